"""The clipboard: clips as data that other windows and other programs understand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QFont, QGuiApplication, QTextCharFormat, QTextDocument

from editor.commands_paste import (
    Clip,
    Fragment,
    clip_from_json,
    clip_of_plain,
    clip_to_json,
    guessed,
    plain_text,
    words_of,
)
from versioning.tree.text import EMPTY, Mark, MarkKind, StyledText

MIME = "application/x-chapeau-clip+json"
_ALONE = ("eglfs", "linuxfb", "minimal", "minimalegl", "offscreen", "vnc")
"""Platforms of Qt on which no other program sees the clipboard."""
_TAGS = {
    MarkKind.ITALIC: "i",
    MarkKind.BOLD: "b",
    MarkKind.UNDERLINE: "u",
    MarkKind.STRIKETHROUGH: "s",
    MarkKind.SUPERSCRIPT: "sup",
    MarkKind.SUBSCRIPT: "sub",
}
_STYLES = {MarkKind.COLOUR: "color", MarkKind.HIGHLIGHT: "background-color"}


def mime_of(clip: Clip) -> QMimeData:
    """Return a clip in our own form, as HTML and as plain text."""
    data = QMimeData()
    data.setData(MIME, QByteArray(json.dumps(clip_to_json(clip)).encode()))
    data.setHtml("".join(_html(each) for each in clip))
    data.setText(words_of(clip))
    return data


def let_go() -> None:
    """Take from the clipboard what only this process could give; to be called last of all.

    Where other programs share the clipboard, Qt hands on what was copied when the application ends. Elsewhere
    it keeps the clip until Python is gone, and then breaks down over it, since the clip was made in Python.
    """
    if QGuiApplication.platformName() in _ALONE:
        QGuiApplication.clipboard().clear()


def clip_of(data: QMimeData, *, plain: bool = False) -> Clip:
    """Return what can be pasted, the richest form first; empty when there is nothing.

    `plain` leaves out all marks.
    """
    if not plain and data.hasFormat(MIME):
        try:
            return clip_from_json(json.loads(bytes(data.data(MIME).data())))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            pass  # another version wrote it: its words are there as text, too
    if not plain and data.hasHtml():
        clip = _clip_of_html(data.html())
        if clip:
            return clip
    return clip_of_plain(data.text()) if data.hasText() else ()


def _html(fragment: Fragment) -> str:
    words = "".join(_run(fragment.text, start, end, marks) for start, end, marks in fragment.text.pieces())
    number = f"{escape(fragment.number)} " if fragment.number else ""
    return f"<p>{number}{words}</p>" if fragment.is_whole else f"<span>{words}</span>"


def _run(text: StyledText, start: int, end: int, marks: tuple[Mark, ...]) -> str:
    words = escape(text.slice(start, end).plain).replace("\n", "<br>")
    for mark in marks:
        if mark.kind in _STYLES:
            words = f'<span style="{_STYLES[mark.kind]}:{mark.value}">{words}</span>'
        else:
            words = f"<{_TAGS[mark.kind]}>{words}</{_TAGS[mark.kind]}>"
    return words


def _clip_of_html(html: str) -> Clip:
    """Return what another program copied: words with their marks, a fragment for each paragraph."""
    document = QTextDocument()
    document.setHtml(html)
    texts = [text for text in _paragraphs(document) if text.plain.strip()]
    if len(texts) == 1:
        return (Fragment(texts[0]),)
    return tuple(guessed(text) for text in texts)


def _paragraphs(document: QTextDocument) -> Iterator[StyledText]:
    block = document.begin()
    while block.isValid():
        text = EMPTY
        walk = block.begin()
        while not walk.atEnd():
            fragment = walk.fragment()
            words = plain_text(re.sub(r"[\r\n\f\v\u2029]+", " ", fragment.text()))
            for kind in _kinds(fragment.charFormat()):
                words = words.with_mark(kind, 0, len(words)) if words.chars else words
            text += words
            walk += 1
        list_ = block.textList()
        number = plain_text(f"{list_.itemText(block)} ") if list_ is not None else EMPTY
        yield number + text if number.plain.strip(" \u2022\u25cb\u25a0") else text
        block = block.next()


def _kinds(style: QTextCharFormat) -> Iterator[MarkKind]:
    if style.fontItalic():
        yield MarkKind.ITALIC
    if style.fontWeight() > QFont.Weight.Medium.value:
        yield MarkKind.BOLD
    if style.fontUnderline() and not style.isAnchor():
        yield MarkKind.UNDERLINE
    if style.fontStrikeOut():
        yield MarkKind.STRIKETHROUGH
    if style.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSuperScript:
        yield MarkKind.SUPERSCRIPT
    if style.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSubScript:
        yield MarkKind.SUBSCRIPT
