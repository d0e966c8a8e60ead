"""Law 4, story against story: accepting all gives the new file's paragraphs, rejecting all the old one's."""

from __future__ import annotations

from hypothesis import given

from exports.docx.acceptor import accept_all, reject_all
from exports.docx.story.tracking import compare_packages
from tests.exports.docx.story.checking import faults, story
from tests.exports.docx.story.packages import File, files, pairs

DATE = "2026-03-01T10:00:00Z"


def tracked(old: bytes, new: bytes) -> bytes:
    return compare_packages((old, "old.docx"), (new, "new.docx"), author="France", date=DATE).data


def holds(old: bytes, new: bytes) -> None:
    made = tracked(old, new)
    assert story(accept_all(made)) == story(new)
    assert story(reject_all(made)) == story(old)
    assert not faults(made)


@given(pairs())
def test_accepting_gives_the_new_file_and_rejecting_the_old_one(pair: tuple[bytes, bytes]) -> None:
    holds(*pair)


@given(files(), files())
def test_so_it_is_with_files_that_have_nothing_in_common(old: File, new: File) -> None:
    holds(old.data(), new.data())
