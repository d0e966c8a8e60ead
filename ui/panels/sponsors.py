"""The sponsors at the right: who stands behind the draft, since when and for whom, and who has confirmed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.words import below_each_other, listed, mark, quoted, told, tr
from exports.files import write_atomically
from ui.commands.menus import PopupMenu
from ui.look.iconset import icon
from ui.look.tokens import SPACE, Colours
from ui.panels.sponsor_book import SponsorBook
from ui.panels.sponsor_deeds import SponsorDeeds
from ui.panels.sponsor_dialogs import AddList, LineWords, UnknownNames, standing_box
from ui.panels.sponsor_field import SponsorField
from ui.panels.sponsor_rows import ROW, Row, SponsorDelegate, rows
from ui.parts.columns import column_of, foot_of, head_of
from ui.wording.naming import local_day
from ui.wording.sentences import not_written
from versioning.negotiation.sponsor_events import (
    Joined,
    SponsorEvent,
    Standing,
    TextChanged,
)
from versioning.negotiation.sponsor_line import line_wanted, sponsor_line
from versioning.negotiation.sponsor_lists import (
    check,
    secretariat_list,
    secretariat_table,
    unconfirmed_list,
)
from versioning.negotiation.sponsor_names import sorted_out, understood
from versioning.negotiation.sponsors import Entry, entered
from versioning.negotiation.sponsorship import parse_sponsor_line
from versioning.tree.paragraph import Role

EMPTY = mark(
    "Sponsors",
    "Nobody sponsors this draft yet. Type the name of a State above and press Enter, or "
    "paste a whole list: the sponsor line is made from it.",
)
MOST_SHOWN = 220
"""So many characters of the sponsor line are shown in the panel."""
CURRENT = mark("Sponsors", "The draft’s sponsor line says so already.")
Events = Iterable[SponsorEvent]


class Sponsors(QWidget):
    """The list of sponsors and what can be done with each.

    `said` carries a sentence on what was done, `failed` one on what could not be.
    """

    said = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        book: SponsorBook,
        colours: Colours,
        parent: QWidget | None = None,
        folder: Callable[[], Path] = Path.home,
    ) -> None:
        """Show what is in `book`, and what becomes of it; a list is suggested to be saved in `folder`."""
        super().__init__(parent)
        self._book, self._colours, self._folder = book, colours, folder
        self.field = SponsorField(self)
        self.field.entered.connect(self.add)
        self.field.list_pasted.connect(self.add_list)
        self.standing = standing_box(Standing.SPONSOR, self)
        self.standing.setAccessibleName(tr("Sponsors", "Add as"))
        self.standing.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.summary = _words(self)
        self.only = QToolButton(self)
        self.only.setCheckable(True)
        self.only.setToolTip(tr("Sponsors", "Only those who have not confirmed"))
        self.only.setAccessibleName(tr("Sponsors", "Only those who have not confirmed"))
        self.only.toggled.connect(self.refresh)
        self._delegate = SponsorDelegate(colours, self)
        self.list = QListWidget(self)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(tr("Sponsors", "Sponsors"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.itemSelectionChanged.connect(self._enable)
        self.deeds = SponsorDeeds(self.list, self._record)
        self.empty = _words(self)
        self.take_button = QPushButton(tr("Sponsors", "&Take them from the draft’s sponsor line"), self)
        self.take_button.clicked.connect(self.take_line)
        self.finding = _words(self)
        self.line = _words(self)
        self.line.setAccessibleName(tr("Sponsors", "Sponsor line"))
        self.write_button = QPushButton(tr("Sponsors", "&Write the sponsor line into the draft"), self)
        self.write_button.clicked.connect(self.write_line)
        self.list_button = QPushButton(tr("Sponsors", "&List for the secretariat"), self)
        self.more_button = QToolButton(self)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button.setToolTip(tr("Sponsors", "More about the sponsors"))
        self.more_button.setAccessibleName(tr("Sponsors", "More about the sponsors"))
        self._make_menus()
        self._lay_out()
        self.dress(colours)
        self._shown: tuple[object, ...] = ()
        end = book.subscribe(self._follow)
        self.destroyed.connect(lambda *_: end())
        self._follow()

    # What is done

    def add(self, text: str) -> None:
        """Add the States that a text names; what isn't sure is asked about first."""
        if self._add(text, self._standing(), ""):
            self.field.clear()

    def add_list(self, text: str = "") -> None:
        """Ask for a list, its standing and its day, and add it."""
        dialog = AddList(text, self._standing(), self.window())
        while dialog.exec():
            standing = Standing(dialog.standing.currentData())
            if self._add(dialog.text.toPlainText(), standing, dialog.on):
                break
        dialog.deleteLater()

    def edit_words(self) -> None:
        """Ask how the line is worded besides the States."""
        book = self._book
        dialog = LineWords(book.ledger().wording, book.profile, book.draft.masthead, self.window())
        if dialog.exec() and dialog.wording != book.ledger().wording:
            self._record([dialog.wording])
        dialog.deleteLater()

    def take_line(self) -> None:
        """Enter the sponsors that the draft's own line names, but for those that were entered before."""
        line, ledger = self._book.draft.first(Role.SPONSORS), self._book.ledger()
        if line is not None:
            events = entered(parse_sponsor_line(line.text))
            self._record(
                each for each in events if not isinstance(each, Joined) or not ledger.knows(each.name)
            )

    def write_line(self) -> None:
        """Write the line into the draft."""
        if self._book.write_line():
            self.said.emit(tr("Sponsors", "The sponsor line is written into the draft."))

    def copy_list(self) -> None:
        """Put the list for the secretariat on the clipboard."""
        QGuiApplication.clipboard().setText(self._secretariat_list())
        self._tell(tr("Sponsors", "The list for the secretariat is on the clipboard."))

    def copy_unconfirmed(self) -> None:
        """Put on the clipboard who has not confirmed."""
        QGuiApplication.clipboard().setText(unconfirmed_list(self._book.ledger()))
        self._tell(tr("Sponsors", "The list of those who have not confirmed is on the clipboard."))

    def save_list(self) -> None:
        """Ask for a place, and write the list for the secretariat there: a table for .csv, else a text."""
        kinds = tr("Sponsors", "Table (*.csv);;Text (*.txt)")
        suggestion = self._folder() / tr("Sponsors", "Sponsors.csv")
        title = tr("Sponsors", "List for the secretariat")
        name, _ = QFileDialog.getSaveFileName(self.window(), title, str(suggestion), kinds)
        if name:
            self.save_list_as(Path(name))

    def save_list_as(self, path: Path) -> None:
        """Write the list for the secretariat."""
        is_table = path.suffix.lower() == ".csv"
        text = secretariat_table(self._book.ledger(), local_day) if is_table else self._secretariat_list()
        try:
            write_atomically(path, text.encode("utf-8-sig" if is_table else "utf-8"))
        except OSError as error:
            self.failed.emit(not_written(path, error))
        else:
            self.said.emit(tr("Sponsors", "{file} is written.").format(file=path.name))

    # What is shown

    def refresh(self) -> None:
        """Show the ledger as it stands; what is selected stays so."""
        ledger = self._book.ledger()
        selected = {each.name for each in self._selected()}
        asked = len(ledger.unconfirmed)
        self.only.setVisible(bool(asked) or self.only.isChecked())
        if not asked and self.only.isChecked():
            self.only.setChecked(False)  # comes back here
            return
        place = self.list.verticalScrollBar().value()
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows(ledger, local_day, only_unconfirmed=self.only.isChecked()):
            self._add_row(row, selected)
        self.list.blockSignals(False)
        self.list.verticalScrollBar().setValue(place)
        count = tr("Sponsors", "%n sponsor(s)", n=len(ledger.current))
        state = tr("Sponsors", "%n not confirmed", n=asked) if asked else tr("Sponsors", "all confirmed")
        self.summary.setText(f"{count} · {state}" if ledger.current else "")
        self.summary.setVisible(bool(ledger.current))
        self._show_foot()
        self._enable()

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._colours = self._delegate.colours = colours
        for words in (self.summary, self.empty, self.line):
            words.setStyleSheet(f"color: {colours.quiet};")
        self.finding.setStyleSheet(
            f"color: {colours.warning}; background: {colours.warning_ground};"
            f"padding: {SPACE.small}px {SPACE.medium}px;"
        )
        self.only.setIcon(icon("filter", colours))
        self.more_button.setIcon(icon("more", colours))
        self.list.viewport().update()

    def menu(self) -> QMenu:
        """Return the menu of the lines that are selected."""
        return self.deeds.menu(self)

    # Inside

    def _follow(self) -> None:
        """Show the ledger anew when it or the draft's line is another: a key seldom changes that."""
        draft = self._book.draft
        shown = (self._book.ledger(), draft.first(Role.SPONSORS), draft.masthead, self._book.profile)
        if len(self._shown) != len(shown) or any(
            one is not other for one, other in zip(shown, self._shown, strict=True)
        ):
            self._shown = shown
            self.refresh()

    def _make_menus(self) -> None:
        list_menu, more = PopupMenu(self), PopupMenu(self)
        list_menu.addAction(tr("Sponsors", "&Copy"), self.copy_list)
        list_menu.addAction(tr("Sponsors", "&Save…"), self.save_list)
        self.unconfirmed_action = list_menu.addAction(
            tr("Sponsors", "Copy those &not confirmed"), self.copy_unconfirmed
        )
        self.list_button.setMenu(list_menu)
        self.many_action = more.addAction(tr("Sponsors", "Add a &list…"), self.add_list)
        self.words_action = more.addAction(tr("Sponsors", "&Words of the sponsor line…"), self.edit_words)
        more.addSeparator()
        self.ask_action = more.addAction(
            tr("Sponsors", "The text has changed: &ask all again"), self._ask_all
        )
        self.more_button.setMenu(more)

    def _lay_out(self) -> None:
        kind = QHBoxLayout()
        kind.setSpacing(SPACE.small)
        label = QLabel(tr("Sponsors", "Add &as"), self)
        label.setBuddy(self.standing)
        kind.addWidget(label)
        kind.addWidget(self.standing, 1)
        kind.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignVCenter)
        told = QHBoxLayout()
        told.setSpacing(SPACE.small)
        told.addWidget(self.summary, 1)
        told.addWidget(self.only)
        self.nobody = QWidget(self)
        nobody = QVBoxLayout(self.nobody)
        nobody.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        nobody.setSpacing(SPACE.medium)
        nobody.addWidget(self.empty)
        nobody.addWidget(self.take_button)
        column = column_of(self)
        column.addLayout(head_of(self.field, kind, told))
        column.addWidget(self.nobody)
        column.addWidget(self.list, 1000)
        column.addStretch(1)  # where the list is hidden
        column.addWidget(self.finding)
        column.addLayout(foot_of(self.line, self.write_button, self.list_button))
        order = (self.field, self.standing, self.more_button, self.only, self.take_button, self.list)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _add_row(self, row: Row, selected: set[str]) -> None:
        item = QListWidgetItem(row.spoken, self.list)
        item.setData(ROW, row)
        if row.entry is None:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        else:
            item.setToolTip(row.spoken)
            item.setSelected(row.entry.name in selected)

    def _show_foot(self) -> None:
        ledger, book = self._book.ledger(), self._book
        line = book.draft.first(Role.SPONSORS)
        named = parse_sponsor_line(line.text).states if line else ()
        left = any(not ledger.knows(each.name) for each in named)
        there = bool(ledger.entries)
        self.list.setVisible(there)
        self.nobody.setVisible(left or not there)
        self.empty.setVisible(not there)
        self.empty.setText(tr("Sponsors", EMPTY))
        self.take_button.setVisible(left)
        wanted = line_wanted(book.draft, ledger, book.profile)
        tells = there or bool(ledger.wording.submitted_by)
        self.line.setVisible(tells)
        words = quoted(sponsor_line(wanted).plain) if wanted else tr("Sponsors", CURRENT)
        self.line.setText(_cut(words))
        self.line.setToolTip(words)
        self.write_button.setVisible(tells)
        self.write_button.setEnabled(wanted is not None and not book.is_read_only)
        self.list_button.setVisible(there)
        self.unconfirmed_action.setEnabled(bool(ledger.unconfirmed))
        missing = [told(each.sentence) for each in check(ledger, book.profile) if each.is_met is not True]
        self.finding.setVisible(there and bool(missing))
        self.finding.setText(below_each_other(missing))

    def _enable(self) -> None:
        writable = not self._book.is_read_only
        for each in (self.field, self.standing, self.take_button, self.many_action, self.words_action):
            each.setEnabled(writable)
        self.deeds.offer(self._selected(), writable=writable)
        self.ask_action.setEnabled(writable and bool(self._book.ledger().current))

    def _add(self, text: str, standing: Standing, on: str) -> bool:
        """Add what a text names; return whether that was done, and not given up."""
        ledger = self._book.ledger()
        typed = understood(text)
        found = sorted_out(typed, [each.name for each in ledger.current])
        names = list(found.known)
        if found.unknown:
            dialog = UnknownNames(found.unknown, self.window())
            answered = dialog.exec()
            names += dialog.names()
            dialog.deleteLater()
            if not answered:
                return False
        added = [name for name in dict.fromkeys(names) if ledger.entry(name) is None]
        self._record(Joined(name, standing, is_member=self._is_member(name), on=on) for name in added)
        there = [*found.there, *(name for name in names if ledger.entry(name) is not None)]
        told = [tr("Sponsors", "%n sponsor(s) added.", n=len(added))] if added else []
        told += [tr("Sponsors", "{names}: in the list already.").format(names=listed(there))] if there else []
        self._tell(" ".join(told))
        return bool(typed)

    def _is_member(self, name: str) -> bool:
        profile = self._book.profile
        return profile.is_member(name) or not profile.non_member_note

    def _ask_all(self) -> None:
        self._record([TextChanged()])

    def _record(self, events: Events) -> None:
        told = tuple(events)
        if told:
            self._book.record(*told)

    def _selected(self) -> list[Entry]:
        found = (item.data(ROW).entry for item in self.list.selectedItems())
        return [entry for entry in found if entry is not None]

    def _standing(self) -> Standing:
        return Standing(self.standing.currentData())

    def _secretariat_list(self) -> str:
        draft = self._book.draft
        title = draft.first(Role.TITLE)
        head = ": ".join(filter(None, (draft.masthead.symbol, title.text.plain if title else "")))
        return secretariat_list(self._book.ledger(), head, local_day)

    def _tell(self, sentence: str) -> None:
        """Say what was done, where it is seen and heard."""
        if sentence:
            self.said.emit(sentence)
            self.list.setAccessibleDescription(sentence)
            QAccessible.updateAccessibility(QAccessibleEvent(self.list, QAccessible.Event.DescriptionChanged))

    def _show_menu(self, at: QPoint) -> None:
        if self._selected():
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))


def _cut(words: str) -> str:
    """Return a line that would take much room with its middle left out."""
    if len(words) <= MOST_SHOWN:
        return words
    half = MOST_SHOWN // 2
    return f"{words[:half].rpartition(' ')[0]} … {words[-half:].partition(' ')[2]}"


def _words(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
