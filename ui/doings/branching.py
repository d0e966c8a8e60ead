"""Branches in the window: which one is worked on, another begun, gone to, or merged into this one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QDialog, QMainWindow

from editor.draft_editor import DraftEditor
from editor.words import tr
from ui.doings.common import Doings
from ui.doings.negotiating import Negotiating
from ui.doings.proposing import Proposing
from ui.doings.workroom import Workroom
from ui.panels.proposal_rows import told
from ui.parts.choices import Choice
from ui.parts.chooser import Chooser
from ui.parts.fuzzy import Answer, best
from ui.parts.messages import Kind
from ui.wording.naming import called, named
from ui.wording.terms import cited, joined
from versioning.negotiation.summary import Teller

if TYPE_CHECKING:
    from ui.dialogs.branch_dialogs import MergeBranch, NewBranch
    from versioning.merging import Merged


class Branching(Doings):
    """What a person does about the branches of the dossier that a window is on."""

    def __init__(
        self,
        window: Workroom,
        parent: QMainWindow,
        negotiating: Negotiating,
        proposing: Proposing,
        editor: DraftEditor,
    ) -> None:
        """Act for `window`; `parent` is the same window, for dialogs, which `show` shows."""
        super().__init__(window, parent, editor)
        self._place, self._negotiating, self._proposing = window, negotiating, proposing
        self._shown: tuple[str, ...] = ()
        self._listed: QActionGroup | None = None
        self._menu = window.commands.submenus["branches"]
        self.show: Callable[[QDialog], int] = QDialog.exec
        name, hint = tr("Branches", "Switch to a branch"), tr("Branches", "The name of a branch")
        self.chooser = Chooser(name, hint, self._choices, window.desk.theme.colours, parent)
        window.desk.theme.changed.connect(self.chooser.dress)

    def connect(self) -> None:
        """Answer the menu's commands."""
        self._place.commands.connect(
            {
                "new_branch": self.begin,
                "switch_branch": self.chooser.ask,
                "merge_branch": self.merge,
            }
        )
        self._place.status.branch.setMenu(self._menu)
        self.refresh()

    def refresh(self) -> None:
        """Show which branches there are, and which one is worked on."""
        session = self._window.session
        shown = (session.branch, *(each.name for each in session.branches()))
        if shown == self._shown:
            return
        self._shown = shown
        if self._listed is not None:
            for action in self._listed.actions():
                self._menu.removeAction(action)
            self._listed.deleteLater()
        self._listed = QActionGroup(self)
        for name in shown[1:]:
            action = QAction(called(name).replace("&", "&&"), self._listed)
            action.setCheckable(True)
            action.setChecked(name == session.branch)
            action.triggered.connect(lambda _=False, name=name: self._switch_by_menu(name))
            self._menu.addAction(action)
        self._place.status.show_branch(called(session.branch) if len(shown) > 2 else "")
        self._window.refresh_revisions()

    def begin(self) -> None:
        """Ask for a name and a text to begin with, and work on a new branch."""
        session = self._window.session
        dialogs = import_module("ui.dialogs.branch_dialogs")
        made: NewBranch = dialogs.NewBranch(session.revisions(), self._parent)
        if self.show(made) == QDialog.DialogCode.Accepted:
            name = made.name.text().strip()
            self._go(lambda: session.branch_off(name, made.start or session.point()), name)

    def switch_to(self, name: str) -> None:
        """Work on another branch; this one stays as it is."""
        if name != self._window.session.branch:
            self._go(lambda: self._window.session.switch_to(name), name)

    def merge(self) -> None:
        """Ask which branch to merge, show what comes of it, and bring that into this text."""
        dialogs, merging = import_module("ui.dialogs.branch_dialogs"), import_module("versioning.merging")
        session = self._window.session
        others = [each.name for each in session.branches() if each.name != session.branch]
        author = self._window.desk.preferences.author

        def written(name: str) -> tuple[str, ...]:
            base, change = merging.written_on(session, name)
            return tuple(map(told, Teller(session.draft_of(base)).lines(change)))

        made: MergeBranch = dialogs.MergeBranch(others, written, author, self._parent)
        if self.show(made) == QDialog.DialogCode.Accepted and self._proposing.gives_way():
            whose = made.author.text().strip()
            merged: Merged | None = self.tried(lambda: merging.merge(self.room, made.branch, whose))
            if merged is not None:
                self._window.refresh_revisions()
                self._tell(made.branch, merged)

    def _choices(self, typed: str) -> list[Choice]:
        session = self._window.session
        names = [each.name for each in session.branches()]
        found = best(typed, names, lambda each: (called(each),)) if typed.strip() else ()
        return [
            Choice(
                called(name),
                partial(self.switch_to, name),
                beside=tr("Branches", "worked on now") if name == session.branch else "",
                at=known.at,
            )
            for name, known in (found or [(each, Answer(0)) for each in names if not typed.strip()])
        ]

    def _switch_by_menu(self, name: str) -> None:
        self.switch_to(name)
        self._shown = ()  # where it could not be, the menu has it checked all the same
        self.refresh()

    def _go(self, act: Callable[[], object], name: str) -> None:
        """Work on a branch after `act`, at the place where the cursor was as far as it is there."""
        if not self._proposing.gives_way():
            return
        node = self._editor.current_node
        if self.done(act):
            self._window.show_redline(self._window.baseline)
            if node in self._window.session.draft:
                self._editor.go_to(node)
            self.refresh()
            words = tr("Branches", "You are working on {branch} now; the other text stays as it is.")
            self._window.messages.say(Kind.NOTICE, words.format(branch=named(name)), key="branch")

    def _tell(self, branch: str, came: Merged) -> None:
        """Say what became of it, and what is left to decide."""
        draft, amendment = self.room.session.draft, came.amendment
        if amendment is None:
            words = tr("Branches", "All that was written on {branch} is in this text already.")
            self.say(words.format(branch=named(branch)))
            return
        sentences = [tr("Branches", "{branch} is merged into this text.").format(branch=named(branch))]
        if came.resisting:
            where = joined(cited(Teller(draft), each) for each in came.resisting if each in draft)
            kept = tr("Branches", "{where}: agreed here, so what was written there waits as a proposal.")
            sentences.append(kept.format(where=where))
        if came.conflicts:
            left = tr("Branches", "%n place(s) of the text left to decide.", n=len(came.conflicts))
            settle = tr("Proposals", "Settle…"), lambda: self._negotiating.settle(amendment.id)
            self._window.messages.say(Kind.WARNING, " ".join((*sentences, left)), settle, key="conflict")
        else:
            self.say(" ".join(sentences))
