"""Numbers of lines, printed in the margin beside them: they are furniture, and taken off before all else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from exports.pdf.characters import Sheet
from exports.pdf.run import Run
from exports.places import page
from exports.report import Loss
from versioning.saying import said

_FEWEST = 4
"""So many numbers stand below each other on a page, at least, each as much more than the one above."""
_DIGITS = 4
_SPAN = 0.4
"""On one page they go down so much of it, at least."""
_LEVEL, _EDGE = 0.15, 1.5
_INSIDE = 0.03
"""No more than so many of the document's lines begin as far out as its line numbers end."""


def take_line_numbers(sheets: Sequence[Sheet]) -> list[Loss]:
    """Take the numbers of lines off the pages, and return what was left out."""
    found = [(sheet, _numbers(sheet, _FEWEST)) for sheet in sheets]
    edge = max((run.right for _, numbers in found for run in numbers), default=0.0)
    if not any(_goes_down(*each) for each in found) or not _is_margin(edge, found):
        return []
    losses: list[Loss] = []
    for sheet, numbers in found:
        gone = [run for run in numbers or _numbers(sheet, 1) if run.right < edge + _EDGE]
        if gone:
            first, last = gone[0].text.strip(), gone[-1].text.strip()
            what = said("line numbers left out: {first} to {last}", first=first, last=last)
            losses.append(Loss(page(sheet.number), what))
            sheet.runs = [run for run in sheet.runs if run not in gone]
    return losses


def _numbers(sheet: Sheet, fewest: int) -> list[Run]:
    """Return what may be the numbers of a page's lines, from top to bottom; `fewest` is at least so many."""
    figures = [run for run in sheet.runs if run.text.strip().isdecimal() and len(run.text.strip()) <= _DIGITS]
    columns = [*_columns(figures, lambda run: run.right), *_columns(figures, lambda run: run.left)]
    counting = [runs for runs in columns if len(runs) >= fewest and _counts_on(runs)]
    runs = max(counting, key=len, default=[])
    bases = [run.base for run in sheet.runs if run not in runs]
    is_level = (any(abs(run.base - base) < _LEVEL * run.size for base in bases) for run in runs)
    return runs if all(is_level) else []  # the signs of notes are raised


def _counts_on(runs: list[Run]) -> bool:
    steps = {int(below.text) - int(above.text) for above, below in pairwise(runs)}
    return len(steps) < 2 and min(steps, default=1) > 0


def _goes_down(sheet: Sheet, numbers: list[Run]) -> bool:
    """Return whether the numbers stand beside much of a page, as those of notes never do."""
    if not numbers:
        return False
    bases = [run.base for run in sheet.runs]
    return numbers[0].base - numbers[-1].base > _SPAN * (max(bases) - min(bases))


def _columns(runs: list[Run], edge: Callable[[Run], float]) -> list[list[Run]]:
    """Return the runs that end, or begin, below each other, from top to bottom."""
    columns: list[list[Run]] = []
    for run in sorted(runs, key=edge):
        if columns and edge(run) - edge(columns[-1][-1]) < _EDGE:
            columns[-1].append(run)
        else:
            columns.append([run])
    return [sorted(column, key=lambda run: -run.base) for column in columns]


def _is_margin(edge: float, found: list[tuple[Sheet, list[Run]]]) -> bool:
    """Return whether hardly any line of the document begins before `edge`, but for the numbers."""
    starts = [start for sheet, numbers in found for start in _starts(sheet, numbers)]
    return sum(start < edge + _EDGE for start in starts) <= _INSIDE * len(starts)


def _starts(sheet: Sheet, numbers: list[Run]) -> Iterator[float]:
    """Yield where the lines of a page begin, its numbers aside."""
    rest = sorted((run for run in sheet.runs if run not in numbers), key=lambda run: -run.base)
    start = base = float("inf")
    for run in rest:
        if base - run.base > _LEVEL * run.size:
            if start < float("inf"):
                yield start
            start, base = run.left, run.base
        start = min(start, run.left)
    if rest:
        yield start
