"""Footing: the notes of a file, new ones made like those that it has."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from exports.docx.markup import Element, W, text_node, value
from exports.docx.patch.surgery import only
from exports.docx.patch.typesetting import NO_MARKS, Model, Typesetter, look_of, remark
from exports.docx.story.citing import free_note_id, notes_part
from exports.docx.story.parts import Parts
from exports.docx.story.pieces import PARAGRAPH, PROPERTIES, RUN, RUN_PROPERTIES, TEXTS
from versioning.tree.text import MarkKind, Note, styled

_RAISED = frozenset({(MarkKind.SUPERSCRIPT, "")})
_REFERENCE, _OWN_SIGN = W + "footnoteReference", W + "footnoteRef"


class Footing:
    """Adds notes to a file, and finds those it has."""

    def __init__(self, parts: Parts) -> None:
        """Write into `parts`."""
        self._parts = parts

    def find(self, kind: str, node: str) -> tuple[Element, str] | None:
        """Return the element of a note and its part, which is then one that is changed."""
        package = self._parts.package
        for part in package.related(package.document, f"{kind}s"):
            for each in self._parts.touch(part).iterchildren(W + kind):
                if value(each, "id") == node:
                    return each, part
        return None

    def cite(self, note: Note, typesetter: Typesetter) -> list[Element]:
        """Return the run of a new note's sign, the note being added."""
        part = notes_part(self._parts, "footnote")
        root = self._parts.touch(part)
        number = str(free_note_id(root))
        made = root.makeelement(W + "footnote", {W + "id": number})
        made.append(self._paragraph(note, root, typesetter))
        root.append(made)
        return [self._reference(note, number)]

    def _reference(self, note: Note, number: str) -> Element:
        document = self._parts.touch(self._parts.package.document)
        like = next(document.iter(_REFERENCE), None)
        model = like.getparent() if like is not None else None
        run = document.makeelement(RUN)
        run.append(_raised(run) if model is None else _look(model))
        sign = run.makeelement(_REFERENCE, {W + "id": number})
        run.append(sign)
        if note.sign:
            sign.set(W + "customMarkFollows", "1")
            run.append(text_node(run, note.sign))
        return run

    def _paragraph(self, note: Note, root: Element, typesetter: Typesetter) -> Element:
        """Return the paragraph of a note, in the form of another one where there is any."""
        like = next(_paragraphs(root), None)
        made = root.makeelement(PARAGRAPH)
        properties = None if like is None else only(like).find(PROPERTIES)
        if properties is not None:
            made.append(properties)
        model = (
            None if like is None else next((each for each in like.iter(RUN) if _has(each, _OWN_SIGN)), None)
        )
        sign = made.makeelement(RUN)
        sign.append(_raised(sign) if model is None else _look(model))
        sign.append(text_node(sign, note.sign) if note.sign else sign.makeelement(_OWN_SIGN))
        made.append(sign)
        said = None if like is None else next((each for each in like.iter(RUN) if _says(each)), None)
        look = Model() if said is None else Model(look_of(said, NO_MARKS).properties, NO_MARKS)
        made.extend(typesetter.runs(styled(" ") + note.text, look))
        return made


def _paragraphs(root: Element) -> Iterator[Element]:
    """Yield the first paragraph of each note of a part."""
    for each in root:
        if value(each, "type") in {"", "normal"}:
            yield from each.iterchildren(PARAGRAPH)


def _has(run: Element, tag: str) -> bool:
    return run.find(tag) is not None


def _says(run: Element) -> bool:
    """Return whether a run holds words and no sign."""
    return any((each.text or "").strip() for each in run.iterchildren(*TEXTS)) and not _has(run, _OWN_SIGN)


def _look(run: Element) -> Element:
    properties = run.find(RUN_PROPERTIES)
    return run.makeelement(RUN_PROPERTIES) if properties is None else deepcopy(properties)


def _raised(run: Element) -> Element:
    properties = run.makeelement(RUN_PROPERTIES)
    remark(properties, NO_MARKS, _RAISED)
    return properties
