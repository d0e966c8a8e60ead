"""A draft laid out in a table is that draft, and its changes are tracked in its cells."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from exports.docx.acceptor import accept_all, reject_all
from exports.docx.patch.tracked import Stage, track_in_source
from exports.docx.reader import read
from tests.exports.docx.files import docx, p, r
from tests.exports.docx.provisions import HEAD, draft, outline, provisions, table
from tests.exports.docx.reading import W, parts
from tests.exports.docx.story.checking import faults
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

LABELLED = table(
    (p("PP1"), p(r("Recalling", "i"), " lakes,")),
    (p("OP1"), p("Urges all;")),
    (p(r("[OP2]", "b")), p("Decides to meet.")),
)
SAID = [("PP1", "Recalling lakes,"), ("OP1", "Urges all;"), ("OP2", "Decides to meet.")]


def test_in_one_cell_it_is_that_draft() -> None:
    found = draft(
        table(
            (p("Care of lakes") + p("The General Assembly,") + p(r("Recalling", "i"), " lakes,"),),
            (p("1. Urges all;") + p("2. Decides to meet."),),
        )
    )
    assert outline(found) == [("title", "Care of lakes"), ("organ", "The General Assembly,"), *SAID]


def test_with_each_label_in_the_cell_before_it_has_those_labels() -> None:
    assert provisions(LABELLED) == SAID


def test_what_names_the_columns_is_kept() -> None:
    named = table((p("Label"), p("Text")), (p("OP1"), p("Urges all;")), (p("OP2"), p("Decides to meet.")))
    assert provisions(named) == [("text", "Label"), ("text", "Text"), *SAID[1:]]


def test_an_old_text_beside_a_new_one_is_a_table() -> None:
    beside = table((p("OP1 Urges all;"), p("OP1 Invites all;")), (p("OP2 Decides."), p("OP2 Requests.")))
    assert provisions(beside)[0][0] == "table"


def test_numbered_rows_of_anything_else_are_a_table() -> None:
    rows = table((p("1."), p("Lake Alta")), (p("2."), p("Lake Borduria")), (p("3."), p("The sea")))
    assert provisions(p("1. Urges all."), rows)[1][0] == "table"


def tracked(target: Resolution, base: Resolution, file: bytes) -> list[tuple[str, str]]:
    """Return what is read once what was tracked is accepted, after all was found to be as it should."""
    made = track_in_source((file, "base.docx"), None, [Stage(target, "Peru", "2026-03-01T10:00:00Z")])
    assert not made.losses
    accepted = accept_all(made.data)
    assert not faults(made.data)
    cells = etree.fromstring(parts(accepted)["word/document.xml"]).iter(f"{W}tc")
    assert all(each.find(f"{W}p") is not None for each in cells)
    found = read(accepted, "a.docx").draft
    assert outline(found) == outline(target)
    assert outline(read(reject_all(made.data), "a.docx").draft) == outline(base)
    return outline(found)[3:]


def test_a_paragraph_that_goes_takes_its_label_along_and_leaves_a_cell_its_paragraph() -> None:
    file = docx("".join((*HEAD, LABELLED, p("OP3. Requests a report."))))
    base = read(file, "base.docx").draft
    parent, at = base.place(next(each.id for each in base.children if each.role is Role.OPERATIVE))
    found = tracked(base.spliced(parent, at, at + 1, ()), base, file)
    assert found == [SAID[0], ("OP1", "Decides to meet."), ("OP2", "Requests a report.")]


def test_one_that_comes_has_a_label_like_its_neighbours() -> None:
    file = docx("".join((*HEAD, LABELLED)))
    base = read(file, "base.docx").draft
    first = next(each for each in base.children if each.role is Role.OPERATIVE)
    parent, at = base.place(first.id)
    new = replace(first, id="new", text=StyledText("Requests a report;"))
    found = tracked(base.spliced(parent, at + 1, at + 1, (new,)), base, file)
    assert found == [*SAID[:2], ("OP2", "Requests a report;"), ("OP3", "Decides to meet.")]
