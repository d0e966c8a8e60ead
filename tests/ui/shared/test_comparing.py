"""What takes longer than a frame is compared in a process set apart, and can be given up."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exports.apart import Apart
from tests.tools.generate import draft, negotiated
from ui.application import Application
from ui.comparing.compare_window import CompareWindow
from ui.shared.comparing import compared
from ui.shared.comparison import Side
from versioning.compare.compare import compare


class Recording(Apart):
    """Remembers what it was called with."""

    def __init__(self) -> None:
        super().__init__()
        self.calls = 0

    def call(self, work: Callable[..., bytes], *given: object, check: Callable[[], None]) -> bytes:
        self.calls += 1
        return super().call(work, *given, check=check)


def wanted() -> None:
    """Say that it is still wanted."""


def test_small_drafts_are_compared_here_and_large_ones_apart() -> None:
    apart = Recording()
    for count, calls in ((40, 0), (200, 1)):
        base = draft(count)
        target = negotiated(base)
        assert compared((base, target), ("", ""), apart, wanted) == compare(base, target)
        assert apart.calls == calls
    apart.close()


def test_who_no_longer_wants_it_ends_the_process(apart: Apart) -> None:
    base = draft(1500)
    target = negotiated(base)

    def check() -> None:
        if apart._all - {apart._idle}:  # it is at work
            raise InterruptedError

    with pytest.raises(InterruptedError):
        compared((base, target, base), ("a", "b"), apart, check)
    assert not apart._all  # nobody waited for what it would have found


def test_a_window_shows_what_was_compared_apart(application: Application, qtbot: QtBot) -> None:
    base = draft(200)
    window = CompareWindow(application, Side("Draft", base), Side("Rev.1", negotiated(base)))
    window.show()
    qtbot.waitUntil(lambda: window.redline is not None)
    assert window.redline == compare(base, negotiated(base))
    assert "edited" in window.summary.text()


def test_closing_the_window_gives_the_comparison_up(application: Application, qtbot: QtBot) -> None:
    base = draft(1500)
    window = CompareWindow(application, Side("Draft", base), Side("Rev.1", negotiated(base)))
    window.show()
    apart = application.apart
    qtbot.waitUntil(lambda: bool(apart._all - {apart._idle}))  # it is at work
    with qtbot.waitSignal(window.destroyed):
        window.close()
    qtbot.waitUntil(lambda: not apart._all)
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, CompareWindow)]


def test_a_comparison_that_fails_is_said_in_one_sentence(
    application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> bytes:
        message = "the process set apart failed"
        raise RuntimeError(message)

    monkeypatch.setattr(application.apart, "call", fail)
    base = draft(200)
    with qtbot.captureExceptions() as caught:
        window = CompareWindow(application, Side("Draft", base), Side("Rev.1", negotiated(base)))
        window.show()
        qtbot.waitUntil(lambda: not window.jobs.busy)
        qtbot.wait(20)
    assert [type(each[1]) for each in caught] == [RuntimeError]
    assert window.summary.text() == ""
