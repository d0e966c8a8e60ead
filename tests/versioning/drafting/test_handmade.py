"""How the words of single provisions are read, once their draft is known to be a redline made by hand."""

from __future__ import annotations

import pytest

from versioning.drafting.handmade import HandMade, recognize
from versioning.drafting.proposal import Kind
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import MarkKind, Note, StyledText, atom_text, styled


def text_of(source: str) -> StyledText:
    """Return words in which -…- are struck and +…+ underlined."""
    result, kinds = StyledText(), {"-": MarkKind.STRIKETHROUGH, "+": MarkKind.UNDERLINE}
    for part in source.split("|"):
        kind = kinds.get(part[:1])
        result += styled(part[1:], kind) if kind else styled(part)
    return result


def draft(*sources: str) -> Resolution:
    children = tuple(
        Paragraph(f"p{at}", Role.OPERATIVE, text_of(source)) for at, source in enumerate(sources, 1)
    )
    return Resolution("draft", children=children)


def read(*sources: str) -> HandMade:
    found = recognize(draft(*sources))
    assert found is not None
    return found


def said(resolution: Resolution) -> list[str]:
    return [each.text.plain for each in resolution.walk()]


@pytest.mark.parametrize(
    ("source", "original", "accepted"),
    [
        ("Urges |-all| States;", "Urges all States;", "Urges States;"),
        ("Urges |-all| |+some| States;", "Urges all States;", "Urges some States;"),
        ("Urges |-all|+some| States;", "Urges all States;", "Urges some States;"),
        ("Urges |-all| [US: some] States;", "Urges all States;", "Urges some States;"),
        ("Urges [US: |-all| some] States;", "Urges all States;", "Urges some States;"),
        ("Urges all States [EU: and women];", "Urges all States;", "Urges all States and women;"),
        (
            "Urges all States[EU: , and women,] to act;",
            "Urges all States to act;",
            "Urges all States, and women, to act;",
        ),
        ("Urges [US del: all] States;", "Urges all States;", "Urges States;"),
        ("Urges [US del: all ]States;", "Urges all States;", "Urges States;"),
        ("Urges [US: all ][EU: the ]States;", "Urges States;", "Urges all the States;"),
        ("Urges [US: all ] States[EU:  , and women ];", "Urges States;", "Urges all States, and women;"),
        ("Urges [US del: “all”] States;", "Urges “all” States;", "Urges States;"),
        ("Urges [all] [US: delete] States;", "Urges [all] States;", "Urges States;"),
        ("Urges all States [US: delete “all”];", "Urges all States;", "Urges States;"),
        ("Urges all States [US: replace “all” with “some”];", "Urges all States;", "Urges some States;"),
        ("Urges States [EU: insert “all” before “States”];", "Urges States;", "Urges all States;"),
        ("Urges States [EU: after “Urges”, insert “all”];", "Urges States;", "Urges all States;"),
        (
            "Urges [shall][should] [US: x] States;",
            "Urges [shall][should] States;",
            "Urges [shall][should] x States;",
        ),
        ("Urges [|-all|] [|+some|] States;", "Urges [all] States;", "Urges [some] States;"),
        ("Urges [EU: all [JPN del: good] States];", "Urges;", "Urges all States;"),
        ("Urges [EU: |+all |[JPN: |-good |]|+States|];", "Urges;", "Urges all States;"),
        (
            "Urges [EU: |-all| |+some|] [US: |-all| |+few|] States;",
            "Urges all States;",
            "Urges some few States;",
        ),
        (
            "Urges [EU: |-all|] [JPN reserves] [US: |-all| |+few|] States;",
            "Urges all States;",
            "Urges few States;",
        ),
        ("[JPN reserves] Urges |-all| States;", "Urges all States;", "Urges States;"),
        ("Urges <EU: all >States <US: to act>;", "Urges States;", "Urges all States to act;"),
        ("Urges all → some (US) States;", "Urges all States;", "Urges some States;"),
        ("Urges States -> every State [US];", "Urges States;", "every State;"),
        ("Urges all → some (US), <EU: few> of 3 < 5;", "Urges all, of 3 < 5;", "Urges some, few of 3 < 5;"),
    ],
)
def test_one_provision(source: str, original: str, accepted: str) -> None:
    found = read(source, "Decides to stay.")
    assert said(found.original)[0] == original
    assert said(found.accepted)[0] == accepted


def test_what_one_delegation_deletes_in_anothers_words_depends_on_them() -> None:
    found = read("Urges [EU: all [JPN del: good] States];")
    assert [(each.authors, each.kind) for each in found.proposals] == [
        (("EU",), Kind.INSERT),
        (("JPN",), Kind.DELETE),
    ]
    assert said(found.proposals[0].transaction.apply(found.original)) == ["Urges all good States;"]


def test_a_whole_paragraph_is_deleted_or_inserted_as_one() -> None:
    found = read("Urges States;", "-Asks all;", "[EU: Invites women;]", "Decides.")
    assert said(found.original) == ["Urges States;", "Asks all;", "Decides."]
    assert said(found.accepted) == ["Urges States;", "Invites women;", "Decides."]
    steps = [[type(step).__name__ for step in each.transaction.steps] for each in found.proposals]
    assert steps == [["Delete"], ["Insert"]]


def test_a_bracket_by_itself_that_says_delete_is_about_the_paragraph_before() -> None:
    found = read("Urges States;", "Asks all;", "[US: delete]", "Decides.")
    assert said(found.original) == ["Urges States;", "Asks all;", "Decides."]
    assert said(found.accepted) == ["Urges States;", "Decides."]


def test_a_bracket_may_close_in_a_later_paragraph() -> None:
    found = read("Urges States;", "[EU: Asks all;", "Invites women;]", "Decides.")
    assert said(found.original) == ["Urges States;", "Decides."]
    assert said(found.accepted) == ["Urges States;", "Asks all;", "Invites women;", "Decides."]
    assert len(found.proposals) == 1


def test_an_instruction_that_finds_nothing_changes_nothing_and_is_doubted() -> None:
    found = read("Urges States [US: delete “elsewhere”];")
    assert said(found.accepted) == ["Urges States;"]
    assert found.proposals[0].confidence < 0.5
    assert found.proposals[0].evidence == ("[US: delete “elsewhere”]",)


def test_names_in_brackets_beside_struck_words_are_their_authors() -> None:
    found = read("Urges |-all| [US, UK] States;", "Asks |-some| (EU) States;")
    assert [each.authors for each in found.proposals] == [("US", "UK"), ("EU",)]


def test_support_in_a_bracket_of_its_own_goes_to_the_proposal_before() -> None:
    found = read("Urges [EU: all] [+JPN, NOR] States;")
    assert [(each.authors, each.supporters) for each in found.proposals] == [(("EU",), ("JPN", "NOR"))]


def test_brackets_that_name_nobody_are_counted_and_kept() -> None:
    found = read("Urges [shall][should] [below [or] above] |-all| States;")
    assert found.brackets == 4


def test_a_bracket_with_a_name_and_no_words_stays_since_nothing_says_what_is_wanted() -> None:
    found = read("Urges States [US: ];", "Decides [US del: all] that.")
    assert said(found.original)[0] == said(found.accepted)[0] == "Urges States [US: ];"
    assert [each.place for each in found.proposals] == ["p2"]


def test_a_number_corrected_by_hand_is_no_word_of_the_text() -> None:
    found = read("-2.| |+3.| Urges |-all| States;")
    assert said(found.accepted) == ["Urges States;"]


def test_a_number_by_itself_is_struck_with_its_paragraph() -> None:
    found = read("-(a)", "Urges |-all| States;")
    assert said(found.original) == ["(a)", "Urges all States;"]
    assert said(found.accepted) == ["Urges States;"]


@pytest.mark.parametrize(
    "colour", [(MarkKind.HIGHLIGHT, "#ffff00"), (MarkKind.COLOUR, "#0070c0")], ids=["ground", "ink"]
)
def test_a_new_paragraph_may_be_longer_than_all_that_was_there(colour: tuple[MarkKind, str]) -> None:
    kind, value = colour
    new = styled("Invites women and men of all regions to take the floor, again and again;")
    inserted = Paragraph("new", Role.OPERATIVE, new.with_mark(kind, 0, len(new), value))
    before = draft("Urges |-all| States;")
    found = recognize(Resolution("draft", children=(*before.children, inserted)))
    assert found is not None
    assert said(found.original) == ["Urges all States;"]
    assert said(found.accepted) == ["Urges States;", new.plain]


@pytest.mark.parametrize(("left", "accepted"), [("some", "Urges some States;"), ("l", "Urges l States;")])
def test_words_on_the_ground_of_struck_ones_are_new_and_a_last_letter_is_a_slip(
    left: str, accepted: str
) -> None:
    ground = (MarkKind.HIGHLIGHT, "#ffff00")
    gone, words = text_of("-Invites women and men to take the floor;"), text_of(f"Urges |-al|{left} States;")
    below = words.with_mark(ground[0], 6, 8 + len(left), ground[1])
    children = (
        Paragraph("gone", Role.OPERATIVE, gone.with_mark(ground[0], 0, len(gone), ground[1])),
        Paragraph("p", Role.OPERATIVE, below),
    )
    found = recognize(Resolution("draft", children=children))
    assert found is not None
    assert said(found.accepted) == [accepted]
    is_new = left == "some"
    assert said(found.original)[1] == ("Urges al States;" if is_new else "Urges all States;")


def test_a_note_goes_with_its_mark_and_its_own_words_are_read() -> None:
    note, other = Note("n1", text_of("See |-this| |+that|.")), Note("n2", styled("Gone."))
    text = styled("Urges") + atom_text(note) + styled(" States") + atom_text(other)
    text = text.with_mark(MarkKind.STRIKETHROUGH, 6, len(text))
    found = recognize(Resolution("draft", children=(Paragraph("p", Role.OPERATIVE, text),)))
    assert found is not None
    assert [each.text.plain for each in found.original.notes()] == ["See this.", "Gone."]
    assert [each.text.plain for each in found.accepted.notes()] == ["See that."]


def test_the_pattern_says_how_many_paragraphs_are_marked() -> None:
    assert read("Urges |-all| |+some| States;", "Asks |+all|.").pattern == (
        "struck-through words are deletions, underlined words additions, in 2 paragraphs"
    )
