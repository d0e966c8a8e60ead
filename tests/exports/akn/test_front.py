"""What is read of the front of an Akoma Ntoso file: masthead, sponsors, title; and of what closes it."""

from __future__ import annotations

from dataclasses import replace

from exports.akn.reader import read
from exports.akn.writer import write
from exports.markdown.reader import read as read_markdown
from tests.exports.akn.files import akn, body, note, op, outline, preamble, read_body, statement
from tests.exports.akn.test_writer import stripped
from versioning.tree.digest import anonymous
from versioning.tree.paragraph import Role
from versioning.tree.text import ATOM, Mark, MarkKind

COVER = """<coverPage>
  <p><span class="upperLeft"><docAuthority refersTo="#publisher">United Nations</docAuthority></span></p>
  <p><docNumber refersTo="#symbol">A/80/L.2</docNumber></p>
  <p><img src="x.jpg"/><docAuthority refersTo="#issuingBody">General Assembly</docAuthority></p>
  <p><docStatus>Distr.: Limited</docStatus></p>
  <p><docDate date="2025-10-01">1 October 2025</docDate></p>
  <p><inline name="originalLanguage">Original: English</inline></p>
  <p><docAuthority refersTo="#subsidiaryBody">Second Committee</docAuthority></p>
  <p><session value="80">Eightieth session</session></p>
  <p><event refersTo="#session"><date date="2025-05-01">1</date> <date date="2025-05-04">4 May</date></event>
  </p>
  <p><inline name="agenda item" title="18">Agenda item 18</inline></p>
  <p><inline name="agenda item name">Harbours</inline></p>
  {}
</coverPage>"""


def test_the_masthead_is_read_field_by_field() -> None:
    reading = read(akn(statement(COVER.format(""), body(op("1.", "A.")))), "file.xml")
    assert vars(reading.draft.masthead) == {
        "organ": "General Assembly",
        "symbol": "A/80/L.2",
        "distribution": "Limited",
        "date": "1 October 2025",
        "language": "English",
        "body": "Second Committee",
        "session": "Eightieth session",
        "place": "1–4 May",
        "agenda_item": "Agenda item 18",
        "item_title": "Harbours",
    }
    assert [(loss.where, loss.what) for loss in reading.losses] == [
        ("head of the page", "left out: “United Nations”")
    ]


def test_words_around_the_days_of_a_meeting_are_read_with_them() -> None:
    days = '<date date="2025-05-01">1</date> and <date date="2025-05-04">4 May</date>'
    cover = f"<coverPage><p><event>New York, {days}</event></p></coverPage>"
    reading = read(akn(statement(cover, body(op("1.", "A.")))), "file.xml")
    assert reading.draft.masthead.place == "New York, 1 and 4 May"


def test_sponsors_title_and_what_was_adopted_have_their_places() -> None:
    star = note("*", "On behalf of many.")
    proponent = f"<docProponent>Kestria{star}: draft resolution</docProponent>"
    lines = f"<p><docTitle>Adopted on 1 May</docTitle></p><p>{proponent}</p>"
    front = COVER.format(lines) + (
        "<preface><p><docNumber>80/1.</docNumber> <docTitle><b>On harbours</b></docTitle></p></preface>"
    )
    draft = read(akn(statement(front, body(op("1.", "A.")))), "file.xml").draft
    assert [(each.role, each.number, each.text.chars) for each in draft.children[:-1]] == [
        (Role.TEXT, "", "Adopted on 1 May"),
        (Role.SPONSORS, "", f"Kestria{ATOM}: draft resolution"),
        (Role.TITLE, "80/1.", "On harbours"),
    ]
    assert draft.children[2].text.marks == ()


def test_how_a_text_was_adopted_keeps_its_bold_and_italics_when_it_is_written_too() -> None:
    adopted = "<p><docTitle>Adopted on <i>1 May</i></docTitle></p><p><docTitle><b>By all</b></docTitle></p>"
    front = COVER.format(adopted) + "<preface><p><docTitle><b>On harbours</b></docTitle></p></preface>"
    draft = read(akn(statement(front, body(op("1.", "A.")))), "file.xml").draft
    italic, bold = Mark(11, 16, MarkKind.ITALIC), Mark(0, 6, MarkKind.BOLD)
    assert [each.text.marks for each in draft.children[:3]] == [(italic,), (bold,), ()]
    for written in (write(draft), stripped(write(draft))):
        assert anonymous(read(written, "again.xml").draft) == anonymous(draft)


def test_a_number_above_the_title_is_printed_for_everybody() -> None:
    front = "1. Norland said so.\n\nSudland: draft resolution\n\n**Harbours**\n\n"
    found = read_markdown(f"{front}*The Assembly*,\n\n1. *Urges* all.".encode(), "draft.md").draft
    first = found.children[0]
    draft = found.with_paragraph(replace(first, text=first.text.slice(3), number="1."))
    written = write(draft)
    assert anonymous(read(written, "again.xml").draft) == anonymous(draft)
    again = read(stripped(written), "again.xml").draft
    assert "1." in [each.text.plain for each in again.walk()]


def test_a_report_in_brackets_sponsors_nothing() -> None:
    report = "[on the report of the Committee (<inline name='x'>A/80/5</inline>)]"
    lines = f"<p><docProponent>{report}</docProponent></p>"
    draft = read(akn(statement(COVER.format(lines), body(op("1.", "A.")))), "file.xml").draft
    assert draft.first(Role.SPONSORS) is None
    assert outline(draft)[0] == ("text", "", "[on the report of the Committee (A/80/5)]")


def test_decisions_and_statements_of_a_president_are_text_under_a_title() -> None:
    front = "<preface><p><docNumber>80/5.</docNumber><docTitle>Dates</docTitle></p></preface>"
    decision = read_body(op("", "At its 3rd meeting, it decided."), before=front, name="decision").draft
    title = "<p><docTitle>Statement by the President</docTitle></p>"
    spoken = read_body(
        title, op("", "“It notes.", of="alinea"), before="<preface/>", name="presidentialStatement"
    )
    assert [each[0] for each in outline(decision)] == ["title", "text"]
    assert [each[0] for each in outline(spoken.draft)] == ["title", "text"]


def test_what_closes_a_resolution_stands_before_its_annexes() -> None:
    where = "<p><event refersTo='#a'><location refersTo='#b'>3rd meeting</location><eol/>1 May</event></p>"
    vote = "<p><vote by='#a' as='#b'><outcome>[Adopted.]</outcome></vote></p>"
    end = f"<conclusions>{where}{vote}</conclusions>"
    doc = f'<attachment><doc name="annex"><meta/>{body(op("", "Annex"))}</doc></attachment>'
    text = preamble() + body(op("1.", "A.")) + end + f"<attachments>{doc}</attachments>"
    draft = read(akn(statement(text)), "file.xml").draft
    assert [each[2] for each in outline(draft)] == ["A.", "3rd meeting\n1 May", "[Adopted.]", ""]
