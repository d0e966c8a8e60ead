"""What stands in the line: styled text with its notes, and the structures that interrupt it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy

from exports.akn.node import Seen
from exports.akn.opaque import keep
from exports.akn.spaces import BREAK, SOFT, folded
from exports.akn.vocabulary import (
    COLOURS,
    MARKS_OF_CLASSES,
    MARKS_OF_ELEMENTS,
    SIGN,
    STRUCTURES_IN_LINE,
    Element,
    local,
    take,
)
from versioning.saying import said
from versioning.tree.text import ATOM, EMPTY, Atom, Inline, Mark, MarkKind, Note, StyledText

_LINKS = frozenset(("a", "ref", "rref", "affectedDocument", "relatedDocument"))
_SILENT = frozenset(("eop", "marker", "noteRef"))
_COLOUR = re.compile(r"(?:^|;)\s*(?P<name>color|background-color):\s*(?P<value>#[0-9a-fA-F]{6})\s*(?=;|$)")
_COLOURS = {name: kind for kind, name in COLOURS.items()}
_PLACE_OF_NUMBER = re.compile(r"\(\s*\)\s*")
"""The brackets around a note's number, left where the number itself became an attribute."""
_MARKER = re.compile(r"[\s()\[\].]+")

Kinds = tuple[tuple[MarkKind, str], ...]


class LineReader:
    """Reads lines; what it meets besides words goes into `seen`.

    `exact` keeps every space as it stands, as files of ours mean it. `notes` are the notes that stand
    apart from the text, by id. A note's id is its place among those read, to be made one of the draft's.
    """

    def __init__(self, seen: Seen, notes: Mapping[str, Element], *, exact: bool = False) -> None:
        """Read for one file."""
        self.seen, self.exact = seen, exact
        self._notes = notes
        self._count = self._depth = 0

    @property
    def is_in_note(self) -> bool:
        """Whether the line being read stands in a note."""
        return self._depth > 0

    def text(self, element: Element) -> StyledText:
        """Return the whole text of a line; structures within it are run together, a space between them."""
        result = EMPTY
        for piece in self.pieces(element):
            more = piece if isinstance(piece, StyledText) else self.text(piece)
            result = result + StyledText(" ") + more if result.chars and more.chars else result + more
        return result

    def pieces(self, element: Element) -> list[StyledText | Element]:
        """Return the texts of a line and the structures between them, in order; no text is empty."""
        line = _Line(self)
        line.inside(element, ())
        line.end()
        return line.pieces

    def next_id(self) -> str:
        """Return the next place among notes and what is kept in the line."""
        self._count += 1
        return str(self._count)

    def keep(self, element: Element) -> str:
        """Keep something that isn't modelled and return its SHA-256; the words in it are named."""
        digest = keep(element, self.seen.payloads)
        self.seen.counts["foreign"] += 1
        self.seen.leave(said("a formula or figure"), take(element))
        return digest

    def note(self, element: Element, marker: str) -> Note:
        """Return a note; `marker` is what is printed at its anchor, without its brackets."""
        name = self.next_id()
        self._depth += 1
        text = EMPTY
        for each in element if len(element) else (element,):
            more = self.text(each)
            text = text + StyledText("\n") + more if text.chars and more.chars else text + more
        self._depth -= 1
        if not self.exact and (place := _PLACE_OF_NUMBER.match(text.chars)):
            text = text.slice(place.end())
        sign = element.get(SIGN)
        return Note(name, text, _MARKER.sub("", marker) if sign is None else sign)

    def note_at(self, reference: Element) -> Note | None:
        """Return the note that a reference points to, None when it isn't there."""
        found = self._notes.get(reference.get("href", "").lstrip("#"))
        if found is None:
            return None
        return self.note(deepcopy(found), reference.get("marker", "") or found.get("marker", ""))


class _Line:
    """One line in the making."""

    def __init__(self, reader: LineReader) -> None:
        self._reader = reader
        self._parts: list[str] = []
        self._marks: list[Mark] = []
        self._atoms: list[Atom] = []
        self._length = 0
        self.pieces: list[StyledText | Element] = []

    def inside(self, element: Element, kinds: Kinds) -> None:
        """Add what is in an element: its text, and its children with the text after each."""
        loose = not self._reader.exact and _holds_only_elements(element)
        self._say(element.text, kinds, loose=loose)
        element.text = None  # read, see `take`
        for each in element:
            name = local(each)
            if name:
                self._element(each, name, kinds)
            self._say(each.tail, kinds, loose=loose)
            each.tail = None

    def end(self) -> None:
        """Close the text that was begun."""
        chars = "".join(self._parts)
        text = StyledText(chars, tuple(self._marks), tuple(self._atoms))
        text = text if self._reader.exact else folded(text)
        if text.chars:
            self.pieces.append(text)
        self._parts, self._marks, self._atoms, self._length = [], [], [], 0

    def _say(self, chars: str | None, kinds: Kinds, *, loose: bool = False) -> None:
        if not chars:
            return
        chars = SOFT if loose and "\n" in chars else chars.replace(ATOM, "\ufffd")
        self._add(chars, kinds)

    def _add(self, chars: str, kinds: Kinds) -> None:
        start = self._length
        self._parts.append(chars)
        self._length += len(chars)
        self._marks += [Mark(start, self._length, kind, value) for kind, value in kinds]

    def _element(self, element: Element, name: str, kinds: Kinds) -> None:
        seen = self._reader.seen
        if name == "authorialNote" and self._reader.is_in_note and not self._reader.exact:
            self._add(f" [{self._reader.text(element).plain}]", kinds)  # no draft has notes within notes
        elif name == "authorialNote":
            self._note(self._reader.note(element, element.get("marker", "")), kinds)
        elif name == "noteRef" and (note := self._reader.note_at(element)) is not None:
            self._note(note, kinds)
        elif name in ("eol", "br"):
            self._add("\n" if self._reader.exact else BREAK, kinds)
        elif name == "foreign":
            self._atoms.append(Inline(self._reader.next_id(), self._reader.keep(element)))
            self._add(ATOM, kinds)
        elif name == "img":
            seen.counts["picture"] += 1
        elif name == "del":
            seen.leave(said("deleted text"), take(element))
        elif name in STRUCTURES_IN_LINE:
            self.end()
            self.pieces.append(element)
        elif name not in _SILENT:
            seen.counts["link"] += name in _LINKS and bool(element.get("href"))
            self.inside(element, _with_marks_of(element, name, kinds))

    def _note(self, note: Note, kinds: Kinds) -> None:
        self._atoms.append(note)
        self._add(ATOM, kinds)


def _holds_only_elements(element: Element) -> bool:
    """Return whether spaces in an element may be layout: no word stands directly in it."""
    if not len(element) or (element.text and not element.text.isspace()):
        return False
    return all(not each.tail or each.tail.isspace() for each in element)


def _with_marks_of(element: Element, name: str, kinds: Kinds) -> Kinds:
    """Return the marks under which the text of an element stands."""
    own: list[tuple[MarkKind, str]] = []
    if name in MARKS_OF_ELEMENTS:
        own.append((MARKS_OF_ELEMENTS[name], ""))
    if classes := element.get("class"):
        own += [(MARKS_OF_CLASSES[each], "") for each in classes.split() if each in MARKS_OF_CLASSES]
    if style := element.get("style"):
        own += [(_COLOURS[found["name"]], found["value"]) for found in _COLOUR.finditer(style)]
    if not own:
        return kinds
    return tuple(dict((*kinds, *own)).items())
