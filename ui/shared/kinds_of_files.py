"""The kinds of files that the file dialogs offer, as Qt wants them: "Word files (*.docx);;All files (*)"."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from editor.words import tr
from exports.formats import HOLDERS
from ui.shared.filters import ALL_READ, DOSSIER_ENDING, READ


def readable() -> str:
    """Return what can be opened."""
    kinds = [
        tr("Files", "All drafts ({endings})").format(endings=_pattern((*ALL_READ, *HOLDERS))),
        dossiers(),
    ]
    kinds += [
        tr("Files", "{format} files ({endings})").format(format=name, endings=_pattern(endings))
        for name, endings in READ.items()
    ]
    kinds.append(tr("Files", "E-mails and archives ({endings})").format(endings=_pattern(HOLDERS)))
    return ";;".join((*kinds, tr("Files", "All files (*)")))


def dossiers() -> str:
    """Return the kind of file that a dossier is."""
    return tr("Files", "Dossiers ({endings})").format(endings=_pattern((DOSSIER_ENDING,)))


def as_dossier(name: str) -> Path:
    """Return the file of a dossier for which a person gave this name, with or without its ending."""
    path = Path(name)
    return path if path.suffix == DOSSIER_ENDING else path.with_name(path.name + DOSSIER_ENDING)


def _pattern(endings: Iterable[str]) -> str:
    return " ".join(f"*{ending}" for ending in endings)
