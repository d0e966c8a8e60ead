"""Styled text as expressions of Typst: every word is a string literal, so nothing in it can be markup.

Expressions in one code block are joined by `;`: `{ i("Recalling"); " its resolution" }`. The short names
are defined in `official.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from versioning.compare.redline import Fate
from versioning.tree.directions import RIGHT_TO_LEFT
from versioning.tree.text import ATOM, Inline, Mark, MarkKind, Note, StyledText

Atomic = Callable[[Note | Inline], str]
"""Gives the expression for a note or an object in the line, empty for none."""
_NAMES = {
    MarkKind.ITALIC: "i",
    MarkKind.BOLD: "b",
    MarkKind.UNDERLINE: "underline",
    MarkKind.STRIKETHROUGH: "strike",
    MarkKind.SUPERSCRIPT: "super",
    MarkKind.SUBSCRIPT: "sub",
}
_FATES = {Fate.INSERTED: "ins", Fate.DELETED: "del"}
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_LONG = re.compile(r"[^\s\u3000-\u9fff]{24,}")
_SYMBOL = re.compile(
    r"[0-9A-Za-z\u00c0-\u024f\u0400-\u04ff.\-]+(?:/[0-9A-Za-z\u00c0-\u024f\u0400-\u04ff.\-]+)+"
)
"""A symbol, or words with a stroke between them: Typst would break the line behind the stroke."""
_STRETCH = re.compile(r".{1,20}?[/._\-?&=#:]|.{1,12}")
_PARTS = re.compile(r"\n|\t|[^\n\t]+")


def literal(text: str) -> str:
    r"""Return a text as a string literal; what can't be printed (controls, lone surrogates) as U+FFFD."""
    return f'"{"".join(map(_escaped, text))}"'


def words(text: StyledText, atomic: Atomic, missing: frozenset[str] = frozenset()) -> str:
    """Return a text as expressions joined by `;`, empty for an empty one.

    Characters in `missing` are shown as their code in a box, for no font has them.
    """
    atoms = iter(text.atoms)
    result: list[str] = []
    for start, end, marks in text.pieces():
        for index, part in enumerate(text.chars[start:end].split(ATOM)):
            if index and (shown := atomic(next(atoms))):
                result.append(shown)
            if part:
                result.append(_marked("; ".join(_plain(part, missing)), marks))
    return "; ".join(result)


def fated(expressions: str, fate: Fate) -> str:
    """Return expressions as inserted or deleted words."""
    return f"{_FATES[fate]}({{ {expressions} }})" if expressions and fate in _FATES else expressions


def _escaped(char: str) -> str:
    if char in '"\\':
        return "\\" + char
    if char < " " or "\x7f" <= char <= "\x9f" or "\ud800" <= char <= "\udfff" or char in "\u2028\u2029":
        return "\ufffd"
    return char


def _plain(part: str, missing: frozenset[str]) -> Iterator[str]:
    """Yield the expressions of words without marks and atoms."""
    for each in _PARTS.findall(part):
        if each == "\n":
            yield "linebreak()"
        elif each == "\t":
            yield "tab"
        else:
            yield from _shown(each, missing)


def _shown(part: str, missing: frozenset[str]) -> Iterator[str]:
    start = 0
    for at, char in enumerate(part) if missing else ():
        if char in missing:
            if start < at:
                yield from _breakable(part[start:at])
            yield f'lost("{ord(char):04X}")'
            start = at + 1
    if start < len(part):
        yield from _breakable(part[start:])


def _breakable(part: str) -> Iterator[str]:
    """Yield words; a very long one, such as an address of the web, with places where it may be broken."""
    start = 0
    for found in _LONG.finditer(part):
        if RIGHT_TO_LEFT.search(found[0]):
            continue  # parting a word would part its joined letters
        yield from _unbroken(part[start : found.start()])
        for index, stretch in enumerate(_STRETCH.findall(found[0])):
            if index:
                yield "brk"
            yield literal(stretch)
        start = found.end()
    yield from _unbroken(part[start:])


def _unbroken(part: str) -> Iterator[str]:
    """Yield words, symbols among them in boxes; the joiner keeps what follows, a note's sign, beside them."""
    start = 0
    from_right = bool(RIGHT_TO_LEFT.search(part))
    for found in _SYMBOL.finditer(part):
        if not any(char.isalpha() for char in found[0]):
            continue  # the line isn't broken between figures
        if from_right and not _is_between_right(part, found.start(), found.end()):
            continue  # a box has no direction: among Latin words it would change places with them
        if start < found.start():
            yield literal(part[start : found.start()])
        yield f"whole({literal(found[0])})"
        start = found.end()
        if start == len(part):
            yield literal("\u2060")
    if start < len(part):
        yield literal(part[start:])


def _is_between_right(part: str, start: int, end: int) -> bool:
    """Return whether the nearest letters or figures on both sides of a stretch are read from the right."""
    before = next(filter(str.isalnum, reversed(part[:start])), "")
    after = next(filter(str.isalnum, part[end:]), "")
    return all(char and RIGHT_TO_LEFT.match(char) for char in (before, after))


def _marked(expressions: str, marks: tuple[Mark, ...]) -> str:
    for mark in marks:
        argument = expressions if expressions.endswith('"') and "; " not in expressions else ""
        inner = argument or f"{{ {expressions} }}"
        if mark.kind in _NAMES:
            expressions = f"{_NAMES[mark.kind]}({inner})"
        elif _COLOUR.fullmatch(mark.value):
            name = "ink" if mark.kind is MarkKind.COLOUR else "ground"
            expressions = f'{name}("{mark.value}", {inner})'
    return expressions
