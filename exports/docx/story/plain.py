"""Plain paragraphs: what nine out of ten say is told by the bytes they are written in, without their tree.

Such a paragraph holds properties and runs of text, tabs, line breaks, notes and signs that are nothing but
their name; nothing else but what stands beside the characters. Of any other nothing is said here; `passages`
reads its tree.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple
from xml.sax.saxutils import quoteattr

from lxml import etree

from exports.docx.markup import Element, W
from exports.docx.story.keys import Alphabet, Key, PropertyKeys
from exports.docx.story.memory import Memory
from versioning.tree.text import ATOM

_ASIDE = rb"((?:<w:(?:bookmarkStart|bookmarkEnd|proofErr) [^<>]*/>)*)"
_BEGIN = re.compile(
    rb"<w:p(?: [^<>]*)?>(<w:pPr/>|<w:pPr>(?:[^<]++|<(?!/w:pPr>))*+</w:pPr>)?" + _ASIDE,
)
_RUN = re.compile(
    rb"<w:r(?: [^<>]*)?>(<w:rPr/>|<w:rPr>(?:[^<]++|<(?!/w:rPr>))*+</w:rPr>)?"
    rb"(?:<w:t(?: xml:space=\"preserve\")?>([^<]*)</w:t>"
    rb"|((?:<w:t(?: xml:space=\"preserve\")?>[^<]*</w:t>|<w:(?:t|tab|br|lastRenderedPageBreak)/>"
    rb"|<w:(?:cr|noBreakHyphen|softHyphen|footnoteRef|endnoteRef)/>"
    rb"|<w:(?:foot|end)noteReference [^<>]*/>)*))</w:r>" + _ASIDE,
)
_END = b"</w:p>"
_PROPERTIES = b"<w:pPr"
_TAG = re.compile(r"<[^>]*>")
_SHOWN = {"<w:tab/>": "\t", "<w:br/>": "\n"}
_BARE: dict[str, Key] = {
    f"<w:{name}/>": (W + name, (), "", ())
    for name in ("cr", "noBreakHyphen", "softHyphen", "footnoteRef", "endnoteRef")
}
"""What is no text, and nothing but its name: the keys of such elements, as `canonical` has them."""
_NOTE = re.compile(r'<w:(footnote|endnote)Reference (?:[^<>]*? )?w:id="([^"<>&]*)"')
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))
_OTHERS = re.compile(rb"&(?!(?:lt|gt|quot|apos|amp);)|\r")
"""References to characters by number, and ends of lines that a parser turns into others."""
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


class PlainPiece(NamedTuple):
    """Characters of one look: a text, or a tab, line break, sign or note, whose element is `tag`.

    `text` are the characters as they are written, where `chars` have signs. `run` is the number of the run
    they stand in, `properties` are its properties as they are written.
    """

    start: int
    end: int
    chars: str
    text: str
    tag: str
    run: int
    look: Key
    properties: bytes | None
    note: tuple[str, str] | None = None

    @property
    def boxes(self) -> tuple[Element, ...]:
        """The text boxes in it: none."""
        return ()

    @property
    def path(self) -> tuple[Element, ...]:
        """What leads from the paragraph down to its run: nothing."""
        return ()

    @property
    def link(self) -> str:
        """What a click leads to: nothing."""
        return ""

    def cited(self, node: str) -> str:
        """Return the reference to a note under another id, as it is written."""
        start, end = _id_in(self.tag)
        return f"{self.tag[:start]}{node}{self.tag[end:]}"


class Told(NamedTuple):
    """What the bytes of a paragraph tell: its properties, what they say, and its pieces.

    `is_all` tells whether there is nothing else in it.
    """

    head: bytes
    form: tuple[Key, Key]
    pieces: list[PlainPiece]
    is_all: bool


class PlainReader:
    """Reads paragraphs of one file from their bytes."""

    def __init__(self, alphabet: Alphabet, keys: PropertyKeys, memory: Memory) -> None:
        """Read with these characters and keys; `memory` has what prefixes mean and properties say."""
        self._alphabet, self._keys, self._prefixes = alphabet, keys, memory.prefixes
        self._forms, self._looks = memory.forms, memory.looks

    def head(self, data: bytes) -> bytes | None:
        """Return the properties of a paragraph as they are written; None where that can't be told.

        It can't where they stand on a line of their own, or hold others: those they were before.
        """
        begin = _BEGIN.match(data)
        return None if begin is None else _head(begin, data)

    def form(self, head: bytes) -> tuple[Key, Key] | None:
        """Return what a paragraph's properties say of it and of its mark; None where that can't be told."""
        known = self._forms.get(head)
        if known is None:
            element = self._parsed(head)
            if element is None:
                return None
            mark = self._keys.of_run(element.find(W + "rPr"))
            known = self._forms[head] = (self._keys.of_form(element), mark)
        return known

    def told(self, data: bytes) -> Told | None:
        """Return all that a paragraph in UTF-8 says; None where that can't be told without its tree."""
        begin = _BEGIN.match(data)
        head = None if begin is None else _head(begin, data)
        form = None if head is None else self.form(head)
        found = None if begin is None or form is None else self._pieces(data, begin)
        return None if head is None or form is None or found is None else Told(head, form, *found)

    def _pieces(self, data: bytes, begin: re.Match[bytes]) -> tuple[list[PlainPiece], bool] | None:
        """Return the pieces of a paragraph, and whether there is nothing else in it."""
        if _holds_others(data):
            return None
        found: list[PlainPiece] = []
        is_all = not begin[2]
        start = number = 0
        at = begin.end()
        while (run := _RUN.match(data, at)) is not None:
            at, number = run.end(), number + 1
            properties, text, content, aside = run.groups()
            is_all = is_all and not aside
            look = self._looks.get(properties)
            look = self._look(properties) if look is None else look
            if look is None:
                return None
            if content is None:  # one text, as in nearly every run
                written = _unescaped(text.decode("utf-8"))
                if written:
                    chars = self._alphabet.text(written)
                    end = start + len(chars)
                    found.append(PlainPiece(start, end, chars, written, "", number, look, properties))
                    start = end
                continue
            for chars, written, tag, note in self._content(content.decode("utf-8")):
                end = start + len(chars)
                found.append(PlainPiece(start, end, chars, written, tag, number, look, properties, note))
                start = end
        return (found, is_all) if _is_end(data, at) else None

    def properties(self, written: bytes) -> Element:
        """Return the properties of a run that was read, as an element."""
        found = self._parsed(written)
        if found is None:
            message = "properties that were read can't be parsed"
            raise ValueError(message)
        return found

    def _content(self, written: str) -> list[tuple[str, str, str, tuple[str, str] | None]]:
        """Return what a run holds: characters, as they are written, the element, the note."""
        found: list[tuple[str, str, str, tuple[str, str] | None]] = []
        at = 0
        for each in _TAG.finditer(written):
            tag = each[0]
            text = _unescaped(written[at : each.start()])
            at = each.end()
            if text:
                found.append((self._alphabet.text(text), text, "", None))
            elif tag in _SHOWN:
                found.append((_SHOWN[tag], _SHOWN[tag], tag, None))
            elif tag in _BARE:
                sign = self._alphabet.sign(_BARE[tag])
                found.append((sign, sign, tag, None))
            elif (note := _NOTE.match(tag)) is not None:
                found.append((ATOM, ATOM, tag, (note[1], note[2])))
        return found

    def _look(self, properties: bytes | None) -> Key | None:
        element = None if properties is None else self._parsed(properties)
        if element is None:
            return None
        known = self._looks[properties] = self._keys.of_run(element)
        return known

    def _parsed(self, properties: bytes) -> Element | None:
        """Return properties as an element; None where they go on after what looked like their end."""
        try:
            return parsed_below(self._prefixes, properties)[0]
        except etree.XMLSyntaxError:
            return None


def parsed_below(prefixes: Mapping[str | None, str], data: bytes) -> Element:
    """Return an element that holds what is written with some prefixes; raises XMLSyntaxError."""
    declared = " ".join(
        f"xmlns{f':{prefix}' if prefix else ''}={quoteattr(name)}" for prefix, name in prefixes.items()
    )
    return etree.fromstring(b"<holder %s>%s</holder>" % (declared.encode(), data), _PARSER)


def _head(begin: re.Match[bytes], data: bytes) -> bytes | None:
    """Return the properties a paragraph begins with as they are written; None where there are others."""
    is_one = data.find(_PROPERTIES, begin.start(1) + 1 if begin[1] else 0) < 0
    return (begin[1] or b"") if is_one else None


def _id_in(tag: str) -> tuple[int, int]:
    """Return where the id stands in a reference to a note."""
    found = _NOTE.match(tag)
    return (0, 0) if found is None else found.span(2)


def _is_end(data: bytes, at: int) -> bool:
    """Return whether nothing is left of a paragraph but its end."""
    return at == len(data) - len(_END) and data.endswith(_END)


def _holds_others(data: bytes) -> bool:
    """Return whether characters may be told by their numbers, or ends of lines be turned into others."""
    return (b"&" in data or b"\r" in data) and _OTHERS.search(data) is not None


def _unescaped(text: str) -> str:
    if "&" in text:
        for entity, char in _ENTITIES:
            text = text.replace(entity, char)
    return text
