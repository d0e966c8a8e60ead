"""The words of the interface, through Qt Linguist: English stands in the code, the others in `.ts` files.

`tests/tools/translations.py` finds both functions by their names, so their arguments must stand as literals:

    tr("Proposals", "Accept the proposal of {name}").format(name=delegation)
    tr("Proposals", "%n proposal(s) left", n=count)
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication


def tr(context: str, words: str, note: str = "", n: int = -1) -> str:
    """Return `words` in the interface's language.

    Args:
        context: the part of the interface they stand in, as translators see it ("Commands", "Proposals").
        words: the English; braces are filled by the caller's `format` after translating.
        note: what a translator has to know where the English means two things.
        n: the count that `%n` stands for; it chooses among the language's plural forms.
    """
    return QCoreApplication.translate(context, words, note, n)


def unmarked(words: str) -> str:
    """Return words without the mark of the letter to press: "Ouvrir" for "&Ouvrir", "打开" for "打开(&O)"."""
    return re.sub(r"\s?\(&\w\)|&(?=\S)", "", words)


def mark(_context: str, words: str) -> str:
    """Return `words` as they are, marked for translators: for tables made before the language is known."""
    return words
