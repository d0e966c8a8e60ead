"""What lets a person reach everything in a draft's window: palette, keys, going and finding, settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from editor.words import mark, tr
from ui.commands.menus import OUTLINE, menu_of
from ui.doings.finding import Finding
from ui.doings.going import Going
from ui.doings.palette import Palette
from ui.doings.readiness import refusals
from ui.doings.workroom import Workroom
from ui.look.tokens import Appearance, Colours
from ui.panels.find_bar import FindBar
from ui.settings import settings_window
from ui.shared.languages import LANGUAGES

APPEARANCES = (
    (Appearance.SYSTEM, mark("Window", "As the &system")),
    (Appearance.LIGHT, mark("Window", "&Light")),
    (Appearance.DARK, mark("Window", "&Dark")),
)
"""What the submenu of appearances offers."""


class Reaching(QObject):
    """The palette, the chooser of places, the find bar and the keys of one window."""

    def __init__(self, window: Workroom, parent: QMainWindow, colours: Colours) -> None:
        """Serve `window`, whose commands are made already; `parent` is the same window."""
        super().__init__(parent)
        self._window = window
        self.palette = Palette(parent, window.commands, colours)
        self.going = Going(window.editor, lambda: window.shown.draft, colours, parent)
        self.bar = FindBar(colours, parent)
        self.finding = Finding(window, self.bar, colours)
        self._take_keys()
        window.desk.keymap.changed.connect(self._take_keys)
        window.desk.choosing.author_chosen.connect(self._take_author)
        self._fill_appearances(parent)
        self._fill_languages()

    def connect(self) -> None:
        """Answer the menu's commands."""
        acts: dict[str, Callable[[], object]] = {
            "palette": self._show_palette,
            "settings": self._show_settings,
            "go_to": self.going.ask,
            "next_provision": lambda: self.going.step(1),
            "previous_provision": lambda: self.going.step(-1),
        }
        self._window.commands.connect(acts)
        self.finding.connect()
        self._window.proposals.list.currentRowChanged.connect(lambda _: self.refresh())
        self._window.outline.customContextMenuRequested.connect(self._show_menu)

    def refresh(self) -> None:
        """Refuse the commands that can do nothing now, and say why."""
        self._window.commands.refuse(refusals(self._window))

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self.palette.chooser.dress(colours)
        self.going.chooser.dress(colours)
        self.finding.dress(colours)

    def outline_menu(self, at: QPoint) -> QMenu | None:
        """Go to the paragraph at a place of the outline, and return what can be done there."""
        outline = self._window.outline
        node = outline.contents.node(outline.indexAt(at))
        if not node:
            return None
        self._window.editor.go_to(node)
        self.refresh()
        return menu_of(OUTLINE, self._window.commands.actions, outline)

    def _show_menu(self, at: QPoint) -> None:
        menu = self.outline_menu(at)
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self._window.outline.viewport().mapToGlobal(at))

    def _show_settings(self) -> None:
        settings_window.show_settings(self._window.desk)

    def _show_palette(self) -> None:
        self.refresh()
        self.palette.show()

    def _fill_appearances(self, parent: QObject) -> None:
        """Fill the submenu by which one chooses light or dark."""
        desk, menu = self._window.desk, self._window.commands.submenus["appearance"]
        choices = QActionGroup(parent)
        made: dict[Appearance, QAction] = {}
        for appearance, words in APPEARANCES:
            action = made[appearance] = menu.addAction(tr("Window", words))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, chosen=appearance: desk.choose_appearance(chosen))
            choices.addAction(action)
        menu.aboutToShow.connect(lambda: made[desk.theme.appearance].setChecked(True))
        made[desk.theme.appearance].setChecked(True)

    def _fill_languages(self) -> None:
        """Fill the submenu by which one begins a draft in another language than the interface's."""
        for each in LANGUAGES:
            action = self._window.commands.submenus["new_in"].addAction(each.name)
            action.triggered.connect(
                lambda _=False, chosen=each: self._window.desk.new_draft(chosen.in_english)
            )

    def _take_author(self, name: str) -> None:
        self._window.session.author = name

    def _take_keys(self) -> None:
        """Let commands, also those that the page does by itself, obey the keys that were chosen."""
        keymap, commands = self._window.desk.keymap, self._window.commands
        commands.set_keys(keymap.keys)
        self.bar.next.setToolTip(commands["find_next"].toolTip())
        self.bar.previous.setToolTip(commands["find_previous"].toolTip())
        self._window.editor.leave_keys(keymap.taken, keymap.given_away)
