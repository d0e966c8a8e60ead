"""How a part of a PDF is written: the words that describe it, and its bytes where letters spell them."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator

STREAM = re.compile(rb"stream\r?\n")
"""What the bytes of a part follow."""
_DICTIONARY = 2048
"""So many bytes before a part are looked at for the words that describe it."""
_SPELLED = re.compile(rb"/Filter\s*\[?\s*/(?:(?P<hex>ASCIIHexDecode|AHx)|ASCII85Decode|A85)\b")
_SPACE = b"\0\t\n\f\r "
_GROUPS = 5 * 2**14
"""Letters that are read at once; five of ASCII85 are four bytes, two figures are one."""


def words_before(data: bytes, end: int) -> bytes | None:
    """Return the dictionary before a part; None where the word "stream" stands by chance."""
    before = data[max(0, end - _DICTIONARY) : end].rstrip()
    if not before.endswith(b">>"):
        return None
    start = max(before.rfind(b" obj"), before.rfind(b"\nobj"), before.rfind(b"endobj"))
    return before[max(0, start) :]


def is_spelled(words: bytes) -> bool:
    """Return whether the bytes of a part are spelled in letters (ASCII85) or figures."""
    return _SPELLED.search(words) is not None


def unspelled(data: bytes, at: int, words: bytes) -> Iterator[bytes]:
    """Yield what the letters from `at` on spell; raises ValueError where one spells nothing."""
    form = _SPELLED.search(words)
    in_figures = form is not None and form["hex"] is not None
    end = data.find(b">" if in_figures else b"~>", at)
    letters = data[at : end if end >= 0 else len(data)].translate(None, _SPACE)
    if not in_figures:
        letters = letters.replace(b"z", b"!!!!!")
    elif len(letters) % 2:
        letters += b"0"
    for start in range(0, len(letters), _GROUPS):
        some = letters[start : start + _GROUPS]
        yield bytes.fromhex(some.decode("ascii", "replace")) if in_figures else base64.a85decode(some)
