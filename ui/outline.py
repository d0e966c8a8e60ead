"""The outline at the left: the draft's parts, to see where one is and to go elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import compress, count
from operator import ne

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from editor.words import tr
from ui.contents import Contents, Entry
from ui.row_delegate import Index, RowDelegate, write_line
from ui.tokens import SPACE, Colours
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import differing

LABEL = int(Qt.ItemDataRole.UserRole) + 1
WORDS = int(Qt.ItemDataRole.UserRole) + 2


class _Item:
    """A line of the model: its entry, and the lines under it."""

    def __init__(self, entry: Entry | None, above: _Item | None) -> None:
        self.entry = entry
        self.above = above
        self.below = [_Item(each, self) for each in entry.below] if entry else []

    @property
    def row(self) -> int:
        return self.above.below.index(self) if self.above else 0


class OutlineModel(QAbstractItemModel):
    """The outline as Qt wants it; `update` changes only the lines that differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._root = _Item(None, None)
        self._shown: tuple[Entry, ...] = ()
        self._by_id: dict[NodeId, _Item] = {}

    def update(self, entries: Sequence[Entry]) -> None:
        """Show `entries`; lines that stay keep their place, selection and whether they are open."""
        shown, self._shown = self._shown, tuple(entries)
        if self._update(self._root, shown, self._shown):
            self._by_id = {}
            self._collect(self._root)

    def index_of(self, node: NodeId) -> QModelIndex:
        """Return the line of a paragraph; an invalid index when it is not listed."""
        item = self._by_id.get(node)
        return self._index(item) if item else QModelIndex()

    def node(self, index: Index) -> NodeId:
        """Return the id of the paragraph on a line."""
        item = self._item(index)
        return item.entry.id if item.entry else ""

    def entry(self, index: Index) -> Entry | None:
        """Return what a line shows."""
        return self._item(index).entry

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Qt: return the index of a line."""
        item = self._item(parent)
        if column == 0 and 0 <= row < len(item.below):
            return self.createIndex(row, 0, item.below[row])
        return QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Qt: return the line above."""
        above = self._item(index).above
        return self._index(above) if above and above.entry else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt: return how many lines stand under one."""
        return len(self._item(parent).below)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, ARG002
        """Qt: return 1."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: return the words, and label and words together for screen readers."""
        entry = self._item(index).entry
        if entry is None:
            return None
        if role == LABEL:
            return entry.label
        if role == WORDS:
            return entry.words
        spoken = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        )
        return f"{entry.label} {entry.words}".strip() if role in spoken else None

    def _item(self, index: Index) -> _Item:
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, _Item) else self._root

    def _index(self, item: _Item) -> QModelIndex:
        return self.createIndex(item.row, 0, item) if item.above else QModelIndex()

    def _collect(self, item: _Item) -> None:
        for each in item.below:
            if each.entry:
                self._by_id[each.entry.id] = each
            self._collect(each)

    def _update(self, item: _Item, shown: Sequence[Entry], entries: Sequence[Entry]) -> bool:
        """Bring the lines under one, which show `shown`, up to date; returns whether any came or went."""
        if len(shown) == len(entries):
            changed = list(differing(shown, entries))
            if all(shown[at].id == entries[at].id for at in changed):  # as when only words changed
                return self._renew(item, [(at, entries[at]) for at in changed])
        old = [each.id for each in shown]
        new = [entry.id for entry in entries]
        head = _equal(old, new)
        tail = _equal(old[head:][::-1], new[head:][::-1])
        above = self._index(item)
        if len(old) - tail > head:
            self.beginRemoveRows(above, head, len(old) - tail - 1)
            del item.below[head : len(old) - tail]
            self.endRemoveRows()
        if len(new) - tail > head:
            self.beginInsertRows(above, head, len(new) - tail - 1)
            item.below[head:head] = [_Item(entry, item) for entry in entries[head : len(new) - tail]]
            self.endInsertRows()
        return self._renew(item, enumerate(entries)) or old != new

    def _renew(self, item: _Item, entries: Iterable[tuple[int, Entry]]) -> bool:
        """Let some of the lines under one show another state of what they show, each told with its row.

        Returns whether any under them came or went.
        """
        changed: list[int] = []
        other = False
        for row, entry in entries:
            line = item.below[row]
            before, line.entry = line.entry, entry
            if before is None or before is entry or before == entry:
                continue
            changed.append(row)
            if before.below is not entry.below:
                other = self._update(line, before.below, entry.below) or other
        if changed:
            first, last = (self.createIndex(row, 0, item.below[row]) for row in (changed[0], changed[-1]))
            self.dataChanged.emit(first, last)
        return other


def _equal(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many items at the start are equal."""
    return next(compress(count(), map(ne, one, other)), min(len(one), len(other)))


class OutlineDelegate(RowDelegate):
    """Draws a line: the label in a quiet column of its own, then the first words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: return the height of a line."""
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() + SPACE.medium)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        model = index.model()
        entry = model.entry(index) if isinstance(model, OutlineModel) else None
        if entry is None:
            return
        room = option.rect.adjusted(SPACE.tiny, 0, -SPACE.tiny, 0)
        label = min(
            max(option.fontMetrics.horizontalAdvance(entry.label) + 2, self._column(entry, option)),
            room.width(),
        )
        painter.setPen(QColor(self.quiet_colour(option)))
        write_line(painter, option, QRect(room.left(), room.top(), label, room.height()), entry.label)
        painter.setPen(QColor(self.text_colour(option)))
        font = option.font
        font.setBold(entry.role in (Role.TITLE, Role.HEADING, Role.ANNEX, Role.PART))
        painter.setFont(font)
        rest = room.adjusted(label + (SPACE.small if entry.label else 0), 0, 0, 0)
        write_line(painter, option, rest, entry.words)

    @staticmethod
    def _column(entry: Entry, option: QStyleOptionViewItem) -> int:
        """Return how wide the labels' column is on the level of an entry: the words below one another."""
        samples = ("(ii)",) if entry.role is Role.SUBPARAGRAPH else ("PP00", "OP00", *_short_names())
        return max(map(option.fontMetrics.horizontalAdvance, samples)) if entry.label else 0


def _short_names() -> tuple[str, str]:
    """Return the names that stand in the column of labels; longer ones reach out of it."""
    return tr("Outline", "Title"), tr("Outline", "Organ")


class Outline(QTreeView):
    """The outline. `chosen` carries the id of the paragraph that a person wants to go to."""

    chosen = Signal(str)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.contents = OutlineModel(self)
        self._listed = Contents()
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
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_draft(self, draft: Resolution) -> None:
        """List the parts of `draft`."""
        self.contents.update(self._listed.of(draft))

    def follow(self, node: NodeId) -> None:
        """Mark the line of the paragraph in which the cursor stands, and bring it into view."""
        index = self.contents.index_of(node)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._delegate.colours = colours
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.contents.node(index))

    def _open_new(self, parent: QModelIndex, first: int, last: int) -> None:
        self.expand(parent)
        for row in range(first, last + 1):
            self.expandRecursively(self.contents.index(row, 0, parent))
