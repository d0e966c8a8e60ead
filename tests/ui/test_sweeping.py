"""What refers only to itself is looked for where nothing of Qt's is under way, and in no other thread."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.sweeping import Sweeper


class Ring:
    """Refers to itself, as a window does with whoever works in it."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def sweeper(qapp: QApplication) -> Iterator[Sweeper]:
    made = Sweeper(qapp)
    yield made
    made.stop()
    made.deleteLater()


def litter() -> weakref.ref[Ring]:
    """Leave a ring behind, and make so much that Python would look for it."""
    left = weakref.ref(Ring())
    kept = [[] for _ in range(5 * gc.get_threshold()[0])]
    del kept
    return left


def made_enough() -> list[list[object]]:
    return [[] for _ in range(2 * gc.get_threshold()[0])]


@pytest.mark.usefixtures("sweeper")
def test_nothing_is_taken_away_under_whoever_makes_much_in_any_thread() -> None:
    left: list[weakref.ref[Ring]] = [litter()]
    thread = threading.Thread(target=lambda: left.append(litter()))
    thread.start()
    thread.join()
    assert all(each() is not None for each in left)


def test_what_is_left_is_taken_away_in_a_later_turn(sweeper: Sweeper, qtbot: QtBot) -> None:
    left, kept = litter(), made_enough()
    qtbot.waitUntil(lambda: left() is None)
    assert kept


def test_nothing_is_taken_away_while_a_dialog_waits_for_its_answer(sweeper: Sweeper, qtbot: QtBot) -> None:
    left, kept = litter(), made_enough()
    inner: list[bool] = []

    def ask() -> None:
        loop = QEventLoop()
        sweeper._timer.setInterval(1)
        QTimer.singleShot(60, loop.quit)
        loop.exec()
        inner.append(left() is not None)

    sweeper._timer.setInterval(10_000)
    QTimer.singleShot(0, ask)
    qtbot.waitUntil(lambda: bool(inner))
    assert inner == [True]
    qtbot.waitUntil(lambda: left() is None)
    assert kept


def test_nothing_is_looked_through_while_somebody_writes(sweeper: Sweeper) -> None:
    sweeper._timer.stop()  # each look is made here, since on a busy machine whoever writes may wait for long
    left, kept = litter(), made_enough()
    for _ in range(5):
        begun = time.thread_time()
        while time.thread_time() < begun + 0.02:
            pass
        sweeper._look()
        assert left() is not None
    sweeper._look()
    assert left() is None
    assert kept


@pytest.mark.parametrize("is_writing", [True, False])
def test_what_came_in_bulk_is_not_looked_through(sweeper: Sweeper, *, is_writing: bool) -> None:
    sweeper._timer.stop()
    kept = [[] for _ in range(60_000)]
    searched: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        searched.append(info["generation"])

    gc.callbacks.append(note)
    try:
        begun = time.thread_time()
        while is_writing and time.thread_time() < begun + 0.02:
            pass
        if not is_writing:
            sweeper._worked = time.thread_time()
        sweeper._look()
    finally:
        gc.callbacks.remove(note)
        gc.unfreeze()
    assert not searched
    assert kept


def test_python_looks_by_itself_again_once_it_is_stopped(sweeper: Sweeper) -> None:
    assert not gc.isenabled()
    sweeper.stop()
    assert gc.isenabled()
