"""Where a revision or a branch and the draft that is worked on went two ways."""

from __future__ import annotations

import pytest

from tests.versioning.negotiation.test_compilation import DRAFT, reworded
from versioning.compare.difference import difference
from versioning.history.archive import MemoryArchive
from versioning.history.history import HistoryError
from versioning.parting import parted
from versioning.session import Session


@pytest.fixture
def session() -> Session:
    """A session whose branch and draft both went on from a first revision."""
    session = Session(DRAFT, MemoryArchive(DRAFT), "Kestria")
    first = session.name_revision("Draft")
    session.branch_off("compromise", first.id)
    session.dispatch(difference(session.draft, reworded("all", "some")))
    session.switch_to("main")
    return session


def test_both_went_two_ways_from_their_common_revision(session: Session) -> None:
    session.dispatch(difference(session.draft, reworded("report", "tell")))
    assert parted(session, branch="compromise") == session.revisions()[0].id


def test_a_draft_that_has_not_changed_since_went_no_way_of_its_own(session: Session) -> None:
    assert parted(session, branch="compromise") == ""


def test_an_earlier_text_of_the_draft_itself_did_not_part_from_it(session: Session) -> None:
    session.dispatch(difference(session.draft, reworded("report", "tell")))
    session.name_revision("Rev.1")
    assert parted(session, revision=session.revisions()[0].id) == ""


def test_a_branch_that_there_is_not_is_an_error(session: Session) -> None:
    with pytest.raises(HistoryError):
        parted(session, branch="nowhere")
