"""Keys in every window, in dialogs and the system's questions, too: help, ways out, and no stray letters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)

from editor.keys import is_letter_to_press
from ui.commands.keymap import MENU_KEYS, CommandKeys, Keymap
from ui.windows import guide


class AtHand(QObject):
    """Gives each window, once it has the keyboard, the keys that do the same everywhere.

    A window that has a command of its own by that name, as the draft's has in its menus, keeps it. In a
    field, the letter of a button that can't be pressed now writes nothing: Qt would type it.
    """

    def __init__(self, application: QGuiApplication, keymap: Keymap, leave: Callable[[], object]) -> None:
        """See to every window that comes; `leave` closes all of them and stops."""
        super().__init__(application)
        self._keymap, self._leave = keymap, leave
        self._seeing = (
            application.focusWindowChanged.connect(self._lay_out),
            application.focusObjectChanged.connect(self._attend),
        )

    def stop(self) -> None:
        """See to no more windows."""
        for each in self._seeing:
            QObject.disconnect(each)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: let no letter through that something has, or would have."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return is_letter_to_press(event)
        return super().eventFilter(watched, event)

    def _attend(self, focused: QObject | None) -> None:
        if isinstance(focused, _FIELDS) and focused.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            focused.installEventFilter(self)

    def _lay_out(self) -> None:
        window = QApplication.activeWindow()
        if window is None:
            return
        deeds = {name: deed for name, deed in self._deeds(window).items() if not _has(window, name)}
        if deeds:
            CommandKeys(window, self._keymap, deeds)
        if not _has(window, _MENU):
            action = QAction(window)
            action.setObjectName(_MENU)
            action.setShortcut(MENU_KEYS)
            action.triggered.connect(_open_menu)
            window.addAction(action)

    def _deeds(self, window: QWidget) -> dict[str, Callable[[], object]]:
        """Return by the names of commands what their keys do in a window."""
        deeds: dict[str, Callable[[], object]] = {}
        if window.objectName() != "guide":
            deeds["guide"] = lambda: guide.Guide(window).show()
        if not window.isModal():  # a question is answered, or left by Esc
            deeds["close"], deeds["quit"] = window.close, self._leave
            if not isinstance(window, QMainWindow):
                deeds["next_pane"], deeds["previous_pane"] = window.focusNextChild, window.focusPreviousChild
        return deeds


_MENU = "menu here"
_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit)
"""Where Qt types what no command took, if one can write there; the page sees to itself (`editor/keys.py`)."""


def _has(window: QWidget, name: str) -> bool:
    return window.findChild(QAction, name) is not None


def _open_menu() -> None:
    """Open the menu of what has the keyboard, as the key for it does, which few keyboards have."""
    widget = QApplication.focusWidget()
    if widget is not None:
        at = QRectF(widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).center().toPoint()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))
