"""What a comparison of three drafts says in one line, where its changes are, and what of it is quiet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from enum import Enum

from editor.folding import FEWEST, quiet_stretches
from editor.words import in_turn, mark, tr
from exports.summary import is_changed
from ui.shared.comparison import change_count
from ui.wording.terms import fields_in_words
from versioning.compare.redline import Redline
from versioning.compare.three_way import Meeting, ThreeWay


class Touch(Enum):
    """Whose change a paragraph has."""

    CONFLICT = mark("Comparison", "%n in conflict")
    BOTH = mark("Comparison", "%n changed by both")
    OURS = mark("Comparison", "%n by ours alone")
    THEIRS = mark("Comparison", "%n by theirs alone")


def touch_of(three: ThreeWay, meeting: Meeting) -> Touch | None:
    """Return whose change a paragraph has; None when nobody changed it."""
    ours, theirs = _is_touched(three.ours, meeting.ours), _is_touched(three.theirs, meeting.theirs)
    if meeting.conflicts:
        return Touch.CONFLICT
    if ours and theirs:
        return Touch.BOTH
    return Touch.OURS if ours else Touch.THEIRS if theirs else None


def _is_touched(redline: Redline, row: int | None) -> bool:
    return row is not None and is_changed(redline.rows[row])


def touched(three: ThreeWay, wanted: Collection[Touch] = tuple(Touch)) -> tuple[int, ...]:
    """Return the indices of the meetings at which somebody changed something, of some kinds only."""
    return tuple(at for at, each in enumerate(three.meetings) if touch_of(three, each) in wanted)


def touches(three: ThreeWay) -> tuple[tuple[Touch, str], ...]:
    """Return each kind of touch that there is, in words with how many there are."""
    counted = Counter(touch_of(three, each) for each in three.meetings)
    return tuple((kind, tr("Comparison", kind.value, n=counted[kind])) for kind in Touch if counted[kind])


def summary_of_three(three: ThreeWay) -> str:
    """Return how much either side changed, and how many conflicts there are, in one line."""
    conflicts = len(three.conflicts)
    parts = (
        tr("Comparison", "Ours: %n change(s)", n=change_count(three.ours)),
        tr("Comparison", "theirs: %n change(s)", n=change_count(three.theirs)),
        tr("Comparison", "%n conflict(s)", n=conflicts) if conflicts else tr("Comparison", "no conflict"),
    )
    sentence = in_turn(parts)
    fields = fields_in_words(dict.fromkeys(_masthead(three)))
    return (
        tr("Comparison", "{sentence}; the masthead differs ({fields})").format(
            sentence=sentence, fields=fields
        )
        if fields
        else sentence
    )


def _masthead(three: ThreeWay) -> Sequence[str]:
    return [name for redline in (three.ours, three.theirs) for name, _, _ in redline.masthead]


def quiet_pages(three: ThreeWay, wanted: Collection[int]) -> tuple[tuple[range, range, range], ...]:
    """Return the stretches to fold when the `wanted` meetings are to be seen: the rows of ours, base, theirs.

    A fold goes no further than all three pages go on with the next row: what came, moved or was divided
    stands between two folds.
    """
    seen = [at in wanted for at in range(len(three.meetings))]
    rows = [(each.ours, each.base, each.theirs) for each in three.meetings]
    found = []
    for stretch in quiet_stretches(seen):
        for run in _runs(rows[stretch.start : stretch.stop]):
            if len(run) >= FEWEST:
                ours, base, theirs = (range(first, first + len(run)) for first in run[0])
                found.append((ours, base, theirs))
    return tuple(found)


def _runs(rows: Sequence[tuple[int | None, int | None, int | None]]) -> Iterator[list[tuple[int, int, int]]]:
    """Yield the longest runs of rows, there on all three pages and each the next of the one before."""
    run: list[tuple[int, int, int]] = []
    for ours, base, theirs in rows:
        here = None if ours is None or base is None or theirs is None else (ours, base, theirs)
        if run and here != tuple(each + 1 for each in run[-1]):
            yield run
            run = []
        if here is not None:
            run.append(here)
    if run:
        yield run
