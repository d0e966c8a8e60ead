"""What a person does with brackets: put words in them, say who holds them, lift them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from editor.draft_editor import DraftEditor
from editor.words import listed, tr
from ui.commands.actions import Commands
from ui.desk.workplace import Workplace
from ui.dialogs.negotiation_dialogs import Whose
from ui.doings.common import Doings
from ui.panels.suggesting import names_in
from versioning.negotiation.brackets import Bracket, around
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution


class Bracketing(Doings):
    """The doings of one window with brackets."""

    def __init__(self, window: Workplace, parent: QWidget, editor: DraftEditor) -> None:
        """Act for `window`; `parent` is the same window, for dialogs."""
        super().__init__(window, parent, editor)

    def connect(self, commands: Commands) -> None:
        """Answer the menu's commands."""
        commands.connect({"bracket": self.bracket, "hold_bracket": self.hold, "lift_bracket": self.lift})

    def bracket(self) -> None:
        """Put the selected words, or the whole paragraph, in brackets; ask who holds them."""
        draft = self.room.session.draft
        spans = self._editor.spans()
        places = [place for each in spans if (place := _words(draft, each.node, each.start, each.end))] or [
            place for each in spans[:1] if (place := _words(draft, each.node, 0, len(draft.text(each.node))))
        ]
        names = self._asked(tr("Brackets", "Put in brackets"), ()) if places else None
        if names is None:
            return
        with self.room.session.undoing.as_one():
            for node, start, end in places:
                self.done(partial(self.room.bracket, node, start, end, names))

    def hold(self) -> None:
        """Ask who holds the brackets around the cursor."""
        bracket = self._here()
        if bracket is not None:
            names = self._asked(tr("Brackets", "Whose brackets"), bracket.owners)
            if names is not None and names != bracket.owners:
                self.done(lambda: self.room.hold(bracket, names))

    def lift(self) -> None:
        """Take the brackets around the cursor away; the words in them stay."""
        bracket = self._here()
        if bracket is not None:
            self.done(lambda: self.room.lift(bracket))

    def _here(self) -> Bracket | None:
        """Return the innermost brackets around the cursor; say so where there are none."""
        spans = self._editor.spans()
        found = around(self.room.brackets, spans[0].node, spans[0].start) if spans else None
        if found is None:
            self.say(tr("Brackets", "There are no brackets around the cursor."))
        return found

    def _asked(self, title: str, owners: Sequence[str]) -> tuple[str, ...] | None:
        sentence = tr("Brackets", "Who holds these brackets? Nobody need be named.")
        dialog = Whose(title, sentence, self.known(), self._parent, required=False)
        dialog.names.setText(listed(owners))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        return names_in(dialog.names.text())


def _words(draft: Resolution, node: NodeId, start: int, end: int) -> tuple[NodeId, int, int] | None:
    """Return a place without the blanks at its ends, which a word that is selected by keys takes along."""
    chosen = draft.text(node).chars[start:end]
    words = chosen.strip()
    begin = start + len(chosen) - len(chosen.lstrip())
    return (node, begin, begin + len(words)) if words else None
