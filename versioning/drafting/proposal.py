"""Proposals read from a text: a change with those who make it, those who support it, and the evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from versioning.change.transaction import Transaction
from versioning.saying import worded
from versioning.tree.identity import NodeId


class Kind(str, Enum):
    """What a proposal does. The last two change nothing: they say what a delegation thinks of the words."""

    INSERT = worded("insert")
    DELETE = worded("delete")
    REPLACE = worded("replace")
    ALTERNATIVE = worded("alternative")
    RESERVATION = worded("reservation")
    SUPPORT = worded("support")


@dataclass(frozen=True)
class Proposal:
    """One change as it was made by hand.

    `transaction` applies to the original after the proposals before it; its author is the first of
    `authors`, who may be nobody (the text names none). `place` is the paragraph or note in which it
    stands. `instead_of` is, for an alternative paragraph ("5 alt."), the one it would replace; the
    transaction puts it beside that one, for choosing is a decision. `evidence` says in words by what it
    was told. `confidence` goes from 0 to 1: under about 0.5 a person should look before it is believed.
    """

    transaction: Transaction
    kind: Kind
    place: NodeId
    authors: tuple[str, ...] = ()
    supporters: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    confidence: float = 1.0
    instead_of: NodeId = ""


@dataclass
class Claim:
    """A proposal in the making: all but its steps. `kind` is None where the steps tell it."""

    place: NodeId
    order: tuple[int, int] = (0, 0)
    """The number of its text in reading order, and the offset there."""
    authors: tuple[str, ...] = ()
    supporters: tuple[str, ...] = ()
    kind: Kind | None = None
    evidence: tuple[str, ...] = ()
    confidence: float = 1.0
    instead_of: NodeId = ""
