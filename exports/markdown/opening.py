"""Where the text of a draft opens: everything above is its front."""

from __future__ import annotations

import re

from exports.markdown.blocks import Block
from exports.markdown.masthead import Front, is_sponsor_line, read_front
from exports.markdown.provisions import Node
from exports.markdown.vocabulary import (
    AMENDMENT,
    is_organ_line,
    may_name_kinds,
    opens_operative,
    opens_preambular,
)
from versioning.tree.paragraph import Role


def divided(blocks: list[Block]) -> tuple[Front, list[Block], bool]:
    """Return the front of the draft, the blocks of its text, and whether a draft was recognized."""
    shown = [block.shown for block in blocks]
    start = next((at for at, text in enumerate(shown) if is_organ_line(text)), None)
    may_be_named = may_name_kinds(shown[:start])
    start = (_instructions(blocks[:start]) if may_be_named else None) or start
    if start is None:
        start = next((at for at in range(len(blocks)) if _opens_text(blocks, at)), None)
    if start is not None:
        return read_front(blocks[:start]), blocks[start:], True
    head = next((at + 1 for at, text in enumerate(shown) if may_be_named and is_sponsor_line(text)), 0)
    front = read_front(blocks[:head]) if head else Front()
    rest = blocks[head:]
    if rest and _is_title(rest[0], alone=len(rest) == 1):
        front.paragraphs.append((Role.TITLE, rest[0]))
        rest = rest[1:]
    return front, rest, False


def amends(front: Front) -> bool:
    """Return whether the front is that of an amendment document: its sponsor line says so."""
    return any(role is Role.SPONSORS and AMENDMENT.search(block.shown) for role, block in front.paragraphs)


def _instructions(blocks: list[Block]) -> int | None:
    """Return where the instructions of an amendment document begin: under its sponsor line and title."""
    for at, block in enumerate(blocks):
        if is_sponsor_line(block.shown):
            titled = at + 1
            while titled < len(blocks) and blocks[titled].is_emphasized:
                titled += 1
            found = AMENDMENT.search(block.shown) and at + 1 < titled < len(blocks)
            return titled if found else None
    return None


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
    if block.is_emphasized:  # the title of an agenda item may open as a paragraph would
        return False
    if block.shown.endswith(",") and opens_preambular(block.shown):
        return True
    return block.opens_italic and (opens_preambular(block.shown) or opens_operative(block.shown))


def nodes_of_front(front: Front) -> list[Node]:
    """Return the paragraphs of a draft's front, and the tables among them, as nodes of its tree."""
    nodes = [
        Node(role, block.source, block.line, strong=block.is_emphasized) for role, block in front.paragraphs
    ]
    return sorted((*nodes, *front.tables), key=lambda node: node.line) if front.tables else nodes
