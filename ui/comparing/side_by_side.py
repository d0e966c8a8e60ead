"""Both texts of a redline as two pages beside each other."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QWidget

from editor.projection import View
from ui.comparing.bands import Tick
from ui.comparing.linking import gaps_filled, links
from ui.comparing.sheets import Joint, Sheets
from ui.look.tokens import Colours
from ui.shared.comparison import Side
from versioning.compare.redline import Redline


class SideBySide(Sheets):
    """Two pages of one redline."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start without a redline."""
        super().__init__((View.OLD, View.NEW), 1, colours, parent)
        self.old, self.new = self.panes
        self._redline: Redline | None = None
        self._wanted: frozenset[int] = frozenset()
        self.bands[0].row_chosen.connect(self.go_to)

    def show_redline(
        self, redline: Redline, old: Side, new: Side, wanted: Collection[int], stretches: Collection[range]
    ) -> None:
        """Show both sides of a redline: `wanted` are the changed rows to point out, `stretches` folded."""
        self._redline, self._wanted = redline, frozenset(wanted)
        for number, side in enumerate((old, new)):
            self.panes[number].show_redline(redline, stretches)
            self.caption(number, side)
        self.measure_soon()

    def joined(self) -> Sequence[Joint]:
        """Return how both pages belong together."""
        if self._redline is None:
            return ()
        left, right = self.old.row_spans(), self.new.row_spans()
        found = [link for link in links(self._redline, left, right) if link.row in self._wanted]
        return (Joint(self._redline, left, right, found),)

    def ticks(self, height: float) -> Sequence[Tick]:
        """Return a tick for every change that is wanted."""
        if self._redline is None:
            return ()
        filled = gaps_filled(self.new.row_spans())
        return [
            Tick(filled[at][0] / height, filled[at][1] / height, row.change)
            for at, row in enumerate(self._redline.rows)
            if at in self._wanted
        ]

    def go_to(self, row: int) -> None:
        """Bring a row to the middle of both panes."""
        if self._redline is not None:
            self.bands[0].mark(row)
            self.show_middle((self.new, row), (self.old, row))
