"""The colours of a redline: one set for the window, for paper and for every file, that all say the same."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class RedlineColours:
    """Words and grounds of a redline: what was inserted, deleted, moved, restyled."""

    inserted: str
    inserted_ground: str
    deleted: str
    deleted_ground: str
    moved: str
    moved_ground: str
    restyled: str
    restyled_ground: str


ON_WHITE = RedlineColours(
    inserted="#0b559f",
    inserted_ground="#e3eefa",
    deleted="#a3271f",
    deleted_ground="#fbe9e6",
    moved="#226339",
    moved_ground="#e4f2e7",
    restyled="#6f4a00",
    restyled_ground="#f9efd8",
)
ON_BLACK = RedlineColours(
    inserted="#8fc3f5",
    inserted_ground="#1e3347",
    deleted="#f2a59c",
    deleted_ground="#422624",
    moved="#92d3a4",
    moved_ground="#203a29",
    restyled="#ecc987",
    restyled_ground="#3b3120",
)
STRONG_ON_WHITE = RedlineColours(
    inserted="#00397a",
    inserted_ground="#ffffff",
    deleted="#8a0000",
    deleted_ground="#ffffff",
    moved="#00401a",
    moved_ground="#ffffff",
    restyled="#4d3300",
    restyled_ground="#ffffff",
)
"""For the window of those who need more contrast; files and paper stay as they are for everybody."""
STRONG_ON_BLACK = RedlineColours(
    inserted="#a8d4ff",
    inserted_ground="#000000",
    deleted="#ffb3ab",
    deleted_ground="#000000",
    moved="#a5e6b6",
    moved_ground="#000000",
    restyled="#ffd98f",
    restyled_ground="#000000",
)
