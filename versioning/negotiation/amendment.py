"""The amendment: what delegations propose to change in a draft, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from versioning.change.conflict import Conflict
from versioning.change.transaction import Transaction


class Status(str, Enum):
    """What became of an amendment."""

    PROPOSED = "proposed"
    WITHDRAWN = "withdrawn"
    ACCEPTED = "accepted"
    ACCEPTED_IN_PART = "accepted in part"
    REJECTED = "rejected"
    SUPERSEDED = "superseded"
    LEFT = "left for the committee"


class Position(str, Enum):
    """Where a delegation stands on an amendment that isn't its own."""

    SUPPORT = "support"
    OPPOSE = "oppose"
    RETAIN = "retain"
    RESERVE = "reserve"
    FLEXIBLE = "flexible"
    AWAITING = "awaiting capital"


@dataclass(frozen=True)
class Amendment:
    """A change proposed by one or more delegations.

    `id` is that of the act that made it, `number` counts the amendments of a dossier from 1. `change`
    applies to the draft of the revision `base`; when `amends` names another amendment, to what that one
    makes of its own base. `reading` and `date` say when it was made, `origin` in which file (empty: in the
    room), and `note` what was said of it. `status`, `positions` (of each delegation, in the order they were
    taken), and `conflicts` that acceptance left and nobody has settled yet are how it stands now. Once it is
    accepted in part, `change` is what is still to be decided.
    """

    id: str
    number: int
    base: str
    change: Transaction
    delegations: tuple[str, ...]
    reading: str = ""
    date: str = ""
    note: str = ""
    origin: str = ""
    amends: str = ""
    status: Status = Status.PROPOSED
    positions: tuple[tuple[str, Position], ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    @property
    def is_live(self) -> bool:
        """Whether it still stands to be decided: it is in the compilation text, and is carried along."""
        if self.status is Status.ACCEPTED_IN_PART:
            return bool(self.change.steps)
        return self.is_whole

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it is decided yet."""
        return self.status in {Status.PROPOSED, Status.LEFT}

    @property
    def name(self) -> str:
        """What the amendment is called in the room: "EU/Japan 7"."""
        return f"{'/'.join(self.delegations) or 'Unattributed'} {self.number}"

    def holding(self, position: Position) -> tuple[str, ...]:
        """Return the delegations that hold a position."""
        return tuple(name for name, held in self.positions if held is position)

    @property
    def supporters(self) -> tuple[str, ...]:
        """The delegations that support it, besides those that propose it."""
        return self.holding(Position.SUPPORT)
