"""A window on a revision: the text as it was named, to read and to copy from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.draft_editor import DraftEditor
from editor.words import mark, tr
from ui.desk.panes import PanedWindow
from ui.desk.workplace import Desk
from ui.look.tokens import Colours
from ui.panels.outline import Outline
from ui.panels.page_finder import PageFinder
from ui.parts.messages import Kind, Messages
from ui.parts.narrating import Narrator
from ui.parts.panel import Panel
from ui.parts.screens import open_as_large_as
from versioning.history.archive import MemoryArchive
from versioning.session import Session
from versioning.tree.resolution import Resolution


class Named(MemoryArchive):
    """A draft that can't be changed."""

    @property
    def why_read_only(self) -> str:
        """Why nothing can be changed."""
        return tr("Revisions", "A named revision stays as it is; open it as a copy to change it.")


def read_only_page(colours: Colours, parent: QWidget) -> DraftEditor:
    """Return a page to read and to copy from, which Tab passes by: there is no level to change."""
    page = DraftEditor(colours, parent)
    page.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    Narrator(page)
    return page


class RevisionWindow(PanedWindow):
    """Shows a draft that can't be changed. `copy_wanted` asks for a draft of its own made from it."""

    copy_wanted = Signal()

    def __init__(self, desk: Desk, title: str, introduction: str, draft: Resolution) -> None:
        """Show `draft`; `introduction` says when and by whom it was named."""
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Window", "{name} (read-only)").format(name=title))
        open_as_large_as(1040, 720, self)
        colours = desk.theme.colours
        self._messages = Messages(colours, self)
        self.editor = read_only_page(colours, self)
        self.editor.setAccessibleName(title)
        self.editor.set_session(Session.open(Named(draft)))
        self._finder = PageFinder(self, colours, desk.keymap)
        self._outline = Outline(colours, self)
        self._outline.show_draft(draft)
        self._outline.chosen.connect(self.editor.go_to)
        self.editor.cursor_moved.connect(self._outline.follow)
        self._panel = Panel(mark("Window", "Outline"), self._outline, colours, self)
        areas = Qt.DockWidgetArea
        side = areas.RightDockWidgetArea if self.isRightToLeft() else areas.LeftDockWidgetArea
        self.addDockWidget(side, self._panel)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._messages)
        column.addWidget(self._finder.bar)
        column.addWidget(self.editor, 1)
        self.setCentralWidget(middle)
        sentence = (
            tr("Revisions", "{introduction}. A named revision stays as it is.").format(
                introduction=introduction
            )
            if introduction
            else tr("Revisions", "Read-only.")
        )
        copy = tr("Revisions", "Open as a copy"), self.copy_wanted.emit
        self._messages.say(Kind.NOTICE, sentence, copy, stays=True)
        desk.theme.changed.connect(self.dress)
        self.dress(colours)
        self.lead_round(desk)

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        for each in (self._messages, self._finder, self._outline, self._panel, self.editor):
            each.dress(colours)
