"""Pouring: what paragraphs hold is written as text, and poured into the part once it is written.

In the tree a hole stands for what a paragraph that changed holds: no elements need be made for it, and
there is one way to write words, whether they were read from bytes or from a tree.
"""

from __future__ import annotations

import re

from exports.docx.markup import Element, W

_HOLE, _NUMBER = W + "hole", W + "number"
_HOLES = re.compile(rb'<w:hole w:number="(\d+)"/>')


class Pourer:
    """Keeps what is to be poured into the parts of one file."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._poured: list[bytes] = []

    def fill(self, paragraph: Element, content: str) -> None:
        """Let a paragraph hold what is written so, and nothing else; holes in it were filled before."""
        del paragraph[:]
        paragraph.append(paragraph.makeelement(_HOLE, {_NUMBER: str(len(self._poured))}))
        self._poured.append(self.poured(content.encode()))

    def poured(self, data: bytes) -> bytes:
        """Return what is written with the words in the places of the holes."""
        if not self._poured or b"<w:hole " not in data:
            return data
        return _HOLES.sub(lambda hole: self._poured[int(hole[1])], data)
