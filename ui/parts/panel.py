"""Panels: what docks at the sides of the window, under a quiet heading that can close it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QTabBar,
    QToolButton,
    QWhatsThis,
    QWidget,
)

from editor.words import tr
from ui.look.iconset import icon
from ui.look.sides import margins
from ui.look.tokens import SPACE, TYPE, Colours
from ui.parts import announcing
from ui.wording import meanings


class Panel(QDockWidget):
    """A dock with a heading drawn like everything else."""

    def __init__(self, title: str, content: QWidget | None, colours: Colours, window: QMainWindow) -> None:
        """Hold `content`, unless that comes later, under `title`, marked in the context "Window"."""
        super().__init__(tr("Window", title), window)
        self.setObjectName(title.lower())
        self.setWhatsThis(meanings.of_panel(self.objectName()))
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        if content is not None:
            self.setWidget(content)
        self._colours = colours
        self._heading: _Heading | None = None  # most panels are tabs, and never need one
        self._nothing = QWidget(self)  # stands where the heading would, when a tab says the title
        self.setTitleBarWidget(self._nothing)
        for moved in (self.visibilityChanged, self.topLevelChanged, self.dockLocationChanged):
            moved.connect(lambda _: self._show_heading())

    @property
    def _is_tabbed(self) -> bool:
        window = self.parent()
        neighbours = window.tabifiedDockWidgets(self) if isinstance(window, QMainWindow) else []
        return bool(neighbours) and not self.isFloating()

    def _show_heading(self) -> None:
        """Say the title, unless a tab says it already, or nobody sees it."""
        if not self.isVisible():
            return
        is_tabbed = self._is_tabbed
        if self._heading is None and not is_tabbed:
            self._heading = _Heading(self.windowTitle(), self._colours, self.close, self)
        wanted = self._nothing if is_tabbed or self._heading is None else self._heading
        before = self.titleBarWidget()
        if before is not wanted:
            self.setTitleBarWidget(wanted)
            before.hide()
            wanted.show()

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._colours = colours
        if self._heading is not None:
            self._heading.dress(colours)


def say_what_this_is() -> None:
    """Say what the panel, or tab of one, with the keyboard is for.

    Where none has it, let a person click on what is meant.
    """
    focused = QApplication.focusWidget()
    if focused is not None:
        _explain_tabs(focused.window())
    if focused is None or not (meaning := _meaning_of(focused)):
        QWhatsThis.enterWhatsThisMode()
        return
    QWhatsThis.showText(focused.mapToGlobal(focused.rect().topLeft()), meaning, focused)
    announcing.announce(focused, meaning)


def _meaning_of(focused: QWidget) -> str:
    """Return what the panel in which the keyboard is, or that the tab with it would show, is for."""
    if isinstance(focused, QTabBar):
        return focused.tabWhatsThis(focused.currentIndex())
    panel: QWidget | None = focused
    while panel is not None and not isinstance(panel, QDockWidget):
        panel = panel.parentWidget()
    return panel.whatsThis() if panel is not None else ""


def _explain_tabs(window: QWidget) -> None:
    """Let the tabs of panels say what their panels are for: Qt makes them, and knows the titles alone."""
    meanings_by_title = {each.windowTitle(): each.whatsThis() for each in window.findChildren(Panel)}
    for tabs in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        for at in range(tabs.count()):
            tabs.setTabWhatsThis(at, meanings_by_title.get(tabs.tabText(at), ""))


class _Heading(QWidget):
    """The title of a panel, and a cross that hides it."""

    def __init__(self, title: str, colours: Colours, close: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        words = QLabel(title, self)
        font = words.font()
        font.setPointSizeF(font.pointSizeF() + TYPE.small)
        font.setBold(True)
        words.setFont(font)
        words.setForegroundRole(words.palette().ColorRole.PlaceholderText)
        self._cross = QToolButton(self)
        self._cross.setToolTip(tr("Window", "Hide this panel ({title})").format(title=title))
        self._cross.setAccessibleName(tr("Window", "Hide the panel {title}").format(title=title))
        self._cross.clicked.connect(close)
        row = QHBoxLayout(self)
        row.setSpacing(SPACE.small)
        row.setContentsMargins(margins(self, SPACE.medium, SPACE.thin, SPACE.tiny, SPACE.thin))
        row.addWidget(words)
        row.addStretch(1)
        row.addWidget(self._cross)
        self.dress(colours)

    def dress(self, colours: Colours) -> None:
        """Draw the cross in other colours."""
        self._cross.setIcon(icon("close", colours))
