"""A redline and a clean draft as pages of HTML, read back by a parser."""

from hypothesis import given, settings
from lxml import html

from exports.html.redline import losses, write, write_redline
from tests.strategies import drafts, lineages
from versioning.compare.compare import compare
from versioning.compare.tokens import tokens
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, MarkKind, Note, StyledText, atom_text, styled


def draft(*texts: str | StyledText, role: Role = Role.OPERATIVE) -> Resolution:
    made = (styled(text) if isinstance(text, str) else text for text in texts)
    return Resolution("d", children=tuple(Paragraph(f"p{at}", role, text) for at, text in enumerate(made)))


def page(old: Resolution, new: Resolution) -> html.HtmlElement:
    return html.fromstring(write_redline(compare(old, new)))


def words(text: StyledText) -> list[str]:
    return [word for word in tokens(text.chars.replace(ATOM, " ")) if word.strip()]


def texts(of: html.HtmlElement, tag: str) -> list[str]:
    return [each.text_content() for each in of.iter(tag)]


def test_changed_words_are_inserted_and_deleted_elements() -> None:
    found = page(draft("Asks for old boats;", "Ends."), draft("Asks for new boats;", "Ends."))
    assert texts(found, "del") == ["[deleted: old]"]
    assert texts(found, "ins") == ["[inserted: new]"]


def test_numbers_are_struck_and_written_anew() -> None:
    old, new = draft("Asks for boats;", "Decides to wait;"), draft("Decides to wait;")
    found = page(old, Resolution("d", children=(old.children[1],)))
    assert "1." in texts(found, "del")[0]
    assert len(new.children) == 1


def test_what_moved_says_where_from_and_where_to() -> None:
    old = draft("Asks for boats;", "Decides to wait for the tide;", "Ends the matter of the wells;")
    found = page(old, Resolution("d", children=(*old.children[1:], old.children[0])))
    assert [each.text_content() for each in found.find_class("kind")][1:] == [
        "[moved to OP3]",
        "[moved from OP1]",
    ]


def test_notes_stand_at_the_end_and_lead_back() -> None:
    def noted(volume: str) -> Resolution:
        return draft(styled("Recalls the code") + atom_text(Note("n", styled(f"Gazette {volume}."))))

    found = page(noted("2"), noted("3"))
    [reference] = found.xpath("//sup/a")
    note = found.get_element_by_id(reference.get("href")[1:])
    assert note.getnext().text_content().startswith("Gazette [deleted: 2][inserted: 3].")


def test_tables_are_tables() -> None:
    cell = Paragraph("c", Role.CELL, children=(Paragraph("t", Role.TEXT, styled("wells")),))
    base = Resolution(
        "d", children=(Paragraph("T", Role.TABLE, children=(Paragraph("r", Role.ROW, children=(cell,)),)),)
    )
    target = base.with_text("t", styled("deep wells"))
    assert [each.strip() for each in texts(page(base, target), "td")] == ["[inserted: deep ]wells"]


@settings(max_examples=settings().max_examples * 2 // 5)
@given(lineages())
def test_every_word_of_both_drafts_is_on_the_page(pair: tuple[Resolution, Resolution]) -> None:
    redline = compare(*pair)
    shown = html.fromstring(write_redline(redline)).text_content()
    for segment in (each for row in redline.rows for each in row.segments):
        for text in (segment.old, segment.new):
            assert all(word in shown for word in words(text))
    for side in pair:
        assert all(word in shown for note in side.notes() for word in words(note.text))


@settings(max_examples=settings().max_examples * 2 // 5)
@given(drafts())
def test_a_clean_copy_shows_the_words_and_no_change(made: Resolution) -> None:
    found = html.fromstring(write(made))
    assert not list(found.iter("ins", "del"))
    shown = found.text_content()
    assert all(word in shown for each in made.walk() for word in words(each.text))


def test_marks_are_elements_and_what_is_left_out_is_named() -> None:
    made = draft(styled("Urges", MarkKind.ITALIC) + styled(" all"))
    assert texts(html.fromstring(write(made)), "i") == ["Urges"]
    opaque = Resolution("d", children=(Paragraph("x", Role.OPAQUE, payload="11"),))
    assert [loss.where for loss in losses(opaque)] == ["opaque"]
