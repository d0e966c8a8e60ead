"""What is laid over a page of a PDF, filled into its fields or shown as a picture is named, or read."""

from __future__ import annotations

from exports.pdf.reader import read
from tests.exports.pdf.maker import Page, pdf
from tests.exports.pdf.test_reader import page_of
from tests.exports.pdf.test_refusals import refusal


def test_what_is_laid_over_a_page_is_named_as_left_out() -> None:
    page = Page()
    page.text(72, 700, "The tide was high at noon.")
    page.over = [
        ("Stamp", "", "Received on Monday"),
        ("Text", "Norland can live with it", ""),
        ("FreeText", "Sudland: high", "Sudland: high"),
        ("Link", "the tide", ""),
    ]
    reading = read(pdf([page, page_of("It was low at night.")]), "tide.pdf")
    assert "Received" not in "".join(each.text.plain for each in reading.draft.walk())
    words = "Received on Monday Sudland: high | Norland can live with it"
    assert [(loss.where, loss.what) for loss in reading.losses] == [
        ("page 1", f"a field, stamp or comment left out: “{words}”")
    ]


def test_what_was_filled_into_a_field_is_named_though_nobody_drew_it() -> None:
    page = page_of("The tide was high at noon.")
    page.over = [("Widget", "", "")] * 3
    data = pdf([page])
    for filled in (b"/FT /Tx /V (Norland)", b"/FT /Ch /V (Monday)", b"/FT /Btn /V /Off"):
        start = data.index(b"/Subtype /Widget /F 4")
        data = data[:start] + b"/Subtype /Widget %s /F 4" % filled + data[start + 21 :]
    (loss,) = read(data, "tide.pdf").losses
    assert loss.what == "a field, stamp or comment left out: “Norland | Monday”"


def test_a_page_with_no_words_but_those_filled_in_is_read_from_its_fields() -> None:
    page = Page()
    page.form = [
        (
            (72, 600, 540, 700),
            "The Assembly,\r1. Decides to build a harbour on the northern coast;\r2. Thanks Norland.",
        ),
        ((72, 100, 540, 120), "Submitted by Sudland"),
    ]
    data = pdf([page, page_of("The tide was high at noon.")])
    reading = read(data, "form.pdf")
    assert [each.text.plain for each in reading.draft.walk()] == [
        "The Assembly,",
        "Decides to build a harbour on the northern coast;",
        "Thanks Norland.",
        "Submitted by Sudland",
        "The tide was high at noon.",
    ]
    assert [(loss.where, loss.what) for loss in reading.losses] == [
        ("page 1", "what was filled in or laid over an empty page is read as its text")
    ]


def test_a_scan_among_pages_of_words_is_named_and_a_note_on_it_is_not_its_text() -> None:
    scan = Page()
    scan.picture()
    scan.over = [("FreeText", "Sudland: high", "Sudland: high")]
    assert "holds no text, only pictures" in str(refusal(pdf([scan])))
    losses = read(pdf([scan, page_of("The tide was high at noon.")]), "tide.pdf").losses
    assert [(loss.where, loss.what) for loss in losses] == [
        ("page 1", "a field, stamp or comment left out: “Sudland: high”"),
        ("page 1", "a picture of a page (a scan) left out, with whatever words are in it"),
    ]


def test_large_words_across_the_text_are_named_and_what_stands_under_them_is_one() -> None:
    lines = [f"Words of line {at} that go on below what is printed across all of them" for at in range(9)]
    page, plain = page_of(*lines), page_of(*lines)
    page.text(150, 640, "DRAFT", size=64)
    found = read(pdf([page]), "tide.pdf")
    assert [each.text.plain for each in found.draft.walk()] == [
        each.text.plain for each in read(pdf([plain]), "tide.pdf").draft.walk()
    ]
    assert [loss.what for loss in found.losses] == ["words printed across the text left out: “DRAFT”"]
