"""What comes in as files: read beside the windows, previewed, and made a draft of where that is wanted."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from editor.words import tr
from exports import formats, handmade, report
from ui.desk import receiving
from ui.desk.workplace import Host, OpenDraft
from ui.parts import dialogs
from ui.parts.jobs import Cancelled, Job
from ui.parts.messages import Kind, Messages
from ui.shared import enlarging
from ui.windows import preview
from ui.wording import sentences
from versioning.history.archive import ArchiveError

if TYPE_CHECKING:
    from exports.apart import Apart
    from exports.report import Reading
    from ui.commands.keymap import Keymap
    from ui.commands.preferences import Preferences
    from ui.desk.receiving import Received, Sent
    from ui.desk.shelf import Shelf
    from ui.draft_window.main_window import DraftWindow
    from ui.look.theme import Theme
    from ui.shared.choosing import Choosing
    from ui.shared.origins import Origins
    from versioning.tree.resolution import Resolution

T = TypeVar("T")

AT_A_GLANCE = 0.4
"""Seconds; the text of a file that took less is not shown before its changes, which take a few times that."""


class House(Protocol):
    """The application, as what comes in sees it."""

    shelf: Shelf
    origins: Origins
    theme: Theme
    keymap: Keymap
    preferences: Preferences
    choosing: Choosing
    windows: list[DraftWindow]

    @property
    def apart(self) -> Apart:
        """What reads files in a process of its own."""

    def keep(self, window: QWidget) -> None:
        """Hold a window until it is closed."""

    def show(self, open_draft: OpenDraft, *, is_marked: bool = False) -> DraftWindow:
        """Show a window on an open dossier; one that `is_marked` shows what differs from its beginning."""

    def open_paths(self, paths: Sequence[Path], host: Host | None = None) -> None:
        """Open files and dossiers, each in a window of its own; `host` shows the work and what fails."""

    def open_dossier(self, path: Path, host: Host | None) -> DraftWindow | None:
        """Show the window on a dossier, a new one where there is none, or say why it can't be opened."""

    def complain(self, host: Host | None, sentence: str) -> None:
        """Say what went wrong."""

    def preview_closed(self) -> None:
        """Take note that a preview is closed."""


class Incoming:
    """Reads files for `house`; one that was read before opens the draft that was made of it."""

    def __init__(self, house: House) -> None:
        """Read nothing yet."""
        self._house = house

    def read(self, path: Path, host: Host, password: str = "") -> None:
        """Read a file beside the windows, and show it; `host` shows the work and what fails.

        Of an e-mail or archive, every document in it is read.
        """
        house = self._house
        if formats.holds_files(path):
            self.unpack(path, host, lambda found: house.open_paths(found, host))
            return

        def done(reading: Reading) -> None:
            before = house.origins.dossier_of(path, reading.source)
            if before is None:
                self._preview(path, reading, host, password)
            else:
                self._go_on(path, reading, before, host, password)

        def failed(error: Exception) -> None:
            given = ""
            if isinstance(error, report.PasswordNeededError):
                parent = host if isinstance(host, QWidget) else None
                given = dialogs.asked_password(path, error, parent)
            if given:
                self.read(path, host, given)
            else:
                house.complain(host, sentences.not_read(path.name, error))

        def work(job: Job[Reading]) -> Reading:
            begun = time.monotonic()
            reading = self._read(path, job, password, chained=False)
            if receiving.lacks_changes(reading) and time.monotonic() - begun < AT_A_GLANCE:
                reading = self._read(path, job, password)
            return reading

        self._start(path, work, done, failed, host)

    def unpack(self, path: Path, host: Host, done: Callable[[Sequence[Path]], None]) -> None:
        """Unpack an e-mail or archive beside the windows, and hand over the files that it holds."""

        def failed(error: Exception) -> None:
            self._house.complain(host, sentences.not_read(path.name, error))

        self._start(path, lambda _: self._house.shelf.received(path), done, failed, host)

    def _read(self, path: Path, job: Job[Reading], password: str, *, chained: bool = True) -> Reading:
        """Return what a file holds, with its changes only if they are to be `chained`."""
        read = self._house.apart.read(path, job.check, password=password, chained=chained)
        return handmade.settled(read, "accepted")[0]

    def _start(
        self,
        path: Path,
        work: Callable[[Job[T]], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        host: Host,
    ) -> Job[T]:
        """Start reading a file beside the windows."""
        title = tr("Application", "Reading {file}").format(file=path.name)
        return host.jobs.start(title, work, done, failed)

    def warn(self, name: str, draft: Resolution, messages: Messages) -> None:
        """Say first that what came in touches a red line of a draft that is open."""
        for each in self._house.windows:
            sentence = each.guarding.warning_of(name, draft)
            if sentence:
                messages.say(Kind.WARNING, sentence, key=f"red lines {name}")

    def _preview(self, path: Path, reading: Reading, host: Host, password: str) -> None:
        """Show what was read; a draft is made of it when a person wants that.

        Where its changes are still to be read, they are read meanwhile, or first if it may be an answer.
        """
        house = self._house
        sent = receiving.drafts_sent(house.windows)
        if not receiving.lacks_changes(reading):
            self._show(path, reading, sent)
            return

        def work(job: Job[Reading]) -> Reading:
            return self._read(path, job, password)

        def failed(error: Exception) -> None:
            house.complain(host, sentences.not_read(path.name, error))

        shown: preview.Preview | None = None

        def done(whole: Reading) -> None:
            if shown is not None and whole.source == reading.source:
                shown.know(whole)
                return
            if shown is not None:  # the file is another one by now
                shown.close()
            self._show(path, whole, sent)

        job = self._start(path, work, done, failed, host)
        if not receiving.answers(reading, sent):
            shown = self._show(path, reading, (), is_whole=False)
            shown.closed.connect(job.cancel)

    def _show(
        self, path: Path, reading: Reading, sent: Sequence[Sent], *, is_whole: bool = True
    ) -> preview.Preview:
        """Show a preview, and make a draft of the file where that is wanted."""
        house = self._house
        colours, keymap = house.theme.colours, house.keymap
        shown = preview.Preview(path, reading, colours, house, keymap, sent=sent, is_whole=is_whole)
        enlarging.Enlarging(shown, house)
        shown.taken.connect(lambda start: self._begin(path, reading, start, shown))
        shown.closed.connect(house.preview_closed)
        house.theme.changed.connect(shown.dress)
        house.keep(shown)
        self.warn(path.name, reading.draft, shown.messages)
        shown.show()
        return shown

    def _begin(self, path: Path, reading: Reading, start: Received, shown: preview.Preview) -> None:
        """Make a draft of what was read, beside the windows; where others proposed changes, show them."""
        house = self._house

        def work(job: Job[OpenDraft]) -> OpenDraft:
            made = replace(house.shelf.of_file(path, reading, start), source=path)
            try:
                job.check()
            except Cancelled:
                made.session.close()
                made.dossier.path.unlink(missing_ok=True)
                raise
            return made

        def done(made: OpenDraft) -> None:
            house.show(made, is_marked=bool(start.changes))
            house.origins.remember(path, reading.source, made.dossier.path)
            shown.close()

        def failed(error: Exception) -> None:
            if not isinstance(error, (ArchiveError, OSError)):
                raise error
            house.complain(shown, sentences.not_opened(error))

        title = tr("Application", "Opening {file} as a draft").format(file=path.name)
        shown.jobs.start(title, work, done, failed).ended.connect(shown.check)

    def _go_on(self, path: Path, reading: Reading, dossier: Path, host: Host, password: str) -> None:
        """Open the draft that was made of this file before, and offer to begin anew."""
        window = self._house.open_dossier(dossier, host)
        if window is not None:
            window.messages.say(
                Kind.NOTICE,
                tr("Application", "This is your draft of {file}, as you left it.").format(file=path.name),
                (
                    tr("Application", "Begin anew from the file"),
                    lambda: self._preview(path, reading, window, password),
                ),
                key="origin",
            )
