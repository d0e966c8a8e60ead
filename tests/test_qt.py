"""What the other tests lean on: Qt's binding is sound, and a test that isn't tidy fails."""

import sys

import pytest
from PySide6.QtCore import QObject

SOURCE = """
    from PySide6.QtCore import QObject, QThread, QTimer, Signal, qWarning
    from PySide6.QtWidgets import QWidget

    kept = []

    class Bell(QObject):
        rung = Signal()

    def test_a_warning(qapp):
        qWarning("something is odd")

    def test_an_exception_in_a_slot(qapp):
        bell = Bell()
        bell.rung.connect(lambda: 1 / 0)
        bell.rung.emit()

    def test_a_window(qapp):
        kept.append(QWidget())

    def test_a_failure_before_it_tidied_up(qapp):
        kept.append(QWidget())
        assert not kept

    def test_a_timer(qapp):
        kept.append(QTimer())
        kept[-1].start(60_000)

    def test_a_thread(qapp):
        kept.append(QThread())
        kept[-1].start()

    def test_tidy(qtbot):
        window = QWidget()
        qtbot.addWidget(window)
        window.timer = QTimer(window)
        window.timer.start(60_000)

    def teardown_module():
        kept[-1].quit()
        kept[-1].wait()
"""
CONFTEST = """
    import sys
    sys.path.insert(0, {root!r})
    from tests.conftest import _leave_nothing_behind, _own_folders, pytest_runtest_makereport
"""


def test_void_calls_lose_no_reference_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("draft")
    assert abs(sys.getrefcount(None) - before) < 50


def test_a_test_fails_that_warns_raises_in_a_slot_or_leaves_something_behind(
    pytester: pytest.Pytester, pytestconfig: pytest.Config
) -> None:
    pytester.copy_example(str(pytestconfig.rootpath / "pyproject.toml"))
    pytester.makeconftest(CONFTEST.format(root=str(pytestconfig.rootpath)))
    pytester.makepyfile(**{"tests/test_untidy": SOURCE})
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", "--no-header", "-q")
    result.assert_outcomes(passed=4, failed=3, errors=3)
    lines = result.stdout
    lines.fnmatch_lines_random(
        ["FAILED *test_a_warning*", "FAILED *test_an_exception_in_a_slot*", "FAILED *test_a_failure_before*"]
    )
    lines.fnmatch_lines_random(
        ["E*left behind the window*", "E*left behind the timer*", "E*left behind the thread*"]
    )
