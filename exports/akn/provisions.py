"""Paragraphs as elements: provisions and points in the hierarchy, tables, and blocks within cells.

The elements are those of AKN4UN; an attribute of ours says on each of them which paragraph it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from exports.akn.marking import KEEP, Marker, attribute, words
from exports.akn.spanning import attributes
from exports.spans import spots_of
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.spans import Spot
from versioning.tree.text import MarkKind

_NO_LABEL = Label()
_HIERARCHY = {Role.OPERATIVE: "paragraph", Role.SUBPARAGRAPH: "point"}
_TABULAR = (Role.TABLE, Role.ROW, Role.CELL)
_PREFIXES = {"paragraph": "para", "authorialNote": "note"}


class ProvisionWriter:
    """Writes paragraphs with all below them."""

    def __init__(self, marker: Marker, labels: Mapping[NodeId, Label]) -> None:
        """Write texts with `marker`, numbers as `labels` gives them."""
        self.marker = marker
        self._labels = labels
        self._counts: Counter[str] = Counter()

    def id(self, element: str) -> str:
        """Return an attribute that gives an element an id of its own."""
        name = _PREFIXES.get(element, element)
        self._counts[name] += 1
        return f' eId="{name}_{self._counts[name]}"'

    def own(self, paragraph: Paragraph) -> str:
        """Return the attributes by which we know a paragraph again."""
        number = f" c:number={attribute(paragraph.number)}" if paragraph.number else ""
        return f' c:role="{paragraph.role.value}"{number}'

    def line(self, paragraph: Paragraph, element: str = "p", *, own: bool = False) -> str:
        """Return a paragraph's text as one element; `own` when that element is the paragraph."""
        said = self.own(paragraph) if own else ""
        return f'<{element}{said} c:text="" {KEEP}>{self.marker.inline(paragraph.text)}</{element}>'

    def apart(self, paragraph: Paragraph) -> str:
        """Return a paragraph that stands in no hierarchy and has nothing under it: a line, or a block."""
        return self._block(paragraph) if paragraph.number else self.line(paragraph, own=True)

    def number(self, paragraph: Paragraph) -> str:
        """Return the number that is printed before a paragraph."""
        printed = self._labels.get(paragraph.id, _NO_LABEL).number or paragraph.number
        return f"<num>{words(printed)}</num>" if printed else ""

    # In the hierarchy

    def provision(self, paragraph: Paragraph) -> str:
        """Return what stands in a main body."""
        if is_table(paragraph):
            return f'<container name="table"{self.id("container")}>{self.table(paragraph)}</container>'
        if paragraph.role is Role.HEADING and not paragraph.children:
            inner = self.number(paragraph) + self.line(paragraph, "subheading")
            return f'<paragraph class="H23"{self.id("paragraph")}{self.own(paragraph)}>{inner}</paragraph>'
        element = "paragraph" if paragraph.role is Role.TEXT else _HIERARCHY.get(paragraph.role, "")
        return self._hierarchical(paragraph, element)

    def _hierarchical(self, paragraph: Paragraph, element: str) -> str:
        """Return a paragraph as that element of the hierarchy, or as a container named for its role."""
        name = "" if element else f' name="{paragraph.role.value}"'
        element = element or "hcontainer"
        start = f"<{element}{name}{self.id(element)}{self.own(paragraph)}>{self.number(paragraph)}"
        text = self._text(paragraph)
        if not paragraph.children:
            return f"{start}<content>{text}</content></{element}>"
        wrapped = element in _HIERARCHY.values()
        before, after = (f"<list{self.id('list')}>", "</list>") if wrapped else ("", "")
        return f"{start}{before}{self._under(text, paragraph.children)}{after}</{element}>"

    def _text(self, paragraph: Paragraph) -> str:
        if paragraph.payload in self.marker.kept:
            return self.marker.kept[paragraph.payload]
        return "" if paragraph.role in _TABULAR and not paragraph.text.chars else self.line(paragraph)

    def _under(self, text: str, children: Sequence[Paragraph]) -> str:
        """Return a chapeau with what stands under it; words after a list wrap it up."""
        intro = f"<intro>{text}</intro>" if text else ""
        last = children[-1]
        wraps = last.role is Role.TEXT and not last.children and not last.number and len(children) > 1
        listed = children[:-1] if wraps else children
        end = f"<wrapUp>{self.line(last, own=True)}</wrapUp>" if wraps else ""
        return intro + "".join(map(self._listed, listed)) + end

    def _listed(self, paragraph: Paragraph) -> str:
        """Return what stands in a list."""
        if is_table(paragraph):
            start = f'<hcontainer name="table"{self.id("hcontainer")}><content>'
            return f"{start}{self.table(paragraph)}</content></hcontainer>"
        element = "alinea" if paragraph.role is Role.TEXT else _HIERARCHY.get(paragraph.role, "")
        return self._hierarchical(paragraph, element)

    # As blocks

    def preambular(self, paragraph: Paragraph) -> str:
        """Return what stands in a preamble."""
        if is_table(paragraph):
            return f'<container name="table"{self.id("container")}>{self.table(paragraph)}</container>'
        name = opening(paragraph) if paragraph.role is Role.PREAMBULAR else paragraph.role.value
        inner = self.number(paragraph) and self._block(paragraph)
        own = "" if inner else self.own(paragraph)
        inner = inner or self._blocks(paragraph)
        return f"<container name={attribute(name)}{self.id('container')}{own}>{inner}</container>"

    def _blocks(self, paragraph: Paragraph) -> str:
        """Return the text of a paragraph and what stands under it, as blocks."""
        points = paragraph.children
        if points and all(each.role is Role.SUBPARAGRAPH for each in points):
            introduction = self.line(paragraph, "listIntroduction")
            return f"<blockList{self.id('list')}>{introduction}{''.join(map(self._item, points))}</blockList>"
        return self.line(paragraph) + "".join(map(self._block, points))

    def _item(self, point: Paragraph) -> str:
        inner = self.number(point) + self.line(point)
        below = point.children
        if below and all(each.role is Role.SUBPARAGRAPH for each in below):
            inner += f"<blockList{self.id('list')}>{''.join(map(self._item, below))}</blockList>"
        else:
            inner += "".join(map(self._block, below))
        return f"<item{self.id('item')}{self.own(point)}>{inner}</item>"

    def _block(self, paragraph: Paragraph) -> str:
        """Return any paragraph as a block, such as a cell may hold."""
        if is_table(paragraph):
            return self.table(paragraph)
        if paragraph.role is Role.TEXT and not paragraph.children and not paragraph.number:
            return self.line(paragraph, own=True)
        text = self._text(paragraph) or self.line(paragraph)
        inner = self.number(paragraph) + text + "".join(map(self._block, paragraph.children))
        return f"<blockContainer{self.id('block')}{self.own(paragraph)}>{inner}</blockContainer>"

    def table(self, table: Paragraph) -> str:
        """Return a table."""
        rows = "".join(
            f"<tr{self.own(row)}>{''.join(map(self._cell, row.children, spots))}</tr>"
            for row, spots in zip(table.children, spots_of(table, self.marker.spans), strict=True)
        )
        return f"<table{self.id('table')}{self.own(table)}>{rows}</table>"

    def _cell(self, cell: Paragraph, spot: Spot) -> str:
        """Return a cell; none for what one above takes."""
        if not spot.rows:
            return ""
        return f"<td{attributes(spot)}{self.own(cell)}>{''.join(map(self._block, cell.children))}</td>"


def is_table(paragraph: Paragraph) -> bool:
    """Return whether a paragraph is a table of rows of cells, with no words beside the cells."""
    if paragraph.role is not Role.TABLE or not paragraph.children:
        return False
    rows = paragraph.children
    cells = [cell for row in rows for cell in row.children]
    shaped = all(row.role is Role.ROW and row.children for row in rows)
    return (
        shaped
        and all(cell.role is Role.CELL for cell in cells)
        and not any(each.text.chars or each.number for each in (paragraph, *rows, *cells))
    )


def opening(paragraph: Paragraph) -> str:
    """Return what opens a preambular paragraph: the words in italics or bold, or the first word."""
    text = paragraph.text
    for kind in (MarkKind.ITALIC, MarkKind.BOLD):
        mark = next((each for each in text.marks if each.kind is kind), None)
        if mark is not None and not text.chars[: mark.start].strip():
            return text.slice(mark.start, mark.end).plain.strip(" ,،，")
    return next(iter(text.plain.split()), "preambular")
