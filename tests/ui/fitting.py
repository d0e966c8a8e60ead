"""Whether all words of a window have the room they need; and a language whose words are longer than any."""

from collections.abc import Callable, Iterator
from itertools import combinations

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

LONGER = 0.4
"""By how much the pseudo-language is longer: German and Russian seldom are by more than a third."""
SPEAKING = (QLabel, QAbstractButton, QLineEdit, QComboBox)
"""Widgets that are made of words: none of them may stand on another."""
TOUCHING = 1
"""Pixels by which frames may lie on one another."""


class Longer(QTranslator):
    """A pseudo-language: English with signs added, so that what has no room for other languages shows."""

    def isEmpty(self) -> bool:
        """Qt: there are words for everything."""
        return False

    def translate(  # Qt's own signature
        self,
        context: str,  # noqa: ARG002
        words: str,
        note: str | None = None,  # noqa: ARG002
        n: int = -1,
    ) -> str:
        """Qt: return the words, longer."""
        more = round(len(words) * LONGER)
        if not more or "*." in words or words.startswith("<"):
            return words.replace("%n", str(n))
        added = "".join("ø" if at % 7 else " " for at in range(1, more + 1)).rstrip()
        stem, dots = (words[:-1], "…") if words.endswith("…") else (words, "")
        return f"{stem}{added}{dots}".replace("%n", str(n))


SMALL = QSize(1280, 800)
"""The screen of a small laptop."""


def cut_off(window: QWidget, screen: QSize = SMALL) -> list[str]:
    """Return the words of a window that have too little room, each with what it lacks."""
    found = (*_cut_off(window), *_too_large(window, screen), *_overlapping(window))
    return [f"{words!r}: {lack}" for words, lack in found]


def settle(window: QWidget, screen: QSize = SMALL) -> None:
    """Let a window lay itself out, as large as a screen; a dialog as large as it wants to be."""
    if not isinstance(window, QDialog):
        window.resize(screen)
    window.show()
    for _ in range(5):
        QApplication.processEvents()


def same_letters(window: QWidget) -> list[list[str]]:
    """Return the words of what is seen in a window that is reached by one and the same letter."""
    owners: dict[str, list[str]] = {}
    for each in (*window.findChildren(QAbstractButton), *window.findChildren(QLabel)):
        pressed = each.isVisibleTo(window) and (isinstance(each, QAbstractButton) or each.buddy() is not None)
        letter = QKeySequence.mnemonic(each.text()).toString() if pressed else ""
        owners.setdefault(letter, []).append(each.text())
    return [words for letter, words in owners.items() if letter and len(words) > 1]


def _cut_off(window: QWidget) -> Iterator[tuple[str, str]]:
    for each in _seen(window):
        yield from _lacking(each)


def _too_large(window: QWidget, screen: QSize) -> Iterator[tuple[str, str]]:
    if window.width() > screen.width() or window.height() > screen.height():
        yield window.windowTitle(), f"the window is {window.width()} by {window.height()}"


def _seen(window: QWidget) -> Iterator[QWidget]:
    """Yield what is on a page that is in front."""
    for each in window.findChildren(QWidget):
        if each.isVisible() and not each.visibleRegion().isEmpty() and each.window() is window:
            yield each


def _lacking(widget: QWidget) -> Iterator[tuple[str, str]]:
    return next((judge(widget) for kind, judge in _JUDGES if isinstance(widget, kind)), iter(()))


def _button(button: QAbstractButton) -> Iterator[tuple[str, str]]:
    if button.objectName() == "qt_toolbar_ext_button":
        yield "toolbar", "it has no room for all of its buttons"
    elif button.text():
        yield from _short(button.text(), button, button.sizeHint().width())


def _box(box: QComboBox) -> Iterator[tuple[str, str]]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()
    yield from _words(box.currentText(), box, room)


def _field(field: QLineEdit) -> Iterator[tuple[str, str]]:
    if not field.text():
        yield from _words(field.placeholderText(), field, field.width() - _AROUND_FIELD)


def _tabs(bar: QTabBar) -> Iterator[tuple[str, str]]:
    for at in range(0 if bar.usesScrollButtons() else bar.count()):
        if bar.tabRect(at).width() < bar.fontMetrics().horizontalAdvance(bar.tabText(at)):
            yield bar.tabText(at), "the tab is too narrow"


def _label(label: QLabel) -> Iterator[tuple[str, str]]:
    if not label.text():
        return
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if label.height() < needed:
            yield label.text(), f"{label.height()} of {needed} high"
    elif label.text() not in label.toolTip():  # what is cut is told under the pointer
        yield from _short(label.text(), label, label.sizeHint().width())


def _header(header: QHeaderView) -> Iterator[tuple[str, str]]:
    for at in range(header.count()):
        needed = header.sectionSizeHint(at)
        if not header.isSectionHidden(at) and header.sectionSize(at) < needed:
            words = header.model().headerData(at, header.orientation())
            yield str(words), f"{header.sectionSize(at)} of {needed} in the header"


def _rows(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    """Yield the rows in sight that are cut, and don't tell the whole of it under the pointer."""
    seen = view.viewport().rect()
    for index in _indexes(view, QModelIndex()):
        place = view.visualRect(index)
        if not place.intersects(seen):
            continue
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        tells = index.data(Qt.ItemDataRole.ToolTipRole)
        needed = max(map(view.fontMetrics().horizontalAdvance, words.split("\n")), default=0)
        wraps = isinstance(view, QListView) and view.wordWrap()
        if not tells and not wraps and needed > place.intersected(seen).width():
            yield words, f"{place.width()} of {needed} in its row, and nothing under the pointer"


def _indexes(view: QAbstractItemView, above: QModelIndex) -> Iterator[QModelIndex]:
    model = view.model()
    for row in range(model.rowCount(above) if model is not None else 0):
        columns = [0] if isinstance(view, QListView) else range(model.columnCount(above))
        yield from (model.index(row, column, above) for column in columns)
        yield from _indexes(view, model.index(row, 0, above))


def _words(words: str, widget: QWidget, room: int) -> Iterator[tuple[str, str]]:
    needed = widget.fontMetrics().horizontalAdvance(words)
    if needed > room and not widget.toolTip():
        yield words, f"{room} of {needed} wide"


def _short(words: str, widget: QWidget, needed: int) -> Iterator[tuple[str, str]]:
    if widget.width() < needed:
        yield words, f"{widget.width()} of {needed} wide"


def _overlapping(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield pairs of widgets with words of which one stands on the other, or reaches out of the window."""
    found = [(each, _place(each, window)) for each in _seen(window) if isinstance(each, SPEAKING)]
    for (one, here), (other, there) in combinations(found, 2):
        both = here.intersected(there)
        apart = not one.isAncestorOf(other) and not other.isAncestorOf(one)
        if apart and min(both.width(), both.height()) > TOUCHING:
            yield _said(one), f"{_said(other)!r} stands on it by {both.width()} by {both.height()}"


def _place(widget: QWidget, window: QWidget) -> QRect:
    """Return where in a window the part of a widget is that can be seen."""
    return widget.visibleRegion().boundingRect().translated(widget.mapTo(window, QPoint(0, 0)))


def _said(widget: QWidget) -> str:
    words = getattr(widget, "text", widget.accessibleName)()
    return words or widget.accessibleName() or widget.objectName() or type(widget).__name__


_AROUND_FIELD = 18
"""Pixels of a field that are not for words: the room around them, and its frame."""
_JUDGES: tuple[tuple[type[QWidget], Callable[..., Iterator[tuple[str, str]]]], ...] = (
    (QLabel, _label),
    (QAbstractButton, _button),
    (QComboBox, _box),
    (QLineEdit, _field),
    (QTabBar, _tabs),
    (QHeaderView, _header),
    (QAbstractItemView, _rows),
)
"""Who says of each kind of widget what it lacks."""
