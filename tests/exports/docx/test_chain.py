"""Laws of tracked changes: the chain leads from the original to the accepted draft and back."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.docx.acceptor import accept_all, reject_all
from exports.docx.reader import read, read_settled
from exports.docx.writer import losses
from exports.report import ReadError, Reading
from tests.exports.docx.files import docx, p, r
from tests.exports.docx.redlines import DATE, foreign, nested, redlines, signed, tracked
from tests.exports.docx.tables import tabled
from versioning.change.step import Delete, EditText, Insert, Join, Move, Split
from versioning.change.transaction import Transaction
from versioning.compare.compare import compare
from versioning.compare.redline import Change, Fate, Redline
from versioning.tree.digest import anonymous
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText


def original(reading: Reading) -> Resolution:
    return reading.original or reading.draft


def holds(data: bytes) -> Reading:
    """The chain is exact both ways, and both ends are what the acceptor makes of the markup."""
    reading = read(data, "tracked.docx")
    draft = original(reading)
    for change in reading.changes:
        assert change.steps
        draft = change.apply(draft)
    assert draft == reading.draft
    for change in reversed(reading.changes):
        draft = change.invert().apply(draft)
    assert draft == original(reading)
    assert anonymous(read(accept_all(data), "accepted.docx").draft) == anonymous(reading.draft)
    assert anonymous(read(reject_all(data), "rejected.docx").draft) == anonymous(original(reading))
    named = {author for author in reading.authors for loss in reading.losses if author in loss.what}
    assert {change.author for change in reading.changes} | named == set(reading.authors)
    return reading


@given(redlines())
def test_the_chain_leads_from_the_original_to_the_draft_and_back(redline: Redline) -> None:
    reading = holds(tracked(redline))
    if not losses(redline.base) + losses(redline.target):
        assert anonymous(reading.draft) == anonymous(redline.target)
        assert anonymous(original(reading)) == anonymous(redline.base)


@given(redlines())
def test_so_it_does_in_a_file_of_anybody(redline: Redline) -> None:
    holds(foreign(tracked(redline)))


@pytest.mark.proof
@given(st.data())
def test_so_it_does_with_tables(data: st.DataObject) -> None:
    base, target = data.draw(tabled())
    file = tracked(data.draw(signed(compare(base, target))))
    holds(file)
    holds(foreign(file))


@given(nested())
def test_so_it_does_where_one_delegation_deletes_what_another_inserted(data: bytes) -> None:
    holds(data)


@pytest.mark.proof
@given(nested())
def test_and_so_it_does_there_in_a_file_of_anybody(data: bytes) -> None:
    holds(foreign(data))


@given(redlines())
def test_every_word_comes_and_goes_under_the_name_of_its_author(redline: Redline) -> None:
    reading = read(tracked(redline), "tracked.docx")
    for fate in (Fate.INSERTED, Fate.DELETED):
        for row in redline.rows:
            if row.change is Change.MOVED or row.is_ghost:
                continue
            for segment in row.segments:
                if segment.fate is fate:
                    text = segment.new if fate is Fate.INSERTED else segment.old
                    said = words_by(reading.changes, segment.author, fate)
                    assert not words(text.plain) - said, (fate, segment.author, text.plain)


def words(text: str) -> Counter[str]:
    """What is there but once of words, even where others stand right beside them."""
    return Counter(re.findall(r"w\d+x", text))


def words_by(changes: Iterable[Transaction], author: str, fate: Fate) -> Counter[str]:
    found = Counter()
    for change in changes:
        if change.author != author:
            continue
        for step in change.steps:
            for text in texts_of(step, fate):
                found += words(text)
    return found


def texts_of(step: object, fate: Fate) -> Iterable[str]:
    if isinstance(step, EditText):
        yield said(step.inserted if fate is Fate.INSERTED else step.removed)
    elif isinstance(step, Insert if fate is Fate.INSERTED else Delete):
        yield from (said(each.text) for each in of_paragraph(step.paragraph))


def of_paragraph(paragraph: Paragraph) -> Iterable[Paragraph]:
    return paragraph.walk()


def said(text: StyledText) -> str:
    return " ".join([text.plain, *(note.text.plain for _, note in text.notes)])


@pytest.mark.proof
def test_the_chain_of_every_real_file_is_exact(corpus: Path) -> None:
    count = 0
    for path in real_files(corpus):
        data = path.read_bytes()
        try:
            reading = read(data, path.name)
        except ReadError:
            continue
        if reading.authors:
            count += 1
            holds(data)
    assert count > 150


def change(kind: str, *runs: str, author: str = "Alta", date: str = DATE) -> str:
    inside = "".join(runs)
    return f'<w:{kind} w:id="1" w:author="{author}" w:date="{date}">{inside}</w:{kind}>'


def gone(text: str) -> str:
    return r(text).replace("w:t>", "w:delText>").replace("<w:t ", "<w:delText ")


def end(kind: str, author: str = "Alta") -> str:
    return f"<w:rPr>{change(kind, author=author)}</w:rPr>"


THIRD = p(change("del", gone("2")), change("ins", r("3")), ". ", r("Decides", "i"), " to meet.")
HEAD = p(r("The General Assembly,"))
FIRST, SECOND = p("1. ", r("Urges", "i"), " all States;"), p("2. ", r("Decides", "i"), " to meet.")


def of(*body: str) -> Reading:
    return holds(docx("".join((HEAD, *body))))


def test_words_put_beside_what_another_deletes_are_all_that_their_author_says() -> None:
    reading = of(
        p("1. Urges all ", change("del", gone("States"), author="Borduria"), change("ins", r("peoples")), ";")
    )
    edits = [
        (each.author, step.removed.plain, step.inserted.plain)
        for each in reading.changes
        for step in each.steps
    ]
    assert edits == [("Alta", "", "peoples"), ("Borduria", "States", "")]


@given(st.sampled_from((tracked, lambda redline: foreign(tracked(redline)))), redlines())
def test_its_ends_can_be_read_without_it(write: Callable[[Redline], bytes], redline: Redline) -> None:
    ends_are_the_same(write(redline), "draft.docx")


@pytest.mark.proof
@given(nested())
def test_so_they_can_where_one_delegation_deletes_what_another_inserted(data: bytes) -> None:
    ends_are_the_same(data, "draft.docx")


@pytest.mark.proof
def test_so_they_can_of_every_real_file(corpus: Path) -> None:
    for path in real_files(corpus):
        with suppress(ReadError):
            ends_are_the_same(path.read_bytes(), path.name)


def ends_are_the_same(data: bytes, name: str) -> None:
    reading = read(data, name)
    accepted, rejected = (read_settled(data, name, accepted=each) for each in (True, False))
    assert (accepted.draft, accepted.payloads) == (reading.draft, reading.payloads), name
    assert rejected.draft == (reading.original or reading.draft), name
    ends = replace(reading, changes=() if reading.original != reading.draft else reading.changes)
    assert read(data, name, chained=False) == ends, name


def real_files(corpus: Path) -> list[Path]:
    patterns = ("docx/**/*.do[ct][xm]", "un/docx/*.docx", "tracked-recipe/*.docx")
    return sorted(each for pattern in patterns for each in corpus.glob(pattern))


def test_an_untracked_file_has_no_chain() -> None:
    reading = of(FIRST, SECOND)
    assert (reading.original, reading.changes, reading.authors) == (None, (), {})


def test_a_paragraph_that_came_is_one_change_at_its_own_time() -> None:
    later = "2026-04-05T06:07:08Z"
    new = p(change("ins", r("2. Notes well;"), date=later), props=end("ins"))
    (made,) = of(FIRST, new, THIRD).changes
    assert (made.author, made.date, made.intent) == ("Alta", later, "insert")
    assert [type(step) for step in made.steps] == [Insert]


def test_a_move_is_a_move() -> None:
    def moved(way: str, node: int) -> str:
        name = f'w:id="{node}" w:author="Alta" w:date="{DATE}" w:name="move1"'
        start = f"<w:move{way}RangeStart {name}/>"
        words = change(f"move{way}", r("Noting", "i"), r(" well,"))
        return p(start, words, props=end(f"move{way}")) + f'<w:move{way}RangeEnd w:id="{node}"/>'

    other = p(r("Recalling", "i"), " lakes,")
    (made,) = of(moved("From", 5), other, moved("To", 7), FIRST).changes
    assert [type(step) for step in made.steps] == [Move]


def test_a_paragraph_cut_in_two_is_one_change() -> None:
    first, second = p("1. ", r("Urges", "i"), " all States;", props=end("ins")), p(" all rivers;")
    (made,) = of(first, second).changes
    assert made.intent == "split"
    assert any(isinstance(step, Split | Insert) for step in made.steps)


def test_two_paragraphs_made_one_are_one_change() -> None:
    (made,) = of(p("1. ", r("Urges", "i"), " all", props=end("del")), p(" rivers and lakes;")).changes
    assert made.intent == "join"
    assert any(isinstance(step, Join | Delete) for step in made.steps)


def test_what_one_deletes_of_another_comes_after_it() -> None:
    inner = change("del", gone(" and rivers"), author="Borduria")
    body = p("1. ", r("Urges", "i"), change("ins", r(" all lakes"), inner), " now;")
    made = of(body, SECOND).changes
    assert [each.author for each in made] == ["Alta", "Borduria"]
    assert "and rivers" in words_said(made[0])
    assert "and rivers" in words_said(made[1])


def test_who_edits_a_paragraph_that_another_inserted_comes_after() -> None:
    new = p(
        change("ins", r("2. Notes well"), author="Borduria"),
        change("ins", r(" and truly;")),
        props=end("ins", "Borduria"),
    )
    made = of(FIRST, new, THIRD.replace("Alta", "Borduria")).changes
    assert [(each.author, each.intent) for each in made] == [("Borduria", "insert"), ("Alta", "edit")]


def test_separate_changes_of_one_author_stand_apart() -> None:
    one = p("1. ", r("Urges", "i"), change("ins", r(" all")), " States", change("del", gone(" now")), ";")
    other = p("2. ", r("Decides", "i"), " to meet", change("ins", r(" again")), ".")
    assert [len(each.steps) for each in of(one, other).changes] == [2, 1]


def test_changes_that_show_in_no_draft_are_named() -> None:
    layout = '<w:pPrChange w:id="4" w:author="Alta"><w:pPr/></w:pPrChange>'
    reading = of(FIRST, p("2. ", r("Decides", "i"), " to meet.", props=f'<w:jc w:val="both"/>{layout}'))
    assert reading.changes == ()
    assert [loss.what for loss in reading.losses] == [
        "1 tracked change by Alta is about nothing that a draft holds"
    ]


def words_said(made: Transaction) -> str:
    return " ".join(text for step in made.steps for fate in Fate for text in texts_of(step, fate))


def cells(table: Paragraph) -> list[tuple[str, str]]:
    """The rows and cells of a table, and how far each reaches."""
    return [(each.id, each.payload) for row in table.children for each in (row, *row.children)]


def cells_in(draft: Resolution, node: str) -> list[tuple[str, str]] | None:
    return cells(draft.paragraph(node)) if node in draft else None


@given(st.data())
def test_ids_of_what_stays_are_the_same_before_and_after(data: st.DataObject) -> None:
    redline = data.draw(redlines())
    reading = read(tracked(redline), "tracked.docx")
    before = {each.id for each in original(reading).walk()}
    tables = (each for each in redline.base.walk() if each.role is Role.TABLE)
    tabled = {
        node for each in tables if cells(each) != cells_in(redline.target, each.id) for node in each.nodes()
    }
    kept = sum(  # a table whose rows or cells come or go may go as a whole
        row.new is not None and row.change is not Change.MOVED
        for row in redline.rows
        if row.old and row.old.id not in tabled
    )
    assert len(before & {each.id for each in reading.draft.walk()}) >= min(kept, len(before))
