"""A line that is drawn through or under words marks them, and any other line doesn't; so does a colour."""

from __future__ import annotations

from exports.handmade import settled
from exports.pdf.reader import read
from exports.pdf.writer import write
from tests.exports.pdf.maker import Page, pdf
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import MarkKind, styled


def marks(*rules: tuple[float, float, float]) -> list[tuple[str, str]]:
    page = Page()
    page.text(72, 700, "All States ")
    page.text(122, 700, "shall ")
    page.text(145, 700, "should")
    page.text(176, 700, "act on the wells of the coast.")
    for left, right, height in rules:
        page.rule(left, right, height)
    text = read(pdf([page]), "draft.pdf").draft.children[0].text
    return [(text.chars[each.start : each.end], each.kind.value) for each in text.marks]


def test_what_is_struck_and_what_is_underlined_is_marked() -> None:
    found = marks((121, 144, 702.5), (145, 172, 698.3))
    assert found == [("shall", "strikethrough"), ("should", "underline")]


def test_a_line_far_below_or_longer_than_the_words_is_none() -> None:
    assert marks((121, 144, 695)) == []
    assert marks((60, 500, 698.3)) == []
    assert marks((121, 130, 702.5)) == []
    assert marks((121, 144, 701.6), (121, 144, 704.4)) == []


def test_struck_words_of_a_page_do_not_come_back_to_life() -> None:
    page = Page()
    page.text(72, 700, "The General Assembly,")
    page.text(72, 680, "1. Urges all States to ")
    page.text(165, 680, "take ")
    page.text(187, 680, "consider")
    page.text(225, 680, "measures on the wells of the coast;")
    page.text(72, 660, "2. Decides to remain seized of the matter of the wells of the coast.")
    page.rule(165, 184, 682.5)
    page.rule(187, 221, 678.3)
    accepted, sentence = settled(read(pdf([page]), "draft.pdf"), "accepted")
    assert "struck-through words are deletions, underlined words additions" in sentence
    said = [each.text.plain for each in accepted.draft.walk()]
    assert "Urges all States to consider measures on the wells of the coast;" in said


def test_a_colour_of_words_is_theirs_and_a_grey_is_none() -> None:
    page = Page()
    page.text(72, 700, "All States shall")
    page.parts.append("0 0.44 0.75 rg")
    page.text(145, 700, "consider")
    page.parts.append("0.3 0.3 0.3 rg")
    page.text(186, 700, "the wells of the coast.")
    text = read(pdf([page]), "draft.pdf").draft.children[0].text
    assert [(text.chars[each.start : each.end], each.value) for each in text.marks] == [
        ("consider", "#0070bf")
    ]


def in_one(*rules: tuple[float, float, float], struck: str = "") -> list[tuple[str, str]]:
    """The marks of a line that is one object of its file; `struck` is where a reviewer strikes some of it."""
    page = Page()
    page.text(72, 700, "All States shall should act on the wells of the coast.")
    for left, right, height in rules:
        page.rule(left, right, height)
    page.over = [("StrikeOut", "", "")] * bool(struck)
    data = pdf([page]).replace(b"/Subtype /StrikeOut", f"/Subtype /StrikeOut /QuadPoints [{struck}]".encode())
    reading = read(data, "draft.pdf")
    text = reading.draft.children[0].text
    assert text.plain == "All States shall should act on the wells of the coast."
    assert not reading.losses
    return [(text.chars[each.start : each.end], each.kind.value) for each in text.marks]


def test_whole_words_of_a_line_that_is_one_object_are_marked() -> None:
    assert in_one((114, 132, 702.5), (135, 162, 698.3)) == [
        ("shall", "strikethrough"),
        ("should", "underline"),
    ]
    assert in_one((114, 122, 702.5)) == []
    assert in_one((72, 110, 702.5), (114, 132, 702.5)) == [("All States shall", "strikethrough")]


def test_what_a_reviewer_struck_with_the_reader_is_struck() -> None:
    assert in_one(struck="114 708 132 708 114 697 132 697") == [("shall", "strikethrough")]


def test_so_are_words_of_a_page_that_is_read_from_the_right() -> None:
    words = "تحث جميع الدول على اتخاذ تدابير فعالة لحماية البحيرات والأنهار؛"
    marked = (
        ("اتخاذ", MarkKind.STRIKETHROUGH, ""),
        ("فعالة", MarkKind.UNDERLINE, ""),
        ("البحيرات", MarkKind.COLOUR, "#c00000"),
    )
    text = styled(words)
    for word, kind, value in marked:
        text = text.with_mark(kind, words.index(word), words.index(word) + len(word), value)
    last = Paragraph("last", Role.OPERATIVE, styled("تقرر إبقاء المسألة قيد نظرها."))
    draft = Resolution("draft", Masthead(language="ar"), (Paragraph("p", Role.OPERATIVE, text), last))
    found = read(write(draft), "draft.pdf").draft.children[0].text
    assert found.plain == words
    assert [(found.chars[each.start : each.end], each.kind, each.value) for each in found.marks] == list(
        marked
    )
