"""Copies of one dossier, each open, as two delegations have them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field

from versioning.bringing import Came, Coming, bring_in, coming
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.room import Room
from versioning.session import Session
from versioning.store.along import Along
from versioning.store.dossier import Dossier
from versioning.tree.text import styled


@dataclass
class Copy:
    """A copy of a dossier, open."""

    dossier: Dossier
    name: str
    room: Room = field(init=False)

    def __post_init__(self) -> None:
        self.room = Room(Session.open(self.dossier, self.name))

    def copied(self, name: str) -> Copy:
        """Return a copy of the file, open."""
        self.room.session.flush()
        path = self.dossier.path.with_name(f"{name}.chapeau")
        shutil.copyfile(self.dossier.path, path)
        return Copy(Dossier.open(path, name=name), name)

    def sent(self, name: str, along: Along) -> Copy:
        """Return a copy that was sent with what goes along, open."""
        self.room.session.flush()
        path = self.dossier.path.with_name(f"{name}.chapeau")
        self.dossier.parcel(along).write(path)
        return Copy(Dossier.open(path, name=name), name)

    def coming(self, other: Copy) -> Coming:
        other.room.session.flush()
        theirs = Dossier.peek(other.dossier.path)
        try:
            return coming(self.room, self.dossier, theirs, other.name)
        finally:
            theirs.close()

    def bring_in(self, other: Copy, *, theirs: bool = False, as_proposal: bool = False) -> Came:
        come = self.coming(other)
        return bring_in(self.room, come, come.disputes if theirs else (), as_proposal=as_proposal)

    def reopened(self) -> Copy:
        self.room.session.close()
        return Copy(Dossier.open(self.dossier.path, name=self.name), self.name)


def write(copy: Copy, old: str, new: str, node: str = "2") -> None:
    text = copy.room.session.draft.text(node)
    at = text.plain.index(old)
    step = EditText(node, at, text.slice(at, at + len(old)), styled(new))
    copy.room.session.dispatch(Transaction((step,)))


def numbers(copy: Copy) -> list[str]:
    return [each.name for each in copy.room.negotiation.amendments.values()]
