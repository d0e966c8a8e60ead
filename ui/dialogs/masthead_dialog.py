"""The masthead: what stands above the text of a draft, field by field."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from editor.words import mark, tr
from ui.look.tokens import WIDTH
from ui.parts.dialogs import Form
from versioning.change.step import masthead_steps
from versioning.change.transaction import Transaction
from versioning.tree.resolution import MASTHEAD_FIELDS, Masthead

LABELS = {
    "organ": mark("Masthead", "&Organ"),
    "symbol": mark("Masthead", "&Symbol"),
    "distribution": mark("Masthead", "Dis&tribution"),
    "date": mark("Masthead", "&Date"),
    "language": mark("Masthead", "Original &language"),
    "session": mark("Masthead", "S&ession"),
    "body": mark("Masthead", "&Committee or commission"),
    "place": mark("Masthead", "&Place and dates"),
    "agenda_item": mark("Masthead", "&Agenda item"),
    "item_title": mark("Masthead", "T&itle of the item"),
}
"""What each field is called."""


class MastheadDialog(Form):
    """Asks for each field; those left empty are not printed."""

    def __init__(self, masthead: Masthead, parent: QWidget | None = None) -> None:
        """Start from what stands there now."""
        super().__init__(
            tr("Masthead", "Masthead"),
            tr("Masthead", "What is left empty is not printed."),
            tr("Masthead", "Change"),
            parent,
        )
        self.setMinimumWidth(WIDTH.form)
        self._before = masthead
        self.inputs = {
            name: self.add(tr("Masthead", LABELS[name]), getattr(masthead, name)) for name in MASTHEAD_FIELDS
        }

    def transaction(self, author: str) -> Transaction | None:
        """Return the change that was asked for, or None when nothing differs."""
        values = {name: field.text().strip() for name, field in self.inputs.items()}
        after = replace(self._before, **values)
        steps = masthead_steps(self._before, after)
        return Transaction(tuple(steps), author, intent="masthead") if steps else None
