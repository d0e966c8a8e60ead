"""Real Word files: every one opens or is refused with the reason, and no visible word is lost."""

from __future__ import annotations

import re
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree

from exports.docx.reader import read
from exports.report import ReadError, Reading
from versioning.change.step import Delete, EditText, Insert
from versioning.tree.numbering import labels
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
GONE = tuple(W + name for name in ("del", "moveFrom"))
BESIDE = ("/header", "/footer", "/comments")
WORD = re.compile(r"[^\W_]+")
MASTHEAD_WORDS = Counter(("Distr", "Distribution", "Original"))


@pytest.mark.proof
def test_no_word_of_a_real_file_is_lost(corpus: Path) -> None:
    opened, refused = 0, []
    for path in sorted((*corpus.glob("docx/**/*.do[ct][xm]"), *corpus.glob("un/docx/*.docx"))):
        data = path.read_bytes()
        begun = time.process_time()
        try:
            reading = read(data, path.name)
        except ReadError as error:
            refused.append((path.name, str(error)))
            continue
        assert time.process_time() - begun < 10, path.name
        lost = visible_words(data) - words_of(reading) - MASTHEAD_WORDS
        assert not lost, f"{path.name}: {lost}"
        lost_beside = words_beside(data) - set(words_of(reading)) - set(MASTHEAD_WORDS)
        assert not lost_beside, f"{path.name}: {lost_beside}"
        assert not lost_of_the_original(data, reading), path.name
        opened += 1
    assert opened > 10 * len(refused), refused
    assert all(reason.startswith(name) for name, reason in refused)


def visible_words(data: bytes) -> Counter[str]:
    """Count the words that are shown in body and notes, by a way of its own."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
        texts = [shown(body)]
        for kind in ("footnote", "endnote"):
            if f"word/{kind}s.xml" not in archive.namelist():
                continue
            cited = {each.get(W + "id") for each in body.iter(f"{W}{kind}Reference") if is_shown(each)}
            notes = etree.fromstring(archive.read(f"word/{kind}s.xml"))
            texts += [shown(each) for each in notes if each.get(W + "id") in cited]
    return Counter(word for text in texts for word in WORD.findall(text))


def words_beside(data: bytes) -> set[str]:
    """Return the words of headers, footers and comments; figures alone may be those of pages."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        names = set(archive.namelist())
        if "word/_rels/document.xml.rels" not in names:
            return set()
        related = etree.fromstring(archive.read("word/_rels/document.xml.rels"))
        parts = [f"word/{each.get('Target')}" for each in related if each.get("Type", "").endswith(BESIDE)]
        found: set[str] = set()
        for name in names & set(parts):
            try:
                found |= set(WORD.findall(shown(etree.fromstring(archive.read(name)))))
            except (etree.XMLSyntaxError, zipfile.BadZipFile):
                continue  # said to be damaged
    return {word for word in found if not word.isdecimal()}


def lost_of_the_original(data: bytes, reading: Reading) -> list[str]:
    """Return the deleted words that are neither in the original nor in the changes."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
    texts = [*texts_of(reading.original or reading.draft), *(loss.what for loss in reading.losses)]
    texts += [
        text.chars for change in reading.changes for step in change.steps for text in texts_of_step(step)
    ]
    known = " ".join(texts)
    deleted = [each.text or "" for each in body.iter(W + "delText") if not is_an_alternative(each)]
    return [word for text in deleted for word in WORD.findall(text) if word not in known]


def is_an_alternative(element: etree._Element) -> bool:
    """Return whether what was deleted stands in an alternative that is not read."""
    return any(above.tag == MC + "Fallback" for above in element.iterancestors())


def texts_of_step(step: object) -> Iterator[StyledText]:
    if isinstance(step, EditText):
        yield from (step.removed, step.inserted)
    elif isinstance(step, Insert | Delete):
        yield from (each.text for each in step.paragraph.walk())


def shown(root: etree._Element) -> str:
    parts: list[str] = []
    for each in root.iter(W + "t", W + "p", W + "tab", W + "br", W + "noBreakHyphen", W + "sym"):
        if each.tag == W + "p":
            before = each.getprevious()
            joined = before is not None and before.find(f"{W}pPr/{W}rPr/{W}del") is not None
            parts.append("" if joined else "\n")
        elif is_shown(each):
            parts.append((each.text or "") if each.tag == W + "t" else " ")
    return "".join(parts)


def is_shown(element: etree._Element) -> bool:
    for above in element.iterancestors():
        if above.tag in GONE or above.tag == MC + "Fallback":
            return False
        if above.tag == W + "tr" and above.find(f"{W}trPr/{W}del") is not None:
            return False
    return True


def words_of(reading: Reading) -> Counter[str]:
    said = [*texts_of(reading.draft), *(f"{loss.where} {loss.what}" for loss in reading.losses)]
    said += [each.text.chars for made in reading.comments for each in (made, *made.replies)]
    return Counter(word for text in said for word in WORD.findall(text))


def texts_of(draft: Resolution) -> Iterator[str]:
    yield from vars(draft.masthead).values()
    yield from (each.text.plain for each in draft.walk())
    yield from (f"{note.sign} {note.text.chars}" for note in draft.notes())
    yield from (each.number for each in labels(draft).values())
