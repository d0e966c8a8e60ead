"""Pages on a printer: the system's own dialog, then the pages as they are, at the printer's resolution."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from exports.pdf.pages import Pages
from ui.parts.page_view import image_of
from ui.shared.exporting import fit_name
from versioning.leftovers import place_beside

_FINEST = 600
"""Dots to an inch; finer ones are seen by nobody and take minutes."""
_POINTS = 72.0


def chosen_printer(pages: Pages, name: str, parent: QWidget) -> tuple[QPrinter, Sequence[int]] | None:
    """Ask for a printer; returns it with the sheets wanted, pages counted from 0. The queue shows `name`.

    Where there is no printer, Qt's dialog makes a file of that name, for which it drops what follows the last
    period: so it has no “/” of a symbol, and an ending of its own.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(f"{fit_name(name)}.pdf")
    printer.setFullPage(True)
    fit(printer, pages)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(pages))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    fit(printer, pages)
    return printer, sheets(printer, len(pages))


def file_chosen(printer: QPrinter) -> Path | None:
    """Return the file that was chosen in place of a printer, if one was."""
    is_file = printer.outputFormat() is QPrinter.OutputFormat.PdfFormat and printer.outputFileName()
    return Path(printer.outputFileName()) if is_file else None


def sheets(printer: QPrinter, count: int) -> Sequence[int]:
    """Return which of `count` pages, from 0, are painted one after the other, as often as was asked for.

    Few printers make copies themselves, and none turns the order around.
    """
    which = range((printer.fromPage() or 1) - 1, min(printer.toPage() or count, count))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        which = which[::-1]
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return tuple(which) * copies
    return tuple(at for at in which for _ in range(copies))


def fit(printer: QPrinter, pages: Pages) -> None:
    """Give the printer the size of the pages, upright or across."""
    width, height = pages.sizes[0]
    across = width > height
    points = QSizeF(height, width) if across else QSizeF(width, height)
    size = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageSize(size)
    layout = QPageLayout.Orientation
    printer.setPageOrientation(layout.Landscape if across else layout.Portrait)


def print_whole(printer: QPrinter, pages: Pages, which: Sequence[int], check: Callable[[], None]) -> bool:
    """Paint some pages as `paint` does; a file in place of paper is there whole or not at all.

    What stood there before stays until then. Raises OSError where the file can't be put in its place.
    """
    name = printer.outputFileName()
    if not name:
        return paint(printer, pages, which, check)
    beside = place_beside(Path(name))
    printer.setOutputFileName(str(beside))
    try:
        taken = paint(printer, pages, which, check)
        if taken:
            beside.replace(name)
    finally:
        beside.unlink(missing_ok=True)
    return taken


def paint(printer: QPrinter, pages: Pages, which: Sequence[int], check: Callable[[], None]) -> bool:
    """Paint some pages, counted from 0, each in its own size; returns whether the printer took them.

    Any thread may do it. `check` is called before each page; when it raises, the rest is not printed.
    """
    painter = QPainter()
    if not which or not painter.begin(printer):
        return False
    dots = printer.resolution()
    scale = min(dots, _FINEST) / _POINTS
    try:
        for number, at in enumerate(which):
            check()
            if number and not printer.newPage():
                return False
            width, height = (side * dots / _POINTS for side in pages.sizes[at])
            painter.drawImage(QRectF(0, 0, width, height), image_of(pages, at, scale))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    return True
