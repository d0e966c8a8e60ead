"""Guarding: keeps the private briefs of one window's dossier, and warns where a red line is touched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from editor.places import provision
from editor.words import in_turn, mark, tr
from ui.desk.workplace import Workplace
from ui.doings.negotiating import Negotiating
from ui.panels.private import PrivatePanel
from ui.parts.dialogs import ask
from ui.parts.messages import Kind
from ui.wording.terms import cited
from versioning.change.step import StepError
from versioning.compare.alignment import adopt_ids
from versioning.history.archive import ArchiveError
from versioning.negotiation.carrying import Carried
from versioning.negotiation.red_lines import Crossing, RedLine, crossings, red_lines_of, unmet
from versioning.negotiation.summary import Teller
from versioning.store.private import NOTHING, Brief, Private
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution

MOST = 3
"""So many crossings are told at once; the others are counted."""
WOULD_BE = (mark("Private", "“{words}” would go"), mark("Private", "“{words}” would come in"))
DONE = (mark("Private", "“{words}” is gone"), mark("Private", "“{words}” has come in"))
STANDING = (mark("Private", "“{words}” is not there"), mark("Private", "“{words}” is there"))
"""How a crossing is told, of words that must stay and of those that must not come in: as what would happen,
what has happened, or what is so."""
RELATED = 0.5
"""A text that has this part of a draft's paragraphs is another state of it."""


class Guarding(QObject):
    """The private side of one window.

    It reads the room, and writes nothing but the file of the private layer.
    """

    def __init__(
        self, workplace: Workplace, parent: QWidget, negotiating: Negotiating, panel: PrivatePanel
    ) -> None:
        """Guard what is done in `workplace`; `parent` is the same window."""
        super().__init__(parent)
        self._workplace, self._parent = workplace, parent
        self._negotiating, self._panel = negotiating, panel
        self._private: Private = workplace.desk.private
        self._opened = workplace.session.draft
        self._drawn: dict[NodeId, Resolution] = {}  # the text as it stood when a red line was drawn
        self._red_lines: Mapping[NodeId, Sequence[RedLine]] = {}
        self._known: frozenset[str] = frozenset()
        self._warned: tuple[Crossing, ...] = ()
        self._trouble = ""
        panel.written.connect(self._keep)
        negotiating.may_accept = self.may_accept
        self._read()
        if self._private.notice:
            workplace.messages.say(Kind.WARNING, self._private.notice, key="private")
        self._look_at_what_came()

    def refresh(self, node: NodeId) -> None:
        """Follow the cursor and the room: show the brief of its paragraph, warn of what is new."""
        draft = self._workplace.session.draft
        top = provision(draft, node)
        brief = self._private.of(self._dossier).get(top, NOTHING) if top else NOTHING
        self._panel.show_brief(top, cited(Teller(draft), top) or tr("Private", "This paragraph"), brief)
        self._watch()

    def may_close(self) -> bool:
        """Keep what was written last; where that can't be, return whether a person closes all the same."""
        if self._panel.flush():
            return True
        sentence = tr("Private", "Your last private notes could not be written.")
        close, stay = tr("Private", "Close anyway"), tr("Private", "Stay here")
        return ask(self._parent, sentence, self._trouble, close, stay)

    def may_accept(self, name: str, carried: Carried) -> bool:
        """Return whether a proposal may be taken into the text, asking where it touches a red line."""
        found = crossings(self._red_lines, carried.draft, carried.target)
        if not found:
            return True
        sentence = tr("Private", "{name} touches a red line of yours. Accept it all the same?").format(
            name=name
        )
        accept, wait = tr("Private", "Accept"), tr("Private", "Not now")
        return ask(self._parent, sentence, f"{self._told(found)}.", accept, wait)

    def warning_of(self, name: str, text: Resolution) -> str:
        """Return what to say of a text that came in under a name: empty unless it touches a red line.

        A text of which less than half is this draft is another one, and touches nothing.
        """
        draft = self._workplace.session.draft
        if not self._red_lines:
            return ""
        adopted = adopt_ids(draft, text)
        ids = [paragraph.id for paragraph in draft.walk()]
        if sum(node in adopted for node in ids) < RELATED * len(ids):
            return ""
        found = crossings(self._red_lines, draft, adopted)
        return (
            tr("Private", "{name} touches a red line of yours: {places}.").format(
                name=name, places=self._told(found)
            )
            if found
            else ""
        )

    @property
    def _dossier(self) -> str:
        return self._workplace.open_draft.dossier.id

    def _read(self) -> None:
        briefs = self._private.of(self._dossier)
        self._red_lines = {
            node: lines for node, brief in briefs.items() if (lines := red_lines_of(brief.red_lines))
        }

    def _keep(self, node: NodeId, brief: Brief) -> None:
        try:
            self._private.keep(self._dossier, node, brief)
        except ArchiveError as error:
            self._trouble = str(error)
            self._workplace.messages.say(Kind.ERROR, self._trouble, key="private")
            return
        self._panel.take(node, brief)
        before = self._red_lines.get(node)
        self._read()
        if before != self._red_lines.get(node):  # what stands when it is drawn is not what crosses it
            self._drawn[node] = self._workplace.session.draft
            self._known = frozenset()
            self._watch()

    # Warning

    def _look_at_what_came(self) -> None:
        """Say which red lines the text does not keep on opening: it may come from others."""
        found = unmet(self._red_lines, self._opened)
        if found:
            words = tr(
                "Private", "As the text stands, it does not keep a red line of yours: {places}."
            ).format(places=self._told(found, STANDING))
            self._workplace.messages.say(Kind.WARNING, words, key="unmet")

    def _watch(self) -> None:
        if self._red_lines or self._warned:
            self._watch_text(self._workplace.session.draft)
            self._watch_proposals()

    def _watch_text(self, draft: Resolution) -> None:
        """Say that the text has crossed a red line since it was drawn, or since the window was opened."""
        found = (
            crossings({node: lines}, self._drawn.get(node, self._opened), draft)
            for node, lines in self._red_lines.items()
        )
        crossed = tuple(each for several in found for each in several)
        if crossed == self._warned:
            return
        self._warned = crossed
        self._workplace.messages.withdraw("crossed")
        if crossed:
            words = tr("Private", "The text has crossed a red line of yours: {places}.").format(
                places=self._told(crossed, DONE)
            )
            self._workplace.messages.say(Kind.WARNING, words, key="crossed")

    def _watch_proposals(self) -> None:
        """Say which of the proposals that are new here touch a red line."""
        room = self._negotiating.room
        live = room.negotiation.live
        new = [each for each in live if each.id not in self._known]
        self._known = frozenset(each.id for each in live)
        told = []
        for amendment in new:
            try:
                carried = room.carrier.carry(amendment)
                found = crossings(self._red_lines, carried.draft, carried.target)
            except (ArchiveError, StepError):
                continue
            if found:
                told.append(
                    tr("Private", "{name} touches a red line of yours: {places}.").format(
                        name=amendment.name, places=self._told(found)
                    )
                )
        if told:
            rest = " " + tr("Private", "So do %n more.", n=len(told) - MOST) if len(told) > MOST else ""
            self._workplace.messages.say(Kind.WARNING, " ".join(told[:MOST]) + rest, key="red lines")

    def _told(self, found: Sequence[Crossing], as_what: tuple[str, str] = WOULD_BE) -> str:
        """Return crossings in words, each with the name of its paragraph."""
        now = Teller(self._workplace.session.draft)
        words = []
        for each in found[:MOST]:
            where = (
                cited(now, each.node)
                or cited(Teller(self._opened), each.node)
                or tr("Private", "a paragraph that is gone")
            )
            what = tr("Private", as_what[not each.red_line.wanted]).format(words=each.red_line.words)
            words.append(tr("Private", "in {where}, {what}").format(where=where, what=what))
        rest = [tr("Private", "and %n more", n=len(found) - MOST)] if len(found) > MOST else []
        return in_turn((*words, *rest))
