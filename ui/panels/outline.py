"""The outline at the left: the draft's parts, to see where one is and to go elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from editor.words import tr
from ui.look.tokens import SPACE, Colours
from ui.parts.row_delegate import Index, RowDelegate, write_line
from ui.wording.contents import Contents, Entry, label_of
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import Guesses, differing, unchanged

LABEL = int(Qt.ItemDataRole.UserRole) + 1
WORDS = int(Qt.ItemDataRole.UserRole) + 2
_SPEAK_FOR_THEMSELVES = (Role.SPONSORS, Role.RECOMMENDATION, Role.TITLE, Role.ORGAN)
"""What these are, everybody sees; only while they are empty, their names stand for them."""
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_IN_BOLD = frozenset((Role.TITLE, Role.HEADING, Role.ANNEX, Role.PART))
_SAID = frozenset((LABEL, WORDS, *map(int, _SPOKEN)))


class OutlineModel(QStandardItemModel):
    """The outline as Qt wants it; `update` changes only the lines that differ.

    Qt holds the lines, which are empty, since it goes through all of them whenever one comes or goes; what
    they say is asked for where they are seen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._listed = Contents()
        self._shown: tuple[Entry, ...] = ()
        self._parents: Mapping[NodeId, NodeId] = {}
        self._numbered: Mapping[NodeId, Label] = {}
        self._rows: Guesses[Entry] = Guesses(attrgetter("id"))

    def update(self, draft: Resolution) -> None:
        """Show a draft; lines that stay keep their place, selection and whether they are open."""
        shown, self._shown, self._parents = self._shown, self._listed.of(draft), draft.parents
        numbered, self._numbered = self._numbered, labels(draft)
        self._update(self.invisibleRootItem(), shown, self._shown)
        if self._numbered is not numbered and self._shown:  # whoever shows some of them asks anew
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))

    def index_of(self, node: NodeId) -> QModelIndex:
        """Return the line of a paragraph, else of what it stands in; an invalid index where there is none."""
        path = [node] if node in self._parents else []
        while path and self._parents.get(path[-1]) in self._parents:
            path.append(self._parents[path[-1]])
        index, entries = QModelIndex(), self._shown
        for each in reversed(path):
            try:
                row = self._rows.find(entries, each)
            except KeyError:  # a note, say, or a cell
                break
            index, entries = self.index(row, 0, index), entries[row].below
        return index

    def node(self, index: Index) -> NodeId:
        """Return the id of the paragraph on a line."""
        entry = self.entry(index)
        return entry.id if entry else ""

    def entry(self, index: Index) -> Entry | None:
        """Return what a line shows."""
        if not index.isValid():
            return None
        above = self.entry(index.parent())
        siblings = above.below if above else self._shown
        return siblings[index.row()] if index.row() < len(siblings) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: return the words, and label and words together for screen readers."""
        entry = self.entry(index) if role in _SAID else None  # Qt asks for much else
        if entry is None:
            return None
        if role == LABEL:
            return self.label(entry)
        return entry.words if role == WORDS else f"{self.label(entry)} {entry.words}".strip()

    def label(self, entry: Entry) -> str:
        """Return the label of a line."""
        return label_of(entry, self._numbered)

    def _update(self, line: QStandardItem, shown: Sequence[Entry], entries: Sequence[Entry]) -> None:
        """Bring the lines under one, which show `shown`, up to date."""
        start, end = unchanged(shown, entries)
        shown, entries = shown[start : len(shown) - end], entries[start : len(entries) - end]
        head, tail = unchanged([each.id for each in shown], [each.id for each in entries])
        gone, come = len(shown) - head - tail, len(entries) - head - tail
        if gone == come and not any(each.below for each in (*shown[head:], *entries[head:])):
            head, gone, come = head + gone, 0, 0  # lines that have none below are all alike: no place changes
        if gone:
            line.removeRows(start + head, gone)
        if come:
            line.insertRows(start + head, [_line(each) for each in entries[head : head + come]])
        self._renew(line, shown[:head], entries[:head], start)
        self._renew(line, shown[head + gone :], entries[head + come :], start + head + come)

    def _renew(
        self, line: QStandardItem, shown: Sequence[Entry], entries: Sequence[Entry], start: int
    ) -> None:
        """Let lines under one, from a row on, show another state of what they show."""
        changed = [at for at in differing(shown, entries) if shown[at] != entries[at]]
        for at in changed:
            if shown[at].below is not entries[at].below:
                self._update(line.child(start + at), shown[at].below, entries[at].below)
        if changed:
            above = line.index()
            first, last = (self.index(start + at, 0, above) for at in (changed[0], changed[-1]))
            self.dataChanged.emit(first, last)


def _line(entry: Entry) -> QStandardItem:
    """Return a line for an entry, with lines for those under it."""
    line = QStandardItem()
    line.setEditable(False)
    if entry.below:
        line.insertRows(0, [_line(each) for each in entry.below])
    return line


class OutlineDelegate(RowDelegate):
    """Draws a line: the label in a quiet column of its own, then the first words."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        """Draw in `colours`."""
        super().__init__(colours, parent)
        self._columns: dict[tuple[str, bool], int] = {}  # by the font, and whether of sub-paragraphs

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: say which line it is, and ask the model nothing more: what stands on it is drawn here."""
        if isinstance(index, QModelIndex):
            option.index = index

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: return the height of a line."""
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() + SPACE.medium)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        model = index.model()
        if not isinstance(model, OutlineModel) or (entry := model.entry(index)) is None:
            return
        room = option.rect.adjusted(SPACE.tiny, 0, -SPACE.tiny, 0)
        label = "" if entry.role in _SPEAK_FOR_THEMSELVES and entry.words else model.label(entry)
        width = min(self._width(label, entry.role, option), room.width())
        painter.setPen(QColor(self.quiet_colour(option)))
        write_line(painter, option, QRect(room.left(), room.top(), width, room.height()), label)
        painter.setPen(QColor(self.text_colour(option)))
        if entry.role in _IN_BOLD:  # a font that is set, even to what it was, is looked up anew
            font = option.font
            font.setBold(True)
            painter.setFont(font)
        rest = room.adjusted(width + (SPACE.small if label else 0), 0, 0, 0)
        write_line(painter, option, rest, entry.words)

    def _width(self, label: str, role: Role, option: QStyleOptionViewItem) -> int:
        """Return how wide a label is: as the column of its level, so that all words stand aligned."""
        if not label:
            return 0
        advance, key = option.fontMetrics.horizontalAdvance, (option.font.key(), role is Role.SUBPARAGRAPH)
        if key not in self._columns:
            self._columns[key] = max(map(advance, ("(iii)",) if key[1] else ("PP00", "OP00")))
        return max(advance(label), self._columns[key]) + 2


class Outline(QTreeView):
    """The outline. `chosen` carries the id of the paragraph that a person wants to go to."""

    chosen = Signal(str)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.contents = OutlineModel(self)
        self._delegate = OutlineDelegate(colours, self)
        self.setModel(self.contents)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(SPACE.large)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(tr("Outline", "Outline of the draft"))
        self.contents.rowsInserted.connect(self._open_new)
        self.contents.rowsRemoved.connect(self._close_empty)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    @property
    def current_node(self) -> NodeId:
        """The id of the paragraph on the line that is marked; empty where none is."""
        return self.contents.node(self.currentIndex())

    def show_draft(self, draft: Resolution) -> None:
        """List the parts of `draft`."""
        self.contents.update(draft)

    def follow(self, node: NodeId) -> None:
        """Mark the line of the paragraph in which the cursor stands, and bring it into view."""
        index = self.contents.index_of(node)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the line of the paragraph in which the cursor stands stays in view."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._delegate.colours = colours
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.contents.node(index))

    def _open_new(self, parent: QModelIndex, first: int, last: int) -> None:
        """Open lines that came; Qt remembers each that is open, and goes through these, too."""
        self.expand(parent)
        for row in range(first, last + 1):
            line = self.contents.index(row, 0, parent)
            if below := self.contents.rowCount(line):
                self._open_new(line, 0, below - 1)

    def _close_empty(self, parent: QModelIndex) -> None:
        """Let a line be no longer open that has none below it: a screen reader would say so of it."""
        if not self.contents.hasChildren(parent):
            self.collapse(parent)
