"""Two texts side by side: each side has its own words, and nothing else."""

from __future__ import annotations

from hypothesis import given
from lxml.html import fromstring

from exports.beside import side_by_side
from exports.html.table import write_table as write_html
from exports.table import Side
from exports.typst.table import table_source
from tests.strategies import lineages
from versioning.compare.compare import compare
from versioning.compare.redline import Change, Fate
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled

NAMES = ("old", "new")


def words_of(sides: list[Side]) -> list[str]:
    """All words of one side in one string, since a paragraph may stand in two entries that were parted."""
    return "".join(span.text.plain for side in sides for span in side.spans).split()


@given(lineages())
def test_each_side_has_every_word_of_its_draft_in_order(pair: tuple[Resolution, Resolution]) -> None:
    redline = compare(*pair)
    entries = side_by_side(redline, NAMES).entries[len(redline.masthead) :]
    for draft, sides in (
        (pair[0], [each.old for each in entries if each.old]),
        (pair[1], [each.new for each in entries if each.new]),
    ):
        assert words_of(sides) == "".join(each.text.plain for each in draft.walk()).split()


@given(lineages())
def test_no_side_shows_what_the_other_has(pair: tuple[Resolution, Resolution]) -> None:
    for entry in side_by_side(compare(*pair), NAMES).entries:
        assert entry.old is None or all(span.fate is not Fate.INSERTED for span in entry.old.spans)
        assert entry.new is None or all(span.fate is not Fate.DELETED for span in entry.new.spans)


def test_what_moved_stands_where_it_stood_and_where_it_stands() -> None:
    texts = ("Asks for boats;", "Decides to wait for the tide;", "Ends the matter of the wells;")
    rows = tuple(Paragraph(f"p{at}", Role.OPERATIVE, styled(text)) for at, text in enumerate(texts))
    redline = compare(Resolution("d", children=rows), Resolution("d", children=(*rows[1:], rows[0])))
    moved = [each for each in side_by_side(redline, NAMES).entries if each.change is Change.MOVED]
    assert [(each.kind, each.old is None, each.new is None) for each in moved] == [
        ("moved to OP3", False, True),
        ("moved from OP1", True, False),
    ]


def test_a_number_that_changes_is_marked_as_words_are() -> None:
    texts = ("Asks for boats;", "Decides to wait for the tide;", "Ends the matter of the wells;")
    rows = tuple(Paragraph(f"p{at}", Role.OPERATIVE, styled(text)) for at, text in enumerate(texts))
    redline = compare(Resolution("d", children=rows[::2]), Resolution("d", children=rows))
    table = side_by_side(redline, NAMES)
    fates = [[side and (side.label, side.fate) for side in (each.old, each.new)] for each in table.entries]
    assert fates == [
        [("1.", Fate.KEPT), ("1.", Fate.KEPT)],
        [None, ("2.", Fate.INSERTED)],
        [("2.", Fate.DELETED), ("3.", Fate.INSERTED)],
    ]
    page = fromstring(write_html(table))
    assert [each.text_content() for each in page.iter("ins") if each.getparent().get("class") == "label"] == [
        *("[inserted: 2.]", "[inserted: 3.]")
    ]
    assert 'del({ b({ "2." }) })' in table_source(table).text
