"""Forming: the properties of paragraphs and runs as they are written, with what they were before.

Most paragraphs of a file have one of a few forms. Each is put together once, with places in which its
revisions are signed every time it is written.
"""

from __future__ import annotations

import re
from copy import deepcopy

from exports.docx.acceptor import DELETED
from exports.docx.markup import Element, W
from exports.docx.story.adoption import Adoption
from exports.docx.story.passages import Passage
from exports.docx.story.pieces import PROPERTIES, RUN_PROPERTIES, AnyPiece
from exports.docx.story.printing import Printer
from exports.docx.story.properties import (
    changed,
    copied_changes,
    marks_in,
    said_of_mark,
    said_of_paragraph,
    without_marks,
)
from exports.docx.story.rows import KEPT, Row
from exports.docx.story.signing import FREE, MOVES, SIGNED, TAGS, Blank, Signature

_PLACES = re.compile(f' w:id="({re.escape(SIGNED)}|{re.escape(FREE)})"')
_Template = tuple[str, ...]
"""What is written, and between it the places that are signed."""


class Forms:
    """Writes properties for one file."""

    def __init__(self, signature: Signature, adoption: Adoption, printer: Printer) -> None:
        self._signature, self._adoption, self._printer = signature, adoption, printer
        self._blank = Blank()
        self._known: dict[tuple[object, ...], _Template] = {}

    def of_paragraph(self, row: Row, forms: tuple[Passage, Passage], part: str) -> str:
        """Return the properties of a row's paragraph; `forms` are the passages whose it had and has."""
        old, new = forms
        key = (part, row.mark, bool(row.moved), *map(_head, (row.old_end, row.new_end, old, new)))
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._template(self._properties(row, forms, part), part)
        return self._filled(known)

    def of_run(self, passage: Passage, piece: AnyPiece, part: str) -> str:
        """Return the properties of the run that a piece of a passage stands in."""
        if piece.properties is None:
            return ""
        key = (part, passage.foreign, piece.properties)
        known = self._known.get(key)
        if known is None:
            made = self._copied(passage, piece, part)
            for change in made.iterfind(f"{RUN_PROPERTIES}Change") if made is not None else ():
                change.set(W + "id", self._blank.free_id())
            known = self._known[key] = self._template(made, part)
        return self._filled(known)

    def restyled(self, held: tuple[Passage, AnyPiece], look: tuple[Passage, AnyPiece], part: str) -> str:
        """Return the properties of a run that take on another look, with what they were before."""
        (passage, piece), (other, its) = held, look
        key = (part, piece.properties, other.foreign, its.properties)
        known = self._known.get(key)
        if known is None:
            near = passage.element
            new = self._copied(other, its, part)
            made = changed(new, passage.properties(piece), near, RUN_PROPERTIES, self._blank)
            known = self._known[key] = self._template(made, part)
        return self._filled(known)

    def _copied(self, passage: Passage, piece: AnyPiece, part: str) -> Element | None:
        found = passage.properties(piece)
        if found is None:
            return None
        return self._adoption.copy(found, passage.part, part) if passage.foreign else deepcopy(found)

    def _template(self, properties: Element | None, part: str) -> _Template:
        if properties is None:
            return ("",)
        return tuple(_PLACES.split(self._printer.printed(properties, part)))

    def _filled(self, template: _Template) -> str:
        if len(template) == 1:
            return template[0]
        made = list(template)
        for at in range(1, len(made), 2):
            is_signed = made[at] == SIGNED
            made[at] = self._signature.written() if is_signed else f' w:id="{self._signature.free_id()}"'
        return "".join(made)

    def _properties(self, row: Row, forms: tuple[Passage, Passage], part: str) -> Element | None:
        old, new = forms
        own = row.old_end.element.find(PROPERTIES) if row.old_end else None
        if row.old_end is not None and row.old_end.form == new.form:
            said = [deepcopy(each) for each in said_of_paragraph(own)]
        else:
            said = [
                self._adoption.copy(each, new.part, part) if new.foreign else deepcopy(each)
                for each in said_of_paragraph(new.element.find(PROPERTIES))
            ]
        properties = new.element.makeelement(PROPERTIES)
        properties.extend(said)
        mark = self._mark(row, part)
        if mark is not None:
            properties.append(mark)
        section = None if own is None else own.find(W + "sectPr")
        if section is not None:
            properties.append(deepcopy(section))
        if old.form != new.form:
            former = old.element.find(PROPERTIES)
            properties = changed(properties, former, properties, PROPERTIES, self._blank)
        else:
            properties.extend(copied_changes(own, PROPERTIES, self._blank))
        return properties if len(properties) else None

    def _mark(self, row: Row, part: str) -> Element | None:
        """Return the run properties of a paragraph's mark, with what became of it."""
        old, new = row.old_end, row.new_end
        either = old or new
        if either is None:
            return None
        mark = either.element.makeelement(RUN_PROPERTIES)
        own = old.element.find(f"{PROPERTIES}/{RUN_PROPERTIES}") if old else None
        kept = marks_in(own)
        mark.extend([deepcopy(each) for each in kept])
        if row.mark is not KEPT and all(each.tag not in DELETED for each in kept):
            made = self._blank.made(mark, (MOVES if row.moved else TAGS)[row.mark])
            mark.insert(sum(each.tag == W + "ins" for each in mark), made)
        if old is not None and (new is None or old.mark == new.mark):
            mark.extend([deepcopy(each) for each in said_of_mark(own)])
        elif new is not None:
            theirs = new.element.find(f"{PROPERTIES}/{RUN_PROPERTIES}")
            mark.extend([self._adoption.copy(each, new.part, part) for each in without_marks(theirs)])
            if old is not None:
                changed(mark, own, mark, RUN_PROPERTIES, self._blank)
        return mark if len(mark) else None


def _head(passage: Passage | None) -> tuple[bool, bytes] | None:
    return None if passage is None else (passage.foreign, passage.head)
