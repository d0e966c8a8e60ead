"""Seats: which windows were open and how each stood, kept in a small file in the data folder."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from versioning.store.files import write_whole

LARGEST = 2**20
"""Bytes that the file may have."""


@dataclass(frozen=True)
class Seat:
    """The window of a draft: its dossier, how window and panels stand (Qt's, as base64), and the cursor.

    `node` is the paragraph with the cursor, `place` where it stands in it; `baseline` is the id of the
    revision against which the redline is shown, or empty. `room` is how the window for the room stands, empty
    where there is none, and `seen` what is to be seen there.
    """

    path: str
    geometry: str = ""
    state: str = ""
    node: str = ""
    place: int = 0
    baseline: str = ""
    room: str = ""
    seen: str = ""


@dataclass(frozen=True)
class Origin:
    """Where one side of a comparison came from: a dossier's revision, branch or text as it stands, or a file.

    `kind` is "revision", "branch", "working" or "file"; `name` the revision's id or the branch's name.
    """

    kind: str
    path: str
    name: str = ""


@dataclass(frozen=True)
class Pair:
    """The window of a comparison, of two sides or three."""

    sides: tuple[Origin, ...]
    geometry: str = ""


@dataclass(frozen=True)
class Seats:
    """All windows, those of drafts in the order in which they were opened."""

    drafts: tuple[Seat, ...] = ()
    comparisons: tuple[Pair, ...] = ()
    previews: tuple[str, ...] = ()
    """The files that are shown and of which no draft was made yet."""


def read_seats(file: Path) -> Seats:
    """Return what was kept in a file; nothing where it can't be read or understood."""
    try:
        if file.stat().st_size > LARGEST:
            return Seats()
        data = json.loads(file.read_bytes())
        drafts = tuple(_made(Seat, each) for each in data["drafts"])
        pairs = tuple(
            Pair(tuple(_made(Origin, side) for side in each["sides"]), _words(each["geometry"]))
            for each in data["comparisons"]
        )
        previews = tuple(_words(each) for each in data.get("previews", ()))
    except (OSError, ValueError, TypeError, KeyError):
        return Seats()
    return Seats(drafts, tuple(each for each in pairs if len(each.sides) in (2, 3)), previews)


def write_seats(file: Path, seats: Seats) -> None:
    """Keep it, whole or not at all; raises OSError."""
    write_whole(file, json.dumps(asdict(seats), ensure_ascii=False, indent=1).encode())


def _made(kind: type[Any], data: dict[str, Any]) -> Any:  # noqa: ANN401 (of that kind)
    """Return a value of fields that are words or whole numbers; raises TypeError for anything else."""
    made = kind(**data)
    if not all(type(value) is type(getattr(_EMPTY[kind], key)) for key, value in data.items()):
        message = "a field of another kind"
        raise TypeError(message)
    return made


def _words(value: object) -> str:
    if not isinstance(value, str):
        message = "no words"
        raise TypeError(message)
    return value


_EMPTY: dict[type[Any], Any] = {Seat: Seat(""), Origin: Origin("", "")}


def missing(seats: Sequence[Seat]) -> list[str]:
    """Return the names of dossiers that are no longer where they were."""
    return [Path(each.path).name for each in seats if not Path(each.path).is_file()]
