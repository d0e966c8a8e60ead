"""Telling: the rows of all proposals, made in slices; a key has only those made anew that it matters to."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import NamedTuple

from ui.panels.proposal_rows import ProposalRow
from versioning.change.slices import Slices
from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.history.archive import ArchiveError
from versioning.negotiation.amendment import Amendment
from versioning.negotiation.carrying import Carrier
from versioning.negotiation.summary import Teller
from versioning.room import Room
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels
from versioning.tree.resolution import Resolution

Told = tuple[tuple[ProposalRow, ...], Mapping[str, Collection[NodeId]]]
"""The row of each proposal, and by its id the paragraphs at the top of the draft that it is about."""


class _Known(NamedTuple):
    """A row with its paragraphs, and what it was made of: how a draft was numbered, and the change then."""

    amendment: Amendment
    numbered: Mapping[NodeId, Label]
    change: Transaction | None
    row: ProposalRow
    tops: frozenset[NodeId]


class Telling:
    """Tells the proposals of a room, from one draft to the next."""

    def __init__(self) -> None:
        """Start with nothing told."""
        self._known: dict[str, _Known] = {}

    def rows(self, room: Room) -> Slices[Told]:
        """Make the row of every proposal, pausing after each."""
        draft, carrier = room.session.draft, room.carrier
        numbered, teller = labels(draft), Teller(draft)
        known: dict[str, _Known] = {}
        for amendment in room.negotiation.amendments.values():
            before = self._known.get(amendment.id)
            try:
                if before is None or not _holds(before, amendment, numbered, carrier):
                    if amendment.is_live:
                        yield from carrier.carry_in_slices(amendment)  # which may tell that it holds
                    if before is None or not _holds(before, amendment, numbered, carrier):
                        before = _made(amendment, carrier, teller, draft)
            except (ArchiveError, StepError):  # what it would do can't be told: it is listed by its name
                before = _Known(amendment, numbered, None, ProposalRow(amendment, ()), frozenset())
            known[amendment.id] = before
            yield
        self._known = known
        rows = tuple(each.row for each in known.values())
        return rows, {identity: each.tops for identity, each in known.items()}


def _holds(known: _Known, amendment: Amendment, numbered: Mapping[NodeId, Label], carrier: Carrier) -> bool:
    """Return whether a row would be the same again."""
    if known.amendment is not amendment or known.numbered is not numbered or known.change is None:
        return False
    return not amendment.is_live or carrier.keeps(amendment, known.change)


def _made(amendment: Amendment, carrier: Carrier, teller: Teller, draft: Resolution) -> _Known:
    change, said = amendment.change, amendment
    if amendment.is_live:
        carried = carrier.carry(amendment)
        change = carried.change
        if carried.conflicts:
            said = replace(amendment, conflicts=(*amendment.conflicts, *carried.conflicts))
        lines = carrier.lines(amendment, teller)
    else:
        lines = Teller(carrier.base_of(amendment)).lines(change)
    is_met = said.is_live and not said.conflicts and not change.steps
    row = ProposalRow(said, lines, is_met)
    tops = frozenset(draft.top(line.node) for line in row.lines if line.node)
    return _Known(amendment, labels(draft), change, row, tops)
