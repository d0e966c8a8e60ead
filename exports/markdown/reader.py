"""Reading a draft from Markdown, or from plain text as a PDF's text layer gives it."""

from __future__ import annotations

import hashlib
import re

from exports.markdown.annotation import read_annotated
from exports.markdown.assembly import assemble, assemble_annotated
from exports.markdown.blocks import Block, blocks_of, divide
from exports.markdown.decoding import decode
from exports.markdown.definitions import rules_of_notes, take_definitions
from exports.markdown.furniture import clear, split_lines, without_columns
from exports.markdown.healing import heal
from exports.markdown.masthead import Front, is_sponsor_line, read_front
from exports.markdown.provisions import Node, build
from exports.markdown.vocabulary import is_organ_line, opens_operative, opens_preambular
from exports.report import Reading
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Masthead

_MARKDOWN = re.compile(
    r"^ {0,3}#{1,6} \S|\*\*[^\W\d_][^*\n]*\*\*"
    r"|(?:^|[\s(“])[*_](?=[^\W\d_])[^*_\n]+(?<=[^\s*_])[*_](?=[\s,.;:)”]|$)"
    r"|<sup>|\[\^[^\]\s]+\]|\\[*_.\[]|<!--|<br>",
    re.MULTILINE,
)
_MARKDOWN_ENDINGS = (".md", ".markdown")


def read(data: bytes, name: str) -> Reading:
    """Return the draft that a text file holds.

    `name` is the file's name; one that doesn't end as Markdown is read as such when it bears its
    signs. Every visible word is in the draft or named in the losses. Raises ReadError when the file
    is no text.
    """
    text, losses = decode(data, name)
    digest = hashlib.sha256(data).hexdigest()
    annotated = read_annotated(text)
    if annotated is not None:
        draft, found = assemble_annotated(annotated, digest)
        return Reading(draft, "markdown", losses + found, {}, data)
    markdown = name.lower().endswith(_MARKDOWN_ENDINGS) or _MARKDOWN.search(text) is not None
    if markdown:
        text = _without_comments(text)
    lines = split_lines(text)
    if not markdown:
        lines = without_columns(lines)
    rules = rules_of_notes(lines)
    cleared, symbol, dropped = clear(lines)
    body_lines, definitions = take_definitions(cleared, rules, markdown=markdown)
    blocks = divide(blocks_of(body_lines, markdown=markdown))
    front, body, is_draft = _front(blocks)
    nodes = [
        Node(role, block.source, block.line, strong=block.is_emphasized) for role, block in front.paragraphs
    ]
    nodes += build(heal(body) if is_draft else body, draft=is_draft)
    masthead = Masthead(symbol=symbol, **front.fields)
    draft, found = assemble(nodes, masthead, definitions, digest, markdown=markdown)
    return Reading(draft, "markdown" if markdown else "text", losses + dropped + found, {}, data)


def _without_comments(text: str) -> str:
    """Return a text without HTML comments, each line still on its line."""
    parts: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        parts += [text[at:start], "\n" * text.count("\n", start, end)]
        at = end + 3
    return "".join([*parts, text[at:]])


def _front(blocks: list[Block]) -> tuple[Front, list[Block], bool]:
    """Return the front of the draft, the blocks of its text, and whether a draft was recognized."""
    shown = [block.shown for block in blocks]
    start = next((at for at, text in enumerate(shown) if is_organ_line(text)), None)
    if start is None:
        start = next((at for at in range(len(blocks)) if _opens_text(blocks, at)), None)
    if start is not None:
        return read_front(blocks[:start]), blocks[start:], True
    head = next((at + 1 for at, text in enumerate(shown) if is_sponsor_line(text)), 0)
    front = read_front(blocks[:head]) if head else Front()
    rest = blocks[head:]
    if rest and _is_title(rest[0], alone=len(rest) == 1):
        front.paragraphs.append((Role.TITLE, rest[0]))
        rest = rest[1:]
    return front, rest, False


def _is_title(block: Block, *, alone: bool) -> bool:
    if block.row or block.number:
        return False
    short = (
        len(block.lines) == 1 and len(block.shown) <= 200 and not block.shown.endswith((".", ";", ":", ","))
    )
    return block.is_emphasized or (short and (alone or not block.opens_italic))


def _opens_text(blocks: list[Block], at: int) -> bool:
    """Return whether the first provision stands at `at`, where a draft has no organ line."""
    block = blocks[at]
    if block.level or block.row or is_sponsor_line(block.shown):
        return False
    if re.match(r"(?:1|OP ?1|PP ?1)\b\\?\.?$", block.number):
        return True
    if is_organ_line(block.shown, comma=False):
        return any(after.opens_italic or after.number for after in blocks[at + 1 : at + 2])
    if block.shown.endswith(",") and opens_preambular(block.shown):
        return True
    return block.opens_italic and (opens_preambular(block.shown) or opens_operative(block.shown))
