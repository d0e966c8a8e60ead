"""The journal of a session: how edits and acts come into the archive, at once or beside the window."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent import futures
from itertools import chain

from versioning.history.archive import Archive, ArchiveError, Kept
from versioning.saying import said, worded

Wake = Callable[[], None]
"""Called from the journal's thread: have `Journal.settle` called from the one that owns the journal."""


class Journal:
    """Brings edits and acts into an archive in the order they came, and says when that can't be done.

    At first one is in the archive when `note` returns. After `write_beside` a thread of the
    journal's own writes all that came meanwhile in one go, until nothing waits: waiting for the disk takes
    longer than anything else that a key does, and whoever owns the journal may be busy for longer still.
    What can't be written waits here, is set aside in another place, and `report` is called with a sentence
    for a person, with "" when it is written after all.
    """

    def __init__(self, archive: Archive, report: Callable[[str], None]) -> None:
        """Begin with nothing to write; one thread calls all methods."""
        self.trouble = ""
        self._archive, self._report = archive, report
        self._pending: list[Kept] = []
        self._cause = ""
        self._is_beside = False
        self._thread: futures.ThreadPoolExecutor | None = None
        self._wake: Wake = lambda: None
        self._writing: futures.Future[None] | None = None
        self._coming: deque[tuple[Kept, ...]] = deque()
        self._written: deque[int] = deque()

    def resting(self) -> Archive:
        """Return the archive once nothing is being written to it: one thread at a time changes it."""
        self._await()
        return self._archive

    @property
    def pending(self) -> tuple[Kept, ...]:
        """What is not known to be in the archive yet."""
        return tuple(self._pending)

    def write_beside(self, wake: Wake) -> None:
        """Write in a thread of the journal's own from now on, until `close`."""
        self._is_beside, self._wake = True, wake

    def note(self, *more: Kept) -> None:
        """Take more; what is given at once is written at once, all or none."""
        self._pending += more
        if self.trouble:  # a dead drive may take seconds to say so: `flush` asks, not every edit
            self._set_aside()
        elif not self._is_beside:
            self._write()
        else:
            self._coming.append(more)
            self.settle()

    def settle(self) -> None:
        """Take note of what was written beside, and go on with what came meanwhile."""
        self._take_note()
        if self._writing is not None and self._writing.done():
            self._await()
        if self._writing is None and self._pending and self._is_beside and not self.trouble:
            self._begin()

    def flush(self) -> bool:
        """Write all that waits, and wait for it; returns whether everything is written."""
        self._await()
        self._write()
        return not self._pending

    def close(self) -> None:
        """Write what waits, as far as possible, and let go of the archive."""
        if not self._archive.why_read_only:
            self.flush()
        if self._thread is not None:
            self._thread.shutdown()
        self._thread, self._is_beside = None, False
        self._archive.close()

    def _begin(self) -> None:
        if self._thread is None:  # not before there is something to write: a start would wait for it
            self._thread = futures.ThreadPoolExecutor(1, "journal")
        self._coming = deque([tuple(self._pending)])
        self._writing = self._thread.submit(self._write_on, self._coming)
        self._writing.add_done_callback(lambda _: self._wake())

    def _write_on(self, coming: deque[tuple[Kept, ...]]) -> None:
        """In the journal's thread: write what comes, each time all in one go, until nothing waits."""
        while coming:
            batch = tuple(chain.from_iterable([coming.popleft() for _ in range(len(coming))]))
            self._archive.append(batch)
            self._written.append(len(batch))

    def _take_note(self) -> None:
        """Let go of what was written beside."""
        while self._written:
            del self._pending[: self._written.popleft()]

    def _await(self) -> None:
        """Wait for what is being written beside; afterwards nothing is."""
        writing, self._writing = self._writing, None
        if writing is None:
            return
        error = writing.exception()
        self._take_note()
        if isinstance(error, ArchiveError):
            self._failed(error)
        elif error is not None:
            raise error

    def _write(self) -> None:
        if self._pending:
            try:
                self._archive.append(tuple(self._pending))
            except ArchiveError as error:
                self._failed(error)
                return
            self._pending.clear()
        if self.trouble:
            self._archive.set_aside(())
            self._say("")

    def _failed(self, error: ArchiveError) -> None:
        self._cause = str(error)
        self._set_aside()

    def _set_aside(self) -> None:
        try:
            place = self._archive.set_aside(tuple(self._pending))
        except ArchiveError:
            place = ""
        if place:
            form = worded(
                "{cause} Your edits are kept in {place}; they are written as soon as that is possible."
            )
        else:
            form = worded(
                "{cause} Your edits are kept only as long as Chapeau runs, so don’t close it;"
                " they are written as soon as that is possible."
            )
        self._say(said(form, cause=self._cause, place=place))

    def _say(self, trouble: str) -> None:
        if trouble != self.trouble:
            self.trouble = trouble
            self._report(trouble)
