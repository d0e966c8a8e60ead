"""The outline lists a draft's parts and changes only where the draft did."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.strategies import Ids, drafts, transactions
from tests.ui.drafts import small_draft
from ui.look.tokens import LIGHT
from ui.panels.outline import LABEL, Outline, OutlineModel
from ui.wording.contents import Contents, Entry, contents, counts, label_of, spoken_label
from versioning.change.step import Delete
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import ATOM, Note, StyledText, styled


def test_the_contents_name_every_part_with_its_label_and_first_words() -> None:
    draft = small_draft()
    found = [(label_of(entry, labels(draft)), entry.words) for entry in contents(draft)]
    assert found == [
        ("Sponsors", "Kestria: draft resolution"),
        ("Title", "Care of lighthouses"),
        ("Organ", "The General Assembly,"),
        ("PP1", "Recalling its resolution 1/1,"),
        ("PP2", "Aware that lamps burn low,"),
        ("OP1", "Urges Member States to:"),
        ("OP2", "Decides to remain seized of the matter."),
    ]
    assert [label_of(entry, labels(draft)) for entry in contents(draft)[5].below] == ["(a)", "(b)"]


def test_the_counts_are_those_of_the_draft_itself() -> None:
    assert counts(small_draft()) == (2, 2)


def test_a_place_is_named_as_the_room_names_it() -> None:
    draft = small_draft()
    assert spoken_label(draft, "pp2") == "PP2"
    assert spoken_label(draft, "op1b") == "OP1 (b)"
    assert spoken_label(draft, "title") == "Title"
    assert spoken_label(draft, draft.id) == ""
    assert spoken_label(draft, "nowhere") == ""


def test_a_changed_word_changes_one_line(qtbot: QtBot) -> None:
    model = OutlineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    draft = small_draft()
    model.update(draft)
    changed: list[str] = []
    model.dataChanged.connect(lambda at, _: changed.append(model.node(at)))
    model.update(draft.with_text("pp2", styled("Aware that lamps burn bright,")))
    assert changed == ["pp2"]


def test_a_new_paragraph_leaves_the_other_lines_where_they_are(qtbot: QtBot) -> None:
    model = OutlineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    draft = small_draft()
    model.update(draft)
    kept = QPersistentModelIndex(model.index_of("op2"))
    new = Paragraph("pp9", Role.PREAMBULAR, styled("Noting the fog,"))
    model.update(draft.spliced(draft.id, 4, 4, (new,)))
    assert model.node(kept) == "op2"
    assert model.data(model.index_of("pp2"), LABEL) == "PP3"
    model.update(draft)
    assert model.data(model.index_of("pp2"), LABEL) == "PP2"
    assert not model.index_of("pp9").isValid()


@given(st.data())
def test_an_outline_that_followed_any_changes_is_one_made_anew(data: st.DataObject) -> None:
    draft, ids = data.draw(drafts()), Ids("typed")
    following, model = Contents(), OutlineModel()

    def lines(above: QModelIndex) -> list[tuple[Entry | None, object]]:
        rows = [model.index(row, 0, above) for row in range(model.rowCount(above))]
        return [line for row in rows for line in ((model.entry(row), model.data(row, LABEL)), *lines(row))]

    def below(entries: tuple[Entry, ...]) -> list[Entry]:
        return [entry for each in entries for entry in (each, *below(each.below))]

    for _ in range(4):
        made = following.of(draft)
        model.update(draft)
        assert made == contents(draft)
        assert lines(QModelIndex()) == [
            (each, label_of(each, labels(replace(draft)))) for each in below(made)
        ]
        assert all(model.node(model.index_of(each.id)) == each.id for each in below(made))
        draft = data.draw(transactions(draft, ids=ids)).apply(draft)


def test_choosing_a_line_tells_where_to_go(qtbot: QtBot) -> None:
    outline = Outline(LIGHT)
    qtbot.addWidget(outline)
    outline.show_draft(small_draft())
    went: list[str] = []
    outline.chosen.connect(went.append)
    outline.activated.emit(outline.contents.index_of("op1b"))
    assert went == ["op1b"]


def test_following_the_cursor_marks_its_paragraph(qtbot: QtBot) -> None:
    outline = Outline(LIGHT)
    qtbot.addWidget(outline)
    outline.show_draft(small_draft())
    outline.follow("op1a")
    assert outline.contents.node(outline.currentIndex()) == "op1a"
    outline.follow("unknown")
    assert outline.contents.node(outline.currentIndex()) == "op1a"


def test_in_a_note_the_paragraph_that_it_stands_in_is_marked(qtbot: QtBot) -> None:
    outline = Outline(LIGHT)
    qtbot.addWidget(outline)
    note = StyledText(ATOM, (), (Note("n", styled("Ibid.")),))
    outline.show_draft(small_draft().with_text("op1b", styled("Polish the lenses;") + note))
    outline.follow("n")
    assert outline.contents.node(outline.currentIndex()) == "op1b"


def test_only_a_line_with_others_below_it_is_open(qtbot: QtBot) -> None:
    outline = Outline(LIGHT)
    qtbot.addWidget(outline)
    draft = small_draft()
    outline.show_draft(draft)
    place = outline.contents.index_of
    assert outline.isExpanded(place("op1"))
    assert not outline.isExpanded(place("op1b"))
    op1 = draft.paragraph("op1")
    for at in reversed(range(len(op1.children))):
        draft = Delete(op1.id, at, op1.children[at]).apply(draft)
    outline.show_draft(draft)
    assert not outline.isExpanded(place("op1"))
