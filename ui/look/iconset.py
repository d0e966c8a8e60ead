"""Icons: strokes of one width drawn for Chapeau (`ui/look/icons`), tinted with the colours in use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QPainter,
    QPixmap,
    QPixmapCache,
    QRegion,
)
from PySide6.QtSvg import QSvgRenderer

from ui.look.tokens import SPACE, Colours

FOLDER = Path(__file__).parent / "icons"
SIDE = 20
"""The side of each drawing, in its own units."""
POINTING = ("undo", "redo", "indent", "outdent", "outline", "export-tracked", "masthead")
"""Icons that follow the line: they are mirrored with it."""
_USUAL_LETTERS = 16
"""The height in pixels of letters beside which icons have their usual size."""


def beside(letters: QFontMetrics, usual: int) -> int:
    """Return the side of an icon beside letters: the `usual` one in pixels, larger where the letters are."""
    return max(usual, round(usual * letters.height() / _USUAL_LETTERS))


def sizes() -> list[int]:
    """Return how many pixels icons have in menus, buttons and toolbars, on the screens that are there."""
    letters = QFontMetrics(QGuiApplication.font())
    ratios = {1.0, 2.0, *(each.devicePixelRatio() for each in QGuiApplication.screens())}
    sides = (beside(letters, SPACE.large), beside(letters, SPACE.icon))
    return sorted({round(side * ratio) for side in sides for ratio in ratios})


def icon(name: str, colours: Colours, wanted: Sequence[int] = ()) -> QIcon:
    """Return the icon of that name in `wanted` sizes, else in all that are usual.

    Raises FileNotFoundError when none was drawn.
    """
    drawn = cache(lambda: _renderer(_drawing(name), colours.text))

    def draw(size: int) -> QPixmap:
        return _picture(drawn(), size)

    result = QIcon()
    for size in wanted or sizes():
        shape = _once(name, size, colours.text, partial(draw, size))
        result.addPixmap(shape, QIcon.Mode.Normal, QIcon.State.Off)
        for mode, state, tint in (
            (QIcon.Mode.Disabled, QIcon.State.Off, colours.disabled),
            (QIcon.Mode.Normal, QIcon.State.On, colours.accent),
        ):
            other = _once(name, size, tint, partial(_recoloured, shape, tint))
            result.addPixmap(other, mode, state)
    return result


def first_icon(name: str, colours: Colours, size: int, *, checked: bool) -> QIcon:
    """Return an icon as it is seen first: in one size, and as what can be done or, if `checked`, is on."""
    shape = picture(_drawing(name), colours.text, size)
    result = QIcon(shape)
    if checked:
        result.addPixmap(_recoloured(shape, colours.accent), QIcon.Mode.Normal, QIcon.State.On)
    return result


def _once(name: str, size: int, tint: str, draw: Callable[[], QPixmap]) -> QPixmap:
    """Return a picture as another window has it already, or drawn now: Qt keeps those in use lately."""
    key = f"chapeau {name} {size} {tint} {_is_mirrored(name)}"
    found = QPixmap()
    if not QPixmapCache.find(key, found):
        found = draw()
        QPixmapCache.insert(key, found)
    return found


def tinted(name: str, tint: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture of `size` device-independent pixels for a screen of that pixel ratio."""
    drawn = picture(_drawing(name), tint, round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def _drawing(name: str) -> str:
    """Return an icon's SVG, mirrored where it points along the line in an interface read from the right."""
    drawing = (FOLDER / f"{name}.svg").read_text("utf-8")
    if _is_mirrored(name):
        start = drawing.index(">", drawing.index("<svg")) + 1
        end = drawing.rindex("</svg>")
        middle = f'<g transform="translate({SIDE} 0) scale(-1 1)">{drawing[start:end]}</g>'
        drawing = f"{drawing[:start]}{middle}{drawing[end:]}"
    return drawing


def _is_mirrored(name: str) -> bool:
    return name in POINTING and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def application_icon() -> QIcon:
    """Return the icon of the application."""
    drawn = _renderer((FOLDER / "chapeau.svg").read_text("utf-8"), "#000000")
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(_picture(drawn, size))
    return result


def emblem(size: int, ratio: float) -> QPixmap:
    """Return the icon of the application without the margin around it, to stand where words begin."""
    drawn = application_icon().pixmap(QSize(size, size), ratio)
    return drawn.copy(QRegion(drawn.mask()).boundingRect())


def picture(drawing: str, tint: str, size: int) -> QPixmap:
    """Return an SVG drawing as a square picture, what is `currentColor` in it drawn in `tint`."""
    return _picture(_renderer(drawing, tint), size)


def _renderer(drawing: str, tint: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", tint).encode()))


def _picture(renderer: QSvgRenderer, size: int) -> QPixmap:
    result = QPixmap(size, size)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return result


def _recoloured(shape: QPixmap, tint: str) -> QPixmap:
    """Return what is drawn in one colour drawn in another: half the work of drawing it anew."""
    result = QPixmap(shape)
    painter = QPainter(result)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(result.rect(), QColor(tint))
    painter.end()
    return result
