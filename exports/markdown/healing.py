"""Healing: a paragraph that a page break or a stray empty line cut in two becomes one again."""

from __future__ import annotations

import re
from itertools import zip_longest

from exports.markdown.blocks import Block, join_lines
from exports.markdown.vocabulary import (
    ANNEX,
    CLOSING,
    DIVISION,
    bare,
    ends_provision,
    opens_lower,
    opens_preambular,
    opens_preambular_in_russian,
)

_FIGURE_OF_SECTION = re.compile(r"[IVX]{1,5}\.?")
_JOINING = re.compile(
    r"(?:^|\s)(?:a|an|the|of|to|and|or|in|on|at|by|for|with|from|as|that|which|its|their|de|la|le|les|el|los|du|des|y|et)$",
    re.IGNORECASE,
)


def heal(blocks: list[Block]) -> list[Block]:
    """Return the blocks of a draft's text with those that go on in the next joined to it.

    A provision ends with a comma, semicolon, period or colon (a note mark may follow). One that
    doesn't goes on in the next block, unless that one bears a number or opens in italics as a new
    provision does. A block that opens in lower case goes on from what is above it, unless that one
    is complete: then it is text after a list, a paragraph of its own. So it is, too, where it opens as the
    preamble of a Russian draft does, whose paragraphs have small letters; in italics they are told anyhow.
    """
    italics = any(block.opens_italic and not block.is_emphasized for block in blocks)
    result: list[Block] = []
    for block, following in zip_longest(blocks, blocks[1:]):
        in_list = following is not None and following.number != "" and not following.number[0].isdecimal()
        if result and _goes_on(result[-1], block, italics=italics, in_list=in_list):
            last = result[-1]
            joined = join_lines([last.source, block.source])
            result[-1] = Block(last.line, (joined,), last.level, last.gap)
        else:
            result.append(block)
    return result


def _goes_on(last: Block, block: Block, *, italics: bool, in_list: bool) -> bool:
    """Return whether `block` is the rest of `last`; `in_list` says that a sub-paragraph follows it."""
    if _stands_alone(last) or _stands_alone(block) or (block.apart and not block.gap):
        return False
    if last.number and last.source == last.number and not block.level:
        return True
    if last.is_emphasized or block.is_emphasized:
        return _broken_heading(last, block)
    if block.number and not _number_in_sentence(last, block):
        return False
    if opens_lower(block.shown) and not block.opens_italic:
        begins = not (italics or block.gap) and _begins_in_russian(last, block)
        return not begins and _sentence_goes_on(last, block, in_list=in_list)
    return _words_go_on(last, block, italics=italics)


def _stands_alone(block: Block) -> bool:
    return (
        block.row
        or ANNEX.fullmatch(block.shown) is not None
        or DIVISION.fullmatch(block.shown) is not None
        or _FIGURE_OF_SECTION.fullmatch(block.shown) is not None
    )


def _sentence_goes_on(last: Block, block: Block, *, in_list: bool) -> bool:
    """Return whether a block that opens in lower case is the rest of `last`, or text after a list."""
    if re.search(r"[;.:]$", bare(last.source)):
        return False
    listed = last.number.strip("\\").startswith(("(", "（"))
    return block.gap or in_list or not (listed and ends_provision(last.source))


def _begins_in_russian(last: Block, block: Block) -> bool:
    """Return whether a block in small letters is a preambular paragraph below a line that ends in a comma."""
    return bare(last.source).endswith(",") and opens_preambular_in_russian(block.shown)


def _words_go_on(last: Block, block: Block, *, italics: bool) -> bool:
    """Return whether a block that opens with a capital goes on in the sentence of `last`."""
    if block.opens_italic and italics:
        return not ends_provision(last.source) and opens_lower(block.shown)
    if CLOSING.match(last.shown):
        return False
    begun = last.number[:1].isdecimal() or (italics and last.opens_italic)
    listing = block.gap and begun and bare(last.source).endswith(",")
    if listing or not ends_provision(last.source):
        return (
            listing or italics or _JOINING.search(last.shown) is not None or not opens_preambular(block.shown)
        )
    return False


def _number_in_sentence(last: Block, block: Block) -> bool:
    """Return whether what looks like a number belongs to a sentence broken before it ("paragraph / 5.")."""
    figure = re.match(r"\d+\\?\.$", block.number) is not None
    return figure and block.gap and _JOINING.search(last.shown) is not None


def _broken_heading(last: Block, block: Block) -> bool:
    """Return whether two headings of one kind are one that a break cut."""
    alike = last.is_emphasized and block.is_emphasized and last.level == block.level
    return alike and (opens_lower(block.shown) or _JOINING.search(last.shown) is not None)
