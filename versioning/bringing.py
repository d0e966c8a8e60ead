"""Bringing in: another copy of a dossier, with all that was said and written there, and nothing of it lost.

Both copies went on by themselves. Acts, revisions and branches are added to those here; the text there
becomes a proposal for the last text that both had in common, which is accepted like any other: what competes
waits for a person, and what is agreed here resists. Bringing in twice comes to the same as once.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from versioning.change.conflict import Conflict
from versioning.change.moment import now
from versioning.change.rebase import rebase
from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.compare.difference import difference
from versioning.history.act import Act
from versioning.history.archive import ArchiveError
from versioning.history.branch import Branch
from versioning.history.foreign import Foreign, foreign
from versioning.history.history import History
from versioning.history.path import Place
from versioning.history.revision import Revision, revision_of
from versioning.history.weave import woven
from versioning.merging import Text, take
from versioning.negotiation.agreement import Agreement
from versioning.negotiation.amendment import Amendment, Status
from versioning.negotiation.copies import FORMS, BringIn, last_taken_in, new_acts
from versioning.negotiation.disputes import FATE, Dispute, disputes, said_again
from versioning.negotiation.negotiation import negotiation_of
from versioning.room import Room
from versioning.saying import said
from versioning.store.dossier import Dossier
from versioning.tree.resolution import Resolution

ACCEPTED = (Status.ACCEPTED, Status.ACCEPTED_IN_PART)


@dataclass(frozen=True)
class Coming:
    """What another copy has that this one has not, as it would come in here.

    `whose` is what it is called. `base` and `text` are the revisions, once `foreign` is added, of the last
    text in common and of the text there; `change` leads from one to the other, without steps where the text
    there says nothing new, and `conflicts` are what the draft here can't take of it as it is. `renumbered`
    tells the proposals that have another name afterwards. `own` and `tip` are where both records ended.
    """

    whose: str
    foreign: Foreign
    drafts: Mapping[str, Resolution]
    acts: tuple[Act, ...]
    disputes: tuple[Dispute, ...]
    base: str
    text: str
    change: Transaction
    conflicts: tuple[Conflict, ...] = ()
    renumbered: tuple[tuple[str, str], ...] = ()
    own: str = ""
    tip: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether all that is there is here already."""
        return not (self.acts or self.change.steps or self.foreign.branches or self.revisions)

    @property
    def revisions(self) -> tuple[str, ...]:
        """The names, here, of the revisions that come and that somebody named."""
        called = {each.revision: each.name for each in self.foreign.renamings}
        return tuple(called.get(each.id, each.name) for each in self.foreign.revisions if not each.automatic)

    def draft_of(self, revision: str, ours: Callable[[str], Resolution]) -> Resolution:
        """Return the draft of a revision that comes or, as `ours` has it, is here."""
        return self.drafts[revision] if revision in self.drafts else ours(revision)


@dataclass(frozen=True)
class Came:
    """What became of it: the proposal that the text there is (None: it says nothing new), and what resists.

    `conflicts` wait with that proposal, `resisting` are the paragraphs agreed here on whose account a part of
    it, or all, is still to be decided, and `kept` the names of refused proposals whose words stay in the
    text, since what came later builds on them.
    """

    amendment: Amendment | None = None
    conflicts: tuple[Conflict, ...] = ()
    resisting: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


@dataclass
class _Meeting:
    """Both copies side by side, while it is found out what is new in one of them."""

    room: Room
    ours: Dossier
    theirs: Dossier
    whose: str
    points: dict[str, Resolution] = field(default_factory=dict)

    def coming(self) -> Coming:
        """Return what comes in; raises ArchiveError."""
        ours, theirs = self.ours, self.theirs
        branch = ours.branch if _has(theirs.history, ours.branch) else theirs.branch
        there = theirs.draft_on(branch)
        base = self._common(branch)
        history, text = self._with_working_texts(branch, there)
        come = foreign(ours.history, history, self.whose, (branch,))
        here = come.here or {}
        new = {each.id for each in come.revisions}
        drafts = {here[each.id]: self._draft_of(each.id) for each in history.named if here[each.id] in new}
        change = difference(base, there, self.whose)
        come, at = self._with_base(come, base) if change.steps else (come, "")
        drafts |= {each.id: self.points[each.id] for each in come.revisions if each.id not in new}
        carried = rebase(change, difference(base, self.room.session.draft), base)
        acts, _ = new_acts(self.room.session.acts, theirs.acts, here)
        return Coming(
            self.whose,
            come,
            drafts,
            acts,
            self._disputes(acts),
            at,
            here.get(text, text),
            change if carried.transaction.steps or carried.conflicts else Transaction(()),
            carried.conflicts,
            self._renumbered(acts),
            _last(ours),
            _last(theirs),
        )

    def _common(self, branch: str) -> Resolution:
        """Return the last text that both copies had."""
        ours, theirs = self.ours.record(), self.theirs.record()
        parted = next(
            (at for at, pair in enumerate(zip(ours, theirs, strict=False)) if pair[0] != pair[1]),
            min(len(ours), len(theirs)),
        )
        taken, before = last_taken_in(self.room.session.acts, theirs)
        known, _ = last_taken_in(self.theirs.acts, ours)
        taken = max(taken, parted, theirs.get(self.ours.sent_at, 0))
        known = max(known, parted, ours.get(self.theirs.sent_at, 0))
        if known > parted and (taken == parted or ours.get(before, 0) <= known):
            return self._at(self.ours, known)
        if taken:
            return self._at(self.theirs, taken, branch)
        come = foreign(self.ours.history, self.theirs.history, self.whose)
        new = {each.id for each in come.revisions}
        shared = [each for each in (come.here or {}).values() if each not in new]
        if not shared:
            message = said(
                "“{name}” has no text in common with this draft; compare them.", name=self.theirs.path.name
            )
            raise ArchiveError(message)
        return self.ours.draft_of(shared[-1])

    @staticmethod
    def _at(dossier: Dossier, number: int, branch: str = "") -> Resolution:
        """Return the draft as it stood after an entry, on a branch or on the one it began with."""
        try:
            return dossier.draft_at(Place(branch or dossier.branch, number))
        except ArchiveError:
            return dossier.draft_at(Place(dossier.history.branches[0].name, number))

    def _with_working_texts(self, branch: str, there: Resolution) -> tuple[History, str]:
        """Return the other history with a revision of each text being worked on, and that of `there`."""
        history, text = self.theirs.history, ""
        for each in history.branches:
            draft = there if each.name == branch else self.theirs.draft_on(each.name)
            if each.head and self.theirs.draft_of(each.head) == draft:
                point = history.revision(each.head)
            else:
                point = self._point(draft, each.head, f"Point of {each.name}")
                history = replace(history, named=(*history.named, point))
            head = tuple(Branch(one.name, point.id) if one == each else one for one in history.branches)
            history = replace(history, branches=head)
            text = point.id if each.name == branch else text
        return history, text

    def _with_base(self, come: Foreign, base: Resolution) -> tuple[Foreign, str]:
        """Return what comes with a revision of the text in common, if there is none, and its id."""
        point = self._point(base, "", "Text in common")
        known = (*self.ours.history.named, *come.revisions)
        found = next((each.id for each in known if each.draft_digest == point.draft_digest), None)
        if found is not None:
            return come, found
        return replace(come, revisions=(point, *come.revisions)), point.id

    def _point(self, draft: Resolution, parent: str, name: str) -> Revision:
        parents = (parent,) if parent else ()
        made = revision_of(draft, name, date=now(), author=self.whose, parents=parents, automatic=True)
        self.points[made.id] = draft
        return made

    def _draft_of(self, revision: str) -> Resolution:
        return self.points.get(revision) or self.theirs.draft_of(revision)

    def _disputes(self, acts: Sequence[Act]) -> tuple[Dispute, ...]:
        """Return where what is only here is at odds with what is only there."""
        come, _ = new_acts(self.theirs.acts, self.room.session.acts, {})
        only_here = {(act.replica, act.sequence) for act in come}
        ours = [each for each in self.room.session.acts if (each.replica, each.sequence) in only_here]
        return disputes(ours, acts, woven((*self.room.session.acts, *acts)))

    def _renumbered(self, acts: Sequence[Act]) -> tuple[tuple[str, str], ...]:
        """Return the proposals whose name here is another one afterwards: both copies gave the number."""
        before = self.room.negotiation.amendments
        after = negotiation_of(woven((*self.room.session.acts, *acts))).amendments
        both = ((each.name, after[each.id].name) for each in before.values() if each.id in after)
        return tuple((old, new) for old, new in both if old != new)


def coming(room: Room, ours: Dossier, theirs: Dossier, whose: str) -> Coming:
    """Return what would come in from another copy of a room's dossier; nothing is changed.

    Raises ArchiveError with a sentence where it is none, or can't be read.
    """
    if ours.id != theirs.id:
        message = said(
            "“{name}” is another dossier and not a copy of this one; open it by itself, "
            "or take its text in as a proposal.",
            name=theirs.path.name,
        )
        raise ArchiveError(message)
    room.session.archive()
    return _Meeting(room, ours, theirs, whose).coming()


def bring_in(
    room: Room, come: Coming, theirs: Collection[Dispute] = (), *, as_proposal: bool = False
) -> Came:
    """Take in what comes from another copy, where a person has decided the disputes.

    In those named in `theirs` the other copy's word holds, in the others the one here. With `as_proposal` the
    text there is left to be decided on. Raises ArchiveError; doing it again then does the rest.
    """
    agreed_here = room.agreement
    room.session.take_over(come.foreign, come.drafts, come.acts)
    with room.session.undoing.for_good():
        room.session.record(FORMS.act_of(BringIn(come.tip, come.own)))
    came = Came()
    if come.change.steps:
        came = _with_text(room, come, agreed_here, as_proposal=as_proposal)
    kept = []
    for each in come.disputes:
        is_theirs = each in theirs
        with room.session.undoing.for_good():
            room.session.record(*said_again(each, theirs=is_theirs))
        if each.matter[0] == FATE and not _took_out_refused(room, each, theirs=is_theirs):
            kept.append(room.negotiation.amendments[each.matter[1]].name)
    if came.amendment is not None:
        came = replace(came, amendment=room.negotiation.amendments[came.amendment.id])
    return replace(came, kept=tuple(kept))


def _took_out_refused(room: Room, dispute: Dispute, *, theirs: bool) -> bool:
    """Take the words of a proposal out again that one side accepted, where the word of the other holds.

    Returns whether the text is as was decided.
    """
    amendment = dispute.matter[1]
    other = dispute.here if theirs else dispute.there
    chosen = dispute.there if theirs else dispute.here
    was_accepted, is_accepted = (
        each.content.get("status") in {one.value for one in ACCEPTED} for each in (other, chosen)
    )
    if was_accepted and not is_accepted and amendment in room.negotiation.amendments:
        try:
            room.take_out(amendment, decided=True)
        except (StepError, ArchiveError):
            return False
    return True


def _with_text(room: Room, come: Coming, agreed_here: Agreement, *, as_proposal: bool) -> Came:
    """Propose the text there, and unless that is to be decided on, accept what was not agreed here before."""
    if as_proposal:
        with room.session.undoing.for_good():  # bringing the copy in again brings nothing
            return Came(room.propose_change(come.change, (come.whose,), base=come.base))
    merged = take(room, Text(come.whose, come.base, come.text, come.change), agreed_here)
    return Came(merged.amendment, merged.conflicts, merged.resisting)


def _has(history: History, branch: str) -> bool:
    return any(each.name == branch for each in history.branches)


def _last(dossier: Dossier) -> str:
    """Return the digest of the last entry of a record."""
    return next(reversed(list(dossier.record())), "")
