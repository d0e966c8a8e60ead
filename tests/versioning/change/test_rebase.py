"""Rebase loses nothing (law 6), keeps clear of what it need not touch, and never mixes words that compete."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.strategies import Signing, drafts, tangled, transactions
from versioning.change.conflict import Conflict
from versioning.change.rebase import Rebased, Rebaser, carried, crossing_of, rebase
from versioning.change.step import (
    Delete,
    EditMasthead,
    EditText,
    Insert,
    Join,
    Move,
    Split,
    Step,
)
from versioning.change.transaction import Recorder, Transaction
from versioning.change.whole_words import WORD
from versioning.compare.difference import difference
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, Note, StyledText, atom_text, styled


def words_of_text(text: StyledText) -> set[str]:
    below = set().union(*(words_of_text(note.text) for _, note in text.notes))
    return {found.group() for found in WORD.finditer(text.chars)} | below


def words_of(draft: Resolution) -> set[str]:
    masthead = words_of_text(styled(" ".join(vars(draft.masthead).values())))
    return masthead.union(*(words_of_text(paragraph.text) for paragraph in draft.walk()))


def words_in_conflict(conflict: Conflict) -> set[str]:
    words = words_of_text(conflict.proposed)
    for step in conflict.transaction.steps:
        if isinstance(step, EditText):
            words |= words_of_text(step.inserted)
        elif isinstance(step, Insert):
            words = words.union(*(words_of_text(each.text) for each in step.paragraph.walk()))
        elif isinstance(step, EditMasthead):
            words |= words_of_text(styled(step.after))
    return words


def signed(words: set[str], name: str) -> set[str]:
    """The words that this side proposed, whole or cut by its own hand."""
    return {word for word in words if name in word}


@st.composite
def meetings(draw: st.DrawFn, most: int = 4) -> tuple[Resolution, Transaction, Transaction]:
    """A draft and two changes of it; every word that one proposes is told from all others."""
    base = draw(drafts(most=4, keeps=True))
    mine = draw(transactions(base, most=most, ids=Signing("Ours")))
    theirs = draw(transactions(base, most=most, ids=Signing("Hers")))
    return base, mine, theirs


@given(meetings())
def test_the_result_applies_to_the_draft_of_the_others(
    meeting: tuple[Resolution, Transaction, Transaction],
) -> None:
    base, mine, theirs = meeting
    rebased = rebase(mine, theirs, base)
    result = rebased.transaction.apply(theirs.apply(base))
    assert rebased.transaction.invert().apply(result) == theirs.apply(base)


@given(meetings())
def test_every_proposed_word_is_in_the_result_or_in_a_conflict(
    meeting: tuple[Resolution, Transaction, Transaction],
) -> None:
    base, mine, theirs = meeting
    rebased = rebase(mine, theirs, base)
    kept = words_of(rebased.transaction.apply(theirs.apply(base)))
    kept = kept.union(*(words_in_conflict(conflict) for conflict in rebased.conflicts))
    assert signed(words_of(mine.apply(base)), "Ours") <= kept


@given(meetings())
def test_no_word_of_the_others_is_touched(meeting: tuple[Resolution, Transaction, Transaction]) -> None:
    base, mine, theirs = meeting
    rebased = rebase(mine, theirs, base)
    standing = theirs.apply(base)
    assert signed(words_of(standing), "Hers") <= words_of(rebased.transaction.apply(standing))


@given(meetings())
def test_no_word_arises_that_neither_side_had(meeting: tuple[Resolution, Transaction, Transaction]) -> None:
    base, mine, theirs = meeting
    assume(not any(has_a_seam_in_a_word(each, base) for each in (mine, theirs)))
    standing = theirs.apply(base)
    result = rebase(mine, theirs, base).transaction.apply(standing)
    had = set().union(*map(words_of, on_the_way(mine, base)))  # what is typed stays if its deletion conflicts
    assert words_of(result) <= had | words_of(standing)


def has_a_seam_in_a_word(transaction: Transaction, draft: Resolution) -> bool:
    """Whether a word is divided by a paragraph’s end, or made where one goes: the other side has it whole."""
    return any(
        (isinstance(step, Split) and is_in_a_word(before.text(step.node), step.at))
        or (isinstance(step, Join) and is_in_a_word(after.text(step.node), step.at))
        for step, (before, after) in zip(
            transaction.steps, pairwise(on_the_way(transaction, draft)), strict=True
        )
    )


def is_in_a_word(text: StyledText, at: int) -> bool:
    return any(each.start() < at < each.end() for each in WORD.finditer(text.chars))


def on_the_way(transaction: Transaction, draft: Resolution) -> Iterator[Resolution]:
    """The draft before the first step and after each."""
    yield draft
    for step in transaction.steps:
        draft = step.apply(draft)
        yield draft


@given(meetings())
def test_a_conflict_shows_both_texts(meeting: tuple[Resolution, Transaction, Transaction]) -> None:
    base, mine, theirs = meeting
    rebased = rebase(mine, theirs, base)
    result = rebased.transaction.apply(theirs.apply(base))
    for conflict in rebased.conflicts:
        assert conflict.transaction.steps
        assert conflict.reason.endswith(".")
        if conflict.node in result:
            assert result.text(conflict.node).chars in conflict.standing.chars
        elif conflict.node != result.id:
            assert conflict.standing == EMPTY


@given(tangled(3, by_kind=True))
def test_it_holds_for_any_drafts_in_which_an_id_names_one_kind_of_thing(
    drafts: tuple[Resolution, ...],
) -> None:
    """Words that have nothing in common but such ids, as of two files out of one template."""
    base, ours, hers = drafts
    rebased = rebase(difference(base, ours), difference(base, hers), base)
    kept = words_of(rebased.transaction.apply(hers))
    kept = kept.union(*(words_in_conflict(conflict) for conflict in rebased.conflicts))
    assert words_of(ours) <= kept | words_of(base)


@given(st.data())
def test_rebasing_over_nothing_changes_nothing(data: st.DataObject) -> None:
    base = data.draw(drafts(keeps=True))
    mine = data.draw(transactions(base))
    assert rebase(mine, Transaction(()), base) == Rebased(mine)
    assert rebase(mine, (), base) == Rebased(mine)


@given(st.data())
def test_what_others_did_elsewhere_leaves_every_step_as_it_was(data: st.DataObject) -> None:
    base = data.draw(drafts(keeps=True))
    mine = without_masthead(data.draw(transactions(base)))
    elsewhere = Transaction((EditMasthead("symbol", base.masthead.symbol, "A/C.3/80/L.1"),))
    rebased = rebase(mine, elsewhere, base)
    assert rebased.conflicts == ()
    assert effective(rebased.transaction, elsewhere.apply(base)) == effective(mine, base)


@given(st.data())
def test_what_the_others_did_too_is_not_done_twice(data: st.DataObject) -> None:
    base = data.draw(drafts(keeps=True))
    step = data.draw(transactions(base, most=1))
    assert rebase(step, step, base) == Rebased(replace(step, steps=()))


@given(st.data())
def test_disjoint_changes_give_one_draft_whichever_goes_first(data: st.DataObject) -> None:
    base = data.draw(drafts(most=6, keeps=True))
    wall = data.draw(st.integers(0, max(0, len(base.children) - 1)))
    left = without_masthead(data.draw(transactions(part(base, 0, wall), "left", most=4)))
    right = without_masthead(data.draw(transactions(part(base, wall + 1, None), "right", most=4)))
    right = replace(right, steps=tuple(shifted(step, base.id, wall + 1) for step in right.steps))
    if not base.children:
        right = Transaction(())
    one, other = rebase(left, right, base), rebase(right, left, base)
    assert (one.conflicts, other.conflicts) == ((), ())
    assert one.transaction.apply(right.apply(base)) == other.transaction.apply(left.apply(base))


def part(base: Resolution, start: int, end: int | None) -> Resolution:
    return replace(base, children=base.children[start:end])


def without_masthead(transaction: Transaction) -> Transaction:
    steps = tuple(step for step in transaction.steps if not isinstance(step, EditMasthead))
    return replace(transaction, steps=steps)


def effective(transaction: Transaction, draft: Resolution) -> tuple[Step, ...]:
    """The steps that change something."""
    steps: list[Step] = []
    for step in transaction.steps:
        before, draft = draft, step.apply(draft)
        steps += [step] if draft != before else []
    return tuple(steps)


def shifted(step: Step, root: str, by: int) -> Step:
    """The step with its places at the top of the draft `by` places further on."""
    if isinstance(step, Insert | Delete | Move) and step.parent == root:
        step = replace(step, index=step.index + by)
    if isinstance(step, Move) and step.old_parent == root:
        step = replace(step, old_index=step.old_index + by)
    return step


@given(drafts(most=6, keeps=True), st.data())
def test_what_both_sides_moved_to_the_same_places_is_no_conflict(
    base: Resolution, data: st.DataObject
) -> None:
    recorder = Recorder(base)
    for _ in range(data.draw(st.integers(0, 4))):
        room = len(recorder.draft.children)
        if room > 1:
            old, new = data.draw(st.integers(0, room - 1)), data.draw(st.integers(0, room - 1))
            recorder.add(Move(recorder.draft.children[old].id, base.id, old, base.id, new))
    moves = recorder.transaction("Ours")
    rebased = rebase(moves, moves, base)
    assert not rebased.conflicts
    assert rebased.transaction.apply(recorder.draft) == recorder.draft


def test_a_conflict_about_a_paragraph_shows_its_note_as_that_now_reads() -> None:
    text = styled("See") + atom_text(Note("n", styled("A/1")))
    base = Resolution("d", children=(Paragraph("p", Role.TEXT, text),))
    mine = Transaction((EditText("p", 0, EMPTY, styled("Also ")),))
    theirs = Transaction((EditText("p", 0, EMPTY, styled("Always ")), EditText("n", 2, EMPTY, styled("8"))))
    [conflict] = rebase(mine, theirs, base).conflicts
    assert conflict.standing == theirs.apply(base).text("p")


@given(meetings(most=3))
def test_what_others_did_elsewhere_matters_not(
    meeting: tuple[Resolution, Transaction, Transaction],
) -> None:
    base, mine, theirs = meeting
    over = Rebaser(theirs, base)
    rebased, whole = over.rebase(mine), carried(mine, crossing_of(theirs.steps, base))
    assert rebased.conflicts == whole.conflicts
    after = theirs.apply(base)
    assert rebased.transaction.apply(after) == whole.transaction.apply(after)
    if over.bundles.reached(over.reach(mine)):
        assert rebased.transaction == whole.transaction
