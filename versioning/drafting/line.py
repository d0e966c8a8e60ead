"""One text of a marked draft, character by character: which proposal brought it, which takes it away."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from versioning.drafting.mark_names import name_of
from versioning.tree.text import ATOM, MarkKind, Note, StyledText

NOBODY = -1
"""In the place of a claim: the words were there before, or stay."""
_OF_ADDITIONS = (MarkKind.UNDERLINE, MarkKind.BOLD, MarkKind.COLOUR, MarkKind.HIGHLIGHT)
_CLINGING = ",.;:!?)]，。；：、،؛"


@dataclass(frozen=True)
class Piece:
    """Words of one fate: the numbers of the claims that bring them and take them away, or NOBODY."""

    text: StyledText
    birth: int = NOBODY
    death: int = NOBODY


class Line:
    """The fates of one text's characters; those that are `silent` are names and signs, not of the text.

    `order` is the order in which the characters are read: words quoted in an instruction are moved to
    the place that it names.
    """

    def __init__(
        self,
        text: StyledText,
        struck: Iterable[tuple[int, int, str]],
        added: Iterable[tuple[int, int, str]],
    ) -> None:
        """Begin with a text in which all words stand and stay."""
        size = len(text)
        self.text, self.chars = text, text.chars
        self.birth, self.death = [NOBODY] * size, [NOBODY] * size
        self.silent = [False] * size
        self.struck = [""] * size
        self.added = [""] * size
        for start, end, mark in struck:
            self.struck[start:end] = [mark] * (end - start)
        for start, end, mark in added:
            self.added[start:end] = [mark] * (end - start)
        self.order = list(range(size))

    def is_settled(self, at: int) -> bool:
        """Return whether it is known what becomes of a character."""
        return self.silent[at] or self.birth[at] != NOBODY or self.death[at] != NOBODY

    def is_marked(self, at: int) -> bool:
        """Return whether a mark says that a character is added or deleted."""
        return bool(self.struck[at] or self.added[at])

    def bear(self, places: Iterable[int], claim: int) -> None:
        """Let a claim bring these characters."""
        for at in places:
            if not self.silent[at]:
                self.birth[at] = claim

    def take(self, places: Iterable[int], claim: int) -> None:
        """Let a claim take these characters away."""
        for at in places:
            if not self.silent[at]:
                self.death[at] = claim

    def spare(self, rank: Mapping[int, int]) -> None:
        """Let no claim take away what a later one brings; `rank` is the place of each claim in order."""
        for at, (birth, death) in enumerate(zip(self.birth, self.death, strict=True)):
            if death != NOBODY and rank[birth] > rank[death]:
                self.death[at] = NOBODY

    def silence(self, start: int, end: int) -> None:
        """Say that these characters are not of the text."""
        self.silent[start:end] = [True] * (end - start)

    def move(self, start: int, end: int, to: int, *, before: bool) -> None:
        """Let the characters from `start` up to `end` be read right after (or before) the one at `to`."""
        moved = self.order[self.order.index(start) : self.order.index(start) + end - start]
        rest = [at for at in self.order if not start <= at < end]
        place = rest.index(to) + (not before)
        self.order = [*rest[:place], *moved, *rest[place:]]

    def replace_note(self, note: Note) -> None:
        """Let a note have another text, while it comes or goes with its mark."""
        self.text = self.text.with_atoms(lambda atom: note if atom.id == note.id else atom)

    def skip_space(self, at: int, step: int = 1) -> int:
        """Return the first place from `at` on (or backwards) that is no white space; may lie outside."""
        while 0 <= at < len(self.chars) and self.chars[at].isspace():
            at += step
        return at

    def silences(self) -> Iterator[tuple[int, int]]:
        """Yield the ranges of what is not of the text."""
        return _ranges(self.silent)

    def side(self, *, old: bool) -> list[int]:
        """Return the characters of the original or of the text with all proposals, in order."""
        fate = self.birth if old else self.death
        return [at for at in self.order if not self.silent[at] and fate[at] == NOBODY]

    def claims(self) -> set[int]:
        """Return the claims that bring or take anything here."""
        return {*self.birth, *self.death} - {NOBODY}

    def is_lacking(self, *, old: bool) -> bool:
        """Return whether one side has no word of this text, though there are some."""
        every = range(len(self.chars))
        side = self.side(old=old)
        if not any(map(self.is_settled, every)):
            return False
        if _says(self.chars, every):
            return not _says(self.chars, side)
        return bool(self.chars.strip()) and not any(not self.chars[at].isspace() for at in side)

    def tidy(self) -> None:
        """Leave out, on either side, the space that is one too many where something is not there."""
        old, new = (self._superfluous(self.side(old=each)) for each in (True, False))
        for at in old.keys() | new.keys():
            fate, near = (self.birth, old.get(at, [])) if at in old else (self.death, new.get(at, []))
            claim = next((fate[each] for each in near if fate[each] != NOBODY), NOBODY)
            if (at in old and (at in new or self.death[at] != NOBODY)) or claim == NOBODY:
                self.silent[at] = True
            else:
                fate[at] = claim

    def _superfluous(self, side: Sequence[int]) -> dict[int, list[int]]:
        """Return the superfluous spaces of one side, each with what is missing beside it."""
        found: dict[int, list[int]] = {}
        rank = {at: place for place, at in enumerate(self.order)}
        last = -1
        for at in (*side, None):
            place = len(self.order) if at is None else rank[at]
            begin = -1 if last < 0 else rank[last]
            gap = self.order[begin + 1 : place]
            if gap:
                one, other = (
                    self.chars[each] if each is not None and each >= 0 else "" for each in (last, at)
                )
                near = self.order[place - 1]
                typed = (
                    self.chars[near].isspace() and not self.silent[near]
                )  # as in French before a semicolon
                extra = _extra(one, other, typed=typed)
                if extra is not None and (chosen := at if extra else last) is not None and chosen >= 0:
                    found[chosen] = gap
                    if chosen == at:
                        continue
            last = -1 if at is None else at
        return found

    def pieces(self, marks: Collection[str]) -> tuple[Piece, ...]:
        """Return the words that are not silent, in order, without the marks of redlining."""
        clean = self.cleaned(marks)
        return tuple(
            Piece(clean.slice(run[0], run[-1] + 1), self.birth[run[0]], self.death[run[0]])
            for run in self._runs()
        )

    def _runs(self) -> Iterator[list[int]]:
        run: list[int] = []
        for at in self.order:
            if self.silent[at]:
                continue
            if run and (at != run[-1] + 1 or self._fate(at) != self._fate(run[-1])):
                yield run
                run = []
            run.append(at)
        if run:
            yield run

    def _fate(self, at: int) -> tuple[int, int]:
        return self.birth[at], self.death[at]

    def cleaned(self, marks: Collection[str]) -> StyledText:
        """Return the whole text, `marks` and struck lines taken off the words that they mark."""
        text = self.text
        for start, end in _ranges(map(bool, self.struck)):
            text = text.with_mark(MarkKind.STRIKETHROUGH, start, end, None)
        for start, end in _ranges([self.is_marked(at) for at in range(len(self.chars))]):
            for kind in _OF_ADDITIONS:
                for span in text.spans(kind, start, end):
                    if name_of(span) in marks:
                        text = text.with_mark(kind, start + span.start, start + span.end, None)
        return text


def _ranges(flags: Iterable[bool]) -> Iterator[tuple[int, int]]:
    """Yield where the flags are set, from start up to end."""
    start = 0
    for is_set, run in groupby(flags):
        end = start + sum(1 for _ in run)
        if is_set:
            yield start, end
        start = end


def _says(chars: str, places: Iterable[int]) -> bool:
    return any(chars[at].isalnum() or chars[at] == ATOM for at in places)


def _extra(one: str, other: str, *, typed: bool) -> bool | None:
    """Return which of two characters that come together is a space too many: True the second, None neither.

    `typed` says that a space stood right before the second one.
    """
    if other and other.isspace() and (not one or one.isspace()):
        return True
    if one and one.isspace() and (not other or (other in _CLINGING and not typed)):
        return False
    return None
