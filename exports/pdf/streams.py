"""The packed parts of a PDF, looked at before PDFium unpacks them: what is damaged is told, not passed over.

`exports.limits.measure_pdf` comes first, so that none of them is a bomb.
"""

from __future__ import annotations

import re
import zlib

from exports.report import ReadError
from versioning.saying import said

_STREAM = re.compile(rb"stream\r?\n")
_DICTIONARY = 2048
"""So many bytes before a stream are looked at for the words that describe it."""
_FLATE = re.compile(rb"/(?:FlateDecode|Fl)\b")
_PACKED = re.compile(rb"/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b")
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
_STRIDE = 1 << 20


def check_streams(data: bytes, name: str) -> None:
    """Raise ReadError when a packed part is packed twice over, or damaged."""
    encrypted = re.search(rb"/Encrypt\b", data) is not None
    at = 0
    while match := _STREAM.search(data, at):
        at = match.end()
        words = _words_before(data, match.start())
        if words is None:
            continue
        if len(_PACKED.findall(words)) > 1 and not _PICTURE.search(words):
            message = said(
                "{name} packs a part twice over, as files do that want to do harm; it was not read.",
                name=name,
            )
            raise ReadError(message)
        if encrypted or not _FLATE.search(words):
            continue
        at = max(at, _end(data, at, name))


def _words_before(data: bytes, end: int) -> bytes | None:
    """Return the dictionary before a stream; None where the word "stream" stands by chance."""
    before = data[max(0, end - _DICTIONARY) : end].rstrip()
    if not before.endswith(b">>"):
        return None
    start = max(before.rfind(b" obj"), before.rfind(b"\nobj"), before.rfind(b"endobj"))
    return before[max(0, start) :]


def _end(data: bytes, start: int, name: str) -> int:
    """Return where the packed bytes of a stream end."""
    unpacking = zlib.decompressobj()
    chunk = memoryview(data)[start:]
    rest: bytes | memoryview = chunk[:_STRIDE]
    taken = len(rest)
    try:
        while True:
            unpacking.decompress(rest, _STRIDE)
            if unpacking.eof:
                return start + taken - len(unpacking.unused_data)
            rest = unpacking.unconsumed_tail
            if not rest:
                rest = chunk[taken : taken + _STRIDE]
                taken += len(rest)
                if not rest:
                    break
    except zlib.error as error:
        message = said(
            "{name} is damaged: a part of it can't be unpacked, so nothing of it was read.", name=name
        )
        raise ReadError(message) from error
    message = said("{name} is damaged: a part of it has no end, so nothing of it was read.", name=name)
    raise ReadError(message)
