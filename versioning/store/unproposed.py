"""What is written on the page and is not proposed yet: kept in a file of its own, as any edit is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from versioning.history.act import Act
from versioning.history.archive import Kept, MemoryArchive
from versioning.history.branch import MAIN
from versioning.history.path import Place
from versioning.store.aside import short
from versioning.store.dossier import Dossier
from versioning.store.errors import StoreError, cannot
from versioning.tree.resolution import Resolution

ENDING = ".chapeau"
_NAMING = "named"
"""The kind of the act that says whose words these are, which stands in no other dossier."""


class Unproposed(MemoryArchive):
    """The archive of words that stand on the page of a dossier and are no part of it.

    They were `began` when a person began to write. With the first edit a dossier is made of them at `path`,
    where they wait for a program that was killed; it is there until `forget`.
    """

    def __init__(self, began: Resolution, path: Path, dossier: Dossier | None = None) -> None:
        """Begin with `began`, or go on with what is in `dossier`."""
        super().__init__(began)
        self.began, self.path, self._dossier = began, path, dossier
        if dossier is not None:
            self._draft, self.acts = dossier.draft, dossier.acts

    @classmethod
    def found(cls, path: Path) -> Unproposed | None:
        """Return what waits at `path`; None for what another program holds, or can't be read or written."""
        try:
            dossier = Dossier.open(path)
        except StoreError:
            return None
        if not dossier.why_read_only:
            with suppress(StoreError):
                return cls(dossier.draft_at(Place(MAIN, 0)), path, dossier)
        dossier.close()
        return None

    def append(self, more: Sequence[Kept]) -> None:
        """Keep edits on the disk; raises StoreError, or StepError for one that does not fit."""
        if self._dossier is None:
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise cannot(self.path, "written", error) from error
            self._dossier = Dossier.create(self.path, self.began)
        self._dossier.append(more)
        super().append(more)

    def close(self) -> None:
        """Let go of the file, which stays."""
        if self._dossier is not None:
            self._dossier.close()

    def forget(self) -> None:
        """Take the file away: the words are proposed, or nobody wants them."""
        self.close()
        with suppress(OSError):
            self.path.unlink(missing_ok=True)


def naming(whose: str) -> Act:
    """Return the act, not sealed yet, that says whose words these are, as it stands in the field."""
    return Act(_NAMING, {"whose": whose})


def whose_of(acts: Iterable[Act]) -> str:
    """Return whose words these are, as was said last; empty where nobody said it."""
    said = [str(each.content.get("whose", "")) for each in acts if each.kind == _NAMING]
    return said[-1] if said else ""


def place_of(folder: Path, dossier: str, path: Path, kind: str) -> Path:
    """Return where in `folder` words of a `kind` wait that belong to the dossier of that id at `path`."""
    return folder / f"{short(dossier)}-{short(str(path))}-{kind}{ENDING}"


def waiting(folder: Path, dossier: str, kind: str) -> tuple[Path, ...]:
    """Return what waits in `folder` for the dossier of that id, wherever it lay."""
    try:
        return tuple(sorted(folder.glob(f"{short(dossier)}-*-{kind}{ENDING}")))
    except OSError:
        return ()
