"""The pages of a PDF as pictures, for a preview and for printers."""

from __future__ import annotations

import threading
from typing import NamedTuple

import pypdfium2

_PDFIUM = threading.Lock()
"""PDFium does one thing at a time in a process, whatever the document."""


class Picture(NamedTuple):
    """A page as rows of `width` pixels, each four bytes: blue, green, red, and one without meaning."""

    width: int
    height: int
    stride: int
    pixels: bytes


class Pages:
    """The pages of one PDF; any thread may ask for any of them.

    `sizes` has the width and height of each, in points.
    """

    def __init__(self, data: bytes) -> None:
        """Open a PDF of ours; raises pypdfium2.PdfiumError for what is none."""
        self._is_closed = False
        with _PDFIUM:
            self._document = pypdfium2.PdfDocument(data)
            self.sizes = tuple(
                (float(width), float(height))
                for width, height in map(self._document.get_page_size, range(len(self._document)))
            )

    def __len__(self) -> int:
        """Return how many pages there are."""
        return len(self.sizes)

    def picture(self, at: int, scale: float) -> Picture:
        """Return a page, drawn with `scale` pixels to a point; raises ValueError once all is closed."""
        with _PDFIUM:
            if self._is_closed:
                message = "the pages were let go of"
                raise ValueError(message)
            page = self._document[at]
            bitmap = page.render(scale=scale, prefer_bgrx=True)
            picture = Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            bitmap.close()
            page.close()
        return picture

    def close(self) -> None:
        """Let go of the document; who still waits for a page of it gets an error."""
        with _PDFIUM:
            self._is_closed = True
            self._document.close()
