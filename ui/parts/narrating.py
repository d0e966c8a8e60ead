"""Narrating: who goes through a page with a screen reader hears what is only seen on it and beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer

from editor.binding import BoundPage
from editor.blocks import Block
from editor.hints import note_in_words
from editor.redline_pane import RedlinePane
from editor.telling import words_told
from editor.words import tr
from ui.parts.announcing import announce, change_on, cited, is_heard
from ui.wording.contents import spoken_label

_NOWHERE = "", True, ""


class Narrator(QObject):
    """Goes along with the caret of a page, and says what the letters themselves don't.

    At each paragraph: its label, what changed in it and by whom, how it stands. Within it: where words that
    were inserted or deleted begin and end, what a note says, and the comments.
    """

    def __init__(self, page: BoundPage | RedlinePane) -> None:
        """Belong to `page`."""
        super().__init__(page)
        self._page = page
        self._paragraph = _NOWHERE
        self._words, self._beside = "", ""
        self._is_written = False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._tell)
        page.cursorPositionChanged.connect(self._moved)
        page.projected.connect(self._changed)
        page.installEventFilter(self)
        self._moved()  # whoever already stands on the page has heard nothing of it yet

    def say(self, words: str) -> None:
        """Say this of the place where the caret stands, instead of what would be said by itself."""
        self.pass_by()
        announce(self._page, words)

    def pass_by(self) -> None:
        """Say nothing by itself of the place where the caret stands: it is said otherwise."""
        if is_heard():
            self._soon.stop()
            self._arrive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: who comes to the page hears where it is that they go on."""
        if event.type() is QEvent.Type.FocusIn:
            self._paragraph = _NOWHERE
            self._moved()
        return super().eventFilter(watched, event)

    def _changed(self) -> None:
        """Be told of what is done to a paragraph where it stands: put elsewhere it bears another label."""
        self._is_written = True
        if is_heard():
            self._soon.start()

    def _moved(self) -> None:
        if is_heard() and not self._page.canvas.is_patching:
            self._soon.start()

    def _tell(self) -> None:
        if self._page.hasFocus():
            announce(self._page, self._arrive())

    def _arrive(self) -> str:
        """Take note of where the caret stands; return what there is to say that wasn't said before.

        Who writes knows what they do to the words: that is heard letter by letter.
        """
        page, before = self._page, (self._paragraph, self._words, self._beside)
        is_written, self._is_written = self._is_written, False
        position = page.textCursor().position()
        number, at = page.block_at(position)
        if number >= len(page.canvas.blocks):
            return ""
        block = page.canvas.blocks[number]
        self._paragraph = block.node, block.live, self._place(block)
        self._words = words_told(block, at)
        self._beside = self._told_beside(block, at, position)
        if self._paragraph != before[0]:
            words = self._told_of(block, number)
        elif is_written:
            return ""
        elif self._words != before[1]:
            words = f"{self._words or tr('Page', 'Unchanged')}."
        else:
            words = ""
        return " ".join(filter(None, (words, self._beside if self._beside != before[2] else "")))

    def _place(self, block: Block) -> str:
        redline = self._page.redline
        if redline is not None:
            return cited(block, redline)
        return spoken_label(self._page.draft, block.node) if isinstance(self._page, BoundPage) else ""

    def _told_of(self, block: Block, number: int) -> str:
        """Return what is seen beside a paragraph, and what changed in it."""
        page, place = self._page, self._paragraph[2]
        if page.redline is None:
            told = f"{place}." if place else ""
        else:
            told = change_on(page, number, page.redline)
        numbers = page.numbers
        standing = numbers.standings.get(block.node, "") if block.live else ""
        painted = (marks.told_beside(block) for marks in page.word_marks)
        beside = (f"{each}." for each in (standing, numbers.flags.get(block.node, ""), *painted) if each)
        return " ".join(filter(None, (told, *beside)))

    def _told_beside(self, block: Block, at: int, position: int) -> str:
        """Return what a note says whose sign stands at the caret, and the comments on the words there."""
        page, cursor = self._page, self._page.textCursor()
        if at and cursor.hasSelection() and position == cursor.selectionEnd():
            at -= 1  # the words that are selected end before the caret
        offset = block.offset_at(at)
        note = page.atom_at(position)
        comments = (marks.hint(block, offset) for marks in page.word_marks)
        said = (note_in_words(page.canvas.blocks, note, page.numbers) if note else "", *comments)
        return " ".join(filter(None, said))
