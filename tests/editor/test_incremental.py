"""A page that followed every change looks like a page drawn anew of the draft as it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.draft_editor import DraftEditor
from editor.page import Page
from editor.places import Point
from editor.redline_ahead import made_ahead
from tests.editor.test_draft_editor import acts, press
from tests.strategies import Ids, lineages, transactions
from ui.look.tokens import LIGHT
from versioning.change.step import Delete
from versioning.change.transaction import Transaction
from versioning.compare.compare import compare
from versioning.compare.packed import packed, packed_redline, unpacked
from versioning.compare.redline import Change, Redline
from versioning.session import Session
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import Note, atom_text, styled


@contextmanager
def shown(
    session: Session, base: Resolution | None, edits: Sequence[Transaction] | None
) -> Iterator[DraftEditor]:
    """A page drawn anew and seen: before that, how wide Qt takes a page to be is its own affair."""
    made = DraftEditor(LIGHT)
    try:
        made.resize(900, 600)
        made.set_session(session)
        made.set_baseline(base, edits)
        made.grab(QRect(450, 300, 1, 1))
        yield made
    finally:
        made.deleteLater()


def letters(block: QTextBlock) -> list[tuple[str, QTextCharFormat]]:
    """The words of a block with their formats, neighbours that look alike as one."""
    found: list[tuple[str, QTextCharFormat]] = []
    at = block.begin()
    while not at.atEnd():
        words, form = at.fragment().text(), at.fragment().charFormat()
        if found and found[-1][1] == form:
            words = found.pop()[0] + words
        found.append((words, form))
        at += 1
    return found


def assert_alike(page: Page, fresh: Page) -> None:
    """What a person can see of both pages is the same: words, formats, places, numbers, names."""
    assert page.canvas.blocks == fresh.canvas.blocks
    assert page.canvas.first_note == fresh.canvas.first_note
    assert page._projection == fresh._projection
    assert page.numbers == fresh.numbers
    assert page.document().blockCount() == fresh.document().blockCount()
    ours, theirs = page.document().firstBlock(), fresh.document().firstBlock()
    while ours.isValid():
        assert letters(ours) == letters(theirs)
        assert ours.blockFormat() == theirs.blockFormat()
        if not ours.length() > 1:
            assert ours.charFormat() == theirs.charFormat()
        assert page._rect(ours) == fresh._rect(theirs)
        ours, theirs = ours.next(), theirs.next()
    for block in page.canvas.blocks:
        assert page.number_of(block.node) == fresh.number_of(block.node)
    assert page.document().size() == fresh.document().size()


@given(pair=lineages(most=4, keeps=True), done=st.lists(acts(), max_size=12), marked=st.booleans())
def test_a_page_after_any_keys_is_the_page_drawn_anew(
    qapp: QApplication, pair: tuple[Resolution, Resolution], done: list[tuple[str, object]], marked: bool
) -> None:
    base, target = pair
    session = Session(target)
    with shown(session, base if marked else None, None) as page:
        for act in done:
            press(page, act)
            page.look_again()
            with shown(session, base if marked else None, None) as fresh:
                assert_alike(page, fresh)


def test_a_paragraph_that_comes_before_the_first_changes_no_format(qapp: QApplication) -> None:
    below = Paragraph("annex", Role.ANNEX, styled("Rules"), number="Annex")
    base = Resolution("draft", children=(Paragraph("title", Role.TITLE, styled("")), below))
    session = Session(replace(base, children=(below,)))
    with shown(session, None, None) as page, shown(session, base, None) as fresh:
        page.set_baseline(base)
        page.look_again()
        assert_alike(page, fresh)
        form = page.document().findBlockByNumber(1).blockFormat()
        assert form == page._appearance.block(page.canvas.blocks[1])


def test_a_page_whose_only_paragraph_goes_is_as_wide_as_one_drawn_anew(qapp: QApplication) -> None:
    only = Paragraph("by", Role.SPONSORS)
    base = Resolution("draft", children=(only,))
    session = Session(base)
    with shown(session, base, ()) as page:
        session.dispatch(Transaction((Delete("draft", 0, only),)))
        page.look_again()
        with shown(session, base, ()) as fresh:
            assert_alike(page, fresh)


def test_a_new_note_that_goes_with_words_of_two_paragraphs_is_gone_from_the_page(qapp: QApplication) -> None:
    others = [Paragraph(f"text {at}", Role.TEXT, styled("As annexed")) for at in range(6)]  # unnumbered
    first = Paragraph("one", Role.PREAMBULAR, styled("Noting the report"))
    last = Paragraph("two", Role.PREAMBULAR, styled("Deeply concerned"))
    base = Resolution("draft", children=(*others[:3], first, last, *others[3:]))
    noted = first.text + atom_text(Note("note", styled("A/1.")))
    session = Session(base.with_text("one", noted))
    with shown(session, base, ()) as page:
        page.show_span(Point("one", 5), Point("two", len("Deeply concerned")))
        QTest.keyClicks(page, ";")
        assert not any(each.is_note for each in page.canvas.blocks)


@pytest.mark.proof
@given(data=st.data(), pair=lineages(most=5, keeps=True))
def test_a_signed_page_after_any_changes_is_the_page_drawn_anew(
    qapp: QApplication, data: st.DataObject, pair: tuple[Resolution, Resolution]
) -> None:
    """Changes of several delegations arrive, with their names beside them."""
    base = pair[0]
    session = Session(base, author="Norland")
    edits, ids = list[Transaction](), Ids("typed")
    with shown(session, base, ()) as page:
        for number in range(data.draw(st.integers(1, 6))):
            session.author = ("Norland", "Sudland", "Estland")[number % 3]
            made = data.draw(transactions(session.draft, ids=ids))  # where none can be, the example ends
            told: list[Transaction] = []
            end = session.subscribe(lambda changed, told=told: told.append(changed.transaction))
            session.dispatch(Transaction(made.steps))
            end()
            edits += told
            page.look_again()
            with shown(session, base, edits) as fresh:
                assert_alike(page, fresh)


def made_apart(base: Resolution, target: Resolution, author: str) -> Redline:
    """The redline as it comes from another process."""
    made = unpacked(packed_redline([packed(base), packed(target)], author), (base, target))
    assert isinstance(made, Redline)
    assert made == compare(base, target, author=author)
    return made


@given(
    pair=lineages(most=4, keeps=True),
    done=st.lists(acts(), max_size=6),
    after=st.lists(acts(), max_size=3),
)
def test_a_page_whose_redline_was_made_ahead_is_the_page_drawn_anew(
    qapp: QApplication,
    pair: tuple[Resolution, Resolution],
    done: list[tuple[str, object]],
    after: list[tuple[str, object]],
) -> None:
    """What was done while it was made, and afterwards, is on the page."""
    base, target = pair
    session = Session(target)
    with shown(session, None, None) as page:
        ahead = made_ahead(base, None, lambda author: made_apart(base, target, author))
        for act in done:
            press(page, act)
        page.set_baseline(base, None, ahead)
        for act in [None, *after]:
            if act is not None:
                press(page, act)
            page.look_again()
            with shown(session, base, None) as fresh:
                assert_alike(page, fresh)


@pytest.mark.proof
@given(
    data=st.data(), pair=lineages(most=5, keeps=True), before=st.integers(0, 4), meanwhile=st.integers(0, 3)
)
def test_a_signed_page_whose_redline_was_made_ahead_is_the_page_drawn_anew(
    qapp: QApplication,
    data: st.DataObject,
    pair: tuple[Resolution, Resolution],
    before: int,
    meanwhile: int,
) -> None:
    base, ids = pair[0], Ids("typed")
    session = Session(base)
    edits: list[Transaction] = []
    session.subscribe(lambda changed: edits.append(changed.transaction))

    def change(count: int) -> None:
        for number in range(count):
            session.author = ("Norland", "Sudland", "Estland")[number % 3]
            session.dispatch(Transaction(data.draw(transactions(session.draft, ids=ids)).steps))

    change(before)
    then = session.draft
    with shown(session, None, None) as page:
        ahead = made_ahead(base, tuple(edits), lambda author: made_apart(base, then, author))
        change(meanwhile)  # where no change can be drawn, the example ends here
        page.set_baseline(base, edits, ahead)
        page.look_again()
        with shown(session, base, edits) as fresh:
            assert_alike(page, fresh)


def test_a_new_paragraph_is_looked_at_thoroughly_once_nobody_types(qtbot: QtBot) -> None:
    wells, harbours = (
        "Urges States to report on their wells and harbours;",
        "Decides to meet again at the coast.",
    )
    base = Resolution(
        "0",
        children=tuple(
            Paragraph(name, Role.OPERATIVE, styled(words)) for name, words in (("1", wells), ("2", harbours))
        ),
    )
    session = Session(Resolution("0", children=base.children[:1]))
    with shown(session, base, None) as page:
        page.go_to("1")
        page.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
        page.split()
        page.type_words("Decides ")
        new = page.current_node
        page.type_words("to meet again at the coast.")
        row = next(each for each in page.redline.rows if each.new is not None and each.new.id == new)
        assert row.change is Change.INSERTED
        with qtbot.waitSignal(page.compared):
            pass
        assert page.redline == compare(base, session.draft)
        assert page.current_node == new
        assert any(
            each.old is not None and each.new is not None and each.new.id == new for each in page.redline.rows
        )
