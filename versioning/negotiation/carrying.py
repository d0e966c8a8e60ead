"""Carrying: amendments as changes of the draft as it now is, whatever was changed since they were made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from versioning.change.conflict import Conflict
from versioning.change.rebase import Rebaser
from versioning.change.slices import Slices
from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.compare.difference import difference, difference_in_slices
from versioning.negotiation.amendment import Amendment
from versioning.negotiation.negotiation import Negotiation
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
        self, negotiation: Negotiation, draft: Resolution, draft_of: Callable[[str], Resolution]
    ) -> None:
        """Carry the amendments of `negotiation` to `draft`."""
        self._negotiation, self._draft, self._draft_of = negotiation, draft, draft_of
        self._over: dict[str, Rebaser] = {}
        self._carried: dict[str, Carried] = {}

    def carry(self, amendment: Amendment) -> Carried:
        """Return the amendment as it is now; one to another amendment follows that one."""
        if amendment.id not in self._carried:
            self._carried[amendment.id] = self._anew(amendment)
        return self._carried[amendment.id]

    def prepare(self, amendment: Amendment) -> Slices[None]:
        """Find out, with pauses, what others did since an amendment was made: what takes the longest."""
        if amendment.base not in self._over and amendment.amends not in self._negotiation.amendments:
            base = self.base_of(amendment)
            change = yield from difference_in_slices(base, self._draft)
            self._over[amendment.base] = yield from Rebaser.in_slices(change, base)

    def live(self) -> Iterator[Carried]:
        """Yield every live amendment as it is now, in the order they were made."""
        return map(self.carry, self._negotiation.live)

    def back(self, amendment: Amendment) -> Transaction:
        """Return the change of the draft that takes an amendment, accepted as a whole, out again.

        Raises StepError where what came later builds on it.
        """
        base = self.base_of(amendment)
        taken = amendment.change.apply(base)
        rebased = Rebaser(difference(taken, self._draft), taken).rebase(difference(taken, base))
        if rebased.conflicts:
            message = (
                f"{amendment.name} can’t be taken out of the text any more: what came later builds on it."
            )
            raise StepError(message)
        return rebased.transaction

    def base_of(self, amendment: Amendment) -> Resolution:
        """Return the draft for which an amendment was made."""
        amended = self._negotiation.amendments.get(amendment.amends)
        if amended is None:
            return self._draft_of(amendment.base)
        return amended.change.apply(self.base_of(amended))

    def _anew(self, amendment: Amendment) -> Carried:
        base, draft = self.base_of(amendment), self._draft
        amended = self._negotiation.amendments.get(amendment.amends)
        if amended is not None:
            draft = self.carry(amended).target
            over = Rebaser(difference(base, draft), base)
        else:
            over = self._over.get(amendment.base) or Rebaser(difference(base, draft), base)
            self._over[amendment.base] = over
        rebased = over.rebase(amendment.change)
        return Carried(amendment, draft, rebased.transaction, rebased.conflicts)
