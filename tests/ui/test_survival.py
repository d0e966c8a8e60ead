"""What was typed is there again after the program was killed, at the moment it was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import close_all
from ui.application import Application
from ui.seating import AFTER_CRASH
from versioning.tree.paragraph import Role

TYPIST = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui.application import Application
from versioning.tree.paragraph import Role

qt = QApplication([])
application = Application(qt, Path(sys.argv[1]))
application.start()
window = application.windows[0]
window.editor.go_to(window.session.draft.first(Role.OPERATIVE).id)
QTest.keyClicks(window.editor, "Solemnly ")
while window.session.unwritten:
    qt.processEvents()
application.preferences.sync()
print("typed", flush=True)
qt.exec()
"""

COPYIST = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication
from ui.program import main

def copy_and_quit():
    window = next(each for each in QApplication.topLevelWidgets() if hasattr(each, "editor"))
    window.editor.selectAll()
    window.editor.copy()
    print(len(QApplication.clipboard().text()) > 1000, flush=True)
    window.desk.quit()

run = QApplication.exec

def run_and_copy(*_):
    QTimer.singleShot(0, copy_and_quit)
    return run()

QApplication.exec = run_and_copy
sys.exit(main([]))
"""


def test_the_program_ends_well_with_a_clip_on_the_clipboard(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    homes = dict.fromkeys(
        ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"), str(tmp_path)
    )
    environment = {**os.environ, **homes, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", COPYIST],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout == "True\n"
    assert done.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that can't be caught")
def test_a_draft_reopens_with_what_was_typed_before_the_program_was_killed(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(tmp_path / "data")],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as typist:
        assert typist.stdout is not None
        assert typist.stdout.readline() == "typed\n"
        typist.send_signal(signal.SIGKILL)
    again = Application(qapp, tmp_path / "data")
    again.start()
    window = again.windows[0]
    first = window.session.draft.first(Role.OPERATIVE)
    assert first is not None
    assert first.text.plain.startswith("Solemnly Urges")
    assert not window.session.read_only
    assert [banner.words.text() for banner in window.messages.banners] == [AFTER_CRASH]
    close_all(again, qtbot)
