"""The panes of a window, in the order in which the eye meets them: F6 goes round them, Tab through them.

Qt's own order is that in which widgets were made, and it leads into panels that lie behind another's tab.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QPushButton,
    QStatusBar,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

from ui.commands.keymap import CommandKeys
from ui.look.tokens import SPACE
from ui.parts.tab_order import in_reading_order
from ui.shared.enlarging import Enlarging

if TYPE_CHECKING:
    from ui.desk.workplace import Desk

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_REASONS = {1: Qt.FocusReason.TabFocusReason, -1: Qt.FocusReason.BacktabFocusReason}


class PanedWindow(QMainWindow):
    """A window with a column in the middle, panels at its sides and perhaps a toolbar."""

    def lead_round(self, desk: Desk) -> None:
        """Let the commands' keys lead round the panes and enlarge the pages, in a window without menus."""
        deeds = {"next_pane": partial(self.go_to_pane, 1), "previous_pane": partial(self.go_to_pane, -1)}
        CommandKeys(self, desk.keymap, deeds)
        Enlarging(self, desk)

    def go_to_pane(self, by: int) -> None:
        """Give the keyboard to the next pane (1), or the one before (-1): to what had it there last."""
        panes = [each for each in self._columns() if any(self._reachable([each]))]
        if not panes:
            return
        focused = QApplication.focusWidget()
        here = next((at for at, each in enumerate(panes) if _holds(each, focused)), -1 if by > 0 else 0)
        pane = panes[(here + by) % len(panes)]
        stops, last = list(self._reachable([pane])), pane.focusWidget()
        (last if last in stops else stops[0]).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def middle_panes(self) -> list[QWidget]:
        """Return the panes that stand in the middle, in any order: what the middle is made of."""
        middle = self.centralWidget()
        inside = (
            middle.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if middle else []
        )
        return [each for each in inside if each.isVisible()]

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt: Tab or Shift+Tab leaves a widget, or one goes that had the keyboard.

        Then what else is in its panel has it, lest what is typed next come into the draft; else the middle.
        """
        focused = QApplication.focusWidget()
        if focused is not None and not (focused.isVisible() and focused.isEnabled()):
            panels = (each for each in self._columns() if isinstance(each, QDockWidget))
            left = self._reachable(each for each in panels if _holds(each, focused))
            if (beside := next(left, None)) is None:
                return self._go_to_the_middle()
            beside.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        by = 1 if forward else -1
        bars = [each for each in self.findChildren(QToolBar) if each.isVisible()]
        below = self.findChildren(QStatusBar)  # asked for, there would be one
        stops = list(self._reachable([*bars, *self._columns(), *below]))
        if not stops:
            return False
        here = next((at for at, each in enumerate(stops) if _holds(each, focused)), -1 if by > 0 else 0)
        stops[(here + by) % len(stops)].setFocus(_REASONS[by])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: where nothing else wants them, Esc gives the keyboard back to the middle, and Enter presses.

        Qt lets Enter press the button that has the keyboard in dialogs alone, and Space everywhere.
        """
        button = self.focusWidget()
        if event.key() in _ENTER and isinstance(button, QPushButton | QToolButton):
            button.click()
        elif event.key() != Qt.Key.Key_Escape or not self._go_to_the_middle():
            super().keyPressEvent(event)

    def _go_to_the_middle(self) -> bool:
        """Give the keyboard to what stands in the middle; return whether anything there takes it."""
        stops = list(self._reachable(sorted(self.middle_panes(), key=self._corner)))
        if stops:
            stops[-1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return bool(stops)

    def _columns(self) -> list[QWidget]:
        """Return panels in sight, their tabs, and what stands in the middle, column by column."""
        only_here = Qt.FindChildOption.FindDirectChildrenOnly
        docks = (each for each in self.findChildren(QDockWidget) if not each.isFloating())
        tabs = self.findChildren(QTabBar, options=only_here)
        found = [
            *(each for each in docks if not each.visibleRegion().isEmpty()),  # others lie outside the window
            *(each for each in tabs if each.isVisible()),
            *self.middle_panes(),
        ]
        return sorted(found, key=self._corner)

    def _corner(self, pane: QWidget) -> tuple[int, int]:
        """Return in which column a pane stands, from where one begins to read, and at which height."""
        mirrored = self.isRightToLeft()
        at = pane.mapTo(self, pane.rect().topRight() if mirrored else pane.rect().topLeft())
        return (self.width() - at.x() if mirrored else at.x()) // SPACE.wide, at.y()

    def _reachable(self, panes: Iterable[QWidget]) -> Iterator[QWidget]:
        """Yield what in these panes can have the keyboard; a panel's heading comes after what it holds.

        Qt's own chain is not asked: PySide takes what `nextInFocusChain` returns for a part of who was asked,
        and with that, once it goes, for gone.
        """
        for pane in panes:
            inside = [each for each in (pane, *in_reading_order(pane)) if _takes_keys(each)]
            content = pane.widget() if isinstance(pane, QDockWidget) else pane
            yield from (each for each in inside if _holds(content, each))
            yield from (each for each in inside if not _holds(content, each))


def _takes_keys(widget: QWidget) -> bool:
    """Return whether a widget takes the keyboard at Tab; on some systems not everything does."""
    everything = QGuiApplication.styleHints().tabFocusBehavior() is Qt.TabFocusBehavior.TabFocusAllControls
    wanted = Qt.FocusPolicy.TabFocus if everything else Qt.FocusPolicy.StrongFocus
    takes = (widget.focusPolicy() & wanted) == wanted and widget.focusProxy() is None
    return takes and widget.isEnabled() and widget.isVisible()


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))
