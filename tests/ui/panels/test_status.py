"""The line at the foot gives way, however long the names in it are."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.panels.status import StatusLine

LONG = "Informals on the draft resolution on seagrass meadows, third reading, facilitator’s text of Friday"


def test_a_long_name_does_not_keep_the_window_wide_and_is_told_under_the_pointer(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_place("OP1 · agreed in informals, pending confirmation by Kestria, Marenda and Tolvania")
    line.show_counts(9, 13)
    line.show_changes(22, LONG)
    line.show_saved(f"Every change is saved · {LONG}", "/drafts/seagrass.chapeau")
    assert line.minimumSizeHint().width() < 700
    line.resize(900, line.sizeHint().height())
    line.show()
    assert LONG in line.saved.toolTip()
    assert line.saved.toolTip().endswith("/drafts/seagrass.chapeau")
    line.resize(3000, line.height())
    qtbot.waitUntil(lambda: line.saved.toolTip() == "/drafts/seagrass.chapeau")
