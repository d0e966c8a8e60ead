"""Spelling for all windows: a thread that asks the speller's process, and the words that a person adds."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from queue import PriorityQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exports.spelling import checking
from exports.spelling.tokens import folded
from ui.commands.preferences import Preferences
from ui.shared.word_list import WordList

if TYPE_CHECKING:
    from exports.spelling.checking import Checker

Known = frozenset[str]
"""Words that count as right, as `folded` has them."""
_Ask = Callable[["Checker"], None]
_SOON, _LATER, _END = 0, 1, 2


class _Over(Exception):  # noqa: N818 (not an error: nobody waits any more)
    """Raised in the thread when the application ends."""


class Spelling(QObject):
    """What checks the spelling of every window, and remembers a person's words.

    `checked` carries the words that counted as right and, by text, where words are wrong; `suggested` a word
    and what it may be meant to be. Both come in the window's thread. `changed` says that it was switched on
    or off, or that other words count as right.
    """

    checked = Signal(object, object)
    suggested = Signal(str, object)
    changed = Signal()

    def __init__(
        self,
        folder: Path,
        preferences: Preferences,
        parent: QObject,
        checker: Callable[[], Checker] | None = None,
    ) -> None:
        """Keep the words in files of `folder`; nothing is started before the first text.

        `checker` gives what is asked, one of its own if None.
        """
        super().__init__(parent)
        self._folder, self._preferences = folder, preferences
        self.own = WordList(folder / "words.txt")
        self._ignored: dict[str, WordList] = {}
        self._asked: PriorityQueue[tuple[int, int, _Ask | None]] = PriorityQueue()
        self._checker = checker
        self._order = count()
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def is_on(self) -> bool:
        """Whether misspelt words are marked as one types."""
        return self._preferences.checks_spelling

    @is_on.setter
    def is_on(self, on: bool) -> None:
        if on != self.is_on:
            self._preferences.checks_spelling = on
            self.changed.emit()

    # Words that count as right

    def known(self, dossier: str) -> Known:
        """Return the words that count as right in the draft of a dossier."""
        return frozenset(map(folded, (*self.own.words, *self.ignored(dossier).words)))

    def ignored(self, dossier: str) -> WordList:
        """Return the words that are ignored in the draft of a dossier."""
        if dossier not in self._ignored:
            name = "".join(letter for letter in dossier if letter.isalnum())
            self._ignored[dossier] = WordList(self._folder / "ignored" / f"{name}.txt")
        return self._ignored[dossier]

    def add(self, word: str) -> None:
        """Let a word count as right in every draft; raises OSError."""
        self.own.add(word)
        self.changed.emit()

    def ignore(self, word: str, dossier: str) -> None:
        """Let a word count as right in one draft; raises OSError."""
        self.ignored(dossier).add(word)
        self.changed.emit()

    def replace_own(self, words: Sequence[str]) -> None:
        """Let these be a person's words, and no others; raises OSError."""
        self.own.replace_all(words)
        self.changed.emit()

    # Asking

    def check(self, language: str, texts: Sequence[str], known: Known, *, soon: bool) -> None:
        """Ask where words are wrong in some texts; `soon`, before what isn't."""

        def ask(checker: Checker) -> None:
            try:
                found = checker.misspelt(language, texts, known, self._check)
            except (RuntimeError, TimeoutError):  # the process broke down: these texts are not asked of again
                found = [()] * len(texts)
            self.checked.emit(known, dict(zip(texts, found, strict=True)))

        self._ask(ask, _SOON if soon else _LATER)

    def suggest(self, language: str, word: str) -> None:
        """Ask what a wrong word may be meant to be."""

        def ask(checker: Checker) -> None:
            try:
                found = checker.suggestions(language, word, self._check)
            except (RuntimeError, TimeoutError):
                found = ()
            self.suggested.emit(word, found)

        self._ask(ask, _SOON)

    def close(self) -> None:
        """End thread and process."""
        self._over.set()
        if self._thread is not None:
            self._asked.put((_END, 0, None))
            self._thread.join()
            self._thread = None

    def _ask(self, ask: _Ask, when: int) -> None:
        if self._over.is_set():
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="spelling", daemon=True)
            self._thread.start()
        self._asked.put((when, next(self._order), ask))

    def _check(self) -> None:
        if self._over.is_set():
            raise _Over

    def _serve(self) -> None:
        checker = (self._checker or checking.Checker)()
        try:
            while not self._over.is_set():
                _, _, ask = self._asked.get()
                if ask is not None:
                    ask(checker)
        except (_Over, RuntimeError):  # RuntimeError: there is no window any more to be told
            return
        finally:
            checker.close()
