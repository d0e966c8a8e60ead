"""Pouring: what paragraphs hold is written as text, and poured into the part once it is written.

In the tree a hole stands for what a paragraph that changed holds: no elements need be made for it, and
there is one way to write words, whether they were read from bytes or from a tree.
"""

from __future__ import annotations

import re

from exports.docx.markup import Element

_EDGE = "\ufdd0"
"""Stands before and after the number of a hole: no text has it, and none stands right in a paragraph."""
_HOLES = re.compile(f"{_EDGE}(\\d+){_EDGE}(?=</)".encode())


class Pourer:
    """Keeps what is to be poured into the parts of one file."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._poured: dict[bytes, bytes] = {}

    def fill(self, paragraph: Element, content: str) -> None:
        """Let a paragraph hold what is written so, and nothing else; holes in it were filled before."""
        number = str(len(self._poured))
        del paragraph[:]
        paragraph.text = f"{_EDGE}{number}{_EDGE}"
        self._poured[number.encode()] = self.poured(content.encode())

    def poured(self, data: bytes) -> bytes:
        """Return what is written with the words in the places of the holes."""
        if not self._poured or _EDGE.encode() not in data:
            return data
        return _HOLES.sub(lambda hole: self._poured.get(hole[1], hole[0]), data)
