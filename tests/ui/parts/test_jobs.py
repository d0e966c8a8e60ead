"""Long work runs beside the window, is shown when it lasts, and can be given up."""

import threading
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.parts.jobs import Job, Jobs


class Waiting:
    """Waits for a job, and holds it."""

    def __init__(self, job: Job[int]) -> None:
        self.job = job

    def take(self, _: object) -> None:
        """Take what came of it."""


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    jobs = Jobs(None)  # type: ignore[arg-type]
    yield jobs
    jobs.cancel_all()


def test_the_result_comes_back_to_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    got: list[tuple[object, object]] = []
    jobs.start(
        "Adding", lambda _: 1 + 1, lambda result: got.append((result, threading.current_thread())), got.append
    )
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(2, threading.main_thread())]
    assert not jobs.busy


def test_a_failure_comes_back_as_the_exception(qtbot: QtBot, jobs: Jobs) -> None:
    failures: list[Exception] = []
    jobs.start("Dividing", lambda _: 1 // 0, failures.append, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ZeroDivisionError)


def test_work_that_lasts_is_shown_and_quick_work_is_not(qtbot: QtBot, jobs: Jobs) -> None:
    shown: list[QObject | None] = []
    jobs.shown.connect(shown.append)
    go_on = threading.Event()
    slow: Job[bool] = jobs.start("Waiting", lambda _: go_on.wait(10), lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: shown == [slow])
    go_on.set()
    qtbot.waitUntil(lambda: shown == [slow, None])


def test_cancelled_work_gives_no_result(qtbot: QtBot, jobs: Jobs) -> None:
    got: list[object] = []
    go_on, ended = threading.Event(), threading.Event()

    def work(job: Job[int]) -> int:
        go_on.wait(10)
        try:
            job.check()
        finally:
            ended.set()
        return 1

    job = jobs.start("Waiting", work, got.append, got.append)
    job.cancel()
    assert not jobs.busy
    go_on.set()
    assert ended.wait(10)
    qtbot.wait(10)
    assert got == []


def test_work_may_end_when_its_window_is_gone(qtbot: QtBot) -> None:
    window, gate, heard = QObject(), threading.Event(), []
    job: Job[bool] = Job("work", lambda _: gate.wait(10), window)
    job.start(heard.append, heard.append)
    shiboken6.delete(window)
    gate.set()
    qtbot.waitUntil(lambda: not any(each.name == "work" for each in threading.enumerate()))
    qtbot.wait(30)
    assert heard == []


def test_work_that_is_over_holds_nobody_who_waited_for_it(qtbot: QtBot, jobs: Jobs) -> None:
    job: Job[int] = Job("Adding", lambda _: 1 + 1, jobs)
    done = Waiting(job)
    held = weakref.ref(done)
    job.start(done.take, done.take)
    del done
    qtbot.waitUntil(lambda: held() is None)
