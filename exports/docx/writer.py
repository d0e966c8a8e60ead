"""The clean Word file of a draft: an official layout, and nothing about anybody."""

from __future__ import annotations

from exports.docx.document import document
from exports.docx.lines import unchanged
from versioning.tree.resolution import Resolution


def write(draft: Resolution) -> bytes:
    """Return the draft as a Word file; one draft always gives the same bytes."""
    return document(unchanged(draft), "", "")
