"""Where a paragraph belongs that the markup leaves at the level of provisions, and what is a heading."""

from __future__ import annotations

import re

from exports.akn.node import Node
from versioning.drafting.points import Count, counts, level
from versioning.tree.paragraph import Role

NUMERAL = re.compile(r"[^\W_]{1,6}\s?[.)–-]+\t\s*(?=\S)")
"""The number at the head of a heading: a tab parts it from the words."""
_POINT = re.compile(r"[(’]?[^\W_A-Z]{1,5}[).‘]|[㈠-㈩]")
_ALONE = re.compile(r"\([^\W_]{1,4}\)|[^\W_]{1,3}\)|[㈠-㈩]|’\d+‘")
_LONGEST_HEADING = 200
_ENDING = (".", ";", ":", ",", "،", "؛", "。", "；", "：", "，")


def is_numeral(text: str) -> bool:
    """Return whether a text is nothing but the number of a sub-paragraph."""
    return _ALONE.fullmatch(text) is not None


def is_heading(node: Node) -> bool:
    """Return whether a paragraph is a heading by its form."""
    text = node.text.plain
    if node.printed[:1].isdecimal() or _POINT.fullmatch(node.printed):
        return False
    return (
        node.strong
        and not node.children
        and not node.drafts
        and len(text) <= _LONGEST_HEADING
        and any(char.isalnum() for char in text)
        and not text.endswith(_ENDING)
    )


def under(nodes: list[Node], node: Node) -> bool:
    """Put a sub-paragraph under the last provision, as deep as its number says; False where it can't be."""
    holder = nodes[-1] if nodes else None
    if holder is None or not _POINT.fullmatch(node.printed):
        return False
    if holder.role not in (Role.OPERATIVE, Role.PREAMBULAR, Role.TEXT):
        return False
    chain = _chain(holder)
    before = chain[-1][1] if chain else holder
    if holder.role is Role.TEXT and not chain and not _opens(holder):
        return False
    depth, _ = level(node.printed, [count for count, _ in chain], opens=_opens(before))
    (chain[depth - 1][1] if depth else holder).children.append(node)
    return True


def _opens(node: Node) -> bool:
    return node.text.plain.endswith((":", "："))


def _chain(node: Node) -> list[tuple[Count, Node]]:
    """Return the last sub-paragraphs under a provision, outermost first, and what their numbers count."""
    result: list[tuple[Count, Node]] = []
    while points := [each for each in node.children if each.role is Role.SUBPARAGRAPH]:
        node = points[-1]
        ways = counts(node.printed)
        result.append((next((way for way in ways if way.value == len(points)), ways[0]), node))
    return result
