"""What a draft begins with when a file is received: accepted, original, or with its changes as proposals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum

from editor.words import tr
from exports import returned
from exports.report import Reading
from ui.desk.workplace import Workplace
from versioning.change.rebase import rebase
from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.compare.difference import difference
from versioning.history.archive import ArchiveError
from versioning.tree.resolution import Resolution

MOST_ANSWERED = 5
"""So many of the last revisions of a draft a returned file is compared with."""
LIKE_ENOUGH = 0.4
"""So great a share of the paragraphs of a draft comes back unchanged in an answer to it."""


class Treatment(str, Enum):
    """How the tracked changes of a file are taken."""

    APART = "apart"
    ONE = "one"
    ACCEPTED = "accepted"
    ORIGINAL = "original"


@dataclass(frozen=True)
class Received:
    """`draft` is the text as received; `changes`, one after the other, are proposed on it."""

    draft: Resolution
    changes: tuple[Transaction, ...] = ()


@dataclass(frozen=True)
class Sent:
    """A draft that a file may be an answer to: its name for a person, and the draft."""

    name: str
    draft: Resolution


def drafts_sent(windows: Sequence[Workplace]) -> list[Sent]:
    """Return the last revisions of the drafts that are open, the newest first: a file may answer one."""
    found: list[Sent] = []
    for window in reversed(windows):
        for revision in reversed(window.session.revisions()[-MOST_ANSWERED:]):
            words = tr("Application", "{revision} of {draft}")
            name = words.format(revision=revision.name, draft=window.open_draft.name)
            with suppress(ArchiveError):
                found.append(Sent(name, window.session.draft_of(revision.id)))
    return found


def answers(reading: Reading, drafts: Sequence[Sent]) -> list[Sent]:
    """Return the drafts that a file may be an answer to, the likeliest first."""
    texts = {each.text.plain for each in (reading.original or reading.draft).walk() if each.text.plain}
    shares: list[tuple[float, Sent]] = []
    for sent in drafts:
        said = [each.text.plain for each in sent.draft.walk() if each.text.plain]
        share = sum(each in texts for each in said) / max(len(said), 1)
        shares += [(share, sent)] if share >= LIKE_ENOUGH else []
    return [sent for _, sent in sorted(shares, key=lambda each: -each[0])]


def as_answer(
    reading: Reading, sent: Sent, *, tracked_only: bool = False
) -> tuple[Reading, returned.Returned]:
    """Return a reading whose changes are those to what was sent, and what was found of them.

    What was changed without tracking comes first, under a name that says so; with `tracked_only` it is
    left out, with what was tracked in its words.
    """
    found = returned.returned_to(sent.draft, reading)
    changes = found.proposals[0] if tracked_only else (*found.untracked, *found.changes)
    draft = found.base
    for each in changes:
        draft = each.apply(draft)
    original = found.base if changes else None
    return replace(reading, draft=draft, original=original, changes=changes), found


def treatments(reading: Reading) -> tuple[Treatment, ...]:
    """Return how a file can be taken, what suits most first."""
    return tuple(Treatment) if reading.original is not None else (Treatment.ACCEPTED,)


def lacks_changes(reading: Reading) -> bool:
    """Return whether a file tracks changes of which the reading tells none: it was read without them."""
    return reading.original is not None and reading.original != reading.draft and not reading.changes


def received(
    reading: Reading,
    treatment: Treatment,
    *,
    delegation: str = "",
    fixes: Sequence[Transaction] = (),
) -> Received:
    """Return what a draft made of a file begins with; for the rest, see `SetRight`."""
    right = SetRight(reading)
    for each in fixes:
        right.add(each)
    return right.received(treatment, delegation=delegation)


@dataclass(frozen=True)
class _State:
    """A text before all changes, the changes on it, and the text with all of them."""

    start: Resolution
    changes: tuple[Transaction, ...]
    end: Resolution


class SetRight:
    """What a person set right (roles and levels) in the text of a file with every change accepted.

    It holds from the beginning, so that it is nobody's proposal: each of the fixes is carried back before
    the file's changes, and they over it, once, when that is first asked for.
    """

    def __init__(self, reading: Reading) -> None:
        """Begin with what was read."""
        self._fixes: list[Transaction] = []
        original = reading.draft if reading.original is None else reading.original
        self._has_changes = reading.original is not None
        self._accepted = [reading.draft]
        self._states = [_State(original, reading.changes, reading.draft)]

    def __len__(self) -> int:
        """Return how many fixes there are."""
        return len(self._fixes)

    def add(self, fix: Transaction) -> None:
        """Take in one fix more, of the text as it was set right so far; raises StepError."""
        self._accepted.append(fix.apply(self._accepted[-1]))
        self._fixes.append(fix)

    def know(self, changes: tuple[Transaction, ...]) -> None:
        """Get to know the file's changes, which were read after its text; what was set right holds."""
        self._states = [replace(self._states[0], changes=changes)]

    def take_back(self) -> None:
        """Let go of the last fix."""
        self._fixes.pop()
        self._accepted.pop()
        del self._states[len(self._fixes) + 1 :]

    def received(self, treatment: Treatment, *, delegation: str = "") -> Received:
        """Return what a draft begins with; `delegation` is whose all changes are when taken as one's."""
        if treatment is Treatment.ACCEPTED or not self._has_changes:
            return Received(self._accepted[-1])
        for fix in self._fixes[len(self._states) - 1 :]:
            self._states.append(_with_fix(self._states[-1], fix))
        state = self._states[-1]
        if treatment is Treatment.ORIGINAL:
            return Received(state.start)
        if treatment is Treatment.ONE:
            return Received(state.start, tuple(replace(each, author=delegation) for each in state.changes))
        return Received(state.start, state.changes)


def _with_fix(state: _State, fix: Transaction) -> _State:
    """Return the state in which a fix of the end holds from the start."""
    undone = [change.invert() for change in reversed(state.changes)]
    first = rebase(fix, undone, state.end).transaction
    start, end = first.apply(state.start), fix.apply(state.end)
    changes = list(_carried(state, first))
    draft = start
    for change in changes:
        draft = change.apply(draft)
    if draft != end:  # a fix that could not be carried all the way back
        changes.append(replace(difference(draft, end), intent="set right"))
    return _State(start, tuple(changes), end)


def _carried(state: _State, fix: Transaction) -> Iterator[Transaction]:
    """Yield each change as one of the text that a fix was made in, as far as it can be carried."""
    draft = state.start
    for change in state.changes:
        if not fix.steps:
            yield change
            continue
        carried = rebase(change, fix, draft)
        fix = rebase(fix, change, draft).transaction
        draft = change.apply(draft)
        try:
            if not carried.conflicts:
                fix.apply(draft)
                yield carried.transaction
                continue
        except StepError:
            pass
        return
