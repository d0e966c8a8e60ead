"""The line at the foot of the window: where one is, how much there is, what changed, and that it is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from editor.words import percentage, tr
from ui.look.tokens import SPACE
from ui.parts.one_line import OneLine


class StatusLine(QStatusBar):
    """Short statements, each in its own place so that the eye finds it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to say."""
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.place = self._label(tr("Status", "Where the cursor stands"))
        self.counted = self._label(tr("Status", "Preambular and operative paragraphs"))
        self.changes = self._label(tr("Status", "Changes against the revision"))
        self.branch = QToolButton(self)
        self.branch.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.branch.setToolTip(tr("Status", "The branch that is worked on; press to work on another"))
        self.branch.hide()
        self.saved = self._label(tr("Status", "Whether everything is saved"))
        self.zoom = self._label(tr("Status", "Zoom"))
        self.addWidget(self.place)
        self.addWidget(self.counted)
        self.addWidget(self.changes)
        self.addPermanentWidget(self.branch)
        self.addPermanentWidget(self.saved)
        self.addPermanentWidget(self.zoom)

    def show_place(self, label: str) -> None:
        """Say in which paragraph the cursor stands."""
        self._say(self.place, label)

    def show_counts(self, preambular: int, operative: int) -> None:
        """Say how many paragraphs there are."""
        self._say(
            self.counted,
            tr("Status", "{preambular} PP · {operative} OP").format(
                preambular=preambular, operative=operative
            ),
        )

    def show_changes(self, count: int | None, against: str) -> None:
        """Say how much differs from a revision; None when no redline is shown."""
        if not count:
            words = "" if count is None else tr("Status", "No changes against “{revision}”")
        else:
            words = tr("Status", "%n change(s) against “{revision}”", n=count)
        self._say(self.changes, words.format(revision=against))

    def show_proposed(self, count: int) -> None:
        """Say how much a proposal changes that is on the page."""
        self._say(self.changes, tr("Status", "%n change(s) proposed", n=count) if count else "")

    def show_comparing(self) -> None:
        """Say that the changes are being looked for."""
        self._say(self.changes, tr("Comparison", "Comparing…"))

    def show_saved(self, sentence: str, where: str) -> None:
        """Say that every change is kept; `where` is told on hovering."""
        self._say(self.saved, sentence)
        self.saved.tell_more(where)

    def show_branch(self, name: str) -> None:
        """Say which branch is worked on; nothing where there is but one."""
        self.branch.setText(name)
        self.branch.setAccessibleName(tr("Status", "Branch {name}").format(name=name))
        self.branch.setVisible(bool(name))

    def show_zoom(self, zoom: float) -> None:
        """Say how large the page is shown."""
        self._say(self.zoom, percentage(zoom))

    def _label(self, purpose: str) -> OneLine:
        label = OneLine("", self)
        label.setContentsMargins(SPACE.small, 0, SPACE.small, 0)
        label.setAccessibleDescription(purpose)
        label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
        label.hide()
        return label

    @staticmethod
    def _say(label: QLabel, words: str) -> None:
        label.setText(words)
        label.setAccessibleName(words)
        label.setVisible(bool(words))
