"""Bringing in another copy of the dossier: shown first, decided by a person, and nothing of it lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from editor.draft_editor import DraftEditor
from editor.words import in_turn, tr
from ui.commands.actions import Commands
from ui.desk.workplace import Workplace
from ui.dialogs import bringing_dialog
from ui.doings import acts_in_words
from ui.doings.common import Doings
from ui.doings.negotiating import Negotiating
from ui.doings.proposing import Proposing
from ui.panels.proposal_rows import told
from ui.parts.messages import Kind
from ui.shared.filters import DOSSIER_ENDING
from ui.wording.terms import cited, joined
from versioning import bringing
from versioning.history.weave import woven
from versioning.negotiation.summary import Teller
from versioning.store.dossier import Dossier


class Bringing(Doings):
    """The doings of one window with other copies of its dossier."""

    def __init__(
        self,
        window: Workplace,
        parent: QWidget,
        negotiating: Negotiating,
        proposing: Proposing,
        editor: DraftEditor,
    ) -> None:
        """Act for `window`; `parent` is the same window, for dialogs, which `show` shows."""
        super().__init__(window, parent, editor)
        self._negotiating, self._proposing = negotiating, proposing
        self.show: Callable[[QDialog], int] = QDialog.exec

    def connect(self, commands: Commands) -> None:
        """Answer the menu's command."""
        commands.connect({"bring_in": self.choose})

    def choose(self) -> None:
        """Ask for a copy of the dossier, and bring it in."""
        title = tr("Bringing", "Bring in another copy of this dossier")
        kinds = tr("Bringing", "Dossiers") + f" (*{DOSSIER_ENDING})"
        folder = str(self._window.open_draft.folder)
        path, _ = QFileDialog.getOpenFileName(self._parent, title, folder, kinds)
        if path:
            self.bring_in(Path(path))

    def offer(self, path: Path, where: Workplace) -> None:
        """Offer, in the window on another copy, to bring that one in here."""
        words = tr("Bringing", "“{file}” is another copy of the dossier that is open as “{name}”.")
        bring = tr("Bringing", "Bring it in there…"), lambda: self.bring_in(path)
        sentence = words.format(file=path.name, name=self._window.open_draft.name)
        where.messages.say(Kind.NOTICE, sentence, bring, key="copy")

    def bring_in(self, path: Path) -> None:
        """Show what a copy has that this dossier has not, and bring it in if that is wanted."""
        found: list[bringing.Coming] = []

        def look() -> None:
            theirs = Dossier.peek(path)
            try:
                whose = _whose(theirs, self._window.open_draft.dossier)
                found.append(bringing.coming(self.room, self._window.open_draft.dossier, theirs, whose))
            finally:
                theirs.close()

        if not self.done(look):
            return
        come = found[0]
        if come.is_empty:
            self.say(tr("Bringing", "All that is in “{file}” is here already.").format(file=path.name))
            return
        made = bringing_dialog.BringingDialog(path.name, self._telling(come), self._parent)
        if self.show(made) == QDialog.DialogCode.Accepted:
            self._bring(path.name, come, made)

    def _bring(self, file: str, come: bringing.Coming, decided: bringing_dialog.BringingDialog) -> None:
        if not self._proposing.gives_way():
            return
        came: list[bringing.Came] = []

        def take() -> None:
            as_proposal = decided.as_proposal.isChecked()
            came.append(bringing.bring_in(self.room, come, decided.theirs, as_proposal=as_proposal))

        if self.done(take):
            self._window.refresh_revisions()
            self._tell(file, came[0])

    def _telling(self, come: bringing.Coming) -> bringing_dialog.Telling:
        """Return what a person is told of what comes."""
        session = self.room.session
        acts = woven((*session.acts, *come.acts))
        sayer = acts_in_words.Sayer(acts, session.draft, lambda each: come.draft_of(each, session.draft_of))
        return bringing_dialog.Telling(
            come.whose,
            tuple(filter(None, map(sayer.said, come.acts))),
            self._changes(come),
            self._clashes(come),
            tuple((each, sayer.said(each.here), sayer.said(each.there)) for each in come.disputes),
            tuple(_notes(come)),
        )

    def _changes(self, come: bringing.Coming) -> tuple[str, ...]:
        """Return what was written there, in words."""
        if not come.change.steps:
            return ()
        session = self.room.session
        lines = Teller(come.draft_of(come.base, session.draft_of)).lines(come.change)
        return tuple(map(told, lines))

    def _clashes(self, come: bringing.Coming) -> tuple[str, ...]:
        """Return where the text here can't take what was written there."""
        here = Teller(self.room.session.draft)
        words = tr("Bringing", "{where} was written otherwise here, too: both texts are kept, you decide.")
        places = (cited(here, each.node) or tr("Bringing", "A place") for each in come.conflicts)
        return tuple(words.format(where=place) for place in places)

    def _tell(self, file: str, came: bringing.Came) -> None:
        """Say what became of it, and what is left to decide."""
        draft = self.room.session.draft
        words = [tr("Bringing", "“{file}” is brought in.").format(file=file)]
        if came.resisting:
            where = joined(cited(Teller(draft), each) for each in came.resisting if each in draft)
            words.append(
                tr("Bringing", "{where}: agreed here, so what was written there waits as a proposal.").format(
                    where=where
                )
            )
        if came.kept:
            left = tr("Bringing", "The words of {names} stay in the text, since later ones build on them.")
            words.append(left.format(names=joined(came.kept)))
        amendment = came.amendment
        if amendment is not None and came.conflicts:
            identity = amendment.id
            count = tr("Bringing", "%n place(s) of the text left to decide.", n=len(came.conflicts))
            settle = tr("Proposals", "Settle…"), lambda: self._negotiating.settle(identity)
            self._window.messages.say(Kind.WARNING, " ".join((*words, count)), settle, key="conflict")
        else:
            self.say(" ".join(words))


def _whose(theirs: Dossier, ours: Dossier) -> str:
    """Return who worked on the other copy, as far as it tells; else what its file is called."""
    known = ours.record()
    authors: dict[str, None] = {}
    after = next((number - 1 for digest, number in theirs.record().items() if digest not in known), 0)
    for each in theirs.happenings():
        if each.number > after and each.author:
            authors[each.author] = None
    acts = {act.id for act in ours.acts}
    authors |= {act.actor: None for act in theirs.acts if act.actor and act.id not in acts}
    return joined(authors) or theirs.path.stem


def _notes(come: bringing.Coming) -> Iterator[str]:
    """Yield what else there is to know before."""
    revisions, branches = come.revisions, come.foreign.branches
    if revisions:
        words = tr("Bringing", "%n revision(s): {names}.", n=len(revisions))
        yield words.format(names=joined(revisions))
    if branches:
        words = tr("Bringing", "%n branch(es): {names}.", n=len(branches))
        yield words.format(names=joined(each.name for each in branches))
    if come.renumbered:
        told_all = in_turn(f"{old} → {new}" for old, new in come.renumbered)
        yield tr("Bringing", "A number was given in both copies: {changes}.").format(changes=told_all)
