"""The program as it is started: the application, what catches its failures, and the folder of its data."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QStandardPaths
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from editor import clipboard
from editor.words import tr
from ui.application import PREFERENCES, Application
from ui.commands.preferences import Preferences
from ui.shared.languages import install
from ui.summons import Summons, is_handed_over
from ui.sweeping import Sweeper
from ui.windows.crash import CrashHook


class Program(QApplication):
    """Qt's application, which the system may ask to end, or to open a file that a person chose elsewhere.

    `may_end` closes everything and returns whether all is closed; `open_paths` opens files.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        """Begin with nothing open."""
        super().__init__(arguments)
        self.may_end: Callable[[], bool] = lambda: True
        self.open_paths: Callable[[Sequence[Path]], object] = lambda _: None

    def event(self, event: QEvent) -> bool:
        """Qt: a log-out, and Quit in the Dock, close all windows at once, so that all come back."""
        if event.type() is QEvent.Type.Quit and not self.may_end():
            event.ignore()
            return True
        if isinstance(event, QFileOpenEvent):
            self.open_paths([Path(event.file())])
            return True
        return super().event(event)


def main(arguments: Sequence[str]) -> int:
    """Start the application on the files named in `arguments`; return its exit code."""
    qt = Program(sys.argv[:1])
    qt.setApplicationName("Chapeau")
    qt.setApplicationDisplayName("Chapeau")  # Qt puts it behind titles, as each system has it
    qt.setDesktopFileName("chapeau")
    hook = CrashHook(qt)
    hook.install()
    folder = _data_folder()
    paths = [Path(each) for each in arguments]
    if is_handed_over(folder, paths):
        return 0
    install(qt, Preferences(folder / PREFERENCES).language)  # before anything is worded or drawn
    try:
        application = Application(qt, folder)
    except OSError as error:
        sentence = tr(
            "Application",
            "Chapeau can’t keep anything in {folder}: {reason}. Nothing was opened or changed.",
        ).format(folder=folder, reason=error.strerror)
        QtWidgets.QMessageBox.critical(None, "Chapeau", sentence)
        return 2
    qt.may_end, qt.open_paths = application.close_all, application.open_paths
    hook.keep, hook.restart = application.keep_all, application.restart
    hook.say = lambda sentence: application.complain(None, sentence)
    try:
        application.start(paths)
    except Exception as error:  # noqa: BLE001 (whatever it is, it must not keep a person from the other drafts)
        hook.catch(type(error), error, error.__traceback__)
        application.show_start()
    Summons(folder, qt).wanted.connect(partial(_answer, application))
    Sweeper(qt)  # only now: what is made at the start stays, and looking through it takes time
    code = qt.exec()
    application.end()
    clipboard.let_go()
    return code


def _answer(application: Application, paths: Sequence[Path]) -> None:
    """Open what another start of the program was to open, or come forward."""
    application.open_paths(paths)
    if not paths:
        window = application.windows[-1] if application.windows else application.show_start()
        window.showNormal() if window.isMinimized() else window.raise_()
        window.activateWindow()


def _data_folder() -> Path:
    """Return the folder in which the system wants an application's data to be."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))
