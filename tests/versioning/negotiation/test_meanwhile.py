"""What others did since a revision, followed key by key: amendments are what they are by themselves."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import Ids, drafts, text_steps, transactions
from versioning.change.step import EditText, Split, Step
from versioning.change.transaction import Transaction
from versioning.negotiation.amendment import Amendment
from versioning.negotiation.carrying import Carrier
from versioning.negotiation.negotiation import Negotiation
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, Note, atom_text, styled

BASE = Resolution(
    "d",
    children=(
        Paragraph("1", Role.PREAMBULAR, styled("Recalling its resolutions on wells and on harbours,")),
        Paragraph(
            "2", Role.OPERATIVE, styled("Urges") + atom_text(Note("n", styled("See A/1."))) + styled(" all;")
        ),
        Paragraph("3", Role.OPERATIVE, styled("Decides to meet again at the coast in due time.")),
    ),
)


def table(base: Resolution, *changes: Transaction) -> Negotiation:
    """The amendments of a base, one for each change."""
    made = (Amendment(str(at), at + 1, "base", change, ("US",)) for at, change in enumerate(changes))
    return Negotiation({each.id: each for each in made})


def change(*steps: Step) -> Transaction:
    return Transaction(steps)


def typed(draft: Resolution, node: str, words: str, at: int = 0) -> Resolution:
    return EditText(node, at, EMPTY, styled(words)).apply(draft)


def assert_as_anew(carrier: Carrier, negotiation: Negotiation, draft: Resolution, base: Resolution) -> None:
    anew = Carrier(negotiation, draft, lambda _: base)
    for one, other in zip(carrier.live(), anew.live(), strict=True):
        assert (one.target, one.conflicts, one.draft) == (other.target, other.conflicts, other.draft)


@settings(max_examples=settings().max_examples // 2)  # each follows four keys
@given(base=drafts(most=5, keeps=True), data=st.data())
def test_after_any_changes_amendments_are_what_they_are_by_themselves(
    base: Resolution, data: st.DataObject
) -> None:
    changes = [data.draw(transactions(base, most=2, ids=Ids(f"mine {at}"))) for at in range(4)]
    negotiation = table(base, *changes)
    amended = negotiation.amendments["0"]
    after = changes[0].apply(base)
    to_it = Amendment(
        "on 0", 9, "base", data.draw(transactions(after, most=2, ids=Ids("to it"))), ("EU",), amends="0"
    )
    negotiation = Negotiation({**negotiation.amendments, to_it.id: to_it, amended.id: amended})
    ids = Ids("theirs")
    draft = data.draw(transactions(base, most=3, ids=ids)).apply(base)
    carrier = Carrier(negotiation, draft, lambda _: base)
    assert_as_anew(carrier, negotiation, draft, base)
    for _ in range(4):
        nodes = [*(each.id for each in draft.walk()), *(note.id for note in draft.notes())]
        if nodes and data.draw(st.integers(0, 3)):
            node = data.draw(st.sampled_from(nodes))
            draft = data.draw(text_steps(draft, node, ids, marks=False)).apply(draft)
        else:
            draft = data.draw(transactions(draft, most=2, ids=ids)).apply(draft)
        carrier = Carrier(negotiation, draft, lambda _: base, carrier.found)
        if data.draw(st.booleans()):  # else the next key comes before anything was carried
            assert_as_anew(carrier, negotiation, draft, base)
    assert_as_anew(carrier, negotiation, draft, base)


def test_a_key_has_only_amendments_of_its_paragraph_carried_again() -> None:
    negotiation = table(
        BASE,
        change(EditText("1", 0, EMPTY, styled("Also "))),
        change(EditText("3", 0, EMPTY, styled("Also "))),
    )
    draft = typed(typed(BASE, "1", "x", 9), "3", "y", 9)
    carrier = Carrier(negotiation, draft, lambda _: BASE)
    before = [each.change for each in carrier.live()]
    after = [
        each.change
        for each in Carrier(negotiation, typed(draft, "3", "z", 10), lambda _: BASE, carrier.found).live()
    ]
    assert [one is other for one, other in zip(before, after, strict=True)] == [True, False]


def test_what_a_paragraph_was_split_into_is_followed_too() -> None:
    negotiation = table(BASE, change(EditText("3", 46, EMPTY, styled(", and soon"))))
    draft = typed(BASE, "3", "x", 9)
    carrier = Carrier(negotiation, draft, lambda _: BASE)
    list(carrier.live())
    draft = Split("3", 20, 0, "4", Role.OPERATIVE).apply(draft)
    carrier = Carrier(negotiation, draft, lambda _: BASE, carrier.found)
    assert_as_anew(carrier, negotiation, draft, BASE)
    draft = typed(draft, "4", "y", 3)
    assert_as_anew(Carrier(negotiation, draft, lambda _: BASE, carrier.found), negotiation, draft, BASE)


def test_words_beside_a_note_are_followed() -> None:
    negotiation = table(
        BASE,
        change(EditText("2", 6, EMPTY, styled(" nearly"))),
        change(EditText("n", 0, EMPTY, styled("But "))),
    )
    draft = typed(BASE, "2", "Strongly ")
    carrier = Carrier(negotiation, draft, lambda _: BASE)
    list(carrier.live())
    draft = typed(draft, "n", "Now ")
    assert_as_anew(Carrier(negotiation, draft, lambda _: BASE, carrier.found), negotiation, draft, BASE)


def test_another_masthead_is_noticed() -> None:
    negotiation = table(BASE, change(EditText("1", 0, EMPTY, styled("Also "))))
    carrier = Carrier(negotiation, BASE, lambda _: BASE)
    list(carrier.live())
    draft = replace(BASE, masthead=replace(BASE.masthead, symbol="A/1"))
    assert_as_anew(Carrier(negotiation, draft, lambda _: BASE, carrier.found), negotiation, draft, BASE)
