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
from exports.limits import Gauge, file_bytes, parsed_xml
from exports.report import ReadError
from tests.exports.hostile import sentence_of

NESTED = "<!DOCTYPE a [<!ENTITY b 'ha'>" + "".join(
    f"<!ENTITY {one} '{f'&{two};' * 10}'>" for one, two in zip("cdefghijk", "bcdefghij", strict=True)
)


def xml_refusal(data: bytes | str) -> str:
    with pytest.raises(ReadError) as caught:
        parsed_xml(data.encode() if isinstance(data, str) else data, "a.xml")
    return sentence_of(caught, "a.xml")


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


def test_a_small_file_takes_no_room_for_the_largest(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"alder" * 50_000)
    tracemalloc.start()
    try:
        assert file_bytes(path) == b"alder" * 50_000
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()
