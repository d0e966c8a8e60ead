"""Names of paragraphs: written as officially as can be, and each read as that paragraph alone."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.strategies import drafts, lineages
from tests.versioning.drafting.instructions.drafts import LAKES, paragraph
from versioning.drafting.instructions.citing import Citing
from versioning.drafting.instructions.naming import references_at
from versioning.drafting.instructions.ordinals import cardinal_value, ordinal, ordinal_value
from versioning.drafting.instructions.places import Places
from versioning.drafting.instructions.tokens import tokenized
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import StyledText


def found(draft: Resolution, name: str) -> list[str]:
    tokens = tokenized(StyledText(name))
    read = references_at(tokens, 0)
    assert read is not None
    assert read[1] == len(tokens)
    return [node for ref in read[0] for node in Places(draft).find(ref)]


@given(drafts())
def test_a_name_is_read_as_the_paragraph_that_it_was_given_to(draft: Resolution) -> None:
    citing = Citing(Places(draft))
    for each in draft.walk():
        assert found(draft, citing.cite(each.id)) == [each.id]


@given(lineages())
def test_so_it_is_however_oddly_a_draft_was_edited(pair: tuple[Resolution, Resolution]) -> None:
    citing = Citing(Places(pair[1]))
    for each in pair[1].walk():
        assert found(pair[1], citing.cite(each.id)) == [each.id]


SECTIONS = Resolution(
    "composite",
    Masthead(language="English"),
    (
        *LAKES.children[:3],
        paragraph("h1", Role.HEADING, "I"),
        paragraph("i1", Role.OPERATIVE, "Urges States to act;"),
        paragraph("i2", Role.OPERATIVE, "Thanks donors;"),
        paragraph("h2", Role.HEADING, "II"),
        paragraph("ii1", Role.OPERATIVE, "Decides to meet;"),
        paragraph("ii2", Role.OPERATIVE, "Decides to meet again."),
        Paragraph(
            "a1",
            Role.ANNEX,
            StyledText("Plan"),
            (paragraph("a1text", Role.TEXT, "Of old."), paragraph("a1op", Role.OPERATIVE, "Lakes are deep.")),
            "Annex I",
        ),
        Paragraph(
            "a2",
            Role.ANNEX,
            StyledText("Map"),
            (paragraph("a2op", Role.OPERATIVE, "North is up."),),
            "Annex II",
        ),
    ),
)


@pytest.mark.parametrize(
    ("node", "name"),
    [
        ("title", "the title"),
        ("pp1", "the first preambular paragraph"),
        ("i2", "operative paragraph 2 of section I"),
        ("ii1", "operative paragraph 1 of section II"),
        ("h2", "the heading “II”"),
        ("a1", "annex I"),
        ("a1text", "the first unnumbered paragraph of annex I"),
        ("a2op", "operative paragraph 1 of annex II"),
    ],
)
def test_the_official_name_is_used_where_there_is_one(node: str, name: str) -> None:
    assert Citing(Places(SECTIONS)).cite(node) == name


@pytest.mark.parametrize(
    ("name", "nodes"),
    [
        ("paragraph 2 of section II", ["ii2"]),
        ("section II, paragraph 2", ["ii2"]),
        ("section II, operative paragraphs 1 and 2", ["ii1"]),
        ("annex II, paragraph 1", ["a2op"]),
        ("paragraph 1 of the annex", ["a1op", "a2op"]),
        ("the title of annex I", ["a1"]),
        ("operative paragraph 1", ["i1", "ii1", "a1op", "a2op"]),
    ],
)
def test_sections_and_annexes_are_told_apart(name: str, nodes: list[str]) -> None:
    tokens = tokenized(StyledText(name))
    read = references_at(tokens, 0)
    assert read is not None
    assert Places(SECTIONS).find(read[0][0]) == nodes


@pytest.mark.parametrize(
    ("name", "nodes"),
    [
        ("the first, second and third preambular paragraphs", ["pp1", "pp2", "pp3"]),
        ("the first to third paragraphs of the preamble", ["pp1", "pp2", "pp3"]),
        ("preambular paragraphs 1 and 3", ["pp1", "pp3"]),
        ("PPs 1 and 3", ["pp1", "pp3"]),
        ("PP3", ["pp3"]),
        ("OP3 (a)", ["op3a"]),
        ("OP 3(b)", ["op3b"]),
        ("OP3c", ["op3c"]),
        ("operative paragraph 3, subparagraphs (a) and (c)", ["op3a", "op3c"]),
        ("subparagraph (b) of paragraph 3", ["op3b"]),
        ("paras. 1, 2 and 5", ["op1", "op2", "op5"]),
        ("operative paragraphs 1–3", ["op1", "op2", "op3"]),
        ("the last operative paragraph", ["op5"]),
        ("the antepenultimate operative paragraph", ["op3"]),
        ("preambular paragraph two", ["pp2"]),
        ("paragraph 2 of the preamble", ["pp2"]),
        ("the operative paragraph beginning with “Encourages”", ["op4"]),
        ("the chapeau of operative paragraph 3", ["op3"]),
        ("footnote 1", ["note"]),
        ("the title", ["title"]),
        ("le troisième alinéa du préambule", ["pp3"]),
        ("paragraphe 3 a) du dispositif", ["op3a"]),
    ],
)
def test_names_are_read_as_they_are_written(name: str, nodes: list[str]) -> None:
    assert found(LAKES, name) == nodes


def test_ordinals_are_written_and_read() -> None:
    assert [ordinal(number) for number in (1, 12, 20, 38, 100, 102)] == [
        *("first", "twelfth", "twentieth", "thirty-eighth", "one hundredth", "one hundred and second"),
    ]
    assert all(ordinal_value(ordinal(number)) == number for number in range(1, 100))
    assert [ordinal_value(word) for word in ("3rd", "last", "vingt-deuxième", "lakes")] == [3, -1, 22, 0]
    assert [cardinal_value(word) for word in ("two", "12", "lakes")] == [2, 12, 0]
