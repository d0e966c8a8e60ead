"""What dev.py bench measures: each prepares its drafts, then gives what is timed, ours and a peer's."""

import difflib
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from io import BytesIO
from pathlib import Path

import diff_match_patch
from docx import Document
from lxml import etree

from tests.tools import docxodus
from tests.tools.compiling_measures import compiling
from tests.tools.contest import Act, Contest, Measure, NotHereError
from tests.tools.generate import draft, negotiated
from tests.tools.keeping_measures import backing_up, following, listing
from tests.tools.printing_measures import printing
from tests.tools.prose import clause
from versioning.tree.digest import anonymous
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled


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
def opening_docx(count: int, *, ours: bool) -> Iterator[Contest]:
    """Read a Word file of ours or anybody's from memory; the peer only takes the text of its paragraphs.

    Both are told in time of the processor, which other programs on the machine change least.
    """
    from exports.docx.reader import read
    from exports.docx.writer import write
    from tests.exports.docx.redlines import foreign

    data = write(draft(count)) if ours else foreign(write(draft(count)))

    def peer() -> None:
        for paragraph in Document(BytesIO(data)).paragraphs:
            _nothing(paragraph.text)

    note = f"CPU time, {len(data) / 1024:,.0f} KB{_peak_of_reading(data)}"
    yield Contest(
        _in_cpu_time(lambda: _nothing(read(data, "bench.docx"))),
        _in_cpu_time(peer),
        "python-docx, text only",
        note,
    )


def _in_cpu_time(act: Callable[[], None]) -> Act:
    """Return what does the same and tells how long the processor took."""

    def timed() -> float:
        begun = time.process_time()
        act()
        return (time.process_time() - begun) * 1000

    return timed


def _peak_of_reading(data: bytes) -> str:
    """How much memory the reading of a Word file takes, beside its unpacked XML; Linux alone tells."""
    if not sys.platform.startswith("linux"):
        return ""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        unpacked = sum(each.file_size for each in archive.infolist())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.docx"
        path.write_bytes(data)
        words = [sys.executable, "-m", "tests.tools.peak_memory", str(path)]
        done = subprocess.run(words, capture_output=True, text=True, check=True)
    return f", peak memory {int(done.stdout) / unpacked:.1f} times its XML"


@contextmanager
def opening_apart() -> Iterator[Contest]:
    """Read a small Word file in the process set apart, and here."""
    from exports.apart import Apart
    from exports.docx.writer import write
    from exports.formats import read_file

    apart = Apart()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.docx"
        path.write_bytes(write(draft(40)))
        here = partial(read_file, path)
        yield Contest(
            lambda: _nothing(apart.read(path, lambda: None)), lambda: _nothing(here()), "in this process"
        )
    apart.close()


@contextmanager
def comparing(count: int, peer: str = "difflib", *, strangers: bool = False) -> Iterator[Contest]:
    """Compare a draft with what a negotiation made of it, by ids or, with `strangers`, by content."""
    from versioning.compare.compare import compare

    base = draft(count)
    target = negotiated(base)
    target = anonymous(target) if strangers else target
    old, new = ([each.text.plain for each in side.walk()] for side in (base, target))
    words = sum(len(each.split()) for each in old)
    with tempfile.TemporaryDirectory() as folder:
        peers: dict[str, tuple[str, Act]] = {
            "difflib": ("difflib, paragraphs, then words", partial(_difflib, old, new)),
            "dmp": ("diff-match-patch, whole text", partial(_whole_text, old, new)),
            "git": ("git diff --word-diff", partial(_git, Path(folder), old, new)),
        }
        yield Contest(
            lambda: _nothing(compare(base, target)), peers[peer][1], peers[peer][0], f"{words:,} words"
        )


@contextmanager
def one_paragraph() -> Iterator[Contest]:
    """Compare one paragraph of 300 words with itself as negotiated, remembering nothing."""
    from versioning.compare.words import word_diff

    chance = random.Random(3)
    old = styled(" ".join(clause(chance) for _ in range(40)))
    old = old.slice(0, len(" ".join(old.chars.split()[:300])))
    new = old
    for _ in range(8):
        at = new.chars.find(" ", chance.randrange(len(new) - 20)) + 1
        new = new.replaced(
            at, new.chars.find(" ", at), styled(chance.choice(("relevant", "all of the", "timely")))
        )
    peer = partial(_difflib, [old.chars], [new.chars])
    yield Contest(
        lambda: _nothing(word_diff(old, new)), peer, "difflib, words", "300 words, nothing remembered"
    )


@contextmanager
def recomparing(count: int) -> Iterator[Contest]:
    """Compare again after one keystroke, as the editor does."""
    from versioning.compare.compare import Memo, compare

    base = draft(count)
    target = negotiated(base)
    memo = Memo()
    compare(base, target, memo=memo)
    node = next(
        each.id for each in list(target.walk())[count // 2 :] if each.id in base and not each.text.atoms
    )
    now = [target]

    def press() -> None:
        text = now[0].text(node)
        now[0] = now[0].with_text(node, text.replaced(20, 20, styled("x")))
        compare(base, now[0], memo=memo)

    yield Contest(
        press, partial(lambda: _nothing(compare(base, target))), "comparing anew", "one letter typed"
    )


def _difflib(old: list[str], new: list[str]) -> None:
    """Find the paragraphs that differ, then their words: all words at once would take minutes."""
    for kind, start, end, other, last in difflib.SequenceMatcher(None, old, new).get_opcodes():
        if kind == "replace":
            sides = (" ".join(old[start:end]).split(), " ".join(new[other:last]).split())
            difflib.SequenceMatcher(None, *sides).get_opcodes()


def _whole_text(old: list[str], new: list[str]) -> None:
    matcher = (
        diff_match_patch.diff_match_patch()
    )  # with its time-out of a second, after which it marks nearly all
    matcher.diff_main("\n".join(old), "\n".join(new))


def _git(folder: Path, old: list[str], new: list[str]) -> None:
    paths = (folder / "old.txt", folder / "new.txt")
    for path, side in zip(paths, (old, new), strict=True):
        path.write_text("\n".join(side), encoding="utf-8")
    words = ["git", "diff", "--no-index", "--word-diff", *map(str, paths)]
    try:
        subprocess.run(words, capture_output=True, check=False)
    except FileNotFoundError:
        message = "git is not installed"
        raise NotHereError(message) from None


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
def tracked_reading() -> Iterator[Contest]:
    """Read a foreign file of 400 paragraphs with its tracked changes, and merely its paragraphs."""
    from exports.docx.reader import read
    from exports.docx.redline import write_redline
    from tests.exports.docx.redlines import foreign
    from versioning.compare.compare import compare

    base = draft(400)
    redline = compare(base, negotiated(base))
    file = foreign(write_redline(redline, author="Marenda", date="2026-03-01T10:00:00Z"))

    def peer() -> None:
        _nothing([each.text for each in Document(BytesIO(file)).paragraphs])

    count = len(read(file, "tracked.docx").changes)
    yield Contest(
        lambda: _nothing(read(file, "tracked.docx")), peer, "python-docx, untracked", f"{count} changes"
    )


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

    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for _, name in (old, new)]
        for path, (data, _) in zip(paths, (old, new), strict=True):
            path.write_bytes(data)
        try:
            docxodus.milliseconds(*paths)
        except (docxodus.UnavailableError, OSError, subprocess.SubprocessError) as reason:
            yield Contest(
                ours, partial(_plain_docx, target), "python-docx, untracked", f"no Docxodus: {reason}"
            )
        else:
            peer = partial(docxodus.milliseconds, *paths)
            yield Contest(ours, peer, "python-redlines, Docxodus", "pair in, proved file out")


@contextmanager
def clean_docx() -> Iterator[Contest]:
    """Write a draft of 400 paragraphs, in memory."""
    from exports.docx.writer import write

    target = negotiated(draft(400))
    yield Contest(lambda: _nothing(write(target)), partial(_plain_docx, target), "python-docx")


@contextmanager
def akoma_ntoso(count: int) -> Iterator[Contest]:
    """Read a file as another program may write it: one of ours without the attributes of ours."""
    from exports.akn.reader import read
    from exports.akn.writer import write

    data = re.sub(rb' (?:xmlns:c|c:\w+)="[^"]*"', b"", write(draft(count)))

    def peer() -> None:
        "".join(etree.fromstring(data).itertext())

    size = f"{len(data) / 2**20:.1f} MB"
    yield Contest(lambda: _nothing(read(data, "file.xml")), peer, "lxml, parsing and iterating", size)


@contextmanager
def reading_pdf() -> Iterator[Contest]:
    """Read an official draft of 100 printed pages."""
    import pypdfium2

    from exports.pdf.reader import read
    from tests.exports.pdf.maker import pdf
    from tests.exports.pdf.printer import Printer, Told

    printer = Printer()
    printer.masthead("Norland and Sudland: draft resolution", "The wells of the coast")
    words = " ".join(["that wells and harbours serve the towns of the coast and all who live there"] * 8)
    number = 0
    while len(printer.pages) < 100:
        number += 1
        printer.paragraph(Told(f"{words};", "Also urges", f"{number}.", "See A/90/12." if number % 3 else ""))
    data = pdf(printer.finish())

    def peer() -> None:
        document = pypdfium2.PdfDocument(data)
        for page in document:
            page.get_textpage().get_text_range()

    yield Contest(
        lambda: _nothing(read(data, "draft.pdf")), peer, "pypdfium2, plain text", f"{len(data):,} bytes"
    )


@contextmanager
def carrying(count: int) -> Iterator[Contest]:
    """Carry so many live amendments to a draft that was changed in the meantime."""
    from tests.tools.returning import amendments
    from versioning.negotiation.carrying import Carrier
    from versioning.negotiation.negotiation import Negotiation

    base = draft(100)
    held, now = Negotiation(amendments(base, count)), negotiated(base)
    note = f"{len(held.amendments):,} of them"
    yield Contest(lambda: _nothing(list(Carrier(held, now, lambda _: base).live())), note=note)


def _plain_docx(target: Resolution) -> None:
    document = Document()
    for paragraph in target.walk():
        document.add_paragraph(paragraph.text.plain)
    document.save(BytesIO())


def _nothing(_value: object) -> None:
    """Keep what was made from being taken for milliseconds."""


MEASURES = (
    Measure("open the seed's text", opening, 21, "< 100"),
    Measure("open a DOCX of 1,400 paragraphs", partial(opening_docx, 1400, ours=True), 5, "< 1,000, <= peer"),
    Measure(
        "open anybody's DOCX of 1,400 paragraphs",
        partial(opening_docx, 1400, ours=False),
        5,
        "< 1,000, <= peer",
    ),
    Measure("open a DOCX of 40 paragraphs, apart", opening_apart, 11),
    Measure("compare 100 paragraphs", partial(comparing, 100), 11, "< 10", processor=True),
    Measure("compare 400 paragraphs", partial(comparing, 400, "dmp"), 5, processor=True),
    Measure(
        "compare 400 paragraphs, unrelated files",
        partial(comparing, 400, "git", strangers=True),
        5,
        processor=True,
    ),
    Measure("compare 4,000 paragraphs", partial(comparing, 4000), 5, "< 250", processor=True),
    Measure(
        "compare 4,000 paragraphs, unrelated files",
        partial(comparing, 4000, "git", strangers=True),
        5,
        "< 250",
        processor=True,
    ),
    Measure("compare again after a key, 4,000 paragraphs", partial(recomparing, 4000), 7, processor=True),
    Measure("redline of one paragraph", one_paragraph, 21, "< 0.8", processor=True),
    Measure("read a tracked DOCX, 400 paragraphs", tracked_reading, 5, "< 1,000"),
    Measure("clean DOCX, 400 paragraphs", clean_docx, 5),
    Measure("tracked DOCX, 400 paragraphs", tracked_docx, 5, "< 500"),
    Measure("read Akoma Ntoso, 4,000 paragraphs", partial(akoma_ntoso, 4000), 3),
    Measure("open a PDF of 100 pages", reading_pdf, 3, "< 2,000", processor=True),
    Measure("write a PDF of 100 pages", printing, 3, "< 4,000"),
    Measure(
        "pair of DOCX to tracked DOCX, 400 paragraphs",
        partial(tracked_in_base, 400),
        5,
        "< 100",
        processor=True,
    ),
    Measure(
        "pair of DOCX to tracked DOCX, 4,000 paragraphs",
        partial(tracked_in_base, 4_000),
        3,
        "< 1,000",
        processor=True,
    ),
    Measure("compile 15 returned files of 100 paragraphs", compiling, 5, "< 3,000"),
    Measure("carry 1,000 live proposals", partial(carrying, 1_000), 5, "< 1,000"),
    Measure("list the versions of 10,000 edits", partial(listing, 10_000), 5, "< 500", processor=True),
    Measure(
        "edits since a revision again, 10,000 edits", partial(following, 10_000), 7, "< 16", processor=True
    ),
    Measure("back up 10,000 edits, proved", partial(backing_up, 10_000), 5),
)
"""In the order of the table."""
