"""The field's own terms in the interface's language: what is kept in English in drafts and dossiers."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from editor.words import listed, mark, tr
from versioning.compare.redline import Change
from versioning.negotiation.agreement import State
from versioning.negotiation.amendment import Position, Status
from versioning.negotiation.progress import Progress, Stage
from versioning.negotiation.sponsor_events import Standing
from versioning.negotiation.summary import Deed, Teller
from versioning.tree.identity import NodeId

_TERMS: dict[Enum, str] = {
    State.OPEN: mark("Terms", "open"),
    State.AD_REF: mark("Terms", "agreed ad ref"),
    State.INFORMALS: mark("Terms", "agreed in informals"),
    State.COMMITTEE: mark("Terms", "agreed in the committee"),
    State.REOPENED: mark("Terms", "reopened"),
    Status.PROPOSED: mark("Terms", "proposed"),
    Status.WITHDRAWN: mark("Terms", "withdrawn"),
    Status.ACCEPTED: mark("Terms", "accepted"),
    Status.ACCEPTED_IN_PART: mark("Terms", "accepted in part"),
    Status.REJECTED: mark("Terms", "rejected"),
    Status.SUPERSEDED: mark("Terms", "superseded"),
    Status.LEFT: mark("Terms", "left for the committee"),
    Position.SUPPORT: mark("Terms", "support"),
    Position.OPPOSE: mark("Terms", "oppose"),
    Position.RETAIN: mark("Terms", "retain"),
    Position.RESERVE: mark("Terms", "reserve"),
    Position.FLEXIBLE: mark("Terms", "flexible"),
    Position.AWAITING: mark("Terms", "awaiting capital"),
    Deed.REWORD: mark("Terms", "reword"),
    Deed.ADD: mark("Terms", "new paragraph"),
    Deed.DELETE: mark("Terms", "delete"),
    Deed.MOVE: mark("Terms", "move"),
    Deed.SPLIT: mark("Terms", "divide"),
    Deed.JOIN: mark("Terms", "join"),
    Deed.RESTYLE: mark("Terms", "style"),
    Deed.ROLE: mark("Terms", "role"),
    Change.SAME: mark("Terms", "same"),
    Change.EDITED: mark("Terms", "edited"),
    Change.INSERTED: mark("Terms", "inserted"),
    Change.DELETED: mark("Terms", "deleted"),
    Change.MOVED: mark("Terms", "moved"),
    Change.SPLIT: mark("Terms", "split"),
    Change.MERGED: mark("Terms", "joined"),
    Change.RENUMBERED: mark("Terms", "renumbered"),
    Standing.MAIN: mark("Terms", "main sponsor"),
    Standing.SPONSOR: mark("Terms", "sponsor"),
    Standing.ADDITIONAL: mark("Terms", "additional sponsor"),
}
_SEVERAL = {
    Standing.MAIN: mark("Terms", "Main sponsors"),
    Standing.SPONSOR: mark("Terms", "Sponsors"),
    Standing.ADDITIONAL: mark("Terms", "Additional sponsors"),
}
_CITED = (
    mark("Terms", "Title"),
    mark("Terms", "Organ line"),
    mark("Terms", "Sponsor line"),
    mark("Terms", "Recommendation"),
    mark("Terms", "Heading"),
    mark("Terms", "Masthead"),
)
"""How paragraphs are cited that bear no label; labels are the same in every language of the interface."""
_FIELDS = {
    "organ": mark("Terms", "organ"),
    "symbol": mark("Terms", "symbol"),
    "distribution": mark("Terms", "distribution"),
    "date": mark("Terms", "date"),
    "language": mark("Terms", "language"),
    "body": mark("Terms", "committee or commission"),
    "session": mark("Terms", "session"),
    "place": mark("Terms", "place and dates"),
    "agenda_item": mark("Terms", "agenda item"),
    "item_title": mark("Terms", "title of the item"),
}


def in_words(value: Enum) -> str:
    """Return a state, status, position, deed, kind of change or standing in the interface's language."""
    return tr("Terms", _TERMS[value])


def heading_of(standing: Standing) -> str:
    """Return what stands above the sponsors of a standing."""
    return tr("Terms", _SEVERAL[standing])


def place_in_words(label: str) -> str:
    """Return how a place is cited: a label as it is, a name in the interface's language."""
    return tr("Terms", label) if label in _CITED else label


def cited(teller: Teller, node: NodeId) -> str:
    """Return how the room cites a paragraph or note; empty where it has no name."""
    return place_in_words(teller.cited(node))


def fields_in_words(names: Iterable[str]) -> str:
    """Return the names of fields of the masthead, parted by commas."""
    return listed(tr("Terms", _FIELDS[name]) for name in names)


def progress_in_words(progress: Progress) -> str:
    """Return how far a draft is agreed: "31 of 45 agreed, 9 pending"."""
    agreed, pending = progress.count(Stage.AGREED), progress.count(Stage.PENDING)
    if not pending:
        return tr("Terms", "{agreed} of {all} agreed").format(agreed=agreed, all=len(progress.stages))
    return tr("Terms", "{agreed} of {all} agreed, {pending} pending").format(
        agreed=agreed, all=len(progress.stages), pending=pending
    )


def joined(names: Iterable[str]) -> str:
    """Return names as a sentence says them: "Norland, Sudland and Kestria"."""
    *first, last = tuple(names) or ("",)
    return tr("Terms", "{names} and {last}").format(names=listed(first), last=last) if first else last
