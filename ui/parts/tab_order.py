"""The order in which Tab goes through a window: line by line, as the eye does."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget


class TabOrder(QObject):
    """Lets Tab go through what is to be seen in a window in reading order, and the keyboard begin there.

    Qt's order is that in which widgets were made: a dialog's buttons before its fields, often. A window of
    several `columns` is gone through one after the other.
    """

    def __init__(self, window: QWidget, *columns: QWidget) -> None:
        """Keep the order from now on."""
        super().__init__(window)
        self._window, self._columns = window, columns or (window,)
        window.installEventFilter(self)

    def go_through(self, *columns: QWidget) -> None:
        """Go through these parts of the window one after another from now on."""
        self._columns = columns
        self._order()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: when the window is shown, or laid out anew, all stands where it will."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest) and self._window.isVisible():
            self._order()
        return super().eventFilter(watched, event)

    def _order(self) -> None:
        for box in self._window.findChildren(QDialogButtonBox):
            box.setFocusProxy(None)  # type: ignore[arg-type]  # by it Tab came to its first button again
        stops = [each for column in self._columns for each in in_reading_order(column)]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)
        if stops and self._window.focusWidget() is None:
            stops[0].setFocus(Qt.FocusReason.TabFocusReason)


def in_reading_order(part: QWidget) -> list[QWidget]:
    """Return what in a part of a window takes the keyboard at Tab, line by line."""
    found = [(_place(each, part), each) for each in part.findChildren(QWidget) if _is_stop(each, part)]
    found.sort(key=lambda each: each[0].top())
    lines: list[list[tuple[QRect, QWidget]]] = []
    for place, each in found:
        if lines and place.center().y() <= lines[-1][0][0].bottom():  # beside the first of the line
            lines[-1].append((place, each))
        else:
            lines.append([(place, each)])
    mirrored = part.isRightToLeft()
    for line in lines:
        line.sort(key=lambda each: -each[0].right() if mirrored else each[0].left())
    return [each for line in lines for _, each in line]


def _is_stop(widget: QWidget, part: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return takes and widget.isVisibleTo(part) and widget.window() is part.window()


def _place(widget: QWidget, part: QWidget) -> QRect:
    return QRect(widget.mapTo(part, QPoint(0, 0)), widget.size())
