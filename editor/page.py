"""The page: shows a projection as a resolution looks, with its masthead, numbers and notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QStyle, QTextEdit, QToolTip, QWidget

from editor.appearance import ANCHOR, ATOM_ID, MEASURES, Appearance, Colours, measures_in
from editor.blocks import Block, Projection
from editor.canvas import Canvas
from editor.grid import Ruler
from editor.hints import hint_of
from editor.line_keys import gone_by_line
from editor.margins import Anchors, Line, Margins, Numbers
from editor.masthead import MastheadPainter
from editor.page_layout import PageLayout
from editor.page_shadow import PageShadow
from editor.places import Point
from editor.scroll_anchoring import ScrollAnchoring
from editor.word_marks import Drawn, WordMarks
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Masthead

_BLANK = Masthead()
_OVER = 6
"""Pixels by which marks may reach over the words of a block."""
_SLICE = 0.004
"""Seconds that laying out what is not in view may take before the page answers again."""


class Page(QTextEdit):
    """A page that is shown and never edited by Qt itself; `masthead_chosen` says that it was clicked.

    `word_marks` are painted on its words; `projected` says that other blocks are shown. One that
    `lies_on_desk` never fills the whole of its window.
    """

    masthead_chosen = Signal()
    projected = Signal()
    lies_on_desk = True

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.numbers = Numbers()
        self.word_marks: list[WordMarks] = []
        self._projection = Projection((Block("", Role.TEXT, live=False),), 1)
        self._told = _BLANK, ""
        self._appearance = Appearance(colours, 1.0)
        self._margins = Margins(self._appearance)
        self._head = MastheadPainter(*self._told, self._appearance)
        self._grounds: Mapping[str, str] = {}
        self._anchors = Anchors(self.document())
        self.document().setDocumentMargin(0)
        self._places = PageLayout(self.document(), Ruler(self._appearance))
        self._places.registerHandler(ANCHOR, self._anchors)
        self.document().setDocumentLayout(self._places)
        self._settling = QTimer(self, singleShot=True)
        self._settling.timeout.connect(self._settle)
        self._anchoring = ScrollAnchoring(self.verticalScrollBar(), self._places)
        self._places.guessed.connect(self._settling.start)
        self.selectionChanged.connect(self._places.repaint_tables)
        self.canvas = Canvas(self.document())
        self._shadow = PageShadow(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoFillBackground(True)
        self.viewport().setMouseTracking(True)
        self._dress()

    # What is shown

    def show_projection(self, projection: Projection, numbers: Numbers, masthead: Masthead) -> None:
        """Show these blocks under this masthead, touching only what changed."""
        renumbered, is_first = numbers is not self.numbers, self.document().isEmpty()
        signs_changed = renumbered and (
            numbers.signs != self.numbers.signs or numbers.signs_before != self.numbers.signs_before
        )
        told = masthead, numbers.language
        self.numbers = self._anchors.numbers = numbers
        self._projection = projection
        if told != self._told:
            if (numbers.language == "Arabic") is not self._appearance.from_right:
                self._appearance = self._appearance.changed(from_right=not self._appearance.from_right)
                self._margins = Margins(self._appearance)
                self._tell_measures()
            self._told = told
            self._head = MastheadPainter(*told, self._appearance)
            self._lay_out_frame()
        is_anew = self.canvas.show(projection.blocks, projection.first_note, self._appearance)
        if is_first:  # a cursor moves along with what is put before it, and Qt would show the end
            self.select((0, 0), (0, 0))
            self.verticalScrollBar().setValue(0)
        if signs_changed and not is_anew:
            self.document().markContentsDirty(0, self.document().characterCount())
        if renumbered:
            self.viewport().update()
        self.projected.emit()

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        if colours is not self._appearance.colours:
            self._appearance = self._appearance.changed(colours)
            self._dress()
        else:
            self._take_palette()  # a style sheet that is set anew takes it away

    @property
    def zoom(self) -> float:
        """How large the page is shown; 1.0 is its own size."""
        return self._appearance.zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the page as large as this; 1.0 is its own size."""
        if zoom != self._appearance.zoom:
            self._show_so_large(zoom)

    @property
    def outer_margin(self) -> float:
        """How wide the margin is in which comments stand, in pixels."""
        return self._appearance.px(self._appearance.measures.right)

    def _show_so_large(self, zoom: float) -> None:
        """Show the page at this zoom, with margins that leave its words room once it is seen."""
        measures = measures_in(self._sides(zoom)[1], zoom) if self.isVisible() else self._appearance.measures
        if (zoom, measures) != (self._appearance.zoom, self._appearance.measures):
            self._appearance = self._appearance.changed(zoom=zoom, measures=measures)
            self._dress()

    def _take_palette(self) -> None:
        colours = self._appearance.colours
        palette = self.palette()
        role = QPalette.ColorRole
        for each, colour in (
            (role.Window, colours.desk),
            (role.Base, colours.page),
            (role.Text, colours.ink),
            (role.Highlight, colours.picked),
            (role.HighlightedText, colours.on_selection),
        ):
            palette.setColor(each, QColor(colour))
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # where an application has a style sheet, it inherits none

    def _dress(self) -> None:
        self._take_palette()
        self._margins = Margins(self._appearance)
        self._head = MastheadPainter(*self._told, self._appearance)
        self._tell_measures()
        self._show_caret()
        here = self.selected()
        with self._anchoring.reading_on(self._caret_height()):
            self.canvas.show(self._projection.blocks, self._projection.first_note, self._appearance)
            self._fit()
            self.select(*here)
        self.viewport().update()  # Qt knows of what became of blocks, and the masthead is none

    def _tell_measures(self) -> None:
        """Tell the layout what the words and tables of the page are measured with."""
        self._places.measure_with(Ruler(self._appearance))

    def _show_caret(self) -> None:
        """Draw the caret as wide as the style has it, and wider on a larger page; a new layout draws none."""
        usual = self.style().pixelMetric(QStyle.PixelMetric.PM_TextCursorWidth, None, self)
        self.setCursorWidth(round(usual * max(1.0, self._appearance.zoom)))

    # Places

    def block_at(self, position: int) -> tuple[int, int]:
        """Return the number of the block at a position of the document, and the place in it."""
        found = self.document().findBlock(position)
        return found.blockNumber(), position - found.position()

    def selected(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Return anchor and position of the cursor, each as a block's number and a place in it."""
        cursor = self.textCursor()
        return self.block_at(cursor.anchor()), self.block_at(cursor.position())

    def select(self, anchor: tuple[int, int], position: tuple[int, int]) -> None:
        """Put the cursor there, selecting what lies between."""
        cursor = self.textCursor()
        cursor.setPosition(self._position(*anchor))
        cursor.setPosition(self._position(*position), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _position(self, number: int, place: int) -> int:
        block = self.document().findBlockByNumber(min(number, self.document().blockCount() - 1))
        return block.position() + min(place, block.length() - 1)

    def number_of(self, node: NodeId) -> int | None:
        """Return the number of the block that shows a paragraph or note; the live one first."""
        return self.canvas.number_of(node)

    def place_of(self, point: Point) -> tuple[int, int] | None:
        """Return the block and the place in it that show a point of the draft."""
        number = self.number_of(point.node)
        return None if number is None else (number, self.canvas.blocks[number].place_of(point.offset))

    def go_to(self, node: NodeId) -> None:
        """Put the cursor at the beginning of a paragraph or note, and show it near the top."""
        number = self.number_of(node)
        if number is not None:
            place = (number, self.canvas.blocks[number].place_of(0))
            self.select(place, place)
            self.reveal(number)

    def show_range(self, node: NodeId, start: int, end: int) -> bool:
        """Select the characters from `start` up to `end` of a live text and show them; False for no such.

        Offsets are code points.
        """
        number = self.number_of(node)
        if number is None or not self.canvas.blocks[number].live:
            return False
        parts = list(self.canvas.blocks[number].stretches(start, end))
        first, last = (parts[0][0], parts[-1][1]) if parts else (0, 0)
        self.select((number, first), (number, last))
        top, bottom = self._span(number)
        shift, height = self.verticalScrollBar().value(), self.viewport().height()
        if top < shift or bottom > shift + height:
            self.reveal(number)
        self.ensureCursorVisible()
        return True

    def reveal(self, number: int) -> None:
        """Scroll so that a block stands in the upper third of the window."""
        self.lay_out_around(number)
        room = self.viewport().height()
        self.verticalScrollBar().setValue(round(self._places.top(number) - room / 3))

    def lay_out_around(self, number: int) -> None:
        """Lay out a block and what the window shows beside it, so that it will stay where it stands."""
        if self.isVisible() and not self._places.is_seen:
            self._places.be_seen()
        room = self.viewport().height()
        above, below = (self._places.number_at(self._places.top(number) + by) for by in (-room, room))
        self._places.settle(above, below)

    def mark_masthead(self, grounds: Mapping[str, str]) -> None:
        """Put a ground of a colour behind some fields of the masthead, by their names; behind others none."""
        if grounds != self._grounds:
            self._grounds = dict(grounds)
            self.viewport().update()

    def row_spans(self) -> tuple[tuple[float, float] | None, ...]:
        """Return top and bottom of each row of the redline on the whole page; None where it is not shown."""
        return tuple(None if at is None else self._span(at) for at in self._projection.rows)

    def _span(self, number: int) -> tuple[float, float]:
        form = self.document().findBlockByNumber(number).blockFormat()
        return self._places.top(number) + form.topMargin(), self._places.bottom(number) - form.bottomMargin()

    def repaint_blocks(self, numbers: Iterable[int]) -> None:
        """Have these blocks painted anew, as far as they are in sight: what is painted on them is other."""
        shift, width = self.verticalScrollBar().value(), float(self.viewport().width())
        for number in set(numbers):
            top, bottom = self._places.top(number), self._places.bottom(number)
            rect = QRectF(0.0, top - shift, width, bottom - top).toAlignedRect()
            self.viewport().update(rect.adjusted(0, -_OVER, 0, _OVER))

    def _rect(self, block: QTextBlock) -> QRectF:
        return self._places.blockBoundingRect(block)

    def _settle(self) -> None:
        """Lay out some more of what is not in view, while what is in view stays where it is."""
        bar = self.verticalScrollBar()
        value = bar.value()
        if self._anchoring.measure(_SLICE):
            self._settling.start()
        if bar.value() != value:
            self.viewport().update()

    # Layout

    def _fit(self) -> None:
        """Stand the page in the middle of the desk, and leave room for the margins."""
        before, _, after = self._sides(self.zoom)
        left, right = (after, before) if self.isRightToLeft() else (before, after)
        self.setViewportMargins(left, 0, right, 0)
        self._shadow.setGeometry(self.rect())
        self._shadow.fall(self.viewport().geometry(), self._appearance.colours)
        self._lay_out_frame()

    def _sides(self, zoom: float) -> tuple[int, int, int]:
        """Return how much of the desk is seen before the page, how wide the page is, and what is after it.

        A page that has no room for all of itself still shows as much of the desk before it as there is under
        the scrollbar after it. The viewport itself is that wide only once it has been laid out.
        """
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - bar
        side = max(int((room - MEASURES.width * zoom) / 2), 0)
        before = max(side, bar if self.lies_on_desk else 0)
        return before, room - before - side, side

    def _lay_out_frame(self) -> None:
        frame = self.document().rootFrame().frameFormat()
        frame.setLeftMargin(self.outer_margin)  # what a block needs besides stands at its own side
        frame.setRightMargin(self.outer_margin)
        frame.setTopMargin(self._head.height(float(self._sides(self.zoom)[1])))
        frame.setBottomMargin(self._appearance.px(MEASURES.bottom))
        if frame != self.document().rootFrame().frameFormat():
            self.canvas.is_patching = True
            self.document().rootFrame().setFrameFormat(frame)
            self.canvas.is_patching = False

    def moveEvent(self, event: QMoveEvent) -> None:
        """Qt: when a strip comes or goes above the page, words stay where one reads them."""
        super().moveEvent(event)
        bar = self.verticalScrollBar()
        if self.isVisible() and bar.value():
            bar.setValue(bar.value() + event.pos().y() - event.oldPos().y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the page stays in the middle, its margins give way before its words do, and one reads on."""
        before = QRect(QPoint(), event.oldSize()) if self.isVisible() else QRect()
        was_seen = before.isValid() and before.contains(self.cursorRect().center())
        with self._anchoring.reading_on():
            self._show_so_large(self.zoom)
            self._fit()
            super().resizeEvent(event)
        if was_seen:  # a strip above may take the line at which one writes, or what was found
            self.ensureCursorVisible()

    def _caret_height(self) -> float:
        """Return at which height of the window one writes; where that is out of sight, the top."""
        caret = self.cursorRect() if self.isVisible() else QRect()
        return float(caret.top()) if self.viewport().rect().contains(caret.center()) else 0.0

    # Painting

    def lines(self, top: float, bottom: float) -> Iterator[tuple[int, Line]]:
        """Yield the blocks between two heights of the viewport, and where each stands there."""
        shift = self.verticalScrollBar().value()
        block = self.document().findBlockByNumber(self._places.number_at(top + shift))
        while block.isValid():
            rect = self._rect(block).translated(0, -shift)
            if self._places.tops[number := block.blockNumber()] - shift > bottom:
                return
            layout = block.layout()
            first = layout.lineAt(0)
            baseline = rect.top() + (first.y() + first.ascent() if first.isValid() else 0)
            is_reversed = self._is_read_from_right(block)
            start = self.outer_margin + self._places.sides(block)[is_reversed]
            yield number, Line(rect.top(), rect.height(), baseline, start, is_reversed)
            block = block.next()

    def _is_read_from_right(self, block: QTextBlock) -> bool:
        """Return whether what belongs to a block stands at its right: all of a table's does at one side."""
        if self._places.is_in_table(block.blockNumber()):
            return self._appearance.from_right
        return block.textDirection() is Qt.LayoutDirection.RightToLeft

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the words, then what stands around them; what changes from now on is laid out at once."""
        if not self._places.is_seen:  # before, the window has not given it its size yet
            self._places.be_seen()
        seen = list(self.lines(event.rect().top(), event.rect().bottom()))
        marked = self._bearing_marks([number for number, _ in seen])
        self._paint_under(event, marked)
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        width = float(self.viewport().width())
        shift = self.verticalScrollBar().value()
        if event.rect().top() + shift < self._head.height(width):
            painter.translate(0, -shift)
            self._head.paint(painter, width, self._grounds)
            painter.translate(0, shift)
        blocks = self.canvas.blocks
        shown = [(blocks[number], line) for number, line in seen if number < len(blocks)]
        for rule in (line for number, line in seen if number == self._projection.first_note < len(blocks)):
            self._margins.paint_rule(painter, rule, width)
        self._margins.paint_blocks(painter, shown, self.numbers, width)
        self._margins.paint_cells(painter, self._places.cells(event.rect().translated(0, shift)), shift)
        for each in marked:
            for marks in self.word_marks:
                marks.paint_over(painter, each, self._appearance)

    def _bearing_marks(self, seen: Sequence[int]) -> list[Drawn]:
        """Return the blocks whose words may bear marks, as they stand in what is painted."""
        if not self.word_marks:
            return []
        shift, width = float(self.verticalScrollBar().value()), float(self.viewport().width())
        blocks, found = self.canvas.blocks, []
        for number in seen:
            if number < len(blocks):
                block = self.document().findBlockByNumber(number)
                corner = self._rect(block).topLeft() - QPointF(0.0, shift)
                found.append(Drawn(blocks[number], block, corner, width))
        return found

    def _paint_under(self, event: QPaintEvent, marked: list[Drawn]) -> None:
        if not marked:
            return
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        for each in marked:
            for marks in self.word_marks:
                marks.paint_under(painter, each, self._appearance)
        painter.end()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the keys of the cursor; up and down lead to what stands above and below, in a table, too."""
        if (cursor := gone_by_line(event, self.textCursor(), self._places)) is not None:
            self.setTextCursor(cursor)
        else:
            super().keyPressEvent(event)

    # Hints

    def atom_at(self, position: int) -> NodeId:
        """Return the id of the note whose sign stands right after a position of the document, or ""."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position + 1, self.document().characterCount() - 1))
        style = cursor.charFormat()
        return str(style.property(ATOM_ID)) if style.objectType() == ANCHOR else ""

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt: say under the pointer whose change it is, or what a note says."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at = self.cursorForPosition(event.pos()).position()
            notes = (self.atom_at(at), self.atom_at(at - 1))
            words = hint_of(self.canvas.blocks, *self.block_at(at), notes, self.numbers, self.word_marks)
            if words:
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: on the masthead, ask to edit it; on a note's sign, go to the note."""
        if event.position().y() + self.verticalScrollBar().value() < self._head.height(
            self.viewport().width()
        ):
            self.masthead_chosen.emit()
            return
        at = self.cursorForPosition(event.position().toPoint()).position()
        note = self.atom_at(at) or self.atom_at(at - 1)
        if note and self.number_of(note) is not None:
            self.go_to(note)
            return
        super().mouseDoubleClickEvent(event)
