"""A redline made ahead: all that is made before it is drawn, for a thread beside the page's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from editor.projection import Projector, View
from versioning.change.transaction import Transaction
from versioning.compare.attribution import Authors
from versioning.compare.compare import Memo
from versioning.compare.redline import Redline
from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class Ahead:
    """What a page goes on with: made for one page, which then changes it.

    `authors` followed `edits` last, which begin at `base` where nothing was known before; both are None where
    the edits are not known.
    """

    base: Resolution
    memo: Memo
    projector: Projector
    authors: Authors | None
    edits: tuple[Transaction, ...] | None

    def caught_up(self, edits: Sequence[Transaction] | None) -> Authors | None:
        """Return who did what in `edits`, which usually go on from those that were followed."""
        if edits is None:
            return None
        authors, known = self.authors, self.edits
        if authors is None or known is None or tuple(edits[: len(known)]) != known:
            return authors_of(self.base, edits)
        authors.follow(edits[len(known) :])
        return authors


def made_ahead(
    base: Resolution,
    edits: Sequence[Transaction] | None,
    compared: Callable[[], Redline],
    known: Authors | None = None,
) -> Ahead:
    """Return what a page needs to show a redline from `base`, which `compared` makes in nobody's name.

    Who is `known` to have done what need not be found in `edits`. What `compared` raises goes on.
    """
    authors = authors_of(base, edits) if known is None else known
    redline = compared()
    memo, projector = Memo(), Projector(View.UNIFIED)
    memo.take(redline, "")
    projector.project(redline if authors is None else authors.sign(redline))
    return Ahead(base, memo, projector, authors, None if edits is None else tuple(edits))


def authors_of(base: Resolution, edits: Sequence[Transaction] | None) -> Authors | None:
    """Return who did what in the edits that lead on from `base`; None where they are not known."""
    if edits is None:
        return None
    authors = Authors(base)
    authors.follow(edits)
    return authors
