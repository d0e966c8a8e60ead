"""The pages of a PDF under each other, drawn beside the window's thread as they come into sight."""

from __future__ import annotations

from enum import Enum
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from editor.words import tr
from exports.pdf.pages import Pages
from ui.look.tokens import SPACE, Colours
from ui.parts.jobs import Job, Jobs

_MOST_KEPT = 12
"""So many drawn pages are kept; those farthest from the one in sight go first."""
SIZES = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
"""How large pages can be shown; 1.0 is the size of the paper."""
_SMALLEST = 40
"""No page is drawn narrower than so many pixels."""


class Fit(Enum):
    """How pages are fitted to the room there is."""

    WIDTH = "width"
    PAGE = "page"


def image_of(pages: Pages, at: int, scale: float) -> QImage:
    """Return a page as an image, with `scale` pixels to a point; for any thread."""
    drawn = pages.picture(at, scale)
    image = QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32)
    return image.copy()  # which owns its pixels


_ZOOM = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class PageView(QAbstractScrollArea):
    """Shows pages, at first as wide as it is.

    `moved` says which page is in sight, counted from 1, and of how many; `zoomed` that a key or the wheel
    made them larger or smaller.
    """

    moved = Signal(int, int)
    zoomed = Signal()

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._colours = colours
        self._jobs = Jobs(self)
        self._pages: Pages | None = None
        self._images: dict[int, QImage] = {}
        self._tops = [SPACE.medium]  # of each page, and where the next one would begin
        self._drawing: Job[QImage] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._zoom: Fit | float = Fit.WIDTH
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(tr("Printing", "Preview of the pages"))
        self.verticalScrollBar().valueChanged.connect(self._moved)

    @property
    def is_drawn(self) -> bool:
        """Whether every page in sight is drawn as it will be printed."""
        return self._pages is not None and all(at in self._images for at in self._in_sight())

    def dress(self, colours: Colours) -> None:
        """Lay the pages on a desk of other colours."""
        self._colours = colours
        self.viewport().update()

    def show_pages(self, pages: Pages | None) -> None:
        """Show other pages, at the place where the old ones were; the old ones are let go."""
        before, self._pages = self._pages, pages
        self._forget()
        if before is not None:
            before.close()
        self._measure()
        self._moved()

    @property
    def zoom(self) -> Fit | float:
        """How large the pages are: fitted, or one of `SIZES`."""
        return self._zoom

    def show_at(self, zoom: Fit | float) -> None:
        """Show the pages as large as this; the page in sight stays there."""
        here = self._current()
        self._zoom = zoom
        self._forget()
        self._measure()
        if self._pages:
            self._go_to(here)

    def step(self, by: int) -> None:
        """Show the pages one size larger (1) or smaller (-1)."""
        now = self._scale(self._current()) / self._point
        sizes = [each for each in SIZES if (each > now + 0.01 if by > 0 else each < now - 0.01)]
        if sizes:
            self.show_at(sizes[0] if by > 0 else sizes[-1])
            self.zoomed.emit()

    def sizeHint(self) -> QSize:
        """Qt: about a page."""
        return QSize(560, 640)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: fit the pages anew."""
        super().resizeEvent(event)
        self._forget()
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draw the pages in sight; those that are not ready as empty paper."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._colours.desk))
        for at in self._in_sight():
            where = self._rect(at)
            painter.fillRect(where, QColor("#ffffff"))
            if at in self._images:
                painter.drawImage(where, self._images[at])
            painter.setPen(QColor(self._colours.line))
            painter.drawRect(where)
        painter.end()
        self._draw_next()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: larger and smaller with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.step(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: page by page with Page Up and Page Down, to the ends with Home and End, Ctrl+plus is larger."""
        bar = self.verticalScrollBar()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _ZOOM:
            self.step(_ZOOM[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and self._pages:
            step = 1 if event.key() == Qt.Key.Key_PageDown else -1
            self._go_to(min(max(self._current() + step, 0), len(self._pages) - 1))
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def close_pages(self) -> None:
        """Let go of everything, before the window goes."""
        self._jobs.cancel_all()
        self.show_pages(None)

    def _go_to(self, at: int) -> None:
        self.verticalScrollBar().setValue(self._tops[at] - SPACE.medium)

    @property
    def _point(self) -> float:
        """How many of Qt's pixels a point takes on paper of its own size."""
        return self.logicalDpiX() / 72

    def _scale(self, at: int) -> float:
        """Return how many of Qt's pixels a point of a page takes."""
        if not self._pages:
            return 1.0
        if not isinstance(self._zoom, Fit):
            return self._zoom * self._point
        wide, high = self._pages.sizes[at]
        fitted = max(self.viewport().width() - 2 * SPACE.medium, _SMALLEST) / wide
        if self._zoom is Fit.PAGE:
            fitted = min(fitted, max(self.viewport().height() - 2 * SPACE.medium, _SMALLEST) / high)
        return fitted

    def _size(self, at: int) -> QSize:
        wide, high = self._pages.sizes[at] if self._pages else (0, 0)
        return QSize(round(wide * self._scale(at)), round(high * self._scale(at)))

    def _rect(self, at: int) -> QRect:
        """Return where a page stands: in the middle, or as far to the side as it is scrolled."""
        top = self._tops[at] - self.verticalScrollBar().value()
        size, room = self._size(at), self.viewport().width()
        left = max((room - size.width()) // 2, SPACE.medium) - self.horizontalScrollBar().value()
        return QRect(left, top, size.width(), size.height())

    def _in_sight(self) -> list[int]:
        seen = self.viewport().rect()
        return [at for at in range(len(self._pages) if self._pages else 0) if self._rect(at).intersects(seen)]

    def _current(self) -> int:
        """Return the page that has the upper third of the view."""
        line = self.verticalScrollBar().value() + self.viewport().height() // 3
        return max((at for at, top in enumerate(self._tops[:-1]) if top <= line), default=0)

    def _measure(self) -> None:
        self._tops = [SPACE.medium]
        for at in range(len(self._pages) if self._pages else 0):
            self._tops.append(self._tops[-1] + self._size(at).height() + SPACE.medium)
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(40)
        bar.setRange(0, max(self._tops[-1] - self.viewport().height(), 0))
        widest = max((self._size(at).width() for at in range(len(self._tops) - 1)), default=0)
        across, room = self.horizontalScrollBar(), self.viewport().width()
        across.setPageStep(room)
        across.setSingleStep(40)
        across.setRange(0, 0 if isinstance(self._zoom, Fit) else max(widest + 2 * SPACE.medium - room, 0))
        self.viewport().update()

    def _moved(self) -> None:
        count = len(self._pages) if self._pages else 0
        self.moved.emit(self._current() + 1 if count else 0, count)
        self.viewport().update()

    def _forget(self) -> None:
        self._jobs.cancel_all()
        self._drawing = None
        self._images.clear()

    def _draw_next(self) -> None:
        """Draw the first page in sight that isn't, if none is being drawn."""
        pages = self._pages
        wanted = next((at for at in self._in_sight() if at not in self._images), None)
        if pages is None or wanted is None or self._drawing is not None:
            return
        scale = self._scale(wanted) * self.devicePixelRatioF()
        self._drawing = self._jobs.start(
            tr("Printing", "Drawing the preview"),
            lambda _: image_of(pages, wanted, scale),
            partial(self._drawn, wanted),
            self._not_drawn,
        )

    def _drawn(self, at: int, image: QImage) -> None:
        self._drawing = None
        self._images[at] = image
        here = self._current()
        for far in sorted(self._images, key=lambda each: abs(each - here))[_MOST_KEPT:]:
            del self._images[far]
        self.viewport().update()

    def _not_drawn(self, _: Exception) -> None:
        """Leave the paper empty: what is saved or printed tells what is the matter."""
        self._drawing = None
