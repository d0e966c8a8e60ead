"""What a change does, in lines for a person: one for each place, with the words that go and come."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from versioning.change.step import (
    Delete,
    EditMasthead,
    EditText,
    Insert,
    Join,
    Move,
    SetId,
    SetMark,
    SetRole,
    SetSign,
    Split,
    Step,
)
from versioning.change.transaction import Transaction
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM

NAMES = {
    Role.TITLE: "Title",
    Role.ORGAN: "Organ line",
    Role.SPONSORS: "Sponsor line",
    Role.RECOMMENDATION: "Recommendation",
    Role.HEADING: "Heading",
}
"""How paragraphs that bear no label are cited."""
_NONE = Label()


class Deed(str, Enum):
    """What is done at a place."""

    REWORD = "reword"
    ADD = "new paragraph"
    DELETE = "delete"
    MOVE = "move"
    SPLIT = "divide"
    JOIN = "join"
    RESTYLE = "style"
    ROLE = "role"


OTHERS = {Move: Deed.MOVE, Split: Deed.SPLIT, Join: Deed.JOIN, SetRole: Deed.ROLE}
"""By kind of step, what is done where no words go or come."""


@dataclass(frozen=True)
class Line:
    """What is done at one place of a draft.

    `node` is the paragraph of the draft in which, or after which, it is done (empty: the masthead, or
    before all others), `label` how that is cited; for a new paragraph, of the one that it follows.
    """

    node: NodeId
    label: str
    deed: Deed
    removed: str = ""
    inserted: str = ""


class Teller:
    """Tells changes of one draft."""

    def __init__(self, draft: Resolution) -> None:
        """Cite as `draft` is numbered."""
        self._draft = draft
        self._labels = labels(draft)

    def lines(self, change: Transaction) -> tuple[Line, ...]:
        """Return what a change of the draft does, step by step; raises StepError when it doesn't fit."""
        lines: list[Line] = []
        at = self._draft
        for step in change.steps:
            line = self.line(step, at)
            if line is not None and (not lines or lines[-1] != line):
                lines.append(line)
            at = step.apply(at)
        return tuple(lines)

    def cited(self, node: NodeId) -> str:
        """Return how a paragraph or note of the draft is cited in the room; empty where it has no name."""
        for each in self._draft.upward(node):
            if self._draft.is_note(each):
                continue
            name = self._labels.get(each, _NONE).label or NAMES.get(self._draft.paragraph(each).role)
            if name:
                return name
        return ""

    def line(self, step: Step, at: Resolution) -> Line | None:
        """Return what a step does, if that is to be told; `at` is the draft as the steps before leave it."""
        if isinstance(step, SetId):
            return None
        if isinstance(step, EditMasthead):
            return Line("", "Masthead", Deed.REWORD, step.before, step.after)
        if isinstance(step, Insert):
            node = self._before(step, at)
            return Line(node, self.cited(node), Deed.ADD, "", _words(step.paragraph))
        node = next((each for each in at.upward(_node_of(step)) if each in self._draft), "")
        label = self.cited(node)
        if isinstance(step, EditText):
            return Line(node, label, Deed.REWORD, *_whole_words(step, at))
        if isinstance(step, Delete):
            return Line(node, label, Deed.DELETE, _words(step.paragraph))
        return Line(node, label, OTHERS.get(type(step), Deed.RESTYLE))

    def _before(self, step: Insert, at: Resolution) -> NodeId:
        """Return the paragraph of the draft after which, or under which, a new one is put."""
        before = at.children_of(step.parent)[: step.index]
        follows = (each.id for each in reversed(before) if each.id in self._draft)
        return next(follows, step.parent if step.parent in self._draft else "")


def _words(paragraph: Paragraph) -> str:
    return " ".join(each.text.plain for each in paragraph.walk())


def _whole_words(step: EditText, at: Resolution) -> tuple[str, str]:
    """Return the words that go and come, whole where the edit cuts one."""
    text, gone, come = at.text(step.node).chars, step.removed.chars, step.inserted.chars
    start, end = step.at, step.at + len(gone)
    while start and text[start - 1].isalnum() and (gone[:1] + come[:1]).isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and (gone[-1:] + come[-1:]).isalnum():
        end += 1
    before, after = text[start : step.at], text[step.at + len(gone) : end]
    return (before + gone + after).replace(ATOM, ""), (before + come + after).replace(ATOM, "")


def _node_of(step: Delete | EditText | Join | Move | SetMark | SetRole | SetSign | Split) -> NodeId:
    return step.paragraph.id if isinstance(step, Delete) else step.node
