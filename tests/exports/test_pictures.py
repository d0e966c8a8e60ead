"""Pictures of a draft on pages: shown without what they tell of people; what is no picture is named."""

from __future__ import annotations

import hashlib

import pypdfium2
import pytest

from exports.formats import HTML, PDF, Format
from exports.pictures import opaque
from tests.exports.traced import png
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import Inline, atom_text, styled

_MATHEMATICS = "http://schemas.openxmlformats.org/officeDocument/2006/math"


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
