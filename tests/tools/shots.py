"""A picture of every window, light and dark, on a small and a large screen: `dev.py shots [PART OF A NAME]`.

Each scene builds one window with a real draft in it, which is painted as on a screen, into build/shots. Part
of a name may also be "light", "dark", "1280" or "1920".
"""

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDialog

from tests.tools.quiet import wait_for_quiet
from tests.tools.scenes import SCENES
from tests.tools.stage import Scene, Stage
from ui.shared.languages import install

SIZES = ((1280, 800), (1920, 1080))


def main(arguments: Sequence[str]) -> int:
    """Take the pictures whose name, size and appearance hold all of the arguments."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    application.setCursorFlashTime(0)  # the place in the text is seen, and looks the same twice
    QCursor.setPos(application.primaryScreen().geometry().bottomRight())  # or a row looks pointed at
    install(application, os.environ.get("CHAPEAU_LANGUAGE", "en"))
    folder = Path("build/shots")
    folder.mkdir(parents=True, exist_ok=True)
    for name, appearance in product(SCENES, ("light", "dark")):
        paths = {size: folder / f"{name}-{size[0]}-{appearance}.png" for size in SIZES}
        wanted = {size: path for size, path in paths.items() if all(word in path.name for word in arguments)}
        if wanted:
            for path in take(SCENES[name], appearance, wanted):
                print(path, flush=True)
    return 0


def take(scene: Scene, appearance: str, paths: dict[tuple[int, int], Path]) -> Iterator[Path]:
    """Build the scene, and write its picture at each size once it is at rest."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        stage = Stage(appearance, Path(folder))
        window = scene(stage)
        for size, path in paths.items():
            if not isinstance(window, QDialog):  # a dialog has the size it needs
                window.resize(*size)
            window.show()
            if not wait_for_quiet(window).save(str(path)):
                message = f"{path} can't be written"
                raise OSError(message)
            yield path
        for each in stage.opened:
            each.end()
        for widget in QApplication.topLevelWidgets():
            widget.close()
            widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
