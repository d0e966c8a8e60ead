"""The private panel: what a delegation keeps to itself about the paragraph under the cursor."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from editor.words import mark, tr, unmarked
from ui.look.tokens import SPACE, Colours
from ui.parts.lines_field import LinesField
from ui.parts.screens import screen_of
from versioning.store.private import NOTHING, Brief
from versioning.tree.identity import NodeId

STAYS = mark("Private", "Only on this machine: in no dossier, copy, export or projection.")
NOWHERE = mark("Private", "Put the cursor in a paragraph.")
AUTOSAVE = 400
"""Milliseconds after the last key before what was written is kept."""
_LINES = 2  # of each field are always seen
WORDS = {
    "position": (mark("Private", "Our &position"), mark("Private", "What we want, and why")),
    "red_lines": (
        mark("Private", "&Red lines"),
        mark(
            "Private",
            "One a line: words that must stay\nnot: words that must not come in",
        ),
    ),
    "fallbacks": (mark("Private", "&Fallbacks"), mark("Private", "What we can live with")),
    "notes": (mark("Private", "N&otes"), ""),
}
"""By field of a brief: its heading, and what stands in it while it is empty."""


class PrivatePanel(QScrollArea):
    """Four short fields about one paragraph; `written` asks that a brief be kept for a paragraph.

    With large letters, or on a low screen, it is scrolled.
    """

    written = Signal(str, object)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start at no paragraph."""
        super().__init__(parent)
        self._node: NodeId = ""
        self._kept = NOTHING
        self._unkept: dict[NodeId, Brief] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.setInterval(AUTOSAVE)
        self._timer.timeout.connect(self.flush)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._inside = inside = QWidget(self)
        self.setWidget(inside)
        self.stays = QLabel(tr("Private", STAYS), self)
        self.stays.setObjectName("stays")
        self.stays.setWordWrap(True)
        self.place = QLabel(tr("Private", NOWHERE), self)
        font = self.place.font()
        font.setBold(True)
        self.place.setFont(font)
        self.fields = {name: LinesField(self) for name in WORDS}
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE.medium, SPACE.tiny, SPACE.medium, SPACE.medium)
        column.setSpacing(SPACE.tiny)
        column.addWidget(self.stays)
        column.addSpacing(SPACE.tiny)
        column.addWidget(self.place)
        for name, field in self.fields.items():
            heading, hint = (tr("Private", words) for words in WORDS[name])
            label = QLabel(heading, self)
            label.setBuddy(field)
            field.setAccessibleName(unmarked(heading))
            field.setPlaceholderText(hint)
            field.setTabChangesFocus(True)
            field.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing() + 2 * SPACE.medium)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            field.setEnabled(False)
            field.textChanged.connect(self._timer.start)
            column.addSpacing(SPACE.tiny)
            column.addWidget(label)
            column.addWidget(field, 1)
        self.dress(colours)

    def minimumSizeHint(self) -> QSize:
        """Qt: all of it is seen, unless that would take more than half of the screen."""
        inside = self._inside.minimumSizeHint()
        return QSize(inside.width(), min(inside.height(), screen_of(self).availableGeometry().height() // 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the narrower, the more lines the first words take, which no scroll area asks for."""
        super().resizeEvent(event)
        self._inside.setMinimumHeight(self._column.minimumHeightForWidth(self.viewport().width()))

    @property
    def brief(self) -> Brief:
        """What stands in the fields."""
        return Brief(**{name: field.toPlainText() for name, field in self.fields.items()})

    def show_brief(self, node: NodeId, place: str, brief: Brief) -> None:
        """Show what is held about a paragraph that is cited so; for an empty id, of none."""
        self.place.setText(place if node else tr("Private", NOWHERE))
        if node == self._node and brief in (self._kept, self.brief):
            return  # what is being written stays, and the cursor in it
        self.flush()
        self._node, self._kept = node, brief
        shown = self._unkept.get(node, brief)
        for name, field in self.fields.items():
            field.blockSignals(True)
            field.setPlainText(getattr(shown, name))
            field.setEnabled(bool(node))
            field.blockSignals(False)
        self._timer.stop()

    def flush(self) -> bool:
        """Ask that what was written be kept now; returns whether all of it is."""
        self._timer.stop()
        if self._node and self.brief != self._kept:
            self._unkept[self._node] = self.brief
        for node, brief in tuple(self._unkept.items()):
            self.written.emit(node, brief)
        return not self._unkept

    def take(self, node: NodeId, brief: Brief) -> None:
        """Take note that this is kept; what is not stays here, and is asked for again."""
        self._unkept.pop(node, None)
        if node == self._node:
            self._kept = brief

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self.stays.setStyleSheet(
            f"#stays {{ background: {colours.warning_ground}; color: {colours.warning};"
            f" border-radius: {SPACE.radius}px; padding: {SPACE.small}px; }}"
        )
