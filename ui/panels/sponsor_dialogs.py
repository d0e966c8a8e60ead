"""What the sponsors' panel asks: names it isn't sure of, a list with its day, and for whom a State speaks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QDateTime, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.words import mark, quoted, tr
from ui.look.tokens import SPACE, WIDTH
from ui.parts.date_field import date_field
from ui.parts.dialogs import Form
from ui.parts.lines_field import LinesField
from ui.parts.writable_box import WritableBox
from ui.wording.dates import day_form
from ui.wording.terms import in_words
from versioning.drafting.names.gazetteer import gazetteer
from versioning.negotiation.profile import Profile
from versioning.negotiation.sponsor_events import LineWorded, Standing
from versioning.negotiation.sponsor_names import Typed
from versioning.saying import capitalized
from versioning.tree.resolution import Masthead

AS_WRITTEN = mark("Sponsors", "Add as written")
LEAVE_OUT = mark("Sponsors", "Leave out")
NOBODY = mark("Sponsors", "Only for itself")
OTHER = mark("Sponsors", "Another group")
DOCUMENTS = (
    *(
        "draft resolution",
        "revised draft resolution",
        "draft decision",
        "revised draft decision",
    ),
    *(
        "amendment to draft resolution ",
        "amendment to revised draft resolution ",
        "sub-amendment to amendment ",
    ),
)
_NAMES = int(Qt.ItemDataRole.UserRole)
_FIELDS_HEIGHT = 320


class UnknownNames(Form):
    """Asks of each name that no State bears for certain what it means; none is left out unless chosen so."""

    def __init__(self, unknown: Sequence[Typed], parent: QWidget | None = None) -> None:
        """Offer for each name the States it may mean."""
        sentence = tr(
            "Sponsors",
            "%n name(s) not known as that of one State. Choose what is meant; nothing is added before "
            "you do.",
            n=len(unknown),
        )
        super().__init__(tr("Sponsors", "Who is meant?"), sentence, tr("Sponsors", "Add"), parent)
        self.choices: list[QComboBox] = []
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tiny)
        for typed in unknown:
            label = QLabel(quoted(typed.words), holder)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            box = self._offer(typed, holder)
            label.setBuddy(box)
            column.addWidget(label)
            column.addWidget(box)
            column.addSpacing(SPACE.small)
            self.choices.append(box)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        area.setMinimumHeight(min(holder.sizeHint().height(), _FIELDS_HEIGHT))
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.fields.addRow(area)
        self.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def names(self) -> tuple[str, ...]:
        """Return the names to add, in the order of the list."""
        return tuple(name for box in self.choices for name in box.currentData(_NAMES))

    @staticmethod
    def _offer(typed: Typed, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        box.setAccessibleName(tr("Sponsors", "What “{words}” means").format(words=typed.words))
        for name in typed.candidates:
            box.addItem(name, (name,))
        if typed.group is not None and typed.group.members:
            states = gazetteer().states
            names = tuple(sorted(states[code].name for code in typed.group.members))
            box.addItem(
                tr("Sponsors", "{group}: its %n member(s)", n=len(names)).format(group=typed.group.name),
                names,
            )
        box.addItem(tr("Sponsors", AS_WRITTEN), (typed.words,))
        box.addItem(tr("Sponsors", LEAVE_OUT), ())
        if typed.group is not None:
            box.setToolTip(
                tr("Sponsors", "A State sponsors in the name of a group: add that State and set its group.")
            )
        return box


class AddList(Form):
    """Asks for a list of States, what they are, and the day on which they joined."""

    def __init__(self, text: str, standing: Standing, parent: QWidget | None = None) -> None:
        """Start from a text that was pasted, or none."""
        sentence = tr(
            "Sponsors", "Paste or type the names: one a line, or divided by commas. Abbreviations will do."
        )
        super().__init__(tr("Sponsors", "Add a list of sponsors"), sentence, tr("Sponsors", "Add"), parent)
        self.text = LinesField(self, text)
        self.text.setAccessibleName(tr("Sponsors", "Names"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(160)
        self.fields.addRow(self.text)
        self.standing = standing_box(standing, self)
        self.add_row(tr("Sponsors", "&As"), self.standing)
        now = QDateTime.currentDateTime()
        self.day = date_field(now, day_form(), tr("Sponsors", "Joined on"), self)
        self.day.setMaximumDate(now.date())
        self.add_row(tr("Sponsors", "&Joined on"), self.day)
        self.text.textChanged.connect(self._look)
        self._look()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def on(self) -> str:
        """The day, when it is not today: today's act has the time itself."""
        day = self.day.date()
        return "" if day == QDate.currentDate() else day.toString(Qt.DateFormat.ISODate)

    def _look(self) -> None:
        self.accept_button.setEnabled(bool(self.text.toPlainText().strip()))


class SetGroup(Form):
    """Asks on whose behalf a State speaks; the words of the note follow the group and can be edited."""

    def __init__(self, name: str, behalf: str, parent: QWidget | None = None) -> None:
        """Start from the words of the note as they are."""
        super().__init__(
            tr("Sponsors", "For whom {name} speaks").format(name=name),
            tr("Sponsors", "A note in the sponsor line says so. You can edit its words."),
            tr("Sponsors", "Set"),
            parent,
        )
        known = gazetteer()
        self.group = QComboBox(self)
        self.group.setAccessibleName(tr("Sponsors", "Group"))
        self.group.addItem(tr("Sponsors", NOBODY), "")
        for group in known.groups:
            short = next(iter(group.abbreviations), "")
            self.group.addItem(f"{group.name} ({short})" if short else group.name, group.behalf)
        self.group.addItem(tr("Sponsors", OTHER), None)
        self.add_row(tr("Sponsors", "&Group"), self.group)
        self.behalf = self.add(tr("Sponsors", "&On behalf of"), behalf)
        group_now = known.group_in(behalf) if behalf else None
        at = (
            self.group.findData(group_now.behalf)
            if group_now
            else 0
            if not behalf
            else self.group.count() - 1
        )
        self.group.setCurrentIndex(at)
        self.group.currentIndexChanged.connect(self._follow)
        self.setMinimumWidth(WIDTH.text)

    @property
    def words(self) -> str:
        """The words of the note after "On behalf of", without a period; empty for none."""
        return " ".join(self.behalf.text().split()).removesuffix(".")

    def _follow(self) -> None:
        words = self.group.currentData()
        if words is None:
            self.behalf.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.behalf.setText(words)
            self.behalf.setCursorPosition(0)


class LineWords(Form):
    """Asks how the sponsor line is worded besides the States, from what the body has by default."""

    def __init__(
        self, wording: LineWorded, profile: Profile, masthead: Masthead, parent: QWidget | None = None
    ) -> None:
        """Start from the words as they are; `profile` and `masthead` tell what is usual."""
        sentence = tr("Sponsors", "Bodies differ in these words: change what yours says otherwise.")
        super().__init__(tr("Sponsors", "Words of the sponsor line"), sentence, tr("Sponsors", "Set"), parent)
        self._usual = (profile.non_member_note, profile.list_note_of(masthead))
        self._brackets = profile.behalf_in_brackets
        self._no_kind = wording.kind if not wording.kind else None
        self.kind = WritableBox(
            tr("Sponsors", "Kind of document"), tr("Sponsors", "As the draft’s line has it"), self
        )
        self.kind.addItems(DOCUMENTS)
        self.kind.setCurrentText(wording.kind or "")
        self.add_row(tr("Sponsors", "&Kind of document"), self.kind)
        told = (wording.non_member_note, wording.list_note)
        shown = [usual if words is None else words for words, usual in zip(told, self._usual, strict=True)]
        self.non_member = self.add(
            tr("Sponsors", "Note on &non-members"),
            shown[0],
            hint=tr("Sponsors", "Empty: they bear no asterisk."),
        )
        self.list_note = self.add(
            tr("Sponsors", "Note on the &list"), shown[1], hint=tr("Sponsors", "Empty: there is none.")
        )
        brackets = self._brackets if wording.behalf_in_brackets is None else wording.behalf_in_brackets
        self.brackets = QCheckBox(tr("Sponsors", "Name &groups in brackets, not in a note"), self)
        self.brackets.setChecked(brackets)
        self.fields.addRow("", self.brackets)
        hint = tr(
            "Sponsors",
            "Only for a draft that no State sponsors: “the Chair”, “the Vice-Chair of the Committee, …”.",
        )
        self.person = self.add(tr("Sponsors", "&Submitted by"), wording.submitted_by, hint=hint)
        self.basis = self.add(tr("Sponsors", "On what &basis"), wording.basis.removeprefix(",").strip())
        self.basis.setPlaceholderText(
            tr("Sponsors", "on the basis of informal consultations on draft resolution …")
        )
        self._comma = wording.basis.startswith(",") if wording.basis else None
        self.setMinimumWidth(WIDTH.text)

    @property
    def wording(self) -> LineWorded:
        """The words; None where they are those that the body has by default."""
        notes = [" ".join(field.text().split()) for field in (self.non_member, self.list_note)]
        non_member, of_list = (
            None if words == usual else words for words, usual in zip(notes, self._usual, strict=True)
        )
        brackets = self.brackets.isChecked()
        person, basis = (" ".join(field.text().split()) for field in (self.person, self.basis))
        return LineWorded(
            " ".join(self.kind.currentText().split()) or self._no_kind,
            person,
            self._joined(person, basis) if person and basis else "",
            non_member,
            of_list,
            None if brackets == self._brackets else brackets,
        )

    def _joined(self, person: str, basis: str) -> str:
        """Return the basis as it follows the person: after a comma where the person is named."""
        comma = "," in person if self._comma is None else self._comma
        return f", {basis}" if comma else f" {basis}"


def standing_box(standing: Standing, parent: QWidget) -> QComboBox:
    """Return a choice between main sponsor, sponsor and additional sponsor."""
    box = QComboBox(parent)
    for each in Standing:
        box.addItem(capitalized(in_words(each)), each)
    box.setCurrentIndex(box.findData(standing))
    return box
