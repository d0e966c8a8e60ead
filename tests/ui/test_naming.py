"""Revisions are named in the usual order and introduced with their time and author."""

from ui.naming import introduced, local_time, name_of, suggested_name, working
from versioning.history.revision import Revision


def revision(name: str, date: str = "2044-11-14T17:00:00Z", author: str = "Kestria") -> Revision:
    return Revision(name, name, date, author, "", ())


def test_the_first_revision_is_the_draft_and_then_come_the_numbers() -> None:
    assert suggested_name([]) == "Draft"
    assert suggested_name(["Draft"]) == "Rev.1"
    assert suggested_name(["As received", "Rev. 1", "rev.4", "Rev 2, 14 Nov, 18:00"]) == "Rev.5"


def test_a_revision_is_introduced_by_time_and_author() -> None:
    assert introduced(revision("Rev.1")).endswith(
        "2044, " + local_time("2044-11-14T17:00:00Z")[-5:] + " · Kestria"
    )
    assert introduced(revision("Rev.1", date="", author="")) == ""
    assert local_time("not a date") == ""


def test_what_is_no_revision_is_the_working_draft() -> None:
    assert name_of([revision("Rev.1")], "Rev.1") == "Rev.1"
    assert name_of([revision("Rev.1")], "") == working()
