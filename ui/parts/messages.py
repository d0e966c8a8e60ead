"""Messages to the person at work: calm strips at the top of the window that never stop the hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.words import mark, told, tr
from ui.look.iconset import beside, icon, tinted
from ui.look.motion import is_still
from ui.look.sides import margins
from ui.look.tokens import SPACE, Colours
from ui.parts import announcing
from ui.parts.jobs import Job

Choice = tuple[str, Callable[[], object]]
"""What a message offers to do: the words on the button, and what it does."""

MOST = 3
"""How many messages stand at once; the oldest makes room."""
_NOTICE_STAYS = 15_000  # milliseconds; warnings and errors stay until they are closed


class Kind(str, Enum):
    """How much a message matters."""

    NOTICE = "notice"
    WARNING = "warning"
    ERROR = "error"


_ICONS = {Kind.NOTICE: "information", Kind.WARNING: "warning", Kind.ERROR: "error"}
_WEIGHTS = (Kind.NOTICE, Kind.WARNING, Kind.ERROR)
_NAMES = {
    Kind.NOTICE: mark("Messages", "Notice"),
    Kind.WARNING: mark("Messages", "Warning"),
    Kind.ERROR: mark("Messages", "Error"),
}


class Banner(QFrame):
    """One message: its icon, its sentence, what it offers, and a cross to close it."""

    def __init__(self, kind: Kind, sentence: str, choices: Sequence[Choice], colours: Colours) -> None:
        """Show `sentence` in the colours of its kind."""
        super().__init__()
        self.kind, self.passes = kind, False
        self.setObjectName("banner")
        self.setAccessibleName(sentence)
        self._picture = QLabel()
        self._picture.setAccessibleName(tr("Messages", _NAMES[kind]))
        self.words = QLabel(sentence)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(self, SPACE.large, SPACE.tiny, SPACE.small, SPACE.tiny))
        row.setSpacing(SPACE.small)
        row.addWidget(self._picture)
        row.addWidget(self.words, 1)
        for label, act in choices:
            button = QPushButton(label, self)
            button.setProperty("flat", True)
            button.clicked.connect(lambda _=False, act=act: self._choose(act))
            row.addWidget(button)
        self.cross = QToolButton(self)
        self.cross.setToolTip(tr("Messages", "Close this message"))
        self.cross.setAccessibleName(tr("Messages", "Close this message"))
        self.cross.clicked.connect(self.leave)
        row.addWidget(self.cross)
        self.dress(colours)

    def dress(self, colours: Colours) -> None:
        """Draw the message in other colours."""
        words, ground = getattr(colours, self.kind.value), getattr(colours, f"{self.kind.value}_ground")
        side = beside(self.fontMetrics(), SPACE.icon)
        self._picture.setPixmap(tinted(_ICONS[self.kind], words, side, self.devicePixelRatioF()))
        self.cross.setIcon(icon("close", colours))
        self.setStyleSheet(
            f"#banner {{ background: {ground}; border: none; border-bottom: 1px solid {colours.line}; }}"
            f"#banner QLabel {{ color: {words}; background: transparent; }}"
            f"#banner QPushButton {{ color: {words}; padding: {SPACE.tiny}px {SPACE.small}px; }}"
            f"#banner QPushButton:hover {{ background: {colours.hover}; color: {colours.text}; }}"
        )

    def leave(self) -> None:
        """Take the message away."""
        self.hide()
        self.deleteLater()

    def _choose(self, act: Callable[[], object]) -> None:
        self.leave()
        act()


class Messages(QWidget):
    """The messages of one window, those that go by themselves at the bottom, and the work that lasts."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        """Start with nothing to say: without messages it takes no room."""
        super().__init__(parent)
        self._colours = colours
        self._keys: dict[str, Banner] = {}
        self._passing: Banner | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._strip = JobStrip(self)
        self._column.addWidget(self._strip)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def say(self, kind: Kind, sentence: str, *choices: Choice, key: str = "", stays: bool = False) -> Banner:
        """Show a sentence; one with the same `key` (itself, when empty) takes the place of the last.

        A notice goes by itself, or when the next one comes if it offers nothing; but for one that `stays`, as
        long as what it says is so. What stands there already, with something to choose perhaps, is not said
        twice. Where there are too many, what matters least goes first.
        """
        key, sentence = key or sentence, told(sentence)
        self.withdraw(key)
        same = next((each for each in self.banners if each.words.text() == sentence), None)
        if same is not None and not choices:
            _say_aloud(same)
            return same
        passes = kind is Kind.NOTICE and not stays
        if passes and self._passing is not None and self._passing in self.banners:
            self._passing.leave()
        by_weight = sorted(self.banners, key=lambda each: _WEIGHTS.index(each.kind))
        for least in by_weight[: max(0, len(by_weight) - MOST + 1)]:
            least.leave()
        banner = Banner(kind, sentence, choices, self._colours)
        banner.passes = passes
        self._keys[key] = banner
        self._column.insertWidget(self._column.count() if passes else self._below_those_that_stay(), banner)
        banner.show()  # at once, not when the layout gets to it
        if passes:
            self._passing = None if choices else banner
            QTimer.singleShot(_NOTICE_STAYS, banner, banner.leave)
        _say_aloud(banner)
        return banner

    def _below_those_that_stay(self) -> int:
        """Return where what stays is put: what goes above it would take a button from under the hand."""
        passing = [self._column.indexOf(each) for each in self.banners if each.passes]
        return min((at for at in passing if at >= 0), default=self._column.count())

    def withdraw(self, key: str) -> None:
        """Take back the message of that key, if it still stands."""
        banner = self._keys.pop(key, None)
        if banner is not None and banner in self.banners:
            banner.leave()

    @property
    def banners(self) -> list[Banner]:
        """The messages that stand now, oldest first."""
        # never by the layout's items: PySide keeps those after Qt let them go, and takes the next widget at
        # their address for one of them
        return [each for each in self.findChildren(Banner) if not each.isHidden()]

    def show_job(self, job: Job[object] | None) -> None:
        """Show that work lasts, or that it is over (None)."""
        self._strip.show_job(job)

    def dress(self, colours: Colours) -> None:
        """Draw all messages in other colours."""
        self._colours = colours
        for banner in self.banners:
            banner.dress(colours)


def _say_aloud(banner: Banner) -> None:
    """Have a screen reader say a message, and what went wrong before anything else."""
    announcing.announce(banner, banner.words.text(), at_once=banner.kind is not Kind.NOTICE)


class JobStrip(QFrame):
    """What is being done, that it goes on, and a button to give it up."""

    def __init__(self, parent: QWidget) -> None:
        """Stay hidden until there is work that lasts."""
        super().__init__(parent)
        self._job: Job[object] | None = None
        self.words = QLabel(self)
        self._bar = bar = QProgressBar(self)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setMaximumWidth(180)
        bar.setAccessibleName(tr("Messages", "Work under way"))
        self.button = QPushButton(tr("Messages", "Cancel"), self)
        self.button.setProperty("flat", True)
        self.button.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(self, SPACE.large, SPACE.tiny, SPACE.small, SPACE.tiny))
        row.setSpacing(SPACE.medium)
        row.addWidget(self.words)
        row.addWidget(bar)
        row.addStretch(1)
        row.addWidget(self.button)
        self.hide()

    def show_job(self, job: Job[object] | None) -> None:
        """Show this job, or hide when there is none."""
        self._job = job
        if job is not None:
            self.words.setText(f"{job.title}…")
            announcing.announce(self, self.words.text())
        self._bar.setVisible(not is_still())
        self.setVisible(job is not None)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
