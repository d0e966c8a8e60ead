"""Blocks: a Word file as what stands in its body, cells and notes: passages and tables.

Content controls and the like are seen through: what stands in them is read as if they weren't there,
and where they begin and end is kept by the file that is written into.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from exports.docx.markup import MC, Element, W, value
from exports.docx.opening import Package
from exports.docx.story.holding import weakly
from exports.docx.story.kept import cell_is_gone, holds_runs, mark_is_gone, row_is_gone
from exports.docx.story.keys import NOTHING, Alphabet, Key, Names
from exports.docx.story.memory import UNKNOWN, Memory, Writing, holds_change
from exports.docx.story.passages import Passage, PassageReader
from exports.docx.story.pieces import BESIDE, PARAGRAPH
from versioning.tree.text import ATOM

TABLE, ROW, CELL = W + "tbl", W + "tr", W + "tc"
KINDS = ("footnote", "endnote")
_SEEN_THROUGH = frozenset(
    (W + "sdt", W + "sdtContent", W + "customXml", MC + "AlternateContent", MC + "Choice")
)


@dataclass(eq=False)
class Cell:
    """A cell: its element, the key of its properties, and what stands in it."""

    element: Element
    part: str
    form: Key
    blocks: list[Block]


@dataclass(eq=False)
class Row:
    """A row of cells."""

    element: Element
    part: str
    form: Key
    cells: list[Cell]
    key: Key = NOTHING

    @property
    def chars(self) -> str:
        """All its characters, the cells parted by tabs."""
        return "\t".join("\n".join(each.chars for each in passages(cell.blocks)) for cell in self.cells)


@dataclass(eq=False)
class Table:
    """A table of rows."""

    element: Element
    part: str
    form: Key
    rows: list[Row]
    key: Key = NOTHING
    foreign: bool = False

    @property
    def chars(self) -> str:
        """All its characters, the rows as lines."""
        return "\n".join(each.chars for each in self.rows)


Block = Passage | Table


@dataclass(eq=False)
class Note:
    """A footnote or endnote: its element, its part, what stands in it."""

    kind: str
    id: str
    element: Element
    part: str
    blocks: list[Block] = field(default_factory=list)
    key: Key = NOTHING


class StoryReader:
    """Reads the stories of one file: its body, and its notes where they are cited."""

    def __init__(
        self,
        package: Package,
        alphabet: Alphabet,
        names: Names,
        memory: Memory,
        writing: Writing = UNKNOWN,
        *,
        foreign: bool = False,
    ) -> None:
        """Read a package, any tracked changes of it as accepted; `foreign` if it isn't the base.

        `writing` holds the bytes of paragraphs that `memory` may know.
        """
        self.package, self._names, self._foreign = package, names, foreign
        self._writing = writing
        self._passages = PassageReader(
            alphabet, names, weakly(self._note_key), memory, foreign=foreign, box_key=weakly(self._box_key)
        )
        self._boxes: dict[Element, list[Block]] = {}
        self._elements = self._find_notes()
        self._notes: dict[tuple[str, str], Note] = {}
        self.body: list[Block] = []
        root = package.tree(package.document)
        body = None if root is None else root.find(W + "body")
        self.body_element = body
        if body is not None:
            self.body = self.blocks(body, package.document)

    def _find_notes(self) -> dict[tuple[str, str], tuple[Element, str]]:
        found: dict[tuple[str, str], tuple[Element, str]] = {}
        for kind in KINDS:
            for part in self.package.related(self.package.document, f"{kind}s"):
                tree = self.package.tree(part)
                for each in tree.iterchildren(W + kind) if tree is not None else ():
                    if value(each, "type") in {"", "normal"}:
                        found.setdefault((kind, value(each, "id")), (each, part))
        return found

    def note(self, kind: str, node: str) -> Note | None:
        """Return a note that is cited; None when the file doesn't hold it."""
        known = self._notes.get((kind, node))
        if known is None and (kind, node) in self._elements:
            element, part = self._elements[kind, node]
            known = self._notes[kind, node] = Note(kind, node, element, part)
            known.blocks = self.blocks(element, part)
            known.key = (kind, *(each.key for each in known.blocks))
        return known

    def note_text(self, kind: str, node: str) -> str:
        """Return the characters of a note, its paragraphs as lines."""
        note = self.note(kind, node)
        found = () if note is None else passages(note.blocks)
        return "\n".join(each.chars for each in found).replace(ATOM, " ")

    def _note_key(self, kind: str, node: str) -> Key:
        note = self.note(kind, node)
        return (kind,) if note is None else note.key

    def box(self, element: Element, part: str) -> list[Block]:
        """Return what stands in a text box of a part."""
        known = self._boxes.get(element)
        if known is None:
            known = self._boxes[element] = self.blocks(element, part)
        return known

    def _box_key(self, element: Element, part: str) -> Key:
        return tuple(each.key for each in self.box(element, part))

    def blocks(self, container: Element, part: str) -> list[Block]:
        """Return what stands in a container."""
        read, known, written = self._passages.read, self._writing.citing.get, self._writing.places.get
        stretches = self._writing.stretches
        found: list[Block] = []
        held: list[Element] = []
        for each in _blocks_below(container):
            if each in stretches:
                found += [read(each, part, data, data) for data in stretches[each]]
                continue
            data = written(each, b"")
            if each.tag == TABLE:
                table = self._table(each, part)
                if table.rows:
                    found.append(table)
            elif held and not mark_is_gone(each):
                found.append(read(each, part, held=tuple(held)))
                held = []
            elif (data and not holds_change(data)) or not mark_is_gone(each):
                found.append(read(each, part, data, known(data, data)))
            elif _following(each) is not None:
                held.append(each)
            else:
                shown = [*held, each]
                while shown and not holds_runs(shown[-1]):
                    shown.pop()
                found += [read(shown[-1], part, held=tuple(shown[:-1]))] if shown else []
                held = []
        return found

    def _table(self, element: Element, part: str) -> Table:
        table = Table(
            element, part, self._passages.keys.of_form(element.find(W + "tblPr")), [], foreign=self._foreign
        )
        for each in below(element, ROW):
            if row_is_gone(each):
                continue
            row = Row(each, part, self._passages.keys.of_form(each.find(W + "trPr")), [])
            for cell in below(each, CELL):
                if cell_is_gone(cell):
                    continue
                form = self._passages.keys.of_form(cell.find(W + "tcPr"))
                row.cells.append(Cell(cell, part, form, self.blocks(cell, part)))
            row.key = (
                row.form,
                *((cell.form, *(block.key for block in cell.blocks)) for cell in row.cells),
            )
            table.rows.append(row)
        table.key = (TABLE, table.form, *(row.key for row in table.rows))
        return table


def _blocks_below(container: Element) -> Iterator[Element]:
    for each in container:
        tag = each.tag
        if tag in (PARAGRAPH, TABLE):
            yield each
        elif tag in _SEEN_THROUGH:
            yield from _blocks_below(each)


def _following(paragraph: Element) -> Element | None:
    """Return the paragraph that a paragraph would be joined to."""
    following = paragraph.getnext()
    while following is not None and following.tag in BESIDE:
        following = following.getnext()
    return following if following is not None and following.tag == PARAGRAPH else None


def adjoin(before: Block, after: Block) -> bool:
    """Return whether two blocks of the base are paragraphs of which the first can be joined to the second."""
    if not isinstance(before, Passage) or not isinstance(after, Passage):
        return False
    return _following(before.element) is after.first


def below(parent: Element, tag: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, those in content controls, too."""
    for each in parent:
        if each.tag == tag:
            yield each
        elif each.tag in _SEEN_THROUGH:
            yield from below(each, tag)


def passages(blocks: list[Block]) -> Iterator[Passage]:
    """Yield every passage of blocks, those of cells in their order, without those of notes."""
    for each in blocks:
        if isinstance(each, Passage):
            yield each
        else:
            for row in each.rows:
                for cell in row.cells:
                    yield from passages(cell.blocks)
