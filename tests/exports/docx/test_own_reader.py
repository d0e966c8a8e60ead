"""Law 5: what is written as a Word file is read back as it was."""

from __future__ import annotations

from hypothesis import given

from exports import samples
from exports.docx.reader import read
from exports.docx.redline import write_redline
from exports.docx.writer import losses, write
from tests.exports.docx.tables import tabled
from tests.strategies import drafts, lineages
from versioning.compare.alignment import adopt_ids
from versioning.compare.compare import compare
from versioning.tree.digest import anonymous
from versioning.tree.resolution import Resolution


def read_back(draft: Resolution) -> None:
    if not losses(draft):
        assert anonymous(read(write(draft), "draft.docx").draft) == anonymous(draft)


@given(drafts())
def test_a_draft_is_read_back_as_it_was_written(draft: Resolution) -> None:
    read_back(draft)


@given(lineages())
def test_so_is_one_that_was_edited_at_random(pair: tuple[Resolution, Resolution]) -> None:
    read_back(pair[1])


@given(tabled())
def test_so_is_one_with_tables(pair: tuple[Resolution, Resolution]) -> None:
    for draft in pair:
        read_back(draft)


def test_the_sample_is_read_back_without_a_loss() -> None:
    reading = read(write(samples.revised()), "sample.docx")
    assert anonymous(reading.draft) == anonymous(samples.revised())
    assert reading.losses == ()


def test_a_tracked_file_is_read_as_accepted_and_its_authors_are_counted() -> None:
    base = samples.base()
    target = adopt_ids(base, samples.revised())
    file = write_redline(compare(base, target), author="Marenda", date="2026-03-01T10:00:00Z")
    reading = read(file, "tracked.docx")
    assert anonymous(reading.draft) == anonymous(target)
    assert reading.authors["Marenda"] > 20
