"""Rows that come and go in a table are tracked by themselves, and the table around them stays."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from hypothesis import given
from lxml import etree

from exports.docx.acceptor import accept_all, reject_all
from exports.docx.document import NO_PAYLOADS
from exports.docx.redline import write_redline
from exports.docx.writer import write
from tests.exports.docx.reading import W, content, parts
from tests.exports.docx.story.checking import faults
from tests.exports.docx.tables import rows_of, with_other_rows, with_rows
from tests.exports.merged import Made, drafted
from versioning.change.step import Delete, EditText, Insert, Step
from versioning.change.transaction import Transaction
from versioning.compare.attribution import Authors
from versioning.compare.compare import compare
from versioning.compare.redline import Redline
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.spans import ALONE, Span
from versioning.tree.text import styled


def one_by_one(*rows: tuple[str, ...], name: str = "cell") -> Resolution:
    """A draft of a table in which no cells are merged."""
    return drafted(*(tuple((words, ALONE) for words in row) for row in rows), name=name)[0]


LAKES = one_by_one(("Orta", "143"), ("Viverone", "50"), ("Candia", "8"))
(WOLIN,) = rows_of(one_by_one(("Wolin", "35"), name="other"))


def tracked(redline: Redline, payloads: Mapping[str, bytes] = NO_PAYLOADS) -> bytes:
    return write_redline(redline, author="Marenda", date="2026-03-01T10:00:00Z", payloads=payloads)


def rows_in(data: bytes) -> list[Any]:
    return list(etree.fromstring(parts(data)["word/document.xml"]).iter(f"{W}tr"))


def fates(data: bytes) -> list[str]:
    """Of each row of a file its words, and what becomes of it and by whom."""
    found = []
    for row in rows_in(data):
        said = [each.text or "" for each in row.iter(f"{W}t", f"{W}delText")]
        marked = [each for each in row.iterfind(f"{W}trPr/*") if each.get(f"{W}author")]
        said += [f"({each.tag.removeprefix(W)} by {each.get(f'{W}author')})" for each in marked]
        found.append(" ".join(said))
    return found


def reaches(data: bytes) -> list[Any]:
    """Of each row of a file how far its cells reach."""
    return [
        [
            [
                (each.tag.removeprefix(W), each.get(f"{W}val", ""))
                for each in cell.iterfind(f"{W}tcPr/*")
                if each.get(f"{W}w") is None
            ]
            for cell in row.iterfind(f"{W}tc")
        ]
        for row in rows_in(data)
    ]


def holds(data: bytes, base: Made, target: Made) -> None:
    for settled, (draft, payloads) in ((reject_all(data), base), (accept_all(data), target)):
        clean = write(draft, payloads)
        assert content(settled) == content(clean)
        assert reaches(settled) == reaches(clean)


def test_a_row_that_comes_and_one_that_goes_are_tracked_alone_and_signed_by_whose_they_are() -> None:
    orta, _, candia = rows_of(LAKES)
    table = next(each.id for each in LAKES.walk() if each.role is Role.TABLE)
    words = orta.children[1].children[0].id
    acts: list[tuple[str, Step]] = [
        ("Alta", Insert(table, 1, WOLIN)),
        ("Borduria", Delete(table, 3, candia)),
        ("Cordia", EditText(words, 2, styled("3"), styled("2"))),
    ]
    authors, draft = Authors(LAKES), LAKES
    for author, step in acts:
        transaction = Transaction((step,), author)
        draft = transaction.apply(draft)
        authors.follow([transaction])
    made = tracked(authors.sign(compare(LAKES, draft)))
    assert fates(made) == [
        "Orta 143 142",
        "Wolin 35 (ins by Alta)",
        "Viverone 50",
        "Candia 8 (del by Borduria)",
    ]
    holds(made, (LAKES, {}), (draft, {}))
    assert set(re.findall(r'w:author="(.*?)"', etree.tostring(rows_in(made)[1]).decode())) == {"Alta"}


def test_so_are_those_between_two_files_whose_tables_have_nothing_in_common_but_their_words() -> None:
    rows = ("Orta", "143"), ("Viverone", "50"), ("Wolin", "35"), ("Candia", "8")
    other = one_by_one(*rows, name="another")
    made = tracked(compare(LAKES, other))
    assert fates(made) == ["Orta 143", "Viverone 50", "Wolin 35 (ins by Marenda)", "Candia 8"]
    holds(made, (LAKES, {}), (other, {}))


@given(with_other_rows())
def test_whatever_rows_come_and_go_either_text_has_its_table_and_what_is_merged_in_it(
    drawn: tuple[Resolution, Resolution, dict[str, bytes]],
) -> None:
    draft, changed, payloads = drawn
    for base, target in ((draft, changed), (changed, draft)):
        made = tracked(compare(base, target), payloads)
        assert not faults(made)
        holds(made, (base, payloads), (target, payloads))


def test_a_table_in_which_a_merged_cell_would_reach_elsewhere_goes_and_comes_as_a_whole() -> None:
    draft, payloads = drafted(
        (("Lakes", ALONE), ("Orta", ALONE)),
        (("", Span(1, True)), ("Candia", ALONE)),
        (("Sum", ALONE), ("2", ALONE)),
    )
    head, below, last = rows_of(draft)
    target = with_rows(draft, head, WOLIN, below, last)
    made = tracked(compare(draft, target), payloads)
    assert [each.endswith("by Marenda)") for each in fates(made)] == [True] * 7
    holds(made, (draft, payloads), (target, payloads))


def test_so_does_one_that_gets_another_column() -> None:
    orta, viverone, candia = rows_of(LAKES)
    target = with_rows(LAKES, replace(orta, children=(*orta.children, *WOLIN.children[:1])), viverone, candia)
    made = tracked(compare(LAKES, target))
    assert [each.endswith("by Marenda)") for each in fates(made)] == [True] * 6
    holds(made, (LAKES, {}), (target, {}))


def test_a_row_that_moves_goes_in_one_place_and_comes_in_another() -> None:
    orta, viverone, candia = rows_of(LAKES)
    target = with_rows(LAKES, viverone, candia, orta)
    made = tracked(compare(LAKES, target))
    assert fates(made) == [
        "Orta 143 (del by Marenda)",
        "Viverone 50",
        "Candia 8",
        "Orta 143 (ins by Marenda)",
    ]
    holds(made, (LAKES, {}), (target, {}))


def test_what_leaves_a_row_that_goes_is_there_on_both_sides() -> None:
    """A paragraph of the last row stands in the first one now, and the last is gone."""
    orta, viverone, candia = rows_of(LAKES)
    cell = replace(orta.children[0], children=(*orta.children[0].children, *candia.children[0].children))
    target = with_rows(LAKES, replace(orta, children=(cell, orta.children[1])), viverone)
    holds(tracked(compare(LAKES, target)), (LAKES, {}), (target, {}))
