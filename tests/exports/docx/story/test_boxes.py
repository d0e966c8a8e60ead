"""Text boxes: the words in one that stays are marked where they changed, in both of its forms."""

from __future__ import annotations

from exports.docx.acceptor import reject_all
from tests.exports.docx.files import docx, p
from tests.exports.docx.story.checking import W, marking, story, text_roots, words_marked
from tests.exports.docx.story.packages import BOX
from tests.exports.docx.story.test_keeping import by
from tests.exports.docx.story.test_tracking import cell, holds, tracked


def boxed(*paragraphs: str) -> str:
    return p("See ", BOX.format("".join(paragraphs)), " here.")


def test_only_what_changed_in_a_text_box_is_marked() -> None:
    old, new = docx(boxed(p("The old wells."))), docx(boxed(p("The new wells.")))
    holds(old, new)
    assert marking(tracked(old, new))[1:] == ["The [-old][+new] wells."] * 2
    assert words_marked(tracked(old, new)) == 4


def test_words_around_a_text_box_and_in_it_change_apart() -> None:
    old, new = docx(boxed(p("The old wells."))), docx(boxed(p("The new wells.")).replace("here", "there"))
    holds(old, new)
    assert words_marked(tracked(old, new)) == 6


def test_paragraphs_come_go_and_divide_in_a_text_box() -> None:
    whole = "The Committee notes the report and thanks its author."
    halves = ("The Committee notes the report", "and thanks its author.")
    holds(docx(boxed(p(whole))), docx(boxed(*map(p, halves))))
    holds(docx(boxed(*map(p, halves))), docx(boxed(p(whole))))
    holds(docx(boxed(p("A"), p(whole))), docx(boxed(p(whole), p("B"), p("C"))))


def test_a_text_box_in_a_cell_and_a_table_in_a_text_box_are_looked_into() -> None:
    holds(docx(cell(boxed(p("The old wells.")))), docx(cell(boxed(p("The new wells.")))))
    old, new = (docx(boxed(cell(p(f"The {each} wells.")))) for each in ("old", "new"))
    holds(old, new)
    assert words_marked(tracked(old, new)) == 4


def test_a_shape_of_another_form_goes_as_a_whole() -> None:
    old, new = boxed(p("The old wells.")), boxed(p("The old wells.")).replace("<wps:wsp>", '<wps:wsp id="2">')
    holds(docx(old), docx(new))
    assert words_marked(tracked(docx(old), docx(new))) == 12


def test_a_text_box_that_cites_a_note_goes_as_a_whole() -> None:
    cited = boxed(p("The PLACE", '<w:r><w:footnoteReference w:id="1"/></w:r>'))
    note = f'<w:footnote w:id="1">{p("See there.")}</w:footnote>'
    old, new = (docx(cited.replace("PLACE", each), footnotes=note) for each in ("old", "new"))
    assert story(reject_all(tracked(old, new))) == story(old)


def test_what_others_changed_in_a_text_box_stays_beside_what_changes_now() -> None:
    first, second, third = (
        docx(boxed(p(f"The {each} of the harbour."))) for each in ("wells", "deep wells", "deep old wells")
    )
    made = by("Kenya", by("France", first, second), third)
    authors = {each.get(f"{W}author") for each in text_roots(made)["word/document.xml"].iter(f"{W}ins")}
    assert authors == {"France", "Kenya"}
    assert story(reject_all(made)) == story(first)
