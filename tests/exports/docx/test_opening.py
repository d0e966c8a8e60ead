"""Files from strangers are scanned before they are parsed, and refused in one sentence."""

from __future__ import annotations

import zipfile
from io import BytesIO
from types import ModuleType

import pytest

from exports import archives, limits
from exports.docx.opening import open_package
from exports.report import ReadError
from tests.exports.docx.files import RELS, archive, docx, entries_of, p, relations


def refusal(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        open_package(data, "draft.docx")
    sentence = str(caught.value)
    assert sentence.startswith("draft.docx ")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def changed(**entries: str | bytes) -> bytes:
    return archive(entries_of(p("Words")) | entries)


def with_document(xml: str) -> bytes:
    return archive({**entries_of(""), "word/document.xml": xml})


def test_a_word_file_opens_with_its_parts() -> None:
    package = open_package(docx(p("Words"), styles="", footnotes=""), "draft.docx")
    assert package.document == "word/document.xml"
    assert package.tree(package.document) is not None
    assert list(package.related(package.document, "footnotes")) == ["word/footnotes.xml"]
    assert list(package.related(package.document, "endnotes")) == []
    assert package.damaged == []


def test_a_document_may_have_another_name() -> None:
    entries = entries_of(p("Words"))
    entries["word/text.xml"] = entries.pop("word/document.xml")
    entries["_rels/.rels"] = relations(("r1", "officeDocument", "/word/text.xml"))
    assert open_package(archive(entries), "draft.docx").document == "word/text.xml"


def test_strict_open_xml_is_read_as_the_usual_form() -> None:
    usual = str(entries_of(p("Words"))["word/document.xml"])
    strict = usual.replace("schemas.openxmlformats.org/", "purl.oclc.org/ooxml/").replace("/2006/", "/")
    root = open_package(with_document(strict), "draft.docx").tree("word/document.xml")
    assert root is not None
    assert root.tag == "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}document"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "isn’t one"),
        (b"Words", "isn’t one"),
        (b"PK\x03\x04 and no more", "damaged"),
        (docx(p("Words"))[:-30], "broken off"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 WordDocument", "old Word file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (archive({"mimetype": "application/zip"}), "holds no Word document"),
        (archive({"xl/workbook.xml": "<a/>"}), "spreadsheet"),
        (archive({"content.xml": "<a/>"}), "OpenDocument"),
        (with_document("<w:document"), "damaged"),
        (with_document("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "document type"),
        (with_document("<a>" * 129 + "</a>" * 129), "deeper than 128"),
        (changed(**{"../evil.xml": "<a/>"}), "outside of it"),
        (changed(**{"/evil.xml": "<a/>"}), "outside of it"),
        (changed(**{RELS: relations(("r1", "styles", "../../evil.xml"))}), "points to a file outside"),
        (changed(**{RELS: relations(("r1", "styles", "file:///evil.xml"))}), "points to a file outside"),
        (changed(**{"WORD/document.xml": "<a/>"}), "two files of one name"),
    ],
)
def test_what_is_no_sound_word_file_is_refused_with_the_reason(data: bytes, what: str) -> None:
    assert what in refusal(data)


@pytest.mark.parametrize(
    ("measuring", "limit", "what"),
    [
        (archives, "MOST_ENTRIES", "holds 4 files"),
        (archives, "MOST_BYTES", "would unpack to"),
        (limits, "MOST_BYTES_OF_XML", "holds a part"),
        (limits, "MOST_ELEMENTS", "XML elements"),
    ],
)
def test_what_is_out_of_measure_is_refused(
    monkeypatch: pytest.MonkeyPatch, measuring: ModuleType, limit: str, what: str
) -> None:
    monkeypatch.setattr(measuring, limit, 3)
    assert what in refusal(docx(p("Words")))


def test_what_unpacks_to_many_times_its_size_is_refused_where_it_is_much(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    blank = changed(**{"word/media/a.bin": bytes(10**6), "word/media/b.bin": bytes(10**6)})
    assert open_package(blank, "file.docx").archive.size("word/media/a.bin") == 10**6
    monkeypatch.setattr(archives, "MOST_SWELLING", 2 * 10**6 - 1)
    assert "300 times its size" in refusal(blank)


def test_entries_of_one_name_are_refused() -> None:
    buffer = BytesIO(docx(p("Words")))
    with zipfile.ZipFile(buffer, "a") as made, pytest.warns(UserWarning, match="Duplicate name"):
        made.writestr("word/document.xml", "<a/>")
    assert "two files of one name" in refusal(buffer.getvalue())


def test_external_relationships_are_never_followed() -> None:
    package = open_package(
        changed(**{RELS: relations(("r1", "styles", "https://evil.example"))}), "draft.docx"
    )
    assert list(package.related(package.document, "styles")) == []


def test_a_part_that_is_damaged_is_named_and_the_rest_opens() -> None:
    styles = {RELS: relations(("r1", "styles", "styles.xml")), "word/styles.xml": "<w:styles"}
    package = open_package(changed(**styles), "draft.docx")
    assert package.damaged == ["word/styles.xml"]
    assert package.tree("word/styles.xml") is None


def test_a_part_that_nobody_asks_for_is_measured_and_not_parsed() -> None:
    package = open_package(changed(**{"word/theme/theme1.xml": "<a:theme"}), "draft.docx")
    assert package.damaged == []
    assert package.tree("word/theme/theme1.xml") is None
    assert package.damaged == ["word/theme/theme1.xml"]


@pytest.mark.parametrize(
    ("xml", "why"),
    [
        ('<!DOCTYPE a SYSTEM "http://evil.example/a.dtd"><a/>', "document type"),
        (f"<a>{'<b/>' * 1001}</a>", "1,000 XML elements"),
        ("<a" + "".join(f" b{at}=''" for at in range(1001)) + "/>", "1,000 attributes"),
    ],
)
def test_even_so_it_may_not_be_out_of_measure(xml: str, why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_ELEMENTS", 1000)
    assert why in refusal(changed(**{"word/theme/theme1.xml": xml}))


def test_a_part_that_is_asked_for_late_may_not_be_too_deep() -> None:
    deep = "<a>" * 200 + "</a>" * 200
    package = open_package(changed(**{"word/theme/theme1.xml": deep}), "draft.docx")
    with pytest.raises(ReadError, match="nests deeper"):
        package.tree("word/theme/theme1.xml")
