"""The paragraph: the one kind of node that a draft is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from itertools import chain

from versioning.saying import worded
from versioning.tree.identity import NodeId
from versioning.tree.text import EMPTY, Note, StyledText


class Role(str, Enum):
    """What a paragraph is in its draft.

    The first four stand at most once, at the head of a draft. A chapeau is not a role: it is the
    text of any paragraph that has children. A table holds rows, a row cells, a cell paragraphs. An
    annex and a part hold paragraphs, their text is their title. An opaque block is kept and written
    back, never edited.
    """

    SPONSORS = worded("sponsors")
    RECOMMENDATION = worded("recommendation")
    TITLE = worded("title")
    ORGAN = worded("organ")
    PREAMBULAR = worded("preambular")
    OPERATIVE = worded("operative")
    SUBPARAGRAPH = worded("subparagraph")
    HEADING = worded("heading")
    TEXT = worded("text")
    TABLE = worded("table")
    ROW = worded("row")
    CELL = worded("cell")
    OPAQUE = worded("opaque")
    ANNEX = worded("annex")
    PART = worded("part")

    __hash__ = str.__hash__  # that of an enumeration takes several times longer


FRONT = (Role.SPONSORS, Role.RECOMMENDATION, Role.TITLE, Role.ORGAN)
"""The roles at the head of a draft, in their order."""


@dataclass(frozen=True)
class Paragraph:
    """A provision: its text, and what stands under it.

    `number` is printed instead of the derived number when the source printed one that derivation
    would not give; for an annex and a part it is the label ("Annex I", "A"). `payload` is the
    SHA-256 of an opaque block's source, or of what a merged cell says (`exports.spans`).
    """

    id: NodeId
    role: Role
    text: StyledText = EMPTY
    children: tuple[Paragraph, ...] = ()
    number: str = ""
    payload: str = ""

    def __init__(
        self,
        id: NodeId,  # noqa: A002 (the field's name)
        role: Role,
        text: StyledText = EMPTY,
        children: tuple[Paragraph, ...] = (),
        number: str = "",
        payload: str = "",
    ) -> None:
        """Keep what is said."""
        values = self.__dict__  # twice as fast as setting what is frozen, and made by the thousand
        values["id"], values["role"], values["text"] = id, role, text
        values["children"], values["number"], values["payload"] = children, number, payload

    def walk(self) -> Iterator[Paragraph]:
        """Yield this paragraph and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """The notes in its text and in all below it, in reading order."""
        own = tuple(note for _, note in self.text.notes) if self.text.atoms else ()
        return (*own, *chain.from_iterable(child.notes for child in self.children)) if self.children else own

    def nodes(self) -> Iterator[NodeId]:
        """Yield the id of every paragraph, note and inline from here down."""
        for paragraph in self.walk():
            yield paragraph.id
            yield from paragraph.text.nodes

    def bare(self) -> Paragraph:
        """Return this paragraph without its children."""
        return replace(self, children=()) if self.children else self
