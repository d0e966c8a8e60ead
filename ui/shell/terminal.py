"""Drafts and redlines as coloured text for a terminal; without colour the signs alone tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from exports.report import Reading
from exports.summary import is_changed, summary
from versioning.compare.redline import Change, Fate, Redline, Row, Segment
from versioning.compare.words import reading_diff
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels, note_signs
from versioning.tree.paragraph import FRONT, Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, MarkKind, Note, StyledText, styled

_STYLES = {
    MarkKind.ITALIC: "italic",
    MarkKind.BOLD: "bold",
    MarkKind.UNDERLINE: "underline",
    MarkKind.STRIKETHROUGH: "strike",
}
_FATES = {
    Fate.INSERTED: "green underline",
    Fate.DELETED: "red strike",
    Fate.RESTYLED: "yellow",
    Fate.KEPT: "",
}
_SIGNS = {Fate.INSERTED: ("{+", "+}"), Fate.DELETED: ("[-", "-]")}
_STRONG = (Role.SPONSORS, Role.TITLE, Role.HEADING, Role.ANNEX, Role.PART)
_WIDTH = 14
_NO_LABEL = Label()


def print_reading(console: Console, name: str, reading: Reading) -> None:
    """Print a file's masthead, paragraphs with their labels, notes, and what was lost in reading it."""
    draft = reading.draft
    console.print(Text(f"{name} ({reading.format})", "bold"))
    for field, value in vars(draft.masthead).items():
        if value:
            _print_row(console, 0, field.replace("_", " "), Text(value), "dim")
    named, signs = labels(draft), note_signs(draft)
    for paragraph, depth in _levels(draft.children, 0):
        _print_row(console, depth, *_paragraph(paragraph, named, signs), "cyan")
    for note in draft.notes():
        _print_row(console, 0, f"note {signs[note.id]}", _marked(note.text, {}), "dim")
    for loss in reading.losses:
        _print_row(console, 0, "not kept", Text(f"{loss.where}: {loss.what}"), "yellow")
    console.print()


def _levels(paragraphs: Iterable[Paragraph], depth: int) -> Iterator[tuple[Paragraph, int]]:
    for paragraph in paragraphs:
        yield paragraph, depth
        yield from _levels(paragraph.children, depth + 1)


def _paragraph(
    paragraph: Paragraph, named: Mapping[NodeId, Label], signs: dict[NodeId, str]
) -> tuple[str, Text]:
    label, number = named.get(paragraph.id, _NO_LABEL).label, paragraph.number
    text = _marked(paragraph.text, signs)
    if number and not label:  # of a heading or the title: nothing else shows it
        text = Text(f"{number} ").append_text(text)
    if paragraph.role in _STRONG:
        text.stylize("bold")
    return label or ("" if paragraph.role is Role.TEXT else paragraph.role.value), text


def _print_row(console: Console, depth: int, label: str, text: Text, style: str) -> None:
    """Print a label with the text beside it, wrapped in a terminal and line by line anywhere else."""
    if not console.is_terminal:
        head = f"{'  ' * depth}{label.ljust(_WIDTH)} "
        console.print(Text(head) + Text("\n" + " " * len(head)).join(text.split("\n")), soft_wrap=True)
        return
    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=_WIDTH, style=style)
    grid.add_column(overflow="fold")
    grid.add_row(Text(label), text)
    console.print(Padding(grid, (0, 0, 0, 2 * depth)))


def _marked(text: StyledText, signs: dict[NodeId, str]) -> Text:
    """Return a text with its marks as styles and each note as its sign in brackets."""
    result = Text()
    atoms = iter(text.atoms)
    for start, end, marks in text.pieces():
        style = " ".join(_STYLES[mark.kind] for mark in marks if mark.kind in _STYLES)
        for part in _split(text.chars[start:end]):
            atom = next(atoms) if part == ATOM else None
            if isinstance(atom, Note):
                result.append(f"[{signs.get(atom.id, '')}]", "cyan")
            elif atom is None:
                result.append(part, style or None)
    return result


def _split(chars: str) -> Iterator[str]:
    """Yield stretches without atoms, and each atom by itself."""
    for index, part in enumerate(chars.split(ATOM)):
        if index:
            yield ATOM
        if part:
            yield part


def print_redline(console: Console, redline: Redline) -> None:
    """Print the marked text, changed paragraphs only with their labels, and a summary line."""
    page = _RedlinePage(redline, plain=console.no_color or not console.is_terminal)
    for name, old, new in redline.masthead:
        _print_row(console, 0, name.replace("_", " "), page.change(old, new), "dim")
    for row in redline.rows:
        place = row.new or row.old
        depth = place.depth if place else 0
        _print_row(console, depth, page.label(row), page.words(row), "cyan")
        for sign, text in page.notes(row):
            _print_row(console, depth, f"  note {sign}", text, "dim")
    console.print(Text(summary(redline), "bold"), soft_wrap=True)


def print_table(console: Console, redline: Redline, names: tuple[str, str], *, only_changes: bool) -> None:
    """Print old and new beside each other, a row for each paragraph, or each that changed."""
    page = _RedlinePage(redline, plain=console.no_color or not console.is_terminal)
    table = Table(show_lines=True, expand=True)
    table.add_column(Text(names[0]), ratio=1)
    table.add_column(Text(names[1]), ratio=1)
    for name, old, new in redline.masthead:
        table.add_row(Text(f"{name.replace('_', ' ')}: {old}"), Text(f"{name.replace('_', ' ')}: {new}"))
    for row in redline.rows:
        if only_changes and not is_changed(row):
            continue
        table.add_row(page.side(row, Fate.DELETED), page.side(row, Fate.INSERTED))
    console.print(table)
    console.print(Text(summary(redline), "bold"), soft_wrap=True)


class _RedlinePage:
    """Turns rows into text; `plain` adds signs where colours can't tell."""

    def __init__(self, redline: Redline, *, plain: bool) -> None:
        self._plain = plain
        self._old, self._new = _named(redline.base), _named(redline.target)
        self._signs = {**note_signs(redline.base), **note_signs(redline.target)}
        ghosts = {row.twin: row.old.id for row in redline.rows if row.is_ghost and row.old is not None}
        self._moved = {node: self._old.get(old, "") for node, old in ghosts.items()}

    def label(self, row: Row) -> str:
        """Return a row's label, old and new where they differ."""
        old = self._old.get(row.old.id, "") if row.old else ""
        new = self._new.get(row.new.id, "") if row.new else ""
        if row.is_ghost:
            return f"{old} moved"
        if row.change is Change.MOVED and row.new is not None:
            old = self._moved.get(row.new.id, "")
            return f"{old} → {new}"
        if row.old is None or row.new is None or old == new:
            return new or old
        return f"{old} → {new}"

    def words(self, row: Row) -> Text:
        """Return a row's words, marked."""
        result = Text()
        for segment in row.segments:
            fate = Fate.DELETED if row.is_ghost else segment.fate
            shown = segment.old if row.is_ghost else segment.shown
            result.append_text(self._with_fate(_marked(shown, self._signs), fate))
        if row.end is not Fate.KEPT and row.change in {Change.SPLIT, Change.MERGED, Change.EDITED}:
            result.append_text(self._with_fate(Text("¶"), row.end))
        return result

    def change(self, old: str, new: str) -> Text:
        """Return a value of the masthead with its changed words marked."""
        return self.marked(reading_diff(styled(old), styled(new)))

    def marked(self, segments: Iterable[Segment]) -> Text:
        """Return words, each with its fate."""
        result = Text()
        for segment in segments:
            result.append_text(self._with_fate(_marked(segment.shown, self._signs), segment.fate))
        return result

    def side(self, row: Row, fate: Fate) -> Text:
        """Return one side of a row: the old words for DELETED, the new ones for INSERTED."""
        place, named = (row.old, self._old) if fate is Fate.DELETED else (row.new, self._new)
        label = named.get(place.id, "") if place else ""
        result = Text(f"{label} " if label else "", "cyan")
        for segment in row.segments:
            shown = segment.old if fate is Fate.DELETED else segment.new
            text = _marked(shown, self._signs)
            result.append_text(self._with_fate(text, fate) if segment.fate is fate else text)
        return result

    def notes(self, row: Row) -> Iterator[tuple[str, Text]]:
        """Yield the sign and text of each note in a row that came, went or changed."""
        for old, new in row.notes:
            if old is None and new is not None:
                yield self._signs.get(new.id, ""), self._with_fate(_marked(new.text, {}), Fate.INSERTED)
            elif new is None and old is not None:
                yield self._signs.get(old.id, ""), self._with_fate(_marked(old.text, {}), Fate.DELETED)
            elif old is not None and new is not None and old.text != new.text:
                yield self._signs.get(new.id, ""), self.marked(reading_diff(old.text, new.text))

    def _with_fate(self, text: Text, fate: Fate) -> Text:
        if not text.plain:
            return text
        if self._plain and fate in _SIGNS:
            first, last = _SIGNS[fate]
            return Text(first).append_text(text).append(last)
        text.stylize(_FATES[fate])
        return text


def _named(draft: Resolution) -> dict[NodeId, str]:
    """Return what the paragraphs are named by: label, number of a heading, part of the front."""
    named = {node: found.label or found.number for node, found in labels(draft).items()}
    return {**named, **{each.id: each.role.value for each in draft.children if each.role in FRONT}}
