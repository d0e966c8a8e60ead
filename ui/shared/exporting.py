"""Exports as values: what is to be written, how, and where; and the writing itself, for any thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from editor.words import tr
from exports.files import write_atomically
from exports.formats import WORD, comment_losses, format_of, payloads_in, track_in_source
from exports.report import Loss, ReadError, Reading
from versioning.change.gathering import gathered
from versioning.change.transaction import Transaction
from versioning.compare.attribution import Authors
from versioning.compare.compare import compare
from versioning.leftovers import NAME_BYTES, shortened
from versioning.negotiation.comment import Comment, initials_of
from versioning.tree.expression import expression
from versioning.tree.resolution import Resolution

_UNFIT = expression(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST = NAME_BYTES - 27  # with room for an ending and a number, if it is taken


@dataclass(frozen=True)
class CleanExport:
    """A clean copy of one draft, in the format that the file's ending names, else as a Word file.

    `sources` are the files that it was read from, by name: what its opaque parts stand for is in them.
    """

    path: Path
    draft: Resolution
    sources: tuple[tuple[str, bytes], ...] = ()

    def write(self, check: Callable[[], None]) -> tuple[Loss, ...]:
        """Write it and return what it lacks; `check` is called where it can be given up. Raises OSError."""
        payloads = payloads_of(self.sources)
        form = format_of(self.path) or WORD
        data = form.written(self.draft, payloads)
        check()
        write_atomically(self.path, data)
        return form.left_out(self.draft, payloads)


@dataclass(frozen=True)
class TrackedExport:
    """The changes from one draft to another as a Word file with tracked changes.

    `author` and `date` (ISO 8601 with "Z") are those that Word shows with every change. `edits` lead from
    base to target; with them each change bears its own author, and `author` only what has none. `source`
    is the Word file, by name, that the drafts were read from: the changes are then tracked in that file.
    Without it the file is laid out anew; `sources` are as in a clean export. `comments` stand on the target,
    `dates` has by author those that are not `date`.
    """

    path: Path
    base: Resolution
    target: Resolution
    author: str
    date: str
    edits: tuple[Transaction, ...] = ()
    source: tuple[str, bytes] | None = None
    sources: tuple[tuple[str, bytes], ...] = ()
    comments: tuple[Comment, ...] = ()
    dates: Mapping[str, str] = field(default_factory=dict)

    def write(self, check: Callable[[], None]) -> tuple[Loss, ...]:
        """Write it and return what it lacks; `check` is called where it can be given up.

        Raises OSError, and ReadError where the changes can't be tracked in the source.
        """
        data, losses = self._official(check) if self.source is None else self._in_source(self.source, check)
        check()
        write_atomically(self.path, data)
        return losses

    def _official(self, check: Callable[[], None]) -> tuple[bytes, tuple[Loss, ...]]:
        if self.edits:
            authors = Authors(self.base)
            authors.follow(self.edits)
            redline = authors.sign(compare(self.base, self.target))
        else:
            redline = compare(self.base, self.target, author=self.author)
        check()
        payloads = payloads_of(self.sources)
        comments = tuple(map(self._signed, self.comments))
        author = self._of_the_rest()
        date = self.dates.get(author, self.date)
        data = WORD.redlined(redline, author, date, payloads, comments, self.dates)
        return data, (*WORD.left_out(self.target, payloads), *comment_losses(comments, self.target))

    def _of_the_rest(self) -> str:
        """Return who signs what only follows from changes, as numbers do: who made them all."""
        names = {each.author or self.author for each in self.edits}
        return names.pop() if len(names) == 1 else self.author

    def _signed(self, comment: Comment) -> Comment:
        """Return a comment under its author's name, or else the one chosen, and at the time chosen.

        Where authors keep their own dates, it keeps its own.
        """
        author = comment.author or self.author
        initials = comment.initials or initials_of(author)
        replies = tuple(map(self._signed, comment.replies))
        date = comment.date if self.dates and comment.date else self.date
        return replace(comment, author=author, initials=initials, date=date, replies=replies)

    def _in_source(
        self, source: tuple[str, bytes], check: Callable[[], None]
    ) -> tuple[bytes, tuple[Loss, ...]]:
        turns: list[tuple[Resolution, str, str]] = []
        draft = self.base
        for each in gathered(self.base, self.edits):
            check()
            draft = each.apply(draft)
            turns.append((draft, each.author or self.author, self.dates.get(each.author, self.date)))
        if draft != self.target or not turns:
            turns.append((self.target, self.author, self.date))
        name, data = source
        read = WORD.reading(data, name, chained=False)
        held = {(each.author, each.date, each.text.plain) for each in read.comments}
        comments = [self._signed(each) for each in _not_held(self.comments, held)]
        tracked = track_in_source(
            (data, name), self.base, turns, revisions=self._revisions(read), comments=comments
        )
        if tracked is None:
            message = tr(
                "Export", "{name} is no Word file that changes could be tracked in; use the official layout."
            ).format(name=name)
            raise ReadError(message)
        return tracked.data, tracked.losses

    def _revisions(self, read: Reading) -> str:
        """Return what becomes of changes that the source holds: the text they make is the base, or isn't."""
        return "reject" if read.original is not None and _is_nearer(self.base, read) else "accept"


def _not_held(comments: Sequence[Comment], held: set[tuple[str, str, str]]) -> Iterator[Comment]:
    """Yield the comments that a file doesn't hold yet; answers to one that it holds stand where that does."""
    for each in comments:
        if (each.author, each.date, each.text.plain) not in held:
            yield each
            continue
        for reply in each.replies:
            if (reply.author, reply.date, reply.text.plain) not in held:
                yield replace(reply, anchor=each.anchor)


def _is_nearer(base: Resolution, read: Reading) -> bool:
    """Return whether a draft is rather what a file held before its changes than what it holds."""
    texts = {each.text for each in base.walk()}
    before, after = (
        sum(each.text in texts for each in draft.walk())
        for draft in (read.original or read.draft, read.draft)
    )
    return before > after


def payloads_of(sources: Sequence[tuple[str, bytes]]) -> dict[str, bytes]:
    """Return, by SHA-256, what the opaque parts of drafts read from some files stand for."""
    payloads: dict[str, bytes] = {}
    for name, data in sources:
        payloads |= payloads_in(data, name)
    return payloads


class Export(Protocol):
    """Something to be written to a path; whoever writes it does so in a thread."""

    @property
    def path(self) -> Path:
        """Where it goes."""

    def write(self, check: Callable[[], None]) -> tuple[Loss, ...]:
        """Write it and return what it lacks; `check` is called where it can be given up.

        Raises OSError, and ReadError with one sentence.
        """


def fit_name(*parts: str) -> str:
    """Return a name, without ending, that is fit for a file on any system; what is empty is left out."""
    name = " ".join(filter(None, (" ".join(_UNFIT.sub("-", part).split()).strip(" .-") for part in parts)))
    return shortened(name[:120], _LONGEST).rstrip() or tr("Export", "Draft")


def free_path(path: Path) -> Path:
    """Return the path, with a number added when something of that name is already there."""
    candidate, count = path, 1
    while candidate.exists():
        count += 1
        candidate = path.with_name(f"{path.stem} ({count}){path.suffix}")
    return candidate
