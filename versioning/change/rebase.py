"""Rebase: the one way to merge. A change is carried over what others did to the same draft.

Each step is carried by itself, in order. What can't be carried becomes a conflict that shows both
texts, and so does what builds on it; the rest applies. No proposed word is lost: it is in the result
or in a conflict. Words that compete are never interleaved.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from versioning.change.bundles import Bundles
from versioning.change.carry_text import carry_edit, carry_mark
from versioning.change.carry_tree import (
    carry_delete,
    carry_id,
    carry_insert,
    carry_join,
    carry_masthead,
    carry_move,
    carry_role,
    carry_sign,
    carry_split,
)
from versioning.change.conflict import Conflict
from versioning.change.crossing import ClashError, Crossing, Fit, Same
from versioning.change.reach import Reach, reach_of
from versioning.change.reasons import REWRITTEN
from versioning.change.slices import Slices, at_once
from versioning.change.step import (
    Delete,
    EditMasthead,
    EditText,
    Insert,
    Join,
    Move,
    SetId,
    SetMark,
    SetRole,
    SetSign,
    Split,
    Step,
    StepError,
)
from versioning.change.trace import Trace
from versioning.change.transaction import Transaction
from versioning.change.whole_words import whole_words
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, StyledText, styled


@dataclass(frozen=True)
class Rebased:
    """What came of a rebase: the transaction for the draft as the others left it, and the conflicts."""

    transaction: Transaction
    conflicts: tuple[Conflict, ...] = ()


CARRIERS: Mapping[type[Step], Callable[[Crossing, Any], Fit | Same]] = {
    EditText: carry_edit,
    SetMark: carry_mark,
    Insert: carry_insert,
    Delete: carry_delete,
    Move: carry_move,
    Split: carry_split,
    Join: carry_join,
    SetRole: carry_role,
    SetSign: carry_sign,
    EditMasthead: carry_masthead,
    SetId: carry_id,
}
"""By kind of step, what carries it over."""
_FEW = 8
"""So few steps of the others are sooner taken in anew than kept taken in."""
_MOST_KEPT = 8


def rebase(mine: Transaction, theirs: Transaction | Sequence[Transaction], base: Resolution) -> Rebased:
    """Return `mine`, made on `base`, as a change of the draft that `theirs`, made on `base` too, leaves.

    An id must name the same kind of thing in all three: the draft, a paragraph, a note. Raises StepError when
    one of the two was not made on `base`.
    """
    return Rebaser(theirs, base).rebase(mine)


class Rebaser:
    """Carries any number of changes of one draft over what others did to it, which is looked at once.

    Of what the others did, only what a change reaches is looked at again for it.
    """

    def __init__(self, theirs: Transaction | Sequence[Transaction], base: Resolution) -> None:
        """Take in what the others did; raises StepError when that was not made on `base`."""
        self._base = base
        self._bundles = Bundles()
        self._crossed: deque[tuple[tuple[Step, ...], Crossing]] = deque(maxlen=_MOST_KEPT)
        at_once(self._take_in((theirs,) if isinstance(theirs, Transaction) else theirs))

    @classmethod
    def in_slices(cls, theirs: Transaction, base: Resolution) -> Slices[Rebaser]:
        """Make one, pausing after every step of the others; raises StepError."""
        made = cls((), base)
        yield from made._take_in((theirs,))
        return made

    def _take_in(self, theirs: Sequence[Transaction]) -> Slices[None]:
        draft = self._base
        for step in (step for transaction in theirs for step in transaction.steps):
            after = step.apply(draft)
            self._bundles.add(step, draft)
            draft = after
            yield

    def rebase(self, mine: Transaction) -> Rebased:
        """Return a change of the base as one of the draft that the others left.

        What the others did elsewhere leaves it as it is. Raises StepError when it was not made on the base.
        """
        return at_once(self.rebase_in_slices(mine))

    def rebase_in_slices(self, mine: Transaction) -> Slices[Rebased]:
        """Find the same, pausing after every step of the others that matters to it; raises StepError."""
        reached = self._bundles.reached(self.reach(mine))
        return carried(mine, (yield from self._crossing(reached))) if reached else Rebased(mine)

    def reach(self, mine: Transaction) -> Reach:
        """Return how far a change of the base reaches; raises StepError."""
        return reach_of(mine.steps, self._base)

    @property
    def bundles(self) -> Bundles:
        """What the others did."""
        return self._bundles

    def exchanged(self, gone: Sequence[Step], come: Sequence[Step], nodes: Collection[NodeId]) -> Rebaser:
        """Return the same where the others gave these nodes other words: by `come` instead of `gone`."""
        made = Rebaser((), self._base)
        made._bundles, made._crossed = self._bundles.exchanged(gone, come, nodes), self._crossed
        return made

    def _crossing(self, theirs: tuple[Step, ...]) -> Slices[Crossing]:
        """Make a crossing that has these steps of the others, for one change to be carried over."""
        if len(theirs) <= _FEW:
            return crossing_of(theirs, self._base)
        crossing = next((each for steps, each in self._crossed if steps == theirs), None)
        if crossing is None:
            crossing = yield from _crossing_in_slices(theirs, self._base)
            self._crossed.append((theirs, crossing))
        return crossing.copy()


def crossing_of(theirs: Iterable[Step], base: Resolution) -> Crossing:
    """Return the crossing of a draft that others changed; raises StepError."""
    return at_once(_crossing_in_slices(theirs, base))


def _crossing_in_slices(theirs: Iterable[Step], base: Resolution) -> Slices[Crossing]:
    crossing = Crossing(base)
    for step in theirs:
        crossing.add_theirs(step)
        yield
    return crossing


def carried(mine: Transaction, crossing: Crossing) -> Rebased:
    """Carry a change over, step by step, to the draft that the others left; the crossing is used up."""
    base = crossing.mine.draft
    steps: list[Step] = []
    disputes: dict[tuple[NodeId, str], _Dispute] = {}
    for step in mine.steps:
        place = _place(step, base)
        dispute = disputes.get(place) or _Dispute(*place, _opening(crossing.mine, place[0]))
        draft = crossing.mine.draft
        try:
            steps += _carry_over(crossing, step)
        except ClashError as clash:
            brought = crossing.mine.apply(step)
            crossing.held.update(stamp for stamps in brought.values() for stamp in stamps)
            dispute.add(
                whole_words(step, draft.text(step.node)) if isinstance(step, EditText) else step, clash
            )
            disputes[place] = dispute
    open_disputes = (each for each in disputes.values() if not each.is_settled(crossing))
    conflicts = tuple(dispute.conflict(mine, crossing) for dispute in open_disputes)
    return Rebased(Transaction(tuple(steps), mine.author, mine.date, mine.intent), conflicts)


def _carry_over(crossing: Crossing, step: Step) -> tuple[Step, ...]:
    """Apply a step to both drafts and return what it is in the merged one; raises ClashError."""
    carried = CARRIERS[type(step)](crossing, step)
    if isinstance(carried, Same):
        crossing.mine.apply(step, carried.stamps)
        crossing.foreign.difference_update(*carried.stamps.values())
        return ()
    try:
        Transaction(carried.steps).apply(crossing.merged.draft)
    except StepError as error:
        raise ClashError(REWRITTEN) from error
    brought = crossing.mine.apply(step)
    for each in carried.steps:
        crossing.merged.apply(each, brought, carried.after)
    return carried.steps


def _place(step: Step, base: Resolution) -> tuple[NodeId, str]:
    """Return the node that a step is about, and for the masthead the field."""
    if isinstance(step, EditMasthead):
        return base.id, step.field
    if isinstance(step, SetId):
        return base.id, "id"
    return (step.paragraph.id if isinstance(step, Insert | Delete) else step.node), ""


def _opening(trace: Trace, node: NodeId) -> int | None:
    return trace.opening(node) if node in trace.draft else None


@dataclass
class _Dispute:
    """The steps in conflict at one place, until both sides' texts of it are known."""

    node: NodeId
    entry: str
    opening: int | None
    reason: str = ""
    steps: list[Step] = field(default_factory=list)

    def add(self, step: Step, clash: ClashError) -> None:
        self.steps.append(step)
        self.reason = self.reason or str(clash)

    def is_settled(self, crossing: Crossing) -> bool:
        """Return whether it was only about where a paragraph goes, and in the end both have it there."""
        if not all(isinstance(step, Move) for step in self.steps):
            return False
        at_home, there = self._find(crossing.mine), self._find(crossing.merged)
        if at_home is None or there is None:
            return False
        return _foothold(crossing.mine.draft, at_home) == _foothold(crossing.merged.draft, there)

    def conflict(self, mine: Transaction, crossing: Crossing) -> Conflict:
        transaction = Transaction(tuple(self.steps), mine.author, mine.date, mine.intent)
        if self.entry:
            proposed, standing = (
                styled(getattr(trace.draft.masthead, self.entry))
                for trace in (crossing.mine, crossing.merged)
            )
            return Conflict(transaction, self.node, self.reason, proposed, standing)
        at_home, there = self._find(crossing.mine), self._find(crossing.merged)
        return Conflict(
            transaction,
            there or self.node,
            self.reason,
            self._text(crossing.mine.draft, at_home),
            self._text(crossing.merged.draft, there),
        )

    def _find(self, trace: Trace) -> NodeId | None:
        if self.opening is None:
            return self.node if self.node in trace.draft else None
        return trace.find(self.opening)

    def _text(self, draft: Resolution, node: NodeId | None) -> StyledText:
        """Return the text of a node; for what was to come, go or be split, with all that belongs to it."""
        if node is None:
            return EMPTY
        if any(isinstance(step, Insert | Delete) for step in self.steps):
            return _lines(paragraph.text for paragraph in draft.paragraph(node).walk())
        split_off = (step.new for step in self.steps if isinstance(step, Split))
        return _lines(draft.text(each) for each in (node, *split_off) if each in draft)


def _foothold(draft: Resolution, node: NodeId) -> tuple[NodeId, ...]:
    """Return the parent of a paragraph and, where there is one, what stands right before it."""
    parent, index = draft.place(node)
    return (parent, *(each.id for each in draft.children_of(parent)[:index][-1:]))


def _lines(texts: Iterable[StyledText]) -> StyledText:
    result: StyledText | None = None
    for text in texts:
        result = text if result is None else result + styled("\n") + text
    return result or EMPTY
