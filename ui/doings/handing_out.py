"""What is handed out to the room: the compilation text and amendment documents, written as files."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from editor.draft_editor import DraftEditor
from editor.words import mark, tr
from exports.formats import HTML, MARKDOWN, PDF, WORD
from ui.commands.actions import Commands
from ui.desk.workplace import Workplace
from ui.dialogs import export_dialog, export_form, sheet_dialog
from ui.doings.common import Doings
from ui.doings.revising import Revising
from ui.panels.proposals import Proposals
from ui.wording.naming import usual_baseline

COMPILATION = mark("Proposals", "Compilation text")
"""How the text with every proposal in its place is called."""
NAMELESS = mark("Proposals", "Compilation text without names")


class HandingOut(Doings):
    """The doings of one window with files for the room; `proposals` is its panel."""

    def __init__(
        self,
        window: Workplace,
        parent: QWidget,
        proposals: Proposals,
        editor: DraftEditor,
        revising: Revising,
    ) -> None:
        """Act for `window`; `parent` is the same window, for dialogs, `revising` knows its texts."""
        super().__init__(window, parent, editor)
        self._panel, self._revising = proposals, revising

    def connect(self, commands: Commands) -> None:
        """Answer the menu's commands."""
        commands.connect(
            {
                "export_compilation": self.export_compilation,
                "export_open": self.export_open,
                "export_sheet": self.export_sheet,
            }
        )

    def export_compilation(self) -> None:
        """Ask in which format, and where, the draft with every live proposal in its place is written."""
        if not self.room.negotiation.live:
            self.say(
                tr(
                    "Proposals",
                    "There are no proposals to compile; suggest changes, or take some in from files.",
                )
            )
            return
        texts = [
            export_form.Choosable(tr("Proposals", COMPILATION), lambda: self.room.compilation().text()),
            export_form.Choosable(
                tr("Proposals", NAMELESS), lambda: self.room.compilation().text(attributed=False)
            ),
        ]
        folder, name = self._revising.place_of_exports()
        stem = tr("Proposals", "{draft} compilation").format(draft=name)
        words = (
            tr("Export", "Export the compilation"),
            tr(
                "Export",
                "The draft with every live proposal in its place. What comes back is taken in again.",
            ),
        )
        forms = (WORD, PDF, HTML, MARKDOWN)
        dialog = export_dialog.TextExportDialog(words, texts, folder, stem, self._parent, forms)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            sources = self._revising.sources_of(self.room.session.draft)
            self._revising.write(replace(dialog.export(), sources=sources))

    def export_open(self) -> None:
        """Ask in which format, and where, the page on what is still open is written."""
        folder, name = self._revising.place_of_exports()
        words = (
            tr("Export", "Export what is still open"),
            tr("Export", "On a page: how many paragraphs are open, who holds them, and where."),
        )
        page = export_form.Choosable(tr("Printing", "What is still open"), self._revising.still_open)
        stem = tr("Export", "{draft}, still open").format(draft=name)
        forms = (WORD, PDF, HTML, MARKDOWN)
        dialog = export_dialog.TextExportDialog(words, [page], folder, stem, self._parent, forms)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._revising.write(dialog.export())

    def export_sheet(self) -> None:
        """Ask which difference is written as an amendment document: of two texts, or of a proposal."""
        drafts = [*self._revising.choosable(), *self._revising.wanted()]
        if len(drafts) < 2:
            self.say(
                tr(
                    "Proposals",
                    "There is no other text yet that an amendment could lead to; propose something, or name "
                    "a revision first.",
                )
            )
            return
        folder, stem = self._revising.place_of_exports()
        dialog = sheet_dialog.SheetDialog(
            drafts, self._between(len(drafts)), self.known(), folder, stem, self._parent
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            export = dialog.export()
            sources = self._revising.sources_of(export.base) or self._revising.sources_of(export.target)
            self._revising.write(replace(export, sources=sources))

    def _between(self, count: int) -> tuple[int, int]:
        """Return which texts are offered first: the draft and what the chosen proposal makes of it."""
        session, live, row = self.room.session, self.room.negotiation.live, self._panel.current
        if row is not None and row.amendment in live:
            return 0, count - len(live) + live.index(row.amendment)
        ids = ["", *(each.id for each in reversed(session.revisions()))]
        base = usual_baseline(session)
        return (ids.index(base), 0) if base in ids[1:] else (0, 1)
