"""Exports speak of changes in the language of the draft."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

import pytest

from exports.beside import side_by_side
from exports.docx.table import write_table as docx_table
from exports.html.redline import write_redline
from exports.html.table import write_table as html_table
from exports.markdown.redline import write_redline as markdown_redline
from exports.markdown.table import write_table as markdown_table
from exports.phrases import _ORDER, _PHRASES, phrase
from exports.summary import summary
from exports.table import comparative_table
from exports.typst.draft import redline_source
from exports.typst.table import table_source
from versioning.change.step import Delete, EditText, Insert, Move
from versioning.change.transaction import Transaction
from versioning.compare.compare import compare
from versioning.compare.redline import Redline
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import EMPTY, styled

WORDS = {
    "Arabic": "تحث الدول الأعضاء على حماية المروج البحرية؛",
    "Chinese": "敦促会员国保护海草床；",
    "English": "Urges all of the Member States to protect the meadows;",
    "French": "Prie instamment les États Membres et les organes de protéger les herbiers ;",
    "Russian": "настоятельно призывает государства-члены защищать луга;",
    "Spanish": "Insta a los Estados Miembros y al sistema a que protejan las praderas;",
}
OURS = re.compile(
    r"\b(?:[Mm]oved|[Ii]nserted|[Dd]eleted|[Ee]dited|Paragraphs?:|Changes? by|Change\b|No change|Title|Marked"
    r"|Comparative|Side by side|[Nn]othing|Notes)\b"
)


def redline(language: str) -> Redline:
    """A paragraph moved, one inserted, one deleted, one edited, and the title."""
    words = WORDS[language]
    provisions = tuple(Paragraph(f"p{at}", Role.OPERATIVE, styled(f"{words} {at}")) for at in range(6))
    title = Paragraph("t", Role.TITLE, styled(words[:12]))
    base = Resolution("d", Masthead(symbol="A/1"), (title, *provisions))
    steps = (
        EditText("p0", 0, EMPTY, styled(f"{words} ")),
        EditText("t", 0, EMPTY, styled("2031 ")),
        Insert("d", 3, Paragraph("new", Role.OPERATIVE, styled(f"{words} {words}"))),
        Delete("d", 4, provisions[2]),
        Move("p5", "d", 6, "d", 1),
    )
    return compare(base, Transaction(steps).apply(base), author="Kestria")


@pytest.mark.parametrize("english", _PHRASES)
def test_every_phrase_leaves_the_same_room_for_values_in_every_language(english: str) -> None:
    rooms = re.findall(r"\{\w+\}", english)
    for language in _ORDER:
        assert sorted(re.findall(r"\{\w+\}", _PHRASES[english][_ORDER.index(language)])) == sorted(rooms)
        assert phrase(language, english).strip()
    assert phrase("English", english) == phrase("", english) == english


@pytest.mark.parametrize("language", WORDS)
def test_no_page_speaks_english_of_changes_to_a_draft_in_another_language(
    language: str, request: pytest.FixtureRequest
) -> None:
    if language == "Chinese":
        request.getfixturevalue("chinese_font")
    found = redline(language)
    table, beside = comparative_table(found, ("A", "B")), side_by_side(found, ("A", "B"))
    pages = [
        re.sub(r"<style>.*?</style>|<[^>]*>", " ", page, flags=re.DOTALL)
        for page in (
            write_redline(found).decode(),
            html_table(table).decode(),
            html_table(beside).decode(),
            markdown_redline(found).decode(),
            markdown_table(table).decode(),
            ZipFile(BytesIO(docx_table(table))).read("word/document.xml").decode(),
        )
    ]
    pages += [
        " ".join(re.findall(r'"([^"]*)"', source.text.rpartition("#masthead")[2]))
        for source in (redline_source(found), table_source(table), table_source(beside))
    ]
    for page in pages:
        assert bool(OURS.search(page)) is (language == "English"), (OURS.search(page), page[:200])
    assert summary(found, language) in pages[0]
