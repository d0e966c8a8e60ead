"""The binding of a page to a session: what is told is drawn; places on the page are places in the draft."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor.appearance import Colours
from editor.margins import Numbers, numbers_of
from editor.page import Page
from editor.places import Point, Span, caret_after, carried, cells_from
from editor.plain_projection import DraftProjector
from editor.projection import Projector, View
from editor.redline_ahead import Ahead, authors_of
from editor.words import told
from versioning.change.step import (
    Delete,
    EditText,
    Insert,
    Join,
    Move,
    SetMark,
    SetRole,
    Split,
    Step,
    StepError,
)
from versioning.change.transaction import Transaction
from versioning.compare.attribution import Authors
from versioning.compare.compare import Last, Memo, compare
from versioning.compare.redline import Redline
from versioning.compare.tokens import common_edges
from versioning.history.archive import ArchiveError
from versioning.session import SWITCH, Changed, Session
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.resolution import Resolution

REST = 400
"""Milliseconds without a key after which a redline that was made in haste is made thoroughly."""


class BoundPage(Page):
    """Shows the draft of a session, with its redline against a baseline, and follows every change.

    `cursor_moved` carries the id of the paragraph or note with the cursor, `refused` a sentence that
    says why nothing was changed; `compared` comes when the redline is another one of the same draft.
    """

    cursor_moved = Signal(str)
    compared = Signal()
    refused = Signal(str)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start without a session."""
        super().__init__(colours, parent)
        self.redline: Redline | None = None
        self._session: Session | None = None
        self._unsubscribe: Callable[[], None] = _nothing
        self._baseline: Resolution | None = None
        self._authors: Authors | None = None
        self._signs_before: dict[NodeId, str] | None = None
        self._standings: Mapping[NodeId, str] = {}
        self._memo, self._projector, self._plain = Memo(), Projector(View.UNIFIED), DraftProjector()
        self._aside = self._memo, self._projector
        self._rest = QTimer(self, singleShot=True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._rested)
        self._look: Callable[[], None] = self.look_again
        self._wanted: Point | None = None
        self._here = ""
        self.is_drawing_change = False  # then who follows the cursor waits for the paint
        self.cursorPositionChanged.connect(self._follow_cursor)

    # The session

    def set_session(
        self,
        session: Session,
        baseline: Resolution | None = None,
        edits: Sequence[Transaction] | None = None,
    ) -> None:
        """Edit the draft of this session, with what differs from `baseline` marked as in `set_baseline`."""
        self._unsubscribe()
        self._base_on(baseline, edits)
        self._session = session
        self._unsubscribe = session.subscribe(self._changed)
        self.destroyed.connect(self._unsubscribe)
        self.numbers = Numbers()
        self._show(session.draft, renumber=True)
        self._put_at_start()

    def set_baseline(
        self,
        draft: Resolution | None,
        edits: Sequence[Transaction] | None = None,
        ahead: Ahead | None = None,
    ) -> None:
        """Mark in the text what differs from another draft; from None, nothing.

        `edits` lead from there to the draft of the session; with them, each change bears the name of
        who made it. What was made `ahead` for that draft saves most of the work, also when the session's
        was edited meanwhile.
        """
        self._base_on(draft, edits, ahead)
        if self._session is not None:
            points = self.points()
            self._show(self._session.draft, renumber=True)
            self._select(*points)

    def _base_on(
        self, draft: Resolution | None, edits: Sequence[Transaction] | None, ahead: Ahead | None = None
    ) -> None:
        if draft is not self._baseline:
            self._baseline, self._signs_before = draft, None
        if draft is not None:
            self._go_on_from(draft)
        if ahead is not None:
            self._authors = ahead.caught_up(edits)
            self._memo, self._projector = ahead.memo, ahead.projector
        else:
            self._authors = None if draft is None else authors_of(draft, edits)

    def _go_on_from(self, base: Resolution) -> None:
        """Go on from what was made against this base, and set aside what was made against another.

        So the text's own redline is there at once when a proposal was looked at in between.
        """
        last = self._memo.last
        if last is None or last.redline.base is base:
            return
        other, self._aside = self._aside, (self._memo, self._projector)
        last = other[0].last
        is_known = last is not None and last.redline.base is base
        self._memo, self._projector = other if is_known else (Memo(), Projector(View.UNIFIED))

    def show_standings(self, standings: Mapping[NodeId, str]) -> None:
        """Print beside these paragraphs how they stand, in a word or two."""
        if standings != self._standings:
            self._standings = standings
            self.numbers = self._anchors.numbers = replace(self.numbers, standings=standings)
            self.viewport().update()

    def known_authors(self) -> Authors | None:
        """Return who did what since the baseline, for another thread; None where that is not known."""
        return None if self._authors is None else self._authors.copy()

    def last_against(self, base: Resolution) -> Last | None:
        """Return the redline that was made last against this draft: one of a draft like it takes no time."""
        known = self._memo.last, self._aside[0].last
        return next((each for each in known if each is not None and each.redline.base is base), None)

    @property
    def current_node(self) -> NodeId:
        """The id of the paragraph or note with the cursor; empty before there is a draft."""
        number, _ = self.block_at(self.textCursor().position())
        blocks = self.canvas.blocks
        return blocks[number].node if number < len(blocks) else ""

    def _show(
        self, draft: Resolution, *, renumber: bool, keeps_notes: bool = False, thoroughly: bool = True
    ) -> None:
        if self._baseline is None:
            self.redline = None
            projection = self._plain.project(draft)
        else:
            self.redline = self._compared(self._baseline, draft, thoroughly=thoroughly)
            projection = self._projector.project(self.redline)
        signed = self._authors is not None and len(self._authors.names) > 1
        told = signed, language_of(draft)
        renumber = renumber or told != (self.numbers.signed, self.numbers.language)
        signs = self.numbers.signs if keeps_notes else None
        numbers = self._numbered(draft, signs, signed=signed) if renumber else self.numbers
        self.show_projection(projection, numbers, draft.masthead)

    def _numbered(self, draft: Resolution, signs: dict[NodeId, str] | None, *, signed: bool) -> Numbers:
        before = self._signs_before
        numbers = numbers_of(draft, self._baseline, signed=signed, signs=signs, signs_before=before)
        self._signs_before = numbers.signs_before
        return replace(numbers, standings=self._standings)

    def _compared(self, base: Resolution, draft: Resolution, *, thoroughly: bool) -> Redline:
        """Return the redline, each change under its author where that is known."""
        several = self._authors is not None and len(self._authors.names) > 1
        author = "" if self._authors is None or several else self._authors.only
        redline = compare(base, draft, author=author, memo=self._memo, is_hasty=not thoroughly)
        if self._memo.is_hasty:
            self._rest.start()
        return self._authors.sign(redline) if self._authors is not None and several else redline

    def look_with(self, look: Callable[[], None]) -> None:
        """Let somebody else see to a thorough redline, once nobody types: in a big draft that takes long."""
        self._look = look

    def _rested(self) -> None:
        self._look()

    def look_again(self) -> None:
        """Show the redline that a thorough look gives, now that nobody types."""
        if self._session is not None and self._memo.is_hasty:
            points = self.points()
            self._show(self._session.draft, renumber=False, thoroughly=True)
            self._select(*points)
            self.compared.emit()

    def _changed(self, changed: Changed) -> None:
        """Draw what changed, whoever changed it, and put the cursor where the writer goes on."""
        if self._authors is not None and changed.transaction.intent == SWITCH:
            self._authors = None
        elif self._authors is not None:
            self._authors.follow((changed.transaction,))
        steps = changed.transaction.steps
        keeps_notes = all(map(_keeps_notes, steps)) or _moves_no_note(steps, changed.after)
        renumber = not (keeps_notes and all(isinstance(step, (EditText, SetMark)) for step in steps))
        anchor, position = self.points()
        self.is_drawing_change = True
        try:
            self._show(changed.after, renumber=renumber, keeps_notes=keeps_notes, thoroughly=False)
            if self._wanted is not None:
                self._select(self._wanted, self._wanted)
            else:
                self._select(carried(anchor, changed.transaction), carried(position, changed.transaction))
        finally:
            self.is_drawing_change = False

    def do(self, transaction: Transaction | None, caret: Point | None = None) -> bool:
        """Dispatch a transaction and put the cursor at `caret`; says why where that can't be."""
        if transaction is None or self._session is None:
            return False
        self._wanted = caret
        try:
            self._session.dispatch(transaction)
        except (ArchiveError, StepError) as error:
            self.refused.emit(told(str(error)))
            return False
        finally:
            self._wanted = None
        self.ensureCursorVisible()
        return True

    def undo(self) -> bool:
        """Take the last change back; returns whether there was one."""
        return self._session is not None and self._go_back(self._session.undo)

    def redo(self) -> bool:
        """Do again what was undone; returns whether there was something."""
        return self._session is not None and self._go_back(self._session.redo)

    def _go_back(self, go: Callable[[], Transaction | None]) -> bool:
        try:
            transaction = go()
        except (ArchiveError, StepError) as error:
            self.refused.emit(told(str(error)))
            return False
        if transaction is not None and transaction.steps:  # else only acts were undone: the page stays
            caret = caret_after(transaction)
            if caret is not None:
                self._select(caret, caret)
            self.ensureCursorVisible()
        return transaction is not None

    # The cursor

    def points(self) -> tuple[Point, Point]:
        """Return anchor and position of the cursor as points of the draft; "" where no word is live."""
        anchor, position = self.selected()
        return self._point(*anchor), self._point(*position)

    def _point(self, number: int, place: int) -> Point:
        blocks = self.canvas.blocks
        block = blocks[min(number, len(blocks) - 1)]
        return Point(block.node, block.offset_at(place)) if block.live else Point("", 0)

    def _select(self, anchor: Point, position: Point) -> None:
        first, last = self.place_of(anchor), self.place_of(position)
        if last is not None:
            self.select(first or last, last)

    def show_span(self, start: Point, end: Point) -> None:
        """Select the words between two points of the draft, and bring them into sight."""
        self._select(start, end)
        number = self.number_of(start.node)
        box = self.cursorRect()
        if number is not None and not self.viewport().rect().contains(box):
            self.reveal(number)
        self.ensureCursorVisible()

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Stay at the same words, or in their paragraph, while another draft comes on the page."""
        points, node, before = self.points(), self.current_node, self._draft
        yield
        anchor, position = (self._again(each, before) for each in points)
        if self.place_of(anchor) is None or self.place_of(position) is None:
            self.go_to(self._last_up_to(node, before))
        else:
            self.show_span(anchor, position)

    def _last_up_to(self, node: NodeId, before: Resolution) -> NodeId:
        """Return a node of the draft that was shown, or the last before it that is on the page by now."""
        order = [each.id for each in before.walk()]
        upto = order[: order.index(node) + 1] if node in order else []
        return next((each for each in reversed(upto) if self.number_of(each) is not None), node)

    def _again(self, point: Point, before: Resolution) -> Point:
        """Return where a point of the draft that was shown `before` is by now, beside the same words."""
        node = point.node
        if node not in before or node not in self._draft:
            return point
        old, new = (draft.text(node).chars for draft in (before, self._draft))
        (start, end), rest = common_edges(old, new), len(old) - point.offset
        return Point(node, len(new) - rest) if point.offset > start and rest <= end else point

    def go_to_cell(self, by: int) -> bool:
        """Select the words of the next (1) or previous (-1) cell of a table; returns whether this is one."""
        for cell in cells_from(self._draft, self.current_node, by):
            shown = [each for each in cell.walk() if self.number_of(each.id) is not None]
            if shown:
                self.show_span(Point(shown[0].id, 0), Point(shown[-1].id, len(shown[-1].text)))
                return True
        return False

    def _put_at_start(self) -> None:
        live = next((block for block in self.canvas.blocks if block.live), None)
        if live is not None:
            self._select(Point(live.node, 0), Point(live.node, 0))
        self.verticalScrollBar().setValue(0)

    def _range(self) -> tuple[Point, Point] | None:
        """Return both ends of the selection among live words, in order; None when there are none."""
        cursor = self.textCursor()
        return self._live_range(cursor.selectionStart(), cursor.selectionEnd())

    def _live_range(self, start: int, end: int) -> tuple[Point, Point] | None:
        (first, place), (last, end_place) = self.block_at(start), self.block_at(end)
        blocks = self.canvas.blocks
        while first < last and not blocks[first].live:
            first, place = first + 1, 0
        while last > first and not blocks[last].live:
            last, end_place = last - 1, len(blocks[last - 1].shown) * 2
        if not blocks[first].live:
            return None
        return self._point(first, place), self._point(last, end_place)

    def spans(self) -> list[Span]:
        """Return the live words that are selected, paragraph by paragraph; one of no length at a caret."""
        found = self._range()
        if found is None:
            return []
        start, end = found
        cursor = self.textCursor()
        numbers = range(
            self.block_at(cursor.selectionStart())[0], self.block_at(cursor.selectionEnd())[0] + 1
        )
        nodes = [block.node for block in (self.canvas.blocks[at] for at in numbers) if block.live]
        return [
            Span(
                node,
                start.offset if node == start.node else 0,
                end.offset if node == end.node else len(self._draft.text(node)),
            )
            for node in nodes
        ]

    @property
    def draft(self) -> Resolution:
        """The draft that is written on the page; raises RuntimeError before there is one."""
        return self._draft

    @property
    def _draft(self) -> Resolution:
        if self._session is None:
            message = "there is no session"
            raise RuntimeError(message)
        return self._session.draft

    def _follow_cursor(self) -> None:
        if self.canvas.is_patching:
            return
        node = self.current_node
        if node != self._here:
            self._here = node
            if self._session is not None:
                self._session.end_run()
            self.cursor_moved.emit(node)


def _keeps_notes(step: Step) -> bool:
    """Return whether the same notes stand in the same order after a step, which can be told by itself."""
    match step:
        case EditText():
            return not (step.removed.atoms or step.inserted.atoms)
        case Insert() | Delete():
            return not step.paragraph.notes
        case Split() | Join():
            return not step.kept  # else words pass over children
        case _:
            return isinstance(step, (SetMark, SetRole))


def _nothing() -> None:
    """Nobody to unsubscribe from."""


def _moves_no_note(steps: Sequence[Step], draft: Resolution) -> bool:
    """Return whether the steps to a draft only moved paragraphs without notes, and gave some another role."""
    moved = [step.node for step in steps if isinstance(step, Move)]
    others = [step for step in steps if not isinstance(step, (Move, SetRole))]
    return not others and not any(draft.paragraph(node).notes for node in moved)
