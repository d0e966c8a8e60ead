"""What goes out tells nothing of the machine that it was made on, of its user, and of the hour."""

from __future__ import annotations

import getpass
import importlib.metadata
import os
import platform
import socket
import tempfile
import time
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest

from exports.beside import side_by_side
from exports.docx.patch.tracked import Stage, track_in_source
from exports.formats import FORMATS, HTML, PDF, WORD
from exports.table import comparative_table
from tests.exports.test_canaries import everything
from tests.tools.generate import draft, negotiated
from versioning.compare.compare import compare
from versioning.negotiation.compilation import Compilation

HIDDEN = "quenbrook"
DATE = "2019-03-01T10:00:00Z"
TOOLS = ("typst", "python-docx", "pyside6-essentials", "lxml", "pypdfium2")


@pytest.fixture(autouse=True)
def _somewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let user, machine, home and folder for passing files bear a name that is found again."""
    for each in ("USER", "LOGNAME", "USERNAME", "COMPUTERNAME", "HOSTNAME", "EMAIL"):
        monkeypatch.setenv(each, HIDDEN)
    home = tmp_path / HIDDEN
    home.mkdir()
    for each in ("HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP", "PWD"):
        monkeypatch.setenv(each, str(home))
    monkeypatch.setattr(tempfile, "tempdir", str(home))
    monkeypatch.setattr(socket, "gethostname", lambda: HIDDEN)
    monkeypatch.setattr(platform, "node", lambda: HIDDEN)
    monkeypatch.chdir(home)
    assert getpass.getuser() == HIDDEN


@pytest.fixture
def sent() -> Iterator[list[tuple[str, bytes]]]:
    """One file of each kind."""
    base = draft(12)
    target = negotiated(base)
    redline = compare(base, target, author="Norland")
    made = [(f"clean {form.name}", form.written(target, {})) for form in FORMATS if form.write is not None]
    made += [
        (f"compilation {form.name}", form.written(Compilation(base, ()).text(), {})) for form in (WORD, PDF)
    ]
    made += [(f"redline {form.name}", form.redlined(redline, "Norland", DATE)) for form in (WORD, PDF, HTML)]
    table, beside = comparative_table(redline, ("old", "new")), side_by_side(redline, ("old", "new"))
    for form in (WORD, PDF, HTML):
        for name, value, write in (("table", table, form.write_table), ("beside", beside, form.write_beside)):
            if write is not None:
                made.append((f"{name} {form.name}", write(value)))
    source = WORD.written(base, {})
    made.append(
        ("in source", track_in_source((source, "base.docx"), base, [Stage(target, "Norland", DATE)]).data)
    )
    return made


def moments() -> Iterator[bytes]:
    """Today, as files tell dates, and this hour as programs count it."""
    now = datetime.now(UTC)
    for form in ("%Y-%m-%d", "%Y%m%d", "%d.%m.%Y", "%-d %B %Y", "%B %d, %Y", "%m/%d/%y"):
        yield now.strftime(form).encode()
    yield str(int(time.time()))[:6].encode()


def test_no_name_path_moment_or_version_is_in_what_goes_out(sent: list[tuple[str, bytes]]) -> None:
    names = [HIDDEN.encode(), HIDDEN.encode("utf-16-le"), HIDDEN.encode("utf-16-be")]
    tools = [f"{each} {importlib.metadata.version(each)}".encode() for each in TOOLS]
    tools += [b"typst", b"python-docx", b"pypdfium", b"PDFium", b"LibreOffice", b"Microsoft Office"]
    paths = [os.fsencode(tempfile.gettempdir()), os.fsencode(Path(__file__).parents[2])]
    found = {
        (name, word)
        for name, data in sent
        for word in (*names, *tools, *paths, *moments())
        if word.lower() in everything(data).lower()
    }
    assert found == set()


def test_an_archive_tells_neither_when_nor_on_which_system_it_was_made(
    sent: list[tuple[str, bytes]],
) -> None:
    entries = [
        entry
        for _, data in sent
        if data.startswith(b"PK")
        for entry in zipfile.ZipFile(BytesIO(data)).infolist()
    ]
    told = {(each.date_time, each.create_system, each.extra, each.comment) for each in entries}
    assert told == {((1980, 1, 1, 0, 0, 0), 0, b"", b"")}
