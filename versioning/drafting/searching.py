"""Searching: where words stand in a draft, whatever the shapes of their spaces, hyphens and quotes.

Words are matched in plain shapes: no-break spaces, U+2011 and curly quotes count as the plain ones, an
accent written apart counts as one written with its letter, and notes, soft hyphens, marks of direction and
the optional signs of Arabic are passed over. Where case doesn't matter, a letter typed without an accent
finds it with any ("secretaire" finds "Secrétaire"), and one typed with an accent is meant so: or who looks
for "où" would be shown each "ou". What is found is told by offsets of the text as it is kept.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Flag
from functools import cache, lru_cache
from typing import NamedTuple

from versioning.compare.tokens import fold
from versioning.saying import Saying, said, worded
from versioning.tree.expression import expression
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, StyledText

Range = tuple[int, int]
"""Offsets of a beginning and an end, in code points of the text as it is kept."""

_UNSEEN = rf"{ATOM}\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_SIGNS = r"\u064b-\u0652\u0670"
_ALEFS = "أإآٱ"
"""Shapes of the Arabic alef that writers often leave bare, as they don't hold the shift key for a capital."""
_IS_UNSEEN = expression(rf"[{_UNSEEN}]")
_ARABIC_SIGNS = expression(rf"[{_SIGNS}]")
_UNEVEN_SIGNS = (
    rf"[{_UNSEEN}{_SIGNS}\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u0653-\u065f\u06d6-\u06ed"
    r"\u0900-\u0fff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]"
)
_UNEVEN, _UNEVEN_RUN = expression(_UNEVEN_SIGNS), expression(f"{_UNEVEN_SIGNS}+")
"""Where one of these stands, letters and offsets don't go one for one."""
_NO_SPACES = expression("[\u2e80-\u9fff\uf900-\ufaff\u0e00-\u0eff\uac00-\ud7a3\U00020000-\U0003ffff]")
"""Letters of scripts that put no spaces between words: each may begin and end one."""
_NO_BREAK_HYPHEN = expression(r"\\?[\u2010\u2011]")
_ESCAPED = expression(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|.)", re.DOTALL)
_ACCENTED = (*range(0x00C0, 0x0250), *range(0x1E00, 0x1F00))
"""Where Unicode keeps the letters of Latin that have accents."""
_UNSHOWN = (Role.TABLE, Role.ROW, Role.CELL, Role.OPAQUE)


class PatternError(ValueError):
    """What should be a regular expression, or its replacement, is none; the message says why."""

    def __init__(self, why: Saying) -> None:
        """Say why."""
        super().__init__(why)
        self.why = why


class Scope(Flag):
    """Which texts of a draft are searched."""

    TEXT = 1
    NOTES = 2


EVERYWHERE = Scope.TEXT | Scope.NOTES


@dataclass(frozen=True)
class Query:
    """What is searched: `words`, in their case (with their accents and hamzas) or any, whole or anywhere.

    With `pattern`, they are a regular expression in Python's notation; `^` and `$` are the beginning and the
    end of a paragraph.
    """

    words: str
    case: bool = False
    whole: bool = False
    pattern: bool = False


class Hit(NamedTuple):
    """What was found, from offset `start` up to `end` of a paragraph's or note's text, in code points.

    `groups` are the ranges of a regular expression's groups; (-1, -1) where one takes no part.
    """

    node: NodeId
    start: int
    end: int
    groups: tuple[Range, ...] = ()


class _Plain(NamedTuple):
    """A text in plain shapes, with the offsets from and up to which each of its letters is kept.

    `bare` are the same letters without accents, one for one, where case doesn't matter.
    """

    letters: str
    bare: str
    starts: Sequence[int]
    ends: Sequence[int]

    def range(self, start: int, end: int) -> Range | None:
        """Return where letters are kept; None when that would divide a letter from its accents."""
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else (self.ends[-1] if self.ends else 0)
            return at, at
        divided = start and self.starts[start - 1] == self.starts[start]
        if divided or (end < len(self.starts) and self.starts[end] == self.starts[end - 1]):
            return None
        return self.starts[start], self.ends[end - 1]


class Finder:
    """Finds what a query asks for in one text after another."""

    def __init__(self, query: Query) -> None:
        """Prepare; raises PatternError for a regular expression that is none."""
        self._query = query
        typed = _plain("" if query.pattern else query.words, case=query.case)
        self._needle = typed.bare
        self._accents = [(at, each) for at, each in enumerate(typed.letters) if each != typed.bare[at]]
        self._pattern = _compiled(query) if query.pattern and query.words else None

    def ranges(self, chars: str) -> Iterator[tuple[Range, ...]]:
        """Yield where the query is found in a text, disjoint and in order, each with its groups' ranges.

        A range is never empty and never divides a letter from its accents. A regular expression may take
        for ever: whoever has it from a person calls this where it can be ended.
        """
        if self._pattern is not None:
            yield from self._matches(self._pattern, chars)
        elif self._needle:
            plain = _plain(chars, case=self._query.case)
            at = plain.bare.find(self._needle)
            while at >= 0:
                has_accents = all(plain.letters[at + by] == each for by, each in self._accents)
                found = plain.range(at, at + len(self._needle)) if has_accents else None
                if found and (not self._query.whole or _is_whole(chars, *found)):
                    yield (found,)
                    at = plain.bare.find(self._needle, at + len(self._needle))
                else:
                    at = plain.bare.find(self._needle, at + 1)

    def _matches(self, pattern: re.Pattern[str], chars: str) -> Iterator[tuple[Range, ...]]:
        plain = _plain(chars, case=True)
        for match in pattern.finditer(plain.letters):
            found = plain.range(*match.span()) if match.end() > match.start() else None
            if found is not None:
                groups = (match.span(group) for group in range(1, pattern.groups + 1))
                kept = (plain.range(*each) if each[0] >= 0 else None for each in groups)
                yield (found, *((-1, -1) if each is None else each for each in kept))


def texts_of(draft: Resolution, scope: Scope = EVERYWHERE) -> Iterator[tuple[NodeId, StyledText]]:
    """Yield every text that a page shows, with the id of its paragraph or note: the notes come last."""
    if Scope.TEXT in scope:
        for paragraph in draft.walk():
            if paragraph.role not in _UNSHOWN and paragraph.text.chars:
                yield paragraph.id, paragraph.text
    if Scope.NOTES in scope:
        for note in draft.notes():
            if note.text.chars:
                yield note.id, note.text


def hits(texts: Iterable[tuple[NodeId, StyledText]], query: Query) -> tuple[Hit, ...]:
    """Return where a query is found in texts, in their order; raises PatternError."""
    finder = Finder(query)
    return tuple(
        Hit(node, found[0][0], found[0][1], found[1:])
        for node, text in texts
        for found in finder.ranges(text.chars)
    )


def hits_apart(texts: Sequence[tuple[NodeId, str]], query: Query) -> bytes:
    """Return what `unpacked` makes hits of: for a process that can be ended when an expression won't end."""
    try:
        finder = Finder(query)
        found = [(at, ranges) for at, (_, chars) in enumerate(texts) for ranges in finder.ranges(chars)]
    except PatternError as error:
        return json.dumps({"error": (error.why.template, error.why.values)}).encode()
    return json.dumps({"hits": found}).encode()


def unpacked(told: bytes, texts: Sequence[tuple[NodeId, str]]) -> tuple[Hit, ...]:
    """Return the hits in `texts` that `hits_apart` found; raises PatternError."""
    answer = json.loads(told)
    if "error" in answer:
        template, values = answer["error"]
        raise PatternError(Saying(template, {name: _reason(each) for name, each in values.items()}))
    return tuple(
        Hit(texts[at][0], ranges[0][0], ranges[0][1], tuple((start, end) for start, end in ranges[1:]))
        for at, ranges in answer["hits"]
    )


_REASONS = {
    "unterminated character set": worded("a bracket [ is not closed"),
    "missing )": worded("a bracket ( is not closed"),
    "unbalanced parenthesis": worded("a bracket ) was not opened"),
    "nothing to repeat": worded("there is nothing to repeat"),
    "multiple repeat": worded("there is nothing to repeat"),
    "bad escape": worded("a \\ has no meaning there"),
    "bad character range": worded("a range goes backwards"),
    "invalid group reference": worded("there is no such group"),
    "unknown group name": worded("there is no such group"),
}
"""Why a regular expression is none, by how Python's own words for it begin; the others are rare."""


def _reason(why: object) -> object:
    """Return why an expression is none so that it can be told, also of what crossed into another process."""
    template = next((each for begins, each in _REASONS.items() if str(why).startswith((begins, each))), "")
    return said(template) if template else why


def _compiled(query: Query) -> re.Pattern[str]:
    words = unicodedata.normalize("NFC", fold(_NO_BREAK_HYPHEN.sub(r"\\-", _unescaped(query.words))))
    try:
        re.compile(words)  # by itself first, so that it can't be closed by what is put around it
        words = rf"(?<!\w)(?:{words})(?!\w)" if query.whole else words
        return re.compile(words, 0 if query.case else re.IGNORECASE)
    except re.error as error:
        message = said("This is no regular expression: {why}.", why=_reason(error.msg))
        if error.pos is not None:
            message = said(
                "This is no regular expression: {why} at character {place}.",
                why=_reason(error.msg),
                place=error.pos + 1,
            )
        raise PatternError(message) from error
    except (OverflowError, RecursionError) as error:
        message = said("This regular expression is too large.")
        raise PatternError(message) from error


def groups_of(query: Query) -> Mapping[str, int]:
    """Return the number of each group that has a name in a regular expression; none where it is none."""
    try:
        return re.compile(query.words).groupindex if query.pattern else {}
    except (re.error, OverflowError, RecursionError):
        return {}


def _unescaped(words: str) -> str:
    r"""Return an expression in which characters that have plain shapes stand themselves, not as `\u2019`.

    One that bounds a range, as in `[\u2018-\u201d]`, stays as it is.
    """

    def shown(match: re.Match[str]) -> str:
        code = match[1] or match[2]
        is_bound = "-" in (words[match.start() - 1 : match.start()], words[match.end() : match.end() + 1])
        char = chr(int(code, 16)) if code and not is_bound else ""
        return char if fold(char) != char else match[0]

    return _ESCAPED.sub(shown, words)


@lru_cache(maxsize=8192)  # a person types letter by letter, and every text is looked at each time
def _plain(chars: str, *, case: bool) -> _Plain:
    """Return a text in plain shapes; without `case`, in small letters."""
    letters = _even(chars, case=case) if not _UNEVEN.search(chars) else None
    if letters is not None:
        return _Plain(
            letters, letters if case else _bare(letters), range(len(chars)), range(1, len(chars) + 1)
        )
    shown: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for first, last in (*_uneven(chars), (len(chars), len(chars))):
        letters = _even(chars[done:first], case=case)
        if letters is not None:
            shown.append(letters)
            starts += range(done, first)
            ends += range(done + 1, first + 1)
        for start, end in _clusters(chars, done if letters is None else first, last):
            cluster = unicodedata.normalize("NFC", fold(_ARABIC_SIGNS.sub("", chars[start:end])))
            cluster = cluster if case else unicodedata.normalize("NFC", _small(cluster))
            shown.append(cluster)
            starts += [start] * len(cluster)
            ends += [end] * len(cluster)
        done = last
    letters = "".join(shown)
    return _Plain(letters, letters if case else _bare(letters), starts, ends)


def _even(chars: str, *, case: bool) -> str | None:
    """Return letters without uneven signs in plain shapes; None where they don't go one for one."""
    letters = fold(chars) if case else _small(fold(chars))
    is_even = len(letters) == len(chars) and unicodedata.is_normalized("NFC", chars)
    return letters if is_even else None


def _small(chars: str) -> str:
    """Return letters as they are alike to who doesn't look at capitals, or at the hamza on an alef."""
    chars = chars.casefold()
    if not chars.isascii():
        for shape in _ALEFS:
            chars = chars.replace(shape, "ا")
    return chars


def _bare(letters: str) -> str:
    """Return small letters without accents, one for one: those of Latin, and ё, which many write as е."""
    return letters if letters.isascii() else letters.translate(_bare_letters())


@cache
def _bare_letters() -> Mapping[int, str]:
    """Return what each letter with an accent is without it, by its code point."""
    first = {code: unicodedata.normalize("NFD", chr(code))[0] for code in _ACCENTED}
    bare = {code: letter for code, letter in first.items() if letter.isascii() and letter.isalpha()}
    return {**bare, ord("ё"): "е"}


def _uneven(chars: str) -> Iterator[Range]:
    """Yield the few stretches of a text in which letters and offsets don't go one for one.

    Each begins with the letter that its first sign may be combined with.
    """
    done = 0
    for match in _UNEVEN_RUN.finditer(chars):
        start, end = max(match.start() - 1, done), match.end()
        while start > done and _is_sign(chars[start]):
            start -= 1
        while end < len(chars) and _is_sign(chars[end]):
            end += 1
        if end > done:
            yield start, end
            done = end


def _is_sign(char: str) -> bool:
    return unicodedata.category(char) in {"Mn", "Me", "Mc"}


def _clusters(chars: str, start: int, stop: int) -> Iterator[Range]:
    """Yield where each letter of a stretch begins and ends with the signs that are combined with it."""
    while start < stop:
        end = start + 1
        if not _IS_UNSEEN.match(chars, start):
            while end < stop and _is_sign(chars[end]):
                end += 1
            yield start, end
        start = end


def _is_whole(chars: str, start: int, end: int) -> bool:
    """Return whether no word goes on over an edge of a range; notes stand between words."""
    return not (_goes_on(chars, start, -1) or _goes_on(chars, end, 1))


def _goes_on(chars: str, edge: int, by: int) -> bool:
    inner, outer = (edge, edge - 1) if by < 0 else (edge - 1, edge)
    while 0 <= inner < len(chars) and unicodedata.category(chars[inner]).startswith("M"):
        inner -= 1  # a letter is told by itself, not by its accents
    while 0 <= outer < len(chars) and chars[outer] != ATOM and _IS_UNSEEN.match(chars, outer):
        outer += by
    if not 0 <= outer < len(chars):
        return False
    both = chars[inner], chars[outer]
    return all(map(_is_letter, both)) and not any(map(_NO_SPACES.match, both))


def _is_letter(char: str) -> bool:
    return char.isalnum() or char == "_" or unicodedata.category(char).startswith("M")
