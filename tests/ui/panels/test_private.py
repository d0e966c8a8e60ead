"""What a delegation keeps to itself stays on the machine, and a red line that is touched is told first."""

from __future__ import annotations

import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from exports.files import write_atomically
from exports.formats import FORMATS, WORD
from tests.ui.conftest import Answer, close_all, previews
from tests.ui.doings.test_negotiating import first, propose, window, words
from tests.ui.draft_window.test_main_window import banners
from tests.ui.fitting import cut_off
from tests.ui.test_application import write
from ui.application import Application
from ui.draft_window.main_window import DraftWindow
from ui.look.tokens import LIGHT
from ui.panels.private import NOWHERE, STAYS, PrivatePanel
from ui.shared.exporting import CleanExport, TrackedExport
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.compare.compare import compare
from versioning.history.archive import ArchiveError
from versioning.negotiation.amendment import Status
from versioning.session import Session
from versioning.store.backups import folder_of
from versioning.store.dossier import Dossier
from versioning.store.private import Brief
from versioning.tree.paragraph import Role
from versioning.tree.text import EMPTY, styled

__all__ = ["window"]

PLANTED = {
    "position": "Quillfeather wants this",
    "red_lines": "not: Bramblewick",
    "fallbacks": "Thistledown at least",
    "notes": "Cable Ottergram",
}
DATE = "2026-01-01T00:00:00Z"
SECRETS = ("Quillfeather", "Bramblewick", "Thistledown", "Ottergram")


def note(window: DraftWindow, **fields: str) -> None:
    """Write a brief on the first operative paragraph, as a person would."""
    window.panel("Private").show()
    window.editor.go_to(first(window))
    for name, text in fields.items():
        window.private.fields[name].setPlainText("")
        QTest.keyClicks(window.private.fields[name], text)
    window.private.flush()


def held(window: DraftWindow) -> dict[str, Brief]:
    return dict(window.desk.private.of(window.open_draft.dossier.id))


def red_line(window: DraftWindow) -> str:
    """Draw one at a word of the first operative paragraph, and return it."""
    word = words(window).split()[1]
    note(window, red_lines=word)
    return word


def without(window: DraftWindow, word: str) -> str:
    """Propose that a word of the first operative paragraph go, and return the proposal's id."""
    draft = window.session.draft
    text = draft.text(first(window))
    at = text.chars.index(word)
    target = draft.with_text(first(window), text.replaced(at, at + len(word), styled("")))
    return window.negotiating.room.propose(target, ["Norland"]).id


def test_the_panel_says_that_it_stays_here_and_is_hidden_until_asked_for(window: DraftWindow) -> None:
    assert window.panel("Private").isHidden()
    assert window.private.stays.text() == STAYS


def test_a_brief_is_kept_by_itself_and_belongs_to_its_paragraph(window: DraftWindow, qtbot: QtBot) -> None:
    note(window, position="Ours.")
    field = window.private.fields["position"]
    assert window.private.place.text() == "OP1"
    QTest.keyClicks(field, " All of it.")
    qtbot.waitUntil(lambda: held(window) == {first(window): Brief("Ours. All of it.")})
    window.editor.go_to(window.session.draft.first(Role.PREAMBULAR).id)
    assert field.toPlainText() == ""
    window.editor.go_to(first(window))
    assert field.toPlainText() == "Ours. All of it."


def test_what_is_written_last_is_kept_on_moving_on_and_on_closing(
    window: DraftWindow, application: Application
) -> None:
    window.panel("Private").show()
    window.editor.go_to(first(window))
    QTest.keyClicks(window.private.fields["notes"], "one")
    window.editor.go_to(window.session.draft.first(Role.PREAMBULAR).id)
    QTest.keyClicks(window.private.fields["notes"], "two")
    dossier = window.open_draft.dossier.id
    window.close()
    assert {each.notes for each in application.private.of(dossier).values()} == {"one", "two"}


def test_the_cursor_stays_in_the_field_while_the_window_follows(window: DraftWindow, qtbot: QtBot) -> None:
    note(window, notes="abc")
    field = window.private.fields["notes"]
    QTest.keyClicks(field, "d")
    window.negotiating.room.propose(
        window.session.draft.with_text(first(window), styled("Urges;")), ["Norland"]
    )
    qtbot.wait(200)
    QTest.keyClicks(field, "e")
    qtbot.waitUntil(lambda: held(window)[first(window)].notes == "abcde")


def test_outside_of_a_paragraph_nothing_can_be_written(window: DraftWindow) -> None:
    window.guarding.refresh("")
    assert window.private.place.text() == NOWHERE
    assert not window.private.fields["notes"].isEnabled()


def test_what_can_not_be_kept_is_said_and_stays_in_its_field(
    window: DraftWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        message = "The disk is full."
        raise ArchiveError(message)

    monkeypatch.setattr(window.desk.private, "keep", refuse)
    note(window, notes="abc")
    assert "The disk is full." in banners(window)
    assert window.private.fields["notes"].toPlainText() == "abc"
    monkeypatch.undo()
    window.private.flush()
    assert held(window)[first(window)].notes == "abc"


def test_words_that_can_not_be_kept_are_there_on_coming_back_and_are_not_closed_over_unasked(
    window: DraftWindow, application: Application, monkeypatch: pytest.MonkeyPatch, answer: Answer
) -> None:
    def refuse(*_: object) -> None:
        message = "The disk is full."
        raise ArchiveError(message)

    monkeypatch.setattr(window.desk.private, "keep", refuse)
    note(window, notes="abc")
    window.editor.go_to(window.session.draft.first(Role.PREAMBULAR).id)
    assert window.private.fields["notes"].toPlainText() == ""
    window.editor.go_to(first(window))
    assert window.private.fields["notes"].toPlainText() == "abc"
    window.editor.go_to(window.session.draft.first(Role.PREAMBULAR).id)
    answer(lambda dialog: next(b for b in dialog.buttons() if "Stay" in b.text()).click())
    assert not window.close()
    monkeypatch.undo()
    dossier = window.open_draft.dossier.id
    assert window.close()
    assert [each.notes for each in application.private.of(dossier).values()] == ["abc"]


def test_an_incoming_proposal_that_touches_a_red_line_says_so(window: DraftWindow, qtbot: QtBot) -> None:
    word = red_line(window)
    propose(window, "Solemnly ", "Kestria")
    window.guarding.refresh(first(window))
    assert not any("red line" in each for each in banners(window))
    without(window, word)
    qtbot.waitUntil(lambda: any("red line" in each for each in banners(window)))
    told = next(each for each in banners(window) if "red line" in each)
    assert told == f"Norland 2 touches a red line of yours: in OP1, “{word}” would go."


def test_accepting_it_is_asked_about_first(
    window: DraftWindow, answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    word = red_line(window)
    identity = without(window, word)
    asked: list[str] = []

    def press(label: str) -> None:
        def act(dialog: QDialog) -> None:
            assert isinstance(dialog, QMessageBox)
            asked.append(f"{dialog.text()} {dialog.informativeText()}")
            next(each for each in dialog.buttons() if each.text().replace("&", "") == label).click()

        answer(act)

    press("Not now")
    window.negotiating.accept(identity)
    assert word in words(window)
    assert window.negotiating.room.negotiation.amendments[identity].is_live
    press("Accept")
    window.negotiating.accept(identity)
    assert window.negotiating.room.negotiation.amendments[identity].status is Status.ACCEPTED
    assert word not in words(window)
    assert (
        asked
        == [f"Norland 1 touches a red line of yours. Accept it all the same? in OP1, “{word}” would go."] * 2
    )


def test_what_touches_no_red_line_is_accepted_without_a_question(window: DraftWindow) -> None:
    red_line(window)
    window.negotiating.accept(propose(window, "Solemnly ", "Kestria"))
    assert words(window).startswith("Solemnly ")


def test_a_text_that_crosses_a_red_line_is_told_until_it_is_set_right(window: DraftWindow) -> None:
    note(window, red_lines="not: Solemnly")
    write(window, "Solemnly ")
    window.guarding.refresh(first(window))
    assert "The text has crossed a red line of yours: in OP1, “Solemnly” has come in." in banners(window)
    window.commands["undo"].trigger()
    window.guarding.refresh(first(window))
    assert not any("red line" in each for each in banners(window))


def test_a_red_line_drawn_elsewhere_does_not_hush_one_that_is_crossed(window: DraftWindow) -> None:
    note(window, red_lines="not: Solemnly")
    write(window, "Solemnly ")
    other = window.session.draft.first(Role.PREAMBULAR).id
    window.editor.go_to(other)
    QTest.keyClicks(window.private.fields["red_lines"], "not: gravely")
    window.private.flush()
    window.guarding.refresh(other)
    assert "The text has crossed a red line of yours: in OP1, “Solemnly” has come in." in banners(window)


def test_a_red_line_drawn_over_what_stands_is_not_crossed_by_it(window: DraftWindow) -> None:
    write(window, "Solemnly ")
    note(window, red_lines="not: Solemnly")
    write(window, "Very ")
    window.guarding.refresh(first(window))
    assert not any("red line" in each for each in banners(window))


def test_a_returned_file_that_touches_a_red_line_says_so_first(
    window: DraftWindow, application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    word = red_line(window)
    draft = window.session.draft
    text = draft.text(first(window))
    at = text.chars.index(word)
    returned = draft.with_text(first(window), text.replaced(at, at + len(word), styled("")))
    for name, sent in (("same.docx", draft), ("returned.docx", returned)):
        write_atomically(tmp_path / name, WORD.written(sent, {}))
        application.open_paths([tmp_path / name])
    qtbot.waitUntil(lambda: len(previews()) == 2)
    said = {each.windowTitle(): [one.words.text() for one in each.messages.banners] for each in previews()}
    assert said["same.docx"] == []
    assert said["returned.docx"] == [f"returned.docx touches a red line of yours: in OP1, “{word}” would go."]


def test_a_returned_dossier_that_does_not_keep_a_red_line_says_so_first(
    window: DraftWindow, application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    word = red_line(window)
    window.session.flush()
    returned = tmp_path / "returned.chapeau"
    window.open_draft.dossier.copy_to(returned)
    elsewhere = Session.open(Dossier.open(returned))
    text = elsewhere.draft.text(first(window))
    at = text.chars.index(word)
    cut = EditText(first(window), at, text.slice(at, at + len(word)), EMPTY)
    elsewhere.dispatch(Transaction((cut,), "Norland"))
    elsewhere.close()
    window.close()
    application.open_paths([returned])
    sentence = f"As the text stands, it does not keep a red line of yours: in OP1, “{word}” is not there."
    qtbot.waitUntil(lambda: sentence in banners(application.windows[-1]))


def test_a_damaged_file_of_private_notes_is_told_when_a_draft_is_opened(
    application: Application, qtbot: QtBot
) -> None:
    path = application.private.path
    path.parent.mkdir(parents=True)
    path.write_bytes(b"{")
    application.private.of("")
    application.start()

    def is_told() -> bool:
        said = banners(application.windows[0])
        return any("private notes" in each and "damaged" in each for each in said)

    qtbot.waitUntil(is_told)


def test_no_private_word_is_in_any_file_but_its_own_nor_in_what_the_room_sees(
    window: DraftWindow,
    application: Application,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    note(window, **PLANTED)
    window.commands["project"].trigger()
    room = window.projecting.window
    assert room is not None
    room.names.trigger()
    accepted = propose(window, "Solemnly ", "Kestria")
    qtbot.wait(200)
    seen = [room.page.toPlainText(), room.windowTitle(), room.place.text(), room.whose.text()]
    window.negotiating.accept(accepted)
    propose(window, "Firmly ", "Norland")
    window.session.name_revision("Rev.2")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "copy.chapeau"), ""))
    window.commands["save_copy"].trigger()
    export(window, tmp_path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "moved.chapeau"), ""))
    window.commands["save_as"].trigger()
    assert held(window) == {first(window): Brief(**PLANTED)}  # it goes on beside the dossier that moved
    write(window, "At last ")
    window.projecting.refresh()
    seen.append(room.page.toPlainText())
    close_all(application, qtbot)
    application.preferences.sync()
    files = {each: everything_in(each) for each in tmp_path.rglob("*") if each.is_file()}
    assert {each.suffix for each in files} >= {".chapeau", ".docx", ".html", ".md", ".json", ".ini"}
    assert any(each.parent == folder_of(tmp_path / "moved.chapeau") for each in files)
    holding = {each for each, said in files.items() if any(secret.encode() in said for secret in SECRETS)}
    assert holding == {application.private.path}
    assert all(secret.encode() in files[application.private.path] for secret in SECRETS)
    assert not any(secret in words for words in seen for secret in SECRETS)


def test_the_search_for_private_words_finds_them_in_a_dossier_and_in_a_word_file(
    window: DraftWindow, tmp_path: Path
) -> None:
    """What the test above relies on: planted in the draft itself, they are found."""
    write(window, "Quillfeather ")
    window.session.flush()
    export(window, tmp_path)
    assert b"Quillfeather" in everything_in(window.open_draft.dossier.path)
    assert b"Quillfeather" in everything_in(tmp_path / "draft.docx")


def export(window: DraftWindow, folder: Path) -> None:
    """Write the draft, and its redline against the first revision, in every format there is."""
    session = window.session
    start = session.revisions()[0].id
    base, edits = session.draft_of(start), session.edits_since(start) or ()
    CleanExport(folder / "clean.docx", session.draft).write(lambda: None)
    TrackedExport(
        folder / "tracked.docx", base, session.draft, "Kestria", "2026-01-01T00:00:00Z", edits
    ).write(lambda: None)
    for form in FORMATS:
        if form.write is not None:
            write_atomically(folder / f"draft{form.endings[0]}", form.written(session.draft, {}))
        if form.write_redline is not None:
            data = form.redlined(compare(base, session.draft), "Kestria", DATE)
            write_atomically(folder / f"redline{form.endings[0]}", data)


def everything_in(path: Path) -> bytes:
    """Return the bytes of a file, and what they hold packed: parts of a package, rows of a dossier."""
    return b"\n".join(_everything_in(path))


def _everything_in(path: Path) -> Iterator[bytes]:
    data = path.read_bytes()
    yield data
    with suppress(UnicodeDecodeError):
        yield data.decode("utf-16").encode("utf-8", "replace")
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as package:
            yield from map(package.read, package.namelist())
    if data.startswith(b"SQLite format 3"):
        for value in _values_in(path):
            yield str(value).encode("utf-8", "replace")
            if isinstance(value, bytes):
                yield value
                with suppress(zlib.error):
                    yield zlib.decompress(value)


def _values_in(database: Path) -> Iterator[object]:
    with closing(sqlite3.connect(database)) as connection:
        named = connection.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall()
        for (table,) in named:
            for row in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 (its own names)
                yield from row


def test_on_little_room_the_panel_is_scrolled_and_cuts_none_of_its_words(qtbot: QtBot) -> None:
    panel = PrivatePanel(LIGHT)
    qtbot.addWidget(panel)
    font = panel.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    panel.setFont(font)
    panel.resize(280, 240)
    panel.show()
    qtbot.waitUntil(lambda: panel.verticalScrollBar().maximum() > 0)
    assert not cut_off(panel)
    panel.resize(280, 760)
    qtbot.waitUntil(lambda: panel.verticalScrollBar().maximum() == 0)
    assert not cut_off(panel)
