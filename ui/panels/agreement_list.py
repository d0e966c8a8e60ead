"""The lines of the agreement: how each paragraph stands, said where a person looks at it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem

from editor.words import abreast, listed, tr
from ui.look.iconset import beside, tinted
from ui.look.tokens import SPACE
from ui.parts.row_delegate import Index, RowDelegate, draw_sign, write_line
from ui.wording.naming import local_time
from ui.wording.terms import in_words
from versioning.change.moment import now
from versioning.negotiation.agreement import Agreement, Hush, State
from versioning.negotiation.brackets import Bracket, by_owner, by_paragraph
from versioning.negotiation.progress import counted
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import unchanged

ROW = int(Qt.ItemDataRole.UserRole)
_SPOKEN = frozenset(
    map(int, (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole))
)
_CHOSEN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_NO_LABEL = Label()
SIGNS = {
    State.OPEN: "",
    State.AD_REF: "unconfirmed",
    State.INFORMALS: "check",
    State.COMMITTEE: "lock",
    State.REOPENED: "warning",
}
"""The drawing beside each state: colour alone would say nothing to some."""


@dataclass(frozen=True)
class AgreementRow:
    """How one paragraph stands, in words; `label` is how it is cited, `is_silent` that a silence runs."""

    node: NodeId
    label: str
    state: State
    words: str
    is_silent: bool

    @property
    def spoken(self) -> str:
        """The whole row as a sentence for a screen reader."""
        return listed((self.label, self.words))


class AgreementModel(QStandardItemModel):
    """A draft's preambular and operative paragraphs, annexes and parts included, each with how it stands.

    Qt counts the lines, since it goes through all of them whenever one comes or goes. What a line says is
    made when it is asked for: a view asks for those in sight.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with no paragraphs."""
        super().__init__(0, 1, parent)
        self._nodes: list[NodeId] = []
        self._coming: Sequence[NodeId] = ()
        self.rowsRemoved.connect(self._let_go)  # before any view is told, which then asks what lines say
        self.rowsInserted.connect(self._take)
        self._labels: Mapping[NodeId, Label] = {}
        self._agreement = Agreement()
        self._bracketed: Mapping[NodeId, list[Bracket]] = {}

    def show(
        self, draft: Resolution, agreement: Agreement, brackets: Sequence[Bracket], *, only_open: bool
    ) -> None:
        """Show how the paragraphs stand, all or `only_open` ones; a line that stays keeps its place."""
        self._labels, self._agreement = labels(draft).whole(), agreement
        self._bracketed = by_paragraph(brackets, draft)
        nodes = counted(draft)
        if only_open:
            nodes = [each for each in nodes if not agreement.of(each).state.is_agreed]
        head, tail = unchanged(self._nodes, nodes)
        gone, come = (len(each) - tail for each in (self._nodes, nodes))
        if gone > head:
            self.removeRows(head, gone - head)
        if come > head:
            self._coming = nodes[head:come]
            self.insertRows(head, come - head)
        if nodes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(nodes) - 1, 0))

    def _let_go(self, _: QModelIndex, first: int, last: int) -> None:
        del self._nodes[first : last + 1]

    def _take(self, _: QModelIndex, first: int, last: int) -> None:  # noqa: ARG002 (as many as are coming)
        self._nodes[first:first] = self._coming

    @property
    def longest(self) -> str:
        """The label that takes most room."""
        label_of = self._labels.get
        return max([label_of(each, _NO_LABEL).label for each in self._nodes], key=len, default="")

    def rows(self) -> Iterator[AgreementRow]:
        """Yield every line."""
        return map(self.row, range(len(self._nodes)))

    def row(self, at: int) -> AgreementRow:
        """Return a line by its number."""
        node = self._nodes[at]
        agreement = self._agreement
        words = _words(node, self._labels, agreement, self._bracketed.get(node, ()))
        is_silent = bool(_silences_on(node, agreement))
        return AgreementRow(node, self._label(node), agreement.of(node).state, words, is_silent)

    def _label(self, node: NodeId) -> str:
        """Return how a paragraph is cited; Qt also asks of one that is about to go."""
        return self._labels.get(node, _NO_LABEL).label

    def index_of(self, node: NodeId) -> QModelIndex:
        """Return the line of a paragraph; an invalid index when it is not listed."""
        return self.index(self._nodes.index(node), 0) if node in self._nodes else QModelIndex()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: a line can be chosen, and not written in."""
        return _CHOSEN if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: return the line, or the sentence that a screen reader says of it."""
        if role == ROW:
            return self.row(index.row())
        return self.row(index.row()).spoken if role in _SPOKEN else None


def _words(
    node: NodeId, named: Mapping[NodeId, Label], agreement: Agreement, brackets: Sequence[Bracket]
) -> str:
    standing = agreement.of(node)
    is_bracketed = bool(brackets) and standing.state is State.OPEN
    parts = [tr("Agreement", "bracketed") if is_bracketed else in_words(standing.state)]
    parts += [counted_in_words(brackets)] if brackets else []
    parts += [tr("Agreement", "by {by}").format(by=standing.by)] if standing.by else []
    parts += [standing.reading] if standing.reading else []
    parts += (
        [tr("Agreement", "pending {names}").format(names=listed(standing.pending))]
        if standing.pending
        else []
    )
    parts += _packaged(node, named, agreement)
    parts += [
        tr("Agreement", "under silence until {time}").format(time=local_time(hush.silence.until))
        for hush in _silences_on(node, agreement)
    ]
    return abreast(parts)


def _packaged(node: NodeId, named: Mapping[NodeId, Label], agreement: Agreement) -> list[str]:
    """Return in which package a paragraph is, and of which others an agreed one waits there."""
    package = agreement.package_of(node)
    if not package:
        return []
    waits = [named[each].label for each in agreement.waits_for(node) if each in named and each != node]
    if agreement.of(node).state.is_agreed and waits:
        words = tr("Agreement", "with {labels}, in package {package}")
        return [words.format(labels=listed(waits), package=package)]
    return [tr("Agreement", "package {package}").format(package=package)]


def _silences_on(node: NodeId, agreement: Agreement) -> list[Hush]:
    """Return the silences that go on, and that nobody broke, on a paragraph which is not agreed."""
    if agreement.of(node).state.is_agreed:
        return []
    return [each for each in agreement.silences if node in each.kept() and not each.is_over(now())]


class AgreementDelegate(RowDelegate):
    """Draws how a paragraph stands: its label, a sign, and the words; `longest` is the label of most room."""

    longest = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: return the height of a line."""
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() + SPACE.medium)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one paragraph."""
        row: AgreementRow = index.data(ROW)
        room = option.rect.adjusted(SPACE.medium, 0, -SPACE.medium, 0)
        quiet, text = self.quiet_colour(option), self.text_colour(option)
        wide = min(option.fontMetrics.horizontalAdvance(self.longest) + SPACE.medium, room.width() // 2)
        painter.setPen(QColor(text))
        label = QRect(room.left(), room.top(), wide - SPACE.small, room.height())
        write_line(painter, option, label, row.label)
        side = beside(option.fontMetrics, SPACE.large)
        if SIGNS[row.state]:
            drawn = tinted(SIGNS[row.state], quiet, side, painter.device().devicePixelRatioF())
            draw_sign(painter, option, QPoint(room.left() + wide, room.center().y() - side // 2), drawn)
        rest = room.adjusted(wide + side + SPACE.small, 0, 0, 0)
        painter.setPen(QColor(quiet if row.state is State.OPEN else text))
        write_line(painter, option, rest, row.words)


def counted_in_words(brackets: Sequence[Bracket]) -> str:
    """Return how many brackets there are and who holds them: "3 brackets: US 2, nobody named 1"."""
    if not brackets:
        return ""
    nobody = tr("Brackets", "nobody named")
    names = listed(f"{name or nobody} {count}" for name, count in by_owner(brackets).items())
    return tr("Brackets", "%n pair(s) of brackets: {names}", n=len(brackets)).format(names=names)
