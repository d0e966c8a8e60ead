"""What is remembered comes back, and what can't be read counts as never said."""

from pathlib import Path

from ui.commands.preferences import Preferences
from ui.look.tokens import Appearance


def test_everything_comes_back_at_the_next_start(tmp_path: Path) -> None:
    first = Preferences(tmp_path / "p.ini")
    first.author, first.appearance, first.zoom, first.running = " Kestria ", Appearance.DARK, 1.25, True
    first.remember_paths("open", (tmp_path / "a, b.chapeau", tmp_path / "c.chapeau"))
    first.remember_start()
    first.sync()
    again = Preferences(tmp_path / "p.ini")
    assert (again.author, again.appearance, again.zoom) == ("Kestria", Appearance.DARK, 1.25)
    assert again.running
    assert again.has_started_before
    assert again.paths("open") == (tmp_path / "a, b.chapeau", tmp_path / "c.chapeau")


def test_a_single_path_comes_back_too(tmp_path: Path) -> None:
    first = Preferences(tmp_path / "p.ini")
    first.remember_paths("recent", (tmp_path / "a.chapeau",))
    first.sync()
    assert Preferences(tmp_path / "p.ini").paths("recent") == (tmp_path / "a.chapeau",)


def test_nonsense_counts_as_never_said(tmp_path: Path) -> None:
    (tmp_path / "p.ini").write_text("[General]\nzoom=nan\nappearance=pink\n[open]\npaths=@Invalid()\n")
    preferences = Preferences(tmp_path / "p.ini")
    assert preferences.zoom == 1.0
    assert preferences.zoom_of("any") is None
    assert preferences.appearance is Appearance.SYSTEM
    assert preferences.paths("open") == ()
    assert not preferences.has_started_before
    assert preferences.layout("draft")[0].isEmpty()
