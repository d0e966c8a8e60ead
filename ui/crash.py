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
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from editor.words import mark, tr
from ui.iconset import tinted
from ui.tokens import SPACE

SENTENCE = mark("Crash", "Something in Chapeau failed, but your draft is kept.")
ADVICE = mark(
    "Crash",
    "Every change up to this moment is on disk. You can go on working; if something "
    "looks wrong, close the window and open the draft again. The details below tell "
    "where it failed and hold no word of your draft.",
)


def details(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where an error arose: files, lines and names of the program, and no text of any draft.

    The error's own message is left out, since it may quote what was being edited.
    """
    frames = traceback.extract_tb(trace)
    lines = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    versions = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    return "\n".join([kind.__name__, *lines, versions])


class CrashHook(QObject):
    """Catches what nobody else caught, in any thread, and shows one dialog about it.

    While the dialog stands, further failures are only counted: the first one is what matters.
    """

    _caught = Signal(str)

    def __init__(self, parent: QObject, show: Callable[[str], None] | None = None) -> None:
        """Prepare to call `show` (the dialog, unless given) with the details."""
        super().__init__(parent)
        self._show = show or self._dialog
        self._showing = False
        self._caught.connect(self._tell)

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self.catch
        threading.excepthook = lambda args: self.catch(args.exc_type, args.exc_value, args.exc_traceback)

    def catch(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Tell the person, unless this was a wish to stop."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self._caught.emit(details(kind, trace))

    def _tell(self, what: str) -> None:
        if self._showing:
            return
        self._showing = True
        try:
            self._show(what)
        finally:
            self._showing = False

    def _dialog(self, what: str) -> None:
        box = crash_dialog(what, QApplication.activeWindow())
        box.exec()


def crash_dialog(what: str, parent: QWidget | None) -> QMessageBox:
    """Return the dialog; its details can be copied."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, "Chapeau", tr("Crash", SENTENCE), parent=parent)
    box.setIconPixmap(tinted("warning", box.palette().text().color().name(), 2 * SPACE.icon, 2.0))
    box.setInformativeText(tr("Crash", ADVICE))
    box.setDetailedText(what)
    copy = box.addButton(tr("Crash", "&Copy details"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()
    copy.clicked.connect(lambda: QApplication.clipboard().setText(what))
    box.setDefaultButton(box.addButton(tr("Crash", "C&ontinue"), QMessageBox.ButtonRole.AcceptRole))
    return box
