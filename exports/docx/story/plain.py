"""Plain paragraphs: what nine out of ten say is told by the bytes they are written in, without their tree.

Such a paragraph holds properties and runs of text, tabs and line breaks, nothing else but what stands
beside the characters. Of any other nothing is said here; `passages` reads its tree.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple
from xml.sax.saxutils import quoteattr

from lxml import etree

from exports.docx.markup import Element, W
from exports.docx.story.keys import NOTHING, Alphabet, Key, PropertyKeys
from exports.docx.story.memory import Said

_ASIDE = rb"(?:<w:(?:bookmarkStart|bookmarkEnd|proofErr) [^<>]*/>)*"
_BEGIN = re.compile(rb"<w:p(?: [^<>]*)?>(<w:pPr/>|<w:pPr>.*?</w:pPr>)?" + _ASIDE, re.DOTALL)
_RUN = re.compile(
    rb"<w:r(?: [^<>]*)?>(<w:rPr/>|<w:rPr>.*?</w:rPr>)?"
    rb"((?:<w:t(?: xml:space=\"preserve\")?>[^<]*</w:t>|<w:(?:t|tab|br|lastRenderedPageBreak)/>)*)</w:r>"
    + _ASIDE,
    re.DOTALL,
)
_END = b"</w:p>"
_TAG = re.compile(r"<[^>]*>")
_SHOWN = {"<w:tab/>": "\t", "<w:br/>": "\n"}
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))
_OTHERS = re.compile(rb"&(?!(?:lt|gt|quot|apos|amp);)|\r")
"""References to characters by number, and ends of lines that a parser turns into others."""
_TEXT = "<w:t>"
_PRESERVED = '<w:t xml:space="preserve">'
_CLOSED = "</w:t>"
_NEVER = (b" w:id=", b"<w:sectPr", b"<w:proofErr")
"""What is in no paragraph that holds nothing but its runs: revisions, bookmarks, sections."""
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


class PlainPiece(NamedTuple):
    """Characters of one look: a text, or a tab or line break, whose element is `tag`.

    `run` is the number of the run they stand in, `properties` are its properties as they are written.
    """

    start: int
    end: int
    chars: str
    tag: str
    run: int
    look: Key
    properties: bytes | None


class PlainReader:
    """Reads paragraphs of one file from their bytes."""

    def __init__(self, alphabet: Alphabet, keys: PropertyKeys, prefixes: Mapping[str | None, str]) -> None:
        """Read with these characters and keys; `prefixes` says what prefixes mean in the file."""
        self._alphabet, self._keys, self._prefixes = alphabet, keys, prefixes
        self._forms: dict[bytes | None, tuple[Key, Key]] = {None: (NOTHING, NOTHING)}
        self._looks: dict[bytes | None, Key] = {None: NOTHING}

    def said(self, data: bytes) -> Said | None:
        """Return what a paragraph in UTF-8 says; None where it can't be told without its tree."""
        begin = _BEGIN.match(data)
        if begin is None or _OTHERS.search(data) is not None:
            return None
        properties = begin[1]
        known = self._forms.get(properties)
        if known is None:
            known = self._form(properties)
            if known is None:
                return None
        runs = self._runs(data, begin.end())
        if runs is None:
            return None
        form, mark = known
        said, chars = runs
        return Said(form, mark, (form, mark, said), chars)

    def _runs(self, data: bytes, at: int) -> tuple[Key, str] | None:
        """Return the characters of the runs from `at` on with their looks, and without them."""
        last: Key | None = None
        held: list[str] = []
        runs: list[object] = []
        texts: list[str] = []
        while (run := _RUN.match(data, at)) is not None:
            at = run.end()
            chars = self._chars(run[2])
            if not chars:
                continue
            look = self._looks.get(run[1])
            look = self._look(run[1]) if look is None else look
            if look is None:
                return None
            if last is not None and look != last:
                runs += ("".join(held), last, "")
                held = []
            held.append(chars)
            texts.append(chars)
            last = look
        if last is not None:
            runs += ("".join(held), last, "")
        return (tuple(runs), "".join(texts)) if _is_end(data, at) else None

    def pieces(self, data: bytes) -> list[PlainPiece] | None:
        """Return the pieces of a paragraph that holds nothing but such runs; None for any other."""
        begin = _BEGIN.match(data)
        if begin is None or any(each in data for each in _NEVER) or _OTHERS.search(data) is not None:
            return None
        found: list[PlainPiece] = []
        start = number = 0
        at = begin.end()
        while (run := _RUN.match(data, at)) is not None:
            at, number = run.end(), number + 1
            look = self._looks.get(run[1])
            look = self._look(run[1]) if look is None else look
            written, rest = run[2].decode("utf-8"), 0
            for tag in _TAG.finditer(written):
                name = tag[0] if tag[0] in _SHOWN else ""
                chars = _SHOWN.get(name) or _unescaped(written[rest : tag.start()])
                rest = tag.end()
                if look is None or (not name and self._alphabet.text(chars) != chars):
                    return None
                if chars:
                    end = start + len(chars)
                    found.append(PlainPiece(start, end, chars, name, number, look, run[1]))
                    start = end
        return found if _is_end(data, at) else None

    def properties(self, written: bytes) -> Element:
        """Return the properties of a run that was read, as an element."""
        found = self._parsed(written)
        if found is None:
            message = "properties that were read can't be parsed"
            raise ValueError(message)
        return found

    def _chars(self, content: bytes) -> str:
        """Return the characters of what a run holds."""
        written = content.decode("utf-8")
        start = len(_TEXT) if written.startswith(_TEXT) else 0
        start = len(_PRESERVED) if not start and written.startswith(_PRESERVED) else start
        end = len(written) - len(_CLOSED)
        if start and written.find("<", start) == end:  # one text, as in nearly every run
            return self._alphabet.text(_unescaped(written[start:end]))
        found: list[str] = []
        at = 0
        for tag in _TAG.finditer(written):
            found += (self._alphabet.text(_unescaped(written[at : tag.start()])), _SHOWN.get(tag[0], ""))
            at = tag.end()
        return "".join(found)

    def _form(self, properties: bytes) -> tuple[Key, Key] | None:
        element = self._parsed(properties)
        if element is None:
            return None
        mark = self._keys.of_run(element.find(W + "rPr"))
        known = self._forms[properties] = (self._keys.of_form(element), mark)
        return known

    def _look(self, properties: bytes | None) -> Key | None:
        element = None if properties is None else self._parsed(properties)
        if element is None:
            return None
        known = self._looks[properties] = self._keys.of_run(element)
        return known

    def _parsed(self, properties: bytes) -> Element | None:
        """Return properties as an element; None where they go on after what looked like their end."""
        declared = " ".join(
            f"xmlns{f':{prefix}' if prefix else ''}={quoteattr(name)}"
            for prefix, name in self._prefixes.items()
        )
        try:
            return etree.fromstring(b"<holder %s>%s</holder>" % (declared.encode(), properties), _PARSER)[0]
        except etree.XMLSyntaxError:
            return None


def _is_end(data: bytes, at: int) -> bool:
    """Return whether nothing is left of a paragraph but its end."""
    return at == len(data) - len(_END) and data.endswith(_END)


def _unescaped(text: str) -> str:
    if "&" in text:
        for entity, char in _ENTITIES:
            text = text.replace(entity, char)
    return text
