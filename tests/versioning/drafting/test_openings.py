"""Words that are typed for a provision have their opening marked as the draft marks its own."""

from __future__ import annotations

import pytest

from versioning.drafting.openings import with_opening
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import Mark, MarkKind, StyledText, styled


def opened(opening: str, rest: str, kind: MarkKind = MarkKind.ITALIC) -> StyledText:
    return styled(opening, kind) + styled(rest)


DRAFT = Resolution(
    "0",
    children=(
        Paragraph("t", Role.TITLE, styled("Invites everywhere", MarkKind.ITALIC)),
        Paragraph("p", Role.PREAMBULAR, opened("Recalling also", " its resolutions,")),
        Paragraph("1", Role.OPERATIVE, opened("Calls upon", " States to report;")),
        Paragraph("2", Role.OPERATIVE, opened("Takes note with appreciation", " of the report;")),
        Paragraph("3", Role.OPERATIVE, opened("Takes note", " of the rest;")),
    ),
)
PLAIN = Resolution("0", children=(Paragraph("1", Role.OPERATIVE, styled("Urges States to report;")),))
ARABIC = Resolution("0", children=(Paragraph("1", Role.OPERATIVE, opened("تحث", " الدول؛", MarkKind.BOLD)),))


@pytest.mark.parametrize(
    ("words", "role", "opening"),
    [
        ("Calls upon all States to meet;", Role.OPERATIVE, "Calls upon"),
        ("Takes note with appreciation of all;", Role.OPERATIVE, "Takes note with appreciation"),
        ("Takes note of all;", Role.OPERATIVE, "Takes note"),
        ("Takes notebooks along;", Role.OPERATIVE, "Takes"),
        ("Invites States to meet;", Role.OPERATIVE, "Invites"),
        ("Also strongly urges States;", Role.OPERATIVE, "Also strongly urges"),
        ("Recalling also the report,", Role.PREAMBULAR, "Recalling also"),
        ("Calls upon nobody,", Role.PREAMBULAR, "Calls"),
        ("To report;", Role.SUBPARAGRAPH, ""),
        ("(see below)", Role.OPERATIVE, ""),
    ],
)
def test_the_opening_is_marked(words: str, role: Role, opening: str) -> None:
    expected = (Mark(0, len(opening), MarkKind.ITALIC),) if opening else ()
    assert with_opening(words, role, DRAFT).marks == expected
    assert with_opening(words, role, DRAFT).chars == words


def test_a_draft_that_marks_none_has_none_marked() -> None:
    assert with_opening("Invites States to meet;", Role.OPERATIVE, PLAIN).marks == ()


def test_openings_in_bold_stay_so() -> None:
    assert with_opening("تدعو الدول؛", Role.OPERATIVE, ARABIC).marks == (Mark(0, 4, MarkKind.BOLD),)


@pytest.mark.parametrize(
    ("opening", "words", "end"),
    [
        ("敦促", "敦促会员国保护灯塔；", 2),
        ("敦促", "鼓励会员国保护灯塔；", 0),
        ("تحث", "تحث الدول على صون المنارات؛", 3),
        ("تحث", "تشجع الدول على صون المنارات؛", 4),
        ("إذ تشير", "وإذ ترى أن المنارات مفيدة،", 7),
        ("настоятельно призывает", "настоятельно призывает хранить свет;", 22),
    ],
)
def test_openings_in_other_scripts_are_marked_as_far_as_they_go(opening: str, words: str, end: int) -> None:
    text = styled(opening, MarkKind.BOLD) + styled(" …")
    draft = Resolution("d", children=(Paragraph("a", Role.OPERATIVE, text),))
    marks = with_opening(words, Role.OPERATIVE, draft).marks
    assert [(each.start, each.end) for each in marks] == ([(0, end)] if end else [])
