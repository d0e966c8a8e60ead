"""PDFs of strangers, whose objects and streams are measured before PDFium looks at them.

What is out of measure is refused as `exports.limits` says.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain

from exports.limits import CHUNK, HIGHEST_RATIO, MOST_BYTES, refusal
from exports.pdf.filters import STREAM, is_spelled, unspelled, words_before
from versioning.saying import said

MOST_PAGES = 2_000
MOST_OBJECTS = 1_000_000

_OBJECT = re.compile(rb"\bobj\b")
_DEEPEST_STREAM = 4
_SMALL = 32 * 2**20
"""What streams may unpack to at any ratio: the picture of an empty page packs well, and is large."""


def measure_pdf(data: bytes, name: str) -> None:
    """Look at a PDF before it is parsed: its size, its objects, and what its streams unpack to.

    A stream that is packed twice is unpacked twice, one that is spelled in letters (ASCII85) is spelled out.
    What is encrypted can't be looked into. Raises ReadError when it is out of measure.
    """
    if len(data) > MOST_BYTES:
        raise refusal(name, said("is larger than {size:,.0f} MB", size=MOST_BYTES / 2**20))
    if sum(1 for _ in _OBJECT.finditer(data)) > MOST_OBJECTS:
        raise refusal(name, said("holds more than {most:,} objects", most=MOST_OBJECTS))
    budget = _Budget(name, len(data))
    for found in STREAM.finditer(data):
        if _is_deflated(data[found.end() : found.end() + 2]):
            _measure_stream(_chunks(data, found.end()), budget)
            continue
        words = words_before(data, found.start())
        if words is not None and is_spelled(words):
            spelled = unspelled(data, found.end(), words)
            with suppress(ValueError):
                first = next(spelled, b"")
                if _is_deflated(first):
                    _measure_stream(chain((first,), spelled), budget)


def measure_pages(count: int, name: str) -> None:
    """Refuse a PDF of more than 2,000 pages with a ReadError."""
    if count > MOST_PAGES:
        raise refusal(
            name, said("has {count:,} pages where {most:,} are the most", count=count, most=MOST_PAGES)
        )


@dataclass
class _Budget:
    """What the streams of a PDF may still unpack to."""

    name: str
    size: int
    spent: int = 0

    def spend(self, count: int) -> None:
        self.spent += count
        if self.spent > MOST_BYTES:
            raise refusal(
                self.name, said("would unpack to more than {size:,.0f} MB", size=MOST_BYTES / 2**20)
            )
        if self.spent > max(_SMALL, HIGHEST_RATIO * self.size):
            raise refusal(
                self.name, said("would unpack to more than {times} times its size", times=HIGHEST_RATIO)
            )


def _measure_stream(chunks: Iterator[bytes], budget: _Budget) -> None:
    """Unpack a stream, and what it holds should that be packed again, without keeping anything."""
    for _ in range(_DEEPEST_STREAM):
        chunks = _inflated(chunks, budget)
        first = next(chunks, b"")
        if not _is_deflated(first):
            for _ in chunks:
                pass
            return
        chunks = chain((first,), chunks)
    raise refusal(budget.name, said("holds a stream that is packed again and again"))


def _chunks(data: bytes, at: int) -> Iterator[bytes]:
    while chunk := data[at : at + CHUNK]:
        yield chunk
        at += len(chunk)


def _inflated(chunks: Iterator[bytes], budget: _Budget) -> Iterator[bytes]:
    """Yield what deflated bytes unpack to, up to their end or to where they are damaged."""
    inflate = zlib.decompressobj()
    try:
        for packed in chunks:
            rest = packed
            while rest and not inflate.eof:
                found = inflate.decompress(rest, CHUNK)
                budget.spend(len(found))
                yield found
                rest = inflate.unconsumed_tail
            if inflate.eof:
                return
    except zlib.error:
        return


def _is_deflated(start: bytes) -> bool:
    """Return whether bytes begin as those that zlib packs."""
    return len(start) >= 2 and start[0] & 15 == zlib.DEFLATED and int.from_bytes(start[:2], "big") % 31 == 0
