"""Margins that differ at both sides: Qt mirrors where things stand, and not how far from the edge."""

from __future__ import annotations

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QWidget


def margins(within: QWidget, start: int, top: int, end: int, bottom: int) -> QMargins:
    """Return margins in pixels; `start` is at the side at which one begins to read there."""
    left, right = (end, start) if within.isRightToLeft() else (start, end)
    return QMargins(left, top, right, bottom)
