"""Numbers of lines in the margin go as furniture, and are named; numbers of rows stay."""

from __future__ import annotations

import pytest

from exports.pdf.reader import read
from exports.pdf.writer import write
from exports.typst.paper import Setting
from tests.exports.pdf.maker import Page, pdf
from tests.exports.pdf.test_columns import random_draft, told


@pytest.mark.parametrize("seed", range(4))
def test_a_draft_printed_with_line_numbers_reads_as_without(seed: int) -> None:
    draft = random_draft(seed)
    numbered = read(write(draft, {}, Setting(line_numbers=True)), "draft.pdf")
    assert told(numbered) == told(read(write(draft), "draft.pdf"))
    named = [loss for loss in numbered.losses if loss.what.startswith("line numbers left out: 1 to ")]
    assert [loss.where for loss in named] == [f"page {at + 1}" for at in range(len(named))]
    assert named


def test_every_fifth_line_may_be_numbered() -> None:
    page = Page()
    for at in range(1, 31):
        page.text(90, 720 - 14 * at, "Words that stand one under the other on the page, as they should")
        if at % 5 == 0:
            page.text(60, 720 - 14 * at, str(at), size=8)
    reading = read(pdf([page]), "page.pdf")
    assert not any(char.isdecimal() for each in reading.draft.walk() for char in each.text.plain)
    assert [loss.what for loss in reading.losses] == ["line numbers left out: 5 to 30"]


def test_numbers_of_rows_are_no_line_numbers() -> None:
    page = Page()
    page.text(72, 720, "Words before the table, long enough to be a line, and some more of them.")
    for at in range(1, 9):
        page.text(72, 700 - 20 * at, str(at))
        page.text(110, 700 - 20 * at, f"Land{chr(96 + at)}")
    words = " ".join(each.text.plain for each in read(pdf([page]), "page.pdf").draft.walk())
    assert all(str(at) in words for at in range(1, 9))
