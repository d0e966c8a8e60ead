"""Start an application and print how long its first window took: first_window.py chapeau|bare START.

START is the time (seconds since 1970) at which the process was started; what is printed is the milliseconds
from then until a window and all in it were painted. `bare` is a window with an empty text editor.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit, QWidget


class FirstPaint(QObject):
    """Ends the process when a window has been painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint event; when the next turn of events begins, all of it is painted."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, self.end)
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """Say when, and let the application come to a proper end: the next one is not to find a crash."""
        sys.stdout.write(f"{(time.time() - BEGUN) * 1000:.2f}\n")
        sys.stdout.flush()
        QApplication.quit()


def bare() -> None:
    """Show the smallest window in which one can write."""
    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTextEdit())
    window.show()
    application.exec()


def watch_and_run(*_arguments: object) -> int:
    """Stand in for QApplication.exec: the same, with the first painting watched."""
    watcher = FirstPaint(QApplication.instance())
    QApplication.instance().installEventFilter(watcher)
    return run_events()


if __name__ == "__main__":
    BEGUN = float(sys.argv[2])
    run_events = QApplication.exec
    QApplication.exec = watch_and_run
    if sys.argv[1] == "bare":
        bare()
    else:
        sys.path.insert(0, str(Path(__file__).parents[2]))
        from main import main

        del sys.argv[1:]
        main()
