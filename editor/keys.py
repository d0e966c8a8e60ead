"""Keys: what a key press means for the page."""

from __future__ import annotations

import sys
import unicodedata
from enum import Enum

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

_Key = QKeySequence.StandardKey
_Move, _Mode = QTextCursor.MoveOperation, QTextCursor.MoveMode


class Act(Enum):
    """What keys do besides writing characters."""

    UNDO = "undo"
    REDO = "redo"
    CUT = "cut"
    COPY = "copy"
    PASTE = "paste"
    SPLIT = "split"
    BREAK_LINE = "break line"
    INDENT = "indent"
    OUTDENT = "outdent"
    LEAVE = "leave"
    BACKSPACE = "backspace"
    DELETE = "delete"
    DELETE_WORD = "delete word"
    BACKSPACE_WORD = "backspace word"
    DELETE_LINE_END = "delete to the end of the line"
    NAVIGATE = "navigate"
    GO_BY_PARAGRAPH = "go by paragraph"


DELETIONS = {
    Act.BACKSPACE: _Move.PreviousCharacter,
    Act.DELETE: _Move.NextCharacter,
    Act.DELETE_WORD: _Move.NextWord,
    Act.BACKSPACE_WORD: _Move.PreviousWord,
    Act.DELETE_LINE_END: _Move.EndOfLine,
}
"""How far each deletion reaches from the cursor."""

_STANDARD = (
    (_Key.Undo, Act.UNDO),
    (_Key.Redo, Act.REDO),
    (_Key.Cut, Act.CUT),
    (_Key.Copy, Act.COPY),
    (_Key.Paste, Act.PASTE),
    (_Key.InsertLineSeparator, Act.BREAK_LINE),
    (_Key.InsertParagraphSeparator, Act.SPLIT),
    (_Key.Delete, Act.DELETE),
    (_Key.DeleteEndOfWord, Act.DELETE_WORD),
    (_Key.DeleteStartOfWord, Act.BACKSPACE_WORD),
    (_Key.DeleteEndOfLine, Act.DELETE_LINE_END),
)
_NAVIGATION = (
    *(_Key.MoveToNextChar, _Key.MoveToPreviousChar, _Key.MoveToNextWord, _Key.MoveToPreviousWord),
    *(_Key.MoveToNextLine, _Key.MoveToPreviousLine, _Key.MoveToNextPage, _Key.MoveToPreviousPage),
    *(_Key.MoveToStartOfLine, _Key.MoveToEndOfLine, _Key.MoveToStartOfBlock, _Key.MoveToEndOfBlock),
    *(_Key.MoveToStartOfDocument, _Key.MoveToEndOfDocument, _Key.SelectNextChar, _Key.SelectPreviousChar),
    *(_Key.SelectNextWord, _Key.SelectPreviousWord, _Key.SelectNextLine, _Key.SelectPreviousLine),
    *(_Key.SelectNextPage, _Key.SelectPreviousPage, _Key.SelectStartOfLine, _Key.SelectEndOfLine),
    *(_Key.SelectStartOfBlock, _Key.SelectEndOfBlock, _Key.SelectStartOfDocument),
    *(_Key.SelectEndOfDocument, _Key.SelectAll),
)
BY_PARAGRAPH = {
    QKeySequence(f"{keys}+{arrow}"): (move, mode)
    for arrow, move in (("Up", _Move.PreviousBlock), ("Down", _Move.NextBlock))
    for keys, mode in (("Ctrl", _Mode.MoveAnchor), ("Ctrl+Shift", _Mode.KeepAnchor))
}
"""Word's keys from paragraph to paragraph, which Qt knows on no system, and what each does to the cursor."""
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def act_of(event: QKeyEvent) -> Act | None:
    """Return what a key does; None for one that may write a character, or that is not the page's."""
    plain = not event.modifiers() & _MODIFIERS
    if plain:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        simple = {
            Qt.Key.Key_Tab: Act.OUTDENT if shift else Act.INDENT,
            Qt.Key.Key_Backtab: Act.OUTDENT,
            Qt.Key.Key_Return: Act.BREAK_LINE if shift else Act.SPLIT,
            Qt.Key.Key_Enter: Act.BREAK_LINE if shift else Act.SPLIT,
            Qt.Key.Key_Backspace: Act.BACKSPACE,
            Qt.Key.Key_Escape: Act.LEAVE,
        }.get(Qt.Key(event.key()))
        if simple is not None:
            return simple
    for key, act in _STANDARD:
        if event.matches(key):
            return act
    if any(event.matches(key) for key in _NAVIGATION):
        return Act.NAVIGATE
    return Act.GO_BY_PARAGRAPH if QKeySequence(event.keyCombination()) in BY_PARAGRAPH else None


def is_the_pages(keys: QKeySequence) -> bool:
    """Return whether keys move the cursor on the page, so that no command may have them."""
    moves = (key for key in _NAVIGATION if key is not _Key.SelectAll)
    return keys in BY_PARAGRAPH or any(keys in QKeySequence.keyBindings(key) for key in moves)


def is_letter_to_press(event: QKeyEvent) -> bool:
    """Return whether a key is a letter with Alt: that of a menu or button, also while it can't be had.

    On a Mac, Alt writes the signs that have no key of their own.
    """
    words = event.text()
    is_letter = words != "" and words.isprintable() and (words.isascii() or sys.platform != "darwin")
    return is_letter and event.modifiers() & _MODIFIERS == Qt.KeyboardModifier.AltModifier


def typed_words(event: QKeyEvent) -> str:
    """Return the characters that a key writes; none for a command (AltGr is Ctrl and Alt on some systems)."""
    words, held = event.text(), event.modifiers() & _MODIFIERS
    is_command = held == Qt.KeyboardModifier.ControlModifier or held & Qt.KeyboardModifier.MetaModifier
    if not words or is_command or is_letter_to_press(event):
        return ""
    return "" if unicodedata.category(words[0]) in ("Cc", "Cs") and len(words) == 1 else words


def cluster(chars: str, at: int) -> int:
    """Return how many code points the character at `at` takes with the signs combined with it."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, chars[at : at + 64])
    end = finder.toNextBoundary()
    return max(len(chars[at : at + 64].encode("utf-16-le")[: 2 * end].decode("utf-16-le", "ignore")), 1)
