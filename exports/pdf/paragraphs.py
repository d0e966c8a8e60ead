"""From lines to paragraphs: by the space between lines, their indents and ends, and over page breaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from exports.markdown.vocabulary import ANNEX, ends_provision, opens_lower
from exports.pdf.furniture import Leaf
from exports.pdf.lines import DIVIDED, NUMBER, Line, Piece, joined_lines
from exports.pdf.notes import body_size

_APART = 1.22
"""Paragraphs are apart where the distance of two lines is more than so many times the usual one."""
_INDENT = 0.7
"""A line is indented by more than so much of its size."""
_HANGING = 0.25
_ALIKE = 0.08
_LONG = 40
"""Lines of more characters show where the text ends at the right, in one of several strips of fewer."""
_USUAL_LEAD, _WIDEST_LEAD, _FAR = 1.2, 1.6, 3.5
_LETTER = 0.48
"""The width of a letter on average, in its size."""
_NUMBERED = re.compile(r"\d{1,3}(?:\.|\s?[-–])\s")
_SPACED = 0.06
"""Where so large a part of the lines stand apart, paragraphs are parted by space."""


@dataclass(frozen=True)
class Passage:
    """A paragraph as its lines. `apart` says that space or a page break parts it from what is above.

    `unsure` says that it may go on from the page before: only its words can tell. The lines of an
    `aside`, set in the right half of the page, stand each by itself.
    """

    lines: tuple[Line, ...]
    apart: bool = False
    unsure: bool = False
    aside: bool = False

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The words of the paragraph."""
        if not self.aside:
            return joined_lines(self.lines)
        pieces = joined_lines(self.lines[:1])
        for line in self.lines[1:]:
            pieces += (Piece("\n"), *joined_lines([line]))
        return pieces

    @property
    def plain(self) -> str:
        """The words of the paragraph without marks, spaces folded."""
        return " ".join("".join(piece.text for piece in self.pieces).split())


@dataclass(frozen=True)
class Layout:
    """The measures of a document: edges of the body in points, the usual distance of lines by size.

    `spaced` says whether space parts its paragraphs, `indented` whether their first lines are indented.
    """

    left: float
    right: float
    size: float
    leads: dict[float, float]
    spaced: bool = True
    indented: bool = True

    def lead(self, size: float) -> float:
        """Return the usual distance of two lines of that size."""
        return self.leads.get(round(size, 1), _USUAL_LEAD * size)

    def is_aside(self, line: Line) -> bool:
        """Return whether a line stands in the right half of the page, as dates and signatures do."""
        return line.left > (self.left + self.right) / 2

    def is_full(self, line: Line, following: Line) -> bool:
        """Return whether a line ends because the first word of the following one did not fit into it."""
        if line.plain.endswith(("-", "‐", "‑", DIVIDED)):
            return True
        word = following.plain.split(" ", 1)[0]
        return line.right + (len(word) + 0.5) * _LETTER * line.size > self.right


def passages_of(leaves: list[Leaf]) -> list[Passage]:
    """Return the paragraphs of a document in reading order."""
    size = body_size(leaves)
    layouts = {
        strip: _layout([leaf for leaf in leaves if leaf.strip == strip], size)
        for strip in dict.fromkeys(leaf.strip for leaf in leaves)
    }
    result: list[Passage] = []
    above: Leaf | None = None
    for leaf in leaves:
        on_page = _on_page(leaf, layouts[leaf.strip])
        if above and on_page:
            last, first = result[-1], on_page[0]
            goes_on = _over_leaf(last, first.lines[0], layouts[above.strip], layouts[leaf.strip])
            if leaf.is_cell and (above.number, above.strip) != (leaf.number - 1, leaf.strip):
                goes_on = False
            elif above.strip[1] != leaf.strip[1]:
                goes_on = None
            if goes_on:
                result[-1] = replace(last, lines=last.lines + first.lines)
                on_page = on_page[1:]
            elif goes_on is None:
                on_page[0] = replace(first, unsure=True)
        above = leaf if leaf.lines else above
        result += on_page
    return result


def _layout(leaves: list[Leaf], size: float) -> Layout:
    """Return the measures of a document whose text is of a size, or of one of its strips."""
    body = [line for leaf in leaves for line in leaf.lines if abs(line.size - size) <= _ALIKE * size]
    lefts = Counter(round(line.left) for line in body)
    most = max(lefts.values(), default=0)
    left = min((each for each, count in lefts.items() if count > most / 2), default=0)
    long = _LONG / max((leaf.strip[1] for leaf in leaves), default=1)
    rights = sorted(line.right for line in body if len(line.plain) > long) or [line.right for line in body]
    right = rights[int(len(rights) * 0.9)] if rights else 0
    bare = Layout(left, right, size, {})
    leads = _leads(leaves, bare)
    measured = Layout(left, right, size, leads)
    gaps = [above.base - line.base for above, line in _pairs(leaves) if line.size == above.size]
    lead = measured.lead(size)
    near = [gap for gap in gaps if 0.8 * lead < gap < _FAR * lead]
    spaced = sum(gap > _APART * lead for gap in near) > _SPACED * len(near)
    indents = [
        above.left - line.left > _INDENT * size
        for above, line in _pairs(leaves)
        if abs(line.left - left) < _INDENT * size
        and 0 < above.base - line.base < _APART * lead
        and line.size == above.size
    ]
    firsts = sum(indents)
    starts = sum(gap > _APART * lead for gap in near)
    return Layout(left, right, size, leads, spaced, firsts > starts / 4 if spaced else firsts > 0)


def _pairs(leaves: list[Leaf]) -> Iterator[tuple[Line, Line]]:
    """Yield every two lines of which one stands under the other."""
    for leaf in leaves:
        yield from pairwise(leaf.lines)


def _leads(leaves: list[Leaf], layout: Layout) -> dict[float, float]:
    """Return for each size the usual distance of two lines: the smallest of the frequent ones."""
    gaps: dict[float, Counter[float]] = {}
    full: Counter[tuple[float, float]] = Counter()
    for above, line in _pairs(leaves):
        gap = round((above.base - line.base) * 2) / 2
        size = round(line.size, 1)
        if above.size == line.size and 0.8 * size < gap < _FAR * size:
            gaps.setdefault(size, Counter())[gap] += 1
            full[size, gap] += layout.is_full(above, line)
    result: dict[float, float] = {}
    for size, counts in gaps.items():
        most = max(counts.values())
        lead = min(gap for gap, count in counts.items() if count >= most / 4)
        if lead <= _WIDEST_LEAD * size or 2 * full[size, lead] > counts[lead]:
            result[size] = lead
    return result


def _on_page(leaf: Leaf, layout: Layout) -> list[Passage]:
    """Return the paragraphs of one page."""
    result: list[list[Line]] = []
    apart: list[bool] = []
    for line in leaf.lines:
        if result and _goes_on(result[-1], line, layout):
            result[-1].append(line)
            continue
        last = result[-1][-1] if result else None
        apart.append(last is None or last.base - line.base > _APART * layout.lead(line.size))
        result.append([line])
    return [
        Passage(tuple(lines), far, aside=all(layout.is_aside(line) for line in lines))
        for lines, far in zip(result, apart, strict=True)
    ]


def _goes_on(paragraph: list[Line], line: Line, layout: Layout) -> bool:
    """Return whether a line of the same page is the next one of a paragraph."""
    last = paragraph[-1]
    gap = last.base - line.base
    if gap < 0.5 * line.size or gap > _APART * layout.lead(line.size) or not _alike(last, line):
        return False
    if len(paragraph) == 1 and ANNEX.fullmatch(last.plain):
        return False  # its title stands below
    full = layout.is_full(last, line)
    if not full and _changes_weight(paragraph, line):
        return False
    if _opens_with_number(line) and (line.tabbed or not full or _indented(paragraph, line)):
        return False
    if last.plain.endswith((";", "؛")) and _NUMBERED.match(line.plain):
        return False  # "(a) …; (b) …" may stand in the midst of a paragraph, "2." may not
    return _aligned(paragraph, line, layout, full=full)


def _alike(last: Line, line: Line) -> bool:
    return abs(last.size - line.size) <= _ALIKE * max(last.size, line.size)


def _changes_weight(paragraph: list[Line], line: Line) -> bool:
    """Return whether a bold paragraph is followed by a line that is not, or the other way round."""
    return all(each.is_bold for each in paragraph) != line.is_bold and any(map(str.isalnum, line.plain))


def _opens_with_number(line: Line) -> bool:
    return line.tabbed or NUMBER.match(line.plain) is not None


def _hangs(first: Line, line: Line) -> bool:
    """Return whether a line stands below the words that follow the number of a first line."""
    return bool(first.hang) and abs(line.left - first.hang) < _HANGING * line.size


def _indented(paragraph: list[Line], line: Line) -> bool:
    """Return whether a line stands further in than the lines above it, the first one aside."""
    if len(paragraph) == 1 and _hangs(paragraph[0], line):
        return False
    rest = paragraph[1:] or paragraph
    return line.left > min(each.left for each in rest) + _INDENT * line.size


def _aligned(paragraph: list[Line], line: Line, layout: Layout, *, full: bool) -> bool:
    """Return whether a line stands where the next one of a paragraph would."""
    last, far = paragraph[-1], _INDENT * line.size
    if layout.is_aside(last) or layout.is_aside(line):
        return layout.is_aside(last) and layout.is_aside(line)
    if _centred(last, line, layout):
        return True
    shift = line.left - last.left
    if len(paragraph) == 1 and shift < -far:
        return full or layout.spaced  # the first line was indented
    if len(paragraph) == 1 and shift > far:
        return last.tabbed or bool(last.label) or _hangs(last, line)
    if abs(shift) > far:
        return False
    return full or layout.spaced


def _centred(last: Line, line: Line, layout: Layout) -> bool:
    """Return whether two lines are set in the middle of the column, one under the other."""
    middle = (layout.left + layout.right) / 2
    off = [abs((each.left + each.right) / 2 - middle) for each in (last, line)]
    return max(off) < line.size and min(last.left, line.left) > layout.left + 2 * line.size


def _over_leaf(passage: Passage, line: Line, before: Layout, after: Layout) -> bool | None:
    """Return whether a paragraph goes on with the first line of the next page or strip; None: words tell.

    `before` is the layout of what it stands in, `after` of where the line does.
    """
    last = passage.lines[-1]
    if not _alike(last, line) or _changes_weight(list(passage.lines), line) or line.tabbed:
        return False
    left = line.left + (before.left - after.left)
    rest = passage.lines[1:] or (line,)
    home = min(each.left for each in rest) if len(passage.lines) > 1 else before.left
    if abs(left - home) > _INDENT * line.size:
        may_be_block = len(passage.lines) == 1 and abs(left - last.left) < _INDENT * line.size
        return False if left > home and not may_be_block else None
    full = before.is_full(last, line)
    if before.indented and len(passage.lines) > 1 and passage.lines[0].left > home + _INDENT * line.size:
        return True if full or not ends_provision(passage.plain) else None
    if full and not ends_provision(passage.plain):
        return True
    return True if full and opens_lower(line.plain) and not line.pieces[0].italic else None
