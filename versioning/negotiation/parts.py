"""The parts of a change: what in it can be accepted or refused by itself, and the change without the rest."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import combinations

from versioning.change.rebase import rebase
from versioning.change.step import (
    Delete,
    EditMasthead,
    EditText,
    Insert,
    Join,
    Move,
    SetId,
    Split,
    Step,
    StepError,
)
from versioning.change.transaction import Transaction
from versioning.saying import said
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution

_ARRANGING = Insert | Delete | Move | Split | Join
"""Steps by which paragraphs come, go and change places; what others do hinders nobody."""


def parts_of(change: Transaction, base: Resolution) -> tuple[tuple[int, ...], ...]:
    """Return the parts of a change of `base`, each as the numbers of its steps, in order of their first.

    Steps are one part when one can't be had without the other: words put into a new paragraph and the
    paragraph, or two edits of the same words. Raises StepError when the change does not fit `base`.
    """
    change.apply(base)
    steps = change.steps
    part = list(range(len(steps)))
    for first, step in enumerate(steps):
        for at in range(first + 1, len(steps)):  # words that go from one paragraph to another belong to both
            goes_over = isinstance(step, Split | Join) or isinstance(steps[at], Split | Join)
            if goes_over and nodes_of(step) & nodes_of(steps[at]):
                _join(part, first, at)
    while _join_dependent(part, change, base):
        pass
    parts = tuple(_numbered(part).values())
    if any(_lost(change, base, set(range(len(steps))) - set(each)) for each in parts):
        return (tuple(range(len(steps))),)
    return parts


def by_paragraph(change: Transaction, base: Resolution) -> tuple[tuple[int, ...], ...]:
    """Return the parts of a change of `base` so that no two are about one paragraph at the top of the draft.

    Each is the numbers of its steps, in order of their first. In whatever order they are made, the text is
    that of the whole: what would come to stand otherwise, such as two paragraphs moved past each other, is
    one part. Raises StepError when the change does not fit.
    """
    found: list[tuple[set[NodeId], tuple[int, ...]]] = []
    for numbers in parts_of(change, base):
        here = {top for at in numbers for top in _tops(change.steps[at], base)}
        alike = [each for each in found if each[0] & here]
        found = [each for each in found if not each[0] & here]
        here = here.union(*(places for places, _ in alike))
        found.append((here, tuple(sorted((*numbers, *(at for _, more in alike for at in more))))))
    return _in_any_order(change, base, sorted(numbers for _, numbers in found))


def _in_any_order(
    change: Transaction, base: Resolution, parts: Sequence[tuple[int, ...]]
) -> tuple[tuple[int, ...], ...]:
    """Return parts of a change with those joined of which it matters which is made first."""
    part = list(range(len(change.steps)))
    for numbers in parts:
        for at in numbers:
            _join(part, numbers[0], at)
    arranging = [each for each in parts if any(isinstance(change.steps[at], _ARRANGING) for at in each)]
    alone = {each: only(change, base, each) for each in arranging}
    for one, other in combinations(arranging, 2):
        if not _same_in_both_orders(alone[one], alone[other], base):
            _join(part, one[0], other[0])
    return tuple(_numbered(part).values())


def _same_in_both_orders(one: Transaction, other: Transaction, base: Resolution) -> bool:
    first, second = rebase(other, one, base), rebase(one, other, base)
    return not (first.conflicts or second.conflicts) and (
        first.transaction.apply(one.apply(base)) == second.transaction.apply(other.apply(base))
    )


def _tops(step: Step, base: Resolution) -> set[NodeId]:
    """Return the paragraphs at the top of `base` that a step is about; for what is new, what it adds."""
    found = {base.top(node) or node for node in nodes_of(step) - {base.id}}
    known = {top for top in found if top in base.parents}
    return known or found


def _join_dependent(part: list[int], change: Transaction, base: Resolution) -> bool:
    """Join one part with what can't be had without it; returns whether there was such a part."""
    for numbers in _numbered(part).values():
        lost = _lost(change, base, set(numbers))
        for at in lost:
            _join(part, numbers[0], at)
        if lost:
            return True
    return False


def _lost(change: Transaction, base: Resolution, unwanted: Collection[int]) -> set[int]:
    """Return the numbers of the steps that can't be had without the unwanted ones."""
    found = _without(change, base, unwanted)
    return set(range(len(change.steps))) - set(unwanted) if found is None else found[1]


def _numbered(part: list[int]) -> dict[int, tuple[int, ...]]:
    """Return the numbers of the steps by their part, in order."""
    found: dict[int, tuple[int, ...]] = {}
    for at, name in enumerate(part):
        found[name] = (*found.get(name, ()), at)
    return found


def only(change: Transaction, base: Resolution, wanted: Collection[int]) -> Transaction:
    """Return the change of `base` that makes only the steps of these numbers: whole parts of `change`.

    Raises StepError when some of them can't be had without the others.
    """
    found = _without(change, base, set(range(len(change.steps))) - set(wanted))
    if found is None or found[1]:
        message = said("a part of the change depends on another part")
        raise StepError(message)
    return found[0]


def nodes_of(step: Step) -> frozenset[NodeId]:
    """Return the paragraphs and notes that a step is about, and the list for one that changes places."""
    match step:
        case EditText():
            nodes = (step.node, *step.inserted.nodes, *step.removed.nodes)
        case Insert() | Delete():
            nodes = (*step.paragraph.nodes(), step.parent)
        case Move():
            nodes = (step.node, step.parent, step.old_parent)
        case EditMasthead():
            nodes = (step.field,)
        case Split():
            nodes = (step.node, step.new)
        case Join():
            nodes = (step.node, step.gone)
        case SetId():
            nodes = (step.before, step.after)
        case _:
            nodes = (step.node,)
    return frozenset(nodes)


def _join(part: list[int], one: int, other: int) -> None:
    low, high = sorted((part[one], part[other]))
    part[:] = [low if each == high else each for each in part]


def _without(
    change: Transaction, base: Resolution, unwanted: Collection[int]
) -> tuple[Transaction, set[int]] | None:
    """Return the change without some of its steps, and the numbers of others that were lost with them.

    Step by step, what undoes the unwanted steps so far is carried along. None when it can't be.
    """
    kept: list[Step] = []
    lost: set[int] = set()
    undoing = Transaction(())
    draft = base
    for at, step in enumerate(change.steps):
        after = step.apply(draft)
        mine = Transaction((step,))
        if at in unwanted:
            undoing = Transaction((step.invert(), *undoing.steps))
        else:
            carried = rebase(mine, undoing, draft)
            back = rebase(undoing, mine, draft)
            same = not carried.transaction.steps and after != draft  # what was undone did this, too
            if carried.conflicts or back.conflicts or same:
                lost.add(at)
                undoing = Transaction((step.invert(), *undoing.steps))
            else:
                kept += carried.transaction.steps
                undoing = back.transaction
        draft = after
    result = replace(change, steps=tuple(kept))
    try:
        result.apply(base)
    except StepError:
        return None
    return result, lost
