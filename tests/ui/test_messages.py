"""Messages are said once, offer what can be done, and go when they are closed."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.messages import Kind, Messages
from ui.tokens import DARK, LIGHT


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


def test_a_choice_acts_and_the_message_is_done(qtbot: QtBot) -> None:
    messages = Messages(LIGHT)
    qtbot.addWidget(messages)
    done: list[str] = []
    banner = messages.say(Kind.NOTICE, "Exported.", ("Show in folder", lambda: done.append("shown")))
    banner.findChild(QPushButton).click()
    assert done == ["shown"]
    assert messages.banners == []
