"""From the passages of anybody's Word file to a draft: which is the masthead, which a provision.

A passage's form (its number, its words in italics or bold, its level of heading) is written as
Markdown is, and recognized by the same rules; so a draft is the same draft in either format.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from exports.docx.breaks import divided_at_breaks
from exports.docx.head import Arranged, arranged, is_opaque, lines_of_front
from exports.docx.items import Grid, Item, Passage, Story, walk
from exports.docx.layouts import without_layouts
from exports.docx.memo import Memo
from exports.docx.runs_reader import OutOfMeasureError
from exports.markdown.assembly import assemble
from exports.markdown.blocks import FIGURE, NUMBER, POINT, Block, with_bare_number
from exports.markdown.definitions import Definition
from exports.markdown.masthead import Front, read_front
from exports.markdown.opening import amends, divided, nodes_of_front
from exports.markdown.provisions import Node, build
from exports.markdown.vocabulary import evened, opens_operative, opens_preambular
from exports.report import Loss
from exports.spans import keep_span
from versioning.saying import said
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import Inline, Note

_ANCHOR = re.compile(r"\[\^[^\[\]\s]+\]")
_LONGEST_HEADING = 200
_STOPS = (".", ";", ",", ":")
_DEEPEST = 40
_OPENING = 4
"""So many characters of a paragraph tell whether "1 -" numbers it: it does in Arabic."""
_TABLE_SOURCE = "| |"


@dataclass
class _Page:
    """What is to be recognized; an item's index is the line of its block."""

    items: list[Item]
    memo: Memo
    numbers: dict[int, str] = field(default_factory=dict)

    def blocks(self) -> Iterator[Block]:
        """Yield a block for each item; automatic numbers that no rule knows are kept aside."""
        for index, item in enumerate(self.items):
            if isinstance(item, Grid):
                yield Block(index, (_TABLE_SOURCE,), gap=True, row=True)
                continue
            written, label = self.memo.written(item.text), item.label
            level = _level(item) if item.level else 0
            source, said = with_bare_number(written.source), written.said
            if source is not written.source:
                said = ""
            if not label:
                yield self.memo.block(index, source, level, said)
            elif level or not _is_sign(label, source[:_OPENING]):
                self.numbers[index] = label
                yield self.memo.block(index, source, level, said)
            else:
                said = f"{evened(label)} {said}" if said else ""
                yield self.memo.block(index, f"{label} {source}", level, said)

    def divided_at_lines(self, block: Block) -> Block:
        """Return a block of the front with its line breaks as lines."""
        item = self.items[block.line]
        if isinstance(item, Grid) or "\n" not in item.text.chars:
            return block
        return block.with_lines(block.line, tuple(map(self.memo.source, lines_of_front(item))), gap=block.gap)


def recognize(story: Story, digest: str, memo: Memo) -> tuple[Resolution, tuple[Loss, ...]]:
    """Return the draft that a story tells, and what of it the draft doesn't hold.

    `digest` is the SHA-256 of the source, from which every id is derived. Raises OutOfMeasureError.
    """
    items = divided_at_breaks(list(without_layouts(story.items)), memo)
    found = arranged(replace(story, items=items))
    page = _Page(found.items, memo)
    blocks = list(page.blocks())
    front, opaque, body, is_draft = _divided(page, blocks, found.head)
    nodes = nodes_of_front(front)
    nodes += [Node(Role.TEXT, block.source, block.line) for block in opaque]
    nodes += build(body, draft=is_draft, sheet=amends(front))
    finisher = _Finisher(page, story.payloads)
    for node in nodes:
        finisher.complete(node, 1)
    fields = {name: _ANCHOR.sub("", text).strip() for name, text in front.fields.items()}
    masthead = Masthead(**{"date": found.date, **fields}, symbol=found.symbol)
    definitions, signs, inlines = _atoms(story, found, memo)
    definitions += [
        Definition(note.line, "raised", note.sign, memo.source(note.passage.text), note.passage.place)
        for note in found.notes
    ]
    draft, losses = assemble(
        nodes,
        masthead,
        definitions,
        digest,
        markdown=True,
        signs=signs,
        inlines=inlines,
        parse=memo.words,
        known=memo.paragraphs if memo.is_read_again else None,
    )
    return draft, (*found.losses, *(replace(each, where="notes") for each in losses))


def _divided(page: _Page, blocks: list[Block], head: int) -> tuple[Front, list[Block], list[Block], bool]:
    """Return the front, the pictures and the like in it, the body, and whether a draft was recognized."""
    opaque = {line for line, item in enumerate(page.items) if is_opaque(item)}
    front, body, is_draft = divided([block for block in blocks if block.line not in opaque])
    start = body[0].line if body else len(blocks)
    above = [block for block in blocks[:start] if block.line not in opaque]
    if is_draft:
        front = read_front([page.divided_at_lines(block) for block in above])
    elif head:
        start = head
        front = read_front([block for block in blocks[:head] if block.line not in opaque])
        front.paragraphs = [(Role.TEXT, block) for _, block in front.paragraphs]
    pictures = [block for block in blocks[:start] if block.line in opaque]
    return front, pictures, blocks[start:], is_draft


@lru_cache(1024)
def _is_sign(label: str, opening: str) -> bool:
    """Return whether an automatic number is one that a typed one might be, before words that open so."""
    return any(form.match(f"{label} {opening}") for form in (NUMBER, POINT, FIGURE))


def _level(passage: Passage) -> int:
    """Return the level of a heading; no long sentence and no provision is one, whatever its style says."""
    words = passage.text.plain.strip()
    if not words.endswith(_STOPS):
        return passage.level
    number = NUMBER.match(words)
    opening = words[number.end() :] if number else words
    goes_on = words.endswith((";", ",")) or opens_operative(opening) or opens_preambular(opening)
    return 0 if goes_on or len(words) > _LONGEST_HEADING else passage.level


class _Finisher:
    """Fills in what Markdown has no form for: places in the file, tables, and numbers that no rule knows."""

    def __init__(self, page: _Page, payloads: dict[str, bytes]) -> None:
        self._page, self._payloads = page, payloads
        self._taken: Counter[str] = Counter()

    def complete(self, node: Node, depth: int) -> None:
        """Fill in a node and all below it."""
        if depth > _DEEPEST:
            message = said("holds paragraphs within paragraphs more than {most} deep", most=_DEEPEST)
            raise OutOfMeasureError(message)
        item = self._page.items[node.line]
        node.place = self._place(item.place)
        if node.role is Role.TABLE and isinstance(item, Grid):
            node.children = self._rows(item, node.line)
            return
        if not node.printed and node.line in self._page.numbers:
            node.printed = self._page.numbers[node.line]
        for child in node.children:
            self.complete(child, depth + 1)

    def _place(self, place: str) -> str:
        """Return a place, told apart from those of the nodes that come of the same one."""
        self._taken[place] += 1
        return f"{place}/{self._taken[place]}" if place and self._taken[place] > 1 else place

    def _rows(self, grid: Grid, line: int) -> list[Node]:
        """Return the rows of a table; a table in a cell is one of its paragraphs."""
        return [
            Node(
                Role.ROW,
                "",
                line,
                children=[
                    Node(
                        Role.CELL,
                        "",
                        line,
                        children=self._in_cell(cell.items, line),
                        place=self._place(cell.place),
                        payload=keep_span(cell.span, self._payloads),
                    )
                    for cell in row.cells
                ],
                place=self._place(row.place),
            )
            for row in grid.rows
        ]

    def _in_cell(self, items: tuple[Item, ...], line: int) -> list[Node]:
        result: list[Node] = []
        for item in items:
            place = self._place(item.place)
            if isinstance(item, Grid):
                result.append(Node(Role.TABLE, "", line, children=self._rows(item, line), place=place))
            elif item.text.chars.strip():
                source = self._page.memo.source(item.text)
                result.append(Node(Role.TEXT, source, line, item.label, place=place))
        return result


def _atoms(
    story: Story, found: Arranged, memo: Memo
) -> tuple[list[Definition], dict[str, str], dict[str, str]]:
    """Return the notes and inlines of a file as definitions, the signs of those and payloads of these."""
    passages = (*walk(story.items), *(note.passage for note in found.notes))
    atoms = list({atom.id: atom for passage in passages for atom in passage.text.atoms}.values())
    inside = [atom for note in atoms if isinstance(note, Note) for atom in note.text.atoms]
    definitions = [
        Definition(at, "atom", atom.id, memo.source(atom.text) if isinstance(atom, Note) else "")
        for at, atom in enumerate(atoms)
    ]
    signs = {atom.id: atom.sign for atom in atoms if isinstance(atom, Note)}
    inlines = {atom.id: atom.payload for atom in (*atoms, *inside) if isinstance(atom, Inline)}
    return definitions, signs, inlines
