"""Random events about sponsors, and the ledgers that they give."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from versioning.drafting.names.gazetteer import gazetteer
from versioning.history.act import Act, sealed
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
from versioning.negotiation.sponsors import Ledger, ledger_of

INVENTED = ("Kestria", "Marenda", "Tolvania", "San Lorenzo (Kingdom of the)", "Isle of Brass")
FORMER = ("Turkey", "Swaziland", "The former Yugoslav Republic of Macedonia", "Serbia and Montenegro")
NAMES = (*(each.name for each in gazetteer().states.values()), *FORMER, *INVENTED)
GROUPS = (*(each.behalf for each in gazetteer().groups), "the Lakes Group")
OUTSIDE = (
    "In accordance with rule 72 of the rules of procedure of the Council.",
    "State not a member of the Council.",
)
KINDS = (
    *("draft resolution", "revised draft resolution", "draft decision"),
    "amendment to revised draft resolution A/C.9/99/L.4/Rev.1",
    "sub-amendment to amendment A/C.9/99/L.5",
)
PEOPLE = (
    ("the Chair", " on the recommendation of the Lakes Council (resolution 99/1)"),
    ("the Vice-Chair of the Committee, Ana Doe (Alta)", ", on the basis of informal consultations"),
    ("the President of the Assembly", ""),
)
LIST_NOTES = (None, "", "Any changes to the list of sponsors will be reflected in the official record.")


NOON = "2044-03-01T12:00:00Z"


def told(*events: SponsorEvent, date: str = NOON) -> list[Act]:
    """Return the acts that keep these events, all told at one time."""
    made = (replace(FORMS.act_of(event), date=date, sequence=at) for at, event in enumerate(events))
    return [sealed(act) for act in made]


def folded(*events: SponsorEvent) -> Ledger:
    """Return the ledger of events all told at one time."""
    return ledger_of(told(*events))


names = st.sampled_from(NAMES)
days = st.sampled_from(("", "2044-02-28", "2044-03-01"))
wordings = st.builds(
    lambda kind, person, outside, list_note, brackets: LineWorded(
        kind, *person, outside, list_note, brackets
    ),
    st.sampled_from((None, "", *KINDS)),
    st.sampled_from((("", ""), *PEOPLE)),
    st.sampled_from((None, *OUTSIDE)),
    st.sampled_from(LIST_NOTES),
    st.sampled_from((None, True, False)),
)


@st.composite
def joinings(draw: st.DrawFn) -> Joined:
    """A State joins: most of them simply, others for a group, from outside, or with a remark of its own."""
    name = draw(names)
    kind = draw(st.sampled_from(("plain", "plain", "plain", "group", "outside", "remark")))
    group = draw(st.sampled_from(GROUPS)) if kind == "group" or draw(st.integers(0, 9)) == 0 else ""
    notes = {"outside": ("", *OUTSIDE), "remark": (f"{name} confirms by Friday.",)}.get(kind, ("",))
    note = draw(st.sampled_from(notes))
    return Joined(name, draw(st.sampled_from(Standing)), group, kind != "outside", note, draw(days))


events: st.SearchStrategy[SponsorEvent] = st.one_of(
    joinings(),
    joinings(),
    joinings(),
    st.builds(Withdrew, names, days),
    st.builds(Removed, names),
    st.builds(Confirmed, names, days),
    st.builds(StandingChanged, names, st.sampled_from(Standing)),
    st.builds(GroupChanged, names, st.sampled_from(GROUPS)),
    st.builds(MembershipChanged, names, st.just(value=True)),
    st.builds(MembershipChanged, names, st.just(value=False), st.sampled_from(("", *OUTSIDE))),
    wordings,
    st.builds(TextChanged, st.sampled_from(("", "Rev.1"))),
)


@st.composite
def ledgers(draw: st.DrawFn, most: int = 70) -> Ledger:
    """A ledger of up to `most` events, most of them of States that join."""
    return folded(*draw(st.lists(events, max_size=most)), draw(wordings))
