"""The JSON of the shell tells structure and changes in plain offsets and words."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from hypothesis import given

from exports.report import Loss, Reading
from exports.structure import reading_to_json, redline_to_json
from tests.strategies import drafts, lineages
from versioning.compare.compare import compare
from versioning.compare.redline import Change, Fate, Place, Redline, Row, Segment
from versioning.tree.paragraph import FRONT, Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import EMPTY, Mark, MarkKind, Note, StyledText, atom_text, styled


def noted(node: str, words: str) -> StyledText:
    return atom_text(Note(node, styled(words)))


def test_offsets_do_not_count_note_marks() -> None:
    text = styled("🕊") + noted("n", "See A/1.") + styled("Urges", MarkKind.ITALIC) + noted("m", "Ibid.")
    text += StyledText("red", (Mark(0, 3, MarkKind.COLOUR, "#aa0000"),))
    draft = Resolution("a", Masthead(), (Paragraph("b", Role.TEXT, text),))
    shown = reading_to_json(Reading(draft, "text", (Loss("line 1", "a page number"),), {"Alta": 2}))
    assert shown["losses"] == [{"where": "line 1", "what": "a page number"}]
    assert shown["authors"] == {"Alta": 2}
    assert shown["paragraphs"] == [
        {
            "id": "b",
            "role": "text",
            "label": "",
            "text": "🕊Urgesred",
            "marks": [[1, 6, "italic"], [6, 9, "colour", "#aa0000"]],
            "notes": [{"at": 1, "label": "1", "text": "See A/1."}, {"at": 6, "label": "2", "text": "Ibid."}],
            "children": [],
        }
    ]


def test_annexes_and_further_drafts_stand_apart() -> None:
    annex = Paragraph("b", Role.ANNEX, styled("Rules"), (Paragraph("c", Role.TEXT, styled("x")),), "Annex I")
    part = Paragraph(
        "d", Role.PART, styled("Second"), (Paragraph("e", Role.ORGAN, styled("The Council,")),), "B"
    )
    shown = reading_to_json(Reading(Resolution("a", Masthead(), (annex, part)), "text"))
    assert [(each["label"], each["title"], len(each["paragraphs"])) for each in shown["annexes"]] == [
        ("Annex I", "Rules", 1)
    ]
    assert [(each["label"], each["title"], each["organ"]) for each in shown["parts"]] == [
        ("B", "Second", "The Council,")
    ]
    assert shown["paragraphs"] == []


def test_a_move_is_one_entry_with_both_labels_and_notes_have_their_own() -> None:
    first, second = styled("Urges a;"), styled("Asks b;")
    old_note, new_note = noted("n", "See A/1."), noted("m", "See A/2.")
    base = Resolution(
        "a",
        Masthead(symbol="A/L.1"),
        (Paragraph("b", Role.OPERATIVE, first), Paragraph("c", Role.OPERATIVE, second + old_note)),
    )
    target = Resolution(
        "a",
        Masthead(symbol="A/L.1/Rev.1"),
        (Paragraph("c", Role.OPERATIVE, second + new_note), Paragraph("b", Role.OPERATIVE, first)),
    )
    b, c = Place("b", Role.OPERATIVE, 0, "a"), Place("c", Role.OPERATIVE, 0, "a")
    rows = (
        Row(
            Change.EDITED,
            (
                Segment(Fate.KEPT, second, second),
                Segment(Fate.RESTYLED, old_note, new_note),
            ),
            Fate.KEPT,
            c,
            c,
            ("note",),
            "OP2",
            "OP1",
        ),
        Row(
            Change.MOVED, (Segment(Fate.INSERTED, EMPTY, first),), Fate.INSERTED, None, b, (), "", "OP2", "b"
        ),
        Row(Change.MOVED, (Segment(Fate.DELETED, first),), Fate.DELETED, b, None, (), "OP1", "", "b"),
    )
    entries = redline_to_json(Redline(base, target, rows))["paragraphs"]
    assert [(each["part"], each["change"], each["old_label"], each["new_label"]) for each in entries] == [
        ("masthead", "edited", "symbol", "symbol"),
        ("paragraph", "edited", "OP2", "OP1"),
        ("note", "edited", "1", "1"),
        ("paragraph", "moved", "OP1", "OP2"),
    ]
    assert entries[1]["also"] == ["note"]
    assert entries[1]["segments"] == [{"change": "kept", "text": "Asks b;"}]


def test_what_is_printed_before_titles_and_headings_is_in_the_json() -> None:
    draft = Resolution(
        "a",
        Masthead(),
        (
            Paragraph("b", Role.TITLE, styled("Harbours"), number="80/1."),
            Paragraph("c", Role.HEADING, styled("Boats"), number="A."),
        ),
    )
    shown = reading_to_json(Reading(draft, "akn"))
    assert (shown["number"], shown["title"]) == ("80/1.", "Harbours")
    assert shown["paragraphs"][0]["label"] == "A."


def test_the_three_meanings_of_an_asterisk_are_told_apart() -> None:
    line = styled("Alta,") + atom_text(Note("n", styled("State not a member of the Council."), "*"))
    line += styled(" Beland* and Celand:") + atom_text(
        Note("m", styled("On behalf of the Lakes Group."), "**")
    )
    line += styled(",") + atom_text(
        Note("o", styled("Any changes to the list of sponsors will be told."), "***")
    )
    draft = Resolution("a", Masthead(), (Paragraph("b", Role.SPONSORS, line + styled(" draft decision")),))
    outside = {"on_behalf_of": "", "note": "State not a member of the Council.", "member": False}
    assert reading_to_json(Reading(draft, "text"))["sponsors"] == {
        "line": "Alta, Beland and Celand: draft decision",
        "kind": "draft decision",
        "states": [
            {"name": "Alta", **outside},
            {"name": "Beland", **outside},
            {"name": "Celand", "on_behalf_of": "the Lakes Group"},
        ],
        "submitted_by": "",
        "list_note": "Any changes to the list of sponsors will be told.",
    }


def below(paragraphs: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for each in paragraphs:
        yield each
        yield from below(each["children"])


@given(drafts())
def test_every_paragraph_is_told_and_its_marks_and_notes_stand_in_its_text(draft: Resolution) -> None:
    shown = json.loads(json.dumps(reading_to_json(Reading(draft, "text"))))
    ends = (each for end in (*shown["annexes"], *shown["parts"]) for each in end["paragraphs"])
    told = list(below([*shown["paragraphs"], *ends]))
    inside = [each for each in draft.walk() if each.role not in {*FRONT, Role.ANNEX, Role.PART}]
    assert [(each["id"], each["text"]) for each in told] == [(each.id, each.text.plain) for each in inside]
    for each in told:
        assert all(0 <= start < end <= len(each["text"]) for start, end, *_ in each["marks"])
        assert all(0 <= note["at"] <= len(each["text"]) for note in each["notes"])


@given(lineages())
def test_a_redline_tells_every_letter_of_both_texts(pair: tuple[Resolution, Resolution]) -> None:
    entries = json.loads(json.dumps(redline_to_json(compare(*pair))))["paragraphs"]
    for draft, absent in zip(pair, ("inserted", "deleted"), strict=True):
        texts = [each.text.plain for each in draft.walk()] + [note.text.plain for note in draft.notes()]
        told = [
            segment["text"]
            for entry in entries
            for segment in entry["segments"]
            if entry["part"] != "masthead" and segment["change"] != absent
        ]
        assert Counter("".join(told)) == Counter("".join(texts))
