"""Carrying: amendments as changes of the draft as it now is, whatever was changed since they were made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from versioning.change.conflict import Conflict
from versioning.change.rebase import Rebaser
from versioning.change.slices import Slices, at_once
from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.compare.difference import difference
from versioning.negotiation.amendment import Amendment
from versioning.negotiation.meanwhile import Meanwhile
from versioning.negotiation.negotiation import Negotiation
from versioning.negotiation.summary import Line, Teller
from versioning.saying import said
from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class Carried:
    """An amendment and what it is now: a change of `draft`, and what of it that draft can't take.

    `draft` is the draft as it stands or, for an amendment to another one, what that one would make of it.
    """

    amendment: Amendment
    draft: Resolution
    change: Transaction
    conflicts: tuple[Conflict, ...] = ()

    @cached_property
    def target(self) -> Resolution:
        """The draft as it would be if this were accepted."""
        return self.change.apply(self.draft)


class Carrier:
    """Carries amendments to one draft, and remembers what it has carried.

    `draft_of` gives the draft of a revision. A base that is unrelated to the draft, or can't be read,
    makes it raise what `draft_of` raises, or StepError for an amendment that does not fit its base.
    """

    def __init__(
        self,
        negotiation: Negotiation,
        draft: Resolution,
        draft_of: Callable[[str], Resolution],
        found: dict[str, Meanwhile] | None = None,
    ) -> None:
        """Carry the amendments of `negotiation` to `draft`, going on from what one before `found`."""
        self._negotiation, self._draft, self._draft_of = negotiation, draft, draft_of
        self._since: dict[str, Meanwhile] = {}
        self.found = {} if found is None else found
        """By a name for each base, what others did since; it is shared from draft to draft, and grows."""
        self._carried: dict[str, Carried] = {}

    def carry(self, amendment: Amendment) -> Carried:
        """Return the amendment as it is now; one to another amendment follows that one."""
        return at_once(self.carry_in_slices(amendment))

    def carry_in_slices(self, amendment: Amendment) -> Slices[Carried]:
        """Find the same, with pauses: what others did since it was made takes the longest."""
        if amendment.id not in self._carried:
            self._carried[amendment.id] = yield from self._anew(amendment)
        return self._carried[amendment.id]

    def keeps(self, amendment: Amendment, change: Transaction) -> bool:
        """Return whether what is found already says that an amendment is still this change."""
        since = self._since.get(amendment.base)
        return since is not None and not amendment.amends and since.keeps(amendment.id, change)

    def live(self) -> Iterator[Carried]:
        """Yield every live amendment as it is now, in the order they were made."""
        return map(self.carry, self._negotiation.live)

    def lines(self, amendment: Amendment, teller: Teller) -> tuple[Line, ...]:
        """Return what a live amendment does, place by place; `teller` tells changes of the draft.

        Where all of it competes with the text, it is what was proposed.
        """
        carried = self.carry(amendment)
        teller = teller if carried.draft is self._draft else Teller(carried.draft)
        lines = teller.lines(carried.change)
        if lines or not (amendment.conflicts or carried.conflicts):
            return lines
        return Teller(self.base_of(amendment)).lines(amendment.change)

    def back(self, amendment: Amendment, left: Transaction) -> Transaction:
        """Return the change of the draft that takes an accepted amendment out again.

        `left` is what of its change was not accepted. Raises StepError where what came later builds on it.
        """
        base = self.base_of(amendment)
        taken = amendment.change.apply(base)
        if left.steps:
            beside = left.apply(base)
            undone = Rebaser(difference(beside, taken), beside).rebase(difference(beside, base))
            taken = undone.transaction.apply(taken)
        rebased = Rebaser(difference(taken, self._draft), taken).rebase(difference(taken, base))
        if rebased.conflicts:
            message = said(
                "{name} can’t be taken out of the text any more: what came later builds on it.",
                name=amendment.name,
            )
            raise StepError(message)
        return rebased.transaction

    def base_of(self, amendment: Amendment) -> Resolution:
        """Return the draft for which an amendment was made."""
        amended = self._negotiation.amendments.get(amendment.amends)
        if amended is None:
            return self._draft_of(amendment.base)
        return amended.change.apply(self.base_of(amended))

    def _anew(self, amendment: Amendment) -> Slices[Carried]:
        amended = self._negotiation.amendments.get(amendment.amends)
        since = yield from (
            self._since_revision(amendment.base) if amended is None else self._since_amending(amended)
        )
        rebased = yield from since.rebase_in_slices(amendment.id, amendment.change)
        return Carried(amendment, since.draft, rebased.transaction, rebased.conflicts)

    def _since_revision(self, revision: str) -> Slices[Meanwhile]:
        """Find out, with pauses, what others did since a revision."""
        earlier = self.found.get(revision)
        base = self._draft_of(revision) if earlier is None else earlier.base
        return (yield from self._found(revision, base, self._draft))

    def _since_amending(self, amended: Amendment) -> Slices[Meanwhile]:
        """Find out, with pauses, what became of the draft that an amendment makes."""
        carried = yield from self.carry_in_slices(amended)
        base, draft = amended.change.apply(self.base_of(amended)), carried.target
        return (yield from self._found(f"amended by {amended.id}", base, draft))

    def _found(self, name: str, base: Resolution, draft: Resolution) -> Slices[Meanwhile]:
        known = self._since.get(name)
        if known is None:
            earlier = self.found.get(name)
            is_known = earlier is not None and earlier.base == base
            work = earlier.followed(draft) if earlier and is_known else Meanwhile.in_slices(base, draft)
            self.found[name] = self._since[name] = known = yield from work
        return known
