"""Strokes through and under words: a PDF draws thin lines, and only their place tells what they are."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from exports.pdf.run import Rule, Run

_LOWEST, _UNDER, _THROUGH, _HIGHEST = -0.25, -0.02, 0.15, 0.5
"""A stroke between the first two, from the baseline and in the size of words, is under them; then through."""
_COVERED, _DOUBLE = 0.8, 0.2
"""Words are marked if strokes run along so much of them, all at one height, or two beside each other."""
_BEYOND = 0.5
"""So much of its size may a stroke be longer than the words on its line: a table's border is."""
_WORD = re.compile(r"\S+")


def met_in_part(runs: Sequence[Run], rules: Sequence[Rule]) -> Iterator[int]:
    """Yield which runs lines meet that end within them."""
    level = _Level(runs, rules)
    for at, run in enumerate(runs):
        inside = (run.left + run.size * _BEYOND, run.right - run.size * _BEYOND)
        if any(
            each.left < inside[1]
            and inside[0] < each.right
            and (inside[0] < each.left or each.right < inside[1])
            for each in level.near(run)
        ):
            yield at


def with_strokes(runs: Sequence[Run], rules: Sequence[Rule]) -> list[Run]:
    """Return runs that know whether they are struck through or underlined, cut where that changes.

    Where the letters of a run stand is asked for to cut it; only whole words are marked.
    """
    level = _Level(runs, rules)
    return [part for run in runs for part in _parts(run, level.near(run))]


class _Level:
    """The lines of a page by their height, and how far the words on each line of it go."""

    def __init__(self, runs: Sequence[Run], rules: Sequence[Rule]) -> None:
        self._rules = sorted(rules, key=lambda rule: rule.height)
        self._heights = [rule.height for rule in self._rules]
        self._edges: dict[float, tuple[float, float]] = {}
        for run in runs:
            left, right = self._edges.get(round(run.base), (run.left, run.right))
            self._edges[round(run.base)] = min(left, run.left), max(right, run.right)

    def near(self, run: Run) -> list[Rule]:
        """Return the lines that may strike or underline words of a run, from the lowest on."""
        first = bisect_left(self._heights, run.base + _LOWEST * run.size)
        last = bisect_right(self._heights, run.base + _HIGHEST * run.size)
        if first == last:
            return []
        left, right = self._edges[round(run.base)]
        beyond = _BEYOND * run.size
        near = self._rules[first:last]
        return [each for each in near if left - beyond <= each.left and each.right <= right + beyond]


def _parts(run: Run, near: Sequence[Rule]) -> Iterator[Run]:
    """Yield a run as the parts of it that are marked alike; `near` are the lines beside it."""
    under = [each for each in near if each.height < run.base + _UNDER * run.size]
    through = [each for each in near if each.height > run.base + _THROUGH * run.size]
    words = list(_WORD.finditer(run.text)) if near and len(run.letters) == len(run.text) else []
    if len(words) < 2:
        struck, underlined = (_covers(each, run.left, run.right, run.size) for each in (through, under))
        yield replace(run, struck=struck, underlined=underlined, letters=()) if near else run
        return
    parts: list[tuple[int, float, float, bool, bool]] = []
    for word in words:
        letters = run.letters[word.start() : word.end()]
        left, right = min(each[0] for each in letters), max(each[1] for each in letters)
        struck, underlined = (_covers(each, left, right, run.size) for each in (through, under))
        if parts and parts[-1][3:] == (struck, underlined):
            start, before, behind, *_ = parts[-1]
            parts[-1] = (start, min(before, left), max(behind, right), struck, underlined)
        else:
            parts.append((word.start() if parts else 0, left, right, struck, underlined))
    ends = [start for start, *_ in parts[1:]] + [len(run.text)]
    for at, (start, left, right, struck, underlined) in enumerate(parts):
        part = replace(run, text=run.text[start : ends[at]], left=left, right=right, letters=())
        first = at == 0
        yield replace(
            part, struck=struck, underlined=underlined, spaced=first and run.spaced, fresh=first and run.fresh
        )


def _covers(rules: Sequence[Rule], left: float, right: float, size: float) -> bool:
    """Return whether lines run along most of some words of a size, `rules` from the lowest on."""
    if rules and rules[-1].height - rules[0].height > _DOUBLE * size:
        return False
    along = sum(max(0.0, min(each.right, right) - max(each.left, left)) for each in rules)
    return along >= _COVERED * (right - left) > 0
