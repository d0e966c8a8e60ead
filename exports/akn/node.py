"""A paragraph in the making, before it has an id, and the report of what was met besides words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from exports.places import WHOLE_FILE, left_out
from exports.report import Loss
from versioning.saying import Count, counted, joined, said
from versioning.tree.paragraph import Role
from versioning.tree.text import EMPTY, Mark, MarkKind, StyledText

_NAMED = {
    "link": Count("the target of 1 link was left out", "the targets of {n} links were left out"),
    "picture": Count("1 picture was left out", "{n} pictures were left out"),
    "foreign": Count(
        "1 formula or figure is kept as it is, and can’t be edited",
        "{n} formulas or figures are kept as they are, and can’t be edited",
    ),
    "header cell": Count(
        "1 cell of a table’s head is read as any cell",
        "{n} cells of tables’ heads are read as any cell",
    ),
    "merged cell": Count(
        "1 merged cell is read as a cell by itself",
        "{n} merged cells are read as cells by themselves",
    ),
}


@dataclass
class Node:
    """A paragraph: `printed` is its number as the file has it, or the label of an annex or part.

    `strong` says that the whole text is in bold or italics, or that its style is a heading's. `drafts`
    are the drafts embedded in it, each as its nodes; `payload` is the SHA-256 of what an opaque block is.
    `takes` is how many columns and rows a cell takes.
    """

    role: Role
    text: StyledText = EMPTY
    printed: str = ""
    children: list[Node] = field(default_factory=list)
    strong: bool = False
    drafts: list[list[Node]] = field(default_factory=list)
    payload: str = ""
    takes: tuple[int, int] = (1, 1)

    def walk(self) -> Iterator[Node]:
        """Yield this node and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass
class Seen:
    """What a file holds that the draft won't: counted by kind, or told by its words and place."""

    counts: Counter[str] = field(default_factory=Counter)
    left: list[tuple[str, str]] = field(default_factory=list)
    metadata: list[str] = field(default_factory=list)
    payloads: dict[str, bytes] = field(default_factory=dict)
    """By SHA-256, what is kept as it is."""

    def leave(self, where: str, words: str) -> None:
        """Note words that are left out."""
        if words:
            self.left.append((where, words))

    def losses(self) -> tuple[Loss, ...]:
        """Return the report."""
        left = [Loss(where, left_out(words)) for where, words in dict.fromkeys(self.left)]
        several = [
            Loss(WHOLE_FILE, counted(forms, self.counts[kind]))
            for kind, forms in _NAMED.items()
            if self.counts[kind]
        ]
        kinds = joined(dict.fromkeys(self.metadata))
        named = [Loss(said("metadata"), said("left out: {kinds}", kinds=kinds))] if kinds else []
        return (*left, *several, *named)


def plain_of(text: StyledText) -> StyledText:
    """Return a title's or heading's text without the bold that only says that it is one."""
    bold = [mark for mark in text.marks if mark.kind is MarkKind.BOLD]
    return text.with_mark(MarkKind.BOLD, 0, len(text), None) if _covers(text, bold) else text


def is_strong(text: StyledText) -> bool:
    """Return whether every letter of a text is in bold or in italics."""
    return any(
        _covers(text, [mark for mark in text.marks if mark.kind is kind])
        for kind in (MarkKind.BOLD, MarkKind.ITALIC)
    )


def _covers(text: StyledText, marks: list[Mark]) -> bool:
    if not marks:
        return False
    bare, at = [], 0
    for mark in marks:
        bare.append(text.chars[at : mark.start])
        at = mark.end
    bare.append(text.chars[at:])
    return not any(char.isalnum() for char in "".join(bare))
