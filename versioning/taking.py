"""Taking in: what comes in texts, a returned file or a compilation text, becomes proposals in a room."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.compare.alignment import adopt_ids
from versioning.compare.difference import difference
from versioning.drafting.instructions.applying import apply
from versioning.drafting.instructions.instruction import Sheet
from versioning.history.act import standing, taking_back
from versioning.negotiation.amendment import Amendment, Position, Status
from versioning.negotiation.deeds import FORMS, Join, Propose, Stand
from versioning.negotiation.returned import Returned
from versioning.negotiation.rewriting import Rewriting
from versioning.room import Room
from versioning.saying import said
from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class Taken:
    """What taking in came to: what is newly proposed, and what was here already, whatever became of it."""

    made: tuple[Amendment, ...] = ()
    known: tuple[Amendment, ...] = ()


class Earlier:
    """What delegations, those of `names`, have proposed so far for the draft of the revision `base`.

    It is known by who proposes it and what the text would then be, not by the file it came in. What was
    withdrawn or decided was proposed, too; what was taken back never was.
    """

    def __init__(self, room: Room, base: str, names: Collection[tuple[str, ...]]) -> None:
        """Look through the acts of `room`."""
        draft = room.session.draft_of(base)
        names = {_called(room, each) for each in names}
        self._room = room
        self._targets: dict[str, Resolution] = {}
        self._by_words: dict[tuple[tuple[str, ...], str, str], list[str]] = {}
        for act in standing(room.session.acts):
            deed = FORMS.deed_of(act)
            if not isinstance(deed, Propose) or (called := _called(room, deed.delegations)) not in names:
                continue
            if deed.base == base or room.session.draft_of(deed.base) == draft:
                target = _applied(deed.change, self._targets.get(deed.amends, draft))
                if target is not None:
                    self._targets[act.id] = target
                    self._by_words.setdefault((called, deed.amends, _words(target)), []).append(act.id)

    def same(self, names: tuple[str, ...], target: Resolution, onto: str = "") -> str:
        """Return the amendment, to `onto` if that is named, that proposes this text; empty for none."""
        alike = self._by_words.get((_called(self._room, names), onto, _words(target)), ())
        return next((each for each in alike if _is_same(self._targets[each], target)), "")

    def change(self, onto: str, before: Resolution, target: Resolution) -> Transaction:
        """Return the change to `target`, of `before` or of what `onto`, the same by other ids, came to."""
        known = self._targets.get(onto, before)
        return difference(known, target if known == before else adopt_ids(known, target))


def _called(room: Room, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return delegations as they are known in the room, by whatever names they come."""
    return tuple(dict.fromkeys(map(room.heard_as, names)))


def _applied(change: Transaction, draft: Resolution) -> Resolution | None:
    """Return what a change makes of a draft; None where it was made for what was left of another one."""
    try:
        return change.apply(draft)
    except StepError:
        return None


def _words(draft: Resolution) -> str:
    return "\n".join(each.text.chars for each in draft.walk())


def _is_same(one: Resolution, other: Resolution) -> bool:
    """Whether two texts are one but for the ids of what they add: another format gives others."""
    return one == other or not difference(one, adopt_ids(one, other)).steps


def take(room: Room, found: Sequence[Returned], base: str, origin: str = "") -> Taken:
    """Propose what was found in a returned file for the draft of the revision `base`.

    What says nothing new is left out, and what was proposed before is not proposed again; who supports or
    opposes there does so here, unless it has said already where it stands.
    """
    made: list[Amendment] = []
    known: list[Amendment] = []
    onto: list[str] = []
    targets: list[Resolution] = []
    draft = room.session.draft_of(base)
    earlier = Earlier(room, base, {_names(each) for each in found})
    for each in found:
        before = targets[each.amends] if each.amends is not None else draft
        amended = onto[each.amends] if each.amends is not None else ""
        targets.append(each.target(before))
        change = earlier.change(amended, before, targets[-1])
        same = earlier.same(_names(each), targets[-1], amended) if change.steps else ""
        if same:
            _stand(room, same, each)
            known.append(room.negotiation.amendments[same])
        elif change.steps:
            made.append(_proposed(room, each, change, base, amended, origin))
            same = made[-1].id
        onto.append(same)
    return Taken(tuple(made), tuple(known))


def taken_before(room: Room, sheet: Sheet, by: tuple[str, ...]) -> Amendment | None:
    """Return the amendment that an amendment document of these delegations became before, if any.

    It does the same to the draft that it was taken in for, however that reads by now.
    """
    deeds = map(FORMS.deed_of, standing(room.session.acts))
    by = _called(room, by)
    theirs = (each for each in deeds if isinstance(each, Propose))
    bases = (each.base for each in theirs if _called(room, each.delegations) == by)
    for base in dict.fromkeys(bases):
        applied = apply(sheet, room.session.draft_of(base))
        same = Earlier(room, base, {by}).same(by, applied.draft) if applied.is_clear else ""
        if same:
            return room.negotiation.amendments[same]
    return None


def take_out(room: Room, acts: Collection[str]) -> None:
    """Take back what taking in has recorded, all of it or nothing.

    Raises StepError where something was decided about it since, or is proposed to it.
    """
    for each in room.negotiation.amendments.values():
        more = each.amends in acts and each.id not in acts
        if more or (each.id in acts and each.status is not Status.PROPOSED):
            amended = room.negotiation.amendments[each.amends] if more else each
            message = said(
                "{name} is decided or amended by now: what was taken in stays; withdraw what is too much.",
                name=amended.name,
            )
            raise StepError(message)
    back = [taking_back(act) for act in standing(room.session.acts) if act.id in acts]
    room.session.record(*reversed(back))


def rewrite(room: Room, rewriting: Rewriting) -> tuple[Amendment, ...]:
    """Do what the editing of a compilation text comes to; returns what it newly proposes.

    An amendment that is gone is withdrawn or, where its delegations propose something else now, superseded;
    so is one of which only a part is left, by that part.
    """
    base = room.point()
    made: list[Amendment] = []
    for each in rewriting.new:
        onto = made[each.amends].id if each.amends is not None else each.onto
        made.append(_proposed(room, each.found, difference(each.before, each.target), base, onto))
    for amendment, target in rewriting.partly:
        whole = room.negotiation.amendments[amendment]
        made.append(room.propose(target, whole.delegations, base=base, reading=whole.reading))
        for name, position in whole.positions:
            room.take_position(made[-1].id, name, position)
        room.decide(amendment, Status.SUPERSEDED)
    for amendment in rewriting.gone:
        mine = set(room.negotiation.amendments[amendment].delegations)
        instead = any(mine & set(each.delegations) for each in made)
        room.decide(amendment, Status.SUPERSEDED if instead else Status.WITHDRAWN)
    for amendment, name, taken in rewriting.taken:
        room.take_position(amendment, name, taken)
    for amendment, name in rewriting.joined:
        room.join(amendment, name)
    return tuple(made)


def _names(found: Returned) -> tuple[str, ...]:
    return found.voices.authors or (found.name,)


def _proposed(
    room: Room, found: Returned, change: Transaction, base: str, onto: str, origin: str = ""
) -> Amendment:
    reading = room.reading.name
    amendment = room.propose_change(
        change, _names(found), base=base, reading=reading, origin=origin, amends=onto
    )
    _stand(room, amendment.id, found)
    return room.negotiation.amendments[amendment.id]


def _stand(room: Room, amendment: str, found: Returned) -> None:
    """Let delegations stand where a file says, but for those that were heard on the amendment before."""
    stands = [(name, Position.SUPPORT) for name in found.voices.supporters]
    stands += [(name, Position(stand.value)) for name, stand in found.voices.stands]
    deeds = map(FORMS.deed_of, standing(room.session.acts) if stands else ())
    said_so = (each for each in deeds if isinstance(each, Stand | Join) and each.amendment == amendment)
    heard = {room.heard_as(each.delegation) for each in said_so}
    for name, position in stands:
        if room.heard_as(name) not in heard:
            room.take_position(amendment, name, position)
