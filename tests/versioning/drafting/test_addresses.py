"""Paragraphs are found by what the room calls them, by how they begin, and by their words."""

import pytest
from hypothesis import given

from tests.strategies import drafts
from versioning.drafting.addresses import Directory
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import Note, atom_text, styled


def draft() -> Resolution:
    def operative(number: int, **more: object) -> Paragraph:
        return Paragraph(f"op{number}", Role.OPERATIVE, styled(f"Urges thing {number};"), **more)

    letters = tuple(Paragraph(f"s{each}", Role.SUBPARAGRAPH, styled(f"Point {each}")) for each in "ab")
    fifth = Paragraph("op5bis", Role.OPERATIVE, styled("Stands beside;"), number="5 bis.")
    noted = styled("Recalling water") + atom_text(Note("note", styled("A/RES/64/211.")))
    return Resolution(
        "draft",
        children=(
            Paragraph("title", Role.TITLE, styled("On water")),
            *(Paragraph(f"pp{at}", Role.PREAMBULAR, styled(f"Noting {at},")) for at in (1, 2)),
            Paragraph("pp3", Role.PREAMBULAR, noted),
            *(operative(at) for at in range(1, 6)),
            fifth,
            *(operative(at) for at in range(6, 12)),
            operative(12, children=letters),
            Paragraph(
                "annex",
                Role.ANNEX,
                styled("Terms"),
                (operative(1).__class__("in", Role.OPERATIVE),),
                "Annex I",
            ),
        ),
    )


@pytest.mark.parametrize(
    ("typed", "node"),
    [
        ("OP 12", "op12"),
        ("op12", "op12"),
        ("12", "op12"),
        ("OP5 bis", "op5bis"),
        ("op5bis", "op5bis"),
        ("5 bis", "op5bis"),
        ("PP3", "pp3"),
        ("12 (a)", "sa"),
        ("12(b)", "sb"),
        ("OP12 (b)", "sb"),
        ("third preambular paragraph", "pp3"),
        ("the last operative paragraph", "op12"),
        ("paragraph 7", "op7"),
        ("title", "title"),
        ("annex I", "annex"),
        ("recalling", "pp3"),
        ("beside", "op5bis"),
        ("note 1", "note"),
        ("64/211", "note"),
        ("12.", "op12"),
        ("OP 12,", "op12"),
        ("\u200f12\u200f", "op12"),
        ("١٢", "op12"),
        ("paragraphe 7", "op7"),
        ("par. 7", "op7"),
        ("paragraphe 3 du préambule", "pp3"),
        ("párrafo 7", "op7"),
        ("párrafo 12 a)", "sa"),
        ("párrafo 3 del preámbulo", "pp3"),
        ("пункт 7", "op7"),
        ("п. 12 b)", "sb"),
        ("пункт 3 преамбулы", "pp3"),
        ("الفقرة 7", "op7"),
        ("الفقرة ٣ من الديباجة", "pp3"),
        ("第7段", "op7"),
        ("序言部分第3段", "pp3"),
        ("执行部分第 12 (b) 段", "sb"),
        ("fn 1", "note"),
        ("сноска 1", "note"),
        ("脚注1", "note"),
    ],
)
def test_what_is_typed_leads_to_the_paragraph_meant(typed: str, node: str) -> None:
    assert Directory(draft()).find(typed)[0].node == node


def test_letters_of_other_scripts_are_found_by_the_number_of_their_paragraph() -> None:
    words = "تحث الدول الأعضاء على ما يلي:"
    children = (
        Paragraph(
            "op1", Role.OPERATIVE, styled(words), (Paragraph("a", Role.SUBPARAGRAPH, styled("الماء؛")),)
        ),
        Paragraph("op2", Role.OPERATIVE, styled("تقرر ما يلي.")),
    )
    arabic = Resolution("draft", Masthead(language="Arabic"), children)
    for typed in ("1 (أ)", "OP1 (أ)", "الفقرة 1 (أ)", "١ أ"):
        assert [each.node for each in Directory(arabic).find(typed)][:1] == ["a"], typed


def test_what_is_half_typed_lists_what_it_may_become() -> None:
    found = [each.label for each in Directory(draft()).find("OP1")]
    assert found == ["OP1", "OP10", "OP11", "OP12", "OP12 (a)", "OP12 (b)", "Annex I, OP1"]


def test_a_figure_is_an_operative_paragraph_first_and_then_a_preambular_one() -> None:
    assert [each.label for each in Directory(draft()).find("2")][:2] == ["OP2", "PP2"]


def test_words_at_the_beginning_come_before_words_within() -> None:
    assert [each.node for each in Directory(draft()).find("water")] == ["title", "pp3"]


def test_nothing_typed_lists_the_paragraphs_and_nonsense_none() -> None:
    assert [each.label for each in Directory(draft()).find(" ")][:3] == ["title", "PP1", "PP2"]
    assert Directory(draft()).find("“unclosed") == ()
    assert Directory(draft()).find("((") == ()


@given(drafts())
def test_every_label_leads_to_its_paragraph(made: Resolution) -> None:
    directory = Directory(made)
    for node, named in labels(made).items():
        if named.label:
            same = {other for other, each in labels(made).items() if each.label == named.label}
            assert {each.node for each in directory.find(named.label)} & same, (node, named.label)
