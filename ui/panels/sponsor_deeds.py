"""What can be done with the sponsors that are selected: from the keyboard, and from their menu."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from editor.words import mark, tr
from ui.commands.menus import PopupMenu
from ui.panels.sponsor_dialogs import SetGroup
from versioning.negotiation.sponsor_events import (
    Confirmed,
    GroupChanged,
    Joined,
    MembershipChanged,
    Removed,
    SponsorEvent,
    Standing,
    StandingChanged,
    Withdrew,
)
from versioning.negotiation.sponsors import Entry

STANDINGS = {
    Standing.MAIN: mark("Sponsors", "&Main sponsor"),
    Standing.SPONSOR: mark("Sponsors", "&Sponsor"),
    Standing.ADDITIONAL: mark("Sponsors", "&Additional sponsor"),
}
Record = Callable[[Iterable[SponsorEvent]], None]


class SponsorDeeds(QObject):
    """The actions on a selection; `offer` says what is selected, `record` takes what is told of it."""

    def __init__(self, owner: QWidget, record: Record) -> None:
        """Make the actions; those with keys work while `owner` has the focus."""
        super().__init__(owner)
        self._owner, self._record = owner, record
        self._chosen: tuple[Entry, ...] = ()
        self._gone: tuple[Entry, ...] = ()
        self.confirm = self._action(
            tr("Sponsors", "&Confirm"), lambda: self._tell_of(Confirmed), "Ctrl+Return"
        )
        self.withdraw = self._action(tr("Sponsors", "&Withdraw"), lambda: self._tell_of(Withdrew), "Del")
        self.again = self._action(tr("Sponsors", "&Sponsors again"), self._join_again)
        self.group = self._action(tr("Sponsors", "Speaks on &behalf of…"), self._set_group, "Ctrl+G")
        self.member = self._action(tr("Sponsors", "Is a m&ember of the body"), self._set_member)
        self.member.setCheckable(True)
        self.remove = self._action(
            tr("Sponsors", "&Remove: entered by mistake"), lambda: self._tell_of(Removed)
        )
        self.standings = QActionGroup(self)
        for standing, words in STANDINGS.items():
            action = self._action(tr("Sponsors", words), partial(self._set, standing))
            action.setCheckable(True)
            action.setData(standing.value)
            self.standings.addAction(action)

    def offer(self, selected: Sequence[Entry], *, writable: bool) -> None:
        """Allow what can be done with these entries."""
        self._chosen = tuple(each for each in selected if each.is_current)
        self._gone = tuple(each for each in selected if not each.is_current)
        can = bool(self._chosen) and writable
        self.confirm.setEnabled(can and any(not each.is_confirmed for each in self._chosen))
        for action in (self.withdraw, self.member, self.remove):
            action.setEnabled(can)
        self.again.setEnabled(writable and bool(self._gone))
        self.group.setEnabled(writable and len(self._chosen) == 1)
        self.member.setChecked(all(each.is_member for each in self._chosen))
        self.standings.setEnabled(can)
        there = {each.standing for each in self._chosen}
        for action in self.standings.actions():
            action.setChecked(there == {Standing(action.data())})

    def menu(self, parent: QWidget) -> QMenu:
        """Return the menu of what is selected."""
        menu = PopupMenu(parent)
        if not self._chosen:
            menu.addAction(self.again)
            return menu
        menu.addActions([self.confirm, self.withdraw])
        menu.addSeparator()
        menu.addActions(self.standings.actions())
        menu.addSeparator()
        menu.addActions([self.group, self.member])
        menu.addSeparator()
        menu.addAction(self.remove)
        return menu

    def _action(self, words: str, act: Callable[[], None], keys: str = "") -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda *_: act())
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._owner.addAction(action)
        return action

    def _tell_of(self, kind: type[Confirmed | Withdrew | Removed]) -> None:
        self._record(kind(each.name) for each in self._chosen)

    def _join_again(self) -> None:
        self._record(
            Joined(each.name, each.standing, each.on_behalf_of, each.is_member, each.note)
            for each in self._gone
        )

    def _set(self, standing: Standing) -> None:
        self._record(StandingChanged(each.name, standing) for each in self._chosen)

    def _set_member(self) -> None:
        is_member = self.member.isChecked()
        self._record(MembershipChanged(each.name, is_member) for each in self._chosen)

    def _set_group(self) -> None:
        (entry,) = self._chosen
        dialog = SetGroup(entry.name, entry.on_behalf_of, self._owner.window())
        if dialog.exec():
            self._record([GroupChanged(entry.name, dialog.words)])
        dialog.deleteLater()
