"""Reading a draft from a PDF: an official document, or anybody's that holds its text as text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from exports.pdf.characters import Sheet
from exports.pdf.columns import parts_of
from exports.pdf.furniture import without_furniture
from exports.pdf.hyphens import undivided
from exports.pdf.leaves import in_parts
from exports.pdf.line_numbers import take_line_numbers
from exports.pdf.lines import lines_of
from exports.pdf.notes import body_size, take_notes
from exports.pdf.opening import read_sheets
from exports.pdf.paragraphs import passages_of
from exports.pdf.recognition import recognize
from exports.pdf.tables import tables_named
from exports.pdf.watermarks import take_watermarks
from exports.places import page
from exports.report import Loss, Reading
from versioning.saying import Count, counted, said

_UNKNOWN = Count(
    "1 character is in a font that doesn’t tell their letters",
    "{n} characters are in a font that doesn’t tell their letters",
)


def read(data: bytes, name: str, *, password: str = "") -> Reading:
    """Return the draft that a PDF holds.

    `name` is the file's name. Every visible word is in the draft or named in the losses. Raises
    PasswordNeededError when the file is protected and `password` doesn't open it, ReadError when it
    is not fit to read, each with one sentence.
    """
    sheets = read_sheets(data, name, password)
    taken = take_watermarks(sheets) + take_line_numbers(sheets)
    parts = parts_of(sheets)
    lines = [lines_of(sheet.number, each) for sheet, each in zip(sheets, parts, strict=True)]
    pages, symbol, losses = without_furniture(sheets, lines)
    leaves, beside = in_parts(pages, parts)
    bodies, notes = take_notes(leaves)
    bodies = undivided(bodies, notes)
    digest = hashlib.sha256(data).hexdigest()
    draft, found = recognize(passages_of(bodies), notes, symbol, body_size(leaves), digest)
    losses += taken + (beside or tables_named(bodies))
    losses += [Loss(page(sheet.number), what) for sheet in sheets for what in _lost(sheet)]
    return Reading(draft, "pdf", (*losses, *found), {}, data)


def _lost(sheet: Sheet) -> Iterator[str]:
    """Yield what of a page is not in the draft, or is there other than the page has it."""
    if sheet.aslant:
        yield said("text set aslant left out: “{words}”", words=sheet.aslant)
    if sheet.over:
        yield said("a field, stamp or comment left out: “{words}”", words=" | ".join(sheet.over))
    if sheet.is_filled_in:
        yield said("what was filled in or laid over an empty page is read as its text")
    if sheet.is_picture:
        yield said("a picture of a page (a scan) left out, with whatever words are in it")
    if sheet.unknown:
        yield counted(_UNKNOWN, sheet.unknown)
