"""Words: the difference of two texts in whole words.

A text is compared by its units, the tokens that are not white space; the spaces between them follow.
No-break spaces, U+2011 and the shapes of quotes are folded to find what corresponds, and kept in the
text: where only they differ, that one token is shown as replaced, since accepting and rejecting must
give both texts exactly.
"""

from __future__ import annotations

from collections.abc import Iterator

from versioning.compare.cleanup import readable
from versioning.compare.hunks import find_hunks
from versioning.compare.notes import note_pairs
from versioning.compare.redline import Fate, Segment
from versioning.compare.segments import equal_but_for_ids, segmented
from versioning.compare.sliding import slid_by_style
from versioning.compare.stretches import Stretch, stretches
from versioning.compare.tokens import (
    MOST_UNITS,
    Traits,
    Vocabulary,
    Words,
    common_edges,
    fold,
    tokens,
)
from versioning.tree.text import ATOM, EMPTY, StyledText

__all__ = ["Lexicon", "reading_diff", "tokens", "without_shapes", "word_diff"]

_Parts = tuple[StyledText, ...]
_MOST_TEXTS = 20_000
_CONTEXT = 60
_KEPT, _INSERTED, _DELETED, _RESTYLED = map(Fate, ("kept", "inserted", "deleted", "restyled"))
"""The members of an enum are found slowly, and these are looked for at every change."""


class Lexicon:
    """Remembers the units of texts and the differences of pairs of them, so that neither is done twice."""

    def __init__(self) -> None:
        """Start empty."""
        self._vocabulary = Vocabulary()
        self._traits: dict[str, Traits] = {}
        self._diffs: dict[tuple[str, str], tuple[StyledText, StyledText, tuple[Segment, ...]]] = {}
        self._edges: dict[tuple[str, str], tuple[int, int]] = {}

    def traits(self, chars: str) -> Traits:
        """Return by what a text is recognized."""
        known = self._traits.get(chars)
        if known is None:
            known = self._traits[chars] = Traits(chars, self._vocabulary)
        return known

    def edges(self, one: str, other: str) -> tuple[int, int]:
        """Return how many characters two texts begin and end with alike, and keep it for their difference."""
        found = self._edges[one, other] = common_edges(one, other)
        return found

    def diff(self, old: StyledText, new: StyledText) -> tuple[Segment, ...]:
        """Return what `word_diff` returns."""
        one, other = both = old.chars, new.chars
        if one == other:
            if old == new:
                return (Segment(_KEPT, old, new),) if one else ()
            if equal_but_for_ids(old, new) and not _share_atoms(old, new):
                return (Segment(_KEPT, old, new),)
        known = self._diffs.get(both)
        if known is not None and known[0] == old and known[1] == new:
            return known[2]
        segments = segmented(old, new, self.stretches(old, new))
        self._diffs[both] = (old, new, segments)
        return segments

    def stretches(self, old: StyledText, new: StyledText) -> list[Stretch]:
        """Return where two texts hold other characters, as `diff` tells what became of each."""
        one, other = both = old.chars, new.chars
        edges = self._edges.pop(both, None) or common_edges(one, other)
        left, right = around = _window(one, edges)
        olds = Words(self._vocabulary, one[left : len(one) - right])
        news = Words(self._vocabulary, other[left : len(other) - right])
        return _stretches(old, new, olds, news, around)

    def diff_parts(self, old: _Parts, new: _Parts) -> tuple[Segment, ...]:
        """Return the difference of two texts given in parts; no token reaches over the end of a part."""
        before, after = _whole(old), _whole(new)
        around = _window(before.chars, common_edges(before.chars, after.chars))
        olds, news = (Words(self._vocabulary, *_inside(parts, *around)) for parts in (old, new))
        return segmented(before, after, _stretches(before, after, olds, news, around))

    def forget(self, old: StyledText, new: StyledText) -> None:
        """Forget what was found of a text that stands no more: every key leaves one behind."""
        self._traits.pop(new.chars, None)
        self._diffs.pop((old.chars, new.chars), None)

    def tidy(self) -> None:
        """Forget everything once it has grown large; only to be called between two comparisons."""
        sizes = (len(self._traits), len(self._diffs), len(self._edges), len(self._vocabulary))
        if max(sizes) > _MOST_TEXTS:
            self._vocabulary = Vocabulary()
            self._traits.clear()
            self._diffs.clear()
            self._edges.clear()


def word_diff(old: StyledText, new: StyledText) -> tuple[Segment, ...]:
    """Return how one text becomes the other, in whole words and without an author.

    A note is kept when both texts have it by id or, failing that, one that reads much the same; if
    its text or sign changed it is restyled.
    """
    return Lexicon().diff(old, new)


def reading_diff(old: StyledText, new: StyledText) -> tuple[Segment, ...]:
    """Return `word_diff` for a reader, to whom a no-break space or another shape of quote is no change."""
    return without_shapes(word_diff(old, new))


def without_shapes(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """Return the segments in which words replaced by themselves in another shape are restyled instead."""
    if not any(map(_is_shape, segments, segments[1:])):
        return segments
    result: list[Segment] = []
    for each in segments:
        last = result[-1] if result else None
        if last is not None and _is_shape(last, each):
            result[-1] = Segment(_RESTYLED, last.old, each.new, each.author)
        else:
            result.append(each)
    return tuple(result)


def _is_shape(gone: Segment, come: Segment) -> bool:
    """Return whether words are replaced by themselves in another shape."""
    return (
        gone.fate is _DELETED
        and come.fate is _INSERTED
        and len(gone.old.chars) == len(come.new.chars)
        and not gone.old.atoms
        and fold(gone.old.chars) == fold(come.new.chars)
    )


def _share_atoms(old: StyledText, new: StyledText) -> bool:
    """Return whether an atom of one text is in the other by its id."""
    return not {atom.id for atom in old.atoms}.isdisjoint(atom.id for atom in new.atoms)


def _whole(parts: _Parts) -> StyledText:
    result = EMPTY
    for part in parts:
        result += part
    return result


def _stretches(
    old: StyledText, new: StyledText, olds: Words, news: Words, around: tuple[int, int]
) -> list[Stretch]:
    """Return where characters differ.

    `around` says how many equal characters at either end have no units here.
    """
    old_code, new_code = olds.code, news.code
    if old.atoms or new.atoms:
        old_code, new_code = _with_atoms(old, new, olds, news)
    edges = bool(around[0]), bool(around[1])
    hunks = readable(find_hunks(old_code, new_code), (old_code, olds), (new_code, news), edges)
    found = stretches((old.chars, new.chars), (olds, news), hunks, around)
    return slid_by_style(old, new, found)


def _with_atoms(old: StyledText, new: StyledText, olds: Words, news: Words) -> tuple[str, str]:
    """Return both codes with a character of its own for each atom, shared by those that correspond."""
    pairs = note_pairs(old, new)
    lefts = {left: index for index, (left, _) in enumerate(pairs)}
    rights = {right: index for index, (_, right) in enumerate(pairs)}
    apart = len(pairs)
    return _marked(olds, lefts, apart), _marked(news, rights, apart + len(old.atoms))


def _marked(words: Words, shared: dict[int, int], apart: int) -> str:
    """Return the code where the n-th atom has the number it shares, or one apart."""
    result, count = list(words.code), 0
    sign = words.vocabulary[ATOM]
    index = words.code.find(sign)
    while index >= 0:
        result[index] = chr(MOST_UNITS + shared.get(count, apart + count))
        count += 1
        index = words.code.find(sign, index + 1)
    return "".join(result)


def _inside(parts: _Parts, left: int, right: int) -> Iterator[str]:
    """Yield the characters of the parts without so many at the beginning and at the end of them all."""
    end = sum(map(len, parts)) - right
    for part in parts:
        yield part.chars[max(left, 0) : max(end, 0)]
        left, end = left - len(part), end - len(part)


def _window(one: str, edges: tuple[int, int]) -> tuple[int, int]:
    """Return how many characters at either end of a text need no look, up to a space, and no atom among them.

    `edges` says how many characters are as in the other text. Some words of these are left around what
    differs, for a change to slide over.
    """
    start, end = edges
    first, last = one.find(ATOM), one.rfind(ATOM)
    left, right = start - _CONTEXT, len(one) - end + _CONTEXT
    if first >= 0:
        left, right = min(left, first), max(right, last + 1)
    left = one.rfind(" ", 0, left) if left > 0 else 0
    right = one.find(" ", right) if right < len(one) else -1
    return max(left, 0), len(one) - right if right >= 0 else 0
