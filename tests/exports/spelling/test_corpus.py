"""Adopted texts are spelt rightly: hardly a word of them is flagged."""

import sys
from pathlib import Path

import pytest

from exports.akn.reader import read
from exports.report import ReadError
from exports.spelling.speller import Speller
from exports.spelling.tokens import tokens

pytestmark = pytest.mark.proof

FOLDERS = {"en": "English", "fr": "French", "es": "Spanish", "ru": "Russian", "ar": "Arabic"}
MOST_FLAGGED = 0.006


@pytest.mark.parametrize("folder", FOLDERS)
def test_hardly_a_word_of_an_adopted_text_is_flagged(folder: str, corpus: Path) -> None:
    speller, count, flagged = Speller(FOLDERS[folder]), 0, []
    for path in sorted((corpus / "un" / "akn" / folder).glob("*.xml")):
        try:
            draft = read(path.read_bytes(), path.name).draft
        except ReadError:  # one file of the corpus is not well formed
            continue
        texts = [each.text.chars for each in (*draft.walk(), *draft.notes())]
        count += sum(1 for text in texts for _ in tokens(text, FOLDERS[folder]))
        flagged += [each.text for text in texts for each in speller.misspelt(text)]
    sys.stderr.write(f"{folder}: {len(flagged)} of {count} words ({len(flagged) / count:.2%}): {flagged}\n")
    assert count > 3000
    assert len(flagged) / count <= MOST_FLAGGED
