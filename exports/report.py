"""The report of a reading: what was read from a file, and what could not be kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from versioning.change.transaction import Transaction
from versioning.negotiation.comment import Comment
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

    Of a file with tracked changes `draft` is the text with all of them accepted, `original` the one with
    none (None where nothing was tracked), and `changes` lead from `original` to `draft`, applied one after
    the other: each is one change of one author, and comes after those it builds on. They are there only
    where they were asked for. An author whose changes show in neither text is named in the losses.

    `comments` stand on `draft`. `payloads` has, by SHA-256, what opaque blocks and inlines stand for, and
    the parts of the file that those name.
    """

    draft: Resolution
    format: str
    losses: tuple[Loss, ...] = ()
    authors: dict[str, int] = field(default_factory=dict)
    source: bytes = field(default=b"", repr=False)
    original: Resolution | None = None
    changes: tuple[Transaction, ...] = ()
    comments: tuple[Comment, ...] = ()
    payloads: Mapping[str, bytes] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Tracked:
    """A file in which the changes to another are tracked.

    `changes` counts its revisions; `losses` names what of the file is not in it.
    """

    data: bytes = field(repr=False)
    changes: int
    losses: tuple[Loss, ...] = ()


class ReadError(Exception):
    """A file could not be read. The message is one sentence that can be shown to a person as it is."""


class UnwritableError(ReadError):
    """A file was read, but changes can't be written into it exactly; the official layout can always be."""


class PasswordNeededError(ReadError):
    """A file is protected by a password that wasn't given, or by another one; a window may ask for it."""
