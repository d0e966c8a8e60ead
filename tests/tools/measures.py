"""What dev.py bench measures: each prepares its drafts, then gives what is timed, ours and a peer's."""

import difflib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path

from docx import Document
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from tests.tools.generate import draft, negotiated
from versioning.tree.resolution import Resolution

Act = Callable[[], float | None]
"""What is timed; it returns nothing, or the milliseconds that another process says it took."""


class NotHereError(Exception):
    """A measure can't be taken on this machine; the message says what is missing."""


@dataclass(frozen=True)
class Contest:
    """What is timed: ours and, where there is one, a peer that does the nearest thing."""

    ours: Act
    peer: Act | None = None
    peer_name: str = ""
    note: str = ""


@dataclass(frozen=True)
class Measure:
    """One line of the table; `tail` adds a second one with the 99th percentile."""

    name: str
    prepare: Callable[[], AbstractContextManager[Contest]]
    runs: int = 15
    goal: str = ""
    tail: bool = False


@contextmanager
def first_window() -> Iterator[Contest]:
    """Start the program again and again, its files and its folders warm."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {key: of for key, of in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), folder)

        def start(which: str) -> float:
            script = str(Path(__file__).with_name("first_window.py"))
            words = [sys.executable, script, which, str(time.time())]
            done = subprocess.run(words, env=environment | homes, capture_output=True, text=True, check=True)
            return float(done.stdout.split()[-1])

        yield Contest(
            partial(start, "chapeau"), partial(start, "bare"), "empty QTextEdit", "from process start"
        )


@contextmanager
def opening() -> Iterator[Contest]:
    """Read the real revised draft of the corpus."""
    from exports.formats import read_file

    root = Path(__file__).parents[2]
    folder = Path(os.environ.get("CHAPEAU_CORPUS") or root / ".." / "shared" / "corpus")
    path = folder / "un" / "seed-revised-draft-2011.txt"
    if not path.is_file():
        message = f"the corpus is not at {folder}"
        raise NotHereError(message)
    yield Contest(lambda: _nothing(read_file(path)), note="reading, without showing")


@contextmanager
def comparing(count: int) -> Iterator[Contest]:
    """Compare a draft with what a negotiation made of it."""
    from versioning.compare.compare import compare

    base = draft(count)
    target = negotiated(base)
    old, new = ([word for each in side.walk() for word in each.text.plain.split()] for side in (base, target))

    def peer() -> None:
        difflib.SequenceMatcher(None, old, new).get_opcodes()

    yield Contest(lambda: _nothing(compare(base, target)), peer, "difflib, words", f"{len(old):,} words")


@contextmanager
def tracked_docx() -> Iterator[Contest]:
    """Compare two drafts of 400 paragraphs and write the tracked file, in memory."""
    from exports.docx.redline import write_redline
    from versioning.compare.compare import compare

    base = draft(400)
    target = negotiated(base)

    def ours() -> None:
        write_redline(compare(base, target), author="Marenda", date="2026-03-01T10:00:00Z")

    yield Contest(ours, partial(_plain_docx, target), "python-docx, untracked", "comparing and writing")


@contextmanager
def tracked_in_base(count: int) -> Iterator[Contest]:
    """Compare two Word files and write the tracked one in the layout of the first, proved, in memory."""
    from exports.docx.story.tracking import compare_packages
    from exports.docx.writer import write

    base = draft(count)
    target = negotiated(base)
    old, new = (write(base), "old.docx"), (write(target), "new.docx")

    def ours() -> None:
        compare_packages(old, new, author="Marenda", date="2026-03-01T10:00:00Z")

    yield Contest(ours, partial(_plain_docx, target), "python-docx, untracked", "pair in, proved file out")


@contextmanager
def clean_docx() -> Iterator[Contest]:
    """Write a draft of 400 paragraphs, in memory."""
    from exports.docx.writer import write

    target = negotiated(draft(400))
    yield Contest(lambda: _nothing(write(target)), partial(_plain_docx, target), "python-docx")


@contextmanager
def typing(count: int) -> Iterator[Contest]:
    """Type into the middle of a draft that shows its redline: each key, to the disk and painted."""
    from editor.draft_editor import DraftEditor
    from ui.tokens import LIGHT
    from versioning.session import Session
    from versioning.store.dossier import Dossier

    application = QApplication.instance() or QApplication([])
    base = draft(count)
    target = negotiated(base)
    editor, plain = DraftEditor(LIGHT), QTextEdit()
    folder = tempfile.TemporaryDirectory()
    session = Session.open(Dossier.create(Path(folder.name) / "bench.chapeau", target))
    editor.set_session(session)
    editor.set_baseline(base)
    plain.setPlainText("\n".join(paragraph.text.plain for paragraph in target.walk()))
    for widget in (editor, plain):
        widget.resize(1000, 800)
        widget.show()
        cursor = widget.textCursor()
        block = widget.document().findBlockByNumber(widget.document().blockCount() // 2)
        cursor.setPosition(block.position() + min(40, block.length() - 1))
        widget.setTextCursor(cursor)
        widget.ensureCursorVisible()
    application.processEvents()
    keys = iter("the working group on wells and harbours, " * 1000)

    def press(widget: QTextEdit) -> None:
        QTest.keyClick(widget, next(keys))
        application.processEvents()

    note = f"live redline, journalled, {application.platformName()}"
    yield Contest(partial(press, editor), partial(press, plain), "bare QTextEdit", note)
    editor.close()
    plain.close()
    session.close()
    folder.cleanup()


def _plain_docx(target: Resolution) -> None:
    document = Document()
    for paragraph in target.walk():
        document.add_paragraph(paragraph.text.plain)
    document.save(BytesIO())


def _nothing(_value: object) -> None:
    """Keep what was made from being taken for milliseconds."""


MEASURES = (
    Measure("first window, warm", first_window, 11, "< 1,000"),
    Measure("open the seed's text", opening, 21, "< 100"),
    Measure("keystroke to painted, 400 paragraphs", partial(typing, 400), 500, "p99 < 16", tail=True),
    Measure("compare 100 paragraphs", partial(comparing, 100)),
    Measure("compare 400 paragraphs", partial(comparing, 400), 9),
    Measure("clean DOCX, 400 paragraphs", clean_docx, 9),
    Measure("tracked DOCX, 400 paragraphs", tracked_docx, 9, "< 500"),
    Measure("pair of DOCX to tracked DOCX, 400 paragraphs", partial(tracked_in_base, 400), 9, "< 100"),
    Measure("pair of DOCX to tracked DOCX, 4,000 paragraphs", partial(tracked_in_base, 4_000), 5, "< 1,000"),
)
"""In the order of the table."""
