"""Every version can be read again as it was, however it came about, and naming one moves nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import drafts, transactions
from tests.versioning.store.making import DRAFT, edit, words_of
from versioning import session as session_module
from versioning.history.archive import MemoryArchive
from versioning.history.history import HistoryError
from versioning.history.path import Place
from versioning.history.points import Why
from versioning.session import Session
from versioning.store.dossier import Dossier
from versioning.tree.resolution import Resolution
from versioning.versions import Kind, Version, draft_of, name_version, versions


class Clock:
    """The time as the tests have it."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 1, 9, tzinfo=UTC)

    def __call__(self) -> str:
        return self.time.isoformat().replace("+00:00", "Z")

    def go_on(self, minutes: float) -> None:
        self.time += timedelta(minutes=minutes)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(session_module, "now", made)
    return made


@pytest.fixture(params=["memory", "dossier"])
def session(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Session]:
    """A session on a draft of 39 paragraphs, in memory and in a dossier."""
    archive = Dossier.create(tmp_path / "a.chapeau", DRAFT) if request.param == "dossier" else None
    made = Session(DRAFT, archive or MemoryArchive(DRAFT), "Kestria")
    yield made
    made.close()


def write(session: Session, words: str, intent: str = "type") -> None:
    change = edit(session.draft, words)
    session.dispatch(type(change)(change.steps, "", "", intent))


def found(session: Session, kind: Kind) -> list[Version]:
    return [each for each in versions(session) if each.kind is kind]


def test_a_sitting_a_paste_and_every_ten_minutes_leave_a_point_to_go_back_to(
    session: Session, clock: Clock
) -> None:
    write(session, " one")
    clock.go_on(60)
    write(session, " two")
    clock.go_on(4)
    write(session, " pasted" * 400, "paste")
    for _ in range(12):
        clock.go_on(1)
        write(session, " .")
    told = [(each.why, words_of(draft_of(session, each))[:25]) for each in found(session, Kind.POINT)]
    assert told == [
        (Why.INTERVAL, "Urges States; one two pas"),
        (Why.GREAT, "Urges States; one two"),
        (Why.PAUSE, "Urges States; one"),
        (Why.BEGINNING, "Urges States;"),
    ]
    counts = [each.edits for each in found(session, Kind.POINT)]
    assert counts[1:] == [13, 14, 15]


def test_a_text_that_has_a_name_is_not_offered_as_a_point_too(session: Session, clock: Clock) -> None:
    session.name_revision("Draft")
    write(session, " one")
    session.name_revision("Rev.1")
    clock.go_on(60)
    write(session, " two")
    assert found(session, Kind.POINT) == []
    assert [each.name for each in found(session, Kind.REVISION)] == ["Rev.1", "Draft"]


def test_what_others_did_long_ago_does_not_part_the_sitting(session: Session, clock: Clock) -> None:
    write(session, " one")
    old = edit(session.draft, " returned")  # dated months before
    session.dispatch(type(old)(old.steps, "Colombia", "2020-01-01T00:00:00Z", "type"))
    clock.go_on(1)
    write(session, " two")
    assert [each.why for each in found(session, Kind.POINT)] == [Why.BEGINNING]


def test_a_named_point_stands_where_its_text_stood(session: Session, clock: Clock) -> None:
    session.name_revision("Draft")
    write(session, " one")
    clock.go_on(60)
    write(session, " two")
    session.name_revision("Rev.2")
    write(session, " three")
    (point,) = found(session, Kind.POINT)
    before = session.draft
    revision = name_version(session, point, "Rev.1")
    assert words_of(session.draft_of(revision.id)) == "Urges States; one"
    assert [each.name for each in session.revisions()] == ["Draft", "Rev.1", "Rev.2"]
    assert session.history.branch("main").head == session.history.revision_named("Rev.2").id
    assert revision.parents == (session.history.revision_named("Draft").id,)
    assert session.draft == before
    assert found(session, Kind.POINT) == []
    assert len(session.edits_since(revision.id) or ()) == 2
    with pytest.raises(HistoryError, match="already"):
        name_version(session, point, "Rev.2")


def test_another_branch_is_a_version_and_so_are_its_moments(session: Session, clock: Clock) -> None:
    session.name_revision("Draft")
    write(session, " one")
    session.branch_off("softer", session.revisions()[0].id)
    write(session, " soft")
    clock.go_on(60)
    write(session, " softer")
    session.switch_to("main")
    (branch,) = found(session, Kind.BRANCH)
    (point,) = found(session, Kind.POINT)
    assert words_of(draft_of(session, branch)) == "Urges States; soft softer"
    assert words_of(draft_of(session, point)) == "Urges States; soft"
    assert point.edits is None
    assert [each.edits for each in found(session, Kind.REVISION)] == [1]


def test_a_named_point_is_there_again_when_the_dossier_is_opened(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "a.chapeau"
    session = Session.open(Dossier.create(path, DRAFT), "Kestria")
    for number in range(5):
        write(session, f" {number}")
        clock.go_on(60)
    write(session, " last")
    session.name_revision("Rev.9")
    name_version(session, found(session, Kind.POINT)[2], "Rev.5")
    history, draft = session.history, session.draft
    session.close()
    again = Session.open(Dossier.open(path))
    assert (again.history, again.draft) == (history, draft)
    assert words_of(again.draft_of(again.history.revision_named("Rev.5").id)) == "Urges States; 0 1 2"
    write(again, " more")
    assert again.history == history
    again.close()


@given(st.data())
def test_every_moment_of_random_work_can_be_read_again(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    draft = data.draw(drafts())
    path = tmp_path_factory.mktemp("dossier") / "a.chapeau"
    session = Session.open(Dossier.create(path, draft))
    stood: dict[Place, Resolution] = {}
    for number in range(data.draw(st.integers(1, 8))):
        session.dispatch(data.draw(transactions(session.draft, f"edit {number}", most=3)))
        if data.draw(st.booleans()):
            session.name_revision(f"Rev.{number}")
        if session.revisions() and data.draw(st.integers(0, 3)) == 0:
            session.branch_off(f"branch {number}", data.draw(st.sampled_from(session.revisions())).id)
        elif data.draw(st.integers(0, 3)) == 0:
            session.switch_to(data.draw(st.sampled_from([each.name for each in session.branches()])))
        stood[Place(session.branch, session.archive()._contents.count)] = session.draft
    for place, expected in stood.items():
        assert session.archive().draft_at(place) == expected
    place = data.draw(st.sampled_from(list(stood)))
    revision = session.name_earlier(place, "Named later", "2026-01-01T00:00:00Z")
    history, now = session.history, session.draft
    assert session.draft_of(revision.id) == stood[place]
    session.close()
    again = Dossier.open(path)
    assert (again.history, again.draft) == (history, now)
    assert again.why_read_only == ""
    for each, expected in stood.items():
        assert again.draft_at(each) == expected
    again.close()


def test_a_clock_that_was_put_back_leaves_points_all_the_same(session: Session, clock: Clock) -> None:
    write(session, " one")
    clock.go_on(-60 * 24 * 30)
    for word in (" two", " three", " four"):
        write(session, word)
        clock.go_on(45)
    assert [
        words_of(draft_of(session, each)) for each in found(session, Kind.POINT) if each.why is Why.PAUSE
    ] == [
        "Urges States; one two three",
        "Urges States; one two",
    ]
