"""Writing an export beside a window, and saying how it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from exports.report import Loss
from ui.exporting import Export
from ui.jobs import Jobs
from ui.messages import Kind, Messages
from ui.sentences import not_made, not_written

MOST_NAMED = 3
"""So many things that a file lacks are named; the others are counted."""


def write_export(export: Export, jobs: Jobs, messages: Messages) -> None:
    """Write an export in a thread of its own; success and failure are said in `messages`."""
    path = export.path

    def done(lacking: tuple[Loss, ...]) -> None:
        show = ("Show in folder", lambda: show_in_folder(path))
        if lacking:
            named = "; ".join(f"{loss.where}: {loss.what}" for loss in lacking[:MOST_NAMED])
            rest = f"; and {len(lacking) - MOST_NAMED:,} more" if len(lacking) > MOST_NAMED else ""
            sentence = f"{path.name} is written, but it lacks something ({named}{rest})."
            messages.say(Kind.WARNING, sentence, show, key=str(path))
        else:
            messages.say(Kind.NOTICE, f"{path.name} is written.", show, key=str(path))

    def failed(error: Exception) -> None:
        sentence = not_written(path, error) if isinstance(error, OSError) else not_made(path, error)
        messages.say(Kind.ERROR, sentence, key=str(path))

    jobs.start(f"Writing {path.name}", lambda job: export.write(job.check), done, failed)


def show_in_folder(path: Path) -> None:
    """Open the system's window on the folder in which a file lies."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
