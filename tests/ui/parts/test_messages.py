"""Messages are said once, offer what can be done, and go when they are closed."""

import pytest
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from ui.look.tokens import DARK, LIGHT
from ui.parts.messages import Kind, Messages


def test_a_message_says_its_sentence_and_closes(qtbot: QtBot) -> None:
    messages = Messages(LIGHT)
    qtbot.addWidget(messages)
    banner = messages.say(Kind.ERROR, "The disk is full; your last change is kept in memory.")
    assert banner.accessibleName() == banner.words.text()
    assert messages.banners == [banner]
    banner.cross.click()
    assert messages.banners == []


def test_what_is_said_again_replaces_what_was_said(qtbot: QtBot) -> None:
    messages = Messages(LIGHT)
    qtbot.addWidget(messages)
    messages.say(Kind.WARNING, "one", key="disk")
    messages.say(Kind.ERROR, "two", key="disk")
    assert [banner.words.text() for banner in messages.banners] == ["two"]
    messages.withdraw("disk")
    assert messages.banners == []


def test_three_messages_stand_at_most(qtbot: QtBot) -> None:
    messages = Messages(LIGHT)
    qtbot.addWidget(messages)
    for sentence in "abcde":
        messages.say(Kind.WARNING, sentence)
    assert [banner.words.text() for banner in messages.banners] == ["c", "d", "e"]
    messages.dress(DARK)


def test_a_message_that_went_leaves_nothing_that_a_later_widget_is_taken_for(qtbot: QtBot) -> None:
    before = _held()
    messages = Messages(LIGHT)
    qtbot.addWidget(messages)
    messages.say(Kind.WARNING, "one", key="disk")
    assert [banner.words.text() for banner in messages.banners] == ["one"]
    messages.withdraw("disk")
    # a wrapper of what Qt freed: the next widget at its address was taken for it, and crashed
    assert _held() == before


def _held() -> int:
    """Return how many items of layouts, which Qt frees unseen, Python holds."""
    wrappers = Shiboken.getAllValidWrappers()
    return sum(isinstance(each, QLayoutItem) and not isinstance(each, QLayout) for each in wrappers)


def test_a_choice_acts_and_the_message_is_done(qtbot: QtBot) -> None:
    messages = Messages(LIGHT)
    qtbot.addWidget(messages)
    done: list[str] = []
    banner = messages.say(Kind.NOTICE, "Exported.", ("Show in folder", lambda: done.append("shown")))
    banner.findChild(QPushButton).click()
    assert done == ["shown"]
    assert messages.banners == []


def test_a_notice_goes_by_itself_unless_it_stays(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.parts.messages._NOTICE_STAYS", 1)
    messages = Messages(LIGHT)
    qtbot.addWidget(messages)
    messages.say(Kind.NOTICE, "Exported.")
    stays = messages.say(Kind.NOTICE, "Correct OP5 now.", stays=True)
    qtbot.waitUntil(lambda: messages.banners == [stays])


def test_a_notice_that_goes_makes_room_for_the_next_unless_it_offers_something(qtbot: QtBot) -> None:
    messages = Messages(LIGHT)
    qtbot.addWidget(messages)
    stays = messages.say(Kind.NOTICE, "Correct OP5 now.", stays=True)
    messages.say(Kind.NOTICE, "The text as it stands is now Rev.1.")
    offers = messages.say(Kind.NOTICE, "Exported.", ("Show in folder", lambda: None))
    assert messages.banners == [stays, offers]
    messages.say(Kind.NOTICE, "Noted: US 1.")
    last = messages.say(Kind.NOTICE, "Noted: US 2.")
    assert messages.banners == [stays, offers, last]
    last.cross.click()
    next_one = messages.say(Kind.NOTICE, "Noted: US 3.")
    assert messages.banners == [stays, offers, next_one]


def test_what_can_be_pressed_stays_in_its_place_when_a_notice_goes(qtbot: QtBot) -> None:
    messages = Messages(LIGHT)
    qtbot.addWidget(messages)
    messages.resize(600, 200)
    messages.show()
    notice = messages.say(Kind.NOTICE, "Brazil 27 is accepted.")
    warning = messages.say(Kind.WARNING, "Brazil 27 competes with the text.", ("Settle…", lambda: None))
    qtbot.waitUntil(lambda: notice.y() > warning.y())
    before = warning.y()
    notice.cross.click()
    qtbot.wait(10)
    assert warning.y() == before
    later = messages.say(Kind.NOTICE, "Noted: US 2.")
    qtbot.waitUntil(lambda: later.y() > before)
    assert warning.y() == before


def test_what_stands_there_already_is_not_said_twice(qtbot: QtBot) -> None:
    messages = Messages(LIGHT)
    qtbot.addWidget(messages)
    said = messages.say(Kind.WARNING, "It is in use.", ("Work on a copy", lambda: None), key="read-only")
    assert messages.say(Kind.NOTICE, "It is in use.", key="refused") is said
    assert messages.banners == [said]


def test_notices_never_push_away_that_edits_are_not_written(qtbot: QtBot) -> None:
    messages = Messages(LIGHT)
    qtbot.addWidget(messages)
    messages.say(Kind.ERROR, "Your edits can’t be written.", key="trouble")
    for number in range(5):
        messages.say(Kind.NOTICE, f"notice {number}", stays=True)
    words = [banner.words.text() for banner in messages.banners]
    assert words == ["Your edits can’t be written.", "notice 3", "notice 4"]
