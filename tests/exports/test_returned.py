"""A returned file: what each author tracked, and what was changed without tracking."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from exports.docx.patch.tracked import Stage, track_in_source
from exports.docx.reader import read
from exports.report import Reading
from exports.returned import UNTRACKED, Returned, returned, returned_to
from tests.exports.docx.files import docx, p, r
from tests.exports.docx.patch.papers import edits, papers
from tests.exports.docx.patch.test_tracked import few, told
from tests.strategies import Ids, drafts, transactions
from versioning.change.step import Delete, Insert, Join
from versioning.change.transaction import Transaction
from versioning.tree.digest import anonymous
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

DATE = "2026-03-01T10:00:00Z"


def applied(draft: Any, changes: tuple[Transaction, ...]) -> Any:
    for each in changes:
        draft = each.apply(draft)
    return draft


@given(st.data())
def test_all_of_it_together_is_the_text_that_came_back(data: st.DataObject) -> None:
    base = data.draw(drafts(most=4))
    ids = Ids("edit")
    original = data.draw(transactions(base, "quiet", most=2, ids=ids)).apply(base)
    draft, changes = original, []
    for name in ("France", "Kenya"):
        changes.append(data.draw(transactions(draft, name, most=2, ids=ids)))
        draft = changes[-1].apply(draft)
    reading = Reading(draft, "docx", original=original, changes=tuple(changes))
    found = returned_to(base, reading)
    assert anonymous(found.draft) == anonymous(draft)
    assert anonymous(applied(base, found.untracked)) == anonymous(original)
    assert all(each.author == UNTRACKED for each in found.untracked)
    proposals, conflicts = found.proposals
    if not conflicts:
        applied(base, proposals)
    if original == base:
        assert not found.untracked


@few
@given(st.data())
def test_a_file_of_ours_that_comes_back_holds_what_went_out(data: st.DataObject) -> None:
    file = data.draw(papers())
    base = read(file, "sent.docx").draft
    target = data.draw(edits(base)).apply(base)
    sent_back = track_in_source((file, "sent.docx"), None, [Stage(target, "France", DATE)]).data
    found = returned(file, sent_back)
    assert not found.untracked
    assert set(found.chains) <= {"France"}
    assert told(found.draft) == told(target)
    assert found.base == base


SENT = p(r("The Assembly,", "i")) + "".join(
    p(r(f"{at}.\t"), r("Requests", "i"), r(f" all to care for the {word} of the coast;"))
    for at, word in enumerate(("wells", "harbours"), 1)
)
INSERTED = f'<w:ins w:id="1" w:author="Kenya" w:date="{DATE}">{r("{}")}</w:ins>'


def came_back(old: str, new: str, tracked: str = "") -> Returned:
    body = SENT.replace("the harbours", f"the {new}" if old else "the harbours")
    body = body.replace("</w:p>", f"{INSERTED.format(tracked)}</w:p>", 3) if tracked else body
    return returned(docx(SENT), docx(body))


def test_what_was_not_tracked_stands_apart() -> None:
    found = came_back("harbours", "ports", " Noted.")
    assert [each.author for each in found.untracked] == [UNTRACKED]
    assert set(found.chains) == {"Kenya"}
    words = [each.text.plain for each in found.draft.walk()]
    assert any("ports" in each for each in words)
    assert any(each.endswith("Noted.") for each in words)


def test_proposals_can_be_had_without_it() -> None:
    found = came_back("harbours", "ports", " Noted.")
    proposals, conflicts = found.proposals
    assert not conflicts
    words = [each.text.plain for each in applied(found.base, proposals).walk()]
    assert not any("ports" in each for each in words)
    assert any(each.endswith("Noted.") for each in words)


def test_a_join_over_a_table_that_was_deleted_without_tracking_is_a_conflict() -> None:
    table = Paragraph(
        "t", Role.TABLE, children=(Paragraph("r", Role.ROW, children=(Paragraph("c", Role.CELL),)),)
    )
    base = Resolution("d", children=(Paragraph("o", Role.ORGAN, StyledText("The Assembly,")), table))
    come = Insert("d", 1, Paragraph("p", Role.PREAMBULAR, StyledText(" Noting,")))
    joined = Join("o", 13, 0, "p", Role.PREAMBULAR, "")
    changes = (Transaction((come,), "France"), Transaction((joined,), "Kenya"))
    found = Returned(base, (Transaction((Delete("d", 1, table),), UNTRACKED),), changes)
    proposals, conflicts = found.proposals
    assert [each.author for each in proposals] == ["France"]
    assert [each.transaction.author for each in conflicts] == ["Kenya"]
    assert [each.id for each in applied(base, proposals).children] == ["o", "t", "p"]


def test_a_file_that_nobody_touched_brings_nothing() -> None:
    found = returned(docx(SENT), docx(SENT, settings="<w:zoom/>"))
    assert found == replace(found, untracked=(), changes=())
