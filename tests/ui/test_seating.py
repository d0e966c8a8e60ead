"""The windows come back as they were: after quitting, after a crash, and with what is gone named once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import SCREEN
from tests.ui.conftest import close_all, previews
from tests.ui.drafts import small_draft
from ui.application import Application
from ui.draft_window.main_window import DraftWindow
from ui.shared.seats import Origin, Pair, Seat, Seats, read_seats, write_seats
from ui.windows.projection import Seen
from versioning.session import Session
from versioning.store.dossier import Dossier


@pytest.fixture
def cases(tmp_path: Path) -> list[Path]:
    """Two dossiers that a person has filed, each with a revision."""
    made = []
    for name in ("first", "second"):
        path = tmp_path / f"{name}.chapeau"
        session = Session.open(Dossier.create(path, small_draft()), "Kestria")
        session.name_revision("Rev.1")
        session.close()
        made.append(path)
    return made


def begun(qapp: QApplication, folder: Path) -> Application:
    application = Application(qapp, folder)
    application.preferences.remember_start()
    return application


def started(qapp: QApplication, folder: Path, cases: Sequence[Path] = ()) -> Application:
    application = begun(qapp, folder)
    application.start(cases)
    return application


def at_work(application: Application, cases: list[Path], qtbot: QtBot) -> DraftWindow:
    """Two windows open; in the second a redline, the cursor in OP1, one panel away, a private one there."""
    application.start(cases)
    first, second = application.windows
    first.resize(760, 610)
    second.show_redline(second.session.revisions()[0].id)
    second.editor.go_to("op1")
    place = second.editor.selected()[1]
    second.editor.select((place[0], 4), (place[0], 4))
    second.panel("Outline").close()
    second.panel("Private").show()
    sources = second.revising.sources()
    second.revising.show_comparison(sources[1], sources[0])
    qtbot.waitUntil(lambda: bool(comparisons(application)))
    return second


def comparisons(application: Application) -> list[QWidget]:
    return [each for each in application._others if hasattr(each, "compared_sides")]


def test_windows_redline_cursor_panels_and_comparisons_come_back(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, cases: list[Path]
) -> None:
    application = begun(qapp, tmp_path / "data")
    at_work(application, cases, qtbot)
    close_all(application, qtbot)

    again = started(qapp, tmp_path / "data")
    qtbot.waitUntil(lambda: bool(comparisons(again)))
    first, second = again.windows
    assert [each.open_draft.dossier.path for each in (first, second)] == cases
    assert first.size() == QSize(760, 610)
    assert second.baseline == second.session.revisions()[0].id
    assert second.editor.current_node == "op1"
    assert second.editor.selected()[1][1] == 4
    assert second.panel("Outline").isHidden()
    assert not first.panel("Outline").isHidden()
    assert second.panel("Private").isHidden()  # others may be looking at the screen by now
    (comparison,) = comparisons(again)
    assert [side.name for side in comparison.compared_sides] == ["Rev.1", "Working draft"]
    close_all(again, qtbot)


def test_panels_change_sides_when_the_language_does(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, cases: list[Path]
) -> None:
    def sides(application: Application) -> list[Qt.DockWidgetArea]:
        (window,) = application.windows
        found = [window.dockWidgetArea(window.panel(name)) for name in ("Outline", "Revisions")]
        close_all(application, qtbot)
        return found

    left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    assert sides(started(qapp, tmp_path / "data", cases[:1])) == [left, right]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert sides(started(qapp, tmp_path / "data")) == [right, left]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert sides(started(qapp, tmp_path / "data")) == [left, right]


def test_a_dossier_that_is_gone_is_named_once_and_the_others_come_back(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, cases: list[Path]
) -> None:
    application = started(qapp, tmp_path / "data", cases)
    close_all(application, qtbot)
    cases[1].unlink()

    def said(application: Application) -> list[str]:
        return [each.words.text() for each in application.windows[0].messages.banners]

    again = started(qapp, tmp_path / "data")
    assert [each.open_draft.dossier.path for each in again.windows] == cases[:1]
    assert [each for each in said(again) if "second.chapeau" in each] == [
        "Not opened again, because it is no longer where it was: second.chapeau."
    ]
    close_all(again, qtbot)
    third = started(qapp, tmp_path / "data")
    assert not any("second" in each for each in said(third))
    close_all(third, qtbot)


def said_in(window: DraftWindow) -> list[str]:
    return [each.words.text() for each in window.messages.banners]


def test_a_dossier_that_cant_be_read_any_more_is_named_where_the_others_come_back(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, cases: list[Path]
) -> None:
    application = started(qapp, tmp_path / "data", cases)
    close_all(application, qtbot)
    cases[0].write_bytes(b"no dossier at all")
    again = started(qapp, tmp_path / "data")
    (second,) = again.windows
    assert second.open_draft.dossier.path == cases[1]
    assert sum("first.chapeau" in each for each in said_in(second)) == 1
    assert again.start_window is None
    close_all(again, qtbot)


def test_a_dossier_that_is_open_elsewhere_says_so_in_its_own_window_and_once(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, cases: list[Path]
) -> None:
    application = started(qapp, tmp_path / "data", cases)
    close_all(application, qtbot)
    elsewhere = Session.open(Dossier.open(cases[0]), "Marenda")
    again = started(qapp, tmp_path / "data")
    first, second = again.windows
    assert [first.session.read_only, second.session.read_only] == [True, False]
    assert sum("is in use" in each for each in said_in(first)) == 1
    assert not said_in(second)
    close_all(again, qtbot)
    elsewhere.close()


def test_where_all_are_gone_the_start_page_says_so(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, cases: list[Path]
) -> None:
    application = started(qapp, tmp_path / "data", cases[:1])
    close_all(application, qtbot)
    cases[0].unlink()
    again = started(qapp, tmp_path / "data")
    assert again.start_window is not None
    assert again.start_window.isVisible()
    assert "first.chapeau" in again.start_window.messages.banners[0].words.text()
    close_all(again, qtbot)


def test_who_wants_none_of_it_begins_at_the_start_page(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, cases: list[Path]
) -> None:
    application = started(qapp, tmp_path / "data", cases)
    application.preferences.restores_session = False
    close_all(application, qtbot)
    again = started(qapp, tmp_path / "data")
    assert again.windows == []
    assert again.start_window is not None
    close_all(again, qtbot)


def test_what_a_person_put_away_stays_away(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, cases: list[Path]
) -> None:
    application = started(qapp, tmp_path / "data", cases)
    application.put_away(application.windows[0])
    close_all(application, qtbot)
    again = started(qapp, tmp_path / "data")
    assert [each.open_draft.dossier.path for each in again.windows] == cases[1:]
    again.put_away(again.windows[0])
    close_all(again, qtbot)
    assert read_seats(tmp_path / "data" / "windows.json") == Seats()


TYPIST = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.application import Application

qt = QApplication([])
application = Application(qt, Path(sys.argv[1]))
application.preferences.remember_start()
application.start([Path(each) for each in sys.argv[2:]])
window = application.windows[1]
window.resize(770, 630)
window.show_redline(window.session.revisions()[0].id)
window.editor.go_to("op2")
QTest.keyClicks(window.editor, "Solemnly ")
while window.session.unwritten:
    qt.processEvents()
application.seating.keep()  # as it does every few seconds
application.preferences.sync()
print("typed", flush=True)
qt.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that can't be caught")
def test_a_person_whose_machine_kills_the_program_goes_on_where_they_were(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, cases: list[Path]
) -> None:
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": f"offscreen:configfile={SCREEN}"}
    words = [sys.executable, "-c", TYPIST, str(tmp_path / "data"), *map(str, cases)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment) as typist:
        assert typist.stdout is not None
        assert typist.stdout.readline() == "typed\n"
        typist.send_signal(signal.SIGKILL)
    again = started(qapp, tmp_path / "data")
    first, second = again.windows
    qtbot.waitUntil(lambda: second.baseline != "")
    assert second.size() == QSize(770, 630)
    assert second.session.draft.text("op2").plain.startswith("Solemnly Decides")
    assert second.editor.current_node == "op2"
    assert second.editor.selected()[1][1] == len("Solemnly ")
    assert first.baseline == ""
    close_all(again, qtbot)


def test_seats_are_read_as_they_were_written_and_a_damaged_file_is_none(tmp_path: Path) -> None:
    file = tmp_path / "windows.json"
    sides = (Origin("revision", "/a", "1"), Origin("file", "/b.docx"))
    seats = Seats((Seat("/a", "g", "s", "op1", 3, "1"), Seat("/b")), (Pair(sides, "g"),))
    write_seats(file, seats)
    assert read_seats(file) == seats
    for damaged in ("", "{", "[]", '{"drafts": [{"path": 1}], "comparisons": []}', '{"drafts": 1}'):
        file.write_text(damaged)
        assert read_seats(file) == Seats()
    assert read_seats(tmp_path / "nothing") == Seats()


def test_the_window_for_the_room_and_a_file_that_is_shown_come_back(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, cases: list[Path]
) -> None:
    application = started(qapp, tmp_path / "data", cases)
    file = tmp_path / "came.md"
    file.write_text("# Lamps\n\n1. *Urges* Members to polish the lenses;\n", "utf-8")
    window = application.windows[0]
    window.projecting.start()
    room = window.for_room
    assert room is not None
    room.resize(700, 500)
    room.see(Seen.AGREED)
    application.open_paths([file])
    qtbot.waitUntil(lambda: bool(previews()))
    close_all(application, qtbot)

    again = started(qapp, tmp_path / "data")
    qtbot.waitUntil(lambda: bool(previews()))
    assert previews()[0].previewed == file
    room = again.windows[0].for_room
    assert room is not None
    assert (room.size(), room.seen) == (QSize(700, 500), Seen.AGREED)
    assert again.windows[1].for_room is None
    close_all(again, qtbot)


def test_what_was_held_back_from_the_room_is_not_shown_to_it_anew(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, cases: list[Path]
) -> None:
    application = started(qapp, tmp_path / "data", cases)
    application.windows[0].projecting.start()
    application.windows[0].projecting.hold(True)
    close_all(application, qtbot)
    again = started(qapp, tmp_path / "data")
    qtbot.wait(50)
    assert [each.for_room for each in again.windows] == [None, None]
    close_all(again, qtbot)
