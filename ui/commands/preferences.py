"""Preferences: the little that is remembered between starts, in one ini file in the data folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ui.look.tokens import Appearance

ZOOMS = (0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
"""How large the page can be shown."""

_ZOOMS_KEPT = 60
"""Of so many dossiers the size of the page is remembered."""


class Preferences:
    """What a person chose, and how the windows stood.

    `author` is the delegation or person in whose name revisions are made: asked for, never guessed.
    """

    def __init__(self, path: Path) -> None:
        """Keep everything in the file at `path`; a file that can't be read counts as empty."""
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def author(self) -> str:
        """The name that revisions and tracked changes bear; empty until it was asked for."""
        return self._text("author")

    @author.setter
    def author(self, name: str) -> None:
        self._settings.setValue("author", name.strip())

    @property
    def appearance(self) -> Appearance:
        """Light, dark, or as the system has it."""
        try:
            return Appearance(self._text("appearance"))
        except ValueError:
            return Appearance.SYSTEM

    @appearance.setter
    def appearance(self, chosen: Appearance) -> None:
        self._settings.setValue("appearance", chosen.value)

    @property
    def language(self) -> str:
        """The code of the interface's language from the next start on; empty for the system's."""
        return self._text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def zoom(self) -> float:
        """How large the page of a draft is shown whose size nobody chose; 1.0 is its own size."""
        return _known_zoom(self._text("zoom")) or 1.0

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._settings.setValue("zoom", str(zoom))

    def zoom_of(self, dossier: str) -> float | None:
        """Return how large the page of a dossier's window was shown last; None when nobody chose that."""
        found = (each for each in self._zooms() if each.partition(" ")[0] == dossier)
        return _known_zoom(next(found, "").partition(" ")[2])

    def remember_zoom(self, dossier: str, zoom: float) -> None:
        """Remember how large the page of a dossier's window is shown, for the last dossiers."""
        others = [each for each in self._zooms() if each.partition(" ")[0] != dossier]
        self._settings.setValue("zooms", [f"{dossier} {zoom}", *others][:_ZOOMS_KEPT])

    def _zooms(self) -> list[str]:
        value = self._settings.value("zooms", [])
        values = value if isinstance(value, list) else [value]
        return [each for each in values if isinstance(each, str)]

    @property
    def restores_session(self) -> bool:
        """Whether a start opens again what was open last."""
        return self._text("restore") != "no"

    @restores_session.setter
    def restores_session(self, restores: bool) -> None:
        self._settings.setValue("restore", "yes" if restores else "no")

    @property
    def reduces_motion(self) -> bool:
        """Whether nothing in the windows may move by itself."""
        return self._text("reduce-motion") == "yes"

    @reduces_motion.setter
    def reduces_motion(self, reduces: bool) -> None:
        self._settings.setValue("reduce-motion", "yes" if reduces else "no")

    @property
    def checks_spelling(self) -> bool:
        """Whether misspelt words are marked as one types."""
        return self._text("spelling") != "no"

    @checks_spelling.setter
    def checks_spelling(self, on: bool) -> None:
        self._settings.setValue("spelling", "yes" if on else "no")

    @property
    def sets_quotation_marks(self) -> bool:
        """Whether straight quotation marks become those of the draft's language as one types."""
        return self._text("quotation-marks") != "straight"

    @sets_quotation_marks.setter
    def sets_quotation_marks(self, on: bool) -> None:
        self._settings.setValue("quotation-marks", "typographic" if on else "straight")

    @property
    def has_started_before(self) -> bool:
        """Whether the sample negotiation was already shown."""
        return self._text("started") == "yes"

    def remember_start(self) -> None:
        """Note that the application has started once."""
        self._settings.setValue("started", "yes")

    @property
    def running(self) -> bool:
        """Whether a start was noted that never came to a proper end (or is still under way)."""
        return self._text("running") == "yes"

    @running.setter
    def running(self, value: bool) -> None:
        self._settings.setValue("running", "yes" if value else "no")
        self._settings.sync()

    def paths(self, name: str) -> tuple[Path, ...]:
        """Return a remembered list of paths ("open", "recent")."""
        value = self._settings.value(f"{name}/paths", [])
        values = [value] if isinstance(value, str) else value
        if not isinstance(values, list):
            return ()
        return tuple(Path(each) for each in values if isinstance(each, str) and each)

    def remember_paths(self, name: str, paths: tuple[Path, ...]) -> None:
        """Remember a list of paths, on disk at once: it is needed after a crash."""
        self._settings.setValue(f"{name}/paths", [str(path) for path in paths])
        self._settings.sync()

    def layout(self, window: str) -> tuple[QByteArray, QByteArray]:
        """Return geometry and state of a kind of window as they were last; empty at first."""
        empty = QByteArray()
        found = (self._settings.value(f"windows/{window}-{part}", empty) for part in ("geometry", "state"))
        geometry, state = (each if isinstance(each, QByteArray) else empty for each in found)
        return geometry, state

    def remember_layout(self, window: str, geometry: QByteArray, state: QByteArray) -> None:
        """Remember how a kind of window stands."""
        self._settings.setValue(f"windows/{window}-geometry", geometry)
        self._settings.setValue(f"windows/{window}-state", state)

    def keys(self) -> dict[str, str]:
        """Return the keys that a person chose, by the names of commands ("Ctrl+F; F3"; "" for none)."""
        self._settings.beginGroup("keys")
        names = self._settings.childKeys()
        self._settings.endGroup()
        return {name: self._text(f"keys/{name}") for name in names}

    def set_keys(self, name: str, keys: str) -> None:
        """Remember which keys a person chose for a command."""
        self._settings.setValue(f"keys/{name}", keys)

    def forget_keys(self, name: str) -> None:
        """Remember no longer that a command has other keys."""
        self._settings.remove(f"keys/{name}")

    def sync(self) -> None:
        """Write what is not yet in the file."""
        self._settings.sync()

    def _text(self, key: str) -> str:
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""


def _known_zoom(written: str) -> float | None:
    """Return a size that was written down, within what there is; None for anything else."""
    try:
        zoom = float(written)
    except ValueError:
        return None
    return min(max(zoom, ZOOMS[0]), ZOOMS[-1]) if zoom == zoom else None  # noqa: PLR0124 (NaN)


def next_zoom(zoom: float, *, up: bool) -> float:
    """Return the next larger or smaller size of the page."""
    if up:
        return next((each for each in ZOOMS if each > zoom + 0.01), ZOOMS[-1])
    return next((each for each in reversed(ZOOMS) if each < zoom - 0.01), ZOOMS[0])
