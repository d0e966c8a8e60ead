"""The versions of a draft in one window: everything one can go back to at the left, its text at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from editor.words import abreast, listed, mark, told, tr
from ui.desk.workplace import Workplace
from ui.look.iconset import icon
from ui.look.tokens import SPACE, TYPE, Colours
from ui.panels.page_finder import PageFinder
from ui.panels.revisions import DETAIL, NAME, RevisionDelegate
from ui.parts.flow import Flow
from ui.parts.screens import open_as_large_as
from ui.parts.tab_order import TabOrder
from ui.shared.comparison import change_count
from ui.shared.enlarging import Enlarging
from ui.shared.redlining import Redlining, no_edits
from ui.windows.revision_window import Named, read_only_page
from ui.wording.naming import local_time, working
from versioning.history.archive import ArchiveError
from versioning.history.points import Why
from versioning.session import Session
from versioning.tree.resolution import Resolution
from versioning.versions import Kind, Version, draft_of, versions

VERSION = NAME + 10
REST = 80
"""Milliseconds that a line is marked before its text is fetched: one may be on the way to another."""

WHY = {
    Why.BEGINNING: mark("Versions", "As it began"),
    Why.PAUSE: mark("Versions", "Before a pause"),
    Why.GREAT: mark("Versions", "Before a great change"),
    Why.INTERVAL: mark("Versions", "While at work"),
}
BEFORE = {
    "paste": mark("Versions", "Before a paste"),
    "accept": mark("Versions", "Before a proposal was accepted"),
    "settle": mark("Versions", "Before a conflict was settled"),
    "renumber": mark("Versions", "Before a new numbering"),
}


class VersionsWindow(QWidget):
    """Shows every version; the signals ask for what is done with the chosen one."""

    copy_wanted = Signal(object)
    compare_wanted = Signal(object)
    name_wanted = Signal(object)
    propose_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        """Show the versions of the draft in `workplace`."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_as_large_as(1120, 720, self)
        self._workplace = workplace
        colours = workplace.desk.theme.colours
        self._delegate = RevisionDelegate(colours, self)
        self.list = QListWidget(self)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(tr("Versions", "Versions"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.named_only = QCheckBox(tr("Versions", "&Only what has a name"), self)
        self.title, self.detail = QLabel(self), QLabel(self)
        self.since = QCheckBox(tr("Versions", "&Mark what changed since"), self)
        self.page = read_only_page(colours, self)
        self._redlining = Redlining(self.page, workplace.desk, self)
        self._finder = PageFinder(self, colours, workplace.desk.keymap)
        self._shown: Resolution | None = None
        self._why_not = ""
        self.copy_button = QPushButton(tr("Versions", "&Restore as a copy"), self)
        self.compare_button = QPushButton(tr("Versions", "&Compare with now"), self)
        self.name_button = QPushButton(tr("Versions", "&Name it…"), self)
        self.propose_button = QPushButton(tr("Versions", "&Propose the difference…"), self)
        self._rest = QTimer(self, singleShot=True)
        self._rest.setInterval(REST)
        self._lay_out()
        self._connect()
        Enlarging(self, workplace.desk)
        self.dress(colours)
        self.refresh()
        self.list.setFocus()

    @property
    def chosen(self) -> Version | None:
        """The version that is marked; None for the draft as it stands."""
        item = self.list.currentItem()
        return item.data(VERSION) if item else None

    def refresh(self) -> None:
        """List the versions anew, and keep the marked one marked."""
        name = self._workplace.open_draft.name
        self.setWindowTitle(tr("Versions", "Versions of {name}").format(name=name))
        before = self.chosen
        try:
            found = versions(self._workplace.session)
        except ArchiveError as error:
            self._show(None, told(str(error)))
            return
        shown = [each for each in found if each.name or not self.named_only.isChecked()]
        self.list.blockSignals(True)
        self.list.clear()
        self._add(None, working(), tr("Versions", "As it stands"))
        for each in shown:
            self._add(each, title_of(each), detail_of(each))
        keys = [None, *(_key(each) for each in shown)]
        wanted = _key(before) if before else None
        self.list.setCurrentRow(keys.index(wanted) if wanted in keys else 0)
        self.list.blockSignals(False)
        self._fetch()

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._delegate.colours = colours
        self.page.dress(colours)
        self._finder.dress(colours)
        self.detail.setStyleSheet(f"color: {colours.quiet};")
        for button, drawing in (
            (self.copy_button, "copy"),
            (self.compare_button, "compare"),
            (self.name_button, "revision"),
            (self.propose_button, "suggest"),
        ):
            button.setIcon(icon(drawing, colours))
        self.list.viewport().update()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: give up the redline that is being made."""
        self._redlining.stop()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the draft may have gone on while another window was used."""
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()
        super().changeEvent(event)

    def _add(self, version: Version | None, title: str, detail: str) -> None:
        item = QListWidgetItem(listed(filter(None, (title, detail))), self.list)
        for role, value in ((VERSION, version), (NAME, title), (DETAIL, detail)):
            item.setData(role, value)
        item.setToolTip(item.text())

    def _fetch(self) -> None:
        """Show the text of the marked line."""
        self._rest.stop()
        version, session = self.chosen, self._workplace.session
        try:
            draft = session.draft if version is None else draft_of(session, version)
        except (ArchiveError, ValueError) as error:
            self._show(None, told(str(error)))
            return
        self._show(draft)

    def _show(self, draft: Resolution | None, why_not: str = "") -> None:
        """Show a draft, or why there is none to show."""
        version, now = self.chosen, self._workplace.session.draft
        marks = self.since.isChecked() and version is not None and draft is not None
        shown = now if marks or draft is None else draft
        self.page.setVisible(draft is not None)
        self._redlining.open(Session.open(Named(shown)), draft if marks else None, no_edits)
        self._shown, self._why_not = draft, why_not
        self.title.setText(title_of(version) if version else working())
        self.page.setAccessibleName(self.title.text())
        self._say_detail()
        for button in (self.copy_button, self.compare_button):
            button.setEnabled(draft is not None and version is not None)
        self.name_button.setEnabled(draft is not None and self._can_be_named(version))
        can_propose = draft is not None and version is not None and draft != now
        self.propose_button.setEnabled(can_propose and not self._workplace.session.read_only)
        self.since.setEnabled(version is not None and draft is not None)

    def _say_detail(self) -> None:
        """Say when the version was and how much changed since, or why it can't be shown."""
        version, draft = self.chosen, self._shown
        words = self._why_not if self._why_not or draft is None else self._counted(version, draft)
        self.detail.setText(abreast([detail_of(version) if version else "", words]))

    def _can_be_named(self, version: Version | None) -> bool:
        if version is None or version.place is None:
            return False
        return version.kind in (Kind.POINT, Kind.KEPT) and not self._workplace.session.read_only

    def _counted(self, version: Version | None, draft: Resolution) -> str:
        """Return how many paragraphs differ from a version, where that is marked on the page."""
        if version is None:
            return ""
        if draft == self._workplace.session.draft:
            return tr("Versions", "the same text as now")
        if self._redlining.is_busy:
            return tr("Versions", "comparing…")
        redline = self.page.redline if self.since.isChecked() else None
        count = change_count(redline) if redline else 0
        return tr("Versions", "%n changed paragraph(s)", n=count) if count else ""

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, SPACE.small)
        column.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.small)
        foot.setContentsMargins(SPACE.medium, 0, SPACE.medium, 0)
        foot.addWidget(self.named_only)
        column.addLayout(foot)
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() + TYPE.heading)
        font.setBold(True)
        self.title.setFont(font)
        for label in (self.title, self.detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        head.setSpacing(SPACE.tiny)
        top = QHBoxLayout()
        top.setSpacing(SPACE.large)
        said = QVBoxLayout()
        said.setSpacing(SPACE.tiny)
        said.addWidget(self.title)
        said.addWidget(self.detail)
        top.addLayout(said, 1)
        top.addWidget(self.since)
        head.addLayout(top)
        row = Flow(leads=False)
        for each in (self.copy_button, self.compare_button, self.propose_button, self.name_button):
            row.addWidget(each)
        head.addSpacing(SPACE.tiny)
        head.addLayout(row)
        column.addLayout(head)
        column.addWidget(self._finder.bar)
        column.addWidget(self.page, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([360, 760])
        split.setChildrenCollapsible(False)
        split.setHandleWidth(SPACE.hair)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        TabOrder(self, left, right)

    def _connect(self) -> None:
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self._rest.timeout.connect(self._fetch)
        self._redlining.shown.connect(self._say_detail)
        self.list.currentRowChanged.connect(lambda _: self._rest.start())
        self.named_only.toggled.connect(lambda _: self.refresh())
        self.since.toggled.connect(lambda _: self._fetch())
        self.copy_button.clicked.connect(lambda: self.copy_wanted.emit(self.chosen))
        self.compare_button.clicked.connect(lambda: self.compare_wanted.emit(self.chosen))
        self.name_button.clicked.connect(lambda: self.name_wanted.emit(self.chosen))
        self.propose_button.clicked.connect(lambda: self.propose_wanted.emit(self.chosen))
        self._workplace.desk.theme.changed.connect(self.dress)


def title_of(version: Version) -> str:
    """Return what a version is called: its name, or what was about to happen."""
    if version.kind is Kind.REVISION:
        return version.name
    if version.kind is Kind.BRANCH:
        return tr("Versions", "Branch {name}").format(name=version.name)
    if version.kind is Kind.KEPT:
        return tr("Versions", "Kept for a proposal")
    words = BEFORE.get(version.intent, "") or WHY.get(version.why or Why.INTERVAL, "")
    return tr("Versions", words)


def detail_of(version: Version) -> str:
    """Return since when a version stood so, by whom, and how much was edited since."""
    edits = version.edits
    since = "" if not edits else tr("Versions", "%n edit(s) since", n=edits)
    branch = version.place.branch if version.place and edits is None else ""
    on = tr("Versions", "on branch {name}").format(name=branch) if branch else ""
    parts = (local_time(version.date), version.author, "" if version.kind is Kind.BRANCH else on, since)
    return abreast(parts)


def _key(version: Version) -> object:
    return version.kind is Kind.BRANCH, version.place or version.revision  # it stays when it is named
