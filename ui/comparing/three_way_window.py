"""The window of three drafts: a base in the middle, and both sides that were made from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from editor.words import mark, titled, told, tr
from ui.comparing.comparing_window import ComparingWindow
from ui.comparing.three_pages import ThreePages
from ui.desk.workplace import Desk
from ui.look.tokens import SPACE, Colours
from ui.shared.comparison import Side
from ui.shared.meetings import Touch, quiet_pages, summary_of_three, touched, touches
from versioning.compare.packed import Compared
from versioning.compare.three_way import ThreeWay
from versioning.tree.numbering import labels

NAMES = (mark("Comparison", "Ours"), mark("Comparison", "Theirs"))
"""How the changes of both sides are signed in the margins, where the name of a file has no room."""


class ThreeWayWindow(ComparingWindow):
    """Compares a base with ours and theirs. `three` is None until that is done."""

    def __init__(self, desk: Desk, base: Side, ours: Side, theirs: Side) -> None:
        """Compare both sides with the base, and with each other."""
        signed = (tr("Comparison", NAMES[0]), tr("Comparison", NAMES[1]))
        super().__init__(desk, (base, ours, theirs), signed)
        self.three: ThreeWay | None = None
        words = (NAMES[0], mark("Comparison", "Base"), NAMES[1])
        roles = zip((tr("Comparison", each) for each in words), (ours, base, theirs), strict=True)
        self._in_order = [replace(side, name=titled(role, side.name)) for role, side in roles]
        self._folded: Sequence[tuple[range, range, range]] = ()
        self.pages = ThreePages(desk.theme.colours, self)
        self.pages.meeting_chosen.connect(self.pages.go_to)
        self.conflict = QLabel(self)
        self.conflict.setWordWrap(True)
        self.conflict.setVisible(False)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.conflict)
        for number, pane in enumerate(self.pages.panes):
            pane.fold_chosen.connect(lambda rows, number=number: self._open(number, rows))
        self.begin(middle, *self._conflict_actions())

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        super().dress(colours)
        self.pages.dress(colours)
        self.conflict.setStyleSheet(
            f"color: {colours.error}; background: {colours.error_ground}; "
            f"padding: {SPACE.small}px {SPACE.large}px; border-top: 1px solid {colours.line};"
        )

    def show_result(self, result: Compared) -> str:
        """Take what both sides made of the base."""
        assert isinstance(result, ThreeWay)  # noqa: S101 (of three drafts it always is)
        self.three = result
        for touch, words in touches(result):
            self.add_kind(touch, words)
        return summary_of_three(result)

    def show_pages(self, wanted: set[object], opened: set[range] | None) -> tuple[Sequence[int], bool]:
        """Show the three pages."""
        if self.three is None:
            return (), False
        self.conflict.setVisible(False)
        stops = touched(self.three, [each for each in Touch if each in wanted])
        quiet = quiet_pages(self.three, stops)
        stretches = [each for each in quiet if opened is not None and each[1] not in opened]
        self.actions_by_icon["warning"].setEnabled(any(map(self._is_conflict, stops)))
        self.pages.show_three(self.three, self._in_order, stops, stretches)
        self._folded = stretches
        return stops, bool(quiet)

    def show_stop(self, stop: int) -> str:
        """Bring a meeting into view; where it is a conflict, say why."""
        if self.three is None:
            return ""
        self.pages.go_to(stop)
        conflicts = self.three.meetings[stop].conflicts
        reasons = " ".join(dict.fromkeys(told(each.reason) for each in conflicts))
        label = self._label(stop)
        sentence = (
            tr("Comparison", "≠ Conflict at {place}: our change and theirs can’t be taken together.")
            if label
            else tr("Comparison", "≠ Conflict: our change and theirs can’t be taken together.")
        )
        self.conflict.setText(f"{sentence.format(place=label)} {reasons}")
        self.conflict.setVisible(bool(conflicts))
        return tr("Comparison", "a conflict") if conflicts else ""

    def tell_stop(self, stop: int) -> str:
        """Say where a meeting is, or why it is a conflict; and what became of the words, by whose change."""
        label = self._label(stop)
        first = self.conflict.text() if self._is_conflict(stop) else f"{label}." if label else ""
        return " ".join((first, *self.pages.told(stop))).strip()

    def _conflict_actions(self) -> tuple[QAction, ...]:
        """Return what goes to the next conflict, for the bar; the keys alone go back to the one before."""
        back = QAction(tr("Comparison", "Previous conflict"), self)
        back.setShortcut("Ctrl+Shift+F8")
        back.triggered.connect(lambda: self.go(-1, self._is_conflict))
        self.addAction(back)
        words = tr("Comparison", "Next conflict")
        return (self.action("warning", words, ["Ctrl+F8"], lambda: self.go(1, self._is_conflict)),)

    def _is_conflict(self, stop: int) -> bool:
        return self.three is not None and bool(self.three.meetings[stop].conflicts)

    def _label(self, stop: int) -> str:
        """Return where a meeting is, as the room cites it; empty where it has no label."""
        three = self.three
        meeting = three.meetings[stop] if three else None
        if three is None or meeting is None or meeting.base is None:
            return ""
        place = three.shared.rows[meeting.base].old
        label = labels(three.base).get(place.id) if place else None
        return label.label if label else ""

    def _open(self, number: int, rows: range) -> None:
        found = next((each for each in self._folded if each[number] == rows), None)
        if found is not None:
            self.open_fold(found[1])
