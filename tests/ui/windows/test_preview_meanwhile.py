"""A file is shown before all is known of it: its marks, or its changes, come while one reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exports.apart import Apart
from exports.docx.redline import write_redline
from exports.report import Reading
from tests.exports.docx.redlines import DATE
from tests.ui.conftest import previews, redlines_end
from tests.ui.desk.test_receiving import file_of_two
from tests.ui.windows.conftest import Nobody, taken, usual_keys
from ui import incoming
from ui.application import Application
from ui.desk.receiving import Received, Treatment
from ui.look.tokens import LIGHT
from ui.shared import redlining
from ui.windows.preview import Preview
from versioning.compare.compare import compare
from versioning.compare.redline import Fate
from versioning.tree.paragraph import Role


@dataclass
class Somebody:
    """Who has one."""

    apart: Apart


# A big file


@pytest.fixture
def open_big(
    qtbot: QtBot, reading: Reading, apart: Apart, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], Preview]:
    """Show the preview of a big file, by the test itself: from then on marks may come with any event."""
    monkeypatch.setattr(redlining, "AT_ONCE", 0)

    def show() -> Preview:
        made = Preview(Path("returned.docx"), reading, LIGHT, Somebody(apart), usual_keys())
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(made)
        made.show()
        return made

    return show


def marks(preview: Preview) -> list[str]:
    """Whose insertions are marked, in their order."""
    pieces = [piece for block in preview.page.canvas.blocks for piece in block.pieces]
    return [each.author for each in pieces if each.fate is Fate.INSERTED]


def test_the_marks_of_a_big_file_come_while_one_reads_it(
    open_big: Callable[[], Preview], qtbot: QtBot
) -> None:
    big = open_big()
    assert big.page.redline is None
    assert "Urges all States to report;" in big.page.toPlainText()
    qtbot.waitUntil(lambda: marks(big) == ["France", "Kenya"])


def test_marks_that_come_for_another_view_are_not_shown(
    open_big: Callable[[], Preview], qtbot: QtBot
) -> None:
    shown: list[None] = []
    big = open_big()
    big._redlining.shown.connect(lambda: shown.append(None))
    big.choice.choices[Treatment.ORIGINAL].click()
    big.choice.choices[Treatment.APART].click()
    big.choice.choices[Treatment.ACCEPTED].click()
    assert not big._redlining.is_busy
    redlines_end(qtbot)
    assert not shown
    assert big.page.redline is None


def test_what_is_set_right_meanwhile_is_on_the_page_when_they_come(
    open_big: Callable[[], Preview], qtbot: QtBot
) -> None:
    big = open_big()
    big.page.go_to("a")
    QTest.keyClick(big.page, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: big.page.redline is not None)
    assert big.page.redline is not None
    assert big.page.redline.target is big._session.draft
    assert big._session.draft.paragraph("a").role is Role.HEADING
    assert marks(big) == ["France", "Kenya"]


def test_the_view_of_a_moment_ago_is_shown_again_at_once(
    open_big: Callable[[], Preview], qtbot: QtBot
) -> None:
    big = open_big()
    qtbot.waitUntil(lambda: marks(big) == ["France", "Kenya"])
    big.choice.choices[Treatment.ACCEPTED].click()
    big.choice.choices[Treatment.APART].click()
    assert not big._redlining.is_busy
    assert marks(big) == ["France", "Kenya"]


# A file whose changes are read after its text


@pytest.fixture
def early(qtbot: QtBot, reading: Reading) -> Preview:
    made = Preview(
        Path("returned.docx"), replace(reading, changes=()), LIGHT, Nobody(), usual_keys(), is_whole=False
    )
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_until_its_changes_are_read_a_file_is_shown_accepted_and_opened_only_if_that_is_wanted(
    early: Preview,
) -> None:
    assert early.choice.waiting.isVisible()
    assert [each for each, button in early.choice.choices.items() if button.isEnabled()] == [
        Treatment.ACCEPTED
    ]
    assert not early.open_button.isEnabled()
    early.choice.choices[Treatment.ACCEPTED].click()
    assert taken(early) == Received(early.reading.draft)


def test_once_they_are_read_they_are_shown_and_what_was_set_right_holds(
    early: Preview, reading: Reading
) -> None:
    early.page.go_to("a")
    early.set_role(Role.OPERATIVE)
    early.know(reading)
    assert not early.choice.waiting.isVisible()
    assert early.choice.treatment is Treatment.APART
    start = taken(early)
    assert start.draft.paragraph("a").role is Role.OPERATIVE
    assert [change.author for change in start.changes] == ["France", "Kenya"]


def test_but_what_somebody_chose_meanwhile_stays_chosen(early: Preview, reading: Reading) -> None:
    early.choice.choices[Treatment.ACCEPTED].click()
    early.know(reading)
    assert early.choice.treatment is Treatment.ACCEPTED
    assert all(button.isEnabled() for button in early.choice.choices.values())


def test_a_long_file_is_shown_before_its_changes_are_read(
    application: Application, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "AT_A_GLANCE", 0)
    path = tmp_path / "returned.docx"
    base = file_of_two().original
    path.write_bytes(write_redline(compare(base, file_of_two().draft), author="Kenya", date=DATE))
    application.start([path])
    qtbot.waitUntil(lambda: bool(previews()))
    preview = previews()[0]
    qtbot.waitUntil(lambda: preview.choice.treatment is Treatment.APART)
    assert {change.author for change in taken(preview).changes} == {"Kenya"}
