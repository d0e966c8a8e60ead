"""Undoing: what was done in one sitting, words and acts alike, in the order in which it was done."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import NamedTuple

from versioning.change.transaction import Transaction
from versioning.change.undo import UndoStack
from versioning.history.act import Act


class Doing(NamedTuple):
    """One thing that a person did: a change of the draft (without steps where no word changed) and acts."""

    transaction: Transaction
    acts: tuple[Act, ...] = ()


class Undoing:
    """What can be undone and done again. Undoing an act is one more act, so it is told which came last."""

    def __init__(self) -> None:
        """Start with nothing done."""
        self.stack = UndoStack()
        self._acts: dict[str, tuple[Act, ...]] = {}
        self._to_take_back: dict[str, tuple[Act, ...]] = {}
        self._is_for_good = False
        self._task: tuple[object, str] | None = None

    @property
    def to_undo(self) -> Doing | None:
        """What was done last, None for nothing."""
        return self._doing(self.stack.to_undo)

    @property
    def to_redo(self) -> Doing | None:
        """What was undone last, None for nothing."""
        return self._doing(self.stack.to_redo)

    def note(self, done: Transaction, acts: tuple[Act, ...]) -> None:
        """Remember a change that was just made, without steps for none, with the acts kept with it."""
        if self._is_for_good:
            return
        self.stack.record(done)
        if acts:
            self._acts[done.id] = self._to_take_back[done.id] = acts

    def acts_after(self, doing: Doing) -> tuple[Act, ...]:
        """Return the acts to be taken back now, to undo something or to do it again."""
        return self._to_take_back.get(doing.transaction.id, ())

    def went_back(self, doing: Doing, acts: tuple[Act, ...]) -> None:
        """Remember by which acts something was undone, or done again."""
        if acts:
            self._to_take_back[doing.transaction.id] = acts

    @contextmanager
    def as_one(self, intent: str = "", task: object = None) -> Iterator[None]:
        """Let all that is done meanwhile be undone as one thing, which `intent` may say in a word.

        With a `task` that takes several turns, what is done in each is one with what was done in those
        before, unless something else was done in between.
        """
        depth, last = self.stack.depth, self.stack.to_undo
        goes_on = task is not None and last is not None and self._task == (task, last.id)
        try:
            yield
        finally:
            self._gather(depth - 1 if goes_on else depth, intent, task)

    @contextmanager
    def for_good(self) -> Iterator[None]:
        """Let what is done meanwhile stay when a person undoes: undoing passes over it."""
        before, self._is_for_good = self._is_for_good, True
        try:
            yield
        finally:
            self._is_for_good = before

    def _gather(self, depth: int, intent: str, task: object) -> None:
        done = self.stack.take_from(depth)
        if not done:
            return
        steps = tuple(step for each in done for step in each.steps)
        acts = tuple(act for each in done for act in self._acts.get(each.id, ()))
        intent = intent or next((each.intent for each in done if each.intent), "")
        self.note(replace(done[0], steps=steps, intent=intent), acts)
        self._task = task, done[0].id

    def _doing(self, transaction: Transaction | None) -> Doing | None:
        return Doing(transaction, self._acts.get(transaction.id, ())) if transaction else None
