"""A Word file in reading order: passages (paragraphs) and grids (tables), as they are seen."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Mapping
from copy import deepcopy
from dataclasses import replace
from functools import partial

from exports.docx.acceptor import PLACE
from exports.docx.folding import stripped
from exports.docx.items import Cell, Grid, Item, Passage, Row, Story
from exports.docx.markup import MC, Element, M, R, W, child, children, elements, tag, value
from exports.docx.memo import Memo, ReadParagraph
from exports.docx.opaque import Payloads
from exports.docx.opening import Package
from exports.docx.plain import PlainNotes, PlainReader, Standing
from exports.docx.runs_reader import (
    COMMENT_RANGES,
    Point,
    RunReader,
    Seen,
    chosen,
    is_read_by_itself,
    without_sign,
)
from exports.docx.slices import Slice, Sliced
from exports.docx.tracking import PLACED, Trees, wording_of
from versioning.tree.spans import ALONE, MOST, Span, in_place
from versioning.tree.text import EMPTY, Inline, StyledText, atom_text

_BLOCKS = _PARAGRAPH, _TABLE = (W + "p", W + "tbl")
_NO_CONTENT = frozenset(W + name for name in ("sdtPr", "sdtEndPr", "sectPr", "tblPr", "tcPr"))
_LEVEL = re.compile("[0-8]")
_PROPERTIES, _STYLE, _OUTLINE, _NUMBERED = (W + name for name in ("pPr", "pStyle", "outlineLvl", "numPr"))
_CELL_PROPERTIES, _COLUMNS, _DOWN, _ACROSS = (W + name for name in ("tcPr", "gridSpan", "vMerge", "hMerge"))
_SOME_COLUMNS = re.compile("[1-9][0-9]{0,2}")
_SEEN_THROUGH = (b"w:sdt", b"w:sdtContent", b"w:customXml")
_LARGE = 2**15
"""Bytes from which on a table or what is around paragraphs is read part by part."""
_DEEPEST = 6
"""So deep within one another they are read so: each time, where they end has to be looked for anew."""
_BOX = W + "txbxContent"
_PLACED = re.compile(rb"<w:(?:p|tbl|tr|tc|altChunk)[\s/>]")
_SEPARATORS = frozenset(("separator", "continuationSeparator", "continuationNotice"))


def parts_of(package: Package) -> list[str]:
    """Return the names of the parts of a file that hold words, the document first."""
    kinds = ("header", "footer", "footnotes", "endnotes")
    others = [part for kind in kinds for part in package.related(package.document, kind)]
    return list(dict.fromkeys((package.document, *others)))


def read_story(
    package: Package, trees: Trees, memo: Memo, *, styled: bool, document: Sliced | None = None
) -> Story:
    """Return what a file holds whose parts stand as in `trees`, or whose document is to be read in slices.

    `styled` tells whether marks that come from styles count. `memo` is for readings of one file only.
    Raises CutError when the document can't be read in slices.
    """
    reader = _Reader(package, trees, memo, styled=styled)
    if document is not None:
        items = list(reader.document(document))
    else:
        root = trees.get(package.document)
        bodies = [] if root is None else [each for each in elements(root) if each.tag == W + "body"]
        items = [item for body in bodies for item in reader.items(body)]
    margins = [
        (kind, list(reader.items(trees[part])))
        for kind in ("header", "footer")
        for part in dict.fromkeys(package.related(package.document, kind))
        if part in trees
    ]
    for part, tree in trees.items():
        reader.see_links(part, tree)
    return Story(items, margins, reader.notes.commented, reader.seen, reader.payloads.found)


class _Reader:
    """Reads the parts of one file that hold words."""

    def __init__(self, package: Package, trees: Trees, memo: Memo, *, styled: bool) -> None:
        self.seen = Seen()
        self._package, self._trees = package, trees
        self._memo, self._forms = memo, memo.forms(styled=styled)
        self._standing = partial(_standing, memo, styled=styled)
        self._points: list[Point] = []
        self._counted = self._within = 0
        self._hollow: dict[Element, Callable[[], Iterator[Item]]] = {}
        self.payloads = Payloads(package, trees)
        memo.numbering.restart()
        self.notes = _Notes(
            {**self._notes_of("footnote"), **self._notes_of("endnote")},
            RunReader(self._forms, lambda *_: None, self.payloads.keep, self.seen),
            memo.styles.default,
            styled=styled,
        )
        self._runs = RunReader(self._forms, self.notes.text, self.payloads.keep, self.seen)

    def see_links(self, part: str, tree: Element) -> None:
        """Take notice of where the links of a part lead."""
        targets = self._package.relationships(part)
        found = [targets.get(each.get(R + "id", "")) for each in tree.iter(W + "hyperlink")]
        self.seen.links |= {each.target: None for each in found if each and each.external}

    def document(self, document: Sliced) -> Iterator[Item]:
        """Yield what stands in the body of a document that is read in slices."""
        plain = self._plain(document, self._runs, self.notes)
        for kind in ("footnotes", "endnotes"):
            for part in self._package.related(self._package.document, kind):
                if (notes := self._package.sliced(part)) is not None:
                    self.notes.know_plain(PlainNotes(self._plain(notes, self.notes.runs, ()), notes.data))
        for each in document.below(document.root):
            if each.name == b"w:body":
                yield from self._sliced(document, plain, each)

    def _plain(self, part: Sliced, runs: RunReader, notes: Container[tuple[str, str]]) -> PlainReader:
        """Return what reads the plain paragraphs of a part, in which these notes may be cited."""
        return PlainReader(
            part.data, self._forms, runs, notes, self._standing, lambda data: part.parse(data)[0]
        )

    def _sliced(self, document: Sliced, plain: PlainReader, holder: Slice) -> Iterator[Item]:
        """Yield what stands in a container that is read in slices."""
        at = holder.inner
        while at < holder.until:
            read = plain.at(at)
            if read is not None:
                text, printed, standing, at = read
                yield self._passage(text, standing, self._count(), (), printed)
                continue
            found = document.at(at)
            if found is None:
                return
            at = found.end
            if found.end - found.start <= _LARGE or self._within > _DEEPEST:
                yield from self.items(self._numbered(document, found))
                continue
            self._within += 1
            if found.name in _SEEN_THROUGH:
                yield from self._sliced(document, plain, found)
            elif found.name == b"w:tbl":
                yield self._sliced_grid(document, plain, found)
            else:
                yield from self._around_boxes(document, plain, found)
            self._within -= 1

    def _sliced_grid(self, document: Sliced, plain: PlainReader, table: Slice) -> Grid:
        """Return a large table, its rows read one by one."""
        place, style = self._count(), ""
        rows: list[Row] = []
        for each in document.below(table):
            if each.name == b"w:tr" and each.end - each.start > _LARGE:
                rows.append(self._sliced_row(document, plain, each))
                continue
            holder = self._numbered(document, each)
            style = style or value(child(holder, "tblPr", "tblStyle"))
            rows += self._rows(holder)
        return self._ruled(rows, place, style)

    def _sliced_row(self, document: Sliced, plain: PlainReader, row: Slice) -> Row:
        """Return a large row, its cells read one by one."""
        place = self._count()
        cells: list[Cell] = []
        for each in document.below(row):
            if each.name == b"w:tc" and each.end - each.start > _LARGE:
                where, first = self._count(), document.at(each.inner)
                is_told = first is not None and first.name == b"w:tcPr"
                properties = document.parsed(first)[0] if first and is_told else None
                cells.append(Cell(tuple(self._sliced(document, plain, each)), where, self._span(properties)))
            else:
                holder = self._numbered(document, each)
                cells += self._cells(_below(holder, W + "tc"))
        return _row(cells, place)

    def _around_boxes(self, document: Sliced, plain: PlainReader, found: Slice) -> Iterator[Item]:
        """Yield what stands in a large paragraph, its text boxes read part by part where they can be."""
        holder, inside = document.hollow(found, b"w:txbxContent", b"<w:t>.</w:t>")
        boxes = list(holder.iter(_BOX))
        if not all(map(is_read_by_itself, boxes)):
            yield from self.items(self._numbered(document, found))
            return
        slices = dict(zip(boxes, inside, strict=True))
        for each in holder.iter(*PLACED, _BOX):
            if each.tag == _BOX:
                self._hollow[each] = partial(self._inside, document, plain, slices[each], self._counted)
                self._counted += document.count(_PLACED, slices[each])
            else:
                each.set(PLACE, self._count())
        self.see_links(self._package.document, holder)
        yield from self.items(holder)
        for each in boxes:
            if self._hollow.pop(each, None):  # it is another way of saying what was read
                self.see_links(self._package.document, document.parsed(slices[each]))

    def _inside(self, document: Sliced, plain: PlainReader, box: Slice, counted: int) -> Iterator[Item]:
        """Yield what stands in a text box before which so much was counted."""
        before, self._counted = self._counted, counted
        yield from self._sliced(document, plain, box)
        self._counted = before

    def _numbered(self, document: Sliced, found: Slice) -> Element:
        """Return an element that holds a slice, whose parts are numbered."""
        holder = document.parsed(found)
        for each in holder.iter(*PLACED):
            each.set(PLACE, self._count())
        self.see_links(self._package.document, holder)
        return holder

    def _count(self) -> str:
        """Return the place of the next thing of the document that has one, as its tree would be numbered."""
        self._counted += 1
        return f"0.{self._counted - 1}"

    def _notes_of(self, kind: str) -> dict[tuple[str, str], Element]:
        found: dict[tuple[str, str], Element] = {}
        for part in self._package.related(self._package.document, f"{kind}s"):
            tree = self._trees.get(part)
            for each in tree.iter(W + kind) if tree is not None else ():
                if value(each, "type") not in _SEPARATORS:
                    found.setdefault((kind, value(each, "id")), each)
        return found

    def items(self, parent: Element) -> Iterator[Item]:
        """Yield what stands in a container, in reading order; a text box stands after its paragraph."""
        for each in elements(parent):
            name = tag(each)
            if name == _PARAGRAPH:
                yield from self._passages(each)
            elif name == _TABLE:
                yield self._grid(each)
            elif name == W + "altChunk":
                self.seen.counts["embedded file"] += 1
                yield self._opaque(each)
            elif name in COMMENT_RANGES:
                self._points.append(Point(0, COMMENT_RANGES[name], value(each, "id")))
            elif name == MC + "AlternateContent":
                yield from self.items(chosen(each))
            elif name == W + "r" or name.startswith(M):
                yield from self._stray(each)
            elif name not in _NO_CONTENT:
                yield from self.items(each)

    def _passages(self, paragraph: Element) -> Iterator[Item]:
        place = paragraph.get(PLACE, "")
        said, standing = self._known(paragraph, place)
        yield self._passage(said.text, standing, place, said.points, said.printed)
        for box in said.boxes:
            yield from self._boxed(box)

    def _boxed(self, box: Element) -> Iterator[Item]:
        """Yield what stands in a paragraph apart from its line."""
        if box in self._hollow:
            yield from self._hollow.pop(box)()
        elif box.tag == _PARAGRAPH:
            yield from self._passages(box)
        elif box.tag == _TABLE:
            yield self._grid(box)
        else:
            yield from self.items(box)

    def _passage(
        self, text: StyledText, standing: Standing, place: str, points: tuple[Point, ...], printed: str
    ) -> Passage:
        """Return what is the next passage in reading order, with its number and the comments before it."""
        if self._points:
            points, self._points = (*self._points, *points), []
        style, level, in_list = standing
        if in_list is None:
            return Passage(text, style, place, level, "", points, printed)
        label = self._memo.numbering.label(in_list)
        return Passage(text, style, place, level, label, points, printed, in_list[1])

    def _known(self, paragraph: Element, place: str) -> ReadParagraph:
        """Return what a paragraph holds, which in another state of the file may have been read already."""
        if not self._memo.is_read_again:
            return self._read(paragraph)
        key = wording_of(paragraph)
        known = self._memo.read.get(key)
        if known is None:
            known = self._read(paragraph)
            if place and not known.said.boxes and not known.said.text.atoms:
                self._memo.read[key] = known  # boxes and notes may change by themselves
        return known

    def _read(self, paragraph: Element) -> ReadParagraph:
        """Return what a paragraph holds."""
        first = next(iter(paragraph), None)
        standing = self._standing(first if first is not None and first.tag == _PROPERTIES else None)
        return ReadParagraph(self._runs.read(paragraph, standing.style), standing)

    def _opaque(self, element: Element) -> Passage:
        """Return the passage of a block that can't be read."""
        atom = Inline(f"{element.get(PLACE, '')}x0", self.payloads.keep(element))
        return Passage(atom_text(atom), place=element.get(PLACE, ""))

    def _stray(self, element: Element) -> Iterator[Item]:
        """Yield the words of a run or formula that stands where only paragraphs should."""
        holder = element.makeelement(W + "p", nsmap=element.nsmap)
        holder.append(deepcopy(element))
        yield from self._passages(holder)

    def _grid(self, table: Element) -> Grid:
        style = value(child(table, "tblPr", "tblStyle"))
        return self._ruled(list(self._rows(table)), table.get(PLACE, ""), style)

    def _ruled(self, rows: list[Row], place: str, style: str) -> Grid:
        """Return a table, after its merged cells that can't be followed are counted."""
        if any(cell.span.continues for row in rows for cell in row.cells):
            spots = in_place([[(cell.span, _is_filled(cell)) for cell in row.cells] for row in rows])
            self.seen.counts["merged cell"] += sum(
                cell.span.continues and spot.rows > 0
                for row, found in zip(rows, spots, strict=True)
                for cell, spot in zip(row.cells, found, strict=True)
            )
        return Grid(tuple(rows), place, style)

    def _rows(self, table: Element) -> Iterator[Row]:
        for row in _below(table, W + "tr"):
            yield _row(list(self._cells(_below(row, W + "tc"))), row.get(PLACE, ""))

    def _cells(self, found: Iterator[Element]) -> Iterator[Cell]:
        for each in found:
            yield Cell(tuple(self.items(each)), each.get(PLACE, ""), self._span(next(iter(each), None)))

    def _span(self, first: Element | None) -> Span:
        """Return how far a cell says that it reaches, in the first element in it."""
        if first is None or first.tag != _CELL_PROPERTIES:
            return ALONE
        properties = children(first)
        self.seen.counts["merged cell"] += _ACROSS in properties
        below = properties.get(_DOWN)
        said = value(properties.get(_COLUMNS))
        columns = int(said) if _SOME_COLUMNS.fullmatch(said) else 1
        continues = below is not None and value(below) != "restart"
        return Span(min(columns, MOST), continues) if continues or columns > 1 else ALONE


class _Notes:
    """The notes of one file. `commented` are those read so far on which comments stand.

    It knows nothing of what reads the body, which would keep the trees of every state in memory.
    """

    def __init__(
        self, notes: Mapping[tuple[str, str], Element], runs: RunReader, style: str, *, styled: bool
    ) -> None:
        self._notes, self.runs, self._style, self._styled = notes, runs, style, styled
        self.commented: list[Passage] = []
        self._plain: list[PlainNotes] = []

    def know_plain(self, notes: PlainNotes) -> None:
        """Read the notes of a part without their tree where that can be done."""
        self._plain.append(notes)

    def __contains__(self, note: object) -> bool:
        """Return whether there is a note of that kind and id."""
        return note in self._notes

    def text(self, kind: str, node: str, sign: str) -> tuple[str, StyledText] | None:
        """Return place and text of a note, its paragraphs as lines."""
        note = self._notes.get((kind, node))
        if note is None:
            return None
        plain = next((text for each in self._plain if (text := each.text(kind, node)) is not None), None)
        text, sign_end = self._parsed(note) if plain is None else (plain, 0)
        words = _without_sign(text, sign) if self._styled else _below_sign(text, sign, sign_end)
        return note.get(PLACE, ""), words

    def _parsed(self, note: Element) -> tuple[StyledText, int]:
        """Return the text of a note of whatever kind, and where its sign ends in it if that is known."""
        text, sign_end = EMPTY, 0
        points: list[Point] = []
        for paragraph in note.iter(W + "p"):
            style = value(child(paragraph, "pPr", "pStyle")) or self._style
            said = self.runs.read(paragraph, style)
            sign_end = sign_end or said.sign_end
            text = text + StyledText("\n") if text.chars else text
            points += [each._replace(at=each.at + len(text)) for each in said.points]
            text += said.text
        if points:
            self.commented.append(Passage(text, place=note.get(PLACE, ""), points=tuple(points)))
        return text, sign_end


def _standing(memo: Memo, element: Element | None, *, styled: bool) -> Standing:
    """Return what the properties of a paragraph say."""
    properties = {} if element is None else children(element)
    style = value(properties.get(_STYLE)) or memo.styles.default
    place = memo.numbering.place(properties.get(_NUMBERED), style)
    if not styled:
        return Standing(style, 0, place)
    outline = value(properties.get(_OUTLINE))
    level = int(outline) + 1 if _LEVEL.fullmatch(outline) else memo.styles.level(style)
    return Standing(style, level, place)


def _below(parent: Element, tag: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, those inside content controls, too."""
    for each in elements(parent):
        if each.tag == tag:
            yield each
        elif each.tag not in _BLOCKS:
            yield from _below(each, tag)


def _row(cells: list[Cell], place: str) -> Row:
    """Return a row, whose last cell reaches to its end, whatever it says."""
    if cells and cells[-1].span.columns > 1:
        cells[-1] = replace(cells[-1], span=Span(1, cells[-1].span.continues))
    return Row(tuple(cells), place)


def _is_filled(cell: Cell) -> bool:
    """Return whether a cell holds more than paragraphs of no words."""
    return any(isinstance(each, Grid) or each.text.chars.strip() for each in cell.items)


def _below_sign(text: StyledText, sign: str, sign_end: int) -> StyledText:
    """Return the text of a note in a file of ours, which begins with its sign, as the note itself had it."""
    if sign and sign_end and not text.chars[:sign_end].replace(sign, ""):
        return text.slice(sign_end)  # another program may have typed the sign once more
    return text.slice(len(sign)) if text.chars.startswith(sign) else text


def _without_sign(text: StyledText, sign: str) -> StyledText:
    """Return the text of a note without the space around it and the sign that is typed before it."""
    text = stripped(text)
    while len(rest := without_sign(text.chars, sign)) < len(text):
        text = stripped(text.slice(len(text) - len(rest)))
    return text
