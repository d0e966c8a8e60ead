"""Acts: what is said and decided in a negotiation, as a record that is only ever added to.

Who proposes, supports, withdraws or sponsors, what is agreed and what is decided is kept as it was said:
every table (of amendments, of sponsors, of agreed paragraphs) is made of the acts anew, and taking
something back is one more act. So two dossiers can later be brought together by exchanging acts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from versioning.tree.digest import digest, integer, string

SCHEMA = 1
"""The version of the form in which an act is kept."""

TAKEN_BACK = "taken back"
"""The kind of the act that undoes another, whose id is its content's `act`."""


@dataclass(frozen=True)
class Act:
    """One act. `kind` says what was done, and `content`, JSON, to what: `versioning.negotiation` reads it.

    `actor` is who recorded it, `date` an ISO 8601 time with "Z". `replica` is the copy of the dossier in
    which it was, `sequence` its number there, `parents` the acts that were the last ones then. `id` is
    derived from all of these.
    """

    kind: str
    content: dict[str, Any] = field(hash=False)
    actor: str = ""
    date: str = ""
    replica: str = ""
    sequence: int = 0
    parents: tuple[str, ...] = ()
    schema: int = SCHEMA
    id: str = ""


def sealed(act: Act) -> Act:
    """Return the act under the id that is derived from all that it says."""
    return replace(act, id=digest(act_to_json(replace(act, id="")))[:32])


def taking_back(act: Act) -> Act:
    """Return the act, not sealed yet, that undoes another (or does again what was undone)."""
    return Act(TAKEN_BACK, {"act": act.id})


def standing(acts: Iterable[Act]) -> tuple[Act, ...]:
    """Return the acts that still hold, in their order: without those taken back, and the takings back.

    Taking back a taking back makes the act hold again.
    """
    acts = tuple(acts)
    undone: set[str] = set()
    for act in reversed(acts):  # whether the last word holds is known before what it is about
        if act.kind == TAKEN_BACK and act.id not in undone:
            undone.add(act.content["act"])
    return tuple(act for act in acts if act.kind != TAKEN_BACK and act.id not in undone)


def act_to_json(act: Act) -> dict[str, Any]:
    """Return an act as JSON."""
    return {**asdict(act), "parents": list(act.parents)}


def act_from_json(data: dict[str, Any]) -> Act:
    """Return the act that `act_to_json` wrote; raises KeyError, TypeError or ValueError on other data."""
    if not isinstance(data["content"], dict):
        message = "an act without content"
        raise TypeError(message)
    act = Act(
        string(data["kind"]),
        data["content"],
        string(data["actor"]),
        string(data["date"]),
        string(data["replica"]),
        integer(data["sequence"]),
        tuple(string(each) for each in data["parents"]),
        integer(data["schema"]),
        string(data["id"]),
    )
    if sealed(act).id != act.id:
        message = f"the act {act.id} is not what it was"
        raise ValueError(message)
    return act
