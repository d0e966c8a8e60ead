"""In which direction words are read: by their own letters, not by the language around them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_TELLING = frozenset(("L", "R", "AL"))


def is_right_to_left(words: Iterable[str]) -> bool:
    """Return whether words are read from the right, by the first letter that tells."""
    for sign in words:
        kind = unicodedata.bidirectional(sign)
        if kind in _TELLING:
            return kind != "L"
    return False
