"""What the recipes tell the three systems of the program's files."""

from __future__ import annotations

import dev

RECIPES = dev.ROOT / ".ci" / "bundle"


def test_every_system_is_told_of_the_same_file_type() -> None:
    kept = {
        name: (RECIPES / name).read_text("utf-8") for name in ("chapeau.xml", "chapeau.spec", "install.cmd")
    }
    for name, text in kept.items():
        assert "application/x-chapeau" in text, name
    assert '<glob pattern="*.chapeau"/>' in kept["chapeau.xml"]
    assert '"public.filename-extension": ["chapeau"]' in kept["chapeau.spec"]
    assert 'reg add "%CLASSES%\\.chapeau" /ve /d "Chapeau.Dossier"' in kept["install.cmd"]


def test_windows_can_go_to_the_labels_of_its_installer() -> None:
    data = (RECIPES / "install.cmd").read_bytes()
    lines = data.decode("ascii").split("\r\n")
    assert "\n" not in "".join(lines)  # a label after a bare line feed is not always found
    asked = {line.rsplit("goto ", 1)[1] for line in lines if "goto " in line}
    assert asked == {line[1:] for line in lines if line.startswith(":")}
