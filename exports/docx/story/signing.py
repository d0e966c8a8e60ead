"""Signing: the elements of revisions, each with an id of its own, an author and a date."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from exports.docx.markup import Element, W
from exports.docx.runs import fit
from versioning.compare.redline import Fate

TAGS = {Fate.INSERTED: W + "ins", Fate.DELETED: W + "del"}
MOVES = {Fate.INSERTED: W + "moveTo", Fate.DELETED: W + "moveFrom"}

_IN_QUOTES = {'"': "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;"}


SIGNED, FREE = "?signed?", "?free?"
"""Ids of revisions that are signed, or given an id of their own, once they are written."""


class Signature:
    """Who makes the revisions of a file, and when; counts them."""

    def __init__(self, ids: Iterator[int], author: str, date: str) -> None:
        """Sign with `author`; `date` is an ISO 8601 time with "Z"."""
        self._ids, self._author, self._date = ids, fit(author), date
        self._written = ""
        self.has_given = False
        """Whether anything has an id of it, if only an earlier revision that stays in what changed."""
        self.made_ids: set[str] = set()
        self._moves: dict[str, str] = {}

    @property
    def count(self) -> int:
        """How many revisions were signed."""
        return len(self.made_ids)

    def free_id(self) -> str:
        """Return an id that nothing else has."""
        self.has_given = True
        return str(next(self._ids))

    def sign(self, element: Element) -> Element:
        """Give an element the attributes of one more revision."""
        node = self.free_id()
        self.made_ids.add(node)
        element.set(W + "id", node)
        element.set(W + "author", self._author)
        element.set(W + "date", self._date)
        return element

    def written(self) -> str:
        """Return the attributes of one more revision as they are written."""
        node = self.free_id()
        self.made_ids.add(node)
        return self._attributes(node)

    def _attributes(self, node: str) -> str:
        if not self._written:
            said = (("author", self._author), ("date", self._date))
            self._written = "".join(f" w:{name}={_quoted(value)}" for name, value in said)
        return f' w:id="{node}"{self._written}'

    def made(self, near: Element, tag: str) -> Element:
        """Return a revision of that tag, to be put near an element."""
        return self.sign(near.makeelement(tag))

    def move(self, near: Element, tag: str, name: str) -> tuple[str, Element]:
        """Return the start of a move's range as it is written, and its end; `tag` is moveFrom or moveTo.

        `name` is the same for both sides of a move; what is written bears a name that no other move has.
        """
        node = self.free_id()
        self.made_ids.add(node)
        written = self._moves.setdefault(name, f"moved{node}")
        start = f"<w:{tag.removeprefix(W)}RangeStart{self._attributes(node)} w:name={_quoted(written)}/>"
        return start, near.makeelement(f"{tag}RangeEnd", {W + "id": node})


class Blank(Signature):
    """Signs nothing yet, but leaves the places in which it is to be signed."""

    def __init__(self) -> None:
        """Sign with nobody's name."""
        super().__init__(iter(()), "", "")

    def free_id(self) -> str:
        """Return what stands for an id."""
        return FREE

    def sign(self, element: Element) -> Element:
        """Leave a place in an element for the attributes of one more revision."""
        element.set(W + "id", SIGNED)
        return element


def _quoted(value: str) -> str:
    """Return an attribute's value as it is written, always between double quotes."""
    return f'"{escape(value, _IN_QUOTES)}"'
