"""Plain paragraphs: what nine out of ten say is told by the bytes they are written in, without their tree.

Such a paragraph holds properties and runs of text, tabs and line breaks, and notes, nothing else but what
stands beside the characters. Any other is parsed and read by `passages`, which reads these alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from typing import NamedTuple

from exports.docx.forms import Form, Forms, Kinds
from exports.docx.markup import Element
from exports.docx.numbering_reader import ListPlace
from exports.docx.runs_reader import RunReader
from versioning.tree.text import ATOM, EMPTY, Mark, Note, StyledText

_ASIDE = rb"(?:<w:(?:bookmarkStart|bookmarkEnd|proofErr)(?: [^<>]*+)?+/>)*+"
_BEGIN = re.compile(
    rb"<w:p(?: [^<>]*)?(?:(/)>|(?<!/)>"
    rb"(<w:pPr(?:/>|>(?:[^<]*+<(?!/w:pPr>))*+[^<]*+</w:pPr>))?" + _ASIDE + rb")"
)
_RUN = re.compile(
    rb"<w:r(?: [^<>]*+)?+>(<w:rPr(?:/>|>(?:[^<]*+<(?!/w:rPr>))*+[^<]*+</w:rPr>))?+"
    rb"(?:<w:t(?: xml:space=\"preserve\")?+>([^<]*+)</w:t>"
    rb"|<w:(footnote|endnote)Reference w:id=\"([^<>\"&]*+)\"/>"
    rb"|((?:<w:t(?: xml:space=\"preserve\")?+>[^<]*+</w:t>"
    rb"|<w:(?:t|tab|br|cr|noBreakHyphen|softHyphen|lastRenderedPageBreak|footnoteRef|endnoteRef)/>)*+))</w:r>"
    + _ASIDE
)
"""What can't be otherwise is never tried again: these are matched for every paragraph and run of a file."""
_NOTE = re.compile(rb"<w:(footnote|endnote)\s(?:[^<>]*?\s)?w:id=\"([^<>\"&]*)\"[^<>]*>\s*")
_ANY_NOTE = re.compile(rb"<w:(?:footnote|endnote)[\s/>]")
_END = b"</w:p>"
_BARE: Kinds = ()
_TAG = re.compile(rb"<[^>]*>")
_SHOWN = {
    b"<w:tab/>": b"\t",
    b"<w:cr/>": b"\n",
    b"<w:br/>": b"\n",
    b"<w:noBreakHyphen/>": "\u2011".encode(),
    b"<w:softHyphen/>": "\u00ad".encode(),
    b"<w:footnoteRef/>": b"",
    b"<w:endnoteRef/>": b"",
}
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))


class Standing(NamedTuple):
    """What the properties of a paragraph say: its style, level of heading, and place in a list."""

    style: str
    level: int
    in_list: ListPlace | None


class Plain(NamedTuple):
    """A plain paragraph that was read: its text, what stands before it by rule, and where it ends."""

    text: StyledText
    printed: str
    standing: Standing
    end: int


class PlainReader:
    """Reads plain paragraphs of one part from its bytes; what is written alike is looked into once."""

    def __init__(
        self,
        data: bytes,
        forms: Forms,
        runs: RunReader,
        notes: Container[tuple[str, str]],
        standing: Callable[[Element | None], Standing],
        parsed: Callable[[bytes], Element],
    ) -> None:
        """Read with these forms, and `notes`, each known by kind and id, as `runs` cites them.

        `standing` says what the properties of a paragraph say, `parsed` parses those of a paragraph or run.
        """
        self._data, self._forms, self._runs, self._notes = data, forms, runs, notes
        self._standing, self._parsed = standing, parsed
        self._standings: dict[bytes | None, Standing] = {}
        self._known: dict[str, dict[bytes | None, Form]] = {}

    def at(self, at: int) -> Plain | None:
        """Return the paragraph that begins at a byte; None where what begins there has to be parsed.

        Raises CutError when its properties can't be parsed.
        """
        data = self._data
        begin = _BEGIN.match(data, at)
        if begin is None:
            return None
        properties = begin[2]
        standing = self._standings.get(properties)
        if standing is None:
            element = self._parsed(properties) if properties else None
            standing = self._standings[properties] = self._standing(element)
        if begin[1]:
            return Plain(EMPTY, "", standing, begin.end())
        return self._with_runs(begin.end(), standing)

    def _with_runs(self, at: int, standing: Standing) -> Plain | None:
        """Return a paragraph whose runs begin at a byte; None where it holds anything else."""
        data, forms = self._data, self._known.setdefault(standing.style, {})
        marks: list[Mark] = []
        pieces: list[str] = []
        cited: list[tuple[str, str]] = []
        printed, last, since, size = "", _BARE, 0, 0
        while (run := _RUN.match(data, at)) is not None:
            at = run.end()
            written, words, kind, node, others = run.groups()
            form = forms.get(written)
            if form is None:
                form = forms[written] = self._form(written, standing.style)
            chars: str | None
            kinds, is_hidden, is_printed, _ = form
            if words is not None:
                chars = _chars(words)
            elif kind is not None:
                cited.append((kind.decode(), node.decode()))
                chars, kinds = ATOM, self._runs.kinds_of_sign(form)
            else:
                chars = _mixed(others)
            if chars is None or is_hidden or (is_printed and (others or pieces or kind)):
                return None
            if is_printed:
                printed += chars
            elif chars:
                if kinds != last:
                    marks += [Mark(since, size, name, of) for name, of in last]
                    since, last = size, kinds
                size += len(chars)
                pieces.append(chars)
        if not data.startswith(_END, at) or (cited and not all(map(self._notes.__contains__, cited))):
            return None
        marks += [Mark(since, size, name, of) for name, of in last]
        notes = self._cited(cited) if cited else ()
        text = self._runs.text("".join(pieces), tuple(marks), notes)
        return Plain(text, printed, standing, at + len(_END))

    def _cited(self, cited: list[tuple[str, str]]) -> tuple[Note, ...]:
        """Return the notes that a paragraph cites."""
        notes = [self._runs.cited(*each, "", count) for count, each in enumerate(cited)]
        return tuple(filter(None, notes))

    def _form(self, written: bytes | None, style: str) -> Form:
        return self._forms.of(self._parsed(written), style) if written else self._forms.plain(style)


class PlainNotes:
    """The notes of one part that are one plain paragraph each, to be read when they are cited."""

    def __init__(self, reader: PlainReader, data: bytes) -> None:
        """Find them in the bytes of the part that `reader` reads."""
        self._reader, self._data = reader, data
        self._starts: dict[tuple[str, str], int] = {}
        self._again: set[tuple[str, str]] = set()
        notes = list(_NOTE.finditer(data))
        for found in notes if len(notes) == len(_ANY_NOTE.findall(data)) else ():
            key = found[1].decode(), found[2].decode()
            if key in self._starts:
                self._again.add(key)
            self._starts[key] = found.end()

    def text(self, kind: str, node: str) -> StyledText | None:
        """Return what a note says; None where it has to be parsed."""
        start = self._starts.get((kind, node))
        read = self._reader.at(start) if start is not None and (kind, node) not in self._again else None
        if read is None or not self._data.startswith(f"</w:{kind}>".encode(), read.end):
            return None
        return read.text


def _chars(written: bytes) -> str | None:
    """Return the characters of a text; None where some are told by their number."""
    chars = written.decode("utf-8")
    if b"&" in written:
        if "&#" in chars:
            return None
        for entity, char in _ENTITIES:
            chars = chars.replace(entity, char)
    return chars if chars.isascii() else chars.replace(ATOM, "\ufffd")


def _mixed(written: bytes) -> str | None:
    """Return the characters of texts, tabs and breaks."""
    shown = _SHOWN.get(written)
    return _chars(_TAG.sub(_shown, written) if shown is None else shown)


def _shown(tag: re.Match[bytes]) -> bytes:
    return _SHOWN.get(tag[0], b"")
