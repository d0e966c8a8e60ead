"""Lists of sentences show all of each, whatever stands in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from ui.sentence_list import SentenceList, breakable

ADDRESS = "https://example.org/meetings/bodies/constituted-bodies/adaptation-committee/bulletin_2026.aspx"


def test_an_address_may_go_on_in_the_next_line() -> None:
    pieces = breakable(f"a link was left out: {ADDRESS}").split("\u200b")
    assert "".join(pieces) == f"a link was left out: {ADDRESS}"
    assert max(map(len, pieces)) < 40


def test_words_of_usual_length_stay_as_they_are() -> None:
    sentence = "OP2: its number is 2.1/A in the file, and its italics are others."
    assert breakable(sentence) == sentence


def test_a_long_sentence_is_as_high_as_its_lines_in_whatever_width(qtbot: QtBot) -> None:
    shown = SentenceList("Not kept")
    qtbot.addWidget(shown)
    shown.resize(220, 400)
    item = shown.add(f"the target of a link was left out: {ADDRESS}")
    shown.show()
    narrow = shown.visualItemRect(item)
    line = QFontMetrics(shown.font()).height()
    assert narrow.width() <= shown.viewport().width()
    assert narrow.height() >= 4 * line
    shown.resize(900, 400)
    qtbot.waitUntil(lambda: shown.visualItemRect(item).height() < 3 * line)


def test_a_screen_reader_is_told_the_sentence_as_it_is(qtbot: QtBot) -> None:
    shown = SentenceList("Not kept")
    qtbot.addWidget(shown)
    assert shown.add(ADDRESS).data(Qt.ItemDataRole.AccessibleTextRole) == ADDRESS
