"""Seating: the windows come back as they were, after quitting as after a crash."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtWidgets import QWidget

from editor.words import listed, mark, tr
from ui.desk.shelf import Shelf
from ui.desk.workplace import Host, OpenDraft
from ui.draft_window.main_window import DraftWindow
from ui.parts.jobs import Job
from ui.parts.messages import Kind
from ui.shared.comparison import Side
from ui.shared.first_sight import FirstSight
from ui.shared.seats import Origin, Pair, Seat, Seats, missing, read_seats, write_seats
from ui.wording import sentences
from ui.wording.naming import introduced, working
from versioning.history.archive import ArchiveError
from versioning.history.history import HistoryError
from versioning.session import Session

AFTER_CRASH = mark(
    "Application",
    "Chapeau was ended without being closed. Your draft is as you left it: every change was kept.",
)
OFTEN = 5_000
"""Milliseconds between two looks at how the windows stand: a crash loses no more of it."""


class House(Protocol):
    """The application, as the windows that come back see it."""

    shelf: Shelf
    windows: list[DraftWindow]

    def show(self, open_draft: OpenDraft, seat: Seat | None = None) -> DraftWindow:
        """Show a window on an open dossier, standing as it did when it had that `seat`."""

    def look_at(self, path: Path, opened: DraftWindow) -> None:
        """Say what an open dossier matters to other drafts that are open."""

    def show_comparison(self, *sides: Side) -> QWidget:
        """Return an open window that compares two texts, or a base with both sides made from it."""

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files, each in a window of its own."""

    def complain(self, host: Host | None, sentence: str, dossier: Path | None = None) -> None:
        """Say what went wrong; where a dossier has backups, offer them."""

    def note(self, sentence: str) -> None:
        """Say what a person should know, in the window in use."""


class Seating(QObject):
    """Keeps how the windows stand in a file, and brings them back."""

    def __init__(self, file: Path, parent: QObject) -> None:
        """Keep it in `file`; nothing is written before `begin`."""
        super().__init__(parent)
        self._file = file
        self._kept: Seats | None = None
        self._windows: Callable[[], Iterable[QWidget]] = tuple
        self._has_begun = False
        self._timer = QTimer(self)
        self._timer.setInterval(OFTEN)
        self._timer.timeout.connect(self.keep)

    def seats(self) -> Seats:
        """Return how the windows stood last."""
        return read_seats(self._file)

    def begin(self, windows: Callable[[], Iterable[QWidget]]) -> None:
        """Look from now on, from time to time, how `windows` stand."""
        self._windows, self._has_begun = windows, True
        self._timer.start()

    def go_on(self) -> None:
        """Look again after all, if that was begun: not all of them were closed."""
        if self._has_begun:
            self._timer.start()

    def end(self) -> None:
        """Keep how the windows stand now, and look no more: they are about to be closed."""
        self.keep()
        self._timer.stop()

    def keep(self, *, none_left: bool = False) -> None:
        """Keep how the windows stand now; where it can't be written, the next time may do.

        Without any draft what was kept stays, unless a person has put all away: `none_left`.
        """
        if not self._timer.isActive():
            return
        windows = [each for each in self._windows() if each.isVisible()]
        drafts = tuple(_seat_of(each) for each in windows if isinstance(each, DraftWindow))
        pairs = (_pair_of(each, *each.compared_sides) for each in windows if hasattr(each, "compared_sides"))
        previews = tuple(str(each.previewed) for each in windows if hasattr(each, "previewed"))
        now = Seats(drafts, tuple(each for each in pairs if each is not None), previews)
        if now != self._kept and (drafts or none_left):
            with suppress(OSError):
                write_seats(self._file, now)
                self._kept = now

    def bring_back(self, house: House, *, crashed: bool) -> None:
        """Open what was open last, as it stood; name once what is gone, and say so if it `crashed`."""
        seats, failed = self.seats(), list[tuple[Path, str]]()
        for seat in seats.drafts:
            path = Path(seat.path)
            if not path.is_file():
                continue
            try:
                open_draft = house.shelf.open(path)
            except (ArchiveError, OSError) as error:
                failed.append((path, sentences.not_opened(error)))
            else:
                opened = house.show(open_draft, seat)
                FirstSight(opened, partial(house.look_at, path, opened))
        for path, sentence in failed:  # in a window that stays
            house.complain(None, sentence, path)
        if gone := listed(missing(seats.drafts)):
            words = tr("Application", "Not opened again, because it is no longer where it was: {files}.")
            house.note(words.format(files=gone))
        if seats.comparisons:  # the drafts are shown first
            QTimer.singleShot(0, self, lambda: _compare_again(seats.comparisons, house))
        house.open_paths([Path(each) for each in seats.previews if Path(each).is_file()])
        self.keep(none_left=True)
        if crashed and house.windows:
            house.windows[-1].messages.say(Kind.NOTICE, tr("Application", AFTER_CRASH), key="crash")


def _compare_again(pairs: Sequence[Pair], house: House) -> None:
    for pair in pairs:
        if house.windows:
            _lay_side_by_side(pair, house.windows, house.show_comparison, house.windows[-1])


def _seat_of(window: DraftWindow) -> Seat:
    """Return how the window of a draft stands."""
    node, (_, place) = window.editor.current_node, window.editor.selected()[1]
    path = str(window.open_draft.dossier.path)
    own = _packed(window.saveGeometry()), _packed(window.arrangement())
    room = window.for_room
    if room is None or room.is_held:  # what was held back from the room must not be seen there
        return Seat(path, *own, node, place, window.baseline)
    return Seat(path, *own, node, place, window.baseline, _packed(room.saveGeometry()), room.seen.value)


def _pair_of(window: QWidget, *sides: Side) -> Pair | None:
    """Return how the window of a comparison stands; None where a side can't be had again."""
    origins = tuple(side.origin for side in sides if side.origin is not None)
    if len(origins) < len(sides):
        return None
    return Pair(origins, _packed(window.saveGeometry()))


def baseline_of(seat: Seat, session: Session) -> str:
    """Return the id of the revision whose redline was shown; empty where it can't be shown any more."""
    if seat.baseline in {each.id for each in session.revisions()}:
        with suppress(ArchiveError):
            session.draft_of(seat.baseline)
            return seat.baseline
    return ""


def sit_down(window: DraftWindow, seat: Seat) -> None:
    """Let a window that is about to be shown stand as it did; its cursor is revealed once it is there."""
    if seat.geometry:
        window.lay_out_as(_unpacked(seat.geometry), _unpacked(seat.state))
    else:
        window.lay_out_as_last()
    number = window.editor.number_of(seat.node)
    if number is not None:
        window.editor.select((number, seat.place), (number, seat.place))
        QTimer.singleShot(0, window, lambda: window.editor.reveal(number))
    if seat.room:
        QTimer.singleShot(0, window, lambda: window.projecting.go_on(_unpacked(seat.room), seat.seen))


def _lay_side_by_side(
    pair: Pair, windows: Iterable[DraftWindow], show: Callable[..., QWidget], host: DraftWindow
) -> None:
    """Bring a comparison back, once all its sides are read; where one is gone, it stays away."""
    opened = {str(each.open_draft.dossier.path): each for each in windows}

    def read(origin: Origin, check: Callable[[], None]) -> Side:
        path = Path(origin.path)
        return Side(
            path.name, host.desk.apart.read(path, check, chained=False).draft, str(path.parent), origin
        )

    try:
        known = [_side(each, opened) for each in pair.sides]
    except (ArchiveError, HistoryError, KeyError):
        return

    def work(job: Job[list[Side]]) -> list[Side]:
        return [side or read(origin, job.check) for side, origin in zip(known, pair.sides, strict=True)]

    def done(sides: list[Side]) -> None:
        window = show(*sides)
        if pair.geometry:
            window.restoreGeometry(_unpacked(pair.geometry))

    def failed(_: Exception) -> None:
        words = tr(
            "Application", "A comparison was not opened again: one of its files can’t be read any more."
        )
        host.messages.say(Kind.NOTICE, words, key="seating")

    if all(known):
        done([side for side in known if side is not None])
    else:
        host.jobs.start(tr("Application", "Opening a comparison again"), work, done, failed)


def _side(origin: Origin, opened: dict[str, DraftWindow]) -> Side | None:
    """Return a side that comes of an open dossier, None for a file; raises what tells that it is gone."""
    if origin.kind == "file":
        return None
    window = opened[origin.path]
    session = window.session
    if origin.kind == "revision":
        revision = session.history.revision(origin.name)
        return Side(revision.name, session.draft_of(revision.id), introduced(revision), origin)
    if origin.kind == "branch":
        name = tr("Revisions", "Branch {name}").format(name=origin.name)
        return Side(name, session.draft_on(origin.name), tr("Revisions", "as it stands"), origin)
    return Side(working(), session.draft, window.open_draft.name, origin)


def _packed(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode()


def _unpacked(words: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(words.encode()))
