"""A page that gives its words to other programs and takes theirs: the clipboard, and dragging."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication

from editor import clipboard, commands_paste
from editor.binding import BoundPage
from editor.places import caret_after
from editor.words import mark, tr

DELETED_WORDS = mark("Page", "These words are deleted and can’t be written in; write before or after them.")


class ExchangePage(BoundPage):
    """Turns what is pasted or dropped into transactions; what it gives keeps the structure of the draft."""

    def paste(self) -> None:
        """Put what is on the clipboard in the place of the selection."""
        self._paste(QGuiApplication.clipboard().mimeData(), plain=False)

    def paste_plain(self) -> None:
        """Put the words on the clipboard in the place of the selection, without their marks."""
        self._paste(QGuiApplication.clipboard().mimeData(), plain=True)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Qt: the selected live words, or else the deleted ones as plain text."""
        spans = [span for span in self.spans() if span.end > span.start]
        if spans:
            return clipboard.mime_of(commands_paste.copied(self._draft, spans))
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n"))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Qt: words, but not files."""
        return not source.hasUrls() and (source.hasText() or source.hasHtml())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Qt: paste."""
        self._paste(source, plain=False)

    def _paste(self, source: QMimeData | None, *, plain: bool) -> None:
        found = self._range()
        clip = (
            clipboard.clip_of(source, plain=plain) if source is not None else ()
        )  # None: nothing was ever copied
        if found is None:
            self.refused.emit(tr("Page", DELETED_WORDS))
        elif clip:
            transaction = commands_paste.paste(self._draft, *found, clip)
            self.do(transaction, caret_after(transaction) if transaction else None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: files are for the window."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Qt: files are for the window."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: words from here move, others come."""
        super().dragLeaveEvent(QDragLeaveEvent())  # else Qt goes on showing the cursor where they come
        at = self.cursorForPosition(event.position().toPoint()).position()
        target, found = self._live_range(at, at), self._range()
        clip = clipboard.clip_of(event.mimeData())
        event.acceptProposedAction()
        if target is None or not clip:
            return
        moves = event.source() in (self, self.viewport()) and event.dropAction() is Qt.DropAction.MoveAction
        if moves and found is not None:
            transaction = commands_paste.drop(self._draft, *found, target[0], clip)
        else:
            transaction = commands_paste.paste(self._draft, target[0], target[0], clip)
        self.do(transaction, caret_after(transaction) if transaction else None)
