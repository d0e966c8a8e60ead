"""Rereading: what a file that was changed is read as, beside the draft that it shall tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from exports.docx.folding import folded
from exports.report import Loss
from versioning.compare.engine import difference_of_codes
from versioning.saying import said
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.spoken import role_in_words
from versioning.tree.text import ATOM, StyledText

_GRID = (Role.TABLE, Role.ROW, Role.CELL)
_NO_LABEL = Label()


@dataclass(frozen=True)
class _Told:
    """A paragraph as far as a file can tell it."""

    words: tuple[str, ...]
    role: Role
    depth: int
    number: str
    marks: tuple[object, ...]
    where: str


def not_read_so(found: Resolution, wanted: Resolution) -> tuple[str, list[Loss]]:
    """Return the place where words are not as wanted, empty for none, and what else is read otherwise.

    Space at the ends of paragraphs and repeated within them is none of the words, and pictures and objects
    are no part of them: those that only lead out of the file are left out of it.
    """
    theirs, ours = (list(_told(each.children, labels(each))) for each in (found, wanted))
    if [each.words for each in theirs] != [each.words for each in ours]:
        return _first_difference(theirs, ours), []
    losses: list[Loss] = []
    for seen, meant in zip(theirs, ours, strict=True):
        if (seen.role, seen.depth) != (meant.role, meant.depth):
            what = said(
                "it is read from the file as {found}, not as {wanted}",
                found=_spoken(seen),
                wanted=_spoken(meant),
            )
            losses.append(Loss(meant.where, what))
        elif seen.number != meant.number:
            number = seen.number or said("none")
            losses.append(Loss(meant.where, said("its number is {number} in the file", number=number)))
        if seen.marks != meant.marks:
            losses.append(Loss(meant.where, said("its italics and the like are others in the file")))
    return "", losses


def _told(
    paragraphs: tuple[Paragraph, ...], names: Mapping[NodeId, Label], depth: int = 0
) -> Iterator[_Told]:
    """Yield what paragraphs and those below them tell, but for what stands in no paragraph of its own."""
    for each in paragraphs:
        text, label = folded(each.text), names.get(each.id, _NO_LABEL)
        words = tuple(_words(text))
        if any(words) or each.role in _GRID:
            yield _Told(
                (each.role.value, *words) if each.role in _GRID else words,
                each.role,
                depth,
                label.number,
                tuple(_marks(text)),
                label.label or "“" + " ".join(text.plain.split()[:6]) + "”",
            )
        yield from _told(each.children, names, depth + 1)


def _words(text: StyledText) -> Iterator[str]:
    at = 0
    for place, note in text.notes:
        yield text.chars[at:place].replace(ATOM, "")
        yield f"{note.sign} {folded(note.text).plain.strip()}"
        at = place + 1
    yield text.chars[at:].replace(ATOM, "")


def _marks(text: StyledText) -> Iterator[object]:
    """Yield the marks that are seen: those on characters that are no space and no sign of a note."""
    for start, end, marks in text.pieces() if text.marks else ():
        kinds = tuple(sorted((each.kind.value, each.value) for each in marks))
        for at in range(start, end) if kinds else ():
            if not text.chars[at].isspace() and text.chars[at] != ATOM:
                yield at, kinds


def _spoken(told: _Told) -> str:
    role = role_in_words(told.role)
    return said("{role} of level {level}", role=role, level=told.depth + 1) if told.depth else role


def _first_difference(theirs: list[_Told], ours: list[_Told]) -> str:
    """Return the first place of ours whose words are not read so."""
    codes: dict[tuple[str, ...], str] = {}
    seen, meant = (
        "".join(codes.setdefault(each.words, chr(0x10000 + len(codes))) for each in side)
        for side in (theirs, ours)
    )
    at = 0
    for operation, length in difference_of_codes(seen, meant):
        if operation:
            return ours[min(at, len(ours) - 1)].where if ours else said("its beginning")
        at += length
    return said("its end")
