"""What reading and writing a file needed goes once that is done, and does not wait to be searched for."""

from functools import partial

import pytest

from exports.docx.patch.rereading import not_read_so
from exports.formats import AKOMA_NTOSO, HTML, MARKDOWN, PDF, WORD, Format
from tests.garbage import leaves_nothing
from tests.tools.generate import draft, negotiated
from versioning.compare.compare import compare

DRAFT = draft(12)
SKIPPING = (
    b"The Assembly,\n\nRecalling its resolution,\n\n1. Decides to act;\n\n7. Requests others to wait.\n"
)
"""A text whose second paragraph has another number than the derived one."""


@pytest.mark.parametrize("kind", [MARKDOWN, AKOMA_NTOSO, HTML, PDF], ids=lambda kind: kind.name)
def test_nothing_that_writes_a_draft_holds_itself(kind: Format) -> None:
    assert leaves_nothing(lambda: (kind.written(DRAFT, {}), kind.left_out(DRAFT, {})))


@pytest.mark.parametrize("kind", [MARKDOWN, AKOMA_NTOSO, WORD], ids=lambda kind: kind.name)
def test_nothing_that_reads_a_file_holds_itself(kind: Format) -> None:
    assert leaves_nothing(partial(kind.reading, kind.written(DRAFT, {}), f"draft{kind.endings[0]}"))


@pytest.mark.parametrize("kind", [MARKDOWN, HTML, PDF], ids=lambda kind: kind.name)
def test_nothing_that_writes_a_redline_holds_itself(kind: Format) -> None:
    redline = compare(DRAFT, negotiated(DRAFT))
    assert leaves_nothing(partial(kind.redlined, redline, "Norland", "2026-01-01T00:00:00Z"))


def test_printed_numbers_are_kept_by_nothing_that_holds_itself() -> None:
    assert leaves_nothing(partial(MARKDOWN.reading, SKIPPING, "draft.md"))


def test_nothing_that_tells_how_a_file_is_read_holds_itself() -> None:
    assert leaves_nothing(partial(not_read_so, DRAFT, DRAFT))
