"""The report of a reading: what was read from a file, and what could not be kept."""

from __future__ import annotations

from dataclasses import dataclass, field

from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class Loss:
    """Something of a source that the draft does not hold.

    `where` names the place as a person would ("line 12", "OP5", "header"), `what` what was there and
    what became of it, in words that can stand in a list.
    """

    where: str
    what: str


@dataclass(frozen=True)
class Reading:
    """A draft read from a file.

    `format` is the format's name ("markdown", "docx"). `losses` names what of the source is not in
    the draft. `authors` counts the tracked changes of each author. `source` is the file as it was.
    """

    draft: Resolution
    format: str
    losses: tuple[Loss, ...] = ()
    authors: dict[str, int] = field(default_factory=dict)
    source: bytes = field(default=b"", repr=False)


class ReadError(Exception):
    """A file could not be read. The message is one sentence that can be shown to a person as it is."""


class PasswordNeededError(ReadError):
    """A file is protected by a password that wasn't given, or by another one; a window may ask for it."""
