"""Edits set aside: what could not be written to a dossier waits in a file of another folder."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from versioning.change.codec import transaction_from_json, transaction_to_json
from versioning.history.act import Act, act_from_json, act_to_json
from versioning.history.archive import Kept
from versioning.store.files import write_whole
from versioning.store.objects import MALFORMED
from versioning.tree.digest import Json, canonical, integer, string


@dataclass(frozen=True)
class Waiting:
    """Edits of a branch, and acts, to follow entry `after` of the dossier where that has this digest."""

    file: Path
    branch: str
    after: int
    digest: str
    more: tuple[Kept, ...]


class Aside:
    """The place where edits of one dossier wait.

    The dossier is known by its id, so that it may have moved before it is opened again; a file of
    its own for each path keeps two copies of one dossier apart.
    """

    def __init__(self, folder: Path, dossier: str, path: Path) -> None:
        """Use `folder`, made when it is needed, for the dossier of that id that lies at `path`."""
        self._folder = folder
        self._dossier = short(dossier)  # not the id itself, which whoever made the dossier chose
        self.file = folder / f"{self._dossier}-{short(str(path))}.json"

    def keep(self, branch: str, after: int, digest: str, more: Sequence[Kept]) -> None:
        """Let this wait, in place of what waited here before; raises OSError."""
        if not more:
            self.file.unlink(missing_ok=True)
            return
        data = {
            "branch": branch,
            "after": after,
            "digest": digest,
            "edits": [_to_json(each) for each in more],
        }
        self._folder.mkdir(parents=True, exist_ok=True)
        write_whole(self.file, canonical(data))

    def files(self) -> tuple[Path, ...]:
        """Return all files of edits that wait for this dossier, wherever it lay."""
        try:
            return tuple(sorted(self._folder.glob(f"{self._dossier}-*.json")))
        except OSError:
            return ()


def short(text: str) -> str:
    """Return a name for a file that stands for something, such as the id or the path of a dossier."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _to_json(each: Kept) -> Json:
    return {"act": act_to_json(each)} if isinstance(each, Act) else transaction_to_json(each)


def _from_json(data: Json) -> Kept:
    return act_from_json(data["act"]) if "act" in data else transaction_from_json(data)


def read_waiting(file: Path) -> Waiting:
    """Return what waits in a file; raises OSError or ValueError."""
    data = json.loads(file.read_bytes().decode("utf-8", "surrogatepass"))
    try:
        more = tuple(_from_json(each) for each in data["edits"])
        return Waiting(file, string(data["branch"]), integer(data["after"]), string(data["digest"]), more)
    except MALFORMED as error:
        raise ValueError(str(error)) from error
