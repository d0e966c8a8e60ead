"""Line breaks that stand in place of paragraph ends: whole drafts are typed or pasted so.

A break within a provision stays in it, as one in an address does; only where a provision begins behind
one is the paragraph of the file two of the draft.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from exports.docx.items import Item, Passage
from exports.docx.memo import Memo
from exports.markdown.blocks import Block, divide, with_bare_number
from exports.markdown.vocabulary import ANNEX, bare, is_organ_line, opens_operative, opens_preambular

_ALL_ITALIC = re.compile(r"\*[^*]+\*|<i>.*</i>")
_Span = tuple[int, int]


def divided_at_breaks(items: Sequence[Item], memo: Memo) -> list[Item]:
    """Return items, each passage divided at the line breaks behind which a provision begins.

    What comes of one passage has its place; its automatic number is that of the first.
    """
    spans = [_spans(each) for each in items]
    most = max(map(len, spans), default=0)
    if most < 2:
        return list(items)
    blocks = [
        _block(each, at * most, lines, memo)
        for at, (each, lines) in enumerate(zip(items, spans, strict=True))
    ]
    return [
        _part(items[at], spans[at][first:last], is_first=not first, is_last=last == len(spans[at]))
        if spans[at]
        else items[at]
        for at, first, last in _divisions(divide(blocks), most)
    ]


def _divisions(blocks: Sequence[Block], most: int) -> list[tuple[int, int, int]]:
    """Return which item each block belongs to, and from which to which of its lines it goes.

    What stands below a line break and doesn't open as a provision goes with what is above: lines that were
    only wrapped begin one more easily, as after a comma with words in italics.
    """
    result: list[tuple[int, int, int]] = []
    above: Block | None = None
    for block in blocks:
        at, first = divmod(block.line, most)
        last = first + len(block.lines)
        if first and above is not None and not _opens(block, above):
            result[-1] = (at, result[-1][1], last)
        else:
            result.append((at, first, last))
        above = block
    return result


def _opens(block: Block, above: Block) -> bool:
    """Return whether a line below a line break opens as a provision does, or the text itself."""
    shown = bare(block.lines[0])
    return (
        bool(block.number)
        or opens_preambular(shown)
        or opens_operative(shown)
        or any(is_organ_line(each) or ANNEX.fullmatch(each) for each in (shown, bare(above.lines[-1])))
        or (block.opens_italic and _ALL_ITALIC.fullmatch(block.lines[0]) is None)
    )


def _spans(item: Item) -> list[_Span]:
    """Return from where to where the lines of a passage go that hold words."""
    if not isinstance(item, Passage) or "\n" not in item.text.chars:
        return []
    lines = item.text.chars.split("\n")
    starts = accumulate((len(each) + 1 for each in lines), initial=0)
    return [(start, start + len(each)) for start, each in zip(starts, lines, strict=False) if each.strip()]


def _block(item: Item, line: int, spans: Sequence[_Span], memo: Memo) -> Block:
    if not isinstance(item, Passage):
        return Block(line, ("",), row=True)
    if not spans:
        return Block(line, (f"{item.label} {item.text.plain}".strip(),), item.level)
    sources = [with_bare_number(memo.source(item.text.slice(*each))) for each in spans]
    sources[0] = f"{item.label} {sources[0]}".strip()
    return Block(line, tuple(sources), item.level)


def _part(item: Item, lines: Sequence[_Span], *, is_first: bool, is_last: bool) -> Item:
    """Return some lines of a passage; comments are found in the passage as it was."""
    if not isinstance(item, Passage) or (is_first and is_last):
        return item
    text = item.text.slice(lines[0][0], lines[-1][1])
    return item._replace(text=text, label=item.label if is_first else "", points=())
