"""Keys can be changed, for all windows at once, and never by accident those of something else."""

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from ui.commands.keymap import Keymap, why_not
from ui.commands.preferences import Preferences
from ui.commands.table import COMMANDS

pytestmark = pytest.mark.usefixtures("qapp")  # it knows which keys the system has for what


def keymap(folder: Path) -> Keymap:
    return Keymap(Preferences(folder / "preferences.ini"))


def of(made: Keymap, name: str) -> list[str]:
    return [each.toString() for each in made.keys(name)]


def test_no_two_commands_come_with_the_same_keys() -> None:
    keys = [each.toString() for command in COMMANDS for each in command.usual_keys]
    assert sorted(keys) == sorted(set(keys))
    assert all(not why_not(each) for command in COMMANDS for each in command.usual_keys)


@pytest.mark.parametrize(
    ("keys", "name"),
    [
        *(("Ctrl+Shift+E", "suggest"), ("F7", "spelling"), ("Ctrl+F", "find"), ("Ctrl+H", "replace")),
        *(("Ctrl+Alt+M", "comment"), ("Alt+Shift+Up", "move_up"), ("Alt+Shift+Right", "indent")),
        *(("F5", "go_to"), ("Ctrl+G", "go_to"), ("Ctrl+Y", "redo"), ("Ctrl+Shift+Z", "redo")),
        *(("Ctrl+W", "close"), ("Ctrl+F4", "close"), ("Ctrl+Alt+F", "insert_note")),
        *(("Ctrl+Shift+Space", "no_break_space"), ("Ctrl+Shift+_", "no_break_hyphen")),
    ],
)
def test_word_s_keys_do_on_every_system_what_they_do_in_word(tmp_path: Path, keys: str, name: str) -> None:
    assert keymap(tmp_path).holder(QKeySequence(keys)) == name


def test_a_choice_is_kept_and_told(tmp_path: Path, qtbot: object) -> None:
    made = keymap(tmp_path)
    told: list[bool] = []
    made.changed.connect(lambda: told.append(True))
    made.give("bold", QKeySequence("Ctrl+Alt+B"))
    assert told
    assert of(keymap(tmp_path), "bold") == ["Ctrl+Alt+B"]
    assert made.is_chosen("bold")
    assert made.holder(QKeySequence("Ctrl+B")) == ""


def test_keys_with_a_comma_or_several_or_none_are_kept(tmp_path: Path) -> None:
    made = keymap(tmp_path)
    made.give("bold", QKeySequence("Ctrl+,"), QKeySequence("Ctrl+G"))
    made.give("italic")
    again = keymap(tmp_path)
    assert of(again, "bold") == ["Ctrl+,", "Ctrl+G"]
    assert of(again, "italic") == []
    assert of(again, "go_to") == ["F5"]  # it had Ctrl+G, too


def test_keys_that_are_given_away_are_taken_from_who_had_them_and_come_back(tmp_path: Path) -> None:
    made = keymap(tmp_path)
    made.give("italic", QKeySequence("Ctrl+B"))
    assert made.holder(QKeySequence("Ctrl+B")) == "italic"
    assert of(made, "bold") == []
    made.reset("bold")
    assert (of(made, "bold"), of(made, "italic")) == (["Ctrl+B"], [])
    made.reset_all()
    assert (of(made, "bold"), of(made, "italic")) == (["Ctrl+B"], ["Ctrl+I"])
    assert Preferences(tmp_path / "preferences.ini").keys() == {}


def test_what_is_no_key_in_the_file_is_passed_over(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "preferences.ini")
    preferences.set_keys("bold", "Nonsense+Q+Q+Q+Q+Q")
    preferences.set_keys("no such command", "Ctrl+J")
    made = Keymap(preferences)
    assert of(made, "bold") == ["Ctrl+B"]
    assert made.holder(QKeySequence("Ctrl+J")) == ""


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        *(("A", "writes"), ("Shift+A", "writes"), ("Ctrl+Left", "cursor"), ("Ctrl+K, Ctrl+B", "one key")),
        ("Shift+F10", "opens the menu of what has the keyboard"),
    ],
)
def test_keys_that_write_or_move_are_refused_with_a_reason(keys: str, why: str) -> None:
    assert why in why_not(QKeySequence(keys))


@pytest.mark.parametrize("keys", ["F5", "Ctrl+F", "Alt+Shift+Up", "Shift+F3"])
def test_other_keys_may_be_had(keys: str) -> None:
    assert why_not(QKeySequence(keys)) == ""
