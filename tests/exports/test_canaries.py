"""What goes out tells nothing of people but what was chosen."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import suppress

import pypdfium2
import pytest
from lxml import etree

from exports.beside import side_by_side
from exports.docx.acceptor import accept_all
from exports.docx.patch.tracked import Stage, track_in_source
from exports.docx.reader import read
from exports.formats import FORMATS, HTML, PDF, WORD, Format
from exports.report import Reading
from exports.sheets import SHEET_FORMATS, sheet_file
from exports.table import comparative_table
from tests.exports.canaries import Aviary, planted
from tests.exports.docx.files import archive, docx, entries_of, p
from tests.exports.docx.story.checking import W, parts_of, story
from tests.exports.docx.story.test_tracking import tracked
from versioning.compare.compare import compare
from versioning.tree.text import styled

DATE = "2026-03-01T10:00:00Z"


@pytest.fixture(scope="module")
def source() -> tuple[bytes, Aviary]:
    return planted()


@pytest.fixture(scope="module")
def reading(source: tuple[bytes, Aviary]) -> Reading:
    return read(source[0], "base.docx")


def everything(data: bytes) -> bytes:
    """A file with all that its parts hold, their names included; of a PDF, its streams and its words."""
    if data.startswith(b"%PDF"):
        return b"\n".join((data, *_streams(data), *_said(data)))
    if not data.startswith(b"PK"):
        return data
    return b"\n".join(
        part for name, content in parts_of(data).items() for part in (name.encode(), everything(content))
    )


def _streams(data: bytes) -> Iterator[bytes]:
    for start in re.finditer(rb"stream\r?\n", data):
        with suppress(zlib.error):
            yield zlib.decompressobj().decompress(data[start.end() :])


def _said(data: bytes) -> Iterator[bytes]:
    document = pypdfium2.PdfDocument(data)
    yield " ".join(document.get_metadata_dict().values()).encode()
    for page in document:
        yield page.get_textpage().get_text_range().encode("utf-8", "replace")
    document.close()


def test_sixty_are_planted_in_twenty_five_places(source: tuple[bytes, Aviary]) -> None:
    data, birds = source
    assert len(birds.places) >= 60
    assert len(set(birds.places.values())) >= 25
    assert set(birds.found(everything(data))) == set(birds.places.values())


WRITERS = [each for each in FORMATS if each.write is not None]


@pytest.mark.parametrize("form", WRITERS, ids=lambda form: form.name)
def test_a_clean_copy_holds_none(form: Format, source: tuple[bytes, Aviary], reading: Reading) -> None:
    assert source[1].found(everything(form.written(reading.draft, reading.payloads))) == []


def test_the_formats_that_must_not_tell_are_among_them() -> None:
    assert {WORD, HTML, PDF} <= set(WRITERS)


@pytest.mark.parametrize("form", [PDF, HTML], ids=lambda form: form.name)
def test_marked_and_paired_pages_hold_none(
    form: Format, source: tuple[bytes, Aviary], reading: Reading
) -> None:
    node = next(each for each in reading.draft.walk() if each.text.chars.startswith("Decides"))
    target = reading.draft.with_text(node.id, node.text + styled(" Soon."))
    redline = compare(reading.draft, target)
    files = [form.redlined(redline, "Peru", DATE, reading.payloads)]
    for write, table in (
        (form.write_table, comparative_table(redline, ("old", "new"))),
        (form.write_beside, side_by_side(redline, ("old", "new"))),
    ):
        assert write is not None
        files.append(write(table))
    for file in files:
        assert source[1].found(everything(file)) == []
        assert b"Soon" in everything(file)


@pytest.mark.parametrize("form", SHEET_FORMATS, ids=lambda form: form.name)
@pytest.mark.parametrize("by", ["", "Peru"])
def test_an_amendment_sheet_holds_none_and_names_only_who_submits_it(
    form: Format, by: str, source: tuple[bytes, Aviary], reading: Reading
) -> None:
    node = next(each for each in reading.draft.walk() if each.text.chars.startswith("Decides"))
    target = reading.draft.with_text(node.id, node.text + styled(" Soon."))
    seen = everything(sheet_file(form, reading.draft, target, by, reading.payloads).data)
    assert source[1].found(seen) == []
    assert b"Soon" in seen
    assert (b"Peru" in seen) is bool(by)


def test_a_pdf_names_neither_program_nor_time(reading: Reading) -> None:
    seen = everything(PDF.written(reading.draft, reading.payloads)).lower()
    for told in (b"typst", b"xmp-writer", b"creationdate", b"moddate", b"xmp:createdate", b"xmp:modifydate"):
        assert told not in seen
    assert PDF.written(reading.draft, reading.payloads) == PDF.written(reading.draft, reading.payloads)


def test_a_redline_in_the_official_layout_bears_only_the_names_chosen(
    source: tuple[bytes, Aviary], reading: Reading
) -> None:
    node = next(each for each in reading.draft.walk() if each.text.chars.startswith("Decides"))
    target = reading.draft.with_text(node.id, node.text + styled(" Soon."))
    file = WORD.redlined(compare(reading.draft, target), "Peru", DATE, reading.payloads)
    assert source[1].found(everything(file)) == []
    assert b'w:author="Peru"' in everything(file)


BROUGHT = (
    *("word/media/image2.jpeg", "word/charts/chart1.xml", "word/charts/_rels/chart1.xml.rels"),
    *("word/embeddings/book1.xlsx", "word/_rels/document.xml.rels"),
)
STAYS = {
    *("comment", "comments, extended", "field code", "bookmark", "content control", "hyperlink"),
    *("hidden text", "glossary", "embedded font", "alt text", "document variable", "printer settings"),
    *("macros", "protection", "picture", "embedded workbook"),
}
"""What belongs to the text that was issued, in its own file: it stays byte for byte."""


def test_a_redline_in_the_bases_own_file_tells_nothing_more_of_people(
    source: tuple[bytes, Aviary], reading: Reading
) -> None:
    data, birds = source
    node = next(each for each in reading.draft.walk() if each.text.chars.startswith("Decides"))
    target = reading.draft.with_text(node.id, node.text + styled(" Soon."))
    made = track_in_source((data, "base.docx"), None, [Stage(target, "Peru", DATE)])
    assert set(birds.found(everything(made.data))) <= STAYS
    assert b'w:author="Peru"' in everything(made.data)


@pytest.mark.parametrize("at", [1, 2])
def test_what_a_redline_brings_into_another_file_tells_of_nobody(
    at: int, source: tuple[bytes, Aviary]
) -> None:
    """A photograph, or a chart with its workbook, that only the new file has."""
    entries = {name: content for name, content in parts_of(source[0]).items() if name in BROUGHT}
    body = etree.fromstring(parts_of(source[0])["word/document.xml"])
    drawn = etree.tostring(body[0].findall(f"{W}p")[-at]).decode()
    new = archive({**entries_of(p("The Assembly,") + drawn), **entries})
    made = tracked(docx(p("The Assembly,")), new)
    assert source[1].found(everything(new)) != []
    assert source[1].found(everything(made)) == []
    assert story(accept_all(made)) == story(new)
