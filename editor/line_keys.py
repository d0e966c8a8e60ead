"""The keys from line to line: up and down lead to what stands above and below, in a table, too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from editor.page_layout import PageLayout
from editor.word_marks import across_of

_Key, _Mode = QKeySequence.StandardKey, QTextCursor.MoveMode
_LINES = (
    (_Key.MoveToNextLine, 1, _Mode.MoveAnchor),
    (_Key.MoveToPreviousLine, -1, _Mode.MoveAnchor),
    (_Key.SelectNextLine, 1, _Mode.KeepAnchor),
    (_Key.SelectPreviousLine, -1, _Mode.KeepAnchor),
)
"""The keys from line to line: how far each goes, and what it does to the cursor."""


def gone_by_line(event: QKeyEvent, cursor: QTextCursor, places: PageLayout) -> QTextCursor | None:
    """Return the cursor where a key puts it that leads by a line into, within or out of a table.

    None for any other key or line: Qt knows them, but goes from one cell to the next.
    """
    found = next(((by, mode) for key, by, mode in _LINES if event.matches(key)), None)
    block = cursor.block()
    layout = block.layout()
    here = places.blockBoundingRect(block)  # lays it out
    line = layout.lineForTextPosition(cursor.positionInBlock())
    if found is None or 0 <= line.lineNumber() + found[0] < layout.lineCount():
        return None
    by, mode = found
    across = float(cursor.verticalMovementX())
    if across < 0:
        across = across_of(line.cursorToX(cursor.positionInBlock()))
    place = places.beyond(block.blockNumber(), here.left() + across, down=by > 0)
    if place is None:
        return None
    cursor.setPosition(places.hitTest(place, Qt.HitTestAccuracy.FuzzyHit), mode)
    there = places.blockBoundingRect(cursor.block())
    cursor.setVerticalMovementX(round(here.left() + across - there.left()))
    return cursor
