"""The head of a Word file looks as an official draft's does, and is read back as the masthead alone."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from lxml import etree

from exports.docx.document import document
from exports.docx.markup import W
from exports.docx.reader import read
from exports.docx.vocabulary import FIELD_STYLES
from exports.unchanged import unchanged
from versioning.compare.compare import compare
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import Note, atom_text, styled

HEAD = Masthead(organ="General Assembly", symbol="A/C.2/99/L.14", date="12 October 2044", language="English")
DRAFT = Resolution("0", HEAD, (Paragraph("1", Role.TITLE, styled("Wells")),))


def with_head(**fields: str) -> Resolution:
    return replace(DRAFT, masthead=replace(HEAD, **fields))


def written(draft: Resolution) -> bytes:
    return document(unchanged(draft), "Kestria", "2026-03-01T00:00:00Z")


def first_line(data: bytes) -> list[tuple[str, float]]:
    """The words of the first paragraph, each with its size in points, 0 where that is the paragraph's."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    found = []
    for run in next(body.iter(f"{W}p")).iter(f"{W}r"):
        words = "".join(
            each.text or "" if each.tag != f"{W}tab" else "\t" for each in run if each.tag in TOLD
        )
        size = run.find(f"{W}rPr/{W}sz")
        found.append((words, int(size.get(f"{W}val")) / 2 if size is not None else 0))
    return found


TOLD = (f"{W}t", f"{W}delText", f"{W}tab")


def test_whose_document_it_is_stands_above_with_the_organ_of_the_symbol_large() -> None:
    assert first_line(written(DRAFT)) == [("United Nations\t", 14), ("A", 20), ("/C.2/99/L.14", 0)]


@pytest.mark.parametrize(
    ("symbol", "runs"),
    [
        ("A/C.2/99/L.14/Rev.1", [("A", 20), ("/C.2/99/L.14", 0), ("A", 20), ("/C.2/99/L.14/Rev.1", 0)]),
        ("E/CN.7/99/L.3", [("A", 20), ("/C.2/99/L.14", 0), ("E", 20), ("/CN.7/99/L.3", 0)]),
        ("", [("A", 20), ("/C.2/99/L.14", 0)]),
    ],
)
def test_so_it_is_where_the_symbol_changes(symbol: str, runs: list[tuple[str, float]]) -> None:
    data = document(compare(DRAFT, with_head(symbol=symbol)), "Kestria", "2026-03-01T00:00:00Z")
    assert first_line(data)[1:] == runs
    assert read(data, "draft.docx").draft.masthead.symbol == symbol


def test_it_is_said_in_the_language_of_the_draft() -> None:
    french = with_head(language="Français", organ="Assemblée générale")
    assert first_line(written(french))[0][0] in ("Nations Unies\t", "United Nations\t")
    arabic = replace(
        with_head(language="Arabic"), children=(Paragraph("1", Role.TITLE, styled("إن الآبار")),)
    )
    assert first_line(written(arabic))[0] == ("الأمم المتحدة\t", 14)


@pytest.mark.parametrize(
    ("title", "said"),
    [("Les puits de la côte et des îles", "Point 20 c) de l’ordre du jour"), ("Wells", "Agenda item 20 c)")],
)
def test_an_agenda_item_is_told_whole_and_read_as_its_figure(title: str, said: str) -> None:
    draft = replace(with_head(agenda_item="20 c)"), children=(Paragraph("1", Role.TITLE, styled(title)),))
    made = written(draft)
    assert said in ["".join(each.itertext(f"{W}t")) for each in part(made, "document").iter(f"{W}p")]
    assert read(made, "draft.docx").draft.masthead == draft.masthead


def test_a_draft_that_is_not_of_the_united_nations_has_its_symbol_alone() -> None:
    assert first_line(written(with_head(organ="", symbol="DR 1.1"))) == [("\t", 14), ("DR 1.1", 0)]


@pytest.mark.parametrize(
    "head",
    [{}, {"symbol": ""}, {"organ": ""}, {"symbol": "", "organ": ""}, {"symbol": "DR 1.1", "organ": ""}],
)
def test_nothing_that_is_printed_is_read_as_words(head: dict[str, str]) -> None:
    draft = with_head(**head)
    again = read(written(draft), "draft.docx").draft
    assert again.masthead == draft.masthead
    assert [each.text.plain for each in again.walk()] == ["Wells"]


@pytest.mark.parametrize("old", [{"symbol": ""}, {"symbol": "", "organ": ""}, {"symbol": "A/C.3/99/L.2"}])
def test_a_tracked_masthead_tells_both(old: dict[str, str]) -> None:
    before = with_head(**old)
    for base, target in ((before, DRAFT), (DRAFT, before)):
        reading = read(document(compare(base, target), "Kestria", "2026-03-01T00:00:00Z"), "draft.docx")
        assert reading.draft.masthead == target.masthead
        assert reading.original is not None
        assert reading.original.masthead == base.masthead


def part(data: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return etree.fromstring(package.read(f"word/{name}.xml"))


def test_a_line_that_a_break_ends_is_not_spread_over_the_column() -> None:
    assert part(written(DRAFT), "settings").find(f"{W}compat/{W}doNotExpandShiftReturn") is not None


@pytest.mark.parametrize(("title", "from_right"), [("إن الآبار", True), ("Wells", False)])
def test_a_note_that_is_a_symbol_alone_stands_as_the_draft_is_written(title: str, from_right: bool) -> None:
    text = styled(title) + atom_text(Note("n", styled("E/CN.9/2044/12.")))
    noted = replace(with_head(language=""), children=(Paragraph("1", Role.TITLE, text),))
    notes = part(written(noted), "footnotes")
    assert (notes.find(f".//{W}bidi") is not None) == from_right


@pytest.mark.parametrize(
    ("title", "date", "starts_at"),
    [
        ("إن الآبار", "9 November 2044", "0"),
        ("إن الآبار", "9 تشرين الثاني/نوفمبر 2044", "6804"),
        ("Wells of the coast", "9 November 2044", "6804"),
    ],
)
def test_date_and_language_stand_opposite_the_organ(title: str, date: str, starts_at: str) -> None:
    """A paragraph from right to left counts its indent from the right."""
    made = replace(with_head(date=date), children=(Paragraph("1", Role.TITLE, styled(title)),))
    indent = part(written(made), "styles").find(f".//{W}style[@{W}styleId='{FIELD_STYLES['date']}']//{W}ind")
    assert indent is not None
    assert indent.get(f"{W}left") == starts_at


@pytest.mark.parametrize(
    ("words", "language"), [("Die Wellen und der Wind", None), ("The wells of it", "en-GB")]
)
def test_a_file_says_its_language_where_it_is_known(words: str, language: str | None) -> None:
    made = replace(DRAFT, masthead=Masthead(), children=(Paragraph("1", Role.TITLE, styled(words)),))
    said = part(written(made), "styles").find(f"{W}docDefaults//{W}lang")
    assert said is not None
    assert said.get(f"{W}val") == language


def below_the_rule(data: bytes) -> list[tuple[str, bool]]:
    """The words of the paragraphs of the masthead's block, each with whether the rule stands above it."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
        styles = etree.fromstring(package.read("word/styles.xml"))
    ruled = {each.get(f"{W}styleId") for each in styles if each.find(f"{W}pPr/{W}pBdr/{W}top") is not None}
    found = [(each.find(f"{W}pPr/{W}pStyle"), "".join(each.itertext())) for each in body.iter(f"{W}p")]
    return [
        (words, style.get(f"{W}val") in ruled)
        for style, words in found
        if style is not None and words in BLOCK
    ]


BLOCK = ("Eightieth session", "Second Committee", "Agenda item 17")


@pytest.mark.parametrize("missing", ["", "session", "body"])
def test_the_session_stands_above_the_committee_and_the_rule_above_whichever_is_first(missing: str) -> None:
    block = dict(zip(("session", "body", "agenda_item"), BLOCK, strict=True))
    block.pop(missing, None)
    words = list(block.values())
    assert below_the_rule(written(with_head(**block))) == [(each, each == words[0]) for each in words]
