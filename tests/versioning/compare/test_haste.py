"""Comparing in haste beside what moved, was divided or joined: no more is looked at than what is near."""

from collections.abc import Sequence

import pytest

from versioning.change.step import Delete, Insert, Move, Split
from versioning.change.transaction import Transaction
from versioning.compare.alignment import Matching, match_paragraphs
from versioning.compare.compare import Memo, compare
from versioning.compare.redline import Change, Redline
from versioning.compare.words import Lexicon
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled

NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def paragraph(tens: str, ones: str) -> Paragraph:
    """One of forty, each with words of its own, and below it two."""
    text = styled(f"Urges {ones} States to dig {tens} wells:")
    below = tuple(
        Paragraph(f"{tens} {ones} {which}", Role.SUBPARAGRAPH, styled(f"The {which} of {ones} in {tens};"))
        for which in ("deepest", "widest")
    )
    return Paragraph(f"{tens} {ones}", Role.OPERATIVE, text, below)


BASE = Resolution("draft", children=tuple(paragraph(tens, ones) for tens in NUMBERS[:4] for ones in NUMBERS))


class Haste:
    """A base, and a target that follows from it in haste; says how many paragraphs were looked at at once."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *steps: Move) -> None:
        """Begin with what some steps make of the base, compared thoroughly."""
        self.target, self.memo = Transaction(steps).apply(BASE), Memo()
        compare(BASE, self.target, memo=self.memo)
        self.looked_at = 0
        monkeypatch.setattr("versioning.compare.composer.match_paragraphs", self._match)

    def _match(self, old: Sequence[Paragraph], new: Sequence[Paragraph], lexicon: Lexicon) -> Matching:
        self.looked_at = max(self.looked_at, len(old), len(new))
        return match_paragraphs(old, new, lexicon)

    def redline(self, *steps: Split | Insert | Delete | Move) -> Redline:
        """Return the redline in haste after these steps; it says both texts, and of each move both places."""
        self.target = Transaction(steps).apply(self.target)
        redline = compare(BASE, self.target, memo=self.memo, is_hasty=True)
        assert (redline.accept(), redline.reject()) == (self.target, BASE)
        moved = [row for row in redline.rows if row.change is Change.MOVED]
        ghosts = {(row.old.id, row.twin) for row in moved if row.old}
        assert ghosts == {(row.twin, row.new.id) for row in moved if row.new}
        return redline

    def moved(self) -> list[str]:
        """Return what has moved, in the redline that was made last."""
        assert self.memo.last is not None
        rows = self.memo.last.redline.rows
        return [row.new.id for row in rows if row.change is Change.MOVED and row.new is not None]


WITH_BOTH_BELOW = ["four one", "four one deepest", "four one widest"]


@pytest.mark.parametrize("at", [9, 10, 11, 29, 30])
def test_a_paragraph_that_comes_beside_what_moved_is_told_without_looking_at_all_others(
    at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The eleventh stood as the thirty-first: neither of its places has the other one near."""
    haste = Haste(monkeypatch, Move("four one", "draft", 30, "draft", 10))
    new = Paragraph("new", Role.OPERATIVE, styled("Decides to meet again."))
    redline = haste.redline(Insert("draft", at, new))
    assert haste.looked_at < 12
    assert [row.change for row in redline.rows].count(Change.INSERTED) == 1
    assert haste.moved() == WITH_BOTH_BELOW


def test_what_moved_is_divided_without_looking_at_all_others(monkeypatch: pytest.MonkeyPatch) -> None:
    haste = Haste(monkeypatch, Move("four one", "draft", 30, "draft", 10))
    redline = haste.redline(Split("four one", 10, 2, "new", Role.OPERATIVE))
    assert haste.looked_at < 12
    assert haste.moved() == WITH_BOTH_BELOW
    assert [row.new.id for row in redline.rows if row.change is Change.INSERTED and row.new] == ["new"]


@pytest.mark.parametrize("beside", ["one one", "three one"])
def test_beside_what_moved_from_under_one_paragraph_under_another_little_is_looked_at(
    beside: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    haste = Haste(monkeypatch, Move("one one widest", "one one", 1, "three one", 2))
    haste.redline(Split(beside, 10, 0, "new", Role.OPERATIVE))
    assert haste.looked_at < 12
    assert haste.moved() == ["one one widest"]


def test_what_moved_and_goes_is_gone_where_it_stood(monkeypatch: pytest.MonkeyPatch) -> None:
    haste = Haste(monkeypatch, Move("four one", "draft", 30, "draft", 10))
    redline = haste.redline(Delete("draft", 10, paragraph("four", "one")))
    assert haste.looked_at < 12
    gone = [row.old.id for row in redline.rows if row.change is Change.DELETED and row.old]
    assert gone == WITH_BOTH_BELOW


def test_what_moves_by_one_and_back_has_not_moved(monkeypatch: pytest.MonkeyPatch) -> None:
    same = compare(BASE, BASE).rows
    haste = Haste(monkeypatch)
    assert haste.redline(Move("two one", "draft", 10, "draft", 11)).rows != same
    assert haste.redline(Move("two one", "draft", 11, "draft", 10)).rows == same
    assert haste.looked_at < 18


def test_of_many_that_moved_no_more_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    run = (Move(f"four {ones}", "draft", 30 + at, "draft", at) for at, ones in enumerate(NUMBERS))
    haste = Haste(monkeypatch, *run)
    haste.redline(Insert("draft", 5, Paragraph("new", Role.OPERATIVE, styled("Decides to meet again."))))
    assert haste.looked_at < 12


@pytest.mark.parametrize("where", ["annex", "annex within"])
def test_in_an_annex_no_more_is_looked_at_than_what_stands_beside(
    where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of the paragraphs stand in one annex, and once in an annex of that one."""
    annex = Paragraph("annex", Role.ANNEX, styled("Plan"), BASE.children, "Annex")
    if where == "annex within":
        annex = Paragraph("outer", Role.ANNEX, styled("Plans"), (annex,), "Annexes")
    base = Resolution("draft", children=(annex,))
    target, memo, looked_at = base, Memo(), [0]
    compare(base, target, memo=memo)

    def match(old: Sequence[Paragraph], new: Sequence[Paragraph], lexicon: Lexicon) -> Matching:
        looked_at.append(max(len(old), len(new)))
        return match_paragraphs(old, new, lexicon)

    monkeypatch.setattr("versioning.compare.composer.match_paragraphs", match)
    for step in (Split("two one", 10, 0, "new", Role.OPERATIVE), Move("three one", "annex", 21, "annex", 22)):
        target = step.apply(target)
        redline = compare(base, target, memo=memo, is_hasty=True)
        assert (redline.accept(), redline.reject()) == (target, base)
    assert max(looked_at) < 12
