"""The application: makes the windows, gives each what it needs, and remembers what was open."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from editor.words import tr
from ui import incoming
from ui.at_hand import AtHand
from ui.commands.preferences import Preferences
from ui.comparing import compare_window, three_way_window
from ui.desk.recent import Recent
from ui.desk.shelf import Shelf, copy, is_same
from ui.desk.workplace import Host, OpenDraft, Workplace
from ui.dialogs import backups_dialog
from ui.draft_window.main_window import DraftWindow
from ui.look.iconset import application_icon
from ui.look.motion import Motion
from ui.look.theme import Theme
from ui.look.tokens import Appearance
from ui.look.typefaces import load_typefaces
from ui.parts.messages import Choice, Kind
from ui.seating import Seating, baseline_of, sit_down
from ui.services import Services
from ui.shared import filters, kinds_of_files, languages
from ui.shared.choosing import Choosing
from ui.shared.comparison import Side
from ui.shared.first_sight import FirstSight
from ui.shared.origins import Origins
from ui.shared.seats import Seat
from ui.summons import LOCK
from ui.windows import start as start_page
from ui.wording import sentences
from versioning.history.archive import ArchiveError
from versioning.store import backups
from versioning.tree.resolution import Resolution

if TYPE_CHECKING:
    from exports.apart import Apart
    from exports.spelling.checking import Checker
    from ui.incoming import Incoming
    from ui.windows.start import StartWindow

PREFERENCES = "preferences.ini"


class Application(Services):
    """Constructs and passes: everything that a window needs comes from here (see `ui.desk.workplace.Desk`).

    `folder` holds the preferences, and the dossiers that nobody has filed yet.
    """

    def __init__(
        self,
        qt: QApplication,
        folder: Path,
        apart: Apart | None = None,
        checker: Callable[[], Checker] | None = None,
    ) -> None:
        """Prepare, to read files with `apart` and spell with `checker` if given.

        Raises OSError when `folder` can't be written in.
        """
        super().__init__(qt, folder, Preferences(folder / PREFERENCES), apart, checker)
        self._qt = qt
        self.at_hand = AtHand(qt, self.keymap, self.quit)
        self.shelf = Shelf(folder / "drafts")
        self._lock = QLockFile(str(folder / LOCK))
        self._lock.setStaleLockTime(0)
        self._is_alone = self._lock.tryLock(0)
        self.choosing = Choosing(self.preferences, self)
        self._motion = Motion(qt)
        self._motion.reduce(self.preferences.reduces_motion)
        self.choosing.motion_chosen.connect(self._motion.reduce)
        self.seating = Seating(folder / "windows.json", self)
        self.recent = Recent(self.preferences, self.shelf)
        self.origins = Origins(self.preferences)
        self.theme = Theme(qt, self.preferences.appearance)
        self.windows: list[DraftWindow] = []
        self.start_window: StartWindow | None = None
        self._others: list[QWidget] = []
        self._quitting = False
        qt.setWindowIcon(application_icon())
        load_typefaces()

    @cached_property
    def _incoming(self) -> Incoming:
        return incoming.Incoming(self)

    def start(self, paths: Sequence[Path] = ()) -> None:
        """Open the files named, or what was open last, or the sample at the very first start."""
        crashed = self._is_alone and self.preferences.running
        if self._is_alone:
            self.preferences.running = True
            self.seating.begin(lambda: (*self.windows, *self._others))
        if paths:
            self._show_start(hidden=True)
            self.open_paths(paths)
        elif not self.preferences.has_started_before:
            self.open_sample()
        elif self._is_alone and (crashed or self.preferences.restores_session):
            self.seating.bring_back(self, crashed=crashed)
        self.preferences.remember_start()
        if not self.windows and self.start_window is None:
            self.show_start()

    def show_start(self) -> StartWindow:
        """Show the start page."""
        window = self._show_start(hidden=False)
        window.show()
        return window

    def new_draft(self, language: str = "") -> None:
        """Open a window on an empty draft, in the interface's language where none is named in English."""
        chosen = language or languages.current(self._qt).in_english
        self.show_made(lambda: self.shelf.blank(chosen))

    def open_sample(self) -> None:
        """Open a fresh copy of the sample negotiation, with its redline against the first draft."""
        self.show_made(self.shelf.sample, is_marked=True)

    def choose_and_open(self, host: Host) -> None:
        """Ask for files, and open them."""
        parent = host if isinstance(host, QWidget) else None
        self.apart.warm()
        found, _ = QtWidgets.QFileDialog.getOpenFileNames(
            parent, tr("Application", "Open"), self._last_folder(), kinds_of_files.readable()
        )
        self.open_paths([Path(each) for each in found], host)

    def open_paths(self, paths: Sequence[Path], host: Host | None = None) -> None:
        """Open files and dossiers, each in a window of its own; `host` shows the work and what fails."""
        for path in paths:
            if path.suffix.lower() == filters.DOSSIER_ENDING:
                self.open_dossier(path.absolute(), host)
            else:
                self._incoming.read(path.absolute(), host or self._host())

    def unpack(self, path: Path, host: Host, done: Callable[[Sequence[Path]], None]) -> None:
        """Unpack an e-mail or archive beside the windows, and hand over the files that it holds."""
        self._incoming.unpack(path, host, done)

    def open_dossier(self, path: Path, host: Host | None) -> DraftWindow | None:
        """Show the window on a dossier, a new one where there is none, or say why it can't be opened."""
        for window in self.windows:
            if is_same(window.open_draft.dossier.path, path):
                _bring_forward(window)
                return window
        opened = self.show_made(lambda: self.shelf.open(path), host, path)
        if opened is not None:
            FirstSight(opened, lambda: self.look_at(path, opened))
        return opened

    def show_made(
        self,
        make: Callable[[], OpenDraft],
        host: Host | None = None,
        path: Path | None = None,
        *,
        is_marked: bool = False,
    ) -> DraftWindow | None:
        """Show a window on what `make` opens (at `path`, if it is there), or say why it can't be opened."""
        try:
            open_draft = make()
        except (ArchiveError, OSError) as error:
            self.complain(
                host, sentences.not_opened(error), path if isinstance(error, ArchiveError) else None
            )
            return None
        return self.show(open_draft, is_marked=is_marked)

    def show(
        self, open_draft: OpenDraft, seat: Seat | None = None, *, is_marked: bool = False
    ) -> DraftWindow:
        """Show a window on an open dossier, standing as it did when it had that `seat`.

        One that `is_marked` shows what differs from its first revision.
        """
        session = open_draft.session
        session.author = self.preferences.author
        baseline = baseline_of(seat, session) if seat else session.revisions()[0].id if is_marked else ""
        window = DraftWindow(self, open_draft, baseline)
        self.windows.append(window)
        self.recent.add(open_draft.dossier.path)
        if seat is None:
            window.lay_out_as_last()
        else:
            sit_down(window, seat)
        window.show()
        self.seating.keep()
        if session.read_only:
            window.tell_read_only()
        self._dismiss_start()
        gc.freeze()  # to look for garbage in all of a big draft, Python would stop the window for 0.3 s
        return window

    def open_copy(self, draft: Resolution, name: str, host: Host) -> bool:
        """Open a window on a new dossier that begins with `draft`; return whether that could be done."""
        return self.show_made(lambda: self.shelf.copy_of(draft, name), host) is not None

    def open_working_copy(self, open_draft: OpenDraft, name: str, host: Host) -> None:
        """Open a window on a copy of a dossier, with all that is in it."""
        self.show_made(lambda: self.shelf.copy_of_all(open_draft, name), host)

    def save_as(self, open_draft: OpenDraft, path: Path) -> OpenDraft:
        """Return the draft open in a dossier at another path; raises ArchiveError or OSError."""
        before = open_draft.dossier.path
        lost = copy(open_draft, path)
        open_draft.session.close()  # first: where its file was taken away, the copy may lie in its very place
        opened = replace(self.shelf.open(path), source=open_draft.source)
        if lost:
            opened.dossier.notices += (lost,)
        if not open_draft.is_filed and not is_same(before, path):
            before.unlink(missing_ok=True)
            backups.move(before, path)
        self.recent.replace(before, path)
        self.origins.moved(before, path)
        return opened

    def show_comparison(self, *sides: Side) -> QMainWindow:
        """Return an open window that compares two texts, or a base with both sides that were made from it."""
        with_base = len(sides) > 2
        window_of = three_way_window.ThreeWayWindow if with_base else compare_window.CompareWindow
        window: QMainWindow = window_of(self, *sides)
        self.keep(window)
        window.show()
        return window

    def keep(self, window: QWidget) -> None:
        """Hold a window until it is closed."""
        self._others.append(window)
        window.destroyed.connect(lambda: self._others.remove(window))

    def dossiers(self) -> tuple[Path, ...]:
        """Return the dossiers that were open lately and are still there, the newest first."""
        return self.recent.paths()

    def fill_recent(self, menu: QMenu, host: Host) -> None:
        """Fill a menu with what was open lately."""
        menu.clear()
        for known in self.recent.known():
            action = menu.addAction(known.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, path=known.path: self.open_paths([path], host))
            action.setToolTip(str(known.path))
        menu.addSeparator()
        menu.addAction(tr("Application", "&Forget these"), self.recent.clear).setEnabled(
            bool(self.recent.paths())
        )

    def choose_backup(self, dossier: Path, host: Host) -> None:
        """Ask which backup of a dossier to open, and open a copy of it."""
        dialog = backups_dialog.BackupsDialog(
            dossier, self.theme.colours, host if isinstance(host, QWidget) else None
        )
        self.theme.changed.connect(dialog.dress)
        if dialog.exec() == QtWidgets.QDialog.DialogCode.Accepted and dialog.chosen is not None:
            backup = dialog.chosen
            name = tr("Backups", "{name}, backup of {date}")
            name = name.format(name=dossier.stem, date=backups_dialog.said_moment(backup))
            self.show_made(lambda: self.shelf.of_backup(backup.path, name), host)

    def choose_appearance(self, appearance: Appearance) -> None:
        """Show every window light, dark, or as the system has it, from now on."""
        self.preferences.appearance = appearance
        self.theme.choose(appearance)

    def put_away(self, window: Workplace) -> None:
        """Close a draft's window so that the next start doesn't open it again."""
        before = self.windows
        self.windows = [each for each in before if each is not window]
        if not self.windows:
            self.show_start()
        if window.close():
            self.seating.keep(none_left=not self.windows)
        else:
            self.windows = before
            self._dismiss_start()

    def window_closed(self, window: Workplace) -> None:
        """Take note that a draft's window is closed; the last one stays remembered, as on quitting."""
        if any(each is window for each in self.windows):
            if not self._quitting:
                self.seating.keep()  # the last one comes back at the next start, as after quitting
            self.windows = [each for each in self.windows if each is not window]
            if self.windows and not self._quitting:
                self.seating.keep()
        window.session.close()
        gc.unfreeze()  # what the window leaves behind is garbage now

    def preview_closed(self) -> None:
        """Take note that a preview is closed; where nothing else is open, show the start page."""
        if not self.windows and not self._quitting:
            self.show_start()

    def quit(self) -> None:
        """Close everything and stop; the next start opens it again."""
        if self.close_all():
            self.end()
            self._qt.quit()

    def keep_all(self) -> bool:
        """Write whatever waits in any window to be written; return whether everything is."""
        sessions = [each for window in self.windows for each in (window.session, window.shown)]
        written = [each.flush() for each in sessions if not each.read_only]
        return all(written)

    def restart(self) -> bool:
        """Close everything and start anew, with the windows as they are; return whether that was done."""
        if not self.close_all():
            return False
        self.end()
        started, _ = QtCore.QProcess.startDetached(sys.executable, _own_arguments())
        self._qt.quit()
        return started

    def close_all(self) -> bool:
        """Close every window, for all to come back; return False, and go on, where one would not close."""
        self._quitting = True
        self.seating.end()
        self._qt.closeAllWindows()
        if self.windows:
            self._quitting = False
            self.seating.go_on()
        return not self.windows

    def end(self) -> None:
        """Close every window, and note that all came to a proper end."""
        self.close_all()
        self.at_hand.stop()
        self.apart.close()
        self.spelling.close()
        self.backups.close()
        if self._is_alone:
            self.preferences.running = False
            self._lock.unlock()

    def complain(self, host: Host | None, sentence: str, dossier: Path | None = None) -> None:
        """Say what went wrong; where a dossier has backups, offer them."""
        host = host or self._host()
        choices: list[Choice] = []
        if dossier is not None and backups.backups_of(dossier):
            choices.append(
                (tr("Backups", "Open a backup…"), lambda: self.choose_backup(dossier, self._host()))
            )
        host.messages.say(Kind.ERROR, sentence, *choices)
        if host is self.start_window:
            self.start_window.show()

    def note(self, sentence: str) -> None:
        """Say what a person should know, in the window in use or on the start page."""
        host = self._host()
        host.messages.say(Kind.NOTICE, sentence, key="seating")
        if host is self.start_window:
            self.start_window.show()

    def look_at(self, path: Path, opened: DraftWindow) -> None:
        """Say what matters to other drafts that are open: their red lines, and that it is another copy."""
        self._incoming.warn(path.name, opened.session.draft, opened.messages)
        for each in self.windows:
            if each is not opened and each.open_draft.dossier.id == opened.open_draft.dossier.id:
                each.bringing.offer(path, opened)

    def _show_start(self, *, hidden: bool) -> StartWindow:
        if self.start_window is None:
            window = start_page.StartWindow(self.theme.colours, self.recent.known())
            window.new_wanted.connect(self.new_draft)
            window.sample_wanted.connect(self.open_sample)
            window.open_wanted.connect(lambda: self.choose_and_open(window))
            window.paths_wanted.connect(lambda paths: self.open_paths(paths, window))
            window.closed.connect(lambda: self._forget_start(window))
            self.theme.changed.connect(window.dress)
            if hidden:
                window.jobs.shown.connect(lambda job: window.show() if job else None)
            self.start_window = window
        return self.start_window

    def _dismiss_start(self) -> None:
        """Take the start page away, unless it still reads a file."""
        window = self.start_window
        if window is not None:
            window.hide()
            if not window.jobs.busy:
                self.start_window = None
                window.close()
                window.deleteLater()

    def _forget_start(self, window: StartWindow) -> None:
        if self.start_window is window:
            self.start_window = None

    def _host(self) -> Host:
        """Return a window that can say what is the matter: the one in use, or the start page."""
        active = self._qt.activeWindow()
        if isinstance(active, DraftWindow):
            return active
        return self.windows[-1] if self.windows else self._show_start(hidden=True)

    def _last_folder(self) -> str:
        filed = (path.parent for path in self.recent.paths() if not self.shelf.holds(path))
        return str(next((folder for folder in filed if folder.is_dir()), Path.home()))


def _bring_forward(window: QWidget) -> None:
    """Show a window before all others."""
    window.show()
    window.raise_()
    window.activateWindow()


def _own_arguments() -> list[str]:
    """Return what this program was started with, without the files that it was asked to open."""
    return [] if getattr(sys, "frozen", False) else [sys.argv[0]]
