"""Leaving out: a projection without some of its paragraphs, a line in the place of each stretch of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from itertools import groupby

from editor.blocks import Block, Piece, Projection
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import MarkKind, styled


def left_out(projection: Projection, gone: Collection[NodeId], words: Callable[[int], str]) -> Projection:
    """Return a projection without the blocks of the paragraphs and notes in `gone`.

    In the place of each stretch of paragraphs stands what `words` says of how many they were, those
    below others not counted. A row of a stretch then stands nowhere.
    """
    blocks: list[Block] = []
    places: dict[int, int] = {}
    first_note = 0
    numbered = enumerate(projection.blocks)
    for (is_note, is_gone), stretch in groupby(
        numbered, lambda each: (each[0] >= projection.first_note, each[1].node in gone)
    ):
        found = list(stretch)
        if not is_gone:
            places |= {number: len(blocks) + at for at, (number, _) in enumerate(found)}
            blocks += (block for _, block in found)
        elif not is_note:
            blocks.append(_line(words(sum(block.indent == 0 for _, block in found)), found[0][1]))
        first_note = first_note if is_note else len(blocks)
    rows = tuple(None if at is None else places.get(at) for at in projection.rows)
    return replace(projection, blocks=tuple(blocks), first_note=first_note, rows=rows)


def with_all_below(draft: Resolution, nodes: Iterable[NodeId]) -> frozenset[NodeId]:
    """Return those paragraphs that a draft has, with all that stands below them and their notes."""
    found = (draft.paragraph(node) for node in nodes if node in draft and not draft.is_note(node))
    return frozenset(each for paragraph in found for each in paragraph.nodes())


def _line(words: str, first: Block) -> Block:
    piece = Piece(styled(words, MarkKind.ITALIC), live=False)
    return Block(f"left out {first.node}", Role.TEXT, (piece,), live=False)
