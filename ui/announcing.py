"""What is said aloud to those who listen to a screen reader, and shown elsewhere to those who look."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from editor.page import Page
from editor.telling import change_told
from ui.contents import spoken_label
from versioning.compare.redline import Redline


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something, without moving to where it stands."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def alert(widget: QWidget) -> None:
    """Have a screen reader say that a message has come, and what it is."""
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))


def change_on(page: Page, number: int, redline: Redline) -> str:
    """Return what became of the paragraph or note that a block of a page shows: what, by whom, and where."""
    block = page.canvas.blocks[number]
    draft = redline.target if block.live else redline.base
    return change_told(block, spoken_label(draft, block.node), page.numbers)
