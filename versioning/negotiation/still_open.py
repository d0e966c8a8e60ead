"""What is still open: where, by whom and until when, with the numbers a chair is asked for first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from versioning.drafting.names.gazetteer import alphabetical
from versioning.negotiation.agreement import OPEN, Agreement, Standing
from versioning.negotiation.amendment import Amendment, Position
from versioning.negotiation.brackets import Bracket
from versioning.negotiation.progress import Progress, Stage, progress_of
from versioning.negotiation.summary import Line
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution

_COUNTED_AS = {
    Position.OPPOSE: "objections",
    Position.RETAIN: "objections",
    Position.RESERVE: "reservations",
    Position.AWAITING: "confirmations",
}
"""What a position adds to. Who supports a proposal, or is flexible, holds nothing open."""


@dataclass(frozen=True)
class Held:
    """How much one delegation holds open; "" is nobody named.

    `objections` are to proposals of others, `confirmations` those that its capital still owes.
    """

    delegation: str
    proposals: int = 0
    brackets: int = 0
    objections: int = 0
    reservations: int = 0
    confirmations: int = 0

    @property
    def whole(self) -> int:
        """All of it, added up."""
        return self.proposals + self.brackets + self.objections + self.reservations + self.confirmations


@dataclass(frozen=True)
class OpenPlace:
    """A place where something is to be settled: a paragraph, or the masthead (no `node`).

    `stage` is None for what is not counted among the paragraphs, such as a title. `waits` are the other
    paragraphs of its package that are not agreed, `until` when a silence on it ends (ISO 8601; empty: none).
    """

    node: NodeId
    stage: Stage | None
    standing: Standing = OPEN
    package: str = ""
    waits: tuple[NodeId, ...] = ()
    until: str = ""
    proposals: tuple[Amendment, ...] = ()
    brackets: tuple[Bracket, ...] = ()

    @property
    def is_told(self) -> bool:
        """Whether there is more to say than that it is open, or that it is agreed."""
        is_moving = self.stage not in {Stage.OPEN, Stage.AGREED}
        return is_moving or bool(self.until or self.proposals or self.brackets)


@dataclass(frozen=True)
class StillOpen:
    """All that is open in a draft; `quiet` are paragraphs that are open and no more is said of.

    `places` stand in reading order, `held` by how much a delegation holds; `proposals` and `brackets` count
    each once, whoever holds it. `deadline` is the next one (ISO 8601; empty: none).
    """

    progress: Progress
    places: tuple[OpenPlace, ...]
    quiet: tuple[NodeId, ...]
    held: tuple[Held, ...]
    proposals: int
    brackets: int
    deadline: str


def still_open(
    draft: Resolution,
    agreement: Agreement,
    brackets: Sequence[Bracket],
    proposals: Iterable[tuple[Amendment, Sequence[Line]]],
    now: str,
) -> StillOpen:
    """Return what is open in a draft at a time (ISO 8601 with "Z"), the time that `agreement` is of.

    The lines of each proposal say where in `draft` it is; those that are decided are passed over.
    """
    progress = progress_of(draft, agreement)
    live = [(amendment, lines) for amendment, lines in proposals if amendment.is_live]
    places = {node: _place(node, progress, agreement, now) for node in progress.stages}
    for amendment, lines in live:
        for node in dict.fromkeys(_above(line.node, draft, progress) for line in lines) or ("",):
            place = places.get(node) or OpenPlace(node, None)
            places[node] = replace(place, proposals=(*place.proposals, amendment))
    for bracket in brackets:
        node = _above(bracket.node, draft, progress)
        place = places.get(node) or OpenPlace(node, None)
        places[node] = replace(place, brackets=(*place.brackets, bracket))
    order = [places[each] for each in ("", *(each.id for each in draft.walk())) if each in places]
    told = tuple(each for each in order if each.is_told)
    return StillOpen(
        progress,
        told,
        tuple(each.node for each in order if each.stage is Stage.OPEN and not each.is_told),
        _held([each for each, _ in live], brackets, told),
        len(live),
        len(brackets),
        min((each.until for each in told if each.until), default=""),
    )


def _place(node: NodeId, progress: Progress, agreement: Agreement, now: str) -> OpenPlace:
    """Return how a paragraph stands, so far without what is proposed and bracketed there."""
    standing = agreement.of(node)
    waits = tuple(each for each in agreement.waits_for(node) if each != node)
    hushes = () if standing.state.is_agreed else agreement.silences
    ends = (each.silence.until for each in hushes if node in each.kept() and not each.is_over(now))
    package = agreement.package_of(node)
    return OpenPlace(node, progress.stages[node], standing, package, waits, min(ends, default=""))


def _above(node: NodeId, draft: Resolution, progress: Progress) -> NodeId:
    """Return the place that a paragraph or note belongs to: the counted paragraph that it is or stands in.

    Where there is none it is what stands at the top of the draft, the masthead for what is not in the draft.
    """
    return next((each for each in draft.upward(node) if each in progress.stages), draft.top(node))


def _held(
    live: Sequence[Amendment], brackets: Sequence[Bracket], places: Sequence[OpenPlace]
) -> tuple[Held, ...]:
    """Return how much each delegation holds open, who holds most first and nobody named last."""
    counted: dict[str, Counter[str]] = {}

    def count(names: Iterable[str], what: str) -> None:
        for name in names:
            counted.setdefault(name, Counter())[what] += 1

    for amendment in live:
        count(amendment.delegations or ("",), "proposals")
        for name, position in amendment.positions:
            if position in _COUNTED_AS:
                count((name,), _COUNTED_AS[position])
    for bracket in brackets:
        count(bracket.owners or ("",), "brackets")
    for place in places:
        count(place.standing.pending, "confirmations")
    held = (Held(name, **of) for name, of in counted.items())
    return tuple(
        sorted(held, key=lambda each: (not each.delegation, -each.whole, alphabetical(each.delegation)))
    )
