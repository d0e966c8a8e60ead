"""Writing an export beside a window, and saying how it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from editor.words import in_turn, titled, told, tr
from exports.report import Loss
from ui.parts.jobs import Jobs
from ui.parts.messages import Kind, Messages
from ui.shared.exporting import Export
from ui.wording.sentences import not_made, not_written

MOST_NAMED = 3
"""So many things that a file lacks are named; the others are counted."""


def write_export(export: Export, jobs: Jobs, messages: Messages) -> None:
    """Write an export in a thread of its own; success and failure are said in `messages`."""
    path = export.path

    def done(lacking: tuple[Loss, ...]) -> None:
        say_written(path, lacking, messages)

    def failed(error: Exception) -> None:
        sentence = not_written(path, error) if isinstance(error, OSError) else not_made(path, error)
        messages.say(Kind.ERROR, sentence, key=str(path))

    jobs.start(
        tr("Export", "Writing {file}").format(file=path.name),
        lambda job: export.write(job.check),
        done,
        failed,
    )


def say_written(path: Path, lacking: tuple[Loss, ...], messages: Messages) -> None:
    """Say that a file is written, and what it lacks."""
    show = (tr("Export", "Show in folder"), lambda: show_in_folder(path))
    if lacking:
        named = [titled(told(loss.where), told(loss.what)) for loss in lacking[:MOST_NAMED]]
        more = len(lacking) - MOST_NAMED
        rest = [tr("Export", "and %n more", n=more)] if more > 0 else []
        sentence = tr("Export", "{file} is written, but it lacks something ({what}).").format(
            file=path.name, what=in_turn((*named, *rest))
        )
        messages.say(Kind.WARNING, sentence, show, key=str(path))
    else:
        messages.say(
            Kind.NOTICE, tr("Export", "{file} is written.").format(file=path.name), show, key=str(path)
        )


def show_in_folder(path: Path) -> None:
    """Open the system's window on the folder in which a file lies."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
