"""The crew of a draft's window: whoever works on it beside the page, and the panels that they fill.

It is made once the window is painted, or when something in it is asked for sooner (`ui.draft_window.crewed`).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from ui.commands.pane_letters import PaneLetters
from ui.doings.agreeing import Agreeing
from ui.doings.bracketing import Bracketing
from ui.doings.branching import Branching
from ui.doings.bringing import Bringing
from ui.doings.commenting import Commenting
from ui.doings.differing import Differing
from ui.doings.guarding import Guarding
from ui.doings.handing_out import HandingOut
from ui.doings.hands import connect_hands
from ui.doings.keeping import Keeping
from ui.doings.negotiating import Negotiating
from ui.doings.printing import Printing
from ui.doings.projecting import Projecting
from ui.doings.proofreading import Proofreading
from ui.doings.proposing import Proposing
from ui.doings.reaching import Reaching
from ui.doings.resuming import Resuming
from ui.doings.revising import Revising
from ui.doings.taking_in import TakingIn
from ui.doings.undoing import Undoing
from ui.doings.workroom import Workroom
from ui.look.tokens import Colours, Dressed
from ui.panels.agreed import Agreed
from ui.panels.comments import Comments
from ui.panels.private import PrivatePanel
from ui.panels.proposals import Proposals
from ui.panels.sponsor_book import SessionBook
from ui.panels.sponsors import Sponsors
from ui.panels.suggesting import Strip
from ui.parts.messages import Kind
from ui.parts.narrating import Narrator
from versioning.room import Room
from versioning.tree.identity import NodeId


class Crew(QObject):
    """All of them, by what they do. They see the window as a `Workroom`, and each other where it says so."""

    def __init__(self, window: Workroom, parent: QMainWindow) -> None:
        """Make them for `window`; `parent` is the same window. Nothing is done before `begin`."""
        super().__init__(parent)
        self._window, self._parent = window, parent
        self.commands = window.commands
        colours, editor, actions = window.desk.theme.colours, window.editor, self.commands.actions
        self.room = Room(window.session)
        self.strip = Strip(colours, parent)
        self.sponsors = self._seated()
        self.proposals, self.agreed = Proposals(colours, actions, parent), Agreed(colours, actions, parent)
        self.comments, self.private = Comments(colours, parent), PrivatePanel(colours, parent)
        self.proofreading = Proofreading(window, parent, editor, colours)
        self.commenting = Commenting(window, parent, self.comments, editor)
        self.revising = Revising(window, parent)
        self.keeping = Keeping(window, parent)
        self.proposing = Proposing(window, parent, self.proposals, editor, self.strip)
        self.negotiating = Negotiating(window, parent, self.proposals, editor, self.proposing)
        self.resuming = Resuming(window, parent, self.proposing, editor)
        self.projecting = Projecting(window, parent, self.proposing, editor)
        self.guarding = Guarding(window, parent, self.negotiating, self.private)
        self.agreeing = Agreeing(window, parent, self.agreed, editor)
        self.bracketing = Bracketing(window, parent, editor)
        self.taking_in = TakingIn(window, parent, editor)
        self.differing = Differing(window, parent, editor, self.revising)
        self.handing_out = HandingOut(window, parent, self.proposals, editor, self.revising)
        self.bringing = Bringing(window, parent, self.negotiating, self.proposing, editor)
        self.branching = Branching(window, parent, self.negotiating, self.proposing, editor)
        self.narrator = Narrator(editor)
        self.undoing = Undoing(window, parent, editor, self.narrator)
        self.reaching = Reaching(window, parent, colours)
        self.printing = Printing(window, parent, self.revising)

    @property
    def strips(self) -> tuple[QWidget, ...]:
        """What can stand above the page, in this order."""
        return self.strip, self.reaching.bar, self.proofreading.strip

    @property
    def panels(self) -> dict[str, QWidget]:
        """What stands in the panels, by their English titles."""
        return {
            "Proposals": self.proposals,
            "Agreement": self.agreed,
            "Sponsors": self.sponsors,
            "Comments": self.comments,
            "Private": self.private,
        }

    @property
    def followers(self) -> tuple[Callable[[], object], ...]:
        """What follows when draft or negotiation are other than before."""
        finding = self.reaching.finding
        rooms = (self.negotiating.refresh, self.agreeing.refresh, self.commenting.refresh)
        return *rooms, finding.refresh, self.branching.refresh

    def begin(self) -> None:
        """Answer the commands from now on."""
        window, commands = self._window, self.commands
        fill = (lambda *_: self.reaching.refresh(), self.proofreading.page.fill_menu)
        connect_hands(commands, window.editor, self.narrator, *fill)
        self.undoing.connect(commands)
        self.revising.connect(commands, window.revisions)
        self.keeping.connect(commands)
        self.proofreading.connect(commands)
        self.commenting.connect(commands)
        self.proposing.connect(commands)
        self.negotiating.connect(commands)
        self.projecting.connect(commands)
        self.agreeing.connect(commands)
        self.bracketing.connect(commands)
        self.taking_in.connect(commands)
        self.undoing.undone.connect(self.taking_in.forget)
        self.handing_out.connect(commands)
        self.differing.connect(commands, window.revisions)
        self.bringing.connect(commands)
        self.branching.connect()
        self.reaching.connect()
        self.printing.connect(commands)
        window.editor.masthead_chosen.connect(self.revising.edit_masthead)
        panes = (*self.strips, window.revisions, *self.panels.values())
        self._letters = PaneLetters(self._parent, panes)

    def take_over(self) -> None:
        """Go on with the session that the window is on now."""
        self.room = Room(self._window.session)
        self.sponsors = self._seated()
        self._letters.watch(self.sponsors)

    def follow(self, node: NodeId) -> None:
        """Take note of the paragraph that the cursor is in."""
        self.agreeing.moved(node)
        self.negotiating.refresh()
        self.projecting.refresh()
        self.guarding.refresh(node)
        self.reaching.refresh()

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        beside: tuple[Dressed, ...] = (self.strip, self.reaching, self.proofreading)
        panels: tuple[Dressed, ...] = (
            *(self.proposals, self.agreed, self.sponsors, self.comments, self.private),
        )
        for each in (*beside, *panels):
            each.dress(colours)

    def may_close(self) -> bool:
        """Keep what was written last; where that can't be, return whether a person closes all the same."""
        return self.guarding.may_close()

    def stop(self) -> None:
        """Do nothing any more: the window closes."""
        self.keeping.stop()
        self.proposing.suggesting.stop()
        self.projecting.stop()
        self.proofreading.stop()

    def _seated(self) -> Sponsors:
        """Return the sponsors of the session that the window is on."""
        window = self._window
        book, colours = SessionBook(window.session), window.desk.theme.colours
        sponsors = Sponsors(book, colours, self._parent, lambda: window.open_draft.folder)
        sponsors.said.connect(lambda words: window.messages.say(Kind.NOTICE, words, key="sponsors"))
        sponsors.failed.connect(lambda words: window.messages.say(Kind.ERROR, words, key="sponsors"))
        return sponsors
