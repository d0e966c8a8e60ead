"""A picture of every window, light and dark, on a small and a large screen: `dev.py shots [PART OF A NAME]`.

Each scene builds one window with a real draft in it, which is painted as on a screen, into build/shots. Part
of a name may also be "light", "dark", "1280" or "1920".
"""

import os
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog

from tests.tools.scenes import SCENES
from tests.tools.stage import Scene, Stage
from ui.languages import install

SIZES = ((1280, 800), (1920, 1080))
SETTLE = 0.4  # seconds for layouts, jobs and animations to come to rest


def main(arguments: Sequence[str]) -> int:
    """Take the pictures whose name, size and appearance hold all of the arguments."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    install(application, os.environ.get("CHAPEAU_LANGUAGE", "en"))
    folder = Path("build/shots")
    folder.mkdir(parents=True, exist_ok=True)
    for name, (width, height), appearance in product(SCENES, SIZES, ("light", "dark")):
        path = folder / f"{name}-{width}-{appearance}.png"
        if all(word in path.name for word in arguments):
            take(SCENES[name], appearance, (width, height), path)
            print(path)
    return 0


def take(scene: Scene, appearance: str, size: tuple[int, int], path: Path) -> None:
    """Build the scene, let it settle, and write its picture."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        window = scene(Stage(appearance, Path(folder)))
        if not isinstance(window, QDialog):  # a dialog has the size it needs
            window.resize(*size)
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
