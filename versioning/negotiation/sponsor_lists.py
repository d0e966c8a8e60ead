"""Lists drawn from the ledger: for the secretariat, of who has not confirmed, and what a body asks for."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby

from versioning.drafting.names.gazetteer import gazetteer
from versioning.negotiation.profile import Profile, Threshold
from versioning.negotiation.sponsor_events import Standing
from versioning.negotiation.sponsors import Entry, Ledger, list_order
from versioning.saying import Count, counted, said

Day = Callable[[str], str]
"""What shows an ISO 8601 time as a day."""

HEADINGS = {
    Standing.MAIN: "Main sponsors",
    Standing.SPONSOR: "Sponsors",
    Standing.ADDITIONAL: "Additional sponsors",
}
_COUNTED = {
    "members": Count(
        "{rule} The draft has 1 sponsor that is a member of {needed} needed.",
        "{rule} The draft has {n} sponsors that are members of {needed} needed.",
    ),
    "sponsors": Count(
        "{rule} The draft has 1 sponsor of {needed} needed.",
        "{rule} The draft has {n} sponsors of {needed} needed.",
    ),
    "main": Count(
        "{rule} The draft has 1 main sponsor of {needed} needed.",
        "{rule} The draft has {n} main sponsors of {needed} needed.",
    ),
    "all": Count(
        "{rule} The draft has 1 sponsor or additional sponsor of {needed} needed.",
        "{rule} The draft has {n} sponsors and additional sponsors of {needed} needed.",
    ),
}


@dataclass(frozen=True)
class Finding:
    """Whether a threshold is met, in a sentence; None where the size of the body is not known."""

    is_met: bool | None
    sentence: str


_COLUMNS = (
    *("State", "Code", "Standing", "Joined", "Withdrew", "On behalf of"),
    *("Confirmed", "Confirmed on", "Member"),
)


def _iso_day(date: str) -> str:
    """Return the day of an ISO 8601 time."""
    return date[:10]


def secretariat_list(ledger: Ledger, title: str = "", day: Day = _iso_day) -> str:
    """Return the list for the secretariat: by standing and by day, then who has withdrawn.

    `title` stands at the head (symbol and title of the draft); `day` shows a time as the reader's day.
    """
    parts = [title] if title else []
    for standing, heading in HEADINGS.items():
        entries = ledger.of(standing)
        if entries:
            parts.append("\n".join((f"{heading} ({len(entries)})", *_by_day(entries, day))))
    gone = ledger.withdrawn
    if gone:
        lines = [f"{_told(each)}: joined {_day(each.joined, day)}, {_left(each, day)}" for each in gone]
        parts.append("\n".join((f"Withdrawn ({len(gone)})", *lines)))
    return "\n\n".join(parts) + "\n" if parts else ""


def secretariat_table(ledger: Ledger, day: Day = _iso_day) -> str:
    """Return the same as comma-separated values, a State a line, for a spreadsheet."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(_COLUMNS)
    known = gazetteer()
    for each in (*ledger.current, *ledger.withdrawn):
        state = known.state(each.name)
        writer.writerow(
            (
                each.name,
                state.code if state else "",
                HEADINGS[each.standing].removesuffix("s").lower(),
                day(each.joined),
                "" if each.withdrew is None else day(each.withdrew),
                each.on_behalf_of,
                "yes" if each.is_confirmed else "no",
                day(each.confirmed_on) if each.is_confirmed else "",
                "yes" if each.is_member else "no",
            )
        )
    return written.getvalue()


def unconfirmed_list(ledger: Ledger) -> str:
    """Return who has not confirmed since the text last changed, a State a line; empty when all have."""
    since = f" since {ledger.text}" if ledger.text else " since the text last changed"
    names = [each.name for each in ledger.unconfirmed]
    return "\n".join((f"Not confirmed{since} ({len(names)})", *names, "")) if names else ""


def check(ledger: Ledger, profile: Profile, size: int = 0) -> tuple[Finding, ...]:
    """Return what a body asks of a proposal's sponsors, and whether that is met.

    `size` is how many members the body has where the profile doesn't say. A draft that a person submits
    needs no sponsors.
    """
    if ledger.wording.submitted_by and not ledger.current:
        return ()
    return tuple(_finding(ledger, each, size or profile.size) for each in profile.thresholds)


def _finding(ledger: Ledger, threshold: Threshold, size: int) -> Finding:
    count = len(_counted(ledger, threshold.counts))
    if threshold.share and not size:
        sentence = said(
            "{rule} That is {share} of the members; set how many members the body has.",
            rule=said(threshold.rule),
            share=f"{threshold.share:.0%}",
        )
        return Finding(None, sentence)
    needed = max(threshold.least, math.ceil(threshold.share * size - 1e-9))
    sentence = counted(_COUNTED[threshold.counts], count, rule=said(threshold.rule), needed=needed)
    return Finding(count >= needed, sentence)


def _counted(ledger: Ledger, counts: str) -> tuple[Entry, ...]:
    if counts == "all":
        return ledger.current
    if counts == "main":
        return ledger.of(Standing.MAIN)
    in_line = ledger.of(Standing.MAIN, Standing.SPONSOR)
    return tuple(each for each in in_line if each.is_member) if counts == "members" else in_line


def _by_day(entries: tuple[Entry, ...], day: Day) -> list[str]:
    """Return a line for each day on which States joined, the earliest first."""
    ordered = sorted(entries, key=lambda each: (_iso_day(each.joined), list_order(each)))
    lines = []
    for shown, found in groupby(ordered, lambda each: _day(each.joined, day)):
        lines.append(f"{shown}: {'; '.join(map(_told, found))}")
    return lines


def _told(entry: Entry) -> str:
    return f"{entry.name} (on behalf of {entry.on_behalf_of})" if entry.on_behalf_of else entry.name


def _left(entry: Entry, day: Day) -> str:
    return f"withdrew {_day(entry.withdrew or '', day)}"


def _day(date: str, day: Day) -> str:
    return day(date) or "no date"
