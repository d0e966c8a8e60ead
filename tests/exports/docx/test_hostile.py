"""Word files made to harm: refused in one sentence, or read without what they reach out for."""

from __future__ import annotations

import socket
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from exports.docx.reader import read
from exports.docx.writer import write
from exports.formats import FORMATS, read_file
from exports.report import ReadError
from tests.exports.docx.files import RELS, archive, docx, entries_of, p, part, relations
from tests.exports.hostile import lying, sentence_of
from versioning.compare.compare import compare
from versioning.tree.resolution import Resolution

ADDRESS = "http://tracker.example/planted"
SHARE = "\\\\tracker.example\\planted"
WORDS = p("1. Urges all States to keep the lamps of their lighthouses trimmed;")
PLANTED = """
<w:p><w:r><w:drawing><a:blip xmlns:a="urn:a" r:link="r5"/></w:drawing></w:r></w:p>
<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:v" r:id="r5" src="{0}"/></w:pict></w:r></w:p>
<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:o" Type="Link" r:id="r6"/></w:object></w:r></w:p>
<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDEPICTURE "{0}"</w:instrText></w:r>
<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Shown</w:t></w:r>
<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
<w:p><w:fldSimple w:instr='DDEAUTO cmd "{0}"'><w:r><w:t>Said</w:t></w:r></w:fldSimple></w:p>
<w:p><w:hyperlink r:id="r7" w:tooltip="{0}"><w:r><w:t>Linked</w:t></w:r></w:hyperlink></w:p>
<w:p><w:subDoc r:id="r8"/></w:p>
<w:altChunk r:id="r9"/>
<w:sdt><w:sdtPr><w:dataBinding w:xpath="{0}" w:storeItemID="x"/></w:sdtPr><w:sdtContent>
<w:p><w:r><w:t>Bound</w:t></w:r></w:p></w:sdtContent></w:sdt>
"""


def planted() -> bytes:
    """Return a Word file with an address in every place from which some program would fetch it."""
    entries = entries_of(
        WORDS + PLANTED.format(ADDRESS), settings='<w:attachedTemplate r:id="r1"/>', header=p("Head")
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


def everything_in(data: bytes) -> bytes:
    """Return all that a file holds, unpacked should it be an archive."""
    if not data.startswith(b"PK"):
        return data
    with zipfile.ZipFile(BytesIO(data)) as opened:
        return b"\n".join(opened.read(name) for name in opened.namelist())


def words_of(draft: Resolution) -> str:
    return "\n".join(each.text.plain for each in draft.walk())


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
    draft = read(planted(), "draft.docx").draft
    written = everything_in(form.write(draft))  # type: ignore[attr-defined]
    assert b"tracker.example" not in written
    assert b"lighthouses" in written


@pytest.mark.parametrize(
    "form", [each for each in FORMATS if each.write_redline is not None], ids=lambda each: each.name
)
def test_what_a_file_reaches_out_for_is_in_no_redline(form: object) -> None:
    old, new = read(docx(WORDS), "old.docx").draft, read(planted(), "draft.docx").draft
    redline = compare(old, new, author="Kestria")
    written = everything_in(form.write_redline(redline, "Kestria", "2026-03-01T10:00:00Z"))  # type: ignore[attr-defined]
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
