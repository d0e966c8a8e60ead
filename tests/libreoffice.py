"""LibreOffice for the tests: what it makes of a document when every change is accepted or rejected.

One soffice process serves the whole run, however many workers it has: the first test that needs it starts
tools/office_bridge.py with a Python that knows `uno`, the others find it by the port in the run's folder, and
it ends when the last of them has gone.
"""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO

_BRIDGE = Path(__file__).parent / "tools" / "office_bridge.py"
_GREETING = b"Chapeau's bridge to LibreOffice\n"
_START = 120.0  # seconds to wait for the bridge, or for the worker that is starting it
_ANSWER = 400.0  # seconds to wait for an answer: two tries, and others may be served first


class OfficeError(Exception):
    """LibreOffice could not do it; the message says which file and why."""


@dataclass(frozen=True)
class OfficeParagraph:
    """A paragraph as LibreOffice shows it.

    Attributes:
        runs: (text, marks) one after the other; a note's mark is U+FFFC. Marks: "italic", "bold",
            "underline", "strikethrough", "superscript", "subscript", "color:rrggbb" (where not automatic).
        label: The number that it shows, such as "1." or "(a)"; empty if none.
        style: Name of its paragraph style.
    """

    runs: tuple[tuple[str, frozenset[str]], ...]
    label: str
    style: str

    @property
    def text(self) -> str:
        """The words, with U+FFFC for each note."""
        return "".join(text for text, _ in self.runs)


@dataclass(frozen=True)
class OfficeNote:
    """A footnote; `mark` is empty where LibreOffice numbers it, else its own mark such as "*"."""

    mark: str
    paragraphs: tuple[OfficeParagraph, ...]

    @property
    def text(self) -> str:
        """The words of the note, its paragraphs joined by a line end."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True)
class OfficeText:
    """A document as LibreOffice reads it.

    Attributes:
        body: The paragraphs outside tables.
        cells: The paragraphs in tables, cell by cell.
        notes: The footnotes.
        changes: (kind, author) of each tracked change still open, such as ("Insert", "France").
    """

    body: tuple[OfficeParagraph, ...]
    cells: tuple[OfficeParagraph, ...]
    notes: tuple[OfficeNote, ...]
    changes: tuple[tuple[str, str], ...]

    @cached_property
    def paragraphs(self) -> tuple[str, ...]:
        """The words of the body's paragraphs."""
        return tuple(paragraph.text for paragraph in self.body)


class LibreOffice:
    """A connection to the run's one LibreOffice (the fixture `libreoffice` makes it)."""

    def __init__(self, folder: Path) -> None:
        """Connect, and start LibreOffice if nobody has.

        Args:
            folder: The folder that all workers of this run share.

        Raises:
            OfficeError: It can't be started.
        """
        self._folder = folder / "libreoffice"
        self._folder.mkdir(exist_ok=True)
        self._connection, self._lines = self._connect()

    def read(self, path: Path) -> OfficeText:
        """The document as it is: deleted and inserted words both stand in it, `changes` names them."""
        return _text(self._ask({"do": "read", "path": str(path)}))

    def accept_all(self, path: Path) -> OfficeText:
        """The document after every tracked change was accepted; the file stays as it is."""
        return _text(self._ask({"do": "accept", "path": str(path)}))

    def reject_all(self, path: Path) -> OfficeText:
        """The document after every tracked change was rejected; the file stays as it is."""
        return _text(self._ask({"do": "reject", "path": str(path)}))

    def convert(self, path: Path, ending: str, folder: Path | None = None) -> Path:
        """Write the document as pdf, docx, odt or txt into `folder` (if none: beside it), and say where."""
        made = (folder or path.parent) / f"{path.stem}.{ending}"
        return Path(self._ask({"do": "convert", "path": str(path), "to": str(made.resolve())}))

    def close(self) -> None:
        """Hang up; LibreOffice ends when everyone has."""
        self._lines.close()
        self._connection.close()

    def _ask(self, request: dict[str, str]) -> Any:
        request["path"] = str(Path(request["path"]).resolve())
        self._lines.write(json.dumps(request).encode() + b"\n")
        self._lines.flush()
        line = self._lines.readline()
        if not line:
            message = f"{request['path']}: the bridge to LibreOffice went away"
            raise OfficeError(message)
        answer = json.loads(line)
        if "error" in answer:
            raise OfficeError(answer["error"])
        return answer["ok"]

    def _connect(self) -> tuple[socket.socket, BinaryIO]:
        """Join the bridge that is running, or start it; only one worker at a time may start it."""
        starting = self._folder / "starting"
        until = time.monotonic() + _START
        while time.monotonic() < until:
            if (connection := self._join()) is not None:
                return connection
            try:
                starting.mkdir()
            except FileExistsError:
                time.sleep(0.1)
                continue
            try:
                self._start()
            finally:
                starting.rmdir()
        message = "LibreOffice did not start in time"
        raise OfficeError(message)

    def _join(self) -> tuple[socket.socket, BinaryIO] | None:
        """Connect to the bridge that is running; None where there is none, or it is about to end."""
        try:
            port = int((self._folder / "port").read_text())
            connection = socket.create_connection(("127.0.0.1", port), timeout=_ANSWER)
        except (OSError, ValueError):
            return None
        lines = connection.makefile("rwb")
        with suppress(OSError):
            if lines.readline() == _GREETING:
                return connection, lines
        lines.close()
        connection.close()
        return None

    def _start(self) -> None:
        program, python = find_office(), find_uno()
        if program is None or python is None:
            message = missing()
            raise OfficeError(message)
        outside = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        with (self._folder / "bridge.log").open("ab") as log:
            bridge = subprocess.Popen(
                [python, str(_BRIDGE), program, str(self._folder)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                env=outside,
                start_new_session=True,  # Ctrl+C stops the tests; the bridge then ends by itself
            )
        with bridge.stdout as output:
            port = output.readline().decode().strip()
        bridge.returncode = 0  # it outlives this worker; nobody waits for it
        if not port:
            message = f"the bridge to LibreOffice did not start; see {self._folder / 'bridge.log'}"
            raise OfficeError(message)
        (self._folder / "port").write_text(port)


def missing() -> str:
    """Why there is no LibreOffice to test with, in one sentence; empty if there is one."""
    if find_office() is None:
        return "LibreOffice is not installed (Debian: apt-get install libreoffice-writer python3-uno)"
    if find_uno() is None:
        return "no Python here can import uno (Debian: apt-get install python3-uno)"
    return ""


def find_office() -> str | None:
    """The program soffice, on the path or where macOS and Windows put it."""
    usual = (
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
        r"C:\Program Files\LibreOffice\program\soffice.exe",
    )
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((path for path in usual if Path(path).exists()), None)


def find_uno() -> str | None:
    """A Python that can import uno: LibreOffice's own, else the system's."""
    program = find_office()
    if program is None:
        return None
    here = Path(program).resolve().parent
    own = [here / "python.exe", here / "python", here.parent / "Resources" / "python"]
    system = [] if sys.platform == "win32" else [Path("/usr/bin/python3")]
    return next((str(python) for python in [*own, *system] if python.is_file() and _knows_uno(python)), None)


def _knows_uno(python: Path) -> bool:
    asked = [str(python), "-E", "-c", "import uno"]
    return subprocess.run(asked, capture_output=True, check=False, timeout=60).returncode == 0


def _text(data: dict[str, Any]) -> OfficeText:
    return OfficeText(
        tuple(map(_paragraph, data["body"])),
        tuple(map(_paragraph, data["cells"])),
        tuple(OfficeNote(note["mark"], tuple(map(_paragraph, note["paragraphs"]))) for note in data["notes"]),
        tuple((kind, author) for kind, author in data["changes"]),
    )


def _paragraph(data: dict[str, Any]) -> OfficeParagraph:
    runs = tuple((text, frozenset(marks)) for text, marks in data["runs"])
    return OfficeParagraph(runs, data["label"], data["style"])
