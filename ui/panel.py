"""Panels: what docks at the sides of the window, under a quiet heading that can close it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMainWindow, QToolButton, QWidget

from editor.words import tr
from ui import meanings
from ui.iconset import icon
from ui.tokens import SPACE, TYPE, Colours


class Panel(QDockWidget):
    """A dock with a heading drawn like everything else."""

    def __init__(self, title: str, content: QWidget | None, colours: Colours, window: QMainWindow) -> None:
        """Hold `content`, unless that comes later, under `title`, marked in the context "Window"."""
        super().__init__(tr("Window", title), window)
        self.setObjectName(title.lower())
        self.setWhatsThis(meanings.of_panel(self.objectName()))
        title = self.windowTitle()
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        if content is not None:
            self.setWidget(content)
        self._heading = heading = QWidget(self)
        self._nothing = QWidget(self)  # stands where the heading would, when a tab says the title
        self._nothing.hide()
        words = QLabel(title, heading)
        font = words.font()
        font.setPointSizeF(font.pointSizeF() + TYPE.small)
        font.setBold(True)
        words.setFont(font)
        words.setForegroundRole(words.palette().ColorRole.PlaceholderText)
        self._cross = QToolButton(heading)
        self._cross.setToolTip(tr("Window", "Hide this panel ({title})").format(title=title))
        self._cross.setAccessibleName(tr("Window", "Hide the panel {title}").format(title=title))
        self._cross.clicked.connect(self.close)
        row = QHBoxLayout(heading)
        row.setContentsMargins(SPACE.medium, SPACE.tiny, SPACE.tiny, SPACE.tiny)
        row.addWidget(words)
        row.addStretch(1)
        row.addWidget(self._cross)
        self.setTitleBarWidget(heading)
        for moved in (self.visibilityChanged, self.topLevelChanged, self.dockLocationChanged):
            moved.connect(lambda _: self._show_heading())
        self._colours = colours

    @property
    def _is_tabbed(self) -> bool:
        window = self.parent()
        neighbours = window.tabifiedDockWidgets(self) if isinstance(window, QMainWindow) else []
        return bool(neighbours) and not self.isFloating()

    def _show_heading(self) -> None:
        """Say the title, unless a tab says it already."""
        wanted, other = (self._nothing, self._heading) if self._is_tabbed else (self._heading, self._nothing)
        self._draw_cross()
        if self.titleBarWidget() is not wanted:
            self.setTitleBarWidget(wanted)
            other.hide()
            wanted.show()

    def dress(self, colours: Colours) -> None:
        """Draw in other colours."""
        self._cross.setIcon(QIcon())
        self._colours = colours
        self._draw_cross()

    def _draw_cross(self) -> None:
        """Draw it unless it is drawn, or a tab stands where it would be."""
        if self._cross.icon().isNull() and not self._is_tabbed:
            self._cross.setIcon(icon("close", self._colours))
