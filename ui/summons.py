"""A second start of the program hands what it should open to the first, so that no dossier is open twice."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from versioning.store.files import write_whole
from versioning.tree.identity import new_id

LOCK = "running.lock"
"""The file in the data folder that the first program holds locked."""
PATIENCE = 2.0
"""Seconds to wait for the first program, which may be at work, before doing it here."""
_FOLDER, _ENDING = "asked", ".json"


class Summons(QObject):
    """Watches for what later starts ask for; `wanted` carries the files they name, if any."""

    wanted = Signal(object)

    def __init__(self, folder: Path, parent: QObject) -> None:
        """Watch in the data folder; where that can't be done, every start opens its files itself."""
        super().__init__(parent)
        self._folder = folder / _FOLDER
        with suppress(OSError):
            self._folder.mkdir(exist_ok=True)
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._look)

    def _look(self) -> None:
        for file in sorted(self._folder.glob(f"*{_ENDING}")):
            with suppress(OSError, ValueError, TypeError):
                paths = [Path(each) for each in json.loads(file.read_bytes())]
                file.unlink()  # whoever takes it away does it
                self.wanted.emit(paths)


def is_handed_over(folder: Path, paths: Sequence[Path]) -> bool:
    """Have the program that runs on this data folder open some files, or come forward; False for none."""
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(0)
    if not folder.is_dir() or lock.tryLock(0):
        lock.unlock()
        return False
    file = folder / _FOLDER / f"{new_id()}{_ENDING}"
    try:
        write_whole(file, json.dumps([str(path.absolute()) for path in paths]).encode())
        until = time.monotonic() + PATIENCE
        while file.exists() and time.monotonic() < until:
            time.sleep(0.01)
        file.unlink()
    except FileNotFoundError:
        return file.parent.is_dir()
    except OSError:
        return False
    return False
