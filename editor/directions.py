"""In which direction words are read: by their own letters, not by the language around them."""

from __future__ import annotations

import unicodedata


def is_right_to_left(words: str) -> bool:
    """Return whether words are read from the right, by the first letter that tells."""
    kinds = (unicodedata.bidirectional(sign) for sign in words)
    return next((kind != "L" for kind in kinds if kind in {"L", "R", "AL"}), False)
