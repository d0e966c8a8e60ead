"""The session: the one place that replaces the current draft."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import count

from versioning.change.exchange import exchange
from versioning.change.moment import now
from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.history.act import Act, sealed, taking_back
from versioning.history.archive import Archive, ArchiveError, Kept, MemoryArchive
from versioning.history.branch import Branch
from versioning.history.followed import Followed
from versioning.history.foreign import Foreign
from versioning.history.history import History, Renaming
from versioning.history.lineage import Lineage
from versioning.history.path import Place
from versioning.history.revision import Revision, revision_of
from versioning.history.weave import ends, woven
from versioning.journal import Journal, Wake
from versioning.listening import Announcer, Listeners
from versioning.tree.identity import new_id
from versioning.tree.resolution import Resolution
from versioning.undoing import Doing, Undoing

Guard = Callable[[Transaction, Resolution], str]
"""Returns why a change of a draft is not to be made, as a sentence for a person; empty when it may be."""

Completion = Callable[[Transaction, Resolution], Transaction]
"""Returns a change of a draft with what must go with it."""

SWITCH = "switch branch"
"""The intent of the transaction that windows are told when another branch is worked on."""


@dataclass(frozen=True)
class Changed:
    """What every window is told: `transaction` made `after` of `before`."""

    transaction: Transaction
    before: Resolution
    after: Resolution


Listener = Callable[[Changed], None]
ActListener = Callable[[tuple[Act, ...]], None]
TroubleListener = Callable[[str], None]


class ResistsError(ArchiveError):
    """The draft resists a change; the message is one sentence for a person."""


class Session:
    """An open draft, with any number of windows on it.

    A transaction is in the archive before any window hears of it, or within a moment after
    `write_beside`; whatever is not `unwritten` any more is on disk. When the archive can't be written,
    the edits wait in memory, are set aside in another place, and whoever subscribed to trouble is
    told; `flush` writes them as soon as that is possible again. One thread owns a session.
    """

    def __init__(self, draft: Resolution, archive: Archive | None = None, author: str = "") -> None:
        """Start with `draft`, the one that `archive` holds (None: nothing outlives the program)."""
        self.author = author
        self._draft = draft
        self._archive: Archive = archive or MemoryArchive(draft)
        self._journal = Journal(self._archive, self._report)
        self.undoing = Undoing()
        self._edits_followed, self._lineage = Followed(), Lineage()
        self._listeners, self._act_listeners, self._trouble_listeners = Listeners(), Listeners(), Listeners()
        self._announcer = Announcer()
        self._replica, self._sequence = new_id(), 0
        self._acts: tuple[Act, ...] = woven(self._archive.acts)
        self._ends = ends(self._acts)
        self.guard: Guard = _allow
        self.complete: Completion = _as_it_is

    @classmethod
    def open(cls, archive: Archive, author: str = "") -> Session:
        """Return a session on the draft that the archive holds."""
        return cls(archive.draft, archive, author)

    @property
    def draft(self) -> Resolution:
        """The draft as it stands."""
        return self._draft

    @property
    def read_only(self) -> bool:
        """Whether the draft can't be changed."""
        return bool(self.why_read_only)

    @property
    def why_read_only(self) -> str:
        """Why the draft can't be changed, as a sentence for a person; empty when it can."""
        return self._archive.why_read_only

    @property
    def trouble(self) -> str:
        """Why edits could not be written yet, as a sentence for a person; empty when all are."""
        return self._journal.trouble

    @property
    def unwritten(self) -> tuple[Kept, ...]:
        """What is not known to be on disk yet."""
        return self._journal.pending

    # Listening

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; returns what ends that."""
        return self._listeners.subscribe(listener)

    def subscribe_acts(self, listener: ActListener) -> Callable[[], None]:
        """Call `listener` with the acts that were just recorded; returns what ends that."""
        return self._act_listeners.subscribe(listener)

    def subscribe_trouble(self, listener: TroubleListener) -> Callable[[], None]:
        """Call `listener` with a sentence when edits can't be written, with "" when they are again."""
        return self._trouble_listeners.subscribe(listener)

    # Changing the draft

    def dispatch(self, transaction: Transaction, *acts: Act) -> None:
        """Change the draft and tell every window; a transaction without author or date gets them.

        `acts` are those that the change follows from: all is kept or nothing, and undoing the change
        takes them back. Raises StepError when it does not fit, ArchiveError when the session is read-only,
        and ResistsError when `guard` says why not, and then nothing has changed. What a listener raises is
        raised again once all were told.
        """
        if transaction.steps:
            done = self._signed(self.complete(transaction, self._draft))
            made = self._change(done, acts)
            self.undoing.note(done, made)
            self._announcer.tell()
        elif acts:
            self.record(*acts)

    def record(self, *acts: Act) -> tuple[Act, ...]:
        """Keep acts that change no word, and tell every window; returns them as they are kept.

        One without actor or date gets them. Raises ArchiveError when the session is read-only.
        """
        made = self._keep(acts)
        if made:
            self.undoing.note(self._signed(Transaction(())), made)
            self._announcer.tell()
        return made

    @property
    def acts(self) -> tuple[Act, ...]:
        """All acts of the negotiation, each after those known when it was made, those taken back too."""
        return self._acts

    def take_over(self, foreign: Foreign, drafts: Mapping[str, Resolution], acts: Sequence[Act]) -> None:
        """Keep what came about in another copy of the dossier, as it is there, and tell every window.

        `drafts` has the draft of each revision, by its id. Raises ArchiveError. Whatever happens on the way,
        taking it over once more comes to the same. What was done before can't be undone then.
        """
        self._require_written()
        history = foreign.added_to(self.history)
        if history != self.history:
            self._journal.resting().keep_foreign(history, drafts)
        if acts:
            self._acts = woven((*self._acts, *acts))
            self._ends = ends(self._acts)
            self._journal.note(*acts)
            self._announcer.note(self._act_listeners, tuple(acts))
            self.undoing = Undoing()
        self._announcer.tell()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return self.undoing.stack.can_undo and not self.read_only

    @property
    def can_redo(self) -> bool:
        """Whether there is something to redo."""
        return self.undoing.stack.can_redo and not self.read_only

    def undo(self) -> Transaction | None:
        """Take back what was done last, a change, typing or acts; returns what did it, None for nothing."""
        done, stack = self.undoing.to_undo, self.undoing.stack
        return self._go_back(done, stack.undo, stack.redo) if done and self.can_undo else None

    def redo(self) -> Transaction | None:
        """Do again what was undone last; returns what did it, None for nothing."""
        undone, stack = self.undoing.to_redo, self.undoing.stack
        return self._go_back(undone, stack.redo, stack.undo) if undone and self.can_redo else None

    def end_run(self) -> None:
        """End the run of typing that one undo takes back: the caret was put elsewhere."""
        self.undoing.stack.end_run()

    def _go_back(
        self,
        what: Doing,
        take: Callable[[str], Transaction | None],
        put_back: Callable[[str], Transaction | None],
    ) -> Transaction | None:
        if (transaction := take(now())) is None:
            return None
        change = replace(transaction, author=self.author or transaction.author)
        back = map(taking_back, self.undoing.acts_after(what))
        try:
            made = self._change(change, back) if change.steps else self._keep(back)
        except (ArchiveError, StepError):
            put_back("")
            raise
        self.undoing.went_back(what, made)  # doing it again takes the taking back back
        self._announcer.tell()
        return transaction

    # Writing what is pending

    def write_beside(self, wake: Wake) -> None:
        """Write edits in a thread beside, from now on, so that no key waits for the disk.

        `wake` is called from that thread whenever something was written (or could not be): have
        `settle` called, from the thread that owns the session.
        """
        self._journal.write_beside(wake)

    def settle(self) -> None:
        """Take note of what was written beside."""
        self._journal.settle()
        self._announcer.tell()

    def flush(self) -> bool:
        """Write the edits that could not be written yet; returns whether everything is written.

        Call it every few seconds while there is `trouble`; closing and naming a revision do it, too.
        """
        written = self._journal.flush()
        self._announcer.tell()
        return written

    def close(self) -> None:
        """Write what is pending, as far as possible, and let go of the archive."""
        self._journal.close()
        self._announcer.tell()

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
        """Return the revisions that people named, in the order they were made, under their present names."""
        return tuple(each for each in self.history.revisions if not each.automatic)

    def lineage(self) -> tuple[Revision, ...]:
        """Return those of them that the text worked on was made of; raises ArchiveError."""
        found = self._lineage.of(self.history, self.branch, self._journal.resting)
        return tuple(each for each in found if not each.automatic)

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
        written = self._journal.resting().edits_since(revision_id)
        if written is None:
            return None
        edits = (*written, *(each for each in self.unwritten if isinstance(each, Transaction)))
        start = partial(self.draft_of, revision_id)
        return edits if self._edits_followed.leads(revision_id, start, edits, self._draft) else None

    def archive(self) -> Archive:
        """Return the archive, once all that can be written is; it is only to be read."""
        self.flush()
        return self._journal.resting()

    def name_earlier(self, place: Place, name: str, date: str) -> Revision:
        """Name the draft as it stood at a place, on that date; raises HistoryError or ArchiveError."""
        self._require_written()
        archive = self._journal.resting()
        named, places = self.history.named, archive.places()
        known = [each.id for each in named if each.id in places]
        later = next((each for each in known if places[each].number > place.number), "")
        before = [each for each in known if places[each].branch == place.branch]
        before = [each for each in before if places[each].number <= place.number]
        draft = archive.draft_at(place)
        parents = tuple(before[-1:])
        revision = revision_of(draft, name.strip(), date=date, author=self.author, parents=parents)
        archive.keep_earlier(self.history.with_earlier(revision, later), revision.id, place)
        return revision

    def name_revision(self, name: str) -> Revision:
        """Name the draft as it stands; raises HistoryError for a name that is empty or taken."""
        return self._keep_revision(name.strip(), automatic=False)

    def point(self, branch: str = "") -> str:
        """Return the id of the revision that the draft as it stands is, or of a point made of it.

        A point is a revision that nobody named. The draft is that on `branch`, empty for the one worked on.
        Raises HistoryError for a branch that there is not, or ArchiveError.
        """
        head, draft = self.history.branch(branch or self.branch).head, self.draft_on(branch or self.branch)
        if head and self.draft_of(head) == draft:
            return head
        return self._keep_point(branch=branch).id

    def merge(self, change: Transaction, other: str, *acts: Act) -> None:
        """Make a change that comes of another revision, and a point of the result that has both as parents.

        Raises what `dispatch` raises.
        """
        self.dispatch(change, *acts)
        if change.steps:
            self._keep_point(other)

    def _keep_point(self, *others: str, branch: str = "") -> Revision:
        names = {each.name for each in self.history.revisions}
        numbered = (f"Point {number}" for number in count(1))
        return self._keep_revision(
            next(each for each in numbered if each not in names), *others, branch=branch
        )

    def _keep_revision(self, name: str, *others: str, automatic: bool = True, branch: str = "") -> Revision:
        """Make a revision of the draft as it stands on a branch, after the last one there and others."""
        self._require_written()
        archive, own = self._journal.resting(), self.branch
        branch = branch or own
        head, draft = self.history.branch(branch).head, self.draft_on(branch)
        parents = tuple(dict.fromkeys(each for each in (head, *others) if each))
        revision = revision_of(
            draft, name, date=now(), author=self.author, parents=parents, automatic=automatic
        )
        archive.keep(self.history.with_revision(revision, branch), branch, draft)
        if branch != own:
            archive.keep(self.history, own, self._draft)  # what is worked on stays the same
        return revision

    def rename_revision(self, revision_id: str, name: str) -> None:
        """Call a revision otherwise; raises HistoryError for a name that is empty or taken."""
        self._require_written()
        renaming = Renaming(revision_id, name.strip(), self.author, now())
        self._journal.resting().keep(self.history.with_renaming(renaming), self.branch, self._draft)

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
            self._go_to(self.history, branch, self._journal.resting().draft_on(branch))

    def _go_to(self, history: History, branch: str, draft: Resolution) -> None:
        self._journal.resting().keep(history, branch, draft)
        before, self._draft = self._draft, draft
        self.undoing = Undoing()
        self._announcer.note(self._listeners, Changed(exchange(before, draft, SWITCH), before, draft))
        self._announcer.tell()

    # How it is done

    def _signed(self, transaction: Transaction) -> Transaction:
        return replace(transaction, author=transaction.author or self.author, date=transaction.date or now())

    def _change(self, transaction: Transaction, acts: Iterable[Act] = ()) -> tuple[Act, ...]:
        """Apply and journal a transaction with its acts, sealed; the windows are still to be told."""
        self._require_writable()
        before = self._draft
        why = self.guard(transaction, before)
        if why:
            raise ResistsError(why)
        after = transaction.apply(before)
        self._draft = after
        made = self._sealed(acts)
        self._journal.note(transaction, *made)
        self._announcer.note(self._listeners, Changed(transaction, before, after))
        if made:
            self._announcer.note(self._act_listeners, made)
        return made

    def _keep(self, acts: Iterable[Act]) -> tuple[Act, ...]:
        """Journal acts, sealed; the windows are still to be told."""
        self._require_writable()
        made = self._sealed(acts)
        if made:
            self._journal.note(*made)
            self._announcer.note(self._act_listeners, made)
        return made

    def _sealed(self, acts: Iterable[Act]) -> tuple[Act, ...]:
        """Return acts as this copy of the dossier keeps them, and have them among those known."""
        made = []
        for act in acts:
            self._sequence += 1
            own = replace(act, replica=self._replica, sequence=self._sequence, parents=self._ends)
            made.append(sealed(replace(own, actor=act.actor or self.author, date=act.date or now())))
            self._ends = (made[-1].id,)
            self._acts = (*self._acts, made[-1])
        return tuple(made)

    def _report(self, trouble: str) -> None:
        self._announcer.note(self._trouble_listeners, trouble)

    def _require_writable(self) -> None:
        if self.read_only:
            raise ArchiveError(self.why_read_only)

    def _require_written(self) -> None:
        self._require_writable()
        if not self.flush():
            raise ArchiveError(self.trouble)


def _allow(transaction: Transaction, draft: Resolution) -> str:  # noqa: ARG001 (a guard that lets all pass)
    return ""


def _as_it_is(transaction: Transaction, draft: Resolution) -> Transaction:  # noqa: ARG001 (nothing goes with it)
    return transaction
