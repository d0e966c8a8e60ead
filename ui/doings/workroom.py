"""A draft's window as those see it who serve all of it: its page, its panels, its commands and its doings."""

from __future__ import annotations

from typing import Protocol

from editor.draft_editor import DraftEditor
from ui.commands.actions import Commands
from ui.desk.workplace import Workplace
from ui.doings.negotiating import Negotiating
from ui.doings.proposing import Proposing
from ui.doings.revising import Revising
from ui.panels.outline import Outline
from ui.panels.proposals import Proposals
from ui.panels.revisions import Revisions
from ui.panels.status import StatusLine
from versioning.session import Session


class Workroom(Workplace, Protocol):
    """A window on a draft with whatever stands in it."""

    editor: DraftEditor
    outline: Outline
    revisions: Revisions
    status: StatusLine

    @property
    def commands(self) -> Commands:
        """What there is to do in it."""

    @property
    def proposals(self) -> Proposals:
        """The panel of the proposals."""

    @property
    def negotiating(self) -> Negotiating:
        """What is done with proposals."""

    @property
    def proposing(self) -> Proposing:
        """How proposals are made."""

    @property
    def revising(self) -> Revising:
        """What is done with revisions."""

    @property
    def shown(self) -> Session:
        """The session that the page is on: the draft's, or that of a proposal being written."""
