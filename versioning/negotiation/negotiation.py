"""The negotiation as it stands: a table made of the acts, and never anything but that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from versioning.history.act import Act, standing
from versioning.negotiation.amendment import Amendment, Status
from versioning.negotiation.deeds import FORMS, Decide, Join, Know, Propose, Settle, Stand


@dataclass(frozen=True)
class Negotiation:
    """All amendments by id, in the order they were made, and the delegation of each author known in files.

    Amendments bear the names of those delegations, and not of the authors.
    """

    amendments: Mapping[str, Amendment] = field(default_factory=dict)
    authors: Mapping[str, str] = field(default_factory=dict)

    @property
    def live(self) -> tuple[Amendment, ...]:
        """The amendments that still stand to be decided."""
        return tuple(each for each in self.amendments.values() if each.is_live)

    @property
    def delegations(self) -> tuple[str, ...]:
        """Every delegation that proposes something or stands somewhere, in the order they were heard of."""
        every = self.amendments.values()
        names = (name for each in every for name in (*each.delegations, *(one for one, _ in each.positions)))
        return tuple(dict.fromkeys(names))

    def on(self, amendment: str) -> tuple[Amendment, ...]:
        """Return the live amendments to an amendment."""
        return tuple(each for each in self.live if each.amends == amendment)

    def delegation_of(self, author: str) -> str:
        """Return the delegation that an author of a file speaks for: itself unless somebody said so."""
        while author in self.authors:  # each leads on to a name that was given later
            author = self.authors[author]
        return author


def negotiation_of(acts: Iterable[Act]) -> Negotiation:
    """Return what the acts amount to; raises ValueError when one of them can't be read.

    Numbers are given once: those of amendments that were taken back are not given again.
    """
    acts = tuple(acts)
    numbers: dict[str, int] = {}
    for act in acts:
        if isinstance(FORMS.deed_of(act), Propose):
            numbers[act.id] = len(numbers) + 1
    amendments: dict[str, Amendment] = {}
    authors: dict[str, str] = {}
    for act in standing(acts):
        deed = FORMS.deed_of(act)
        if isinstance(deed, Propose):
            amendments[act.id] = _made(act, deed, numbers[act.id])
        elif isinstance(deed, Know):
            authors.pop(deed.delegation, None)  # whom somebody speaks for speaks for itself
            authors[deed.author] = deed.delegation
        elif deed is not None and deed.amendment in amendments:
            amendments[deed.amendment] = _after(amendments[deed.amendment], deed)
    if not authors:
        return Negotiation(amendments)
    called = Negotiation(amendments, authors).delegation_of
    return Negotiation({each.id: _called(each, called) for each in amendments.values()}, authors)


def _called(amendment: Amendment, called: Callable[[str], str]) -> Amendment:
    """Return an amendment under the names of the delegations that its authors speak for."""
    return replace(
        amendment,
        delegations=tuple(dict.fromkeys(map(called, amendment.delegations))),
        positions=tuple({called(name): position for name, position in amendment.positions}.items()),
    )


def _made(act: Act, deed: Propose, number: int) -> Amendment:
    return Amendment(
        act.id,
        number,
        deed.base,
        deed.change,
        deed.delegations,
        deed.reading,
        deed.date or act.date,
        deed.note,
        deed.origin,
        deed.amends,
    )


def _after(amendment: Amendment, deed: Stand | Join | Decide | Settle) -> Amendment:
    """Return the amendment as it stands after a deed about it."""
    if isinstance(deed, Stand):
        others = tuple(each for each in amendment.positions if each[0] != deed.delegation)
        own = ((deed.delegation, deed.position),) if deed.position is not None else ()
        return replace(amendment, positions=(*others, *own))
    if isinstance(deed, Join):
        joined = dict.fromkeys((*amendment.delegations, deed.delegation))
        return replace(amendment, delegations=tuple(joined))
    if isinstance(deed, Settle):
        left = tuple(each for each in amendment.conflicts if each.node != deed.node)
        return replace(amendment, conflicts=left)
    before = () if deed.status is Status.PROPOSED else amendment.conflicts  # all of it is proposed again
    return replace(
        amendment,
        status=deed.status,
        change=deed.left if deed.left is not None else amendment.change,
        conflicts=(*before, *deed.conflicts),
    )
