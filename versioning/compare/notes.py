"""Notes: which note of one text is which of another."""

from __future__ import annotations

from typing import NamedTuple

from versioning.compare.tokens import tokens
from versioning.tree.text import ATOM, Atom, Inline, Note, StyledText

_LONGEST = 40
"""Characters of a word that are looked at."""


def note_pairs(old: StyledText, new: StyledText) -> list[tuple[int, int]]:
    """Return which atom of one text is which of the other, as pairs of indices into `atoms`.

    Atoms of one id first, then equal ones behind one word ("Ibid." may stand twice), then equal ones in
    order, then notes that share half of their words.
    """
    pairs: list[tuple[int, int]] = []
    lefts, rights = _standing(old), _standing(new)
    for alike in (_same_id, _same_place, _same_content, _similar):
        for left in tuple(lefts):
            for right in rights:
                if alike(lefts[left], rights[right]):
                    pairs.append((left, right))
                    del lefts[left], rights[right]
                    break
    return pairs


class _Standing(NamedTuple):
    """An atom, and the word that it stands behind."""

    atom: Atom
    word: str


def _standing(text: StyledText) -> dict[int, _Standing]:
    """Return the atoms of a text by their index."""
    found: dict[int, _Standing] = {}
    for at, (anchor, atom) in enumerate(zip(text.anchors, text.atoms, strict=True)):
        before = text.chars[max(anchor - _LONGEST, 0) : anchor]
        found[at] = _Standing(atom, before.replace(ATOM, " ").rpartition(" ")[2])
    return found


def _same_id(old: _Standing, new: _Standing) -> bool:
    return old.atom.id == new.atom.id and alike_in_kind(old.atom, new.atom)


def _same_place(old: _Standing, new: _Standing) -> bool:
    return old.word == new.word and _same_content(old, new)


def alike_in_kind(old: Atom, new: Atom) -> bool:
    """Return whether both are notes, or inlines of one payload."""
    if isinstance(old, Inline) or isinstance(new, Inline):
        return isinstance(old, Inline) and isinstance(new, Inline) and old.payload == new.payload
    return True


def _same_content(old: _Standing, new: _Standing) -> bool:
    one, other = old.atom, new.atom
    if isinstance(one, Note) and isinstance(other, Note):
        return one.text.chars == other.text.chars and one.sign == other.sign
    return alike_in_kind(one, other)


def _similar(old: _Standing, new: _Standing) -> bool:
    one, other = old.atom, new.atom
    if not isinstance(one, Note) or not isinstance(other, Note):
        return False
    lefts, rights = set(tokens(one.text.chars)), set(tokens(other.text.chars))
    return 4 * len(lefts & rights) >= len(lefts) + len(rights)
