"""From the passages of anybody's Word file to a draft: which is the masthead, which a provision.

A passage's form (its number, its words in italics or bold, its level of heading) is written as
Markdown is, and recognized by the same rules; so a draft is the same draft in either format.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import accumulate, compress, pairwise

from exports.docx.passages import Grid, Item, Passage, Story, lines, stripped, walk
from exports.docx.runs_reader import OutOfMeasureError
from exports.markdown.assembly import assemble
from exports.markdown.blocks import NUMBER, POINT, Block, with_bare_number
from exports.markdown.definitions import Definition
from exports.markdown.marks import inline_markdown
from exports.markdown.masthead import Front, read_front
from exports.markdown.opening import divided, nodes_of_front
from exports.markdown.provisions import Node, build
from exports.markdown.vocabulary import SYMBOL
from exports.report import Loss
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import ATOM, Mark, StyledText

_DISTRIBUTION = re.compile(r"Distr(?:\.|ibution|ibución)", re.IGNORECASE)
_UNITED_NATIONS = re.compile(
    r"united nations|nations unies|naciones unidas|организация объединенных наций|الأمم المتحدة|联合国",
    re.IGNORECASE,
)
_ANCHOR = re.compile(r"\[\^\d+\]")
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
    numbers: dict[int, str] = field(default_factory=dict)

    def blocks(self) -> Iterator[Block]:
        """Yield a block for each item; automatic numbers that no rule knows are kept aside."""
        for index, item in enumerate(self.items):
            if isinstance(item, Grid):
                yield Block(index, (_TABLE_SOURCE,), gap=True, row=True)
                continue
            label, source = item.label, with_bare_number(markdown_of(folded(item.text)))
            if label and not item.level and (NUMBER.match(f"{label} ") or POINT.match(f"{label} ")):
                source = f"{label} {source}"
            elif label:
                self.numbers[index] = label
            yield Block(index, (source,), item.level)

    def divided_at_lines(self, block: Block) -> Block:
        """Return a block of the front with its line breaks as lines."""
        item = self.items[block.line]
        if isinstance(item, Grid) or "\n" not in item.text.chars:
            return block
        return replace(block, lines=tuple(markdown_of(folded(part.text)) for part in lines(item)))


def recognize(story: Story, digest: str) -> tuple[Resolution, tuple[Loss, ...]]:
    """Return the draft that a story tells, and what of it the draft doesn't hold.

    `digest` is the SHA-256 of the source, from which every id is derived. Raises OutOfMeasureError.
    """
    page, left = _page(story)
    blocks = list(page.blocks())
    front, body, is_draft = divided(blocks)
    if is_draft:
        above = blocks[: len(blocks) - len(body)]
        front = read_front([page.divided_at_lines(block) for block in above])
    elif page.head:
        front, body = _front_without_draft(blocks, page.head)
    nodes = nodes_of_front(front) + build(body, draft=is_draft)
    for node in nodes:
        _complete(node, page, 1)
    fields = {name: _ANCHOR.sub("", text).strip() for name, text in front.fields.items()}
    masthead = Masthead(symbol=page.symbol, **fields)
    definitions, signs = _notes(story)
    draft, found = assemble(nodes, masthead, definitions, digest, markdown=True, signs=signs)
    return draft, (*left, *(replace(each, where="notes") for each in found))


def markdown_of(text: StyledText) -> str:
    """Return a text as Markdown; each note is marked by its id."""
    return inline_markdown(text, {note.id: note.id for _, note in text.notes})


def folded(text: StyledText) -> StyledText:
    """Return a text without the space at its ends, each tab or row of spaces in it as one space."""
    keeps = [not _is_repeated(text.chars, at, char) for at, char in enumerate(text.chars)]
    place = list(accumulate(keeps, initial=0))
    chars = "".join(compress(text.chars, keeps)).replace("\t", " ")
    marks = tuple(replace(mark, start=place[mark.start], end=place[mark.end]) for mark in text.marks)
    return _evened(stripped(StyledText(chars, marks, text.atoms)))


def _is_repeated(chars: str, at: int, char: str) -> bool:
    """Return whether a space or tab stands right after another."""
    return char in " \t" and at > 0 and chars[at - 1] in " \t"


def _evened(text: StyledText) -> StyledText:
    """Return a text whose marks don't stop at a space or a note, and go on right after."""
    for kind in dict.fromkeys(mark.kind for mark in text.marks):
        spans = [mark for mark in text.marks if mark.kind is kind]
        whole = [Mark(0, 0, kind, spans[0].value), *spans, Mark(len(text), len(text), kind, spans[-1].value)]
        for before, after in pairwise(whole):
            if before.value == after.value and _is_silent(text.chars[before.end : after.start]):
                spans.append(Mark(before.end, after.start, kind, before.value))
        text = text.with_spans(kind, 0, len(text), spans)
    return text


def _is_silent(chars: str) -> bool:
    return not chars.strip(f" \u00a0{ATOM}")


def _page(story: Story) -> tuple[_Page, list[Loss]]:
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
    return _Page(above + first + rest[_HEAD:], len(above), symbol), losses


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


def _complete(node: Node, page: _Page, depth: int) -> None:
    """Fill in what Markdown has no form for: tables, and numbers that no rule knows."""
    if depth > _DEEPEST:
        message = f"holds paragraphs within paragraphs more than {_DEEPEST} deep"
        raise OutOfMeasureError(message)
    item = page.items[node.line]
    if node.role is Role.TABLE and isinstance(item, Grid):
        node.children = _rows(item, node.line)
        return
    if not node.printed and node.line in page.numbers:
        node.printed = page.numbers[node.line]
    for child in node.children:
        _complete(child, page, depth + 1)


def _rows(grid: Grid, line: int) -> list[Node]:
    """Return the rows of a table; a table in a cell is one of its paragraphs."""
    return [
        Node(
            Role.ROW,
            "",
            line,
            children=[Node(Role.CELL, "", line, children=_in_cell(cell, line)) for cell in row],
        )
        for row in grid.rows
    ]


def _in_cell(items: tuple[Item, ...], line: int) -> list[Node]:
    result: list[Node] = []
    for item in items:
        if isinstance(item, Grid):
            result.append(Node(Role.TABLE, "", line, children=_rows(item, line)))
        elif item.text.chars.strip():
            text = folded(item.text)
            result.append(Node(Role.TEXT, markdown_of(text), line, item.label))
    return result


def _notes(story: Story) -> tuple[list[Definition], dict[str, str]]:
    """Return the notes of a story as definitions, and the sign of each."""
    notes = [note for passage in walk(story.items) for _, note in passage.text.notes]
    definitions = [
        Definition(at, "label", note.id, markdown_of(folded(note.text))) for at, note in enumerate(notes)
    ]
    return definitions, {note.id: note.sign for note in notes}
