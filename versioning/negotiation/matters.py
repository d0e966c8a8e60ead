"""Matters: what an act of a negotiation is about, as far as a person decides who is to see it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from versioning.history.act import TAKEN_BACK, Act
from versioning.negotiation import (
    agreement,
    body,
    brackets,
    copies,
    deeds,
    frozen,
    remarks,
    sponsor_events,
)


class Matter(str, Enum):
    """What acts are about; `LABELS` is how the text is numbered, by which body’s ways, and of which copies.

    `OTHER` is what this version of Chapeau doesn't know.
    """

    PROPOSALS = "proposals"
    AUTHORS = "authors"
    LABELS = "labels"
    SPONSORS = "sponsors"
    COMMENTS = "comments"
    OTHER = "other"


_AUTHORS = "know"
_KINDS: Mapping[str, Matter] = {
    **dict.fromkeys(deeds.FORMS.kinds | agreement.FORMS.kinds | brackets.FORMS.kinds, Matter.PROPOSALS),
    **dict.fromkeys(frozen.FORMS.kinds | body.FORMS.kinds | copies.FORMS.kinds, Matter.LABELS),
    **dict.fromkeys(remarks.FORMS.kinds, Matter.COMMENTS),
    **dict.fromkeys(sponsor_events.FORMS.kinds, Matter.SPONSORS),
    _AUTHORS: Matter.AUTHORS,  # which person is meant by a name in files
}


def matters_of(acts: Iterable[Act]) -> dict[str, Matter]:
    """Return what each act is about, by its id; one that takes another back is about the same."""
    found: dict[str, Matter] = {}
    for act in acts:
        if act.kind == TAKEN_BACK:
            found[act.id] = found.get(str(act.content.get("act")), Matter.OTHER)
        else:
            found[act.id] = _KINDS.get(act.kind, Matter.OTHER)
    return found
