"""The redline of a big draft comes while a person writes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.editor.test_incremental import shown
from tests.garbage import left_behind
from tests.tools.generate import draft, negotiated
from tests.ui.conftest import redlines_end
from ui.application import Application
from ui.draft_window.main_window import DraftWindow
from ui.shared import redlining
from versioning.compare.difference import difference


@pytest.fixture
def window(
    application: Application, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[DraftWindow]:
    """A window on a draft that counts as big, and differs from its only revision."""
    monkeypatch.setattr(redlining, "AT_ONCE", 0)
    base = draft(60)
    application.open_copy(base, "Wells", application.show_start())
    (made,) = application.windows
    made.resize(1000, 700)
    made.session.dispatch(difference(base, negotiated(base)))
    yield made
    made.redlining.stop()


def first(window: DraftWindow) -> str:
    """The id of the revision that the draft began as."""
    return window.session.revisions()[0].id


def arrived(window: DraftWindow, qtbot: QtBot) -> None:
    """Wait until the redline is on the page."""
    qtbot.waitUntil(lambda: not window.redlining.is_busy)


def assert_as_drawn_anew(window: DraftWindow) -> None:
    """What is on the page is what a page shows that was drawn of the draft as it stands."""
    base = window.session.draft_of(first(window))
    with shown(window.session, base, window.session.edits_since(first(window))) as fresh:
        assert window.editor.redline == fresh.redline
        assert window.editor.canvas.blocks == fresh.canvas.blocks
        assert window.editor._projection == fresh._projection
        assert window.editor.numbers == fresh.numbers


def test_a_big_redline_is_made_beside_the_window(window: DraftWindow, qtbot: QtBot) -> None:
    window.show_redline(first(window))
    assert window.redlining.is_busy
    assert window.editor.redline is None
    assert window.status.changes.text() == "Comparing…"
    assert window.commands["redline"].isChecked()
    arrived(window, qtbot)
    assert_as_drawn_anew(window)
    qtbot.waitUntil(lambda: "against “As received”" in window.status.changes.text())


def test_what_is_written_meanwhile_is_kept_and_marked(window: DraftWindow, qtbot: QtBot) -> None:
    window.show_redline(first(window))
    paragraph = window.session.draft.children[20]
    window.editor.go_to(paragraph.id)
    QTest.keyClicks(window.editor, "Solemnly ")
    QTest.keyClicks(window.editor, "\r")
    QTest.keyClicks(window.editor, "further ")
    assert window.redlining.is_busy
    arrived(window, qtbot)
    words = window.session.draft.text(paragraph.id).plain
    assert words.startswith("Solemnly")
    assert_as_drawn_anew(window)
    QTest.keyClicks(window.editor, "again ")
    assert "further again " in window.session.draft.text(window.editor.current_node).plain
    assert_as_drawn_anew(window)


def test_the_cursor_stays_where_it_is_on_the_screen(window: DraftWindow, qtbot: QtBot) -> None:
    window.editor.go_to(window.session.draft.children[40].id)
    qtbot.waitUntil(lambda: not window.editor._settling.isActive())  # what was a guess is laid out
    before = window.editor.cursorRect().top()
    node = window.editor.current_node
    window.show_redline(first(window))
    arrived(window, qtbot)
    assert window.editor.current_node == node
    assert abs(window.editor.cursorRect().top() - before) <= 2


def test_hiding_the_redline_gives_it_up(window: DraftWindow, qtbot: QtBot) -> None:
    came: list[bool] = []
    window.redlining.shown.connect(lambda: came.append(True))
    window.show_redline(first(window))
    window.show_redline("")
    assert not window.redlining.is_busy
    redlines_end(qtbot)
    assert came == []
    assert window.editor.redline is None
    assert window.status.changes.text() == ""


def test_a_proposal_on_the_page_is_not_marked_as_the_text(window: DraftWindow, qtbot: QtBot) -> None:
    window.show_redline(first(window))
    window.commands["suggest"].trigger()
    assert not window.redlining.is_busy
    before = window.proposing.suggesting.before
    assert window.editor.redline is not None
    assert window.editor.redline.base is before
    window.commands["suggest"].trigger()
    assert window.redlining.is_busy
    arrived(window, qtbot)
    assert_as_drawn_anew(window)


def test_after_a_proposal_was_on_the_page_the_texts_redline_is_there_at_once(
    window: DraftWindow, qtbot: QtBot
) -> None:
    window.show_redline(first(window))
    arrived(window, qtbot)
    window.commands["suggest"].trigger()
    QTest.keyClicks(window.editor, "Solemnly ")
    window.proposing.suggesting.leave()
    assert not window.redlining.is_busy
    assert_as_drawn_anew(window)


def test_a_big_proposal_that_is_looked_at_is_marked_beside_the_window(
    window: DraftWindow, qtbot: QtBot
) -> None:
    draft_now = window.session.draft
    made = window.room.propose(window.session.draft_of(first(window)), ("Kestria",))
    window.negotiating.look(made.id)
    assert window.redlining.is_busy
    assert window.editor.redline is None
    arrived(window, qtbot)
    assert window.editor.redline is not None
    assert window.editor.redline.base is draft_now
    window.proposing.suggesting.leave()
    window.negotiating.look(made.id)
    window.proposing.suggesting.leave()
    redlines_end(qtbot)
    assert window.editor.redline is None


def test_the_redline_of_a_draft_that_is_another_by_now_is_dropped(
    window: DraftWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_redline(first(window))
    base, before = window.session.draft_of(first(window)), window.session.draft
    taken: list[object] = []
    take = window.redlining._take
    monkeypatch.setattr(window.redlining, "_take", lambda *given: (taken.append(given[2]), take(*given)))
    window.session.dispatch(difference(before, base))
    arrived(window, qtbot)
    assert len(taken) == 1
    assert window.editor.redline is not None
    assert window.editor.redline.target is window.session.draft
    assert_as_drawn_anew(window)


def test_the_second_time_takes_no_other_process(window: DraftWindow, qtbot: QtBot) -> None:
    window.show_redline(first(window))
    arrived(window, qtbot)
    window.show_redline(first(window))
    assert not window.redlining.is_busy


def test_where_the_other_process_fails_the_window_compares(
    window: DraftWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object, **_named: object) -> bytes:
        raise RuntimeError

    monkeypatch.setattr(window.desk.apart, "call", fail)
    window.show_redline(first(window))
    arrived(window, qtbot)
    assert_as_drawn_anew(window)


def test_closing_the_window_gives_it_up(window: DraftWindow) -> None:
    window.show_redline(first(window))
    work = window.redlining
    window.close()
    assert not work.is_busy


def test_a_new_paragraph_is_looked_at_beside_the_window_once_nobody_types(
    window: DraftWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_redline(first(window))
    arrived(window, qtbot)
    monkeypatch.setattr(window.editor, "look_again", lambda: pytest.fail("the window itself looked again"))
    window.editor.go_to(window.session.draft.children[20].id)
    QTest.keyClicks(window.editor, "\r")
    assert window.editor._memo.is_hasty
    assert window.editor.redline is not None
    assert window.editor.redline.target is window.session.draft
    qtbot.waitUntil(lambda: not window.editor._memo.is_hasty)
    assert_as_drawn_anew(window)


def test_a_thorough_look_reads_no_edits_again(
    window: DraftWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show_redline(first(window))
    arrived(window, qtbot)
    monkeypatch.setattr(window.session, "edits_since", lambda _: pytest.fail("the edits were read"))
    window.editor.go_to(window.session.draft.children[20].id)
    QTest.keyClicks(window.editor, "\r")
    window.session.author = "Marenda"  # so that names are to be signed
    QTest.keyClicks(window.editor, "further ")
    qtbot.waitUntil(lambda: not window.editor._memo.is_hasty)
    monkeypatch.undo()
    assert_as_drawn_anew(window)


def test_nothing_that_a_thorough_look_leaves_holds_itself(window: DraftWindow, qtbot: QtBot) -> None:
    window.show_redline(first(window))
    arrived(window, qtbot)
    window.editor.go_to(window.session.draft.children[20].id)
    with left_behind() as garbage:
        QTest.keyClicks(window.editor, "\r")
        qtbot.waitUntil(lambda: not window.editor._memo.is_hasty)
        redlines_end(qtbot)
    assert not garbage
