"""The workbench: a draft while a sheet is applied to it, with what the sheet has done so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from versioning.change.step import Delete, EditText, Insert, Move, Step
from versioning.change.transaction import Recorder, Transaction
from versioning.drafting.instructions.editing import Edit
from versioning.drafting.instructions.ledger import Ledger
from versioning.drafting.instructions.places import Places
from versioning.drafting.instructions.question import QuestionError, Status
from versioning.drafting.instructions.textual import Text
from versioning.saying import said
from versioning.tree.identity import NodeId, derived_id
from versioning.tree.paragraph import FRONT, Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import Atom, Note, StyledText, common_edges

_SIGNS = "*†‡§"
_NOTHING = Ledger()


class Workbench:
    """Holds the issued draft and the draft as it is now; a clause is recorded whole or not at all."""

    def __init__(self, draft: Resolution) -> None:
        """Start from the issued `draft`."""
        self.issued = draft
        self.places = Places(draft)
        self.now = draft
        self._ledgers: dict[NodeId, Ledger] = {}
        self._followers: dict[NodeId, NodeId] = {}
        self._gone: dict[NodeId, tuple[NodeId, NodeId]] = {}
        self._count = 0
        self.begin()

    def begin(self) -> None:
        """Begin a clause."""
        self._recorder = Recorder(self.now)
        self._kept = self.now, dict(self._ledgers), dict(self._followers), dict(self._gone)

    def abandon(self) -> None:
        """Leave everything as it was when the clause began."""
        self.now, self._ledgers, self._followers, self._gone = self._kept

    def end(self, author: str, date: str, intent: str) -> Transaction:
        """Return what was done since the clause began."""
        return self._recorder.transaction(author, date, intent)

    def add(self, *steps: Step) -> None:
        """Do and record some steps."""
        self._recorder.add(*steps)
        self.now = self._recorder.draft

    def text_of(self, node: NodeId) -> Text:
        """Return a text as it was issued and as it is now."""
        issued = self.issued.text(node)
        return Text(node, issued, self.now.text(node), self.ledger(node))

    def ledger(self, node: NodeId) -> Ledger:
        """Return what was done to a text so far."""
        return self._ledgers.get(node, _NOTHING)

    def edit(self, node: NodeId, edit: Edit) -> None:
        """Change a text."""
        text = self.now.text(node)
        signed = self._is_front(node)
        new = self.with_fresh_notes(edit.new, signed=signed)
        self.add(EditText(node, edit.start, text.slice(edit.start, edit.end), new))
        self._ledgers[node] = self.ledger(node).with_edit(edit.start, edit.end, len(new))

    def rewrite(self, node: NodeId, new: StyledText) -> None:
        """Give a text other words, keeping the notes that both have."""
        old = self.now.text(node)
        new = _with_notes_of(old, self.with_fresh_notes(new, signed=self._is_front(node)))
        if new == old:
            return
        start, end = common_edges(old, new)
        inserted = new.slice(start, len(new) - end)
        self.add(EditText(node, start, old.slice(start, len(old) - end), inserted))
        self._ledgers[node] = self.ledger(node).with_edit(0, len(old), len(new))

    def _is_front(self, node: NodeId) -> bool:
        return not self.now.is_note(node) and self.now.paragraph(node).role in FRONT

    def with_fresh_notes(self, text: StyledText, *, signed: bool = False) -> StyledText:
        """Return words of a sheet as they stand in the draft: under ids that are free, notes numbered.

        A sheet marks its notes with asterisks, which the head of a draft keeps (`signed`); "(*)" is the
        sign of a note that has one in the draft, too.
        """

        def fresh(atom: Atom) -> Atom:
            node = self.free(atom.id)
            if not isinstance(atom, Note):
                return replace(atom, id=node)
            sign = atom.sign
            if sign.startswith("(") and sign.endswith(")"):
                sign = sign[1:-1]
            elif sign and not sign.strip(_SIGNS) and not signed:
                sign = ""
            return replace(atom, id=node, sign=sign, text=self.with_fresh_notes(atom.text, signed=signed))

        return text.with_atoms(fresh)

    def free(self, node: NodeId) -> NodeId:
        """Return an id that the draft does not have and never had, `node` itself where it can."""
        if node not in self.now and node not in self.issued and node not in {self.now.id, self.issued.id}:
            return node
        self._count += 1
        return derived_id(self.issued.id, f"instruction {self._count} {node}")

    def fresh(self, paragraph: Paragraph) -> Paragraph:
        """Return a paragraph of a sheet with all below it as it can stand in the draft."""
        children = tuple(self.fresh(child) for child in paragraph.children)
        text = self.with_fresh_notes(paragraph.text, signed=paragraph.role in FRONT)
        return replace(paragraph, id=self.free(paragraph.id), text=text, children=children)

    def delete(self, node: NodeId) -> None:
        """Take out a paragraph; what is to stand beside it will stand where it stood."""
        parent, index = self.now.place(node)
        siblings = self.now.children_of(parent)
        self._gone[node] = parent, siblings[index - 1].id if index else ""
        self._unlink(node)
        self.add(Delete(parent, index, siblings[index]))

    def after(self, node: NodeId) -> tuple[NodeId, int]:
        """Return where something stands that is put after a paragraph and what was put there before."""
        node = self._last_follower(node)
        if node in self.now:
            parent, index = self.now.place(node)
            return parent, index + 1
        parent, before = self._gone[node]
        if before:
            return self.after(before)
        return parent, self._leading(parent)

    def before(self, node: NodeId) -> tuple[NodeId, int]:
        """Return where something stands that is put before a paragraph."""
        return self.now.place(node) if node in self.now else self.after(node)

    def _unlink(self, node: NodeId) -> None:
        """Let a paragraph that goes follow no other any more; what was put after it does instead."""
        following = self._followers.get(node)
        for before in [each for each, after in self._followers.items() if after == node]:
            if following is None:
                del self._followers[before]
            else:
                self._followers[before] = following

    def _last_follower(self, node: NodeId) -> NodeId:
        while node in self._followers and (
            self._followers[node] in self.now or self._followers[node] in self._gone
        ):
            node = self._followers[node]
        return node

    def _leading(self, parent: NodeId) -> int:
        """Return how many paragraphs that came in place of the first ones stand at the head of a parent."""
        children = self.now.children_of(parent)
        return next((at for at, child in enumerate(children) if child.id in self.issued), len(children))

    def insert(self, parent: NodeId, index: int, paragraphs: Iterable[Paragraph], after: NodeId = "") -> None:
        """Put paragraphs somewhere; `after` is the one that they are said to follow."""
        cursor = self._last_follower(after) if after else ""
        for paragraph in paragraphs:
            self.add(Insert(parent, index, paragraph))
            index += 1
            if cursor:
                self._followers[cursor] = paragraph.id
                cursor = paragraph.id

    def move(self, node: NodeId, parent: NodeId, index: int, after: NodeId = "") -> None:
        """Move a paragraph to a place, counted while it still stands at its old one."""
        old_parent, old_index = self.now.place(node)
        if node == parent or self._is_below(parent, node):
            raise QuestionError(Status.AMBIGUOUS, said("a paragraph can’t be moved into itself"))
        if old_parent == parent and old_index < index:
            index -= 1
        self._unlink(node)
        self._followers.pop(node, None)
        cursor = self._last_follower(after) if after else ""
        self.add(Move(node, old_parent, old_index, parent, index))
        if cursor and cursor != node:
            self._followers[cursor] = node

    def _is_below(self, node: NodeId, above: NodeId) -> bool:
        while node in self.now.parents:
            node = self.now.parents[node]
            if node == above:
                return True
        return False

    def role_of(self, node: NodeId) -> Role | None:
        """Return what a paragraph is, None for a note."""
        return None if self.issued.is_note(node) else self.issued.paragraph(node).role


def _with_notes_of(old: StyledText, new: StyledText) -> StyledText:
    """Return a text in which the notes that the old one has, too, are those."""
    left = [atom for atom in old.atoms if isinstance(atom, Note)]

    def kept(atom: Atom) -> Atom:
        for known in left:
            if isinstance(atom, Note) and (known.text, known.sign) == (atom.text, atom.sign):
                left.remove(known)
                return known
        return atom

    return new.with_atoms(kept)
