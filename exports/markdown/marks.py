"""Styled text as Markdown that reads back as the very same text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from exports.markdown.inline import RAISED_FIGURES, Words, parse_inline, words_of
from versioning.tree.identity import NodeId
from versioning.tree.text import Mark, MarkKind, StyledText

_TAGS = {
    MarkKind.ITALIC: ("<i>", "</i>"),
    MarkKind.BOLD: ("<b>", "</b>"),
    MarkKind.UNDERLINE: ("<u>", "</u>"),
    MarkKind.STRIKETHROUGH: ("<s>", "</s>"),
    MarkKind.SUPERSCRIPT: ("<sup>", "</sup>"),
    MarkKind.SUBSCRIPT: ("<sub>", "</sub>"),
}
_STYLES = {MarkKind.COLOUR: "color", MarkKind.HIGHLIGHT: "background-color"}
_TAGGED = frozenset(MarkKind) - {MarkKind.ITALIC, MarkKind.BOLD}
_SIGNS = {**_TAGS, MarkKind.ITALIC: ("*", "*"), MarkKind.BOLD: ("**", "**")}
_ESCAPED = r"[\\*`]|(?<!\w)_|_(?!\w)|~(?=~)|(?<=~)~|<(?=[A-Za-z/!])|&(?=#?\w{1,31};)|\[(?=\^|[^\[\]]*\]\()"
_HIDDEN = r"^ | \Z|(?<= ) |[\t\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]"
_SPECIAL = re.compile(f"\n|{_HIDDEN}|{_ESCAPED}")
_MAY_BE_SPECIAL = re.compile(r"[\\*`_~<&\[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_SIGN_CHARS = frozenset("\\*`_~<&[")
_BLOCK_SIGN = re.compile(r"(?:#{1,6}(?=\s|$)|>|[-+](?=[\s-]|$)|={3}|\||\[\^)|\d{1,3}(?=[.)](?:\s|$))")


def inline_markdown(
    text: StyledText, notes: Mapping[NodeId, str], parse: Callable[[str], Words] = parse_inline
) -> str:
    """Return the Markdown of one paragraph's text, on one line.

    `notes` gives the label of each note; an atom without label is left out. Italics and bold are written
    with asterisks where those read back exactly, as `parse` reads, else with tags.
    """
    return _markdown(*_with_labels(text, notes), parse, is_plain=_is_plain(text.chars))


def markdown_and_words(
    text: StyledText, notes: Mapping[NodeId, str], parse: Callable[[str], Words] = parse_inline
) -> tuple[str, Words]:
    """Return the Markdown of one paragraph's text, and what `parse` reads out of it."""
    shown, labels = _with_labels(text, notes)
    source = _markdown(shown, labels, parse, is_plain=_is_plain(text.chars))
    if any(mark.kind is MarkKind.SUPERSCRIPT for mark in shown.marks) or (
        shown.marks and RAISED_FIGURES.search(shown.chars)
    ):
        return source, parse(source)  # it may be the sign of a note, or be cut in two by a mark
    return source, words_of(shown, labels)


def _markdown(
    shown: StyledText, labels: list[tuple[int, int]], parse: Callable[[str], Words], *, is_plain: bool
) -> str:
    result = _written(shown, labels, _SIGNS, is_plain=is_plain)
    if _reads_as_emphasis(shown) or parse(result).text == shown:
        return result
    return _written(shown, labels, _TAGS, is_plain=is_plain)


def _reads_as_emphasis(text: StyledText) -> bool:
    """Return whether asterisks for italics and bold are sure to be read as such.

    They are where each mark begins with a letter or figure after none and ends with one before none, and
    none lies over another: then each row of asterisks can only open or only close.
    """
    chars, last = text.chars, -1
    for mark in text.marks:
        if mark.kind in _TAGGED:
            continue
        if mark.start <= last or not (chars[mark.start].isalnum() and chars[mark.end - 1].isalnum()):
            return False
        if chars[mark.start - 1 : mark.start].isalnum() or chars[mark.end : mark.end + 1].isalnum():
            return False
        last = mark.end
    return True


def with_block_escape(source: str) -> str:
    r"""Return a paragraph's source so that its opening is no heading, list or quotation ("1\. …")."""
    match = _BLOCK_SIGN.match(source)
    if match is None:
        return source
    at = match.end() if source[0].isdigit() else 0
    return f"{source[:at]}\\{source[at:]}"


def _with_labels(text: StyledText, notes: Mapping[NodeId, str]) -> tuple[StyledText, list[tuple[int, int]]]:
    """Return the text with `[^label]` in the place of each note, and where those stand."""
    labels: list[tuple[int, int]] = []
    if not text.atoms:
        return text, labels
    for at, atom in zip(reversed(text.anchors), reversed(text.atoms), strict=True):
        label = f"[^{notes[atom.id]}]" if atom.id in notes else ""
        over = tuple(
            replace(mark, start=0, end=len(label))
            for mark in text.marks
            if mark.start <= at and mark.end > at
        )
        text = text.replaced(at, at + 1, StyledText(label, over if label else ()))
        labels = [(start + len(label) - 1, end + len(label) - 1) for start, end in labels]
        labels += [(at, at + len(label))] if label else []
    return text, labels


def _written(
    text: StyledText,
    labels: list[tuple[int, int]],
    signs: Mapping[MarkKind, tuple[str, str]],
    *,
    is_plain: bool,
) -> str:
    """Return the text with its marks as signs, properly nested; a plain one has nothing to escape."""
    if is_plain and all(one.end <= other.start for one, other in pairwise(text.marks)):
        return "".join(_side_by_side(text, signs))
    result: list[str] = []
    open_marks: list[Mark] = []
    for start, end, over in text.pieces():
        while open_marks and not all(_goes_on(mark, over) for mark in open_marks):
            result.append(_sign(open_marks.pop(), signs)[1])
        missing = [mark for mark in over if not any(_same(mark, each) for each in open_marks)]
        for mark in sorted(missing, key=lambda each: -each.end):
            result.append(_sign(mark, signs)[0])
            open_marks.append(mark)
        result.append(text.chars[start:end] if is_plain else _escaped(text.chars, start, end, labels))
    result += [_sign(mark, signs)[1] for mark in reversed(open_marks)]
    return "".join(result)


def _side_by_side(text: StyledText, signs: Mapping[MarkKind, tuple[str, str]]) -> Iterator[str]:
    """Yield the parts of a text of which no mark lies over another, and in which nothing is escaped."""
    at = 0
    for mark in text.marks:
        opening, closing = _sign(mark, signs)
        yield text.chars[at : mark.start] + opening + text.chars[mark.start : mark.end] + closing
        at = mark.end
    yield text.chars[at:]


def _goes_on(mark: Mark, over: tuple[Mark, ...]) -> bool:
    return any(_same(mark, each) for each in over)


def _same(mark: Mark, other: Mark) -> bool:
    return (mark.kind, mark.value) == (other.kind, other.value)


def _sign(mark: Mark, signs: Mapping[MarkKind, tuple[str, str]]) -> tuple[str, str]:
    if mark.kind in _STYLES:
        return f'<span style="{_STYLES[mark.kind]}:{mark.value}">', "</span>"
    return signs[mark.kind]


def _is_plain(chars: str) -> bool:
    """Return whether nothing in a text could be taken as a sign or dropped, as is soon seen."""
    if "  " in chars or chars.startswith(" ") or chars.endswith(" "):
        return False
    return _MAY_BE_SPECIAL.search(chars) is None


def _escaped(chars: str, start: int, end: int, labels: list[tuple[int, int]]) -> str:
    """Return characters with a backslash or an entity for what Markdown would take as a sign."""
    result: list[str] = []
    at = start
    for first, last in sorted(labels):
        if first < end and last > start:
            result += [_signless(chars, at, max(at, first)), chars[max(at, first) : min(end, last)]]
            at = min(end, last)
    result.append(_signless(chars, at, end))
    return "".join(result)


def _signless(chars: str, start: int, end: int) -> str:
    """Return a stretch that is no label, escaped."""
    parts: list[str] = []
    for found in _SPECIAL.finditer(chars, start):  # up to `end`; what follows may tell a sign, too
        if found.start() >= end:
            break
        char = found[0]
        written = "<br>" if char == "\n" else f"\\{char}" if char in _SIGN_CHARS else f"&#{ord(char)};"
        parts += [chars[start : found.start()], written]
        start = found.end()
    return "".join([*parts, chars[start:end]])
