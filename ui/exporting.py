"""Exports as values: what is to be written, how, and where; and the writing itself, for any thread."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from exports.files import write_atomically
from exports.formats import WORD
from versioning.change.transaction import Transaction
from versioning.compare.attribution import Authors
from versioning.compare.compare import compare
from versioning.tree.resolution import Resolution

_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


@dataclass(frozen=True)
class CleanExport:
    """A clean copy of one draft as a Word file."""

    path: Path
    draft: Resolution

    def write(self, check: Callable[[], None]) -> None:
        """Write it; `check` is called where the work can still be given up. Raises OSError."""
        if WORD.write is None:
            raise NotImplementedError
        data = WORD.write(self.draft)
        check()
        write_atomically(self.path, data)


@dataclass(frozen=True)
class TrackedExport:
    """The redline of two drafts as a Word file with tracked changes.

    `author` and `date` (ISO 8601 with "Z") are those that Word shows with every change. `edits` lead from
    base to target; with them each change bears its own author, and `author` only what has none.
    """

    path: Path
    base: Resolution
    target: Resolution
    author: str
    date: str
    edits: tuple[Transaction, ...] = ()

    def write(self, check: Callable[[], None]) -> None:
        """Write it; `check` is called where the work can still be given up. Raises OSError."""
        if WORD.write_redline is None:
            raise NotImplementedError
        if self.edits:
            authors = Authors(self.base)
            authors.follow(self.edits)
            redline = authors.sign(compare(self.base, self.target))
        else:
            redline = compare(self.base, self.target, author=self.author)
        check()
        data = WORD.write_redline(redline, self.author, self.date)
        check()
        write_atomically(self.path, data)


Export = CleanExport | TrackedExport


def file_name(*parts: str) -> str:
    """Return a name for a Word file, made of the parts that are not empty and fit for any system."""
    name = " ".join(filter(None, (" ".join(_UNFIT.sub("-", part).split()).strip(" .-") for part in parts)))
    return f"{name[:120] or 'Draft'}.docx"


def free_path(path: Path) -> Path:
    """Return the path, with a number added when something of that name is already there."""
    candidate, count = path, 1
    while candidate.exists():
        count += 1
        candidate = path.with_name(f"{path.stem} ({count}){path.suffix}")
    return candidate
