"""Archives and streams made to harm, for the tests of what is refused."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from exports import apart
from exports.report import ReadError

_LINE = b"PK\x01\x02"
_FIELDS = {
    "flags": (8, "<H"),
    "method": (10, "<H"),
    "packed": (20, "<L"),
    "size": (24, "<L"),
    "at": (42, "<L"),
}


def lying(data: bytes, entry: str, **fields: int) -> bytes:
    """Return an archive whose table of contents says something else of an entry (see `_FIELDS`)."""
    at = data.rindex(_LINE, 0, data.rindex(entry.encode()))
    changed = bytearray(data)
    for name, number in fields.items():
        place, form = _FIELDS[name]
        struct.pack_into(form, changed, at + place, number)
    return bytes(changed)


def pdf(*streams: bytes) -> bytes:
    """Return what a PDF looks like from outside: an object for each stream, packed already."""
    objects = [
        b"%d 0 obj\n<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream\nendobj\n"
        % (at, len(stream), stream)
        for at, stream in enumerate(streams, 1)
    ]
    return b"".join([b"%PDF-1.7\n", *objects, b"trailer << /Root 1 0 R >>\n%%EOF\n"])


def forms_within_forms(depth: int, fan: int = 10) -> bytes:
    """Return a PDF of one page and a few hundred bytes, on which a letter is drawn `fan ** depth` times."""
    last = depth + 5
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R"
            b" /Resources << /XObject << /X 6 0 R >> >> >>"
        ),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
        b"<< /Length 5 >>\nstream\n/X Do\nendstream",
    ]
    for number in range(6, last + 1):
        drawn = b"/X Do " * fan if number < last else b"BT /F 10 Tf 100 600 Td (a) Tj ET"
        with_ = b"/XObject << /X %d 0 R >>" % (number + 1) if number < last else b"/Font << /F 4 0 R >>"
        objects.append(
            b"<< /Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << %b >> /Length %d >>"
            b"\nstream\n%b\nendstream" % (with_, len(drawn), drawn)
        )
    result, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(b"%010d 00000 n \n" % len(result))
        result += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    table = b"xref\n0 %d\n0000000000 65535 f \n%b" % (last + 1, b"".join(places))
    root = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (last + 1, len(result))
    return result + table + root


def packed(content: bytes, times: int = 1) -> bytes:
    """Return a content packed as often as that."""
    for _ in range(times):
        content = zlib.compress(content, 9)
    return content


def pretend(act: str, folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Let reading processes do `act` (of "path", with os and time at hand) in place of reading a file."""
    (folder / "pretending.py").write_text(
        f"import os, time, exports.apart\ndef read_file(path, **_):\n    {act}\n"
        "exports.apart.read_file, exports.apart._READERS = read_file, ()\n"
    )
    patch.syspath_prepend(str(folder))
    patch.setattr(apart, "_START", f"import pretending; {apart._START}")


def sentence_of(caught: pytest.ExceptionInfo[ReadError], name: str) -> str:
    """Return the sentence of a refusal: it names the file, is one line, and says what to do after ";"."""
    sentence = str(caught.value)
    assert sentence.startswith(f"{name} ")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert sentence.rpartition("; ")[2].split()[0] in {
        "if",
        "open",
        "ask",
        "mend",
        "unpack",
        "look",
        "save",
    }, sentence
    return sentence
