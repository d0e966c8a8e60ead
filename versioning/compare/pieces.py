"""Pieces: paragraphs that hold a part of another's text, since it was split or they were joined.

Written for a split, one whole of the base and several parts in the target; a join is the same with
the drafts exchanged.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import compress, count

from versioning.compare.tokens import Traits, common_edges, couples
from versioning.tree.paragraph import Paragraph, Role

TraitsOf = Callable[[Paragraph], Traits]

FREE, PIECE = -1, -2
CONTAINED, NOT_TAKEN = 0.6, 0.5
_FEWEST = 4
_MOST_BETWEEN = 8
"""How many paragraphs that came may stand between two pieces."""
_ALIKE = 0.6
"""What share of a half must begin and end as it did, where the other half stays to the letter."""
_CLOSING = " ,;:.،؛。；，"
_CELL = Role.CELL  # the members of an enum are found slowly
_SPLIT_ROLES = (Role.PREAMBULAR, Role.OPERATIVE, Role.SUBPARAGRAPH, Role.HEADING, Role.TEXT)


@dataclass(frozen=True)
class Side:
    """One of two flat drafts, and which paragraph of the other each is, or FREE, or PIECE of another's."""

    paragraphs: Sequence[Paragraph]
    matched: list[int]

    @cached_property
    def cells(self) -> list[int]:
        """For each paragraph the place of the cell that holds it, -1 outside of tables."""
        result = [-1] * len(self.paragraphs)
        for at, each in enumerate(self.paragraphs):
            if each.role is _CELL:
                end = at + sum(1 for _ in each.walk())
                result[at + 1 : end] = [at] * (end - at - 1)
        return result

    def share_a_cell(self, whole: int, parts: Sequence[int], other: Side) -> bool:
        """Return whether parts in the other stand in the one cell that became of a whole's, or in none."""
        home, cells = self.cells[whole], other.cells
        cell = self.matched[home] if home >= 0 else -1
        return (home < 0 or cell >= 0) and all(cells[at] == cell for at in parts)


def find_pieces(olds: Side, news: Side, traits: TraitsOf, found: dict[int, tuple[int, ...]]) -> None:
    """Add to `found`, for each divided whole of `olds`, the parts that follow its partner and hold its rest.

    Nothing but unmatched parts stands between them, and no edge of a cell. What was found is PIECE from
    then on. When the partner holds the end of a whole and not its beginning, the part that begins it becomes
    the partner.
    """
    wholes, matched = olds.paragraphs, olds.matched
    parts, matched_parts = news.paragraphs, news.matched
    used: set[int] = set()
    free = list(compress(count(), map(FREE.__eq__, matched_parts)))
    for index in free:
        whole = matched_parts[index - 1] if index else -1
        if index in used or whole < 0 or whole in found:
            continue
        if not _may_be_divided(wholes[whole], parts[index - 1]):
            continue
        run = _following(wholes[whole], parts, index, matched_parts, traits)
        if run and olds.share_a_cell(whole, (index - 1, *run), news):
            found[whole] = run
            used.update(run)
            for piece in run:
                matched_parts[piece] = PIECE
    for index in reversed(free):
        last = _next_matched(parts, index, matched_parts)
        whole = matched_parts[last]
        if index in used or whole < 0 or wholes[whole].id == parts[last].id:
            continue
        later = (last, *found.get(whole, ()))
        if _may_be_divided(wholes[whole], parts[last]) and (
            (later == (last,) and are_halves(wholes[whole], parts[index], parts[last]))
            or _holds(wholes[whole], parts[index], [parts[each] for each in later], traits, after=False)
        ):
            if not olds.share_a_cell(whole, (index, last), news):
                continue
            found[whole] = later
            matched[whole], matched_parts[index], matched_parts[last] = index, whole, PIECE
            used.update((index, last))


def _may_be_divided(whole: Paragraph, partner: Paragraph) -> bool:
    """Return whether pieces of a whole may stand beside its partner: as nearly everywhere, it holds all."""
    if whole.text.chars == partner.text.chars:
        return False
    return whole.role in _SPLIT_ROLES and partner.role in _SPLIT_ROLES


def _following(
    whole: Paragraph, parts: Sequence[Paragraph], start: int, matched_parts: list[int], traits: TraitsOf
) -> tuple[int, ...]:
    """Return the unmatched parts from `start` on that hold more and more of the whole.

    Where one is its other half to the letter, it is that one, whatever else may be like it.
    """
    half = _other_half(whole, parts, start, matched_parts)
    if half is not None:
        return (half,)
    run: list[int] = []
    taken = [parts[start - 1]]
    for index in range(start, len(parts)):
        last = run[-1] if run else start - 1
        if matched_parts[index] != FREE or index - last > _MOST_BETWEEN + 1 or not _can_part(parts[index]):
            break
        if _holds(whole, parts[index], taken, traits):
            run.append(index)
            taken.append(parts[index])
    return tuple(run)


def _other_half(
    whole: Paragraph, parts: Sequence[Paragraph], start: int, matched_parts: list[int]
) -> int | None:
    """Return which of the unmatched parts from `start` on is, with the one before them, all of the whole."""
    first = parts[start - 1]
    for index in range(start, min(start + _MOST_BETWEEN + 1, len(parts))):
        if matched_parts[index] != FREE or not _can_part(parts[index]):
            break
        if are_halves(whole, first, parts[index]):
            return index
    return None


def are_halves(whole: Paragraph, first: Paragraph, second: Paragraph) -> bool:
    """Return whether two paragraphs divide what a whole said; neither holds what the other does, too."""
    if not (_can_part(whole) and _can_part(first) and _can_part(second)):
        return False
    one, other = first.text.chars, second.text.chars
    repeats = one.endswith(other) or other.startswith(one)
    return not repeats and divides(whole.text.chars, one, other)


def divides(whole: str, first: str, second: str) -> bool:
    """Return whether two texts are the halves of another, one of them to the letter.

    The first may be closed by another sign than stands there in the whole, if any does.
    """
    start = first.rstrip(_CLOSING)
    if not start or not second:
        return False
    return (whole.startswith(start) and _are_alike(whole[len(start) :].strip(), second)) or (
        whole.endswith(second) and _are_alike(whole[: -len(second)].strip(), first)
    )


def _are_alike(one: str, other: str) -> bool:
    """Return whether most of two texts is how they both begin and end."""
    return one == other or sum(common_edges(one, other)) >= _ALIKE * max(len(one), len(other))


def _next_matched(parts: Sequence[Paragraph], index: int, matched_parts: Sequence[int]) -> int:
    """Return the place of the next part that is matched, or of what no piece can stand before."""
    last = index
    while last < min(index + _MOST_BETWEEN + 1, len(parts) - 1) and _can_part(parts[last]):
        last += 1
        if matched_parts[last] != FREE:
            break
    return last


def _can_part(paragraph: Paragraph) -> bool:
    """Return whether pieces may stand on either side of a paragraph: those beside a table can't be joined."""
    return paragraph.role in _SPLIT_ROLES


def _holds(
    whole: Paragraph, part: Paragraph, taken: Sequence[Paragraph], traits: TraitsOf, *, after: bool = True
) -> bool:
    """Return whether a part consists of what the whole has after (or before) the parts already taken."""
    if part.role not in _SPLIT_ROLES or not part.text.chars:
        return False
    held, mine = traits(whole).couples, traits(part).couples
    shared = mine & held
    if len(mine) >= _FEWEST and len(shared) < CONTAINED * len(mine):
        return False
    others = frozenset().union(*(traits(each).couples for each in taken))
    own = shared - others
    if len(mine) < _FEWEST:
        return bool(mine) and len(own) == len(mine) and part.text.chars in whole.text.chars
    if len(own) < NOT_TAKEN * len(mine):
        return False
    code = traits(whole).code
    return (_centre(code, own) > _centre(code, others - mine)) is after


def _centre(code: str, some: frozenset[int]) -> float:
    """Return where in a text some couples of its units stand, on the average."""
    places = list(compress(count(), map(some.__contains__, couples(code))))
    return sum(places) / len(places) if places else -1.0
