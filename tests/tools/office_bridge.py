"""One LibreOffice for all tests: a small server, run by a Python that has `uno`.

Usage: office_bridge.py SOFFICE FOLDER (tests/libreoffice.py starts it). It prints the port it listens on at
127.0.0.1, greets whoever comes, then serves JSON lines: a request is {"do": "read|accept|reject|convert",
"path": …, "to": …}, an answer {"ok": …} or {"error": sentence}.
It ends, and soffice with it, when nobody has been connected for a few seconds; so a test run that is killed
leaves no process behind. When soffice crashes, or takes longer than two minutes for a document, it is started
anew and the document tried once more; then that request alone fails.
"""

import contextlib
import json
import os
import signal
import socketserver
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, Iterator, List, Optional

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException
from com.sun.star.uno import RuntimeException

GREETING = b"Chapeau's bridge to LibreOffice\n"  # else it is ending, or another program has its port by now
LINGER = 3.0  # seconds without any client before it ends
FIRST_CLIENT = 60.0  # the same, before the first client came
START = 60.0  # seconds that soffice may take to start
REQUEST = 120.0  # seconds that one document may take
FILTERS = {"pdf": "writer_pdf_Export", "docx": "MS Word 2007 XML", "odt": "writer8", "txt": "Text (encoded)"}
QUIETLY = ("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--nofirststartwizard")
RUN = ("CharPosture", "CharWeight", "CharUnderline", "CharStrikeout", "CharEscapement", "CharColor")


class OfficeCrashError(Exception):
    """The soffice process went away, or was ended since it took too long."""


class Office:
    """One soffice process, started when first needed and again after a crash."""

    def __init__(self, program: str, folder: Path) -> None:
        self.program = program
        self.folder = folder
        self.process: Optional[subprocess.Popen] = None
        self.desktop: Any = None
        self.context: Any = None

    def start(self) -> None:
        """Start soffice with a profile of its own and connect to its pipe."""
        pipe = f"chapeau-{os.getpid()}-{time.monotonic_ns()}"
        self.process = subprocess.Popen(
            [
                self.program,
                *QUIETLY,
                f"-env:UserInstallation={(self.folder / 'profile').as_uri()}",
                f"--accept=pipe,name={pipe};urp;",
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # soffice starts a child: both are ended together
        )
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        until = time.monotonic() + START
        while self.context is None:
            try:
                self.context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            except NoConnectException:
                if self.process.poll() not in (None, 0) or time.monotonic() > until:
                    self.kill()
                    message = "LibreOffice did not start"
                    raise OfficeCrashError(message) from None
                time.sleep(0.1)
        self.desktop = self._service("com.sun.star.frame.Desktop")

    def stop(self) -> None:
        """Ask soffice to end, and wait until it has."""
        if self.process is None:
            return
        with contextlib.suppress(RuntimeException, DisposedException, subprocess.TimeoutExpired):
            self.desktop.terminate()
            self.process.wait(timeout=10)
        self.kill()

    def kill(self) -> None:
        """End soffice and its child at once."""
        if self.process is not None:
            if os.name == "posix":
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(self.process.pid, signal.SIGKILL)
            else:
                kill_tree = ["taskkill", "/F", "/T", "/PID", str(self.process.pid)]
                subprocess.run(kill_tree, check=False, capture_output=True)
            self.process.wait()
        self.process = self.desktop = self.context = None

    def answer(self, request: dict) -> Any:
        """Do what a request asks; tries a second time in a fresh soffice when the first one dies."""
        try:
            return self._attempt(request)
        except OfficeCrashError:
            return self._attempt(request)

    def _attempt(self, request: dict) -> Any:
        if self.desktop is None:
            self.start()
        overdue = threading.Timer(REQUEST, self.process.kill if os.name != "posix" else self._kill_group)
        overdue.start()
        try:
            return self._do(request)
        except (DisposedException, RuntimeException) as error:
            self.kill()
            message = f"LibreOffice stopped working on it ({error})"
            raise OfficeCrashError(message) from None
        finally:
            overdue.cancel()

    def _kill_group(self) -> None:
        os.killpg(self.process.pid, signal.SIGKILL)

    def _do(self, request: dict) -> Any:
        path = Path(request["path"])
        if not path.is_file():
            message = "there is no such file"
            raise FileNotFoundError(message)
        document = self.desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (_value("Hidden", True),))
        if document is None:
            message = "LibreOffice can't open it"
            raise ValueError(message)
        try:
            if request["do"] in ("accept", "reject"):
                self._dispatch(document, f".uno:{request['do'].title()}AllTrackedChanges")
            if request["do"] == "convert":
                wanted = _value("FilterName", FILTERS[Path(request["to"]).suffix[1:]])
                document.storeToURL(Path(request["to"]).as_uri(), (wanted,))
                return request["to"]
            return _text(document)
        finally:
            document.close(True)

    def _dispatch(self, document: Any, command: str) -> None:
        helper = self._service("com.sun.star.frame.DispatchHelper")
        helper.executeDispatch(document.CurrentController.Frame, command, "", 0, ())

    def _service(self, name: str) -> Any:
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)


def _value(name: str, value: Any) -> PropertyValue:
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def _text(document: Any) -> dict:
    """Body paragraphs, cell paragraphs, footnotes and tracked changes of an open document."""
    body, cells = [], []
    for block in _each(document.Text):
        if block.supportsService("com.sun.star.text.TextTable"):
            for name in block.CellNames:
                cells.extend(_paragraph(each) for each in _each(block.getCellByName(name)))
        else:
            body.append(_paragraph(block))
    notes = [
        {"mark": note.Label, "paragraphs": [_paragraph(each) for each in _each(note)]}
        for note in (document.Footnotes.getByIndex(at) for at in range(document.Footnotes.Count))
    ]
    changes = [[change.RedlineType, change.RedlineAuthor] for change in _each(document.Redlines)]
    return {"body": body, "cells": cells, "notes": notes, "changes": changes}


def _each(collection: Any) -> Iterator[Any]:
    enumeration = collection.createEnumeration()
    while enumeration.hasMoreElements():
        yield enumeration.nextElement()


def _paragraph(paragraph: Any) -> dict:
    """A paragraph as runs of (text, marks); a footnote's mark is U+FFFC."""
    runs: List[list] = []
    for portion in _each(paragraph):
        kind = portion.TextPortionType
        text = "\ufffc" if kind == "Footnote" else portion.String if kind in ("Text", "TextField") else ""
        if not text:
            continue
        marks = [] if kind == "Footnote" else _marks(portion.getPropertyValues(RUN))
        if runs and runs[-1][1] == marks:
            runs[-1][0] += text
        else:
            runs.append([text, marks])
    return {"runs": runs, "label": paragraph.ListLabelString, "style": paragraph.ParaStyleName}


def _marks(values: tuple) -> List[str]:
    posture, weight, underline, strikeout, escapement, color = values
    marks = {
        "italic": posture.value == "ITALIC",
        "bold": weight > 100,
        "underline": underline not in (0, 1024),
        "strikethrough": strikeout not in (0, 32767),
        "superscript": escapement > 0,
        "subscript": escapement < 0,
        f"color:{color & 0xFFFFFF:06x}": color >= 0,
    }
    return [name for name, is_on in marks.items() if is_on]


class Server(socketserver.ThreadingTCPServer):
    """Serves each client in a thread of its own, and the documents one after the other."""

    daemon_threads = True

    def __init__(self, office: Office) -> None:
        super().__init__(("127.0.0.1", 0), Client)
        self.office = office
        self.turn = threading.Lock()
        self.clients = 0
        self.is_ending = False
        self.last_left = time.monotonic() + FIRST_CLIENT - LINGER

    def wait_until_unused(self) -> None:
        """Return when nobody has been connected for LINGER seconds; from then on nobody is greeted."""
        while not self.is_ending:
            time.sleep(0.25)
            with self.turn:
                self.is_ending = not self.clients and time.monotonic() - self.last_left >= LINGER


class Client(socketserver.StreamRequestHandler):
    """One connection: greets, and answers line by line until the client hangs up."""

    def handle(self) -> None:
        with self.server.turn:
            if self.server.is_ending:
                return
            self.server.clients += 1
        try:
            self.wfile.write(GREETING)
            for line in self.rfile:
                with self.server.turn:
                    answer = self._answer(json.loads(line))
                self.wfile.write(json.dumps(answer).encode() + b"\n")
        finally:
            with self.server.turn:
                self.server.clients -= 1
                self.server.last_left = time.monotonic()

    def _answer(self, request: dict) -> dict:
        try:
            return {"ok": self.server.office.answer(request)}
        except Exception as error:  # noqa: BLE001 - whatever it was, the test that asked must hear of it
            return {"error": f"{request.get('path')}: {error}"}


def main() -> None:
    """Serve until unused."""
    office = Office(sys.argv[1], Path(sys.argv[2]).resolve())
    with Server(office) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        sys.stdout.write(f"{server.server_address[1]}\n")
        sys.stdout.flush()
        try:
            server.wait_until_unused()
        finally:
            office.stop()


if __name__ == "__main__":
    main()
