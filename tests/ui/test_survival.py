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
from ui.application import AFTER_CRASH, Application
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
