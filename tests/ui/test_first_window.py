"""What the first window does without, so that it is there soon."""

import os
import subprocess
import sys
from pathlib import Path

from ui.later import LATER

WITHOUT = (
    *("docx", "lxml", "pypdfium2", "typst", "hunspell", "PySide6.QtPrintSupport", "PySide6.QtNetwork"),
    *(
        "exports.docx",
        "exports.markdown.reader",
        "exports.pdf",
        "exports.akn",
        "exports.html",
        "exports.typst",
    ),
    *(
        "ui.dialogs.backups_dialog",
        "ui.dialogs.compare_dialog",
        "ui.comparing.compare_window",
        "ui.dialogs.export_dialog",
        "ui.windows.guide",
        "ui.windows.matrix",
    ),
    *(
        "ui.dialogs.masthead_dialog",
        "ui.windows.preview",
        "ui.dialogs.print_dialog",
        "ui.windows.projection",
        "ui.dialogs.send_dialog",
        "ui.settings.settings_window",
    ),
    *(
        "ui.comparing.three_way_window",
        "ui.windows.versions",
        "versioning.drafting.addresses",
        "versioning.drafting.instructions",
    ),
    *("versioning.drafting.compiled_reader", "versioning.drafting.handmade", "versioning.taking"),
)
"""Modules that are loaded when they are first needed."""
STARTER = """
import sys
from main import prepare
prepare()
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

run = QApplication.exec

class Watcher(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self):
        drafts = [each for each in QApplication.topLevelWidgets() if hasattr(each, "editor")]
        shown = [each for each in drafts if each.isVisible()]
        print(len(shown), *(name for name, each in sys.modules.items() if "Unloaded" not in str(type(each))))
        shown[0].desk.quit()

def look(*_):
    global watcher
    watcher = Watcher()
    QApplication.instance().installEventFilter(watcher)
    return run()

QApplication.exec = look
from ui.program import main
sys.exit(main([]))
"""


def loaded(folder: Path) -> list[str]:
    """Start the program on what is in `folder`; return how many windows it shows, and what it has loaded."""
    root = Path(__file__).parents[2]
    homes = dict.fromkeys(
        ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"), str(folder)
    )
    environment = {**os.environ, **homes, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", STARTER],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.split()


def test_a_draft_that_is_opened_again_loads_only_what_its_window_shows(tmp_path: Path) -> None:
    loaded(tmp_path)  # the very first start makes the sample, for which it reads
    windows, *modules = loaded(tmp_path)
    assert windows == "1"
    assert [each for each in WITHOUT if any(f"{name}.".startswith(f"{each}.") for name in modules)] == []
    assert sorted(LATER.intersection(modules)) == []
