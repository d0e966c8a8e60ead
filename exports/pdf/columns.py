"""Text in columns: the strips of a page that stand beside each other, each of which is read whole.

They are told by the page's own words: a gutter without any that goes down through enough lines, with lines of
prose on either side that fill strips of a like width. Lists, tables of figures, labels before their words and
the fields of a masthead are no such strips. Where rules cross the gutter, or paragraphs on both sides begin
level again and again, the strips are those of a table, and each of its cells is read by itself.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, islice, pairwise
from statistics import median

from exports.pdf.characters import Sheet
from exports.pdf.run import WIDE, Rule, Run

_GUTTER = 0.9
"""Words of one line are less than so many times their size apart, columns more."""
_SPACED = 0.14
_FEWEST = 6
"""So many lines a strip has on the page that shows the columns; elsewhere in the document one is enough."""
_FULL, _MOSTLY, _SOME = 0.75, 0.45, 0.3
"""A line is full that covers the first of its strip; so many lines of prose are, and some of any stretch."""
_ALIKE = 0.6
"""A strip is no narrower than so much of the widest."""
_NARROWEST, _LETTERS, _WORDS = 8.0, 12.0, 3.0
"""How wide a strip is, in the size of its letters; how many letters and words its lines have on average."""
_SPACE = 2.4
"""Baselines farther apart than so many times the size leave a space across all strips."""
_INDENT, _PLACED = 7.0, 0.8
_SIGN = 0.75
"""What is smaller than so much of the usual size is the sign of a note."""
_SAME = 0.15
_ABOVE, _BELOW = 0.8, 0.4
"""So far from the baselines of its first and last lines reaches a strip, in their size, with raised signs."""
_ROWS, _LEVEL, _START = 3, 0.8, 1.25
"""The strips of a table begin paragraphs level so often; one begins after so many usual distances."""
_EDGE = 1.5


@dataclass(frozen=True)
class Part:
    """What is read whole of a page: all that stands across it, or the strip `at` of `count`.

    `left` is where a strip begins, in points; `is_cell` says that it is one of a table's.
    """

    runs: tuple[Run, ...]
    at: int = 0
    count: int = 1
    left: float = 0.0
    is_cell: bool = False


@dataclass(frozen=True)
class _Line:
    """What stands on one baseline with no more than spaces between."""

    left: float
    right: float
    base: float
    size: float
    text: str


@dataclass(frozen=True)
class _Band:
    """Strips beside each other: where each begins, and its lines from top to bottom."""

    edges: tuple[float, ...]
    strips: tuple[tuple[_Line, ...], ...]
    is_row: bool = False

    @property
    def lines(self) -> list[_Line]:
        """All lines, strip after strip."""
        return [line for strip in self.strips for line in strip]

    @property
    def top(self) -> float:
        """Where the highest letters end."""
        return max(line.base + _ABOVE * line.size for line in self.lines)

    @property
    def bottom(self) -> float:
        """Where the lowest letters end."""
        return min(line.base - _BELOW * line.size for line in self.lines)

    def holding(self, run: Run) -> int:
        """Return in which strip a run stands; one in a gutter, as a note's sign, in that which is nearer."""
        middle = (run.left + run.right) / 2
        at = 0
        for strip, edge in zip(self.strips, self.edges[1:], strict=False):
            end = max((line.right for line in strip), default=edge)
            at += middle > (end + edge) / 2
        return at

    def width(self, at: int) -> float:
        """Return how wide a strip is: as far as all but its longest lines reach."""
        rights = sorted(line.right for line in self.strips[at])
        return rights[len(rights) * 9 // 10] - self.edges[at]

    def full(self, at: int, width: float) -> float:
        """Return which part of a strip's lines cover most of a width."""
        strip = self.strips[at]
        return sum(line.right - self.edges[at] > _FULL * width for line in strip) / len(strip)


def parts_of(sheets: Sequence[Sheet]) -> list[list[Part]]:
    """Return the parts of each page in the order in which they are read; one without columns is one part."""
    lines = [_lines(sheet.runs) for sheet in sheets]
    known: list[_Band] = []
    for sheet, on_page in zip(sheets, lines, strict=True):
        if not _bands_of(on_page, sheet.rules, known):
            known += _prose(on_page, sheet.rules)
    return [
        list(_parts(sheet.runs, _bands_of(on_page, sheet.rules, known)))
        for sheet, on_page in zip(sheets, lines, strict=True)
    ]


def _prose(lines: list[_Line], rules: list[Rule]) -> list[_Band]:
    """Return a band of prose that shows where the strips of a page begin, if any does."""
    bands = (band for edges in _candidates(lines) for band in _bands(lines, rules, edges))
    return list(islice(filter(_is_prose, bands), 1))


def _lines(runs: Sequence[Run]) -> list[_Line]:
    """Return the lines of a page from top to bottom, parted wherever more than a space is between words."""
    usual = usual_size(runs)
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda each: -each.base):
        if run.size < _SIGN * usual or not run.text.strip():
            continue
        if rows and rows[-1][0].base - run.base < _SAME * run.size:
            rows[-1].append(run)
        else:
            rows.append([run])
    return [line for row in rows for line in _parted(sorted(row, key=lambda each: each.left))]


def usual_size(runs: Sequence[Run]) -> float:
    """Return the size in which most letters are printed, in points; 0 without any."""
    sizes: Counter[float] = Counter()
    for run in runs:
        sizes[round(run.size, 1)] += len(run.text)
    return max(sizes, key=sizes.__getitem__, default=0.0)


def _parted(row: list[Run]) -> Iterator[_Line]:
    line: _Line | None = None
    for run in row:
        gap = run.left - line.right if line else 0.0
        if line and gap < _GUTTER * max(run.size, line.size):
            space = " " if run.spaced or gap > _SPACED * run.size else ""  # each letter may be a run
            line = replace(line, right=max(line.right, run.right), text=line.text + space + run.text)
        else:
            if line:
                yield line
            line = _Line(run.left, run.right, run.base, run.size, run.text)
    if line:
        yield line


def _candidates(lines: list[_Line]) -> Iterator[tuple[float, ...]]:
    """Yield where the strips of a page may begin, the most of them first."""
    lefts = Counter(round(line.left) for line in lines)
    gutters: list[int] = []
    for x in sorted(lefts, key=lambda each: (-lefts[each], each)):
        if lefts[x] + lefts[x + 1] + lefts[x - 1] < _FEWEST or any(abs(x - other) < 3 for other in gutters):
            continue
        if _is_free(lines, x):
            gutters.append(x)
    gutters.sort()
    for count in range(min(len(gutters), 3), 0, -1):
        for chosen in combinations(gutters, count):
            first = Counter(round(line.left) for line in lines if line.right < chosen[0])
            often = max(first.values()) / 8
            yield (float(min(x for x, found in first.items() if found > often)), *map(float, chosen))


def _crosses(line: _Line, x: float) -> bool:
    """Return whether a line goes into the gutter before `x`; the sign of a note may begin in it."""
    return line.left < x - _GUTTER * line.size < line.right


def _is_free(lines: list[_Line], x: float) -> bool:
    """Return whether no line crosses the gutter before `x` beside enough lines on either side."""
    before = after = 0
    for line in lines:
        if _crosses(line, x):
            before = after = 0
        elif line.right < x:
            before += 1
        else:
            after += 1
        if min(before, after) >= _FEWEST:
            return True
    return False


def _bands_of(lines: list[_Line], rules: list[Rule], known: list[_Band]) -> list[_Band]:
    """Return the bands of a page whose strips begin where those of the document do."""
    result: list[_Band] = []
    for model in known:
        for band in _bands(lines, rules, model.edges, model):
            if all(band.top <= other.bottom or other.top <= band.bottom for other in result):
                result += _rows(band)
    return sorted(result, key=lambda band: -band.top)


def _bands(
    lines: list[_Line], rules: list[Rule], edges: tuple[float, ...], model: _Band | None = None
) -> Iterator[_Band]:
    """Yield the stretches of a page with strips at `edges` beside each other, neighbours as one.

    `model` is a band of the same document, by which one strip alone is known for the first of several.
    """
    across = [
        rule.height
        for rule in rules
        if any(rule.left < (left + x) / 2 and x < rule.right for left, x in pairwise(edges))
    ]
    is_row = len(across) >= _ROWS
    for block in _blocks(lines, across, edges):
        waiting: list[_Line] = []
        stretches = list(_stretches(block, edges))
        for at, stretch in enumerate(stretches):
            band = _band(stretch, edges, is_row=is_row)
            if _are_beside(band, model, is_outer=at == 0 or at == len(stretches) - 1):
                waiting += stretch
            elif waiting:
                yield _band(waiting, edges, is_row=is_row)
                waiting = []
        if waiting:
            yield _band(waiting, edges, is_row=is_row)


def _band(lines: list[_Line], edges: tuple[float, ...], *, is_row: bool) -> _Band:
    strips: list[list[_Line]] = [[] for _ in edges]
    for line in lines:
        strip = strips[_strip(line, edges)]
        last = strip[-1] if strip else None
        if last and last.base - line.base < _SAME * line.size:  # a label, and the words after it
            strip[-1] = replace(last, right=line.right, text=f"{last.text} {line.text}")
        else:
            strip.append(line)
    return _Band(edges, tuple(map(tuple, strips)), is_row)


def _strip(line: _Line, edges: tuple[float, ...]) -> int:
    return max(0, bisect_right(edges, line.left + _GUTTER * line.size) - 1)


def _blocks(lines: list[_Line], across: list[float], edges: tuple[float, ...]) -> Iterator[list[_Line]]:
    """Yield the lines between those, and between rules, that cross a gutter."""
    block: list[_Line] = []
    last = float("inf")
    for line in lines:
        crosses = any(_crosses(line, x) for x in edges[1:])
        if block and (crosses or any(line.base < height < last for height in across)):
            yield block
            block = []
        if not crosses:
            block.append(line)
        last = line.base
    if block:
        yield block


def _stretches(block: list[_Line], edges: tuple[float, ...]) -> Iterator[list[_Line]]:
    """Yield the lines of a block in parts that a space across all strips parts, a heading in one alone."""
    size = median(line.size for line in block)
    stretch: list[_Line] = []
    for at, line in enumerate(block):
        if stretch and stretch[-1].base - line.base > _SPACE * size:
            yield stretch
            stretch = []
            if at + 1 < len(block) and _stands_alone(block[at:], edges):
                yield [line]
                continue
        stretch.append(line)
    if stretch:
        yield stretch


def _stands_alone(lines: list[_Line], edges: tuple[float, ...]) -> bool:
    """Return whether nothing stands beside the first line, though it ends early in the first strip."""
    first, second = lines[:2]
    ends_early = first.right - edges[0] < _FULL * (edges[1] - edges[0])
    return (
        ends_early
        and not _strip(first, edges)
        and first.base - second.base > first.size
        and any(_strip(line, edges) for line in lines[1:4])
    )


def _are_beside(band: _Band, model: _Band | None, *, is_outer: bool) -> bool:
    """Return whether a stretch is one of strips beside each other; an outer one has full lines, too.

    That tells it from the fields of a masthead, and from running heads.
    """
    count = sum(map(bool, band.strips))
    if not all(band.strips[:count]) or (count == 1 and (model is None or len(band.lines) == 1)):
        return False
    lines = [(line.left - band.edges[at], line) for at in range(count) for line in band.strips[at]]
    placed = sum(-2 * _EDGE < indent < _INDENT * line.size for indent, line in lines)
    if placed < _PLACED * len(lines):
        return False
    widths = [(model or band).width(at) for at in range(count)]
    full = max(band.full(at, width) for at, width in enumerate(widths))
    return full >= _SOME or (count > 1 and not is_outer)


def _is_prose(band: _Band) -> bool:
    """Return whether every strip holds lines of words that mostly fill it, and all are of a like width."""
    if any(len(strip) < _FEWEST for strip in band.strips):
        return False
    widths = [band.width(at) for at in range(len(band.strips))]
    if min(widths) < _ALIKE * max(widths):
        return False
    return all(
        band.full(at, widths[at]) >= _MOSTLY and _has_words(strip, widths[at])
        for at, strip in enumerate(band.strips)
    )


def _has_words(strip: tuple[_Line, ...], width: float) -> bool:
    text = " ".join(line.text for line in strip)
    letters, words = sum(map(str.isalpha, text)), len(text.split())
    wide = len(WIDE.findall(text)) > letters / 2
    return (
        width > _NARROWEST * median(line.size for line in strip)
        and letters > _LETTERS * len(strip)
        and (wide or _WORDS * len(strip) < words < letters / 2)
    )


def _rows(band: _Band) -> Iterator[_Band]:
    """Yield the rows of a band if its strips begin their paragraphs level, as a table's do, else itself."""
    starts = [list(_starts(strip)) for strip in band.strips]
    level = [base for base in starts[0] if all(any(abs(base - x) < _EDGE for x in each) for each in starts)]
    if len(level) < _ROWS or len(level) < _LEVEL * max(map(len, starts)):
        yield band
        return
    for top, bottom in pairwise([float("inf"), *level, float("-inf")]):
        row = [line for line in band.lines if bottom + _EDGE < line.base <= top + _EDGE]
        if row:
            yield _band(row, band.edges, is_row=True)


def _starts(strip: tuple[_Line, ...]) -> Iterator[float]:
    """Yield the baselines of a strip at which paragraphs begin, the first one aside."""
    gaps = [above.base - line.base for above, line in pairwise(strip)]
    for gap, line in zip(gaps, strip[1:], strict=True):
        if gap > _START * min(each for each in gaps if each > line.size / 2):
            yield line.base


def _parts(runs: list[Run], bands: list[_Band]) -> Iterator[Part]:
    """Yield the parts of a page: what stands above each band, its strips, and what stands below all."""
    left = runs
    for band in bands:
        yield from _across([run for run in left if run.base > band.top])
        inside = [run for run in left if band.bottom <= run.base <= band.top]
        for at, edge in enumerate(band.edges):
            strip = tuple(run for run in inside if band.holding(run) == at)
            if strip:
                yield Part(strip, at, len(band.edges), edge, band.is_row)
        left = [run for run in left if run.base < band.bottom]
    if left or not bands:
        yield Part(tuple(left))


def _across(runs: list[Run]) -> Iterator[Part]:
    if runs:
        yield Part(tuple(runs))
