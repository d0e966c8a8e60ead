"""The front of a document: the masthead on its cover page, its title, who submits it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from exports.akn.lines import LineReader
from exports.akn.node import Node, plain_of
from exports.akn.vocabulary import Element, local, words
from exports.markdown.vocabulary import RECOMMENDS
from exports.places import HEAD_OF_PAGE
from versioning.tree.paragraph import Role
from versioning.tree.text import StyledText

_PREFIX = re.compile(r"(Distr\.|[^:：]{1,24}(?=[:：]))[:：]?\s*(?=\S)", re.IGNORECASE)
_USUAL_PREFIX = re.compile(r"Distr(?:\.|ibution|ibución)?|Original|Оригинал|الأصل|原文", re.IGNORECASE)
_LABELLED = ("distribution", "language")
_FIELDS_OF_ELEMENTS = {
    "docNumber": "symbol",
    "docStatus": "distribution",
    "docDate": "date",
    "session": "session",
    "docAuthority": "organ",
    "docCommittee": "body",
    "event": "place",
    "location": "place",
}
_FIELDS_OF_INLINES = {
    "agenda item": "agenda_item",
    "agenda item name": "item_title",
    "originalLanguage": "language",
}
_WRAPPERS = frozenset(("span", "b", "i"))
_TITLES = frozenset(("docTitle", "longTitle", "shortTitle"))


@dataclass
class Front:
    """What the front says: the masthead's fields and the paragraphs before the text.

    `number` is what is printed before the title.
    """

    fields: dict[str, str] = field(default_factory=dict)
    nodes: list[Node] = field(default_factory=list)
    number: str = ""

    def first(self, role: Role) -> Node | None:
        """Return the first paragraph of that role."""
        return next((node for node in self.nodes if node.role is role), None)


class FrontReader:
    """Reads cover page and preface of one document."""

    def __init__(self, lines: LineReader, name: str) -> None:
        """Read a document of that `name` ("resolution", "decision")."""
        self._lines = lines
        self._is_decision = "decision" in name.lower()
        self.front = Front()

    def cover(self, element: Element, *, titled: bool) -> None:
        """Read a cover page; `titled` says that the title stands elsewhere."""
        for line in _blocks(element):
            self._line(line, titled=titled)

    def preface(self, element: Element) -> None:
        """Read a preface, or a line with a title at the head of the text."""
        for line in _blocks(element):
            self._line(line, titled=False, preface=True)

    def _line(self, line: Element, *, titled: bool, preface: bool = False) -> None:
        """Read a line: each of its elements is a field or a paragraph, unless words stand beside them."""
        parts = list(_parts(line))
        if not parts or any(not _is_known(part) for part in parts):
            text = self._lines.text(line)
            if text.chars:
                self._words(line, text)
            return
        for part in parts:
            self._part(part, titled=titled, preface=preface)

    def _words(self, line: Element, text: StyledText) -> None:
        """Take a line that no element tells anything about."""
        above = line.getparent()
        if above is not None and local(above) == "longTitle":
            self._paragraph(Role.TITLE, plain_of(text))
        else:
            self._paragraph(Role.RECOMMENDATION if RECOMMENDS.search(text.plain) else Role.TEXT, text)

    def _part(self, part: Element, *, titled: bool, preface: bool) -> None:
        name, shown = local(part), _shown(part)
        text = self._lines.text(part)
        if not text.chars:
            return
        if name in _TITLES:
            self._title(part, text, titled=titled)
        elif name == "docProponent":
            self._proponent(text)
        elif name == "docNumber" and preface:
            self.front.number = f"{self.front.number} {text.plain}".strip()
        elif name == "docAuthority" and "publisher" in _all(part, "refersTo"):
            self._lines.seen.leave(HEAD_OF_PAGE, text.plain)
        else:
            self._field(part, name, text, shown)

    def _title(self, part: Element, text: StyledText, *, titled: bool) -> None:
        """Read a title; one of the adoption or the bare number of a resolution is no title."""
        refers = part.get("refersTo", "").lower()
        is_title = not titled and not any(each in refers for each in ("adoption", "number"))
        if is_title and self.front.first(Role.TITLE) is None:
            node = Node(Role.TITLE, plain_of(text), self.front.number)
            self.front.nodes.append(node)
            self.front.number = ""
        else:
            self._paragraph(Role.TEXT, text)

    def _proponent(self, text: StyledText) -> None:
        """Read who submits a text; a report or recommendation behind a resolution stands in brackets."""
        if text.chars[0] in "[［(（":
            self._paragraph(Role.TEXT, text)
        elif self._is_decision and "body" not in self.front.fields:
            self.front.fields["body"] = text.plain
        else:
            self._paragraph(Role.SPONSORS, plain_of(text))

    def _field(self, part: Element, name: str, text: StyledText, shown: str) -> None:
        found = _FIELDS_OF_ELEMENTS.get(name) or _FIELDS_OF_INLINES.get(part.get("name", ""))
        if name == "docAuthority" and "subsidiary" in part.get("refersTo", "").lower():
            found = "body"
        if found in _LABELLED and (prefix := _PREFIX.match(shown)):
            if not _USUAL_PREFIX.fullmatch(prefix[1].strip()):
                self._lines.seen.leave(HEAD_OF_PAGE, prefix[0].strip())
            shown = shown[prefix.end() :]
        if part.get("name") == "languageOfExpression":
            self._lines.seen.leave(HEAD_OF_PAGE, shown)
        elif found and found not in self.front.fields:
            self.front.fields[found] = shown
        else:
            self._paragraph(Role.TEXT, text)

    def _paragraph(self, role: Role, text: StyledText) -> None:
        if role is not Role.TEXT and self.front.first(role) is not None:
            role = Role.TEXT
        self.front.nodes.append(Node(role, text))


def _blocks(element: Element) -> Iterator[Element]:
    """Yield the lines of a front, whatever they are grouped in."""
    for each in element:
        if local(each) in ("container", "blockContainer", "div", "longTitle", "formula", "tblock"):
            yield from _blocks(each)
        elif local(each):
            yield each


def _parts(line: Element) -> Iterator[Element]:
    """Yield the elements of a line that say something, out of what only styles them.

    Words that stand beside them are yielded as the line itself.
    """
    if line.text and line.text.strip():
        yield line
        return
    for each in line:
        if each.tail and each.tail.strip():
            yield line
            return
        if local(each) in _WRAPPERS and not _is_known(each):
            yield from _parts(each)
        elif local(each) not in ("img", "eol", "br"):
            yield each


def _is_known(part: Element) -> bool:
    name = local(part)
    return (
        name in _FIELDS_OF_ELEMENTS
        or name in _TITLES
        or name in ("docProponent", "docType", "docPurpose", "docIntroducer")
        or (name == "inline" and bool(part.get("name")))
    )


def _shown(part: Element) -> str:
    """Return what a field says; of a meeting's first and last day, with nothing said around them, a span."""
    around = "".join((part.text or "", *(each.tail or "" for each in part)))
    days = [words(each) for each in part] if local(part) == "event" and not around.strip() else []
    return "–".join(filter(None, days)) or words(part)


def _all(element: Element, attribute: str) -> str:
    """Return an attribute of an element and of those around it in the line."""
    values = [element.get(attribute, "")]
    for above in element.iterancestors():
        if local(above) not in _WRAPPERS:
            break
        values.append(above.get(attribute, ""))
    return " ".join(values)
