"""Undo and redo lead back and forth exactly; typing is taken back in runs."""

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import drafts, transactions
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.change.undo import LONGEST_RUN, UndoStack
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import EMPTY, styled

DRAFT = Resolution(
    "r", Masthead(), (Paragraph("a", Role.OPERATIVE, styled("Decides")), Paragraph("b", Role.TEXT))
)


class Writer:
    """Applies and records transactions as a session does."""

    def __init__(self, draft: Resolution = DRAFT) -> None:
        self.draft = draft
        self.undo_stack = UndoStack()

    def do(self, transaction: Transaction) -> None:
        self.draft = transaction.apply(self.draft)
        self.undo_stack.record(transaction)

    def type(self, words: str, at: int, node: str = "a", intent: str = "type") -> None:
        for place, letter in enumerate(words, at):
            self.do(Transaction((EditText(node, place, EMPTY, styled(letter)),), "Norway", "", intent))

    def delete(self, at: int, end: int) -> None:
        removed = self.draft.text("a").slice(at, end)
        self.do(Transaction((EditText("a", at, removed, EMPTY),), "Norway", "", "type"))

    def undo(self) -> bool:
        return self._apply(self.undo_stack.undo())

    def redo(self) -> bool:
        return self._apply(self.undo_stack.redo())

    def _apply(self, transaction: Transaction | None) -> bool:
        self.draft = transaction.apply(self.draft) if transaction else self.draft
        return transaction is not None

    @property
    def words(self) -> str:
        return self.draft.text("a").chars


@given(st.data())
def test_undo_and_redo_return_every_state_exactly(data: st.DataObject) -> None:
    writer = Writer(data.draw(drafts(keeps=True)))
    states = [writer.draft]
    for number in range(data.draw(st.integers(1, 4))):
        writer.do(data.draw(transactions(writer.draft, f"edit {number}")))
        states.append(writer.draft)
    for state in reversed(states[:-1]):
        assert writer.undo()
        assert writer.draft == state
    assert not writer.undo()
    for state in states[1:]:
        assert writer.redo()
        assert writer.draft == state
    assert not writer.redo()


@given(st.data())
def test_random_typing_and_deleting_is_undone_and_redone_exactly(data: st.DataObject) -> None:
    writer = Writer()
    for _ in range(data.draw(st.integers(1, 25))):
        at = data.draw(st.integers(0, len(writer.words)))
        if data.draw(st.booleans()) and at < len(writer.words):
            writer.delete(at, at + 1)
        else:
            writer.type(data.draw(st.sampled_from(("a", "\n", "and "))), at)
    written = writer.draft
    while writer.undo():
        pass
    assert writer.draft == DRAFT
    while writer.redo():
        pass
    assert writer.draft == written


def test_a_run_of_typing_is_taken_back_at_once() -> None:
    writer = Writer()
    writer.type(" to act", 7)
    assert writer.undo_stack.to_undo.intent == "type"
    writer.undo()
    assert writer.draft == DRAFT
    assert not writer.undo_stack.can_undo
    assert writer.undo_stack.to_redo.intent == "type"
    writer.redo()
    assert writer.words == "Decides to act"


def test_a_run_of_deleting_backward_or_forward_is_taken_back_at_once() -> None:
    writer = Writer()
    for at in (6, 5, 4):
        writer.delete(at, at + 1)
    writer.delete(4, 4 + 0)  # nothing
    writer.undo()
    assert writer.draft == DRAFT
    for _ in range(3):
        writer.delete(0, 1)
    assert writer.words == "ides"
    writer.undo()
    assert writer.draft == DRAFT


def test_a_pause_ends_a_run() -> None:
    writer = Writer()
    writer.type(" to", 7)
    writer.undo_stack.end_run()
    writer.type(" act", 10)
    writer.undo()
    assert writer.words == "Decides to"


def test_typing_elsewhere_or_something_else_ends_a_run() -> None:
    writer = Writer()
    writer.type("x", 7)
    writer.type("y", 0)
    writer.undo()
    assert writer.words == "Decidesx"
    writer.type("z", 8, intent="paste")
    writer.type("b", 0, node="b")
    writer.undo()
    writer.undo()
    assert writer.words == "Decidesx"


def test_typing_after_deleting_is_a_run_of_its_own() -> None:
    writer = Writer()
    writer.delete(6, 7)
    writer.type("d", 6)
    writer.undo()
    assert writer.words == "Decide"


def test_words_typed_in_the_place_of_many_are_taken_back_at_once() -> None:
    long = styled("Decides " + "to act in due time " * 5)
    writer = Writer(DRAFT.with_text("a", long))
    change = EditText("a", 0, long, styled("R"))
    writer.do(Transaction((change,), "Norway", "", "type"))
    writer.type("equests", 1)
    assert writer.words == "Requests"
    writer.undo()
    assert writer.words == long.chars


def test_a_line_break_ends_a_run() -> None:
    writer = Writer()
    writer.type("a\nb", 7)
    for expected in ("Decidesa\n", "Decidesa", "Decides"):
        writer.undo()
        assert writer.words == expected


def test_a_run_grows_only_so_long() -> None:
    writer = Writer()
    writer.type("a" * (LONGEST_RUN + 5), 7)
    writer.undo()
    assert writer.words == "Decides" + "a" * LONGEST_RUN


def test_a_new_edit_drops_what_could_be_redone() -> None:
    writer = Writer()
    writer.type("x", 7)
    writer.undo()
    assert writer.undo_stack.can_redo
    writer.type("y", 7)
    assert not writer.undo_stack.can_redo
    assert not writer.redo()


def test_what_undo_and_redo_return_bears_an_id_of_its_own() -> None:
    stack = UndoStack()
    done = Transaction((EditText("a", 0, EMPTY, styled("x")),), "Norway", "2026-03-01T10:00:00Z", "paste")
    stack.record(done)
    undone = stack.undo("2026-03-02T10:00:00Z")
    again = stack.redo()
    assert undone is not None
    assert again is not None
    assert len({done.id, undone.id, again.id}) == 3
    assert (undone.intent, undone.date, again.intent) == ("undo paste", "2026-03-02T10:00:00Z", "redo paste")
