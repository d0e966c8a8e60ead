"""What is laid over a page: filled-in fields, stamps, signatures, comments. None is text of the page."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium

from exports.pdf.run import Rule

_WORD = re.compile(r"\S+")
_SILENT = frozenset((pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP))
"""Links show nothing, and a popup only repeats the comment that it belongs to."""
_FILLED_IN = ("Tx", "Ch")
"""The fields whose value is words, which a reader may have to draw: one typed, or one chosen."""
_STROKES = {
    pdfium.FPDF_ANNOT_STRIKEOUT: 0.5,
    pdfium.FPDF_ANNOT_UNDERLINE: 0.1,
    pdfium.FPDF_ANNOT_SQUIGGLY: 0.1,
}
"""How high the line of each mark of a reviewer is drawn, in the height of the words that it marks."""
_MOST = 2_000
"""Annotations of one page that are looked at; a page of more has been made to keep a reader busy."""


def comments_on(page: pypdfium2.PdfPage) -> tuple[str, ...]:
    """Return what is laid over a page says of itself, an empty text where it is only drawn."""
    return tuple(dict.fromkeys(_contents(page)))


def strokes_on(page: pypdfium2.PdfPage) -> Iterator[Rule]:
    """Yield the lines with which a reviewer struck or underlined words of a page."""
    quad = pdfium.FS_QUADPOINTSF()
    for kind, found in _annotations(page):
        for at in (
            range(min(pdfium.FPDFAnnot_CountAttachmentPoints(found), _MOST)) if kind in _STROKES else ()
        ):
            if pdfium.FPDFAnnot_GetAttachmentPoints(found, at, quad):
                across = (quad.x1, quad.x2, quad.x3, quad.x4)
                bottom, *_, top = sorted((quad.y1, quad.y2, quad.y3, quad.y4))
                yield Rule(min(across), max(across), bottom + _STROKES[kind] * (top - bottom))


def words_over(document: pypdfium2.PdfDocument, index: int, comments: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that are laid over a page: what is shown on it, and then each of its `comments`.

    The page is changed for that, in the memory of the document alone. Raises pypdfium2.PdfiumError when it is
    damaged.
    """
    page = document[index]
    try:
        plain = _text(page)
        is_laid = pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY) == pdfium.FLATTEN_SUCCESS
    finally:
        page.close()
    shown = _beyond(plain, _flattened(document, index)) if is_laid else ""
    unsaid = [each for each in comments if each and each not in shown]
    return tuple(filter(None, (shown, *unsaid)))


def _contents(page: pypdfium2.PdfPage) -> Iterator[str]:
    """Yield what each annotation that may say anything says of itself; empty where it is only drawn."""
    for kind, found in _annotations(page):
        if kind not in _SILENT:
            yield " ".join(_said(found, b"Contents").split())
        if kind == pdfium.FPDF_ANNOT_WIDGET and _said(found, b"FT") in _FILLED_IN:
            yield " ".join(_said(found, b"V").split())


def _annotations(page: pypdfium2.PdfPage) -> Iterator[tuple[int, object]]:
    """Yield what is laid over a page, each with its kind, as long as it is looked at."""
    for at in range(min(pdfium.FPDFPage_GetAnnotCount(page.raw), _MOST)):
        found = pdfium.FPDFPage_GetAnnot(page.raw, at)
        if found:
            yield pdfium.FPDFAnnot_GetSubtype(found), found
            pdfium.FPDFPage_CloseAnnot(found)


def _said(annotation: object, key: bytes) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)  # in bytes, its end included
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFAnnot_GetStringValue(
        annotation, key, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size
    )
    return buffer.raw[: max(size - 2, 0)].decode("utf-16-le", "replace")


def _flattened(document: pypdfium2.PdfDocument, index: int) -> str:
    """Return the text of a page again, which shows now what was laid over it."""
    page = document[index]
    try:
        return _text(page)
    finally:
        page.close()


def _text(page: pypdfium2.PdfPage) -> str:
    text_page = page.get_textpage()
    try:
        return str(text_page.get_text_range())
    finally:
        text_page.close()


def _beyond(before: str, after: str) -> str:
    """Return the words of a text that another has not, in their order."""
    known = Counter(_WORD.findall(before))
    words: list[str] = []
    for word in _WORD.findall(after):
        if known[word]:
            known[word] -= 1
        else:
            words.append(word)
    return " ".join(words)
