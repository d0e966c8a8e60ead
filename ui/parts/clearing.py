"""The button at the end of a field that empties it: Qt draws one, and leaves it without a name."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

from editor.words import tr


def make_clearable(field: QLineEdit) -> None:
    """Give a field a button that empties it, told to those who look and to those who listen."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(tr("Dialogs", "Clear"))
        button.setToolTip(tr("Dialogs", "Clear"))
