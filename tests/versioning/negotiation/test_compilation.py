"""The compilation text, convention by convention, and from the amendments of a room."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import Signing, drafts, transactions
from tests.versioning.change.test_rebase import signed, words_of
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.drafting.compiled import Stand, Voices
from versioning.drafting.compiled_reader import read_compiled
from versioning.drafting.compiled_writer import IN_THE_ROOM, OF_THE_MANUAL
from versioning.negotiation.amendment import Position, Status
from versioning.negotiation.compilation import Compilation, compilation_of, naming_of
from versioning.negotiation.gathering import Proposed
from versioning.negotiation.profile import profiles
from versioning.negotiation.wishes import Want
from versioning.room import Room
from versioning.session import Session
from versioning.tree.digest import anonymous
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, MarkKind, Note, StyledText, atom_text, styled

DRAFT = Resolution(
    "0",
    children=(
        Paragraph("t", Role.TITLE, styled("Wells and harbours")),
        Paragraph("1", Role.PREAMBULAR, styled("Recalling its resolutions,")),
        Paragraph("2", Role.OPERATIVE, styled("Urges all States to report on wells;")),
        Paragraph(
            "3",
            Role.OPERATIVE,
            styled("Requests the Secretary-General:"),
            (
                Paragraph("3a", Role.SUBPARAGRAPH, styled("To report;")),
                Paragraph("3b", Role.SUBPARAGRAPH, styled("To assist;")),
            ),
        ),
        Paragraph("4", Role.OPERATIVE, styled("Decides to meet again.")),
    ),
)


def reworded(old: str, new: str, node: str = "2", draft: Resolution = DRAFT) -> Resolution:
    text = draft.text(node)
    at = text.plain.index(old)
    return EditText(node, at, text.slice(at, at + len(old)), styled(new)).apply(draft)


def without(node: str, draft: Resolution = DRAFT) -> Resolution:
    parent, index = draft.place(node)
    return draft.spliced(parent, index, index + 1, ())


def with_new(after: str, *words: str, draft: Resolution = DRAFT) -> Resolution:
    parent, index = draft.place(after)
    role = draft.paragraph(after).role
    new = tuple(Paragraph(f"new {each}", role, styled(each)) for each in words)
    return draft.spliced(parent, index + 1, index + 1, new)


def compiled(*proposals: tuple[str, Resolution] | tuple[str, Resolution, int]) -> Compilation:
    """Return the compilation; supporters stand behind a plus sign, and a number is what is amended."""
    found = []
    for name, target, *amends in proposals:
        authors, *supporters = name.split("+")
        found.append(Proposed(Voices(tuple(authors.split("/")), tuple(supporters)), target, *amends))
    return Compilation(DRAFT, tuple(found))


def shown(text: Resolution) -> dict[str, str]:
    """Return each paragraph by its label, struck words as ~words~ and underlined ones as _words_."""
    named = labels(text)
    return {
        named[each.id].label if each.id in named else each.role.value: marked(each.text)
        for each in text.walk()
        if not each.text.plain.startswith("Compilation text")
    }


def marked(text: StyledText) -> str:
    signs = {MarkKind.STRIKETHROUGH: "~", MarkKind.UNDERLINE: "_"}
    result = ""
    for start, end, marks in text.pieces():
        sign = "".join(signs[mark.kind] for mark in marks if mark.kind in signs)
        result += f"{sign}{text.chars[start:end]}{sign[::-1]}"
    return result


LONG = "Invites the regional commissions to convene expert meetings with the observatories concerned;"

CONVENTIONS = {
    "insert": (
        [("EU", reworded("wells", "deep wells"))],
        {"OP1": "Urges all States to report on [EU:_ deep_] wells;"},
    ),
    "delete": ([("US", reworded("all ", ""))], {"OP1": "Urges [US:~ all~] States to report on wells;"}),
    "replace": (
        [("EU", reworded("all", "some"))],
        {"OP1": "Urges [EU: ~all~ _some_] States to report on wells;"},
    ),
    "supporters": (
        [("EU+JPN+NOR", reworded("all", "some"))],
        {"OP1": "Urges [EU, supp. by JPN, NOR: ~all~ _some_] States to report on wells;"},
    ),
    "merged": (
        [("EU+KEN", reworded("all", "some")), ("JPN", reworded("all", "some"))],
        {"OP1": "Urges [EU, JPN, supp. by KEN: ~all~ _some_] States to report on wells;"},
    ),
    "conflicting": (
        [("EU", reworded("all", "some")), ("JPN", reworded("all", "many"))],
        {"OP1": "Urges [EU: ~all~ _some_] [JPN: ~all~ _many_] States to report on wells;"},
    ),
    "overlapping": (
        [("EU", reworded("all States", "Members")), ("JPN", reworded("all", "many"))],
        {"OP1": "Urges [EU: ~all States~ _Members_] [JPN: ~all~ _many_ States] to report on wells;"},
    ),
    "nested": (
        [
            ("EU", reworded("wells", "wells and large harbours")),
            ("JPN", reworded("large ", "", draft=reworded("wells", "wells and large harbours")), 0),
        ],
        {"OP1": "Urges all States to report on wells [EU:_ and_ [JPN:~ large~]_ harbours_];"},
    ),
    "bis and ter": (
        [("EU", with_new("2", "Asks all;")), ("JPN", with_new("2", "Invites some;"))],
        {
            "OP1 bis": "[EU, new: _Asks all;_]",
            "OP1 ter": "[JPN, new: _Invites some;_]",
            "OP2": "Requests the Secretary-General:",
        },
    ),
    "sub-paragraph": (
        [("EU", with_new("3a", "To convene;"))],
        {"OP2 (a) bis": "[EU, new: _To convene;_]", "OP2 (b)": "To assist;"},
    ),
    "preambular bis": ([("EU", with_new("1", "Noting,"))], {"PP1 bis": "[EU, new: _Noting,_]"}),
    "alt": (
        [("EU", reworded("Urges all States to report on wells;", LONG))],
        {"OP1": "Urges all States to report on wells;", "OP1 alt": f"[EU, alt: _{LONG}_]"},
    ),
    "paragraph deleted": (
        [("US", without("4")), ("EU", reworded("again", "soon", "4"))],
        {"OP3": "[US: delete the paragraph] ~Decides to meet ~[EU: ~again~ _soon_]~.~"},
    ),
    "masthead": (
        [("EU", replace(DRAFT, masthead=replace(DRAFT.masthead, symbol="A/1")))],
        {"text": "Symbol: [EU: _A/1_]"},
    ),
}


@pytest.mark.parametrize("name", CONVENTIONS)
def test_each_convention_is_printed_as_the_room_writes_it(name: str) -> None:
    proposals, expected = CONVENTIONS[name]
    found = shown(compiled(*proposals).text())
    assert {label: found[label] for label in expected} == expected


@pytest.mark.parametrize("name", CONVENTIONS)
def test_each_convention_is_read_back(name: str) -> None:
    proposals, _ = CONVENTIONS[name]
    found = read_compiled(compiled(*proposals).text())
    assert found is not None
    assert found.original == DRAFT
    for who, target, *amends in proposals:
        names = who.split("+")[0].split("/") + [proposals[at][0] for at in amends]
        assert anonymous(found.taken_from(*names)) == anonymous(target)


def test_labels_of_new_paragraphs_are_a_setting() -> None:
    compilation = compiled(("EU", reworded("Urges all States to report on wells;", LONG)))
    assert "OP1 bis" in shown(replace(compilation, naming=OF_THE_MANUAL).text())


def test_what_is_new_is_numbered_on_from_what_the_draft_has() -> None:
    draft = with_new("2", "Asks all;")
    draft = draft.with_paragraph(replace(draft.paragraph("new Asks all;"), number="1 bis."))
    target = with_new("new Asks all;", "Invites some;", draft=draft)
    text = Compilation(draft, (Proposed(Voices(("EU",)), target),)).text()
    assert shown(text)["OP1 ter"] == "[EU, new: _Invites some;_]"


def test_a_body_that_takes_bis_for_an_alternative_has_it_so() -> None:
    bodies = {each.bis: each for each in profiles().values()}
    assert naming_of(bodies["instead"]) == OF_THE_MANUAL
    assert naming_of(bodies["after"]) == IN_THE_ROOM


def test_without_names_nobody_is_named_and_all_words_stay() -> None:
    text = compiled(("EU+JPN", reworded("all", "some")), ("US", without("4"))).text(attributed=False)
    assert shown(text)["OP1"] == "Urges [~all~ _some_] States to report on wells;"
    assert shown(text)["OP3"] == "[delete the paragraph] ~Decides to meet again.~"
    assert read_compiled(text) is not None


def test_words_with_such_marks_of_their_own_are_told_by_words() -> None:
    draft = DRAFT.with_text(
        "4", styled("Decides to ") + styled("meet", MarkKind.UNDERLINE) + styled(" again.")
    )
    target = reworded("meet", "part", "4", draft)
    text = Compilation(draft, (Proposed(Voices(("EU",)), target),)).text()
    assert "[EU: delete: ~_meet_~ and add: _part_]" in shown(text)["OP3"]
    found = read_compiled(text)
    assert found is not None
    assert (found.original, found.taken_from("EU")) == (draft, target)


def test_a_text_that_only_looks_like_one_is_none() -> None:
    text = compiled(("EU", reworded("all", "some"))).text()
    plain = replace(
        text,
        children=(replace(text.children[1], text=styled(text.children[1].text.chars)), *text.children[2:]),
    )
    assert read_compiled(plain) is None
    node = next(each for each in text.walk() if "[EU" in each.text.chars)
    at = node.text.chars.index("]")
    assert read_compiled(text.with_text(node.id, node.text.replaced(at, at + 1, EMPTY))) is None


def test_who_wants_what_is_listed_by_paragraph() -> None:
    wishes = compiled(
        ("EU+JPN", reworded("all", "some")), ("US", without("4")), ("KEN", with_new("2", "Asks all;"))
    ).wishes()
    assert [(each.label, each.voices.authors, each.want, each.words) for each in wishes] == [
        ("OP1", ("EU",), Want.REPLACE, (("all", "some"),)),
        ("OP1 bis", ("KEN",), Want.NEW, (("", "Asks all;"),)),
        ("OP3", ("US",), Want.LEAVE_OUT, (("Decides to meet again.", ""),)),
    ]


def test_a_note_that_is_wanted_is_read_out() -> None:
    text = DRAFT.text("4")
    target = DRAFT.with_text("4", text + atom_text(Note("n", styled("See A/1."))))
    (wish,) = compiled(("EU", target)).wishes()
    assert (wish.want, wish.words) == (Want.ADD, (("", " (note: See A/1.)"),))


# From a room


def test_positions_of_a_room_are_noted() -> None:
    room = Room(Session(DRAFT, author="Chair"))
    amendment = room.propose(reworded("all", "some"), ["EU"])
    room.take_position(amendment.id, "JPN", Position.SUPPORT)
    room.take_position(amendment.id, "NOR", Position.RESERVE)
    room.take_position(amendment.id, "US", Position.OPPOSE)
    compilation = room.compilation()
    text = compilation.text()
    assert shown(text)["OP1"].startswith(
        "Urges [EU, supp. by JPN: ~all~ _some_] [US opposes] [NOR reserves] States"
    )
    found = read_compiled(text)
    assert found is not None
    assert found.entries == compilation.compiled.entries
    assert compilation.proposals[0].voices.stands == (("US", Stand.OPPOSE), ("NOR", Stand.RESERVE))


def test_what_competes_with_the_text_as_it_stands_now_is_beside_it() -> None:
    room = Room(Session(DRAFT, author="Chair"))
    first = room.propose(reworded("wells", "harbours"), ["EU"])
    room.propose(reworded("wells", "bridges"), ["US"])
    room.accept(first.id)
    text = room.compilation().text()
    assert shown(text)["OP1"] == "Urges all States to report on [US: ~harbours~ _bridges_];"


def test_what_is_no_more_to_be_decided_is_not_in_it() -> None:
    room = Room(Session(DRAFT, author="Chair"))
    amendment = room.propose(reworded("wells", "harbours"), ["EU"])
    room.decide(amendment.id, Status.WITHDRAWN)
    assert room.compilation().proposals == ()


@settings(max_examples=settings().max_examples // 2)
@given(st.data())
def test_every_word_of_every_live_proposal_is_in_the_text(data: st.DataObject) -> None:
    draft = data.draw(drafts(most=4))
    room = Room(Session(draft, author="Chair"))
    base = room.point()
    names = [f"Word{letter}" for letter in "ABCD"[: data.draw(st.integers(1, 4))]]
    made: list[tuple[str, str, Transaction]] = []
    for name in names:
        amends = data.draw(st.sampled_from(["", *(each for _, each, _ in made)]))
        before = (
            draft
            if not amends
            else next(
                room.negotiation.amendments[each].change.apply(
                    room.carrier.base_of(room.negotiation.amendments[each])
                )
                for _, each, _ in made
                if each == amends
            )
        )
        change = data.draw(transactions(before, most=3, ids=Signing(name)))
        if change.apply(before) != before:
            held = room.propose_change(change, [name], base=base, amends=amends)
            made.append((name, held.id, change))
    now = data.draw(transactions(draft, most=2, ids=Signing("Chair")))
    room.session.dispatch(now)
    carried = list(room.carrier.live())
    compilation = compilation_of(room.session.draft, carried)
    text = compilation.text()
    said = " ".join(sorted(words_of(text)))
    for each in carried:
        (name,) = each.amendment.delegations
        proposed = signed(words_of(each.target), name)
        assert all(word in said for word in proposed)
    found = read_compiled(text)
    assert found is not None
    assert found.original == room.session.draft


@settings(max_examples=settings().max_examples // 2)
@given(st.data())
def test_a_single_proposal_read_back_is_what_the_amendment_would_make(data: st.DataObject) -> None:
    draft = data.draw(drafts(most=4))
    room = Room(Session(draft, author="Chair"))
    change = data.draw(transactions(draft, most=4, ids=Signing("Word")))
    if change.apply(draft) == draft:
        return
    room.propose_change(change, ["EU"], base=room.point())
    (carried,) = room.carrier.live()
    found = read_compiled(compilation_of(draft, [carried]).text())
    assert found is not None
    assert anonymous(found.taken(lambda _: True)) == anonymous(carried.target)
