"""The comparative table as a page of HTML."""

from __future__ import annotations

from exports.html.inline import fated, inline
from exports.html.page import page, plain
from exports.phrases import phrase
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
.wide:focus-visible { outline: 2px solid var(--moved); }
@media screen and (max-width: 40rem) {
  .wide { overflow-x: auto; } table { min-width: 36rem; font-size: .9rem; } col.change { width: 7rem; }
  thead th { position: static; } }
@page { size: landscape; margin: 15mm; }
@media print { thead { display: table-header-group; } thead th { position: static; }
  col.change { width: 3.2cm; } }
"""


def write_table(table: Table) -> bytes:
    """Return the table as one page, its heading row repeated on every sheet of paper."""
    title = table.heading
    subtitle = f'<p class="quiet">{plain(table.symbol)}</p>' if table.symbol else ""
    heads = "".join(f'<th scope="col">{plain(name)}</th>' for name in table.columns)
    columns = "<col><col>" if table.is_beside else '<col><col><col class="change">'
    said = f"{table.called}{phrase(table.language, '. ')}{table.summary}"
    body = (
        f"<main>\n<h1>{plain(title)}</h1>\n{subtitle}\n"
        f'<div class="wide" role="region" aria-label="{plain(table.called)}" tabindex="0">\n<table>\n'
        f"<caption>{plain(said)}</caption>\n<colgroup>{columns}</colgroup>\n"
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n"
        + "\n".join(_row(entry, table) for entry in table.entries)
        + "\n</tbody>\n</table>\n</div>\n</main>"
    )
    return page(title, table.language, body, _STYLE)


def _row(entry: Entry, table: Table) -> str:
    if table.is_beside:
        sides = (_cell(each, table.language, entry.kind) for each in (entry.old, entry.new))
        return f"<tr>{''.join(sides)}</tr>"
    kind = "same" if entry.change in {Change.SAME, Change.RENUMBERED} else entry.change.value
    return (
        f'<tr class="{kind}">{_cell(entry.old, table.language)}{_cell(entry.new, table.language)}'
        f'<th scope="row" class="kind">{plain(entry.kind)}</th></tr>'
    )


def _cell(side: Side | None, language: str, remark: str = "") -> str:
    if side is None:
        return f'<td><span class="heard">{phrase(language, "nothing")}</span></td>'
    number = fated(plain(side.label), side.fate, language)
    label = f'<bdi class="label">{number}</bdi> ' if number else ""
    words = _words(side.spans, side.signs, language)
    words = f"<strong>{words}</strong>" if side.strong and words else words
    notes = "".join(
        f'<p class="note"><sup>{plain(note.sign)}</sup> {_words(note.spans, {}, language)}</p>'
        for note in side.notes
    )
    said = f'<bdi class="kind">[{plain(remark)}]</bdi> ' if remark else ""
    indent = f' style="padding-inline-start: {0.6 + 1.2 * side.level:g}rem"' if side.level else ""
    return f'<td dir="auto"{indent}><p>{said}{label}{words}</p>{notes}</td>'


def _words(spans: tuple[Span, ...], signs: dict[NodeId, str], language: str) -> str:
    def sign(note: Note) -> str:
        return f"<sup>{plain(signs.get(note.id, ''))}</sup>"

    shown = ((inline(span.text, sign, lambda _: "[object]"), span.fate) for span in spans)
    return "".join(fated(words, fate, language) for words, fate in shown)
