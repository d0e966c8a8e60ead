"""Exports as values: what is to be written, how, and where; and the writing itself, for any thread."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from exports.files import write_atomically
from exports.formats import WORD, payloads_in
from exports.report import Loss
from versioning.change.transaction import Transaction
from versioning.compare.attribution import Authors
from versioning.compare.compare import compare
from versioning.tree.resolution import Resolution

_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


@dataclass(frozen=True)
class CleanExport:
    """A clean copy of one draft as a Word file.

    `sources` are the files that it was read from, by name: what its opaque parts stand for is in them.
    """

    path: Path
    draft: Resolution
    sources: tuple[tuple[str, bytes], ...] = ()

    def write(self, check: Callable[[], None]) -> tuple[Loss, ...]:
        """Write it and return what it lacks; `check` is called where it can be given up. Raises OSError."""
        payloads: dict[str, bytes] = {}
        for name, data in self.sources:
            payloads |= payloads_in(data, name)
        data = WORD.written(self.draft, payloads)
        check()
        write_atomically(self.path, data)
        return WORD.left_out(self.draft, payloads)


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

    def write(self, check: Callable[[], None]) -> tuple[Loss, ...]:
        """Write it and return what it lacks; `check` is called where it can be given up. Raises OSError."""
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
        return WORD.left_out(self.target, {})


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
