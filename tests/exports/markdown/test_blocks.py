"""A number is found before its paragraph, whatever stands around both."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from exports.markdown.blocks import with_number_outside
from exports.markdown.reader import read
from exports.markdown.writer import write
from tests.exports.markdown.test_reader import markdown, outline, plain
from versioning.tree.resolution import Resolution

HEAD = "Lakes\n\nThe General Assembly,\n\nRecalling its charter,\n\n1. Urges States to meet;\n\n"


@pytest.mark.parametrize(
    ("line", "number_first"),
    [
        ("[5. Requests a report;]", "5. [Requests a report;]"),
        ("[[OP5 bis. Requests a report;]]", "OP5 bis. [[Requests a report;]]"),
        ("[PP2: Recalling]", "PP2: [Recalling]"),
        ("[(a) A report;]", "(a) [A report;]"),
        ("[EU: 5. Requests]", "[EU: 5. Requests]"),
        ("[1] See the report.", "[1] See the report."),
        ("[5.] Requests", "[5.] Requests"),
        ("[- a bullet]", "[- a bullet]"),
        ("5. Requests", "5. Requests"),
    ],
)
def test_brackets_stand_around_the_words_and_not_the_number(line: str, number_first: str) -> None:
    assert with_number_outside(line) == number_first


@pytest.mark.parametrize("read_as", [markdown, plain])
def test_a_paragraph_in_brackets_has_its_number(read_as: Callable[[str], Resolution]) -> None:
    draft = read_as(f"{HEAD}[2. Requests a report;]\n\n3. Decides to meet again.\n")
    assert outline(draft)[-3:] == [
        ("OP1", "Urges States to meet;"),
        ("OP2", "[Requests a report;]"),
        ("OP3", "Decides to meet again."),
    ]


def test_what_a_writer_means_as_words_stays_words() -> None:
    draft = markdown(f"{HEAD}\\[2. Requests a report;]\n")
    assert outline(draft)[-1] == ("text", "[2. Requests a report;]")
    assert outline(read(write(draft), "draft.md").draft) == outline(draft)
