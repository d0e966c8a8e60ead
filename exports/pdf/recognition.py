"""From the paragraphs of a PDF to a draft: which is the masthead, which a provision.

A paragraph's form (its number, its words in italics or bold) is written as Markdown is, and
recognized by the same rules; so a draft is the same draft in either format.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from exports.markdown.assembly import assemble
from exports.markdown.blocks import Block, with_bare_number
from exports.markdown.definitions import Definition
from exports.markdown.healing import heal
from exports.markdown.marks import inline_markdown
from exports.markdown.masthead import is_sponsor_line, read_front
from exports.markdown.opening import amends, divided, nodes_of_front
from exports.markdown.provisions import build
from exports.markdown.vocabulary import SYMBOL
from exports.pdf.lines import Piece, joined_lines
from exports.pdf.notes import FootNote
from exports.pdf.paragraphs import Passage
from exports.pdf.run import WIDE
from exports.pdf.styling import note_id, styled_text, with_plain_number
from exports.places import left_out, page
from exports.report import Loss
from versioning.saying import said
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import Note

_UNITED_NATIONS = re.compile(
    r"united nations|nations unies|naciones unidas|организация объединенных наций|الأمم المتحدة|联合国",
    re.IGNORECASE,
)
_ANCHOR = re.compile(r"\[\^[^\[\]]+\]")
_RESOLUTION_NUMBER = re.compile(
    rf"((?:[A-Z]{{1,2}}-)?\d{{1,4}}/\d{{1,4}}(?:\.(?=\s+\S|[^\W\d_])|(?=\s+[^\W\d_])|\.?(?={WIDE.pattern})))\s*"
)
"""Before the words of a title; in some languages no point follows it."""
_ARABIC_NUMBER = re.compile(r"^(\d{1,3}) ?[-–] ?(?=[*<]*[\u0620-\u064a])")
"""Arabic texts set a dash after a paragraph's number."""
_HEAD = 12
"""Among so many paragraphs from the start stand the symbol and the name of the United Nations."""
_LARGE = 1.3


@dataclass
class _Text:
    """What is to be recognized; a passage's index is the line of its block."""

    passages: list[Passage]
    notes: dict[str, Note]
    size: float
    numbers: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Name each note by its key."""
        self._labels = {note_id(key): key for key in self.notes}

    def source(self, pieces: tuple[Piece, ...]) -> str:
        """Return pieces as Markdown; each note is marked by its key."""
        text = with_plain_number(styled_text(pieces, self.notes))
        return inline_markdown(text, self._labels)

    def blocks(self) -> list[Block]:
        """Return a block for each passage, those healed that a page break had cut."""
        self.passages = self._healed()
        return [self._block(index, passage) for index, passage in enumerate(self.passages)]

    def _block(self, index: int, passage: Passage) -> Block:
        pieces = passage.pieces
        first = passage.lines[0]
        number = _RESOLUTION_NUMBER.match(passage.plain) if first.is_bold else None
        if number:
            self.numbers[index] = number[1]
            pieces = _from(pieces, number.end())
        large = index < _HEAD and first.page == 1 and first.size > _LARGE * self.size and first.is_bold
        source = with_bare_number(_ARABIC_NUMBER.sub(r"\1. ", self.source(pieces), count=1))
        return Block(index, (source,), int(large), passage.unsure, apart=passage.apart)

    def divided_at_lines(self, block: Block) -> Block:
        """Return a block of the front with the lines of its page as lines, if one is a masthead's field.

        After a resolution's number stands its title, whatever a line of it may say alone.
        """
        if block.line in self.numbers:
            return block
        lines = tuple(self.source(joined_lines([line])) for line in self.passages[block.line].lines)
        fields = any(read_front([Block(0, (line,))]).fields for line in lines)
        return (
            block.with_lines(block.line, lines, gap=block.gap)
            if fields and not is_sponsor_line(block.shown)
            else block
        )

    def _healed(self) -> list[Passage]:
        result: list[Passage] = []
        for passage in self.passages:
            if result and passage.unsure and self._is_one(result[-1], passage):
                result[-1] = replace(result[-1], lines=result[-1].lines + passage.lines)
            else:
                result.append(passage)
        return result

    def _is_one(self, last: Passage, passage: Passage) -> bool:
        """Return whether the words of two passages make one paragraph."""
        pair = [Block(0, (self.source(last.pieces),)), Block(1, (self.source(passage.pieces),), gap=True)]
        return len(heal(pair)) == 1


def recognize(
    passages: list[Passage], notes: list[FootNote], symbol: str, size: float, digest: str
) -> tuple[Resolution, list[Loss]]:
    """Return the draft that paragraphs and notes tell, and what of them the draft doesn't hold.

    `symbol` is the one of the pages' heads, `size` the body's in points. `digest` is the SHA-256 of
    the source, from which every id is derived.
    """
    symbol, passages, losses = _without_name(symbol, passages)
    text = _Text(passages, {note.key: Note(note_id(note.key)) for note in notes}, size)
    blocks = text.blocks()
    front, body, is_draft = divided(blocks)
    if is_draft or front.paragraphs:
        above = blocks[: len(blocks) - len(body)]
        front = read_front([text.divided_at_lines(block) for block in above])
    nodes = nodes_of_front(front) + build(body, draft=is_draft, sheet=amends(front))
    for node in nodes:
        node.printed = node.printed or text.numbers.get(node.line, "")
    fields = {name: _ANCHOR.sub("", value).strip() for name, value in front.fields.items()}
    definitions = [
        Definition(at, "label", note.key, text.source(note.pieces)) for at, note in enumerate(notes)
    ]
    signs = {note.key: "" if note.label.isdecimal() else note.label for note in notes}
    masthead = Masthead(symbol=symbol, **fields)
    draft, found = assemble(nodes, masthead, definitions, digest, markdown=True, signs=signs)
    return draft, [*losses, *(replace(each, where=said("notes")) for each in found)]


def _without_name(symbol: str, passages: list[Passage]) -> tuple[str, list[Passage], list[Loss]]:
    """Return the symbol, and the passages without it and without the name of the United Nations."""
    head = passages[:_HEAD]
    symbol = next((each.plain for each in head if SYMBOL.fullmatch(each.plain)), symbol)
    named = [each for each in head if _UNITED_NATIONS.fullmatch(each.plain)]
    gone = [each for each in head if each.plain == symbol]
    losses = [Loss(page(each.lines[0].page), left_out(each.plain)) for each in (*named, *gone[1:])]
    left = [each for each in head if each not in named and each not in gone]
    return symbol, left + passages[_HEAD:], losses


def _from(pieces: tuple[Piece, ...], count: int) -> tuple[Piece, ...]:
    """Return pieces without their first `count` characters, runs of spaces counted as one."""
    plain = "".join(piece.text for piece in pieces)
    at = len(plain) - len(plain.lstrip())
    for _ in range(count):
        at += 1
        while plain[at - 1 : at].isspace() and plain[at : at + 1].isspace():
            at += 1
    result: list[Piece] = []
    for piece in pieces:
        cut = min(at, len(piece.text))
        at -= cut
        if piece.note or piece.text[cut:]:
            result.append(replace(piece, text=piece.text[cut:]))
    return tuple(result)
