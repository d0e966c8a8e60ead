"""The canvas: a QTextDocument that shows blocks, and is patched where they changed.

The document is a projection, never the truth: nothing is ever read back from it but what a program
other than ours wrote there. Its own undo is off.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import compress, count
from operator import attrgetter, not_
from typing import NamedTuple

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from editor.appearance import Appearance, RunStyle, own_style
from editor.blocks import Block
from editor.utf16 import units
from versioning.tree.expression import expression
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Role
from versioning.tree.sharing import differing, unchanged
from versioning.tree.text import ATOM, MarkKind

_NEAR = 50
"""Blocks; to go through so many takes no time."""
_NODE, _LIVE = attrgetter("node"), attrgetter("live")
_PARTS = expression(f"{ATOM}|[^{ATOM}]+")
_NO_BREAK_HYPHEN = "\u2011"
_HYPHENS = expression(f"{_NO_BREAK_HYPHEN}+|[^{_NO_BREAK_HYPHEN}]+")
_ITALIC = (MarkKind.ITALIC, "")
_UPRIGHT = expression("[\u0590-\u08ff\u3400-\u9fff\ufb1d-\ufdff\ufe70-\ufefc]")
"""Arabic and Chinese letters: they have no italics, and Qt would slant them as no exported file does."""


class Run(NamedTuple):
    """Words that look alike; an atom is a run of its own."""

    text: str
    style: RunStyle


class _Step(NamedTuple):
    """What to show and then; so many of them are alike at the start, and at the end."""

    old: tuple[Block, ...]
    new: tuple[Block, ...]
    start: int
    end: int

    @property
    def size(self) -> int:
        """How many blocks are between those that are alike."""
        return len(self.new) - self.start - self.end


class Canvas:
    """Shows blocks in a document; block `n` of the one is block number `n` of the other."""

    def __init__(self, document: QTextDocument) -> None:
        """Show nothing in `document` yet."""
        document.setUndoRedoEnabled(False)
        self.document = document
        self.blocks: tuple[Block, ...] = (Block("", Role.TEXT, live=False),)
        self._numbers: dict[NodeId, int] | None = None
        self._touched = range(0)
        self.first_note = 1
        self.is_patching = False
        self._appearance: Appearance | None = None

    def show(self, blocks: Sequence[Block], first_note: int, appearance: Appearance) -> bool:
        """Show these blocks (there is one at least), touching only what looks otherwise than before.

        Returns whether all was written anew.
        """
        new = tuple(blocks)
        steps = _steps(self.blocks, self.first_note, new, first_note)
        anew = appearance is not self._appearance or sum(each.size for each in steps) > len(new) // 2
        self._appearance = appearance
        self.is_patching = True
        cursor = QTextCursor(self.document)
        try:
            if anew:
                with _told_at_once(cursor):
                    self._fill(cursor, new, first_note)
            moved = [] if anew else [self._take(cursor, each, first_note) for each in steps]
            if anew or any(moved):
                self._numbers = None
            self.blocks, self._touched = new, range(steps[0].start, len(new) - steps[0].end)
        finally:
            self.is_patching = False
        return anew

    def number_of(self, node: NodeId) -> int | None:
        """Return which block shows a paragraph or note, the live one of two; None where none does."""
        if self._numbers is None:
            start = max(self._touched.start - _NEAR, 0)
            for at, block in enumerate(self.blocks[start : self._touched.start + _NEAR], start):
                if block.live and block.node == node:  # where one writes: no need to number them all at a key
                    return at
            self._numbers = _numbered(self.blocks)
        return self._numbers.get(node)

    def _fill(self, cursor: QTextCursor, new: tuple[Block, ...], first_note: int) -> None:
        """Write everything."""
        self.first_note = first_note
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        for at, block in enumerate(new):
            form, letters = self._formats(block, first_note=at == first_note)
            if at:
                cursor.insertBlock(form, letters)
            else:
                cursor.setBlockFormat(form)
                cursor.setBlockCharFormat(letters)
            self._write(cursor, runs(block))

    def _take(self, cursor: QTextCursor, step: _Step, first_note: int) -> bool:
        """Take a step, and tell of it by itself: all between two places would be laid out anew with them."""
        with _told_at_once(cursor):
            moved = self._patch(cursor, step, first_note)
            self.blocks = step.new
        return moved

    def _patch(self, cursor: QTextCursor, step: _Step, first_note: int) -> bool:
        """Write what differs; returns whether any paragraph is shown by another block than before."""
        old, new, start, end = step
        old_end, new_end = len(old) - end, len(new) - end
        both = min(old_end, new_end)
        touched = set(_differing(old[start:both], new[start:both], start))
        for at in sorted(touched):
            self._rewrite(cursor, at, old[at], new[at])
        moved = any((old[at].node, old[at].live) != (new[at].node, new[at].live) for at in touched)
        if old_end != new_end:
            if old_end > both:
                self._remove(cursor, both, old_end)
            for at in range(both, new_end):
                self._insert(cursor, at, new[at])
            touched |= {both - 1, both, new_end, *range(both, new_end)}  # Qt carries formats over a seam
        if self.first_note != first_note:
            touched |= {first_note, self.first_note + len(new) - len(old)}
            self.first_note = first_note
        for at in touched:
            if 0 <= at < len(new):
                self._format(cursor, at, new[at], first_note=at == first_note)
        return moved or old_end != new_end

    def distrust(self) -> None:
        """Write everything anew the next time: something else than `show` wrote in the document."""
        self._appearance = None

    def _rewrite(self, cursor: QTextCursor, at: int, old: Block, new: Block) -> None:
        """Write the words of a block anew from the first to the last that differ."""
        start, gone, come = _difference(list(runs(old)), list(runs(new)))
        if gone or come:
            position = self.document.findBlockByNumber(at).position() + start
            cursor.setPosition(position)
            cursor.setPosition(position + gone, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            self._write(cursor, come)

    def _write(self, cursor: QTextCursor, come: Iterable[Run]) -> None:
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
        self._write(cursor, runs(new))

    def _remove(self, cursor: QTextCursor, start: int, end: int) -> None:
        first, last = self.document.findBlockByNumber(start), self.document.findBlockByNumber(end - 1)
        cursor.setPosition(first.position() - (1 if start else 0))
        stop = last.position() + last.length() - (1 if start else 0)
        cursor.setPosition(min(stop, self.document.characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _format(self, cursor: QTextCursor, at: int, block: Block, *, first_note: bool) -> None:
        form, letters = self._formats(block, first_note=first_note)
        cursor.setPosition(self.document.findBlockByNumber(at).position())
        if cursor.blockFormat() != form:
            cursor.setBlockFormat(form)
        if cursor.blockCharFormat() != letters:
            cursor.setBlockCharFormat(letters)

    def _formats(self, block: Block, *, first_note: bool) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """Return the formats of a block and of its end: an empty one is as high as words would be."""
        if self._appearance is None:
            return QTextBlockFormat(), QTextCharFormat()
        letters = self._appearance.run(own_style(block))
        return self._appearance.block(block, first_note=first_note), letters


@contextmanager
def _told_at_once(cursor: QTextCursor) -> Iterator[None]:
    """Have Qt tell of all that is written meanwhile as of one change."""
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()


def _steps(
    old: tuple[Block, ...], old_first: int, new: tuple[Block, ...], new_first: int
) -> tuple[_Step, _Step]:
    """Return the step to other paragraphs and that to other notes: they change far below their paragraphs.

    The notes begin with the blocks of those numbers.
    """
    body, notes = new[:new_first], old[old_first:]
    head, tail = unchanged(old[:old_first], body)
    note_head, note_tail = unchanged(notes, new[new_first:])
    between = (*body, *notes)
    paragraphs = _Step(old, between, head, tail + len(notes))
    return paragraphs, _Step(between, new, len(body) + note_head, note_tail)


def _numbered(blocks: Sequence[Block]) -> dict[NodeId, int]:
    """Return the number of the block that shows each paragraph or note; the live one, or else the first."""
    nodes, lives = list(map(_NODE, blocks)), list(map(_LIVE, blocks))
    found = dict(zip(compress(nodes, lives), compress(count(), lives), strict=False))
    for at in compress(count(), map(not_, lives)):
        found.setdefault(nodes[at], at)
    return found


def runs(block: Block) -> Iterator[Run]:
    """Yield the runs of a block; neighbours may look alike."""
    for run in _marked(block):
        if _NO_BREAK_HYPHEN not in run.text:
            yield run
            continue
        for part in _HYPHENS.findall(run.text):
            yield Run(part, run.style._replace(hyphens=part[0] == _NO_BREAK_HYPHEN))


def _marked(block: Block) -> Iterator[Run]:
    """Yield the runs of a block as their marks and notes part them."""
    _, _, bold, size, moved, *_ = own_style(block)
    for piece in block.pieces:
        text, shown, fate = piece.text, piece.shown, piece.fate
        if not (text.marks or text.atoms):
            yield Run(shown, RunStyle(fate, (), bold, size, moved))
            continue
        atoms = iter(text.atoms)
        for start, end, marks in text.pieces():
            kinds = tuple([(mark.kind, mark.value) for mark in marks])
            if _ITALIC in kinds and _UPRIGHT.search(shown, start, end):
                kinds = tuple([each for each in kinds if each != _ITALIC])
            for part in _PARTS.findall(shown[start:end]) if text.atoms else (shown[start:end],):
                atom = next(atoms).id if part == ATOM else ""
                yield Run(part, RunStyle(fate, kinds, bold, size, moved, atom))


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
    return next(_differing(one, other), min(len(one), len(other)))


def _differing(one: Sequence[object], other: Sequence[object], start: int = 0) -> Iterator[int]:
    """Yield where elements of both differ, counted from `start`."""
    return (start + at for at in differing(one, other) if one[at] != other[at])
