"""The typefaces that ship with Chapeau, so that a page looks the same on every machine."""

from __future__ import annotations

from importlib.resources import as_file, files

from PySide6.QtGui import QFontDatabase


def load_typefaces() -> tuple[str, ...]:
    """Let Qt know the fonts in `exports/assets/fonts`; returns the families it then knows of them."""
    families: dict[str, None] = {}
    for each in sorted(files("exports.assets").joinpath("fonts").iterdir(), key=lambda each: each.name):
        if each.name.endswith(".ttf"):
            with as_file(each) as path:
                found = QFontDatabase.addApplicationFont(str(path))
            families |= dict.fromkeys(QFontDatabase.applicationFontFamilies(found))
    return tuple(families)
