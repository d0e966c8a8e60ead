"""Where the words of a window wait that are on its page and not proposed yet."""

from __future__ import annotations

from collections.abc import Iterator

from ui.desk.workplace import Workplace
from versioning.store.unproposed import Unproposed, place_of, waiting
from versioning.tree.resolution import Resolution

PROPOSAL, COMPILATION = "proposal", "compilation"
"""What such words are: a copy of the draft on which one suggests, or the compilation text."""


def begun(window: Workplace, text: Resolution, kind: str) -> Unproposed:
    """Return an archive for what a person begins to write on `text`."""
    dossier = window.open_draft.dossier
    return Unproposed(text, place_of(window.desk.unproposed, dossier.id, dossier.path, kind))


def left(window: Workplace, kind: str) -> Iterator[Unproposed]:
    """Yield what of a kind waits for the dossier of a window; whoever gets one closes or forgets it."""
    if not window.session.read_only:
        for path in waiting(window.desk.unproposed, window.open_draft.dossier.id, kind):
            found = Unproposed.found(path)
            if found is not None and found.draft != found.began:
                yield found
            elif found is not None:
                found.forget()


def is_own(window: Workplace, kept: Unproposed, kind: str) -> bool:
    """Return whether words of a kind were written in this very dossier, and not in another copy of it."""
    return kept.path == begun(window, kept.began, kind).path
