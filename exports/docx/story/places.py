"""Places: the containers of a file, and how finely changes are marked in them."""

from __future__ import annotations

from dataclasses import dataclass

from exports.docx.markup import Element, W
from versioning.saying import Saying, joined, said, worded

FINE, BY_PARAGRAPH, WHOLE = 0, 1, 2
"""By words; by paragraphs and rows; all that was there goes, and all that is there comes."""
_BEFORE_ALL = frozenset((W + "tcPr", W + "tblPr", W + "tblGrid"))


@dataclass(frozen=True)
class Place:
    """A container of the base: its element, its part, and what a person calls it."""

    element: Element
    part: str
    name: str


_CALLED = {
    "body": worded("body"),
    "text": worded("text"),
    "footnote": worded("footnote {number}"),
    "endnote": worded("endnote {number}"),
    "table": worded("table {number}"),
    "row": worded("row {number}"),
    "cell": worded("cell {number}"),
    "box": worded("text box {number}"),
}


def spoken(name: str) -> Saying:
    """Return the name of a place in words for a person."""
    steps = (each.partition(" ") for each in name.split(", "))
    return joined(
        said(_CALLED[kind], number=number) if kind in _CALLED else kind for kind, _, number in steps
    )


def put_after(element: Element, cursor: Element | None, container: Element) -> Element:
    """Put an element after another, or first in a container when there is none before it; return it."""
    if cursor is not None:
        tail = cursor.tail
        cursor.addnext(element)
        cursor.tail, element.tail = None, tail
        return element
    at = 0
    while at < len(container) and container[at].tag in _BEFORE_ALL:
        at += 1
    container.insert(at, element)
    return element
