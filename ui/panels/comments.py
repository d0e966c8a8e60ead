"""The comments at the right: by place, with their answers, to be answered, resolved, deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QWidget,
)

from editor.words import key_names, mark, tr
from ui.commands.menus import PopupMenu
from ui.look.tokens import SPACE, Colours
from ui.panels.comment_rows import ROW, CommentDelegate, CommentRow, shortened
from ui.parts.columns import column_of, foot_of, head_of
from ui.parts.flow import Flow
from ui.parts.lines_field import LinesField
from versioning.negotiation.comment import Comment

EMPTY = mark(
    "Comments", "No comments yet. Select words in the text and press {keys} to say something about them."
)
EMPTY_WITHOUT_KEYS = mark(
    "Comments",
    "No comments yet. Select words in the text and say something about them with the button below.",
)
NONE_OF_THESE = mark("Comments", "No comments of this kind.")
FILTERS = (
    mark("Comments", "Open"),
    mark("Comments", "Resolved"),
    mark("Comments", "Mine"),
    mark("Comments", "All comments"),
)
OPEN, RESOLVED, MINE, ALL = range(4)
_WRITING_HEIGHT = 84
_QUOTED = 30


class Comments(QWidget):
    """The list of comments and what can be done with each; the signals carry the id of a comment.

    `written` carries what was written: on the words waited for (an empty id), or in answer to a comment;
    `reworded` the id of a comment or answer, and its new words.
    """

    written = Signal(str, str)
    reworded = Signal(str, str)
    resolve_wanted = Signal(str, bool)
    remove_wanted = Signal(str)
    chosen = Signal(str)
    shown = Signal(str)
    given_up = Signal()
    new_wanted = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start with no comments."""
        super().__init__(parent)
        self._delegate = CommentDelegate(colours, self)
        self._rows: tuple[CommentRow, ...] = ()
        self._author, self._words, self._keys = "", "", ""
        self._read_only = False
        self._edited: Comment | None = None
        self._answered, self._begun = "", dict[str, str]()
        self.filter = QComboBox(self)
        self.filter.addItems([tr("Comments", each) for each in FILTERS])
        self.filter.setAccessibleName(tr("Comments", "Which comments"))
        self.filter.currentIndexChanged.connect(lambda _: self._fill())
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Comments", "Comments"))
        self.list.setItemDelegate(self._delegate)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.currentItemChanged.connect(self._choose)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.itemActivated.connect(lambda item: self.shown.emit(item.data(ROW).comment.id))
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.field = LinesField(self)
        self.field.setFixedHeight(_WRITING_HEIGHT)
        self.field.setTabChangesFocus(True)
        self.field.textChanged.connect(self._enable)
        self.send_button = QPushButton(self)
        self.send_button.clicked.connect(self.send)
        self.cancel_button = QPushButton(tr("Comments", "Cancel"), self)
        self.cancel_button.clicked.connect(self.give_up)
        self.new_button = QPushButton(tr("Comments", "&Comment on the selection"), self)
        self.new_button.clicked.connect(self.new_wanted)
        self.resolve_button = QPushButton(self)
        self.resolve_button.clicked.connect(self._resolve)
        self.remove_button = QPushButton(tr("Comments", "&Delete"), self)
        self.remove_button.clicked.connect(lambda: self._with_current(self.remove_wanted.emit))
        self.go_button = QPushButton(tr("Comments", "&Go to"), self)
        self.go_button.clicked.connect(lambda: self._with_current(self.shown.emit))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self.field, self.send)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.field, self.give_up)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._lay_out()
        self.dress(colours)
        self._fill()

    @property
    def current(self) -> CommentRow | None:
        """The comment that is chosen."""
        item = self.list.currentItem()
        row: CommentRow | None = None if item is None else item.data(ROW)
        return row

    def show_comments(self, rows: Sequence[CommentRow], author: str, *, read_only: bool) -> None:
        """List comments; those of `author` are one's own."""
        if (tuple(rows), author, read_only) != (self._rows, self._author, self._read_only):
            self._rows, self._author, self._read_only = tuple(rows), author, read_only
            place, was_chosen = self.list.currentRow(), self.current is not None
            self._fill()
            if was_chosen and self.current is None:  # it was resolved or deleted: go on with the next
                self.list.setCurrentRow(min(place, self.list.count() - 1))

    def tell_keys(self, keys: QKeySequence) -> None:
        """Say from now on that these keys begin a comment."""
        words = key_names(keys)
        if words != self._keys:
            self._keys = words
            self._fill()

    def choose(self, identity: str) -> None:
        """Choose a comment, showing it whatever the filter is."""
        if not self._select(identity) and any(each.comment.id == identity for each in self._rows):
            self.filter.setCurrentIndex(ALL)
            self._select(identity)

    def ask(self, words: str) -> None:
        """Let a person write a comment on words of the text."""
        self._put_away()
        self._words = shortened(words) or tr("Comments", "this paragraph")
        self._edited = None
        self._enable()
        self.field.setFocus()  # first: a screen reader that hears of a caret before names no field
        self.field.clear()

    def edit(self, comment: Comment) -> None:
        """Let a person put a comment, or an answer, in other words."""
        self._put_away()
        self._words, self._edited = "", comment
        self._enable()
        self.field.setFocus()
        self.field.setPlainText(comment.text.plain)
        self.field.selectAll()

    @property
    def is_asking(self) -> bool:
        """Whether a comment on words of the text is being written."""
        return bool(self._words)

    def give_up(self) -> None:
        """Write no comment, or no other words, after all."""
        self._words, self._edited = "", None
        self._go_on()
        self._enable()
        self.given_up.emit()

    def send(self) -> None:
        """Hand over what was written."""
        said, current = self.field.toPlainText().strip(), self.current
        if not said or self._read_only or not (self._words or current):
            return
        if self._edited is not None:
            edited, self._edited = self._edited, None
            self._go_on()
            self._enable()
            if said != edited.text.plain:
                self.reworded.emit(edited.id, said)
            return
        identity = "" if self._words or current is None else current.comment.id
        is_new, self._words = bool(self._words), ""
        self.field.clear()
        if is_new:
            self._go_on()
        self.written.emit(identity, said)

    def menu(self) -> QMenu:
        """Return the menu of the chosen comment: its answers can be reworded and deleted, too."""
        menu, current = PopupMenu(self), self.current
        if current is None:
            return menu
        comment, writes = current.comment, not self._read_only
        resolve = tr("Comments", "Re&open") if comment.resolved else tr("Comments", "&Resolve")
        self._add(menu, tr("Comments", "&Go to"), self.go_button.click, self.go_button.isEnabled())
        self._add(menu, tr("Comments", "&Answer"), self.field.setFocus, writes)
        self._add(menu, tr("Comments", "&Edit"), lambda: self.edit(comment), writes and self._is_own(comment))
        self._add(menu, resolve, self._resolve, writes)
        self._add(menu, tr("Comments", "&Delete"), lambda: self.remove_wanted.emit(comment.id), writes)
        for each in filter(self._is_own, comment.replies):
            menu.addSeparator()
            quoted = shortened(each.text.plain, _QUOTED).replace("&", "&&")
            edit = tr("Comments", "Edit the answer “{words}”").format(words=quoted)
            delete = tr("Comments", "Delete the answer “{words}”").format(words=quoted)
            self._add(menu, edit, partial(self.edit, each), writes)
            self._add(menu, delete, partial(self.remove_wanted.emit, each.id), writes)
        return menu

    def _is_own(self, comment: Comment) -> bool:
        """Return whether it is one that who is at work here has written."""
        return comment.author == self._author

    def _add(self, menu: QMenu, words: str, act: Callable[[], object], allowed: bool) -> None:
        action = menu.addAction(words)
        action.triggered.connect(lambda _=False: act())
        action.setEnabled(allowed)

    def _show_menu(self, at: QPoint) -> None:
        if self.current is not None:
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._delegate.colours = colours
        self.empty.setStyleSheet(f"color: {colours.quiet};")
        self.list.viewport().update()

    def _lay_out(self) -> None:
        deeds = Flow(leads=False, fills=True)
        for each in (self.resolve_button, self.go_button, self.remove_button):
            deeds.addWidget(each)
        writing = QHBoxLayout()
        writing.setSpacing(SPACE.small)
        writing.addWidget(self.send_button, 1)
        writing.addWidget(self.cancel_button)
        column = column_of(self)
        column.addLayout(head_of(self.filter, self.empty))
        column.addWidget(self.list, 1000)
        column.addStretch(1)
        column.addLayout(foot_of(deeds, self.about, self.field, writing, self.new_button))

    def _wanted(self) -> list[CommentRow]:
        keeps: dict[int, Callable[[Comment], bool]] = {
            OPEN: lambda each: not each.resolved,
            RESOLVED: lambda each: each.resolved,
            MINE: lambda each: self._author in (each.author, *(reply.author for reply in each.replies)),
            ALL: lambda _: True,
        }
        kept = keeps[self.filter.currentIndex()]
        return [row for row in self._rows if kept(row.comment)]

    def _fill(self) -> None:
        current = self.current
        self.list.blockSignals(True)
        self.list.clear()
        for row in self._wanted():
            item = QListWidgetItem(row.said, self.list)
            item.setData(ROW, row)
            item.setToolTip(row.comment.text.plain)
        self.list.blockSignals(False)
        for each in (self.list, self.resolve_button, self.go_button, self.remove_button):
            each.setVisible(self.list.count() > 0)
        self.filter.setVisible(bool(self._rows))
        none_yet = tr("Comments", EMPTY).format(keys=self._keys) if self._keys else ""
        none_yet = none_yet or tr("Comments", EMPTY_WITHOUT_KEYS)
        self.empty.setText(tr("Comments", NONE_OF_THESE) if self._rows else none_yet)
        self.empty.setVisible(not self.list.count())
        self.filter.setVisible(bool(self._rows))
        for each in (self.resolve_button, self.go_button, self.remove_button):
            each.setVisible(self.list.count() > 0)
        if current is not None:
            self._select(current.comment.id)
        self._enable()

    def _select(self, identity: str) -> bool:
        for at in range(self.list.count()):
            if self.list.item(at).data(ROW).comment.id == identity:
                self.list.setCurrentRow(at)
                self.list.scrollToItem(self.list.item(at))
                return True
        return False

    def _choose(self) -> None:
        current = self.current
        comments = (current.comment, *current.comment.replies) if current else ()
        if self._edited is not None and self._edited.id not in (each.id for each in comments):
            self._edited = None
            self._go_on()
        elif current is not None and current.comment.id != self._answered and not self._words:
            self._put_away()
            self._go_on()
        self._enable()
        self.chosen.emit(current.comment.id if current else "")

    def _put_away(self) -> None:
        """Keep what was begun in answer to a comment while something else is written."""
        if self._answered and not self._words and self._edited is None:
            self._begun[self._answered] = self.field.toPlainText()

    def _go_on(self) -> None:
        """Go on with what was begun in answer to the comment that is chosen."""
        self._answered = self.current.comment.id if self.current is not None else ""
        self.field.setPlainText(self._begun.pop(self._answered, ""))
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    def _resolve(self) -> None:
        current = self.current
        if current is not None:
            self.resolve_wanted.emit(current.comment.id, not current.comment.resolved)

    def _with_current(self, act: object) -> None:
        current = self.current
        if current is not None and callable(act):
            act(current.comment.id)

    def _enable(self) -> None:
        current, writes = self.current, not self._read_only
        chosen = current is not None
        for each in (self.resolve_button, self.remove_button):
            each.setEnabled(chosen and writes)
        self.go_button.setEnabled(current is not None and current.comment.anchor is not None)
        resolved = current is not None and current.comment.resolved
        self.resolve_button.setText(tr("Comments", "Re&open") if resolved else tr("Comments", "&Resolve"))
        can_write = writes and (chosen or bool(self._words))
        for widget in (self.about, self.field, self.send_button):
            widget.setVisible(can_write)
        busy = bool(self._words) or self._edited is not None
        self.cancel_button.setVisible(writes and busy)
        self.new_button.setVisible(writes and not busy)
        self.send_button.setEnabled(bool(self.field.toPlainText().strip()))
        if self._edited is not None:
            about = tr("Comments", "Edit “{words}”").format(words=shortened(self._edited.text.plain))
            self.send_button.setText(tr("Comments", "&Save"))
        elif self._words:
            about = tr("Comments", "Comment on “{words}”").format(words=self._words)
            self.send_button.setText(tr("Comments", "Co&mment"))
        else:
            about = tr("Comments", "Answer it")
            self.send_button.setText(tr("Comments", "&Answer"))
        self.about.setText(about)
        self.field.setAccessibleName(about)
