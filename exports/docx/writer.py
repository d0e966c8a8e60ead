"""The clean Word file of a draft: an official layout, and nothing about anybody."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from exports.docx.document import NO_PAYLOADS, document
from exports.docx.objects import is_shown
from exports.docx.runs import unfit
from exports.places import MASTHEAD
from exports.report import Loss
from exports.spans import followed, spans_of
from exports.unchanged import unchanged
from versioning.saying import said
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.spoken import role_in_words
from versioning.tree.text import Inline, MarkKind, StyledText


def write(draft: Resolution, payloads: Mapping[str, bytes] = NO_PAYLOADS) -> bytes:
    """Return the draft as a Word file; one draft always gives the same bytes.

    `payloads` has, by SHA-256, what its opaque parts stand for: formulas, pictures and objects are written.
    """
    return document(unchanged(draft), "", "", payloads)


def losses(draft: Resolution, payloads: Mapping[str, bytes] = NO_PAYLOADS) -> tuple[Loss, ...]:
    """Return what `write` leaves out of a draft, or writes otherwise."""
    written = {digest for digest in payloads if is_shown(digest, payloads)}
    lost = followed(draft, spans_of(payloads)).lost
    named = labels(draft)
    found = [Loss(MASTHEAD, what) for what in _of_words("".join(vars(draft.masthead).values()))]
    for paragraph in draft.walk():
        where = named.get(paragraph.id, Label()).label or role_in_words(paragraph.role)
        notes = [note for _, note in paragraph.text.notes]
        texts = (paragraph.text, *(note.text for note in notes))
        of_texts = [each for text in texts for each in _of_text(text, written)]
        of_signs = _of_words("".join((paragraph.number, *(note.sign for note in notes))))
        found += [
            Loss(where, what)
            for what in dict.fromkeys((*_of_paragraph(paragraph, written, lost), *of_texts, *of_signs))
        ]
    return tuple(found)


def _of_words(chars: str) -> Iterator[str]:
    if unfit(chars):
        yield said("characters that no Word file can hold were replaced")


def _of_paragraph(paragraph: Paragraph, written: set[str], lost: Container[NodeId]) -> Iterator[str]:
    if paragraph.role is Role.OPAQUE and paragraph.payload not in written:
        yield said("a block of another program was left out")
    if paragraph.id in lost:
        yield said("a merged cell is written as a cell by itself")
    if paragraph.role in (Role.TABLE, Role.ROW, Role.CELL) and (paragraph.text.chars or paragraph.number):
        yield said("words that stand in no cell of the table were left out")
    if paragraph.role is Role.ROW and not paragraph.children:
        yield said("a row without cells was given an empty one")


def _of_text(text: StyledText, written: set[str]) -> Iterator[str]:
    if any(isinstance(atom, Inline) and atom.payload not in written for atom in text.atoms):
        yield said("an object in the line was left out")
    yield from _of_words(text.chars)
    raised = [mark for mark in text.marks if mark.kind is MarkKind.SUPERSCRIPT]
    lowered = [mark for mark in text.marks if mark.kind is MarkKind.SUBSCRIPT]
    if any(one.start < other.end and other.start < one.end for one in raised for other in lowered):
        yield said("characters both raised and lowered are raised")
    if any(mark.start <= at < mark.end for mark in (*raised, *lowered) for at in text.anchors):
        yield said("the sign of a note is raised as every sign is")
