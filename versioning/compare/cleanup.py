"""Clean-up for reading: from the shortest difference to the one that a careful colleague would mark.

All of it works on the units of both texts (words, punctuation), each with a weight: a name or number
tells much, an "of" or a comma little. Four rules: a parenthesis that changed its place is what moved,
not the words around it; changes are not parted by a lone small word, nor by less than was changed on
both sides of it; a change begins and ends with units that differ; an insertion or deletion that could
stand in several places stands where a phrase begins and ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

from versioning.compare.heaviest import heaviest_common
from versioning.tree.text import ATOM

_ENGLISH = (
    "a an the of to in on at by for from with as and or nor but which who its it their this these "
    "those is are be been has have not into upon under over such all any other also so if than then"
)
_FRENCH = "le la les un une des de du d' l' au aux et ou en dans par pour sur qui se son sa ses leur leurs ce"
_SPANISH = "el los las una del al y o e a con por para su sus lo en de la"
_RUSSIAN = "и в во на о об по с со к ко у за из от до для не а или их его ее при"
_ARABIC = "في من إلى على عن مع و أو التي الذي ما لا هذا هذه"
_CHINESE = "的 和 与 及 或 在 对 于 以 为 并 了 其 之 等 也 所 将 由 从 向"
# What begins a clause of its own is not small: "that", "que", "что", "أن" part a verb from what it says.
SMALL_WORDS = frozenset(f"{_ENGLISH} {_FRENCH} {_SPANISH} {_RUSSIAN} {_ARABIC} {_CHINESE}".split())
_LINKS = frozenset(("and", "or", "et", "ou", "y", "o", "e", "и", "или", "和", "与", "及", "或", "و", "أو"))
_INFINITIVE = "to"
_OPENING, _CLOSING = frozenset("([{«"), frozenset(")]}»")
_PAIRED = _OPENING | _CLOSING | {'"'}
_STOPS = frozenset((",", ";", ":", ".", "،", "؛", "，", "；", "：", "。", "、"))
_LARGEST_GRID = 2_500
_HALFWAY = 4
"""As natural as this is what begins and ends at small words; only signs make it more."""
_PRIVATE = "\U000f0000"
_TELLING, _BRACKET, _IDEOGRAPH, _SMALL, _SIGN = 10, 6, 5, 3, 1
"""What units weigh, in tenths of a telling word."""
_ENOUGH = _TELLING // 2 // _SIGN
"""More than so many units, whatever they are, weigh half of what one telling word does."""


class Hunk(NamedTuple):
    """Units `old_start` to `old_end` of the old text, replaced by `new_start` to `new_end` of the new."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing is replaced by nothing."""
        return self.old_start == self.old_end and self.new_start == self.new_end

    @property
    def is_one_sided(self) -> bool:
        """Whether it only deletes or only inserts."""
        return self.old_start == self.old_end or self.new_start == self.new_end


class Weighted(Protocol):
    """The units of a text with their weights."""

    def unit(self, index: int) -> str:
        """Return a unit, folded."""

    def weight(self, start: int, end: int) -> int:
        """Return how much units `start` to `end` tell, in tenths of a telling word."""


@lru_cache(maxsize=50_000)
def weight_of(unit: str) -> int:
    """Return how much a unit tells a reader: ten for a telling word, little for a small one or a sign."""
    if unit in _PAIRED:
        return _BRACKET
    if not unit[0].isalnum() and not _is_atom(unit):
        return _SIGN
    if unit in SMALL_WORDS or unit.lower() in SMALL_WORDS:
        return _SMALL
    return _IDEOGRAPH if len(unit) == 1 and unit >= "\u2e80" else _TELLING


def _is_atom(unit: str) -> bool:
    """Return whether a unit stands for something that is no text: an atom, or a sign of a caller's own.

    Callers take their signs from the private planes of Unicode.
    """
    return unit == ATOM or unit >= _PRIVATE


def readable(
    hunks: Sequence[Hunk],
    old: tuple[str, Weighted],
    new: tuple[str, Weighted],
    edges: tuple[int, int] = (0, 0),
) -> list[Hunk]:
    """Return the hunks as a reader wants them; `old` and `new` are the codes and units of the texts.

    Nothing slides to so many units as `edges` says at the start and the end: with 1, the texts are
    cut out of longer ones there.
    """
    cleaner = _Cleaner(*old, *new)
    cleaner.edges = edges
    if _stand_apart(hunks, old[0], new[0]):
        slid = cleaner.slid(hunks)
        return slid if slid == hunks else cleaner.merged(slid)
    return cleaner.by_all_rules(hunks)


def _stand_apart(hunks: Sequence[Hunk], old: str, new: str) -> bool:
    """Return whether hunks can at most slide, as the codes tell at a glance; so it is with most texts.

    That is so where they are far from each other for their size, where what replaces something has nothing in
    common with it and can't stand further on, and where nothing goes that comes again.
    """
    ended = size = alone = -1
    for hunk in hunks:
        start, end, other, last = hunk
        gone, come = end - start, last - other
        wide = max(gone, come)
        if ended >= 0 and start - ended <= _ENOUGH * min(size, wide):
            return False
        if gone and come:
            if _may_part(hunk, old, new) or not set(old[start:end]).isdisjoint(new[other:last]):
                return False
            alone = -1
        elif wide == alone:
            return False
        else:
            alone = wide
        ended, size = end, wide
    return True


def _may_part(hunk: Hunk, old: str, new: str) -> bool:
    """Return whether one side of a replacement could as well stand one unit further on."""
    start, end, other, last = hunk
    return old[start] == old[end : end + 1] or new[other] == new[last : last + 1]


def _may_slide(code: str, start: int, end: int) -> bool:
    """Return whether units that go or come could as well be those one further to either side."""
    return code[start] == code[end : end + 1] or (start > 0 and code[start - 1] == code[end - 1])


class _Cleaner:
    """The rules over one pair of texts."""

    def __init__(self, old: str, olds: Weighted, new: str, news: Weighted) -> None:
        self.old, self.new = old, new
        self.olds, self.news = olds, news
        self.edges = (0, 0)
        self._unmerged: list[Hunk] = []

    def by_all_rules(self, hunks: Sequence[Hunk]) -> list[Hunk]:
        """Return the hunks after every rule has had its say."""
        parted = self.parted(hunks)
        if len(parted) == 1:
            return self.slid(parted)
        result = self.turned(parted)
        result = self.merged(result)
        result = self.merged(self.refined(result))
        result = self.slid(result)
        return self.merged(result)

    def _weights(self, hunk: Hunk) -> tuple[int, int]:
        """Return the weights of what a hunk deletes and inserts."""
        gone = self.olds.weight(hunk.old_start, hunk.old_end)
        return gone, self.news.weight(hunk.new_start, hunk.new_end)

    def parted(self, hunks: Sequence[Hunk]) -> list[Hunk]:
        """Where what replaces something can stand further on as a clause of its own, let it stand there."""
        result: list[Hunk] = []
        joined = False
        for index, hunk in enumerate(hunks):
            if joined:  # it went into the one before
                joined = False
            elif hunk.is_one_sided or not _may_part(hunk, self.old, self.new):
                result.append(hunk)
            else:
                following = hunks[index + 1] if index + 1 < len(hunks) else None
                pair, joined = self._parted(hunk, following)
                result += pair
        return result

    def _parted(self, hunk: Hunk, following: Hunk | None) -> tuple[list[Hunk], bool]:
        """Return a replacement as what goes and, further on, what comes, or the other way round.

        With it goes whether the hunk that follows is a part of that; the replacement alone if nothing
        reads better.
        """
        start, end, other, last = hunk
        room = (following.old_start if following else len(self.old)) - end
        best, found, joined = _HALFWAY, [hunk], False
        for side, code, words in ((2, self.new, self.news), (0, self.old, self.olds)):
            left, right = hunk[side], hunk[side + 1]
            by = _alike(code, left, right, room)
            best = max(best, _naturalness(words, len(code), left, right)) if by else best
            further = following[side + 1] - following[side] if following and following.is_one_sided else 0
            for step in range(1, by + 1):
                more = further if step == room else 0
                score = _naturalness(words, len(code), left + step, right + step + more)
                if score <= best:
                    continue
                best, joined = score, more > 0
                if side:
                    come = Hunk(end + step, end + step, left + step, right + step + more)
                    found = [Hunk(start, end, other, other), come]
                else:
                    gone = Hunk(left + step, right + step + more, last + step, last + step)
                    found = [Hunk(start, start, other, last), gone]
        return found, joined

    def turned(self, hunks: list[Hunk]) -> list[Hunk]:
        """Where words and a parenthesis changed places, let the parenthesis be what moved."""
        result: list[Hunk] = []
        for hunk in hunks:
            last = result[-1] if result else None
            one_sided = last is not None and last.is_one_sided and hunk.is_one_sided
            pair = self._turned_pair(last, hunk) if last and one_sided else None
            result[-1 if pair else len(result) :] = pair or [hunk]
        return result

    def _turned_pair(self, first: Hunk, second: Hunk) -> list[Hunk] | None:
        """Return the two hunks turned, if the same words left before a parenthesis and came after it."""
        start, end = first.new_end, second.new_start
        unit = self.news.unit
        if end - start < 3 or unit(start) not in _STOPS or unit(end - 1) not in _STOPS:
            return None
        gone = self.old[first.old_start : first.old_end]
        come = self.new[second.new_start : second.new_end]
        if gone and gone == come and first.new_start == first.new_end and second.old_start == second.old_end:
            inserted = Hunk(first.old_start, first.old_start, start, end)
            return [inserted, Hunk(first.old_end, second.old_end, second.new_end, second.new_end)]
        gone = self.new[first.new_start : first.new_end]
        come = self.old[second.old_start : second.old_end]
        if gone and gone == come and first.old_start == first.old_end and second.new_start == second.new_end:
            deleted = Hunk(first.old_end, second.old_start, first.new_start, first.new_start)
            return [deleted, Hunk(second.old_end, second.old_end, first.new_end, second.new_end)]
        return None

    def merged(self, hunks: list[Hunk]) -> list[Hunk]:
        """Merge neighbours that too little parts, until nothing more merges; trim what was merged."""
        if not _are_near(hunks) or hunks == self._unmerged:
            return hunks
        before, size = len(hunks), -1
        while size != len(hunks):
            size = len(hunks)
            result = hunks[:1]
            for hunk in hunks[1:]:
                if self._too_little(result[-1], hunk):
                    result[-1] = Hunk(result[-1].old_start, hunk.old_end, result[-1].new_start, hunk.new_end)
                else:
                    result.append(hunk)
            hunks = result
        if before != size:
            return self._trimmed_all(hunks)
        self._unmerged = hunks
        return hunks

    def _too_little(self, first: Hunk, second: Hunk) -> bool:
        """Return whether what stands between two changes is less than a reader wants there."""
        start, end = first.old_end, second.old_start
        weight = self.olds.weight(start, end)
        if end - start == 1 and weight == _SMALL and (self._is_set_off(first) or self._is_set_off(second)):
            return False
        if end - start > 1 or weight > _SMALL:
            if first.is_one_sided and second.is_one_sided:
                return False
            gone, come = self._weights(first)
            gone_too, come_too = self._weights(second)
            smaller = min(max(gone, come), max(gone_too, come_too))
            if 2 * weight >= smaller or weight > min(gone + gone_too, come + come_too):
                return False
        return not any(_is_atom(self.olds.unit(at)) for at in range(start, end))

    def _is_set_off(self, hunk: Hunk) -> bool:
        """Return whether a hunk deletes or inserts what stands between two signs, with the second of them."""
        if not hunk.is_one_sided:
            return False
        words, start, end = self.olds, hunk.old_start, hunk.old_end
        if start == end:
            words, start, end = self.news, hunk.new_start, hunk.new_end
        if end - start < 2 or words.unit(end - 1) not in _STOPS:
            return False
        return start == 0 or words.unit(start) in _STOPS or words.unit(start - 1) in _STOPS

    def _trimmed_all(self, hunks: Iterable[Hunk]) -> list[Hunk]:
        """Let no change begin or end with units that both sides have."""
        result = [self._trimmed(hunk) for hunk in hunks]
        return [hunk for hunk in result if not hunk.is_empty]

    def _trimmed(self, hunk: Hunk) -> Hunk:
        start, end, other, last = hunk.old_start, hunk.old_end, hunk.new_start, hunk.new_end
        while start < end and other < last and self.old[start] == self.new[other]:
            start, other = start + 1, other + 1
        while start < end and other < last and self.old[end - 1] == self.new[last - 1]:
            end, last = end - 1, last - 1
        return Hunk(start, end, other, last)

    def refined(self, hunks: Iterable[Hunk]) -> list[Hunk]:
        """Look inside each replacement again for words that tell, which the small ones had hidden."""
        result: list[Hunk] = []
        for hunk in hunks:
            if hunk.is_one_sided or not self._shares_telling_words(hunk):
                result.append(hunk)
                continue
            start, end, other, last = hunk
            left, right = start, other
            gone, come = self.old[start:end], self.new[other:last]
            weights = [self.olds.weight(at, at + 1) for at in range(start, end)]
            for row, column in heaviest_common(gone, come, weights):
                if start + row > left or other + column > right:
                    result.append(Hunk(left, start + row, right, other + column))
                left, right = start + row + 1, other + column + 1
            if hunk.old_end > left or hunk.new_end > right:
                result.append(Hunk(left, hunk.old_end, right, hunk.new_end))
        return result

    def _shares_telling_words(self, hunk: Hunk) -> bool:
        start, end, other, last = hunk
        if (end - start) * (last - other) > _LARGEST_GRID:
            return False
        shared = set(self.old[start:end]).intersection(self.new[other:last])
        if not shared:
            return False
        return any(
            self.old[at] in shared and self.olds.weight(at, at + 1) >= _TELLING for at in range(start, end)
        )

    def slid(self, hunks: Sequence[Hunk]) -> list[Hunk]:
        """Slide each insertion and deletion to where a phrase begins and ends."""
        result: list[Hunk] = []
        for index, hunk in enumerate(hunks):
            start, end, other, last = hunk
            if start < end and other < last:  # a replacement stands where it stands
                may_slide = False
            elif start < end:
                may_slide = _may_slide(self.old, start, end)
            else:
                may_slide = _may_slide(self.new, other, last)
            if not may_slide:
                result.append(hunk)
                continue
            before = result[-1].old_end if result else self.edges[0]
            after = hunks[index + 1].old_start if index + 1 < len(hunks) else len(self.old) - self.edges[1]
            result.append(self._slid(hunk, hunk.old_start - before, after - hunk.old_end))
        return result

    def _slid(self, hunk: Hunk, room_before: int, room_after: int) -> Hunk:
        """Return the best place of an insertion or deletion, at most so many units to the left and right."""
        if hunk.old_start == hunk.old_end:
            code, words, start, end = self.new, self.news, hunk.new_start, hunk.new_end
        else:
            code, words, start, end = self.old, self.olds, hunk.old_start, hunk.old_end
        lowest, highest = 0, _alike(code, start, end, room_after)
        while lowest > -room_before and code[start + lowest - 1] == code[end + lowest - 1]:
            lowest -= 1
        if lowest == highest:
            return hunk

        def naturalness(by: int) -> tuple[int, int]:
            return _naturalness(words, len(code), start + by, end + by), by

        best = max(range(lowest, highest + 1), key=naturalness)
        return Hunk(*(each + best for each in (hunk.old_start, hunk.old_end, hunk.new_start, hunk.new_end)))


def _alike(code: str, start: int, end: int, most: int) -> int:
    """Return how many units, at most so many, are the same from both places on."""
    by = 0
    while by < most and code[start + by] == code[end + by]:
        by += 1
    return by


def _are_near(hunks: Sequence[Hunk]) -> bool:
    """Return whether any two neighbours are so near for their size that they might merge.

    A hunk of some units, however telling, is parted by more than _ENOUGH times as many, however light.
    """
    ended = size = -1
    for start, end, other, last in hunks:
        wide = max(end - start, last - other)
        if ended >= 0 and start - ended <= _ENOUGH * min(size, wide):
            return True
        ended, size = end, wide
    return False


def _naturalness(words: Weighted, count: int, start: int, end: int) -> int:
    """Return how well units `start` to `end`, of so many, read as a phrase of their own there."""
    before = words.unit(start - 1) if start else ""
    after = words.unit(end) if end < count else ""
    first, last = words.unit(start), words.unit(end - 1)
    if before == last == _INFINITIVE and _is_plain(words, start, end - 1):
        return 5  # to {continue to} report
    return _opens(before, first) + _closes(last, after)


def _is_plain(words: Weighted, start: int, end: int) -> bool:
    """Return whether units begin with a word that tells, and none is a sign or joins two things."""
    units = [words.unit(at) for at in range(start, end)]
    if not units or units[0].lower() in SMALL_WORDS:
        return False
    return all(unit[0].isalnum() and unit.lower() not in _LINKS for unit in units)


def _opens(before: str, first: str) -> int:
    """Return how natural a boundary is before a phrase."""
    if first in _CLOSING or before in _OPENING:
        return 0
    if not before or before in _STOPS:
        return 4
    if first in _STOPS or first in _OPENING or first.lower() in _LINKS:
        return 3
    if before.lower() in SMALL_WORDS:
        return 0
    return 2 if first.lower() in SMALL_WORDS else 1


def _closes(last: str, after: str) -> int:
    """Return how natural a boundary is after a phrase."""
    if last in _OPENING or after in _CLOSING:
        return 0
    if not after or last in _STOPS or last in _CLOSING:
        return 4
    if after in _STOPS or last.lower() in _LINKS:
        return 3
    if last.lower() in SMALL_WORDS:
        return 0
    return 2 if after.lower() in SMALL_WORDS else 1
