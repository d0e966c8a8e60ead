"""The packed parts of a PDF, looked at before PDFium unpacks them: what is damaged is told, not passed over.

`exports.limits.measure_pdf` comes first, so that none of them is a bomb.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator

from exports.pdf.filters import STREAM, is_spelled, unspelled, words_before
from exports.report import ReadError
from versioning.saying import said

_FLATE = re.compile(rb"/(?:FlateDecode|Fl)\b")
_PACKED = re.compile(rb"/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b")
_EMPTY = re.compile(rb"\s*endstream\b")
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
_STRIDE = 1 << 20


def check_streams(data: bytes, name: str) -> None:
    """Raise ReadError when a packed part is packed twice over, or damaged."""
    encrypted = re.search(rb"/Encrypt\b", data) is not None
    at = 0
    while match := STREAM.search(data, at):
        at = match.end()
        words = words_before(data, match.start())
        if words is None:
            continue
        if len(_PACKED.findall(words)) > 1 and not _PICTURE.search(words):
            message = said(
                "{name} packs a part twice over, as files do that want to do harm; it was not read.",
                name=name,
            )
            raise ReadError(message)
        if encrypted or not _FLATE.search(words) or _EMPTY.match(data, at):
            continue
        if is_spelled(words):
            _unpack(unspelled(data, at, words), name)
        else:
            at += _unpack(_strides(data, at), name)


def _strides(data: bytes, at: int) -> Iterator[memoryview]:
    while at < len(data):
        yield memoryview(data)[at : at + _STRIDE]
        at += _STRIDE


def _unpack(packed: Iterable[bytes | memoryview], name: str) -> int:
    """Unpack a part, keeping nothing, and return how many bytes it was packed in."""
    unpacking = zlib.decompressobj()
    taken = 0
    try:
        for chunk in packed:
            rest = chunk
            taken += len(rest)
            while rest and not unpacking.eof:
                unpacking.decompress(rest, _STRIDE)
                rest = unpacking.unconsumed_tail
            if unpacking.eof:
                return taken - len(unpacking.unused_data)
    except (zlib.error, ValueError) as error:
        message = said(
            "{name} is damaged: a part of it can’t be unpacked, so nothing of it was read.", name=name
        )
        raise ReadError(message) from error
    message = said("{name} is damaged: a part of it has no end, so nothing of it was read.", name=name)
    raise ReadError(message)
