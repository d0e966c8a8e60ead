"""Law 4: accepting all of a tracked file gives the clean target, rejecting all the clean base."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from exports import samples
from exports.docx.acceptor import accept_all, reject_all
from exports.docx.reader import read
from exports.docx.redline import write_redline
from exports.docx.writer import write
from tests.exports.docx.reading import content, parts
from tests.exports.docx.story.checking import faults
from tests.exports.docx.story.schema import errors
from tests.exports.docx.tables import tabled
from tests.strategies import drafts, lineages
from versioning.compare.alignment import adopt_ids
from versioning.compare.compare import compare
from versioning.compare.redline import Change
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import ATOM, Note, StyledText

DATE = "2026-03-01T10:00:00Z"


def tracked(base: Resolution, target: Resolution) -> bytes:
    return write_redline(compare(base, target), author="Marenda", date=DATE)


TRACKED = re.compile(rb"<w:(?:ins|del|move(?:From|To)\w*|\w+PrChange)[ />]")


def holds(base: Resolution, target: Resolution) -> None:
    file = tracked(base, target)
    assert not faults(file)
    for settled, clean in ((accept_all(file), target), (reject_all(file), base)):
        assert content(settled) == content(write(clean))
        assert not [name for name, part in parts(settled).items() if TRACKED.search(part)]


@given(lineages())
def test_accepting_gives_the_target_and_rejecting_the_base(pair: tuple[Resolution, Resolution]) -> None:
    holds(*pair)


@example("Mar\x08enda", "")
@example("Marenda", "\x0b")
@given(st.text(), st.text())
def test_it_can_be_read_whatever_who_changed_it_and_the_signs_of_notes_are_called(
    name: str, sign: str
) -> None:
    def noted(words: str) -> Resolution:
        line = StyledText(f"{words}{ATOM}", (), (Note("n", StyledText(words), sign),))
        return Resolution("d", children=(Paragraph("p", Role.TEXT, line),))

    made = write_redline(compare(noted("Urges"), noted("Asks"), author=name), author="Marenda", date=DATE)
    assert len(read(made, "tracked.docx").authors) == 1


@pytest.mark.proof
@given(drafts("one", most=4), drafts("other", most=4))
def test_so_it_is_with_drafts_that_have_nothing_in_common(base: Resolution, target: Resolution) -> None:
    holds(base, target)


@pytest.mark.proof
@given(st.data())
def test_so_it_is_with_tables(data: st.DataObject) -> None:
    base, target = data.draw(tabled())
    holds(base, target)


@pytest.mark.parametrize(("before", "after"), [(2, 0), (3, 0), (2, 1), (0, 2)])
def test_a_cell_of_empty_paragraphs_looks_as_it_will_and_as_it_did(before: int, after: int) -> None:
    def with_cell(count: int) -> Resolution:
        inside = tuple(Paragraph(f"{count} {at}", Role.TEXT) for at in range(count))
        row = Paragraph("row", Role.ROW, children=(Paragraph("cell", Role.CELL, children=inside),))
        return Resolution("draft", children=(Paragraph("table", Role.TABLE, children=(row,)),))

    holds(with_cell(before), with_cell(after))


@pytest.mark.proof
@given(st.data())
def test_the_schema_has_nothing_against_it(corpus: Path, data: st.DataObject) -> None:
    base, target = data.draw(st.one_of(lineages(most=4), tabled(), st.tuples(drafts("one"), drafts("other"))))
    file = tracked(base, target)
    for each in (file, accept_all(file), reject_all(file), write(target)):
        assert not errors(each, corpus)


def test_so_it_is_with_the_sample() -> None:
    base = samples.base()
    holds(base, adopt_ids(base, samples.revised()))


def test_what_is_printed_before_a_field_comes_and_goes_with_it() -> None:
    """An item told by its figure gets words before it, another none; each text's are in its language."""
    named = Resolution("1", Masthead(agenda_item="States", language="English"))
    figure = replace(named, masthead=Masthead(agenda_item="64/211", language="French"))
    for base, target in ((named, figure), (figure, named)):
        holds(base, target)


def test_a_masthead_is_read_from_the_side_of_its_words_before_and_after() -> None:
    latin = Resolution("1", Masthead(organ="General Assembly", language="English"))
    arabic = replace(latin, masthead=Masthead(organ="الجمعية العامة", language="Arabic"))
    for base, target in ((latin, arabic), (arabic, latin)):
        holds(base, target)


def test_the_symbols_line_is_read_from_no_side_where_nothing_stands_before_the_symbol() -> None:
    """Without an organ, the line has a name alone, and that is read from the left."""
    printed = Resolution("1", Masthead(organ="الجمعية العامة", symbol="Draft 1", language="Arabic"))
    alone = replace(printed, masthead=Masthead(symbol="Draft 1", language="Arabic"))
    for base, target in ((printed, alone), (alone, printed)):
        holds(base, target)


def test_a_note_is_read_from_the_side_of_its_draft_before_and_after() -> None:
    def noted(words: str) -> Resolution:
        line = StyledText(f"{words}{ATOM}", (), (Note("note", StyledText(), ""),))
        return Resolution("1", children=(Paragraph("2", Role.TEXT, line),))

    for base, target in ((noted("States"), noted("الدول")), (noted("الدول"), noted("States"))):
        holds(base, target)


@pytest.mark.parametrize("between", [(), (Paragraph("3", Role.TEXT, StyledText("States")),)])
def test_pieces_are_read_from_the_side_of_all_the_words_they_are_of(between: tuple[Paragraph, ...]) -> None:
    first, second = StyledText("الدول الأعضاء data "), StyledText("of measures and children;")
    whole = Resolution("1", children=(Paragraph("2", Role.TEXT, first + second),))
    halves = (Paragraph("2", Role.TEXT, first), *between, Paragraph("4", Role.TEXT, second))
    parted = replace(whole, children=halves)
    for base, target in ((whole, parted), (parted, whole)):
        assert {Change.SPLIT, Change.MERGED} & {row.change for row in compare(base, target).rows}
        holds(base, target)


@pytest.mark.parametrize("outside", [1, 2])
def test_what_stood_in_a_cell_and_stands_on_behind_the_table_is_no_split(outside: int) -> None:
    """Word can join no paragraph of a cell with one behind the table, so neither goes into the other."""
    first, second = StyledText("Urges States to report on wells; "), StyledText("and to pay for harbours")

    def tabled(*cell: StyledText, behind: tuple[StyledText, ...]) -> Resolution:
        words = tuple(Paragraph(f"in {at}", Role.TEXT, each) for at, each in enumerate(cell))
        row = Paragraph("row", Role.ROW, children=(Paragraph("cell", Role.CELL, children=words),))
        rest = (Paragraph(f"behind {at}", Role.TEXT, each) for at, each in enumerate(behind))
        return Resolution("1", children=(Paragraph("table", Role.TABLE, children=(row,)), *rest))

    whole = tabled(first + second, behind=())
    parted = tabled(first, behind=(StyledText("Something new;"), second)[-outside:])
    moved = tabled(behind=(first + second,))
    for base, target in ((whole, parted), (parted, whole), (moved, tabled(first, second, behind=()))):
        holds(base, target)


def test_no_letter_is_lost_that_combines_with_a_note_whose_sign_changes() -> None:
    def noted(sign: str) -> Resolution:
        line = StyledText(f"e{ATOM}\u0301", (), (Note("note", StyledText(), sign),))
        return Resolution("1", children=(Paragraph("2", Role.TEXT, line),))

    holds(noted(""), noted("*"))


@given(lineages())
def test_no_revision_id_is_used_twice_and_every_change_is_signed(pair: tuple[Resolution, Resolution]) -> None:
    files = parts(tracked(*pair))
    xml = b"".join(files[name] for name in ("word/document.xml", "word/footnotes.xml", "word/header1.xml"))
    revisions = re.findall(
        rb"<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange)(?:RangeStart)? ([^>]*)>", xml
    )
    ids = [re.search(rb'w:id="(\d+)"', each)[1] for each in revisions]
    assert len(set(ids)) == len(ids)
    assert all(b'w:author="Marenda"' in each and DATE.encode() in each for each in revisions)


def test_a_word_is_changed_in_its_place() -> None:
    base = samples.base()
    xml = parts(tracked(base, adopt_ids(base, samples.revised())))["word/document.xml"].decode()
    assert re.search(r"<w:del [^>]*><w:r><w:delText[^>]*>2047</w:delText></w:r></w:del>", xml)
    assert "<w:moveFromRangeStart" in xml
    assert "w:framePr" not in xml


def test_one_pair_of_drafts_always_gives_the_same_bytes() -> None:
    base = samples.base()
    target = adopt_ids(base, samples.revised())
    assert tracked(base, target) == tracked(base, target)
