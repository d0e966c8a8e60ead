"""The number of a section's heading is a number, in whatever file it stands."""

from __future__ import annotations

import pytest

from tests.exports.docx.provisions import draft as read_word
from tests.exports.docx.provisions import p, r
from tests.exports.markdown.test_reader import plain
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution

FRONT = "Care of lakes\n\nThe Assembly,\n\nRecalling it,\n\n1. Decides to meet;\n\nAnnex\n\n"


def headings(draft: Resolution) -> list[tuple[str, str]]:
    return [(each.number, each.text.plain) for each in draft.walk() if each.role is Role.HEADING]


def of(*titles: str) -> list[tuple[str, str]]:
    sections = (f"### {each}\n\nWords on it.\n\n" for each in ("Lakes", *titles))
    return headings(plain(FRONT + "".join(sections)))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("A. ", "B. "),
        ("I. ", "II. "),
        ("А. ", "Б. "),
        ("一、", "二、"),
        ("ألف - ", "باء - "),
    ],
)
def test_numbers_that_follow_each_other_are_told_from_the_words(first: str, second: str) -> None:
    assert of(f"{first}Depth", f"{second}Height") == [(first.strip(), "Depth"), (second.strip(), "Height")]


def test_sections_may_be_counted_anew_and_in_two_ways() -> None:
    titles = ["I. Lakes", "A. Depth", "B. Height", "II. Rivers", "A. Length"]
    assert [number for number, _ in of(*titles)] == ["I.", "A.", "B.", "II.", "A."]


def test_an_initial_is_no_number() -> None:
    assert of("J. Smith", "C. Miller") == [("", "J. Smith"), ("", "C. Miller")]


def test_so_it_is_in_bold_lines_of_a_word_file() -> None:
    titles = (p(r("A.\tDepth", "b")), p(r("B.", "b"), r("\tHeight", "b")))
    body = (p("1. Decides to meet;"), p(r("Annex", "b")), p(r("Lakes", "b")), *titles, p("Words on it."))
    found = read_word(p(r("Care of lakes", "b")), p("The General Assembly,"), p("Recalling it,"), *body)
    assert headings(found) == [("A.", "Depth"), ("B.", "Height")]
