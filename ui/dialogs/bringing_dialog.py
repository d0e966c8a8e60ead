"""What comes in with another copy of the dossier, before it does, and what a person decides about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QLabel,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.words import tr
from ui.look.tokens import SPACE, WIDTH
from ui.parts.dialogs import Form
from ui.parts.sentence_list import SentenceList
from versioning.negotiation.disputes import Dispute

ROWS = 9
"""So many lines of a list are in view at least."""


@dataclass(frozen=True)
class Telling:
    """What a person is told: `deeds`, `changes` of the text, and where these clash with it, a sentence each.

    `disputes` come with what was said here and there; `notes` are on the whole.
    """

    whose: str
    deeds: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    clashes: tuple[str, ...] = ()
    disputes: tuple[tuple[Dispute, str, str], ...] = ()
    notes: tuple[str, ...] = ()


class BringingDialog(Form):
    """Shows what comes; `theirs` are the disputes in which the other copy's word holds."""

    def __init__(self, file: str, telling: Telling, parent: QWidget | None) -> None:
        """Show what comes from `file`."""
        super().__init__(
            tr("Bringing", "Bring in “{file}”").format(file=file),
            tr(
                "Bringing",
                "{whose} worked on this copy of the dossier. What is in it and not here is added; nothing "
                "here is lost, and nothing there.",
            ).format(whose=telling.whose),
            tr("Bringing", "&Bring it in"),
            parent,
        )
        self.setMinimumWidth(WIDTH.text)
        self._told = QVBoxLayout()
        self._told.setSpacing(SPACE.small)
        self.fields.addRow(self._told)
        self.deeds = self._list(
            tr("Bringing", "%n thing(s) said and decided", n=len(telling.deeds)), telling.deeds
        )
        self.changes = self._list(
            tr("Bringing", "%n change(s) of the text written there", n=len(telling.changes)),
            (*(f"≠ {each}" for each in telling.clashes), *telling.changes),
        )
        self.as_proposal = QCheckBox(
            tr("Bringing", "Leave what was written there as a &proposal, to be decided on"), self
        )
        self.as_proposal.setVisible(bool(telling.changes or telling.clashes))
        self._told.addWidget(self.as_proposal)
        self._groups: list[tuple[Dispute, QButtonGroup]] = []
        if telling.disputes:
            self._ask(telling.disputes)
        if telling.notes:
            self._begin_group()
        for note in telling.notes:
            words = QLabel(note, self)
            words.setWordWrap(True)
            self._told.addWidget(words)

    @property
    def theirs(self) -> tuple[Dispute, ...]:
        """The disputes in which the other copy's word holds."""
        return tuple(dispute for dispute, group in self._groups if group.checkedId() == 1)

    def _begin_group(self) -> None:
        """Set what follows apart from what stands above it."""
        if self._told.count():
            self._told.addSpacing(SPACE.small)

    def _list(self, heading: str, sentences: Sequence[str]) -> SentenceList:
        shown = SentenceList(heading, self)
        shown.addItems(list(sentences))
        shown.setSelectionMode(
            QAbstractItemView.SelectionMode.NoSelection
        )  # nothing is done with one of them
        if sentences:
            shown.setCurrentRow(0)
            row = self.fontMetrics().lineSpacing() + 2 * SPACE.tiny
            shown.setMinimumHeight(min(len(sentences), ROWS // 2) * row + SPACE.medium)
            shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            words = QLabel(heading, self)
            words.setBuddy(shown)
            self._begin_group()
            self._told.addWidget(words)
            self._told.addWidget(shown, 1)
        shown.setVisible(bool(sentences))
        return shown

    def _ask(self, disputes: Sequence[tuple[Dispute, str, str]]) -> None:
        """Ask whose word holds where both copies said something else; the later one is proposed."""
        self._begin_group()
        self._told.addWidget(
            QLabel(tr("Bringing", "Both copies said something else; say which of them holds:"), self)
        )
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        for dispute, here, there in disputes:
            group = QButtonGroup(self)
            texts = (tr("Bringing", "Here: {what}"), here), (tr("Bringing", "There: {what}"), there)
            for side, (words, what) in enumerate(texts):
                button = QRadioButton(words.format(what=what).replace("&", "&&"), inside)
                button.setChecked(bool(side) == dispute.is_theirs)
                group.addButton(button, side)
                column.addWidget(button)
            self._groups.append((dispute, group))
        column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        most = ROWS * self.fontMetrics().height()
        area.setFixedHeight(min(inside.sizeHint().height(), most))
        self._told.addWidget(area)
