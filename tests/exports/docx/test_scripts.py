"""A run holds all that is read from its side, since Word shows brackets and figures as their run is read."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.docx.scripts import is_run_from_right, stretches
from exports.docx.writer import write
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import MarkKind, styled

LETTERS = st.text(st.sampled_from("ab1 2()[]/.،؛الجم世\t-"), max_size=16)


def parted(words: str, *, from_right: bool) -> list[str]:
    """The stretches of a paragraph, those that are read from the right marked by a <."""
    return [
        ("<" if is_run_from_right(words[start:end], from_right=from_right) else "") + words[start:end]
        for start, end in stretches(words, 0, len(words), from_right=from_right)
    ]


@pytest.mark.parametrize(
    ("words", "runs"),
    [
        ("القرار 2245 (2015)؛", ["<القرار 2245 (2015)؛"]),
        ("الشبكة (ISO 14001:2015) 30 يوما", ["<الشبكة (", "ISO 14001:2015", "<) 30 يوما"]),
        ("يشجع A/RES/78/1 (LNG) [23] و", ["<يشجع ", "A/RES/78/1 (LNG) [23]", "< و"]),
        ("انظر A/78 [5 يوما]", ["<انظر ", "A/78", "< [5 يوما]"]),
        (" (3)", ["< (3)"]),
    ],
)
def test_in_an_arabic_paragraph_all_but_latin_words_is_read_from_the_right(
    words: str, runs: list[str]
) -> None:
    assert parted(words, from_right=True) == runs


def test_in_another_paragraph_only_what_stands_between_arabic_letters_is() -> None:
    words = "cites «الجمعية العامة (ب)» in 3 and الفقرة 3 of A/1 世界"
    assert parted(words, from_right=False) == [
        *("cites «", "<الجمعية العامة (ب)", "» in 3 and ", "<الفقرة 3", " of A/1 ", "世界"),
    ]


@given(LETTERS, st.booleans())
def test_stretches_hold_every_letter_once_and_those_of_one_side_only(words: str, from_right: bool) -> None:
    found = [words[start:end] for start, end in stretches(words, 0, len(words), from_right=from_right)]
    assert "".join(found) == words
    assert not any(re.search("[ab世]", each) and re.search("[الجم]", each) for each in found)


def test_a_figure_between_changes_is_read_as_its_paragraph_is() -> None:
    text = styled("يشير إلى القرار ") + styled("2245", MarkKind.BOLD) + styled(" (2015)؛")
    draft = Resolution("d", Masthead(), (Paragraph("o", Role.OPERATIVE, text),))
    xml = zipfile.ZipFile(io.BytesIO(write(draft))).read("word/document.xml").decode()
    runs = re.findall(r"<w:r>(.*?)</w:r>", xml[: xml.index("ChapeauEnd")])
    assert [each for each in runs if "<w:t" in each and "<w:rtl/>" not in each] == []
