"""What all that a window does in the room has in common: the cursor's place, and what is said."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor.draft_editor import DraftEditor
from editor.words import tr
from exports.report import ReadError
from ui.desk.workplace import Workplace
from ui.parts.messages import Kind
from ui.wording.terms import cited
from versioning.change.step import StepError
from versioning.history.archive import ArchiveError
from versioning.negotiation.summary import Teller
from versioning.room import Room
from versioning.tree.identity import NodeId

T = TypeVar("T")


class Doings(QObject):
    """A part of what a person does in the room of a window."""

    def __init__(self, window: Workplace, parent: QWidget, editor: DraftEditor) -> None:
        """Act for `window`, whose page is `editor`; `parent` is the same window, for dialogs."""
        super().__init__(parent)
        self._window, self._parent, self._editor = window, parent, editor

    @property
    def room(self) -> Room:
        """The room of the session that the window is on."""
        return self._window.room

    def here(self) -> tuple[NodeId, str]:
        """Return the paragraph under the cursor, at the top of the draft, and how it is cited."""
        draft = self.room.session.draft
        node = draft.top(self._editor.current_node)
        return node, cited(Teller(draft), node) or tr("Proposals", "This paragraph")

    def known(self) -> list[str]:
        """Return the names of delegations that were heard of, the last ones first."""
        names: dict[str, None] = {}
        for amendment in reversed(tuple(self.room.negotiation.amendments.values())):
            names |= dict.fromkeys((*amendment.delegations, *(name for name, _ in amendment.positions)))
        return list(names)

    def done(self, act: Callable[[], object]) -> bool:
        """Do something in the room; say so and return False when it can't be done."""
        return self.tried(lambda: (act(),)) is not None

    def tried(self, act: Callable[[], T]) -> T | None:
        """Return what comes of something done in the room; say so and return None when it can't be done."""
        try:
            return act()
        except (ArchiveError, ReadError, StepError, ValueError) as error:
            failed = isinstance(error, ArchiveError | ReadError)
            self.say(str(error), Kind.ERROR if failed else Kind.NOTICE)
            return None

    def say(self, sentence: str, kind: Kind = Kind.NOTICE) -> None:
        """Tell the person what was done, or why not."""
        self._window.messages.say(kind, sentence, key="room")
