"""The ledger folds what was told of sponsors, under whatever name, and forgets nobody."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.versioning.negotiation.ledgers import events, folded, ledgers, names, told
from versioning.history.act import Act, sealed, taking_back
from versioning.negotiation.sponsor_events import (
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
from versioning.negotiation.sponsors import Ledger, identity, ledger_of


def names_of(ledger: Ledger) -> list[str]:
    return [each.name for each in ledger.current]


def test_a_state_joins_and_withdraws_by_date() -> None:
    joined, withdrew = told(Joined("Alta"), date="2044-01-02"), told(Withdrew("alta"), date="2044-01-05")
    ledger = ledger_of([*joined, *withdrew])
    (entry,) = ledger.withdrawn
    assert (entry.joined, entry.withdrew) == ("2044-01-02", "2044-01-05")
    assert not ledger.current


def test_the_day_it_holds_may_be_another_than_when_it_was_told() -> None:
    ledger = folded(Joined("Alta", on="2043-12-24"), Withdrew("Alta", on="2043-12-31"))
    assert [(each.joined, each.withdrew) for each in ledger.withdrawn] == [("2043-12-24", "2043-12-31")]


def test_who_comes_back_has_two_entries_and_is_no_longer_withdrawn() -> None:
    ledger = folded(Joined("Alta"), Withdrew("Alta"), Joined("Alta", Standing.ADDITIONAL))
    assert [each.is_current for each in ledger.entries] == [False, True]
    assert names_of(ledger) == ["Alta"]
    assert ledger.withdrawn == ()


def test_a_state_is_the_same_under_all_its_names() -> None:
    ledger = folded(Joined("Turkey"), StandingChanged("TUR", Standing.MAIN), Withdrew("Türkiye"))
    assert [(each.name, each.standing) for each in ledger.withdrawn] == [("Turkey", Standing.MAIN)]


def test_joining_again_tells_all_anew_but_the_day() -> None:
    first, again = (
        Joined("Alta", on="2044-01-01"),
        Joined("Alta", Standing.MAIN, "the Lakes Group", on="2044-02-02"),
    )
    (entry,) = folded(first, again).current
    assert (entry.standing, entry.on_behalf_of, entry.joined) == (
        Standing.MAIN,
        "the Lakes Group",
        "2044-01-01",
    )


def test_one_entered_by_mistake_was_never_there() -> None:
    assert folded(Joined("Alta"), Removed("Alta")) == Ledger()


def test_what_is_told_of_a_sponsor_changes_only_that() -> None:
    told = [
        GroupChanged("Alta", "the Lakes Group"),
        MembershipChanged("Alta", is_member=False, note="Guest."),
    ]
    alta, borduria = folded(Joined("Alta"), Joined("Borduria"), *told).current
    assert (alta.on_behalf_of, alta.is_member, alta.note) == ("the Lakes Group", False, "Guest.")
    assert borduria == folded(Joined("Borduria")).current[0]


def test_a_changed_text_asks_all_again() -> None:
    ledger = folded(
        Joined("Alta"), Joined("Borduria"), TextChanged("Rev.1"), Confirmed("Alta"), Joined("Zeta")
    )
    assert [each.name for each in ledger.unconfirmed] == ["Borduria"]
    assert ledger.text == "Rev.1"


def test_palestine_stands_last_and_accents_do_not_count() -> None:
    ledger = folded(*map(Joined, ("State of Palestine", "Zimbabwe", "Türkiye", "Tunisia", "Holy See")))
    assert names_of(ledger) == ["Holy See", "Tunisia", "Türkiye", "Zimbabwe", "State of Palestine"]


def test_acts_that_are_not_about_sponsors_and_those_taken_back_are_passed_over() -> None:
    alta, borduria = told(Joined("Alta"), Joined("Borduria"))
    other = sealed(Act("propose", {}, date="2044-01-01"))
    assert ledger_of([other, alta, borduria, sealed(taking_back(borduria))]) == folded(Joined("Alta"))


@given(st.lists(events, max_size=30))
def test_nobody_is_there_twice_and_nobody_is_lost(said: list[SponsorEvent]) -> None:
    ledger = folded(*said)
    keys = [identity(each.name) for each in ledger.current]
    assert len(keys) == len(set(keys))
    removed = {identity(each.name) for each in said if isinstance(each, Removed)}
    joined = {identity(each.name) for each in said if isinstance(each, Joined)}
    assert (
        joined - removed <= {identity(each.name) for each in (*ledger.current, *ledger.withdrawn)} <= joined
    )


@given(ledgers(20), names)
def test_what_is_told_of_a_stranger_changes_nothing(ledger: Ledger, name: str) -> None:
    entries = tuple(each for each in ledger.entries if identity(each.name) != identity(name))
    before = [Joined(each.name) for each in entries if each.is_current]
    said = (
        Withdrew(name),
        Confirmed(name),
        StandingChanged(name, Standing.MAIN),
        GroupChanged(name),
        Removed(name),
    )
    assert folded(*before, *said) == folded(*before)


@given(st.lists(events, max_size=30), st.integers(0, 30))
def test_the_wording_is_what_was_told_last(said: list[SponsorEvent], at: int) -> None:
    said.insert(min(at, len(said)), LineWorded("draft decision"))
    last = next(each for each in reversed(said) if isinstance(each, LineWorded))
    assert folded(*said).wording == last
