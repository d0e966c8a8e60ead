"""What scenes are built on: a folder of one's own, and the sample negotiation in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from exports.apart import Apart
from exports.spelling.checking import Checker
from ui.application import Application
from ui.draft_window.main_window import DraftWindow
from ui.look.tokens import Appearance
from versioning.tree.paragraph import Role


@dataclass(frozen=True)
class Stage:
    """What a scene is built on: the appearance ("light" or "dark") and a folder of its own.

    Its applications read files and spell in the processes that are given, otherwise in ones of their own.
    `opened` are the applications that scenes have started on it.
    """

    appearance: str
    folder: Path
    apart: Apart | None = None
    checker: Callable[[], Checker] | None = None
    opened: list[Application] = field(default_factory=list)


Scene = Callable[[Stage], QWidget]
"""Builds one window."""


def sample(stage: Stage) -> tuple[Application, DraftWindow]:
    """Open the sample negotiation."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    application = Application(qt, stage.folder, stage.apart, stage.checker)
    stage.opened.append(application)
    application.choose_appearance(Appearance(stage.appearance))
    application.preferences.author = "Kestria"
    application.start()
    return application, application.windows[0]


def stand_in(window: DraftWindow, role: Role) -> None:
    """Put the cursor into the second paragraph of a role."""
    found = [child.id for child in window.session.draft.children if child.role is role]
    window.editor.go_to(found[1])
