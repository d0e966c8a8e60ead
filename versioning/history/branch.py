"""A branch: a line of revisions that is worked on by itself."""

from __future__ import annotations

from dataclasses import dataclass

MAIN = "main"
"""The branch every draft starts on."""


@dataclass(frozen=True)
class Branch:
    """A line of work; `head` is the id of its last revision, empty before the first one."""

    name: str
    head: str = ""
