"""From a file of ours to the draft, to the letter: its attributes say which paragraph each element is."""

from __future__ import annotations

from collections.abc import Iterator

from exports.akn.lines import LineReader
from exports.akn.node import Node, Seen
from exports.akn.spanning import fill, said_by
from exports.akn.vocabulary import FIELD, NUMBER, OWN, ROLE, TEXT, Element, child, local
from versioning.tree.paragraph import Role
from versioning.tree.resolution import MASTHEAD_FIELDS
from versioning.tree.text import EMPTY, StyledText

_PRINTED = frozenset(("num", "docNumber"))
"""What repeats a number that an attribute gives or that is derived."""
_LABELLED = frozenset(("docStatus", "inline"))
"""What holds a field of the masthead after the word that says which it is."""
_APART = frozenset(("meta", "authorialNote"))


class ForeignWordsError(Exception):
    """Someone wrote into a file of ours without our attributes: it must be read as anybody's."""


def is_own(root: Element) -> bool:
    """Return whether a file came from our writer."""
    return OWN in root.nsmap.values()


def read_own(root: Element, seen: Seen) -> tuple[dict[str, str], list[Node]]:
    """Return the masthead and the paragraphs of a file of ours; raises ForeignWordsError."""
    reader = _Reader(LineReader(seen, {}, exact=True))
    nodes = list(reader.nodes(root))
    return reader.fields, nodes


class _Reader:
    """Reads elements by their attributes."""

    def __init__(self, lines: LineReader) -> None:
        self._lines = lines
        self.fields: dict[str, str] = {}

    def nodes(self, element: Element) -> Iterator[Node]:
        """Yield the paragraphs in an element, each with those in it."""
        self._check(element)
        for each in element:
            name = local(each)
            if name in _APART or (name in _PRINTED and not each.get(FIELD)):
                continue
            if (field := each.get(FIELD)) in MASTHEAD_FIELDS:
                self.fields[field] = self._lines.text(each).chars
            elif (role := each.get(ROLE)) is not None:
                yield self._node(each, role)
            elif each.get(TEXT) is None:
                yield from self.nodes(each)

    def _node(self, element: Element, role: str) -> Node:
        try:
            known = Role(role)
        except ValueError as error:
            raise ForeignWordsError from error
        if known is Role.OPAQUE and (found := child(element, "content", "foreign")) is not None:
            kept = found if local(found) == "foreign" else child(found, "foreign")
            if kept is not None:
                return Node(known, payload=self._lines.keep(kept))
        text = self._text(element)
        children = [] if element.get(TEXT) is not None else list(self.nodes(element))
        takes = (said_by(element) if known is Role.CELL else None) or (1, 1)
        node = Node(known, EMPTY if text is None else text, element.get(NUMBER, ""), children, takes=takes)
        if known is Role.TABLE:
            fill(node, self._lines.seen.payloads)
        return node

    def _text(self, element: Element) -> StyledText | None:
        """Return the text of a paragraph, None when none of its own stands in it."""
        if element.get(TEXT) is not None:
            return self._lines.text(element)
        for each in element:
            if local(each) not in _APART and each.get(ROLE) is None and each.get(FIELD) is None:
                found = self._text(each)
                if found is not None:
                    return found
        return None

    def _check(self, element: Element) -> None:
        """Raise ForeignWordsError where words stand outside of what we mark."""
        holds_field = local(element) in _LABELLED and any(each.get(FIELD) for each in element)
        loose = (element.text, *(each.tail for each in element))
        if not holds_field and any(each and not each.isspace() for each in loose):
            raise ForeignWordsError
