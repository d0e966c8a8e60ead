"""Small dialogs: the name of a revision, the name of who writes, and plain questions."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from editor.words import mark, told, tr, unmarked
from ui.look.iconset import tinted
from ui.look.tokens import SPACE, WIDTH
from ui.parts.screens import room_for
from ui.parts.tab_order import TabOrder

AUTHOR_HINT = mark(
    "Dialogs",
    "A delegation or a person, for instance “Kestria”. It stands beside revisions and tracked changes.",
)


class ActBox(QDialogButtonBox):
    """What is done, worded, and Cancel, in the order that the system has them."""

    def __init__(self, act: str, parent: QWidget) -> None:
        """Make both; `act` is what Enter does."""
        super().__init__(parent)
        self.act = self.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        self.act.setDefault(True)
        self.addButton(tr("Dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        if (row := self.layout()) is not None:
            row.setSpacing(SPACE.small)


class Form(QDialog):
    """A dialog of labelled fields under a sentence, with OK (worded for what it does) and Cancel.

    OK can be pressed when every required field holds something.
    """

    def __init__(self, title: str, sentence: str, act: str, parent: QWidget | None) -> None:
        """Prepare the frame; fields are added with `add`."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH.question)
        self._required: list[QLineEdit] = []
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.large)
        words = QLabel(sentence, self)
        words.setWordWrap(True)
        column.addWidget(words)
        self.fields = QFormLayout()
        self.fields.setSpacing(SPACE.medium)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(self.fields)
        self._buttons = buttons = ActBox(act, self)
        self._is_settled = self._is_scrolled = False
        self.accept_button = buttons.act
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addStretch(1)
        column.addWidget(buttons)
        self._tabs = TabOrder(self)

    def add(
        self,
        label: str,
        value: str = "",
        *,
        hint: str = "",
        required: bool = False,
        known: Iterable[str] = (),
    ) -> QLineEdit:
        """Add a field; `hint` is said under it, and what is typed is completed to what is `known`."""
        field = QLineEdit(value, self)
        field.setCursorPosition(0)  # of what is too long for it, the beginning is seen
        field.setAccessibleName(unmarked(label))
        field.setAccessibleDescription(hint)
        self.add_row(label, field, self._with_hint(field, hint) if hint else None)
        if names := sorted(set(known)):
            completer = QCompleter(names, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(completer)
        if required:
            self._required.append(field)
            field.textChanged.connect(self._check)
            field.returnPressed.connect(self._go_on)
            self._check()
        return field

    def add_row(self, label: str, field: QWidget, row: QLayout | None = None) -> None:
        """Add `field` (inside `row`, where it stands beside others) with a label on its middle line."""
        words = QLabel(label, self)
        words.setBuddy(field)
        words.setFixedHeight(min(field.sizeHint().height(), self.accept_button.sizeHint().height()))
        words.setMinimumWidth(words.sizeHint().width() + SPACE.tiny)
        if row is None:
            self.fields.addRow(words, field)
        else:
            self.fields.addRow(words, row)

    def sizeHint(self) -> QSize:
        """Qt: as high as the words need in the width that it will have; a layout counts with its own."""
        width = max(super().sizeHint().width(), self.minimumWidth())
        return QSize(width, min(self._column.totalHeightForWidth(width), room_for(self).height()))

    def event(self, event: QEvent) -> bool:
        """Qt: be as wide as the widest words, and as high as all need: a layout counts one line of each."""
        comes = event.type() == QEvent.Type.Show and not self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        if comes:
            self._need()
            self.adjustSize()  # Qt puts it in the middle by the size that it has now
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize):
            self._need()
        if comes:
            QTimer.singleShot(0, self, self._settle)
        return done

    def _settle(self) -> None:
        self.adjustSize()  # only now all words know how wide they may be
        self._is_settled = True
        self._need()

    def _need(self) -> None:
        self.setMinimumWidth(max(self.minimumWidth(), self._column.totalMinimumSize().width()))
        needed, room = self._column.totalMinimumHeightForWidth(self.width()), room_for(self).height()
        self.setMinimumHeight(min(needed, room))
        if needed > room and self._is_settled and not self._is_scrolled:
            self._is_scrolled = True
            self._scroll()

    def _scroll(self) -> None:
        """Let a person with large letters or a small screen scroll to what has no room above the buttons."""
        focus, body, area = self.focusWidget(), QWidget(), QScrollArea(self)
        self._column.removeWidget(self._buttons)
        body.setLayout(self._column)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, SPACE.large)
        column.setSpacing(0)
        foot.setContentsMargins(SPACE.wide, SPACE.small, SPACE.wide, 0)
        foot.addWidget(self._buttons)
        column.addWidget(area, 1)
        column.addLayout(foot)
        self.setMinimumWidth(self.minimumWidth() + area.verticalScrollBar().sizeHint().width())
        area.show()
        column.activate()
        self._column.activate()
        self._tabs.go_through(body, self._buttons)
        if focus is not None:  # what is put elsewhere loses it
            focus.setFocus()

    def _with_hint(self, field: QWidget, hint: str) -> QVBoxLayout:
        """Return a field with what is said under it."""
        below = QLabel(hint, self)
        below.setWordWrap(True)
        below.setForegroundRole(below.palette().ColorRole.PlaceholderText)
        both = QVBoxLayout()
        both.setSpacing(SPACE.tiny)
        both.addWidget(field)
        both.addWidget(below)
        return both

    def _go_on(self) -> None:
        """Go to the first field that lacks something, where Enter can't accept yet."""
        missing = next((field for field in self._required if not field.text().strip()), None)
        if missing is not None:
            missing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> None:
        self.accept_button.setEnabled(all(field.text().strip() for field in self._required))


class NameRevision(Form):
    """Asks how a revision is called and in whose name it is made."""

    def __init__(
        self,
        suggestion: str,
        author: str,
        parent: QWidget | None = None,
        *,
        informal: str = "",
        is_informal: bool = False,
    ) -> None:
        """Suggest a name; `author` is who was named last, or empty.

        `informal` is what to suggest for a text that only goes round in informals, which `is_informal` says
        that it does, until a person says otherwise; empty: there is no such choice.
        """
        sentence = tr(
            "Dialogs", "A named revision stays as it is. You can open it again, compare it and export it."
        )
        super().__init__(tr("Dialogs", "Name a revision"), sentence, tr("Dialogs", "Name it"), parent)
        self.name = self.add(tr("Dialogs", "&Name"), suggestion, required=True)
        self.informal = QCheckBox(tr("Dialogs", "&Informal: counted by itself, beside the document’s"), self)
        self.informal.setVisible(bool(informal))
        if informal:
            self.fields.addRow("", self.informal)
        suggestions = {False: suggestion, True: informal}

        def follow(chosen: bool) -> None:  # a name given by hand stays
            if self.name.text().strip() in ("", *suggestions.values()):
                self.name.setText(suggestions[chosen])

        self.informal.toggled.connect(follow)
        self.informal.setChecked(is_informal and bool(informal))
        self.author = self.add(tr("Dialogs", "&By"), author, hint=tr("Dialogs", AUTHOR_HINT), required=True)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)  # what one types first is the name
        self.name.selectAll()


class RenameRevision(Form):
    """Asks for another name of a revision."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start from the name it has."""
        super().__init__(
            tr("Dialogs", "Rename the revision"),
            tr("Dialogs", "Only the name changes; the text stays."),
            tr("Dialogs", "Rename"),
            parent,
        )
        self.name = self.add(tr("Dialogs", "&Name"), name, required=True)
        self.name.selectAll()


class Password(Form):
    """Asks for the password of a protected file; it is used for this reading and kept nowhere."""

    def __init__(self, name: str, sentence: str, parent: QWidget | None = None) -> None:
        """Ask after `sentence`, which says what is the matter."""
        super().__init__(
            tr("Dialogs", "Password of {name}").format(name=name), sentence, tr("Dialogs", "Open"), parent
        )
        self.password = self.add(
            tr("Dialogs", "&Password"), hint=tr("Dialogs", "It is used once and kept nowhere."), required=True
        )
        self.password.setEchoMode(QLineEdit.EchoMode.Password)


def asked_password(path: Path, error: Exception, parent: QWidget | None) -> str:
    """Return the password that a person gives for a protected file, empty when none is given."""
    dialog = Password(path.name, told(str(error)), parent)
    return dialog.password.text() if dialog.exec() == QDialog.DialogCode.Accepted else ""


def spaced(box: QMessageBox) -> None:
    """Give a message box, once it holds all that it will, the margins of every other dialog."""
    if (column := box.layout()) is not None:
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.large)


def ask(parent: QWidget | None, sentence: str, explanation: str, act: str, leave: str = "") -> bool:
    """Ask a person to decide; return whether `act` was chosen.

    `leave` is what one does otherwise, where that is safer: it stands in the place of "Cancel", and is what
    Enter does.
    """
    box = QMessageBox(QMessageBox.Icon.NoIcon, "Chapeau", sentence, parent=parent)
    box.setIconPixmap(tinted("information", box.palette().text().color().name(), 2 * SPACE.icon, 2.0))
    box.setInformativeText(told(explanation))
    chosen = box.addButton(act, QMessageBox.ButtonRole.ActionRole)
    other = box.addButton(leave or tr("Dialogs", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setEscapeButton(other)
    box.setDefaultButton(other if leave else chosen)
    spaced(box)
    box.exec()
    return box.clickedButton() is chosen
