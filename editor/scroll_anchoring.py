"""Scroll anchoring: what one reads stays where it is while lines come to break elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QScrollBar

from editor.page_layout import PageLayout


class ScrollAnchoring:
    """Moves a scrollbar with the words in view, whatever becomes of the heights of those above them."""

    def __init__(self, bar: QScrollBar, layout: PageLayout) -> None:
        """Start at the top."""
        self._bar, self._layout = bar, layout
        self._held = 0, 0, 0.0

    def measure(self, seconds: float) -> bool:
        """Lay out what is not in view for so long; what is in view stays. Returns whether more is left."""
        bar, layout = self._bar, self._layout
        value = bar.value()
        if value != self._held[0]:  # it was scrolled since: something else is to stay
            number = layout.number_at(value)
            self._held = value, number, value - layout.tops[number]
        is_more = layout.measure(seconds)
        if value:
            _, number, within = self._held
            bar.setValue(round(layout.tops[number] + within))
            self._held = bar.value(), number, within
        return is_more

    @contextmanager
    def reading_on(self, height: float = 0.0) -> Iterator[None]:
        """Keep the words at a height of the window there while lines come to break elsewhere."""
        bar, layout = self._bar, self._layout
        value, number = bar.value(), layout.number_at(bar.value() + height)
        top, bottom = layout.tops[number], layout.end_of_row(number)
        part = (value + height - top) / max(bottom - top, 1.0)
        yield
        layout.settle(number, number)
        layout.settle(layout.number_at(layout.tops[number] - height), number)
        top, bottom = layout.tops[number], layout.end_of_row(number)
        bar.setValue(value if part < 0 else round(top + part * (bottom - top) - height))  # masthead, or words
