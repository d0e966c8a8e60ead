"""Pieces: paragraphs that hold a part of another's text, since it was split or they were joined.

Written for a split, one whole of the base and several parts in the target; a join is the same with
the drafts exchanged.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import compress, count
from operator import add

from versioning.compare.tokens import Traits
from versioning.tree.paragraph import Paragraph, Role

TraitsOf = Callable[[Paragraph], Traits]

FREE, PIECE = -1, -2
CONTAINED, NOT_TAKEN = 0.6, 0.5
_FEWEST = 4
_SPLIT_ROLES = (Role.PREAMBULAR, Role.OPERATIVE, Role.SUBPARAGRAPH, Role.HEADING, Role.TEXT)


def find_pieces(
    wholes: Sequence[Paragraph],
    parts: Sequence[Paragraph],
    matched: list[int],
    matched_parts: list[int],
    traits: TraitsOf,
) -> dict[int, tuple[int, ...]]:
    """Return, for each divided whole, the parts that directly follow its partner and hold its rest.

    `matched` leads from wholes to parts, `matched_parts` back; both may say FREE, and say PIECE afterwards
    of what was found. When the partner holds the end of a whole and not its beginning, the part that
    begins it becomes the partner.
    """
    found: dict[int, tuple[int, ...]] = {}
    used: set[int] = set()
    free = list(compress(count(), map(FREE.__eq__, matched_parts)))
    for index in free:
        whole = matched_parts[index - 1] if index else -1
        if index in used or whole < 0 or not _divisible(wholes[whole], parts[index - 1]):
            continue
        run = _following(wholes[whole], parts, index, matched_parts, traits)
        if run:
            found[whole] = run
            used.update(run)
            for piece in run:
                matched_parts[piece] = PIECE
    for index in reversed(free):
        whole = matched_parts[index + 1] if index + 1 < len(parts) else -1
        if index in used or whole < 0 or whole in found or wholes[whole].id == parts[index + 1].id:
            continue
        if _divisible(wholes[whole], parts[index + 1]) and _holds(
            wholes[whole], parts[index], (parts[index + 1],), traits, after=False
        ):
            found[whole] = (index + 1,)
            matched[whole], matched_parts[index], matched_parts[index + 1] = index, whole, PIECE
            used.update((index, index + 1))
    return found


def _divisible(whole: Paragraph, partner: Paragraph) -> bool:
    return whole.role in _SPLIT_ROLES and partner.role in _SPLIT_ROLES


def _following(
    whole: Paragraph, parts: Sequence[Paragraph], start: int, matched_parts: list[int], traits: TraitsOf
) -> tuple[int, ...]:
    """Return the unmatched parts from `start` on that hold more and more of the whole."""
    run: list[int] = []
    taken = [parts[start - 1]]
    for index in range(start, len(parts)):
        if matched_parts[index] != FREE or not _holds(whole, parts[index], taken, traits):
            break
        run.append(index)
        taken.append(parts[index])
    return tuple(run)


def _holds(
    whole: Paragraph, part: Paragraph, taken: Sequence[Paragraph], traits: TraitsOf, *, after: bool = True
) -> bool:
    """Return whether a part consists of what the whole has after (or before) the parts already taken."""
    if part.role not in _SPLIT_ROLES or not part.text.chars:
        return False
    if any(each.text.chars == whole.text.chars for each in taken):  # as nearly everywhere: nothing is left
        return False
    held, couples = traits(whole).couples, traits(part).couples
    shared = couples & held
    if len(couples) >= _FEWEST and len(shared) < CONTAINED * len(couples):
        return False
    others = frozenset().union(*(traits(each).couples for each in taken))
    own = shared - others
    if len(couples) < _FEWEST:
        return bool(couples) and len(own) == len(couples) and part.text.chars in whole.text.chars
    if len(own) < NOT_TAKEN * len(couples):
        return False
    code = traits(whole).code
    return (_centre(code, own) > _centre(code, others - couples)) is after


def _centre(code: str, couples: frozenset[str]) -> float:
    """Return where in a text some couples of its units stand, on the average."""
    places = list(compress(count(), map(couples.__contains__, map(add, code, code[1:]))))
    return sum(places) / len(places) if places else -1.0
