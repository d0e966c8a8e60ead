"""The question which clauses of an amendment document are taken in, where some of them are not clear."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from editor.words import listed, mark, titled, told, tr
from ui.look.tokens import WIDTH
from ui.parts.dialogs import Form
from ui.parts.sentence_list import SentenceList
from versioning.drafting.instructions.applying import Outcome
from versioning.drafting.instructions.instruction import Clause
from versioning.drafting.instructions.question import Status

STATUS = {
    Status.APPLIED: mark("Clauses", "clear"),
    Status.SATISFIED: mark("Clauses", "already so in the text"),
    Status.LEFT: mark("Clauses", "nothing to do"),
    Status.AMBIGUOUS: mark("Clauses", "ambiguous"),
    Status.NOT_FOUND: mark("Clauses", "not found"),
    Status.NOT_UNDERSTOOD: mark("Clauses", "not understood"),
}
"""What each status is called where a person decides."""
CLEAR = frozenset((Status.APPLIED, Status.SATISFIED, Status.LEFT))


class ClausesDialog(Form):
    """Lists every clause: how it was understood, where, and what is asked. The clear ones are checked."""

    def __init__(self, name: str, outcomes: Sequence[Outcome], parent: QWidget | None = None) -> None:
        """Show what became of the clauses of the document called `name`."""
        asked = sum(each.status not in CLEAR for each in outcomes)
        sentence = tr("Clauses", "%n clause(s) of {name} can’t be taken in as they are.", n=asked)
        more = tr("Clauses", "Choose what to propose; the proposal says what was left out.")
        title = tr("Clauses", "Take in part of {name}").format(name=name)
        words = f"{sentence.format(name=name)} {more}"
        super().__init__(title, words, tr("Clauses", "&Propose what is checked"), parent)
        self.setMinimumWidth(WIDTH.text)
        self._outcomes = tuple(outcomes)
        self.list = SentenceList(tr("Clauses", "Clauses"), self)
        for each in self._outcomes:
            clear = each.status in CLEAR
            item = self.list.add(*told_outcome(each), asks=not clear)
            item.setCheckState(Qt.CheckState.Checked if clear else Qt.CheckState.Unchecked)
            if not clear:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.list.itemChanged.connect(lambda _: self._allow())
        self.fields.addRow(self.list)
        self._allow()

    @property
    def chosen(self) -> tuple[Clause, ...]:
        """The clauses that are checked, in order."""
        return tuple(each.clause for at, each in enumerate(self._outcomes) if self._is_checked(at))

    @property
    def said_of_the_rest(self) -> tuple[str, ...]:
        """The clauses that are not checked, each with what is asked about it."""
        rest = (each for at, each in enumerate(self._outcomes) if not self._is_checked(at))
        return tuple(f"{told(str(each.clause))} ({_asked(each)})".replace(" ()", "") for each in rest)

    def _is_checked(self, at: int) -> bool:
        return self.list.item(at).checkState() is Qt.CheckState.Checked

    def _allow(self) -> None:
        changes = any(
            each.transaction is not None and self._is_checked(at) for at, each in enumerate(self._outcomes)
        )
        self.accept_button.setEnabled(changes)


def told_outcome(outcome: Outcome) -> tuple[str, str]:
    """Return in words how a clause was understood, and what became of it, where, or what is asked."""
    number = f"{outcome.instruction.number.rstrip('.')}. " if outcome.instruction.number else ""
    status = tr("Clauses", STATUS[outcome.status])
    where = f" ({listed(map(told, outcome.where))})" if outcome.where else ""
    asked = _asked(outcome)
    below = titled(f"{status}{where}", asked) if asked else f"{status}{where}"
    return f"{number}{told(str(outcome.clause))}", below


def _asked(outcome: Outcome) -> str:
    """Return what is asked about a clause, unless the clause says it already."""
    return "" if outcome.said in str(outcome.clause) else told(outcome.said)
