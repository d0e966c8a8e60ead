"""Backups in a thread of their own, so that no window waits for one."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from versioning.history.archive import ArchiveError
from versioning.store.backups import back_up, this_moment

Told = Callable[[str], object]
"""Called, in the thread, with why a backup could not be made; with "" where it was, or was not needed."""


class Backups:
    """The backups of all windows, one after the other."""

    def __init__(self) -> None:
        """Start no thread before a backup is wanted."""
        self._thread: ThreadPoolExecutor | None = None

    def want(self, dossier: Path, told: Told) -> None:
        """Have a dossier backed up, unless the last backup has all of it."""
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "backups")
        self._thread.submit(_work, dossier, told)

    def close(self) -> None:
        """Wait until all that were wanted are made."""
        if self._thread is not None:
            self._thread.shutdown()
            self._thread = None


def _work(dossier: Path, told: Told) -> None:
    why_not = ""
    try:
        back_up(dossier, this_moment())
    except ArchiveError as error:
        why_not = str(error)
    with suppress(RuntimeError):  # the window went away meanwhile
        told(why_not)
