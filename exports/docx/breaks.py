"""Line breaks that stand in place of paragraph ends: whole drafts are typed or pasted so.

A break within a provision stays in it, as one in an address does; only where a provision begins behind
one is the paragraph of the file two of the draft.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from exports.docx.items import Item, Passage
from exports.docx.memo import Memo
from exports.markdown.blocks import Block, divide, with_bare_number
from exports.markdown.vocabulary import ANNEX, bare, is_organ_line, opens_operative, opens_preambular

_LINE = re.compile(r"[^\n]*[^\s][^\n]*")
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
    result: list[Item] = []
    for block in _joined(divide(blocks), most):
        at, first = divmod(block.line, most)
        item, lines = items[at], spans[at][first : first + len(block.lines)]
        if isinstance(item, Passage) and len(lines) < len(spans[at]):
            item = _part(item, lines, is_first=not first)
        result.append(item)
    return result


def _joined(blocks: Sequence[Block], most: int) -> list[Block]:
    """Return blocks, those after a line break joined to the one above that don't open as provisions do.

    Lines that were only wrapped begin one more easily, as after a comma with words in italics.
    """
    result: list[Block] = []
    for block in blocks:
        above = result[-1] if result else None
        if block.line % most and above is not None and not _opens(block, above):
            result[-1] = above.with_lines(above.line, above.lines + block.lines, gap=above.gap)
        else:
            result.append(block)
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
    return [each.span() for each in _LINE.finditer(item.text.chars)]


def _block(item: Item, line: int, spans: Sequence[_Span], memo: Memo) -> Block:
    if not isinstance(item, Passage):
        return Block(line, ("",), row=True)
    if not spans:
        return Block(line, (f"{item.label} {item.text.plain}".strip(),), item.level)
    sources = [with_bare_number(memo.source(item.text.slice(*each))) for each in spans]
    sources[0] = f"{item.label} {sources[0]}".strip()
    return Block(line, tuple(sources), item.level)


def _part(passage: Passage, lines: Sequence[_Span], *, is_first: bool) -> Passage:
    """Return some lines of a passage; comments are found in the passage as it was."""
    text = passage.text.slice(lines[0][0], lines[-1][1])
    return passage._replace(text=text, label=passage.label if is_first else "", points=())
