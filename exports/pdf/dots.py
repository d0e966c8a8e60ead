"""Bullets that are drawn, not written, as browsers do: read as if they were written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from exports.pdf.run import Run

_SMALLEST, _LARGEST = 0.15, 0.55
_ROUND = 0.2
"""A bullet is about as wide as high, and so large in the size of the words after it."""
_NEAREST, _FARTHEST, _HIGHEST = 0.15, 2.5, 0.7
"""So far before the words it stands, and no higher above their baseline, in their size."""
_SAME = 0.15
_WIDEST, _MOST = 12.0, 200
"""In points; and more dots on a page are those of a drawing."""
_BULLET = "•"


def with_dots(runs: Sequence[Run], boxes: Iterable[tuple[float, float, float, float]]) -> list[Run]:
    """Return runs with a bullet before each line that a dot is drawn before.

    `boxes` have the left, bottom, right and top of what is drawn on the page.
    """
    before: dict[int, Run] = {}
    dots = [box for box in boxes if _is_dot(*box)]
    for left, bottom, right, top in dots if len(dots) <= _MOST else ():
        width = right - left
        for at, run in enumerate(runs):
            fits = _SMALLEST * run.size < width < _LARGEST * run.size
            near = _NEAREST * run.size < run.left - right < _FARTHEST * run.size
            level = run.base < (bottom + top) / 2 < run.base + _HIGHEST * run.size
            if fits and near and level and not run.turn and not _has_before(runs, run, right):
                before[at] = Run(_BULLET, left, right, run.base, run.size, run.font)
                break
    result: list[Run] = []
    for at, run in enumerate(runs):
        result += [before[at], run] if at in before else [run]
    return result


def _is_dot(left: float, bottom: float, right: float, top: float) -> bool:
    width, height = right - left, top - bottom
    return 0 < width < _WIDEST and abs(width - height) <= _ROUND * width


def _has_before(runs: Sequence[Run], run: Run, edge: float) -> bool:
    """Return whether anything else stands before a run on its line, unless far before an edge."""
    return any(
        other is not run and abs(other.base - run.base) < _SAME * run.size and other.left < run.left
        for other in runs
        if other.right > edge - 2 * _FARTHEST * run.size
    )
