"""Real PDFs: adopted resolutions as their official XML has them, and no word of any page lost."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from exports.pdf.reader import read
from exports.report import Reading
from tests.exports.pdf.twin import Said, folded, paragraphs_of
from versioning.tree.numbering import labels, note_signs
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution

pytestmark = pytest.mark.proof
WORD = re.compile(r"[^\W\d_]+|\d")
"""A word or a single figure: a page's text shows "Convention" and the raised 2 after it as one."""
ADOPTED = ("triplet_80_125", "triplet_80_129", "triplet_80_146", "triplet_80_151", "triplet_80_155")
MASTHEAD_WORDS = Counter(("Distr", "Original"))
ABOVE_THE_TITLE = re.compile(r"Resolution adopted by|\[on the report")


@pytest.fixture(scope="module")
def readings(corpus: Path) -> list[tuple[Path, Reading]]:
    """Every PDF of the corpus, read."""
    paths = sorted(corpus.glob("un/packages/*/*.pdf"))
    return [(path, read(path.read_bytes(), path.name)) for path in paths]


def said(draft: Resolution) -> list[Said]:
    named = labels(draft)
    return [
        Said(
            named[each.id].number if each.id in named else each.number,
            folded(each.text.chars),
            tuple(folded(note.text.chars) for _, note in each.text.notes),
        )
        for each in draft.walk()
    ]


@pytest.mark.parametrize("package", ADOPTED)
def test_an_adopted_resolution_is_read_as_its_official_xml_has_it(corpus: Path, package: str) -> None:
    folder = corpus / "un" / "packages" / package
    path = next(folder.glob("A_RES_*.pdf"))
    official = paragraphs_of(next(folder.glob("A_RES_*.xml")))
    ours = said(read(path.read_bytes(), path.name).draft)
    ours = [each for each in ours if not ABOVE_THE_TITLE.match(each.text)]
    assert len(official) > 8
    assert [each.number for each in ours] == [each.number for each in official]
    assert [each.notes for each in ours] == [each.notes for each in official]
    same = sum(mine == theirs for mine, theirs in zip(ours, official, strict=True))
    assert same >= 0.99 * len(official), f"{same} of {len(official)}"


def test_no_word_of_a_page_is_lost(readings: list[tuple[Path, Reading]]) -> None:
    assert len(readings) >= 38
    for path, reading in readings:
        shown = words_of_pages(path.read_bytes())
        lost = shown - words_of(reading) - MASTHEAD_WORDS
        assert not lost, f"{path.name}: {lost}"


def test_no_word_is_read_twice(readings: list[tuple[Path, Reading]]) -> None:
    for path, reading in readings:
        shown = words_of_pages(path.read_bytes())
        texts = [*texts_of(reading.draft)]
        read_ = Counter(word for text in texts for word in WORD.findall(text) if word.isalpha())
        assert not read_ - shown, f"{path.name}: {read_ - shown}"


def test_what_is_read_has_the_form_of_its_kind(readings: list[tuple[Path, Reading]]) -> None:
    for path, reading in readings:
        draft, name = reading.draft, path.name
        assert draft.masthead.symbol == path.stem.replace("_", "/"), name
        assert all((draft.masthead.organ, draft.masthead.date, draft.masthead.agenda_item)), name
        assert draft.masthead.item_title, name
        assert draft.first(Role.TITLE) is not None, name
        assert_numbered(draft.children, name)
        for paragraph in draft.walk():
            assert_begins_well(paragraph, name)
            assert not re.search(r"\d{2}-\d{5}|_{5,}|\d+/\d+ *$(?<=/1)", paragraph.text.plain), name
        if path.parent.name.startswith("amend") and draft.first(Role.ORGAN) is None:
            assert not any(each.role is Role.PREAMBULAR for each in draft.walk()), name
        else:
            preambular = sum(each.role is Role.PREAMBULAR for each in draft.body)
            operative = sum(each.role is Role.OPERATIVE for each in draft.body)
            assert preambular, name
            assert operative, name


def assert_numbered(siblings: tuple[Paragraph, ...], name: str) -> None:
    """Hold that every number is the one that derivation gives: one after the other, none left out."""
    for each in siblings:
        if each.role in {Role.OPERATIVE, Role.SUBPARAGRAPH}:
            assert not each.number, f"{name}: {each.number} {each.text.plain[:60]}"
        assert_numbered(each.children, name)


def assert_begins_well(paragraph: Paragraph, name: str) -> None:
    """Hold that no paragraph begins in the middle of a sentence, and no note stands as one."""
    text = paragraph.text.plain
    if paragraph.role in {Role.PREAMBULAR, Role.OPERATIVE, Role.TEXT, Role.HEADING, Role.TITLE}:
        assert not text[:1].islower(), f"{name}: {text[:80]}"
        assert not re.match(r"\d{1,2} [A-Z]|\*", text), f"{name}: {text[:80]}"
    if paragraph.role is Role.PREAMBULAR:
        assert text.endswith((",", ":", ";")), f"{name}: …{text[-80:]}"


def test_a_sponsor_line_of_many_states_is_one_line(readings: list[tuple[Path, Reading]]) -> None:
    longest = 0
    for path, reading in readings:
        line = reading.draft.first(Role.SPONSORS)
        if path.stem.startswith("A_RES"):
            assert line is None, path.name
        else:
            assert line is not None, path.name
            assert re.search(r"draft resolution", line.text.plain, re.IGNORECASE), path.name
            longest = max(longest, line.text.plain.count(","))
    assert longest >= 15


def words_of_pages(data: bytes) -> Counter[str]:
    """Count the words that the pages show, by PDFium's own text of each page."""
    words: Counter[str] = Counter()
    document = pypdfium2.PdfDocument(data)
    for page in document:
        text = page.get_textpage().get_text_range()
        words.update(WORD.findall(text.replace("\ufffe", "-").replace("\x02", "-")))
    return words


def words_of(reading: Reading) -> Counter[str]:
    words = Counter(word for text in texts_of(reading.draft) for word in WORD.findall(text))
    signs = note_signs(reading.draft).values()
    for sign in signs:  # at its place in the text, and before the note
        words.update(2 * list(sign))
    for loss in reading.losses:
        pages = pages_of(loss.where)
        if loss.what.startswith("page numbers left out"):
            total = loss.what.rpartition("/")[2]
            words.update("".join(f"{page}{total}" for page in pages))
        else:
            for word in WORD.findall(loss.what):
                words[word] += max(1, len(pages))
    return words


def pages_of(where: str) -> list[int]:
    pages: list[int] = []
    for first, last in re.findall(r"(\d+)(?:–(\d+))?", where):
        pages += range(int(first), int(last or first) + 1)
    return pages


def texts_of(draft: Resolution) -> Iterator[str]:
    yield from vars(draft.masthead).values()
    yield from (each.text.plain for each in draft.walk())
    yield from (note.text.chars for note in draft.notes())
    yield from (each.number for each in labels(draft).values())
