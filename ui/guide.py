"""The guide: `docs/guide.md`, chapter by chapter, in a window that stays open beside the draft."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QTextBrowser, QWidget

from editor.words import tr
from ui.plain_list import PageList
from ui.tokens import SPACE

FOLDER = Path(__file__).parents[1] / "docs"
_PAGE = 720  # pixels in which a line is still read with ease
_CHAPTERS = 200
_LINE = 130.0  # per cent of a line's height


def guide_file(language: str) -> Path:
    """Return the guide in a language ("fr"), or in English where there is none."""
    translated = FOLDER / f"guide.{language}.md"
    return translated if translated.exists() else FOLDER / "guide.md"


class Guide(QDialog):
    """The guide, with its chapters beside it."""

    def __init__(self, parent: QWidget, file: Path | None = None) -> None:
        """Show the guide in the interface's language, or another one."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Guide", "Guide"))
        self.setMinimumWidth(_PAGE + _CHAPTERS)
        self.resize(_PAGE + _CHAPTERS + SPACE.vast, 680)
        self.page = _Page()
        self.page.setAccessibleName(tr("Guide", "Guide"))
        self.chapters = PageList(_CHAPTERS)
        self.chapters.setAccessibleName(tr("Guide", "Chapters"))
        self.chapters.setObjectName("chapters")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.chapters)
        row.addWidget(self.page, 1)
        self._read(file or guide_file(QLocale().name()[:2]))
        self.chapters.currentRowChanged.connect(self._turn_to)
        self.page.setFocus()

    def _read(self, file: Path) -> None:
        try:
            text = file.read_text("utf-8")
        except OSError:
            text = tr("Guide", "The guide is not here: {file} is missing from this installation.")
            text = text.format(file=file.name)
        self.page.read(text)
        self._places = list(self.page.headings())
        for place in self._places:
            self.chapters.addItem(place.text())

    def _turn_to(self, row: int) -> None:
        self.page.turn_to(self._places[row])


class _Page(QTextBrowser):
    """Markdown whose pictures are never wider than the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenExternalLinks(True)

    def read(self, words: str) -> None:
        """Show a text in Markdown."""
        self.setMarkdown(words)
        self.document().setDocumentMargin(SPACE.wide)
        apart = QTextBlockFormat()
        apart.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        everything = QTextCursor(self.document())
        everything.select(QTextCursor.SelectionType.Document)
        everything.mergeBlockFormat(apart)

    def turn_to(self, place: QTextBlock) -> None:
        """Bring a chapter to the top."""
        self.setTextCursor(QTextCursor(place))
        top = self.document().documentLayout().blockBoundingRect(place).top()
        self.verticalScrollBar().setValue(round(top) - SPACE.large)

    def headings(self) -> list[QTextBlock]:
        """Return where the chapters begin."""
        found, block = [], self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == 2:
                found.append(block)
            block = block.next()
        return found

    def loadResource(self, kind: int, name: QUrl) -> object:
        """Return a picture that fits on the page; nothing is ever fetched from elsewhere."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(str(FOLDER / name.path()))
        room = _PAGE - 2 * SPACE.wide - SPACE.large  # the scroll bar's
        if picture.width() <= room:
            return picture
        return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines readable in a wide window."""
        side = max((self.width() - _PAGE) // 2, 0)
        self.setViewportMargins(side, 0, side, 0)
        super().resizeEvent(event)
