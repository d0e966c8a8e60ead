"""The scenes of what a person reaches everything with: palette, places, finding, settings."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from editor.words import unmarked
from tests.tools.stage import Scene, Stage, sample
from ui.draft_window.main_window import DraftWindow
from ui.settings.backups import Kept
from ui.settings.keys import Keys
from ui.settings.pages import Look
from ui.settings.settings_window import SettingsWindow, show_settings
from ui.settings.spelling import Words
from versioning.store import backups
from versioning.tree.paragraph import Role


def palette(stage: Stage) -> QWidget:
    """The command palette over the page, after a few letters."""
    _, window = sample(stage)
    _stand_in(window)
    window.commands["palette"].trigger()
    project = unmarked(window.commands["project"].text())
    window.reaching.palette.chooser.field.setText(project[:3].lower())
    return window


def go_to(stage: Stage) -> QWidget:
    """The question where to go, half answered."""
    _, window = sample(stage)
    window.commands["go_to"].trigger()
    window.reaching.going.chooser.field.setText("OP1")
    return window


def find_bar(stage: Stage) -> QWidget:
    """Words found on the page, and what they are to be replaced by."""
    _, window = sample(stage)
    _stand_in(window)
    window.commands["replace"].trigger()
    window.reaching.bar.field.setText("seagrass")
    window.reaching.bar.by.setText("eelgrass")
    window.reaching.bar.whose.setCurrentText("Kestria")
    window.reaching.finding.search()
    return window


def settings(stage: Stage) -> SettingsWindow:
    """The first page of the settings."""
    _, window = sample(stage)
    return show_settings(window.desk)


def settings_look(stage: Stage) -> QWidget:
    """How the windows look."""
    shown = settings(stage)
    shown.turn_to(Look)
    return shown


def settings_keys(stage: Stage) -> QWidget:
    """The keys, one of them pressed for another command."""
    shown = settings(stage)
    page = shown.turn_to(Keys)
    page.desk.keymap.give("palette", QKeySequence("Ctrl+Alt+K"))
    QApplication.processEvents()  # until the window is in front, and shows what stands now
    page.choose("matrix")
    page.press(QKeySequence("Ctrl+B"))
    return shown


def settings_spelling(stage: Stage) -> QWidget:
    """The words that count as right."""
    shown = settings(stage)
    shown.turn_to(Words)
    return shown


def settings_backups(stage: Stage) -> QWidget:
    """The drafts with backups."""
    shown = settings(stage)
    page = shown.turn_to(Kept)
    for path in page.desk.dossiers():
        backups.back_up(path, backups.this_moment())
    page.refresh()
    return shown


def _stand_in(window: DraftWindow) -> None:
    first = window.session.draft.first(Role.OPERATIVE)
    assert first is not None
    window.editor.go_to(first.id)


REACHING: dict[str, Scene] = {
    "palette": palette,
    "go-to": go_to,
    "find-bar": find_bar,
    "settings": settings,
    "settings-look": settings_look,
    "settings-keys": settings_keys,
    "settings-spelling": settings_spelling,
    "settings-backups": settings_backups,
}
"""These windows by the names of their pictures."""
