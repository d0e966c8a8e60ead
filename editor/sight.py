"""What of a paragraph is brought into sight: all of it, or the line that matters where it is too long."""

from __future__ import annotations

from editor.page import Page


def line_at(page: Page, number: int, place: int) -> tuple[float, float]:
    """Return top and bottom, on the whole page, of the line with a place, with some room around it.

    Places are counted in UTF-16 units, from the beginning of the block of that number.
    """
    block = page.document().findBlockByNumber(number)
    rect = page.document().documentLayout().blockBoundingRect(block)
    line = block.layout().lineForTextPosition(place)
    top = rect.top() + (line.y() if line.isValid() else 0.0)
    height = line.height() if line.isValid() else rect.height()
    return top - height, top + 2 * height


def change_at(page: Page, number: int) -> int:
    """Return where to look in a block that changed: where it is higher than the window, at what changed."""
    rect = page.document().documentLayout().blockBoundingRect(page.document().findBlockByNumber(number))
    first = page.canvas.blocks[number].first_change
    return first or 0 if rect.height() > page.viewport().height() else 0
