"""Sub-amendments: a sheet that amends another sheet is decided before the text that that one amends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from versioning.drafting.instructions.applying import Application, apply
from versioning.drafting.instructions.instruction import Sheet
from versioning.drafting.instructions.sheet import read_sheet
from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class Amended:
    """A document as other documents beside it leave it.

    `by` are the indices of those that amend it, `application` how they were applied (None where there are
    none). `is_sub` says that it amends another sheet, and so not the draft.
    """

    document: Resolution
    sheet: Sheet
    by: tuple[int, ...] = ()
    application: Application | None = None
    is_sub: bool = False


def with_subamendments(documents: Sequence[Resolution]) -> list[Amended]:
    """Return amendment documents, in their order, each with those applied to it that name its symbol."""
    amending = _Amending(documents)
    return [amending.amended(index) for index in range(len(documents))]


class _Amending:
    """Applies each document to the one that it amends, once, after those that amend itself."""

    def __init__(self, documents: Sequence[Resolution]) -> None:
        self._documents = documents
        self._sheets = [read_sheet(each) for each in documents]
        self._holders = [_holder(self._sheets, index) for index in range(len(documents))]
        self._done: dict[int, Amended] = {}

    def amended(self, index: int, above: tuple[int, ...] = ()) -> Amended:
        """Return a document as those leave it that amend it; `above` are those that it amends in turn."""
        if index in self._done:
            return self._done[index]
        by = tuple(at for at, holder in enumerate(self._holders) if holder == index and at not in above)
        is_sub = self._holders[index] is not None
        if not by:
            return Amended(self._documents[index], self._sheets[index], is_sub=is_sub)
        subs = [self.amended(at, (*above, index)).sheet for at in by]
        application = apply(subs, self._documents[index], ends=False)
        document = application.draft
        self._done[index] = Amended(document, read_sheet(document), by, application, is_sub)
        return self._done[index]


def _holder(sheets: Sequence[Sheet], index: int) -> int | None:
    """Return which other sheet a sheet amends, None when it is none of these."""
    wanted = sheets[index].amends
    found = (at for at, each in enumerate(sheets) if at != index and each.symbol and each.symbol == wanted)
    return next(found, None) if wanted else None
