"""Acts of the negotiation are in the dossier with the edits they belong to, and survive what these do."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.versioning.store.making import DRAFT, append, edit, words_of
from versioning.history.act import Act, standing
from versioning.session import Session
from versioning.store.dossier import Dossier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "case.chapeau"


def said(word: str) -> Act:
    return Act("said", {"word": word})


def words(session: Session) -> list[str]:
    return [act.content["word"] for act in standing(session.acts)]


def test_acts_are_there_again_when_the_dossier_is_opened(path: Path) -> None:
    session = Session.open(Dossier.create(path, DRAFT), "Chair")
    session.record(said("one"), said("two"))
    session.close()
    again = Session.open(Dossier.open(path))
    assert words(again) == ["one", "two"]
    assert [act.actor for act in again.acts] == ["Chair", "Chair"]
    assert again.acts[1].parents == (again.acts[0].id,)
    again.close()


def test_an_act_and_the_edit_it_leads_to_are_undone_and_done_again_together(path: Path) -> None:
    session = Session.open(Dossier.create(path, DRAFT), "Chair")
    session.dispatch(edit(session.draft, " safely"), said("accepted"))
    session.undo()
    assert (words(session), words_of(session.draft)) == ([], "Urges States;")
    session.redo()
    assert (words(session), words_of(session.draft)) == (["accepted"], "Urges States; safely")
    session.undo()
    session.close()
    again = Session.open(Dossier.open(path))
    assert (words(again), words_of(again.draft)) == ([], "Urges States;")
    assert [act.kind for act in again.acts] == ["said", "taken back", "taken back", "taken back"]
    again.close()


def test_acts_set_aside_are_in_the_dossier_the_next_time(path: Path, tmp_path: Path) -> None:
    dossier = Dossier.create(path, DRAFT, aside=tmp_path / "aside")
    session = Session.open(dossier, "Chair")
    dossier._connection.execute("PRAGMA query_only=ON")
    session.dispatch(edit(session.draft, " safely"), said("accepted"))
    assert "kept in" in session.trouble
    session.close()
    again = Session.open(Dossier.open(path, aside=tmp_path / "aside"))
    assert (words(again), words_of(again.draft)) == (["accepted"], "Urges States; safely")
    again.close()


def test_a_dossier_made_before_there_were_acts_takes_them(path: Path) -> None:
    dossier = Dossier.create(path, DRAFT)
    append(dossier, " then")
    dossier.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "DROP TABLE acts; DELETE FROM meta WHERE key = 'acts'; PRAGMA user_version=1;"
        )
    session = Session.open(Dossier.open(path))
    session.record(said("one"))
    session.close()
    again = Session.open(Dossier.open(path))
    assert (words(again), words_of(again.draft)) == (["one"], "Urges States; then")
    again.close()


@pytest.mark.parametrize(
    "damage",
    ["UPDATE acts SET data = x'00' WHERE number = 2", "DELETE FROM acts WHERE number = 2"],
)
def test_a_lost_act_is_noticed_and_all_others_are_kept(path: Path, damage: str) -> None:
    session = Session.open(Dossier.create(path, DRAFT), "Chair")
    session.record(said("one"), said("two"), said("three"))
    session.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(damage)
        connection.commit()
    again = Session.open(Dossier.open(path))
    assert words(again) == ["one", "three"]
    assert "1 act of the negotiation can’t be read" in again.why_read_only
    again.close()


def test_whoever_listens_hears_of_acts_once(path: Path) -> None:
    session = Session.open(Dossier.create(path, DRAFT), "Chair")
    heard: list[list[str]] = []
    end = session.subscribe_acts(lambda acts: heard.append([act.kind for act in acts]))
    session.record(said("one"))
    session.dispatch(edit(session.draft, " safely"), said("two"))
    session.undo()
    end()
    session.record(said("three"))
    assert heard == [["said"], ["said"], ["taken back"]]
    session.close()
