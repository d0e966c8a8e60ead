r"""Words: the tokens of legal prose, and the difference of two texts in whole words.

A token is a word with its apostrophes and hyphens, a number with its separators, a symbol such as
A/CONF.213/18, one Chinese or Japanese character, one atom, a stretch of spaces, or any other single
character. A text is compared by its *units*, the tokens that are not white space; the spaces between
them follow. No-break spaces, U+2011 and the shapes of quotes are folded to find what corresponds, and
kept in the text: where only they differ, that one token is shown as replaced, since accepting and
rejecting must give both texts exactly.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from versioning.compare.cleanup import Hunk, readable, weight_of
from versioning.compare.engine import difference_of_codes
from versioning.compare.redline import Fate, Segment
from versioning.tree.text import ATOM, EMPTY, Atom, Inline, Note, StyledText

_IDEOGRAPH = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_COMBINING = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc"
    "\u06df-\u06e8\u06ea-\u06ed\u200c-\u200f\u20d0-\u20ff\ufe00-\ufe0f"
)
_WORD = rf"[^\W{_IDEOGRAPH}](?:[^\W{_IDEOGRAPH}]|[{_COMBINING}])*"
_HYPHEN = r"['’\u2010\u2011-]"
_SEPARATOR = r"(?<=\d)[.,](?=\d)|(?<=\d)[\u00a0\u202f](?=\d{3}(?!\w))"
_DOTTED = rf"{_WORD}(?:(?:{_HYPHEN}|[.]|{_SEPARATOR}){_WORD})*"
_UNIT = (
    r"[A-Za-z]++(?=[\s,;])"  # nearly every word, found fast
    rf"|https?://[^\s{ATOM}]*[\w/]"
    rf"|{_DOTTED}(?:/{_DOTTED})+"
    rf"|{_WORD}(?:(?:{_HYPHEN}|{_SEPARATOR}){_WORD})*"
    rf"|[^\s](?:[{_COMBINING}])*"
)
_UNITS = re.compile(_UNIT)
_TOKENS = re.compile(rf"[ \u00a0\u202f]+|\s|{_UNIT}")
_FOLDED = str.maketrans(
    {"\u00a0": " ", "\u202f": " ", "\u2010": "-", "\u2011": "-", "‘": "'", "’": "'", "‛": "'", "ʼ": "'"}
    | dict.fromkeys("“”„‟", '"')
)
_Parts = tuple[StyledText, ...]
_Key = tuple[tuple[str, ...], tuple[str, ...]]
_Range = tuple[Fate, int, int, int, int]
_SURROGATES = range(0xD800, 0xE000)
_ATOM_CODES = 0x100000
_MOST_TEXTS = 20_000
_CONTEXT = 60


def tokens(text: str) -> tuple[str, ...]:
    """Return the tokens of a text; joined they are the text. An atom (U+FFFC) is a token of its own."""
    return tuple(match.group() for match in _TOKENS.finditer(text))


class Words:
    """The units of a text, folded, and the text as one character a unit."""

    def __init__(self, chars: str, units: Sequence[str], code: str) -> None:
        """Make it of folded characters, the units in them and their codes."""
        self.chars, self.units, self.code = chars, units, code

    @cached_property
    def starts(self) -> list[int]:
        """Where each unit starts."""
        result: list[int] = []
        at, find = 0, self.chars.find
        for unit in self.units:
            at = find(unit, at)
            result.append(at)
            at += len(unit)
        return result

    def end(self, index: int) -> int:
        """Return where a unit ends."""
        return self.starts[index] + len(self.units[index])

    @cached_property
    def weights(self) -> list[float]:
        """How much each unit tells a reader, from 0 to 1."""
        return [weight_of(unit) for unit in self.units]

    @cached_property
    def bag(self) -> frozenset[str]:
        """The telling units, the n-th of its kind marked so: sets compare as multisets do."""
        telling = [code for code, weight in zip(self.code, self.weights, strict=True) if weight >= 0.5]
        telling = telling or list(self.code)
        kinds = set(telling)
        if len(kinds) == len(telling):
            return frozenset(kinds)
        seen: dict[str, int] = {}
        result = []
        for code in telling:
            times = seen[code] = seen.get(code, 0) + 1
            result.append(code * times)
        return frozenset(result)


def fold(text: str) -> str:
    """Return the text with no-break spaces, hyphens and quotes in their plain shapes; no length changes."""
    return text if text.isascii() else text.translate(_FOLDED)


class Lexicon:
    """Remembers the units of texts and the differences of pairs of them, so that neither is done twice."""

    def __init__(self) -> None:
        """Start empty."""
        self._codes: dict[str, str] = {}
        self._words: dict[str, Words] = {}
        self._diffs: dict[_Key, tuple[_Parts, _Parts, tuple[Segment, ...]]] = {}

    def words(self, chars: str) -> Words:
        """Return the units of a text."""
        known = self._words.get(chars)
        if known is None:
            known = self._words[chars] = self._divided(chars)
        return known

    def diff(self, old: StyledText, new: StyledText) -> tuple[Segment, ...]:
        """Return what `word_diff` returns."""
        if old is new or old == new:
            return (Segment(Fate.KEPT, old, new),) if old.chars else ()
        return self.diff_parts((old,), (new,))

    def diff_parts(self, old: _Parts, new: _Parts) -> tuple[Segment, ...]:
        """Return the difference of two texts given in parts; no token reaches over the end of a part."""
        key = (tuple(part.chars for part in old), tuple(part.chars for part in new))
        known = self._diffs.get(key)
        if known is not None and known[:2] == (old, new):
            return known[2]
        window = _window(old[0], new[0]) if len(old) == len(new) == 1 else None
        if window:
            left, right = window
            olds = self._divided(old[0].chars[left : len(old[0]) - right])
            news = self._divided(new[0].chars[left : len(new[0]) - right])
            segments = _segments(old[0], new[0], olds, news, window)
        else:
            segments = _segments(_whole(old), _whole(new), self._of_parts(old), self._of_parts(new))
        self._diffs[key] = (old, new, segments)
        return segments

    def tidy(self) -> None:
        """Forget everything once it has grown large; only to be called between two comparisons."""
        if max(len(self._words), len(self._diffs), len(self._codes)) > _MOST_TEXTS:
            self._codes.clear()
            self._words.clear()
            self._diffs.clear()

    def _divided(self, chars: str) -> Words:
        units = _UNITS.findall(fold(chars))
        codes = self._codes
        code = "".join([codes.get(unit) or self._code(unit) for unit in units])
        return Words(fold(chars), units, code)

    def _code(self, unit: str) -> str:
        """Return the character that stands for a unit, never a surrogate nor an atom's."""
        number = len(self._codes) + 1
        if number >= _SURROGATES.start:
            number += len(_SURROGATES)
        self._codes[unit] = chr(number)
        return chr(number)

    def _of_parts(self, parts: _Parts) -> Words:
        if len(parts) == 1:
            return self.words(parts[0].chars)
        words = [self.words(part.chars) for part in parts]
        units = [unit for each in words for unit in each.units]
        return Words("".join(each.chars for each in words), units, "".join(each.code for each in words))


def word_diff(old: StyledText, new: StyledText) -> tuple[Segment, ...]:
    """Return how one text becomes the other, in whole words and without an author.

    A note is kept when both texts have it by id or, failing that, one that reads much the same; if
    its text or sign changed it is restyled.
    """
    return Lexicon().diff(old, new)


def _whole(parts: _Parts) -> StyledText:
    result = EMPTY
    for part in parts:
        result += part
    return result


def note_pairs(old: StyledText, new: StyledText) -> list[tuple[int, int]]:
    """Return which atom of one text is which of the other, as pairs of indices into `atoms`.

    Atoms of one id first, then equal ones in order, then notes that share half of their words.
    """
    pairs: list[tuple[int, int]] = []
    lefts, rights = list(range(len(old.atoms))), list(range(len(new.atoms)))
    for alike in (_same_id, _same_content, _similar):
        for left in tuple(lefts):
            for right in rights:
                if alike(old.atoms[left], new.atoms[right]):
                    pairs.append((left, right))
                    lefts.remove(left)
                    rights.remove(right)
                    break
    return pairs


def _same_id(old: Atom, new: Atom) -> bool:
    return old.id == new.id and alike_in_kind(old, new)


def alike_in_kind(old: Atom, new: Atom) -> bool:
    """Return whether both are notes, or inlines of one payload."""
    if isinstance(old, Inline) or isinstance(new, Inline):
        return isinstance(old, Inline) and isinstance(new, Inline) and old.payload == new.payload
    return True


def _same_content(old: Atom, new: Atom) -> bool:
    if isinstance(old, Note) and isinstance(new, Note):
        return old.text.chars == new.text.chars and old.sign == new.sign
    return alike_in_kind(old, new)


def _similar(old: Atom, new: Atom) -> bool:
    if not isinstance(old, Note) or not isinstance(new, Note):
        return False
    lefts, rights = set(tokens(old.text.chars)), set(tokens(new.text.chars))
    return 4 * len(lefts & rights) >= len(lefts) + len(rights)


def _codes(old: StyledText, new: StyledText, olds: Words, news: Words) -> tuple[str, str]:
    """Return both codes with a character of its own for each atom, shared by those that correspond."""
    if not old.atoms and not new.atoms:
        return olds.code, news.code
    pairs = note_pairs(old, new)
    lefts = {left: index for index, (left, _) in enumerate(pairs)}
    rights = {right: index for index, (_, right) in enumerate(pairs)}
    return _with_atoms(olds, lefts, 1_000), _with_atoms(news, rights, 20_000)


def _with_atoms(words: Words, shared: dict[int, int], apart: int) -> str:
    result, count = list(words.code), 0
    for index, unit in enumerate(words.units):
        if unit == ATOM:
            result[index] = chr(_ATOM_CODES + shared.get(count, apart + count))
            count += 1
    return "".join(result)


def _window(old: StyledText, new: StyledText) -> tuple[int, int] | None:
    """Return how many equal characters at either end need no look, up to a space; None if few.

    Some words are left around what differs, for a change to slide over.
    """
    if old.atoms or new.atoms:
        return None
    one, other = old.chars, new.chars
    start = _common(one, other)
    end = _common(one[start:][::-1], other[start:][::-1])
    left = max(one.rfind(" ", 0, max(start - _CONTEXT, 0)), 0)
    right = one.find(" ", len(one) - end + _CONTEXT)
    after = len(one) - right if right >= 0 else 0
    return (left, after) if left or after else None


def _common(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle
    return low


def _segments(
    old: StyledText, new: StyledText, olds: Words, news: Words, around: tuple[int, int] = (0, 0)
) -> tuple[Segment, ...]:
    """Return the segments of two texts; `around` says how many equal characters no units are given for."""
    old_code, new_code = _codes(old, new, olds, news)
    edges = bool(around[0]), bool(around[1])
    hunks = readable(_hunks(old_code, new_code), (old_code, olds), (new_code, news), edges)
    builder = _Builder(old, new, around)
    left = right = 0
    for hunk in (*hunks, Hunk(len(old_code), len(old_code), len(new_code), len(new_code))):
        if hunk.old_start > left:
            _keep(builder, olds, news, (left, hunk.old_start), (right, hunk.new_start))
        left, right = hunk.old_end, hunk.new_end
    return builder.segments()


def _hunks(old: str, new: str) -> list[Hunk]:
    """Return the stretches of units that differ."""
    result: list[Hunk] = []
    left = right = 0
    start = (0, 0)
    for operation, length in (*difference_of_codes(old, new), (0, 0)):
        if operation == 0:
            if (left, right) != start:
                result.append(Hunk(start[0], left, start[1], right))
            left, right = left + length, right + length
            start = (left, right)
        elif operation < 0:
            left += length
        else:
            right += length
    return result


def _keep(
    builder: _Builder, olds: Words, news: Words, lefts: tuple[int, int], rights: tuple[int, int]
) -> None:
    """Keep a run of units; where it differs in spaces or in what was folded, unit by unit."""
    by = builder.by
    start, end = by + olds.starts[lefts[0]], by + olds.end(lefts[1] - 1)
    other, last = by + news.starts[rights[0]], by + news.end(rights[1] - 1)
    old, new = builder.old.chars, builder.new.chars
    if old[start:end] == new[other:last]:
        builder.keep(start, end, other)
        return
    run = None  # (old start, new start, old end) of the equal stretch so far
    for left, right in zip(range(*lefts), range(*rights), strict=True):
        start, end, other = by + olds.starts[left], by + olds.end(left), by + news.starts[right]
        last = other + end - start
        if run and old[run[2] : end] == new[run[1] + run[2] - run[0] : last]:
            run = (run[0], run[1], end)
            continue
        if run:
            builder.keep(run[0], run[2], run[1])
        run = (start, other, end) if old[start:end] == new[other:last] else None
    if run:
        builder.keep(run[0], run[2], run[1])


class _Builder:
    """Turns kept runs into segments; what lies between two kept runs is a change.

    `by` is where the units begin: that many characters are equal before them, and some after.
    """

    def __init__(self, old: StyledText, new: StyledText, around: tuple[int, int]) -> None:
        self.old, self.new = old, new
        self._plain = not (old.marks or new.marks or old.atoms or new.atoms)
        self._ranges: list[_Range] = []
        self._left = self._right = 0
        self.by, self._after = around
        if self.by:
            self.keep(0, self.by, 0)

    def keep(self, start: int, end: int, other: int) -> None:
        """Keep `start` to `end` of the old text, which stand at `other` of the new one."""
        self.change(start, other)
        self._kept(start, end, other)
        self._left, self._right = end, other + end - start

    def segments(self) -> tuple[Segment, ...]:
        """Account for what is left, and return all segments."""
        self.change(len(self.old) - self._after, len(self.new) - self._after)
        if self._after:
            self.keep(self._left, len(self.old), self._right)
        return tuple(
            Segment(fate, self.old.slice(start, end), self.new.slice(other, last))
            for fate, start, end, other, last in self._ranges
        )

    def change(self, left: int, right: int) -> None:
        """Mark as changed what lies before `left` in the old text and `right` in the new."""
        start, other = self._left, self._right
        if start == left and other == right:
            return
        gone, come = self.old.chars[start:left], self.new.chars[other:right]
        before = _equal_spaces(gone, come)
        after = _equal_spaces(gone[before:][::-1], come[before:][::-1])
        if before:
            self._kept(start, start + before, other)
        if left - after > start + before:
            self._add(Fate.DELETED, start + before, left - after, other + before, other + before)
        if right - after > other + before:
            self._add(Fate.INSERTED, left - after, left - after, other + before, right - after)
        if after:
            self._kept(left - after, left, right - after)
        self._left, self._right = left, right

    def _kept(self, start: int, end: int, other: int) -> None:
        """Add equal characters as kept, or token by token as restyled where marks or notes differ."""
        by = other - start
        if self._plain or self.old.slice(start, end) == self.new.slice(other, end + by):
            self._add(Fate.KEPT, start, end, other, end + by)
            return
        for token in tokens(self.old.chars[start:end]):
            end = start + len(token)
            old, new = self.old.slice(start, end), self.new.slice(start + by, end + by)
            fate = Fate.KEPT if _equal(old, new) else Fate.RESTYLED
            self._add(fate, start, end, start + by, end + by, alone=bool(old.atoms))
            start = end

    def _add(self, fate: Fate, start: int, end: int, other: int, last: int, *, alone: bool = False) -> None:
        """Add a range, to the one before if it has the same fate and neither is a changed note."""
        before = self._ranges[-1] if self._ranges else None
        joins = before is not None and before[0] is fate
        if joins and before and fate is Fate.RESTYLED:
            joins = not alone and ATOM not in self.old.chars[before[1] : before[2]]
        if joins and before:
            self._ranges[-1] = (fate, before[1], end, before[3], last)
        else:
            self._ranges.append((fate, start, end, other, last))


def _equal_spaces(left: str, right: str) -> int:
    """Return how many equal white-space characters both begin with."""
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other or not one.isspace():
            break
        count += 1
    return count


def _equal(old: StyledText, new: StyledText) -> bool:
    """Return whether two texts are equal but for the ids of their atoms."""
    return old.chars == new.chars and old.marks == new.marks and all(map(_equal_atoms, old.atoms, new.atoms))


def _equal_atoms(old: Atom, new: Atom) -> bool:
    if isinstance(old, Note) and isinstance(new, Note):
        return old.sign == new.sign and _equal(old.text, new.text)
    return alike_in_kind(old, new)
