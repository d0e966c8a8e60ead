"""Bringing notes to their marks: each note's text goes where its mark stands in the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from exports.markdown.definitions import Definition
from exports.markdown.inline import Anchor, Words
from versioning.tree.identity import NodeId
from versioning.tree.text import ATOM, Atom, Mark, MarkKind, StyledText

_UNIT = re.compile(r"(?:^|[\s\d])[kcdm]?m$")
_NEVER_BEFORE = re.compile(
    r"\b(?:paragraphs?|paras?\.?|nos?\.|articles?|chap\.|chapters?|sections?|sect\.|annex(?:es)?|rules?|items?"
    r"|goals?|targets?|resolution|decision|vols?\.|part|phase|pages?|pp?\.|and|or|to|of|in|on|by|the|from|at"
    r"|least|than|until|between|some|all|a|an|for|january|february|march|april|may|june|july|august|september"
    r"|october|november|december)$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d$")
_NEVER_AFTER = re.compile(
    r"\s*(?:january|february|march|april|may|june|july|august|september|october|november|december|per cent|%"
    r"|million|billion|trillion|years?\b|months?\b|days?\b|[.,/:–-]\d|\()",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Match:
    """The mark at `start` to `end` of text number `block` is that of the definition."""

    block: int
    start: int
    end: int
    definition: Definition


def match(
    blocks: Sequence[tuple[int, Words]], definitions: Sequence[Definition], *, markdown: bool
) -> tuple[list[Match], list[Definition]]:
    """Return which marks belong to which notes, and the notes whose marks were not found.

    `blocks` are the texts in order with the line on which each begins. Of several equal marks a note
    takes the first still free one before it, or else the first after it; the others stay as they are.
    A note whose mark is an atom has it already.
    """
    free: dict[tuple[str, str], list[tuple[int, Anchor]]] = {}
    held: set[NodeId] = set()
    for index, (_, words) in enumerate(blocks):
        if words.text.atoms:
            held.update(atom.id for atom in words.text.atoms)
        for anchor in words.anchors:
            before = words.text.chars[max(0, anchor.start - 4) : anchor.start]
            if anchor.style == "raised" and anchor.label in "23" and _UNIT.search(before):
                continue
            style = "label" if anchor.style == "label" else "raised"
            free.setdefault((style, anchor.label), []).append((index, anchor))
    matches: list[Match] = []
    lost: list[Definition] = []
    for definition in definitions:
        marks = free.get((definition.style, definition.label), [])
        if definition.style == "atom":
            lost += [] if definition.label in held else [definition]
        elif marks:
            index, anchor = marks.pop(0)
            matches.append(Match(index, anchor.start, anchor.end, definition))
        else:
            lost.append(definition)
    if not markdown:
        found, lost = _plain_matches(blocks, lost, matches)
        matches += found
    return matches, lost


def _plain_matches(
    blocks: Sequence[tuple[int, Words]], definitions: list[Definition], taken: list[Match]
) -> tuple[list[Match], list[Definition]]:
    """Find the marks that a text layer shows as mere figures, in order: "the Convention, 2"."""
    matches: list[Match] = []
    lost: list[Definition] = []
    place = (0, 0)
    for definition in definitions:
        found = _figure(blocks, definition, place) if definition.label.isdecimal() else None
        if found is None or found in taken:
            lost.append(definition)
        else:
            matches.append(found)
            place = (found.block, found.end)
    return matches, lost


def _figure(
    blocks: Sequence[tuple[int, Words]], definition: Definition, place: tuple[int, int]
) -> Match | None:
    """Return the likeliest place of a note's figure after `place`, in the text before the note."""
    best: tuple[int, Match] | None = None
    following = f",{int(definition.label) + 1}"
    figure = re.compile(  # a text layer often puts a space before the raised figure
        r"(?<=[^\W_])(?P<stop>[”’)]{0,2}[,;.:]?[”’)]?)(?P<space> ?)"
        rf"{definition.label}(?!\d)(?=[\s,;.:)”]|$)"
    )
    for index in range(place[0], len(blocks)):
        line, words = blocks[index]
        if line > definition.line:
            break
        chars = words.text.chars
        for each in figure.finditer(chars, place[1] if index == place[0] else 0):
            grade = _grade(each, chars, following)
            if grade and (best is None or grade > best[0]):
                best = grade, Match(index, each.start("space"), each.end(), definition)
    return best[1] if best else None


def _grade(each: re.Match[str], chars: str, following: str) -> int:
    """Return how likely a figure is a note's mark, 0 for never; it may be joined to the `following` one."""
    before = chars[: each.start()]
    if before[-1:].isdecimal() and not each["stop"]:
        return 1 if _YEAR.search(before) else 0
    if each["stop"] in {".", ":"} and not each["space"]:
        return 1 if each.end() == len(chars) else 0
    if not each["stop"] and _NEVER_BEFORE.search(before):
        return 0
    if _NEVER_AFTER.match(chars, each.end()) and not chars.startswith(following, each.end()):
        return 0
    if each["stop"][:1] in {"”", ")", ";"} or not each["space"]:
        return 3
    return 2


def with_notes(
    text: StyledText,
    matches: Sequence[Match],
    make: Callable[[Match], Atom],
    keep: Callable[[Atom], Atom] = lambda atom: atom,
) -> StyledText:
    """Return the text with the matched marks, which hold no atoms, replaced by notes.

    `keep` is applied to the atoms that it has. A note bears the marks that its sign bore, but for the
    superscript that made it a sign.
    """
    if not matches:
        return text.with_atoms(keep)
    found = sorted(matches, key=lambda each: each.start)
    parts: list[str] = []
    atoms: list[Atom] = []
    held = iter(text.atoms)
    moved = _Moved([each.start for each in found], [each.end for each in found])
    at = 0
    for each in found:
        before = text.chars[at : each.start]
        parts += [before, ATOM]
        atoms += [*map(keep, islice(held, before.count(ATOM))), make(each)]
        at = each.end
    parts.append(text.chars[at:])
    raised = {moved.start(each.start) for each in found if each.definition.style == "raised"}
    marks: list[Mark] = []
    for mark in text.marks:
        start, end = moved.start(mark.start), moved.end(mark.end)
        if mark.kind is MarkKind.SUPERSCRIPT:
            cuts = sorted(each for each in range(start, end) if each in raised)
            edges = [start, *(edge for each in cuts for edge in (each, each + 1)), end]
            marks += [
                Mark(first, last, mark.kind)
                for first, last in zip(edges[::2], edges[1::2], strict=True)
                if first < last
            ]
        elif start < end:
            marks.append(mark._replace(start=start, end=end))
    return StyledText("".join(parts), tuple(marks), (*atoms, *map(keep, held)))


def with_atoms(words: Words, atoms: Mapping[NodeId, Atom]) -> Words:
    """Return words with these atoms, by their ids, in the places of the labels that name them."""
    named = [each for each in words.anchors if each.style == "label" and each.label in atoms]
    if not named:
        return words
    found = [Match(0, each.start, each.end, Definition(0, each.style, each.label, "")) for each in named]
    text = with_notes(words.text, found, lambda each: atoms[each.definition.label])
    moved = _Moved([each.start for each in named], [each.end for each in named])
    anchors = tuple(
        replace(each, start=moved.start(each.start), end=moved.end(each.end))
        for each in words.anchors
        if each not in named
    )
    return words._replace(text=text, anchors=anchors)


@dataclass(frozen=True)
class _Moved:
    """Where offsets come to lie once each stretch from `starts` to `ends` is one character."""

    starts: list[int]
    ends: list[int]
    saved: list[int] = field(default_factory=lambda: [0])

    def __post_init__(self) -> None:
        """Count what the stretches up to each save."""
        for start, end in zip(self.starts, self.ends, strict=True):
            self.saved.append(self.saved[-1] + end - start - 1)

    def start(self, at: int) -> int:
        """Return where a mark that begins at `at` begins: within a stretch, after its character."""
        index = bisect_right(self.starts, at) - 1
        if index >= 0 and self.starts[index] < at < self.ends[index]:
            at = self.ends[index]
        inside = index >= 0 and at < self.ends[index]
        return at - self.saved[index if inside else index + 1]

    def end(self, at: int) -> int:
        """Return where a mark that ends at `at` ends: within a stretch, before its character."""
        index = bisect_right(self.starts, at) - 1
        if index >= 0 and self.starts[index] <= at < self.ends[index]:
            return self.starts[index] - self.saved[index]
        return at - self.saved[index + 1]


def sign_of(definition: Definition) -> str:
    """Return the sign of a note: its label unless that is a number or a name."""
    base = re.sub(r"-\d+$", "", definition.label)
    return base if re.fullmatch(r"[*†‡§]+", base) else ""
