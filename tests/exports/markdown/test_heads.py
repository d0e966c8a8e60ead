"""What stands above a title is told from it."""

from __future__ import annotations

import pytest

from tests.exports.markdown.test_reader import outline, plain


@pytest.mark.parametrize(
    "state",
    [
        "DRAFT – 14 Nov 2026, 18:00 – Rev 2",
        "Facilitator's text",
        "Zero draft as of 3 May 2026",
        "Co-facilitators’ revised draft, Rev. 3 (clean)",
        "Non-paper, not for circulation",
        "Projet du 3 mai 2026",
        "(as of 14 November, 18:00)",
    ],
)
def test_how_far_a_text_has_come_is_no_title(state: str) -> None:
    draft = plain(f"{state}\n\nSafety of lighthouses\n\nThe General Assembly,\n\nRecalling its charter,\n")
    assert outline(draft)[:2] == [("text", state), ("title", "Safety of lighthouses")]


@pytest.mark.parametrize(
    "title",
    [
        "Draft programme of work for 2027",
        "Revision of the scale of assessments",
        "Draft resolution on shared lakes",
        "DRAFT DECISION CONCERNING SHARED LAKES",
        "Draft resolution: Shared lakes",
    ],
)
def test_a_title_may_speak_of_drafts(title: str) -> None:
    draft = plain(f"{title}\n\nThe General Assembly,\n\nRecalling its charter,\n")
    assert outline(draft)[0] == ("title", title)


def test_a_title_over_several_lines_is_one() -> None:
    draft = plain(
        "Rev 2\n\nSafety of lighthouses\n\nand of light vessels\n\nThe General Assembly,\n\nRecalling,\n"
    )
    assert outline(draft)[1] == ("title", "Safety of lighthouses and of light vessels")


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_labels_tell_what_lines_are(between: str) -> None:
    head = ["Committee: First", "Sponsors: Alta, Borduria", "Signatories: Celand", "Topic: Lighthouses"]
    draft = plain(between.join(head) + "\n\nThe General Assembly,\n\nAlarmed by wrecks,\n")
    assert outline(draft)[:4] == list(zip(["text", "sponsors", "text", "title"], head, strict=True))


@pytest.mark.parametrize(
    "line",
    [
        "Draft resolution submitted by the Chair on shared lakes",
        "Draft resolution A/C.2/99/L.4",
        "Alta and Borduria: draft resolution",
        "Draft resolution on the basis of informal consultations",
        "Proposed by: Alta and Borduria",
        "Tabled by Alta, Borduria",
        "Présentée par Alta et Borduria",
        "Draft resolution proposed by Alta and Borduria",
    ],
)
def test_a_line_that_says_who_submits_is_no_title(line: str) -> None:
    draft = plain(f"{line}\n\nShared lakes\n\nThe General Assembly,\n\nRecalling its charter,\n")
    assert outline(draft)[:2] == [("sponsors", line), ("title", "Shared lakes")]


def test_a_kind_of_document_over_the_line_that_says_who_submits_it_is_no_sponsor_line() -> None:
    draft = plain(
        "Draft resolution\n\nSubmitted by: Alta\n\n**Lakes**\n\nThe General Assembly,\n\nRecalling,\n"
    )
    assert outline(draft)[:3] == [
        ("text", "Draft resolution"),
        ("sponsors", "Submitted by: Alta"),
        ("title", "Lakes"),
    ]


def test_how_a_resolution_was_adopted_is_no_part_of_its_title() -> None:
    adopted = "Adopted by the Security Council at its 9999th meeting, on 3 March 2026"
    draft = plain(f"Resolution 2999 (2026)\n\n{adopted}\n\nThe Security Council,\n\nRecalling its mandate,\n")
    assert ("text", adopted) in outline(draft)
    assert ("title", "Resolution 2999 (2026)") in outline(draft)
