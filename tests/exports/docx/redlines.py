"""Random tracked files: by several hands, one writing in the words of another, ours and anybody's."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

from hypothesis import strategies as st
from lxml import etree

from exports.docx.redline import write_redline
from tests.exports.docx.files import archive
from tests.strategies import Signing, drafts, transactions
from versioning.compare.compare import compare
from versioning.compare.redline import Change, Fate, Redline, Row

AUTHORS = ("Alta", "Borduria", "Cordia")
DATE = "2026-03-01T10:00:00Z"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OURS = (("End of the draft", "Last line"), ("Printed by rule", "Printed"))


@st.composite
def redlines(draw: st.DrawFn, most: int = 3) -> Redline:
    """A redline whose changes bear the names of several authors; every word of it is there but once."""
    ids = Signing("w")
    base = draw(drafts("base", most=most))
    target = draw(transactions(base, "edit", most=most, ids=ids)).apply(base)
    return draw(signed(compare(base, target)))


@st.composite
def signed(draw: st.DrawFn, redline: Redline) -> Redline:
    """The redline with authors drawn for its rows, and for the changes in those that stay."""
    authors = st.sampled_from(AUTHORS)

    def of(row: Row) -> Row:
        whole = row.change in {Change.INSERTED, Change.DELETED, Change.MOVED}
        author = AUTHORS[0] if row.change is Change.MOVED else draw(authors)
        segments = tuple(
            each if each.fate is Fate.KEPT else each._replace(author=author if whole else draw(authors))
            for each in row.segments
        )
        return row._replace(author=author, segments=segments)

    return replace(redline, rows=tuple(map(of, redline.rows)))


def tracked(redline: Redline) -> bytes:
    return write_redline(redline, author="Alta", date=DATE)


def rewritten(data: bytes, change: Callable[[etree._Element], None]) -> bytes:
    """Return the file with its document changed in place."""
    with zipfile.ZipFile(BytesIO(data)) as made:
        entries = {name: made.read(name) for name in made.namelist()}
    root = etree.fromstring(entries["word/document.xml"])
    change(root)
    entries["word/document.xml"] = etree.tostring(root)
    return archive(entries)


def foreign(data: bytes) -> bytes:
    """Return a file of ours as if it were anybody's: its styles no longer say what each paragraph is."""
    with zipfile.ZipFile(BytesIO(data)) as made:
        entries = {name: made.read(name) for name in made.namelist()}
    styles = entries["word/styles.xml"].decode()
    for ours, other in OURS:
        styles = styles.replace(ours, other)
    entries["word/styles.xml"] = styles.encode()
    return archive(entries)


@st.composite
def nested(draw: st.DrawFn) -> bytes:
    """A file in which Dukora deleted, restyled or cut in two some of what others had inserted."""
    redline = draw(redlines())
    chance = draw(st.randoms(use_true_random=False))

    def change(root: etree._Element) -> None:
        for inserted in list(root.iter(f"{W}ins")):
            what = chance.randrange(4)
            if inserted.getparent().tag == f"{W}rPr" and what < 2:
                inserted.addnext(_revision("del"))
            elif what == 1 and len(inserted):
                _delete(inserted, list(inserted))
            elif what == 2 and len(inserted):
                _delete(inserted, list(inserted)[:1])

    return rewritten(tracked(redline), change)


def _revision(kind: str) -> etree._Element:
    made = etree.Element(f"{W}{kind}")
    for name, value in (("id", "9"), ("author", "Dukora"), ("date", "2026-03-02T10:00:00Z")):
        made.set(f"{W}{name}", value)
    return made


def _delete(inserted: etree._Element, runs: list[etree._Element]) -> None:
    deletion = _revision("del")
    runs[0].addprevious(deletion)
    for run in runs:
        deletion.append(run)
        for text in run.iter(f"{W}t"):
            text.tag = f"{W}delText"
