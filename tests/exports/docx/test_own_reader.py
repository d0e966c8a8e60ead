"""Law 5: what is written as a Word file is read back as it was."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports import samples
from exports.docx.reader import read
from exports.docx.redline import write_redline
from exports.docx.writer import losses, write
from exports.markdown.reader import read as markdown
from tests.exports.docx.files import p
from tests.exports.docx.tables import tabled
from tests.strategies import drafts, lineages
from versioning.compare.alignment import adopt_ids
from versioning.compare.compare import compare
from versioning.tree.digest import anonymous
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import MASTHEAD_FIELDS, Masthead, Resolution
from versioning.tree.text import ATOM, Note, atom_text, styled


def read_back(draft: Resolution) -> None:
    if not losses(draft):
        assert anonymous(read(write(draft), "draft.docx").draft) == anonymous(draft)


@given(drafts())
def test_a_draft_is_read_back_as_it_was_written(draft: Resolution) -> None:
    read_back(draft)


@given(lineages())
def test_so_is_one_that_was_edited_at_random(pair: tuple[Resolution, Resolution]) -> None:
    read_back(pair[1])


@given(tabled())
def test_so_is_one_with_tables(pair: tuple[Resolution, Resolution]) -> None:
    for draft in pair:
        read_back(draft)


CHARS = st.text(max_size=30).map(lambda chars: chars.replace(ATOM, ""))
PRINTED = CHARS.map(lambda chars: " ".join("".join(filter(str.isprintable, chars)).split()))
"""What can be typed as a number or sign: on one line, without spaces around it."""


@given(CHARS, CHARS, PRINTED, st.sampled_from(MASTHEAD_FIELDS))
def test_any_characters_are_read_back_or_named(words: str, said: str, number: str, field: str) -> None:
    noted = [styled(words) + atom_text(Note(f"note {at}", styled(words), number)) for at in range(2)]
    below = Paragraph("sub", Role.SUBPARAGRAPH, styled(words))
    paragraphs = (
        Paragraph("title", Role.TITLE, styled(words), number=number),
        Paragraph("pp", Role.PREAMBULAR, noted[0]),
        Paragraph("op", Role.OPERATIVE, noted[1], (below,), number),
        Paragraph("annex", Role.ANNEX, styled(words), number=f"Annex {number}"),
    )
    read_back(Resolution("d", Masthead(**{field: said}), paragraphs))


@pytest.mark.parametrize(
    "draft",
    [
        Resolution("d", Masthead(place="New\x0bYork")),
        Resolution("d", children=(Paragraph("p", Role.OPERATIVE, styled("Urges;"), number="1\x0b."),)),
        Resolution("d", children=(Paragraph("p", Role.TEXT, atom_text(Note("n", styled("See."), "\x0b"))),)),
    ],
)
def test_a_character_that_no_xml_can_hold_is_named_wherever_it_stands(draft: Resolution) -> None:
    (loss,) = losses(draft)
    assert loss.what == "characters that no Word file can hold were replaced"


def test_the_sample_is_read_back_without_a_loss() -> None:
    reading = read(write(samples.revised()), "sample.docx")
    assert anonymous(reading.draft) == anonymous(samples.revised())
    assert reading.losses == ()


def test_a_tracked_file_is_read_as_accepted_and_its_authors_are_counted() -> None:
    base = samples.base()
    target = adopt_ids(base, samples.revised())
    file = write_redline(compare(base, target), author="Marenda", date="2026-03-01T10:00:00Z")
    reading = read(file, "tracked.docx")
    assert anonymous(reading.draft) == anonymous(target)
    assert reading.authors["Marenda"] > 20


DRAFT = (
    "The Harbour Assembly,\n\nRecalling the Charter,\n\nNoting the tides,\n\n1. Decides to build:\n\n"
    "(a) Wells;\n\n(b) Dykes;\n\n2. Requests charts;\n\n3. Thanks the pilots."
)


def edited(change: Callable[[str], str], part: str = "word/document.xml") -> list[tuple[str, str]]:
    """Write a file, let somebody change a part of it, and return what is read: each label with its words."""
    made = io.BytesIO()
    draft = markdown(DRAFT.encode(), "draft.md").draft
    with zipfile.ZipFile(io.BytesIO(write(draft))) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            data = old.read(name).decode() if name == part else old.read(name)
            new.writestr(name, change(data) if isinstance(data, str) else data)
    found = read(made.getvalue(), "draft.docx").draft
    names = labels(found)
    return [(names[each.id].label, each.text.plain) for each in found.walk() if each.id in names]


def beginning(words: str, document: str) -> tuple[int, int]:
    """Return where the paragraph that begins with these words begins and ends."""
    at = document.index(f">{words}")
    return document.rindex("<w:p>", 0, at), document.index("</w:p>", at) + len("</w:p>")


def at_level(level: int, words: str) -> Callable[[str], str]:
    def change(document: str) -> str:
        start, end = beginning(words, document)
        moved = re.sub(r'<w:ilvl w:val="\d"/>', f'<w:ilvl w:val="{level}"/>', document[start:end])
        return document[:start] + moved + document[end:]

    return change


def after(words: str, paragraph: str) -> Callable[[str], str]:
    def change(document: str) -> str:
        end = beginning(words, document)[1]
        return document[:end] + paragraph + document[end:]

    return change


def test_a_paragraph_that_was_pushed_deeper_in_its_list_is_a_sub_paragraph() -> None:
    found = edited(at_level(1, "Requests"))
    assert found[-3:] == [
        ("OP1 (b)", "Dykes;"),
        ("OP1 (c)", "Requests charts;"),
        ("OP2", "Thanks the pilots."),
    ]


def test_one_that_was_taken_out_is_an_operative_paragraph() -> None:
    found = edited(at_level(0, "Dykes"))
    assert found[-3:] == [("OP2", "Dykes;"), ("OP3", "Requests charts;"), ("OP4", "Thanks the pilots.")]


def test_what_was_written_between_sub_paragraphs_takes_none_of_them_away() -> None:
    found = edited(after("Wells", p("Written by hand.")))
    assert found[-4:-2] == [("OP1 (a)", "Wells;"), ("OP1 (b)", "Dykes;")]


def test_a_number_typed_before_what_was_written_makes_it_an_operative_paragraph() -> None:
    found = edited(after("Dykes", p("2. Invites donors;")))
    assert found[-3:-1] == [("OP2", "Invites donors;"), ("OP3", "Requests charts;")]


def test_what_was_written_among_preambular_paragraphs_is_one() -> None:
    found = edited(after("Recalling", p("Bearing in mind the winds,")))
    assert found[1:3] == [("PP2", "Bearing in mind the winds,"), ("PP3", "Noting the tides,")]


def test_a_program_that_cuts_names_of_styles_at_a_comma_changes_nothing() -> None:
    def cut(styles: str) -> str:
        return re.sub(r'(<w:name w:val="[^",]*?)(?:,| level)[^"]*"', r'\1"', styles)

    assert edited(cut, "word/styles.xml") == edited(str)
