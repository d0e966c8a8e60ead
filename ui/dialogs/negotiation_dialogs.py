"""Dialogs about proposals: whose position, which part, which of two texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from editor.words import told, tr
from ui.look.sides import margins
from ui.look.tokens import SPACE, WIDTH
from ui.parts.dialogs import Form
from ui.parts.lines_field import LinesField
from ui.parts.sentence_list import SentenceList
from versioning.change.conflict import Conflict
from versioning.compare.redline import Fate
from versioning.compare.words import word_diff
from versioning.negotiation.settling import Choice, alternatives
from versioning.tree.text import StyledText, styled


class Whose(Form):
    """Asks which delegations take a position."""

    def __init__(
        self,
        title: str,
        sentence: str,
        known: Iterable[str],
        parent: QWidget | None,
        *,
        required: bool = True,
    ) -> None:
        """Ask after `sentence`; `known` are names to complete."""
        super().__init__(title, sentence, tr("Proposals", "Note it"), parent)
        self.names = self.add(
            tr("Proposals", "&Delegations"),
            hint=tr("Proposals", "Separate several by commas."),
            required=required,
            known=known,
        )


class SpeaksFor(Form):
    """Asks for which delegation somebody speaks whom a file or a line from the room names."""

    def __init__(self, author: str, known: Iterable[str], parent: QWidget | None) -> None:
        """Ask about `author`; `known` are names to complete."""
        words = tr(
            "Proposals",
            "For which delegation does {author} speak? What {author} proposed and said, and proposes later, "
            "is that delegation’s.",
        )
        super().__init__(
            tr("Proposals", "Whose proposal it is"),
            words.format(author=author),
            tr("Proposals", "Note it"),
            parent,
        )
        others = (name for name in known if name != author)
        self.name = self.add(tr("Proposals", "&Delegation"), required=True, known=others)


class Parts(Form):
    """Asks which parts of a proposal are accepted; `chosen` gives their numbers."""

    def __init__(self, name: str, parts: Sequence[str], parent: QWidget | None) -> None:
        """List `parts` in words, all of them chosen."""
        sentence = tr("Proposals", "What you don’t accept stays a proposal and can be decided later.")
        super().__init__(
            tr("Proposals", "Accept {name} in part").format(name=name),
            sentence,
            tr("Proposals", "Accept these"),
            parent,
        )
        self.list = SentenceList(tr("Proposals", "Parts of the proposal"), self)
        for words in parts:
            item = self.list.add(words)
            item.setCheckState(Qt.CheckState.Checked)
        self.list.itemChanged.connect(lambda _: self._check_parts())
        self.fields.addRow(self.list)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The numbers of the parts that are accepted."""
        count = range(self.list.count())
        return tuple(at for at in count if self.list.item(at).checkState() is Qt.CheckState.Checked)

    def _check_parts(self) -> None:
        self.accept_button.setEnabled(bool(self.chosen))


class SettleConflict(Form):
    """Shows both texts of a conflict and asks what shall stand."""

    def __init__(self, where: str, conflict: Conflict, parent: QWidget | None) -> None:
        """Offer each text, both in brackets, and a third to be written."""
        sentence = tr("Proposals", "{where}: {reason} Nothing was lost; decide what shall stand.").format(
            where=where, reason=told(conflict.reason)
        )
        super().__init__(
            tr("Proposals", "Settle the conflict"), sentence, tr("Proposals", "Let it stand so"), parent
        )
        self.setMinimumWidth(WIDTH.text)
        both = alternatives(conflict.standing, conflict.proposed)
        self._texts = {
            Choice.STANDING: (tr("Proposals", "As it &stands"), conflict.standing),
            Choice.PROPOSED: (tr("Proposals", "As it is &proposed"), conflict.proposed),
            Choice.BOTH: (tr("Proposals", "&Both, in brackets"), both),
        }
        self.buttons: dict[Choice, QRadioButton] = {}
        column = QVBoxLayout()
        column.setSpacing(SPACE.small)
        for choice, (words, text) in self._texts.items():
            self._add_choice(column, choice, words)
            other = conflict.proposed if choice is Choice.STANDING else conflict.standing
            shown = QLabel(_marked(text, other) or tr("Proposals", "(deleted)"), self)
            shown.setTextFormat(Qt.TextFormat.RichText)
            shown.setWordWrap(True)
            shown.setContentsMargins(margins(self, SPACE.wide, 0, 0, SPACE.small))
            column.addWidget(shown)
        self._add_choice(column, Choice.OTHER, tr("Proposals", "&Another text"))
        self.other = LinesField(self, conflict.standing.plain)
        self.other.setAccessibleName(tr("Proposals", "Another text"))
        self.other.setTabChangesFocus(True)
        self.other.setMaximumHeight(6 * self.fontMetrics().height())
        self.other.textChanged.connect(lambda: self.buttons[Choice.OTHER].setChecked(True))
        below = QHBoxLayout()
        below.setSpacing(SPACE.small)
        below.setContentsMargins(margins(self, SPACE.wide, 0, 0, 0))
        below.addWidget(self.other)
        column.addLayout(below)
        self.fields.addRow(column)
        self.buttons[Choice.STANDING].setChecked(True)

    @property
    def choice(self) -> Choice:
        """What was chosen."""
        return next(choice for choice, button in self.buttons.items() if button.isChecked())

    @property
    def text(self) -> StyledText:
        """The text that was written as another one."""
        return styled(" ".join(self.other.toPlainText().split()))

    def _add_choice(self, column: QVBoxLayout, choice: Choice, words: str) -> None:
        self.buttons[choice] = QRadioButton(words, self)
        column.addWidget(self.buttons[choice])


def _marked(text: StyledText, other: StyledText) -> str:
    """Return a text in which the words that another one has not are bold, as HTML."""
    parts = ((each.fate, escape(each.new.plain)) for each in word_diff(other, text))
    return "".join(words if fate is Fate.KEPT or not words else f"<b>{words}</b>" for fate, words in parts)
