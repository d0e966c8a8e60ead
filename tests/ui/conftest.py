"""An application on a data folder of its own, and hands that answer its dialogs."""

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from exports.apart import Apart
from exports.spelling.checking import Checker, Stretch
from tests.ui.drafts import small_draft
from tests.ui.shell_drafts import NEW, OLD
from ui.application import Application
from ui.draft_window.main_window import DraftWindow
from ui.sweeping import Sweeper
from ui.windows.preview import Preview

PATIENCE = 30_000
"""So long a dialog may stay open that a test answers, in milliseconds."""
Answer = Callable[[Callable[[QDialog], object]], None]
Check = Callable[[], None]
Known = frozenset[str]
Found = list[tuple[Stretch, ...]]


class Shared(Apart):
    """Processes for all tests: an application doesn't close what isn't its own."""

    def call(self, work: Callable[..., bytes], *given: object, check: Check, **_how: bool) -> bytes:
        """Keep the process for the next test, also after what a person's drafts would let grow too large."""
        return super().call(work, *given, check=check, small=True)

    def close(self) -> None:
        """Go on."""


@pytest.fixture(scope="session")
def apart() -> Iterator[Apart]:
    """The one place where the tests' applications read files."""
    made = Shared()
    yield made
    Apart.close(made)


class SharedChecker(Checker):
    """A speller for all tests: an application doesn't close what isn't its own.

    It is not given up in the midst of an answer either, since its dictionaries take long to load anew. One of
    them asks at a time: the thread of an application that ends may still wait while the next one's asks.
    """

    def __init__(self) -> None:
        """Start with nobody asking."""
        super().__init__()
        self._asks = threading.Lock()

    def misspelt(self, language: str, texts: Sequence[str], known: Known, check: Check) -> Found:
        """Answer as ever, and only then look whether anybody waits for it."""
        with self._asks:
            found = super().misspelt(language, texts, known, lambda: None)
        check()
        return found

    def suggestions(self, language: str, word: str, check: Check) -> tuple[str, ...]:
        """Answer as ever, and only then look whether anybody waits for it."""
        with self._asks:
            found = super().suggestions(language, word, lambda: None)
        check()
        return found

    def close(self) -> None:
        """Go on."""


@pytest.fixture(scope="session")
def checker() -> Iterator[Checker]:
    """The one process in which the tests' applications check the spelling."""
    made = SharedChecker()
    yield made
    Checker.close(made)


@pytest.fixture
def application(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, apart: Apart, checker: Checker
) -> Iterator[Application]:
    """An application that has not started anything yet, swept as in the program."""
    sweeper = Sweeper(qapp)
    made = Application(qapp, tmp_path / "data", apart, lambda: checker)
    yield made
    close_all(made, qtbot)
    sweeper.stop()
    sweeper.deleteLater()


@pytest.fixture
def window(application: Application, qtbot: QtBot) -> DraftWindow:
    """The window of a first start: the sample, with the keyboard in its text."""
    application.start()
    made = application.windows[0]
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made.editor)
    return made


def on_small_draft(application: Application) -> DraftWindow:
    """Open a window on the small draft, its author Kestria."""
    application.preferences.author = "Kestria"
    application.preferences.remember_start()
    application.open_copy(small_draft(), "Lighthouses", application.show_start())
    return application.windows[-1]


def previews() -> list[Preview]:
    """The previews that are shown."""
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, Preview)]
    return [each for each in shown if each.isVisible()]


def take_previews() -> None:
    """Open as a draft whatever file is shown in a preview."""
    for preview in previews():
        preview.open_button.click()


def redlines_end(qtbot: QtBot) -> None:
    """Wait until no redline is being made any more, and whoever still waited for one would have it."""
    qtbot.waitUntil(lambda: all(each.name != "redline" for each in threading.enumerate()))
    qtbot.wait(50)


def close_all(application: Application, qtbot: QtBot) -> None:
    """Close an application as a person would, and let its windows go."""
    end(application)
    qtbot.wait(1)


def end(application: Application) -> None:
    """Close an application as a person would."""
    application.end()
    for widget in QApplication.topLevelWidgets():
        widget.close()
        if widget.windowType() is not Qt.WindowType.Popup:  # a completer deletes its list itself
            widget.deleteLater()


@pytest.fixture
def answer(qtbot: QtBot) -> Iterator[Answer]:
    """Answer the next dialog: what is given is done with it as soon as it stands. One must come of each."""
    awaited: list[Callable[[QDialog], object]] = []

    def prepare(act: Callable[[QDialog], object]) -> None:
        awaited.append(act)

        def look() -> None:
            dialog: QWidget | None = QApplication.activeModalWidget()
            if act not in awaited:
                return  # the test is over: the next one's dialog is none of its own
            if isinstance(dialog, QDialog):
                awaited.remove(act)
                QTimer.singleShot(PATIENCE, dialog.reject)  # else one that stays open would hold up the run
                act(dialog)
            else:
                QTimer.singleShot(5, look)

        QTimer.singleShot(0, look)

    yield prepare
    never_asked, awaited[:] = list(awaited), []
    assert not never_asked


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A draft as a file."""
    path = tmp_path / "old.md"
    path.write_text(OLD, encoding="utf-8")
    return path


@pytest.fixture
def new(tmp_path: Path) -> Path:
    """The same draft, reworded in two places."""
    path = tmp_path / "new.md"
    path.write_text(NEW, encoding="utf-8")
    return path


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say from now on, once the windows that there are have come whole."""
    for each in QApplication.topLevelWidgets():
        if isinstance(each, DraftWindow):
            assert each.crew
    QApplication.processEvents()
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    listening = SimpleNamespace(
        isActive=lambda: True,
        updateAccessibility=hear,
        AnnouncementPoliteness=QAccessible.AnnouncementPoliteness,
    )
    monkeypatch.setattr("ui.parts.announcing.QAccessible", listening)
    return heard
