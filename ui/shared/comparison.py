"""What a comparison says in one line, and where its changes are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from editor.folding import quiet_stretches
from editor.words import listed, mark, tr
from exports.summary import is_changed, is_rest
from ui.shared.seats import Origin
from ui.wording import terms
from versioning.compare.redline import Change, Redline, Row
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import differing, unchanged

_WORDS = {
    Change.EDITED: mark("Comparison", "%n edited"),
    Change.INSERTED: mark("Comparison", "%n inserted"),
    Change.DELETED: mark("Comparison", "%n deleted"),
    Change.MOVED: mark("Comparison", "%n moved"),
    Change.SPLIT: mark("Comparison", "%n split"),
    Change.MERGED: mark("Comparison", "%n joined"),
}
KINDS = tuple(_WORDS)
_QUIET = (Change.SAME, Change.RENUMBERED)


@dataclass(frozen=True)
class Side:
    """One of the two drafts that are compared, with the name that is shown above it.

    `detail` says more on the same line: when and by whom it was named, or where the file lies. `origin` tells
    where it can be had again, None where it can't.
    """

    name: str
    draft: Resolution
    detail: str = ""
    origin: Origin | None = None


def change_count(redline: Redline) -> int:
    """Return how many paragraphs changed; one that was moved, split or joined counts once."""
    return len(stops(redline))


class Counting:
    """Counts the changes of one redline after the other, looking only at rows that are others than before."""

    def __init__(self) -> None:
        """Start without a redline."""
        self._rows: tuple[Row, ...] = ()
        self._count = 0

    def count(self, redline: Redline) -> int:
        """Return what `change_count` returns."""
        before, rows = self._rows, redline.rows
        if len(before) == len(rows):
            self._count += sum(_is_stop(rows[at]) - _is_stop(before[at]) for at in differing(before, rows))
        else:
            head, tail = unchanged(before, rows)
            gone, come = (each[head : len(each) - tail] for each in (before, rows))
            self._count += sum(map(_is_stop, come)) - sum(map(_is_stop, gone))
        self._rows = rows
        return self._count


def _is_stop(row: Row) -> bool:
    return is_changed(row) and not row.is_ghost and kind_of(row) in KINDS and not is_rest(row)


def stops(redline: Redline, kinds: Collection[Change] = KINDS) -> tuple[int, ...]:
    """Return the indices of the rows to go through from change to change: of a split or join, the first."""
    return tuple(at for at in changed_rows(redline, kinds) if not is_rest(redline.rows[at]))


def changed_rows(redline: Redline, kinds: Collection[Change] = KINDS) -> tuple[int, ...]:
    """Return the indices of the rows that changed, those of some kinds only."""
    return tuple(
        at
        for at, row in enumerate(redline.rows)
        if is_changed(row) and not row.is_ghost and kind_of(row) in kinds
    )


def folds(redline: Redline, wanted: Collection[int]) -> tuple[range, ...]:
    """Return the stretches of rows to fold when the `wanted` ones are to be seen.

    Where a moved paragraph stood is seen with it.
    """
    moved = {redline.rows[at].twin for at in wanted if redline.rows[at].change is Change.MOVED}
    seen = [
        at in wanted or (row.is_ghost and row.old is not None and row.old.id in moved)
        for at, row in enumerate(redline.rows)
    ]
    return quiet_stretches(seen)


def kinds_of(redline: Redline) -> tuple[tuple[Change, str], ...]:
    """Return each kind of change that there is, in words with how many there are."""
    counted = Counter(kind_of(redline.rows[at]) for at in stops(redline))
    return tuple(
        (kind, tr("Comparison", words, n=counted[kind])) for kind, words in _WORDS.items() if counted[kind]
    )


def summary(redline: Redline) -> str:
    """Return how many paragraphs were edited, inserted, deleted … in one line."""
    if redline.is_empty:
        return tr("Comparison", "No differences: both texts are the same.")
    parts = listed(words for _, words in kinds_of(redline))
    total = change_count(redline)
    sentence = (
        tr("Comparison", "%n change(s): {kinds}", n=total).format(kinds=parts)
        if total
        else tr("Comparison", "No change in the text")
    )
    if redline.masthead:
        fields = terms.fields_in_words(name for name, _, _ in redline.masthead)
        return tr("Comparison", "{sentence}; the masthead differs ({fields})").format(
            sentence=sentence, fields=fields
        )
    return sentence


def kind_of(row: Row) -> Change:
    """Return the kind that a changed row is counted as; another level or role is an edit."""
    return Change.EDITED if row.change in _QUIET else row.change
