"""Every command can be reached by the keyboard alone, and does something, or says what it lacks."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWhatsThis, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.editor.test_tables import table
from tests.ui.conftest import PATIENCE
from ui.application import Application
from ui.commands.table import COMMANDS
from ui.draft_window.main_window import DraftWindow
from ui.panels.proposal_rows import ROW
from versioning.change.step import EditText, Insert
from versioning.change.transaction import Transaction
from versioning.negotiation.agreement import Find, State
from versioning.negotiation.amendment import Status
from versioning.tree.paragraph import Role
from versioning.tree.text import EMPTY, styled

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ON_PROPOSALS = (
    *("accept", "accept_part", "divide", "reject", "withdraw", "leave_open"),
    *("support", "oppose", "retain", "reserve", "flexible", "await_capital", "speaks_for"),
)
"""Commands about the proposal that is chosen."""
ON_DECIDED = ("settle", "propose_again", "take_out")
"""Commands about one that is decided."""
ON_ROWS = ("insert_row", "delete_row")
"""Commands about a table's rows."""
AGREED = ("reopen", "correct")
"""Commands about what is agreed."""


class Walk:
    """Gives commands through the palette, and looks at whatever may have come of them."""

    def __init__(self, application: Application, qtbot: QtBot) -> None:
        self.application, self.qtbot = application, qtbot
        self.asked: list[str] = []
        self.window = self.fresh()
        self._watch = QTimer()
        self._watch.setInterval(5)
        self._watch.timeout.connect(self._answer)
        self._watch.start()

    def fresh(self) -> DraftWindow:
        """Open a window of its own, with something to do for every command."""
        self.application.open_sample()
        window = self.application.windows[-1]
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        last = window.session.draft.children[-1].id
        window.session.dispatch(Transaction((EditText(last, 0, EMPTY, styled("one ")),)))
        self.draft = window.session.draft
        window.panel("Proposals").raise_()
        window._following.at_once()
        return window

    def stand(self, name: str) -> None:
        """Stand where the command has something to do."""
        room, children = self.window.room, self.window.session.draft.children
        wanted = Role.PREAMBULAR if name == "role_operative" else Role.OPERATIVE
        free = [each.id for each in children if each.role is wanted and not room.agreement.of(each.id).since]
        node = self._put_table_before(free[2]) if name in ON_ROWS else free[2]
        if name in (*ON_PROPOSALS, *ON_DECIDED, "back_to_text"):
            self._choose_proposal(name, free[2:4])
        if not self.window.baseline:
            self.window.show_redline(self.window.session.revisions()[0].id)
        if name == "back_to_text" and (row := self.window.proposals.current):
            self.window.proposals.shown.emit(row.amendment.id)
        if name == "redo":
            self.window.session.undo()
        if name in AGREED:
            self.window.room.find(Find((node,), State.COMMITTEE))
        session = self.window.session
        if name in ("switch_branch", "merge_branch") and len(session.branches()) == 1:
            session.branch_off("Fallback", session.point())
            session.switch_to("main")
        before = {
            "hold": self.window.commands["project"].trigger,
            "zoom_reset": lambda: self.window.zoom(1.5),
        }
        before.get(name, lambda: None)()
        if name in ("find_next", "find_previous"):
            self.window.reaching.bar.field.setText("seagrass")
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.window.editor.setFocus()
        self.window.editor.show_range(node, 0, 4)
        QGuiApplication.clipboard().setText("Words to paste")
        self.window._following.at_once()

    def _put_table_before(self, node: str) -> str:
        """Put a table before a paragraph; returns what stands in its first cell."""
        session, lakes = self.window.session, table(("Lake", "Depth"), ("Como", "425"))
        session.dispatch(Transaction((Insert(*session.draft.place(node), lakes),)))
        return "Lake"

    def _choose_proposal(self, name: str, nodes: list[str]) -> None:
        """Make a proposal on two paragraphs, decide it if the command needs that, and choose it."""
        room, target, other = self.window.room, self.window.session.draft, self.window.session.draft
        for node in nodes:
            opening = target.text(node).slice(0, target.text(node).plain.index(" "))
            target = EditText(node, 0, opening, styled("Solemnly urges")).apply(target)
            other = EditText(node, 0, opening, styled("Firmly demands")).apply(other)
        made = room.propose(target, ["Kestria"])
        if name == "settle":
            room.accept(room.propose(other, ["Norland"]).id)
        if name in ("settle", "take_out"):
            room.accept(made.id)
        if name == "propose_again":
            room.decide(made.id, Status.REJECTED)
        self.window.editor.go_to(nodes[0])
        self.window.proposals.state.setCurrentIndex(1)
        self.window._following.at_once()
        self.window.negotiating._go_on(math.inf)  # many follow bit by bit
        listed = [self.window.proposals.list.item(at) for at in range(self.window.proposals.list.count())]
        chosen = next(each for each in listed if each.data(ROW).amendment.id == made.id)
        self.window.proposals.list.setCurrentItem(chosen)

    def give(self, name: str) -> None:
        """Give a command by the keyboard alone."""
        window, chooser = self.window, self.window.reaching.palette.chooser
        QTest.keyClick(window.editor, Qt.Key.Key_P, CTRL | SHIFT)
        assert chooser.isVisible()
        chooser.field.setText(window.commands[name].iconText())  # no test can press every letter
        entries = [entry for entry in window.reaching.palette._entries if entry.action.objectName() == name]
        rows = [row for row, choice in enumerate(chooser.choices) if choice.words == entries[0].words]
        for _ in range(rows[0]):
            QTest.keyClick(chooser.field, Qt.Key.Key_Down)
        QTest.keyClick(chooser.field, Qt.Key.Key_Return)

    def seen(self) -> tuple[object, ...]:
        """Return whatever a person, or the dossier, could notice."""
        window = self.window
        if not isValid(window):
            return ("gone",)  # it was closed, and Qt has let go of it
        session, cursor, bar = window.session, window.editor.textCursor(), window.reaching.bar
        shown = {id(each) for each in QApplication.allWidgets() if each.isVisible() and _is_told(each)}
        return (
            (id(session.draft), len(session.acts), len(session.revisions()), id(window.shown)),
            (cursor.anchor(), cursor.position(), window.editor.verticalScrollBar().value()),
            (
                window.isVisible(),
                window.baseline,
                window.editor.zoom,
                len(self.application.windows),
            ),
            (bar.isVisible(), bar.is_replacing, window.reaching.finding.at),
            tuple(each.words.text() for each in window.messages.banners),
            tuple(action.isChecked() for action in window.commands.actions.values()),
            (
                id(QApplication.focusWidget()),
                QGuiApplication.clipboard().text(),
                QWhatsThis.inWhatsThisMode(),
            ),
            tuple(self.asked),
            frozenset(shown),
        )

    def settle(self) -> None:
        """Leave whatever the command has begun, so that the next one starts from the page."""
        QWhatsThis.leaveWhatsThisMode()
        for each in QApplication.topLevelWidgets():
            if each is not self.window and each.isVisible() and not isinstance(each, DraftWindow | QMenu):
                each.close()
        if (
            not isValid(self.window)
            or not self.window.isVisible()
            or self.window.proposing.suggesting.session is not None
        ):
            self.window = self.fresh()
        session = self.window.session
        for _ in range(20):
            if session.draft == self.draft or session.undo() is None:
                break
        if session.draft != self.draft:
            session.redo()
        if self.window.reaching.bar.isVisible():
            self.window.reaching.finding.leave()

    def _answer(self) -> None:
        """Give up every question, and remember that it was asked."""
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            self.asked.append(dialog.windowTitle())
            dialog.reject()


def _is_told(widget: QWidget) -> bool:
    """Return whether it would be noticed that a widget is there."""
    return widget.isWindow() or bool(widget.accessibleName())


@pytest.fixture
def walk(application: Application, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Walk]:
    made = Walk(application, qtbot)

    def choose(*_: object, **__: object) -> tuple[str, str]:
        made.asked.append("a file")
        return "", ""

    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, choose)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], choose()[1]))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: choose()[0])
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: made.asked.append(url.toString()))
    yield made
    made._watch.stop()


@pytest.mark.proof
def test_every_command_does_something_when_the_palette_gives_it(walk: Walk) -> None:
    for command in COMMANDS:
        walk.stand(command.name)
        action = walk.window.commands[command.name]
        assert action.isEnabled(), (command.name, walk.window.commands.why(command.name))
        before = walk.seen()
        walk.give(command.name)
        until = time.monotonic() + PATIENCE / 1000  # what is done apart takes its time on a busy machine
        while walk.seen() == before:
            assert time.monotonic() < until, f"{command.name} did nothing"
            walk.qtbot.wait(5)
        walk.settle()


def test_every_command_stands_in_a_menu_or_has_keys_and_in_the_palette(walk: Walk) -> None:
    entries = list(walk.window.reaching.palette.entries())
    assert [each.words for each in entries if not (each.menus or each.keys)] == []
    listed = {entry.action.objectName() for entry in entries}
    assert {each.name for each in COMMANDS} <= listed


def test_where_there_is_nothing_to_do_every_command_that_is_refused_says_why(walk: Walk) -> None:
    walk.application.new_draft()
    window = walk.application.windows[-1]
    window._following.at_once()
    refused = [name for name, action in window.commands.actions.items() if not action.isEnabled()]
    assert "accept" in refused
    assert [name for name in refused if not window.commands.why(name)] == []
    assert all(window.commands.why(name).endswith(".") for name in refused)


def test_menus_at_the_pointer_hold_the_commands_of_the_menu_bar(walk: Walk) -> None:
    window = walk.window
    node = window.session.draft.first(Role.OPERATIVE).id
    place = window.outline.visualRect(window.outline.contents.index_of(node)).center()
    menu = window.reaching.outline_menu(place)
    assert window.editor.current_node == node
    own = set(window.commands.actions.values())
    assert {each for each in menu.actions() if not each.isSeparator()} <= own
    assert window.commands["move_down"] in menu.actions()
    walk.stand("accept")
    assert {window.commands[name] for name in ON_PROPOSALS} <= set(window.proposals.menu().actions())
    row = window.agreed.lines.row(0)
    assert {window.commands[name] for name in ("agree", "silence")} <= set(window.agreed.menu(row).actions())
