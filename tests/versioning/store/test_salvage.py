"""Of a damaged dossier all that can be read is read, what can't is named, and the file stays as it is."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.versioning.store.making import DRAFT, append, edit, negotiated, words_of
from versioning.session import Session
from versioning.store.dossier import Dossier
from versioning.store.errors import StoreError
from versioning.store.objects import content_of
from versioning.tree.digest import canonical, paragraph_to_json
from versioning.tree.resolution import Resolution


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "case.chapeau"


def change(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement, values)
        connection.commit()


def edited(path: Path, *words: str) -> Resolution:
    """Make a dossier with an edit for each word, in paragraphs of their own, and return its draft."""
    dossier = Dossier.create(path, DRAFT)
    for number, word in enumerate(words, 1):
        append(dossier, f" {word}", str(number))
    dossier.close()
    return dossier.draft


def test_an_edit_that_can_not_be_read_is_counted_and_all_others_are_there(path: Path) -> None:
    edited(path, "one", "two", "three")
    change(path, "UPDATE entries SET data = x'00' WHERE number = 3")
    before = path.read_bytes()
    dossier = Dossier.open(path)
    assert "“case.chapeau” is damaged: 1 edit can’t be read; the file was" in dossier.why_read_only
    assert [words_of(dossier.draft, each) for each in "123"] == [
        "Urges States; one",
        "Urges States;",
        "Urges States; three",
    ]
    with pytest.raises(StoreError, match="is damaged"):
        append(dossier, "!")
    dossier.copy_to(path.with_name("copy.chapeau"))
    dossier.close()
    assert path.read_bytes() == before
    copy = Dossier.open(path.with_name("copy.chapeau"))
    assert copy.why_read_only == ""
    assert copy.draft == dossier.draft
    append(copy, " and on")
    copy.close()


def test_edits_missing_at_the_end_are_noticed(path: Path) -> None:
    edited(path, "one", "two", "three")
    change(path, "DELETE FROM entries WHERE number > 2")
    dossier = Dossier.open(path)
    assert "2 edits can’t be read" in dossier.why_read_only
    assert words_of(dossier.draft) == "Urges States; one"
    dossier.close()


def test_a_damaged_edit_before_a_revision_costs_nothing(path: Path) -> None:
    draft = negotiated(path)
    change(path, "UPDATE entries SET data = x'00' WHERE number = 5")
    dossier = Dossier.open(path)
    assert dossier.why_read_only == ""
    assert dossier.draft == draft
    dossier.close()


def test_a_paragraph_that_can_not_be_read_is_counted_and_the_others_are_shown(path: Path) -> None:
    edited(path)
    change(path, "UPDATE objects SET data = x'00' WHERE number = 1")
    dossier = Dossier.open(path)
    assert "1 part of a draft can’t be read" in dossier.why_read_only
    assert [each.id for each in dossier.draft.children] == [each.id for each in DRAFT.children[1:]]
    dossier.close()


def test_a_revision_with_a_damaged_paragraph_is_made_anew_from_the_edits(path: Path) -> None:
    session = Session.open(Dossier.create(path, DRAFT))
    session.dispatch(edit(session.draft, " one"))
    revision, named = session.name_revision("Rev.1"), session.draft
    session.dispatch(edit(session.draft, " two"))
    session.name_revision("Rev.2")
    session.close()
    damaged = canonical(paragraph_to_json(named.paragraph("1")))
    with closing(sqlite3.connect(path)) as connection:
        objects = connection.execute("SELECT number, packed, data FROM objects").fetchall()
    (number,) = (number for number, *row in objects if content_of(*row) == damaged)
    change(path, "UPDATE objects SET data = x'00' WHERE number = ?", number)
    dossier = Dossier.open(path)
    assert dossier.draft_of(revision.id) == named
    dossier.close()


def test_a_lost_revision_leaves_a_place_in_the_history_and_all_others_are_there(path: Path) -> None:
    draft = negotiated(path)
    rev_2 = 1 + 2 * 31  # each is named after thirty edits, and the first entry is the draft
    change(path, "UPDATE entries SET data = x'00' WHERE number = ?", rev_2)
    dossier = Dossier.open(path)
    assert "1 revision altogether can’t be read" in dossier.why_read_only
    assert dossier.draft == draft
    assert [each.name for each in dossier.history.revisions] == ["Rev.1", "Lost revision 1", "Rev.3"]
    assert dossier.history.revisions[1].id in dossier.history.ancestors(dossier.history.revisions[2].id)
    with pytest.raises(StoreError, match="the revision “Lost revision 1” can’t be read"):
        dossier.draft_of(dossier.history.revisions[1].id)
    dossier.close()


def test_a_dossier_that_was_cut_off_gives_what_is_left(path: Path) -> None:
    negotiated(path)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])
    dossier = Dossier.open(path)
    assert "is damaged" in dossier.why_read_only
    assert len(dossier.draft.children) == len(DRAFT.children)
    dossier.close()


def test_a_dossier_of_which_nothing_is_left_is_said_to_be_so(path: Path) -> None:
    edited(path, "one")
    path.write_bytes(path.read_bytes()[:4096] + bytes(9000))
    with pytest.raises(StoreError, match="is damaged, and no draft in it can be read; nothing was changed"):
        Dossier.open(path)


def test_edits_set_aside_are_shown_over_a_damaged_dossier_and_stay_where_they_are(path: Path) -> None:
    aside = path.parent / "aside"
    dossier = Dossier.create(path, DRAFT, aside=aside)
    session = Session.open(dossier)
    session.dispatch(edit(session.draft, " one", "1"))
    session.dispatch(edit(session.draft, " two", "2"))
    dossier._connection.execute("PRAGMA query_only=ON")
    session.dispatch(edit(session.draft, " three", "3"))
    session.close()
    change(path, "UPDATE entries SET data = x'00' WHERE number = 2")
    dossier = Dossier.open(path, aside=aside)
    assert words_of(dossier.draft, "3") == "Urges States; three"
    assert "1 edit can’t be read" in dossier.why_read_only
    assert len(list(aside.iterdir())) == 1
    dossier.close()


# Whatever is damaged


def flipped(data: bytearray, dice: random.Random) -> bytearray:
    for _ in range(dice.choice((1, 1, 3, 20))):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return data


def wiped(data: bytearray, dice: random.Random) -> bytearray:
    start = dice.randrange(0, len(data), 4096)
    data[start : start + 4096] = bytes(4096)
    return data


def cut(data: bytearray, dice: random.Random) -> bytearray:
    return data[: dice.randrange(1, len(data))]


def check_damage(path: Path, damage: Callable[[bytearray, random.Random], bytearray], times: int) -> None:
    """Damage a dossier again and again: it says so or shows everything, and is never changed by that."""
    draft = negotiated(path)
    whole, dice = path.read_bytes(), random.Random(7)
    with closing(Dossier.open(path)) as dossier:
        named = {each.id: dossier.draft_of(each.id) for each in dossier.history.named}
    for _ in range(times):
        data = bytes(damage(bytearray(whole), dice))
        path.write_bytes(data)
        with suppress(StoreError), closing(Dossier.open(path)) as dossier:
            known = {each.id for each in dossier.history.named}
            assert dossier.why_read_only or (dossier.draft == draft and known == set(named))
            for each in known & set(named):
                with suppress(StoreError):
                    assert dossier.draft_of(each) == named[each]
            if dossier.why_read_only:
                check_copy(dossier)
        assert path.read_bytes() == data


def check_copy(dossier: Dossier) -> None:
    """See that a copy of what was salvaged is a sound dossier with all of it."""
    dossier.copy_to(dossier.path.with_name("copy.chapeau"))
    with closing(Dossier.open(dossier.path.with_name("copy.chapeau"))) as copy:
        assert copy.why_read_only == ""
        assert (copy.draft, copy.history) == (dossier.draft, dossier.history)


@pytest.mark.parametrize("damage", [flipped, wiped, cut])
def test_no_damage_goes_unsaid(path: Path, damage: Callable[[bytearray, random.Random], bytearray]) -> None:
    check_damage(path, damage, 12)


@pytest.mark.proof
@pytest.mark.parametrize("damage", [flipped, wiped, cut])
def test_no_damage_goes_unsaid_however_often(
    path: Path, damage: Callable[[bytearray, random.Random], bytearray]
) -> None:
    check_damage(path, damage, 400)


def test_a_damage_that_sqlite_can_not_even_put_into_words_is_one(path: Path) -> None:
    edited(path, "one")
    path.write_bytes(path.read_bytes().replace(b"autoindex_meta_1", b"autoindex_\xd4\xd4\xd4\xd4_1", 1))
    dossier = Dossier.open(path)
    assert words_of(dossier.draft) == "Urges States; one"
    assert "all that counts could be read" in dossier.why_read_only
    dossier.close()


def test_where_the_tables_are_can_be_lost(path: Path) -> None:
    draft = negotiated(path)
    data = path.read_bytes()
    path.write_bytes(data[:100] + bytes(3996) + data[4096:])
    dossier = Dossier.open(path)
    assert dossier.draft == draft
    assert len(dossier.history.named) == 3
    assert "all that counts could be read" in dossier.why_read_only
    dossier.close()


@pytest.mark.parametrize("statement", ["UPDATE entries SET digest", "UPDATE objects SET digest"])
def test_a_digest_that_is_no_text_any_more_is_a_damage_and_all_that_counts_is_read(
    path: Path, statement: str
) -> None:
    """One flipped bit makes of a letter what is no UTF-8: the whole dossier was refused for it."""
    edited(path, "one", "two")
    change(path, statement + " = CAST(x'B0' || substr(digest, 2) AS TEXT) WHERE number = 2")
    dossier = Dossier.open(path)
    assert "“case.chapeau” is damaged: " in dossier.why_read_only
    assert words_of(dossier.draft, "2") == "Urges States; two"
    check_copy(dossier)
    dossier.close()


@pytest.mark.parametrize("key", ["id", "count", "acts"])
def test_what_a_dossier_says_of_itself_can_be_no_text_any_more(path: Path, key: str) -> None:
    edited(path, "one")
    change(path, "UPDATE meta SET value = CAST(x'B0B1' AS TEXT) WHERE key = ?", key)
    dossier = Dossier.open(path)
    assert words_of(dossier.draft) == "Urges States; one"
    dossier.close()
