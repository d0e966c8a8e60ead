"""Replacing changes what was found and nothing else: no notes, no styles, and nothing that resists."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import WORDS, drafts
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.drafting.replacing import Replacement, replaced
from versioning.drafting.searching import PatternError, Query, hits, texts_of
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, Mark, MarkKind, Note, StyledText, atom_text, styled

NEW = "☃"
QUERIES = st.builds(
    Query, st.sampled_from((*WORDS, "e", "th", "s ")), case=st.booleans(), whole=st.booleans()
)


def anything(change: Transaction, draft: Resolution) -> str:
    return ""


def one(text: StyledText) -> Resolution:
    return Resolution("draft", children=(Paragraph("p", Role.OPERATIVE, text),))


def after(text: StyledText, query: Query, words: str) -> StyledText:
    draft = one(text)
    found = hits(texts_of(draft), query)
    return replaced(draft, found, Replacement(words, query), anything).transaction.apply(draft).text("p")


@given(drafts(), QUERIES)
def test_all_is_replaced_once_and_then_nothing_is_found(draft: Resolution, query: Query) -> None:
    found = hits(texts_of(draft), query)
    result = replaced(draft, found, Replacement(NEW, query), anything)
    then = result.transaction.apply(draft)
    assert result.count == len(found)
    assert len(hits(texts_of(then), Query(NEW))) == len(found)
    assert hits(texts_of(then), query) == ()
    assert result.transaction.invert().apply(then) == draft


@given(drafts(), QUERIES)
def test_the_notes_and_all_that_was_not_found_stay(draft: Resolution, query: Query) -> None:
    found = hits(texts_of(draft), query)
    then = replaced(draft, found, Replacement(NEW, query), anything).transaction.apply(draft)
    for node, text in texts_of(draft):
        gone = {at for hit in found if hit.node == node for at in range(hit.start, hit.end)}
        kept = "".join(char for at, char in enumerate(text.chars) if at not in gone and char != ATOM)
        assert then.text(node).plain.replace(NEW, "") == kept
        assert [atom.id for atom in then.text(node).atoms] == [atom.id for atom in text.atoms]


@given(drafts(), QUERIES)
def test_the_letters_that_stay_keep_their_marks(draft: Resolution, query: Query) -> None:
    found = hits(texts_of(draft), query)
    then = replaced(draft, found, Replacement(NEW, query), anything).transaction.apply(draft)
    for node, text in texts_of(draft):
        gone = {at for hit in found if hit.node == node for at in range(hit.start, hit.end)}
        kept = [_marks(text, at) for at in range(len(text)) if at not in gone and text.chars[at] != ATOM]
        new = then.text(node)
        assert kept == [_marks(new, at) for at in range(len(new)) if new.chars[at] not in (NEW, ATOM)]


def _marks(text: StyledText, at: int) -> frozenset[tuple[MarkKind, str]]:
    return frozenset((mark.kind, mark.value) for mark in text.marks if mark.start <= at < mark.end)


@given(drafts(), QUERIES)
def test_what_resists_is_left_and_all_else_replaced(draft: Resolution, query: Query) -> None:
    found = hits(texts_of(draft), query)
    closed = {hit.node for number, hit in enumerate(found) if number % 3 == 0}

    def guard(change: Transaction, _: Resolution) -> str:
        touched = {step.node for step in change.steps if isinstance(step, EditText)}
        return "It is agreed." if touched & closed else ""

    result = replaced(draft, found, Replacement(NEW, query), guard)
    then = result.transaction.apply(draft)
    assert {node for node, _ in result.refused} == closed
    assert all(then.text(node).plain == draft.text(node).plain for node in closed if not draft.is_note(node))
    assert result.count == sum(hit.node not in closed for hit in found)


def test_a_word_takes_the_style_of_what_it_replaces() -> None:
    italic = Mark(0, 5, MarkKind.ITALIC)
    assert after(StyledText("Urges all", (italic,)), Query("urges"), "Calls upon") == StyledText(
        "Calls upon all", (Mark(0, 10, MarkKind.ITALIC),)
    )


def test_what_both_have_in_common_is_not_touched() -> None:
    text = StyledText("paragraph 5", (Mark(0, 9, MarkKind.BOLD),))
    draft = one(text)
    query = Query("paragraph 5")
    change = replaced(draft, hits(texts_of(draft), query), Replacement("paragraph 6", query), anything)
    (step,) = change.transaction.steps
    assert isinstance(step, EditText)
    assert (step.at, step.removed.chars, step.inserted.chars) == (10, "5", "6")


def test_a_note_stays_after_the_word_that_it_belongs_to() -> None:
    text = styled("Member States") + atom_text(Note("n")) + styled(" and others")
    assert after(text, Query("states and"), "countries and").chars == f"Member Countries{ATOM} and others"
    assert after(text, Query("states and"), "nations or").chars == f"Member Nations{ATOM} or others"
    assert after(text, Query("states and"), "nations").chars == f"Member Nations{ATOM} others"


def test_words_that_change_nothing_are_not_counted() -> None:
    draft = one(styled("States and states"))
    query = Query("states")
    assert replaced(draft, hits(texts_of(draft), query), Replacement("States", query), anything).count == 1


@pytest.mark.parametrize(
    ("words", "new", "expected"),
    [
        (r"(\d+) (\w+)", "$2 $1", "by years 10"),
        (r"(\d+)", r"[\1]", "by [10] years"),
        (r"\d+", "${0}0", "by 100 years"),
        (r" (\d+)", "\\n$1", "by\n10 years"),
        (r"(x)?10", "$1$$9", "by $9 years"),
        ("10", r"a\\b", r"by a\b years"),
        (r"(?P<many>\d+) (?P<what>\w+)", r"\g<what> ${many}\g<0>", "by years 1010 years"),
    ],
)
def test_an_expression_lends_its_groups(words: str, new: str, expected: str) -> None:
    assert after(styled("by 10 years"), Query(words, pattern=True), new).chars == expected


@pytest.mark.parametrize(
    ("kept", "words", "new", "expected"),
    [
        ("of l’enfant", "l'enfant", "l'enfance", "of l’enfance"),
        ("the State’s right", "state's", "States'", "the States’ right"),
        ("“all States”", '"all states"', '"every State"', "“every State”"),
        ("non\u2011State actors", "non-state actor", "non-State armed actor", "non\u2011State armed actors"),
        ("in 10\u00a0years", "10 years", "10 months", "in 10\u00a0months"),
        ("in 10 years", "10 years", "10\u00a0months", "in 10\u00a0months"),
        ("the child’s", "'", "ʼ", "the childʼs"),
        ("the child's", "'", "’", "the child’s"),
        ("the child’s", "’", "'", "the child's"),
        ("10\u00a0years", "10 years", "10 years", "10 years"),
    ],
)
def test_quotes_hyphens_and_spaces_that_go_on_keep_their_shapes(
    kept: str, words: str, new: str, expected: str
) -> None:
    assert after(styled(kept), Query(words), new).chars == expected


@pytest.mark.parametrize("new", ["$what", "${what}", r"\g<what>"])
def test_a_name_that_no_group_has_is_said_or_is_words(new: str) -> None:
    if new == "$what":
        assert after(styled("a"), Query("(a)", pattern=True), new).chars == new
    else:
        with pytest.raises(PatternError, match="no group what; it has 1"):
            after(styled("a"), Query("(a)", pattern=True), new)


def test_groups_come_as_they_are_kept() -> None:
    text = styled("50\u00a0per\u00a0cent")
    assert after(text, Query(r"(\d+) (per cent)", pattern=True), "$1 $2").chars == "50 per\u00a0cent"


def test_plain_words_lend_no_groups() -> None:
    assert after(styled("a b"), Query("a"), r"$1\n").chars == r"$1\n b"


def test_a_group_that_is_not_there_is_said() -> None:
    with pytest.raises(PatternError, match="no group 2; it has 1"):
        after(styled("a"), Query("(a)", pattern=True), "$2")
