"""What the system asks of the program: to end, as at a log-out, and to open what was chosen elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from exports import samples
from versioning.store.dossier import Dossier

ROOT = Path(__file__).parents[2]
ASKED = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from ui.program import main

def names():
    windows = [each for each in QApplication.topLevelWidgets() if hasattr(each, "open_draft")]
    return sorted(each.open_draft.name for each in windows if each.isVisible())

def ask():
    qt = QApplication.instance()
    for path in sys.argv[1:]:
        QApplication.sendEvent(qt, QFileOpenEvent(path))
    print(names(), flush=True)
    QApplication.sendEvent(qt, QEvent(QEvent.Type.Quit))

run = QApplication.exec

def run_and_ask(*_):
    QTimer.singleShot(0, ask)
    return run()

QApplication.exec = run_and_ask
sys.exit(main([]))
"""

FAILING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.application import Application
from ui.program import main
from ui.windows.crash import CrashDialog
from ui.windows.start import StartWindow

def fail(*_):
    raise ValueError

Application.open_sample = fail
run = QApplication.exec

def show(dialog):
    print(dialog.text(), flush=True)

def look():
    shown = [type(each).__name__ for each in QApplication.topLevelWidgets() if each.isVisible()]
    print(shown, flush=True)
    QApplication.quit()

def run_and_look(*_):
    QTimer.singleShot(0, look)
    return run()

CrashDialog.exec, QApplication.exec = show, run_and_look
sys.exit(main([]))
"""

WAITING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.program import main
from ui.draft_window.main_window import DraftWindow

def look():
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, DraftWindow)]
    if any(each.open_draft.name == "lamps" for each in shown if each.isVisible()):
        print("lamps", flush=True)
        QApplication.quit()

timer = QTimer()
timer.timeout.connect(look)
run = QApplication.exec

def run_and_look(*_):
    print("waiting", flush=True)
    timer.start(20)
    return run()

QApplication.exec = run_and_look
sys.exit(main([]))
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    homes = dict.fromkeys(
        ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"), str(tmp_path / "home")
    )
    return {**os.environ, **homes, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}


def start(environment: dict[str, str], *paths: Path, script: str = ASKED) -> str:
    command = [sys.executable, "-c", script, *map(str, paths)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=90)
    assert done.returncode == 0
    return done.stdout.strip()


def test_what_was_chosen_elsewhere_is_opened_and_all_windows_are_back_after_a_log_out(
    environment: dict[str, str], tmp_path: Path
) -> None:
    paths = [tmp_path / f"{name}.chapeau" for name in ("lamps", "wells")]
    for path in paths:
        Dossier.create(path, samples.base()).close()
    opened = start(environment, *paths)
    assert opened == "['Sample negotiation', 'lamps', 'wells']"
    assert start(environment) == opened


def test_a_start_that_fails_leaves_a_way_to_every_draft(environment: dict[str, str]) -> None:
    told = start(environment, script=FAILING).splitlines()
    assert told == ["Something in Chapeau failed, but your draft is kept.", "['StartWindow']"]


def test_a_second_start_has_the_first_open_its_file(environment: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "lamps.chapeau"
    Dossier.create(path, samples.base()).close()
    command = [sys.executable, "-c", WAITING]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "waiting\n"
        second = [sys.executable, str(ROOT / "main.py"), str(path)]
        assert subprocess.run(second, env=environment, check=False, timeout=60).returncode == 0
        assert first.communicate(timeout=60)[0] == "lamps\n"


def test_what_a_killed_program_left_is_in_nobody_s_way(environment: dict[str, str]) -> None:
    command = [sys.executable, "-c", WAITING]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "waiting\n"
        first.kill()
    assert "Sample negotiation" in start(environment)
