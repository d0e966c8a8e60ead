"""Proposals out of other texts: what a revision, a branch or a file says otherwise, somebody proposes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from editor.draft_editor import DraftEditor
from editor.words import tr
from ui.commands.actions import Commands
from ui.desk.workplace import Workplace
from ui.dialogs import compare_dialog, difference_dialog
from ui.doings.common import Doings
from ui.doings.revising import Revising
from ui.panels.revisions import Revisions
from ui.parts.messages import Kind
from ui.shared.comparison import Side
from ui.shared.seats import Origin
from ui.windows import versions
from ui.wording.naming import local_time
from versioning.compare.alignment import adopt_ids
from versioning.history.archive import ArchiveError
from versioning.history.history import HistoryError
from versioning.parting import parted
from versioning.versions import Kind as VersionKind
from versioning.versions import Version, draft_of


class Differing(Doings):
    """The doings of one window with what other texts say otherwise."""

    def __init__(self, window: Workplace, parent: QWidget, editor: DraftEditor, revising: Revising) -> None:
        """Act for `window`; `parent` is the same window, for dialogs, `revising` knows its texts."""
        super().__init__(window, parent, editor)
        self._revising = revising

    def connect(self, commands: Commands, revisions: Revisions) -> None:
        """Answer the menu's command and the panel's wish."""
        commands.connect({"propose_difference": self.choose})
        revisions.propose_wanted.connect(self.propose_revision)

    def choose(self) -> None:
        """Ask which other text, and whose proposal it is what that says otherwise."""
        self._ask(self._revising.sources()[1:], "", self._parent, of_file=self._revising.file_source)

    def propose_revision(self, revision: str) -> None:
        """Ask whose proposal it is what a revision says otherwise."""
        found = (each for each in self._revising.sources() if each.origin and each.origin.name == revision)
        self._ask(list(found)[:1], "", self._parent)

    def propose_version(self, version: Version, parent: QWidget) -> None:
        """Ask whose proposal it is what a version says otherwise; `parent` is the window that shows it."""
        path = str(self._window.open_draft.dossier.path)
        origin = None
        if version.revision or version.kind is VersionKind.BRANCH:
            kind = "revision" if version.revision else "branch"
            origin = Origin(kind, path, version.revision or version.name)
        try:
            draft = draft_of(self._window.session, version)
        except (ArchiveError, HistoryError) as error:
            self.say(str(error), Kind.ERROR)
            return
        self.propose_side(Side(versions.title_of(version), draft, origin=origin), "", parent)

    def propose_side(self, side: Side, base: str, parent: QWidget) -> None:
        """Ask whose proposal it is what a text says otherwise than the revision `base` (empty: than now)."""
        self._ask([compare_dialog.Source(side.name, lambda _: side, origin=side.origin)], base, parent)

    def _ask(
        self,
        sources: Sequence[compare_dialog.Source],
        base: str,
        parent: QWidget,
        of_file: Callable[[Path], compare_dialog.Source] | None = None,
    ) -> None:
        def since(source: compare_dialog.Source) -> str:
            parting = self._parting(source.origin) if not base else ""
            return self._called(parting) if parting else ""

        folder = self._window.open_draft.folder
        dialog = difference_dialog.ProposeDifference(sources, since, self.known(), parent, of_file, folder)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        source, names, note = dialog.source, dialog.delegations, dialog.note.text().strip()
        chosen = base or ("" if dialog.is_all_meant else self._parting(source.origin))
        self._revising.load([source], lambda sides: self._propose(sides[0], chosen, names, note))

    def _parting(self, origin: Origin | None) -> str:
        """Return the revision since which a text and the draft went two ways; empty where they didn't."""
        session = self._window.session
        if origin is None or origin.path != str(self._window.open_draft.dossier.path):
            return ""
        with suppress(ArchiveError, HistoryError):
            if origin.kind == "revision":
                return parted(session, revision=origin.name)
            if origin.kind == "branch":
                return parted(session, branch=origin.name)
        return ""

    def _called(self, revision: str) -> str:
        """Return how a person knows a revision: by its name, or where nobody named it, by its time."""
        found = self._window.session.history.revision(revision)
        return local_time(found.date) if found.automatic else found.name

    def _propose(self, side: Side, base: str, names: tuple[str, ...], note: str) -> None:
        session, path = self._window.session, str(self._window.open_draft.dossier.path)

        def propose() -> None:
            target = side.draft
            if side.origin is not None and side.origin.path != path:  # whose paragraphs have other ids
                target = adopt_ids(session.draft_of(base) if base else session.draft, target)
            self.room.propose(target, names, base=base, note=note, origin=side.name)

        if not self.done(propose):
            return
        act = session.acts[-1].id
        take_back = (tr("Proposals", "Take it back"), lambda: self.done(lambda: self.room.take_back(act)))
        name = self.room.negotiation.amendments[act].name
        words = tr("Proposals", "{name} is proposed; the text is as it was.").format(name=name)
        self._window.messages.say(Kind.NOTICE, words, take_back, key="room")
