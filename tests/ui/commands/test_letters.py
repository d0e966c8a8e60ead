"""Every entry of a menu, at the pointer too, has a letter to press, and no two of a menu have the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QStyleOptionMenuItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.words import tr
from ui.application import Application
from ui.commands.letters import with_letters
from ui.commands.menu_bar import MENUS, SUBMENUS
from ui.commands.menus import PAGE, PopupMenu, menu_of
from ui.commands.table import COMMANDS
from ui.draft_window.main_window import DraftWindow
from ui.panels.proposal_rows import ProposalRow
from ui.shared.languages import ENGLISH, available, install
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.negotiation.agreement import State
from versioning.negotiation.amendment import Amendment, Status
from versioning.tree.paragraph import Role
from versioning.tree.text import EMPTY, styled


@pytest.fixture(params=["en", "fr"])
def window(
    request: pytest.FixtureRequest, qapp: QApplication, application: Application
) -> Iterator[DraftWindow]:
    """A window in each language that is spoken to the end."""
    install(qapp, request.param)
    application.open_sample()
    yield application.windows[0]
    install(qapp, ENGLISH)


def clashes(menu: QMenu) -> list[str]:
    """Return the entries of a menu that have no letter, or another's."""
    if isinstance(menu, PopupMenu):
        menu.aboutToShow.emit()
    by_letter: dict[str, list[str]] = {}
    for action in menu.actions():
        if not action.isSeparator():
            letter = QKeySequence.mnemonic(action.text()).toString()
            by_letter.setdefault(letter, []).append(action.text())
    return [each for letter, said in by_letter.items() if not letter or len(said) > 1 for each in said]


def is_ours(action: QAction) -> bool:
    """Return whether an entry is named by Chapeau, not by a person (a revision, a file)."""
    return bool(action.objectName()) or isinstance(action.menu(), QMenu)


def test_the_titles_of_the_menu_bar_have_letters(window: DraftWindow) -> None:
    letters = [QKeySequence.mnemonic(each.text()).toString() for each in window.menuBar().actions()]
    assert all(letters)
    assert len(set(letters)) == len(letters)


def test_the_letters_to_press_are_unique_in_every_menu_of_the_menu_bar(window: DraftWindow) -> None:
    def check(menu: QMenu) -> None:
        menu.aboutToShow.emit()
        for action in menu.actions():
            if isinstance(action.menu(), QMenu):
                check(action.menu())
            elif not is_ours(action):
                menu.removeAction(action)
        assert clashes(menu) == [], menu.title()

    for action in window.menuBar().actions():
        check(action.menu())


@pytest.mark.parametrize("code", [each.code for each in available()])
def test_no_two_entries_of_a_menu_share_a_letter_in_any_language(code: str, qapp: QApplication) -> None:
    install(qapp, code)
    try:
        for _, names in MENUS:
            listed = [name for name in names if name]
            entries = [each.text for name in listed for each in COMMANDS if each.name == name]
            entries += [tr("Commands", SUBMENUS[name[1:]]) for name in listed if name.startswith(">")]
            letters = [QKeySequence.mnemonic(each).toString() for each in with_letters(entries)]
            assert len(set(letters)) == len(letters)
            assert all(letters)
    finally:
        install(qapp, ENGLISH)


def test_a_letter_that_is_taken_gives_way_to_another_of_the_words() -> None:
    assert with_letters(["&Save", "&Send…", "Open"]) == ["&Save", "S&end…", "&Open"]
    assert with_letters(["打开(&O)…", "选项(&O)", "退出"]) == ["打开(&O)…", "选项(&A)", "退出(&B)"]
    assert with_letters(["&A", "&A"]) == ["&A", "A"]


def test_the_letters_to_press_are_unique_on_the_page_and_in_the_outline(window: DraftWindow) -> None:
    assert clashes(menu_of(PAGE, window.commands.actions, window)) == []
    place = window.outline.visualRect(window.outline.contents.index_of(a_node(window))).center()
    assert clashes(window.reaching.outline_menu(place)) == []


def test_the_letters_to_press_are_unique_on_every_kind_of_proposal(window: DraftWindow) -> None:
    panel, live = window.proposals, proposal(window)
    panel.state.setCurrentIndex(1)
    for each in (
        live,
        replace(live, status=Status.LEFT),
        replace(live, conflicts=("one",), status=Status.ACCEPTED),
    ):
        panel.show_proposals([ProposalRow(each, ())], frozenset(), read_only=False)
        panel.list.setCurrentRow(0)
        assert len(panel.menu().actions()) > 1
        assert clashes(panel.menu()) == [], each.status


def test_the_letters_to_press_are_unique_on_every_state_of_a_paragraph(window: DraftWindow) -> None:
    row = window.agreed.lines.row(0)
    for state in State:
        assert clashes(window.agreed.menu(replace(row, state=state))) == [], state


def test_the_letters_to_press_are_unique_on_revisions_and_sponsors(window: DraftWindow) -> None:
    for each in ("", window.session.revisions()[0].id):
        assert clashes(window.revisions.menu(each)) == []
    window.sponsors.list.selectAll()
    for menu in (window.sponsors.menu(), *window.sponsors.findChildren(QMenu)):
        assert menu.actions()
        assert clashes(menu) == []


@pytest.mark.parametrize("code", [each.code for each in available()])
def test_an_open_menu_has_no_letter_twice_in_any_language(
    code: str, qapp: QApplication, application: Application
) -> None:
    install(qapp, code)
    try:
        application.open_sample()
        window = application.windows[0]
        window.sponsors.list.selectAll()
        menus = [
            menu_of(PAGE, window.commands.actions, window),
            window.agreed.menu(window.agreed.lines.row(0)),
        ]
        menus += [window.revisions.menu(window.session.revisions()[0].id), window.sponsors.menu()]
        menus += window.sponsors.findChildren(PopupMenu)
        for menu in menus:
            usual = [each.text() for each in menu.actions()]
            menu.aboutToShow.emit()
            assert clashes(menu) == []
            menu.aboutToHide.emit()
            assert [each.text() for each in menu.actions()] == usual
    finally:
        install(qapp, ENGLISH)


def test_a_letter_stands_where_it_was_put_or_else_where_it_comes_first() -> None:
    assert with_letters(["&Paragraph", "E&xit", "Extra text"]) == ["&Paragraph", "E&xit", "&Extra text"]
    assert with_letters(["Co&mment on them"]) == ["Co&mment on them"]


def letters_in(pane: QWidget) -> list[str]:
    """The letters that are to be pressed in a pane."""
    labels = (each for each in pane.findChildren(QLabel) if each.buddy() is not None)
    found = (QKeySequence.mnemonic(each.text()) for each in (*pane.findChildren(QAbstractButton), *labels))
    return [each.toString() for each in found if not each.isEmpty()]


@pytest.mark.parametrize("code", [each.code for each in available()])
def test_no_button_of_a_panel_or_strip_has_the_letter_of_a_menu(
    code: str, qapp: QApplication, application: Application
) -> None:
    install(qapp, code)
    try:
        application.open_sample()
        window = application.windows[0]
        menus = {QKeySequence.mnemonic(each.text()).toString() for each in window.menuBar().actions()}
        for title in window.crew.panels:
            window.panel(title).show()
            window.panel(title).raise_()
            QApplication.processEvents()
        for commands in ("suggest", "replace", "spelling"):
            window.commands[commands].trigger()
        QApplication.processEvents()
        for pane in (window.revisions, *window.crew.strips, *window.crew.panels.values()):
            letters = letters_in(pane)
            assert letters
            assert menus.isdisjoint(letters)
            assert len(set(letters)) == len(letters)
    finally:
        install(qapp, ENGLISH)


def test_a_button_whose_words_change_keeps_clear_of_the_menus(window: DraftWindow) -> None:
    button = window.comments.resolve_button
    window.panel("Comments").show()
    window.panel("Comments").raise_()
    button.setText("&Negotiate")
    QApplication.processEvents()
    assert QKeySequence.mnemonic(button.text()).toString() not in ("", "Alt+N")


def test_a_letter_with_an_accent_is_the_last_to_be_taken() -> None:
    assert with_letters(["&A", "À côté"]) == ["&A", "À &côté"]


def test_menus_open_by_their_letters(window: DraftWindow, qtbot: QtBot) -> None:
    opened: list[str] = []
    for action in window.menuBar().actions():
        action.menu().aboutToShow.connect(lambda action=action: opened.append(action.text()))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    edit = window.menuBar().actions()[1].text()
    letter = Qt.Key(QKeySequence.mnemonic(edit)[0].key())
    QTest.keyClick(window.editor, letter, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: opened != [])
    assert opened == [edit]
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QMenu):
            each.close()


def test_a_menu_shows_keys_from_the_left_where_all_else_is_read_from_the_right(
    qapp: QApplication, application: Application
) -> None:
    install(qapp, "ar")
    try:
        application.open_sample()
        window = application.windows[0]
        (menu,) = (
            each for each in window.findChildren(QMenu) if window.commands["zoom_in"] in each.actions()
        )
        option = QStyleOptionMenuItem()
        menu.initStyleOption(option, window.commands["zoom_in"])
        assert option.text.endswith("\t\u2066Ctrl++\u2069")
    finally:
        install(qapp, ENGLISH)


def a_node(window: DraftWindow) -> str:
    return window.session.draft.first(Role.OPERATIVE).id


def proposal(window: DraftWindow) -> Amendment:
    """Return a proposal of two changes."""
    draft = window.session.draft
    nodes = [each.id for each in draft.children if each.role is Role.OPERATIVE][:2]
    change = Transaction(tuple(EditText(node, 0, EMPTY, styled("one ")) for node in nodes))
    return window.room.propose(change.apply(draft), ["Kestria"])
