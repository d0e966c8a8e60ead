"""The strip above the page with which a person walks through the misspelt words (F7)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from editor.draft_editor import DraftEditor
from editor.places import Point
from editor.words import tr
from ui.doings.page_spelling import PageSpelling, Wrong
from ui.look.iconset import icon
from ui.look.tokens import Colours
from ui.parts.speaking_strip import SpeakingStrip
from ui.parts.writable_box import WritableBox


class SpellingStrip(SpeakingStrip):
    """A misspelt word, what to put in its place, and what else can be done with it."""

    closed = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )  # the panels keep their room
        self.by = WritableBox(
            tr("Spelling", "Put this word in its place"), tr("Spelling", "the right word"), self
        )
        self.by.setInsertPolicy(WritableBox.InsertPolicy.NoInsert)
        self.by.setMinimumContentsLength(12)
        self.replace_button = QPushButton(tr("Spelling", "&Replace"), self)
        self.skip_button = QPushButton(tr("Spelling", "&Next"), self)
        self.skip_button.setToolTip(tr("Spelling", "Leave this word and go on to the next"))
        self.add_button = QPushButton(tr("Spelling", "&Add"), self)
        self.add_button.setToolTip(tr("Spelling", "Add it to my words: it counts as right in every draft"))
        self.ignore_button = QPushButton(tr("Spelling", "&Ignore"), self)
        self.ignore_button.setToolTip(tr("Spelling", "Ignore it in this draft"))
        self.cross = QToolButton(self)
        self.cross.setToolTip(tr("Spelling", "Stop checking (Esc)"))
        self.cross.setAccessibleName(tr("Spelling", "Stop checking the spelling"))
        self.cross.clicked.connect(self.closed)
        self.choices = (self.by, self.replace_button, self.skip_button, self.add_button, self.ignore_button)
        self.set_in_a_row(*self.choices, self.cross)
        self.dress(colours)
        self.hide()

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        super().dress(colours)
        self.cross.setIcon(icon("close", colours))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def say(self, sentence: str) -> None:
        """Say how it stands where there is no word to decide on; the keyboard stays here."""
        self.speak(sentence)
        for each in self.choices:
            each.setVisible(False)
        self.cross.setFocus()

    @property
    def has_keyboard(self) -> bool:
        """Whether keys come here, as soon as the window has them."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def ask(self, word: str, suggestions: tuple[str, ...] | None) -> None:
        """Ask what to do with a word; `suggestions` is None as long as they are looked for."""
        sentence = tr("Spelling", "Not in the dictionary: “{word}”").format(word=word)
        self.speak(sentence)
        self.by.clear()
        self.by.addItems(list(suggestions or ()))
        self.by.setCurrentText(suggestions[0] if suggestions else "")
        for each in self.choices:
            each.setVisible(True)


class Walk(QObject):
    """Goes from one misspelt word to the next, and does with each what a person says."""

    def __init__(self, strip: SpellingStrip, page: PageSpelling, editor: DraftEditor) -> None:
        """Walk over the page of `editor`, with `strip` above it."""
        super().__init__(strip)
        self.strip, self._page, self._editor = strip, page, editor
        self.current: Wrong | None = None
        self._from: tuple[str, int] = "", 0
        self._begun: tuple[str, int] | None = None
        self._is_on = False
        strip.closed.connect(self.stop)
        strip.replace_button.clicked.connect(self.replace)
        strip.by.line.returnPressed.connect(self.replace)
        strip.skip_button.clicked.connect(self.skip)
        strip.add_button.clicked.connect(lambda: self._settle(page.add))
        strip.ignore_button.clicked.connect(lambda: self._settle(page.ignore))
        page.found.connect(self._go_on)
        page.suggested.connect(self._suggest)

    def start(self) -> None:
        """Begin at the cursor; where a word is shown already, go on to the next."""
        if self._is_on and self.current is not None:
            self.skip()
            return
        self._is_on = True
        self._page.need(needed=True)
        spans = self._editor.spans()
        here = (spans[0].node, spans[0].start) if spans else ("", 0)
        at = self._page.wrong_at(*here)
        self._from = (at.node, at.start) if at else here
        self._begun = None
        self.strip.show()
        if self._page.can_check:
            self._look()
        else:
            self.strip.say(tr("Spelling", "There is no dictionary for the language of this draft."))

    def stop(self) -> None:
        """Give the page back."""
        self._leave()
        self._editor.setFocus()

    def _leave(self) -> None:
        self._is_on, self.current = False, None
        self._page.need(needed=False)
        self.strip.hide()

    def skip(self) -> None:
        """Go on to the next word."""
        if self.current is not None:
            self._from = self.current.node, self.current.end
            self._look()

    def replace(self) -> None:
        """Put the word chosen in the place of the wrong one, as one change, and go on."""
        by, wrong = self.strip.by.currentText().strip(), self.current
        if wrong is not None and by and self._page.replace(wrong, by):
            self._from = wrong.node, wrong.start + len(by)
            self._look()

    def _settle(self, settle: object) -> None:
        wrong = self.current
        if wrong is not None and callable(settle):
            self._from, self.current = (wrong.node, wrong.end), None
            settle(wrong.word)
            self._look()

    def _look(self) -> None:
        """Show the next word, or say that there is none, or that it isn't known yet."""
        self.current = self._page.next_wrong(*self._from)
        if self.current is not None:
            wrong = self.current
            self._editor.show_span(Point(wrong.node, wrong.start), Point(wrong.node, wrong.end))
            self.strip.ask(wrong.word, self._page.suggestions(wrong.word))
            self.strip.by.setFocus()
            self.strip.by.select_words()
        elif self._page.is_done:
            self.strip.say(tr("Spelling", "Every word is spelt as it should be."))
        else:
            self.strip.say(tr("Spelling", "Checking the spelling…"))

    def _go_on(self) -> None:
        """Look again once more is known; who writes elsewhere has left, and keeps keyboard and cursor."""
        wrong = self.current
        if self._is_on and (wrong is None or self._page.wrong_at(wrong.node, wrong.start) != wrong):
            if self.strip.has_keyboard:
                self._look()
            else:
                self._leave()

    def _suggest(self, word: str) -> None:
        if self.current is not None and self.current.word == word and not self.strip.by.currentText():
            self.strip.ask(word, self._page.suggestions(word))
            self.strip.by.select_words()
