"""A draft without a redline as the blocks that a page shows. Pure; no Qt."""

from __future__ import annotations

from editor.blocks import KEPT_OBJECT, UNSHOWN, Block, Piece, Projection, Sheet, note_block
from editor.cells import Cell, cells_of
from editor.levels import LEVELS
from editor.words import tr
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import rewordings
from versioning.tree.text import StyledText, styled


class DraftProjector:
    """Projects drafts without a redline, keeping the blocks of paragraphs that stayed since the last one."""

    def __init__(self) -> None:
        """Start without a draft."""
        self._draft: Resolution | None = None
        self._sheet = Sheet([], [])
        self._at: dict[NodeId, int] = {}

    def project(self, draft: Resolution) -> Projection:
        """Return the blocks of a draft."""
        changed = rewordings(self._draft, draft) if self._draft is not None else None
        if changed is None:
            self._sheet = _drawn(draft)
            self._at = {block.node: at for at, block in enumerate(self._sheet.blocks)}
        else:
            for _, new in changed:
                at = self._at.get(new.id)
                if at is not None and new.role is not Role.OPAQUE:
                    self._sheet.blocks[at] = self._sheet.blocks[at]._replace(pieces=_whole(new.text))
            if any(old.text.atoms != new.text.atoms for old, new in changed):
                notes = (note_block(note, _whole(note.text)) for note in draft.notes())
                self._sheet.blocks[self._sheet.first_note :] = notes
        self._draft = draft
        return self._sheet.projection(())


def _drawn(draft: Resolution) -> Sheet:
    blocks: list[Block] = []
    notes: list[Block] = []
    _walk(draft, blocks, notes)
    return Sheet(blocks, notes)


def _walk(draft: Resolution, blocks: list[Block], notes: list[Block]) -> None:
    stack: list[tuple[Paragraph, int, Cell | None]] = [(child, 0, None) for child in reversed(draft.children)]
    placed: dict[NodeId, Cell] = {}
    while stack:
        paragraph, indent, cell = stack.pop()
        if paragraph.role is Role.OPAQUE:
            piece = Piece(styled(tr("Page", KEPT_OBJECT)), live=False)
            blocks.append(Block(paragraph.id, paragraph.role, (piece,), live=False, cell=cell))
        elif paragraph.role not in UNSHOWN:
            pieces = _whole(paragraph.text)
            blocks.append(Block(paragraph.id, paragraph.role, pieces, indent=indent, cell=cell))
            if paragraph.text.atoms:
                notes += (note_block(note, _whole(note.text)) for _, note in paragraph.text.notes)
        below = indent + (paragraph.role in LEVELS)
        if cell is None and paragraph.role is Role.TABLE:
            placed |= cells_of(paragraph)
        elif cell is None and paragraph.id in placed:
            below, cell = 0, placed[paragraph.id]
        stack += [(child, below, cell) for child in reversed(paragraph.children)]


def _whole(text: StyledText) -> tuple[Piece, ...]:
    return (Piece(text),) if text.chars else ()
