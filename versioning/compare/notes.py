"""Notes: which note of one text is which of another."""

from __future__ import annotations

from versioning.compare.tokens import tokens
from versioning.tree.text import Atom, Inline, Note, StyledText


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
