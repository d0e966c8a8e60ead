"""A picture of every window, light and dark, under build/shots: `dev.py shots [PART OF A NAME]`.

Each scene builds one window with a real draft in it; it is shown at 1280 by 800 and painted as on a screen.
"""

import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog

from tests.tools.scenes import SCENES, Scene, Stage
from ui.languages import install

SIZE = (1280, 800)
SETTLE = 0.4  # seconds for layouts, jobs and animations to come to rest


def main(arguments: Sequence[str]) -> int:
    """Take the pictures whose name holds all of the arguments."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    install(application, os.environ.get("CHAPEAU_LANGUAGE", "en"))
    folder = Path("build/shots")
    folder.mkdir(parents=True, exist_ok=True)
    for name, scene in SCENES.items():
        if all(word in name for word in arguments):
            for appearance in ("light", "dark"):
                path = folder / f"{name}-{appearance}.png"
                take(scene, appearance, path)
                print(path)
    return 0


def take(scene: Scene, appearance: str, path: Path) -> None:
    """Build the scene, let it settle, and write its picture."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        window = scene(Stage(appearance, Path(folder)))
        if not isinstance(window, QDialog):  # a dialog has the size it needs
            window.resize(*SIZE)
        window.show()
        until = time.monotonic() + SETTLE
        while time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(0.01)
        if not window.grab().save(str(path)):
            message = f"{path} can't be written"
            raise OSError(message)
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
