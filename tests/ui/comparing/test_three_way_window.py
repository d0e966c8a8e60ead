"""A base stands between both sides, and one goes from change to change and from conflict to conflict."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from ui.application import Application
from ui.comparing.three_pages import CONFLICT
from ui.comparing.three_way_window import ThreeWayWindow
from ui.shared.comparison import Side
from ui.shared.meetings import quiet_pages
from versioning.compare.redline import Change
from versioning.compare.three_way import three_way
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import styled

WORDS = "Urges the States of the coast to keep the wells and the harbours in good repair"


def node(at: int) -> NodeId:
    return f"{at:016x}"


def wells(**words: str) -> Resolution:
    """Fourteen paragraphs; `p3="fair"` puts "fair" for "good" in the third."""
    texts = [WORDS.replace("good", words.get(f"p{at}", "good")) for at in range(1, 15)]
    paragraphs = [Paragraph(node(at), Role.OPERATIVE, styled(f"{text};")) for at, text in enumerate(texts, 1)]
    return Resolution(node(0), Masthead(), tuple(paragraphs))


@pytest.fixture
def window(application: Application, qtbot: QtBot) -> ThreeWayWindow:
    sides = (wells(), wells(p2="perfect", p13="usable"), wells(p2="fair", p12="seaworthy"))
    names = ("Draft", "Kestria", "Norland")
    window = ThreeWayWindow(application, *map(Side, names, sides))
    window.show()
    qtbot.waitUntil(lambda: window.three is not None)
    return window


def action(window: ThreeWayWindow, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def test_the_summary_counts_the_changes_of_both_and_their_conflicts(window: ThreeWayWindow) -> None:
    assert window.summary.text() == "Ours: 2 changes; theirs: 2 changes; 1 conflict"
    assert [each.text() for each in window.kinds.actions()] == [
        "1 in conflict",
        "1 by ours alone",
        "1 by theirs alone",
    ]


def test_one_goes_from_change_to_change_and_is_told_a_conflict(window: ThreeWayWindow) -> None:
    assert window.place.text() == "Change 1 of 3, a conflict"
    assert window.conflict.isVisible()
    assert window.conflict.text().startswith("≠ Conflict at OP2: our change and theirs")
    action(window, "next").trigger()
    assert window.place.text() == "Change 2 of 3"
    assert not window.conflict.isVisible()


def test_one_can_go_through_the_conflicts_alone(window: ThreeWayWindow) -> None:
    for each in window.kinds.actions()[1:]:
        each.trigger()
    window.go(1)
    assert window.place.text() == "Change 1 of 1, a conflict"


def test_a_conflict_is_marked_in_words_beside_its_paragraph_on_each_page(window: ThreeWayWindow) -> None:
    for pane in window.pages.panes:
        assert pane.numbers.flags == {node(2): CONFLICT}


def test_the_base_shows_what_either_side_took_out_and_whose_it_is(window: ThreeWayWindow) -> None:
    base = window.pages.panes[1]
    gone = {
        block.node: [p.text.chars for p in block.pieces if p.fate.value == "deleted"]
        for block in base.canvas.blocks
    }
    assert [gone[node(at)] for at in (2, 12, 13)] == [["good"], ["good"], ["good"]]
    authors = {block.node: block.authors for block in base.canvas.blocks}
    assert [authors[node(at)] for at in (2, 12, 13)] == [("Ours, Theirs",), ("Theirs",), ("Ours",)]


def test_bands_join_either_side_with_the_base(window: ThreeWayWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(window.pages.bands[0]._links))
    assert [(link.row, link.clash) for link in window.pages.bands[0]._links] == [(1, True), (12, False)]
    assert [(link.row, link.clash) for link in window.pages.bands[1]._links] == [(1, True), (11, False)]


def test_the_three_pages_scroll_as_one(window: ThreeWayWindow, qtbot: QtBot) -> None:
    window.resize(900, 300)
    bars = [pane.verticalScrollBar() for pane in window.pages.panes]
    qtbot.waitUntil(lambda: all(bar.maximum() > 100 for bar in bars))
    bars[0].setValue(bars[0].maximum())
    assert all(bar.value() > bar.maximum() // 2 for bar in bars)
    bars[2].setValue(0)
    assert all(bar.value() < bar.maximum() // 4 for bar in bars)


def test_what_nobody_changed_is_folded_on_all_three(window: ThreeWayWindow) -> None:
    whole = [pane.document().blockCount() for pane in window.pages.panes]
    action(window, "fold").trigger()
    assert all(
        pane.document().blockCount() < before for pane, before in zip(window.pages.panes, whole, strict=True)
    )
    window.pages.panes[2].fold_chosen.emit(window._folded[0][2])
    assert [pane.document().blockCount() for pane in window.pages.panes] == whole


def test_one_goes_from_conflict_to_conflict_and_back(application: Application, qtbot: QtBot) -> None:
    sides = (wells(), wells(p2="perfect", p6="usable", p13="dry"), wells(p2="fair", p13="full"))
    window = ThreeWayWindow(application, *map(Side, ("Draft", "Kestria", "Norland"), sides))
    window.show()
    qtbot.waitUntil(lambda: window.three is not None)
    assert window.place.text() == "Change 1 of 3, a conflict"
    for place in ("Change 3 of 3, a conflict", "Change 1 of 3, a conflict"):
        action(window, "warning").trigger()
        assert window.place.text() == place
    back = next(each for each in window.actions() if each.text() == "Previous conflict")
    back.trigger()
    assert window.place.text() == "Change 3 of 3, a conflict"


def test_what_is_quiet_around_a_paragraph_that_moved_is_folded() -> None:
    base = wells()
    first, *others = base.children
    moved = replace(base, children=(*others[:6], first, *others[6:]))
    three = three_way(base, moved, wells(p14="fair"))
    ours, shared, theirs = zip(*quiet_pages(three, [len(three.meetings) - 1]), strict=True)
    assert sum(map(len, shared)) >= 9
    for redline, stretches in ((three.ours, ours), (three.shared, shared), (three.theirs, theirs)):
        rows = [redline.rows[at] for stretch in stretches for at in stretch]
        assert all(row.change is not Change.MOVED for row in rows)
    for stretches in zip(ours, shared, theirs, strict=True):
        texts = [
            [redline.rows[at].old.id for at in stretch]
            for redline, stretch in zip((three.ours, three.shared, three.theirs), stretches, strict=True)
        ]
        assert texts[0] == texts[1] == texts[2]


def test_sides_that_agree_have_no_conflict(application: Application, qtbot: QtBot) -> None:
    both = wells(p2="fair")
    window = ThreeWayWindow(application, Side("Draft", wells()), Side("Kestria", both), Side("Norland", both))
    window.show()
    qtbot.waitUntil(lambda: window.three is not None)
    assert window.summary.text() == "Ours: 1 change; theirs: 1 change; no conflict"
    assert window.place.text() == "Change 1 of 1"
