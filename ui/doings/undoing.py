"""Undo and redo in a draft's window: what was done last, of words and of proposals alike, and its name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from editor.draft_editor import DraftEditor
from editor.words import mark, titled, tr
from ui.commands.actions import Commands
from ui.doings import acts_in_words
from ui.doings.common import Doings
from ui.doings.workroom import Workroom
from ui.parts.narrating import Narrator
from ui.wording.contents import spoken_label
from versioning.change.undo import TYPING
from versioning.drafting.replacing import REPLACE
from versioning.session import Session
from versioning.tree.text import MarkKind
from versioning.undoing import Doing

UNDONE, DONE_AGAIN = mark("Page", "Undone: {place}"), mark("Page", "Done again: {place}")
_TOLD = {UNDONE: mark("Undoing", "Undone: {what}."), DONE_AGAIN: mark("Undoing", "Done again: {what}.")}
NAMES = {
    TYPING: mark("Undoing", "typing"),
    "typography": mark("Undoing", "the sign as it is printed"),
    "paste": mark("Undoing", "pasting"),
    "cut": mark("Undoing", "cutting"),
    "move words": mark("Undoing", "moving words"),
    "split": mark("Undoing", "a new paragraph"),
    "join": mark("Undoing", "joining paragraphs"),
    "indent": mark("Undoing", "a lower level"),
    "outdent": mark("Undoing", "a higher level"),
    "role": mark("Undoing", "another kind of paragraph"),
    "move": mark("Undoing", "moving a paragraph"),
    MarkKind.ITALIC.value: mark("Undoing", "italics"),
    MarkKind.BOLD.value: mark("Undoing", "bold"),
    "row": mark("Undoing", "a new row"),
    "delete rows": mark("Undoing", "deleting rows"),
    "note": mark("Undoing", "a note"),
    "delete note": mark("Undoing", "deleting a note"),
    "spelling": mark("Undoing", "a correction of spelling"),
    REPLACE: mark("Undoing", "replacing"),
    "masthead": mark("Undoing", "the masthead"),
    "lift brackets": mark("Undoing", "lifting brackets"),
}
"""What a change of words is called in the menu, by its intent; others have no name."""
_OF_SEVERAL = {
    "divide": mark("Undoing", "a proposal divided by paragraph"),
    "take in": mark("Undoing", "what was taken in from files"),
}
"""What several acts that were done as one are called together, by their intent."""
LONGEST = 60
"""Characters of a name that a menu shows."""


class Undoing(Doings):
    """The doings of one window that take back what was done, and do it again.

    `undone` is emitted with the acts that were taken back.
    """

    undone = Signal(object)

    def __init__(self, window: Workroom, parent: QWidget, editor: DraftEditor, narrator: Narrator) -> None:
        """Act for `window`, on whose page, `editor`, `narrator` goes along; `parent` is the same window."""
        super().__init__(window, parent, editor)
        self._workroom, self._narrator = window, narrator

    def connect(self, commands: Commands) -> None:
        """Answer the menu's commands, and name there what they would undo and do again."""
        commands.connect({"undo": self.undo, "redo": self.redo})
        for action, doing in ((commands["undo"], self.to_undo), (commands["redo"], self.to_redo)):
            for menu in (each for each in action.associatedObjects() if isinstance(each, QMenu)):
                menu.aboutToShow.connect(partial(self._name, menu, action, doing))

    def _name(self, menu: QMenu, action: QAction, doing: Callable[[], Doing | None]) -> None:
        """Name in a menu that opens what a command would do; once it closes, the command has no name."""
        words = action.text()
        action.setText(self._named(words, doing()))
        menu.aboutToHide.connect(partial(action.setText, words), Qt.ConnectionType.SingleShotConnection)

    def undo(self) -> None:
        """Take back what was done last on the page or in the room."""
        self._go(self.to_undo(), self._editor.undo, UNDONE)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._go(self.to_redo(), self._editor.redo, DONE_AGAIN)

    def to_undo(self) -> Doing | None:
        """Return what would be undone, None for nothing."""
        return session_of(self._workroom).undoing.to_undo

    def to_redo(self) -> Doing | None:
        """Return what would be done again, None for nothing."""
        return session_of(self._workroom).undoing.to_redo

    def _go(self, doing: Doing | None, go: Callable[[], bool], words: str) -> None:
        """Undo or redo; tell what became of an act, and where words changed to who can't see it."""
        what = self._acts_in_words(doing) if doing is not None else ""
        if self._workroom.proposing.suggesting.looked_at:
            self._workroom.proposing.gives_way()
        if doing is None or not go():
            return
        if words == UNDONE and doing.acts:
            self.undone.emit(doing.acts)
        if what:
            self.say(tr("Undoing", _TOLD[words]).format(what=what))
        else:
            place = spoken_label(self._editor.draft, self._editor.current_node)
            self._narrator.say(tr("Page", words).format(place=place))

    def _named(self, words: str, doing: Doing | None) -> str:
        """Return a command's words with what it would be done to, as a menu shows them."""
        if doing is None:
            return words
        what = self._acts_in_words(doing) or tr("Undoing", NAMES.get(doing.transaction.intent, ""))
        cut = what if len(what) <= LONGEST else f"{what[:LONGEST].rstrip()} …"
        return titled(words, cut.replace("&", "&&")) if what else words

    def _acts_in_words(self, doing: Doing) -> str:
        """Return what was said or decided, in words; empty where words of the text were changed only."""
        if not doing.acts:
            return ""
        if doing.transaction.intent in _OF_SEVERAL:
            return tr("Undoing", _OF_SEVERAL[doing.transaction.intent])
        session = session_of(self._workroom)
        sayer = acts_in_words.Sayer(session.acts, session.draft, session.draft_of)
        said = [words for words in map(sayer.said, doing.acts) if words]
        more = len(said) - 1
        if more < 1:
            return "".join(said)
        return tr("Undoing", "{what}, and %n more", n=more).format(what=said[0])


def session_of(window: Workroom) -> Session:
    """Return the session that undo is about: while a proposal is only looked at, that of the text."""
    return window.session if window.proposing.suggesting.looked_at else window.shown
