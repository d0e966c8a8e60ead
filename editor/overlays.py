"""Overlays: formats laid over words of a page that say something about them and are no part of the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from editor.page import Page
from versioning.tree.identity import NodeId


class Overlay(NamedTuple):
    """A format on the characters from `start` up to `end` of a text, in code points."""

    start: int
    end: int
    style: QTextCharFormat


Laid = Mapping[NodeId, Sequence[Overlay]]


class Overlays(QObject):
    """Lays formats over the live words of a page, in layers that don't know of each other.

    Only what is in view is laid, so that thousands cost nothing. Once laid, a format goes with its words
    while these are edited; whoever keeps a layer lays it anew when its offsets are others.
    """

    def __init__(self, page: Page) -> None:
        """Lay over `page`."""
        super().__init__(page)
        self._page = page
        self._layers: dict[str, Laid] = {}
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._lay)
        page.verticalScrollBar().valueChanged.connect(self._follow)
        page.verticalScrollBar().rangeChanged.connect(self._follow)

    def lay(self, layer: str, laid: Laid) -> None:
        """Lay a layer, by the ids of paragraphs and notes, anew; an empty one takes it away."""
        if laid or layer in self._layers:
            self._layers[layer] = laid
            self._lay()
            if not laid:
                del self._layers[layer]

    def _follow(self) -> None:
        if self._layers:
            self._soon.start()

    def _lay(self) -> None:
        self._page.setExtraSelections(list(self._in_view()))

    def _in_view(self) -> Iterator[QTextEdit.ExtraSelection]:
        blocks = self._page.canvas.blocks
        for number, _ in self._page.lines(0, self._page.viewport().height()):
            block = blocks[number] if number < len(blocks) else None
            if block is None or not block.live:
                continue
            begins = self._page.document().findBlockByNumber(number).position()
            for laid in self._layers.values():
                for over in laid.get(block.node, ()):
                    for start, end in block.stretches(over.start, over.end):
                        yield self._selection(begins + start, begins + end, over.style)

    def _selection(self, start: int, end: int, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor
        made.format = style
        return made
