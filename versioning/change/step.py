"""Steps: the atomic changes of a draft, each with its inverse.

A step says where it acts by node ids and offsets inside one text, so it can be carried over changes
elsewhere. It carries what it removes, so it inverts without the draft, and it refuses a draft on
which it would remove something else.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import MASTHEAD_FIELDS, Masthead, Resolution
from versioning.tree.text import Mark, MarkKind, StyledText

T = TypeVar("T")


class StepError(Exception):
    """A step does not fit the draft it was applied to; nothing was changed."""


@dataclass(frozen=True)
class EditText:
    """Replace `removed`, which stands at offset `at` of a paragraph or note, by `inserted`."""

    node: NodeId
    at: int
    removed: StyledText
    inserted: StyledText

    def apply(self, draft: Resolution) -> Resolution:
        """Return the changed draft; raises StepError when `removed` isn't there or an id is taken."""
        text = _edited(_known(draft.text, self.node), self)
        if self.inserted.atoms:
            _check_atoms(draft, self)
        return draft.with_text(self.node, text)

    def invert(self) -> EditText:
        """Return the step that undoes this one."""
        return replace(self, removed=self.inserted, inserted=self.removed)


@dataclass(frozen=True)
class SetMark:
    """Let exactly `after` hold for one kind of mark on `length` characters from `at`.

    The spans of `before` and `after` are counted from `at`.
    """

    node: NodeId
    at: int
    length: int
    kind: MarkKind
    before: tuple[Mark, ...]
    after: tuple[Mark, ...]

    def apply(self, draft: Resolution) -> Resolution:
        """Return the changed draft; raises StepError when the marks there are not `before`."""
        text = _known(draft.text, self.node)
        end = self.at + self.length
        if not 0 <= self.at <= end <= len(text) or text.spans(self.kind, self.at, end) != self.before:
            message = f"the marks at {self.at} of {self.node} are others"
            raise StepError(message)
        marked = text.with_spans(self.kind, self.at, end, self.after)
        if marked.spans(self.kind, self.at, end) != self.after:
            message = f"the marks for {self.at} of {self.node} overlap or lie outside"
            raise StepError(message)
        return draft.with_text(self.node, marked)

    def invert(self) -> SetMark:
        """Return the step that undoes this one."""
        return replace(self, before=self.after, after=self.before)


@dataclass(frozen=True)
class Insert:
    """Put `paragraph`, with all below it, under `parent` so that it stands at `index`."""

    parent: NodeId
    index: int
    paragraph: Paragraph

    def apply(self, draft: Resolution) -> Resolution:
        """Return the changed draft; raises StepError when there is no such place or an id is taken."""
        siblings = _known(draft.children_of, self.parent)
        nodes = tuple(self.paragraph.nodes())
        if _taken(draft, nodes) or not 0 <= self.index <= len(siblings):
            message = f"{self.paragraph.id} can't stand at {self.index} under {self.parent}"
            raise StepError(message)
        return draft.spliced(self.parent, self.index, self.index, (self.paragraph,))

    def invert(self) -> Delete:
        """Return the step that undoes this one."""
        return Delete(self.parent, self.index, self.paragraph)


@dataclass(frozen=True)
class Delete:
    """Take away `paragraph`, with all below it, from `index` under `parent`."""

    parent: NodeId
    index: int
    paragraph: Paragraph

    def apply(self, draft: Resolution) -> Resolution:
        """Return the changed draft; raises StepError when another paragraph stands there."""
        siblings = _known(draft.children_of, self.parent)
        if self.index < 0 or siblings[self.index : self.index + 1] != (self.paragraph,):
            message = f"{self.paragraph.id} does not stand as it was at {self.index} under {self.parent}"
            raise StepError(message)
        return draft.spliced(self.parent, self.index, self.index + 1, ())

    def invert(self) -> Insert:
        """Return the step that undoes this one."""
        return Insert(self.parent, self.index, self.paragraph)


@dataclass(frozen=True)
class Move:
    """Move a paragraph, with all below it; `index` is counted once it has left its old place."""

    node: NodeId
    old_parent: NodeId
    old_index: int
    parent: NodeId
    index: int

    def apply(self, draft: Resolution) -> Resolution:
        """Return the changed draft; raises StepError when it stands elsewhere or would hold itself."""
        siblings = _known(draft.children_of, self.old_parent)
        moved = siblings[self.old_index] if 0 <= self.old_index < len(siblings) else None
        if moved is None or moved.id != self.node:
            message = f"{self.node} does not stand at {self.old_index} under {self.old_parent}"
            raise StepError(message)
        without = draft.spliced(self.old_parent, self.old_index, self.old_index + 1, ())
        return Insert(self.parent, self.index, moved).apply(without)

    def invert(self) -> Move:
        """Return the step that undoes this one."""
        return Move(self.node, self.parent, self.index, self.old_parent, self.old_index)


@dataclass(frozen=True)
class Split:
    """Divide a paragraph at `at`: the rest of its text becomes `new`, its next sibling.

    The first `kept` children stay with the first paragraph, the others go to the new one.
    """

    node: NodeId
    at: int
    kept: int
    new: NodeId
    role: Role
    number: str = ""

    def apply(self, draft: Resolution) -> Resolution:
        """Return the changed draft; raises StepError when offset or children are not there."""
        first = _known(draft.paragraph, self.node)
        if not 0 <= self.at <= len(first.text) or not 0 <= self.kept <= len(first.children):
            message = f"{self.node} can't be split at {self.at}"
            raise StepError(message)
        if _taken(draft, (self.new,)):
            message = f"{self.new} is there already"
            raise StepError(message)
        parent, index = draft.place(self.node)
        rest = Paragraph(
            self.new, self.role, first.text.slice(self.at), first.children[self.kept :], self.number
        )
        first = replace(first, text=first.text.slice(0, self.at), children=first.children[: self.kept])
        return draft.spliced(parent, index, index + 1, (first, rest))

    def invert(self) -> Join:
        """Return the step that undoes this one."""
        return Join(self.node, self.at, self.kept, self.new, self.role, self.number)


@dataclass(frozen=True)
class Join:
    """Append `gone`, the next sibling of `node`, to it: its text at `at`, its children after `kept`.

    `role` and `number` are those of `gone`, for the inverse.
    """

    node: NodeId
    at: int
    kept: int
    gone: NodeId
    role: Role
    number: str = ""

    def apply(self, draft: Resolution) -> Resolution:
        """Return the changed draft; raises StepError when the two do not stand so."""
        first = _known(draft.paragraph, self.node)
        parent, index = draft.place(self.node)
        siblings = draft.children_of(parent)
        rest = siblings[index + 1] if index + 1 < len(siblings) else None
        fits = (
            rest is not None
            and (rest.id, rest.role, rest.number, rest.payload) == (self.gone, self.role, self.number, "")
            and (len(first.text), len(first.children)) == (self.at, self.kept)
        )
        if rest is None or not fits:
            message = f"{self.gone} can't be joined to {self.node}"
            raise StepError(message)
        joined = replace(first, text=first.text + rest.text, children=first.children + rest.children)
        return draft.spliced(parent, index, index + 2, (joined,))

    def invert(self) -> Split:
        """Return the step that undoes this one."""
        return Split(self.node, self.at, self.kept, self.gone, self.role, self.number)


@dataclass(frozen=True)
class SetRole:
    """Give a paragraph another role and fixed number."""

    node: NodeId
    before: Role
    after: Role
    number_before: str = ""
    number_after: str = ""

    def apply(self, draft: Resolution) -> Resolution:
        """Return the changed draft; raises StepError when its role or number is another."""
        paragraph = _known(draft.paragraph, self.node)
        if (paragraph.role, paragraph.number) != (self.before, self.number_before):
            message = f"{self.node} is {paragraph.role.value}, not {self.before.value}"
            raise StepError(message)
        return draft.with_paragraph(replace(paragraph, role=self.after, number=self.number_after))

    def invert(self) -> SetRole:
        """Return the step that undoes this one."""
        return SetRole(self.node, self.after, self.before, self.number_after, self.number_before)


@dataclass(frozen=True)
class SetSign:
    """Give a note another sign (empty: numbered)."""

    node: NodeId
    before: str
    after: str

    def apply(self, draft: Resolution) -> Resolution:
        """Return the changed draft; raises StepError when there is no such note or sign."""
        if not draft.is_note(self.node) or draft.note(self.node).sign != self.before:
            message = f"no note {self.node} with the sign {self.before!r}"
            raise StepError(message)
        return draft.with_note(replace(draft.note(self.node), sign=self.after))

    def invert(self) -> SetSign:
        """Return the step that undoes this one."""
        return replace(self, before=self.after, after=self.before)


@dataclass(frozen=True)
class EditMasthead:
    """Give one field of the masthead another value."""

    field: str
    before: str
    after: str

    def apply(self, draft: Resolution) -> Resolution:
        """Return the changed draft; raises StepError when the field has another value."""
        if self.field not in MASTHEAD_FIELDS or getattr(draft.masthead, self.field) != self.before:
            message = f"the masthead's {self.field} is not {self.before!r}"
            raise StepError(message)
        return replace(draft, masthead=replace(draft.masthead, **{self.field: self.after}))

    def invert(self) -> EditMasthead:
        """Return the step that undoes this one."""
        return replace(self, before=self.after, after=self.before)


@dataclass(frozen=True)
class SetId:
    """Give the draft itself another id: only the difference of two unrelated drafts needs it.

    It stands last in its transaction, so that the steps before it find the draft's old id as parent, unless
    that id is needed for something else.
    """

    before: NodeId
    after: NodeId

    def apply(self, draft: Resolution) -> Resolution:
        """Return the changed draft; raises StepError when it has another id or that id is taken."""
        if draft.id != self.before or self.after in draft.parents:
            message = f"the draft is {draft.id}, not {self.before}, or {self.after} is taken"
            raise StepError(message)
        return replace(draft, id=self.after)

    def invert(self) -> SetId:
        """Return the step that undoes this one."""
        return SetId(self.after, self.before)


Step = EditText | SetMark | Insert | Delete | Move | Split | Join | SetRole | SetSign | EditMasthead | SetId


def masthead_steps(before: Masthead, after: Masthead) -> list[EditMasthead]:
    """Return the steps that turn one masthead into another, one for each field that differs."""
    values = ((name, getattr(before, name), getattr(after, name)) for name in MASTHEAD_FIELDS)
    return [EditMasthead(name, old, new) for name, old, new in values if old != new]


def wording(steps: Sequence[Step], at: int) -> list[EditText]:
    """Return the steps from `at` on that do no more than edit the words of texts."""
    run: list[EditText] = []
    for number in range(at, len(steps)):
        step = steps[number]
        if not isinstance(step, EditText) or step.removed.atoms or step.inserted.atoms:
            break
        run.append(step)
    return run


def reworded(draft: Resolution, steps: Sequence[EditText]) -> Resolution:
    """Return the draft after steps that edit words: at once, for a draft may be long, and they many.

    Raises StepError, as each of them would.
    """
    texts: dict[NodeId, StyledText] = {}
    for step in steps:
        text = texts.get(step.node)
        texts[step.node] = _edited(_known(draft.text, step.node) if text is None else text, step)
    return draft.with_words(texts)


def _edited(text: StyledText, step: EditText) -> StyledText:
    end = step.at + len(step.removed)
    if not 0 <= step.at <= end <= len(text) or text.slice(step.at, end) != step.removed:
        message = f"the text at {step.at} of {step.node} is another"
        raise StepError(message)
    return text.replaced(step.at, end, step.inserted)


def _known(find: Callable[[NodeId], T], node: NodeId) -> T:
    """Return what a draft has of a node; raises StepError when it has no such node."""
    try:
        return find(node)
    except KeyError:
        message = f"{node} is not in the draft"
        raise StepError(message) from None


def _taken(draft: Resolution, nodes: Sequence[NodeId], free: Collection[NodeId] = ()) -> bool:
    """Return whether an id is there already (`free` ones go away), or comes twice."""
    parents = draft.parents
    return len(set(nodes)) != len(nodes) or any(
        node == draft.id or (node in parents and node not in free) for node in nodes
    )


def _check_atoms(draft: Resolution, step: EditText) -> None:
    """Raise StepError when the words bring an id that is taken, or a note into a note."""
    if _taken(draft, tuple(step.inserted.nodes), frozenset(step.removed.nodes)):
        message = f"the words for {step.node} bring a note that is there already"
        raise StepError(message)
    if draft.is_note(step.node) and any(step.inserted.notes):
        message = f"{step.node} is a note and can't hold another"
        raise StepError(message)
