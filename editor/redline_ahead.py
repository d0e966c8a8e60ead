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
    compared: Callable[[str], Redline],
    known: Authors | None = None,
) -> Ahead:
    """Return what a page needs to show a redline from `base`; `compared` makes it in the name of an author.

    Who is `known` to have done what need not be found in `edits`. What `compared` raises goes on.
    """
    authors = authors_of(base, edits) if known is None else known
    author = authors.only if authors is not None and len(authors.names) < 2 else ""
    redline = compared(author)
    memo, projector = Memo(), Projector(View.UNIFIED)
    memo.take(redline, author)
    is_signed = authors is not None and len(authors.names) > 1
    projector.project(authors.sign(redline) if authors is not None and is_signed else redline)
    return Ahead(base, memo, projector, authors, None if edits is None else tuple(edits))


def authors_of(base: Resolution, edits: Sequence[Transaction] | None) -> Authors | None:
    """Return who did what in the edits that lead on from `base`; None where they are not known."""
    if edits is None:
        return None
    authors = Authors(base)
    authors.follow(edits)
    return authors


def sole_author(edits: Sequence[Transaction] | None) -> str:
    """Return who made all of the edits; empty where several did, or nobody who is known."""
    names = {each.author for each in edits or ()}
    return names.pop() if len(names) == 1 else ""
