"""What stands for no character in a text file is left out, or read as the sign for that."""

from __future__ import annotations

import pytest

from exports.docx.reader import read as read_word
from exports.docx.writer import write
from exports.markdown.reader import read

TEXT = """# Ca{0}re

Distr.: Lim{0}ited

*The General Assembly*,

1. *Urges* all S{0}tates.[^1]

[^1]: No{0}te.
"""


@pytest.mark.parametrize(
    ("char", "read_as"),
    [("\x01", ""), ("\ufffe", ""), ("\uffff", ""), ("\ufffc", "\ufffd"), ("\x7f", "\x7f")],
)
def test_no_character_comes_in_that_cant_be_written(char: str, read_as: str) -> None:
    reading = read(TEXT.format(char).encode(), "a.md")
    plain = read(TEXT.format(read_as).encode(), "a.md")
    assert shown(reading.draft) == shown(plain.draft)
    assert shown(read_word(write(reading.draft), "a.docx").draft) == shown(plain.draft)
    assert len(reading.losses) == len(plain.losses) + (not read_as)


def shown(draft: object) -> list[str]:
    return [draft.masthead.distribution, *(each.text.chars for each in draft.walk())]  # type: ignore[attr-defined]
