"""Citing: the notes of the base's file, those that come, go and change with what cites them."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from copy import deepcopy

from exports.docx.markup import Element, W, value
from exports.docx.story.adoption import added_part
from exports.docx.story.blocks import Note, StoryReader
from exports.docx.story.parts import Parts
from exports.docx.story.pieces import NOTES
from exports.docx.story.places import Place

_SEPARATORS = (("separator", "-1"), ("continuationSeparator", "0"))
Mark = Callable[[Note, Note, Place], None]
Whole = Callable[[Note, Place], list[Element]]


class Notes:
    """Brings and marks notes; what `Composer` calls for each that is cited."""

    def __init__(self, old: StoryReader, new: StoryReader, parts: Parts) -> None:
        self._old, self._new, self._parts = old, new, parts
        self._done: set[tuple[str, str]] = set()
        self._next: dict[str, int] = {}
        self.mark: Mark = lambda *_: None
        self.whole: Whole = lambda *_: []

    def comes(self, kind: str, node: str) -> str:
        """Bring a note of the target; returns its id in the base."""
        note = self._new.note(kind, node)
        part = notes_part(self._parts, kind)
        root = self._parts.touch(part)
        number = self._next.get(kind) or free_note_id(root)
        self._next[kind] = number + 1
        made = root.makeelement(W + kind, {W + "id": str(number)})
        root.append(made)
        if note is not None:
            made.extend(self.whole(note, Place(made, part, f"{kind} {node}")))
        return str(number)

    def goes(self, kind: str, node: str) -> None:
        """Mark a note of the base as deleted."""
        note = self._old.note(kind, node)
        if note is not None and self._first(kind, node):
            self._parts.touch(note.part)
            self.whole(note, Place(note.element, note.part, f"{kind} {node}"))

    def stays(self, old: tuple[str, str], new: tuple[str, str]) -> None:
        """Mark what changed in a note."""
        before, after = self._old.note(*old), self._new.note(*new)
        if before is None or after is None or before.key == after.key or not self._first(*old):
            return
        self._parts.touch(before.part)
        self.mark(before, after, Place(before.element, before.part, f"{old[0]} {old[1]}"))

    def _first(self, kind: str, node: str) -> bool:
        """Return whether a note of the base is met for the first time."""
        known = (kind, node) in self._done
        self._done.add((kind, node))
        return not known


def tell_apart(parts: Parts) -> None:
    """Give each reference a note of its own where several cite one, as no sound file has it.

    Only so can one of them go, or cite something else, while another stays.
    """
    for reference, note, home in further_references(parts):
        made = deepcopy(note)
        made.set(W + "id", str(free_note_id(parts.touch(home))))
        parts.touch(home).append(made)
        parts.touch(parts.package.document)
        reference.set(W + "id", value(made, "id"))


def further_references(parts: Parts) -> list[tuple[Element, Element, str]]:
    """Return the references to notes that are cited before, each with its note and the part that it is in."""
    found: list[tuple[Element, Element, str]] = []
    root = parts.tree(parts.package.document)
    for tag, kind in NOTES.items():
        home = next(parts.package.related(parts.package.document, f"{kind}s"), "")
        tree = parts.tree(home) if home else None
        notes = {value(each, "id"): each for each in tree.iter(W + kind)} if tree is not None else {}
        known: set[str] = set()
        for each in root.iter(tag) if root is not None else ():
            node = value(each, "id")
            if node in known and node in notes:
                found.append((each, notes[node], home))
            known.add(node)
    return found


def notes_part(parts: Parts, kind: str) -> str:
    """Return the part of a file's notes of that kind, adding it when there is none."""
    package = parts.package
    known = next(iter(package.related(package.document, f"{kind}s")), "")
    added = next((each for each in parts.touched if posixpath.basename(each) == f"{kind}s.xml"), "")
    if known or added:
        return known or added
    name = added_part(parts, f"{kind}s", f"{kind}s")
    root = parts.touch(name)
    for type_, number in _SEPARATORS:
        note = root.makeelement(W + kind, {W + "type": type_, W + "id": number})
        root.append(note)
        for tag in ("p", "r", type_):
            below = note.makeelement(W + tag)
            note.append(below)
            note = below
    return name


def free_note_id(root: Element) -> int:
    """Return an id that no note of a part has."""
    said = (value(each, "id") for each in root)
    return 1 + max((int(each) for each in said if each.lstrip("-").isdigit()), default=0)
