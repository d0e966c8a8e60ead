"""The comparative table as a page of HTML."""

from __future__ import annotations

from exports.html.inline import fated, inline
from exports.html.page import page, plain
from exports.table import Entry, Side, Span, Table
from versioning.compare.redline import Change
from versioning.tree.identity import NodeId
from versioning.tree.text import Note

_STYLE = """
body { max-width: 80rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
caption { text-align: start; padding-block: .5rem; }
th, td { border: 1px solid var(--line); padding: .45rem .6rem; vertical-align: top; text-align: start;
  overflow-wrap: anywhere; }
thead th { background: var(--head); position: sticky; top: 0; }
col.change { width: 11rem; }
td p { margin: 0 0 .4rem; }
.label { font-family: system-ui, sans-serif; font-size: .8rem; font-weight: 600; }
.note { font-size: .85em; }
tbody th { font-weight: 600; }
tbody tr.same th { font-weight: 400; color: var(--quiet); }
@page { size: landscape; margin: 15mm; }
@media print { thead { display: table-header-group; } thead th { position: static; }
  col.change { width: 3.2cm; } }
"""


def write_table(table: Table) -> bytes:
    """Return the table as one page, its heading row repeated on every sheet of paper."""
    title = table.title or table.symbol or "Comparative table"
    subtitle = f'<p class="quiet">{plain(table.symbol)}</p>' if table.symbol else ""
    body = (
        f"<main>\n<h1>{plain(title)}</h1>\n{subtitle}\n<table>\n"
        f"<caption>Comparative table. {plain(table.summary)}</caption>\n"
        '<colgroup><col><col><col class="change"></colgroup>\n'
        f'<thead><tr><th scope="col">{plain(table.old_name)}</th><th scope="col">{plain(table.new_name)}</th>'
        '<th scope="col">Change</th></tr></thead>\n<tbody>\n'
        + "\n".join(map(_row, table.entries))
        + "\n</tbody>\n</table>\n</main>"
    )
    return page(title, table.language, body, _STYLE)


def _row(entry: Entry) -> str:
    kind = "same" if entry.change in {Change.SAME, Change.RENUMBERED} else entry.change.value
    return (
        f'<tr class="{kind}">{_cell(entry.old)}{_cell(entry.new)}'
        f'<th scope="row" class="kind">{plain(entry.kind)}</th></tr>'
    )


def _cell(side: Side | None) -> str:
    if side is None:
        return '<td><span class="heard">nothing</span></td>'
    label = f'<span class="label">{plain(side.label)}</span> ' if side.label else ""
    words = _words(side.spans, side.signs)
    words = f"<strong>{words}</strong>" if side.strong and words else words
    notes = "".join(
        f'<p class="note"><sup>{plain(note.sign)}</sup> {_words(note.spans, {})}</p>' for note in side.notes
    )
    return f'<td dir="auto"><p>{label}{words}</p>{notes}</td>'


def _words(spans: tuple[Span, ...], signs: dict[NodeId, str]) -> str:
    def sign(note: Note) -> str:
        return f"<sup>{plain(signs.get(note.id, ''))}</sup>"

    return "".join(fated(inline(span.text, sign), span.fate) for span in spans)
