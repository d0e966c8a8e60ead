"""The spelling of one window: what is checked when, the waves on the page, and what is done with a word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import compress

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from editor import commands_text
from editor.blocks import Block
from editor.draft_editor import DraftEditor
from editor.misspellings import Misspellings
from editor.places import Point
from editor.words import mark, told, tr
from exports.spelling.languages import can_check
from exports.spelling.tokens import folded
from ui.desk.workplace import Workplace
from ui.parts.messages import Kind
from versioning.drafting import compiled_reader
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import Kept, differing, unchanged
from versioning.tree.text import StyledText

PAUSE = 250
"""Milliseconds between a change and the question whether it is spelt rightly."""
BATCH = 60
"""So many paragraphs are asked of at once: few enough that those in sight need not wait long."""
UNCHECKED = mark("Languages", "Chinese")
"""The official language that has no dictionary: its words are not parted."""
SPARE = 200
"""So many texts that are no longer on the page are remembered: undo often brings one back."""
MOST_FORESEEN = 40
"""So many wrong words in sight have their suggestions looked up before anybody asks."""
_NO_DICTIONARY = "no dictionary"
"""The key of the message that says so."""


@dataclass(frozen=True)
class Wrong:
    """A misspelt word: where it stands in a paragraph, in code points."""

    node: NodeId
    start: int
    end: int
    word: str


class PageSpelling(QObject):
    """Checks the page of one window, what is in sight first, and again only what has changed.

    `found` says that more is known than before; `suggested` that there are suggestions for a word.
    """

    found = Signal()
    suggested = Signal(str)

    def __init__(self, window: Workplace, editor: DraftEditor) -> None:
        """Check the page of `editor` in `window`."""
        super().__init__(editor)
        self._window, self._editor = window, editor
        self._spelling = window.desk.spelling
        self._marks = Misspellings()
        self._language = ""
        self._known = self._spelling.known(window.open_draft.dossier.id)
        self._asked: set[str] = set()
        self._looked_at: tuple[Block, ...] = ()
        self._legends: Kept[Paragraph, bool] = Kept(_is_legend)
        self._suggestions: dict[str, tuple[str, ...]] = {}
        self._wanted: set[str] = set()
        self._is_needed = self._has_changed = False
        self._told: set[str] = set()
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)
        editor.word_marks.append(self._marks)
        editor.projected.connect(self._note_change)
        editor.verticalScrollBar().valueChanged.connect(self._await)
        editor.cursorPositionChanged.connect(self._follow)
        self._spelling.checked.connect(self._learn)
        self._spelling.suggested.connect(self._learn_suggestions)
        self._spelling.changed.connect(self._begin_anew)
        self._await()

    def stop(self) -> None:
        """Look no more: the window closes."""
        self._pause.stop()
        for signal, slot in (
            (self._spelling.checked, self._learn),
            (self._spelling.suggested, self._learn_suggestions),
            (self._spelling.changed, self._begin_anew),
        ):
            signal.disconnect(slot)

    @property
    def language(self) -> str:
        """The language that the page is written in, by its English name."""
        return language_of(self._draft)

    @property
    def can_check(self) -> bool:
        """Whether there is a dictionary for that language."""
        return can_check(self.language)

    def need(self, needed: bool) -> None:
        """Check even while the waves are switched off: a person walks through the words.

        Whoever walks says where there is no dictionary; it isn't said twice.
        """
        self._is_needed = needed
        if needed and not self.can_check:
            self._told.add(self.language)
            self._window.messages.withdraw(_NO_DICTIONARY)
        self._await()

    # What is wrong

    def wrong_at(self, node: NodeId, offset: int) -> Wrong | None:
        """Return the misspelt word at an offset of a paragraph, its end included."""
        return next((each for each in self._wrong_in(node) if each.start <= offset <= each.end), None)

    def next_wrong(self, node: NodeId, offset: int) -> Wrong | None:
        """Return the first misspelt word that begins at or after a place, going on from the top at the end.

        None when there is none as far as is known: see `is_done`.
        """
        nodes = [block.node for block in self._editor.canvas.blocks if block.live]
        at = nodes.index(node) if node in nodes else 0
        for number, each in enumerate((*nodes[at:], *nodes[: at + 1])):
            for wrong in self._wrong_in(each):
                if number or wrong.start >= offset:
                    return wrong
        return None

    @property
    def is_done(self) -> bool:
        """Whether everything on the page is checked."""
        words_of, checked = self._marks.words_of, self._marks.checked
        return all(words_of(block) in checked for block in self._editor.canvas.blocks if block.live)

    def _wrong_in(self, node: NodeId) -> list[Wrong]:
        if node not in self._draft:
            return []
        chars = self._marks.words_in(node, self._draft.text(node))
        found = (Wrong(node, start, end, chars[start:end]) for start, end in self._marks.in_text(node, chars))
        return [each for each in found if folded(each.word) not in self._known]

    def suggestions(self, word: str) -> tuple[str, ...] | None:
        """Return what a wrong word may be meant to be; None when that is asked only now."""
        if word not in self._suggestions and word not in self._wanted:
            self._wanted.add(word)
            self._spelling.suggest(self.language, word)
        return self._suggestions.get(word)

    # What is done with a word

    def replace(self, wrong: Wrong, by: str) -> bool:
        """Put another word in the place of a wrong one; returns whether the text allowed it."""
        draft = self._draft
        if wrong.node not in draft or draft.text(wrong.node).chars[wrong.start : wrong.end] != wrong.word:
            return False
        marks = draft.text(wrong.node).slice(wrong.start, wrong.start + 1).marks
        words = StyledText(by, tuple(each._replace(end=len(by)) for each in marks))
        start, end = Point(wrong.node, wrong.start), Point(wrong.node, wrong.end)
        change = commands_text.replace(draft, start, end, words, intent="spelling")
        return self._editor.do(change, Point(wrong.node, wrong.start + len(by)))

    def add(self, word: str) -> None:
        """Let a word count as right everywhere."""
        self._keep(lambda: self._spelling.add(word))

    def ignore(self, word: str) -> None:
        """Let a word count as right in this draft."""
        self._keep(lambda: self._spelling.ignore(word, self._window.open_draft.dossier.id))

    def _keep(self, keep: Callable[[], None]) -> None:
        try:
            keep()
        except OSError as error:
            sentence = tr("Spelling", "The word is not kept: {why}.").format(
                why=told(error.strerror or str(error))
            )
            self._window.messages.say(Kind.ERROR, sentence, key="spelling")

    def fill_menu(self, menu: QMenu, at: QPoint) -> None:
        """Begin a context menu with what can be done with the misspelt word at a place of the screen."""
        cursor = self._editor.cursorForPosition(self._editor.viewport().mapFromGlobal(at))
        number, place = self._editor.block_at(cursor.position())
        block = self._editor.canvas.blocks[number]
        wrong = self.wrong_at(block.node, block.offset_at(place)) if block.live else None
        if wrong is None or not self._spelling.is_on:
            return
        first = menu.actions()[0] if menu.actions() else QAction(menu)
        _Suggested(self, wrong, menu, first)

    # Checking

    @property
    def _draft(self) -> Resolution:
        return self._editor.draft

    def _await(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def _note_change(self) -> None:
        self._has_changed = True
        self._await()

    def _follow(self) -> None:
        """Leave the word alone that is being typed; what the cursor left is a word like any other."""
        if self._editor.canvas.is_patching:
            return
        number, place = self._editor.block_at(self._editor.textCursor().position())
        block = self._editor.canvas.blocks[min(number, len(self._editor.canvas.blocks) - 1)]
        before = self._marks.caret
        types, self._has_changed = self._has_changed and block.live, False
        self._marks.caret = (block.node, block.offset_at(place)) if types else ("", 0)
        if before != self._marks.caret and before[0]:
            there = (each for each in (before[0], block.node) if each in self._draft)
            numbers = map(self._editor.number_of, there)
            self._editor.repaint_blocks(each for each in numbers if each is not None)

    def _begin_anew(self) -> None:
        self._known = self._spelling.known(self._window.open_draft.dossier.id)
        self._marks.forget()
        self._asked.clear()
        self._looked_at = ()
        if not self._is_on:
            self._marks.clear()
        self._editor.viewport().update()
        self._await()

    @property
    def _is_on(self) -> bool:
        return self._spelling.is_on or self._is_needed

    def _look(self) -> None:
        """Ask of what is not known yet: what is in sight, then the rest."""
        if not self._is_on:
            return
        self._tell_apart()
        language = self.language
        if language != self._language:
            self._language = language
            self._suggestions.clear()
            self._begin_anew()
        if not can_check(language):
            self._tell_once(language)
            return
        height = float(self._editor.viewport().height())
        blocks = self._editor.canvas.blocks
        seen = [blocks[at] for at, _ in self._editor.lines(0.0, height) if at < len(blocks)]
        self._ask([self._marks.words_of(block) for block in seen if block.live], soon=True)
        if len(self._asked) > SPARE + 2 * len(blocks):
            self._forget_gone(blocks)
        before, self._looked_at = self._looked_at, blocks
        if len(before) == len(blocks):
            others = [blocks[at] for at in differing(before, blocks)]
        else:
            head, tail = unchanged(before, blocks)
            others = list(blocks[head : len(blocks) - tail])
        words = (self._marks.words_of(block) for block in others if block.live)
        rest = [text for text in words if text not in self._asked]
        for at in range(0, len(rest), BATCH):
            self._ask(rest[at : at + BATCH], soon=False)
        self._foresee([each for block in seen if block.live for each in self._wrong_in(block.node)])

    def _tell_apart(self) -> None:
        """Learn what on the page is no word of the draft: it may be a compilation text."""
        draft = self._draft
        legend = next(compress(draft.children, self._legends.of(draft.children)), None)
        self._marks.said_in = compiled_reader.legend_colour(draft) if legend is not None else ""
        self._marks.legend = legend.id if legend is not None else ""

    def _ask(self, texts: list[str], *, soon: bool) -> None:
        new = [text for text in dict.fromkeys(texts) if text not in self._asked]
        if new:
            self._asked.update(new)
            self._spelling.check(self._language, new, self._known, soon=soon)

    def _forget_gone(self, blocks: Sequence[Block]) -> None:
        """Forget texts that are no longer on the page: each pause in writing leaves one behind."""
        there = {self._marks.words_of(block) for block in blocks if block.live}
        self._asked &= there
        self._marks.keep(there)

    def _foresee(self, wrong: list[Wrong]) -> None:
        for word in list(dict.fromkeys(each.word for each in wrong))[:MOST_FORESEEN]:
            self.suggestions(word)

    def _tell_once(self, language: str) -> None:
        if language and language not in self._told:
            self._told.add(language)
            sentence = tr("Spelling", "There is no dictionary for {language}: the spelling isn’t checked.")
            self._window.messages.say(
                Kind.NOTICE, sentence.format(language=tr("Languages", language)), key=_NO_DICTIONARY
            )

    def _learn(self, known: object, found: dict[str, tuple[tuple[int, int], ...]]) -> None:
        """Take note of what was found, for this window or another one with the same words."""
        if known != self._known:
            return
        mine = {text: wrong for text, wrong in found.items() if text in self._asked}
        if mine:
            self._marks.learn(mine)
            blocks = self._editor.canvas.blocks
            self._editor.repaint_blocks(
                number
                for number, _ in self._editor.lines(0.0, float(self._editor.viewport().height()))
                if number < len(blocks) and self._marks.words_of(blocks[number]) in mine
            )
            self.found.emit()
            if any(mine.values()):
                self._await()

    def _learn_suggestions(self, word: str, found: tuple[str, ...]) -> None:
        if word in self._wanted:
            self._wanted.discard(word)
            self._suggestions[word] = found
            self.suggested.emit(word)


def _is_legend(paragraph: Paragraph) -> bool:
    return compiled_reader.is_legend(paragraph)  # named here, it would be loaded at every start


class _Suggested(QObject):
    """The part of a menu that is about one misspelt word; suggestions come in when they are there."""

    def __init__(self, page: PageSpelling, wrong: Wrong, menu: QMenu, first: QAction) -> None:
        """Stand before `first`."""
        super().__init__(menu)
        self._page, self._wrong, self._menu = page, wrong, menu
        self._waits = QAction(tr("Spelling", "Looking for suggestions…"), menu)
        self._waits.setEnabled(False)
        menu.insertAction(first, self._waits)
        for words, act in (
            (tr("Spelling", "&Add “{word}” to my words"), page.add),
            (tr("Spelling", "Ign&ore “{word}” in this draft"), page.ignore),
        ):
            action = QAction(words.format(word=wrong.word), menu)
            action.triggered.connect(lambda _=False, act=act: act(wrong.word))
            menu.insertAction(first, action)
        menu.insertSeparator(first)
        page.suggested.connect(self._show)
        self._show(wrong.word)

    def _show(self, word: str) -> None:
        found = self._page.suggestions(self._wrong.word) if word == self._wrong.word else None
        if found is None:
            return
        self._page.suggested.disconnect(self._show)
        for each in found:
            action = QAction(each.replace("&", "&&"), self._menu)
            font = action.font()
            font.setBold(True)
            action.setFont(font)
            action.triggered.connect(lambda _=False, by=each: self._page.replace(self._wrong, by))
            self._menu.insertAction(self._waits, action)
        self._waits.setText(tr("Spelling", "No suggestions"))
        self._waits.setVisible(not found)
