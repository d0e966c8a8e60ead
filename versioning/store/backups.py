"""Backups of a dossier, in a folder beside it: whole, proved, and rotated."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from versioning.leftovers import NAME_BYTES, shortened
from versioning.saying import said
from versioning.store import files, schema
from versioning.store.errors import StoreError, cannot
from versioning.store.ledger import Ledger
from versioning.store.objects import DamagedError
from versioning.tree.expression import expression

LAST = 5
"""So many of the last backups stay."""
DAYS = 7
"""Of each of so many days, one stays."""
WEEKS = 5
"""Of each of so many weeks, one stays."""
STEP = 1024
"""Pages copied in one go, between which whoever writes to the dossier may do so."""
_FORM = "%Y-%m-%d %H.%M.%S"
_MOMENT = expression(r" (\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)$")


class Backup(NamedTuple):
    """A backup: where it lies, when it was made by the clock of this machine, and its size in bytes."""

    path: Path
    made: datetime
    size: int


def folder_of(dossier: Path) -> Path:
    """Return the folder in which the backups of a dossier are."""
    return dossier.with_name(f"{dossier.stem} (backups)")


def this_moment() -> datetime:
    """Return the moment by the clock on this machine, as backups are named by it."""
    return datetime.now(UTC).astimezone().replace(tzinfo=None, microsecond=0)


def backups_of(dossier: Path) -> tuple[Backup, ...]:
    """Return the backups of a dossier, the newest first; none where the folder can't be read."""
    found = []
    with suppress(OSError):
        for path in folder_of(dossier).iterdir():
            moment = _MOMENT.search(path.stem)
            if moment and path.suffix == dossier.suffix and not path.name.startswith("."):
                with suppress(ValueError, OSError):
                    made = datetime.strptime(moment[1], _FORM)  # noqa: DTZ007 (as people read it here)
                    found.append(Backup(path, made, path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: backup.made, reverse=True))


def back_up(dossier: Path, now: datetime) -> Path | None:
    """Make a backup of a dossier as it is on the disk, and let old ones go; None when the last one has all.

    It may be open, also for writing; any thread may call this. A backup has its name only once it was read
    again and holds what the dossier did. Raises StoreError, and then the backups are as they were.
    """
    folder = folder_of(dossier)
    try:
        with closing(schema.connect(dossier, "ro")) as source:
            if any(_state(each.path) == _state_of(source) for each in backups_of(dossier)[:1]):
                return None
            folder.mkdir(exist_ok=True)
            path = folder / _name(dossier, now)
            with files.beside(path) as place:
                _copy(source, place)
                files.sync(place)
                files.put_new(place, path)
    except FileExistsError:
        return None  # made within this very second
    except DamagedError as error:
        message = said(
            "“{name}” is damaged, so no backup was made; those made before stay.", name=dossier.name
        )
        raise StoreError(message) from error
    except (sqlite3.Error, OSError) as error:
        what = said("The dossier and the backups made before are unchanged.")
        raise cannot(dossier, "saved", error, what) from error
    rotate(dossier, now)
    return path


def rotate(dossier: Path, now: datetime) -> None:
    """Let backups go that newer ones stand for; what can't be removed stays."""
    found = backups_of(dossier)
    stay = staying((each.made for each in found), now)
    for each in found:
        if each.made not in stay:
            with suppress(OSError):
                each.path.unlink()


def staying(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return which of the backups made at some moments stay: the last ones, and one a day and a week.

    Of a day or a week it is the last one. The newest always stays.
    """
    newest = sorted(set(moments), reverse=True)
    stay = set(newest[:LAST])
    days: set[object] = set()
    weeks: set[object] = set()
    for each in newest:
        day, week = each.date(), each.isocalendar()[:2]
        if day not in days and now.date() - day < timedelta(days=DAYS):
            stay.add(each)
        if week not in weeks and now.date() - day < timedelta(weeks=WEEKS):
            stay.add(each)
        days.add(day)
        weeks.add(week)
    return frozenset(stay)


def move(before: Path, after: Path) -> None:
    """Let the backups of a dossier that moved go with it; where that can't be done they stay."""
    target = folder_of(after)
    if folder_of(before).is_dir() and not target.exists():
        with suppress(OSError):
            shutil.move(folder_of(before), target)


def restore(backup: Path, path: Path) -> None:
    """Write a backup as a dossier of its own, where nothing is yet; raises StoreError."""
    try:
        with files.beside(path) as place:
            shutil.copyfile(backup, place)
            files.sync(place)
            files.put_new(place, path)
    except FileExistsError as error:
        message = said(
            "“{name}” is there already and was left as it is; choose another name.", name=path.name
        )
        raise StoreError(message) from error
    except OSError as error:
        raise cannot(path, "written", error, said("The backup is unchanged.")) from error


def _name(dossier: Path, now: datetime) -> str:
    """Return how a backup is called: as the dossier, shortened where that is too long, and when."""
    ending = f" {now.strftime(_FORM)}{dossier.suffix}"
    return shortened(dossier.stem, NAME_BYTES - len(ending.encode())) + ending


def _copy(source: sqlite3.Connection, place: Path) -> None:
    """Copy a dossier, and prove the copy; raises DamagedError or sqlite3.Error.

    SQLite would wait for the disk while it keeps writers from the dossier; the caller does so afterwards.
    """
    target = schema.connect(place, "rwc")
    try:
        target.execute("PRAGMA synchronous=OFF")
        source.backup(target, pages=STEP, sleep=0.002)
    finally:
        schema.disconnect(target)
    with closing(schema.connect(place, "ro")) as copy:
        found = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise DamagedError(found)
        contents = Ledger(copy).read()  # every digest on the way to the draft is compared
        if (contents.count, len(contents.acts)) != _state_of(copy)[:2]:
            message = "count"
            raise DamagedError(message)


def _state(path: Path) -> tuple[int, int, str] | None:
    """Return what tells whether a backup has all that a dossier has; None for one that can't be read."""
    try:
        with closing(schema.connect(path, "ro")) as connection:
            return _state_of(connection)
    except (sqlite3.Error, DamagedError):
        return None


def _state_of(connection: sqlite3.Connection) -> tuple[int, int, str]:
    """Return how many entries and acts there are, and the digest of the last entry."""
    record = Ledger(connection).record
    count = record.last()
    acts = int(connection.execute("SELECT count(*) FROM acts").fetchone()[0])
    return count, acts, record.digest(count)
