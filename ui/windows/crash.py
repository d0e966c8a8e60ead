"""When something goes wrong that nobody foresaw: the work is kept, and the person is told so."""

from __future__ import annotations

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtWidgets import QApplication, QMessageBox, QTextEdit, QWidget

from editor.words import mark, tr
from ui.edition import EDITION
from ui.look.iconset import tinted
from ui.look.tokens import SPACE
from ui.parts import dialogs
from versioning.history.archive import ArchiveError

SENTENCE = mark("Crash", "Something in Chapeau failed, but your draft is kept.")
ADVICE = mark(
    "Crash",
    "Every change up to this moment is on disk. You can go on working; if something "
    "looks wrong, restart Chapeau: all windows come back as they are. The details below tell "
    "where it failed and hold no word of your draft.",
)
NOT_KEPT = mark("Crash", "Something in Chapeau failed, and your last edits are not on disk yet.")
SAVE_FIRST = mark(
    "Crash",
    "Don’t close the window: it says why they can’t be written, and tries again. Copy what you wrote last "
    "into another program if that goes on. The details below tell where it failed and hold no word of "
    "your draft.",
)


def details(error: BaseException) -> str:
    """Return where an error arose: files, lines and names of the program, and no text of any draft.

    What an error says itself is left out, and so are the values of names and the lines of the program: they
    may quote what was being edited. What it was caused by is told in the same way.
    """
    lines: list[str] = []
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines += [*(["caused by"] if lines else []), *_told(cause)]
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    made_with = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    return "\n".join([*lines, f"Chapeau {EDITION}, {made_with}"])


def _told(error: BaseException) -> list[str]:
    """Return the kind of an error, where it arose, and the same of those that it gathers."""
    lines = [type(error).__name__]
    for frame, line in traceback.walk_tb(error.__traceback__):
        lines.append(f"{Path(frame.f_code.co_filename).name}:{line} {frame.f_code.co_name}")
    if isinstance(error, BaseExceptionGroup):
        lines += [f"  {line}" for each in error.exceptions for line in _told(each)]
    return lines


class CrashHook(QObject):
    """Catches what nobody else caught, in any thread, and shows one dialog about it.

    While the dialog stands, further failures are only counted: the first one is what matters. `keep` writes
    what waits to be written and returns whether all is; `restart` starts the program anew. What a dossier
    says of itself, as that a part of it is damaged, is a sentence for a person and no failure: `say` says it.
    """

    _caught = Signal(str)
    _told = Signal(object)

    def __init__(self, parent: QObject, show: Callable[[str], None] | None = None) -> None:
        """Prepare to call `show` (the dialog, unless given) with the details."""
        super().__init__(parent)
        self.keep: Callable[[], bool] = _nothing_open
        self.restart: Callable[[], object] | None = None
        self.say: Callable[[str], object] | None = None
        self._show = show or self._dialog
        self._showing = False
        self._caught.connect(self._tell)
        self._told.connect(self._say)

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self.catch
        threading.excepthook = lambda args: self.catch(args.exc_type, args.exc_value, args.exc_traceback)

    def catch(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Tell the person, unless this was a wish to stop."""
        error = error or kind()
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, ArchiveError) and self.say is not None:
            self._told.emit(str(error))
        else:
            self._caught.emit(details(error))

    def _say(self, sentence: str) -> None:
        if self.say is not None:
            self.say(sentence)

    def _tell(self, what: str) -> None:
        if self._showing:
            return
        self._showing = True
        try:
            self._show(what)
        finally:
            self._showing = False

    def _dialog(self, what: str) -> None:
        try:
            kept = self.keep()
        except Exception:  # noqa: BLE001 (whatever it is, the person must hear of the first failure)
            kept = False
        restart = self.restart if kept else None
        box = CrashDialog(what, QApplication.activeWindow(), kept=kept, restarts=restart is not None)
        box.exec()
        if restart is not None and box.clickedButton() is box.restart_button:
            restart()


class CrashDialog(QMessageBox):
    """Says that something failed and whether the work is kept; the details can be copied."""

    def __init__(
        self, what: str, parent: QWidget | None = None, *, kept: bool = True, restarts: bool = False
    ) -> None:
        """Show the details `what`; `restarts` offers to start the program anew."""
        super().__init__(QMessageBox.Icon.NoIcon, "Chapeau", tr("Crash", SENTENCE if kept else NOT_KEPT))
        if parent is not None:
            self.setParent(parent, self.windowFlags())
        self.setIconPixmap(tinted("warning", self.palette().text().color().name(), 2 * SPACE.icon, 2.0))
        self.setInformativeText(tr("Crash", ADVICE if kept else SAVE_FIRST))
        self.setDetailedText(what)
        (self.details_button,) = self.buttons()
        self.details_button.clicked.connect(self._word_details)  # after Qt, that has words of its own
        self._word_details()
        copy = self.addButton(tr("Crash", "&Copy details"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()
        copy.clicked.connect(lambda: QApplication.clipboard().setText(what))
        self.restart_button = (
            self.addButton(tr("Crash", "&Restart"), QMessageBox.ButtonRole.ActionRole) if restarts else None
        )
        go_on = self.addButton(tr("Crash", "C&ontinue"), QMessageBox.ButtonRole.AcceptRole)
        self.setDefaultButton(go_on)
        dialogs.spaced(self)
        self.setEscapeButton(go_on)  # else Qt lets nobody close the box, and no window behind it

    def _word_details(self) -> None:
        """Word the button for the details as our others are."""
        shows = any(each.isVisibleTo(self) for each in self.findChildren(QTextEdit))
        words = tr("Crash", "Hide &details") if shows else tr("Crash", "Show &details")
        self.details_button.setText(words)


def _nothing_open() -> bool:
    return True
