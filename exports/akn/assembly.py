"""From nodes to the draft: ids, kept numbers, and the signs of notes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from exports.akn.node import Node
from versioning.tree.identity import NodeId, derived_id
from versioning.tree.numbering import Label, beside, labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import Atom, Note, StyledText

_DERIVED = (Role.OPERATIVE, Role.SUBPARAGRAPH)


def assembled(fields: Mapping[str, str], nodes: list[Node], digest: str, *, exact: bool) -> Resolution:
    """Return the draft of these nodes, with ids derived from `digest`, the SHA-256 of the source.

    `exact` keeps numbers and signs as they are; otherwise those are dropped that are derived anyway.
    """
    assembly = _Assembly(digest)
    children = tuple(assembly.paragraph(node) for node in nodes)
    draft = Resolution(derived_id(digest, "draft"), Masthead(**fields), children)
    return draft if exact else _settled(draft)


class _Assembly:
    """Makes paragraphs, in reading order."""

    def __init__(self, digest: str) -> None:
        self._digest = digest
        self._count = 0

    def paragraph(self, node: Node) -> Paragraph:
        place = self._count
        self._count += 1
        children = tuple(self.paragraph(each) for each in node.children)
        name = derived_id(self._digest, str(place))
        text = self._named(node.text, place)
        return Paragraph(name, node.role, text, children, node.printed, node.payload)

    def _named(self, text: StyledText, place: int) -> StyledText:
        def named(atom: Atom) -> Atom:
            if isinstance(atom, Note):
                atom = replace(atom, text=self._named(atom.text, place))
            return replace(atom, id=derived_id(self._digest, f"{place}/{atom.id}"))

        return text.with_atoms(named)


def _settled(draft: Resolution) -> Resolution:
    """Return the draft with only those numbers and signs kept that derivation would not give."""
    bare = replace(draft, children=tuple(map(_without_number, draft.children)))
    return _Settling(labels(bare)).draft(draft)


def _without_number(paragraph: Paragraph) -> Paragraph:
    children = tuple(map(_without_number, paragraph.children))
    derived = paragraph.role in _DERIVED and not beside(paragraph.number)  # which counts for what follows
    return replace(paragraph, children=children, number="" if derived else paragraph.number)


class _Settling:
    """Drops what is derived, and counts the numbered notes as it goes."""

    def __init__(self, derived: Mapping[NodeId, Label]) -> None:
        self._derived = derived
        self._notes = 0

    def draft(self, draft: Resolution) -> Resolution:
        return replace(draft, children=tuple(self._paragraph(child) for child in draft.children))

    def _paragraph(self, paragraph: Paragraph) -> Paragraph:
        text = paragraph.text.with_atoms(self._signed)
        children = tuple(self._paragraph(child) for child in paragraph.children)
        number = paragraph.number
        derived = self._derived.get(paragraph.id, Label()).number
        if paragraph.role in _DERIVED and number == derived and not beside(number):
            number = ""
        return replace(paragraph, text=text, children=children, number=number)

    def _signed(self, atom: Atom) -> Atom:
        if isinstance(atom, Note) and atom.sign in ("", str(self._notes + 1)):
            self._notes += 1
            return replace(atom, sign="")
        return atom
