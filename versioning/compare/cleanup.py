"""Clean-up for reading: from the shortest difference to the one that a careful colleague would mark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Hunk:
    """Units `old_start` to `old_end` of the old text, replaced by `new_start` to `new_end` of the new."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def weight_of(unit: str) -> float:
    """Return how much a unit tells a reader."""
    return 1.0 if unit[0].isalnum() else 0.1


class Weighted(Protocol):
    """The units of a text with their weights."""

    @property
    def units(self) -> tuple[str, ...]: ...

    @property
    def weights(self) -> tuple[float, ...]: ...


def readable(hunks: list[Hunk], old: tuple[str, Weighted], new: tuple[str, Weighted]) -> list[Hunk]:
    """Return the hunks as a reader wants them."""
    return hunks
