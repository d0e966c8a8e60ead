"""Rewording: what several proposals make of one text, as one text with choices.

Edits that overlap or touch are one choice, in which each proposal has the whole of it as it would have it;
so wordings that compete stand beside each other, and no word is shown that nobody proposed. What amends an
amendment is a choice within the words of that one, or one of its own where it is about other words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from versioning.compare.redline import Fate
from versioning.compare.words import Lexicon
from versioning.drafting.compiled import NOBODY, Choice, Piece, Variant, Voices, Wording, merged
from versioning.tree.text import EMPTY, StyledText


@dataclass(frozen=True)
class Reworded:
    """A text as a proposal would have it, and as those would that amend it. `owner` is its number."""

    owner: int
    text: StyledText
    amended: tuple[Reworded, ...] = ()


@dataclass(frozen=True)
class _Edit:
    """Other words from `start` up to `end`; `nested` are edits of these other words, by others."""

    start: int
    end: int
    new: StyledText
    owner: int
    nested: tuple[_Edit, ...] = ()

    def shifted(self, by: int) -> _Edit:
        return replace(self, start=self.start + by, end=self.end + by)


class Rewording:
    """Puts the versions of texts together.

    `voices` are those of each proposal, `above` gives the proposal that each one amends, if any.
    """

    def __init__(self, voices: Sequence[Voices], above: Sequence[int | None]) -> None:
        """Start with nothing compared yet."""
        self.lexicon = Lexicon()
        self._voices, self._above = voices, above

    def wording(self, base: StyledText, versions: Sequence[Reworded]) -> Wording:
        """Return `base` with every version of it as choices."""
        edits = [edit for each in versions for edit in self._edits(base, each)]
        return self._composed(base, edits)

    def _edits(self, base: StyledText, version: Reworded) -> list[_Edit]:
        """Return the edits of `base` by a version and by those that amend it."""
        own = list(self._own_edits(base, version))
        theirs = [edit for each in version.amended for edit in self._edits(version.text, each)]
        if not theirs:
            return own
        result: list[_Edit] = []
        before = 0  # how much longer the version is than the base, up to here
        for group in _touching([*_in_the_version(own), *((each.start, each.end, each) for each in theirs)]):
            mine = [each for _, _, each in group if each.owner == version.owner]
            others = [each for _, _, each in group if each.owner != version.owner]
            longer = sum(map(_growth, mine))
            if not others:
                result += mine
            elif not mine:
                result += [each.shifted(-before) for each in others]
            else:
                start, end = min(each[0] for each in group), max(each[1] for each in group)
                nested = tuple(each.shifted(-start) for each in others)
                new = version.text.slice(start, end)
                result.append(_Edit(start - before, end - before - longer, new, version.owner, nested))
            before += longer
        return result

    def _own_edits(self, base: StyledText, version: Reworded) -> Iterator[_Edit]:
        at, start, come = 0, -1, EMPTY
        for segment in self.lexicon.diff(base, version.text):
            if segment.fate is Fate.KEPT and segment.old == segment.new:
                if start >= 0:
                    yield _Edit(start, at, come, version.owner)
                start, come = -1, EMPTY
            else:
                start = at if start < 0 else start
                come += segment.new
            at += len(segment.old)
        if start >= 0:
            yield _Edit(start, at, come, version.owner)

    def _composed(self, base: StyledText, edits: Sequence[_Edit]) -> Wording:
        pieces: list[Piece] = []
        at = 0
        for group in _touching((each.start, each.end, each) for each in edits):
            start, end = min(each[0] for each in group), max(each[1] for each in group)
            inner = [each.shifted(-start) for _, _, each in group]
            if start > at + bool(pieces) and _has_space_last(base, (start, end), inner):
                start, end = start - 1, end - 1
                inner = [replace(each, new=_with_space_first(each.new)) for each in inner]
            choice = self._choice(base.slice(start, end), inner)
            pieces += [base.slice(at, start), choice]
            at = end
        return merged((*pieces, base.slice(at)))

    def _choice(self, old: StyledText, group: Sequence[_Edit]) -> Choice:
        by_owner: dict[int, list[_Edit]] = {}
        for edit in group:
            by_owner.setdefault(edit.owner, []).append(edit)
        whole = {owner: _as_one(old, edits) for owner, edits in by_owner.items()}
        for owner, edits in by_owner.items():  # what amends another one can't compete with it
            first = self._first_above(owner, by_owner)
            if first is not None:
                nested = [_moved(each, by_owner[first]) for each in edits]
                whole[first] = replace(whole[first], nested=(*whole[first].nested, *nested))
                del whole[owner]
        return Choice(old, tuple(self._variants(whole)))

    def _first_above(self, owner: int, among: dict[int, list[_Edit]]) -> int | None:
        """Return the first of those that a proposal amends, directly or not."""
        found, above = None, self._above[owner]
        while above is not None:
            found = above if above in among else found
            above = self._above[above]
        return found

    def _variants(self, whole: dict[int, _Edit]) -> Iterator[Variant]:
        """Yield each wording once, with all who want it."""
        alike: list[tuple[StyledText, Voices, list[_Edit]]] = []
        for owner, edit in sorted(whole.items()):
            same = next((at for at, each in enumerate(alike) if each[0] == edit.new), None)
            if same is None:
                alike.append((edit.new, NOBODY.joined(self._voices[owner]), list(edit.nested)))
            else:
                text, voices, nested = alike[same]
                alike[same] = text, voices.joined(self._voices[owner]), [*nested, *edit.nested]
        for text, voices, nested in alike:
            yield Variant(voices, self._composed(text, nested))


def _growth(edit: _Edit) -> int:
    return len(edit.new) - (edit.end - edit.start)


def _in_the_version(own: Sequence[_Edit]) -> Iterator[tuple[int, int, _Edit]]:
    """Yield edits with the places where their new words stand in the version."""
    grown = 0
    for each in own:
        start = each.start + grown
        yield start, start + len(each.new), each
        grown += _growth(each)


def _has_space_last(base: StyledText, span: tuple[int, int], edits: Sequence[_Edit]) -> bool:
    """Return whether all that may stand in some place ends with the space that stands before it, too.

    Then that space may as well be the first of it: "note[ with thanks] of" is marked as people mark it.
    """
    start, end = span
    space = base.slice(start - 1, start)
    if space.chars != " " or any(each.nested or (each.start, each.end) != (0, end - start) for each in edits):
        return False
    texts = (base.slice(start, end), *(each.new for each in edits))
    return all(not each.chars or each.slice(len(each) - 1) == space for each in texts)


def _with_space_first(text: StyledText) -> StyledText:
    """Return a text whose last space stands before it instead."""
    last = len(text) - 1
    return text.slice(last) + text.slice(0, last) if text.chars else text


def _touching(edits: Iterable[tuple[int, int, _Edit]]) -> Iterator[list[tuple[int, int, _Edit]]]:
    """Yield edits, each with its place, in groups that overlap or touch, in order."""
    group: list[tuple[int, int, _Edit]] = []
    reach = 0
    for each in sorted(edits, key=lambda each: each[:2]):
        if group and each[0] > reach:
            yield group
            group = []
        reach = max(reach, each[1]) if group else each[1]
        group.append(each)
    if group:
        yield group


def _as_one(old: StyledText, edits: Sequence[_Edit]) -> _Edit:
    """Return disjoint edits of words as one edit of all of them."""
    text, at = EMPTY, 0
    nested: list[_Edit] = []
    for each in sorted(edits, key=lambda each: (each.start, each.end)):
        text += old.slice(at, each.start)
        nested += [inner.shifted(len(text)) for inner in each.nested]
        text += each.new
        at = each.end
    return _Edit(0, len(old), text + old.slice(at), edits[0].owner, tuple(nested))


def _moved(edit: _Edit, others: Sequence[_Edit]) -> _Edit:
    """Return an edit of words as one of what the others make of them; it touches none of theirs."""
    return edit.shifted(sum(_growth(each) for each in others if each.start < edit.start))
