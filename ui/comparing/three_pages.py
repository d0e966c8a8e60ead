"""Three pages beside each other: ours, the base in the middle, theirs."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.projection import View
from editor.telling import change_told
from editor.words import mark, tr
from ui.comparing.bands import Tick
from ui.comparing.linking import Link, Spans, gaps_filled, links
from ui.comparing.sheets import Joint, Sheets
from ui.look.tokens import Colours
from ui.shared.comparison import Side
from ui.shared.meetings import Touch, touch_of
from versioning.compare.redline import Change, Redline
from versioning.compare.three_way import Meeting, ThreeWay

ZOOM = 0.75
"""Three pages are wanted in a window; letters stay legible at that size."""
CONFLICT = mark("Comparison", "≠ Conflict")
_BASE = 1


class ThreePages(Sheets):
    """Both sides beside their base. `meeting_chosen` carries the meeting whose band was clicked."""

    meeting_chosen = Signal(int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start without drafts."""
        super().__init__((View.NEW, View.OLD, View.NEW), _BASE, colours, parent)
        self._three: ThreeWay | None = None
        self._wanted: frozenset[int] = frozenset()
        self._met: list[dict[int, int]] = [{}, {}, {}]
        for pane in self.panes:
            pane.set_zoom(ZOOM)
        for number, band in zip((0, 2), self.bands, strict=True):
            band.row_chosen.connect(lambda row, number=number: self._choose(number, row))

    def show_three(
        self,
        three: ThreeWay,
        sides: Sequence[Side],
        wanted: Collection[int],
        stretches: Sequence[tuple[range, range, range]],
    ) -> None:
        """Show ours, base and theirs (`sides` in that order): `wanted` meetings are pointed out."""
        self._three, self._wanted = three, frozenset(wanted)
        redlines = (three.ours, three.shared, three.theirs)
        self._met = [{row: at for at, row in enumerate(side) if row is not None} for side in _rows(three)]
        for number, (redline, side) in enumerate(zip(redlines, sides, strict=True)):
            rows = [row for row, at in self._met[number].items() if three.meetings[at].conflicts]
            places = (redline.rows[row].old if number == _BASE else redline.rows[row].new for row in rows)
            flags = {place.id: tr("Comparison", CONFLICT) for place in places if place is not None}
            self.panes[number].show_redline(redline, [each[number] for each in stretches], flags)
            self.caption(number, side)
        self.measure_soon()

    def go_to(self, at: int) -> None:
        """Bring a meeting to the middle of the pages."""
        if self._three is None:
            return
        meeting = self._three.meetings[at]
        for band, row in zip(self.bands, (meeting.ours, meeting.theirs), strict=True):
            band.mark(-1 if row is None else row)
        rows = ((1, meeting.base), (0, meeting.ours), (2, meeting.theirs))
        places = [(self.panes[number], row) for number, row in rows if row is not None]
        if places:
            self.show_middle(*places)

    def told(self, at: int) -> Iterator[str]:
        """Yield what each page shows of a meeting's changes: what left the base, what either side has now."""
        meeting = self._three.meetings[at] if self._three else Meeting(None, None, None)
        rows = ((1, meeting.base), (0, meeting.ours), (2, meeting.theirs))
        for pane, row in ((self.panes[number], row) for number, row in rows if row is not None):
            number = pane.number_of_row(row)
            said = "" if number is None else change_told(pane.canvas.blocks[number], "", pane.numbers)
            if said:
                yield said

    def joined(self) -> Sequence[Joint]:
        """Return how either side belongs to the base."""
        three = self._three
        if three is None:
            return ()
        ours, base, theirs = (pane.row_spans() for pane in self.panes)
        left, right = self._base_spans(three.ours, base), self._base_spans(three.theirs, base)
        ours_links = [
            replace(link, old=link.new, new=link.old) for link in self._links(0, three.ours, left, ours)
        ]
        return (
            Joint(three.ours, ours, left, ours_links),
            Joint(three.theirs, right, theirs, self._links(2, three.theirs, right, theirs)),
        )

    def ticks(self, height: float) -> Sequence[Tick]:
        """Return a tick for every meeting that is wanted, where it is or would be in the base."""
        three = self._three
        if three is None:
            return ()
        filled, bottom, result = gaps_filled(self.leader.row_spans()), 0.0, []
        for at, meeting in enumerate(three.meetings):
            top, bottom = (bottom, bottom) if meeting.base is None else filled[meeting.base]
            if at in self._wanted:
                clash = bool(meeting.conflicts)
                result.append(Tick(top / height, bottom / height, _change(three, meeting), clash))
        return result

    def _links(self, number: int, redline: Redline, base: Spans, side: Spans) -> list[Link]:
        """Return the bands between the base and a side, of the meetings that are wanted."""
        met, meetings = self._met[number], self._three.meetings if self._three else ()
        return [
            replace(link, clash=bool(meetings[met[link.row]].conflicts))
            for link in links(redline, base, side)
            if met.get(link.row) in self._wanted
        ]

    def _base_spans(self, redline: Redline, base: Spans) -> Spans:
        """Return where the rows of a side's redline stand on the page of the base."""
        if self._three is None:
            return ()
        places = {row.old.id: base[at] for at, row in enumerate(self._three.shared.rows) if row.old}
        return [places[row.old.id] if row.old else None for row in redline.rows]

    def _choose(self, number: int, row: int) -> None:
        at = self._met[number].get(row)
        if at is not None:
            self.meeting_chosen.emit(at)


def _rows(three: ThreeWay) -> tuple[list[int | None], ...]:
    """Return the rows of all meetings in ours, base and theirs."""
    return tuple([getattr(each, name) for each in three.meetings] for name in ("ours", "base", "theirs"))


def _change(three: ThreeWay, meeting: Meeting) -> Change:
    """Return the kind of change that stands for a meeting in the overview."""
    touch = touch_of(three, meeting)
    if touch in (Touch.OURS, Touch.THEIRS):
        redline, row = (three.ours, meeting.ours) if touch is Touch.OURS else (three.theirs, meeting.theirs)
        return redline.rows[row].change if row is not None else Change.EDITED
    return Change.EDITED
