"""The ledger: how the contents of a dossier are read of its record and objects, and added to."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.history.act import Act
from versioning.history.archive import Kept
from versioning.history.history import History
from versioning.history.path import Edited, Place
from versioning.history.weave import woven
from versioning.store.contents import Contents
from versioning.store.errors import is_damage
from versioning.store.objects import MALFORMED, DamagedError, Objects, read_draft
from versioning.store.record import Earlier, Landmark, Record, Source
from versioning.tree.resolution import Resolution

NO_SOURCES: Mapping[str, bytes] = {}
OFTEN = 200
"""After so many edits a landmark is made: opening replays no more than these."""


class Ledger:
    """The ledger of an open dossier; each method that adds returns the longer contents."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read and write through `connection`, inside the caller's transaction."""
        self.record, self.objects = Record(connection), Objects(connection)

    def begin(
        self,
        identifier: str,
        history: History,
        branch: str,
        drafts: Mapping[str, Resolution],
        named: Mapping[str, Resolution],
        sources: Mapping[str, bytes] = NO_SOURCES,
        acts: Sequence[Act] = (),
    ) -> Contents:
        """Fill an empty dossier: `drafts` by branch, `named` by revision, files read from by name.

        Raises sqlite3.Error.
        """
        of_revision = {each: self.objects.put_draft(draft) for each, draft in named.items()}
        of_branch = {each: self.objects.put_draft(draft) for each, draft in drafts.items()}
        revisions = tuple((each, of_revision.get(each.id, "")) for each in history.named)
        kept = tuple(Source(name, self.objects.put(data)) for name, data in sources.items())
        landmark = Landmark(branch, of_branch, history.branches, revisions, history.renamings, kept)
        self.record.say("id", identifier)
        tip = self.record.add(1, 0, landmark)
        manifests = {each.id: manifest for each, manifest in revisions}
        draft = drafts[branch]
        contents = Contents(identifier, history, branch, draft, of_branch, manifests, 1, 1, tip, kept)
        return self.add(contents, acts)

    def add(self, contents: Contents, more: Sequence[Kept]) -> Contents:
        """Add edits and acts; raises StepError or sqlite3.Error."""
        for each in more:
            if isinstance(each, Act):
                contents = self._add_act(contents, each)
            else:
                contents = self._add_edit(contents, each)
        return contents

    def _add_act(self, contents: Contents, act: Act) -> Contents:
        self.record.add_act(len(contents.acts) + 1, act)
        return replace(contents, acts=woven((*contents.acts, act)))

    def _add_edit(self, contents: Contents, transaction: Transaction) -> Contents:
        draft, number = transaction.apply(contents.draft), contents.count + 1
        tip = self.record.add(number, contents.landmark, Edited(contents.branch, transaction))
        longer = replace(contents, draft=draft, count=number, tip=tip)
        if number - contents.landmark < OFTEN:
            return longer
        return self.add_landmark(longer, contents.history, contents.branch, draft)

    def add_landmark(
        self,
        contents: Contents,
        history: History,
        branch: str,
        draft: Resolution,
        edit: Transaction | None = None,
    ) -> Contents:
        """Add what is new in `history`, and `draft` as that of `branch`, made by `edit` if there is one.

        Raises sqlite3.Error.
        """
        drafts = dict(contents.drafts)
        if branch != contents.branch:
            drafts[contents.branch] = self.objects.put_draft(contents.draft)
        manifest = self.objects.put_draft(draft)
        named = {each.id: contents.named.get(each.id, manifest) for each in history.named}
        for each in history.branches:
            if each.name not in drafts and each.head:
                drafts[each.name] = named[each.head]
        drafts[branch] = manifest
        revisions = tuple((each, manifest) for each in history.named if each.id not in contents.named)
        renamings = history.renamings[len(contents.history.renamings) :]
        number = contents.count + 1
        if edit is not None:
            self.record.add(number, contents.landmark, Edited(branch, edit))
            number += 1
        landmark = Landmark(branch, drafts, history.branches, revisions, renamings)
        tip = self.record.add(number, contents.landmark, landmark)
        longer = replace(contents, history=history, branch=branch, draft=draft, drafts=drafts, named=named)
        return replace(longer, landmark=number, count=number, tip=tip)

    def add_earlier(
        self, contents: Contents, history: History, revision: str, draft: Resolution, place: Place
    ) -> Contents:
        """Add the revision of that id, the only one new in `history`, of `draft`, which stood at `place`.

        Raises sqlite3.Error.
        """
        manifest = self.objects.put_draft(draft)
        drafts = {**contents.drafts, contents.branch: self.objects.put_draft(contents.draft)}
        added = ((history.revision(revision), manifest),)
        branches, number = history.branches, contents.count + 1
        ids = [*(each.id for each in history.named), ""]
        earlier = {revision: Earlier(place, ids[ids.index(revision) + 1])}
        landmark = Landmark(contents.branch, drafts, branches, added, earlier=earlier)
        tip = self.record.add(number, contents.landmark, landmark)
        named = {**contents.named, revision: manifest}
        longer = replace(contents, history=history, drafts=drafts, named=named)
        return replace(longer, landmark=number, count=number, tip=tip)

    def add_foreign(self, contents: Contents, history: History, drafts: Mapping[str, Resolution]) -> Contents:
        """Add what is new in `history`, made in another copy: `drafts` has that of each new revision.

        Raises sqlite3.Error.
        """
        manifests = {each: self.objects.put_draft(draft) for each, draft in drafts.items()}
        named = {**contents.named, **manifests}
        on = {**contents.drafts, contents.branch: self.objects.put_draft(contents.draft)}
        on |= {each.name: named[each.head] for each in history.branches if each.name not in on and each.head}
        added = tuple((each, manifests[each.id]) for each in history.named if each.id in manifests)
        renamings = history.renamings[len(contents.history.renamings) :]
        landmark = Landmark(
            contents.branch, on, history.branches, added, renamings, elsewhere=tuple(manifests)
        )
        number = contents.count + 1
        tip = self.record.add(number, contents.landmark, landmark)
        longer = replace(contents, history=history, drafts=on, named=named)
        return replace(longer, landmark=number, count=number, tip=tip)

    def read(self) -> Contents:
        """Return what the dossier holds; raises DamagedError, or sqlite3.Error when it can't be read now."""
        try:
            return self._read()
        except sqlite3.Error as error:
            if is_damage(error):
                raise DamagedError(str(error)) from error
            raise
        except (StepError, *MALFORMED) as error:
            raise DamagedError(str(error)) from error

    def _read(self) -> Contents:
        count = self.record.last()
        if count != self.record.count():
            message = "count"
            raise DamagedError(message)
        previous, newest = self.record.entry(count)
        at = count if isinstance(newest, Landmark) else previous
        landmarks = self._landmarks(at)
        last = landmarks[-1]
        history, named = fold(landmarks)
        draft = read_draft(self.objects.get, last.drafts[last.branch])
        for number in range(at + 1, count + 1):
            previous, entry = self.record.entry(number)
            if not isinstance(entry, Edited) or previous != at or entry.branch != last.branch:
                raise DamagedError(str(number))
            draft = entry.transaction.apply(draft)
        identifier, tip = self.record.about("id"), self.record.digest(count)
        sources = tuple(each for landmark in landmarks for each in landmark.sources)
        acts = woven(self.record.acts())
        return Contents(
            identifier, history, last.branch, draft, last.drafts, named, at, count, tip, sources, acts
        )

    def _landmarks(self, number: int) -> list[Landmark]:
        """Return all landmarks up to that number, in the order they came."""
        found: list[Landmark] = []
        while number or not found:
            previous, entry = self.record.entry(number)
            if not isinstance(entry, Landmark) or previous >= number:
                raise DamagedError(str(number))
            found.append(entry)
            number = previous
        return found[::-1]


def fold(landmarks: Iterable[Landmark]) -> tuple[History, dict[str, str]]:
    """Return the history that landmarks tell, and the manifest of each revision's draft.

    A revision that was named later than its text stood stands before those that were made after that text.
    """
    history, named = History(), {}
    for landmark in landmarks:
        for revision, manifest in landmark.revisions:
            earlier = landmark.earlier.get(revision.id)
            history = history.inserted(revision, earlier.before if earlier else "")
            named[revision.id] = manifest
        renamings = (*history.renamings, *landmark.renamings)
        history = replace(history, renamings=renamings, branches=landmark.branches)
    return history, named
