"""What is out of measure in a PDF is refused before it is parsed, whatever it says of itself."""

from __future__ import annotations

import pytest

from exports.pdf import measuring
from exports.pdf.measuring import measure_pages, measure_pdf
from exports.report import ReadError
from tests.exports.hostile import packed, pdf, sentence_of

MEGABYTE = 2**20


def pdf_refusal(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        measure_pdf(data, "a.pdf")
    return sentence_of(caught, "a.pdf")


def test_a_pdf_within_measure_passes() -> None:
    measure_pdf(pdf(packed(b"BT (Words) Tj ET"), b"not packed", b"", packed(b"half")[:-5]), "a.pdf")
    measure_pages(measuring.MOST_PAGES, "a.pdf")


def test_a_pdf_whose_streams_unpack_to_too_much_is_refused() -> None:
    assert "300 times" in pdf_refusal(pdf(packed(bytes(40 * MEGABYTE))))


def test_a_pdf_packed_twice_is_measured_by_what_is_inside() -> None:
    inner = pdf(packed(bytes(40 * MEGABYTE), times=2))
    assert len(inner) < 2000
    assert "300 times" in pdf_refusal(inner)


def test_a_pdf_of_too_much_in_all_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "MOST_BYTES", 100_000)
    assert "would unpack to more than" in pdf_refusal(pdf(packed(bytes(60_000)), packed(bytes(60_000))))
    assert "larger than" in pdf_refusal(pdf(bytes(100_001)))


def test_a_stream_packed_again_and_again_is_refused() -> None:
    assert "again and again" in pdf_refusal(pdf(packed(b"Words", times=9)))


def test_a_pdf_of_too_many_objects_or_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "MOST_OBJECTS", 3)
    assert "3 objects" in pdf_refusal(pdf(b"", b"", b"", b""))
    with pytest.raises(ReadError) as caught:
        measure_pages(2001, "a.pdf")
    assert "2,001 pages" in sentence_of(caught, "a.pdf")
