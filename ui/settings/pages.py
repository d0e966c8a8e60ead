"""The settings that concern everything: in whose name one works, and how the windows look."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from editor.words import mark, percentage, tr
from ui.commands.preferences import ZOOMS
from ui.desk.workplace import Desk
from ui.look.tokens import Appearance
from ui.parts.dialogs import AUTHOR_HINT
from ui.settings.page import SettingsPage
from ui.shared.languages import available

APPEARANCES = (
    (Appearance.SYSTEM, mark("Settings", "As the system")),
    (Appearance.LIGHT, mark("Settings", "Light")),
    (Appearance.DARK, mark("Settings", "Dark")),
)


class General(SettingsPage):
    """The name of who writes, the language, and what a start opens."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show what is chosen."""
        super().__init__(desk, tr("Settings", "General"), parent)
        self.author = QLineEdit(self)
        self.author.editingFinished.connect(lambda: desk.choosing.choose_author(self.author.text()))
        self.language = QComboBox(self)
        self.language.addItem(tr("Settings", "As the system"), "")
        for each in available():
            self.language.addItem(each.name, each.code)
        self.language.activated.connect(lambda _: self._choose_language())
        self.restores = QCheckBox(tr("Settings", "&Open at the start what was open last"), self)
        self.restores.toggled.connect(self._choose_restoring)
        self.add(tr("Settings", "&Delegation or name"), self.author, tr("Dialogs", AUTHOR_HINT))
        self.add(
            tr("Settings", "&Language"),
            self.language,
            tr("Settings", "For menus and messages, from the next start on; drafts keep their own."),
        )
        self.add("", self.restores)
        self.quotation_marks = QCheckBox(tr("Settings", "&Typographic marks and spaces as I type"), self)
        self.quotation_marks.toggled.connect(lambda on: desk.choosing.choose_quotation_marks(typographic=on))
        self.add(
            "",
            self.quotation_marks,
            tr(
                "Settings",
                "Those of the draft’s language: “ ” in English; « » in French, and a space that does not "
                "break before : ; ! ? To have what you typed, undo.",
            ),
        )
        self.column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen now."""
        preferences = self.desk.preferences
        if not self.author.hasFocus():
            self.author.setText(preferences.author)
        self.language.setCurrentIndex(max(self.language.findData(preferences.language), 0))
        self.restores.setChecked(preferences.restores_session)
        self.quotation_marks.blockSignals(True)
        self.quotation_marks.setChecked(preferences.sets_quotation_marks)
        self.quotation_marks.blockSignals(False)

    def _choose_language(self) -> None:
        self.desk.preferences.language = str(self.language.currentData())

    def _choose_restoring(self, restores: bool) -> None:
        self.desk.preferences.restores_session = restores


class Look(SettingsPage):
    """Light or dark, how large the page is, and whether things move."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show what is chosen."""
        super().__init__(desk, tr("Settings", "Appearance"), parent)
        self.appearance = QComboBox(self)
        for appearance, words in APPEARANCES:
            self.appearance.addItem(tr("Settings", words), appearance.value)
        self.appearance.activated.connect(
            lambda _: desk.choose_appearance(Appearance(self.appearance.currentData()))
        )
        self.zoom = QComboBox(self)
        for zoom in ZOOMS:
            self.zoom.addItem(percentage(zoom), zoom)
        self.zoom.activated.connect(lambda _: desk.choosing.choose_zoom(float(self.zoom.currentData())))
        self.still = QCheckBox(tr("Settings", "&Reduce motion"), self)
        self.still.toggled.connect(lambda on: desk.choosing.choose_motion(reduced=on))
        self.add(tr("Settings", "&Colours"), self.appearance)
        sizes = tr("Settings", "For drafts that were not made larger or smaller in their own window.")
        self.add(tr("Settings", "&Size of the page"), self.zoom, sizes)
        stillness = tr("Settings", "Cursors don’t blink, menus don’t slide, and no bar runs to and fro.")
        self.add("", self.still, stillness)
        self.column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen now."""
        preferences = self.desk.preferences
        self.appearance.setCurrentIndex(self.appearance.findData(preferences.appearance.value))
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - preferences.zoom))
        self.zoom.setCurrentIndex(nearest)
        self.still.blockSignals(True)
        self.still.setChecked(preferences.reduces_motion)
        self.still.blockSignals(False)
