"""The guide: `docs/guide.md`, chapter by chapter, in a window that stays open beside the draft."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QTextBrowser, QWidget

from editor.words import tr
from ui.look.tokens import SPACE
from ui.parts import announcing
from ui.parts.plain_list import PageList
from ui.parts.screens import open_as_large_as

FOLDER = Path(__file__).parents[2] / "docs"
_PAGE = 720  # pixels in which a line is still read with ease
_CHAPTERS = 200
_LINE = 130.0  # per cent of a line's height
_MIDDLE = 128
_DARKEST, _LIGHTEST = 0x20, 0xE2  # what black and white of a picture become in the dark


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
        self.setObjectName("guide")
        self.setWindowTitle(tr("Guide", "Guide"))
        self.setMinimumWidth(_PAGE + _CHAPTERS)
        open_as_large_as(_PAGE + _CHAPTERS + SPACE.vast, 680, self)
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
        self._shown: dict[str, QUrl] = {}
        self._was_dark = self._is_dark()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenExternalLinks(True)
        if (
            announcing.is_heard()
        ):  # a screen reader reads where a caret goes; for the eye, arrows had better scroll
            by_caret = Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(self.textInteractionFlags() | by_caret)

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
        self._shown[name.path()] = name
        return self._picture(name)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the colours are others, perhaps; then the pictures are, too."""
        super().changeEvent(event)
        if self._is_dark() is not self._was_dark:
            self._was_dark = self._is_dark()
            for name in self._shown.values():
                self.document().addResource(
                    QTextDocument.ResourceType.ImageResource.value, name, self._picture(name)
                )
            self.document().markContentsDirty(0, self.document().characterCount())

    def _is_dark(self) -> bool:
        return self.palette().base().color().lightness() < _MIDDLE

    def _picture(self, name: QUrl) -> QImage:
        picture = QImage(str(FOLDER / name.path()))
        if self._was_dark:
            picture = in_the_dark(picture)
        room = _PAGE - 2 * SPACE.wide - SPACE.large  # the scroll bar's
        if picture.width() <= room:
            return picture
        return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines readable in a wide window."""
        side = max((self.width() - _PAGE) // 2, 0)
        self.setViewportMargins(side, 0, side, 0)
        super().resizeEvent(event)


def in_the_dark(picture: QImage) -> QImage:
    """Return a picture with light and dark exchanged: of each colour the tone stays."""
    made = picture.convertToFormat(QImage.Format.Format_Indexed8)
    made.setColorTable([_exchanged(each) for each in made.colorTable()])
    return made


def _exchanged(colour: int) -> int:
    parts = [colour >> shift & 0xFF for shift in (16, 8, 0)]
    by = 0xFF - max(parts) - min(parts)
    red, green, blue = (_DARKEST + (each + by) * (_LIGHTEST - _DARKEST) // 0xFF for each in parts)
    return colour & 0xFF000000 | red << 16 | green << 8 | blue
