"""Folding: stretches of a redline in which nothing changed, shown as one line that says how much it holds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from editor.blocks import Block, Piece, Projection
from editor.words import tr
from versioning.tree.paragraph import Role
from versioning.tree.text import MarkKind, styled

CONTEXT = 1
"""So many unchanged paragraphs are shown beside each change, so that it is read in its place."""
FEWEST = 3
"""Fewer are not worth a fold."""


def quiet_stretches(changed: Sequence[bool]) -> tuple[range, ...]:
    """Return the stretches of rows to fold, when `changed` says of each row whether it is to be seen."""
    result: list[range] = []
    start = 0
    for at in range(len(changed) + 1):
        if at < len(changed) and not changed[at]:
            continue
        first = start + (CONTEXT if start else 0)
        last = at - (CONTEXT if at < len(changed) else 0)
        if last - first >= FEWEST:
            result.append(range(first, last))
        start = at + 1
    return tuple(result)


def folded(projection: Projection, stretches: Collection[range]) -> Projection:
    """Return a projection in which the blocks of each stretch of rows are one, telling how many there were.

    A row of a stretch then stands in that block. Notes stay: they are at the foot. So does a block that shows
    a row beside the stretch as well, as one does for all that was joined and what went from between.
    """
    lines: dict[int, Block] = {}
    gone: dict[int, int] = {}
    away = {row for stretch in stretches for row in stretch}
    held = {at for row, at in enumerate(projection.rows) if row not in away}
    for stretch in stretches:
        blocks_here = {projection.rows[row] for row in stretch} - held
        shown = sorted(at for at in blocks_here if at is not None)
        if len(shown) < FEWEST:
            continue
        words = styled(
            tr("Page", "⋯ %n paragraph(s) folded; click or press Enter to show them", n=len(shown)),
            MarkKind.ITALIC,
        )
        lines[shown[0]] = Block(
            f"fold {stretch.start}",
            Role.TEXT,
            (Piece(words, live=False),),
            live=False,
        )
        gone |= dict.fromkeys(shown, shown[0])
    if not lines:
        return projection
    blocks: list[Block] = []
    places: dict[int, int] = {}
    for at, block in enumerate(projection.blocks):
        if gone.get(at, at) != at:
            places[at] = places[gone[at]]
            continue
        places[at] = len(blocks)
        blocks.append(lines.get(at, block))
    less = len(projection.blocks) - len(blocks)
    rows = tuple(None if at is None else places[at] for at in projection.rows)
    return replace(projection, blocks=tuple(blocks), first_note=projection.first_note - less, rows=rows)


def stretch_of(block: Block, stretches: Collection[range]) -> range | None:
    """Return the stretch that a block stands for; None for any other block."""
    return next(
        (each for each in stretches if block.node == f"fold {each.start}"),
        None,
    )
