"""The words of one paragraph of a Word file: runs joined, with their marks and notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from exports.docx.acceptor import PLACE
from exports.docx.forms import Form, Forms, Kinds
from exports.docx.markup import MC, Element, M, W, elements, tag, value
from exports.docx.symbols import is_unknown, symbol
from versioning.saying import said
from versioning.tree.text import ATOM, Atom, Inline, Mark, MarkKind, Note, StyledText

_SAID_AS_CHARACTERS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "cr": "\n",
    W + "noBreakHyphen": "\u2011",
    W + "softHyphen": "\u00ad",
}
_DATA, _LIST = W + "ffData", W + "ddList"
_RUN, _PROPERTIES, _FIELD, _SYMBOL, _BREAK = (W + name for name in ("r", "rPr", "fldChar", "sym", "br"))
_TEXT, _INSTRUCTIONS = W + "t", W + "instrText"
_WORDS = (_TEXT, M + "t")
_REFERENCES = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
_OBJECTS = tuple(W + name for name in ("drawing", "pict", "object"))
_FORMULAS = (M + "oMathPara", M + "oMath")
_FORMULA_RUN = M + "r"
_ALTERNATIVES = MC + "AlternateContent"
_BLOCKS = (W + "p", W + "tbl")
COMMENT_RANGES = {W + "commentRangeStart": "start", W + "commentRangeEnd": "end"}
_UNSAID = frozenset(
    (
        *(W + name for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "delText")),
        *(W + name for name in ("instrText", "delInstrText", "rubyPr", "fldData", "del", "moveFrom")),
        M + "ctrlPr",
    )
)
_UNSHOWN = frozenset(
    ("ASK", "FORMDROPDOWN", "NUMPAGES", "PAGE", "PRIVATE", "RD", "SECTIONPAGES", "SET", "TA", "TC", "XE")
)
"""Fields that show nothing of the text where they stand, or whose choice is told already."""
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
    """What one paragraph holds: its text, the text boxes anchored in it, and where comments stand.

    Paragraphs and tables that stand in it, as no program should write them, are among the boxes.
    `printed` is what stands before the text in a file of ours and is printed by rule, as typed numbers are.
    In a note, `sign_end` is where the space stands that is printed behind the sign.
    """

    text: StyledText
    boxes: tuple[Element, ...] = ()
    points: tuple[Point, ...] = ()
    printed: str = ""
    sign_end: int = 0


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
    prompts: list[str] = field(default_factory=list)
    """What fields that are still empty ask for."""
    choices: list[str] = field(default_factory=list)
    """What is chosen in drop-down fields: their markup says its number, and no text repeats it."""
    uncomputed: list[str] = field(default_factory=list)
    """The instructions of fields that show words, of which the file has none."""
    links: dict[str, None] = field(default_factory=dict)


@dataclass(slots=True)
class _Field:
    """A field that has begun: its instructions so far, and whether what it shows follows them already."""

    code: str = ""
    is_shown: bool = False


@dataclass(slots=True)
class _Line:
    """The paragraph as far as it has been read."""

    place: str
    chars: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    kinds: Kinds = ()
    since: int = 0
    atoms: list[Atom] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    points: list[Point] = field(default_factory=list)
    printed: str = ""
    size: int = 0
    fields: list[_Field] = field(default_factory=list)
    turned: int = 0
    awaiting: tuple[str, str, Kinds] | None = None
    sign_end: int = 0
    signed: str = ""
    """The sign of the note that was cited last, until other words follow."""

    def put(self, chars: str, kinds: Kinds) -> None:
        if kinds != self.kinds:
            self.end_marks()
            self.kinds = kinds
        self.chars.append(chars)
        self.size += len(chars)

    def put_atom(self, atom: Atom, kinds: Kinds) -> None:
        self.put(ATOM, kinds)
        self.atoms.append(atom)

    def turn(self) -> None:
        """Keep what stands before the end of a page or column apart from what comes after it."""
        if self.chars and not self.chars[-1][-1:].isspace():
            self.put(" ", self.kinds)
            self.turned = self.size

    def end(self) -> None:
        """End the paragraph: where a page ends with it nothing has to be kept apart."""
        if self.turned and self.turned == self.size:
            self.chars.pop()
            self.size -= 1
            self.points = [each._replace(at=min(each.at, self.size)) for each in self.points]
        self.end_marks()

    def end_marks(self) -> None:
        """Let the marks end that the last characters bear."""
        if self.kinds:
            self.marks += [Mark(self.since, self.size, kind, of) for kind, of in self.kinds]
        self.since = self.size

    def point(self, kind: str, comment: str) -> None:
        self.points.append(Point(self.size, kind, comment))


class RunReader:
    """Reads paragraphs of one file."""

    def __init__(self, forms: Forms, note_text: NoteText, keep: Keep, seen: Seen) -> None:
        self._forms, self._note_text, self._keep, self._seen = forms, note_text, keep, seen
        self._cited: Counter[str] = Counter()
        self._noted = 0

    def read(self, paragraph: Element, style: str) -> Said:
        """Return what a paragraph holds.

        A note's id is its place in the file. Deleted text, instructions of fields and hidden text are left
        out, the last of them named. Raises OutOfMeasureError.
        """
        line = _Line(paragraph.get(PLACE, ""))
        self._walk(paragraph, style, line)
        self._end_note(line, "")
        line.end()
        chars = line.chars[0] if len(line.chars) == 1 else "".join(line.chars)
        text = self.text(chars, tuple(line.marks), tuple(line.atoms))
        return Said(text, tuple(line.boxes), tuple(line.points), line.printed, line.sign_end)

    def text(self, chars: str, marks: tuple[Mark, ...], atoms: tuple[Atom, ...]) -> StyledText:
        """Return a text, without its marks where they are out of measure."""
        text = StyledText(chars, marks, atoms)
        if len(text.marks) <= _MOST_MARKS:
            return text
        self._seen.counts["paragraph of too many marks"] += 1
        return StyledText(chars, (), atoms)

    def _walk(self, parent: Element, style: str, line: _Line) -> None:
        for each in parent:
            name = each.tag
            if name == _RUN:
                self._run(each, style, line)
            elif name in _UNSAID:
                continue
            elif name in _FORMULAS:
                self._formula(each, style, line)
            elif name == _FORMULA_RUN:
                line.put("".join(part.text or "" for part in each.iter(M + "t")).replace(ATOM, "\ufffd"), ())
            elif name in COMMENT_RANGES:
                line.point(COMMENT_RANGES[tag(each)], value(each, "id"))
            elif name == _ALTERNATIVES:
                self._walk(chosen(each), style, line)
            elif name in _BLOCKS:
                line.boxes.append(each)
            else:
                self._walk(each, style, line)

    def _formula(self, formula: Element, style: str, line: _Line) -> None:
        """Keep a formula, with the marks of the run without words that our files have before it."""
        before = formula.getprevious()
        is_bare = before is not None and before.tag == _RUN and [each.tag for each in before] == [_PROPERTIES]
        kinds = self._forms.of(before[0], style).kinds if before is not None and is_bare else ()
        words = "".join(each.text or "" for each in formula.iter(M + "t", W + "t"))
        self._seen.formulas.append(words)
        self._put_opaque(formula, line, kinds)

    def _put_opaque(self, element: Element, line: _Line, kinds: Kinds = ()) -> str:
        """Keep in the line what can't be modelled, as it is, and return its payload."""
        if len(line.atoms) == _MOST_NOTES:
            message = said("holds a paragraph with more than {most} notes or objects", most=_MOST_NOTES)
            raise OutOfMeasureError(message)
        self._end_note(line, "")
        payload = self._keep(element)
        line.put_atom(Inline(f"{line.place}x{len(line.atoms)}", payload), kinds)
        return payload

    def _run(self, run: Element, style: str, line: _Line) -> None:
        form = self._forms.plain(style)
        for each in run:
            name = each.tag
            if name == _PROPERTIES:  # they stand first
                form = self._forms.of(each, style)
            elif form.is_printed:
                line.printed += (each.text or "") if name == _TEXT and not line.size else ""
                line.sign_end = line.size
            elif name == _TEXT and not line.fields:
                self._say(each.text or "", form, line)
            else:
                self._take(each, form, line)

    def _take(self, each: Element, form: Form, line: _Line) -> None:
        """Take in one child of a run that needs a closer look."""
        name = tag(each)
        if name == _FIELD:
            self._seen.choices += _choice(each)
            self._seen.uncomputed += _take_field(value(each, "fldCharType"), line.fields)
        elif line.fields and not _is_shown(line.fields):
            line.fields[-1].code += (each.text or "") if name == _INSTRUCTIONS else ""
        elif name in _WORDS:
            self._say(each.text or "", form, line)
        elif name in _SAID_AS_CHARACTERS:
            line.put(_SAID_AS_CHARACTERS[name], form.kinds)
        elif name == _SYMBOL:
            self._say(self._symbol(each), form, line)
        elif name == _BREAK:
            if value(each, "type") in {"page", "column"}:
                line.turn()
            else:
                line.put("\n", form.kinds)
        elif name in _REFERENCES:
            self._begin_note(each, form, line)
        else:
            self._take_other(each, form, line)

    def _take_other(self, each: Element, form: Form, line: _Line) -> None:
        """Take in a child of a run that holds no words, or holds them deeper."""
        name = tag(each)
        if name == _ALTERNATIVES:
            for part in elements(chosen(each)):
                self._take(part, form, line)
        elif name in _OBJECTS:
            self._object(each, form, line)
        elif name == W + "ruby":
            self._walk(each, "", line)
        elif name == W + "commentReference":
            line.point("sign", value(each, "id"))

    def _symbol(self, sign: Element) -> str:
        self._seen.counts["symbol"] += is_unknown(sign)
        return symbol(sign)

    def _say(self, words: str, form: Form, line: _Line) -> None:
        if ATOM in words:
            words = words.replace(ATOM, "\ufffd")
        if form.is_hidden:
            (self._seen.prompts if form.is_prompt else self._seen.hidden).append(words)
        elif line.awaiting is not None and words.strip():
            self._end_note(line, words.strip())
        else:
            words = without_sign(words, line.signed)
            line.signed = "" if words else line.signed
            line.put(words, form.kinds)

    def _begin_note(self, reference: Element, form: Form, line: _Line) -> None:
        """Begin a note; one with a mark of its own awaits the characters after it."""
        self._end_note(line, "")
        kinds = self.kinds_of_sign(form)
        line.awaiting = _REFERENCES[tag(reference)], value(reference, "id"), kinds
        if value(reference, "customMarkFollows") not in {"1", "true", "on"}:
            self._end_note(line, "")

    def _end_note(self, line: _Line, sign: str) -> None:
        """Put the note that was begun, with its sign."""
        if line.awaiting is None:
            return
        kind, node, kinds = line.awaiting
        line.awaiting = None
        note = self.cited(kind, node, sign, len(line.atoms))
        if note is None:
            line.put(sign, ())
        else:
            line.put_atom(note, kinds)
            line.signed = sign if self._forms.repeats_signs else ""

    def kinds_of_sign(self, form: Form) -> Kinds:
        """Return the marks of a note's sign that looks so: raising it only makes it one."""
        if not self._forms.styled:
            return form.kinds
        return tuple([each for each in form.kinds if each[0] is not MarkKind.SUPERSCRIPT])

    def cited(self, kind: str, node: str, sign: str, before: int) -> Note | None:
        """Return a note that is cited in a paragraph after so many atoms; None when it has no text.

        Raises OutOfMeasureError.
        """
        found = self._note_text(kind, node, sign)
        if found is None:
            self._seen.counts["note without text"] += 1
            return None
        if before == _MOST_NOTES:
            message = said("holds a paragraph with more than {most} notes", most=_MOST_NOTES)
            raise OutOfMeasureError(message)
        place, text = found
        self._noted += len(text.chars)
        if self._noted > _MOST_NOTE_TEXT:
            message = said("cites notes of more than {most:,} characters in all", most=_MOST_NOTE_TEXT)
            raise OutOfMeasureError(message)
        self._cited[place] += 1
        again = f"x{self._cited[place]}" if self._cited[place] > 1 else ""
        self._seen.counts["endnote"] += kind == "endnote"
        return Note(place + again, text, sign)

    def _object(self, element: Element, form: Form, line: _Line) -> None:
        boxes = [each for each in element.iter(W + "txbxContent") if _is_outermost(each, element)]
        line.boxes += boxes
        if not boxes:
            kinds = () if self._forms.styled else form.kinds  # those of a picture say nothing to anybody
            self._seen.objects.append(self._put_opaque(element, line, kinds))


def without_sign(words: str, sign: str) -> str:
    """Return words without a note's sign typed right before them, as some programs do at every saving."""
    repeated = re.match(rf"(?:{re.escape(sign)})+(?!\w)", words) if sign and words.startswith(sign) else None
    return words[repeated.end() :] if repeated else words


def _choice(field_sign: Element) -> list[str]:
    """Return what a drop-down form field shows, which begins here; nothing for any other field."""
    entries = [value(each, "val") for each in field_sign.iterfind(f"{_DATA}/{_LIST}/{W}listEntry")]
    chosen = next((value(each, "val") for each in field_sign.iterfind(f"{_DATA}/{_LIST}/{W}result")), "0")
    return [entries[int(chosen)]] if chosen.isdecimal() and int(chosen) < len(entries) else []


def _take_field(kind: str, fields: list[_Field]) -> list[str]:
    """Follow a field: between its begin and its separator stand instructions, then what it shows.

    Returns the instructions of one that ends and of which the file has no words, though it shows some.
    """
    if kind == "begin":
        fields.append(_Field())
    elif kind == "separate" and fields:
        fields[-1].is_shown = True
    elif kind == "end" and fields:
        ended = fields.pop()
        name = next(iter(ended.code.split()), "").upper()
        if name and name not in _UNSHOWN and not ended.is_shown and _is_shown(fields):
            return [ended.code]
    return []


def _is_shown(fields: Sequence[_Field]) -> bool:
    """Return whether words are shown that stand in these fields, and no instructions."""
    return all(each.is_shown for each in fields)


def chosen(alternatives: Element) -> Element:
    """Return the way of saying a thing that can be read: the first one, which newer programs show.

    A text box without words is such a way, too: somebody may have deleted them.
    """
    choice = alternatives.find(MC + "Choice")
    fallback = alternatives.find(MC + "Fallback")
    if choice is None or (fallback is not None and not _is_read(choice) and _has_words(fallback)):
        return fallback if fallback is not None else alternatives
    return choice


def _is_read(element: Element) -> bool:
    return next(element.iter(W + "txbxContent"), None) is not None or _has_words(element)


def _has_words(element: Element) -> bool:
    return any(each.text for each in element.iter(W + "t", M + "t"))


def is_read_by_itself(box: Element) -> bool:
    """Return whether a text box stands in an object of which nothing else is read or kept."""
    above = [each for each in box.iterancestors() if each.tag in _OBJECTS]
    return bool(above) and any(_is_outermost(each, above[-1]) for each in above[-1].iter(W + "txbxContent"))


def _is_outermost(box: Element, above: Element) -> bool:
    """Return whether a text box stands in no other one, and in no alternative that is not chosen."""
    each = box
    while each is not above:
        parent = each.getparent()
        if parent is None or parent.tag == W + "txbxContent":
            return False
        if parent.tag == _ALTERNATIVES and chosen(parent) is not each:
            return False
        each = parent
    return True
