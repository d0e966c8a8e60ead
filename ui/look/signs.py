"""Signs: the lanes of a narrow strip by which kinds of change are told apart without their colours.

What went is at the side where a text begins to be read, what came at the other, what changed in the middle;
what moved left one side for the other. A split reaches from the middle to what came, a join from what went.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap

from editor.words import tr
from ui.look.tokens import Colours
from versioning.compare.redline import Change

_START, _MIDDLE, _END = range(3)
_LANES = {
    Change.DELETED: (_START,),
    Change.INSERTED: (_END,),
    Change.MOVED: (_START, _END),
    Change.SPLIT: (_MIDDLE, _END),
    Change.MERGED: (_START, _MIDDLE),
}
_GAP = 1.0
_SIDE, _RATIO = 16, 2


def colours_of(change: Change, palette: Colours) -> tuple[str, str]:
    """Return the line and the ground of a kind of change; what was only edited stays quiet."""
    colours = palette.redline
    if change is Change.INSERTED:
        return colours.inserted, colours.inserted_ground
    if change is Change.DELETED:
        return colours.deleted, colours.deleted_ground
    if change is Change.MOVED:
        return colours.moved, colours.moved_ground
    return palette.quiet, palette.page


def lanes(change: Change, room: QRectF) -> Iterator[QRectF]:
    """Yield what is to be filled of a room for a kind of change; mirrored where one reads from the right."""
    wide = (room.width() - 2 * _GAP) / 3
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for lane in _LANES.get(change, (_MIDDLE,)):
        at = 2 - lane if mirrored else lane
        yield QRectF(room.left() + at * (wide + _GAP), room.top(), wide, room.height())


def sign(change: Change, palette: Colours) -> QIcon:
    """Return the sign of a kind of change as an icon, framed where the kind is chosen and pale where not."""
    result = QIcon()
    line = colours_of(change, palette)[0]
    for state, frame, fill in (
        (QIcon.State.On, palette.accent, line),
        (QIcon.State.Off, palette.surface, palette.disabled),
    ):
        picture = QPixmap(QSize(_SIDE, _SIDE) * _RATIO)
        picture.setDevicePixelRatio(_RATIO)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setPen(QPen(QColor(frame), 1.5))
        painter.drawRect(QRectF(1, 1, _SIDE - 2, _SIDE - 2))
        for lane in lanes(change, QRectF(3, 5, _SIDE - 6, 6)):
            painter.fillRect(lane, QColor(fill))
        painter.end()
        result.addPixmap(picture, QIcon.Mode.Normal, state)
    return result


def legend() -> str:
    """Return in words how the lanes are to be read."""
    sides = tr("Comparison", "left"), tr("Comparison", "right")
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    start, end = reversed(sides) if mirrored else sides
    lines = (
        tr("Comparison", "At the {side}: deleted").format(side=start),
        tr("Comparison", "At the {side}: inserted").format(side=end),
        tr("Comparison", "On both sides: moved"),
        tr("Comparison", "In the middle: edited, split or joined"),
        tr("Comparison", "Right across: a conflict"),
    )
    return "\n".join(lines)
