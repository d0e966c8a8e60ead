"""Projecting: what a room sees follows the window on a draft, or waits until it is released."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from editor.draft_editor import DraftEditor
from editor.places import Point
from editor.words import mark, tr
from ui.commands.actions import Commands
from ui.desk.compiler import Compiler
from ui.desk.workplace import Workplace
from ui.doings.proposing import Proposing
from ui.panels.suggesting import names_in
from ui.parts.messages import Kind
from ui.parts.screens import screen_of
from ui.windows import projection
from versioning.compare.difference import difference
from versioning.drafting import compiled_reader, compiled_writer
from versioning.negotiation import compilation
from versioning.negotiation.amendment import Amendment
from versioning.negotiation.carrying import Carried
from versioning.negotiation.profile import Profile
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import are_same

HOLDING = mark(
    "Projection",
    "The room sees the text as it was when you held it; what you do is shown when you release it.",
)
SETTLED = 250
"""Milliseconds without a change after which the compilation text is made anew for the room."""
S = TypeVar("S")


class Projecting(QObject):
    """The window for the room that belongs to one window on a draft.

    It is handed pictures only: text, agreement and the proposal on the page. What else the window on the
    draft knows can't get there.
    """

    def __init__(
        self, workplace: Workplace, parent: QWidget, proposing: Proposing, editor: DraftEditor
    ) -> None:
        """Project what is done in `workplace`; `parent` is the same window."""
        super().__init__(parent)
        self._workplace, self._parent = workplace, parent
        self._proposing, self._editor = proposing, editor
        self.window: projection.ProjectionWindow | None = None
        self.is_holding = False
        self._compiled: tuple[tuple[object, ...], tuple[Resolution, Resolution]] | None = None
        self._settled = QTimer(self, singleShot=True)
        self._settled.setInterval(SETTLED)
        self._settled.timeout.connect(self._compile_beside)
        self._compiler = Compiler(workplace, self, is_shown=False)
        self._asked: tuple[object, ...] = ()

    def connect(self, commands: Commands) -> None:
        """Answer the menu's commands."""
        self._commands = commands
        commands.connect({"project": self._toggle, "hold": lambda: self.hold(commands["hold"].isChecked())})
        self._proposing.suggesting.strip.whose.editTextChanged.connect(lambda _: self.refresh())
        self._enable()

    def refresh(self) -> None:
        """Let the room see how things stand now, unless that is held."""
        if self.window is not None and not self.is_holding:
            self.window.show_picture(self._picture())

    def start(self) -> None:
        """Open the window for the room, on another screen where there is one."""
        window = projection.ProjectionWindow(self._workplace.desk.theme.colours)
        self.window = window
        window.closed.connect(self._closed)
        window.lacking.connect(self._lack)
        self._workplace.desk.theme.changed.connect(window.dress)
        self._workplace.desk.keep(window)
        self.refresh()
        screen = other(screen_of(self._parent), QGuiApplication.screens())
        if isinstance(screen, QScreen):
            window.setGeometry(screen.availableGeometry())
            window.showFullScreen()
        else:
            window.show()
        self._enable()

    def go_on(self, geometry: QByteArray, seen: str) -> None:
        """Open the window for the room again, for the same to be seen; it covers no screen but the room's."""
        self.start()
        if self.window is not None:
            if not self.window.isFullScreen():
                self.window.restoreGeometry(geometry)
                self.window.showNormal()
            if seen in set(projection.Seen):
                self.window.see(projection.Seen(seen))

    def stop(self) -> None:
        """Close the window for the room, if there is one."""
        if self.window is not None:
            self.window.close()

    def hold(self, held: bool) -> None:
        """Let the room see things as they stand now until they are released."""
        if self.window is None:
            return
        if held:
            self._compile()  # the room may ask for it while it is held
            self.window.show_picture(self._picture(), held=True)
            release = (tr("Projection", "Release"), lambda: self.hold(False))
            self._workplace.messages.say(Kind.WARNING, tr("Projection", HOLDING), release, key="held")
        else:
            self._workplace.messages.withdraw("held")
        self.is_holding = held
        self._commands["hold"].setChecked(held)
        self.refresh()

    def _lack(self) -> None:
        """Let the room have the compilation text that it asks for."""
        if not self.is_holding:
            self._compile_beside()

    def _compile_beside(self) -> None:
        """Have the compilation text made of how things stand now, beside the window if it is big."""
        state = self._state()
        if self._proposing.suggesting.is_compilation:
            self.refresh()
        elif not (self._compiler.is_busy and are_same(state, self._asked)):
            self._asked = state
            self._compiler.make(partial(self._came, state), attributed=(False, True), more=self._more())

    def _came(self, state: tuple[object, ...], texts: list[Resolution]) -> None:
        """Show a compilation text that was made; where things stand otherwise by now, another one follows."""
        nameless_text, text = texts
        if self.window is not None and not self.is_holding:
            self._compiled = state, (nameless_text, text)
            self.refresh()

    def _compile(self) -> None:
        """Make the compilation text of how things stand now, with what is being written, and show it."""
        suggesting = self._proposing.suggesting
        if not suggesting.is_compilation:
            self._compiled = self._state(), self._texts()
        self.refresh()

    def _state(self) -> tuple[object, ...]:
        """Return what the compilation text is made of."""
        room, suggesting = self._proposing.room, self._proposing.suggesting
        written = suggesting.session.draft if suggesting.session is not None else None
        return room.negotiation, room.session.draft, written

    def _texts(self) -> tuple[Resolution, Resolution]:
        """Return the compilation text without and with names; what is being written is in it, too."""
        compilation = self._proposing.room.compilation(self._more())
        return compilation.text(attributed=False), compilation.text()

    def _more(self) -> tuple[Carried, ...]:
        """Return what is being written, as another proposal."""
        room, suggesting = self._proposing.room, self._proposing.suggesting
        if not suggesting.is_suggesting or suggesting.session is None:
            return ()
        draft = room.session.draft
        change = difference(draft, suggesting.session.draft)
        names = names_in(suggesting.strip.whose.currentText())
        return (Carried(Amendment("", 0, "", change, names), draft, change),) if change.steps else ()

    def _toggle(self) -> None:
        if self.window is None:
            self.start()
        else:
            self.stop()

    def _closed(self) -> None:
        self._compiler.stop()
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
        menu.addAction(self._commands["hold"])
        if self.window is not None:
            menu.addSeparator()
            menu.addActions(self.window.page.actions())

    def _picture(self) -> projection.Picture:
        room, suggesting = self._proposing.room, self._proposing.suggesting
        number, place = self._editor.selected()[1]
        block = self._editor.canvas.blocks[number]
        here = Point(block.node, block.offset_at(place))
        draft, agreement = room.session.draft, room.agreement
        if suggesting.is_compilation and suggesting.session is not None:
            written = suggesting.session.draft
            readable = nameless(written, room.profile)
            if readable is not None:  # else, in the midst of a bracket, the room sees it as it was last
                self._compiled = self._state(), (readable, written)
            texts = self._compiled[1] if self._compiled is not None else (draft, draft)
            return projection.Picture(draft, agreement, here, compiled=texts, is_rewritten=True)
        compiled = self._compiled[1] if self._compiled is not None else None
        if self.window is not None and self.window.needs_compilation and not self._is_current():
            self._settled.start()
        if suggesting.session is None:
            return projection.Picture(draft, agreement, here, compiled=compiled)
        looked_at = room.negotiation.amendments.get(suggesting.looked_at)
        whose = looked_at.delegations if looked_at else names_in(suggesting.strip.whose.currentText())
        before, after = suggesting.before, suggesting.session.draft
        return projection.Picture(draft, agreement, here, before, after, whose, compiled)

    def _is_current(self) -> bool:
        """Return whether the compilation text that was made last is that of how things stand."""
        return self._compiled is not None and are_same(self._compiled[0], self._state())


def nameless(text: Resolution, profile: Profile) -> Resolution | None:
    """Return a compilation text without the names in it; None where it can't be read as it is now."""
    compiled = compiled_reader.read_compiled(text)
    if compiled is None:
        return None
    naming = compilation.naming_of(profile)
    return compiled_writer.printed(compiled, attributed=False, naming=naming).text


def other(own: S, all_of_them: Sequence[S]) -> S | None:
    """Return the first of several things that isn't one's own; None when there is none."""
    return next((each for each in all_of_them if each is not own and each != own), None)
