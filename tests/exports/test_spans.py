"""Merged cells are the same cells in every format, and every place of a table is taken once."""

from __future__ import annotations

import zipfile
from collections import Counter
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html

from exports.akn.reader import read as read_akn
from exports.akn.writer import losses as losses_in_akn
from exports.akn.writer import write as write_akn
from exports.docx.acceptor import accept_all, reject_all
from exports.docx.reader import read as read_word
from exports.docx.redline import write_redline
from exports.docx.writer import losses as losses_in_word
from exports.docx.writer import write as write_word
from exports.html.redline import write as write_html
from exports.pdf.writer import write as write_pdf
from exports.spans import followed, spans_of, spots_of
from tests.exports.akn.files import op, read_body
from tests.exports.docx.files import docx, p
from tests.exports.docx.reading import content
from tests.exports.docx.redlines import foreign
from tests.exports.merged import Made, drafted, ruled, said_at_random
from tests.exports.typst.printed import folded, printed
from versioning.compare.alignment import adopt_ids
from versioning.compare.compare import compare
from versioning.tree.digest import anonymous
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.spans import ALONE, Span

TWO, ON = Span(2), Span(1, continues=True)
LAKES = (
    (("Lake", ALONE), ("Size", TWO), ("Note", ALONE)),
    (("", ON), ("Depth", ALONE), ("Breadth", ALONE), ("", ON)),
    (("Orta", ALONE), ("143", ALONE), ("2.5", ALONE), ("deep", ALONE)),
)


def settled(draft: Resolution, payloads: dict[str, bytes]) -> Resolution:
    """The draft whose cells say what is shown of them."""
    known = followed(draft, spans_of(payloads)).payloads

    def of(each: Paragraph) -> Paragraph:
        payload = known.get(each.id, "") if each.role is Role.CELL else each.payload
        return replace(each, payload=payload, children=tuple(map(of, each.children)))

    return replace(draft, children=tuple(map(of, draft.children)))


def taken(page: bytes) -> Counter[tuple[int, int]]:
    """How often each place of the tables of a page is taken, as a browser lays them out."""
    found: Counter[tuple[int, int]] = Counter()
    for at, row in enumerate(html.fromstring(page.decode()).iter("tr")):
        column = 0
        for cell in row.iter("td", "th"):
            while found[at, column]:
                column += 1
            wide, high = int(cell.get("colspan", "1")), int(cell.get("rowspan", "1"))
            found.update((at + down, column + across) for down in range(high) for across in range(wide))
            column += wide
    return +found


@given(st.one_of(ruled(), said_at_random()))
def test_they_are_read_from_word_as_they_were_written(made: Made) -> None:
    draft, payloads = made
    found = read_word(write_word(draft, payloads), "draft.docx")
    assert anonymous(found.draft) == anonymous(settled(draft, payloads))
    assert spans_of(found.payloads).keys() >= {each.payload for each in found.draft.walk()} - {""}


@given(ruled())
def test_so_they_are_from_a_file_that_is_not_ours(made: Made) -> None:
    draft, payloads = made
    found = read_word(foreign(write_word(draft, payloads)), "draft.docx")
    assert not [each for each in found.losses if "cell" in each.what]
    assert cells(found.draft, found.payloads) == cells(draft, payloads)


@given(st.one_of(ruled(), said_at_random()))
def test_they_are_read_from_akoma_ntoso_as_they_were_written(made: Made) -> None:
    draft, payloads = made
    found = read_akn(write_akn(draft, payloads), "draft.xml")
    assert anonymous(found.draft) == anonymous(settled(draft, payloads))
    again = read_word(write_word(found.draft, found.payloads), "draft.docx")
    assert anonymous(again.draft) == anonymous(found.draft)


@given(said_at_random())
def test_what_can_not_be_followed_is_named(made: Made) -> None:
    draft, payloads = made
    lost = followed(draft, spans_of(payloads)).lost
    for losses in (losses_in_word, losses_in_akn):
        assert len([each for each in losses(draft, payloads) if "merged" in each.what]) == len(lost)


@given(st.one_of(ruled(), said_at_random()))
def test_every_place_is_taken_once(made: Made) -> None:
    draft, payloads = made
    table = next(each for each in draft.walk() if each.role is Role.TABLE)
    spots = spots_of(table, spans_of(payloads))
    width = max(row[-1].column + row[-1].columns for row in spots)
    found = taken(write_html(draft, payloads))
    assert found == Counter({(row, at): 1 for row in range(len(spots)) for at in range(width)})


@settings(max_examples=settings().max_examples // 5)
@given(st.one_of(ruled(), said_at_random()))
def test_every_word_of_them_is_printed(made: Made) -> None:
    """The printer draws a cell that reaches down once it has its last row, so the order says nothing."""
    draft, payloads = made
    shown = printed(write_pdf(draft, payloads=payloads))
    said = Counter(folded(each.text.plain) for each in draft.walk() if each.text.plain)
    assert not [words for words, times in said.items() if shown.count(words) < times]


@given(ruled(), ruled("other"))
def test_a_table_that_changes_is_accepted_and_rejected_exactly(one: Made, other: Made) -> None:
    (base, first), (target, second) = one, other
    target, payloads = adopt_ids(base, target), first | second
    file = write_redline(compare(base, target), author="Alta", date="2026-03-01T10:00:00Z", payloads=payloads)
    assert content(accept_all(file)) == content(write_word(target, payloads))
    assert content(reject_all(file)) == content(write_word(base, payloads))
    found = read_word(file, "draft.docx")
    assert anonymous(found.draft) == anonymous(target)
    assert found.original is None or anonymous(found.original) == anonymous(base)


def cells(draft: Resolution, payloads: dict[str, bytes]) -> list[list[tuple[str, object]]]:
    """The words and the places of the cells of a draft's tables."""
    spans = spans_of(payloads)
    return [
        [
            ("".join(each.text.plain for each in cell.walk()), spot)
            for cell, spot in zip(row.children, found, strict=True)
        ]
        for table in draft.walk()
        if table.role is Role.TABLE
        for row, found in zip(table.children, spots_of(table, spans), strict=True)
    ]


def word_cell(words: str, *properties: str) -> str:
    return f"<w:tc><w:tcPr><w:tcW w:w='900' w:type='dxa'/>{''.join(properties)}</w:tcPr>{p(words)}</w:tc>"


def test_a_table_of_word_and_its_twin_in_akoma_ntoso_are_one() -> None:
    draft, payloads = drafted(*LAKES)
    body = (
        '<container name="table"><table><tr><td rowspan="2"><p>Lake</p></td><td colspan="2"><p>Size</p></td>'
        '<td rowspan="2"><p>Note</p></td></tr><tr><td><p>Depth</p></td><td><p>Breadth</p></td></tr>'
        "<tr><td><p>Orta</p></td><td><p>143</p></td><td><p>2.5</p></td><td><p>deep</p></td></tr></table></container>"
    )
    twin = read_body(op("1.", "Decides:"), body)
    assert cells(twin.draft, twin.payloads) == cells(draft, payloads)
    found = read_word(write_word(draft, payloads), "draft.docx")
    assert cells(found.draft, found.payloads) == cells(draft, payloads)


def test_word_is_told_which_cells_are_one() -> None:
    draft, payloads = drafted(*LAKES)
    with zipfile.ZipFile(BytesIO(write_word(draft, payloads))) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    name = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    assert [each.get(f"{name}val") for each in root.iter(f"{name}vMerge")] == [
        "restart",
        "restart",
        None,
        None,
    ]
    assert [each.get(f"{name}val") for each in root.iter(f"{name}gridSpan")] == ["2"]


@pytest.mark.parametrize(
    ("said", "lost"),
    [("<w:vMerge/>", 1), ("<w:hMerge w:val='restart'/>", 1), ("<w:gridSpan w:val='0'/>", 0)],
)
def test_a_word_file_that_says_what_can_not_be_is_read_all_the_same(said: str, lost: int) -> None:
    table = f"<w:tbl><w:tr>{word_cell('Orta', said)}{word_cell('deep')}</w:tr></w:tbl>"
    found = read_word(docx(p("Words") + table), "draft.docx")
    assert "Orta" in [each.text.plain for each in found.draft.walk()]
    assert sum("merged" in each.what for each in found.losses) == lost
