"""What became of each paragraph, as rows."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Ids, drafts, text_steps, transactions
from tests.versioning.compare.marking import marked
from versioning.change.step import Delete, Insert, Join, Move, SetRole, Split
from versioning.compare.compare import Memo, compare
from versioning.compare.redline import Change, Fate, Redline
from versioning.tree.digest import anonymous
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import Note, StyledText, atom_text, styled


def paragraph(
    name: str, chars: str | StyledText, *children: Paragraph, role: Role = Role.OPERATIVE
) -> Paragraph:
    return Paragraph(name, role, styled(chars) if isinstance(chars, str) else chars, children)


def draft(*children: Paragraph) -> Resolution:
    return Resolution("draft", children=children)


def sub(name: str, chars: str) -> Paragraph:
    return paragraph(name, chars, role=Role.SUBPARAGRAPH)


TIDES = paragraph("tides", "Notes that spring tides rise above the harbour walls;")
PILOTS = paragraph(
    "pilots", "Requests pilots to report each grounding;", sub("p1", "in fog;"), sub("p2", "at night;")
)
CHARTS = paragraph("charts", "Invites printers to mark wrecks and reefs on their charts;")
NETS = paragraph("nets", "Encourages villages to mend old nets before buying new ones;")
BASE = draft(TIDES, PILOTS, CHARTS, NETS)
HALVES = (
    Split("charts", 31, 0, "reefs", Role.OPERATIVE)
    .apply(BASE)
    .with_text("charts", styled("Invites printers to mark wrecks;"))
)
"""The base with its charts in two."""


def told(redline: Redline) -> list[tuple[str, str]]:
    """The rows that aren't the same, by change and words."""
    return [
        (" ".join((row.change.value, *row.also)), marked(row.segments))
        for row in redline.rows
        if row.change is not Change.SAME or row.also
    ]


def kinds(redline: Redline) -> list[str]:
    return [row.change.value for row in redline.rows]


def test_a_renumbered_paragraph_is_no_difference_in_itself() -> None:
    redline = compare(BASE, Delete("draft", 0, TIDES).apply(BASE))
    assert kinds(redline) == ["deleted", *["renumbered"] * 5]
    assert [(row.old_label, row.new_label) for row in redline.rows][:3] == [
        ("OP1", ""),
        ("OP2", "OP1"),
        ("OP2 (a)", "OP1 (a)"),
    ]
    fixed = SetRole("nets", Role.OPERATIVE, Role.OPERATIVE, "", "3 bis.").apply(BASE)
    assert "renumbered" in kinds(compare(BASE, fixed))
    assert compare(BASE, fixed).is_empty


def test_an_inserted_paragraph_stands_where_the_target_has_it() -> None:
    redline = compare(BASE, Insert("draft", 3, paragraph("new", "Decides to wait;")).apply(BASE))
    assert kinds(redline) == ["same"] * 5 + ["inserted", "renumbered"]
    assert redline.rows[5].end is Fate.INSERTED


def test_an_edited_paragraph_has_its_words_marked() -> None:
    target = BASE.with_text("charts", styled("Invites printers to mark wrecks on all charts;"))
    assert told(compare(BASE, target)) == [
        ("edited", "Invites printers to mark wrecks [-and reefs on their-]{+on all+} charts;")
    ]


def test_a_moved_paragraph_takes_its_sub_paragraphs_along() -> None:
    redline = compare(BASE, Move("pilots", "draft", 1, "draft", 3).apply(BASE))
    ghosts = [row for row in redline.rows if row.is_ghost]
    moved = [row for row in redline.rows if row.change is Change.MOVED and row.new]
    assert [row.old.id for row in ghosts if row.old] == ["pilots", "p1", "p2"]
    assert [row.new.id for row in moved if row.new] == ["pilots", "p1", "p2"]
    assert [row.twin for row in (*ghosts, *moved)] == ["pilots", "p1", "p2"] * 2
    assert redline.rows.index(ghosts[0]) == 1
    assert redline.rows.index(moved[0]) == len(redline.rows) - 3


def test_a_sub_paragraph_that_changed_its_parent_is_what_moved() -> None:
    one = paragraph("one", "Asks:", sub("a", "for rope;"), sub("b", "for tar;"))
    base = draft(one, paragraph("two", "Offers:", sub("c", "a boat;")))
    target = Move("b", "one", 1, "two", 0).apply(base)
    assert [row.old.id for row in compare(base, target).rows if row.is_ghost and row.old] == ["b"]


def test_a_paragraph_on_another_level_stays_in_its_place() -> None:
    target = Move("charts", "draft", 2, "pilots", 2).apply(BASE)
    target = SetRole("charts", Role.OPERATIVE, Role.SUBPARAGRAPH).apply(target)
    redline = compare(BASE, target)
    assert not any(row.change is Change.MOVED for row in redline.rows)
    assert next(row.also for row in redline.rows if row.new and row.new.id == "charts") == ("level", "role")
    assert not redline.is_empty


def test_a_split_is_two_rows_the_first_with_an_inserted_end() -> None:
    split = Split("charts", 31, 0, "reefs", Role.OPERATIVE).apply(BASE)
    target = split.with_text("charts", styled("Invites printers to mark wrecks;"))
    rows = [row for row in compare(BASE, target).rows if row.change is Change.SPLIT]
    assert [(marked(row.segments), row.end) for row in rows] == [
        ("Invites printers to mark wrecks{+;+}", Fate.INSERTED),
        ("and reefs on their charts;", Fate.KEPT),
    ]
    assert rows[1].old is None


def test_a_join_is_two_rows_the_first_with_a_deleted_end() -> None:
    target = Join("charts", len(CHARTS.text), 0, "nets", Role.OPERATIVE).apply(BASE)
    rows = [row for row in compare(BASE, target).rows if row.change is Change.MERGED]
    assert [(marked(row.segments), row.end) for row in rows] == [
        (CHARTS.text.chars, Fate.DELETED),
        (NETS.text.chars, Fate.KEPT),
    ]
    assert rows[1].new is None


def test_what_comes_between_two_halves_stands_between_their_rows() -> None:
    target = Insert("draft", 3, paragraph("new", "Decides to wait;")).apply(HALVES)
    for redline in (compare(BASE, target), compare(BASE, anonymous(target))):
        rows = redline.rows[4:7]
        assert [(row.change.value, marked(row.segments), row.end) for row in rows] == [
            ("split", "Invites printers to mark wrecks{+;+}", Fate.INSERTED),
            ("inserted", "{+Decides to wait;+}", Fate.INSERTED),
            ("split", "and reefs on their charts;", Fate.KEPT),
        ]
        assert (redline.accept(), redline.reject()) == (redline.target, BASE)


def test_what_goes_from_between_two_that_are_joined_stands_between_their_rows() -> None:
    base = Insert("draft", 3, paragraph("new", "Decides to wait;")).apply(HALVES)
    for redline in (compare(base, BASE), compare(base, anonymous(BASE))):
        rows = redline.rows[4:7]
        assert [(row.change.value, marked(row.segments), row.end) for row in rows] == [
            ("merged", "Invites printers to mark wrecks[-;-]", Fate.DELETED),
            ("deleted", "[-Decides to wait;-]", Fate.DELETED),
            ("merged", "and reefs on their charts;", Fate.KEPT),
        ]
        assert (redline.accept(), redline.reject()) == (redline.target, base)


def test_a_new_paragraph_that_says_the_end_of_an_edited_one_again_is_no_half_of_it() -> None:
    target = BASE.with_text(
        "charts", styled("Invites all printers to mark wrecks and reefs on their charts;")
    )
    target = Insert("draft", 3, paragraph("new", "reefs on their charts;")).apply(target)
    assert kinds(compare(BASE, target))[4:6] == ["edited", "inserted"]


def test_halves_with_something_between_are_typed_in_in_haste() -> None:
    target = Insert("draft", 3, paragraph("new", "Decides to wait;")).apply(HALVES)
    memo = Memo()
    compare(BASE, target, memo=memo)
    for node, chars in (("reefs", "and reefs on all their charts;"), ("new", "Decides to wait a year;")):
        target = target.with_text(node, styled(chars))
        redline = compare(BASE, target, memo=memo, is_hasty=True)
        assert kinds(redline)[4:7] == ["split", "inserted", "split"]
        assert (redline.accept(), redline.reject()) == (target, BASE)


def test_a_paragraph_with_sub_paragraphs_is_never_split_over_them() -> None:
    target = Split("pilots", 16, 2, "rest", Role.OPERATIVE).apply(BASE)
    redline = compare(BASE, target)
    assert Change.SPLIT not in {row.change for row in redline.rows}
    assert (redline.accept(), redline.reject()) == (target, BASE)


def test_a_changed_note_is_named() -> None:
    def noted(chars: str) -> Resolution:
        return draft(paragraph("p", styled("Recalls the code") + atom_text(Note("n", styled(chars)))))

    assert told(compare(noted("Gazette 1."), noted("Gazette 2."))) == [
        ("edited note", "Recalls the code\ufffc")
    ]


def test_every_change_bears_its_author() -> None:
    target = BASE.with_text("charts", styled("Invites printers to mark wrecks;"))
    redline = compare(BASE, Delete("draft", 0, TIDES).apply(target), author="Philippines")
    named = {row.author for row in redline.rows if row.change in {Change.EDITED, Change.DELETED}}
    named |= {each.author for row in redline.rows for each in row.segments if each.fate is not Fate.KEPT}
    assert named == {"Philippines"}
    assert {each.author for row in redline.rows for each in row.segments if each.fate is Fate.KEPT} == {""}


def test_unrelated_files_of_one_text_show_no_difference() -> None:
    def imported(name: str) -> Resolution:
        note = atom_text(Note(f"{name}n", styled("Gazette 1.")))
        return Resolution(name, children=(Paragraph(f"{name}p", Role.OPERATIVE, styled("Recalls") + note),))

    assert compare(imported("one"), imported("two")).is_empty


def typed(base: Resolution, data: st.DataObject, times: int) -> Iterable[Resolution]:
    """Drafts as they stand after each of some keystrokes in the texts of a draft."""
    ids = Ids("typed")
    nodes = [each.id for each in base.walk()]
    for _ in range(times if nodes else 0):
        node = data.draw(st.sampled_from(nodes))
        base = data.draw(text_steps(base, node, ids, marks=False)).apply(base)
        yield base


@given(st.data())
def test_typing_with_a_memo_gives_the_same_redline_as_without(data: st.DataObject) -> None:
    base = data.draw(drafts())
    target = data.draw(transactions(base, most=4)).apply(base)
    memo = Memo()
    compare(base, target, memo=memo, author="Chair")
    for draft_typed in typed(target, data, 3):
        again = compare(base, draft_typed, memo=memo, author="Chair")
        assert again == compare(base, draft_typed, author="Chair")


def test_a_role_that_changed_between_two_comparisons_is_seen() -> None:
    memo = Memo()
    base = draft(paragraph("p", "Harbours", role=Role.TITLE))
    compare(base, base, memo=memo)
    target = SetRole("p", Role.TITLE, Role.HEADING).apply(base)
    assert compare(base, target, memo=memo) == compare(base, target)
