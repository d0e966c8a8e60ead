"""Word files made to harm: refused in one sentence, or read without what they reach out for."""

from __future__ import annotations

import re
import socket
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from exports.docx import opaque, runs_reader, tracking
from exports.docx.reader import read
from exports.docx.writer import write
from exports.formats import FORMATS, Format, read_file
from exports.report import ReadError
from tests.exports.docx.files import RELS, archive, docx, entries_of, p, part, r, relations
from tests.exports.hostile import lying, sentence_of
from versioning.compare.compare import compare
from versioning.tree.resolution import Resolution

ADDRESS = "http://tracker.example/planted"
SHARE = "\\\\tracker.example\\planted"
WORDS = p("1. Urges all States to keep the lamps of their lighthouses trimmed;")
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
PLANTED = """
<w:p><w:r><w:drawing><a:blip xmlns:a="urn:a" r:link="r5"/></w:drawing></w:r></w:p>
<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:v" r:id="r5" src="{0}"/></w:pict></w:r></w:p>
<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:o" Type="Link" r:id="r6"/></w:object></w:r></w:p>
<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDEPICTURE "{0}"</w:instrText></w:r>
<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Shown</w:t></w:r>
<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
<w:p><w:fldSimple w:instr='DDEAUTO cmd "{0}"'><w:r><w:t>Said</w:t></w:r></w:fldSimple></w:p>
<w:p><w:hyperlink r:id="r7" w:tooltip="{0}"><w:r><w:t>Linked</w:t></w:r></w:hyperlink></w:p>
<w:p><m:oMath><m:r><m:t>x</m:t></m:r><m:r>
<w:pict><v:imagedata xmlns:v="urn:v" src="{0}"/></w:pict></m:r></m:oMath></w:p>
<w:p><m:oMath><m:r><w:instrText>INCLUDETEXT "{0}"</w:instrText><m:t>y</m:t></m:r></m:oMath></w:p>
<w:p><m:oMath><m:r><m:t>z</m:t></m:r><w:hyperlink r:id="r7"/></m:oMath></w:p>
<w:p><m:oMath m:href="{0}"><m:r><m:t>w</m:t></m:r></m:oMath></w:p>
<w:p><m:oMath><m:r><w:rPr><w:b/></w:rPr><m:t>harmless</m:t></m:r></m:oMath></w:p>
<w:p><w:subDoc r:id="r8"/></w:p>
<w:altChunk r:id="r9"/>
<w:sdt><w:sdtPr><w:dataBinding w:xpath="{0}" w:storeItemID="x"/></w:sdtPr><w:sdtContent>
<w:p><w:r><w:t>Bound</w:t></w:r></w:p></w:sdtContent></w:sdt>
"""


def planted() -> bytes:
    """Return a Word file with an address in every place from which some program would fetch it."""
    entries = entries_of(
        WORDS + PLANTED.format(ADDRESS).replace("<m:oMath", f'<m:oMath xmlns:m="{M}"'),
        settings='<w:attachedTemplate r:id="r1"/>',
        header=p("Head"),
    )
    kinds = (
        "image",
        "oleObject",
        "hyperlink",
        "subDocument",
        "aFChunk",
        "frame",
        "attachedTemplate",
        "styles",
    )
    entries[RELS] = relations(
        ("r1", "settings", "settings.xml"),
        ("r2", "header", "header.xml"),
        *((f"r{at}", kind, ADDRESS) for at, kind in enumerate(kinds, 5)),
        ("r20", "image", f"{ADDRESS}/{SHARE}"),
    )
    entries["word/_rels/settings.xml.rels"] = relations(("r1", "attachedTemplate", ADDRESS))
    entries["word/_rels/header.xml.rels"] = relations(("r1", "image", ADDRESS))
    entries["docProps/app.xml"] = f"<Properties><Template>{ADDRESS}</Template></Properties>"
    entries["customXml/item1.xml"] = f"<a href='{ADDRESS}'/>"
    return archive(entries)


def unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return stream


def everything_in(data: bytes) -> bytes:
    """Return all that a file holds, unpacked should it be an archive or a PDF."""
    if data.startswith(b"%PDF"):
        streams = re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL)
        shown = "\n".join(page.get_textpage().get_text_range() for page in PdfDocument(data))
        return b"\n".join([data, *map(unpacked, streams), shown.encode()])
    if not data.startswith(b"PK"):
        return data
    with zipfile.ZipFile(BytesIO(data)) as opened:
        return b"\n".join(opened.read(name) for name in opened.namelist())


def words_of(draft: Resolution | None) -> str:
    assert draft is not None
    texts = (*(each.text for each in draft.walk()), *(note.text for note in draft.notes()))
    return "\n".join(each.plain for each in texts)


def test_what_a_file_reaches_out_for_is_never_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "socket", lambda *_, **__: pytest.fail("something was fetched"))
    monkeypatch.setattr(Path, "open", lambda *_, **__: pytest.fail("a file was opened"))
    words = words_of(read(planted(), "draft.docx").draft)
    for shown in ("lamps of their lighthouses", "Shown", "Said", "Linked", "Bound"):
        assert shown in words


@pytest.mark.parametrize(
    "form", [each for each in FORMATS if each.write is not None], ids=lambda each: each.name
)
def test_what_a_file_reaches_out_for_is_never_written_again(form: object) -> None:
    reading = read(planted(), "draft.docx")
    written = everything_in(form.written(reading.draft, reading.payloads))  # type: ignore[attr-defined]
    assert b"tracker.example" not in written
    assert b"lighthouses" in written


@pytest.mark.parametrize(
    "form", [each for each in FORMATS if each.write_redline is not None], ids=lambda each: each.name
)
def test_what_a_file_reaches_out_for_is_in_no_redline(form: Format) -> None:
    old, new = read(docx(WORDS), "old.docx").draft, read(planted(), "draft.docx").draft
    redline = compare(old, new, author="Kestria")
    written = everything_in(form.redlined(redline, "Kestria", "2026-03-01T10:00:00Z"))
    assert b"tracker.example" not in written


def test_a_link_is_named_as_a_loss_and_its_words_stay() -> None:
    reading = read(planted(), "draft.docx")
    assert [each.what for each in reading.losses if "link" in each.what] == [
        f"the target of a link was left out: {ADDRESS}"
    ]


MACRO = b"\xcc\x61Attribute VB_Name = Evil"


def with_macros() -> bytes:
    entries = entries_of(WORDS)
    entries["[Content_Types].xml"] = str(entries["[Content_Types].xml"]).replace(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
    )
    entries["word/vbaProject.bin"] = MACRO
    entries[RELS] = relations(("r1", "vbaProject", "vbaProject.bin"))
    return archive(entries)


@pytest.mark.parametrize("name", ["macros.docm", "template.dotm", "template.dotx", "macros.docx"])
def test_the_text_of_a_file_with_macros_is_read(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(with_macros())
    assert "lighthouses" in words_of(read_file(path).draft)


def test_macros_are_never_written_again() -> None:
    draft = read(with_macros(), "macros.docm").draft
    for form in FORMATS:
        if form.write is not None:
            written = everything_in(form.write(draft))
            assert b"VB_Name" not in written
            assert b"vbaProject" not in written


@pytest.mark.parametrize("tenth", range(10))
def test_a_file_broken_off_is_refused(tenth: int) -> None:
    whole = docx(WORDS * 50, styles="", footnotes="")
    with pytest.raises(ReadError) as caught:
        read(whole[: len(whole) * tenth // 10], "draft.docx")
    sentence_of(caught, "draft.docx")


@pytest.mark.parametrize("entry", ["word/document.xml", "word/styles.xml", "_rels/.rels"])
def test_a_part_that_says_it_is_smaller_than_it_is_refuses_the_file(entry: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(lying(docx(WORDS, styles="<w:style/>"), entry, size=9), "draft.docx")
    assert f"smaller than it is ({entry})" in sentence_of(caught, "draft.docx")


@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-32"])
def test_no_part_may_declare_a_document_type(name: str, encoding: str) -> None:
    entries = entries_of(WORDS, styles="")
    entries[name] = f"<!DOCTYPE a [<!ENTITY b 'c'>]>{entries[name]}".encode(encoding)
    with pytest.raises(ReadError) as caught:
        read(archive(entries), "draft.docx")
    assert f"document type, behind which entities can hide (in {name})" in sentence_of(caught, "draft.docx")


def test_a_document_in_utf_16_is_read() -> None:
    entries = entries_of(WORDS)
    entries["word/document.xml"] = (
        "<?xml version='1.0' encoding='UTF-16'?>" + part("document", f"<w:body>{WORDS}</w:body>")
    ).encode("utf-16")
    assert "lighthouses" in words_of(read(archive(entries), "draft.docx").draft)


@pytest.mark.parametrize(
    "code", ["0001", "D800", "DFFF", "FFFE", "FFFF", "FFFC", "-1", "110000", "9" * 5000, "x", ""]
)
def test_a_symbol_that_is_no_character_is_read_as_the_sign_for_that(code: str) -> None:
    body = p("1. Urges all States to keep", f'<w:r><w:sym w:char="{code}"/></w:r>', " the lamps;")
    draft = read(docx(body), "draft.docx").draft
    assert "keep\ufffd the lamps" in words_of(draft)
    assert words_of(read(write(draft), "again.docx").draft) == words_of(draft)


def test_a_harmless_formula_is_written_again() -> None:
    reading = read(planted(), "draft.docx")
    assert b"<m:t>harmless</m:t>" in everything_in(write(reading.draft, reading.payloads))


def inserted(author: str, words: str, number: int) -> str:
    return f'<w:ins w:id="{number}" w:author="{author}" w:date="2026-01-01T00:00:00Z">{r(words)}</w:ins>'


def test_changes_of_too_many_authors_are_read_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    body = "".join(
        p(f"{at}. Urges all States ", inserted(f"Author {at}", "indeed;", at)) for at in range(1, 10)
    )
    data = docx(body)
    assert len({each.author for each in read(data, "draft.docx").changes}) == 9
    monkeypatch.setattr(tracking, "_MOST_READ", 500)
    reading = read(data, "draft.docx")
    assert {each.author for each in reading.changes} == {"several authors"}
    assert "indeed" in words_of(reading.draft)
    assert "indeed" not in words_of(reading.original)
    assert len(reading.authors) == 9
    (loss,) = reading.losses
    assert loss.what.startswith("the tracked changes of 9 authors are too many to be told apart")


def test_so_are_changes_that_nest_so_deep_that_each_is_gone_through_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    words = r("indeed") * 300
    for at in range(40):
        words = inserted(f"Author {at % 2}", "", at).replace("</w:ins>", f"{words}</w:ins>")
    monkeypatch.setattr(tracking, "_MOST_READ", 100_000)  # more than forty times its elements
    reading = read(docx(p("1. Urges ", words)), "draft.docx")
    assert {each.author for each in reading.changes} == {"several authors"}


def test_one_long_note_that_is_cited_again_and_again_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs_reader, "_MOST_NOTE_TEXT", 1000)
    note = f'<w:footnote w:id="2">{p("word " * 50)}</w:footnote>'
    cited = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    assert "word word" in words_of(read(docx(p("1. Urges", cited), footnotes=note), "draft.docx").draft)
    with pytest.raises(ReadError) as caught:
        read(docx(p("1. Urges", cited * 5), footnotes=note), "draft.docx")
    assert "notes of more than" in sentence_of(caught, "draft.docx")


def test_one_large_picture_that_is_shown_again_and_again_is_kept_once() -> None:
    payloads = read(archive(with_pictures(5)), "draft.docx").payloads
    assert sum(len(each) > 2_000 for each in payloads.values()) == 1
    assert len(payloads) == 6  # and what shows it, five times


def test_more_pictures_and_objects_than_fit_into_memory_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opaque, "MOST_BYTES", 1_000)
    with pytest.raises(ReadError) as caught:
        read(archive(with_pictures(5)), "draft.docx")
    assert "pictures and objects" in sentence_of(caught, "draft.docx")


def with_pictures(count: int) -> dict[str, bytes | str]:
    """The entries of a file that shows one picture so many times."""
    shown = '<w:r><w:drawing><a:blip xmlns:a="urn:a" r:embed="r1" at="{}"/></w:drawing></w:r>'
    entries = entries_of("".join(p(shown.format(at)) for at in range(count)))
    entries[RELS] = relations(("r1", "image", "media/a.png"))
    entries["word/media/a.png"] = bytes(range(256)) * 10
    return entries


def test_a_style_of_our_name_and_a_level_beyond_measure_is_no_style_of_ours() -> None:
    names = {"x": f"Operative paragraph, level {'9' * 5000}", "y": "End of the draft"}
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{each}"><w:name w:val="{name}"/></w:style>'
        for each, name in names.items()
    )
    data = docx(p("Urges States", style="x") + p("", style="y"), styles=styles)
    assert "Urges States" in words_of(read(data, "draft.docx").draft)
