"""What another program writes on the page becomes an edit of live words, and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.blocks import Block, Piece
from editor.reconcile import Edit, reconcile
from tests.strategies import phrases
from versioning.compare.redline import Fate
from versioning.tree.paragraph import Role
from versioning.tree.text import styled


def block(*pieces: Piece) -> Block:
    return Block("node", Role.OPERATIVE, pieces)


DEAD = Piece(styled("gone "), Fate.DELETED, live=False)


def test_dictated_words_are_typed_where_they_were_put() -> None:
    shown = block(Piece(styled("Urges ")), DEAD, Piece(styled("States")))
    assert reconcile(shown, "Urges all gone States") == Edit(6, 6, "all ")


def test_deleted_words_that_are_deleted_again_change_nothing() -> None:
    assert reconcile(block(Piece(styled("Urges ")), DEAD, Piece(styled("States"))), "Urges States") is None


def test_what_is_not_live_takes_no_words() -> None:
    assert reconcile(Block("node", Role.OPERATIVE, (DEAD,), live=False), "something") is None


@given(phrases(6), phrases(3), st.data())
def test_replaced_words_are_found(words: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words)))
    end = data.draw(st.integers(start, len(words)))
    after = words[:start] + new + words[end:]
    edit = reconcile(block(Piece(styled(words))), after)
    if edit is None:
        assert after == words
    else:
        assert words[: edit.start] + edit.inserted + words[edit.end :] == after
