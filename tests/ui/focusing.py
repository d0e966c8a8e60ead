"""Whether a person who works with the keyboard alone can see where they are in a window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget


def unseen(window: QWidget) -> list[str]:
    """Return what in a window can have the keyboard without being drawn otherwise than when it has not."""
    elsewhere = QWidget(window)  # takes the focus, and is never seen
    elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    elsewhere.setGeometry(0, 0, 0, 0)
    elsewhere.show()
    found = [
        _said(each) for each in _focusable(window) if each is not elsewhere and _is_same(each, elsewhere)
    ]
    elsewhere.deleteLater()
    return found


def _focusable(window: QWidget) -> Iterator[QWidget]:
    for each in window.findChildren(QWidget):
        by_tab = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) and each.focusProxy() is None
        is_seen = each.isVisible() and each.window() is window and not each.visibleRegion().isEmpty()
        if by_tab and is_seen and each.isEnabled():
            yield each


def _is_same(widget: QWidget, elsewhere: QWidget) -> bool:
    if isinstance(widget, QAbstractItemView) and (widget.model() is None or not widget.model().rowCount()):
        return False  # it says what to do while it is empty
    without = _drawn(widget, elsewhere)
    return _drawn(widget, widget) == without


def _drawn(widget: QWidget, focused: QWidget) -> QImage:
    focused.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    window = widget.window()
    around = widget.rect().translated(widget.mapTo(window, QPoint(0, 0))).adjusted(-4, -4, 4, 4)
    return window.grab(around).toImage()


def _said(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", lambda: "")() or widget.objectName()
    return f"{type(widget).__name__} {words!r}"
