"""The draft editor: a page on which a draft is written, with its redline live in the text.

Keys, input methods and commands are turned into transactions; the session applies them, and what it
then tells is drawn. Qt itself never writes on the page.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from editor import commands_paste, commands_structure, commands_text
from editor import reconcile as reconciling
from editor.appearance import Colours
from editor.exchange_page import DELETED_WORDS
from editor.keys import BY_PARAGRAPH, DELETIONS, Act, act_of, cluster, typed_words
from editor.places import Point, Span, caret_after, carried, reading_order
from editor.sight import change_at
from editor.table_page import TablePage
from editor.typography import KEYS
from editor.words import tr
from versioning.change.step import EditText, Step
from versioning.change.transaction import Transaction
from versioning.change.undo import TYPING
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Role
from versioning.tree.text import Mark, MarkKind, StyledText

Marks = tuple[tuple[MarkKind, str], ...]

_NEAR_WORDS = 6
"""Pixels; who clicks so near to words means the words."""


class DraftEditor(TablePage):
    """Edits the draft of a session. `menu_wanted` says where a context menu is asked for."""

    menu_wanted = Signal(QPoint)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start without a session."""
        super().__init__(colours, parent)
        self._is_typographic = True
        self._typing_marks: Marks | None = None
        self._window_keys: frozenset[QKeySequence] = frozenset()
        self._given_away: frozenset[QKeySequence] = frozenset()
        self.setAccessibleName(tr("Page", "Draft resolution"))
        self.setAcceptDrops(True)
        self.cursorPositionChanged.connect(self._forget_marks)
        self.document().contentsChange.connect(self._look_after)
        self._foreign = QTimer(self, singleShot=True)
        self._foreign.timeout.connect(self._reconcile)

    def leave_keys(self, window: Collection[QKeySequence], given_away: Collection[QKeySequence]) -> None:
        """Leave keys to the window whose commands they are; those `given_away` do nothing here any more."""
        self._window_keys, self._given_away = frozenset(window), frozenset(given_away)

    def set_typographic(self, on: bool) -> None:
        """Let straight quotation marks become those of the draft's language as one types, or leave them."""
        self._is_typographic = on

    def _forget_marks(self) -> None:
        if not self.canvas.is_patching:
            self._typing_marks = None

    # Writing

    def type_words(self, words: str) -> bool:
        """Write words in the place of the selection, as one types them; returns whether that was done."""
        found = self._range()
        if found is None:
            self.refused.emit(tr("Page", DELETED_WORDS))
            return False
        start, end = found
        marks = self._typing_marks
        if marks is None:
            text = self._draft.text(start.node)
            beside = (
                start.offset + 1 if start.node == end.node and end.offset > start.offset else start.offset
            )
            marks = commands_text.marks_for_typing(text, beside)
        length = len(words)
        styled = StyledText(words, tuple(Mark(0, length, kind, value) for kind, value in marks))
        transaction = commands_text.replace(self._draft, start, end, styled, intent=TYPING)
        return self.do(transaction, caret_after(transaction) if transaction else None)

    def _type_key(self, words: str) -> None:
        """Write what a key writes, then let it be as the draft's language prints it.

        That is a change of its own, so that undo brings back what was typed.
        """
        if self.type_words(words) and self._is_typographic and words in KEYS:
            end = self.points()[1]
            change = commands_text.set_typography(self._draft, end)
            if change is not None:
                self.do(change, caret_after(change))

    def split(self) -> None:
        """Begin a new paragraph, in the place of the selection."""
        found = self._range()
        if found is None:
            self.refused.emit(tr("Page", DELETED_WORDS))
            return
        start, end = found
        draft, steps = self._draft, tuple[Step, ...]()
        if start != end:
            cut = commands_text.replace(draft, start, end)
            if cut is not None:
                draft, steps = cut.apply(draft), cut.steps
                start = carried(start, cut) if start.node in draft else caret_after(cut) or start
        rest = commands_structure.split(draft, start.node, start.offset)
        if rest is None:
            return
        at_start = start.offset == 0 and len(draft.text(start.node)) > 0 and not draft.is_note(start.node)
        caret = start if at_start else caret_after(rest)
        self.do(Transaction((*steps, *rest.steps), intent="split"), caret)

    def erase(self, act: Act) -> None:
        """Delete the selection, or what a key for deleting reaches from the cursor."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            if act in (Act.BACKSPACE, Act.DELETE) and self._erase_at(forward=act is Act.DELETE):
                return
            cursor.movePosition(DELETIONS[act], cursor.MoveMode.KeepAnchor)
        found = self._live_range(cursor.selectionStart(), cursor.selectionEnd())
        if found is None:
            self.refused.emit(tr("Page", DELETED_WORDS))
            return
        start, end = found
        transaction = commands_text.replace(self._draft, start, end, intent=TYPING)
        self.do(transaction, caret_after(transaction) if transaction else None)

    def _erase_at(self, *, forward: bool) -> bool:
        """Delete one live character, or join at the edge of a paragraph; returns whether that was it."""
        point = self.points()[1]
        if not point.node:
            return False
        draft, node, at = self._draft, point.node, point.offset
        text = draft.text(node)
        if forward and at < len(text):
            start, end = at, at + cluster(text.chars, at)
        elif not forward and at > 0:
            start, end = at - 1, at
        else:
            self._join(point, forward=forward)
            return True
        cut = commands_text.replace(draft, Point(node, start), Point(node, end), intent=TYPING)
        self.do(cut, Point(node, start))
        return True

    def _join(self, point: Point, *, forward: bool) -> None:
        draft, node = self._draft, point.node
        if draft.is_note(node):
            if not len(draft.text(node)) and not forward:
                self.do(commands_text.delete_note(draft, node), commands_text.anchor_of(draft, node))
            return
        join = commands_structure.join_next if forward else commands_structure.join
        transaction = join(draft, node)
        if transaction is None:
            return
        caret = point if forward else caret_after(transaction)
        if caret is None:
            after = transaction.apply(draft)
            order = [each for each in reading_order(draft) if each in after or each == node]
            before = order[max(order.index(node) - 1, 0)]
            gone = Point(before, len(after.text(before))) if before in after else None
            caret = point if node in after else gone
        self.do(transaction, caret)

    def break_line(self) -> None:
        """Begin a new line in the same paragraph."""
        self.type_words("\n")

    # Commands on the selection

    def mark(self, kind: MarkKind) -> None:
        """Set a mark on the selection, or clear it; at a caret, for what is typed next."""
        spans = self.spans()
        if any(span.end > span.start for span in spans):
            self.do(commands_text.toggle(self._draft, spans, kind))
        elif spans:
            marks = self._marks_here(spans[0])
            others = tuple(mark for mark in marks if mark[0] is not kind)
            self._typing_marks = others if len(others) < len(marks) else (*marks, (kind, ""))

    def bears(self, kind: MarkKind) -> bool:
        """Return whether the selection bears a mark, or what is typed next will."""
        spans = self.spans()
        if any(span.end > span.start for span in spans):
            return commands_text.is_marked(self._draft, spans, kind)
        return bool(spans) and any(mark[0] is kind for mark in self._marks_here(spans[0]))

    def _marks_here(self, span: Span) -> Marks:
        if self._typing_marks is not None:
            return self._typing_marks
        return commands_text.marks_for_typing(self._draft.text(span.node), span.start)

    def cut(self) -> None:
        """Take the selected words to the clipboard."""
        if not self.textCursor().hasSelection():
            return
        self.copy()
        found = self._range()
        transaction = commands_paste.cut(self._draft, *found) if found is not None else None
        if transaction is None:
            self.refused.emit(tr("Page", DELETED_WORDS))
        else:
            self.do(transaction, caret_after(transaction))

    def indent(self) -> None:
        """Take the selected paragraphs a level down."""
        why = tr("Page", "This paragraph can’t stand a level lower here.")
        self._rearrange(commands_structure.indent(self._draft, self._nodes()), why)

    def outdent(self) -> None:
        """Take the selected paragraphs a level up."""
        why = tr("Page", "This paragraph stands at the highest level already.")
        self._rearrange(commands_structure.outdent(self._draft, self._nodes()), why)

    def move_up(self) -> None:
        """Move the selected paragraphs before the one above."""
        why = tr("Page", "This paragraph can’t move further up.")
        self._rearrange(commands_structure.move_up(self._draft, self._nodes()), why)

    def move_down(self) -> None:
        """Move the selected paragraphs after the one below."""
        why = tr("Page", "This paragraph can’t move further down.")
        self._rearrange(commands_structure.move_down(self._draft, self._nodes()), why)

    def _rearrange(self, transaction: Transaction | None, why: str) -> None:
        """Do something to the selected paragraphs, or say why it can't be done."""
        if transaction is None:
            self.refused.emit(why)
        else:
            self.do(transaction)

    def set_role(self, role: Role) -> None:
        """Give the selected paragraphs a role."""
        self.do(commands_structure.set_role(self._draft, self._nodes(), role))

    def _nodes(self) -> list[NodeId]:
        return [span.node for span in self.spans() if not self._draft.is_note(span.node)]

    def insert_note(self) -> None:
        """Anchor a note at the cursor, and go to it."""
        point = self.points()[1]
        transaction = commands_text.insert_note(self._draft, point) if point.node else None
        if transaction is None:
            self.refused.emit(
                tr("Page", "A note can’t be put here; put the cursor into the text of a paragraph.")
            )
            return
        notes = [
            note for step in transaction.steps if isinstance(step, EditText) for note in step.inserted.nodes
        ]
        self.do(transaction, Point(notes[0], 0))

    def leave_note(self) -> None:
        """Go from a note to its sign in the text."""
        anchor = commands_text.anchor_of(self._draft, self.current_node) if self._session else None
        if anchor is not None:
            after = Point(anchor.node, anchor.offset + 1)
            self._select(after, after)
            self.ensureCursorVisible()

    def go_to_change(self, by: int) -> bool:
        """Go to the next (1) or previous (-1) paragraph that changed; returns whether there is one."""
        blocks = self.canvas.blocks
        here, _ = self.block_at(self.textCursor().position())
        order = [(here + by * away) % len(blocks) for away in range(1, len(blocks) + 1)]
        found = next((at for at in order if blocks[at].is_changed), None)
        if found is None:
            return False
        place = found, change_at(self, found)
        self.select(place, place)
        self.reveal(found)
        self.ensureCursorVisible()
        return True

    # Keys and input methods

    def event(self, event: QEvent) -> bool:
        """Qt: keys that the window gives to a command are not the page's, though Qt would take them first."""
        pressed = event if isinstance(event, QKeyEvent) else None
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and pressed and QKeySequence(pressed.keyCombination()) in self._window_keys:
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: keys that write are commands; keys that move the cursor are Qt's."""
        if self._given_away and QKeySequence(event.keyCombination()) in self._given_away:
            event.ignore()
            return
        act = act_of(event)
        words = typed_words(event) if act is None else ""
        if act is not None or words:
            self._end_composing()
        if act is Act.NAVIGATE:
            super().keyPressEvent(event)
            self._show_edge()
        elif act is Act.GO_BY_PARAGRAPH:
            self._go_by_paragraph(*BY_PARAGRAPH[QKeySequence(event.keyCombination())])
            self._show_edge()
            event.accept()
        elif act is not None:
            self._act(act)
            event.accept()
        elif words:
            self._type_key(words)
            event.accept()
        else:
            event.ignore()

    def _go_by_paragraph(self, move: QTextCursor.MoveOperation, mode: QTextCursor.MoveMode) -> None:
        """Go to the beginning of the next paragraph; or of this one, and from there of the one before."""
        cursor, moves = self.textCursor(), QTextCursor.MoveOperation
        if move is moves.PreviousBlock and not cursor.atBlockStart():
            move = moves.StartOfBlock
        if not cursor.movePosition(move, mode):
            cursor.movePosition(moves.End if move is moves.NextBlock else moves.Start, mode)
        self.setTextCursor(cursor)

    def _show_edge(self) -> None:
        """Where the cursor went to the first line of all, show what stands above it, too; below the last."""
        cursor, bar = self.textCursor(), self.verticalScrollBar()
        block, lines = cursor.block(), cursor.block().layout()
        line = lines.lineForTextPosition(cursor.positionInBlock()).lineNumber()
        if line == 0 and not block.previous().isValid():
            bar.setValue(bar.minimum())
        elif line == lines.lineCount() - 1 and not block.next().isValid():
            bar.setValue(bar.maximum())
        self.ensureCursorVisible()  # on a large page the masthead may be higher than the window

    def _act(self, act: Act) -> None:
        acts: dict[Act, Callable[[], object]] = {
            Act.UNDO: self.undo,
            Act.REDO: self.redo,
            Act.CUT: self.cut,
            Act.COPY: self.copy,
            Act.PASTE: self.paste,
            Act.SPLIT: self.split,
            Act.BREAK_LINE: self.break_line,
            Act.INDENT: lambda: None if self.go_on_in_table() else self.indent(),
            Act.OUTDENT: lambda: None if self.go_to_cell(-1) else self.outdent(),
            Act.LEAVE: self.leave_note,
        }
        if act in acts:
            acts[act]()
        else:
            self.erase(act)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Qt: what is being composed is shown by Qt; what is chosen is typed."""
        if self._range() is None:
            self.refused.emit(tr("Page", DELETED_WORDS))
            event.ignore()
            return
        composes = bool(event.preeditString())
        if event.commitString() or event.replacementLength():
            self._compose(QInputMethodEvent())
            self._replace_before_typing(event.replacementStart(), event.replacementLength())
            if event.commitString():
                self._type_key(event.commitString().replace("\r\n", "\n").replace("\r", "\n"))
        elif composes and self.textCursor().hasSelection():
            self.erase(Act.DELETE)
            left = self._range()
            if left is not None:  # what is selected still could not go: one writes before it
                self._select(left[0], left[0])
        self._compose(QInputMethodEvent(event.preeditString(), event.attributes()))

    def _compose(self, event: QInputMethodEvent) -> None:
        """Have Qt show what is being composed; it would delete what is selected, which only a command may."""
        anchor, position = self.selected()
        if anchor != position:
            self.select(position, position)
        super().inputMethodEvent(event)
        if anchor != position:
            self.select(anchor, position)

    def _end_composing(self) -> None:
        """Have what is being composed chosen: after a key it would stay where the cursor was."""
        if self.textCursor().block().layout().preeditAreaText():
            QGuiApplication.inputMethod().commit()
            self._compose(QInputMethodEvent())  # where the system's input method doesn't answer

    def _replace_before_typing(self, start: int, length: int) -> None:
        """Select what an input method wants replaced: `length` UTF-16 units, `start` from the cursor."""
        if length:
            number, place = self.block_at(self.textCursor().position())
            self.select((number, max(place + start, 0)), (number, max(place + start, 0) + length))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click beside the words, where label and number stand, selects the paragraph."""
        super().mouseReleaseEvent(event)
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        number = self._beside(event.position()) if plain and not self.textCursor().hasSelection() else None
        if number is not None:
            self.select((number, 0), (number, self.document().findBlockByNumber(number).length()))

    def _beside(self, at: QPointF) -> int | None:
        """Return the block before whose words a place of the viewport is; None where it is before none."""
        number = self.cursorForPosition(at.toPoint()).blockNumber()
        line = dict(self.lines(at.y(), at.y())).get(number)
        is_before = line is not None and line.is_after(at, self.viewport().width(), _NEAR_WORDS)
        return number if is_before else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the window has the menu; it is about where the pointer is, or about the selection there."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            cursor, there = self.textCursor(), self.cursorForPosition(event.pos())
            if not cursor.selectionStart() <= there.position() < cursor.selectionEnd():
                self.setTextCursor(there)
        self.menu_wanted.emit(event.globalPos())

    # What other programs write

    def _look_after(self) -> None:
        if not self.canvas.is_patching and self._session is not None:
            self._foreign.start()

    def _reconcile(self) -> None:
        """Take what another program wrote on the page as typed, then show the draft as it is."""
        blocks, document = self.canvas.blocks, self.document()
        texts = [document.findBlockByNumber(at).text() for at in range(document.blockCount())]
        if texts == [block.shown for block in blocks]:
            return  # what is being composed is shown beside the text, and is not written yet
        self.canvas.distrust()
        for node, edit in reconciling.edits(blocks, texts):
            words = StyledText(edit.inserted)
            start, end = Point(node, edit.start), Point(node, edit.end)
            self.do(
                commands_text.replace(self._draft, start, end, words, intent=TYPING),
                Point(node, edit.start + len(edit.inserted)),
            )
        self._show(self._draft, renumber=False)
