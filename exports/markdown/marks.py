"""Styled text as Markdown that reads back as the very same text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from exports.markdown.inline import parse_inline
from versioning.tree.identity import NodeId
from versioning.tree.text import Mark, MarkKind, Note, StyledText

_TAGS = {
    MarkKind.ITALIC: ("<i>", "</i>"),
    MarkKind.BOLD: ("<b>", "</b>"),
    MarkKind.UNDERLINE: ("<u>", "</u>"),
    MarkKind.STRIKETHROUGH: ("<s>", "</s>"),
    MarkKind.SUPERSCRIPT: ("<sup>", "</sup>"),
    MarkKind.SUBSCRIPT: ("<sub>", "</sub>"),
}
_SIGNS = {**_TAGS, MarkKind.ITALIC: ("*", "*"), MarkKind.BOLD: ("**", "**")}
_ESCAPED = re.compile(
    r"[\\*`]|(?<!\w)_|_(?!\w)|~(?=~)|(?<=~)~|<(?=[A-Za-z/!])|&(?=#?\w{1,31};)|\[(?=\^|[^\[\]]*\]\()"
)
_HIDDEN = re.compile("^ | $|(?<= ) |[\t\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_SPECIAL = re.compile(rf"[\\*`_~<&\[\n]|{_HIDDEN.pattern}")
"""Every character that may have to be escaped, and some that need not."""
_BLOCK_SIGN = re.compile(r"(?:#{1,6}(?=\s|$)|>|[-+](?=[\s-]|$)|={3}|\||\[\^)|\d{1,3}(?=[.)](?:\s|$))")


def inline_markdown(text: StyledText, notes: Mapping[NodeId, str]) -> str:
    """Return the Markdown of one paragraph's text, on one line.

    `notes` gives the label of each note. Italics and bold are written with asterisks where those read
    back exactly, else with tags. Opaque inlines are left out.
    """
    shown, labels = _with_labels(text, notes)
    for signs in (_SIGNS, _TAGS):
        result = _written(shown, labels, signs)
        if parse_inline(result).text == shown:
            break
    return result


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
    for at, atom in zip(reversed(text.anchors), reversed(text.atoms), strict=True):
        label = f"[^{notes[atom.id]}]" if isinstance(atom, Note) and atom.id in notes else ""
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
    text: StyledText, labels: list[tuple[int, int]], signs: Mapping[MarkKind, tuple[str, str]]
) -> str:
    """Return the text with its marks as signs, properly nested."""
    result: list[str] = []
    open_marks: list[Mark] = []
    for start, end, over in text.pieces():
        while open_marks and not all(_goes_on(mark, over) for mark in open_marks):
            result.append(_sign(open_marks.pop(), signs)[1])
        missing = [mark for mark in over if not any(_same(mark, each) for each in open_marks)]
        for mark in sorted(missing, key=lambda each: -each.end):
            result.append(_sign(mark, signs)[0])
            open_marks.append(mark)
        result.append(_escaped(text.chars, start, end, labels))
    result += [_sign(mark, signs)[1] for mark in reversed(open_marks)]
    return "".join(result)


def _goes_on(mark: Mark, over: tuple[Mark, ...]) -> bool:
    return any(_same(mark, each) for each in over)


def _same(mark: Mark, other: Mark) -> bool:
    return (mark.kind, mark.value) == (other.kind, other.value)


def _sign(mark: Mark, signs: Mapping[MarkKind, tuple[str, str]]) -> tuple[str, str]:
    if mark.kind is MarkKind.COLOUR:
        return f'<span style="color:{mark.value}">', "</span>"
    return signs[mark.kind]


def _escaped(chars: str, start: int, end: int, labels: list[tuple[int, int]]) -> str:
    """Return characters with a backslash or an entity for what Markdown would take as a sign."""
    result: list[str] = []
    at = start
    while at < end:
        label = min((each for each in labels if at < each[1]), default=None)
        if label is not None and label[0] <= at:
            result.append(chars[at : min(end, label[1])])
            at = min(end, label[1])
            continue
        found = _SPECIAL.search(chars, at, end)
        special = min(found.start() if found else end, label[0] if label else end, end)
        result.append(chars[at:special])
        at = special
        if at < end and (label is None or at < label[0]):
            result.append(_escape(chars, at))
            at += 1
    return "".join(result)


def _escape(chars: str, at: int) -> str:
    """Return what stands for one character that Markdown might take as a sign."""
    char = chars[at]
    if char == "\n":
        return "<br>"
    if _HIDDEN.match(chars, at) and (char != " " or at in {0, len(chars) - 1} or chars[at - 1] == " "):
        return f"&#{ord(char)};"
    return f"\\{char}" if _ESCAPED.match(chars, at) else char
