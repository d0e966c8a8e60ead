"""One draft travels end to end, as a delegate takes it: read, edited, named, compared, exported, accepted."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exports.docx.acceptor import accept_all, reject_all
from exports.docx.reader import read
from tests.exports.docx.reading import content
from tests.libreoffice import LibreOffice
from tests.ui.conftest import Answer, close_all, previews
from ui.application import Application
from ui.comparing.compare_window import CompareWindow
from ui.draft_window.main_window import DraftWindow
from versioning.tree.digest import anonymous
from versioning.tree.paragraph import Role
from versioning.tree.text import MarkKind

pytestmark = pytest.mark.journey

TEXT = """General Assembly

Distr.: Limited

Kestria* and Marenda: draft resolution

---
\\* On behalf of the States with a coast.
---

# Care of the northern lighthouses

*The General Assembly*,

*Recalling* its resolution 4/2 of 3 May 2041,<sup>1</sup>

---
<sup>1</sup> *Official Records*, 2041, Supplement No. 2.
---

*Concerned* that three lamps went dark,

1. *Urges* Members to polish the lenses;

2. *Requests* the Keeper:

(a) To report on the lamps;

(b) To train apprentices;

3. *Decides* to remain seized of the matter.
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "lighthouses.txt"
    path.write_text(TEXT, "utf-8")
    return path


def edited(window: DraftWindow) -> None:
    """Write as a delegate does: into a paragraph, a new one, a sub-paragraph, a note, a move."""
    editor, draft = window.editor, window.session.draft
    first = draft.first(Role.OPERATIVE)
    assert first is not None
    editor.go_to(first.id)
    QTest.keyClick(editor, Qt.Key.Key_End)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClicks(editor, ", where appropriate;")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    editor.mark(MarkKind.ITALIC)
    QTest.keyClicks(editor, "Invites")
    editor.mark(MarkKind.ITALIC)
    QTest.keyClicks(editor, " harbours to lend boats;")
    editor.insert_note()
    QTest.keyClicks(editor, "See resolution 4/3.")
    editor.leave_note()
    editor.move_down()


def test_a_draft_travels_from_a_text_to_two_word_files(
    application: Application, answer: Answer, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    application.start([file])
    qtbot.waitUntil(lambda: previews() != [])
    assert "2 preambular paragraphs" in previews()[0].summary.text()
    previews()[0].open_button.click()
    qtbot.waitUntil(lambda: bool(application.windows))
    window = application.windows[0]
    before = window.session.draft
    assert [each.role for each in before.body] == [Role.PREAMBULAR] * 2 + [Role.OPERATIVE] * 3
    edited(window)
    after = window.session.draft
    assert [each.text.plain[:8] for each in after.body[2:]] == [
        "Urges Me",
        "Requests",
        "Invites ",
        "Decides ",
    ]

    answer(lambda dialog: (dialog.name.setText("Rev.1"), dialog.author.setText("Kestria"), dialog.accept()))
    window.commands["name_revision"].trigger()
    assert [each.name for each in window.session.revisions()] == ["As received", "Rev.1"]

    answer(lambda dialog: dialog.accept_button.click())
    window.commands["compare"].trigger()
    qtbot.waitUntil(lambda: any(each.redline for each in comparisons()))
    assert "inserted" in comparisons()[0].summary.text()

    clean, tracked = tmp_path / "clean.docx", tmp_path / "tracked.docx"
    answer(lambda dialog: (dialog.place.setText(str(clean)), dialog.accept_button.click()))
    window.commands["export_clean"].trigger()
    qtbot.waitUntil(clean.exists)
    answer(
        lambda dialog: (
            dialog.author.setText("Kestria"),
            dialog.place.setText(str(tracked)),
            dialog.accept_button.click(),
        )
    )
    window.commands["export_tracked"].trigger()
    qtbot.waitUntil(tracked.exists)
    assert content(accept_all(tracked.read_bytes())) == content(clean.read_bytes())
    assert anonymous(read(reject_all(tracked.read_bytes()), "old.docx").draft) == anonymous(before)
    assert anonymous(read(clean.read_bytes(), "new.docx").draft) == anonymous(after)
    close_all(application, qtbot)


def comparisons() -> list[CompareWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, CompareWindow)]


def shell(*words: str | Path) -> subprocess.CompletedProcess[str]:
    main = Path(__file__).parents[2] / "main.py"
    return subprocess.run(
        [sys.executable, str(main), *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_the_shell_carries_a_draft_the_same_way(file: Path, tmp_path: Path) -> None:
    revised = tmp_path / "revised.md"
    revised.write_text(TEXT.replace("polish the lenses", "polish every lens"), "utf-8")
    shown = json.loads(shell("show", "--json", file).stdout)
    assert [each["label"] for each in shown["paragraphs"]] == ["PP1", "PP2", "OP1", "OP2", "OP3"]
    tracked, clean = tmp_path / "tracked.docx", tmp_path / "clean.docx"
    assert shell("compare", file, revised, "-o", tracked, "--author", "Marenda").returncode == 0
    assert shell("export", revised, "-o", clean).returncode == 0
    assert content(accept_all(tracked.read_bytes())) == content(clean.read_bytes())
    assert shell("compare", file, revised, "--exit-code").returncode == 1


@pytest.mark.proof
def test_libreoffice_finds_the_new_text_on_accepting_and_the_old_on_rejecting(
    libreoffice: LibreOffice, file: Path, tmp_path: Path
) -> None:
    revised = tmp_path / "revised.md"
    revised.write_text(
        TEXT.replace("three lamps", "four lamps").replace("*Decides* to", "*Decides* also to"), "utf-8"
    )
    tracked, new, old = (tmp_path / name for name in ("tracked.docx", "new.docx", "old.docx"))
    shell("compare", file, revised, "-o", tracked, "--author", "Marenda")
    shell("export", revised, "-o", new)
    shell("export", file, "-o", old)
    assert libreoffice.accept_all(tracked).paragraphs == libreoffice.read(new).paragraphs
    assert libreoffice.reject_all(tracked).paragraphs == libreoffice.read(old).paragraphs
