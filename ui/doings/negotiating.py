"""What a person sees of proposals in the draft's window, and decides on them."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from editor.delegation_marks import DelegationMarks, Sign
from editor.draft_editor import DraftEditor
from editor.words import abreast, in_turn, listed, mark, titled, tr
from ui.commands.actions import Commands
from ui.desk.workplace import Workplace
from ui.dialogs.negotiation_dialogs import Parts, SettleConflict, SpeaksFor, Whose
from ui.doings.common import Doings
from ui.doings.proposing import Proposing
from ui.doings.telling import Telling, Told
from ui.panels.proposal_rows import ProposalRow, told
from ui.panels.proposals import Proposals
from ui.panels.suggesting import names_in
from ui.parts.messages import Kind
from ui.windows import matrix
from ui.wording.terms import cited, in_words
from versioning import dividing
from versioning.change.slices import Slices
from versioning.change.step import StepError
from versioning.change.transaction import Transaction
from versioning.history.archive import ArchiveError
from versioning.negotiation import matrix as matrices
from versioning.negotiation.amendment import Position, Status
from versioning.negotiation.badges import Badge, badges_of
from versioning.negotiation.carrying import Carried
from versioning.negotiation.negotiation import Negotiation
from versioning.negotiation.parts import parts_of
from versioning.negotiation.summary import Teller
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import are_same

DECIDED = {
    Status.REJECTED: mark("Proposals", "{name} is rejected."),
    Status.WITHDRAWN: mark("Proposals", "{name} is withdrawn."),
    Status.LEFT: mark("Proposals", "{name} is left for the committee."),
    Status.PROPOSED: mark("Proposals", "{name} is proposed again."),
}


POSITIONS = {
    "support": Position.SUPPORT,
    "oppose": Position.OPPOSE,
    "retain": Position.RETAIN,
    "reserve": Position.RESERVE,
    "flexible": Position.FLEXIBLE,
    "await_capital": Position.AWAITING,
}
"""By command, the position that a delegation takes."""

FEW, SHORT = 12, 60
"""So few proposals on a draft of so few paragraphs are told at once."""
BADGES = 300
"""Milliseconds without a key after which the badges of many proposals follow."""
SLICE = 0.002
"""Seconds that telling more of them may take before the window answers again."""


class Negotiating(Doings):
    """What is shown in one window of proposals that were made, and done with them.

    `may_accept` is asked, with a proposal's name and what it would do, before it is taken into the text.
    """

    def __init__(
        self,
        window: Workplace,
        parent: QWidget,
        proposals: Proposals,
        editor: DraftEditor,
        proposing: Proposing,
    ) -> None:
        """Act for `window`, whose panel is `proposals`; `parent` is the same window, for dialogs.

        `proposing` lends the page to a proposal that is looked at.
        """
        super().__init__(window, parent, editor)
        self.panel = proposals
        self.may_accept: Callable[[str, Carried], bool] = lambda _name, _carried: True
        self._told: Told = (), {}
        self._badged: tuple[ProposalRow, ...] | None = None
        self._badging = QTimer(parent, singleShot=True)
        self._badging.setInterval(BADGES)
        self._badging.timeout.connect(self._show_badges)
        self._badges_of: Negotiation | None = None
        self._badges: Mapping[str, Badge] = {}
        self._marks = DelegationMarks()
        editor.word_marks.append(self._marks)
        self._asked: tuple[Negotiation, Resolution] | None = None
        self._making: Slices[Told] | None = None
        self._telling = Telling()
        self._more = QTimer(parent, singleShot=True)
        self._more.timeout.connect(lambda: self._go_on(SLICE))
        self._matrix: matrix.MatrixWindow | None = None
        self._suggesting = proposing.suggesting
        self._suggesting.accepted.connect(self.accept)
        proposing.begun.connect(self.refresh)
        proposals.accept_wanted.connect(self.accept)
        proposals.parts_wanted.connect(self.accept_in_part)
        proposals.division_wanted.connect(self.divide)
        proposals.settle_wanted.connect(self.settle)
        proposals.decide_wanted.connect(self.decide)
        proposals.out_wanted.connect(self.take_out)
        proposals.position_wanted.connect(self.take_position)
        proposals.speaker_wanted.connect(self.say_whose)
        proposals.shown.connect(self.look)

    def connect(self, commands: Commands) -> None:
        """Answer the menu's commands."""
        commands.connect(
            {
                "accept": self.panel.accept,
                "reject": lambda: self.panel.decide(Status.REJECTED),
                "withdraw": lambda: self.panel.decide(Status.WITHDRAWN),
                "accept_part": self.panel.accept_in_part,
                "divide": self.panel.divide,
                "leave_open": lambda: self.panel.decide(Status.LEFT),
                "propose_again": lambda: self.panel.decide(Status.PROPOSED),
                "settle": self.panel.settle,
                "take_out": self.panel.take_out,
                **{each: partial(self.panel.take_position, held) for each, held in POSITIONS.items()},
                "speaks_for": self.panel.ask_whose,
                "matrix": self.show_matrix,
            }
        )

    # What is shown

    def refresh(self) -> None:
        """Bring the panel up to date with the proposals and the cursor; many follow after a moment."""
        negotiation, draft = self.room.negotiation, self.room.session.draft
        asked = self._asked
        is_same = asked is not None and asked[0] is negotiation
        if not is_same or (self._making is None and asked is not None and asked[1] is not draft):
            self._ask()  # of other words, only when all is told as it was before: that the next goes on from
            if len(negotiation.amendments) <= FEW and len(draft.children) <= SHORT:
                self._go_on(math.inf)
            else:  # once the page is painted
                self._more.start()
        self._show()

    def _ask(self) -> None:
        """Begin to tell the proposals as they stand."""
        self._asked = self.room.negotiation, self.room.session.draft
        self._making = self._telling.rows(self.room)

    def _go_on(self, seconds: float) -> None:
        """Make rows for about so long, and show them when all are made."""
        until = time.perf_counter() + seconds
        while self._making is not None:
            try:
                next(self._making)
            except StopIteration as end:
                self._making, self._told = None, end.value
                if self._asked is not None and self._asked[1] is not self.room.session.draft:
                    self._ask()
                self._show()
            if time.perf_counter() >= until:
                break
        if self._making is not None:
            self._more.start()

    def _show(self) -> None:
        draft = self.room.session.draft
        place = draft.top(self._editor.current_node)
        rows, tops = self._told
        here = frozenset(each for each, places in tops.items() if place and place in places)
        busy = self._suggesting.is_suggesting or self.room.session.read_only
        self.panel.show_proposals(rows, here, read_only=busy)
        if len(rows) <= FEW:
            self._show_badges()
        else:  # they follow when nobody types
            self._badging.start()
        if self._matrix is not None and self._matrix.isVisible():
            self._matrix.show_matrix(matrices.matrix_of(draft, ((row.amendment, row.lines) for row in rows)))

    def _show_badges(self) -> None:
        """Tell delegations by their badges, in the panel and beside the paragraphs that they would change."""
        rows, before = self._told[0], self._badged
        if before is not None and are_same(before, rows):
            return  # a key leaves most rows the very ones that they were
        self._badged = rows
        negotiation = self.room.negotiation
        if self._badges_of is not negotiation:
            self._badges_of, self._badges = negotiation, badges_of(negotiation)
        badges = self._badges
        self.panel.show_badges(badges)
        signs: dict[NodeId, dict[str, Sign]] = {}
        for row in rows:
            for node in {line.node for line in row.lines if line.node} if row.amendment.is_live else ():
                names = (name for name in row.amendment.delegations if name in badges)
                signs.setdefault(node, {}).update((name, Sign(*badges[name])) for name in names)
        if signs != self._marks.signs:
            self._marks.signs = signs
            self._editor.viewport().update()

    @property
    def matrix(self) -> matrix.MatrixWindow:
        """The window of the matrix, which is made when it is first asked for."""
        if self._matrix is None:
            self._matrix = matrix.MatrixWindow(self._parent)
            self._matrix.chosen.connect(self._editor.go_to)
        return self._matrix

    def show_matrix(self) -> None:
        """Show who stands where, in a window that follows the room."""
        self.matrix.show()
        self.matrix.raise_()
        self.refresh()

    def look(self, identity: str) -> None:
        """Show on the page what a proposal would make of the text."""
        if self._suggesting.is_suggesting:
            return
        amendment = self.room.negotiation.amendments[identity]
        try:
            carried = self.room.carrier.carry(amendment)
        except (ArchiveError, StepError) as error:
            self.say(str(error), Kind.ERROR)
            return
        what = tr("Proposals", "{name} as it would change the text").format(name=amendment.name)
        sentence = abreast((what, ProposalRow(amendment, ()).state))
        live = amendment.is_live and not self.room.session.read_only
        self._suggesting.look(identity, sentence, carried.draft, carried.target, live=live)
        lines = Teller(carried.draft).lines(carried.change)
        node = next((line.node for line in lines if line.node), "")
        if node:
            self._editor.go_to(node)

    # Deciding

    def accept(self, identity: str) -> None:
        """Take a proposal into the text."""
        self._accept(identity, None)

    def accept_in_part(self, identity: str) -> None:
        """Ask which parts of a proposal are accepted, and take these into the text."""
        amendment = self.room.negotiation.amendments[identity]
        base = self.room.carrier.base_of(amendment)
        parts = parts_of(amendment.change, base)
        lines = [self._words_of(amendment.change, part, base) for part in parts]
        dialog = Parts(amendment.name, lines, self._parent)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            chosen = dialog.chosen
            numbers = None if len(chosen) == len(parts) else [at for each in chosen for at in parts[each]]
            self._accept(identity, numbers)

    @staticmethod
    def _words_of(change: Transaction, part: tuple[int, ...], base: Resolution) -> str:
        """Return in words what the steps of these numbers do."""
        teller, found, at = Teller(base), [], base
        for number, step in enumerate(change.steps):
            if number in part:
                line = teller.line(step, at)
                found += [told(line)] if line is not None else []
            at = step.apply(at)
        return in_turn(found)

    def _accept(self, identity: str, numbers: list[int] | None) -> None:
        name = self.room.negotiation.amendments[identity].name
        carried = self.tried(lambda: self.room.carried(identity, numbers))
        if carried is None or not self.may_accept(name, carried):
            return
        self._suggesting.leave()
        conflicts = self.tried(lambda: self.room.accept(identity, numbers))
        if conflicts is None:
            return
        if numbers is None:
            self.say(tr("Proposals", "{name} is accepted.").format(name=name))
        else:
            self.say(tr("Proposals", "{name} is accepted in part.").format(name=name))
        if conflicts:
            settle = (tr("Proposals", "Settle…"), lambda: self.settle(identity))
            words = tr(
                "Proposals",
                "{name} competes with the text in %n place(s): both texts are kept, you decide.",
                n=len(conflicts),
            ).format(name=name)
            self._window.messages.say(Kind.WARNING, words, settle, key=_conflict_of(identity))

    def divide(self, identity: str) -> None:
        """Let each paragraph of a proposal be a proposal of its own."""
        name = self.room.negotiation.amendments[identity].name
        self._suggesting.leave()
        made = self.tried(lambda: dividing.divide(self.room, identity))
        if made is not None:
            words = tr("Proposals", "{name} is divided by paragraph: {names}.")
            self.say(words.format(name=name, names=listed(each.name for each in made)))

    def take_out(self, identity: str) -> None:
        """Undo an acceptance: the words leave the text, and the proposal is to be decided again."""
        name = self.room.negotiation.amendments[identity].name
        self._suggesting.leave()
        if self.done(lambda: self.room.take_out(identity)):
            words = tr("Proposals", "{name} is out of the text again, and to be decided.")
            self.say(words.format(name=name))

    def settle(self, identity: str) -> None:
        """Ask what shall stand where a proposal competes with the text, place after place."""
        for conflict in self.room.negotiation.amendments[identity].conflicts:
            where = cited(Teller(self.room.session.draft), conflict.node) or tr("Proposals", "The text")
            dialog = SettleConflict(where, conflict, self._parent)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return
            choice, text = dialog.choice, dialog.text
            self.done(lambda: self.room.settle(identity, conflict.node, choice, text))  # noqa: B023 (at once)
        if not self.room.negotiation.amendments[identity].conflicts:
            self._window.messages.withdraw(_conflict_of(identity))

    def decide(self, identity: str, status: Status) -> None:
        """Let something else become of a proposal."""
        name = self.room.negotiation.amendments[identity].name
        if self.done(lambda: self.room.decide(identity, status)):
            act = self.room.session.acts[-1].id
            take_back = (tr("Proposals", "Take it back"), lambda: self.done(lambda: self.room.take_back(act)))
            self._window.messages.say(
                Kind.NOTICE, tr("Proposals", DECIDED[status]).format(name=name), take_back, key="room"
            )

    def take_position(self, identity: str, position: Position) -> None:
        """Ask which delegations take a position on a proposal, and note it."""
        name = self.room.negotiation.amendments[identity].name
        dialog = Whose(
            titled(name, in_words(position)),
            tr("Proposals", "Who takes this position on {name}?").format(name=name),
            self.known(),
            self._parent,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            with self.room.session.undoing.as_one():
                for each in names_in(dialog.names.text()):
                    self.done(partial(self.room.take_position, identity, each, position))

    def say_whose(self, identity: str) -> None:
        """Ask for which delegation whoever made a proposal speaks, and let all that is theirs be its own."""
        (author,) = self.room.negotiation.amendments[identity].delegations
        dialog = SpeaksFor(author, self.known(), self._parent)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            typed = " ".join(dialog.name.text().split())
            heard = self.room.heard_as(typed)
            name = typed if heard == author else heard  # a code may get its whole name
            if name != author and self.done(lambda: self.room.know(author, name)):
                words = tr("Proposals", "What {author} proposes is {delegation}’s from now on.")
                self.say(words.format(author=author, delegation=name))


def _conflict_of(identity: str) -> str:
    """Return the key of the message that a proposal competes with the text."""
    return f"conflict of {identity}"
