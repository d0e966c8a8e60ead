"""Projecting: what a room sees follows the window on a draft, or waits until it is released."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from editor.draft_editor import DraftEditor
from editor.places import Point
from editor.words import mark, tr
from ui.actions import Commands
from ui.desk import Workplace
from ui.messages import Kind
from ui.negotiating import Negotiating
from ui.suggesting import names_in

if TYPE_CHECKING:
    from ui.projection import Picture, ProjectionWindow

HOLDING = mark(
    "Projection",
    "The room sees the text as it was when you held it; what you do is shown when you release it.",
)
S = TypeVar("S")


class Projecting(QObject):
    """The window for the room that belongs to one window on a draft.

    It is handed pictures only: text, agreement and the proposal on the page. What else the window on the
    draft knows can't get there.
    """

    def __init__(
        self, workplace: Workplace, parent: QWidget, negotiating: Negotiating, editor: DraftEditor
    ) -> None:
        """Project what is done in `workplace`; `parent` is the same window."""
        super().__init__(parent)
        self._workplace, self._parent = workplace, parent
        self._negotiating, self._editor = negotiating, editor
        self.window: ProjectionWindow | None = None
        self.is_holding = False

    def connect(self, commands: Commands) -> None:
        """Answer the menu's commands."""
        self._commands = commands
        commands.connect({"project": self._toggle, "hold": lambda: self.hold(commands["hold"].isChecked())})
        self._negotiating.suggesting.strip.whose.editTextChanged.connect(lambda _: self.refresh())
        self._enable()

    def refresh(self) -> None:
        """Let the room see how things stand now, unless that is held."""
        if self.window is not None and not self.is_holding:
            self.window.show_picture(self._picture())

    def start(self) -> None:
        """Open the window for the room, on another screen where there is one."""
        window_of = import_module("ui.projection").ProjectionWindow  # it would slow down every start
        window: ProjectionWindow = window_of(self._workplace.desk.theme.colours)
        self.window = window
        window.closed.connect(self._closed)
        self._workplace.desk.theme.changed.connect(window.dress)
        self._workplace.desk.keep(window)
        self.refresh()
        screen = other(self._parent.screen(), QGuiApplication.screens())
        if isinstance(screen, QScreen):
            window.setGeometry(screen.availableGeometry())
            window.showFullScreen()
        else:
            window.show()
        self._enable()

    def stop(self) -> None:
        """Close the window for the room, if there is one."""
        if self.window is not None:
            self.window.close()

    def hold(self, held: bool) -> None:
        """Let the room see things as they stand now until they are released."""
        if self.window is None:
            return
        if held:
            self.window.show_picture(self._picture(), held=True)
            release = (tr("Projection", "Release"), lambda: self.hold(False))
            self._workplace.messages.say(Kind.WARNING, tr("Projection", HOLDING), release, key="held")
        else:
            self._workplace.messages.withdraw("held")
        self.is_holding = held
        self._commands["hold"].setChecked(held)
        self.refresh()

    def _toggle(self) -> None:
        if self.window is None:
            self.start()
        else:
            self.stop()

    def _closed(self) -> None:
        self.hold(False)
        self.window = None
        self._enable()

    def _enable(self) -> None:
        shown = self.window is not None
        self._commands["project"].setChecked(shown)
        self._commands.refuse({"hold": "" if shown else tr("Reasons", "Nothing is projected to the room.")})
        menu = self._commands.submenus["room"]
        menu.clear()
        menu.setEnabled(shown)
        if self.window is not None:
            menu.addActions(self.window.page.actions())

    def _picture(self) -> Picture:
        picture_of: type[Picture] = import_module("ui.projection").Picture
        room, suggesting = self._negotiating.room, self._negotiating.suggesting
        number, place = self._editor.selected()[1]
        block = self._editor.canvas.blocks[number]
        here = Point(block.node, block.offset_at(place))
        draft, agreement = room.session.draft, room.agreement
        if suggesting.session is None:
            return picture_of(draft, agreement, here)
        looked_at = room.negotiation.amendments.get(suggesting.looked_at)
        whose = looked_at.delegations if looked_at else names_in(suggesting.strip.whose.currentText())
        return picture_of(draft, agreement, here, suggesting.before, suggesting.session.draft, whose)


def other(own: S, all_of_them: Sequence[S]) -> S | None:
    """Return the first of several things that isn't one's own; None when there is none."""
    return next((each for each in all_of_them if each is not own and each != own), None)
