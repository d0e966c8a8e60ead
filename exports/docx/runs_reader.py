"""The words of one paragraph of a Word file: runs joined, with their marks and notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from exports.docx.acceptor import PLACE
from exports.docx.markup import MC, Element, M, W, child, elements, tag, value, values
from exports.docx.stylesheet import TOGGLES, StyleSheet, flags_of
from exports.docx.vocabulary import PRINTED_NAME
from versioning.tree.text import ATOM, Atom, Inline, Mark, MarkKind, Note, StyledText

_KINDS = {
    **TOGGLES,
    "u": MarkKind.UNDERLINE,
    "superscript": MarkKind.SUPERSCRIPT,
    "subscript": MarkKind.SUBSCRIPT,
}
_SAID_AS_CHARACTERS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "cr": "\n",
    W + "noBreakHyphen": "\u2011",
    W + "softHyphen": "\u00ad",
}
_REFERENCES = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
_OBJECTS = tuple(W + name for name in ("drawing", "pict", "object"))
_FORMULAS = (M + "oMathPara", M + "oMath")
COMMENT_RANGES = {W + "commentRangeStart": "start", W + "commentRangeEnd": "end"}
_UNSAID = frozenset(
    (
        *(W + name for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "delText")),
        *(W + name for name in ("instrText", "delInstrText", "rubyPr", "fldData", "del", "moveFrom")),
        M + "ctrlPr",
    )
)
_STYLE, _HIGHLIGHT, _COLOURED = W + "rStyle", W + "highlight", W + "color"
_COLOUR = re.compile(r"[0-9a-fA-F]{6}")
_NO_CHARACTER = re.compile("[\0-\x1f\ud800-\udfff\ufffe\uffff]")
"""What can be named by its code and written in no file."""
_BLACK = "000000"
_MOST_MARKS = 500
_MOST_NOTE_TEXT = 20_000_000
"""One note that is cited again and again is read as often."""
_MOST_NOTES = 500
"""A paragraph of more has been made to keep a reader busy: no person could tell what it says."""
NoteText = Callable[[str, str, str], tuple[str, StyledText] | None]
"""Given kind ("footnote", "endnote"), id and sign, the place and text of a note; None when there is none."""
Keep = Callable[[Element], str]
"""Keeps an element that is no words, and returns the SHA-256 of what was kept."""


class Point(NamedTuple):
    """The `start`, the `end` or the `sign` of a comment, at an offset of a paragraph's text."""

    at: int
    kind: str
    comment: str


class Said(NamedTuple):
    """What one paragraph holds: its text, the text boxes anchored in it, and where comments stand."""

    text: StyledText
    boxes: tuple[Element, ...] = ()
    points: tuple[Point, ...] = ()


class OutOfMeasureError(Exception):
    """A paragraph is out of all measure; the message goes on after the file's name."""


@dataclass
class Seen:
    """What was met in a file besides words, to be named as losses."""

    counts: Counter[str] = field(default_factory=Counter)
    formulas: list[str] = field(default_factory=list)
    objects: list[str] = field(default_factory=list)
    """The payloads of pictures and objects."""
    hidden: list[str] = field(default_factory=list)
    links: dict[str, None] = field(default_factory=dict)


@dataclass
class _Line:
    """The paragraph as far as it has been read."""

    chars: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    atoms: list[Atom] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    points: list[Point] = field(default_factory=list)
    place: str = ""
    size: int = 0
    fields: list[bool] = field(default_factory=list)
    awaiting: tuple[str, str, list[Mark]] | None = None

    def put(self, chars: str, kinds: dict[MarkKind, str]) -> None:
        self.marks += [Mark(self.size, self.size + len(chars), kind, of) for kind, of in kinds.items()]
        self.chars.append(chars)
        self.size += len(chars)

    def put_atom(self, atom: Atom, marks: list[Mark]) -> None:
        self.marks += marks
        self.chars.append(ATOM)
        self.atoms.append(atom)
        self.size += 1

    def point(self, kind: str, comment: str) -> None:
        self.points.append(Point(self.size, kind, comment))


class RunReader:
    """Reads paragraphs of one file.

    `styled` tells whether marks that come from styles count, as in any file but our own.
    """

    def __init__(
        self, styles: StyleSheet, note_text: NoteText, keep: Keep, seen: Seen, *, styled: bool
    ) -> None:
        self._styles, self._note_text, self._keep = styles, note_text, keep
        self._seen, self._styled = seen, styled
        self._cited: Counter[str] = Counter()
        self._noted = 0

    def read(self, paragraph: Element, style: str) -> Said:
        """Return what a paragraph holds.

        A note's id is its place in the file. Deleted text, instructions of fields and hidden text are left
        out, the last of them named. Raises OutOfMeasureError.
        """
        line = _Line(place=paragraph.get(PLACE, ""))
        self._walk(paragraph, style, line)
        self._end_note(line, "")
        text = StyledText("".join(line.chars), tuple(line.marks), tuple(line.atoms))
        if len(text.marks) > _MOST_MARKS:
            self._seen.counts["paragraph of too many marks"] += 1
            text = StyledText(text.chars, (), text.atoms)
        return Said(text, tuple(line.boxes), tuple(line.points))

    def _walk(self, parent: Element, style: str, line: _Line) -> None:
        for each in elements(parent):
            if each.tag in _UNSAID:
                continue
            if each.tag == W + "r":
                self._run(each, style, line)
            elif each.tag in _FORMULAS:
                self._formula(each, line)
            elif each.tag == M + "r":
                line.put("".join(part.text or "" for part in each.iter(M + "t")).replace(ATOM, "\ufffd"), {})
            elif each.tag in COMMENT_RANGES:
                line.point(COMMENT_RANGES[tag(each)], value(each, "id"))
            elif each.tag == MC + "AlternateContent":
                self._walk(_chosen(each), style, line)
            elif each.tag not in {W + "p", W + "tbl"}:
                self._walk(each, style, line)

    def _formula(self, formula: Element, line: _Line) -> None:
        words = "".join(each.text or "" for each in formula.iter(M + "t", W + "t"))
        self._seen.formulas.append(words)
        self._put_opaque(formula, line)

    def _put_opaque(self, element: Element, line: _Line) -> str:
        """Keep in the line what can't be modelled, as it is, and return its payload."""
        if len(line.atoms) == _MOST_NOTES:
            message = f"holds a paragraph with more than {_MOST_NOTES} notes or objects"
            raise OutOfMeasureError(message)
        self._end_note(line, "")
        payload = self._keep(element)
        line.put_atom(Inline(f"{line.place}x{len(line.atoms)}", payload), [])
        return payload

    def _run(self, run: Element, style: str, line: _Line) -> None:
        properties = values(child(run, "rPr"))
        if self._styles.name(properties.get(_STYLE, "")) == PRINTED_NAME:
            return  # in a file of ours: no part of the text
        kinds, hidden = self._kinds(properties, style)
        if properties.get(_HIGHLIGHT, "none") not in {"", "none"}:
            self._seen.counts["highlighted run"] += 1
        for each in elements(run):
            self._take(each, kinds, line, hidden=hidden)

    def _take(self, each: Element, kinds: dict[MarkKind, str], line: _Line, *, hidden: bool) -> None:
        """Take in one child of a run."""
        name = tag(each)
        if name == W + "fldChar":
            _take_field(value(each, "fldCharType"), line.fields)
        elif not all(line.fields):
            return
        elif name in {W + "t", M + "t"}:
            self._say(each.text or "", kinds, line, hidden=hidden)
        elif name == W + "sym":
            self._say(_symbol(value(each, "char")), kinds, line, hidden=hidden)
        elif name in _SAID_AS_CHARACTERS:
            line.put(_SAID_AS_CHARACTERS[name], kinds)
        elif name == W + "br":
            line.put("" if value(each, "type") in {"page", "column"} else "\n", kinds)
        elif name in _REFERENCES:
            self._begin_note(each, kinds, line)
        else:
            self._take_other(each, kinds, line, hidden=hidden)

    def _take_other(self, each: Element, kinds: dict[MarkKind, str], line: _Line, *, hidden: bool) -> None:
        """Take in a child of a run that holds no words, or holds them deeper."""
        name = tag(each)
        if name == MC + "AlternateContent":
            for chosen in elements(_chosen(each)):
                self._take(chosen, kinds, line, hidden=hidden)
        elif name in _OBJECTS:
            self._object(each, line)
        elif name == W + "ruby":
            self._walk(each, "", line)
        elif name == W + "commentReference":
            line.point("sign", value(each, "id"))

    def _say(self, words: str, kinds: dict[MarkKind, str], line: _Line, *, hidden: bool) -> None:
        words = words.replace(ATOM, "\ufffd")
        if hidden:
            self._seen.hidden.append(words)
        elif line.awaiting is not None and words.strip():
            self._end_note(line, words.strip())
        else:
            line.put(words, kinds)

    def _begin_note(self, reference: Element, kinds: dict[MarkKind, str], line: _Line) -> None:
        """Begin a note; one with a mark of its own awaits the characters after it."""
        self._end_note(line, "")
        marks = [
            Mark(line.size, line.size + 1, kind, of)
            for kind, of in kinds.items()
            if kind is not MarkKind.SUPERSCRIPT or not self._styled  # that only makes it a note's mark
        ]
        line.awaiting = _REFERENCES[tag(reference)], value(reference, "id"), marks
        if value(reference, "customMarkFollows") not in {"1", "true", "on"}:
            self._end_note(line, "")

    def _end_note(self, line: _Line, sign: str) -> None:
        """Put the note that was begun, with its sign."""
        if line.awaiting is None:
            return
        kind, node, marks = line.awaiting
        line.awaiting = None
        found = self._note_text(kind, node, sign)
        if found is None:
            self._seen.counts["note without text"] += 1
            line.put(sign, {})
            return
        if len(line.atoms) == _MOST_NOTES:
            message = f"holds a paragraph with more than {_MOST_NOTES} notes"
            raise OutOfMeasureError(message)
        place, text = found
        self._noted += len(text.chars)
        if self._noted > _MOST_NOTE_TEXT:
            message = f"cites notes of more than {_MOST_NOTE_TEXT:,} characters in all"
            raise OutOfMeasureError(message)
        self._cited[place] += 1
        again = f"x{self._cited[place]}" if self._cited[place] > 1 else ""
        self._seen.counts["endnote"] += kind == "endnote"
        line.put_atom(Note(place + again, text, sign), marks)

    def _object(self, element: Element, line: _Line) -> None:
        boxes = [each for each in element.iter(W + "txbxContent") if _is_outermost(each, element)]
        line.boxes += boxes
        if not boxes:
            self._seen.objects.append(self._put_opaque(element, line))

    def _kinds(self, properties: Mapping[str, str], style: str) -> tuple[dict[MarkKind, str], bool]:
        """Return the marks of a run, and whether it is hidden."""
        flags = flags_of(properties)
        if self._styled:
            named = properties.get(_STYLE, "")
            flags = self._with_styles(flags, style, "" if self._styles.is_link(named) else named)
        kinds = {_KINDS[name]: "" for name, is_on in flags.items() if is_on and name in _KINDS}
        colour = properties.get(_COLOURED, "")
        if _COLOUR.fullmatch(colour) and (colour != _BLACK or not self._styled):
            kinds[MarkKind.COLOUR] = f"#{colour.lower()}"
        return kinds, flags.get("vanish", False)

    def _with_styles(self, flags: dict[str, bool], style: str, named: str) -> dict[str, bool]:
        """Return what holds of a run with its styles; what two styles toggle is off again."""
        of_paragraph, of_run = self._styles.flags(style), self._styles.flags(named)
        result = self._styles.defaults | of_paragraph | of_run
        for name in TOGGLES:
            if of_paragraph.get(name) and of_run.get(name):
                result[name] = False
        return result | flags


def _take_field(kind: str, fields: list[bool]) -> None:
    """Follow a field: between its begin and its separator stand instructions, then what it shows."""
    if kind == "begin":
        fields.append(False)
    elif kind == "separate" and fields:
        fields[-1] = True
    elif kind == "end" and fields:
        fields.pop()


def _chosen(alternatives: Element) -> Element:
    """Return the way of saying a thing that can be read: the first one, which newer programs show."""
    choice = alternatives.find(MC + "Choice")
    fallback = alternatives.find(MC + "Fallback")
    if choice is None or (fallback is not None and not _has_words(choice) and _has_words(fallback)):
        return fallback if fallback is not None else alternatives
    return choice


def _has_words(element: Element) -> bool:
    return any(each.text for each in element.iter(W + "t", M + "t"))


def _is_outermost(box: Element, above: Element) -> bool:
    """Return whether a text box stands in no other one, and in no alternative that is not chosen."""
    each = box
    while each is not above:
        parent = each.getparent()
        if parent is None or parent.tag == W + "txbxContent":
            return False
        if parent.tag == MC + "AlternateContent" and _chosen(parent) is not each:
            return False
        each = parent
    return True


def _symbol(code: str) -> str:
    """Return the character of a symbol; those of symbol fonts, which have no meaning of their own, as “•”."""
    try:
        char = chr(int(code, 16))
    except (ValueError, OverflowError):
        return "\ufffd"
    if _NO_CHARACTER.match(char):
        return "\ufffd"
    return "•" if "\ue000" <= char <= "\uf8ff" else char
