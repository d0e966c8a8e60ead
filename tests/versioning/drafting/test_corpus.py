"""Real documents: none that nobody marked by hand is taken for a redline, and each is told quickly."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from exports.formats import read_file
from exports.report import ReadError
from versioning.drafting.handmade import recognize
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled

pytestmark = pytest.mark.proof


def test_no_real_file_is_taken_for_a_redline_made_by_hand(corpus: Path) -> None:
    """Looked at one by one: they hold underlined terms, coloured links, blanks in brackets, no redline."""
    count = 0
    for path in sorted((*corpus.glob("docx/**/*.docx"), *corpus.glob("un/docx/*.docx"))):
        try:
            draft = read_file(path).draft
        except ReadError:
            continue
        begun = time.process_time()
        assert recognize(draft) is None, path.name
        assert time.process_time() - begun < 5, path.name
        count += 1
    assert count > 100


def test_no_official_text_is_taken_for_one(corpus: Path) -> None:
    drafts = list(official(corpus))
    assert len(drafts) > 50
    for name, draft in drafts:
        assert recognize(draft) is None, name


def official(corpus: Path) -> Iterator[tuple[str, Resolution]]:
    """Yield the paragraphs of each official text in XML as a draft; their form is of no weight here."""
    for path in sorted(corpus.glob("un/**/*.xml")):
        try:
            tree = etree.parse(path)
        except etree.XMLSyntaxError:
            continue
        texts = (" ".join("".join(each.itertext()).split()) for each in tree.iter("{*}p"))
        children = tuple(Paragraph(f"p{at}", Role.OPERATIVE, styled(words)) for at, words in enumerate(texts))
        yield path.name, Resolution("draft", children=children)
