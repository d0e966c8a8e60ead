"""The comparative table as a Word file, on paper laid across.

The changes are shown by underlining and striking through, not tracked: it is a table to read, not to settle.
"""

from __future__ import annotations

from exports.docx.objects import NewParts
from exports.docx.package import RELATION_IDS, packed
from exports.docx.runs import text_runs
from exports.docx.styles import TWIPS, styles
from exports.docx.vocabulary import R, W
from exports.palette import ON_WHITE
from exports.table import Entry, Side, Span, Table
from exports.typst.paper import paper_for_symbol
from versioning.compare.redline import Fate
from versioning.tree.directions import is_right_to_left
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Masthead
from versioning.tree.text import MarkKind, Note, StyledText, styled

_MARGIN = 1134
_CHANGE_WIDTH = 2200
_COME, _GONE = ON_WHITE.inserted, ON_WHITE.deleted


def write_table(table: Table) -> bytes:
    """Return the table as a Word file on A4, or on Letter where the document is New York's."""
    sheet = paper_for_symbol(table.symbol)
    paper = round(sheet.height * TWIPS), round(sheet.width * TWIPS)
    each = (paper[0] - 2 * _MARGIN - _CHANGE_WIDTH) // 2
    widths = (each, each, _CHANGE_WIDTH)
    title = table.heading
    head = _paragraph(_bold(title), "<w:keepNext/>", title)
    head += _paragraph(text_runs(styled(table.summary)), "<w:keepNext/>", table.summary)
    rows = _heading(table, widths) + "".join(_row(entry, widths) for entry in table.entries)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    visual = "<w:bidiVisual/>" if table.language == "Arabic" else ""
    frame = f"<w:tblPr>{visual}{_frame(sum(widths))}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    body = f"{head}<w:tbl>{frame}{rows}</w:tbl><w:p/>{_section(paper)}"
    parts = {
        "styles": styles((), table.language, Masthead()),
        "numbering": f'<w:numbering xmlns:w="{W}"/>',
        "settings": f'<w:settings xmlns:w="{W}"><w:defaultTabStop w:val="567"/></w:settings>',
        "footnotes": _FOOTNOTES,
        "header1": _header(table.symbol),
        "footer1": _FOOTER,
    }
    document = f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}</w:body></w:document>'
    return packed(document, parts, NewParts())


def _heading(table: Table, widths: tuple[int, ...]) -> str:
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="E7E7E7"/>'
    cells = [
        _cell(_paragraph(_bold(name), "", name), width, shade)
        for name, width in zip(table.columns, widths, strict=True)
    ]
    return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(cells)}</w:tr>"


def _row(entry: Entry, widths: tuple[int, ...]) -> str:
    kind = _paragraph(text_runs(styled(entry.kind)), "", entry.kind)
    cells = (_side(entry.old), _side(entry.new), kind)
    return f"<w:tr>{''.join(map(_cell, cells, widths))}</w:tr>"


def _cell(words: str, width: int, more: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{more}</w:tcPr>{words}</w:tc>'


def _side(side: Side | None) -> str:
    """Return the paragraphs of a cell; each has at least one."""
    if side is None:
        return _paragraph("", "", "")
    words = _bold(f"{side.label} ") if side.label else ""
    words += "".join(_span(span, side.signs, strong=side.strong) for span in side.spans)
    result = _paragraph(words, "", "".join(span.text.plain for span in side.spans))
    for note in side.notes:
        text = _sign(note.sign) + text_runs(styled(" ")) + "".join(_span(span, {}) for span in note.spans)
        result += _paragraph(text, "", "".join(span.text.plain for span in note.spans))
    return result


def _span(span: Span, signs: dict[NodeId, str], *, strong: bool = False) -> str:
    result, start = "", 0
    for at, atom in zip(span.text.anchors, span.text.atoms, strict=True):
        result += _words(span.text.slice(start, at), span.fate, strong=strong)
        result += _sign(signs.get(atom.id, ""), span.fate) if isinstance(atom, Note) else ""
        start = at + 1
    return result + _words(span.text.slice(start), span.fate, strong=strong)


def _words(text: StyledText, fate: Fate, *, strong: bool = False) -> str:
    """Return runs that show what became of words: underlined they came, struck through they went."""
    if strong:
        text = text.with_mark(MarkKind.BOLD, 0, len(text))
    if fate is Fate.INSERTED:
        text = text.with_mark(MarkKind.UNDERLINE, 0, len(text)).with_mark(
            MarkKind.COLOUR, 0, len(text), _COME
        )
    elif fate is Fate.DELETED:
        text = text.with_mark(MarkKind.STRIKETHROUGH, 0, len(text))
        text = text.with_mark(MarkKind.COLOUR, 0, len(text), _GONE)
    return text_runs(text)


def _sign(sign: str, fate: Fate = Fate.KEPT) -> str:
    return _words(styled(sign, MarkKind.SUPERSCRIPT), fate)


def _bold(words: str) -> str:
    return text_runs(styled(words, MarkKind.BOLD))


def _paragraph(runs: str, properties: str, words: str) -> str:
    """Return a paragraph; `words` tell which way it is written."""
    direction = "<w:bidi/>" if is_right_to_left(words) else ""
    return f'<w:p><w:pPr>{properties}{direction}<w:spacing w:after="60"/></w:pPr>{runs}</w:p>'


def _frame(width: int) -> str:
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return (
        f'<w:tblW w:w="{width}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders>'
        '<w:tblLayout w:type="fixed"/>'
    )


def _section(paper: tuple[int, int]) -> str:
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{RELATION_IDS["header1"]}"/>'
        f'<w:footerReference w:type="default" r:id="{RELATION_IDS["footer1"]}"/>'
        f'<w:pgSz w:w="{paper[0]}" w:h="{paper[1]}" w:orient="landscape"/>'
        f'<w:pgMar w:top="{_MARGIN}" w:right="{_MARGIN}" w:bottom="{_MARGIN}" w:left="{_MARGIN}"'
        ' w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    )


def _header(symbol: str) -> str:
    words = text_runs(styled(symbol)) if symbol else ""
    return f'<w:hdr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{words}</w:p></w:hdr>'


_FOOTER = (
    f'<w:ftr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
    '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t>/</w:t></w:r>'
    '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>'
)
_FOOTNOTES = (
    f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r>'
    '</w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r>'
    "<w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>"
)
