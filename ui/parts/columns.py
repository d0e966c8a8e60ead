"""The column of a panel: what stands above its list, the list itself, and what stands below."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from ui.look.tokens import SPACE


def column_of(panel: QWidget) -> QVBoxLayout:
    """Return the column of a panel: it reaches to all edges, with nothing between its parts."""
    made = QVBoxLayout(panel)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(0)
    return made


def head_of(*parts: QWidget | QLayout) -> QVBoxLayout:
    """Return what stands above the list."""
    made = _below_each_other(parts)
    made.setContentsMargins(SPACE.medium, SPACE.medium, SPACE.medium, SPACE.small)
    return made


def foot_of(*parts: QWidget | QLayout) -> QVBoxLayout:
    """Return what stands below the list."""
    made = _below_each_other(parts)
    made.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.medium)
    return made


def _below_each_other(parts: tuple[QWidget | QLayout, ...]) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(SPACE.small)
    for each in parts:
        if isinstance(each, QLayout):
            made.addLayout(each)
        else:
            made.addWidget(each)
    return made
