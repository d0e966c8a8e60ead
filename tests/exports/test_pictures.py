"""Pictures of a draft on pages: shown without what they tell of people; what is no picture is named."""

from __future__ import annotations

import hashlib
import struct
import zlib

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.exif import orientation, telling_only
from exports.formats import HTML, PDF, Format
from exports.pictures import opaque, without_traces
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import Inline, atom_text, styled

_MATHEMATICS = "http://schemas.openxmlformats.org/officeDocument/2006/math"


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(*more: bytes) -> bytes:
    """A red picture of two by two pixels."""
    rows = b"".join(b"\x00" + b"\xff\x00\x00" * 2 for _ in range(2))
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)),
            *more,
            chunk(b"IDAT", zlib.compress(rows)),
            chunk(b"IEND", b""),
        )
    )


def held(picture: bytes) -> tuple[str, dict[str, bytes]]:
    """A payload that names a picture among its parts, as the reader of Word files keeps it."""
    digest = hashlib.sha256(picture).hexdigest()
    xml = (
        '<opaque xmlns="urn:chapeau:opaque"><drawing><extent cx="1270000" cy="1270000"/></drawing>'
        f'<part name="a.png" type="image/png" sha256="{digest}"/></opaque>'
    ).encode()
    name = hashlib.sha256(xml).hexdigest()
    return name, {name: xml, digest: picture}


def draft_with(payload: str) -> Resolution:
    text = styled("See ") + atom_text(Inline("i", payload)) + styled(" above.")
    return Resolution(
        "d", children=(Paragraph("o", Role.OPAQUE, payload=payload), Paragraph("p", Role.TEXT, text))
    )


def test_a_picture_is_printed_as_wide_as_it_is() -> None:
    payload, payloads = held(png())
    document = pypdfium2.PdfDocument(PDF.written(draft_with(payload), payloads))
    bitmap = document[0].render(scale=1)
    red = [
        at for at in range(0, len(bitmap.buffer), 3) if bytes(bitmap.buffer[at : at + 3]) == b"\x00\x00\xff"
    ]
    assert len(red) == pytest.approx(2 * 100 * 100, rel=0.05)
    assert PDF.left_out(draft_with(payload), payloads) == ()
    document.close()


def test_a_picture_stands_in_the_page_of_html_itself() -> None:
    payload, payloads = held(png())
    page = HTML.written(draft_with(payload), payloads).decode()
    assert page.count('<img alt="picture" width="133" src="data:image/png;base64,') == 2
    assert HTML.left_out(draft_with(payload), payloads) == ()


def test_pixels_stay_and_what_is_said_beside_them_goes() -> None:
    told = png(chunk(b"tEXt", b"Author\x00canary"), chunk(b"eXIf", b"canary"))
    assert without_traces(told, "png") == png()
    start, scan = b"\xff\xd8", b"\xff\xda\x00\x02pixels\xff\xd9"
    frame = b"\xff\xe0\x00\x06JFIF"
    said = b"\xff\xe1\x00\x08canary\xff\xfe\x00\x08canary\xff\xed\x00\x08canary"
    assert without_traces(start + frame + said + scan, "jpeg") == start + frame + scan


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
    kept = without_traces(photograph, "jpeg")
    assert orientation(kept[12:]) == 6
    assert b"canary" not in kept
    assert kept.endswith(scan)
    assert without_traces(kept, "jpeg") == kept
    drawn = without_traces(png(chunk(b"eXIf", exif(3, order))), "png")
    assert drawn == png(chunk(b"eXIf", telling_only(3)))
    assert without_traces(png(chunk(b"eXIf", exif(1, order))), "png") == png()


@given(st.binary(max_size=60))
def test_exif_data_of_any_shape_says_upright_or_one_of_the_other_ways(data: bytes) -> None:
    assert 1 <= orientation(data) <= 8
    assert 1 <= orientation(b"MM\0*" + struct.pack(">I", 8) + data) <= 8


@pytest.mark.parametrize("form", [PDF, HTML], ids=lambda form: form.name)
@pytest.mark.parametrize(
    ("payload", "words"),
    [
        (f'<m:oMath xmlns:m="{_MATHEMATICS}"><m:t>a+b</m:t></m:oMath>'.encode(), "[formula: a+b]"),
        (b"<object>Chart of wells</object>", "[object: Chart of wells]"),
        (b"no XML at all", "[object]"),
    ],
)
def test_what_is_no_picture_is_named_with_its_words_and_as_a_loss(
    form: Format, payload: bytes, words: str
) -> None:
    name = hashlib.sha256(payload).hexdigest()
    draft = draft_with(name)
    file = form.written(draft, {name: payload})
    if form is PDF:
        document = pypdfium2.PdfDocument(file)
        said = document[0].get_textpage().get_text_range()
        document.close()
    else:
        said = file.decode()
    assert words in said
    assert len(form.left_out(draft, {name: payload})) == 1


def test_a_broken_picture_spoils_no_page() -> None:
    payload, payloads = held(png()[:30])
    assert opaque(payload, payloads).data
    assert b"%PDF" in PDF.written(draft_with(payload), payloads)
    assert len(PDF.left_out(draft_with(payload), payloads)) == 1
