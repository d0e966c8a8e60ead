"""What is killed at a random moment, again and again: each deed, and what must hold afterwards.

A process that has everything loaded forks for each trial, so that hundreds of them take a minute or two; what
was done is acknowledged through a pipe, as a person is told it. python -m tests.tools.killing DEED TRIALS
"""

from __future__ import annotations

import os
import random
import signal
import struct
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from exports.formats import HTML, MARKDOWN, WORD
from exports.report import Reading
from tests.tools.generate import draft, negotiated
from ui.desk.receiving import Received
from ui.desk.shelf import Shelf
from ui.shared.exporting import CleanExport
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.compare.difference import difference
from versioning.session import Session
from versioning.store import backups
from versioning.store.along import Along, Extent
from versioning.store.dossier import Dossier
from versioning.tree.text import EMPTY, styled

BASE = draft(30)
TARGET = negotiated(BASE)
NODE = BASE.children[4].id
CASE = "case.chapeau"
FORMS = {"x.docx": WORD, "x.md": MARKDOWN, "x.html": HTML}
_ACKNOWLEDGED = struct.Struct("<I")

Acknowledge = Callable[[int], object]


@dataclass(frozen=True)
class Deed:
    """What is prepared in a folder, done over and over until the end, and looked at afterwards.

    `check` gets how many times it was acknowledged; it raises AssertionError. `most` seconds pass at most.
    """

    prepare: Callable[[Path], object]
    do: Callable[[Path, Acknowledge], object]
    check: Callable[[Path, int], object]
    most: float = 1.0


def write_in(session: Session, number: int) -> None:
    """Write a word that tells a number."""
    at = len(session.draft.text(NODE))
    session.dispatch(Transaction((EditText(NODE, at, EMPTY, styled(said(number))),), "Norland"))
    session.end_run()


def said(number: int) -> str:
    return f" word{number:05d}e"


def words(dossier: Dossier) -> str:
    """Return the words of a dossier that is as it should be, and close it."""
    assert not dossier.why_read_only
    assert not dossier.notices
    found = dossier.draft.text(NODE).plain
    dossier.close()
    return found


def new(folder: Path) -> None:
    Dossier.create(folder / CASE, BASE).close()


def with_history(folder: Path) -> None:
    """A dossier with a revision, a backup, and copies that will be written over."""
    session = Session.open(Dossier.create(folder / CASE, BASE))
    for number in range(3):
        write_in(session, number)
    session.name_revision("Rev.1")
    session.close()
    dossier = Dossier.open(folder / CASE)
    dossier.parcel(Along(Extent.PRESENT)).write(folder / "sent.chapeau")
    dossier.copy_to(folder / "copy.chapeau")
    dossier.close()
    backups.back_up(folder / CASE, datetime(2026, 1, 1, 10))  # noqa: DTZ001 (as people read it here)


# Naming revisions


def name(folder: Path, acknowledge: Acknowledge) -> None:
    session = Session.open(Dossier.open(folder / CASE))
    session.write_beside(lambda: None)
    for number in count(1):
        write_in(session, number)
        session.name_revision(f"Rev.{number}")
        acknowledge(number)


def check_named(folder: Path, last: int) -> None:
    dossier = Dossier.open(folder / CASE)
    names = {each.name for each in dossier.history.revisions}
    assert {f"Rev.{number}" for number in range(1, last + 1)} <= names
    for each in dossier.history.revisions:
        assert said(int(each.name[4:])) in dossier.draft_of(each.id).text(NODE).plain
    found = words(dossier)
    assert all(said(number) in found for number in range(1, last + 1))


# Exporting over files that are there


def export_both(folder: Path) -> None:
    for each in FORMS:
        CleanExport(folder / each, BASE).write(lambda: None)


def export(folder: Path, acknowledge: Acknowledge) -> None:
    for number in count(1):
        for each in FORMS:
            CleanExport(folder / each, TARGET if number % 2 else BASE).write(lambda: None)
        acknowledge(number)


def check_exported(folder: Path, _last: int) -> None:
    for each, form in FORMS.items():
        assert (folder / each).read_bytes() in [form.written(text, {}) for text in (BASE, TARGET)]


# Sending and copying


def send(folder: Path, acknowledge: Acknowledge) -> None:
    dossier = Dossier.open(folder / CASE)
    for number in count(1):
        extent = Extent.WHOLE if number % 2 else Extent.PRESENT
        dossier.parcel(Along(extent)).write(folder / "sent.chapeau")
        dossier.copy_to(folder / "copy.chapeau")
        acknowledge(number)


def check_sent(folder: Path, _last: int) -> None:
    for each in (CASE, "sent.chapeau", "copy.chapeau"):
        assert said(2) in words(Dossier.open(folder / each))


# Restoring


def restore(folder: Path, acknowledge: Acknowledge) -> None:
    shelf = Shelf(folder / "drafts")
    (backup,) = backups.backups_of(folder / CASE)
    case = Dossier.peek(folder / CASE)
    version = case.draft_of(case.history.revisions[0].id)
    for number in count(1):
        shelf.of_backup(backup.path, f"backup {number}").session.close()
        opened = shelf.copy_of(version, f"copy {number}")
        write_in(opened.session, 77)
        opened.session.close()
        acknowledge(number)


def check_restored(folder: Path, last: int) -> None:
    found = {each.stem: words(Dossier.open(each)) for each in whole_ones(folder / "drafts")}
    assert {f"{kind} {at}" for kind in ("backup", "copy") for at in range(1, last + 1)} <= set(found)
    assert all(said(2) in each for each in found.values())
    assert all(said(77) in found[f"copy {number}"] for number in range(1, last + 1))


# Importing


def take_in(folder: Path, acknowledge: Acknowledge) -> None:
    shelf = Shelf(folder / "drafts")
    changes = tuple(Transaction((each,), "Norland") for each in difference(BASE, TARGET).steps)
    for number in count(1):
        reading = Reading(TARGET, "docx", source=b"source" * 9000)
        shelf.of_file(Path(f"file {number}.docx"), reading, Received(BASE, changes)).session.close()
        acknowledge(number)


def check_taken_in(folder: Path, last: int) -> None:
    for each in whole_ones(folder / "drafts"):
        dossier = Dossier.open(each)
        assert int(each.stem.split()[1]) > last or dossier.draft == TARGET
        words(dossier)


# Backing up


def back_up(folder: Path, acknowledge: Acknowledge) -> None:
    session = Session.open(Dossier.open(folder / CASE))
    moment = datetime(2026, 1, 1, 10)  # noqa: DTZ001 (as people read it here)
    for number in count(1):
        write_in(session, number)
        backups.back_up(folder / CASE, moment + number * timedelta(hours=5))
        acknowledge(number)


def check_backed_up(folder: Path, last: int) -> None:
    found = [Dossier.peek(each.path) for each in backups.backups_of(folder / CASE)]
    assert len(found) >= min(last, backups.LAST)
    assert not any(each.is_damaged for each in found)
    assert not last or said(last) in found[0].draft.text(NODE).plain
    assert not last or said(last) in words(Dossier.open(folder / CASE))


DEEDS = {
    "naming": Deed(new, name, check_named),
    "exporting": Deed(export_both, export, check_exported),
    "sending": Deed(with_history, send, check_sent),
    "restoring": Deed(with_history, restore, check_restored),
    "importing": Deed(lambda _: None, take_in, check_taken_in, 2.0),
    "backing up": Deed(new, back_up, check_backed_up),
}


def whole_ones(folder: Path) -> Iterator[Path]:
    """Yield the dossiers of a folder that bear their names."""
    if folder.is_dir():
        yield from (each for each in folder.glob("*.chapeau") if not each.name.startswith("."))


def killed(deed: Deed, folder: Path, seconds: float) -> int:
    """Do a deed in a process, kill that after some seconds, and check; returns the last acknowledged."""
    deed.prepare(folder)
    heard, told = os.pipe()
    process = os.fork()
    if not process:
        os.close(heard)
        try:
            deed.do(folder, lambda number: os.write(told, _ACKNOWLEDGED.pack(number)))
        finally:
            os._exit(1)
    os.close(told)
    time.sleep(seconds)
    os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    with os.fdopen(heard, "rb") as pipe:
        data = pipe.read()
    assert os.WIFSIGNALED(status), "it failed before it was killed"
    last = _ACKNOWLEDGED.unpack(data[-_ACKNOWLEDGED.size :])[0] if data else 0
    deed.check(folder, last)
    return int(last)


def main(name_of_deed: str, trials: int, seed: int = 1) -> None:
    """Kill a deed so many times, and print how often it was acknowledged in all; raises AssertionError."""
    chance, deed, all_told = random.Random(seed), DEEDS[name_of_deed], 0
    for _ in range(trials):
        with tempfile.TemporaryDirectory() as folder:
            all_told += killed(deed, Path(folder), chance.random() * deed.most)
    print(f"{name_of_deed}: killed {trials} times, {all_told} acknowledged, everything there")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
