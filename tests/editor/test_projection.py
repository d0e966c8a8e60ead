"""The projection shows every word once, and knows which of them belong to the draft."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.blocks import UNSHOWN, Block, Projection
from editor.plain_projection import DraftProjector
from editor.projection import Projector, View
from editor.utf16 import units
from tests.strategies import drafts, lineages, transactions
from versioning.change.step import Split
from versioning.compare.compare import Memo, compare
from versioning.compare.redline import Fate, Row
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, StyledText, styled


def live_text(block: Block) -> StyledText:
    text = EMPTY
    for piece in block.pieces:
        text = text + piece.text if piece.live else text
    return text


def expected(draft: Resolution) -> list[tuple[str, StyledText]]:
    """Every paragraph that shows words, then every note, with its text."""
    shown = [each for each in draft.walk() if each.role not in (*UNSHOWN, Role.OPAQUE)]
    return [(each.id, each.text) for each in shown] + [(note.id, note.text) for note in draft.notes()]


def live(projection: Projection) -> list[tuple[str, StyledText]]:
    return [(block.node, live_text(block)) for block in projection.blocks if block.live]


@given(drafts(keeps=True))
def test_a_draft_is_shown_whole(draft: Resolution) -> None:
    assert live(DraftProjector().project(draft)) == expected(draft)


@given(lineages(keeps=True))
def test_the_live_words_of_a_redline_are_the_target(pair: tuple[Resolution, Resolution]) -> None:
    base, target = pair
    assert live(Projector(View.UNIFIED).project(compare(base, target))) == expected(target)


@given(lineages(keeps=True))
def test_each_side_shows_its_own_text(pair: tuple[Resolution, Resolution]) -> None:
    base, target = pair
    redline = compare(base, target)
    for view, draft in ((View.OLD, base), (View.NEW, target)):
        blocks = Projector(view).project(redline).blocks
        words = [
            (block.node, "".join(piece.text.chars for piece in block.pieces))
            for block in blocks
            if block.node and block.role is not Role.OPAQUE
        ]
        assert words == [(node, text.chars) for node, text in expected(draft)]


@given(lineages(keeps=True))
def test_places_and_offsets_lead_to_each_other(pair: tuple[Resolution, Resolution]) -> None:
    base, target = pair
    for block in Projector(View.UNIFIED).project(compare(base, target)).blocks:
        length = len(live_text(block))
        for offset in range(length + 1):
            assert block.offset_at(block.place_of(offset)) == offset
        assert block.offset_at(0) == 0
        assert block.offset_at(units(block.shown)) == length
        seen = [block.offset_at(place) for place in range(units(block.shown) + 1)]
        assert seen == sorted(seen)


@given(st.data())
def test_projecting_again_after_a_change_shows_what_projecting_anew_does(data: st.DataObject) -> None:
    base, target = data.draw(lineages(keeps=True))
    memo, projector = Memo(), Projector(View.UNIFIED)
    for name in ("one", "two", "three"):
        projector.project(compare(base, target, memo=memo, is_hasty=data.draw(st.booleans())))
        target = data.draw(transactions(target, name, most=2)).apply(target)
    redline = compare(base, target, memo=memo, is_hasty=data.draw(st.booleans()))
    assert projector.project(redline) == Projector(View.UNIFIED).project(redline)


@given(lineages(keeps=True))
def test_deleted_words_are_never_live(pair: tuple[Resolution, Resolution]) -> None:
    for block in Projector(View.UNIFIED).project(compare(*pair)).blocks:
        assert not any(piece.live and piece.fate is Fate.DELETED for piece in block.pieces)


def test_among_those_below_a_paragraph_no_more_is_drawn_than_what_came(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    below = tuple(Paragraph(str(at), Role.OPERATIVE, styled(f"Urges {at} States;")) for at in range(60))
    annex = Paragraph("annex", Role.ANNEX, styled("Plan"), below, "Annex")
    base, memo, projector = Resolution("draft", children=(annex,)), Memo(), Projector(View.UNIFIED)
    projector.project(compare(base, base, memo=memo))
    target = Split("30", 8, 0, "new", Role.OPERATIVE).apply(base)
    redline = compare(base, target, memo=memo, is_hasty=True)
    grouped: list[int] = []
    group = Projector._grouped

    def watched(self: Projector, rows: Sequence[Row], *above: Sequence[Role]) -> object:
        grouped.append(len(rows))
        return group(self, rows, *above)

    monkeypatch.setattr(Projector, "_grouped", watched)
    shown = projector.project(redline)
    assert grouped == [3]
    assert shown == Projector(View.UNIFIED).project(redline)
