"""The private layer: what a delegation keeps to itself, in a file of its own that no dossier knows of."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from versioning.saying import said
from versioning.store.errors import StoreError, cannot
from versioning.store.files import write_whole
from versioning.tree.identity import NodeId

VERSION = 1
MOST_CHARACTERS = 20_000
"""So many characters a field may have."""
LARGEST = 16 * 2**20
"""So many bytes the file may have."""


@dataclass(frozen=True)
class Brief:
    """What a delegation wants of one paragraph, in its own words; `red_lines` has one a line."""

    position: str = ""
    red_lines: str = ""
    fallbacks: str = ""
    notes: str = ""


NOTHING = Brief()
FIELDS = tuple(field.name for field in fields(Brief))
Briefs = Mapping[NodeId, Brief]


class Private:
    """All briefs of this machine, by dossier id and paragraph id, in the file at `path`.

    `notice` is a sentence that a person should be told, or empty. A file that can't be understood is put
    aside, whole, and the briefs begin anew; one that another program of the same kind wrote meanwhile is
    read again.
    """

    def __init__(self, path: Path) -> None:
        """Keep everything at `path`; its folder is made, for nobody else, when it is needed."""
        self.path = path
        self.notice = ""
        self._why_not = ""
        self._seen: tuple[int, int, int] | None = None
        self._briefs: dict[str, dict[NodeId, Brief]] = {}
        self._read()

    def of(self, dossier: str) -> Briefs:
        """Return the briefs of the dossier of that id, by paragraph."""
        self._read()
        return dict(self._briefs.get(dossier, {}))

    def keep(self, dossier: str, node: NodeId, brief: Brief) -> None:
        """Keep the brief of a paragraph, an empty one by forgetting it; on the disk when this returns.

        Raises StoreError, and then what was kept before stays.
        """
        longest = max(len(text) for text in asdict(brief).values())
        if longest > MOST_CHARACTERS:
            message = said(
                "A private note may have {most:,} characters, and this one has {count:,}: "
                "shorten it; what was kept before stays.",
                most=MOST_CHARACTERS,
                count=longest,
            )
            raise StoreError(message)
        self._read()
        if self._why_not:
            raise StoreError(self._why_not)
        paragraphs = {**self._briefs.get(dossier, {}), node: brief}
        paragraphs = {each: held for each, held in paragraphs.items() if held != NOTHING}
        briefs = {**self._briefs, dossier: paragraphs}
        self._write({each: held for each, held in briefs.items() if held})

    def _write(self, briefs: dict[str, dict[NodeId, Brief]]) -> None:
        data = _to_bytes(briefs)
        if len(data) > LARGEST:
            message = said(
                "“{name}” is full; delete private notes that are no longer needed.", name=self.path.name
            )
            raise StoreError(message)
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self.path, data)
            with suppress(OSError):
                self.path.chmod(0o600)
            self._seen = _stamp(self.path)
        except OSError as error:
            raise cannot(self.path, "written", error, said("What was kept before stays.")) from error
        self._briefs = briefs

    def _read(self) -> None:
        """Read the file if it is another one than was read or written last."""
        try:
            stamp = _stamp(self.path)
            if stamp == self._seen:
                return
            data = b"" if stamp is None else self.path.read_bytes() if stamp[2] <= LARGEST else None
        except OSError as error:
            self._why_not = self.notice = str(cannot(self.path, "read", error, said("It is left as it is.")))
            return
        self._seen, self._why_not = stamp, ""
        if stamp is None:
            self._briefs = {}
            return
        try:
            self._briefs = _from_bytes(data)
        except _NewerError:
            self._briefs = {}
            self._why_not = self.notice = said(
                "“{name}” was written by a newer Chapeau; the private notes are left as they are, "
                "and can be seen with that one.",
                name=self.path.name,
            )
        except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
            self._put_aside()

    def _put_aside(self) -> None:
        """Keep a file that can't be understood under another name, and begin anew."""
        self._briefs = {}
        count = 1
        while (place := self.path.with_name(f"{self.path.stem} (damaged {count}).json")).exists():
            count += 1
        try:
            self.path.rename(place)
        except OSError as error:
            self._why_not = self.notice = str(cannot(self.path, "read", error, said("It is left as it is.")))
            return
        self._seen = None
        self.notice = said(
            "The private notes in “{name}” are damaged and can’t be read; the file is kept as "
            "“{kept}” in {folder}, and they begin anew.",
            name=self.path.name,
            kept=place.name,
            folder=place.parent,
        )


class _NewerError(Exception):
    """The file is of a version that this program doesn't know."""


def _stamp(path: Path) -> tuple[int, int, int] | None:
    """Return what tells a file from the one it replaces; None where there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_ino, found.st_size


def _to_bytes(briefs: Mapping[str, Briefs]) -> bytes:
    dossiers = {
        dossier: {
            node: {name: text for name, text in asdict(brief).items() if text} for node, brief in of.items()
        }
        for dossier, of in briefs.items()
    }
    return json.dumps({"version": VERSION, "dossiers": dossiers}, indent=1).encode("ascii")


def _from_bytes(data: bytes | None) -> dict[str, dict[NodeId, Brief]]:
    """Return the briefs in a file; raises _NewerError, or ValueError and its like for one that is damaged."""
    if data is None:
        message = "too large"
        raise ValueError(message)
    found = json.loads(data)
    version = found["version"]
    if not isinstance(version, int):
        raise TypeError
    if version > VERSION:
        raise _NewerError
    return {
        dossier: {node: _brief(texts) for node, texts in of.items()}
        for dossier, of in found["dossiers"].items()
    }


def _brief(texts: Mapping[str, object]) -> Brief:
    held = {name: texts.get(name, "") for name in FIELDS}
    if not all(isinstance(text, str) and len(text) <= MOST_CHARACTERS for text in held.values()):
        raise TypeError
    return Brief(**{name: str(text) for name, text in held.items()})
