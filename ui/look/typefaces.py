"""The typefaces that ship with Chapeau, so that a page looks the same on every machine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase

from exports import assets

FOLDER = Path(assets.__file__).parent / "fonts"


def load_typefaces() -> tuple[str, ...]:
    """Let Qt know the fonts in `exports/assets/fonts`; returns the families it then knows of them."""
    families: dict[str, None] = {}
    for path in sorted(FOLDER.glob("*.ttf")):
        found = QFontDatabase.addApplicationFont(str(path))
        families |= dict.fromkeys(QFontDatabase.applicationFontFamilies(found))
    return tuple(families)
