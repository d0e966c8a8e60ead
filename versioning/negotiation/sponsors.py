"""The ledger of sponsors: who stands behind a draft, since when, for whom, and whether still.

It is folded from acts and says nothing that they don't. One State is the same under all its names:
who joined as "Turkey" can withdraw as "Türkiye".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

from versioning.drafting.names.gazetteer import alphabetical, fold, gazetteer
from versioning.history.act import Act, standing
from versioning.negotiation.profile import Profile
from versioning.negotiation.sponsor_events import (
    FORMS,
    Confirmed,
    GroupChanged,
    Joined,
    LineWorded,
    MembershipChanged,
    Removed,
    SponsorEvent,
    Standing,
    StandingChanged,
    TextChanged,
    Withdrew,
)
from versioning.negotiation.sponsorship import Sponsor, Sponsors
from versioning.tree.resolution import Masthead

DRAFT_RESOLUTION = "draft resolution"
"""The kind of document where nothing says another."""
_LAST = "State of Palestine"
"""It stands after all others in a list."""


@dataclass(frozen=True)
class Entry:
    """One State in the ledger, from when it joined until it withdrew (None: it has not).

    `joined`, `withdrew` and `confirmed_on` are ISO 8601 times or days, empty where none was told.
    `is_confirmed` says whether the State stands by the text as it now reads.
    """

    name: str
    standing: Standing = Standing.SPONSOR
    on_behalf_of: str = ""
    is_member: bool = True
    note: str = ""
    joined: str = ""
    withdrew: str | None = None
    is_confirmed: bool = True
    confirmed_on: str = ""

    @property
    def is_current(self) -> bool:
        """Whether the State has not withdrawn."""
        return self.withdrew is None


@dataclass(frozen=True)
class Ledger:
    """All entries in the order of joining, how the line is worded, and what the text was last called."""

    entries: tuple[Entry, ...] = ()
    wording: LineWorded = field(default_factory=LineWorded)
    text: str = ""

    @property
    def current(self) -> tuple[Entry, ...]:
        """Who has not withdrawn, in the order of lists."""
        return tuple(sorted((each for each in self.entries if each.is_current), key=list_order))

    @property
    def withdrawn(self) -> tuple[Entry, ...]:
        """Who has withdrawn and not come back, in the order of lists."""
        there = {identity(each.name) for each in self.entries if each.is_current}
        gone = {identity(each.name): each for each in self.entries if not each.is_current}
        return tuple(sorted((gone[key] for key in gone if key not in there), key=list_order))

    @property
    def unconfirmed(self) -> tuple[Entry, ...]:
        """Who has not confirmed since the text last changed, in the order of lists."""
        return tuple(each for each in self.current if not each.is_confirmed)

    def of(self, *standings: Standing) -> tuple[Entry, ...]:
        """Return who has not withdrawn and is one of these, in the order of lists."""
        return tuple(each for each in self.current if each.standing in standings)

    def entry(self, name: str) -> Entry | None:
        """Return the entry of a State that has not withdrawn, by any of its names."""
        key = identity(name)
        return next((each for each in self.entries if each.is_current and identity(each.name) == key), None)

    def knows(self, name: str) -> bool:
        """Return whether a State ever joined, by any of its names, be it that it withdrew since."""
        key = identity(name)
        return any(identity(each.name) == key for each in self.entries)

    def said(self, profile: Profile, masthead: Masthead | None = None) -> Sponsors:
        """Return what the sponsor line is to say; additional sponsors are not in it.

        `masthead` tells whether the draft is one whose list bears the body's note on the list.
        """
        wording = self.wording
        outside = wording.non_member_note
        outside = profile.non_member_note if outside is None else outside
        brackets = wording.behalf_in_brackets
        brackets = profile.behalf_in_brackets if brackets is None else brackets
        states = []
        for each in self.of(Standing.MAIN, Standing.SPONSOR):
            note = each.note if each.is_member else each.note or outside
            marked = not each.is_member and bool(note)
            in_brackets = brackets and bool(each.on_behalf_of)
            states.append(Sponsor(each.name, each.on_behalf_of, not marked, note, in_brackets))
        person = (wording.submitted_by, wording.basis) if not states else ("", "")
        if not states and not person[0]:
            return Sponsors(wording.kind or "")
        kind = DRAFT_RESOLUTION if wording.kind is None or (states and not wording.kind) else wording.kind
        list_note = wording.list_note
        if list_note is None:
            list_note = profile.list_note_of(masthead) if masthead and states else ""
        return Sponsors(kind, tuple(states), *person, list_note)


def ledger_of(acts: Iterable[Act]) -> Ledger:
    """Return the ledger that the acts give, in their order; what fits nothing changes nothing.

    Acts that are not about sponsors are passed over. Raises ValueError when one can't be read.
    """
    ledger = Ledger()
    for act in standing(acts):
        event = FORMS.deed_of(act)
        if event is not None:
            ledger = _after(ledger, event, act.date)
    return ledger


def entered(said: Sponsors, on: str = "") -> tuple[SponsorEvent, ...]:
    """Return the events that enter a sponsor line as it was read; `on` is the day of the document."""
    outside = next((each.note for each in said.states if not each.is_member), None)
    brackets = next((each.in_brackets for each in said.states if each.on_behalf_of), None)
    worded = LineWorded(said.kind, said.submitted_by, said.basis, outside, said.list_note, brackets)
    joined = []
    for each in said.states:
        own = "" if not each.is_member and each.note == outside else each.note
        joined.append(
            Joined(each.name, Standing.SPONSOR, each.on_behalf_of, is_member=each.is_member, note=own, on=on)
        )
    return worded, *joined


@lru_cache(maxsize=4096)
def identity(name: str) -> str:
    """Return what a State is told by, the same for all of its names: its code, or the name compared."""
    state = gazetteer().state(name)
    return state.code if state else fold(name)


def list_order(entry: Entry) -> tuple[bool, tuple[str, str]]:
    """Return the key of the order of lists: English alphabetical, the State of Palestine last."""
    return identity(entry.name) == identity(_LAST), alphabetical(entry.name)


def _after(ledger: Ledger, event: SponsorEvent, date: str) -> Ledger:
    """Return the ledger after one event."""
    match event:
        case Joined():
            ledger = _joined(ledger, event, date)
        case Removed(name):
            entry = ledger.entry(name)
            ledger = replace(ledger, entries=tuple(each for each in ledger.entries if each is not entry))
        case LineWorded():
            ledger = replace(ledger, wording=event)
        case TextChanged(what):
            entries = (
                replace(each, is_confirmed=each.is_confirmed and not each.is_current)
                for each in ledger.entries
            )
            ledger = replace(ledger, entries=tuple(entries), text=what)
        case Withdrew() | Confirmed() | StandingChanged() | GroupChanged() | MembershipChanged():
            ledger = _with_entry(ledger, event.name, lambda entry: _told(entry, event, date))
    return ledger


def _told(
    entry: Entry,
    event: Withdrew | Confirmed | StandingChanged | GroupChanged | MembershipChanged,
    date: str,
) -> Entry:
    """Return the entry of a State after what was told of it."""
    match event:
        case Withdrew(on=on):
            return replace(entry, withdrew=on or date)
        case Confirmed(on=on):
            return replace(entry, is_confirmed=True, confirmed_on=on or date)
        case StandingChanged(standing=standing):
            return replace(entry, standing=standing)
        case GroupChanged(on_behalf_of=on_behalf_of):
            return replace(entry, on_behalf_of=on_behalf_of)
        case MembershipChanged(is_member=is_member, note=note):
            return replace(entry, is_member=is_member, note=note)


def _joined(ledger: Ledger, event: Joined, date: str) -> Ledger:
    day = event.on or date
    there = ledger.entry(event.name)
    entry = Entry(
        event.name,
        event.standing,
        event.on_behalf_of,
        event.is_member,
        event.note,
        joined=there.joined if there else day,
        confirmed_on=day,
    )
    if there is None:
        return replace(ledger, entries=(*ledger.entries, entry))
    return _with_entry(ledger, event.name, lambda _: entry)


def _with_entry(ledger: Ledger, name: str, change: Callable[[Entry], Entry]) -> Ledger:
    """Return the ledger with another current entry of a State, if it has one."""
    there = ledger.entry(name)
    entries = tuple(change(each) if each is there else each for each in ledger.entries)
    return replace(ledger, entries=entries) if there else ledger
