"""Every proposal of up to eight delegations is in its place in the compiled draft, and can be had from it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Signing, drafts, transactions
from versioning.change.step import Insert, Move, Split
from versioning.compare.difference import difference
from versioning.drafting.compiled import Entry, Stand, Voices
from versioning.drafting.compiled_paths import paths_of
from versioning.drafting.compiled_reader import read_compiled
from versioning.drafting.compiled_writer import printed
from versioning.drafting.handmade import recognize
from versioning.negotiation.gathering import Proposed, gathered
from versioning.tree.digest import anonymous
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import styled

NAMES = (
    "EU",
    "Norland",
    "G-77 and China",
    "Smith, John",
    "new",
    "US reserves",
    "Bolivia (State of)",
    "“X”: y",
)


@st.composite
def negotiations(draw: st.DrawFn) -> tuple[Resolution, list[Proposed], list[Resolution]]:
    """A draft, what up to eight delegations make of it or of one another's proposals, and what for."""
    names = NAMES[: draw(st.integers(1, 8))]
    draft = draw(drafts(most=5))
    proposals: list[Proposed] = []
    for at, name in enumerate(names):
        amends = draw(st.sampled_from((None, None, *range(at)))) if at else None
        before = draft if amends is None else proposals[amends].target
        if at and draw(st.integers(0, 3)) == 0:
            other = draw(st.integers(0, at - 1))
            amends, target = proposals[other].amends, proposals[other].target
        else:
            change = draw(transactions(before, name=f"edit{at}", most=3, ids=Signing(f"w{at}")))
            target = change.apply(before)
        supporters = tuple(
            draw(st.lists(st.sampled_from(("JPN", "A, B", "supp. by C")), unique=True, max_size=2))
        )
        stands = (
            ((draw(st.sampled_from(("KEN", "U: V"))), draw(st.sampled_from(Stand))),)
            if draw(st.booleans())
            else ()
        )
        proposals.append(Proposed(Voices((name,), supporters, stands), target, amends))
    return draft, proposals, [each.target for each in proposals]


def wanted(proposals: list[Proposed], at: int) -> tuple[str, ...]:
    """Return the delegations whose proposals together are one proposal: it and those that it amends."""
    names: list[str] = []
    above: int | None = at
    while above is not None:
        names += proposals[above].voices.authors
        above = proposals[above].amends
    return tuple(names)


def same(one: Resolution, other: Resolution) -> bool:
    return anonymous(one) == anonymous(other)


@given(negotiations())
def test_each_proposal_can_be_had_from_the_compiled_draft(
    case: tuple[Resolution, list[Proposed], list[Resolution]],
) -> None:
    draft, proposals, targets = case
    compiled = gathered(draft, proposals)
    assert compiled.original == draft
    for at, target in enumerate(targets):
        assert same(compiled.taken_from(*wanted(proposals, at)), target)


@given(negotiations())
def test_a_compilation_text_is_read_back_with_the_same_proposals_and_voices(
    case: tuple[Resolution, list[Proposed], list[Resolution]],
) -> None:
    draft, proposals, targets = case
    compiled = gathered(draft, proposals)
    text = printed(compiled).text
    assert len(set(text.parents)) == sum(1 for each in text.walk() for _ in (each.id, *each.text.nodes))
    found = read_compiled(text)
    assert found is not None
    assert found.original == draft
    for at, target in enumerate(targets):
        assert same(found.taken_from(*wanted(proposals, at)), target)
    for one, other in zip(found.walk(), compiled.walk(), strict=True):
        assert heard(one) == heard(other)


def test_a_title_that_stands_below_another_one_is_no_more_in_its_own_place() -> None:
    draft = Resolution("0", children=(Paragraph("t", Role.TITLE, styled("Wells")),))
    halves = Split("t", 5, 0, "half", Role.TITLE).apply(draft)
    under_another = Insert("0", 0, Paragraph("other", Role.TITLE, styled("Water"))).apply(draft)
    proposals = [
        Proposed(Voices(("EU",)), halves),
        Proposed(Voices(("JPN",)), Move("half", "0", 1, "t", 0).apply(halves), 0),
        Proposed(Voices(("KEN",)), Move("t", "0", 1, "other", 0).apply(under_another)),
    ]
    compiled = gathered(draft, proposals)
    for at, each in enumerate(proposals):
        taken = compiled.taken_from(*wanted(proposals, at))
        assert same(taken, each.target)
        assert len(taken.parents) == len(list(taken.walk()))


def heard(entry: Entry) -> tuple[object, ...]:
    return entry.coming, entry.instead, entry.leaving, entry.number, entry.role, entry.moved, entry.going


@given(negotiations())
def test_a_compilation_text_is_offered_like_a_redline_made_by_hand(
    case: tuple[Resolution, list[Proposed], list[Resolution]],
) -> None:
    draft, proposals, _ = case
    text = printed(gathered(draft, proposals)).text
    found = recognize(text)
    assert found is not None
    assert found.original == draft
    reached = found.original
    for each in found.proposals:
        reached = each.transaction.apply(reached)
    assert reached == found.accepted


BELOW = Paragraph("o9a", Role.SUBPARAGRAPH, styled("To speak."))
MOVING = Resolution(
    "0",
    children=(
        Paragraph("t", Role.TITLE, styled("Wells")),
        *(Paragraph(f"p{at}", Role.PREAMBULAR, styled(f"Recalling resolution {at},")) for at in range(2)),
        *(Paragraph(f"o{at}", Role.OPERATIVE, styled(f"Urges States to dig well {at};")) for at in range(4)),
        Paragraph("h", Role.HEADING, styled("Means")),
        Paragraph("h2", Role.HEADING, styled("Ends")),
        Paragraph("o9", Role.OPERATIVE, styled("Decides to meet."), (BELOW,)),
    ),
)


def moved(node: str, to: int) -> Resolution:
    parent, index = MOVING.place(node)
    return Move(node, parent, index, parent, to).apply(MOVING)


def lines(text: Resolution) -> list[str]:
    named = labels(text)
    return [f"{named.get(each.id, Label()).label} {each.text.plain}".strip() for each in text.children[2:]]


def test_a_moved_paragraph_says_in_both_places_where_the_other_one_is() -> None:
    voices = Voices(("EU",), ("JPN",), (("KEN", Stand.RETAIN),))
    compiled = gathered(MOVING, [Proposed(voices, moved("o1", 6))])
    shown = lines(printed(compiled).text)
    assert shown[3] == "OP2 [EU, supp. by JPN: move to OP4 bis] Urges States to dig well 1;"
    assert shown[6] == (
        "OP4 bis [EU, supp. by JPN, moved from OP2: Urges States to dig well 1;] [KEN retains]"
    )
    assert lines(printed(compiled, attributed=False).text)[3].startswith("OP2 [move to OP4 bis] ")


def test_a_moved_paragraph_without_a_label_is_found_by_a_number() -> None:
    compiled = gathered(MOVING, [Proposed(Voices(("EU",)), moved("h", 1))])
    shown = lines(printed(compiled).text)
    assert shown[0] == "[EU, moved from (1): Means]"
    assert shown[7] == "[EU: move to (1)] Means"


@given(st.permutations([each.id for each in MOVING.children[1:]]), st.sampled_from(MOVING.children[1:]))
def test_law_moves_are_read_back_to_the_letter(order: list[str], one: Paragraph) -> None:
    children = (MOVING.children[0], *(MOVING.paragraph(each) for each in order))
    alone = moved(one.id, len(MOVING.children) - 1)
    proposals = [
        Proposed(Voices(("EU",)), replace(MOVING, children=children)),
        Proposed(Voices(("JPN",)), alone),
    ]
    found = read_compiled(printed(gathered(MOVING, proposals)).text)
    assert found is not None
    assert found.original == MOVING
    assert found.taken_from("EU") == proposals[0].target
    assert found.taken_from("JPN") == alone
    for here, there in zip(found.walk(), gathered(MOVING, proposals).walk(), strict=True):
        assert heard(here) == heard(there)


def test_a_move_is_one_proposal_and_not_two() -> None:
    compiled = gathered(MOVING, [Proposed(Voices(("EU",)), moved("o9", 3))])
    text = printed(compiled).text
    found = read_compiled(text)
    assert found is not None
    assert len(list(paths_of(found))) == 1
    assert difference(MOVING, found.taken_from("EU")).steps == (Move("o9", "0", 9, "0", 3),)
    assert recognize(text) is not None


def test_where_the_other_place_is_gone_it_is_deleted_here_and_new_there() -> None:
    text = printed(gathered(MOVING, [Proposed(Voices(("EU",)), moved("o1", 6))])).text
    start = next(each for each in text.children if "move to" in each.text.plain)
    without = replace(text, children=tuple(each for each in text.children if each is not start))
    found = read_compiled(without)
    assert found is not None
    (entry,) = [each for each in found.entries if each.coming is not None]
    assert (entry.moved, entry.going) == (False, ())


# From list to list

LISTS = Resolution(
    "0",
    children=(
        Paragraph("t", Role.TITLE, styled("Wells")),
        *(
            Paragraph(
                f"o{at}",
                Role.OPERATIVE,
                styled(f"Requests body {at}:"),
                tuple(
                    Paragraph(f"o{at}{letter}", Role.SUBPARAGRAPH, styled(f"To dig well {at} {letter};"))
                    for letter in "abc"
                ),
            )
            for at in range(3)
        ),
    ),
)


def under(node: str, parent: str, to: int, draft: Resolution = LISTS) -> Resolution:
    return Move(node, *draft.place(node), parent, to).apply(draft)


def test_a_paragraph_that_moves_to_another_list_stands_in_both() -> None:
    text = printed(gathered(LISTS, [Proposed(Voices(("EU",)), under("o0b", "o2", 1))])).text
    shown = {labels(text)[each.id].label: each.text.plain for each in text.walk() if each.id in labels(text)}
    assert shown["OP1 (b)"] == "[EU: move to OP3 (a) bis] To dig well 0 b;"
    assert shown["OP3 (a) bis"] == "[EU, moved from OP1 (b): To dig well 0 b;]"


def test_who_deletes_what_another_one_moves_is_told_apart() -> None:
    gone = LISTS.spliced("o0", 1, 2, ())
    proposals = [Proposed(Voices(("EU",)), under("o0b", "o2", 1)), Proposed(Voices(("JPN",)), gone)]
    found = read_compiled(printed(gathered(LISTS, proposals)).text)
    assert found is not None
    assert found.taken_from("EU") == under("o0b", "o2", 1)
    assert found.taken_from("JPN") == gone


@given(st.data())
def test_law_moves_from_list_to_list_are_read_back_to_the_letter(data: st.DataObject) -> None:
    proposals = []
    for name in ("EU", "JPN", "KEN"):
        target = LISTS
        for _ in range(data.draw(st.integers(1, 2))):
            node = data.draw(st.sampled_from([f"o{at}{letter}" for at in range(3) for letter in "abc"]))
            parent = data.draw(st.sampled_from(["o0", "o1", "o2"]))
            room = len([each for each in target.children_of(parent) if each.id != node])
            target = under(node, parent, data.draw(st.integers(0, room)), target)
        proposals.append(Proposed(Voices((name,)), target))
    compiled = gathered(LISTS, proposals)
    found = read_compiled(printed(compiled).text)
    assert found is not None
    assert found.original == compiled.original == LISTS
    for each in proposals:
        assert found.taken_from(*each.voices.authors) == each.target
