"""`chapeau export --still-open`: a page on what is still open in a dossier or a file. It opens no window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from exports.report import ReadError
from exports.still_open import report
from ui.shell.common import ShellError, now
from ui.shell.sources import divided, open_source
from versioning.history.archive import ArchiveError
from versioning.history.history import HistoryError
from versioning.negotiation.standing_words import findings_in
from versioning.room import Room
from versioning.session import Session
from versioning.store.dossier import Dossier
from versioning.tree.resolution import Resolution


def report_on(name: str) -> Resolution:
    """Return the report on what a name stands for; of a file, what its text says: brackets, "(agreed)".

    Raises ReadError with one sentence when there is no such draft, ShellError for a revision.
    """
    path, revision = divided(name)
    if revision:
        message = f"--still-open tells how a dossier stands now; name {path} without @{revision}."
        raise ShellError(message)
    if path is None or not path.exists():
        room = Room(Session(open_source(name).draft))  # which also says that it isn't there
        room.find(*findings_in(room.session.draft))
        return _report(room)
    try:
        with _session(path) as session:
            return _report(Room(session))
    except (ArchiveError, HistoryError) as error:
        raise ReadError(str(error)) from error


def _report(room: Room) -> Resolution:
    return report(room.session.draft, room.still_open(), now())


@contextmanager
def _session(path: Path) -> Iterator[Session]:
    dossier = Dossier.open(path)
    try:
        yield Session.open(dossier)
    finally:
        dossier.close()
