"""Opening a PDF: what may be read, and what is refused with the reason."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import pypdfium2

from exports.pdf.annotations import words_over
from exports.pdf.characters import Sheet, read_sheet
from exports.pdf.measuring import measure_pages, measure_pdf
from exports.pdf.streams import check_streams
from exports.report import PasswordNeededError, ReadError
from versioning.saying import said, worded

_MOST_CHARACTERS = 8_000_000
_LONGEST = 60.0
"""Seconds after which reading is given up."""
_HEADER_WITHIN, _END_WITHIN = 1024, 2048
_PASSWORD, _SECURITY = 4, 5
"""What PDFium's error says of a wrong password, and of a protection that it can't open."""


def read_sheets(data: bytes, name: str, password: str) -> list[Sheet]:
    """Return the pages of a PDF; raises ReadError, or PasswordNeededError, with one sentence."""
    _look_at(data, name)
    try:
        document = pypdfium2.PdfDocument(data, password=password or None)
    except pypdfium2.PdfiumError as error:
        raise _refusal(error, name, password) from error
    try:
        document.init_forms()  # so that a field shows its value, which a file may leave to its reader
        sheets = list(_pages(document, name))
    finally:
        document.close()
    if not any(run.text.strip() for sheet in sheets for run in sheet.runs if not run.font.bars):
        message = said(
            "{name} holds no text, only pictures of pages (a scan); run a text recognition program over it,"
            " or use the Word version.",
            name=name,
        )
        raise ReadError(message)
    return sheets


def _look_at(data: bytes, name: str) -> None:
    """Refuse what is no PDF, was cut short, or would unpack to more than a document holds."""
    if b"%PDF-" not in data[:_HEADER_WITHIN]:
        message = said("{name} is no PDF, whatever it is named; look at what it really is.", name=name)
        raise ReadError(message)
    length = re.search(rb"/Linearized\s.{0,200}?/L\s+(\d{1,12})\b", data[:_HEADER_WITHIN], re.DOTALL)
    end = data.rstrip(b"\0\r\n\t ")[-_END_WITHIN:]
    if b"%%EOF" not in end or (length and int(length[1]) > len(data)):
        message = said(
            "{name} is cut short: its end is missing, so nothing of it was read;"
            " get it anew where you have it from.",
            name=name,
        )
        raise ReadError(message)
    measure_pdf(data, name)
    check_streams(data, name)


def _refusal(error: pypdfium2.PdfiumError, name: str, password: str) -> ReadError:
    """Return the sentence for a document that PDFium doesn't open."""
    if getattr(error, "err_code", None) == _PASSWORD:
        form = worded(
            "{name} is protected by a password;"
            " open it in the window and enter the password, or ask for a copy without one."
        )
        if password:
            form = worded(
                "{name} needs another password;"
                " open it in the window and enter the password, or ask for a copy without one."
            )
        return PasswordNeededError(said(form, name=name))
    form = worded("{name} is damaged, so nothing of it was read; get it anew where you have it from.")
    if getattr(error, "err_code", None) == _SECURITY:
        form = worded(
            "{name} is protected for those who hold a certificate, and can’t be opened here;"
            " ask for a copy without protection."
        )
    return ReadError(said(form, name=name))


def _pages(document: pypdfium2.PdfDocument, name: str) -> Iterator[Sheet]:
    """Yield the pages; raises ReadError when one is damaged, or they are too much to read."""
    count = len(document)
    if not count:
        message = said(
            "{name} is damaged: it has no pages, so nothing of it was read;"
            " get it anew where you have it from.",
            name=name,
        )
        raise ReadError(message)
    measure_pages(count, name)
    begun, characters = time.monotonic(), 0
    for index in range(count):
        try:
            sheet = _sheet(document, index)
        except pypdfium2.PdfiumError as error:
            message = said(
                "{name} is damaged: page {page} of {count} can’t be read, so nothing of it was;"
                " get it anew where you have it from.",
                name=name,
                page=index + 1,
                count=count,
            )
            raise ReadError(message) from error
        characters += sum(len(run.text) for run in sheet.runs)
        if characters > _MOST_CHARACTERS or time.monotonic() - begun > _LONGEST:
            message = said(
                "{name} holds more than can be read (page {page} of {count} was reached);"
                " print the pages that matter into a file of their own.",
                name=name,
                page=index + 1,
                count=count,
            )
            raise ReadError(message)
        yield sheet


def _sheet(document: pypdfium2.PdfDocument, index: int) -> Sheet:
    """Return a page. If it has no words but those laid over it, they are its text, unless it is a scan."""
    sheet = read_sheet(document, index)
    if not sheet.over:
        return sheet
    over = words_over(document, index, sheet.over)
    if sheet.runs or sheet.is_picture:
        sheet.over = over
        return sheet
    shown = read_sheet(document, index)  # what was laid over the page is part of it by now
    words = " ".join(" ".join(run.text for run in shown.runs).split())
    shown.over = tuple(each for each in sheet.over if each and each not in words)
    shown.is_filled_in = bool(words)
    return shown
