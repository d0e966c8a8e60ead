r"""Styled text: the characters of a paragraph with their marks, notes and opaque inlines.

Offsets count Unicode code points of `chars`. A note or an opaque inline is an *atom*: it takes one
place in `chars`, the character U+FFFC, and stands in `atoms` in the same order. A tab and a line
break are the ordinary characters `\t` and `\n`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from versioning.tree.expression import expression
from versioning.tree.identity import NodeId

ATOM = "\ufffc"
_ATOMS = expression(ATOM)


class MarkKind(str, Enum):
    """What can be marked on characters; a colour and a highlight carry a value, `#rrggbb`."""

    ITALIC = "italic"
    BOLD = "bold"
    UNDERLINE = "underline"
    STRIKETHROUGH = "strikethrough"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    COLOUR = "colour"
    HIGHLIGHT = "highlight"

    __hash__ = str.__hash__  # that of an enumeration takes several times longer


class Mark(NamedTuple):
    """One kind of marking on the characters from `start` up to `end`."""

    start: int
    end: int
    kind: MarkKind
    value: str = ""


@dataclass(frozen=True)
class Note:
    """A note anchored in a text. `sign` is empty for a numbered note, else what is printed ("*")."""

    id: NodeId
    text: StyledText = field(default_factory=lambda: StyledText())  # noqa: PLW0108 (defined below)
    sign: str = ""


@dataclass(frozen=True)
class Inline:
    """Something in the line that is kept but not modelled; `payload` is the SHA-256 of its source."""

    id: NodeId
    payload: str


Atom = Note | Inline


@dataclass(frozen=True)
class StyledText:
    """Characters, their marks and their atoms, in one canonical form: equal texts compare equal.

    Marks are sorted; marks of one kind and value that touch are merged, and a character bears at
    most one value of a kind (the later mark wins). Raises ValueError when the number of atoms is
    not the number of U+FFFC in `chars`, or a mark lies outside them.
    """

    chars: str = ""
    marks: tuple[Mark, ...] = ()
    atoms: tuple[Atom, ...] = ()

    def __init__(self, chars: str = "", marks: tuple[Mark, ...] = (), atoms: tuple[Atom, ...] = ()) -> None:
        """Check the atoms and bring the marks into canonical form."""
        if len(atoms) != (chars.count(ATOM) if ATOM in chars else 0):
            message = f"{len(atoms)} atoms for {chars.count(ATOM)} places"
            raise ValueError(message)
        values = self.__dict__  # twice as fast as setting what is frozen, and made for every paragraph
        values["chars"], values["atoms"] = chars, atoms
        values["marks"] = _canonical(marks, len(chars)) if marks else ()

    def __len__(self) -> int:
        """Return the number of code points, atoms counted as one each."""
        return len(self.chars)

    def __add__(self, other: StyledText) -> StyledText:
        """Return both texts, one after the other."""
        if not other.chars:
            return self
        if not self.chars:
            return other
        by = len(self.chars)
        return StyledText(
            self.chars + other.chars,
            self.marks + tuple(_shifted(mark, by) for mark in other.marks),
            self.atoms + other.atoms,
        )

    @cached_property
    def plain(self) -> str:
        """The text as a reader hears it: without notes and opaque inlines."""
        return self.chars.replace(ATOM, "")

    @cached_property
    def plain_from(self) -> int:
        """Where the last mark has ended and the last atom stands before; nothing is on what comes after."""
        end = self.chars.rfind(ATOM) + 1 if self.atoms else 0
        return max(end, *(mark.end for mark in self.marks)) if self.marks else end

    @cached_property
    def anchors(self) -> tuple[int, ...]:
        """The offsets of the atoms, in the order of `atoms`."""
        if not self.atoms:
            return ()
        return tuple(found.start() for found in _ATOMS.finditer(self.chars))

    @property
    def notes(self) -> Iterator[tuple[int, Note]]:
        """Each note with its offset, in reading order."""
        if self.atoms:
            for at, atom in zip(self.anchors, self.atoms, strict=True):
                if isinstance(atom, Note):
                    yield at, atom

    @property
    def nodes(self) -> Iterator[NodeId]:
        """The ids of the atoms, and of the inlines in the text of a note."""
        for atom in self.atoms:
            yield atom.id
            if isinstance(atom, Note):
                yield from atom.text.nodes

    def plain_offset(self, at: int) -> int:
        """Return where offset `at` of `chars` falls in `plain`."""
        return at - self.chars.count(ATOM, 0, at)

    def slice(self, start: int, end: int | None = None) -> StyledText:
        """Return the part from `start` up to `end` (up to the end of the text when None)."""
        chars = self.chars
        end = len(chars) if end is None else end
        if start <= 0 and end >= len(chars):
            return self
        part = chars[start:end]
        if not (self.marks or self.atoms) or start >= self.plain_from:
            return _made(part, ())
        marks = _cut(self.marks, start, end) if self.marks and part else ()
        if not self.atoms or ATOM not in part:
            return _made(part, marks)
        first = chars.count(ATOM, 0, start)
        return _made(part, marks, self.atoms[first : first + part.count(ATOM)])

    def replaced(self, start: int, end: int, by: StyledText) -> StyledText:
        """Return the text with the part from `start` up to `end` replaced."""
        return self.slice(0, start) + by + self.slice(end)

    def spans(self, kind: MarkKind, start: int, end: int) -> tuple[Mark, ...]:
        """Return the marks of one kind from `start` up to `end`, with offsets counted from `start`."""
        return tuple(
            Mark(max(mark.start, start) - start, min(mark.end, end) - start, kind, mark.value)
            for mark in self.marks
            if mark.kind is kind and max(mark.start, start) < min(mark.end, end)
        )

    def with_spans(self, kind: MarkKind, start: int, end: int, spans: Iterable[Mark]) -> StyledText:
        """Return the text where exactly `spans` (counted from `start`) hold for `kind` in that range."""
        kept: list[Mark] = []
        for mark in self.marks:
            if mark.kind is not kind or mark.end <= start or mark.start >= end:
                kept.append(mark)
                continue
            if mark.start < start:
                kept.append(mark._replace(end=start))
            if mark.end > end:
                kept.append(mark._replace(start=end))
        kept += [_shifted(span, start) for span in spans]
        return StyledText(self.chars, tuple(kept), self.atoms)

    def with_mark(self, kind: MarkKind, start: int, end: int, value: str | None = "") -> StyledText:
        """Return the text with `kind` set from `start` up to `end`, or cleared when `value` is None."""
        spans = () if value is None else (Mark(0, end - start, kind, value),)
        return self.with_spans(kind, start, end, spans)

    def with_atoms(self, change: Callable[[Atom], Atom]) -> StyledText:
        """Return the text with `change` applied to every atom."""
        if not self.atoms:
            return self
        return StyledText(self.chars, self.marks, tuple(change(atom) for atom in self.atoms))

    def without_atoms(self) -> StyledText:
        """Return the text without its notes and inlines."""
        text = self
        for at in reversed(self.anchors):
            text = text.replaced(at, at + 1, EMPTY)
        return text

    def pieces(self) -> Iterator[tuple[int, int, tuple[Mark, ...]]]:
        """Yield (start, end, marks) for each longest stretch under the same marks, in order."""
        if not self.chars:
            return
        if not self.marks:
            yield 0, len(self.chars), ()
            return
        edges = {0, len(self.chars)}
        for mark in self.marks:
            edges.update(mark[:2])
        for start, end in pairwise(sorted(edges)):
            yield start, end, tuple([mark for mark in self.marks if mark.start <= start and mark.end >= end])


EMPTY = StyledText()


def _made(chars: str, marks: tuple[Mark, ...], atoms: tuple[Atom, ...] = ()) -> StyledText:
    """Return a text that is known to be in canonical form, and needs no check."""
    text = object.__new__(StyledText)
    values = text.__dict__  # three times faster than setting what is frozen, and made for every segment
    values["chars"], values["marks"], values["atoms"] = chars, marks, atoms
    return text


def unstyled(chars: str) -> StyledText:
    """Return `chars` (no atoms) without any mark, quicker than by the name of the class."""
    return _made(chars, ())


def styled(chars: str, *kinds: MarkKind) -> StyledText:
    """Return `chars` (no atoms) wholly under each of `kinds`."""
    return StyledText(chars, tuple(Mark(0, len(chars), kind) for kind in kinds) if chars else ())


def atom_text(atom: Atom) -> StyledText:
    """Return the text that is this one atom."""
    return StyledText(ATOM, (), (atom,))


def _shifted(mark: Mark, by: int) -> Mark:
    return Mark(mark.start + by, mark.end + by, mark.kind, mark.value)


def _cut(marks: tuple[Mark, ...], start: int, end: int) -> tuple[Mark, ...]:
    """Return canonical marks on the part from `start` up to `end`, with offsets counted from `start`."""
    cut = [
        mark
        if start <= 0 and mark.end <= end
        else Mark(max(mark.start - start, 0), min(mark.end, end) - start, mark.kind, mark.value)
        for mark in marks
        if mark.start < end and mark.end > start
    ]
    if len(cut) > 1:
        cut.sort()
    return tuple(cut)


def _canonical(marks: tuple[Mark, ...], length: int) -> tuple[Mark, ...]:
    """Return the marks sorted, touching ones merged, later ones winning over earlier of their kind."""
    if _follow_apart(marks, length):
        return marks
    by_kind: dict[MarkKind, list[Mark]] = {}
    for mark in marks:
        if not 0 <= mark.start <= mark.end <= length:
            message = f"a mark from {mark.start} to {mark.end} in {length} characters"
            raise ValueError(message)
        if mark.start < mark.end:
            by_kind.setdefault(mark.kind, []).append(mark)
    merged = [mark for of_kind in by_kind.values() for mark in _merged(of_kind)]
    merged.sort()
    return tuple(merged)


def _follow_apart(marks: tuple[Mark, ...], length: int) -> bool:
    """Return whether marks stand one after the other, no two next to each other that could be one."""
    at, last = 0, None
    for mark in marks:
        start = mark.start
        if start < at or mark.end <= start:
            return False
        if start == at and last is not None and mark.kind is last.kind and mark.value == last.value:
            return False
        at, last = mark.end, mark
    return at <= length


def common_edges(one: StyledText, other: StyledText) -> tuple[int, int]:
    """Return how many characters two texts begin with alike and, of the rest, end with.

    Their marks and atoms are alike, too.
    """
    most = min(len(one), len(other))
    start = _most(most, lambda count: one.slice(0, count) == other.slice(0, count))
    ends = len(one), len(other)
    end = _most(most - start, lambda count: one.slice(ends[0] - count) == other.slice(ends[1] - count))
    return start, end


def _most(most: int, holds: Callable[[int], bool]) -> int:
    """Return the greatest number up to `most` for which something holds, as it does for all below that."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if holds(middle):
            low = middle
        else:
            high = middle - 1
    return low


def _merged(marks: list[Mark]) -> list[Mark]:
    """Return marks of one kind as disjoint stretches, none touching another of the same value."""
    if len(marks) == 1:
        return marks
    disjoint = sorted(marks, key=lambda mark: mark.start)
    if any(first.end > second.start for first, second in pairwise(disjoint)):
        disjoint = _disjoint(marks)
    result = disjoint[:1]
    for mark in disjoint[1:]:
        last = result[-1]
        if last.end == mark.start and last.value == mark.value:
            result[-1] = last._replace(end=mark.end)
        else:
            result.append(mark)
    return result


def _disjoint(marks: list[Mark]) -> list[Mark]:
    """Return overlapping marks cut so that each character bears only the last mark on it, in order."""
    disjoint: list[Mark] = []
    for mark in marks:
        cut: list[Mark] = []
        for other in disjoint:
            if other.end <= mark.start or other.start >= mark.end:
                cut.append(other)
                continue
            if other.start < mark.start:
                cut.append(other._replace(end=mark.start))
            if other.end > mark.end:
                cut.append(other._replace(start=mark.end))
        disjoint = [*cut, mark]
    disjoint.sort()
    return disjoint
