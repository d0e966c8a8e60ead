"""Start an application and print how long its first window took: first_window.py chapeau|bare START.

START is the time (seconds since 1970) at which the process was started; what is printed is the milliseconds
from then until a window and all in it were painted. `bare` is a window with an empty text editor.
"""

import sys
import time
from pathlib import Path

BEGUN = 0.0


def watch() -> None:
    """Let the application end when a window has been painted, and say when that was."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    class FirstPaint(QObject):
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

    run_events = QApplication.exec

    def watched_exec(*_arguments: object) -> int:
        watcher = FirstPaint(QApplication.instance())
        QApplication.instance().installEventFilter(watcher)
        return run_events()

    QApplication.exec = watched_exec


def bare() -> None:
    """Show the smallest window in which one can write."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTextEdit())
    window.show()
    watch()
    QApplication.exec()
    del application


def chapeau() -> None:
    """Start the program as `main` does, on what it had open."""
    sys.path.insert(0, str(Path(__file__).parents[2]))
    from main import prepare

    prepare()
    from ui.program import main

    watch()
    main([])


if __name__ == "__main__":
    BEGUN = float(sys.argv[2])
    {"bare": bare, "chapeau": chapeau}[sys.argv[1]]()
