"""Pages side by side that scroll together, with bands between neighbours for what belongs together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from editor.projection import View
from editor.redline_pane import RedlinePane
from editor.sight import change_at, line_at
from ui.comparing.bands import Bands, Overview, Tick
from ui.comparing.linking import Counterpart, Link, Spans, gaps_filled
from ui.look.tokens import Colours, Dressed
from ui.parts.caption import Caption
from ui.parts.narrating import Narrator
from ui.shared.comparison import Side
from versioning.compare.redline import Redline


@dataclass(frozen=True)
class Joint:
    """How two neighbours belong together: where each row of a redline stands on either, and the bands."""

    redline: Redline
    left: Spans
    right: Spans
    links: Sequence[Link] = ()


class Sheets(QWidget):
    """Panes that scroll together, a band between each two, and the overview at the right.

    Who makes a class of it says in `joined` how neighbours belong together and in `ticks` what the
    overview shows; both are asked anew whenever the texts are laid out. `leader` is the pane whose
    heights the overview has.
    """

    def __init__(self, views: Sequence[View], leader: int, colours: Colours, parent: QWidget | None) -> None:
        """Start without texts."""
        super().__init__(parent)
        self.panes = tuple(RedlinePane(view, colours, self) for view in views)
        for pane in self.panes:
            pane.lies_on_desk = False  # the bands reach the pages
            Narrator(pane)
        self.leader = self.panes[leader]
        self.bands = tuple(Bands(colours, self) for _ in views[1:])
        self.overview = Overview(colours, self)
        self.captions = tuple(Caption(self) for _ in views)
        self._joints: Sequence[Joint] = ()
        self._leading = False
        self._measure = QTimer(self, singleShot=True)
        self._measure.timeout.connect(self.measure)
        self._lay_out()
        for pane in self.panes:
            pane.verticalScrollBar().valueChanged.connect(lambda _, pane=pane: self._follow(pane))
            pane.verticalScrollBar().rangeChanged.connect(lambda *_: self._measure.start())
        self.overview.asked.connect(self._jump)

    def joined(self) -> Sequence[Joint]:
        """Return how each pane belongs to the one at its right; nothing before there are texts."""
        return ()

    def ticks(self, height: float) -> Sequence[Tick]:
        """Return what the overview shows, of a text of this height."""
        raise NotImplementedError

    def caption(self, number: int, side: Side) -> None:
        """Say above a pane, and to a screen reader, what it shows."""
        self.panes[number].setAccessibleName(side.name)
        self.captions[number].say(side.name, side.detail)

    def tell_place(self, words: str) -> None:
        """Let a screen reader find beside the pages at which change one is, and what it is."""
        for each in (*self.bands, self.overview):
            each.setAccessibleDescription(words)

    def measure(self) -> None:
        """Take anew where everything stands, after the texts were laid out or the window changed."""
        self._joints = self.joined()
        if not self._joints:
            return
        for band, joint in zip(self.bands, self._joints, strict=True):
            band.show_links(joint.links)
        self.overview.show_ticks(self.ticks(max(self._height(self.leader), 1.0)))
        self._follow(self.leader)

    def measure_soon(self) -> None:
        """Measure once what is being laid out stands."""
        self._measure.start()

    def show_middle(self, *places: tuple[RedlinePane, int]) -> None:
        """Bring a row to the middle of the first of these panes that shows what changed, else of the first.

        Of a row that is higher than the pane, that is the line with the first words that changed.
        """
        pane, row = next((each for each in places if each[0].shows_change(each[1])), places[0])
        pane.lay_out_row(row)
        if pane is not self.leader:  # which would take it along when it is measured the next time
            self.measure()
        top, bottom = gaps_filled(pane.row_spans())[row]
        number = pane.number_of_row(row)
        if number is not None and (place := change_at(pane, number)):
            top, bottom = line_at(pane, number, place)
        self._scroll(pane, (top + min(bottom, top + pane.viewport().height())) / 2)

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        dressed: tuple[Dressed, ...] = (*self.panes, *self.bands, self.overview, *self.captions)
        for each in dressed:
            each.dress(colours)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the lines break anew."""
        super().resizeEvent(event)
        self._measure.start()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.setRowStretch(1, 1)
        for at, (pane, label) in enumerate(zip(self.panes, self.captions, strict=True)):
            grid.addWidget(label, 0, 2 * at, 1, 2)  # above the band, too, which begins where the pages do
            grid.addWidget(pane, 1, 2 * at)
            grid.setColumnStretch(2 * at, 1)
        for at, beside in enumerate((*self.bands, self.overview)):
            grid.addWidget(beside, 1, 2 * at + 1)

    @staticmethod
    def _height(pane: RedlinePane) -> float:
        return float(pane.verticalScrollBar().maximum() + pane.viewport().height())

    def _follow(self, leader: RedlinePane) -> None:
        """Let the others show beside the middle of the screen what stands in the leader's middle."""
        if self._leading or not self._joints:
            return
        self._leading = True
        try:
            start = self.panes.index(leader)
            middle = leader.verticalScrollBar().value() + leader.viewport().height() / 2
            for step in (1, -1):
                at, height = start, middle
                while 0 <= at + step < len(self.panes):
                    height = self._counterpart(at, at + step).of(height)
                    at += step
                    self._scroll(self.panes[at], height)
        finally:
            self._leading = False
        self._tell()

    def _counterpart(self, here: int, there: int) -> Counterpart:
        joint = self._joints[min(here, there)]
        spans = (joint.left, joint.right) if here < there else (joint.right, joint.left)
        heights = (self._height(self.panes[here]), self._height(self.panes[there]))
        return Counterpart(joint.redline, *spans, heights)

    @staticmethod
    def _scroll(pane: RedlinePane, middle: float) -> None:
        pane.verticalScrollBar().setValue(round(middle - pane.viewport().height() / 2))

    def _tell(self) -> None:
        tops = [self._top(pane) - pane.verticalScrollBar().value() for pane in self.panes]
        for band, (left, right) in zip(self.bands, pairwise(tops), strict=True):
            band.follow(left, right)
        height = max(self._height(self.leader), 1.0)
        top = self.leader.verticalScrollBar().value() / height
        self.overview.show_view(top, top + self.leader.viewport().height() / height)

    def _top(self, pane: RedlinePane) -> float:
        """Return where a pane's viewport begins, in heights of the bands between."""
        return float(pane.viewport().mapTo(self, pane.viewport().rect().topLeft()).y() - self.bands[0].y())

    def _jump(self, share: float) -> None:
        self._scroll(self.leader, share * self._height(self.leader))
