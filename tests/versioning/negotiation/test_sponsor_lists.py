"""The secretariat gets its list, and the body what it asks for."""

from __future__ import annotations

import csv
import io

from hypothesis import given

from tests.versioning.negotiation.ledgers import folded, ledgers, told
from versioning.negotiation.profile import Threshold, profiles
from versioning.negotiation.sponsor_events import (
    Confirmed,
    Joined,
    LineWorded,
    Standing,
    TextChanged,
    Withdrew,
)
from versioning.negotiation.sponsor_lists import (
    check,
    secretariat_list,
    secretariat_table,
    unconfirmed_list,
)
from versioning.negotiation.sponsors import Ledger, ledger_of

HRC, MUN = profiles()["hrc"], profiles()["mun"]


def test_the_list_goes_by_standing_and_by_day() -> None:
    events = [
        Joined("Borduria", on="2044-02-02"),
        Joined("Alta", on="2044-02-02"),
        Joined("Syldavia", Standing.MAIN, "the Lakes Group", on="2044-01-05"),
        Joined("Zeta", Standing.ADDITIONAL, on="2044-03-03"),
        Joined("Celand", on="2044-01-09"),
        Joined("Dorland", on="2044-01-09"),
        Withdrew("Dorland", on="2044-02-20"),
    ]
    assert secretariat_list(folded(*events), "A/C.9/99/L.4: Lamps") == (
        "A/C.9/99/L.4: Lamps\n\n"
        "Main sponsors (1)\n2044-01-05: Syldavia (on behalf of the Lakes Group)\n\n"
        "Sponsors (3)\n2044-01-09: Celand\n2044-02-02: Alta; Borduria\n\n"
        "Additional sponsors (1)\n2044-03-03: Zeta\n\n"
        "Withdrawn (1)\nDorland: joined 2044-01-09, withdrew 2044-02-20\n"
    )


def test_a_day_can_be_shown_as_the_reader_writes_it() -> None:
    ledger = ledger_of([*told(Joined("Alta"), date="2044-02-02T23:30:00Z"), *told(Joined("Zeta"), date="")])
    assert secretariat_list(ledger, day=lambda date: date[8:10]) == "Sponsors (2)\nno date: Zeta\n02: Alta\n"


def test_an_empty_ledger_gives_an_empty_list() -> None:
    assert secretariat_list(Ledger()) == ""


@given(ledgers(30))
def test_everybody_is_in_the_lists_once(ledger: Ledger) -> None:
    text = secretariat_list(ledger)
    rows = list(csv.DictReader(io.StringIO(secretariat_table(ledger))))
    everybody = [each.name for each in (*ledger.current, *ledger.withdrawn)]
    assert [row["State"] for row in rows] == everybody
    assert all(name in text for name in everybody)
    counted = sum(
        int(line.split("(")[-1].rstrip(")"))
        for line in text.splitlines()
        if line.endswith(")")
        and line.split(" (")[0] in ("Main sponsors", "Sponsors", "Additional sponsors", "Withdrawn")
    )
    assert counted == len(everybody)


def test_the_table_says_when_each_confirmed_the_text_as_it_stands() -> None:
    first = [Joined("Alta", on="2044-02-02"), Joined("Celand", on="2044-01-09"), TextChanged("Rev.1")]
    ledger = folded(*first, Confirmed("Alta", on="2044-02-20"))
    rows = csv.DictReader(io.StringIO(secretariat_table(ledger)))
    told_of = {row["State"]: (row["Confirmed"], row["Confirmed on"]) for row in rows}
    assert told_of == {"Alta": ("yes", "2044-02-20"), "Celand": ("no", "")}


def test_who_has_not_confirmed_is_listed() -> None:
    events = [Joined("Alta"), Joined("Borduria"), TextChanged("Rev.1"), Confirmed("Alta")]
    assert unconfirmed_list(folded(*events)) == "Not confirmed since Rev.1 (1)\nBorduria\n"
    assert unconfirmed_list(folded(*events[:2])) == ""


def test_only_members_count_where_a_member_must_ask() -> None:
    events = [Joined("Alta"), Joined("Zeta", is_member=False), Joined("Beland", Standing.ADDITIONAL)]
    ecosoc = profiles()["ecosoc"]
    assert [each.is_met for each in check(folded(*events), ecosoc)] == [True]
    (finding,) = check(folded(*events[1:]), ecosoc)
    assert finding.is_met is False
    assert finding.sentence.endswith("The draft has 0 sponsors that are members of 1 needed.")


def test_a_share_of_the_members_needs_their_number() -> None:
    events = [Joined("Alta", Standing.MAIN), *(Joined(f"S{at}", Standing.ADDITIONAL) for at in range(3))]
    ledger = folded(*events)
    assert [each.is_met for each in check(ledger, MUN)] == [True, None]
    assert [each.is_met for each in check(ledger, MUN, size=20)] == [True, True]
    assert [each.is_met for each in check(ledger, MUN, size=21)] == [True, False]
    assert MUN.thresholds[1] == Threshold(share=0.2, counts="all", rule=MUN.thresholds[1].rule)


def test_a_draft_that_a_person_submits_needs_no_sponsor() -> None:
    assert check(folded(LineWorded(submitted_by="the Chair")), HRC) == ()
