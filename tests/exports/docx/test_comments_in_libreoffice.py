"""LibreOffice shows the comments of a tracked copy: on their words, by their authors, resolved or not."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from exports.docx.redline import write_redline
from tests.libreoffice import LibreOffice
from tests.ui.drafts import small_draft
from versioning.change.step import EditText
from versioning.compare.compare import compare
from versioning.negotiation.comment import Anchor, Comment
from versioning.tree.text import EMPTY, StyledText, styled

pytestmark = pytest.mark.proof

DATE = "2031-05-01T09:00:00Z"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
Shown = tuple[str, str, str, bool]


def shown(path: Path) -> set[Shown]:
    """The comments of an ODT file: who says what on which words, and whether that is settled."""
    with zipfile.ZipFile(path) as file:
        body = etree.fromstring(file.read("content.xml")).find(f".//{OFFICE}text")
    assert body is not None
    found: dict[str, Shown] = {}
    for note in body.iter(f"{OFFICE}annotation"):
        name = note.get(f"{OFFICE}name") or ""
        said = "\n".join("".join(each.itertext()) for each in note.iter(f"{TEXT}p"))
        author, settled = note.findtext(f"{DC}creator") or "", note.get(f"{LOEXT}resolved") == "true"
        found[name] = author, said, "".join(words_between(body, name)), settled
    return set(found.values())


def words_between(body: etree._Element, name: str) -> Iterator[str]:
    """Yield the words from a comment's beginning up to its end, without those of comments."""
    inside, within = False, 0
    for event, each in etree.iterwalk(body, events=("start", "end")):
        is_note = each.tag == f"{OFFICE}annotation"
        if event == "start":
            within += is_note
            if each.tag == f"{OFFICE}annotation-end" and each.get(f"{OFFICE}name") == name:
                return
            if inside and not within and each.text:
                yield each.text
        else:
            within -= is_note
            inside = inside or (is_note and each.get(f"{OFFICE}name") == name)
            if inside and not within and each.tail:
                yield each.tail


def test_libreoffice_shows_who_says_what_on_which_words(libreoffice: LibreOffice, tmp_path: Path) -> None:
    base = small_draft()
    target = EditText("pp2", 5, EMPTY, styled(" again")).apply(base)
    answer = Comment("Kestria", DATE, StyledText("All of them."), None, "KE")
    at = target.text("pp2").chars.index("lamps")
    path = tmp_path / "commented.docx"
    comments = (
        Comment(
            "Norland",
            DATE,
            StyledText("Which ones?"),
            Anchor("pp2", at, "pp2", at + 5),
            "NO",
            replies=(answer,),
        ),
        Comment("Sudland", DATE, StyledText("Settled."), Anchor("op1", 0, "op1", 5), "SU", resolved=True),
        Comment("Norland", DATE, StyledText("New?"), Anchor("pp2", 5, "pp2", 11), "NO"),
    )
    path.write_bytes(write_redline(compare(base, target), author="Kestria", date=DATE, comments=comments))
    assert shown(libreoffice.convert(path, "odt", tmp_path)) == {
        ("Norland", "Which ones?", "lamps", False),
        ("Kestria", "All of them.", "lamps", False),
        ("Sudland", "Settled.", "Urges", True),
        ("Norland", "New?", " again", False),
    }
