"""What dev.py bench measures of what keeps the work: versions, edits since a revision, backups."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from tests.tools.generate import draft
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.session import Session
from versioning.store.backups import back_up, backups_of
from versioning.store.dossier import Dossier
from versioning.tree.text import EMPTY, styled
from versioning.versions import versions

if TYPE_CHECKING:
    from tests.tools.measures import Contest

SECONDS = 4
"""Between two edits: ten thousand are a day of work."""


@contextmanager
def worked(edits: int) -> Iterator[tuple[Path, str]]:
    """Give a dossier with a revision and so many edits since, and the revision's id."""
    with tempfile.TemporaryDirectory() as folder:
        path, text = Path(folder) / "case.chapeau", draft(100)
        dossier = Dossier.create(path, text)
        session = Session.open(dossier)
        first = session.name_revision("Rev.1")
        nodes = [each.id for each in text.walk() if len(each.text)]
        moment = datetime(2026, 3, 1, 9, tzinfo=UTC)
        batch = []
        for number in range(edits):
            date = (moment + timedelta(seconds=SECONDS * number)).isoformat().replace("+00:00", "Z")
            step = EditText(nodes[number % len(nodes)], 0, EMPTY, styled("x"))
            batch.append(Transaction((step,), "Kestria", date, "type"))
        dossier.append(batch)
        dossier.close()
        yield path, first.id


@contextmanager
def listing(edits: int) -> Iterator[Contest]:
    """List all versions, when the dossier was only just opened."""
    from tests.tools.measures import Contest

    with worked(edits) as (path, _):

        def ours() -> float:
            session = Session.open(Dossier.open(path))
            start = time.process_time()
            versions(session)
            took = (time.process_time() - start) * 1000
            session.close()
            return took

        session = Session.open(Dossier.open(path))
        found = len(versions(session))
        session.close()
        yield Contest(ours, note=f"{found} versions")


@contextmanager
def following(edits: int) -> Iterator[Contest]:
    """Ask for the edits since a revision once more, after one edit more."""
    from tests.tools.measures import Contest

    with worked(edits) as (path, revision):
        session = Session.open(Dossier.open(path))
        session.edits_since(revision)
        node = next(each.id for each in session.draft.walk() if len(each.text))

        def ours() -> float:
            session.dispatch(Transaction((EditText(node, 0, EMPTY, styled("y")),)))
            start = time.process_time()
            session.edits_since(revision)
            return (time.process_time() - start) * 1000

        yield Contest(ours)
        session.close()


@contextmanager
def backing_up(edits: int) -> Iterator[Contest]:
    """Make a backup and prove it; it is done beside the window."""
    from tests.tools.measures import Contest

    with worked(edits) as (path, _):
        moment = datetime(2026, 3, 1, 9)  # noqa: DTZ001 (by the clock on the wall)

        def ours() -> None:
            for each in backups_of(path):
                each.path.unlink()
            back_up(path, moment)

        yield Contest(ours, note=f"{path.stat().st_size / 2**20:.1f} MB")
