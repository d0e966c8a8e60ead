"""What is said aloud to those who listen to a screen reader, and shown elsewhere to those who look."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from editor.blocks import Block
from editor.margins import numbers_of
from editor.page import Page
from editor.projection import Projector, View
from editor.telling import change_told
from exports.summary import is_rest
from ui.wording.contents import spoken_label
from versioning.compare.redline import Change, Redline

_BETWEEN = (Change.INSERTED, Change.DELETED)
"""What may stand between the rows of a split or join."""


def announce(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have a screen reader say something, without moving to where it stands; `at_once` before all else.

    Nothing else is said aloud everywhere: what Qt calls an alert no screen reader ever hears of.
    """
    if words and QAccessible.isActive():
        said, politeness = QAccessibleAnnouncementEvent(widget, words), QAccessible.AnnouncementPoliteness
        said.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
        QAccessible.updateAccessibility(said)


def is_heard() -> bool:
    """Return whether anybody listens to a screen reader."""
    return QAccessible.isActive()


def change_on(page: Page, number: int, redline: Redline) -> str:
    """Return what became of the paragraph or note that a block of a page shows: what, by whom, and where."""
    block = page.canvas.blocks[number]
    return change_told(block, cited(block, redline), page.numbers)


def change_at(redline: Redline, row: int) -> str:
    """Return the same of a row of a redline that no page need show; of a split or join, of its first row.

    Nothing for a row that is never shown.
    """
    rows, end = redline.rows, row + 1
    if rows[row].change in (Change.SPLIT, Change.MERGED):
        while end < len(rows) and (is_rest(rows[end]) or rows[end].change in _BETWEEN):
            end += 1
    shown = Projector(View.UNIFIED).project(replace(redline, rows=rows[row:end]))
    number = shown.rows[0]
    if number is None:
        return ""
    block = shown.blocks[number]
    numbers = numbers_of(redline.target, redline.base, signed=len(redline.authors) > 1)
    return change_told(block, cited(block, redline), numbers)


def cited(block: Block, redline: Redline) -> str:
    """Return how a paragraph on a page is cited that shows a redline: as in the text that it stands in."""
    return spoken_label(redline.target if block.live else redline.base, block.node)
