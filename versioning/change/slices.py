"""Slices: long work that can be interrupted, so that whoever owns the thread can do other things between."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")
Slices = Generator[None, None, T]
"""Work that pauses now and then, and returns what came of it."""


def at_once(work: Slices[T]) -> T:
    """Do work without pausing; return what came of it."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: T = end.value
            return result
