"""Two texts stand side by side, and one goes from change to change."""

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from editor.directions import is_right_to_left
from editor.redline_pane import RedlinePane
from exports import samples
from exports.formats import read_file
from tests.ui.conftest import Answer, on_small_draft
from tests.ui.drafts import small_draft
from ui.application import Application
from ui.comparing.compare_window import CompareWindow
from ui.dialogs.print_dialog import PrintDialog
from ui.dialogs.printout import Shape
from ui.shared.comparison import Side
from ui.shared.seats import Origin
from versioning.change.step import EditText
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import EMPTY, styled


@pytest.fixture
def window(application: Application, qtbot: QtBot) -> CompareWindow:
    old, new = Side("Draft", samples.base(), "in May"), Side("Rev.1", samples.revised(), "in June")
    window = CompareWindow(application, old, new)
    window.show()
    qtbot.waitUntil(lambda: window.redline is not None)
    return window


def action(window: CompareWindow, words: str) -> QAction:
    return next(each for each in window.findChildren(QAction) if each.text() == words)


def nodes_in_sight(page: RedlinePane) -> list[NodeId]:
    """The paragraphs that are in sight on a page."""
    lines = page.lines(0, page.viewport().height() - 1)
    return [page.canvas.blocks[number].node for number, line in lines if line.top + line.height > 0]


def words_in(label: QLabel) -> str:
    """What a person reads in a label, without the signs of direction."""
    made = QTextDocumentFragment.fromHtml(label.text()).toPlainText()
    return "".join(each for each in made if unicodedata.category(each) != "Cf")


@pytest.mark.parametrize(
    ("mirrored", "name", "detail"),
    [
        (False, "Rev.1", "26 Nov 2026"),
        (False, "مشروع", "Kestria"),
        (True, "Rev.1", "26 نوفمبر 2026"),
        (True, "A <b> & C.docx", "Tolvania"),
    ],
)
def test_a_caption_is_read_as_the_interface_is_whatever_its_letters(
    mirrored: bool, name: str, detail: str, window: CompareWindow
) -> None:
    sides = window.sides
    sides.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    sides.caption(0, Side(name, small_draft(), detail))
    text = QTextDocumentFragment.fromHtml(sides.captions[0].text()).toPlainText()
    assert is_right_to_left(text) is mirrored
    assert words_in(sides.captions[0]) == f"{name}  {detail}"


def test_the_summary_says_how_much_differs(window: CompareWindow) -> None:
    assert "edited" in window.summary.text()
    assert words_in(window.sides.captions[0]).startswith("Draft")
    assert window.windowTitle() == "Draft and Rev.1"


def test_each_kind_of_change_has_its_sign_beside_it(window: CompareWindow) -> None:
    kinds = window.kinds.actions()
    assert kinds
    assert not any(each.icon().isNull() for each in kinds)


def test_what_is_painted_by_hand_has_a_name_for_who_cant_see_it(window: CompareWindow) -> None:
    for each in (*window.sides.bands, window.sides.overview):
        assert each.accessibleName()


def test_bands_and_overview_begin_where_the_pages_do(window: CompareWindow) -> None:
    beside = (window.sides.old, window.sides.bands[0], window.sides.new, window.sides.overview)
    assert len({each.mapTo(window, each.rect().topLeft()).y() for each in beside}) == 1
    assert len({each.height() for each in beside}) == 1


def test_buttons_lose_their_words_before_the_summary_does(window: CompareWindow, qtbot: QtBot) -> None:
    bar = window.findChild(QToolBar)
    buttons = [bar.widgetForAction(window.actions_by_icon[name]) for name in ("suggest", "export-tracked")]
    said = window.summary.fontMetrics().horizontalAdvance(window.summary.text())
    found = []
    for width in (said + 900, said + 430, said + 150):
        window.resize(width, 700)
        qtbot.waitUntil(lambda width=width: bar.width() == width)
        QApplication.processEvents()
        worded = [each.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon for each in buttons]
        found.append((sum(worded), window.summary.shown == window.summary.text()))
    assert found[0] == (2, True)
    assert found[1][1]
    assert found[2] == (0, False)


def test_in_a_narrow_window_the_summary_gives_way_and_no_button_is_cut_off(
    window: CompareWindow, qtbot: QtBot
) -> None:
    window.resize(1000, 600)
    action(window, "Next change").trigger()
    (bar,) = window.findChildren(QToolBar)
    buttons = [bar.widgetForAction(each) for each in bar.actions()]
    qtbot.waitUntil(lambda: window.summary.shown.endswith("…"))
    assert all(each.isVisible() for each in buttons if each)
    assert window.summary.toolTip() == window.summary.text()


def test_one_begins_at_the_first_change_and_goes_from_one_to_the_next_and_round(
    window: CompareWindow,
) -> None:
    count = int(window.summary.text().split()[0])
    assert window.place.text() == f"Change 1 of {count}"
    action(window, "Next change").trigger()
    assert window.place.text() == f"Change 2 of {count}"
    action(window, "Previous change").trigger()
    action(window, "Previous change").trigger()
    assert window.place.text() == f"Change {count} of {count}"
    action(window, "Next change").trigger()
    assert window.place.text() == f"Change 1 of {count}"


def test_the_last_change_comes_into_view_on_both_sides(window: CompareWindow, qtbot: QtBot) -> None:
    window.resize(900, 400)
    qtbot.waitUntil(lambda: window.sides.new.verticalScrollBar().maximum() > 0)
    window.go(-1)
    for pane in (window.sides.old, window.sides.new):
        assert pane.verticalScrollBar().value() > 0


@pytest.mark.parametrize(
    ("last", "count", "words"), [("n79", 80, "the report; "), ("n30", 40, "lilies till ")]
)
def test_a_change_far_below_is_in_sight_at_once_in_either_view(
    application: Application, qtbot: QtBot, last: str, count: int, words: str
) -> None:
    base = small_draft()
    many = [Paragraph(f"n{at}", Role.OPERATIVE, styled("Notes " + words * 14)) for at in range(count)]
    old = replace(base, children=(*base.children, *many))
    new = EditText(last, 0, EMPTY, styled("Also ")).apply(old)
    window = CompareWindow(application, Side("Draft", old), Side("Rev.1", new))
    window.resize(900, 500)
    window.show()
    qtbot.waitUntil(lambda: window.redline is not None)
    for page in window.sides.panes:
        qtbot.waitUntil(lambda page=page: last in nodes_in_sight(page))
    qtbot.wait(300)  # what was guessed is laid out by and by
    assert all(last in nodes_in_sight(page) for page in window.sides.panes)
    window.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: last in nodes_in_sight(window.unified))


@pytest.mark.parametrize("gone", [False, True])
def test_of_a_paragraph_that_is_higher_than_the_window_what_changed_is_in_sight(
    application: Application, qtbot: QtBot, gone: bool
) -> None:
    long = "Requests the lamps of the harbours and all who keep them " * 90
    base = small_draft()
    more, less = (Paragraph("long", Role.OPERATIVE, styled(long + end)) for end in ("to burn on;", "on;"))
    old, new = (
        replace(base, children=(*base.children, each)) for each in ((less, more)[:: -1 if gone else 1])
    )
    window = CompareWindow(application, Side("Draft", old), Side("Rev.1", new))
    window.resize(900, 500)
    window.show()
    qtbot.waitUntil(lambda: window.redline is not None)
    qtbot.waitUntil(lambda: all(end_in_sight(page, "long") for page in window.sides.panes))
    window.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: end_in_sight(window.unified, "long"))


def end_in_sight(page: RedlinePane, node: NodeId) -> bool:
    """Whether the last line of a paragraph is in sight."""
    lines = page.lines(0, page.viewport().height() - 1)
    ends = [line.top + line.height for number, line in lines if page.canvas.blocks[number].node == node]
    return bool(ends) and 0 < ends[-1] <= page.viewport().height() + 20


def test_going_from_change_to_change_draws_no_view_that_is_not_seen(window: CompareWindow) -> None:
    page = window.tabs.widget(1)
    assert isinstance(page, RedlinePane)
    action(window, "Next change").trigger()
    assert page.document().isEmpty()
    window.tabs.setCurrentIndex(1)
    assert page.textCursor().blockNumber() == page.number_of_row(window._stops[1])


def test_both_texts_in_one_are_drawn_once_they_are_looked_at(window: CompareWindow) -> None:
    page = window.tabs.widget(1)
    assert isinstance(page, RedlinePane)
    for each in window.kinds.actions()[1:]:
        each.trigger()
    assert page.document().isEmpty()
    window.tabs.setCurrentIndex(1)
    assert not page.document().isEmpty()
    before = page.document().blockCount()
    action(window, "Fold what did not change").trigger()
    assert page.document().blockCount() != before
    window.tabs.setCurrentIndex(0)
    action(window, "Fold what did not change").trigger()
    assert page.document().blockCount() != before
    window.tabs.setCurrentIndex(1)
    assert page.document().blockCount() == before


def test_both_sides_scroll_as_one(window: CompareWindow, qtbot: QtBot) -> None:
    window.resize(900, 400)
    old, new = (pane.verticalScrollBar() for pane in (window.sides.old, window.sides.new))
    qtbot.waitUntil(lambda: old.maximum() > 0 and new.maximum() > 0)
    new.setValue(new.maximum() // 2)
    assert old.value() > 0
    old.setValue(0)
    assert new.value() < new.maximum() // 4


def test_a_click_in_the_overview_goes_there(window: CompareWindow, qtbot: QtBot) -> None:
    window.resize(900, 400)
    bar = window.sides.new.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    overview = window.sides.overview
    at = overview.rect().bottomLeft()
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=at)
    assert bar.value() > bar.maximum() * 0.8


def test_the_changes_are_exported_from_here(
    window: CompareWindow, answer: Answer, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "tracked.docx"

    def fill(dialog: object) -> None:
        assert [dialog.base.currentText(), dialog.target.currentText()] == ["Draft", "Rev.1"]
        dialog.author.setText("Kestria")
        dialog.place.setText(str(path))
        dialog.accept_button.click()

    answer(fill)
    action(window, "Export tracked DOCX…").trigger()
    qtbot.waitUntil(path.exists)
    assert list(read_file(path).authors) == ["Kestria"]


def test_exports_are_kept_with_the_draft_that_is_open_or_else_with_the_file(
    application: Application, answer: Answer, qtbot: QtBot, tmp_path: Path
) -> None:
    places = []

    def see(dialog: QDialog) -> None:
        places.append(Path(dialog.place.text()).parent)
        dialog.reject()

    folders = [tmp_path / "drafts", tmp_path / "received"]
    for each in folders:
        each.mkdir()
    shown = on_small_draft(application)
    shown.open_draft = replace(shown.open_draft, source=folders[0] / "draft.docx")
    of_draft = Origin("working", str(shown.open_draft.dossier.path))
    of_file = Origin("file", str(folders[1] / "answer.docx"))
    for origin in (of_draft, None):
        old = Side("Draft", samples.base(), origin=origin)
        made = CompareWindow(application, old, Side("Answer", samples.revised(), origin=of_file))
        made.show()
        qtbot.waitUntil(lambda made=made: made.redline is not None)
        answer(see)
        action(made, "Export tracked DOCX…").trigger()
    assert places == folders


def test_equal_texts_have_nothing_to_go_to(application: Application, qtbot: QtBot) -> None:
    side = Side("Draft", samples.base())
    window = CompareWindow(application, side, side)
    window.show()
    qtbot.waitUntil(lambda: window.redline is not None)
    assert window.summary.text() == "No differences: both texts are the same."
    window.go(1)
    assert window.place.text() == ""
    assert not action(window, "Next change").isEnabled()


def test_only_the_kinds_of_change_that_are_wanted_are_gone_through(window: CompareWindow) -> None:
    count = int(window.summary.text().split()[0])
    edited = next(each for each in window.kinds.actions() if each.text().endswith("edited"))
    edited.trigger()
    rest = count - int(edited.text().split()[0])
    window.go(1)
    assert window.place.text() == f"Change 1 of {rest}"
    edited.trigger()
    window.go(1)
    assert window.place.text() == f"Change 1 of {count}"


@pytest.mark.parametrize("by_keys", [False, True])
def test_what_did_not_change_is_folded_and_opened_by_a_click_or_enter(
    window: CompareWindow, by_keys: bool, qtbot: QtBot
) -> None:
    for each in window.kinds.actions():
        if not each.text().endswith("moved"):
            each.trigger()
    whole = window.unified.document().blockCount()
    action(window, "Fold what did not change").trigger()
    folds = [block for block in window.unified.canvas.blocks if "folded" in block.shown]
    assert folds
    assert window.unified.document().blockCount() < whole
    at = window.unified.canvas.blocks.index(folds[0])
    window.unified.select((at, 0), (at, 0))
    if by_keys:
        QTest.keyClick(window.unified, Qt.Key.Key_Return)
    else:
        place = window.unified.cursorRect()
        qtbot.mouseClick(window.unified.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    left = [block for block in window.unified.canvas.blocks if "folded" in block.shown]
    assert len(left) == len(folds) - 1


def test_a_caption_without_room_ends_in_an_ellipsis_and_tells_all_under_the_pointer(
    window: CompareWindow, qtbot: QtBot
) -> None:
    caption = window.sides.captions[0]
    name = "A/C.2/99/L.14 as returned by the coordinator of the group.docx"
    caption.say(name, "26 November 2026 · Kestria")
    qtbot.wait(1)
    assert not caption.toolTip()
    caption.resize(200, caption.height())
    assert "…" in words_in(caption)
    assert words_in(caption).strip().endswith(".docx")
    assert name in caption.toolTip()
    assert "Kestria" in caption.toolTip()


def test_beside_the_pages_a_screen_reader_finds_at_which_change_one_is(window: CompareWindow) -> None:
    beside = (*window.sides.bands, window.sides.overview)
    words = window.place.text()
    assert all(each.accessibleDescription().startswith(words) for each in beside)
    assert window.tell_stop(window._stops[0]) in beside[0].accessibleDescription()
    window.refresh()
    assert not any(each.accessibleDescription() for each in beside)


def test_f6_goes_round_the_tabs_and_the_pages(window: CompareWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.sides.old.setFocus()
    qtbot.waitUntil(window.sides.old.hasFocus)
    reached = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        reached.append(QApplication.focusWidget())
    assert reached == [window.sides.new, window.tabs.tabBar(), window.sides.old]
    QTest.keyClick(reached[-1], Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is reached[1]


def test_tab_reaches_all_that_can_be_done_in_the_bar(window: CompareWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    buttons = [each for each in window.findChild(QToolBar).findChildren(QToolButton) if each.isVisible()]
    reached = set()
    for _ in range(len(buttons) + 6):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    able = {each for each in buttons if each.isEnabled()}
    assert {"Kinds of change", "Propose the difference", "Export tracked DOCX"} <= {
        each.text() for each in able
    }
    assert able <= reached


def test_both_texts_are_saved_as_a_table_of_what_changed(
    window: CompareWindow, answer: Answer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "for capital.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    pages: list[int] = []

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, PrintDialog)
        assert dialog.shape is Shape.BESIDE
        assert not dialog.only_changes.isVisible()
        dialog.what.setCurrentText("Comparative table")
        for _ in range(2):
            qtbot.waitUntil(lambda: dialog.pages_are_made)
            pages.append(len(dialog._data))
            dialog.only_changes.click()
        dialog.only_changes.click()
        qtbot.waitUntil(lambda: dialog.pages_are_made)
        dialog.save_button.click()

    answer(choose)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(out.exists)
    assert pages[1] < pages[0]
    said = out.read_text(encoding="utf-8")
    assert ">Draft<" in said
    assert ">Rev.1<" in said
    assert ">No change<" not in said
    qtbot.waitUntil(lambda: bool(window.messages.banners))


def test_who_goes_through_the_texts_by_keys_hears_labels_and_changes(
    window: CompareWindow, said: list[str], qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    heard = []
    for pane in (window.sides.old, window.sides.new):
        pane.setFocus()
        pane.select((0, 0), (0, 0))
        QApplication.processEvents()
        said.clear()
        for _ in range(10):
            QTest.keyClick(pane, Qt.Key.Key_Down)
            QApplication.processEvents()
        heard.append(list(said))
    assert heard[0][:4] == ["Title.", "Organ.", "PP1.", "PP2."]
    assert heard[1][:4] == ["Title.", "Organ.", "PP1.", "PP2. Inserted: “and reverse”."]


def test_a_change_that_one_goes_to_is_told_once(window: CompareWindow, said: list[str], qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.tabs.setCurrentIndex(1)
    window.unified.setFocus()
    QApplication.processEvents()
    said.clear()
    window.actions_by_icon["next"].trigger()
    QApplication.processEvents()
    assert said == ["Change 2 of 22. PP2. Inserted: “and reverse”."]
