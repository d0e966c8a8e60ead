"""The proof refuses: whatever is spoiled in a tracked file before it leaves, nothing is written."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from exports.docx.story import tracking
from exports.docx.story.proof import Written
from exports.docx.story.tracking import compare_packages
from exports.report import UnwritableError
from tests.exports.docx.story.packages import File, Grid, Line, Run

DATE = "2026-03-01T10:00:00Z"


def line(text: str) -> Line:
    return Line((Run(text),))


SAME = (line("Recalling its wells"), line("Noting the harbours"), line("Aware of the notes"))
CELLS = Grid((((line("kept cell"),), (line("other cell"),)),))
OLD = File((*SAME, line("Urges all States"), line("Decides to go"), CELLS, line("The end"))).data()
NEW = File((*SAME, line("Urges some States"), line("Decides to stay"), CELLS, line("The end"))).data()


def swapped(data: bytes) -> bytes:
    one, other = (data.index(word) for word in (b"Recalling its wells", b"Noting the harbours"))
    data = data[:other] + b"Recalling its wells" + data[other + len(b"Noting the harbours") :]
    return data[:one] + b"Noting the harbours" + data[one + len(b"Recalling its wells") :]


def without_paragraph(data: bytes) -> bytes:
    at = data.index(b"Aware of the notes")
    start, end = data.rindex(b"<w:p>", 0, at), data.index(b"</w:p>", at) + len(b"</w:p>")
    return data[:start] + data[end:]


def twice(data: bytes) -> bytes:
    at = data.index(b"Aware of the notes")
    start, end = data.rindex(b"<w:p>", 0, at), data.index(b"</w:p>", at) + len(b"</w:p>")
    return data[:end] + data[start:end] + data[end:]


SPOILED: dict[str, Callable[[bytes], bytes]] = {
    "a word of an untouched paragraph": lambda data: data.replace(b"harbours", b"harbors"),
    "a word of an untouched cell": lambda data: data.replace(b"kept cell", b"lost cell"),
    "an inserted word": lambda data: data.replace(b"some", b"many"),
    "a deleted word": lambda data: re.sub(rb"(<w:delText[^>]*>)", rb"\1x", data, count=1),
    "two untouched paragraphs swapped": swapped,
    "an untouched paragraph left out": without_paragraph,
    "an untouched paragraph twice": twice,
    "an insertion that is not marked": lambda data: data.replace(b"<w:ins ", b"<w:smartTag ").replace(
        b"</w:ins>", b"</w:smartTag>"
    ),
    "a look that nobody gave": lambda data: re.sub(
        rb"<w:r>(<w:t[^>]*>Noting)", rb"<w:r><w:rPr><w:b/></w:rPr>\1", data
    ),
}


@pytest.mark.parametrize("what", SPOILED)
def test_a_spoiled_file_is_refused(what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def spoiled(*given: Any, parts: dict[str, bytes]) -> Written:
        document = next(name for name, data in parts.items() if b"Recalling its wells" in data)
        data = SPOILED[what](parts[document])
        assert data != parts[document]
        return Written(*given, parts={**parts, document: data})

    monkeypatch.setattr(tracking, "Written", spoiled)
    with pytest.raises(UnwritableError):
        compare_packages((OLD, "old.docx"), (NEW, "new.docx"), author="France", date=DATE)


def test_the_same_file_unspoiled_is_written() -> None:
    assert compare_packages((OLD, "old.docx"), (NEW, "new.docx"), author="France", date=DATE).data
