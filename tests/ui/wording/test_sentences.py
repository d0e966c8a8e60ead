"""Every failure to write is one sentence that says what was kept and what to do."""

import errno
from pathlib import Path

import pytest

from ui.wording.sentences import not_made, not_written

HERE = Path("/drafts/rev.docx")


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "nothing may be written in"),
        (errno.EROFS, "nothing may be written in"),
        (errno.ENOENT, "can’t be reached"),
        (errno.EIO, "can’t be reached"),
        (errno.EISDIR, "a folder has that name"),
        (errno.ENAMETOOLONG, "its name is too long"),
        (errno.EFBIG, "The system’s own words"),
    ],
)
def test_the_reason_is_said_in_plain_words(number: int, reason: str) -> None:
    sentence = not_written(HERE, OSError(number, "The system’s own words"))
    assert sentence.startswith("rev.docx was not written: ")
    assert reason in sentence
    assert "Your draft is unchanged" in sentence


def test_a_fault_of_ours_is_told_without_the_draft() -> None:
    sentence = not_made(HERE, ValueError("secret"))
    assert "secret" not in sentence
    assert "Your draft is unchanged" in sentence
