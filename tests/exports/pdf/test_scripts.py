"""Drafts in every language, printed by LibreOffice as a delegation would or by us, and read again."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest

from exports.akn.reader import read as read_akn
from exports.docx.writer import write
from exports.pdf.reader import read
from exports.pdf.writer import write as write_pages
from exports.report import ReadError
from tests.libreoffice import LibreOffice
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution

pytestmark = pytest.mark.proof
ENOUGH = {"ar": 0.98, "zh": 0.98, "en": 0.99, "es": 0.99, "fr": 0.99, "ru": 0.99}
"""So many of the texts must be the same; no PDF tells a mark of direction, nor which space is no break."""


@pytest.mark.parametrize("language", ENOUGH)
def test_a_printed_draft_is_read_as_it_was(
    corpus: Path, libreoffice: LibreOffice, tmp_path: Path, language: str
) -> None:
    if not has_font(language):
        pytest.skip(f"this machine has no font for {language}")
    same = every = 0
    for source in sorted((corpus / "un" / "akn" / language).glob("*.xml")):
        try:
            draft = read_akn(source.read_bytes(), source.name).draft
        except ReadError:
            continue  # one is damaged
        if any(each.role is Role.TABLE for each in draft.walk()):
            continue  # a PDF tells tables line by line
        path = tmp_path / "draft.docx"
        path.write_bytes(write(draft))
        found = read(libreoffice.convert(path, "pdf").read_bytes(), "draft.pdf")
        official, ours = texts(draft), set(texts(found.draft))
        same += sum(each in ours for each in official)
        every += len(official)
        assert not letters(draft) - letters(found.draft), source.name
    assert same >= ENOUGH[language] * every, f"{same} of {every}"


@pytest.mark.parametrize("language", ["ar", "fr", "ru"])
def test_a_page_of_ours_is_read_as_it_was(corpus: Path, language: str) -> None:
    """The last of a space between figures, and a word that leans over the next, may be told otherwise."""
    same = every = 0
    for source in sorted((corpus / "un" / "akn" / language).glob("*.xml")):
        draft = read_akn(source.read_bytes(), source.name).draft
        if any(each.role is Role.TABLE for each in draft.walk()):
            continue
        found = read(write_pages(draft), "draft.pdf")
        ours = {spaced(each.text.plain) for each in found.draft.walk()}
        official = [spaced(each.text.plain) for each in draft.walk() if each.text.plain.strip()]
        same += sum(each in ours for each in official)
        every += len(official)
    assert same >= ENOUGH[language] * every, f"{same} of {every}"


def spaced(text: str) -> str:
    return " ".join(text.replace("\u2011", "-").split())


def has_font(language: str) -> bool:
    lister = shutil.which("fc-list")
    if lister is None:
        return False
    found = subprocess.run([lister, f":lang={language}"], capture_output=True, text=True, check=False)
    return bool(found.stdout.strip())


def texts(draft: Resolution) -> list[str]:
    """Return what each paragraph says, in the usual forms of its letters and without spaces."""
    said = (folded(each.text.plain) for each in draft.walk())
    return [each for each in said if each]


def folded(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).replace("\u2011", "-").replace("\u2010", "-").split())


def letters(draft: Resolution) -> set[str]:
    return {char for text in texts(draft) for char in text if char.isalpha()}
