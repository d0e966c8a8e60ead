"""A Word file of ours on paper and in Word's own panes: its sheet, its headings, its notes."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from lxml import etree

from exports.docx.markup import W
from exports.docx.reader import read
from exports.docx.writer import write
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import Note, atom_text, styled


def part(data: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return etree.fromstring(package.read(f"word/{name}.xml"))


def noted(sign: str, words: str = "On behalf of the Lakes Group.") -> Resolution:
    line = Paragraph("s", Role.SPONSORS, styled("Peru:") + atom_text(Note("n", styled(words), sign)))
    return Resolution("d", Masthead(symbol="A/C.3/90/L.7"), (line,))


@pytest.mark.parametrize(
    ("symbol", "size"), [("A/C.3/90/L.7", (12240, 15840)), ("E/CN.15/2099/L.2", (11906, 16838))]
)
def test_the_paper_is_that_of_the_duty_station_and_the_text_as_wide_on_either(
    symbol: str, size: tuple[int, int]
) -> None:
    body = part(write(Resolution("d", Masthead(symbol=symbol))), "document")
    [paper], [margins] = (list(body.iter(f"{W}{name}")) for name in ("pgSz", "pgMar"))
    assert (int(paper.get(f"{W}w")), int(paper.get(f"{W}h"))) == size
    assert size[0] - int(margins.get(f"{W}left")) - int(margins.get(f"{W}right")) == 9638


def test_headings_are_among_those_that_word_goes_through() -> None:
    roles = (Role.TITLE, Role.HEADING, Role.ANNEX, Role.TEXT)
    made = Resolution("d", children=tuple(Paragraph(f"p{role}", role, styled("Wells")) for role in roles))
    levels = {
        style.find(f"{W}name").get(f"{W}val").split()[0].lower(): level.get(f"{W}val")
        for style in part(write(made), "styles").iter(f"{W}style")
        for level in style.iter(f"{W}outlineLvl")
    }
    assert levels == {"title": "0", "heading": "1", "annex": "0"}


def test_lists_stand_as_on_official_pages() -> None:
    """(a) begins where 1. does, and (i) hangs on its number, whether Word counts or the style is asked."""
    deepest = Paragraph("i", Role.SUBPARAGRAPH, styled("To repair them;"))
    below = Paragraph("a", Role.SUBPARAGRAPH, styled("To dig wells:"), children=(deepest,))
    made = Resolution("d", children=(Paragraph("o", Role.OPERATIVE, styled("Decides:"), children=(below,)),))
    data = write(made)
    levels = [next(each.iter(f"{W}ind")) for each in part(data, "numbering").iter(f"{W}lvl")][:3]
    named = {each.get(f"{W}styleId"): each for each in part(data, "styles").iter(f"{W}style")}
    used = [each.get(f"{W}val") for each in part(data, "document").iter(f"{W}pStyle")][:3]
    for indents in (levels, [next(named[each].iter(f"{W}ind")) for each in used]):
        told = [
            tuple(each.get(f"{W}{side}") for side in ("left", "firstLine", "hanging")) for each in indents
        ]
        assert told == [("0", "567", None), ("0", "567", None), ("1701", None, "567")]


def test_a_note_bears_its_sign_as_word_itself_writes_it() -> None:
    """Otherwise LibreOffice takes it for words of the note, and shows the sign twice."""
    data = write(noted("*"))
    [run] = [each for each in part(data, "footnotes").iter(f"{W}r") if "".join(each.itertext()) == "*"]
    assert [style.get(f"{W}val") for style in run.iter(f"{W}rStyle")] == ["FootnoteReference"]


@pytest.mark.parametrize("words", ["On behalf of the Lakes Group.", "* A note of stars", "*", ""])
@pytest.mark.parametrize("sign", ["*", "**", "†", ""])
def test_the_words_of_a_note_are_read_as_they_were_whatever_they_begin_with(sign: str, words: str) -> None:
    [note] = read(write(noted(sign, words)), "draft.docx").draft.notes()
    assert (note.sign, note.text.plain) == (sign, words)
