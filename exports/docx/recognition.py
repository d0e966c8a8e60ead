"""From the passages of anybody's Word file to a draft: which is the masthead, which a provision.

A passage's form (its number, its words in italics or bold, its level of heading) is written as
Markdown is, and recognized by the same rules; so a draft is the same draft in either format.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from exports.docx.memo import Memo
from exports.docx.passages import Grid, Item, Passage, Story, lines, walk
from exports.docx.runs_reader import OutOfMeasureError
from exports.markdown.assembly import assemble
from exports.markdown.blocks import NUMBER, POINT, Block
from exports.markdown.definitions import Definition
from exports.markdown.masthead import Front, read_front
from exports.markdown.opening import divided, nodes_of_front
from exports.markdown.provisions import Node, build
from exports.markdown.vocabulary import SYMBOL
from exports.report import Loss
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import Inline, Note

_DISTRIBUTION = re.compile(r"Distr(?:\.|ibution|ibución)", re.IGNORECASE)
_UNITED_NATIONS = re.compile(
    r"united nations|nations unies|naciones unidas|организация объединенных наций|الأمم المتحدة|联合国",
    re.IGNORECASE,
)
_ANCHOR = re.compile(r"\[\^[^\[\]\s]+\]")
_HEAD = 12
"""Among so many items from the start a table may be the masthead."""
_DEEPEST = 40
_TABLE_SOURCE = "| |"


@dataclass
class _Page:
    """What is to be recognized; an item's index is the line of its block.

    So many of the items from the start as `head` says are the lines of the masthead's tables and headers.
    """

    items: list[Item]
    head: int
    symbol: str
    memo: Memo
    numbers: dict[int, str] = field(default_factory=dict)

    def blocks(self) -> Iterator[Block]:
        """Yield a block for each item; automatic numbers that no rule knows are kept aside."""
        for index, item in enumerate(self.items):
            if isinstance(item, Grid):
                yield Block(index, (_TABLE_SOURCE,), gap=True, row=True)
                continue
            label, source = item.label, self.memo.source(item.text)
            if label and not item.level and (NUMBER.match(f"{label} ") or POINT.match(f"{label} ")):
                source = f"{label} {source}"
            elif label:
                self.numbers[index] = label
            yield self.memo.block(index, source, item.level)

    def divided_at_lines(self, block: Block) -> Block:
        """Return a block of the front with its line breaks as lines."""
        item = self.items[block.line]
        if isinstance(item, Grid) or "\n" not in item.text.chars:
            return block
        return replace(block, lines=tuple(self.memo.source(part.text) for part in lines(item)))


def recognize(story: Story, digest: str, memo: Memo) -> tuple[Resolution, tuple[Loss, ...]]:
    """Return the draft that a story tells, and what of it the draft doesn't hold.

    `digest` is the SHA-256 of the source, from which every id is derived. Raises OutOfMeasureError.
    """
    page, left = _page(story, memo)
    blocks = list(page.blocks())
    front, body, is_draft = divided(blocks)
    if is_draft:
        above = blocks[: len(blocks) - len(body)]
        front = read_front([page.divided_at_lines(block) for block in above])
    elif page.head:
        front, body = _front_without_draft(blocks, page.head)
    nodes = nodes_of_front(front) + build(body, draft=is_draft)
    finisher = _Finisher(page)
    for node in nodes:
        finisher.complete(node, 1)
    fields = {name: _ANCHOR.sub("", text).strip() for name, text in front.fields.items()}
    masthead = Masthead(symbol=page.symbol, **fields)
    definitions, signs, inlines = _atoms(story, memo)
    draft, found = assemble(
        nodes, masthead, definitions, digest, markdown=True, signs=signs, inlines=inlines, parse=memo.words
    )
    return draft, (*left, *(replace(each, where="notes") for each in found))


def _page(story: Story, memo: Memo) -> tuple[_Page, list[Loss]]:
    """Return what is to be recognized, lines of the masthead one by one, and what was left out of it."""
    head, losses = _margins(story)
    rest: list[Item] = []
    for index, item in enumerate(story.items):
        if isinstance(item, Grid) and index < _HEAD and _is_masthead([item]):
            head += [*rest, *(part for each in walk([item]) for part in lines(each))]
            rest = []
        else:
            rest.append(item)
    head, rest = list(filter(_is_shown, head)), list(filter(_is_shown, rest))
    symbol = next((words for words in map(_words, head + rest[:_HEAD]) if SYMBOL.fullmatch(words)), "")
    first = [item for item in rest[:_HEAD] if not _is_furniture(item, symbol)]
    above = [item for item in head if not _is_furniture(item, symbol)]
    named = dict.fromkeys(map(_words, head + rest[:_HEAD]))
    losses += [
        Loss("head of the page", f"left out: “{words}”")
        for words in named
        if _UNITED_NATIONS.fullmatch(words)
    ]
    return _Page(above + first + rest[_HEAD:], len(above), symbol, memo), losses


def _margins(story: Story) -> tuple[list[Item], list[Loss]]:
    """Return what headers hold of the masthead, and losses that name what other margins say."""
    head: list[Item] = []
    left: dict[str, str] = {}
    for kind, items in story.margins:
        if kind == "header" and not head and _is_masthead(items, strict=True):
            head = [part for each in walk(items) for part in lines(each)]
            continue
        words = " ".join(filter(None, (_words(each) for each in walk(items))))
        if any(char.isalpha() for char in words):  # a page number is no loss
            left.setdefault(words, kind)
    return head, [Loss(kind, f"left out: “{words}”") for words, kind in left.items()]


def _is_masthead(items: list[Item], *, strict: bool = False) -> bool:
    """Return whether what stands there is (part of) a masthead; `strict` asks for more than a symbol."""
    words = [_words(part) for each in walk(items) for part in lines(each)]
    return any(
        _DISTRIBUTION.match(each)
        or (not strict and (SYMBOL.fullmatch(each) or _UNITED_NATIONS.fullmatch(each)))
        for each in words
    )


def _is_furniture(item: Item, symbol: str) -> bool:
    """Return whether an item says the symbol, or only that this is the United Nations."""
    words = _words(item)
    return bool(words) and (words == symbol or _UNITED_NATIONS.fullmatch(words) is not None)


def _words(item: Item) -> str:
    """Return the words of a passage, empty for a table."""
    return " ".join(item.text.plain.split()) if isinstance(item, Passage) else ""


def _is_shown(item: Item) -> bool:
    """Return whether an item says anything: a rule of dashes or asterisks doesn't."""
    if isinstance(item, Grid):
        return any(_is_shown(each) for each in walk([item]))
    return any(char.isalnum() for char in item.text.chars) or bool(item.text.atoms)


def _front_without_draft(blocks: list[Block], size: int) -> tuple[Front, list[Block]]:
    """Return what the masthead of a document says that is no draft; what it is not sure of is text."""
    front = read_front(blocks[:size])
    front.paragraphs = [(Role.TEXT, block) for _, block in front.paragraphs]
    return front, blocks[size:]


class _Finisher:
    """Fills in what Markdown has no form for: places in the file, tables, and numbers that no rule knows."""

    def __init__(self, page: _Page) -> None:
        self._page = page
        self._taken: Counter[str] = Counter()

    def complete(self, node: Node, depth: int) -> None:
        """Fill in a node and all below it."""
        if depth > _DEEPEST:
            message = f"holds paragraphs within paragraphs more than {_DEEPEST} deep"
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


def _atoms(story: Story, memo: Memo) -> tuple[list[Definition], dict[str, str], dict[str, str]]:
    """Return the notes and inlines of a story as definitions, the signs of those and payloads of these."""
    atoms = [atom for passage in walk(story.items) for atom in passage.text.atoms]
    inside = [atom for note in atoms if isinstance(note, Note) for atom in note.text.atoms]
    definitions = [
        Definition(at, "label", atom.id, memo.source(atom.text) if isinstance(atom, Note) else "")
        for at, atom in enumerate(atoms)
    ]
    signs = {atom.id: atom.sign for atom in atoms if isinstance(atom, Note)}
    inlines = {atom.id: atom.payload for atom in (*atoms, *inside) if isinstance(atom, Inline)}
    return definitions, signs, inlines
