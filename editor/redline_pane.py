"""The pane of a redline: one of its texts, or both in one, to read and to copy from."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from editor.appearance import Colours
from editor.folding import folded, stretch_of
from editor.margins import numbers_of
from editor.page import Page
from editor.projection import Projector, View
from editor.sight import change_at
from versioning.compare.redline import Redline
from versioning.tree.identity import NodeId


class RedlinePane(Page):
    """Shows one view of a redline; `row_spans` says where each of its rows stands.

    `redline` is None until there is one. `fold_chosen` carries the stretch of rows (a range) whose fold was
    clicked, or at which Enter was pressed.
    """

    fold_chosen = Signal(object)

    def __init__(self, view: View, colours: Colours, parent: QWidget | None = None) -> None:
        """Start without a redline."""
        super().__init__(colours, parent)
        self.redline: Redline | None = None
        self._view = view
        self._stretches: tuple[range, ...] = ()
        self._projector = Projector(view)
        reading = (
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTextInteractionFlags(reading)

    def show_redline(
        self, redline: Redline, stretches: Collection[range] = (), flags: Mapping[NodeId, str] | None = None
    ) -> None:
        """Show a redline, these stretches of its rows folded; `flags` are printed beside paragraphs."""
        self.redline, self._stretches = redline, tuple(stretches)
        base, target = redline.base, redline.target
        signed = len(redline.authors) > 1
        if self._view is View.OLD:
            numbers, masthead = replace(numbers_of(base), signed=signed), base.masthead
        elif self._view is View.NEW:
            numbers, masthead = replace(numbers_of(target), signed=signed), target.masthead
        else:
            numbers, masthead = numbers_of(target, base, signed=signed), target.masthead
        numbers = replace(numbers, flags=flags or {})
        projection = folded(self._projector.project(redline), self._stretches)
        self.show_projection(projection, numbers, masthead)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: open the fold that was clicked."""
        if not self._open_fold(self.cursorForPosition(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: open the fold with the cursor."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (is_enter and self._open_fold(self.textCursor())):
            super().keyPressEvent(event)

    def _open_fold(self, at: QTextCursor) -> bool:
        number, _ = self.block_at(at.position())
        stretch = stretch_of(self.canvas.blocks[number], self._stretches)
        if stretch is None or self.textCursor().hasSelection():
            return False
        self.fold_chosen.emit(stretch)
        return True

    def go_to_row(self, row: int) -> None:
        """Show a row of the redline near the top."""
        number = self.number_of_row(row)
        if number is not None:
            place = number, change_at(self, number)
            self.select(place, place)
            self.reveal(number)
            self.ensureCursorVisible()

    def shows_change(self, row: int) -> bool:
        """Return whether words that changed in a row are seen on this page: some are seen on another only."""
        number = self.number_of_row(row)
        return number is not None and self.canvas.blocks[number].first_change is not None

    def lay_out_row(self, row: int) -> None:
        """Have a row, or the one that is shown before it, stand where `row_spans` says, and no guess."""
        shown = [number for number in self._projection.rows[: row + 1] if number is not None]
        if shown:
            self.lay_out_around(shown[-1])

    def number_of_row(self, row: int) -> int | None:
        """Return the number of the block that shows a row of the redline; None where none does."""
        rows = self._projection.rows
        return rows[row] if row < len(rows) else None
