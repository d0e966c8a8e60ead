"""Clips as the HTML that word processors copy and paste, notes as theirs are.

In it the sign of a note is a link to the paragraph with its words, which begins with a link back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from editor.commands_paste import Clip, Fragment, Grid, grid_of_clip, guessed, plain_text
from versioning.tree.identity import new_id
from versioning.tree.text import ATOM, EMPTY, MarkKind, Note, StyledText, atom_text

_TAGS = {
    MarkKind.ITALIC: "i",
    MarkKind.BOLD: "b",
    MarkKind.UNDERLINE: "u",
    MarkKind.STRIKETHROUGH: "s",
    MarkKind.SUPERSCRIPT: "sup",
    MarkKind.SUBSCRIPT: "sub",
}
_STYLES = {MarkKind.COLOUR: "color", MarkKind.HIGHLIGHT: "background-color"}


class _Run(NamedTuple):
    """Words in one style; `names` and `href` are those of a link that begins there."""

    text: StyledText
    names: tuple[str, ...] = ()
    href: str = ""


def html_of(clip: Clip) -> str:
    """Return a clip for other programs: its words with their marks, and below them its notes."""
    notes: list[Note] = []
    grid = grid_of_clip(clip)
    words = _table(grid, notes) if grid else "".join(_paragraph(each, notes) for each in clip)
    return words + "".join(_note(number, note) for number, note in enumerate(notes, 1))


def clip_of_html(html: str) -> Clip:
    """Return what another program copied: words with their marks and notes, a fragment for each paragraph."""
    document = QTextDocument()
    document.setHtml(html)
    texts = [text for text in _joined(list(_paragraphs(document))) if text.chars.strip()]
    if len(texts) == 1:
        return (Fragment(texts[0]),)
    return tuple(guessed(text) for text in texts)


def is_table(html: str) -> bool:
    """Return whether HTML holds words in a table, and none beside it."""
    document = QTextDocument()
    document.setHtml(html)
    block, found = document.begin(), False
    while block.isValid():
        is_inside = QTextCursor(block).currentTable() is not None
        if block.text().strip() and not is_inside:
            return False
        block, found = block.next(), found or is_inside
    return found


def _table(grid: Grid, notes: list[Note]) -> str:
    rows = (
        "".join(f"<td>{_words(each, notes) if each is not None else ''}</td>" for each in row) for row in grid
    )
    return f"<table>{''.join(f'<tr>{each}</tr>' for each in rows)}</table>"


def _paragraph(fragment: Fragment, notes: list[Note]) -> str:
    words = _words(fragment.text, notes)
    number = f"{escape(fragment.number)} " if fragment.number else ""
    return f"<p>{number}{words}</p>" if fragment.is_whole else f"<span>{words}</span>"


def _note(number: int, note: Note) -> str:
    words = f"<p>{_link(number, note, 'sym', 'anc')} {_words(note.text, [])}</p>"
    return f'<div style="mso-element:footnote" id="sdfootnote{number}">{words}</div>'


def _link(number: int, note: Note, here: str, there: str) -> str:
    """Return a link between a note’s sign and its words; Word knows it by its style, Writer by its names."""
    name = f'class="sdfootnote{here}" name="sdfootnote{number}{here}" href="#sdfootnote{number}{there}"'
    return (
        f'<a {name} style="mso-footnote-id:sdfootnote{number}"><sup>{escape(note.sign) or number}</sup></a>'
    )


def _words(text: StyledText, notes: list[Note]) -> str:
    """Return a text with its marks; its notes are added to `notes`, each with a link in its place."""
    known, result = dict(text.notes), ""
    for start, end, marks in text.pieces():
        words = ""
        for at in range(start, end):
            if at in known:
                notes.append(known[at])
                words += _link(len(notes), known[at], "anc", "sym")
            elif text.chars[at] != ATOM:
                words += escape(text.chars[at]).replace("\n", "<br>")
        for mark in marks:
            tag = _TAGS.get(mark.kind, "span")
            style = f' style="{_STYLES[mark.kind]}:{mark.value}"' if mark.kind in _STYLES else ""
            words = f"<{tag}{style}>{words}</{tag}>"
        result += words
    return result


def _paragraphs(document: QTextDocument) -> Iterator[list[_Run]]:
    block = document.begin()
    while block.isValid():
        list_ = block.textList()
        number = plain_text(f"{list_.itemText(block)} ") if list_ is not None else EMPTY
        runs = list(_runs(block))
        yield [_Run(number), *runs] if number.plain.strip(" \u2022\u25cb\u25a0") else runs
        block = block.next()


def _runs(block: QTextBlock) -> Iterator[_Run]:
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        style = fragment.charFormat()
        words = plain_text(re.sub(r"[\r\n\f\v\u2029]+", " ", fragment.text()))
        for kind in _kinds(style):
            words = words.with_mark(kind, 0, len(words)) if words.chars else words
        yield _Run(words, tuple(style.anchorNames()), style.anchorHref())
        walk += 1


def _joined(paragraphs: Sequence[Sequence[_Run]]) -> Iterator[StyledText]:
    """Yield the texts of paragraphs, those of their notes at the sign of each."""
    backs = _links_back(paragraphs)
    notes: dict[str, StyledText] = {}
    for runs in paragraphs:
        back = next((each.href for each in runs if each.href in backs.values()), "")
        if back:
            words = _text(each for each in runs if each.href != back)
            notes[back] = words.slice(len(words.chars) - len(words.chars.lstrip()))
    for runs in paragraphs:
        if not any(each.href in backs.values() for each in runs):
            yield _text(
                _with_note(each, runs, notes[backs[each.href]]) if each.href in backs else each
                for each in runs
            )


def _links_back(paragraphs: Sequence[Sequence[_Run]]) -> dict[str, str]:
    """Return where the link in a note leads, by where the link at its sign leads, which stands before it."""
    leads = {f"#{name}": run.href for runs in paragraphs for run in runs for name in run.names if run.href}
    found: dict[str, str] = {}
    for run in (each for runs in paragraphs for each in runs):
        back = leads.get(run.href, "")
        if back in {f"#{name}" for name in run.names} and run.href not in found.values():
            found[run.href] = back
    return found


def _with_note(run: _Run, beside: Sequence[_Run], words: StyledText) -> _Run:
    """Return the note in the place of its sign; Qt keeps the name of a link at its first letter alone."""
    if not run.names:
        return _Run(EMPTY)
    shown = "".join(each.text.plain for each in beside if each.href == run.href).strip("[] ")
    sign = shown if shown and not shown.strip("*") else ""
    return _Run(atom_text(Note(new_id(), words, sign)))


def _text(runs: Iterator[_Run]) -> StyledText:
    text = EMPTY
    for each in runs:
        text += each.text
    return text


def _kinds(style: QTextCharFormat) -> Iterator[MarkKind]:
    if style.fontItalic():
        yield MarkKind.ITALIC
    if style.fontWeight() > QFont.Weight.Medium.value:
        yield MarkKind.BOLD
    if style.fontUnderline() and not (style.isAnchor() or style.anchorHref()):
        yield MarkKind.UNDERLINE
    if style.fontStrikeOut():
        yield MarkKind.STRIKETHROUGH
    if style.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSuperScript:
        yield MarkKind.SUPERSCRIPT
    if style.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignSubScript:
        yield MarkKind.SUBSCRIPT
