"""The session: the one place that replaces the current draft."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from versioning.change.moment import now
from versioning.change.step import Delete, EditMasthead, Insert, StepError
from versioning.change.transaction import Recorder, Transaction
from versioning.change.undo import UndoStack
from versioning.history.archive import Archive, ArchiveError, MemoryArchive
from versioning.history.branch import Branch
from versioning.history.history import History, Renaming
from versioning.history.revision import Revision, revision_of
from versioning.tree.resolution import MASTHEAD_FIELDS, Resolution

SWITCH = "switch branch"
"""The intent of the transaction that windows are told when another branch is worked on."""


@dataclass(frozen=True)
class Changed:
    """What every window is told: `transaction` made `after` of `before`."""

    transaction: Transaction
    before: Resolution
    after: Resolution


Listener = Callable[[Changed], None]
TroubleListener = Callable[[str], None]


class Session:
    """An open draft, with any number of windows on it.

    A transaction is in the archive before any window hears of it: what was acknowledged is on disk.
    When the archive can't be written, the edits wait in memory, are set aside in another place, and
    whoever subscribed to trouble is told; `flush` writes them as soon as that is possible again.
    One thread owns a session.
    """

    def __init__(self, draft: Resolution, archive: Archive | None = None, author: str = "") -> None:
        """Start with `draft`, the one that `archive` holds (None: nothing outlives the program)."""
        self.author = author
        self._draft = draft
        self._archive: Archive = archive or MemoryArchive(draft)
        self._undo = UndoStack()
        self._listeners: list[Callable[..., None]] = []
        self._trouble_listeners: list[Callable[..., None]] = []
        self._untold: deque[tuple[list[Callable[..., None]], object]] = deque()
        self._telling = False
        self._pending: list[Transaction] = []
        self._trouble = self._cause = ""

    @classmethod
    def open(cls, archive: Archive, author: str = "") -> Session:
        """Return a session on the draft that the archive holds."""
        return cls(archive.draft, archive, author)

    @property
    def draft(self) -> Resolution:
        """The draft as it stands."""
        return self._draft

    @property
    def archive(self) -> Archive:
        """Where everything is kept."""
        return self._archive

    @property
    def read_only(self) -> bool:
        """Whether the draft can't be changed."""
        return bool(self._archive.why_read_only)

    @property
    def why_read_only(self) -> str:
        """Why the draft can't be changed, as a sentence for a person; empty when it can."""
        return self._archive.why_read_only

    @property
    def trouble(self) -> str:
        """Why edits could not be written yet, as a sentence for a person; empty when all are."""
        return self._trouble

    # Listening

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; returns what ends that."""
        return _subscribed(self._listeners, listener)

    def subscribe_trouble(self, listener: TroubleListener) -> Callable[[], None]:
        """Call `listener` with a sentence when edits can't be written, with "" when they are again."""
        return _subscribed(self._trouble_listeners, listener)

    # Changing the draft

    def dispatch(self, transaction: Transaction) -> None:
        """Change the draft and tell every window; a transaction without author or date gets them.

        Raises StepError when it does not fit and ArchiveError when the session is read-only, and then
        nothing has changed. What a listener raises is raised again once all were told.
        """
        if transaction.steps:
            done = self._change(self._signed(transaction))
            self._undo.record(done)
            self._tell()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return self._undo.can_undo and not self.read_only

    @property
    def can_redo(self) -> bool:
        """Whether there is something to redo."""
        return self._undo.can_redo and not self.read_only

    def undo(self) -> Transaction | None:
        """Take the last change, or run of typing, back; returns what did it, None for nothing."""
        return self._go_back(self._undo.undo, self._undo.redo) if self.can_undo else None

    def redo(self) -> Transaction | None:
        """Do again what was undone last; returns what did it, None for nothing."""
        return self._go_back(self._undo.redo, self._undo.undo) if self.can_redo else None

    def end_run(self) -> None:
        """End the run of typing that one undo takes back: the caret was put elsewhere."""
        self._undo.end_run()

    def _go_back(
        self, take: Callable[[str], Transaction | None], put_back: Callable[[str], Transaction | None]
    ) -> Transaction | None:
        transaction = take(now())
        if transaction is None:
            return None
        try:
            self._change(replace(transaction, author=self.author or transaction.author))
        except (ArchiveError, StepError):
            put_back("")
            raise
        self._tell()
        return transaction

    # Writing what is pending

    def flush(self) -> bool:
        """Write the edits that could not be written yet; returns whether everything is written.

        Call it every few seconds while there is `trouble`; closing and naming a revision do it, too.
        """
        written = self._write()
        self._tell()
        return written

    def close(self) -> None:
        """Write what is pending, as far as possible, and let go of the archive."""
        if not self.read_only:
            self.flush()
        self._archive.close()

    # Revisions and branches

    @property
    def history(self) -> History:
        """All revisions and branches."""
        return self._archive.history

    @property
    def branch(self) -> str:
        """The branch that is worked on."""
        return self._archive.branch

    def revisions(self) -> tuple[Revision, ...]:
        """Return all revisions in the order they were made, under their present names."""
        return self.history.revisions

    def branches(self) -> tuple[Branch, ...]:
        """Return all branches."""
        return self.history.branches

    def draft_of(self, revision_id: str) -> Resolution:
        """Return the draft that a revision names; raises ArchiveError when it can't be read."""
        return self._archive.draft_of(revision_id)

    def edits_since(self, revision_id: str) -> tuple[Transaction, ...] | None:
        """Return the edits that lead from a revision to the draft as it stands, those not written yet too.

        None where none do: the branch parted before, or a damaged dossier no longer tells. Raises
        ArchiveError when it can't be read.
        """
        edits = self._archive.edits_since(revision_id)
        if edits is None:
            return None
        draft, edits = self.draft_of(revision_id), (*edits, *self._pending)
        try:
            for edit in edits:
                draft = edit.apply(draft)
        except StepError:
            return None
        return edits if draft == self._draft else None

    def name_revision(self, name: str) -> Revision:
        """Name the draft as it stands; raises HistoryError for a name that is empty or taken."""
        self._require_written()
        head = self.history.branch(self.branch).head
        parents = (head,) if head else ()
        revision = revision_of(self._draft, name.strip(), date=now(), author=self.author, parents=parents)
        self._archive.keep(self.history.with_revision(revision, self.branch), self.branch, self._draft)
        return revision

    def rename_revision(self, revision_id: str, name: str) -> None:
        """Call a revision otherwise; raises HistoryError for a name that is empty or taken."""
        self._require_written()
        renaming = Renaming(revision_id, name.strip(), self.author, now())
        self._archive.keep(self.history.with_renaming(renaming), self.branch, self._draft)

    def draft_on(self, branch: str) -> Resolution:
        """Return the draft as it stands on a branch; raises HistoryError, or ArchiveError for damage."""
        known = self.history.branch(branch).name
        return self._draft if known == self.branch else self._archive.draft_on(known)

    def branch_off(self, name: str, revision_id: str) -> None:
        """Start a branch at a revision and work on it; raises HistoryError for a taken name."""
        self._require_written()
        history = self.history.with_branch(name.strip(), revision_id)
        self._go_to(history, name.strip(), self.draft_of(revision_id))

    def switch_to(self, branch: str) -> None:
        """Work on another branch; windows are told of the change from one draft to the other."""
        self._require_written()
        if self.history.branch(branch).name != self.branch:
            self._go_to(self.history, branch, self._archive.draft_on(branch))

    def _go_to(self, history: History, branch: str, draft: Resolution) -> None:
        self._archive.keep(history, branch, draft)
        before, self._draft = self._draft, draft
        self._undo = UndoStack()
        self._untold.append((self._listeners, Changed(_exchange(before, draft), before, draft)))
        self._tell()

    # How it is done

    def _signed(self, transaction: Transaction) -> Transaction:
        return replace(transaction, author=transaction.author or self.author, date=transaction.date or now())

    def _change(self, transaction: Transaction) -> Transaction:
        """Apply and journal a transaction; the windows are still to be told."""
        if self.read_only:
            raise ArchiveError(self.why_read_only)
        before = self._draft
        after = transaction.apply(before)
        self._draft = after
        self._pending.append(transaction)
        if self._trouble:  # a dead drive may take seconds to say so: `flush` asks, not every keystroke
            self._set_aside()
        else:
            self._write()
        self._untold.append((self._listeners, Changed(transaction, before, after)))
        return transaction

    def _write(self) -> bool:
        while self._pending:
            try:
                self._archive.append(self._pending[0])
            except ArchiveError as error:
                self._cause = str(error)
                self._set_aside()
                return False
            del self._pending[0]
        if self._trouble:
            self._archive.set_aside(())
            self._report("")
        return True

    def _set_aside(self) -> None:
        try:
            place = self._archive.set_aside(tuple(self._pending))
        except ArchiveError:
            place = ""
        kept = f"kept in {place}" if place else "kept only as long as Chapeau runs, so don’t close it"
        self._report(f"{self._cause} Your edits are {kept}; they are written as soon as that is possible.")

    def _report(self, trouble: str) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            self._untold.append((self._trouble_listeners, trouble))

    def _tell(self) -> None:
        """Tell every listener of everything in order, even of changes that listeners make."""
        if self._telling:
            return
        errors: list[Exception] = []
        self._telling = True
        while self._untold:
            listeners, told = self._untold.popleft()
            for listener in tuple(listeners):
                try:
                    listener(told)
                except Exception as error:  # noqa: BLE001 (the others must hear of it, too)
                    errors.append(error)
        self._telling = False
        if len(errors) == 1:
            raise errors[0]
        if errors:
            message = "several windows failed on one change"
            raise ExceptionGroup(message, errors)

    def _require_written(self) -> None:
        if self.read_only:
            raise ArchiveError(self.why_read_only)
        if not self.flush():
            raise ArchiveError(self._trouble)


def _exchange(before: Resolution, after: Resolution) -> Transaction:
    """Return the transaction that puts one draft wholly in the place of another of the same id."""
    recorder = Recorder(before)
    for index in reversed(range(len(before.children))):
        recorder.add(Delete(before.id, index, before.children[index]))
    for index, child in enumerate(after.children):
        recorder.add(Insert(before.id, index, child))
    for name in MASTHEAD_FIELDS:
        old, new = getattr(before.masthead, name), getattr(after.masthead, name)
        if old != new:
            recorder.add(EditMasthead(name, old, new))
    return recorder.transaction(intent=SWITCH)


def _subscribed(listeners: list[Callable[..., None]], listener: Callable[..., None]) -> Callable[[], None]:
    listeners.append(listener)

    def end() -> None:
        if listener in listeners:
            listeners.remove(listener)

    return end
