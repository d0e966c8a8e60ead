"""Frozen labels: while a text is read, what is on paper in the room stays right.

OP6 stays OP6 when OP5 is deleted, and a new paragraph after OP5 is OP5 bis, the next one OP5 ter. The
numbers are written into the draft as fixed ones, so that every view and export prints them; renumbering
at the end takes them out again, and gives a concordance.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from versioning.change.step import Delete, Insert, Join, Move, SetRole, Split
from versioning.change.transaction import Recorder, Transaction
from versioning.history.act import Act, standing
from versioning.negotiation.forms import Forms
from versioning.tree.expression import expression
from versioning.tree.identity import NodeId
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution

ORDERS = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies")
_LABEL = expression(r"(?P<above>.*?)(?P<kind>OP|PP)(?P<figure>\d+)(?:\s(?P<order>\w+))?")


@dataclass(frozen=True)
class Freeze:
    """A reading begins: the labels that paragraphs have now stay theirs. Pairs of id and label."""

    reading: str
    labels: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Renumber:
    """The labels follow from the order of the paragraphs again."""


FORMS: Forms[Freeze | Renumber] = Forms({"freeze labels": Freeze, "renumber": Renumber})
"""How they are kept in acts."""


@dataclass(frozen=True)
class Reading:
    """The reading under way, and the labels frozen for it, by paragraph; none outside a reading."""

    name: str = ""
    labels: Mapping[NodeId, str] | None = None


def reading_of(acts: Iterable[Act]) -> Reading:
    """Return the reading that the acts have come to; raises ValueError when one can't be read."""
    reading = Reading()
    for act in standing(acts):
        deed = FORMS.deed_of(act)
        if isinstance(deed, Freeze):
            reading = Reading(deed.reading, dict(deed.labels))
        elif isinstance(deed, Renumber):
            reading = Reading(reading.name)
    return reading


def frozen(draft: Resolution, reading: str) -> Freeze:
    """Return the deed that freezes the labels of a draft's preambular and operative paragraphs."""
    named = labels(draft)
    return Freeze(reading, tuple((each.id, named[each.id].label) for each in _numbered(draft)))


def is_structural(change: Transaction) -> bool:
    """Return whether a change may change labels."""
    kinds = (Insert, Delete, Move, Split, Join, SetRole)
    return any(isinstance(step, kinds) for step in change.steps)


def kept(draft: Resolution, held: Mapping[NodeId, str]) -> Transaction:
    """Return the change that gives each paragraph of `draft` the label it holds, and new ones their bis."""
    recorder = Recorder(draft)
    wanted = _wanted(draft, held)
    for paragraph in _numbered(draft):
        label = labels(recorder.draft)[paragraph.id].label
        if label != wanted[paragraph.id]:
            recorder.add(_numbering(paragraph, _printed(wanted[paragraph.id])))
    return recorder.transaction(intent="keep labels")


def renumbered(draft: Resolution, held: Mapping[NodeId, str]) -> Transaction:
    """Return the change that takes the fixed numbers out again which freezing brought, or kept."""
    recorder = Recorder(draft)
    for paragraph in _numbered(draft):
        if paragraph.number and (paragraph.id in held or _LABEL.fullmatch(f"OP{_figure(paragraph.number)}")):
            recorder.add(_numbering(paragraph, ""))
    return recorder.transaction(intent="renumber")


def concordance(before: Resolution, after: Resolution) -> tuple[tuple[str, str], ...]:
    """Return how paragraphs are cited before and after, in the order of the text, where that differs."""
    old, new = labels(before), labels(after)
    pairs = ((old[each.id].label, new[each.id].label) for each in _numbered(after) if each.id in old)
    return tuple((one, other) for one, other in pairs if one != other)


def figures(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return a concordance of operative paragraphs as figures: "5 bis" → "6"."""
    return {old.removeprefix("OP"): new.removeprefix("OP") for old, new in pairs if old.startswith("OP")}


def _numbered(draft: Resolution) -> Iterator[Paragraph]:
    roles = (Role.PREAMBULAR, Role.OPERATIVE)
    return (each for each in draft.children if each.role in roles)


def _wanted(draft: Resolution, held: Mapping[NodeId, str]) -> dict[NodeId, str]:
    """Return the label that each paragraph is to have: its own, or that of the one before with an order."""
    wanted: dict[NodeId, str] = {}
    taken = set(held.values())
    last = {Role.PREAMBULAR: "PP0", Role.OPERATIVE: "OP0"}
    for paragraph in _numbered(draft):
        label = held.get(paragraph.id, "")
        found = _LABEL.fullmatch(label) if label else None
        if found is None or not label.startswith(last[paragraph.role][:2]):
            match = _LABEL.fullmatch(last[paragraph.role])
            stem = f"{match['above']}{match['kind']}{match['figure']}" if match else last[paragraph.role]
            label = next(each for each in _orders(stem) if each not in taken)
            taken.add(label)
        wanted[paragraph.id] = last[paragraph.role] = label
    return wanted


def _orders(stem: str) -> Iterator[str]:
    """Yield "OP5 bis", "OP5 ter" and so on."""
    yield from (f"{stem} {order}" for order in ORDERS)
    number = 1
    while True:
        yield f"{stem} {ORDERS[0]} {number}"
        number += 1


def _printed(label: str) -> str:
    """Return the fixed number that gives a label: "5 bis." for OP5 bis, "PP5 bis" for PP5 bis."""
    found = _LABEL.fullmatch(label)
    if found is None:
        return label
    shown = " ".join(filter(None, (found["figure"], found["order"])))
    return f"PP{shown}" if found["kind"] == "PP" else f"{shown}."


def _figure(number: str) -> str:
    return number.removeprefix("PP").rstrip(".")


def _numbering(paragraph: Paragraph, number: str) -> SetRole:
    return SetRole(paragraph.id, paragraph.role, paragraph.role, paragraph.number, number)
