"""A window with a crew: it shows its draft alone at first, and all come aboard once that is seen."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.commands.actions import Commands
from ui.desk.panes import PanedWindow
from ui.parts.messages import Kind, Messages

if TYPE_CHECKING:
    from ui.doings.agreeing import Agreeing
    from ui.doings.branching import Branching
    from ui.doings.bringing import Bringing
    from ui.doings.commenting import Commenting
    from ui.doings.differing import Differing
    from ui.doings.guarding import Guarding
    from ui.doings.keeping import Keeping
    from ui.doings.negotiating import Negotiating
    from ui.doings.projecting import Projecting
    from ui.doings.proofreading import Proofreading
    from ui.doings.proposing import Proposing
    from ui.doings.reaching import Reaching
    from ui.doings.revising import Revising
    from ui.doings.taking_in import TakingIn
    from ui.draft_window.crew import Crew
    from ui.panels.agreed import Agreed
    from ui.panels.comments import Comments
    from ui.panels.private import PrivatePanel
    from ui.panels.proposals import Proposals
    from ui.panels.sponsors import Sponsors
    from ui.panels.suggesting import Strip
    from ui.windows.projection import ProjectionWindow
    from versioning.room import Room
    from versioning.session import Session


class Crewed(PanedWindow):
    """Whoever asks for one of the crew finds them all there."""

    messages: Messages
    _crew: Crew | None = None

    @property
    @abstractmethod
    def commands(self) -> Commands:
        """What there is to do in it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: say why nothing comes of keys whose command is refused; nobody else would."""
        why = self.commands.why_not(QKeySequence(event.keyCombination()))
        if why:
            self.messages.say(Kind.NOTICE, why, key="room")
        else:
            super().keyPressEvent(event)

    @property
    @abstractmethod
    def session(self) -> Session:
        """The session that the window is on."""

    @property
    def shown(self) -> Session:
        """The session that the page is on: the draft's, or that of a proposal being written."""
        on_page = self._crew.proposing.suggesting.session if self._crew else None
        return on_page or self.session

    @property
    def for_room(self) -> ProjectionWindow | None:
        """The window for the room, where there is one."""
        return self._crew.projecting.window if self._crew else None

    @property
    @abstractmethod
    def crew(self) -> Crew:
        """The crew, which comes when it is asked for."""

    @property
    def room(self) -> Room:
        """What delegations and the chair do at the dossier."""
        return self.crew.room

    @property
    def strip(self) -> Strip:
        """What stands above the page while a proposal is written on it."""
        return self.crew.strip

    @property
    def sponsors(self) -> Sponsors:
        """The panel of the sponsors."""
        return self.crew.sponsors

    @property
    def proposals(self) -> Proposals:
        """The panel of the proposals."""
        return self.crew.proposals

    @property
    def agreed(self) -> Agreed:
        """The panel of what is agreed."""
        return self.crew.agreed

    @property
    def comments(self) -> Comments:
        """The panel of the comments."""
        return self.crew.comments

    @property
    def private(self) -> PrivatePanel:
        """The panel of private notes."""
        return self.crew.private

    @property
    def proofreading(self) -> Proofreading:
        """Spelling."""
        return self.crew.proofreading

    @property
    def commenting(self) -> Commenting:
        """What is done with comments."""
        return self.crew.commenting

    @property
    def revising(self) -> Revising:
        """What is done with revisions."""
        return self.crew.revising

    @property
    def keeping(self) -> Keeping:
        """What one can go back to."""
        return self.crew.keeping

    @property
    def negotiating(self) -> Negotiating:
        """What is done with proposals."""
        return self.crew.negotiating

    @property
    def proposing(self) -> Proposing:
        """How proposals are made."""
        return self.crew.proposing

    @property
    def projecting(self) -> Projecting:
        """What the room sees."""
        return self.crew.projecting

    @property
    def guarding(self) -> Guarding:
        """The private side."""
        return self.crew.guarding

    @property
    def agreeing(self) -> Agreeing:
        """What is done to agree."""
        return self.crew.agreeing

    @property
    def taking_in(self) -> TakingIn:
        """Proposals out of files."""
        return self.crew.taking_in

    @property
    def differing(self) -> Differing:
        """Proposals out of other texts."""
        return self.crew.differing

    @property
    def bringing(self) -> Bringing:
        """Other copies of the dossier."""
        return self.crew.bringing

    @property
    def branching(self) -> Branching:
        """Branches."""
        return self.crew.branching

    @property
    def reaching(self) -> Reaching:
        """Palette, keys, going and finding."""
        return self.crew.reaching
