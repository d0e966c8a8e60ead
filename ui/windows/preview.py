"""The preview of a file: what was found in it and what was not kept, before anything is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from editor.binding import BoundPage
from editor.commands_structure import indent, outdent, set_role
from editor.words import below_each_other, mark, tr
from exports.report import Reading
from ui.commands.keymap import Keymap
from ui.desk.receiving import Received, Sent, SetRight, Treatment, answers, as_answer, treatments
from ui.dialogs.treatment_choice import TreatmentChoice
from ui.look.tokens import SPACE, TYPE, Colours
from ui.panels.comment_rows import shortened
from ui.panels.outline import Outline
from ui.panels.page_finder import PageFinder
from ui.parts.dialogs import ActBox
from ui.parts.jobs import Jobs
from ui.parts.messages import Messages
from ui.parts.narrating import Narrator
from ui.parts.screens import open_as_large_as
from ui.parts.sentence_list import SentenceList
from ui.parts.tab_order import TabOrder
from ui.shared.redlining import Beside, Redlining
from ui.wording.contents import spoken_label
from ui.wording.findings import authors, found, in_a_line, place_of, untracked
from versioning.change.transaction import Transaction
from versioning.history.archive import MemoryArchive
from versioning.session import Session
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Role

if TYPE_CHECKING:
    from exports.returned import Returned

PLACE = int(Qt.ItemDataRole.UserRole)
_LONGEST = 320
"""So many letters of a loss are shown, and under the pointer all: one tells all links of a file."""
_ROLE_KEYS = {
    Qt.Key.Key_P: Role.PREAMBULAR,
    Qt.Key.Key_O: Role.OPERATIVE,
    Qt.Key.Key_S: Role.SUBPARAGRAPH,
    Qt.Key.Key_H: Role.HEADING,
    Qt.Key.Key_T: Role.TEXT,
}
_KEYS = mark(
    "Preview",
    "Not right? Stand on the paragraph and press P preambular, O operative, S sub-paragraph, H heading, "
    "T text, Tab for its level; Ctrl+Z takes it back.",
)


class Preview(QWidget):
    """Shows what the file `previewed` holds.

    `taken` carries what a draft of it begins with, `closed` that it is gone.

    A paragraph that was taken for something else is set right with a key. `jobs` makes the draft.
    """

    taken = Signal(object)
    closed = Signal()

    def __init__(
        self,
        path: Path,
        reading: Reading,
        colours: Colours,
        beside: Beside,
        keymap: Keymap,
        *,
        sent: Sequence[Sent] = (),
        is_whole: bool = True,
    ) -> None:
        """Show a reading of the file at `path`; `sent` are drafts that it may be an answer to.

        Big redlines are made in the process that `beside` has for that; the keys that find are `keymap`'s.

        One that is not `is_whole` lacks the changes that the file tracks: then it is no answer yet, it is
        shown with all of them accepted, and `know` is called once they are there.
        """
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(path.name)
        open_as_large_as(1240, 720, self)
        self.reading = self._as_read = reading
        self.previewed = path
        self._sent = answers(reading, sent)
        self._set_right = SetRight(self.reading)
        self._returned: Returned | None = None
        self._session = Session(reading.draft, MemoryArchive(reading.draft))
        self.page = BoundPage(colours, self)
        self._redlining = Redlining(self.page, beside, self)
        self._narrator = Narrator(self.page)
        self.page.setAccessibleName(tr("Preview", "The text of {file}").format(file=path.name))
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.outline = Outline(colours, self)
        self.messages = Messages(colours, self)
        self.jobs = Jobs(self)
        self.losses = SentenceList(tr("Preview", "What was not kept in the draft"), self)
        self.sent = QComboBox(self)
        self.tracked_only = QCheckBox(tr("Preview", "&Leave them out"), self)
        self.untracked = SentenceList(tr("Preview", "What was changed without tracking"), self)
        self.finder = PageFinder(self, colours, keymap)
        self._quiet: list[QLabel] = []
        for each in (self.sent, self.tracked_only, self.untracked):
            each.setVisible(bool(self._sent))
        if self._sent:
            self._returned = self._compare(self._sent[0])
        self.choice = TreatmentChoice(treatments(self.reading), self, is_whole=is_whole)
        self._lay_out()
        self._fill()
        self._connect()
        self.dress(colours)
        self.check()
        self.open_button.setFocus()
        TabOrder(self)

    def _connect(self) -> None:
        """Answer what is chosen and pressed."""
        self.jobs.shown.connect(self.messages.show_job)
        self.outline.installEventFilter(self)
        self.page.installEventFilter(self)
        self.outline.chosen.connect(self.page.go_to)
        self.page.cursor_moved.connect(self.outline.follow)
        self.choice.chosen.connect(self._show)
        self.choice.checked.connect(self.check)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.take_back)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    # What it is

    def result(self) -> Received:
        """Return what a draft begins with, as chosen."""
        return self._set_right.received(self.choice.treatment, delegation=self.choice.author)

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self.page.dress(colours)
        self.outline.dress(colours)
        self.messages.dress(colours)
        self.finder.dress(colours)
        for each in self._quiet:
            each.setStyleSheet(f"color: {colours.quiet};")

    def know(self, whole: Reading) -> None:
        """Offer the file's changes, which were read after its text; they are shown unless somebody chose."""
        self.reading = self._as_read = whole
        self._set_right.know(whole.changes)
        self.choice.know(treatments(whole)[0])

    # What is done in it

    def set_role(self, role: Role) -> None:
        """Take the paragraph with the cursor for something else."""
        self._fix(lambda node: set_role(self._session.draft, [node], role))

    def set_level(self, *, down: bool) -> None:
        """Put the paragraph with the cursor a level below, or above."""
        self._fix(lambda node: (indent if down else outdent)(self._session.draft, [node]))

    def take_back(self) -> None:
        """Take the last of these back."""
        if self._set_right and self._session.undo() is not None:
            self._set_right.take_back()
            self._show()
            self._tell(tr("Page", "Undone: {place}"))

    def _fix(self, make: Callable[[NodeId], Transaction | None]) -> None:
        node = self.page.current_node
        transaction = make(node) if node and not self._session.draft.is_note(node) else None
        if transaction is not None:
            self._session.dispatch(transaction)
            self._session.end_run()
            self._set_right.add(transaction)
            self._show()
        self._tell("{place}.")

    def _tell(self, words: str) -> None:
        """Tell who can't see it what the paragraph with the cursor is taken for by now."""
        place = spoken_label(self._session.draft, self.page.current_node)
        self._narrator.say(place and words.format(place=place))

    def _show(self) -> None:
        """Show the text as it is to be taken: with the changes marked, accepted, or left out."""
        node, start = self.page.current_node, self.result()
        whole = self.choice.treatment is not Treatment.ORIGINAL
        session = self._session if whole else Session(start.draft)
        self._redlining.open(session, start.draft if start.changes else None, lambda: start.changes)
        if node:
            self.page.go_to(node)
        self.outline.show_draft(self._session.draft)
        self.outline.follow(node)
        self.summary.setText(below_each_other(found(self.reading, self._session.draft)))

    def _take(self) -> None:
        self.open_button.setEnabled(False)
        self.taken.emit(self.result())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a key on the text or the outline says what a paragraph is."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
            )
            role = _ROLE_KEYS.get(Qt.Key(event.key())) if plain else None
            if role is not None:
                if watched is self.outline:
                    self.page.go_to(self.outline.current_node)
                self.set_role(role)
                return True
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and watched is self.page:
                self.set_level(down=event.key() == Qt.Key.Key_Tab)
                return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: nothing was kept."""
        self._redlining.stop()
        self.jobs.cancel_all()
        self.closed.emit()
        event.accept()

    # How it looks

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        for each, share in ((self._left(), 0), (self.page, 1), (self._right(), 0)):
            split.addWidget(each)
            split.setStretchFactor(split.count() - 1, share)
        split.setSizes([260, 700, 300])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(SPACE.hair)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.finder.bar)
        column.addWidget(split, 1)
        column.addWidget(self._bottom())

    def _left(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, SPACE.small, 0, 0)
        column.addWidget(self._heading(tr("Preview", "Structure")))
        column.addWidget(self.outline, 1)
        keys = self._note(tr("Preview", _KEYS))
        keys.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        column.addWidget(keys)
        return side

    def _right(self) -> QWidget:
        side = QWidget(self)
        self.summary = QLabel(side)
        self.summary.setContentsMargins(SPACE.medium, 0, SPACE.medium, SPACE.small)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, SPACE.small, 0, 0)
        column.addWidget(self._heading(tr("Preview", "Found")))
        column.addWidget(self.summary)
        if self._sent:
            self._lay_out_answer(column)
        if self.reading.authors:
            column.addWidget(self._heading(tr("Preview", "Changes")))
            column.addWidget(self._plain(authors(self.reading)))
        column.addWidget(self._heading(tr("Preview", "Not kept as it was")))
        column.addWidget(self.losses, 1)
        return side

    def _lay_out_answer(self, column: QVBoxLayout) -> None:
        """Lay out what the file is an answer to, and what was changed without tracking."""
        self.sent.setAccessibleName(tr("Preview", "What the file is an answer to"))
        self.sent.addItems(
            [
                *(tr("Preview", "To {text}").format(text=each.name) for each in self._sent),
                tr("Preview", "A text by itself"),
            ]
        )
        self.sent.currentIndexChanged.connect(self._answer)
        self.tracked_only.toggled.connect(self._answer)
        self.untracked.itemClicked.connect(self._go_to_loss)
        self._quiet_edits = self._heading(tr("Preview", "Edited without tracking"))
        column.addWidget(self._heading(tr("Preview", "An answer")))
        column.addWidget(self.sent)
        column.addWidget(self._quiet_edits)
        column.addWidget(self.untracked)
        column.addWidget(self.tracked_only)
        self._list_untracked()

    def _bottom(self) -> QWidget:
        bar = QFrame(self)
        bar.setObjectName("foot")
        self.choice.setParent(bar)
        self._quiet.append(self.choice.waiting)
        buttons = ActBox(tr("Preview", "&Open as a draft"), bar)
        self.open_button = buttons.act
        self.open_button.setAutoDefault(True)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.close)
        unchanged = self._note(tr("Preview", "The file itself stays as it is. Chapeau makes a draft of it."))
        unchanged.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(unchanged, 1)
        row.addWidget(buttons)
        column = QVBoxLayout(bar)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(0)
        column.addWidget(self.choice)
        column.addLayout(row)
        return bar

    def _compare(self, sent: Sent) -> Returned:
        """Take the file as an answer to a draft."""
        self.reading, found = as_answer(self._as_read, sent, tracked_only=self.tracked_only.isChecked())
        self._set_right = SetRight(self.reading)
        self._session = Session(self.reading.draft, MemoryArchive(self.reading.draft))
        return found

    def _answer(self) -> None:
        """Take the file as an answer to another draft, or to none."""
        at = self.sent.currentIndex()
        if at < len(self._sent):
            self._returned = self._compare(self._sent[at])
        else:
            self.reading, self._returned = self._as_read, None
            self._set_right = SetRight(self.reading)
            self._session = Session(self.reading.draft, MemoryArchive(self.reading.draft))
        self._list_untracked()
        self._show()

    def _list_untracked(self) -> None:
        """List what was changed without tracking, apart from what was tracked."""
        self.untracked.clear()
        found = self._returned
        for node, words in untracked(found) if found is not None else ():
            self.untracked.add(words).setData(PLACE, node)
        for each in (self._quiet_edits, self.untracked, self.tracked_only):
            each.setVisible(found is not None and bool(found.untracked))

    def check(self) -> None:
        """Let the draft be opened only once it is said whose proposals they are, and how they are taken."""
        self.open_button.setEnabled(self.choice.is_ready and not self.jobs.busy)

    def _fill(self) -> None:
        self._show()
        for loss in self.reading.losses:
            whole = in_a_line(loss, self.reading.draft)
            is_long = len(whole) > _LONGEST
            item = self.losses.add(shortened(whole, _LONGEST) if is_long else whole)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, whole)
            node = place_of(loss, self.reading.draft)
            item.setData(PLACE, node)
            where = (
                tr("Preview", "Go to its place") if node else tr("Preview", "It stands nowhere in the text")
            )
            item.setToolTip(f"{whole}\n{where}" if is_long else where)
        if not self.reading.losses:
            item = self.losses.add(tr("Preview", "Nothing: every word of the file is in the draft."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        for signal in (self.losses.itemClicked, self.losses.itemActivated):
            signal.connect(self._go_to_loss)

    def _go_to_loss(self, item: QListWidgetItem) -> None:
        if (node := item.data(PLACE)) and node in self._session.draft:
            self.page.go_to(node)

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words, self)
        font = label.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() + TYPE.small)
        label.setFont(font)
        label.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.tiny)
        self._quiet.append(label)
        return label

    def _note(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, 0)
        self._quiet.append(label)
        return label

    def _plain(self, lines: Iterable[str]) -> QLabel:
        label = QLabel(below_each_other(lines), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setContentsMargins(SPACE.medium, 0, SPACE.medium, SPACE.small)
        return label
