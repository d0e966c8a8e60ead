"""Rewriting a compilation text: what a person changed in it, as what is to be done with the proposals.

A compilation text is read again to the letter, place by place. What is read from it before and after it
was edited is compared by what each place makes of the draft; so an untouched proposal stays as it is,
however it was made, and nothing is decided about one that can't be followed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from versioning.drafting.compiled import Voices
from versioning.drafting.compiled_paths import Path, along, paths_of
from versioning.drafting.heads import folded_names
from versioning.negotiation.amendment import Amendment, Position
from versioning.negotiation.carrying import Carried
from versioning.negotiation.compilation import compilation_of
from versioning.negotiation.returned import Returned
from versioning.tree.digest import anonymous, digest, resolution_to_json
from versioning.tree.resolution import Resolution

Key = str
"""What one place of a proposal makes of the draft, by its content."""
Taken = tuple[str, str, Position | None]
"""An amendment, a delegation, and the position that it takes there; None: none any more."""


@dataclass(frozen=True)
class New:
    """A proposal that came into the text: it turns `before` into `target`.

    `onto` is the amendment that it amends, `amends` the number of the new one that it amends.
    """

    found: Returned
    before: Resolution
    target: Resolution
    onto: str = ""
    amends: int | None = None


@dataclass(frozen=True)
class Rewriting:
    """What is to be done.

    `gone` are the amendments of which no place is left, `partly` those of which some are, with what is left
    of them made of the draft; `joined` are an amendment and a delegation that proposes it, too. `unfollowed`
    are amendments that were changed in a way that can't be followed: they stay as they are.
    """

    new: tuple[New, ...] = ()
    gone: tuple[str, ...] = ()
    partly: tuple[tuple[str, Resolution], ...] = ()
    taken: tuple[Taken, ...] = ()
    joined: tuple[tuple[str, str], ...] = ()
    unfollowed: tuple[str, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is to be done."""
        return not (self.new or self.gone or self.partly or self.taken or self.joined)


def rewriting(
    draft: Resolution, live: Sequence[Carried], before: Sequence[Returned], after: Sequence[Returned]
) -> Rewriting:
    """Return what the editing of a compilation text comes to.

    `live` are the amendments that it was made of, `before` what is read from the text as it was and `after`
    as it is, both for `draft`.
    """
    return _Rewriter(draft, live, before, after).rewriting()


class _Rewriter:
    def __init__(
        self,
        draft: Resolution,
        live: Sequence[Carried],
        before: Sequence[Returned],
        after: Sequence[Returned],
    ) -> None:
        self._draft, self._live = draft, {each.amendment.id: each for each in live}
        self._was, self._now = _read(draft, before), _read(draft, after)
        self._places = {each: self._places_of(carried) for each, carried in self._live.items()}
        self._owners: dict[Key, list[Amendment]] = {}
        for carried in live:
            for key in self._places[carried.amendment.id].own:
                self._owners.setdefault(key, []).append(carried.amendment)

    def rewriting(self) -> Rewriting:
        gone: dict[str, None] = {}
        partly: list[tuple[str, Resolution]] = []
        unfollowed: dict[str, None] = {}
        for each, places in self._places.items():
            if self._is_as_it_was(self._live[each].amendment, places):
                continue
            left = [key for key in places.own if key in self._now]
            if any(key not in self._was for key in places.own) or (
                left and self._live[each].amendment.amends
            ):
                unfollowed[each] = None
            elif left:
                partly.append((each, places.with_only(left)))
            else:
                gone[each] = None
        taken: dict[Taken, None] = {}
        joined: dict[tuple[str, str], None] = {}
        for key, owners in self._owners.items():
            if key in self._was and key in self._now:
                said, says = self._was[key].found.voices, self._now[key].found.voices
                taken |= dict.fromkeys(_positions(owners, said, says))
                joined |= {(owners[0].id, name): None for name in says.authors if name not in said.authors}
                left_it = set(said.authors) - set(says.authors)
                for owner in owners if left_it else ():
                    mine = set(folded_names(owner.delegations))
                    if mine <= left_it:
                        gone[owner.id] = None
                    elif mine & left_it:
                        unfollowed[owner.id] = None
        return Rewriting(
            tuple(self._new()), tuple(gone), tuple(partly), tuple(taken), tuple(joined), tuple(unfollowed)
        )

    def _places_of(self, carried: Carried) -> _Places:
        chain = [carried]
        while chain[0].amendment.amends in self._live:
            chain.insert(0, self._live[chain[0].amendment.amends])
        return _Places(self._draft, chain)

    def _new(self) -> list[New]:
        made: list[New] = []
        numbers: dict[Key, int] = {}
        for key, each in self._now.items():
            if key in self._was or self._is_theirs(key, each.found.voices):
                continue
            owners = self._owners.get(each.above, ())
            numbers[key] = len(made)
            onto = owners[0].id if owners else ""
            made.append(New(each.found, each.before, each.target, onto, numbers.get(each.above)))
        return made

    def _is_as_it_was(self, amendment: Amendment, places: _Places) -> bool:
        """Return whether a proposal has its places still, or what another one shows in their stead."""
        if all(key in self._now for key in places.own):
            return True
        if all(key in self._was for key in places.own):
            return False
        names = set(folded_names(amendment.delegations))
        return all(
            key in self._now and self._now[key].found.voices == place.found.voices
            for key, place in self._was.items()
            if key in places.own or (key not in self._owners and names & set(place.found.voices.authors))
        )

    def _is_theirs(self, key: Key, voices: Voices) -> bool:
        """Return whether a place is that of a proposal which another one's words had shown otherwise."""
        known = folded_names([name for each in self._owners.get(key, ()) for name in each.delegations])
        return bool(known) and set(voices.authors) <= set(known)


class _Places:
    """Where one amendment stands in a compilation of it and of those that it amends."""

    def __init__(self, draft: Resolution, chain: Sequence[Carried]) -> None:
        self._compiled = compilation_of(draft, chain).compiled
        above = _Places(draft, chain[:-1]).every if len(chain) > 1 else {}
        self.own = {key: path for key, path in self.every.items() if key not in above}

    @cached_property
    def every(self) -> Mapping[Key, Path]:
        return {_key(along(self._compiled, path)): path for path in paths_of(self._compiled)}

    def with_only(self, keys: Sequence[Key]) -> Resolution:
        """Return the draft with only these places of the amendment taken."""
        wanted = [voices for key in keys for voices in self.own[key]]
        return along(self._compiled, wanted)


@dataclass(frozen=True)
class _Place:
    """One place of a compilation text as it is read; `above` is the key of the proposal that it amends."""

    found: Returned
    before: Resolution
    target: Resolution
    above: Key = ""


def _read(draft: Resolution, found: Sequence[Returned]) -> dict[Key, _Place]:
    places: list[tuple[Key, _Place]] = []
    for each in found:
        above, before = ("", draft) if each.amends is None else _of(places[each.amends])
        target = each.target(before)
        places.append((_key(target), _Place(each, before, target, above)))
    return dict(places)


def _of(place: tuple[Key, _Place]) -> tuple[Key, Resolution]:
    return place[0], place[1].target


def _key(draft: Resolution) -> Key:
    return digest(resolution_to_json(anonymous(draft)))


def _positions(owners: Sequence[Amendment], said: Voices, says: Voices) -> list[Taken]:
    """Return the positions that are taken and given up between what was and is said in one place."""
    was = {**dict.fromkeys(said.supporters, Position.SUPPORT), **_stands(said)}
    now = {**dict.fromkeys(says.supporters, Position.SUPPORT), **_stands(says)}
    found: list[Taken] = [(owners[0].id, name, held) for name, held in now.items() if was.get(name) != held]
    for name in was.keys() - now.keys() - set(says.authors):
        for owner in owners:
            whole = (each for each, _ in owner.positions if folded_names((each,)) == (name,))
            found += [(owner.id, each, None) for each in whole]
    return found


def _stands(voices: Voices) -> dict[str, Position]:
    return {name: Position(stand.value) for name, stand in voices.stands}
