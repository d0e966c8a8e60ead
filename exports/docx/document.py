"""The document: the lines of a redline laid out as an official draft, with everything Word needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from exports.docx.comments_writer import CommentsWriter
from exports.docx.lines import Line, Look, in_cell, joined_runs, lines, with_plain_end
from exports.docx.package import RELATION_IDS, packed
from exports.docx.paragraphs import Paragraphs
from exports.docx.revisions import NO_DATES, TAGS, Revisions
from exports.docx.runs import text_runs
from exports.docx.styles import TWIPS, WIDTH, styles
from exports.docx.table_layout import MARGIN, TableLayout, laid_out
from exports.docx.tables import Arranged, FatedRow, arranged, contained, tables_of
from exports.docx.vocabulary import END, NOTHING, PRINTED, R, Standing, W
from exports.spans import spans_of
from exports.typst.paper import paper_of
from exports.unchanged import unchanged
from versioning.compare.redline import Fate, Redline
from versioning.compare.words import word_diff
from versioning.negotiation.comment import Comment
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled

NO_PAYLOADS: Mapping[str, bytes] = {}
_EMPTY = Line(Look(NOTHING), Look(NOTHING), ())


def document(
    redline: Redline,
    author: str,
    date: str,
    payloads: Mapping[str, bytes] = NO_PAYLOADS,
    comments: Sequence[Comment] = (),
    dates: Mapping[str, str] = NO_DATES,
) -> bytes:
    """Return the Word file of a redline; of a draft with itself, the clean copy.

    `payloads` has, by SHA-256, what opaque blocks and inlines stand for; `comments` stand on the target.
    `dates` has by author those that are not `date`.
    """
    return _Document(redline, Revisions(author, date, dates), author, payloads, comments).file()


class _Inside(NamedTuple):
    """What stands in the cells of a row, what becomes of it and by whom, and how deep its words stand."""

    found: Arranged
    fate: Fate
    author: str = ""
    depth: int = 0


class _Document:
    """One file in the making."""

    def __init__(
        self,
        redline: Redline,
        revisions: Revisions,
        author: str,
        payloads: Mapping[str, bytes],
        comments: Sequence[Comment],
    ) -> None:
        self._redline, self._author, self._revisions = redline, author, revisions
        self._comments = CommentsWriter(comments, redline.target, self._revisions)
        languages = language_of(redline.base), language_of(redline.target)
        self._paragraphs = Paragraphs(self._revisions, languages, payloads, self._comments)
        self._spans = spans_of(payloads)
        self._tables = {
            Fate.DELETED: tables_of(redline.base),
            Fate.INSERTED: tables_of(redline.target),
        }
        self._alone: dict[tuple[Fate, str], tuple[Resolution, list[Line]]] = {}

    def file(self) -> bytes:
        """Return the bytes of the file."""
        body = self._body(arranged(self._redline, lines(self._redline, self._author), self._spans))
        header, footer = self._header(), _FOOTER
        language = language_of(self._redline.target)
        parts = {
            "styles": styles(self._paragraphs.styles, language, self._redline.target.masthead),
            "numbering": self._paragraphs.lists.xml(),
            "settings": _settings(tracked=self._redline.base is not self._redline.target),
            "footnotes": self._paragraphs.notes.xml(),
            "header1": header,
            "footer1": footer,
            **self._comments.parts(),
        }
        body += _section(self._redline.target)
        document = f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}</w:body></w:document>'
        return packed(document, parts, self._paragraphs.objects)

    def _body(self, found: Arranged) -> str:
        return self._lines(found.body, found) + _CLOSING

    def _lines(self, sequence: Sequence[Line], found: Arranged, width: int = WIDTH) -> str:
        return "".join(
            self._table(line, found, width) if line.role is Role.TABLE else self._paragraphs.paragraph(line)
            for line in joined_runs(sequence)
        )

    def _table(self, line: Line, found: Arranged, width: int) -> str:
        """Return a table between two paragraphs of no words, so that it never joins another."""
        gap = self._paragraphs.paragraph(_EMPTY)
        node = line.was if line.end is Fate.DELETED else line.is_
        fate = line.end if (line.end, node) in found.replaced else Fate.KEPT
        table = self._tables[Fate.INSERTED if fate is Fate.KEPT else fate][node]
        rows = found.rows.get(node) if fate is Fate.KEPT else None
        if rows is None:
            rows = [FatedRow(fate, row) for row in table.children]
        table = replace(table, children=tuple(each.row for each in rows))
        return gap + self._rows(line, table, rows, found, width) + gap

    def _rows(
        self, line: Line, table: Paragraph, rows: Sequence[FatedRow], found: Arranged, width: int
    ) -> str:
        look = line.old if line.end is Fate.DELETED else line.new
        standing = look.standing or Standing(Role.TABLE, 0)
        self._paragraphs.styles.add(standing)
        insides = {
            (fate, author): self._inside(line, fate, author, found)._replace(depth=standing.depth + 3)
            for fate, author in {(fate, author): None for fate, _, author in rows}
        }
        layout = laid_out(table, width, self._spans)
        direction = "<w:bidiVisual/>" if layout.from_right else ""
        style = f'<w:tblStyle w:val="{look.style}"/>{direction}<w:tblW w:w="{width}" w:type="dxa"/>'
        grid = "".join(f'<w:gridCol w:w="{each}"/>' for each in layout.widths)
        laid = "".join(
            self._row(at, layout, insides[fate, author]) for at, (fate, _, author) in enumerate(rows)
        )
        return f"<w:tbl><w:tblPr>{style}{_TABLE}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{laid}</w:tbl>"

    def _inside(self, line: Line, fate: Fate, author: str, found: Arranged) -> _Inside:
        """Return what stands in those rows of a table of which this becomes."""
        if fate is Fate.KEPT:
            return _Inside(found, fate)
        author = author or self._author
        is_gone = fate is Fate.DELETED
        if (fate, author) not in self._alone:
            draft = self._redline.base if is_gone else self._redline.target
            self._alone[fate, author] = draft, lines(unchanged(draft), author)
        table = self._tables[fate][line.was if is_gone else line.is_]
        return _Inside(contained(*self._alone[fate, author], table, fate), fate, author)

    def _row(self, index: int, layout: TableLayout, inside: _Inside) -> str:
        mark = "<w:cantSplit/>" if layout.whole[index] else ""
        mark += "<w:tblHeader/>" if index < layout.heads else ""
        mark += self._revisions.mark(TAGS[inside.fate], inside.author) if inside.fate in TAGS else ""
        mark = f"<w:trPr>{mark}</w:trPr>" if mark else ""
        cells = ""
        for node, spot, width, at_end in layout.rows[index]:
            span = f'<w:gridSpan w:val="{spot.columns}"/>' if spot.columns > 1 else ""
            span += '<w:vMerge w:val="restart"/>' if spot.rows > 1 else "" if spot.rows else "<w:vMerge/>"
            properties = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr>'
            words = self._cell(node, inside, width - 2 * MARGIN, at_end=at_end)
            cells += f"<w:tc>{properties}{words}</w:tc>"
        return f"<w:tr>{mark}{cells}</w:tr>"

    def _cell(self, node: NodeId, inside: _Inside, width: int, *, at_end: bool) -> str:
        found, fate = inside.found, inside.fate
        sequence = [in_cell(line, inside.depth, at_end=at_end) for line in found.cells.get(node, [])]
        if fate is Fate.KEPT:
            sequence = with_plain_end(_filled(sequence))
        elif not sequence:
            sequence = [Line(_EMPTY.old, _EMPTY.new, (), fate, author=inside.author)]
        after = self._paragraphs.paragraph(_EMPTY) if sequence[-1].role is Role.TABLE else ""
        return self._lines(sequence, found, width) + after

    def _header(self) -> str:
        """Return the running symbol, its change tracked."""
        old, new = (side.masthead.symbol for side in (self._redline.base, self._redline.target))
        words = self._paragraphs.words(tuple(word_diff(styled(old), styled(new))), self._author)
        words = text_runs(styled(new)) if old == new else words
        return f'<w:hdr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{words}</w:p></w:hdr>'


def _filled(sequence: Sequence[Line]) -> list[Line]:
    """Return the lines of a cell, one of no words standing in on a side that has none."""
    result = list(sequence)
    if not result:
        return [_EMPTY]
    has_old = any(line.end is not Fate.INSERTED for line in result)
    has_new = any(line.end is not Fate.DELETED for line in result)
    if not has_old:
        result.insert(0, _EMPTY.only(Fate.DELETED))
    if not has_new:
        result.append(_EMPTY.only(Fate.INSERTED))
    return result


def _settings(*, tracked: bool) -> str:
    track = "<w:trackRevisions/>" if tracked else ""
    compatible = (
        '<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
        ' w:val="15"/></w:compat>'
    )
    notes = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    return (
        f'<w:settings xmlns:w="{W}">{track}<w:defaultTabStop w:val="567"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/>{notes}{compatible}</w:settings>'
    )


def _field(code: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


_FOOTER = (
    f'<w:ftr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{_field("PAGE")}'
    f"<w:r><w:t>/</w:t></w:r>{_field('NUMPAGES')}</w:p></w:ftr>"
)


_CLOSING = (
    f'<w:p><w:pPr><w:pStyle w:val="{END}"/></w:pPr><w:r><w:rPr><w:rStyle w:val="{PRINTED}"/></w:rPr>'
    '<w:t xml:space="preserve"> </w:t></w:r></w:p>'
)
"""The rule; the space lets LibreOffice keep it when what stood before it goes: it drops empty paragraphs."""


def _section(draft: Resolution) -> str:
    """Return the section: the paper that the draft is issued on, with text as wide on either."""
    paper = paper_of(draft)
    width, height = (round(side * TWIPS) for side in (paper.width, paper.height))
    margin = (width - WIDTH) // 2
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{RELATION_IDS["header1"]}"/>'
        f'<w:footerReference w:type="default" r:id="{RELATION_IDS["footer1"]}"/>'
        f'<w:footerReference w:type="first" r:id="{RELATION_IDS["footer1"]}"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar w:top="1417" w:right="{margin}" w:bottom="1134" w:left="{margin}"'
        ' w:header="680" w:footer="567" w:gutter="0"/>'
        "<w:titlePg/></w:sectPr>"
    )


_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_TABLE = f'<w:tblBorders>{_BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>'
