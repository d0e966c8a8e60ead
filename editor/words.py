"""The words of the interface, through Qt Linguist: English stands in the code, the others in `.ts` files.

`tests/tools/translations.py` finds `tr` and `mark` by their names, so their arguments must stand as literals:

    tr("Proposals", "Accept the proposal of {name}").format(name=delegation)
    tr("Proposals", "%n proposal(s) left", n=count)

What rooms without Qt say to a person comes as a `versioning.saying.Saying`, and is `told` where it is shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import reduce
from string import Formatter

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication, QKeySequence

from editor.directions import is_right_to_left
from versioning.saying import Saying


def tr(context: str, words: str, note: str = "", n: int = -1) -> str:
    """Return `words` in the interface's language.

    Args:
        context: the part of the interface they stand in, as translators see it ("Commands", "Proposals").
        words: the English; braces are filled by the caller's `format` after translating.
        note: what a translator has to know where the English means two things.
        n: the count that `%n` stands for; it chooses among the language's plural forms.
    """
    return QCoreApplication.translate(context, words, note, n)


def quoted(words: str) -> str:
    """Return words of a text in the quotation marks of the interface's language.

    Where they are read from the other side than it is, they are set apart: a comma at their end would stand
    at their beginning.
    """
    turns = is_right_to_left(words) is not QGuiApplication.isRightToLeft()
    return tr("Page", "“{words}”").format(words=f"\u2068{words}\u2069" if turns else words)


def titled(what: str, words: str) -> str:
    """Return words after what they are about, parted as in the interface's language; nothing may be named."""
    return tr("Page", "{what}: {words}").format(what=what, words=words) if what else words


def in_turn(parts: Iterable[str]) -> str:
    """Return sentences after one another in a line, parted as in the interface's language."""
    both = tr("Page", "{words}; {more}")
    return reduce(lambda words, more: both.format(words=words, more=more) if words else more, parts, "")


def listed(parts: Iterable[str]) -> str:
    """Return names or the like in a row, parted as in the interface's language: "Norland, Sudland"."""
    return tr("Terms", ", ").join(parts)


def abreast(parts: Iterable[str]) -> str:
    """Return what a line says of one thing, parted by dots; what is empty is left out.

    From the right, the dots hold a mark of direction, since Latin names would draw figures after them along;
    and one begins the line, which a Latin name at its beginning would have read from the left.
    """
    line = tr("Page", " · ").join(filter(None, parts))
    return f"\u200f{line}" if line and QGuiApplication.isRightToLeft() else line


def below_each_other(parts: Iterable[str]) -> str:
    """Return sentences on lines of their own.

    Qt reads the lines of a label as one: from the right, each begins with a mark of direction, since a Latin
    name would draw the full stop after it along to a figure on the next.
    """
    sign = "\u200f" if QGuiApplication.isRightToLeft() else ""
    return "\n".join(f"{sign}{each}" for each in parts)


def percentage(share: float) -> str:
    """Return a share of one in whole per cent: “100%”, or “100 %” in French."""
    return tr("Page", "{number}%").format(number=round(share * 100))


def key_names(keys: QKeySequence) -> str:
    """Return keys as a person reads them, each system in its own way.

    Where an interface is read from the right they are set apart: the last sign of “Ctrl++” would come first.
    """
    words = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return f"\u2066{words}\u2069" if words and QGuiApplication.isRightToLeft() else words


def told(words: str) -> str:
    """Return what drafts and file formats say, in the interface's language; other words as they are.

    A `Saying` tells its template, which stands for it in the context "Reports"; its values are told, too.
    """
    if not isinstance(words, Saying):
        return words
    values = {name: told(each) if isinstance(each, str) else each for name, each in words.values.items()}
    found = tr("Reports", words.template, n=-1 if words.number is None else words.number)
    return _LOCAL.vformat(words.english if found == words.template else found, (), values)


class _Local(Formatter):
    """Fills templates; what parts thousands (`{size:,}`) is the language's."""

    def format_field(self, value: object, spec: str) -> str:
        shown = format(value, spec)
        return shown.replace(",", QLocale().groupSeparator()) if spec.startswith(",") else shown


_LOCAL = _Local()


def unmarked(words: str) -> str:
    """Return words without the mark of the letter to press: "Ouvrir" for "&Ouvrir", "打开" for "打开(&O)"."""
    return re.sub(r"\s?\(&\w\)|&(?=\S)", "", words)


def mark(_context: str, words: str) -> str:
    """Return `words` as they are, marked for translators: for tables made before the language is known."""
    return words
