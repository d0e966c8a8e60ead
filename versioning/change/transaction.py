"""Transactions: steps with an author, that together turn one draft into another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from versioning.change.step import Step, reworded, wording
from versioning.tree.identity import NodeId, new_id
from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class Transaction:
    """One change as a person means it.

    `author` is a delegation's or person's name, `date` an ISO 8601 time with "Z" (either may be
    empty), `intent` what it was in a word ("type", "split", "move", "paste" …), for undo and history.
    """

    steps: tuple[Step, ...]
    author: str = ""
    date: str = ""
    intent: str = ""
    id: NodeId = field(default_factory=new_id, compare=False)

    def apply(self, draft: Resolution) -> Resolution:
        """Return the draft after every step; raises StepError, and then nothing has changed."""
        at = 0
        while at < len(self.steps):
            run = wording(self.steps, at)
            draft = reworded(draft, run) if len(run) > 1 else self.steps[at].apply(draft)
            at += max(len(run), 1)
        return draft

    def invert(self, author: str = "", date: str = "") -> Transaction:
        """Return the transaction that undoes this one."""
        steps = tuple(step.invert() for step in reversed(self.steps))
        return Transaction(steps, author or self.author, date or self.date, f"undo {self.intent}".strip())


class Recorder:
    """Builds a transaction step by step; `draft` is the draft as the steps so far leave it."""

    def __init__(self, draft: Resolution) -> None:
        """Start from `draft`."""
        self.draft = draft
        self._steps: list[Step] = []

    def add(self, *steps: Step) -> None:
        """Apply the steps and keep them; raises StepError."""
        for step in steps:
            self.draft = step.apply(self.draft)
            self._steps.append(step)

    def extend(self, steps: Iterable[Step]) -> None:
        """Apply and keep all of `steps`."""
        self.add(*steps)

    def transaction(self, author: str = "", date: str = "", intent: str = "") -> Transaction:
        """Return what was recorded."""
        return Transaction(tuple(self._steps), author, date, intent)
