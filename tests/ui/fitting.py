"""Whether all words of a window have the room they need; and a language whose words are longer than any."""

from collections.abc import Iterator

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QTabBar,
    QToolButton,
    QWidget,
)

LONGER = 0.4
"""By how much the pseudo-language is longer: German and Russian seldom are by more than a third."""


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


def cut_off(window: QWidget) -> list[str]:
    """Return the words of a window that have too little room, each with what it lacks."""
    return [f"{words!r}: {lack}" for words, lack in _cut_off(window)]


def settle(window: QWidget) -> None:
    """Let a window lay itself out, as large as on a small laptop; a dialog as large as it wants to be."""
    if not isinstance(window, QDialog):
        window.resize(1280, 800)
    window.show()
    for _ in range(5):
        QApplication.processEvents()


def _cut_off(window: QWidget) -> Iterator[tuple[str, str]]:
    for each in window.findChildren(QWidget):
        if each.isVisible() and not each.visibleRegion().isEmpty():  # not on a page that is not in front
            yield from _lacking(each)
    if window.width() > 1280 or window.height() > 800:
        yield window.windowTitle(), f"the window is {window.width()} by {window.height()}"


def _lacking(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QLabel):
        if widget.text() and widget.minimumWidth() != 1:  # those may be cut: names of files
            yield from _label(widget)
    elif isinstance(widget, QToolButton) and widget.objectName() == "qt_toolbar_ext_button":
        yield "toolbar", "it has no room for all of its buttons"
    elif isinstance(widget, QAbstractButton) and widget.text():
        yield from _short(widget.text(), widget, widget.sizeHint().width())
    elif isinstance(widget, QTabBar) and not widget.usesScrollButtons():
        for at in range(widget.count()):
            if widget.tabRect(at).width() < widget.fontMetrics().horizontalAdvance(widget.tabText(at)):
                yield widget.tabText(at), "the tab is too narrow"


def _label(label: QLabel) -> Iterator[tuple[str, str]]:
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if label.height() < needed:
            yield label.text(), f"{label.height()} of {needed} high"
    else:
        yield from _short(label.text(), label, label.sizeHint().width())


def _short(words: str, widget: QWidget, needed: int) -> Iterator[tuple[str, str]]:
    if widget.width() < needed:
        yield words, f"{widget.width()} of {needed} wide"
