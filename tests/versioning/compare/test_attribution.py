"""Every change of a redline bears the name of who made it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Ids, drafts, transactions
from versioning.change.step import Delete, EditText, Insert, Join, Move, SetMark, SetRole, Split, Step
from versioning.change.transaction import Transaction
from versioning.compare.attribution import Authors
from versioning.compare.compare import Memo, compare
from versioning.compare.redline import Change, Fate, Redline, Row
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, Mark, MarkKind, styled

BASE = Resolution(
    "draft",
    children=(
        Paragraph("a", Role.OPERATIVE, styled("Urges all States to report on wells;")),
        Paragraph(
            "b",
            Role.OPERATIVE,
            styled("Requests the Secretary-General to convene meetings of experts on harbours;"),
        ),
        Paragraph("c", Role.OPERATIVE, styled("Decides to remain seized of the matter.")),
    ),
)


def signed(*acts: tuple[str, Step]) -> Redline:
    """The redline of a draft that each act, by an author, has changed."""
    authors, draft = Authors(BASE), BASE
    for author, step in acts:
        transaction = Transaction((step,), author)
        draft = transaction.apply(draft)
        authors.follow([transaction])
    return authors.sign(compare(BASE, draft))


def changes(redline: Redline) -> list[tuple[str, str, str]]:
    """What changed: fate, words and author."""
    return [
        (each.fate.value, each.shown.plain, each.author)
        for row in redline.rows
        for each in row.segments
        if each.fate is not Fate.KEPT
    ]


def write(node: str, at: int, removed: str, inserted: str) -> EditText:
    return EditText(node, at, styled(removed) if removed else EMPTY, styled(inserted) if inserted else EMPTY)


def test_each_word_is_signed_by_who_wrote_or_struck_it() -> None:
    redline = signed(("France", write("a", 9, " States", "")), ("Kenya", write("a", 23, "wells", "harbours")))
    assert changes(redline) == [
        ("deleted", "States ", "France"),
        ("deleted", "wells", "Kenya"),
        ("inserted", "harbours", "Kenya"),
    ]


def test_words_of_two_authors_that_stand_together_are_told_apart() -> None:
    redline = signed(
        ("France", write("a", 35, "", " and lakes")), ("Kenya", write("a", 45, "", " and rivers"))
    )
    assert changes(redline) == [
        ("inserted", " and lakes", "France"),
        ("inserted", " and rivers", "Kenya"),
    ]


def test_who_deletes_what_another_wrote_leaves_no_name() -> None:
    redline = signed(("France", write("a", 5, "", " again")), ("Kenya", write("a", 5, " again", "")))
    assert changes(redline) == []


def test_words_that_one_struck_and_another_wrote_again_are_the_other_ones() -> None:
    authors, draft = Authors(BASE), BASE
    for author, removed, inserted in (
        ("France", "", " again"),
        ("France", " again", ""),
        ("Kenya", "", " again"),
    ):
        step = write("a", 5, removed, inserted)
        draft = step.apply(draft)
        authors.follow([Transaction((step,), author)])
        if author == "France" and inserted:
            authors.sign(compare(BASE, draft))
    assert changes(authors.sign(compare(BASE, draft))) == [("inserted", "again ", "Kenya")]


def test_paragraphs_that_come_go_and_move_are_signed() -> None:
    redline = signed(
        ("France", Insert("draft", 1, Paragraph("n", Role.OPERATIVE, styled("Invites donors to give;")))),
        ("Kenya", Delete("draft", 2, BASE.children[1])),
        ("Japan", Move("c", "draft", 2, "draft", 0)),
    )
    named = {(row.change, row.author) for row in redline.rows}
    assert named >= {
        (Change.INSERTED, "France"),
        (Change.DELETED, "Kenya"),
        (Change.MOVED, "Japan"),
    }


def test_a_split_and_a_join_belong_to_who_made_them() -> None:
    halves = signed(("France", Split("a", 16, 0, "n", Role.OPERATIVE)))
    assert {row.author for row in halves.rows if row.change is Change.SPLIT} == {"France"}
    whole = signed(("Kenya", write("a", 36, "", " ")), ("Kenya", Join("a", 37, 0, "b", Role.OPERATIVE)))
    assert {row.author for row in whole.rows if row.change is Change.MERGED} == {"Kenya"}


def test_words_keep_their_author_when_their_paragraph_is_split() -> None:
    redline = signed(
        ("France", write("a", 35, "", " and lakes")), ("Kenya", Split("a", 19, 0, "n", Role.OPERATIVE))
    )
    assert ("inserted", " and lakes", "France") in changes(redline)


def test_marks_are_signed_by_who_set_them() -> None:
    mark = SetMark("a", 0, 5, MarkKind.ITALIC, (), (Mark(0, 5, MarkKind.ITALIC),))
    assert changes(signed(("France", mark))) == [("restyled", "Urges", "France")]


def test_a_role_is_whose_changed_it_whoever_writes_in_the_paragraph() -> None:
    turned = ("France", SetRole("a", Role.OPERATIVE, Role.TEXT))
    for words in (write("a", 0, "", "Also "), write("a", 0, "", "")):
        redline = signed(turned, ("Kenya", words))
        assert redline.rows[0].author == "France"


def test_a_role_changed_there_and_back_by_another_is_theirs() -> None:
    draft, authors, memo = BASE, Authors(BASE), Memo()
    role = BASE.paragraph("a").role
    there, back = SetRole("a", role, Role.HEADING), SetRole("a", Role.HEADING, role)
    for name, steps in (("X", (there,)), ("Y", (back, there))):
        change = Transaction(steps, name)
        draft = change.apply(draft)
        authors.follow([change])
        redline = authors.sign(compare(BASE, draft, memo=memo))
    assert next(row.author for row in redline.rows if row.new is not None and row.new.id == "a") == "Y"


@given(st.data())
def test_whatever_happens_every_change_has_a_name_and_the_texts_stay(data: st.DataObject) -> None:
    base = draft = data.draw(drafts(most=4, keeps=True))
    authors, ids = Authors(base), Ids("edit")
    for name in ("France", "Kenya", "Japan"):
        transaction = data.draw(transactions(draft, name, most=3, ids=ids))
        draft = transaction.apply(draft)
        authors.follow([transaction])
    redline = authors.sign(compare(base, draft))
    assert (redline.accept(), redline.reject()) == (draft, base)
    assert {name for _, _, name in changes(redline)} <= {"", "France", "Kenya", "Japan"}
    if len(authors.names) == 1:
        assert all(name for _, _, name in changes(redline))
        assert all(row.author or row.end is Fate.KEPT for row in redline.rows)
    assert authors.sign(compare(base, draft)) == redline


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 40), st.integers(0, 3)), max_size=8))
def test_every_letter_that_was_written_is_signed_by_its_writer(acts: list[tuple[int, int, int]]) -> None:
    draft, authors = BASE, Authors(BASE)
    for who, place, cut in acts:
        text = draft.text("a")
        at = min(place, len(text))
        gone = text.slice(at, min(at + cut, len(text)))
        step = EditText("a", at, gone, styled(" " + "XYZ"[who] * 3))
        transaction = Transaction((step,), "XYZ"[who])
        draft = transaction.apply(draft)
        authors.follow([transaction])
    for fate, words, name in changes(authors.sign(compare(BASE, draft))):
        if fate == "inserted":
            assert set(words) & set("XYZ") <= {name}


def test_words_carried_off_and_then_struck_are_signed_anew_where_they_were() -> None:
    base = Resolution("draft", children=(Paragraph("a", Role.SPONSORS, styled("States")),))
    authors, memo, draft = Authors(base), Memo(), base
    acts = ("Sudland", Split("a", 0, 0, "d", Role.SPONSORS)), ("Estland", write("d", 0, "S", ""))
    for author, step in acts:
        transaction = Transaction((step,), author)
        draft = transaction.apply(draft)
        authors.follow([transaction])
        for is_hasty in (True, False):
            shown = authors.sign(compare(base, draft, memo=memo, is_hasty=is_hasty))
    anew = Authors(base)
    anew.follow([Transaction((step,), author) for author, step in acts])
    assert changes(shown) == changes(anew.sign(compare(base, draft)))


@given(st.data())
def test_a_copy_goes_its_own_way_and_signs_like_who_followed_it_from_the_beginning(
    data: st.DataObject,
) -> None:
    base, ids = data.draw(drafts(most=4, keeps=True)), Ids("edit")

    def written(draft: Resolution, *names: str) -> tuple[Resolution, list[Transaction]]:
        edits = []
        for name in names:
            edits.append(data.draw(transactions(draft, name, most=3, ids=ids)))
            draft = edits[-1].apply(draft)
        return draft, edits

    parting, before = written(base, "France", "Kenya")
    authors = Authors(base)
    authors.follow(before)
    for each, names in ((authors.copy(), ("Japan", "Kenya")), (authors, ("Chile", "France"))):
        draft, after = written(parting, *names)
        each.follow(after)
        anew = Authors(base)
        anew.follow((*before, *after))
        assert each.sign(compare(base, draft)) == anew.sign(compare(base, draft))


def test_no_row_is_kept_of_a_redline_that_is_past() -> None:
    authors, memo, draft = Authors(BASE), Memo(), BASE
    for at, letter in enumerate("again and again"):
        change = Transaction((write("a", 5 + at, "", letter),), ("France", "Kenya")[at % 2])
        draft = change.apply(draft)
        authors.follow([change])
        redline = authors.sign(compare(BASE, draft, memo=memo))
        assert len(authors._known) <= len(redline.rows)
    split = Transaction((Split("b", 8, 0, "b2", Role.OPERATIVE),), "France")
    draft = split.apply(draft)
    authors.follow([split])
    redline = authors.sign(compare(BASE, draft, memo=memo))
    assert len(authors._known) <= len(redline.rows)


def test_beside_what_was_split_no_row_is_signed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    children = tuple(Paragraph(str(at), Role.OPERATIVE, styled(f"Urges {at} States;")) for at in range(60))
    base, memo = Resolution("draft", children=children), Memo()
    authors, draft, signed = Authors(base), base, list[str]()
    written = [write(str(at), 5, "", "/") for at in range(0, 60, 2)]
    steps = [
        *written,
        Split("30", 8, 0, "new", Role.OPERATIVE),
        write("new", 0, "", "/ "),
        write("31", 0, "", "*"),
    ]
    sign = Authors._signed

    def watched(self: Authors, row: Row, *rest: object) -> Row:
        signed.append(row.new.id if row.new else "")
        return sign(self, row, *rest)

    monkeypatch.setattr(Authors, "_signed", watched)
    for at, step in enumerate(steps):
        signed.clear()
        change = Transaction((step,), ("France", "Kenya")[at % 2])
        draft = change.apply(draft)
        authors.follow([change])
        redline = compare(base, draft, memo=memo, is_hasty=True)
        shown = authors.sign(redline)
        assert len(signed) < 8 or not at
    anew = Authors(base)
    anew.follow([Transaction((step,), ("France", "Kenya")[at % 2]) for at, step in enumerate(steps)])
    assert changes(shown) == changes(anew.sign(redline))
