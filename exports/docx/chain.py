"""The chain: the tracked changes of a file as transactions, each one that a person could accept alone.

Between two states of a file lies one turn, the changes of one author. Their difference is exact, whatever
stood in the markup; here it is divided where the author changed things that have nothing to do with each
other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from exports.docx.tracking import Turn
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
)
from versioning.change.transaction import Transaction
from versioning.compare.difference import difference
from versioning.tree.identity import NodeId, derived_id
from versioning.tree.resolution import Resolution
from versioning.tree.text import common_edges

_IN_PLACE = (EditText, SetMark, SetRole, SetSign)
"""Steps on what stands in one paragraph: they can be taken before others that don't touch it."""
_INTENTS: dict[type[Step], str] = {
    EditText: "edit",
    SetMark: "style",
    SetRole: "role",
    SetSign: "sign",
    Insert: "insert",
    Delete: "delete",
    Move: "move",
    Split: "split",
    Join: "join",
    EditMasthead: "masthead",
    SetId: "id",
}
_CONSEQUENCE = "follow"
"""The intent of what merely follows from other changes: paragraphs are told otherwise, or numbered anew."""
_MASTHEAD = "masthead"


def chain(states: Iterable[Resolution], turns: Sequence[Turn], digest: str) -> tuple[Transaction, ...]:
    """Return the transactions that lead from the first state to the last, one turn between each two.

    No more than two of the states are needed at a time.
    `digest` is the SHA-256 of the file, from which the ids of all states are derived.
    """
    return tuple(
        change
        for (before, after), turn in zip(pairwise(states), turns, strict=True)
        for change in _changes(before, after, turn, digest)
    )


@dataclass
class _Group:
    """Steps that belong together: they touch these nodes, some of which they made."""

    number: int
    nodes: set[NodeId] = field(default_factory=set)
    made: set[NodeId] = field(default_factory=set)
    steps: list[Step] = field(default_factory=list)


def _changes(before: Resolution, after: Resolution, turn: Turn, digest: str) -> Iterator[Transaction]:
    dates = {derived_id(digest, place): date for place, date in turn.dates.items()}
    whole = _holders((before, after))
    for first, second in turn.links:
        one, other = derived_id(digest, first), derived_id(digest, second)
        whole[other] = whole.get(one, one)
    parted = {derived_id(digest, place) for link in turn.links for place in link}
    consequences: list[Step] = []
    for group in _grouped(list(map(_to_the_letter, difference(before, after).steps)), whole):
        own = [dates[node] for node in group.nodes if node in dates]
        if not own and all(isinstance(each, SetRole) for each in group.steps):
            consequences += group.steps
            continue
        date = max(own, default=turn.date)
        yield Transaction(tuple(group.steps), turn.author, date, _intent(group, parted))
    if consequences:
        yield Transaction(tuple(consequences), turn.author, turn.date, _CONSEQUENCE)


def _to_the_letter(step: Step) -> Step:
    """Return a step without the letters that it takes away and puts back.

    What is deleted stands beside what was put in its place, and both are one word until the former goes:
    to replace that word as a whole would put the letters of one author into the mouth of another.
    """
    if not isinstance(step, EditText):
        return step
    start, end = common_edges(step.removed, step.inserted)
    return EditText(
        step.node,
        step.at + start,
        step.removed.slice(start, len(step.removed) - end),
        step.inserted.slice(start, len(step.inserted) - end),
    )


def _intent(group: _Group, parted: set[NodeId]) -> str:
    """Return what a change is in a word; a paragraph that came of another one was split off."""
    kind = type(group.steps[0])
    if len(group.nodes & parted) > 1 and kind in (Insert, Delete):
        kind = Split if kind is Insert else Join
    return _INTENTS[kind]


def _holders(drafts: Iterable[Resolution]) -> dict[NodeId, NodeId]:
    """Return for each note the paragraph it stands in."""
    return {
        note.id: paragraph.id
        for draft in drafts
        for paragraph in draft.walk()
        for _, note in paragraph.text.notes
    }


def _grouped(steps: Sequence[Step], whole: dict[NodeId, NodeId]) -> list[_Group]:
    """Divide steps into groups that can be taken one after the other; `whole` says what a node belongs to.

    A step in place joins the last group that touches its paragraph. Any other step counts places among
    its siblings, so it can only join the group before it.
    """
    groups: list[_Group] = []
    last: dict[NodeId, _Group] = {}
    for step in steps:
        touched, made = _touched(step)
        nodes = {whole.get(node, node) for node in touched} | touched
        known = [last[node] for node in nodes if node in last]
        newest = max((group.number for group in known), default=-1)
        if newest < 0 or not (isinstance(step, _IN_PLACE) or newest == len(groups) - 1):
            newest = len(groups) - 1 if groups and _parent(step) in groups[-1].made else len(groups)
        if newest == len(groups):
            groups.append(_Group(newest))
        group = groups[newest]
        group.nodes |= nodes
        group.made |= made
        group.steps.append(step)
        last.update(dict.fromkeys(nodes, group))
    return groups


def _touched(step: Step) -> tuple[set[NodeId], set[NodeId]]:
    """Return the nodes that a step is about, and those that it makes."""
    made: set[NodeId] = set()
    if isinstance(step, Insert | Delete):
        nodes = set(step.paragraph.nodes())
        made = nodes if isinstance(step, Insert) else made
    elif isinstance(step, Split):
        nodes, made = {step.node, step.new}, {step.new}
    elif isinstance(step, Join):
        nodes = {step.node, step.gone}
    elif isinstance(step, EditText):
        nodes = {step.node, *step.removed.nodes, *step.inserted.nodes}
    elif isinstance(step, EditMasthead):
        nodes = {_MASTHEAD}
    elif isinstance(step, SetId):
        nodes = {step.before, step.after}
    else:
        nodes = {step.node}
    return nodes, made


def _parent(step: Step) -> NodeId:
    """Return under which paragraph a step puts another, empty when it does no such thing."""
    return step.parent if isinstance(step, Insert | Move) else ""
