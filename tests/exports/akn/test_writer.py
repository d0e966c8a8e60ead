"""Law 5 for Akoma Ntoso: what is written is read back as the same draft, and is the XML it says it is."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from exports import samples
from exports.akn.dates import iso_date
from exports.akn.reader import read
from exports.akn.writer import expressible, losses, write
from exports.docx.writer import losses as losses_in_word
from exports.html.redline import write as html
from exports.report import Reading
from exports.typst.draft import draft_source
from tests.exports.akn.files import op, read_body
from tests.exports.docx.tables import tabled
from tests.strategies import drafts, lineages
from versioning.tree.digest import anonymous
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import EMPTY, Inline, MarkKind, Note, StyledText, atom_text, styled

GOLDEN = Path(__file__).parents[2] / "golden" / "akn.xml"
AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"


def read_back(draft: Resolution) -> None:
    reading = read(write(draft), "draft.xml")
    assert anonymous(reading.draft) == anonymous(expressible(draft))
    assert reading.losses == ()


@given(drafts())
def test_any_draft_is_read_back_as_it_was_written(draft: Resolution) -> None:
    read_back(draft)
    assert expressible(draft) == draft


@given(lineages())
def test_so_is_one_that_was_edited_at_random(pair: tuple[Resolution, Resolution]) -> None:
    read_back(pair[1])


@given(tabled())
def test_so_is_one_with_tables(pair: tuple[Resolution, Resolution]) -> None:
    for draft in pair:
        read_back(draft)


@given(st.text(max_size=40), st.text(max_size=20))
def test_any_characters_are_read_back_as_they_were_written(title: str, field: str) -> None:
    chars = title.replace("\ufffc", "")
    paragraphs = (
        Paragraph("b", Role.TITLE, styled(chars), number=field),
        Paragraph("c", Role.PREAMBULAR, styled(chars) + atom_text(Note("n", styled(chars), field))),
    )
    read_back(Resolution("a", Masthead(place=field), paragraphs))


@given(drafts(), st.sampled_from(("utf-16", "iso-8859-1", "windows-1252", "koi8-r", "gb18030", "us-ascii")))
def test_in_whatever_encoding_it_says_the_same(draft: Resolution, encoding: str) -> None:
    written = etree.tostring(etree.fromstring(write(draft)), encoding=encoding, xml_declaration=True)
    assert anonymous(read(written, "draft.xml").draft) == anonymous(expressible(draft))


def stripped(data: bytes) -> bytes:
    """The file without our attributes, as another program may save it."""
    root = etree.fromstring(data)
    for element in root.iter():
        for name in element.attrib:
            if str(name).startswith("{urn:chapeau"):
                del element.attrib[name]
    etree.cleanup_namespaces(root)
    return etree.tostring(root)


def test_the_sample_is_read_alike_without_our_attributes() -> None:
    for draft in (samples.base(), samples.revised()):
        assert anonymous(read(stripped(write(draft)), "draft.xml").draft) == anonymous(draft)


def test_so_is_a_draft_of_parts_annexes_tables_and_points() -> None:
    draft = rich()
    assert anonymous(read(stripped(write(draft)), "draft.xml").draft) == anonymous(draft)
    read_back(draft)


def rich() -> Resolution:
    """A composite in which every kind of paragraph stands where it belongs."""

    def paragraph(
        role: Role, chars: str, *below: Paragraph, number: str = "", text: StyledText = EMPTY
    ) -> Paragraph:
        return Paragraph(next(ids), role, text if text.chars else styled(chars), below, number)

    ids = (f"{at:016x}" for at in count(1))
    opening = styled("Urges", MarkKind.ITALIC) + styled(" States with H") + styled("2", MarkKind.SUBSCRIPT)
    noted = opening + atom_text(Note("n1", styled("See A/80/1, para. 3."))) + styled(" to:")
    starred = styled("Kestria") + atom_text(Note("n2", styled("On behalf of many."), "*")) + styled(": draft")
    point = paragraph(
        Role.SUBPARAGRAPH,
        "To mend nets:",
        paragraph(Role.SUBPARAGRAPH, "Of silk;"),
        paragraph(Role.SUBPARAGRAPH, "Of hemp;"),
    )
    cells = [paragraph(Role.CELL, "", paragraph(Role.TEXT, word)) for word in ("Boats", "12")]
    table = paragraph(Role.TABLE, "", paragraph(Role.ROW, "", *cells))
    part = paragraph(
        Role.PART,
        "Nets",
        paragraph(Role.ORGAN, "The Assembly,"),
        paragraph(Role.PREAMBULAR, "Noting the state of the nets,"),
        paragraph(Role.OPERATIVE, "Decides to mend them."),
        number="B",
    )
    children = (
        paragraph(Role.SPONSORS, "", text=starred),
        paragraph(Role.TITLE, "Harbours of the world", number="80/1."),
        paragraph(Role.ORGAN, "The Assembly,"),
        paragraph(Role.PREAMBULAR, "Recalling the rules of the harbours,"),
        paragraph(Role.HEADING, "Boats", number="A."),
        paragraph(Role.OPERATIVE, "", point, paragraph(Role.TEXT, "and to report;"), text=noted),
        paragraph(Role.OPERATIVE, "Also urges them to build boats;", number="1 bis."),
        table,
        paragraph(Role.OPERATIVE, "Decides to meet again."),
        paragraph(Role.TEXT, "3rd plenary meeting\n1 October 2025"),
        paragraph(Role.ANNEX, "Rules", paragraph(Role.OPERATIVE, "Boats are blue."), number="Annex I"),
        part,
    )
    masthead = Masthead(
        "General Assembly", "A/80/L.2", "Limited", "1 October 2025", "English", agenda_item="Item 3"
    )
    return Resolution(next(ids), masthead, children)


def test_a_rich_draft_is_written_as_it_always_was() -> None:
    """Set CHAPEAU_GOLDEN to write the file anew, and look at what changed."""
    written = write(rich())
    if os.environ.get("CHAPEAU_GOLDEN"):
        GOLDEN.write_bytes(written)
    assert written == GOLDEN.read_bytes()


def test_the_metadata_says_what_the_masthead_says_and_nothing_more() -> None:
    root = etree.fromstring(write(rich()))
    work = root.find(f".//{AKN}FRBRWork")
    language = root.find(f".//{AKN}FRBRlanguage")
    assert work is not None
    assert language is not None
    said = {etree.QName(each).localname: dict(each.attrib) for each in work}
    assert said == {
        "FRBRthis": {"value": "/akn/un/statement/resolutionDraft/generalAssembly/2025-10-01/a-80-l.2/!main"},
        "FRBRuri": {"value": "/akn/un/statement/resolutionDraft/generalAssembly/2025-10-01/a-80-l.2"},
        "FRBRdate": {"date": "2025-10-01", "name": "document"},
        "FRBRauthor": {"href": "#organ", "as": "#author"},
        "FRBRcountry": {"value": "un"},
        "FRBRnumber": {"value": "A/80/L.2"},
    }
    assert language.get("language") == "eng"


def test_a_draft_without_masthead_gets_no_symbol_and_no_date() -> None:
    data = write(Resolution("a", Masthead(), (Paragraph("b", Role.OPERATIVE, styled("Decides.")),)))
    root = etree.fromstring(data)
    assert root.find(f".//{AKN}FRBRnumber") is None
    assert root.find(f".//{AKN}docNumber") is None
    assert {each.get("date") for each in root.iter(f"{AKN}FRBRdate")} == {"0001-01-01"}


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("1 October 2025", "2025-10-01"),
        ("1er août 2025", "2025-08-01"),
        ("19 de diciembre de 2025", "2025-12-19"),
        ("30 декабря 2025 года", "2025-12-30"),
        ("10 حزيران/يونيه 2025", "2025-06-10"),
        ("30 كانون الأول/ديسمبر 2025", "2025-12-30"),
        ("2025年12月30日", "2025-12-30"),
        ("31 February 2025", ""),
        ("soon", ""),
    ],
)
def test_dates_are_understood_in_every_language(printed: str, day: str) -> None:
    assert iso_date(printed) == day


def test_what_akoma_ntoso_cannot_hold_is_named() -> None:
    text = styled("before\x07 ") + atom_text(Inline("i", "0" * 64))
    draft = Resolution(
        "a",
        Masthead(symbol="A\x00"),
        (Paragraph("b", Role.OPERATIVE, text), Paragraph("c", Role.OPAQUE, payload="1" * 64)),
    )
    assert [(loss.where, loss.what) for loss in losses(draft)] == [
        ("masthead", "characters that no XML file can hold were replaced"),
        ("OP1", "characters that no XML file can hold were replaced"),
        ("OP1", "an object in the line was left out"),
        ("opaque", "a block of another program was left out"),
    ]
    read_back(draft)


def test_words_that_someone_adds_to_a_file_of_ours_are_read() -> None:
    more = b"<paragraph><content><p>Added.</p></content></paragraph></mainBody>"
    added = write(samples.revised()).replace(b"</mainBody>", more)
    draft = read(added, "draft.xml").draft
    assert "Added." in [each.text.plain for each in draft.walk()]
    assert len(list(draft.walk())) == len(list(samples.revised().walk())) + 1


def test_a_right_to_left_text_is_written_in_its_order_and_says_its_language() -> None:
    words = "إذ تشير إلى القرار 80/1 (A/80/1)،"
    root = etree.fromstring(
        write(Resolution("a", Masthead(), (Paragraph("b", Role.PREAMBULAR, styled(words)),)))
    )
    preamble = root.find(f".//{AKN}preamble")
    assert preamble is not None
    assert preamble.get("{http://www.w3.org/XML/1998/namespace}lang") == "ar"
    assert "".join(preamble.itertext()).strip() == words


FORMULA = '<foreign><m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:mi>x</m:mi></m:math></foreign>'


def test_formulas_are_kept_as_they_are_and_written_back() -> None:
    block = f"<container name='figure'>{FORMULA}</container>"
    reading = read_body(op("1.", f"Decides that {FORMULA} is so;"), block, op("2.", "Asks."))
    draft, payloads = reading.draft, reading.payloads
    opaque = [each for each in draft.walk() if each.role is Role.OPAQUE]
    assert [each.payload for each in opaque] == list(payloads)
    assert [loss.what for loss in reading.losses] == [
        "left out: “x”",
        "2 formulas or figures are kept as they are, and can’t be edited",
    ]
    for written in (write(draft, payloads), stripped(write(draft, payloads))):
        again = read(written, "draft.xml")
        assert anonymous(again.draft) == anonymous(draft)
        assert again.payloads == payloads
    assert losses(draft, payloads) == ()
    assert [loss.where for loss in losses(draft)] == ["OP1", "opaque"]


def test_what_another_program_kept_is_left_out_and_named() -> None:
    draft = Resolution("a", Masthead(), (Paragraph("b", Role.OPAQUE, payload="1" * 64),))
    assert len(losses(draft, {"1" * 64: b"<other/>"})) == 1
    assert losses(draft, {"1" * 64: b"no XML"}) == losses(draft)


MERGED = (
    '<tr><th colspan="2"><p>Catch</p></th></tr><tr><td rowspan="2"><p>Nets</p></td><td><p>12</p></td></tr>'
    '<tr><td colspan="1" rowspan="0"><p>13</p></td></tr>'
)


def merged() -> Reading:
    return read_body(op("1.", "Adopts:"), f'<container name="table"><table>{MERGED}</table></container>')


def test_a_merged_cell_is_read_and_written_as_one() -> None:
    found = merged()
    draft = found.draft
    assert [loss.what for loss in found.losses] == [
        "1 cell of a table’s head is read as any cell",
        "1 merged cell is read as a cell by itself",  # that of no rows at all
    ]
    written = write(draft, found.payloads)
    assert losses(draft, found.payloads) == ()
    assert [
        (each.get("colspan"), each.get("rowspan")) for each in etree.fromstring(written).iter("{*}td")
    ] == [*(("2", None), (None, "2"), (None, None), (None, None))]
    for each in (written, stripped(written)):
        assert anonymous(read(each, "again.xml").draft) == anonymous(draft)


def test_where_it_can_not_be_written_as_one_that_is_named() -> None:
    found = merged()
    what = "a merged cell is written as a cell by itself"
    assert [loss.what for loss in losses(found.draft)] == [what]
    assert [loss.what for loss in losses_in_word(found.draft)] == [what]
    assert not losses_in_word(found.draft, found.payloads)
    assert b"Catch" in html(found.draft, found.payloads)
    assert "Catch" in draft_source(found.draft, payloads=found.payloads).text
