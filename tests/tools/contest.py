"""What a measure of dev.py bench is: a name, what is timed, and what a peer does meanwhile."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

Act = Callable[[], float | None]
"""What is timed; it returns nothing, or the milliseconds that another process says it took."""


class NotHereError(Exception):
    """A measure can't be taken on this machine; the message says what is missing."""


@dataclass(frozen=True)
class Contest:
    """What is timed: ours and, where there is one, a peer that does the nearest thing."""

    ours: Act
    peer: Act | None = None
    peer_name: str = ""
    note: str = ""


@dataclass(frozen=True)
class Measure:
    """One line of the table; `tail` adds a second one with the 99th percentile.

    Of what only computes, `processor` time is told: by the clock, whatever else runs would be measured too.
    """

    name: str
    prepare: Callable[[], AbstractContextManager[Contest]]
    runs: int = 15
    goal: str = ""
    tail: bool = False
    processor: bool = False
