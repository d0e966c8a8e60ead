"""The compilation: a draft with all that is proposed for it, as the text that the room reads next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from versioning.change.conflict import Conflict
from versioning.change.rebase import rebase
from versioning.change.transaction import Transaction
from versioning.compare.difference import difference
from versioning.drafting.compiled import CompiledDraft, Stand, Voices
from versioning.drafting.compiled_writer import IN_THE_ROOM, OF_THE_MANUAL, Labels, Printed, printed
from versioning.drafting.heads import folded_names
from versioning.negotiation.amendment import Amendment, Position
from versioning.negotiation.carrying import Carried
from versioning.negotiation.gathering import Proposed, gathered
from versioning.negotiation.profile import Profile
from versioning.negotiation.settling import as_proposed
from versioning.negotiation.wishes import Wish, wishes_in
from versioning.tree.resolution import Resolution

_STANDS = {
    Position.OPPOSE: Stand.OPPOSE,
    Position.RETAIN: Stand.RETAIN,
    Position.RESERVE: Stand.RESERVE,
    Position.FLEXIBLE: Stand.FLEXIBLE,
    Position.AWAITING: Stand.AWAITING,
}


@dataclass(frozen=True)
class Compilation:
    """A draft and what is proposed for it; a proposal that amends another one stands after it.

    `naming` is how the body numbers what is proposed.
    """

    draft: Resolution
    proposals: tuple[Proposed, ...]
    naming: Labels = IN_THE_ROOM

    @cached_property
    def compiled(self) -> CompiledDraft:
        """The draft with every proposal in its place."""
        return gathered(self.draft, self.proposals)

    def text(self, *, attributed: bool = True) -> Resolution:
        """Return the compilation text, with or without the names of those who propose.

        It is a draft whose text has marks and brackets, so that everything that shows or writes a draft
        shows and writes it, and `versioning.drafting` reads the proposals from it again.
        """
        return (self._printed if attributed else self._print(attributed=False)).text

    def wishes(self) -> tuple[Wish, ...]:
        """Return who wants what, in reading order."""
        return tuple(wishes_in(self.compiled, self._printed))

    @cached_property
    def _printed(self) -> Printed:
        return self._print(attributed=True)

    def _print(self, *, attributed: bool) -> Printed:
        return printed(self.compiled, attributed=attributed, naming=self.naming)


def compilation_of(
    draft: Resolution, carried: Iterable[Carried], naming: Labels = IN_THE_ROOM
) -> Compilation:
    """Return the compilation of amendments as they are carried to `draft`, in the order they were made.

    What the draft can't take any more as it was meant stands beside the words that it has there.
    """
    found = tuple(carried)
    numbers = {each.amendment.id: at for at, each in enumerate(found)}
    after: list[tuple[Resolution, Transaction]] = []
    proposals: list[Proposed] = []
    for each in found:
        above = numbers.get(each.amendment.amends)
        target, conflicts = each.target, each.conflicts
        if above is not None and above < len(after) and after[above][1].steps:
            target, more = _onto(each, *after[above])
            conflicts = (*conflicts, *more)
        whole = as_proposed(target, conflicts)
        is_other = whole is not each.target and whole != each.target
        after.append((whole, difference(each.target, whole) if is_other else Transaction(())))
        is_before = above is not None and above < len(proposals)
        proposals.append(Proposed(_voices_of(each.amendment), whole, above if is_before else None))
    return Compilation(draft, tuple(proposals), naming)


def naming_of(profile: Profile) -> Labels:
    """Return how a body numbers what is proposed."""
    return OF_THE_MANUAL if profile.bis == "instead" else IN_THE_ROOM


def _voices_of(amendment: Amendment) -> Voices:
    """Return who makes an amendment, who supports it, and where others stand."""
    stands = tuple(
        (name, stand)
        for position, stand in _STANDS.items()
        for name in folded_names(amendment.holding(position))
    )
    return Voices(folded_names(amendment.delegations), folded_names(amendment.supporters), stands)


def _onto(
    carried: Carried, amended: Resolution, settling: Transaction
) -> tuple[Resolution, tuple[Conflict, ...]]:
    """Return what an amendment makes of the amended one as that is shown; `settling` leads there."""
    rebased = rebase(carried.change, settling, carried.draft)
    return rebased.transaction.apply(amended), rebased.conflicts
