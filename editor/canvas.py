"""The canvas: a QTextDocument that shows blocks, and is patched where they changed.

The document is a projection, never the truth: nothing is ever read back from it but what a program
other than ours wrote there. Its own undo is off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

from editor.appearance import Appearance, RunStyle, run_style
from editor.projection import Block
from editor.utf16 import units
from versioning.compare.redline import Fate
from versioning.tree.paragraph import Role
from versioning.tree.text import ATOM

_PARTS = re.compile(f"{ATOM}|[^{ATOM}]+")


class Run(NamedTuple):
    """Words that look alike; an atom is a run of its own."""

    text: str
    style: RunStyle


class Canvas:
    """Shows blocks in a document; block `n` of the one is block number `n` of the other."""

    def __init__(self, document: QTextDocument) -> None:
        """Show nothing in `document` yet."""
        document.setUndoRedoEnabled(False)
        self.document = document
        self.blocks: tuple[Block, ...] = (Block("", Role.TEXT, live=False),)
        self.first_note = 1
        self.is_patching = False
        self._appearance: Appearance | None = None

    def show(self, blocks: Sequence[Block], first_note: int, appearance: Appearance) -> None:
        """Show these blocks (there is one at least), touching only what looks otherwise than before."""
        new, old = tuple(blocks), self.blocks
        anew = appearance is not self._appearance
        start = 0 if anew else _alike(old, new)
        end = 0 if anew else _alike(old[start:][::-1], new[start:][::-1])
        count = self.document.blockCount()  # as many as `old`, unless something else wrote there
        old_end, new_end = count - end, len(new) - end
        notes_moved = self.first_note != first_note or anew
        self._appearance = appearance
        self.is_patching = True
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        try:
            both = min(old_end, new_end)
            for at in range(start, both):
                self._rewrite(cursor, at, None if anew else old[at], new[at])
            if old_end > both:
                self._remove(cursor, both, old_end)
            for at in range(both, new_end):
                self._insert(cursor, at, new[at])
            touched = range(start, new_end)
            around = {first_note, self.first_note + len(new) - count} if notes_moved else set()
            for at in {
                *touched,
                *(each for each in around if 0 <= each < len(new)),
                *self._seam(both, len(new)),
            }:
                self._format(cursor, at, new[at], first_note=at == first_note)
            self.blocks, self.first_note = new, first_note
        finally:
            cursor.endEditBlock()
            self.is_patching = False

    def distrust(self) -> None:
        """Write everything anew the next time: something else than `show` wrote in the document."""
        self._appearance = None

    @staticmethod
    def _seam(at: int, count: int) -> Iterator[int]:
        """Yield the blocks whose format Qt may have carried over where blocks came or went."""
        yield from (each for each in (at - 1, at) if 0 <= each < count)

    def _rewrite(self, cursor: QTextCursor, at: int, old: Block | None, new: Block) -> None:
        """Write the words of a block anew from the first to the last that differ."""
        block = self.document.findBlockByNumber(at)
        start, gone, come = 0, block.length() - 1, list(runs(new))
        if old is not None:
            start, gone, come = _difference(list(runs(old)), come)
        if gone or come:
            cursor.setPosition(block.position() + start)
            cursor.setPosition(block.position() + start + gone, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            self._write(cursor, come)

    def _write(self, cursor: QTextCursor, come: Sequence[Run]) -> None:
        appearance = self._appearance
        if appearance is not None:
            for run in come:
                cursor.insertText(run.text, appearance.run(run.style))

    def _insert(self, cursor: QTextCursor, at: int, new: Block) -> None:
        if at == 0:
            cursor.setPosition(0)
            cursor.insertBlock(QTextBlockFormat())
            cursor.setPosition(0)
        else:
            before = self.document.findBlockByNumber(at - 1)
            cursor.setPosition(before.position() + before.length() - 1)
            cursor.insertBlock(QTextBlockFormat())
        self._write(cursor, list(runs(new)))

    def _remove(self, cursor: QTextCursor, start: int, end: int) -> None:
        first, last = self.document.findBlockByNumber(start), self.document.findBlockByNumber(end - 1)
        cursor.setPosition(first.position() - (1 if start else 0))
        stop = last.position() + last.length() - (1 if start else 0)
        cursor.setPosition(min(stop, self.document.characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _format(self, cursor: QTextCursor, at: int, block: Block, *, first_note: bool) -> None:
        if self._appearance is None:
            return
        cursor.setPosition(self.document.findBlockByNumber(at).position())
        wanted = self._appearance.block(block, first_note=first_note)
        if cursor.blockFormat() != wanted:
            cursor.setBlockFormat(wanted)
        if not block.pieces:  # an empty block is as high as the words that will stand there
            cursor.setBlockCharFormat(self._appearance.run(run_style(block, Fate.KEPT, ())))


def runs(block: Block) -> Iterator[Run]:
    """Yield the runs of a block; neighbours may look alike."""
    for piece in block.pieces:
        atoms = iter(piece.text.atoms)
        for start, end, marks in piece.text.pieces():
            for part in _PARTS.findall(piece.shown[start:end]):
                atom = next(atoms).id if part == ATOM else ""
                yield Run(part, run_style(block, piece.fate, marks, atom))


def _difference(old: list[Run], new: list[Run]) -> tuple[int, int, list[Run]]:
    """Return where two lists of runs begin to differ, how much of the old goes, and what comes.

    Both measures are UTF-16 units.
    """
    first = _alike(old, new)
    skipped = sum(units(run.text) for run in old[:first])
    old, new = old[first:], new[first:]
    last = _alike(old[::-1], new[::-1])
    old, new = old[: len(old) - last], new[: len(new) - last]
    if old and new and old[0].style == new[0].style:
        common = _alike(old[0].text, new[0].text)
        skipped += units(old[0].text[:common])
        old[0], new[0] = (Run(run.text[common:], run.style) for run in (old[0], new[0]))
    if old and new and old[-1].style == new[-1].style:
        common = _alike(old[-1].text[::-1], new[-1].text[::-1])
        old[-1], new[-1] = (Run(run.text[: len(run.text) - common], run.style) for run in (old[-1], new[-1]))
    return skipped, sum(units(run.text) for run in old), [run for run in new if run.text]


def _alike(one: Sequence[object], other: Sequence[object]) -> int:
    """Return how many elements both begin with alike."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left is not right and left != right:
            break
        count += 1
    return count
