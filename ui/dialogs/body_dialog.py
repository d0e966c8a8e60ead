"""The body and its ways: whose rules the dossier follows, and what of them it has otherwise."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from editor.words import below_each_other, told, tr
from ui.look.tokens import WIDTH
from ui.parts.dialogs import Form
from ui.parts.lines_field import LinesField
from versioning.drafting.names.gazetteer import gazetteer
from versioning.negotiation.profile import Profile, profile_for, profiles
from versioning.saying import said
from versioning.tree.resolution import Masthead

_BIS = ("after", "instead")
_LINES = 5


class BodyDialog(Form):
    """Asks which body the draft is before, starting from what was chosen; None: the masthead tells it."""

    def __init__(self, chosen: Profile | None, masthead: Masthead, parent: QWidget | None = None) -> None:
        """Show the ways as they are; choosing another body shows its own."""
        sentence = tr("Body", "Bodies differ in these ways. What you set here goes with the dossier.")
        super().__init__(tr("Body", "The body and its ways"), sentence, tr("Body", "Set"), parent)
        self.setMinimumWidth(WIDTH.text)
        self._told = profile_for(masthead)
        self._known: dict[str | None, Profile] = {None: self._told}
        self._known.update((each.id, each) for each in profiles().values())
        self.body = QComboBox(self)
        self.body.addItem(tr("Body", "As the masthead tells ({body})").format(body=self._told.name), None)
        for each in profiles().values():
            self.body.addItem(each.name, each.id)
        self.add_row(tr("Body", "&Body"), self.body)
        self.non_member = self.add(
            tr("Body", "Note on &non-members"), hint=tr("Body", "Empty: they bear no asterisk.")
        )
        self.list_note = self.add(tr("Body", "Note on the &list"), hint=tr("Body", "Empty: there is none."))
        self.brackets = QCheckBox(tr("Body", "Name &groups in brackets, not in a note"), self)
        self.fields.addRow("", self.brackets)
        self.bis = QComboBox(self)
        self.bis.addItem(tr("Body", "a new paragraph after OP5"), _BIS[0])
        self.bis.addItem(tr("Body", "another version of OP5"), _BIS[1])
        self.add_row(tr("Body", "OP5 bis &is"), self.bis)
        self.members = LinesField(self)
        self.members.setTabChangesFocus(True)
        self.members.setFixedHeight(self.members.fontMetrics().lineSpacing() * (_LINES + 1))
        self.members.setPlaceholderText(tr("Body", "Not known: whoever sponsors counts as a member."))
        self.add_row(tr("Body", "&Members"), self.members)
        self.finding = QLabel(self)
        self.finding.setWordWrap(True)
        self.fields.addRow("", self.finding)
        self.rules = QLabel(self)
        self.rules.setWordWrap(True)
        self.fields.addRow(tr("Body", "To be put to the vote"), self.rules)
        self.body.setCurrentIndex(max(self.body.findData(chosen.id), 0) if chosen else 0)
        self._show(chosen or self._told)
        self.body.currentIndexChanged.connect(lambda _: self._show(self._known[self.body.currentData()]))
        self.members.textChanged.connect(self._count)

    @property
    def profile(self) -> Profile | None:
        """The ways that were set; None for those of the body that the masthead tells, as they are."""
        base = self._known[self.body.currentData()]
        codes, _ = self._members()
        said = replace(
            base,
            non_member_note=" ".join(self.non_member.text().split()),
            list_note=" ".join(self.list_note.text().split()),
            behalf_in_brackets=self.brackets.isChecked(),
            bis=self.bis.currentData(),
            members=codes,
            size=base.size if codes == base.members else len(codes),
            as_of=base.as_of if codes == base.members else "",
        )
        return None if self.body.currentData() is None and said == base else said

    def _show(self, profile: Profile) -> None:
        self.non_member.setText(profile.non_member_note)
        self.list_note.setText(profile.list_note)
        for field in (self.non_member, self.list_note):
            field.setCursorPosition(0)
        self.brackets.setChecked(profile.behalf_in_brackets)
        self.bis.setCurrentIndex(_BIS.index(profile.bis))
        states = gazetteer().states
        self.members.setPlainText("\n".join(sorted(states[code].name for code in profile.members)))
        self.rules.setText(below_each_other(told(said(each.rule)) for each in profile.thresholds))
        self._count()

    def _members(self) -> tuple[frozenset[str], list[str]]:
        """Return the codes of the States that stand there, a line each, and what is none."""
        codes, unknown = set(), []
        for line in filter(None, map(str.strip, self.members.toPlainText().splitlines())):
            state = gazetteer().state(line)
            if state is None:
                unknown.append(line)
            else:
                codes.add(state.code)
        return frozenset(codes), unknown

    def _count(self) -> None:
        codes, unknown = self._members()
        if unknown:
            words = tr("Body", "“{name}” is no State that is known here.").format(name=unknown[0])
        else:
            words = tr("Body", "%n member(s)", n=len(codes)) if codes else ""
        self.finding.setText(words)
        self.accept_button.setEnabled(not unknown)
