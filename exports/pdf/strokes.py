"""Strokes through and under words: a PDF draws thin lines, and only their place tells what they are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from exports.pdf.characters import Rule, Sheet
from exports.pdf.run import Run

_LOWEST, _UNDER, _THROUGH, _HIGHEST = -0.25, -0.02, 0.15, 0.5
"""A stroke between the first two, from the baseline and in the size of words, is under them; then through."""
_COVERED, _DOUBLE = 0.8, 0.2
"""A run is marked if strokes run along so much of it, all at one height, or two beside each other."""
_BEYOND = 0.5
"""So much of its size may a stroke be longer than the words on its line: a table's border is."""


def with_strokes(sheet: Sheet) -> Sheet:
    """Return a page whose runs know whether they are struck through or underlined."""
    if not sheet.rules:
        return sheet
    rules = sorted(sheet.rules, key=lambda rule: rule.height)
    heights = [rule.height for rule in rules]
    edges: dict[float, tuple[float, float]] = {}
    for run in sheet.runs:
        left, right = edges.get(round(run.base), (run.left, run.right))
        edges[round(run.base)] = min(left, run.left), max(right, run.right)

    def marked(run: Run) -> Run:
        first = bisect_left(heights, run.base + _LOWEST * run.size)
        last = bisect_right(heights, run.base + _HIGHEST * run.size)
        if first == last:
            return run
        left, right = edges[round(run.base)]
        beyond = _BEYOND * run.size
        near = [
            each for each in rules[first:last] if left - beyond <= each.left and each.right <= right + beyond
        ]
        under = [each for each in near if each.height < run.base + _UNDER * run.size]
        through = [each for each in near if each.height > run.base + _THROUGH * run.size]
        return replace(run, struck=_covers(through, run), underlined=_covers(under, run))

    return replace(sheet, runs=list(map(marked, sheet.runs)))


def _covers(rules: Sequence[Rule], run: Run) -> bool:
    """Return whether lines run along most of a run, `rules` from the lowest on."""
    if rules and rules[-1].height - rules[0].height > _DOUBLE * run.size:
        return False
    along = sum(max(0.0, min(each.right, run.right) - max(each.left, run.left)) for each in rules)
    return along >= _COVERED * (run.right - run.left) > 0
