"""The compilation text of a big draft is made while a person works on, and is never that of another draft."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.doings.test_negotiating import first, propose, words
from ui.desk import compiler
from ui.draft_window.main_window import DraftWindow
from versioning.tree.digest import anonymous


@pytest.fixture
def big(window: DraftWindow, monkeypatch: pytest.MonkeyPatch) -> DraftWindow:
    """A window with one proposal, on a draft that counts as big."""
    monkeypatch.setattr(compiler, "AT_ONCE", 0)
    propose(window, "Solemnly ", "Kestria")
    return window


def arrived(window: DraftWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.proposing.compiler.is_busy)


def test_it_is_the_text_that_would_be_made_at_once(big: DraftWindow, qtbot: QtBot) -> None:
    big.commands["compilation"].trigger()
    assert big.proposing.compiler.is_busy
    assert not big.proposing.suggesting.is_compilation
    arrived(big, qtbot)
    assert big.proposing.suggesting.is_compilation
    assert big.proposing.suggesting.before is not None
    assert anonymous(big.proposing.suggesting.before) == anonymous(big.room.compilation().text())


def test_what_is_written_meanwhile_is_in_it(big: DraftWindow, qtbot: QtBot) -> None:
    big.commands["compilation"].trigger()
    big.editor.go_to(first(big))
    QTest.keyClicks(big.editor, "Meanwhile ")
    assert "Meanwhile" in words(big)
    arrived(big, qtbot)
    assert big.proposing.suggesting.before is not None
    assert anonymous(big.proposing.suggesting.before) == anonymous(big.room.compilation().text())
    assert "Meanwhile" in big.editor.toPlainText()


def test_whoever_began_something_else_meanwhile_is_left_at_it(big: DraftWindow, qtbot: QtBot) -> None:
    big.commands["compilation"].trigger()
    big.commands["suggest"].trigger()
    QTest.keyClicks(big.editor, "Further ")
    arrived(big, qtbot)
    assert big.proposing.suggesting.is_suggesting
    assert not big.proposing.suggesting.is_compilation
    assert "Further" in big.editor.toPlainText()


def test_where_the_other_process_fails_the_window_compiles(
    big: DraftWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object, **_named: object) -> bytes:
        raise RuntimeError

    monkeypatch.setattr(big.desk.apart, "call", fail)
    big.commands["compilation"].trigger()
    arrived(big, qtbot)
    assert big.proposing.suggesting.is_compilation


def test_the_room_sees_the_compilation_that_was_made_beside(big: DraftWindow, qtbot: QtBot) -> None:
    big.projecting.start()
    big.projecting._compile_beside()
    assert big.projecting._compiler.is_busy
    qtbot.waitUntil(lambda: big.projecting._compiled is not None)
    assert big.projecting._compiled is not None
    nameless, attributed = (anonymous(each) for each in big.projecting._compiled[1])
    assert attributed == anonymous(big.room.compilation().text())
    assert nameless == anonymous(big.room.compilation().text(attributed=False))
    big.projecting.stop()
