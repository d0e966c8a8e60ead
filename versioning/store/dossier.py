"""The dossier: one file that keeps a draft, its history and every edit."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from versioning.change.transaction import Transaction
from versioning.history.act import Act
from versioning.history.archive import Kept
from versioning.history.branch import MAIN
from versioning.history.happening import Happening
from versioning.history.history import History
from versioning.history.path import Place
from versioning.saying import said
from versioning.store import copying, files, parcel, schema
from versioning.store.aside import Aside
from versioning.store.chronicle import Chronicle
from versioning.store.errors import StoreError, cannot
from versioning.store.ledger import NO_SOURCES, Ledger
from versioning.store.lock import locked
from versioning.store.objects import DamagedError, Objects, read_draft
from versioning.store.opening import Opened, open_dossier, peek_dossier, writing
from versioning.store.record import Source
from versioning.store.salvage import salvage
from versioning.tree.identity import new_id
from versioning.tree.resolution import Resolution

if TYPE_CHECKING:
    from versioning.store.along import Along
    from versioning.store.parcel import Parcel

REMEMBERED = 8
"""Drafts of revisions and branches held in memory."""


class Dossier:
    """An open dossier, the archive of a session.

    What a method wrote is on the disk when it returns, and is there after `kill -9` or a power cut;
    a method that raises has changed nothing. One thread at a time changes a dossier; others may read
    beside it what is named. `path` is where it lies,
    `holder` who may write it, `why_read_only` why this one may not (else empty), and `notices` are
    sentences that a person should be told on opening. `is_damaged`: what is here was put together anew.
    """

    def __init__(self, opened: Opened, aside: Path | None = None) -> None:
        """Go on with what was opened; `create` and `open` do that."""
        self.path, self.holder = opened.path, opened.holder
        self.why_read_only, self.notices = opened.why_read_only, opened.notices
        self._connection, self._lock, self._stat = opened.connection, opened.lock, opened.stat
        self._ledger, self._contents = Ledger(opened.connection), opened.contents
        self._aside = Aside(aside, opened.contents.id, opened.path) if aside else None
        self._chronicle = Chronicle(self._ledger)
        self._remembered: dict[str, Resolution] = {}
        self.is_damaged = opened.salvaged is not None
        self._is_open = True

    @classmethod
    def create(
        cls,
        path: Path,
        draft: Resolution,
        *,
        name: str = "",
        aside: Path | None = None,
        sources: Mapping[str, bytes] = NO_SOURCES,
    ) -> Dossier:
        """Make a dossier that begins with `draft`, and open it; raises StoreError.

        Nothing is ever overwritten, and a file has that name only once it is whole. `name` and
        `aside` are as for `open`, `sources` are the files that the draft was read from, by name: they
        stay in the dossier as they are.
        """
        path = path.absolute()
        try:
            with locked(path, name), files.beside(path) as place:
                _make(place, draft, sources)
                files.put_new(place, path)
        except FileExistsError as error:
            message = said(
                "“{name}” is there already and was left as it is; choose another name.", name=path.name
            )
            raise StoreError(message) from error
        except (sqlite3.Error, OSError) as error:
            raise cannot(path, "made", error, said("Nothing was written; choose another place.")) from error
        return cls.open(path, name=name, aside=aside)

    @classmethod
    def open(cls, path: Path, *, name: str = "", aside: Path | None = None) -> Dossier:
        """Open a dossier; raises StoreError.

        `name` is what others are told of who has it open (empty: the user of this machine), `aside`
        the folder for edits that can't be written (None: there is none). What waits there for this
        dossier is written first. A dossier that somebody else has open, that may not be written or
        that is damaged is opened for reading, and `why_read_only` says so.
        """
        return cls(open_dossier(path.absolute(), name, aside), aside)

    @classmethod
    def peek(cls, path: Path) -> Dossier:
        """Open a copy of a dossier in memory, to be read: the file is neither locked nor touched.

        Raises StoreError.
        """
        return cls(peek_dossier(path.absolute()))

    @property
    def id(self) -> str:
        """What tells this dossier from others; a copy of it has the same."""
        return self._contents.id

    @property
    def history(self) -> History:
        """All revisions and branches."""
        return self._contents.history

    @property
    def branch(self) -> str:
        """The branch that is worked on."""
        return self._contents.branch

    @property
    def draft(self) -> Resolution:
        """The draft of that branch, with every edit."""
        return self._contents.draft

    @property
    def acts(self) -> tuple[Act, ...]:
        """All acts of the negotiation, in the order they came."""
        return self._contents.acts

    @property
    def sources(self) -> tuple[Source, ...]:
        """The files that drafts were read from."""
        return self._contents.sources

    # Writing

    def append(self, more: Sequence[Kept]) -> None:
        """Keep more edits and acts, all or none; raises StoreError, or StepError when they don't fit."""
        with self._writing():
            contents = self._ledger.add(self._contents, more)
        self._contents = contents

    def keep(self, history: History, branch: str, draft: Resolution, edit: Transaction | None = None) -> None:
        """Keep a longer history and the draft of the branch worked on from now on; raises StoreError."""
        with self._writing():
            contents = self._ledger.add_landmark(self._contents, history, branch, draft, edit)
        self._contents = contents

    def keep_earlier(self, history: History, revision: str, place: Place) -> None:
        """Keep one revision more, of that id: the draft as it stood at `place`; raises StoreError."""
        draft = self.draft_at(place)
        with self._writing():
            contents = self._ledger.add_earlier(self._contents, history, revision, draft, place)
        self._contents = contents

    def keep_foreign(self, history: History, drafts: Mapping[str, Resolution]) -> None:
        """Keep revisions and branches more that were made in another copy; raises StoreError.

        `drafts` has the draft of each revision that `history` has more.
        """
        with self._writing():
            contents = self._ledger.add_foreign(self._contents, history, drafts)
        self._contents = contents

    def set_aside(self, pending: Sequence[Kept]) -> str:
        """Keep what can't be written in the other folder; raises StoreError.

        Returns the file, empty when there is no such folder.
        """
        if self._aside is None:
            return ""
        try:
            self._aside.keep(self.branch, self._contents.count, self._contents.tip, pending)
        except OSError as error:
            raise cannot(self._aside.file, "written", error) from error
        return str(self._aside.file)

    def copy_to(self, path: Path, unwritten: Sequence[Kept] = ()) -> str:
        """Write a copy with all that is here, in place of what is at `path`; raises StoreError.

        `unwritten` is what this dossier could not take: the copy has them. The dossier stays open
        where it is. Until the copy is whole, what is at `path` stays. Where the file can't be read any more,
        the copy is made of what is in memory; returns what is not in it then, as a sentence, else "".
        """
        path = path.absolute()
        self._require_open()
        try:
            if path.exists() and os.path.samestat(path.stat(), self._stat):
                message = said(
                    "“{name}” is this very dossier; choose another name for the copy.", name=path.name
                )
                raise StoreError(message)
            is_ours = self._lock is not None and self._lock.stands_for(path)  # its file was taken away
            with nullcontext() if is_ours else locked(path), files.beside(path) as place:
                lost = self._copy(place)
                _append(place, unwritten)
                files.sync(place)
                files.put_over(place, path)
        except (sqlite3.Error, OSError) as error:
            raise cannot(path, "written", error, said("This dossier is unchanged.")) from error
        return lost

    def _copy(self, place: Path) -> str:
        try:
            self._connection.execute("VACUUM INTO ?", (str(place),))
        except sqlite3.Error as error:
            if not copying.is_unreadable(error):
                raise
            return copying.make_from_memory(self, self._contents, place)
        return ""

    def parcel(self, along: Along) -> Parcel:
        """Return what goes along when this dossier is sent to others; raises StoreError."""
        self._require_open()
        try:
            return parcel.parcel_of(self._contents, self._ledger, along)
        except sqlite3.Error as error:
            raise cannot(self.path, "read", error) from error
        except DamagedError as error:
            message = said(
                "“{name}” is damaged: some of what was to go along can’t be read;"
                " choose to send less of the history.",
                name=self.path.name,
            )
            raise StoreError(message) from error

    def close(self) -> None:
        """Let go of the file; closing again does nothing."""
        if self._is_open:
            self._is_open = False
            if self._lock is not None and self._is_same_file():
                schema.disconnect(self._connection)
            else:
                self._connection.close()
            if self._lock is not None:
                self._lock.release()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Do all or nothing; raises StoreError."""
        self._require_writable()
        try:
            with writing(self._connection):
                self._require_own_state()
                yield
        except BaseException as error:
            self._ledger.objects.forget()
            if isinstance(error, sqlite3.Error):
                raise cannot(self.path, "written", error) from error
            raise

    def _require_writable(self) -> None:
        self._require_open()
        if self.why_read_only:
            raise StoreError(self.why_read_only)
        if not self._is_same_file():
            message = said(
                "“{name}” can’t be written: it was moved away, or its drive is gone.", name=self.path.name
            )
            raise StoreError(message)

    def _require_own_state(self) -> None:
        """Raise StoreError when somebody wrote past the lock: two lines of edits must not be mixed."""
        if self._ledger.record.last() != self._contents.count:
            message = said(
                "“{name}” can’t be written: another program has changed it meanwhile.", name=self.path.name
            )
            raise StoreError(message)

    def _require_open(self) -> None:
        if not self._is_open:
            message = said("“{name}” is closed; open it again.", name=self.path.name)
            raise StoreError(message)

    def _is_same_file(self) -> bool:
        try:
            return os.path.samestat(self.path.stat(), self._stat)
        except OSError:
            return False

    # Reading

    def draft_of(self, revision: str) -> Resolution:
        """Return the draft of a revision; raises StoreError when there is none or it can't be read."""
        if revision not in self._contents.named:
            message = said("There is no such revision in “{name}”.", name=self.path.name)
            raise StoreError(message)
        name = self.history.revision(revision).name
        return self._read(self._contents.named[revision], said("the revision “{name}”", name=name))

    def draft_on(self, branch: str) -> Resolution:
        """Return the draft of a branch; raises StoreError when there is none or it can't be read."""
        if branch == self.branch:
            return self.draft
        if all(each.name != branch for each in self.history.branches):
            message = said("There is no branch called “{branch}”.", branch=branch)
            raise StoreError(message)
        return self._read(self._contents.drafts.get(branch, ""), said("the branch “{name}”", name=branch))

    def draft_at(self, place: Place) -> Resolution:
        """Return the draft as it stood at a place; raises StoreError when it can't be read."""

        def made() -> Resolution:
            return self._followed().draft_at(place)

        return self._remember(f"{place.number} {place.branch}", made, said("the draft as it stood then"))

    def record(self) -> Mapping[str, int]:
        """Return the number of every entry of the record by its digest, in order; raises StoreError.

        Two copies of a dossier have the entries in common that were there when they parted.
        """
        self._require_open()
        try:
            return {digest: number for number, digest in enumerate(self._ledger.record.digests(), 1)}
        except sqlite3.Error as error:
            raise cannot(self.path, "read", error) from error

    @property
    def sent_at(self) -> str:
        """The digest of the last entry of the dossier that this one was sent of; empty for none."""
        try:
            return self._ledger.record.about(parcel.SENT_AT)
        except (DamagedError, sqlite3.Error):
            return ""

    def happenings(self) -> Sequence[Happening]:
        """Return every edit that can be read, at a glance, in the order they came; raises StoreError."""
        return self._followed().happenings

    def places(self) -> Mapping[str, Place]:
        """Return where each revision was, where that is known; raises StoreError."""
        return self._followed().places

    def edits_between(self, start: Place) -> int | None:
        """Return how many edits lead from a place to the draft; None where none do. Raises StoreError."""
        return self._followed().count(start, self.branch)

    def edits_since(self, revision: str) -> tuple[Transaction, ...] | None:
        """Return the edits that lead from a revision to the draft; None where none do, or none are left."""
        chronicle = self._followed()
        if revision not in chronicle.places:
            return None
        try:
            return chronicle.edits(chronicle.places[revision], self.branch)
        except sqlite3.Error as error:
            raise cannot(self.path, "read", error) from error

    def _followed(self) -> Chronicle:
        """Return what led here, up to now; raises StoreError."""
        self._require_open()
        try:
            self._chronicle.follow(self._contents.count)
        except sqlite3.Error as error:
            raise cannot(self.path, "read", error) from error
        return self._chronicle

    def source(self, source: Source) -> bytes:
        """Return a file that a draft was read from, byte for byte; raises StoreError."""
        self._require_open()
        try:
            return self._ledger.objects.get(source.digest)
        except sqlite3.Error as error:
            raise cannot(self.path, "read", error) from error
        except DamagedError as error:
            message = said(
                "“{name}” is damaged: the file “{source}” that was read is lost; all else is not.",
                name=self.path.name,
                source=source.name,
            )
            raise StoreError(message) from error

    def _read(self, manifest: str, what: str) -> Resolution:
        return self._remember(manifest, lambda: self._read_draft(manifest), what)

    def _remember(self, key: str, made: Callable[[], Resolution], what: str) -> Resolution:
        if key not in self._remembered:
            self._require_open()
            try:
                draft = made()
            except sqlite3.Error as error:
                raise cannot(self.path, "read", error) from error
            except DamagedError as error:
                message = said(
                    "“{name}” is damaged: {what} can’t be read; all else can.", name=self.path.name, what=what
                )
                raise StoreError(message) from error
            while len(self._remembered) >= REMEMBERED:
                del self._remembered[next(iter(self._remembered))]
            self._remembered[key] = draft
        return self._remembered[key]

    def _read_draft(self, manifest: str) -> Resolution:
        try:
            return read_draft(self._ledger.objects.get, manifest)
        except DamagedError:  # the edits before it may make it anew, word for word
            with closing(salvage(self.path).connection) as copy:
                return read_draft(Objects(copy).get, manifest)


def _make(place: Path, draft: Resolution, sources: Mapping[str, bytes]) -> None:
    """Write a whole dossier into a new file; raises sqlite3.Error."""
    connection = schema.connect(place, "rwc")
    try:
        with writing(connection):
            schema.upgrade(connection)
            Ledger(connection).begin(new_id() + new_id(), History(), MAIN, {MAIN: draft}, {}, sources)
    finally:
        schema.disconnect(connection)


def _append(place: Path, more: Sequence[Kept]) -> None:
    """Add to a dossier that nobody has open; raises sqlite3.Error or StepError."""
    if more:
        connection = schema.connect(place, "rw")
        try:
            with writing(connection):
                ledger = Ledger(connection)
                ledger.add(ledger.read(), more)
        finally:
            schema.disconnect(connection)
