"""Turns: one act at a time, begun again where something changes meanwhile."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.shared.turns import Turns


def test_acts_are_done_in_their_order_each_in_a_turn_of_its_own(qtbot: QtBot) -> None:
    done: list[str] = []
    parent = QObject()
    turns = Turns((lambda: done.append("a"), lambda: done.append("b")), parent)
    turns.begin()
    assert done == []
    qtbot.waitUntil(lambda: done == ["a", "b"])


def test_what_is_begun_again_goes_through_all_acts_again(qtbot: QtBot) -> None:
    done: list[str] = []
    parent = QObject()
    turns = Turns((lambda: done.append("a"), lambda: done.append("b")), parent)
    turns.begin()
    qtbot.waitUntil(lambda: "a" in done)
    turns.begin()
    qtbot.waitUntil(lambda: done[-2:] == ["a", "b"] and done.count("a") == 2)


def test_none_is_left_waiting_where_they_are_begun_again_and_again(qtbot: QtBot) -> None:
    done: list[str] = []
    parent = QObject()
    turns = Turns((), parent)

    def begin_again() -> None:
        done.append("a")
        turns.begin()

    turns.add(begin_again, lambda: done.append("b"))
    turns.begin()
    qtbot.waitUntil(lambda: "b" in done)
    turns.stop()


def test_all_are_done_at_once_when_that_is_asked(qtbot: QtBot) -> None:
    done: list[str] = []
    parent = QObject()
    turns = Turns((lambda: done.append("a"), lambda: done.append("b")), parent)
    turns.begin()
    turns.at_once()
    assert done == ["a", "b"]
    qtbot.wait(5)
    assert done == ["a", "b"]
