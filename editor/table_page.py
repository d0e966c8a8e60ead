"""A page on which tables are written: from cell to cell, a row more or less, and cells of a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

from editor import clipboard, commands_tables
from editor.exchange_page import ExchangePage
from editor.places import caret_after, cells_from
from editor.words import mark, tr
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Role

NO_TABLE = mark("Page", "The cursor stands in no table.")


class TablePage(ExchangePage):
    """Turns what is done to rows and cells into transactions."""

    @property
    def is_in_table(self) -> bool:
        """Whether the cursor stands in a table."""
        return bool(cells_from(self._draft, self.current_node, 1))

    def go_on_in_table(self) -> bool:
        """Go to the next cell, from the last one to a row more; returns whether the cursor is in a table."""
        cells = cells_from(self._draft, self.current_node, 1)
        if not any(self._is_shown(each.id) for cell in cells[:-1] for each in cell.walk()) and cells:
            self.add_row()
            return True
        return self.go_to_cell(1)

    def _is_shown(self, node: NodeId) -> bool:
        return self.number_of(node) is not None

    def add_row(self) -> None:
        """Add a row after that of the cursor, and go to its first cell."""
        found = commands_tables.add_row(self._draft, self.current_node)
        if found is None:
            self.refused.emit(tr("Page", NO_TABLE))
        else:
            self.do(*found)

    def delete_rows(self) -> None:
        """Delete the rows that are selected, or that of the cursor, with all that is in them."""
        if not self.is_in_table:
            self.refused.emit(tr("Page", NO_TABLE))
            return
        nodes = [span.node for span in self.spans()]
        transaction = commands_tables.delete_rows(self._draft, nodes)
        if transaction is None:
            self.refused.emit(
                tr("Page", "A cell reaches from here to the row below; delete that row, too, or first.")
            )
            return
        self.do(transaction)

    def _paste(self, source: QMimeData | None, *, plain: bool) -> None:
        if source is None or not self._places_cells(source, plain=plain):
            super()._paste(source, plain=plain)

    def _places_cells(self, source: QMimeData, *, plain: bool) -> bool:
        """Write cells that were copied into those of the table at the cursor, or make a table of them.

        Returns whether it did. Words alone are pasted in a table only where there is one already.
        """
        found = self._range()
        grid = clipboard.grid_in(source, self._draft, plain=plain) if found is not None else ()
        if found is None or not grid:
            return False
        if commands_tables.around(self._draft, found[0].node, Role.CELL):
            transaction = commands_tables.fill_cells(self._draft, found[0].node, grid)
        elif not plain and clipboard.are_cells_alone(source):
            transaction = commands_tables.new_table(self._draft, *found, grid)
        else:
            return False
        return self.do(transaction, caret_after(transaction) if transaction else None)
