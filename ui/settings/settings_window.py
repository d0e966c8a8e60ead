"""The settings window: pages with a list of them at the left; whatever is changed holds at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
)

from editor.words import mark, tr
from ui.desk.workplace import Desk
from ui.look.tokens import Colours
from ui.parts.plain_list import PageList
from ui.parts.screens import room_for
from ui.settings.backups import Kept
from ui.settings.keys import Keys
from ui.settings.page import SettingsPage
from ui.settings.pages import General, Look
from ui.settings.spelling import Words

_LIST_WIDTH = 180
_SIZE = QSize(880, 600)
_LETTERS, _LINES = 136, 42
"""Where letters are large, there is room for so many beside each other, and below."""


@dataclass(frozen=True)
class Page:
    """A page of the settings: its title, and what makes it when it is first looked at."""

    title: str
    make: Callable[[Desk], SettingsPage]


PAGES = (
    Page(mark("Settings", "General"), General),
    Page(mark("Settings", "Appearance"), Look),
    Page(mark("Settings", "Keys"), Keys),
    Page(mark("Settings", "Spelling"), Words),
    Page(mark("Settings", "Backups"), Kept),
)
"""Every page, in order. Whoever has settings adds a line."""


class SettingsWindow(QDialog):
    """The window with all pages."""

    def __init__(self, desk: Desk) -> None:
        """Show the first page."""
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings", "Settings"))
        metrics = self.fontMetrics()
        large = QSize(_LETTERS * metrics.averageCharWidth(), _LINES * metrics.lineSpacing())
        self.resize(large.expandedTo(_SIZE).boundedTo(room_for(self)))
        self._desk = desk
        self._pages: dict[int, SettingsPage] = {}
        self.list = PageList(_LIST_WIDTH, self)
        self.list.setAccessibleName(tr("Settings", "Pages of the settings"))
        for each in PAGES:
            self.list.addItem(tr("Settings", each.title))
        self._stack = QStackedWidget(self)
        for _ in PAGES:
            area = QScrollArea(self._stack)
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._stack.addWidget(area)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        self.list.currentRowChanged.connect(self._turn_to)
        self.list.setCurrentRow(0)
        desk.theme.changed.connect(self.dress)
        self.dress(desk.theme.colours)

    @property
    def page(self) -> SettingsPage:
        """The page that is shown."""
        return self._pages[self.list.currentRow()]

    def turn_to(self, kind: type[SettingsPage]) -> SettingsPage:
        """Show the page of this kind, and return it; raises StopIteration where there is none."""
        self.list.setCurrentRow(next(at for at, each in enumerate(PAGES) if each.make is kind))
        return self.page

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        for page in self._pages.values():
            page.dress(colours)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: what is shown may have been chosen elsewhere meanwhile."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.page.refresh()

    def _turn_to(self, row: int) -> None:
        if row not in self._pages:
            page = PAGES[row].make(self._desk)
            page.dress(self._desk.theme.colours)
            for button in page.findChildren(QPushButton):
                button.setAutoDefault(False)  # Enter in a field presses none
            area = self._stack.widget(row)
            if isinstance(area, QScrollArea):
                area.setWidget(page)
            self._pages[row] = page
        self._pages[row].refresh()
        self._stack.setCurrentIndex(row)


def show_settings(desk: Desk) -> SettingsWindow:
    """Show the settings, which are one window for all drafts; returns it."""
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, SettingsWindow)]
    window = next((each for each in shown if each.isVisible()), None)
    if window is None:
        window = SettingsWindow(desk)
        desk.keep(window)
    window.show()
    window.raise_()
    window.activateWindow()
    window.list.setFocus()
    return window
