"""Changes that the old file holds stay under their authors; the new ones stand beside and in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from exports.docx.acceptor import accept_all, reject_all, resolve
from exports.docx.story.tracking import compare_packages
from tests.exports.docx.files import archive, docx, p, r
from tests.exports.docx.story.checking import W, faults, parts_of, story
from tests.exports.docx.story.packages import edited, files
from tests.exports.docx.story.test_tracking import DATE


def by(author: str, old: bytes, new: bytes, revisions: str = "keep") -> bytes:
    pair = (old, "old.docx"), (new, "new.docx")
    return compare_packages(*pair, author=author, date=DATE, revisions=revisions).data


def settled(data: bytes, accepts: Callable[[Any], bool]) -> bytes:
    """The file once some of its changes are accepted and the others rejected."""
    parts: dict[str, bytes | str] = dict(parts_of(data))
    for name in ("word/document.xml", "word/footnotes.xml"):
        if name in parts:
            root = etree.fromstring(parts[name])
            resolve(root, accepts)
            parts[name] = etree.tostring(root)
    return archive(parts)


def words(blocks: list[Any]) -> list[Any]:
    """What a story says, whatever it looks like: of two changes of one form only both can be rejected."""
    found: list[Any] = []
    for each in blocks:
        if each[0] == "table":
            found.append([[words(cell) for cell in row] for row in each[1]])
        else:
            found.append([words(char[-1]) if char[0] in NOTED else char[0] for char in each[-1]])
    return found


NOTED = ("footnoteReference", "endnoteReference")


def is_not_by(author: str) -> Callable[[Any], bool]:
    return lambda change: change.get(f"{W}author") != author


@given(st.data())
def test_each_of_two_authors_can_be_rejected_alone(data: st.DataObject) -> None:
    first = data.draw(files())
    second = data.draw(edited(first))
    third = data.draw(edited(second))
    one = by("France", first.data(), second.data())
    made = by("Kenya", one, third.data())
    assert story(accept_all(made)) == story(third.data())
    assert story(reject_all(made)) == story(first.data())
    assert words(story(settled(made, is_not_by("Kenya")))) == words(story(second.data()))
    assert not faults(made)


@given(st.data())
def test_a_file_compared_with_its_accepted_text_keeps_every_change_as_it_was(data: st.DataObject) -> None:
    first = data.draw(files())
    second = data.draw(edited(first)).data()
    one = by("France", first.data(), second)
    assert parts_of(by("Kenya", one, second)) == parts_of(one)


def test_a_style_that_another_gave_and_nobody_wants_is_taken_back_where_nothing_else_changes() -> None:
    one = by("France", docx(p("")), docx(p("", style="Heading")))
    made = by("Kenya", one, docx(p("")))
    assert story(accept_all(made)) == story(reject_all(made)) == story(docx(p("")))


def test_a_number_that_another_changed_may_go() -> None:
    change = '<w:numberingChange w:id="7" w:author="France" w:original="1)"/>'
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> LISTNUM </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="end">{change}</w:fldChar></w:r>'
    )
    made = by("Kenya", docx(p(field, r(" The wells"))), docx(p("The wells")))
    assert story(accept_all(made)) == story(docx(p("The wells")))
    assert story(reject_all(made)) == story(docx(p(field.replace(change, ""), r(" The wells"))))


OLD = "The Committee notes the report."
MIDDLE = "The Committee notes all of the report with thanks."


def marked(words: str) -> str:
    one = by("France", docx(p(OLD)), docx(p(MIDDLE)))
    made = parts_of(by("Kenya", one, docx(p(words))))["word/document.xml"].decode()
    return made[made.index("<w:p>") :]


def test_words_of_another_that_stand_in_two_paragraphs_now_are_two_insertions() -> None:
    middle = docx(p("The Committee notes the report.") + p("It thanks the panel of experts.") + p("End."))
    one = by("France", docx(p("The Committee notes the report.") + p("End.")), middle)
    divided = [p("The Committee notes the report."), p("It thanks"), p("the panel of experts."), p("End.")]
    made = by("Kenya", one, docx("".join(divided)))
    assert not faults(made)
    assert story(accept_all(made)) == story(docx("".join(divided)))
    assert words(story(settled(made, is_not_by("Kenya")))) == words(story(middle))


def test_deleting_what_another_inserted_nests() -> None:
    made = marked("The Committee notes the report with thanks.")
    assert made.count("<w:ins ") == 2
    start = made.index(">all of") if ">all of" in made else made.index(">all")
    before = made[:start]
    assert before.rindex("<w:del ") > before.rindex("<w:ins ") > before.rindex("</w:r>")
    assert "Kenya" in before[before.rindex("<w:del ") :]
    assert "France" in before[before.rindex("<w:ins ") : before.rindex("<w:del ")]


def test_what_comes_stands_in_nobody_elses_insertion() -> None:
    made = marked("The Committee notes all parts of the report with thanks.")
    root = etree.fromstring(f'<w:a xmlns:w="{W[1:-1]}">{made[: made.index("</w:p>") + 6]}</w:a>')
    words = [
        (each.get(f"{W}author"), "".join(each.itertext()), each.getparent().tag)
        for each in root.iter(f"{W}ins")
    ]
    assert [(author, text.strip()) for author, text, _ in words] == [
        ("France", "all"),
        ("Kenya", "parts"),
        ("France", "of"),
        ("France", "with thanks"),
    ]
    assert {above for _, _, above in words} == {f"{W}p"}


def noted(words: str) -> bytes:
    note = f'<w:footnote w:id="1">{p(words)}</w:footnote>'
    return docx(p("Wells", '<w:r><w:footnoteReference w:id="1"/></w:r>'), footnotes=note)


def test_a_change_in_a_note_of_words_that_stay_is_kept() -> None:
    one = by("France", noted("See resolution 71/130."), noted("See resolution 80/130."))
    assert parts_of(by("Kenya", one, noted("See resolution 80/130."))) == parts_of(one)


HELD = (
    '<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="France" w:date="2026-03-01T10:00:00Z"/></w:rPr></w:pPr>'
    f"{r('The wells ')}</w:p>" + p("and the harbours.") + p("An end.")
)
ROW = (
    "<w:tbl><w:tblPr/><w:tblGrid/>"
    f"<w:tr><w:tc><w:tcPr/>{p('a')}</w:tc></w:tr>"
    '<w:tr><w:trPr><w:del w:id="1" w:author="France" w:date="2026-03-01T10:00:00Z"/></w:trPr>'
    f"<w:tc><w:tcPr/>{p('b')}</w:tc></w:tr></w:tbl>"
)
SIGNED = 'w:id="{}" w:author="France" w:date="2026-03-01T10:00:00Z"'


def moved(fate: str, first: int) -> str:
    """A table of one row that was moved, as Word writes it: at the ends of its paragraphs."""
    ids = [SIGNED.format(first + at) for at in range(3)]
    start = f'<w:{fate}RangeStart {ids[0]} w:name="m"/>'
    words = f"{start}<w:{fate} {ids[1]}>{r('The wells of the harbour')}</w:{fate}>"
    paragraph = f"<w:p><w:pPr><w:rPr><w:{fate} {ids[2]}/></w:rPr></w:pPr>{words}</w:p>"
    row = f"<w:tr><w:tc><w:tcPr/>{paragraph}</w:tc></w:tr>"
    return f'<w:tbl><w:tblPr/><w:tblGrid/>{row}</w:tbl><w:{fate}RangeEnd w:id="{first}"/>'


GRID = "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>{}</w:tc></w:tr></w:tbl>"
MOVED = moved("moveFrom", 1) + p("A") + moved("moveTo", 4) + p("B")
FORM = (
    '<w:p><w:pPr><w:jc w:val="center"/><w:pPrChange w:id="1" w:author="France" '
    'w:date="2026-03-01T10:00:00Z"><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange></w:pPr>'
    f"{r('The wells')}</w:p>"
)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (HELD, p("The new wells and the old harbours.") + p("An end.")),
        (HELD, p("The wells and") + p("the harbours.") + p("An end.")),
        (HELD, p("An end.")),
        (HELD, p("Another beginning.") + p("The wells and the harbours.") + p("An end.")),
        (HELD, p("The wells and the harbours. An end.")),
        (ROW + p(""), ROW.replace("<w:t ", "<w:t ").split("<w:tr><w:trPr>")[0] + "</w:tbl>" + p("x")),
        (ROW + p("y"), p("y")),
        (FORM, p("The wells", props='<w:jc w:val="left"/>')),
        (FORM, p("The wells") + p("B")),
        (MOVED, p("A") + GRID.format(p("The wells of the harbour") + p("of peace")) + p("B")),
        (MOVED, p("A") + GRID.format(p("Peace") + p("The wells of the harbour")) + p("B")),
        (MOVED, p("A") + GRID.format(p("Peace")) + p("C") + p("B")),
        (MOVED, p("C") + p("A") + p("D") + GRID.format(p("The wells of the harbour")) + p("B")),
        (MOVED, p("A") + p("B")),
    ],
)
def test_what_others_joined_or_took_away_stays_so(old: str, new: str) -> None:
    made = by("Kenya", docx(old), docx(new))
    assert story(accept_all(made)) == story(docx(new))
    assert story(reject_all(made)) == story(reject_all(docx(old)))
    assert words(story(settled(made, is_not_by("Kenya")))) == words(story(accept_all(docx(old))))
    assert b"France" in parts_of(made)["word/document.xml"]
    assert not faults(made)
