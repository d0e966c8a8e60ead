"""The official sheets: all are read, and those whose draft is there apply with nothing left over."""

from __future__ import annotations

from pathlib import Path

import pytest

from exports.formats import read_file
from versioning.drafting.instructions.applying import Application, Status, apply
from versioning.drafting.instructions.instruction import Action
from versioning.drafting.instructions.sheet import read_sheet
from versioning.tree.numbering import labels

pytestmark = pytest.mark.proof

SHEETS = {
    "amend_humanitarian_personnel/A_80_L.19": 1,
    "amend_humanitarian_personnel/A_80_L.20": 1,
    "amend_chernobyl/A_80_L.28": 8,
    "amend_hrc_report/A_C.3_80_L.65": 2,
    "amend_disasters/A_C.6_80_L.24": 1,
    "amend_rights_of_child/A_C.3_80_L.61": 2,
    "amend_rights_of_child/A_C.3_80_L.62": 1,
    "amend_rights_of_child/A_C.3_80_L.63": 1,
    "amend_rights_of_child/A_C.3_80_L.64": 4,
}
"""How many clauses each has."""
WITH_DRAFT = {
    "amend_humanitarian_personnel/A_80_L.19": "A_80_L.18",
    "amend_humanitarian_personnel/A_80_L.20": "A_80_L.18",
    "amend_chernobyl/A_80_L.28": "A_80_L.3",
    "amend_hrc_report/A_C.3_80_L.65": "A_C.3_80_L.24",
    "amend_disasters/A_C.6_80_L.24": "A_C.6_80_L.14",
}


def application_of(corpus: Path, name: str) -> Application:
    path = corpus / "un" / "packages" / f"{name}.pdf"
    draft = read_file(path.with_name(f"{WITH_DRAFT[name]}.pdf")).draft
    return apply(read_sheet(read_file(path).draft), draft)


@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_is_understood(corpus: Path, name: str) -> None:
    sheet = read_sheet(read_file(corpus / "un" / "packages" / f"{name}.pdf").draft)
    assert len(sheet.clauses) == SHEETS[name]
    assert not any(clause.action is Action.UNKNOWN for clause in sheet.clauses)
    assert sheet.amends
    assert sheet.by


@pytest.mark.parametrize("name", WITH_DRAFT)
def test_a_sheet_applies_to_its_draft_with_nothing_left_over(corpus: Path, name: str) -> None:
    application = application_of(corpus, name)
    assert application.is_whole
    assert application.question == ""


def test_the_sheet_that_respells_a_name_is_applied_as_its_authors_meant_it(corpus: Path) -> None:
    application = application_of(corpus, "amend_chernobyl/A_80_L.28")
    satisfied = [each.instruction.number for each in application.outcomes if each.status is Status.SATISFIED]
    assert satisfied == ["8"]
    old = [each.text.plain for each in application.draft.walk() if "Chernobyl" in each.text.plain]
    assert [text.split(" ")[0] for text in old] == ["Decides"]  # the paragraph that tells of the old name
    assert any("Chornobyl-affected" in each.text.plain for each in application.draft.walk())
    assert any("in 2026, and notes" in each.text.plain for each in application.draft.walk())


def test_a_single_paragraph_that_is_left_has_no_number_and_the_period(corpus: Path) -> None:
    application = application_of(corpus, "amend_hrc_report/A_C.3_80_L.65")
    (only,) = [each for each in application.draft.body if each.role.value == "operative"]
    assert labels(application.draft)[only.id].number == ""
    assert only.text.plain.endswith("recommendations.")


@pytest.mark.parametrize("at", [1, 2, 3, 4])
def test_sheets_on_a_revision_are_asked_about_when_only_the_first_version_is_there(
    corpus: Path, at: int
) -> None:
    folder = corpus / "un" / "packages" / "amend_rights_of_child"
    sheet = read_sheet(read_file(folder / f"A_C.3_80_L.6{at}.pdf").draft)
    application = apply(sheet, read_file(folder / "A_C.3_80_L.20.pdf").draft)
    assert "A/C.3/80/L.20/Rev.1" in application.question
    assert not application.is_whole
