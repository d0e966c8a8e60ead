"""The revisions are listed newest first under the working draft, and each offers what can be done."""

from pytestqt.qtbot import QtBot

from ui.look.tokens import DARK, LIGHT
from ui.panels.revisions import BASELINE, NAME, Revisions
from versioning.history.revision import Revision

FIRST = Revision("1", "Draft", "2044-05-01T10:00:00Z", "Kestria", "")
SECOND = Revision("2", "Rev.1", "2044-06-01T10:00:00Z", "Marenda", "")


def panel(qtbot: QtBot) -> Revisions:
    made = Revisions(LIGHT)
    qtbot.addWidget(made)
    return made


def names(made: Revisions) -> list[str]:
    return [made.list.item(row).data(NAME) for row in range(made.list.count())]


def test_the_working_draft_stands_on_top(qtbot: QtBot) -> None:
    made = panel(qtbot)
    assert names(made) == ["Working draft"]
    assert not made.empty.isHidden()
    made.show_revisions((FIRST, SECOND), "1", "Changed since Rev.1")
    assert names(made) == ["Working draft", "Rev.1", "Draft"]
    assert made.empty.isHidden()
    assert [made.list.item(row).data(BASELINE) for row in range(3)] == [False, False, True]
    assert "Marenda" in made.list.item(1).text()


def test_the_line_that_is_marked_stays_marked(qtbot: QtBot) -> None:
    made = panel(qtbot)
    made.show_revisions((FIRST,), "", "")
    made.list.setCurrentRow(1)
    made.show_revisions((FIRST, SECOND), "", "")
    assert made.current == "1"


def test_each_line_offers_what_can_be_done_with_it(qtbot: QtBot) -> None:
    made = panel(qtbot)
    made.show_revisions((FIRST, SECOND), "1", "")
    asked: list[tuple[str, str]] = []
    for name in ("open", "copy", "rename", "compare", "baseline"):
        signal = getattr(made, f"{name}_wanted")
        signal.connect(lambda identity, name=name: asked.append((name, identity)))
    for action in made.menu("2").actions():
        action.trigger()
    assert asked == [("open", "2"), ("copy", "2"), ("baseline", "2"), ("compare", "2"), ("rename", "2")]
    asked.clear()
    next(each for each in made.menu("1").actions() if "Hide" in each.text()).trigger()
    assert asked == [("baseline", "")]


def test_opening_a_line_opens_a_revision_but_not_the_working_draft(qtbot: QtBot) -> None:
    made = panel(qtbot)
    made.show_revisions((FIRST,), "", "")
    asked: list[str] = []
    made.open_wanted.connect(asked.append)
    for row in range(2):
        made.list.itemActivated.emit(made.list.item(row))
    assert asked == ["1"]


def test_where_nothing_can_be_written_nothing_is_named(qtbot: QtBot) -> None:
    made = panel(qtbot)
    made.show_revisions((FIRST,), "", "")
    made.set_read_only(read_only=True)
    made.dress(DARK)
    assert not made.name_button.isEnabled()
    rename = next(each for each in made.menu("1").actions() if "Re&name" in each.text())
    assert not rename.isEnabled()
