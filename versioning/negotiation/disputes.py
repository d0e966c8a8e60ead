"""Disputes: where two copies of a dossier said something else of the same matter since they parted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from versioning.history.act import TAKEN_BACK, Act, standing, taking_back
from versioning.negotiation import agreement, body, brackets, deeds, frozen, remarks, sponsor_events
from versioning.negotiation.agreement import Find, Tie
from versioning.negotiation.body import Follow
from versioning.negotiation.brackets import Hold
from versioning.negotiation.deeds import Decide, Know, Propose, Settle, Stand
from versioning.negotiation.frozen import Freeze, Renumber
from versioning.negotiation.remarks import Remove, Resolve, Reword
from versioning.negotiation.sponsor_events import (
    GroupChanged,
    Joined,
    LineWorded,
    MembershipChanged,
    Removed,
    StandingChanged,
    Withdrew,
)

Matter = tuple[str, ...]
"""What is spoken of: a kind ("paragraph") and what tells one from others of it, such as an id."""

FATE, PARAGRAPH = "fate", "paragraph"
"""The kinds of what becomes of a proposal, and of how a paragraph stands."""

_MATTERS: Mapping[type[object], tuple[str, ...]] = {
    Stand: ("position", "amendment", "delegation"),
    Decide: (FATE, "amendment"),
    Settle: ("conflict", "amendment", "node"),
    Know: ("author", "author"),
    Tie: ("package", "package"),
    Hold: ("brackets", "node", "text"),
    Freeze: ("labels",),
    Renumber: ("labels",),
    Follow: ("body",),
    Joined: ("sponsor", "name"),
    Withdrew: ("sponsor", "name"),
    Removed: ("sponsor", "name"),
    StandingChanged: ("standing", "name"),
    GroupChanged: ("group", "name"),
    MembershipChanged: ("membership", "name"),
    LineWorded: ("sponsor line",),
    Resolve: ("comment", "comment"),
    Remove: ("comment", "comment"),
    Reword: ("words of a comment", "comment"),
}
"""The matter that each kind of deed says the last word on: its kind, and the fields that tell which one."""

_FORMS = (agreement, body, brackets, deeds, frozen, remarks, sponsor_events)


@dataclass(frozen=True)
class Dispute:
    """Of one matter, the last word here and the last word there; `is_theirs` says which one came later."""

    matter: Matter
    here: Act
    there: Act
    is_theirs: bool


def deed_of(act: Act) -> object | None:
    """Return what an act keeps, of whatever kind; None for a taking back, or what isn't known."""
    found = (each.FORMS.deed_of(act) for each in _FORMS)
    return next((deed for deed in found if deed is not None), None)


def _matters_in(act: Act, acts: Mapping[str, Act]) -> tuple[Matter, ...]:
    """Return what an act says the last word on, as long as no other does; `acts` are all by their ids.

    What only adds something, such as a proposal, an answer or an objection, says the last word on nothing.
    """
    if act.kind == TAKEN_BACK:
        undone = acts.get(str(act.content.get("act")))
        if undone is None:
            return ()
        is_proposal = isinstance(deed_of(undone), Propose)
        return ((FATE, undone.id),) if is_proposal else _matters_in(undone, acts)
    deed = deed_of(act)
    if isinstance(deed, Find):
        return tuple((PARAGRAPH, each) for each in deed.paragraphs)
    if type(deed) not in _MATTERS:
        return ()
    kind, *fields = _MATTERS[type(deed)]
    return ((kind, *(getattr(deed, each) for each in fields)),)


def disputes(ours: Sequence[Act], theirs: Sequence[Act], together: Sequence[Act]) -> tuple[Dispute, ...]:
    """Return where what is only in one copy is at odds with what is only in the other.

    `together` are the acts of both in their common order, which tells whose word came later.
    """
    acts = {act.id: act for act in together}
    places = {act.id: at for at, act in enumerate(together)}
    here, there = _last(ours, acts), _last(theirs, acts)
    return tuple(
        Dispute(matter, here[matter], there[matter], places[there[matter].id] > places[here[matter].id])
        for matter in here
        if matter in there and _told(here[matter], matter) != _told(there[matter], matter)
    )


def said_again(dispute: Dispute, *, theirs: bool) -> tuple[Act, ...]:
    """Return the acts, not sealed yet, by which the word of one side is the last one.

    None are needed where it is the later one anyway, and has not been taken back by the other.
    """
    chosen, other = (dispute.there, dispute.here) if theirs else (dispute.here, dispute.there)
    if TAKEN_BACK not in (chosen.kind, other.kind) and theirs == dispute.is_theirs:
        return ()
    back = (taking_back(other),) if other.kind == TAKEN_BACK else ()
    return (*back, _about(chosen, dispute.matter))


def _last(spoken: Iterable[Act], acts: Mapping[str, Act]) -> dict[Matter, Act]:
    """Return the last word on each matter among acts in their order; what was taken back there is none."""
    spoken = tuple(spoken)
    undone = {act.content.get("act") for act in spoken if act.kind == TAKEN_BACK}
    held = {act.id for act in standing(spoken)}
    found: dict[Matter, Act] = {}
    own = {act.id for act in spoken}
    for act in spoken:
        if act.kind == TAKEN_BACK:
            wanted = act.content.get("act") not in own and act.id not in undone
        else:
            wanted = act.id in held
        if wanted:
            found |= dict.fromkeys(_matters_in(act, acts), act)
    return found


def _about(act: Act, matter: Matter) -> Act:
    """Return an act, not sealed yet, that says the same as another one, of one matter only."""
    deed = deed_of(act)
    if isinstance(deed, Find):
        return agreement.FORMS.act_of(replace(deed, paragraphs=(matter[1],)))
    if isinstance(deed, Decide):  # the conflicts wait already
        return deeds.FORMS.act_of(replace(deed, conflicts=()))
    return Act(act.kind, act.content)


def _told(act: Act, matter: Matter) -> object:
    """Return what an act says of a matter, to tell whether another one says the same."""
    said = _about(act, matter)
    if said.kind == TAKEN_BACK:
        return TAKEN_BACK
    deed = deed_of(act)
    if isinstance(deed, Decide):
        return deed.status
    return said.kind, said.content
