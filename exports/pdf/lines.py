"""From the runs of a page to its lines: what stands side by side on one baseline, and its raised signs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise

from exports.pdf.columns import Part
from exports.pdf.run import LABEL, WIDE, Run

_SAME = 0.15
"""Runs whose baselines differ by less than so much of their size stand on one line."""
_SMALLER, _MUCH_SMALLER = 0.86, 0.55
_HIGHEST, _LOWEST = 0.75, -0.4
"""How far a raised or lowered sign's baseline may lie from the line's, in the line's size."""
_COLUMN = 3.0
"""A gap of so many times the size parts two columns."""
_OVERLAP = -1.0
_WORD_GAP, _TAB_GAP = 0.14, 0.25
_HYPHEN, _HYPHEN_GAP = re.compile("[-‐‑]"), 0.2
_EVEN = 1.5
"""The spaces of one line differ by less than so many times."""
_LETTER = 0.5
"""The width of a letter on average, in its size."""
_TAB, _LONGEST_LABEL = 0.8, 10
NUMBER = re.compile(
    r"(?:\d{1,3}\.|[(（]?(?:[a-zа-я]{1,4}|\d{1,2}|[\u0621-\u064a])[)）]|[’‘]\d{1,2}[‘’]|[-•–—‣▪◦·]|[㈠-㈩㊀-㊉①-⑳])"
    r"(?=\s|$)"
)
"""A number, letter or bullet that opens a paragraph."""
DIVIDED = "\u00ad"
"""Stands for the hyphen at the end of a line that only divides a word: a soft one, which no run holds."""
_CONJUNCTION = re.compile(r"(?:and|or|to|et|ou|y|o|и|или)\b", re.IGNORECASE)
_WITHIN = re.compile(r"(?:[^\W_][-‐‑]|\d[–—]|\S/)$")
_SIGN = re.compile(r"\d{1,3}|[*†‡§]{1,4}|[a-z]")
_STARS = re.compile(r"([*†‡§]{1,4})\s*[^\s*†‡§]")


@dataclass(frozen=True)
class Piece:
    """Part of a line under the same marks; `raised` is 1 for superscript, -1 for subscript, else 0.

    `note` is the key of a note that is called for there; such a piece has no text.
    """

    text: str
    bold: bool = False
    italic: bool = False
    raised: int = 0
    note: str = ""
    struck: bool = False
    underlined: bool = False
    colour: str = ""


@dataclass(frozen=True)
class Line:
    """A line of a page. `size` is that of most of its letters, `page` counts from 1.

    `tabbed` says that a number or bullet opens the line, and more than a word's space follows it; `hang` is
    where the words after it begin, 0 where no such sign is set apart. `part` tells which part of its page, of
    those that are read whole, it stands in.
    """

    page: int
    left: float
    right: float
    base: float
    size: float
    pieces: tuple[Piece, ...]
    bars: bool = False
    tabbed: bool = False
    hang: float = 0.0
    part: int = 0

    @cached_property
    def plain(self) -> str:
        """The words of the line, spaces folded."""
        return " ".join("".join(piece.text for piece in self.pieces).split())

    @cached_property
    def label(self) -> str:
        """The raised sign or asterisk that opens the line as it opens a note, or an empty string."""
        first = next((piece for piece in self.pieces if piece.text.strip()), None)
        if first is None:
            return ""
        text = first.text.strip()
        if first.raised > 0 and _SIGN.fullmatch(text) and len(self.pieces) > 1:
            return text
        found = _STARS.match(self.plain)
        return found[1] if found else ""

    @cached_property
    def is_bold(self) -> bool:
        """Whether every letter of the line is bold."""
        letters = [piece for piece in self.pieces if any(map(str.isalnum, piece.text))]
        return bool(letters) and all(piece.bold or piece.raised for piece in letters)


@dataclass
class _Row:
    """A line in the making."""

    base: float
    size: float
    left: float
    right: float
    runs: list[Run] = field(default_factory=list)

    def takes(self, run: Run) -> bool:
        """Return whether a run goes on in this line."""
        gap = max(run.left - self.right, self.left - run.right)
        widest = max(self.size, run.size)
        if not _OVERLAP * widest < gap < _farthest(self.size, run.size):
            return False
        rise = run.base - self.base
        if abs(rise) < _SAME * widest:
            return True
        if run.size <= _SMALLER * self.size:
            return _LOWEST * self.size < rise < _HIGHEST * self.size
        return self.size <= _SMALLER * run.size and _LOWEST * run.size < -rise < _HIGHEST * run.size

    def add(self, run: Run) -> None:
        if not self.runs or (run.size > self.size and abs(run.base - self.base) >= _SAME * run.size):
            self.base, self.size = run.base, run.size
        self.size = max(self.size, run.size) if abs(run.base - self.base) < _SAME * run.size else self.size
        self.left, self.right = min(self.left, run.left), max(self.right, run.right)
        self.runs.append(run)


def lines_of(page: int, parts: Sequence[Part]) -> list[Line]:
    """Return the lines of a page from top to bottom, what stands far apart side by side as lines apart."""
    lines = [_line(row, page, at) for at, part in enumerate(parts) for row in _rows(part.runs)]
    return sorted(lines, key=lambda line: (-round(line.base), line.left))


def _rows(runs: Sequence[Run]) -> list[_Row]:
    rows: list[_Row] = []
    for run in runs:
        if not rows or not rows[-1].takes(run):
            rows.append(_Row(run.base, run.size, run.left, run.right))
        rows[-1].add(run)
    return _joined(rows)


def _joined(rows: list[_Row]) -> list[_Row]:
    """Return the rows where parts of one line that were drawn apart are joined, numbers to their words."""
    result: list[_Row] = []
    for row in sorted(rows, key=lambda each: (-round(each.base), each.left)):
        last = next((each for each in reversed(result[-3:]) if _are_one(each, row)), None)
        if last is None:
            result.append(row)
            continue
        for run in row.runs:
            last.add(run)
    return result


def _are_one(first: _Row, second: _Row) -> bool:
    """Return whether `second` goes on, to the right, in the line of `first`."""
    size = max(first.size, second.size)
    if abs(first.base - second.base) >= _SAME * size:
        return False
    gap = second.left - first.right
    text = "".join(run.text for run in first.runs).strip()
    most = _farthest(first.size, second.size)
    if _OVERLAP * size / 2 < gap < (4 * most if LABEL.fullmatch(text) else most):
        return True
    return 0 < gap < _EVEN * max(map(_space, (first, second)))


def _space(row: _Row) -> float:
    """Return about how wide the spaces of a row are: in a justified line of few words, very wide."""
    text = "".join(run.text for run in row.runs).strip()
    count = text.count(" ")
    if not count or row.size < 1:
        return 0.0
    return (row.right - row.left - (len(text) - count) * _LETTER * row.size) / count


def _farthest(one: float, other: float) -> float:
    """Return how far from each other words of these sizes may stand in one line, in points.

    What is much smaller is a sign at a word, or stands in a column of its own.
    """
    least, most = sorted((one, other))
    return _COLUMN * most if least > _MUCH_SMALLER * most else least


def _line(row: _Row, page: int, part: int) -> Line:
    sizes: Counter[float] = Counter()
    for run in row.runs:
        sizes[round(run.size, 1)] += len(run.text.strip())
    size = max(sizes, key=sizes.__getitem__)
    base = next((run.base for run in row.runs if round(run.size, 1) == size), row.base)
    pieces = tuple(_pieces(row.runs, base, size))
    bars = all(run.font.bars for run in row.runs)
    gap, hang = _after_label(row.runs)
    return Line(page, row.left, row.right, base, size, pieces, bars, gap > _TAB * size, hang, part)


def _after_label(runs: list[Run]) -> tuple[float, float]:
    """Return how far from the number or bullet that opens a line its words stand, and where they begin."""
    text = ""
    for run, following in pairwise(runs):
        text += run.text
        if LABEL.fullmatch(text.strip()):
            return max(following.left - run.right, run.left - following.right), following.left
        if len(text) > _LONGEST_LABEL:
            break
    return 0.0, 0.0


def _pieces(runs: list[Run], base: float, size: float) -> Iterable[Piece]:
    """Yield the pieces of a line, with the spaces between its runs."""
    last: Run | None = None
    for run in runs:
        raised = _raised(run, base, size)
        space = last is not None and raised == 0 and _is_apart(last, run)
        last = run
        yield Piece(
            " " * space + run.text,
            run.font.bold,
            run.font.italic,
            raised,
            struck=run.struck,
            underlined=run.underlined,
            colour=run.colour,
        )


def _raised(run: Run, base: float, size: float) -> int:
    """Return whether a run is superscript (1) or subscript (-1)."""
    rise = run.base - base
    if run.size > _SMALLER * size or abs(rise) < 0.05 * size:
        return 0
    return 1 if rise > 0 else -1


def _is_apart(last: Run, run: Run) -> bool:
    """Return whether a space stands between two runs though neither holds it."""
    ends = last.text[-1:] + run.text[:1]
    if last.text[-1:].isspace() or run.text[:1].isspace() or WIDE.search(ends):
        return False
    gap = max(run.left - last.right, last.left - run.right)
    size = min(last.size, run.size)
    if gap < _HYPHEN_GAP * size and (_HYPHEN.fullmatch(run.text) or _HYPHEN.fullmatch(last.text)):
        return False  # it is of another font, and stands loosely
    return run.spaced or gap > _TAB_GAP * size or (run.fresh and gap > _WORD_GAP * size)


def joined_lines(lines: Iterable[Line]) -> tuple[Piece, ...]:
    """Return the pieces of lines that make one paragraph, with a space wherever a line ended at one.

    No space stands after a hyphen, dash or stroke within a word ("follow-/up", "2015–/2030"), nor
    beside a Chinese character; where a word was merely `DIVIDED`, no hyphen does.
    """
    result: list[Piece] = []
    for line in lines:
        if result and result[-1].text.endswith(DIVIDED):
            result[-1] = replace(result[-1], text=result[-1].text[: -len(DIVIDED)])
        elif result:
            result += _between(result, line)
        result += line.pieces
    if result and result[-1].text.endswith(DIVIDED):
        result[-1] = replace(result[-1], text=result[-1].text.replace(DIVIDED, "-"))
    return tuple(result)


def _between(before: list[Piece], line: Line) -> list[Piece]:
    """Return the space between a line and what stands before it, if there is one."""
    end = "".join(piece.text for piece in before[-3:])
    start = "".join(piece.text for piece in line.pieces[:3]).lstrip()
    if end[-1:].isspace() or not start or WIDE.match(end[-1:]) or WIDE.match(start):
        return []
    if end[-1].isdecimal() and start[0].isdecimal() and WIDE.search(end):
        return []  # lines of Chinese may end within a number
    if _WITHIN.search(end) and not (end[-1] in "-‐‑" and _CONJUNCTION.match(start)):
        return []
    return [replace(before[-1], text=" ", raised=0, note="")]
