"""Reading a draft from Markdown, or from plain text as a PDF's text layer gives it."""

from __future__ import annotations

import hashlib
import re

from exports.markdown.annotation import read_annotated
from exports.markdown.assembly import assemble, assemble_annotated
from exports.markdown.blocks import blocks_of, divide
from exports.markdown.decoding import decode
from exports.markdown.definitions import rules_of_notes, take_definitions
from exports.markdown.furniture import clear, split_lines, without_columns
from exports.markdown.healing import heal
from exports.markdown.opening import amends, divided, nodes_of_front
from exports.markdown.provisions import build
from exports.markdown.wrapping import spaced
from exports.report import Reading
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
        lines = spaced(without_columns(lines))
    rules = rules_of_notes(lines)
    cleared, symbol, dropped = clear(lines)
    body_lines, definitions = take_definitions(cleared, rules, markdown=markdown)
    blocks = divide(blocks_of(body_lines, markdown=markdown))
    front, body, is_draft = divided(blocks)
    healed = heal(body) if is_draft else body
    nodes = nodes_of_front(front) + build(healed, draft=is_draft, sheet=amends(front))
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
