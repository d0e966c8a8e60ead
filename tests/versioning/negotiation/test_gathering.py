"""Every proposal of up to eight delegations is in its place in the compiled draft, and can be had from it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Signing, drafts, transactions
from versioning.drafting.compiled import Entry, Stand, Voices
from versioning.drafting.compiled_reader import read_compiled
from versioning.drafting.compiled_writer import printed
from versioning.drafting.handmade import recognize
from versioning.negotiation.gathering import Proposed, gathered
from versioning.tree.digest import anonymous
from versioning.tree.resolution import Resolution

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
    draft = draw(drafts(most=5))
    proposals: list[Proposed] = []
    for at, name in enumerate(NAMES[: draw(st.integers(1, 8))]):
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


def heard(entry: Entry) -> tuple[object, ...]:
    return entry.coming, entry.instead, entry.leaving, entry.number, entry.role


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
