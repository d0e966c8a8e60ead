"""Styled text as HTML inside a paragraph."""

from __future__ import annotations

from collections.abc import Callable

from exports.html.page import plain
from exports.phrases import phrase
from versioning.compare.redline import Fate
from versioning.tree.text import ATOM, Mark, MarkKind, Note, StyledText

_TAGS = {
    MarkKind.BOLD: "b",
    MarkKind.ITALIC: "i",
    MarkKind.UNDERLINE: "u",
    MarkKind.STRIKETHROUGH: "s",
    MarkKind.SUPERSCRIPT: "sup",
    MarkKind.SUBSCRIPT: "sub",
}
_FATES = {Fate.INSERTED: ("ins", "inserted"), Fate.DELETED: ("del", "deleted")}
NoteSign = Callable[[Note], str]
"""Gives the markup that stands at the place of a note."""
Shown = Callable[[str], str]
"""Gives the markup of an object in the line, by its payload."""


def inline(text: StyledText, sign: NoteSign, shown: Shown) -> str:
    """Return a text as markup."""
    atoms = iter(text.atoms)
    result: list[str] = []
    for start, end, marks in text.pieces():
        words: list[str] = []
        for index, part in enumerate(text.chars[start:end].split(ATOM)):
            if index:
                atom = next(atoms)
                words.append(sign(atom) if isinstance(atom, Note) else shown(atom.payload))
            words.append(plain(part).replace("\n", "<br>").replace("\t", "&#9;"))
        result.append(_marked("".join(words), marks))
    return "".join(result)


def fated(words: str, fate: Fate, language: str) -> str:
    """Return markup as inserted or deleted words, said in the page's language to who hears it as well.

    What is said stands in `bdi`, as everything that is not the draft's own: which way a paragraph
    runs is told by its own words.
    """
    if not words:
        return ""
    if fate is Fate.RESTYLED:
        return f'<span class="restyled">{words}</span>'
    if fate not in _FATES:
        return words
    tag, english = _FATES[fate]
    said = phrase(language, english)
    return f'<{tag}><bdi class="heard">[{said}: </bdi>{words}<bdi class="heard">]</bdi></{tag}>'


def _marked(words: str, marks: tuple[Mark, ...]) -> str:
    for mark in marks:
        if mark.kind in _TAGS:
            words = f"<{_TAGS[mark.kind]}>{words}</{_TAGS[mark.kind]}>"
        elif mark.kind is MarkKind.COLOUR:
            words = f'<span class="ink" style="--ink-of-text: {plain(mark.value)}">{words}</span>'
        elif mark.kind is MarkKind.HIGHLIGHT:
            words = f'<mark style="background: {plain(mark.value)}">{words}</mark>'
    return words
