"""Progress: how far a draft is agreed, paragraph by paragraph, as it is said to a room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from versioning.negotiation.agreement import Agreement, State
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution

_COUNTED = frozenset((Role.PREAMBULAR, Role.OPERATIVE))


class Stage(str, Enum):
    """How far a paragraph is: `PENDING` is agreed by those present, but something is still awaited."""

    OPEN = "open"
    REOPENED = "reopened"
    PENDING = "pending"
    AGREED = "agreed"


@dataclass(frozen=True)
class Progress:
    """The stage of every preambular and operative paragraph, in reading order."""

    stages: Mapping[NodeId, Stage]

    def count(self, stage: Stage) -> int:
        """Return how many paragraphs are at a stage."""
        return list(self.stages.values()).count(stage)

    def at(self, *stages: Stage) -> frozenset[NodeId]:
        """Return the paragraphs that are at one of some stages."""
        return frozenset(node for node, stage in self.stages.items() if stage in stages)

    @property
    def words(self) -> str:
        """The whole in words: "31 of 45 agreed, 9 pending"."""
        pending = self.count(Stage.PENDING)
        agreed = f"{self.count(Stage.AGREED)} of {len(self.stages)} agreed"
        return f"{agreed}, {pending} pending" if pending else agreed


def progress_of(draft: Resolution, agreement: Agreement) -> Progress:
    """Return how far each paragraph of a draft is; annexes and parts count with their paragraphs."""
    stages = dict.fromkeys(counted(draft), Stage.OPEN)  # as whatever nothing was found of
    stages |= {node: stage_of(node, agreement) for node in agreement.standings if node in stages}
    return Progress(stages)


def counted(draft: Resolution) -> Sequence[NodeId]:
    """Return the preambular and operative paragraphs of a draft and of its annexes, in reading order."""
    known: tuple[NodeId, ...] | None = draft.derived.get("counted")
    if known is None:
        found = tuple(each.id for each in draft.walk() if each.role in _COUNTED)
        known = draft.derived["counted"] = found
    return known


def stage_of(node: NodeId, agreement: Agreement) -> Stage:
    """Return how far a paragraph is: agreed *ad ref*, with names to come or in an open package, it pends."""
    standing = agreement.of(node)
    if standing.state is State.REOPENED:
        return Stage.REOPENED
    if not standing.state.is_agreed:
        return Stage.OPEN
    waits = standing.state is State.AD_REF or standing.pending or agreement.waits_for(node)
    return Stage.PENDING if waits else Stage.AGREED
