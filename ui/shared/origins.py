"""Which dossier was made of which file, so that opening the file again goes on with that work."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ui.commands.preferences import Preferences

MOST = 100
"""How many files are remembered."""


class Origins:
    """Pairs of a file, as it was when it was read, and the dossier made of it."""

    def __init__(self, preferences: Preferences) -> None:
        """Keep the pairs in `preferences`."""
        self._preferences = preferences

    def dossier_of(self, path: Path, data: bytes) -> Path | None:
        """Return the dossier made of this very content of a file, if it is still there."""
        wanted = _key(path, data)
        pairs = self._pairs()
        return next((dossier for key, dossier in pairs if key == wanted and dossier.is_file()), None)

    def remember(self, path: Path, data: bytes, dossier: Path) -> None:
        """Note that `dossier` was made of a file."""
        key = _key(path, data)
        others = [pair for pair in self._pairs() if pair[0] != key]
        self._keep([(key, dossier), *others])

    def moved(self, before: Path, after: Path) -> None:
        """Note that a dossier lies elsewhere now."""
        self._keep([(key, after if dossier == before else dossier) for key, dossier in self._pairs()])

    def _pairs(self) -> list[tuple[str, Path]]:
        flat = self._preferences.paths("origins")
        return [(str(flat[at]), flat[at + 1]) for at in range(0, len(flat) - 1, 2)]

    def _keep(self, pairs: list[tuple[str, Path]]) -> None:
        flat = [each for key, dossier in pairs[:MOST] for each in (Path(key), dossier)]
        self._preferences.remember_paths("origins", tuple(flat))


def _key(path: Path, data: bytes) -> str:
    return hashlib.sha256(str(path).encode("utf-8", "surrogateescape") + b"\0" + data).hexdigest()
