"""The scenes of printing: the dialog with the pages as they will be."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QApplication, QWidget

from tests.tools.stage import Scene, Stage, sample
from ui.dialogs.print_dialog import PrintDialog
from ui.dialogs.printout import Shape


def printing(stage: Stage) -> QWidget:
    """The redline of the sample, as it will be printed."""
    return _shown(stage, Shape.REDLINE)


def printing_table(stage: Stage) -> QWidget:
    """The comparative table of the sample, on paper laid across."""
    return _shown(stage, Shape.TABLE)


def _shown(stage: Stage, shape: Shape) -> PrintDialog:
    _, window = sample(stage)
    desk = window.desk
    folder, stem = window.revising.place_of_exports()
    dialog = PrintDialog(
        window.revising.printable(), desk.apart, desk.theme.colours, folder, stem, shape, window
    )
    desk.theme.changed.connect(dialog.dress)
    dialog.show()
    until = time.monotonic() + 20
    while time.monotonic() < until and not (dialog.pages_are_made and dialog.view.is_drawn):
        QApplication.processEvents()
    return dialog


PRINTING: dict[str, Scene] = {"printing": printing, "printing-table": printing_table}
