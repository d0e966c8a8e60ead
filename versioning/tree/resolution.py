"""The draft resolution: an immutable tree of paragraphs under a masthead.

Every paragraph and every note is a node with an id. A changed draft shares all that did not change
with the draft it came from.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cached_property

from versioning.tree.identity import NodeId
from versioning.tree.paragraph import FRONT, Paragraph, Role
from versioning.tree.text import Atom, Note, StyledText


@dataclass(frozen=True)
class Masthead:
    """What stands above the text, each as printed and empty when absent.

    `organ` is the body at the top of the page, `body` the subsidiary one that has the text before it
    ("Commission on …"). `language` is the language of the original as printed ("English").
    """

    organ: str = ""
    symbol: str = ""
    distribution: str = ""
    date: str = ""
    language: str = ""
    body: str = ""
    session: str = ""
    place: str = ""
    agenda_item: str = ""
    item_title: str = ""


MASTHEAD_FIELDS = tuple(each.name for each in fields(Masthead))


@dataclass(frozen=True)
class Resolution:
    """A draft. `id` is also the id of the tree's root, the parent of the top-level paragraphs.

    `children` holds everything in reading order: the sponsor line, the recommendation, the title and
    the organ line (each where there is one), the paragraphs, then annexes and parts.
    """

    id: NodeId
    masthead: Masthead = field(default_factory=Masthead)
    children: tuple[Paragraph, ...] = ()

    def first(self, role: Role) -> Paragraph | None:
        """Return the first top-level paragraph of that role."""
        return next((child for child in self.children if child.role is role), None)

    @property
    def body(self) -> tuple[Paragraph, ...]:
        """The paragraphs proper: without the head of the draft, annexes and parts."""
        outside = (*FRONT, Role.ANNEX, Role.PART)
        return tuple(child for child in self.children if child.role not in outside)

    @property
    def annexes(self) -> tuple[Paragraph, ...]:
        """The annexes."""
        return tuple(child for child in self.children if child.role is Role.ANNEX)

    @property
    def parts(self) -> tuple[Paragraph, ...]:
        """Further drafts in the same document, each a paragraph of role part."""
        return tuple(child for child in self.children if child.role is Role.PART)

    def walk(self) -> Iterator[Paragraph]:
        """Yield every paragraph in reading order."""
        for child in self.children:
            yield from child.walk()

    def notes(self) -> Iterator[Note]:
        """Yield every note in reading order."""
        for paragraph in self.walk():
            if paragraph.text.atoms:
                for _, note in paragraph.text.notes:
                    yield note

    @cached_property
    def parents(self) -> Mapping[NodeId, NodeId]:
        """The id above each paragraph, and the id of the paragraph in which each note stands."""
        above: dict[NodeId, NodeId] = {}
        for child in self.children:
            _map_parents(child, self.id, above)
        return above

    def __contains__(self, node: NodeId) -> bool:
        """Return whether a paragraph or note of that id stands in this draft."""
        return node in self.parents

    def paragraph(self, node: NodeId) -> Paragraph:
        """Return the paragraph of that id; raises KeyError when there is none."""
        parent = self.parents[node]
        for child in self.children_of(parent):
            if child.id == node:
                return child
        raise KeyError(node)

    def children_of(self, parent: NodeId) -> tuple[Paragraph, ...]:
        """Return what stands under a paragraph, or at the top for the draft's own id."""
        return self.children if parent == self.id else self.paragraph(parent).children

    def note(self, node: NodeId) -> Note:
        """Return the note of that id; raises KeyError when there is none."""
        for _, note in self.paragraph(self.parents[node]).text.notes:
            if note.id == node:
                return note
        raise KeyError(node)

    def is_note(self, node: NodeId) -> bool:
        """Return whether that id is a note's (False for a paragraph's and for an unknown one)."""
        parent = self.parents.get(node, self.id)
        return parent != self.id and any(note.id == node for _, note in self.paragraph(parent).text.notes)

    def text(self, node: NodeId) -> StyledText:
        """Return the text of a paragraph or a note; raises KeyError when there is neither."""
        return self.note(node).text if self.is_note(node) else self.paragraph(node).text

    def place(self, node: NodeId) -> tuple[NodeId, int]:
        """Return the parent of a paragraph and its index there."""
        parent = self.parents[node]
        for index, child in enumerate(self.children_of(parent)):
            if child.id == node:
                return parent, index
        raise KeyError(node)

    def with_paragraph(self, paragraph: Paragraph) -> Resolution:
        """Return the draft in which `paragraph` replaces the one of the same id."""
        parent, index = self.place(paragraph.id)
        siblings = self.children_of(parent)
        return self.with_children(parent, (*siblings[:index], paragraph, *siblings[index + 1 :]))

    def with_text(self, node: NodeId, text: StyledText) -> Resolution:
        """Return the draft with another text in the paragraph or note of that id."""
        if self.is_note(node):
            return self.with_note(replace(self.note(node), text=text))
        before = self.paragraph(node)
        result = self.with_paragraph(replace(before, text=text))
        if not before.text.atoms and not text.atoms:
            result.__dict__["parents"] = self.parents  # no node came or went: the map still holds
        return result

    def with_note(self, note: Note) -> Resolution:
        """Return the draft in which `note` replaces the one of the same id."""
        holder = self.paragraph(self.parents[note.id])

        def change(atom: Atom) -> Atom:
            return note if atom.id == note.id else atom

        result = self.with_paragraph(replace(holder, text=holder.text.with_atoms(change)))
        result.__dict__["parents"] = self.parents
        return result

    def with_children(self, parent: NodeId, children: tuple[Paragraph, ...]) -> Resolution:
        """Return the draft with other children under `parent`."""
        if parent == self.id:
            return replace(self, children=children)
        return self.with_paragraph(replace(self.paragraph(parent), children=children))


def _map_parents(paragraph: Paragraph, parent: NodeId, above: dict[NodeId, NodeId]) -> None:
    above[paragraph.id] = parent
    for atom in paragraph.text.atoms:
        above[atom.id] = paragraph.id
    for child in paragraph.children:
        _map_parents(child, paragraph.id, above)
