"""What came back: a returned file beside what was sent, tracked changes and other edits told apart."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property

from exports.docx.chain import chain
from exports.docx.tracking import Turn
from exports.formats import WORD
from exports.report import Loss, Reading
from versioning.change.conflict import Conflict
from versioning.change.rebase import rebase
from versioning.change.renaming import transaction_with_ids
from versioning.change.transaction import Transaction
from versioning.compare.alignment import adopted_ids
from versioning.compare.difference import difference
from versioning.tree.digest import with_ids
from versioning.tree.resolution import Resolution

UNTRACKED = "Not tracked"
"""Who signs what nobody signed."""


@dataclass(frozen=True)
class Returned:
    """What a delegation did to a draft that it was sent.

    `base` is the draft as sent. `untracked` leads from it to the text that the tracked changes were made
    in: one transaction for each thing that was changed without tracking, by `UNTRACKED`. `changes` lead on
    from there, one after the other, each of one author. All speak of the paragraphs of `base` by its ids.
    `losses` is what of the returned file is in none of it.
    """

    base: Resolution
    untracked: tuple[Transaction, ...]
    changes: tuple[Transaction, ...]
    losses: tuple[Loss, ...] = ()

    @cached_property
    def draft(self) -> Resolution:
        """The text as it came back, with every change accepted."""
        draft = self.base
        for each in (*self.untracked, *self.changes):
            draft = each.apply(draft)
        return draft

    @property
    def chains(self) -> dict[str, tuple[Transaction, ...]]:
        """The tracked changes of each author, in order; one may build on one of another author."""
        found: dict[str, list[Transaction]] = {}
        for each in self.changes:
            found.setdefault(each.author, []).append(each)
        return {author: tuple(changes) for author, changes in found.items()}

    @cached_property
    def proposals(self) -> tuple[tuple[Transaction, ...], tuple[Conflict, ...]]:
        """The tracked changes as ones of `base` itself, one after the other, without what was not tracked.

        What was tracked in words that came without tracking can't be had alone: it is in the conflicts.
        """
        made: list[Transaction] = []
        conflicts: list[Conflict] = []
        alone = self.base
        draft = Transaction(tuple(s for each in self.untracked for s in each.steps)).apply(alone)
        for change in self.changes:
            carried = rebase(change, difference(draft, alone), draft)
            conflicts += carried.conflicts
            alone, draft = carried.transaction.apply(alone), change.apply(draft)
            made += [carried.transaction] if carried.transaction.steps else []
        return tuple(made), tuple(conflicts)


def returned(
    base: bytes, data: bytes, *, sent_as: str = "sent.docx", name: str = "returned.docx"
) -> Returned:
    """Return what was done in a Word file (`data`) to the one that was sent (`base`), both as bytes.

    Where the sent file held tracked changes itself, the draft as sent is its text before them, and they come
    back as changes of their authors. The names are for the sentences of errors. Raises ReadError with one
    sentence when a file can't be read.
    """
    sent = WORD.reading(base, sent_as, chained=False)
    return returned_to(sent.original or sent.draft, WORD.reading(data, name))


def returned_to(base: Resolution, reading: Reading) -> Returned:
    """Return what was done in a file to a draft that was sent, whatever file it was sent as."""
    original = reading.original or reading.draft
    renamed = adopted_ids(base, original)
    start = with_ids(original, renamed)
    changes = tuple(transaction_with_ids(each, renamed) for each in reading.changes)
    digest = hashlib.sha256(reading.source).hexdigest()
    untracked = chain((base, start), (Turn("", {}),), digest) if start != base else ()
    signed = tuple(replace(each, author=UNTRACKED) for each in untracked)
    return Returned(base, signed, changes, reading.losses)
