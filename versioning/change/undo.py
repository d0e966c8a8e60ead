"""Undo and redo: the transactions of one session, typing gathered into runs."""

from __future__ import annotations

from dataclasses import replace

from versioning.change.step import EditText, Step
from versioning.change.transaction import Transaction
from versioning.tree.identity import new_id

TYPING = "type"
"""The intent of a transaction that belongs to a run of typing."""

LONGEST_RUN = 40
"""How many characters one undo takes back at most."""


class UndoStack:
    """What was done and can be undone, what was undone and can be redone.

    Neither `undo` nor `redo` touches a draft: they return the transaction to apply, and take for
    granted that it will be. A caller that fails to apply it calls the other one to be where it was.
    """

    def __init__(self) -> None:
        """Start with nothing done."""
        self._done: list[Transaction] = []
        self._undone: list[Transaction] = []
        self._run_is_open = False

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is something to redo."""
        return bool(self._undone)

    @property
    def to_undo(self) -> Transaction | None:
        """What `undo` would take back, None for nothing."""
        return self._done[-1] if self._done else None

    @property
    def to_redo(self) -> Transaction | None:
        """What `redo` would do again, None for nothing."""
        return self._undone[-1] if self._undone else None

    @property
    def depth(self) -> int:
        """How many things can be undone one after the other."""
        return len(self._done)

    def take_from(self, depth: int) -> tuple[Transaction, ...]:
        """Forget what was done since so many things could be undone; returns it, to be recorded anew."""
        taken = tuple(self._done[depth:])
        del self._done[depth:]
        return taken

    def record(self, transaction: Transaction) -> None:
        """Remember a transaction that was just applied; what was undone before can't be redone now."""
        self._undone.clear()
        run = _run(self._done[-1], transaction) if self._run_is_open else None
        if run is None:
            self._done.append(transaction)
        else:
            self._done[-1] = run
        self._run_is_open = transaction.intent == TYPING

    def end_run(self) -> None:
        """End the run of typing: the writer paused, or put the caret elsewhere."""
        self._run_is_open = False

    def undo(self, date: str = "") -> Transaction | None:
        """Return the transaction that takes the last one back, or None when there is nothing."""
        if not self._done:
            return None
        self._run_is_open = False
        self._undone.append(self._done.pop())
        return self._undone[-1].invert(date=date)

    def redo(self, date: str = "") -> Transaction | None:
        """Return the transaction that does again what was undone last, or None when there is nothing."""
        if not self._undone:
            return None
        self._run_is_open = False
        self._done.append(self._undone.pop())
        again = self._done[-1]
        return replace(again, date=date or again.date, intent=f"redo {again.intent}".strip(), id=new_id())


def _run(before: Transaction, after: Transaction) -> Transaction | None:
    """Return both as one transaction when they are one run of typing or of deleting, else None."""
    if (before.intent, after.intent) != (TYPING, TYPING) or before.author != after.author:
        return None
    if len(before.steps) != 1 or len(after.steps) != 1:
        return None
    step = _joined(before.steps[0], after.steps[0])
    if step is None or len(step.inserted or step.removed) > LONGEST_RUN:
        return None  # where one types in the place of words, these count for nothing, however many they were
    return replace(before, steps=(step,), date=after.date)


def _joined(first: Step, second: Step) -> EditText | None:
    """Return two edits of one text as one: both add words, or both delete, side by side."""
    if not isinstance(first, EditText) or not isinstance(second, EditText) or first.node != second.node:
        return None
    if first.inserted:
        goes_on = not second.removed and second.at == first.at + len(first.inserted)
        words = first.inserted + second.inserted
        return replace(first, inserted=words) if goes_on and "\n" not in words.chars else None
    if second.inserted:
        return None
    if second.at == first.at:
        return replace(first, removed=first.removed + second.removed)
    if second.at + len(second.removed) == first.at:
        return replace(second, removed=second.removed + first.removed)
    return None
