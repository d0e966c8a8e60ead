"""Keys: what says the same in two Word files has the same key, however it is written.

Left out is what two savings of one text differ in: ids of revision sessions, of paragraphs and of
drawings, places where a page last ended, marks of the spelling check.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Protocol

from exports.docx.markup import Element, R, W
from versioning.tree.text import ATOM

Key = tuple[object, ...]
"""Compared and hashed, never looked into."""

NOTHING: Key = ()
STYLES = frozenset(W + name for name in ("pStyle", "rStyle", "tblStyle"))
NUMBER = W + "numId"
BOX = W + "txbxContent"
CHANGES = frozenset(
    W + name for name in ("rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange")
)
_VAL, _TEXT = W + "val", W + "t"
_ON = frozenset(("1", "true", "on"))
_PROOFING = frozenset(W + name for name in ("lang", "noProof", "proofErr", "lastRenderedPageBreak"))
_UNSEEN = _PROOFING | {
    W + name for name in ("bookmarkStart", "bookmarkEnd", "permStart", "permEnd", "numberingChange")
}
"""What stands anywhere and is not seen; the change of a field's number stands in the field's end."""
_OF_MARKS = frozenset(
    W + name for name in ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge")
)
_NO_LOOK = _PROOFING | CHANGES | _OF_MARKS
_OF_PARAGRAPH = frozenset((W + "rPr", W + "sectPr")) | CHANGES | _OF_MARKS
_VOLATILE = ("}rsid", "}paraId", "}textId", "}anchorId", "}editId", "}spid")
_NUMBERED = ("}docPr", "}cNvPr", "}shape", "}shapetype", "}OLEObject")
_MISTAKABLE = re.compile(f"[\t-\r{ATOM}\U000f0000-\U0010ffff]")
"""Characters of a text that would be taken for something else."""
_FIRST_OF_OURS = 0xF0000
_LAST_OF_OURS = 0xFFFFD


class Names(Protocol):
    """How a file names what it refers to, in the words of the base."""

    def style(self, name: str) -> str:
        """Return the id that a style has in the base."""

    def number(self, name: str) -> str:
        """Return the id that a list has in the base."""

    def relation(self, part: str, name: str) -> str:
        """Return what a relationship of a part leads to: an address, or the digest of a part."""


class Alphabet:
    """One character for everything in a line that is no text, the same for what has the same key."""

    def __init__(self) -> None:
        """Start empty."""
        self._signs: dict[Key, str] = {}

    def sign(self, key: Key) -> str:
        """Return the character for a key; OverflowError when there are none left."""
        known = self._signs.get(key)
        if known is None:
            number = _FIRST_OF_OURS + len(self._signs)
            if number > _LAST_OF_OURS:
                message = "too many different things that are no text"
                raise OverflowError(message)
            known = self._signs[key] = chr(number)
        return known

    def text(self, chars: str) -> str:
        """Return characters of a text, those that would be mistaken for something else as signs."""
        if (chars.isascii() and chars.isprintable()) or _MISTAKABLE.search(chars) is None:
            return chars
        return _MISTAKABLE.sub(lambda found: self.sign(("character", found.group())), chars)


class PropertyKeys:
    """Keys of properties in one file; what is written alike is looked into once."""

    def __init__(self, names: Names) -> None:
        """Name styles and lists so."""
        self._names = names
        self._known: dict[Key, Key] = {}

    def of_run(self, properties: Element | None) -> Key:
        """Return what run properties say, in any order."""
        return self._of(properties, _NO_LOOK) if properties is not None and len(properties) else NOTHING

    def of_form(self, properties: Element | None) -> Key:
        """Return what paragraph, row, cell or table properties say, but for the mark and the section."""
        return self._of(properties, _OF_PARAGRAPH) if properties is not None and len(properties) else NOTHING

    def _of(self, properties: Element, without: frozenset[str]) -> Key:
        said = [each for each in properties if each.tag not in without]
        written = tuple([_written(each) for each in said])
        known = self._known.get(written)
        if known is None:
            found = [_property(each, self._names) for each in said]
            known = self._known[written] = tuple(sorted(found, key=repr))
        return known


def _written(element: Element) -> Key:
    """Return an element as it is written."""
    below = tuple([_written(each) for each in element]) if len(element) else ()
    return (element.tag, *element.items(), below)


def _property(element: Element, names: Names) -> Key:
    attributes = element.attrib
    tag = element.tag
    if not len(element):
        if not attributes:
            return (tag,)
        if len(attributes) == 1:
            said = attributes.get(_VAL)
            if said is not None:
                if tag in STYLES:
                    said = names.style(said)
                elif tag == NUMBER:
                    said = names.number(said)
                elif said in _ON:
                    return (tag,)
                return (tag, said)
    return canonical(element, names, "")


def canonical(element: Element, names: Names, part: str, *, boxed: bool = True) -> Key:
    """Return what an element of a part holds; what it refers to counts by what it leads to.

    What stands in its text boxes counts only when `boxed`.
    """
    tag = str(element.tag)
    said = [
        (name, names.relation(part, value) if name.startswith(R) else value)
        for name, value in element.attrib.items()
        if not any(each in name for each in _VOLATILE)
    ]
    if tag in STYLES:
        said = [(_VAL, names.style(element.get(_VAL, "")))]
    elif tag == NUMBER:
        said = [(_VAL, names.number(element.get(_VAL, "")))]
    elif tag.endswith(_NUMBERED):
        said = [each for each in said if each[0] not in {"id", "name"}]
    text = element.text or ""
    shown = text if tag == _TEXT or text.strip() else ""
    below = seen(element) if boxed or tag != BOX else ()
    return (
        tag,
        tuple(sorted(said)),
        shown,
        tuple([canonical(each, names, part, boxed=boxed) for each in below]),
    )


def seen(element: Element) -> Iterable[Element]:
    """Return what stands in an element and is seen, whatever was changed there."""
    return (each for each in element if isinstance(each.tag, str) and each.tag not in _UNSEEN)
