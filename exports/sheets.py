"""Amendment documents as files: what turns one draft into another, proved in the file that is handed over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from exports.formats import HTML, MARKDOWN, NO_PAYLOADS, PDF, WORD, Format
from exports.report import UnwritableError
from versioning.drafting.instructions.writing import UnprovedError, is_proved, write_sheet
from versioning.saying import said
from versioning.tree.resolution import Resolution

SHEET_FORMATS = (WORD, PDF, HTML, MARKDOWN)
"""What an amendment document can be written as."""


@dataclass(frozen=True)
class SheetFile:
    """An amendment document as a file; `left` says what of the difference no instruction tells."""

    data: bytes = field(repr=False)
    left: tuple[str, ...] = ()


def sheet_file(
    form: Format,
    old: Resolution,
    new: Resolution,
    by: str = "",
    payloads: Mapping[str, bytes] = NO_PAYLOADS,
) -> SheetFile:
    """Return the file of the amendment document that turns `old` into `new`, submitted `by` a delegation.

    Where the format can be read, it is read again and applied. Raises UnwritableError, with the end of a
    sentence, when no instructions could be proved to do it, or the format can't hold what they say.
    """
    try:
        written = write_sheet(old, new, by)
    except UnprovedError as error:
        raise UnwritableError(error.args[0]) from error
    data = form.written(written.draft, payloads)
    if form.read is not None and not is_proved(
        form.read(data, "sheet").draft, old, new, from_pages=form.name == PDF.name
    ):
        lost = "; ".join(f"{loss.where}: {loss.what}" for loss in form.left_out(written.draft, payloads))
        message = said(
            "{format} can’t hold all that the instructions say ({lost})",
            format=form.name,
            lost=lost or said("it was not read back as it was written"),
        )
        raise UnwritableError(message)
    return SheetFile(data, written.left)
