"""Symbols of documents as they are printed: the letters of the organ stand large before the rest."""

from __future__ import annotations

import re

_ORGAN = re.compile(r"[A-Z]{1,6}(?=/)")


def organ_of(symbol: str) -> str:
    """Return what a symbol of the United Nations begins with: "A" of A/C.2/99/L.14; empty for any other."""
    found = _ORGAN.match(symbol)
    return found[0] if found else ""
