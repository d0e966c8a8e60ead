"""Who has a dossier open: one at a time may write it.

The lock is the operating system's and goes when its holder does, even when that one is killed or the
machine stops, so what a crash leaves behind blocks nobody. It is on a small file beside the dossier:
POSIX drops every lock a process has on a file as soon as it closes any descriptor of it, so a lock on
the dossier itself would take SQLite's own locks away. What the small file says is only for people.
"""

from __future__ import annotations

import getpass
import json
import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from versioning.change.moment import now
from versioning.saying import said
from versioning.store.errors import StoreError

FAR = 2**30
"""Where the locked byte is on Windows, whose locks forbid reading: behind all that is written."""


@dataclass(frozen=True)
class Holder:
    """Who has a dossier open: a person's name, the machine, and an ISO 8601 time with "Z"."""

    name: str
    machine: str
    since: str

    def __str__(self) -> str:
        """Return it as part of a sentence."""
        since = self.since.replace("T", " ", 1)[:16]
        return said(
            "{name} has it open on {machine} since {since} UTC",
            name=self.name,
            machine=self.machine,
            since=since,
        )


NOBODY_KNOWN = Holder("", "", "")


class HeldError(Exception):
    """Somebody else has the dossier open."""

    def __init__(self, holder: Holder) -> None:
        """Say who."""
        super().__init__(str(holder) if holder.name else said("somebody else has it open"))
        self.holder = holder


class Lock:
    """The right to write a dossier, until it is released."""

    def __init__(self, path: Path, name: str = "") -> None:
        """Take the lock of the dossier at `path` for a person; raises HeldError or OSError."""
        self._path = lock_path(path)
        self.holder = Holder(name or _user(), _machine() or "this machine", now())
        self._descriptor = self._take()
        note = json.dumps(asdict(self.holder)).encode()
        with suppress(OSError):  # the note is a courtesy; the lock holds without
            os.ftruncate(self._descriptor, 0)
            os.write(self._descriptor, note)

    def stands_for(self, path: Path) -> bool:
        """Return whether this very lock keeps others from the dossier at `path`."""
        return (
            lock_path(path) == self._path and self._descriptor >= 0 and _is_at(self._descriptor, self._path)
        )

    def release(self) -> None:
        """Let others write; releasing again does nothing."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            if sys.platform != "win32":  # before the lock goes: afterwards the file may be another's
                with suppress(OSError):
                    self._path.unlink()
            os.close(descriptor)
            if sys.platform == "win32":
                with suppress(OSError):  # there an open file can't be taken away, ours or another's
                    self._path.unlink()

    def _take(self) -> int:
        while True:
            descriptor = _open(self._path)
            try:
                _lock(descriptor)
                if _is_at(descriptor, self._path):
                    return descriptor
            except BlockingIOError:
                holder = _read(descriptor)
                os.close(descriptor)
                raise HeldError(holder) from None
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)  # its last holder took the file away in this very moment


def lock_path(path: Path) -> Path:
    """Return the small file that stands for the right to write the dossier at `path`."""
    place = path.resolve()
    return place.with_name(f".~{place.name}.lock")


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _open(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except PermissionError as refused:
        try:
            return os.open(path, os.O_RDONLY)  # another user's; it can be locked all the same
        except FileNotFoundError:
            raise refused from None


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _read(descriptor: int) -> Holder:
    try:
        data = json.loads(os.read(descriptor, 4096))
        return Holder(*(str(data[key])[:80] for key in ("name", "machine", "since")))
    except (OSError, ValueError, TypeError, KeyError):
        return NOBODY_KNOWN


def _machine() -> str:
    return platform.node() if sys.platform == "win32" else os.uname().nodename  # the first is slow to load


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "somebody"


@contextmanager
def locked(path: Path, name: str = "") -> Iterator[None]:
    """Let nobody else open or make the dossier at `path`; raises StoreError or OSError."""
    try:
        lock = Lock(path, name)
    except HeldError as error:
        message = said("“{name}” can’t be replaced: {who}. Choose another name.", name=path.name, who=error)
        raise StoreError(message) from error
    try:
        yield
    finally:
        lock.release()
