"""What is out of measure is refused before it is parsed, whatever it says of itself."""

from __future__ import annotations

import io
import socket
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from exports import limits
from exports.limits import (
    DamagedError,
    Gauge,
    file_bytes,
    inside,
    measure_pages,
    measure_pdf,
    open_archive,
    parsed_xml,
)
from exports.report import ReadError
from tests.exports.docx.files import archive
from tests.exports.hostile import lying, packed, pdf, sentence_of

MEGABYTE = 2**20
NESTED = "<!DOCTYPE a [<!ENTITY b 'ha'>" + "".join(
    f"<!ENTITY {one} '{f'&{two};' * 10}'>" for one, two in zip("cdefghijk", "bcdefghij", strict=True)
)


def zip_refusal(data: bytes, part: str = "") -> str:
    with pytest.raises(ReadError) as caught:
        open_archive(data, "a.zip").read(part)
    return sentence_of(caught, "a.zip")


def xml_refusal(data: bytes | str) -> str:
    with pytest.raises(ReadError) as caught:
        parsed_xml(data.encode() if isinstance(data, str) else data, "a.xml")
    return sentence_of(caught, "a.xml")


def pdf_refusal(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        measure_pdf(data, "a.pdf")
    return sentence_of(caught, "a.pdf")


# Zip archives


def test_a_sound_archive_is_unpacked() -> None:
    opened = open_archive(archive({"a/b.xml": "<a/>", "c": b"", "d/": b""}), "a.zip")
    assert opened.names == {"a/b.xml", "c"}
    assert (opened.read("a/b.xml"), opened.read("c")) == (b"<a/>", b"")


@pytest.mark.parametrize(
    "names",
    [
        ("../evil",),
        ("a/../../evil",),
        ("a\\..\\evil",),
        ("/etc/evil",),
        ("\\evil",),
        ("C:/evil",),
        ("c:evil",),
        ("//host/share/evil",),
    ],
)
def test_an_entry_that_would_lie_outside_is_refused(names: tuple[str, ...]) -> None:
    assert "outside of it" in zip_refusal(archive(dict.fromkeys(names, b"")))


@pytest.mark.parametrize("other", ["A/B.XML", "./a/b.xml", "a//b.xml", "a\\b.xml", "a/./b.xml", "a/b.xml/"])
def test_entries_that_some_program_takes_for_one_are_refused(other: str) -> None:
    assert "two files of one name" in zip_refusal(archive({"a/b.xml": b"1", other: b""}))


def test_an_archive_of_too_many_entries_is_refused() -> None:
    many = archive(dict.fromkeys(map(str, range(limits.MOST_ENTRIES + 1)), b""))
    assert "holds 3,001 files" in zip_refusal(many)


def test_a_table_of_contents_beyond_measure_is_not_even_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits.zipfile, "ZipFile", lambda *_: pytest.fail("it was read"))
    assert "holds 30,001 files" in zip_refusal(b"PK\x01\x02" * 30_001)


def test_an_entry_that_unpacks_to_too_much_is_refused_by_its_ratio() -> None:
    assert "300 times" in zip_refusal(archive({"a": bytes(10**6)}))


def test_an_archive_that_unpacks_to_too_much_is_refused_by_its_sum(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_BYTES", 100_000)
    assert "would unpack to" in zip_refusal(archive({"a": bytes(60_000), "b": bytes(60_000)}))


@pytest.mark.parametrize("size", [0, 1, 999, 49_999])
def test_an_entry_that_says_it_is_smaller_than_it_is_is_refused_while_it_is_read(size: int) -> None:
    assert "smaller than it is (a)" in zip_refusal(
        lying(archive({"a": b"Words" * 10_000}), "a", size=size), "a"
    )


def test_a_lying_entry_is_read_no_further_than_it_says() -> None:
    opened = open_archive(lying(archive({"a": bytes(50 * MEGABYTE)}), "a", size=1000), "a.zip")
    tracemalloc.start()
    try:
        with pytest.raises(ReadError):
            opened.read("a")
        assert tracemalloc.get_traced_memory()[1] < MEGABYTE
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("fields", [{"size": 4000}, {"packed": 2}, {"at": 3}])
def test_an_entry_that_is_not_what_the_table_says_is_damaged(fields: dict[str, int]) -> None:
    opened = open_archive(lying(archive({"a": b"Words"}), "a", **fields), "a.zip")
    with pytest.raises(DamagedError):
        opened.read("a")


def test_entries_that_lie_over_one_another_are_refused() -> None:
    assert "over one another" in zip_refusal(lying(archive({"a": b"1", "b": b"2"}), "b", at=0))
    assert "over one another" in zip_refusal(lying(archive({"a": b"1", "b": b"2"}), "a", packed=100))


@pytest.mark.parametrize(("fields", "said"), [({"flags": 1}, "password"), ({"method": 12}, "unusual way")])
def test_an_entry_that_cant_be_measured_is_refused(fields: dict[str, int], said: str) -> None:
    assert said in zip_refusal(lying(archive({"a": b"1"}), "a", **fields))


@pytest.mark.parametrize(
    ("folder", "target", "part"),
    [
        ("word", "styles.xml", "word/styles.xml"),
        ("word", "../docProps/core.xml", "docProps/core.xml"),
        ("word", "/word/styles.xml#top", "word/styles.xml"),
        ("", "word\\document.xml", "word/document.xml"),
        ("word", "../../evil", None),
        ("word", "%2e%2e/%2E%2E/evil", None),
        ("word", "..%5C..%5Cevil", None),
        ("word", "/../evil", None),
        ("word", "file:///evil", None),
        ("word", "C:\\evil", None),
        ("word", "\\\\host\\evil", None),
        ("word", "//host/evil", None),
        ("word", "http://host/evil", None),
    ],
)
def test_a_target_is_followed_inside_the_package_only(folder: str, target: str, part: str | None) -> None:
    assert inside(folder, target) == part


# XML


@pytest.mark.parametrize(
    ("xml", "said"),
    [
        ("<a>" * 129 + "</a>" * 129, "deeper than 128"),
        ("<a " + " ".join(f"b{at}='c'" for at in range(1001)) + "/>", "1,000 attributes"),
        ("<!DOCTYPE a><a/>", "document type"),
        (f"{NESTED}]><a>&k;</a>", "document type"),
        ("<!DOCTYPE a SYSTEM 'http://host.example/a.dtd'><a/>", "document type"),
        ("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "document type"),
        ("<!DOCTYPE a [<!ENTITY % b SYSTEM 'file:///etc/passwd'>%b;]><a/>", "document type"),
        (
            "<!-- one --> <?two?> <!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
            "document type",
        ),
        ("<?xml version='1.0' encoding='UTF-7'?>+ADwAIQ-DOCTYPE a+AD4 <a/>", "UTF-7"),
        ("<?xml version='1.0' encoding='cp037'?><a/>", "cp037"),
        ("<?xml version='1.0' encoding='hex'?><a/>", "hex"),
        ("<?xml version='1.0' encoding='no-such'?><a/>", "no-such"),
        ("<a>&b;</a>", "line 1, column 4"),
        ("<a>\n<b>\n</a>", "line 3, column 3"),
        ("<a xmlns:b='x'><c:b/></a>", "not defined"),
        ("", "no element"),
        ("Words", "line 1"),
        ("<a/><a/>", "line 1, column 5"),
    ],
)
def test_xml_beyond_measure_is_refused(xml: str, said: str) -> None:
    assert said in xml_refusal(xml)


def test_xml_of_too_many_bytes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_BYTES_OF_XML", 3)
    assert "a part of" in xml_refusal("<a/>")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"])
@pytest.mark.parametrize(
    "said", ["", "<?xml version='1.0' encoding='{}'?>", "<?xml version='1.0' encoding='us-ascii'?>"]
)
def test_no_encoding_hides_a_document_type(encoding: str, said: str) -> None:
    declaration = said.format(encoding.removesuffix("-sig"))
    assert "document type" in xml_refusal(f"{declaration}{NESTED}]><a>&k;</a>".encode(encoding))


@given(
    st.text("aé€<&>\u202f中 \U0001f30a"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", "gb18030"]),
)
def test_xml_says_the_same_in_every_encoding(words: str, encoding: str) -> None:
    shown = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    named = encoding.removesuffix("-sig")
    root = parsed_xml(f"<?xml version='1.0' encoding='{named}'?><a>{shown}</a>".encode(encoding), "a.xml")
    assert (root.text or "") == words


def test_a_wrong_declaration_doesnt_change_what_is_read() -> None:
    assert parsed_xml("<?xml version='1.0' encoding='utf-16'?><a>é</a>".encode(), "a.xml").text == "é"


def test_bytes_that_are_not_of_the_encoding_are_refused_with_it() -> None:
    assert "UTF-16-LE" in xml_refusal(b"\xff\xfe<\0a\0>\0\0\xd8")
    assert "line 1, column 4" in xml_refusal(b"<a>\xff</a>")


def test_comments_and_instructions_are_not_in_the_tree() -> None:
    root = parsed_xml(b"<a>b<!-- c -->d<?e f?>g</a>", "a.xml")
    assert (root.text, len(root)) == ("bdg", 0)


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "socket", lambda *_: pytest.fail("something was fetched"))
    root = parsed_xml(
        b"<?xml-stylesheet href='http://host.example/a.xsl'?><a xmlns:i='http://www.w3.org/2001/XInclude'>"
        b"<i:include href='/etc/hostname' parse='text'/></a>",
        "a.xml",
    )
    assert root[0].text is None


def test_xml_of_too_many_elements_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert limits.MOST_ELEMENTS == 1_000_000
    monkeypatch.setattr(limits, "MOST_ELEMENTS", 1000)
    assert parsed_xml(b"<a>" + b"<b/>" * 999 + b"</a>", "a.xml").tag == "a"
    assert "1,000 XML elements" in xml_refusal("<a>" + "<b/>" * 1000 + "</a>")


@given(
    st.integers(1, 140),
    st.integers(0, 1010),
    st.sampled_from(["", "<!-- c -->", "<![CDATA[<b>]]>", "<?p <b> ?>", "w" * 6000]),
    st.sampled_from(["a", "b"]),
)
def test_what_is_proved_at_once_is_what_a_scan_finds(deep: int, wide: int, words: str, end: str) -> None:
    attributes = "".join(f" b{at}=''" for at in range(wide))
    xml = ("<a>" * deep + f"<c{attributes}>{words}</c>" + "</a>" * (deep - 1) + f"</{end}>").encode()
    scanned = xml + b"<!-- where a comment is, nothing is proved at once -->"
    assert read_or_refused(xml) == read_or_refused(scanned)


def read_or_refused(xml: bytes) -> str:
    try:
        return etree.tostring(parsed_xml(xml, "a.xml")).decode()
    except ReadError as error:
        return str(error)


def test_the_elements_of_all_parts_count_together(monkeypatch: pytest.MonkeyPatch) -> None:
    gauge = Gauge("a.zip")
    monkeypatch.setattr(limits, "MOST_ELEMENTS", 1000)
    half = b"<a>" + b"<b/>" * 600 + b"</a>"
    gauge.parsed(half, "one")
    with pytest.raises(ReadError, match=r"1,000 XML elements \(in two\)"):
        gauge.parsed(half, "two")


# PDF


def test_a_pdf_within_measure_passes() -> None:
    measure_pdf(pdf(packed(b"BT (Words) Tj ET"), b"not packed", b"", packed(b"half")[:-5]), "a.pdf")
    measure_pages(limits.MOST_PAGES, "a.pdf")


def test_a_pdf_whose_streams_unpack_to_too_much_is_refused() -> None:
    assert "300 times" in pdf_refusal(pdf(packed(bytes(40 * MEGABYTE))))


def test_a_pdf_packed_twice_is_measured_by_what_is_inside() -> None:
    inner = pdf(packed(bytes(40 * MEGABYTE), times=2))
    assert len(inner) < 2000
    assert "300 times" in pdf_refusal(inner)


def test_a_pdf_of_too_much_in_all_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_BYTES", 100_000)
    assert "would unpack to more than" in pdf_refusal(pdf(packed(bytes(60_000)), packed(bytes(60_000))))
    assert "larger than" in pdf_refusal(pdf(bytes(100_001)))


def test_a_stream_packed_again_and_again_is_refused() -> None:
    assert "again and again" in pdf_refusal(pdf(packed(b"Words", times=9)))


def test_a_pdf_of_too_many_objects_or_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_OBJECTS", 3)
    assert "3 objects" in pdf_refusal(pdf(b"", b"", b"", b""))
    with pytest.raises(ReadError) as caught:
        measure_pages(2001, "a.pdf")
    assert "2,001 pages" in sentence_of(caught, "a.pdf")


# Any file


def test_a_file_is_read_no_further_than_the_limit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Endless(io.RawIOBase):
        taken = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: bytearray) -> int:
            self.taken += len(buffer)
            return len(buffer)

    endless = Endless()
    monkeypatch.setattr(limits, "MOST_BYTES", 1000)
    monkeypatch.setattr(Path, "open", lambda *_: io.BufferedReader(endless))
    with pytest.raises(ReadError) as caught:
        file_bytes(tmp_path / "a.md")
    assert "larger than" in sentence_of(caught, "a.md")
    assert endless.taken < 100_000
