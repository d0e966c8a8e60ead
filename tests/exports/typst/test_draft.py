"""Drafts and redlines as printed pages: every word of them is found again in the PDF."""

from __future__ import annotations

import pytest
from hypothesis import given

from exports.pdf.writer import write, write_redline
from tests.exports.typst.printed import assert_printed, is_mixed, missing_in, printed, shown_words
from tests.strategies import drafts, lineages
from versioning.compare.compare import compare
from versioning.tree.resolution import Resolution


@pytest.mark.usefixtures("chinese_font")
@given(drafts())
def test_every_word_of_a_draft_is_printed_in_its_order(draft: Resolution) -> None:
    assert_printed(write(draft), draft)


@pytest.mark.usefixtures("chinese_font")
@given(lineages(most=5))
def test_every_word_of_both_drafts_is_in_the_printed_redline(pair: tuple[Resolution, Resolution]) -> None:
    redline = compare(*pair, author="Peru")
    found = printed(write_redline(redline))
    missing = missing_in(pair[0]) | missing_in(pair[1])
    shown = [part.shown for row in redline.rows for each in row.segments for part in each.exact]
    for text in shown:
        if not is_mixed(text):
            assert [word for word in shown_words(text, missing) if word not in found] == []
