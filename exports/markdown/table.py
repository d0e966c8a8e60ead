"""The comparative table as Markdown: a pipe table, whose changes are `<ins>` and `<del>`."""

from __future__ import annotations

from exports.markdown.marks import inline_markdown
from exports.table import Side, Span, Table
from versioning.compare.redline import Fate
from versioning.tree.identity import NodeId
from versioning.tree.text import Note, StyledText

_TAGS = {Fate.INSERTED: "ins", Fate.DELETED: "del"}


def write_table(table: Table) -> bytes:
    """Return the table in UTF-8."""
    heading = [f"# {_plain(table.title)}"] if table.title else []
    heading += [_plain(table.symbol)] if table.symbol else []
    rows = [
        f"| {' | '.join(map(_cell, table.columns))} |",
        "| --- | --- | --- |",
        *(f"| {_side(each.old)} | {_side(each.new)} | {_cell(each.kind)} |" for each in table.entries),
    ]
    blocks = [*heading, _plain(table.summary), "\n".join(rows)]
    return ("\n\n".join(blocks) + "\n").encode("utf-8", "replace")


def _side(side: Side | None) -> str:
    if side is None:
        return ""
    label = f"**{_plain(side.label)}** " if side.label else ""
    lines = [label + _words(side.spans, side.signs)]
    lines += [f"<sup>{_plain(note.sign)}</sup> {_words(note.spans, {})}" for note in side.notes]
    return _in_cell("<br>".join(lines))


def _words(spans: tuple[Span, ...], signs: dict[NodeId, str]) -> str:
    return "".join(_span(span, signs) for span in spans)


def _span(span: Span, signs: dict[NodeId, str]) -> str:
    words, start = "", 0
    for at, atom in zip(span.text.anchors, span.text.atoms, strict=True):
        words += _readable(span.text.slice(start, at))
        words += f"<sup>{_plain(signs.get(atom.id, ''))}</sup>" if isinstance(atom, Note) else ""
        start = at + 1
    words += _readable(span.text.slice(start))
    tag = _TAGS.get(span.fate)
    return f"<{tag}>{words}</{tag}>" if tag and words else words


def _cell(text: str) -> str:
    return _in_cell(_plain(text))


def _plain(text: str) -> str:
    return _readable(StyledText(text.replace("\ufffc", "")))


def _readable(text: StyledText) -> str:
    """Return Markdown that people read, whose spaces may stand at the edge of a mark."""
    return text.chars if text.chars.isspace() else inline_markdown(text, {}).replace("&#32;", " ")


def _in_cell(words: str) -> str:
    """Return words that may stand in a cell: bars escaped, on one line."""
    return words.replace("|", "\\|").replace("\n", "<br>").strip()
