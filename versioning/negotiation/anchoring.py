"""Anchoring: where in a draft the words stand that a comment was made on, however it has changed since.

A comment remembers the text of its paragraph as it was. The draft need not tell how it came about: the
anchor is found by comparing the two texts, and so it holds through undo, branches, copies without a journal
and damaged dossiers alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import accumulate

from versioning.negotiation.comment import Anchor
from versioning.tree.expression import expression
from versioning.tree.identity import NodeId
from versioning.tree.order import between, order_of
from versioning.tree.resolution import Resolution

_REMEMBERED = 4096
_TOKENS = expression(r"\w+|\W")


@dataclass(frozen=True)
class Moored:
    """An anchor with the texts of its first and last node as they were when it was made.

    `before` is the paragraph before the first one then: what it would be joined to.
    """

    anchor: Anchor
    start_text: str
    end_text: str
    before: NodeId = ""

    @property
    def words(self) -> str:
        """The words that it was made on; of several paragraphs, those of the first."""
        anchor = self.anchor
        end = anchor.end_at if anchor.start == anchor.end else len(self.start_text)
        return self.start_text[anchor.start_at : end]


def moored(anchor: Anchor, draft: Resolution) -> Moored:
    """Return an anchor with what is needed to find it again; raises KeyError for a node that isn't there."""
    order = order_of(draft)
    at = order.places.get(anchor.start, 0)
    texts = (draft.text(anchor.start).chars, draft.text(anchor.end).chars)
    return Moored(anchor, *texts, order.ids[at - 1] if at else "")


def found(mooring: Moored, draft: Resolution) -> Anchor | None:
    """Return where the words of an anchor stand in a draft; None when their paragraph is gone.

    Where the words are gone and the paragraph is not, the anchor is empty, at their place.
    """
    anchor = mooring.anchor
    if anchor.start == anchor.end:
        stretch = anchor.start_at, anchor.end_at
        place = _placed(mooring.start_text, *stretch, anchor.start, mooring.before, draft)
        return Anchor(place[0], place[1], place[0], place[2]) if place else None
    first = _placed(
        mooring.start_text, anchor.start_at, len(mooring.start_text), anchor.start, mooring.before, draft
    )
    last = _placed(mooring.end_text, 0, anchor.end_at, anchor.end, "", draft)
    if first is None or last is None:
        only = first or last
        return Anchor(only[0], only[1], only[0], only[2]) if only else None
    return _in_order(Anchor(first[0], first[1], last[0], last[2]), draft)


def _in_order(anchor: Anchor, draft: Resolution) -> Anchor:
    """Return an anchor whose end does not come before its start: paragraphs may have been moved."""
    if anchor.start == anchor.end:
        return Anchor(anchor.start, anchor.start_at, anchor.end, max(anchor.start_at, anchor.end_at))
    if anchor.end not in between(anchor.start, anchor.end, draft):
        return Anchor(anchor.start, anchor.start_at, anchor.start, len(draft.text(anchor.start)))
    return anchor


_Place = tuple[NodeId, int, int]


def _placed(
    text: str, start: int, end: int, node: NodeId, before: NodeId, draft: Resolution
) -> _Place | None:
    """Return in which node the stretch of a text stands now, and from where up to where."""
    words = text[start:end]
    if node not in draft:
        if before in draft:
            whole = draft.text(before).chars
            one, other = carried(text, whole, start, end)
            if words and whole[one:other] == words and _is_much_of(text, whole):
                return before, one, other
        return None
    now = draft.text(node).chars
    one, other = carried(text, now, start, end)
    if words and now[one:other] != words:
        split = _after_split(text, start, end, node, draft)
        if split is not None:
            return split
    return node, one, other


def _after_split(text: str, start: int, end: int, node: NodeId, draft: Resolution) -> _Place | None:
    """Return where a stretch stands in the paragraph after its own, if that holds the end of its text."""
    following = order_of(draft).after(node)
    if not following:
        return None
    head, tail = draft.text(node).chars, draft.text(following).chars
    one, other = carried(text, head + tail, start, end)
    is_there = one >= len(head) and (head + tail)[one:other] == text[start:end]
    if not is_there or not text.startswith(head[: max(len(head) - 1, 0)]):
        return None
    return following, one - len(head), other - len(head)


def _is_much_of(text: str, whole: str) -> bool:
    """Return whether most of a text is part of another."""
    kept = sum(end - start for start, end, _ in _kept(text, whole))
    return 2 * kept > len(text)


@lru_cache(maxsize=_REMEMBERED)
def carried(old: str, new: str, start: int, end: int) -> tuple[int, int]:
    """Return where a stretch of a text stands in what became of the text, in code points.

    Words that came within it belong to it, those at its edges don't; words that took its place do.
    """
    if old == new:
        return start, end
    head, tail = _alike(old, new), _alike(old[::-1], new[::-1])  # both may hold the same letters
    if end < head or (end == head and start < end):
        return start, end
    more = len(new) - len(old)
    if start > len(old) - tail or (start == len(old) - tail and start < end):
        return start + more, end + more
    words = old[start:end]
    if words and old.count(words) == new.count(words) == 1:
        start = new.index(words)
        return start, start + len(words)
    within = [each for each in _kept(old, new) if each[0] < end and each[1] > start]
    kept = [each for each in within if _says(old[max(each[0], start) : min(each[1], end)], words)]
    if not kept:
        return _replaced(old, new, start, end)
    first, last = kept[0], kept[-1]
    return max(first[0], start) + first[2], min(last[1], end) + last[2]


def _says(kept: str, words: str) -> bool:
    """Return whether what is kept of some words is more than spaces between them."""
    return bool(kept.strip()) or not words.strip()


def _replaced(old: str, new: str, start: int, end: int) -> tuple[int, int]:
    """Return what stands in the place of a stretch of which nothing is kept."""
    runs = [(0, 0, 0), *_kept(old, new), (len(old), len(old), len(new) - len(old))]
    before = max((each for each in runs if each[1] <= start), key=lambda each: each[1])
    after = min((each for each in runs if each[0] >= end), key=lambda each: each[0])
    one, other = before[1] + before[2], after[0] + after[2]
    if start == end:  # between two characters: as far from those before it as it was
        return (min(one + start - before[1], other),) * 2
    return one, max(one, other)


@lru_cache(maxsize=_REMEMBERED)
def _kept(old: str, new: str) -> tuple[tuple[int, int, int], ...]:
    """Return what of a text stands in another: from where up to where, and how much further on there."""
    olds, news = _TOKENS.findall(old), _TOKENS.findall(new)
    lefts, rights = ([0, *accumulate(map(len, each))] for each in (olds, news))
    runs: list[tuple[int, int, int]] = []
    for kind, one, end, other, stop in SequenceMatcher(None, olds, news, autojunk=False).get_opcodes():
        left, right = lefts[one], rights[other]
        if kind == "equal":
            runs.append((left, lefts[end], right - left))
        elif kind == "replace" and end - one == stop - other == 1:
            runs += _within_word(olds[one], news[other], left, right)
    return tuple(runs)


def _within_word(old: str, new: str, left: int, right: int) -> Iterator[tuple[int, int, int]]:
    """Yield what two words begin and end with alike, where one is mostly the other."""
    head = _alike(old, new)
    tail = min(_alike(old[::-1], new[::-1]), min(len(old), len(new)) - head)
    if 2 * (head + tail) < max(len(old), len(new)):
        return
    if head:
        yield left, left + head, right - left
    if tail:
        end = left + len(old)
        yield end - tail, end, right + len(new) - end


def _alike(one: str, other: str) -> int:
    """Return how many characters both begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))
