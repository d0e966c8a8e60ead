"""Two panes of one redline that scroll together, with bands between what belongs together."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.projection import View
from editor.redline_pane import RedlinePane
from ui.bands import Bands, Overview
from ui.comparison import Side
from ui.linking import Counterpart, Spans, gaps_filled, links
from ui.tokens import SPACE, Colours
from versioning.compare.redline import Redline


class SideBySide(QWidget):
    """Two panes that scroll together, the band between them, and the overview at the right."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start without a redline."""
        super().__init__(parent)
        self.old = RedlinePane(View.OLD, colours, self)
        self.new = RedlinePane(View.NEW, colours, self)
        self.bands = Bands(colours, self)
        self.overview = Overview(colours, self)
        self.captions = (QLabel(self), QLabel(self))
        self._redline: Redline | None = None
        self._wanted: frozenset[int] = frozenset()
        self._leading = False
        self._spans: tuple[Spans, Spans] = ((), ())
        self._measure = QTimer(self, singleShot=True, interval=0)
        self._measure.timeout.connect(self.measure)
        self._lay_out()
        for pane in (self.old, self.new):
            pane.verticalScrollBar().valueChanged.connect(lambda _, pane=pane: self._follow(pane))
            pane.verticalScrollBar().rangeChanged.connect(lambda *_: self._measure.start())
        self.overview.asked.connect(self._jump)
        self.bands.row_chosen.connect(self.go_to)

    def show_redline(
        self, redline: Redline, old: Side, new: Side, wanted: Collection[int], stretches: Collection[range]
    ) -> None:
        """Show both sides of a redline: `wanted` are the changed rows to point out, `stretches` folded."""
        self._redline, self._wanted = redline, frozenset(wanted)
        for pane, label, side in zip((self.old, self.new), self.captions, (old, new), strict=True):
            pane.show_redline(redline, stretches)
            pane.setAccessibleName(side.name)
            label.setText(f"<b>{side.name}</b>&nbsp;&nbsp;{side.detail}")
        self._measure.start()

    def measure(self) -> None:
        """Take anew where each row stands, after the texts were laid out or the window changed."""
        if self._redline is None:
            return
        self._spans = (self.old.row_spans(), self.new.row_spans())
        found = links(self._redline, *self._spans)
        self.bands.show_links([link for link in found if link.row in self._wanted])
        height = max(self._height(self.new), 1.0)
        filled = gaps_filled(self._spans[1])
        self.overview.show_ticks(
            [
                (filled[at][0] / height, filled[at][1] / height, row.change)
                for at, row in enumerate(self._redline.rows)
                if at in self._wanted
            ]
        )
        self._follow(self.new)

    def go_to(self, row: int) -> None:
        """Bring a row to the middle of both panes."""
        if self._redline is None:
            return
        self.bands.mark(row)
        here = gaps_filled(self._spans[1])[row]
        self._scroll(self.new, (here[0] + min(here[1], here[0] + self.new.viewport().height())) / 2)

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        for each in (self.old, self.new, self.bands, self.overview):
            each.dress(colours)
        padding = f"padding: {SPACE.small}px {SPACE.large}px"
        for label in self.captions:
            label.setStyleSheet(f"color: {colours.text}; {padding}; border-bottom: 1px solid {colours.line};")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the lines break anew."""
        super().resizeEvent(event)
        self._measure.start()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for pane, label in ((self.old, self.captions[0]), (self.new, self.captions[1])):
            label.setTextFormat(Qt.TextFormat.RichText)
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(label)
            column.addWidget(pane, 1)
            row.addLayout(column, 1)
            if pane is self.old:
                row.addWidget(self.bands)
        row.addWidget(self.overview)

    @staticmethod
    def _height(pane: RedlinePane) -> float:
        return float(pane.verticalScrollBar().maximum() + pane.viewport().height())

    def _follow(self, leader: RedlinePane) -> None:
        """Let the other pane show beside the middle of the screen what stands in the leader's middle."""
        if self._leading or self._redline is None or not self._spans[0]:
            return
        self._leading = True
        try:
            is_old = leader is self.old
            other = self.new if is_old else self.old
            here, there = self._spans if is_old else self._spans[::-1]
            heights = (self._height(leader), self._height(other))
            counterpart = Counterpart(self._redline, here, there, heights)
            middle = leader.verticalScrollBar().value() + leader.viewport().height() / 2
            self._scroll(other, counterpart.of(middle))
        finally:
            self._leading = False
        self._tell()

    @staticmethod
    def _scroll(pane: RedlinePane, middle: float) -> None:
        pane.verticalScrollBar().setValue(round(middle - pane.viewport().height() / 2))

    def _tell(self) -> None:
        bars = (self.old.verticalScrollBar(), self.new.verticalScrollBar())
        tops = (self._top(pane) - bar.value() for pane, bar in zip((self.old, self.new), bars, strict=True))
        self.bands.follow(*tops)
        height = max(self._height(self.new), 1.0)
        top = bars[1].value() / height
        self.overview.show_view(top, top + self.new.viewport().height() / height)

    def _top(self, pane: RedlinePane) -> float:
        """Return where a pane's viewport begins, in heights of the band between."""
        return float(pane.viewport().mapTo(self, pane.viewport().rect().topLeft()).y() - self.bands.y())

    def _jump(self, share: float) -> None:
        self._scroll(self.new, share * self._height(self.new))
