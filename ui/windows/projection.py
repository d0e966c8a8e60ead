"""The window for the room: the text in large letters, and nothing that isn't the room's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget

from editor.appearance import MEASURES
from editor.leaving_out import with_all_below
from editor.places import Point, provision
from editor.room_page import NOWHERE, RoomPage
from editor.words import abreast, listed, mark, tr
from ui.commands.preferences import ZOOMS
from ui.look.tokens import SPACE, Colours
from ui.parts.screens import open_as_large_as
from ui.shared.enlarging import Wheel
from ui.wording.standings import standings_of
from ui.wording.terms import progress_in_words
from versioning.compare.compare import Memo, compare
from versioning.compare.redline import Redline
from versioning.negotiation.agreement import Agreement
from versioning.negotiation.progress import Progress, Stage, progress_of
from versioning.tree.resolution import Resolution

UNTITLED = mark("Page", "Draft resolution")
HELD = mark("Projection", "⏸ Held")


class Seen(str, Enum):
    """Which text the room sees."""

    ORIGINAL = "original"
    PROPOSALS = "proposals"
    COMPILATION = "compilation"
    AGREED = "agreed"


CHOICES = (
    (Seen.ORIGINAL, mark("Projection", "&Original"), "Ctrl+1"),
    (Seen.PROPOSALS, mark("Projection", "With &proposals"), "Ctrl+2"),
    (Seen.COMPILATION, mark("Projection", "Compila&tion text"), "Ctrl+3"),
    (Seen.AGREED, mark("Projection", "&Agreed paragraphs"), "Ctrl+4"),
)


@dataclass(frozen=True)
class Picture:
    """What there is for a room to see; nothing else ever reaches the window.

    `here` is where the cursor stands. `before` and `after` are the text without and with the proposal
    that is written or looked at, `whose` the delegations it is of. `compiled` is the compilation text without
    names and with them, None where it was not asked for; `is_rewritten` says that it is worked on just now.
    """

    draft: Resolution
    agreement: Agreement
    here: Point = NOWHERE
    before: Resolution | None = None
    after: Resolution | None = None
    whose: tuple[str, ...] = ()
    compiled: tuple[Resolution, Resolution] | None = None
    is_rewritten: bool = False


class ProjectionWindow(QMainWindow):
    """Shows one picture after the other; `closed` says that somebody closed it.

    `lacking` says that the picture doesn't hold what the room is to see now.
    """

    closed = Signal()
    lacking = Signal()

    def __init__(self, colours: Colours) -> None:
        """Start with nothing to see."""
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_as_large_as(1280, 720, self)
        self.picture: Picture | None = None
        self._held = False
        self.seen = Seen.PROPOSALS
        self._zoom: float | None = None  # as large as the window allows, until a person chooses
        self._memo = Memo()
        self._compared: tuple[Resolution, Resolution, Redline] | None = None
        self.page = RoomPage(colours, self)
        self.place, self.whose, self.progress = QLabel(self), QLabel(self), QLabel(self)
        self.only_open = self._action(
            tr("Projection", "Only what is &not agreed"), "Ctrl+5", self._show, checkable=True
        )
        self.names = self._action(
            tr("Projection", "Delegations’ na&mes"), "Ctrl+6", self._show, checkable=True
        )
        self.views = QActionGroup(self)
        self._lay_out()
        self.dress(colours)

    def show_picture(self, picture: Picture, *, held: bool = False) -> None:
        """Show what there is to see; `held` says that it stays so while the text goes on."""
        self.picture, self._held = picture, held
        self.setWindowTitle(picture.draft.masthead.symbol or tr("Page", UNTITLED))
        self._show()

    def see(self, seen: Seen) -> None:
        """Let the room see one of the texts."""
        self.seen = seen
        for action in self.views.actions():
            action.setChecked(action.data() == seen.value)
        if self.needs_compilation and self.picture is not None and self.picture.compiled is None:
            self.lacking.emit()
        self._show()

    @property
    def is_held(self) -> bool:
        """Whether the room sees things as they stood a while ago."""
        return self._held

    @property
    def needs_compilation(self) -> bool:
        """Whether the room is to see the compilation text."""
        return self.seen is Seen.COMPILATION

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self.page.dress(colours)
        self.foot.setStyleSheet(
            f"#foot {{ background: {colours.window}; border-top: 1px solid {colours.line}; }}"
        )

    def zoom(self, *, up: bool) -> None:
        """Show the text one step larger or smaller."""
        now = self._zoom or self._fitting()
        larger = (each for each in ZOOMS if each > now + 0.01)
        smaller = (each for each in reversed(ZOOMS) if each < now - 0.01)
        self._zoom = next(larger if up else smaller, now)
        self._enlarge(self._zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the text is as large as the window allows, unless a person chose otherwise."""
        super().resizeEvent(event)
        if self._zoom is None:
            self._enlarge(self._fitting())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: say so."""
        self.closed.emit()
        super().closeEvent(event)

    # What is shown

    def _show(self) -> None:
        picture = self.picture
        if picture is None:
            return
        base, target = self._texts(picture)
        progress = progress_of(picture.draft, picture.agreement)
        node = provision(target, picture.here.node)
        agreed, others = progress.at(Stage.AGREED), progress.at(Stage.OPEN, Stage.REOPENED, Stage.PENDING)
        leaves_agreed = self.seen is not Seen.AGREED
        unwanted = agreed - {node} if self.only_open.isChecked() else ()
        gone = with_all_below(target, unwanted if leaves_agreed else others)
        self.only_open.setEnabled(leaves_agreed)
        self.page.show_room(
            self._redline(base, target),
            standings_of(picture.agreement),
            gone,
            _agreed_left_out if leaves_agreed else _others_left_out,
        )
        marked = with_all_below(target, [node] if node else [])
        self.page.mark(picture.here, marked - gone)
        self._say(picture, progress)

    def _texts(self, picture: Picture) -> tuple[Resolution, Resolution]:
        """Return the text that the room sees, before and after what is to be marked in it."""
        wants_all = self.seen is Seen.COMPILATION or (self.seen is Seen.PROPOSALS and picture.is_rewritten)
        if wants_all and picture.compiled is not None:
            text = picture.compiled[self.names.isChecked()]
            return text, text
        if self.seen is Seen.PROPOSALS and picture.before is not None and picture.after is not None:
            return picture.before, picture.after
        return picture.draft, picture.draft

    def _redline(self, base: Resolution, target: Resolution) -> Redline:
        known = self._compared
        if known is None or known[0] is not base or known[1] is not target:
            known = base, target, compare(base, target, memo=self._memo)
            self._compared = known
        return known[2]

    def _say(self, picture: Picture, progress: Progress) -> None:
        """Say at the foot where one is, whose proposal this is if names are shown, and how far one is."""
        labels = self.page.numbers
        node = provision(picture.after or picture.draft, picture.here.node)
        label = (labels.now.get(node) or labels.before.get(node)) if node else None
        pending = picture.agreement.of(node).pending if self.names.isChecked() else ()
        waits = tr("Projection", "pending {names}").format(names=listed(pending)) if pending else ""
        self.place.setText(abreast((label.label if label else "", waits)))
        is_one = self.seen is Seen.PROPOSALS and not picture.is_rewritten
        shown = self.names.isChecked() and is_one and picture.whose
        self.whose.setText(
            tr("Projection", "Proposed by {names}").format(names=listed(picture.whose)) if shown else ""
        )
        self.progress.setText(
            abreast((tr("Projection", HELD) if self._held else "", progress_in_words(progress)))
        )
        for each in (self.place, self.whose, self.progress):
            each.setAccessibleName(each.text())

    def _enlarge(self, zoom: float) -> None:
        self.page.set_zoom(zoom)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * max(zoom, 1.0))
        for each in (self.place, self.whose, self.progress):
            each.setFont(font)

    def _fitting(self) -> float:
        room = self.width() - self.page.verticalScrollBar().sizeHint().width()
        return max(ZOOMS[0], min(room / MEASURES.width, ZOOMS[-1]))

    # What the window is made of

    def _lay_out(self) -> None:
        self.foot = QFrame(self)
        self.foot.setObjectName("foot")
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(SPACE.wide, SPACE.small, SPACE.wide, SPACE.small)
        row.setSpacing(SPACE.vast)
        for each in (self.place, self.whose, self.progress):
            each.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self.place)
        row.addWidget(self.whose, 1)
        row.addWidget(self.progress)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self.foot)
        self.setCentralWidget(middle)
        self._fill_menu()
        Wheel(self.page).turned.connect(lambda is_away: self.zoom(up=is_away))
        self.page.setFocus()

    def _fill_menu(self) -> None:
        """Give the page its menu; the main window shows the same."""
        views = []
        for seen, words, keys in CHOICES:
            action = self._action(tr("Projection", words), keys, partial(self.see, seen), checkable=True)
            action.setData(seen.value)
            action.setChecked(seen is self.seen)
            views.append(self.views.addAction(action))
        larger = self._action(tr("Projection", "&Larger"), "Ctrl++", lambda: self.zoom(up=True))
        larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        smaller = self._action(tr("Projection", "&Smaller"), "Ctrl+-", lambda: self.zoom(up=False))
        self.full = self._action(tr("Projection", "&Full screen"), "F11", self._toggle_full_screen)
        QShortcut(QKeySequence("Esc"), self, self.showNormal)
        close = self._action(tr("Projection", "&Close"), "Ctrl+W", self.close)
        close.setObjectName("close")
        groups = ((*views,), (self.only_open, self.names), (larger, smaller, self.full), (close,))
        for at, group in enumerate(groups):
            if at:
                line = QAction(self)
                line.setSeparator(True)
                self.page.addAction(line)
            self.page.addActions(group)
        self.page.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _action(
        self, words: str, keys: str, act: Callable[[], object], *, checkable: bool = False
    ) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setCheckable(checkable)
        action.triggered.connect(lambda _=False: act())
        return action

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()


def _agreed_left_out(count: int) -> str:
    return tr("Projection", "⋯ %n agreed paragraph(s) left out", n=count)


def _others_left_out(count: int) -> str:
    return tr("Projection", "⋯ %n paragraph(s) not agreed left out", n=count)
