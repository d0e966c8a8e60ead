"""Blocks: the paragraphs that stand under an instruction, as the paragraphs of a draft they are to be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from versioning.drafting.instructions.tokens import UnclosedError, quotations
from versioning.drafting.points import Count, level
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import StyledText

_POINT = re.compile(r"(?:\((?:[a-z]{1,3}|[ivxl]{1,6})\)|[a-z]\)|[ivxl]{1,5}\))")
_TYPED = re.compile(r"(?P<number>\((?:[a-z]{1,2}|[ivxl]{1,5})\))[ \t\u00a0]+")
_MERE = frozenset((Role.TEXT, Role.SUBPARAGRAPH, Role.PREAMBULAR, Role.OPERATIVE))


def nested(blocks: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Return blocks in which what is lettered stands under what it lists, and quotation marks are gone.

    A block that is lettered and has none above it stays where it is, a sub-paragraph.
    """
    tops: list[list[Paragraph]] = []
    for at, each in enumerate(_unquoted(blocks)):
        block = _lettered(each, first=at == 0)
        below = tops and _goes_below(tops[-1], block)
        if below:
            tops[-1].append(block)
        else:
            tops.append([block])
    return tuple(_tree(each) for each in tops)


def _unquoted(blocks: Sequence[Paragraph]) -> list[Paragraph]:
    """Return the blocks without the quotation marks around each of them, or around all."""
    result = list(blocks)
    if result and all(is_quotation(block) for block in result):
        return [replace(block, text=_between_marks(block.text)) for block in result]
    if len(result) < 2 or not _is_open(result[0]) or not (_closes(result[-1]) or is_quotation(result[-1])):
        return result
    first, last = result[0].text, result[-1].text
    result[0] = replace(result[0], text=first.slice(len(first.chars) - len(first.chars.lstrip()) + 1))
    start = 1 if is_quotation(result[-1]) else 0
    result[-1] = replace(result[-1], text=last.slice(start, last.chars.rindex("”")))
    return [
        replace(each, text=each.text.slice(1)) if at and _is_open(each) else each
        for at, each in enumerate(result)
    ]


def is_quotation(block: Paragraph) -> bool:
    """Return whether the whole text of a block is one quotation, a period after it aside."""
    chars = block.text.chars.rstrip(" .")
    if block.children or chars[:1] not in set('“«"'):
        return False
    try:
        return quotations(chars) == [(0, len(chars))]
    except UnclosedError:
        return False


def _between_marks(text: StyledText) -> StyledText:
    return text.slice(1, len(text.chars.rstrip(" .")) - 1)


def _is_open(block: Paragraph) -> bool:
    """Return whether a block begins with a quotation that does not end in it."""
    if not block.text.plain.lstrip().startswith("“"):
        return False
    return block.text.plain.count("“") > block.text.plain.count("”")


def _closes(block: Paragraph) -> bool:
    text = block.text.plain.rstrip(" .")
    return text.endswith("”") and text.count("”") > text.count("“") and not block.children


def _lettered(block: Paragraph, *, first: bool) -> Paragraph:
    """Return a block whose letter is its number, whether it was read as such or stands in its words."""
    if block.role not in _MERE:
        return block
    if block.role is Role.TEXT and _POINT.fullmatch(block.number):
        return replace(block, role=Role.SUBPARAGRAPH)
    return block if first or block.number or block.role is not Role.TEXT else with_letter(block)


def with_letter(block: Paragraph) -> Paragraph:
    """Return a block as a sub-paragraph when a letter stands at the head of its words."""
    typed = _TYPED.match(block.text.chars)
    if typed is None:
        return block
    return replace(block, role=Role.SUBPARAGRAPH, text=block.text.slice(typed.end()), number=typed["number"])


def _goes_below(group: list[Paragraph], block: Paragraph) -> bool:
    top = group[0]
    if top.role not in _MERE or top.children:
        return False
    if block.role is Role.SUBPARAGRAPH:
        return top.role is not Role.SUBPARAGRAPH and bool(block.number)
    is_list = len(group) > 1 and block.role is Role.TEXT and not block.number
    return is_list and block.text.plain[:1].islower()


def _tree(group: list[Paragraph]) -> Paragraph:
    """Return the first block of a group with the others as the list below it."""
    top, *rest = group
    if not rest:
        return (
            replace(top, number="") if top.role is Role.SUBPARAGRAPH and _POINT.fullmatch(top.number) else top
        )
    counts: list[Count] = []
    placed: list[tuple[int, Paragraph]] = []
    above: StyledText = top.text
    for block in rest:
        if block.role is not Role.SUBPARAGRAPH:
            placed.append((0, block))
            continue
        opens = above.plain.rstrip().endswith(":")
        depth, count = level(block.number, counts, opens=opens)
        counts[depth:] = [count]
        placed.append((depth, replace(block, number="")))
        above = block.text
    return replace(top, children=_under(placed, 0))


def _under(placed: Sequence[tuple[int, Paragraph]], depth: int) -> tuple[Paragraph, ...]:
    result: list[Paragraph] = []
    at = 0
    while at < len(placed):
        _, block = placed[at]
        end = at + 1
        while end < len(placed) and placed[end][0] > depth:
            end += 1
        below = _under(placed[at + 1 : end], depth + 1)
        result.append(replace(block, children=(*block.children, *below)) if below else block)
        at = end
    return tuple(result)
