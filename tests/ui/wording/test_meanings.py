"""What's This: the field's unusual words are explained where they stand."""

from PySide6.QtWidgets import QApplication, QTabBar, QWhatsThis

from ui.commands.table import COMMANDS
from ui.draft_window.main_window import DraftWindow
from ui.parts.panel import Panel
from ui.wording.meanings import COMMAND_MEANINGS, PANEL_MEANINGS


def test_every_meaning_belongs_to_a_command_or_panel(window: DraftWindow) -> None:
    assert COMMAND_MEANINGS.keys() <= {command.name for command in COMMANDS}
    assert PANEL_MEANINGS.keys() <= {panel.objectName() for panel in window.findChildren(Panel)}


def test_the_unusual_commands_say_what_they_mean(window: DraftWindow) -> None:
    assert {name: window.commands[name].whatsThis() for name in COMMAND_MEANINGS} == dict(COMMAND_MEANINGS)


def test_the_panels_say_what_they_are_about(window: DraftWindow) -> None:
    said = {panel.objectName(): panel.whatsThis() for panel in window.findChildren(Panel)}
    assert said == dict(PANEL_MEANINGS)


def test_what_s_this_waits_for_a_click(window: DraftWindow) -> None:
    window.commands["whats_this"].trigger()
    try:
        assert QWhatsThis.inWhatsThisMode()
    finally:
        QWhatsThis.leaveWhatsThisMode()


def test_in_a_panel_it_is_said_at_once_for_who_has_no_mouse(window: DraftWindow, said: list[str]) -> None:
    window.outline.setFocus()
    window.commands["whats_this"].trigger()
    assert not QWhatsThis.inWhatsThisMode()
    shown = [each for each in QApplication.topLevelWidgets() if each.inherits("QWhatsThat")]
    assert [each.isVisible() for each in shown] == [True]
    assert said == [PANEL_MEANINGS["outline"]]
    QWhatsThis.hideText()


def test_on_a_tab_its_panel_is_explained_by_key_and_by_click(window: DraftWindow, said: list[str]) -> None:
    window.show()
    (tabs,) = (each for each in window.findChildren(QTabBar) if each.parent() is window and each.isVisible())
    tabs.setFocus()
    for at in range(tabs.count()):
        tabs.setCurrentIndex(at)
        said.clear()
        window.commands["whats_this"].trigger()
        assert said[-1] == PANEL_MEANINGS[tabs.tabText(at).lower()]
        assert tabs.tabWhatsThis(at) == said[-1]
        assert not QWhatsThis.inWhatsThisMode()
    QWhatsThis.hideText()
