"""What pictures and embedded files tell of people goes, and what they show stays."""

from __future__ import annotations

import re
import struct
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.exif import orientation, telling_only
from exports.traces import without_traces
from tests.exports.compounds import TIME
from tests.exports.traced import JPEG, TOLD, chunk, gif, png, told_gif, told_jpeg, told_png, told_svg


@pytest.mark.parametrize("kind", TOLD)
def test_nothing_is_told_and_what_is_clean_stays_as_it_is(kind: str) -> None:
    told = TOLD[kind]("canary")
    cleaned = without_traces(told)
    assert not any("canary".encode(form) in cleaned for form in ("utf-8", "utf-16-le"))
    assert without_traces(cleaned) == cleaned != told


def test_pixels_stay() -> None:
    assert without_traces(told_png("canary")) == png()
    assert without_traces(told_jpeg("canary")) == b"".join(JPEG)
    assert without_traces(told_gif("canary")) == gif()


def test_a_drawing_keeps_what_it_shows() -> None:
    assert b'width="9"><text>Wells</text></svg>' in without_traces(told_svg("canary"))


def test_a_workbook_keeps_its_sheets_and_lists_no_part_that_went() -> None:
    with zipfile.ZipFile(BytesIO(without_traces(TOLD["xlsx"]("canary")))) as kept:
        parts = {name: kept.read(name) for name in kept.namelist()}
    assert parts["xl/workbook.xml"] == b"<workbook><sheets/></workbook>"
    assert b"docProps" not in b"".join(parts.values())
    assert not any(name.startswith("docProps") for name in parts)
    assert b"xl/workbook.xml" in parts["_rels/.rels"]
    assert parts["xl/tables/table1.xml"] == b'<table displayName="Wells"/>'
    assert b'"https://example.org"' in parts["xl/worksheets/_rels/sheet1.xml.rels"]


def test_a_chart_keeps_the_sheets_and_cells_of_its_figures() -> None:
    kept = without_traces(TOLD["chart"]("canary")).decode()
    assert re.findall("<c:f>([^<]*)</c:f>", kept) == [
        *("'Sheet 1'!$A$1:$A$3,'Sheet 1'!$B$1", "Sheet1!$A$1", "Sheet1!$A$2", "[0]!Wells"),
    ]


def test_an_object_of_another_program_keeps_what_it_shows_and_where() -> None:
    told = TOLD["object"]("canary")
    kept = without_traces(told)
    assert len(kept) == len(told)
    assert TIME in told
    assert TIME not in kept
    assert b"\2\0wells.txt\0" + b"_" * 16 + b"wells.txt\0" in kept
    assert b"\5\0\0\0Wells" in kept
    empty = b"\xfe\xff" + bytes(22) + b"\1\0\0\0" + b"F" * 16 + b"\x30\0\0\0" + b"\x08\0\0\0" + bytes(4)
    assert empty in kept
    assert without_traces(told[:3000]) == told[:3000]


@given(st.sampled_from(sorted(TOLD)), st.integers(0, 400), st.binary(max_size=9))
def test_what_is_broken_off_or_goes_on_otherwise_is_cleaned_once(kind: str, length: int, more: bytes) -> None:
    cleaned = without_traces(TOLD[kind]("canary")[:length] + more)
    assert without_traces(cleaned) == cleaned


def exif(way_up: int, order: str, *more: tuple[int, int, int, int]) -> bytes:
    """Exif data as a camera writes it: other fields, then which way up the picture is."""
    fields = sorted((*more, (0x0112, 3, 1, way_up)))
    packed = b"".join(
        struct.pack(f"{order}HHI", *each[:3]) + struct.pack(f"{order}{'HH' if each[1] == 3 else 'I'}", *value)
        for each in fields
        for value in [(each[3], 0) if each[1] == 3 else (each[3],)]
    )
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}IH", 8, len(fields))
    return head + packed + bytes(4) + b"canary"


@pytest.mark.parametrize("order", ["<", ">"])
def test_which_way_up_a_photograph_is_stays_and_all_else_that_the_camera_says_goes(order: str) -> None:
    said = b"Exif\0\0" + exif(6, order, (0x010F, 2, 6, 44), (0x8825, 4, 1, 44))
    start, scan = b"\xff\xd8", b"\xff\xda\x00\x02pixels\xff\xd9"
    photograph = start + b"\xff\xe1" + (len(said) + 2).to_bytes(2) + said + scan
    kept = without_traces(photograph)
    assert orientation(kept[12:]) == 6
    assert b"canary" not in kept
    assert kept.endswith(scan)
    assert without_traces(kept) == kept
    drawn = without_traces(png(chunk(b"eXIf", exif(3, order))))
    assert drawn == png(chunk(b"eXIf", telling_only(3)))
    assert without_traces(png(chunk(b"eXIf", exif(1, order)))) == png()


@given(st.binary(max_size=60))
def test_exif_data_of_any_shape_says_upright_or_one_of_the_other_ways(data: bytes) -> None:
    assert 1 <= orientation(data) <= 8
    assert 1 <= orientation(b"MM\0*" + struct.pack(">I", 8) + data) <= 8
