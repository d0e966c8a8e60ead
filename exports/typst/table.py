"""The comparative table, and two texts side by side, on paper laid across."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from exports.table import Entry, Side, Span, Table
from exports.typst.compiler import Source
from exports.typst.fonts import typefaces_for
from exports.typst.official import beginning
from exports.typst.paper import DEFAULT, Setting, paper_for_symbol
from exports.typst.words import fated, literal, words
from versioning.tree.directions import is_right_to_left
from versioning.tree.identity import NodeId
from versioning.tree.text import Inline, Note, StyledText

_STEP = 12
"""Points by which a level is indented."""
_DEEPEST = 6
"""Levels below this one are not indented any further: the lines would become too short."""
_LONG = 500
"""A paragraph of so many characters may be parted by the end of a page, since it might fill one."""
_PRINTED = "ABCDEFabcdefghijklmnopqrstuvwxyz0123456789()[]"
_NOTHING = "[]"


def table_source(table: Table, setting: Setting = DEFAULT) -> Source:
    """Return the source of a table, its heading row repeated on every page."""
    typefaces = typefaces_for(chain(_PRINTED, _characters(table)))
    writer = _Rows(typefaces.missing)
    title = table.heading
    start = beginning(
        setting.paper or paper_for_symbol(table.symbol),
        setting,
        table.language,
        typefaces,
        title,
        running=writer.said(table.symbol),
        across=True,
    )
    heads = ", ".join(f"b({{ {writer.said(name) or _NOTHING} }})" for name in table.columns)
    columns = "(1fr, 1fr)" if table.is_beside else "(1fr, 1fr, 96pt)"
    rows = ",\n  ".join(chain.from_iterable(writer.cells(each, table) for each in table.entries))
    form = (
        f"columns: {columns}, stroke: (x, y) => (left: if x > 0 {{ 0.5pt + luma(120) }}, "
        "bottom: if y == 0 { 0.7pt }), inset: (x: 8pt, y: 4pt)"
        if table.is_beside
        else f"columns: {columns}, stroke: 0.5pt + luma(120), inset: 5pt, "
        "fill: (x, y) => if y == 0 { luma(232) }"
    )
    return Source(
        f"{start}#head(1, {{ {writer.said(title)} }}, size: 12pt, above: 0pt{_right(title)})\n"
        f"#said({writer.said(table.summary)})\n#v(2pt)\n#set par(justify: false)\n"
        f"#table({form},\n  table.header({heads}),\n  {rows}\n)\n",
        typefaces,
    )


class _Rows:
    """Writes the lines of a table; `missing` are the characters that no font has."""

    def __init__(self, missing: frozenset[str]) -> None:
        self._missing = missing

    def said(self, text: str) -> str:
        """Return plain words as an expression."""
        shown = words(StyledText(text), lambda _: "", self._missing)
        return f"{{ {shown} }}" if shown else '""'

    def cells(self, entry: Entry, table: Table) -> Iterator[str]:
        """Yield the cells of an entry."""
        if table.is_beside:
            yield self._cell(entry.old, entry.kind)
            yield self._cell(entry.new, entry.kind)
        else:
            yield self._cell(entry.old, "")
            yield self._cell(entry.new, "")
            yield f"text(0.9em, {self.said(entry.kind)})"

    def _cell(self, side: Side | None, remark: str) -> str:
        if side is None:
            return _NOTHING
        shown = self._spans(side.spans, side.signs)
        shown = f"b({{ {shown} }})" if side.strong and shown else shown
        label = f"{fated(f'b({self.said(side.label)})', side.fate)}; h(5pt)" if side.label else ""
        remark = f"said({self.said(f'[{remark}]')}); {literal(' ')}" if remark else ""
        right = _right("".join(span.text.plain for span in side.spans))
        left = f", left: {min(side.level, _DEEPEST) * _STEP}pt" if side.level else ""
        parts = [f"p({{ {'; '.join(filter(None, (remark, label, shown)))} }}, justify: false{left}{right})"]
        for note in side.notes:
            sign = f"raised({self.said(note.sign)}); h(3pt)"
            parts.append(
                f"p(text(0.85em, {{ {'; '.join(filter(None, (sign, self._spans(note.spans, {}))))} }}), "
                f"justify: false{left}{right})"
            )
        spans = (*side.spans, *chain.from_iterable(note.spans for note in side.notes))
        whole = sum(len(span.text.chars) for span in spans) < _LONG
        body = f"{{ {'; '.join(parts)} }}"
        return f"table.cell(breakable: false, {body})" if whole else body

    def _spans(self, spans: tuple[Span, ...], signs: dict[NodeId, str]) -> str:
        def atomic(atom: Note | Inline) -> str:
            if isinstance(atom, Inline):
                return f"named({literal('[object]')})"
            return f"raised({self.said(signs.get(atom.id, ''))})"

        return "; ".join(
            filter(None, (fated(words(span.text, atomic, self._missing), span.fate) for span in spans))
        )


def _right(text: str) -> str:
    return ", rtl: true" if is_right_to_left(text) else ""


def _characters(table: Table) -> Iterator[str]:
    for text in (table.heading, table.symbol, *table.columns, table.summary):
        yield from text
    for entry in table.entries:
        yield from entry.kind
        for side in filter(None, (entry.old, entry.new)):
            yield from side.label
            for sign in side.signs.values():
                yield from sign
            for span in (*side.spans, *chain.from_iterable(note.spans for note in side.notes)):
                yield from span.text.plain
