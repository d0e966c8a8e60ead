"""Large words printed across the text, as "DRAFT" on every page: no part of it, and taken off first."""

from __future__ import annotations

from collections.abc import Sequence

from exports.pdf.characters import Sheet
from exports.pdf.columns import usual_size
from exports.pdf.run import Run
from exports.places import page
from exports.report import Loss
from versioning.saying import said

_LARGE = 2.5
"""Such words are larger than the text by so many times."""
_BELOW, _ABOVE = 0.1, 0.6
"""Letters reach so far below their baseline and above it, in their size."""


def take_watermarks(sheets: Sequence[Sheet]) -> list[Loss]:
    """Take off the pages what is printed across their text, and return what was left out."""
    losses: list[Loss] = []
    for sheet in sheets:
        least = _LARGE * usual_size(sheet.runs)
        gone = [run for run in sheet.runs if run.size > least and _is_across(run, sheet.runs)]
        if gone:
            shown = "".join(" " * run.spaced + run.text for run in gone)
            what = said("words printed across the text left out: “{words}”", words=" ".join(shown.split()))
            losses.append(Loss(page(sheet.number), what))
            sheet.runs = [run for run in sheet.runs if run not in gone]
    return losses


def _is_across(run: Run, others: list[Run]) -> bool:
    """Return whether smaller words stand where the letters of a run do."""
    return any(
        other.size * 2 < run.size
        and other.left < run.right
        and run.left < other.right
        and run.base - _BELOW * run.size < other.base < run.base + _ABOVE * run.size
        for other in others
    )
