"""What Chapeau is, as Help tells it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from editor.words import tr
from ui.edition import EDITION
from ui.look.iconset import emblem
from ui.look.tokens import SPACE


def about(parent: QWidget) -> None:
    """Say what Chapeau is."""
    window = QDialog(parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setWindowTitle(tr("Help", "About Chapeau"))
    drawn = QLabel(window)
    drawn.setPixmap(emblem(64, window.devicePixelRatioF()))
    drawn.setAccessibleName("Chapeau")
    told = (
        tr("Help", "Negotiate and redline draft resolutions, offline."),
        tr("Help", "Your drafts stay on this machine."),
        tr("Help", "Apache License 2.0. The page is set in Liberation Serif (SIL Open Font License)."),
    )
    name = f"\u200fChapeau {EDITION}" if window.isRightToLeft() else f"Chapeau {EDITION}"
    words = QLabel(f"<h3>{name}</h3><p>{told[0]}</p><p>{told[1]}<br>{told[2]}</p>", window)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, window)
    buttons.rejected.connect(window.reject)
    column = QVBoxLayout(window)
    column.setSpacing(SPACE.small)
    column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
    for each in (drawn, words, buttons):
        column.addWidget(each)
    window.open()
