"""Difference: the steps that turn one draft into another exactly, ids included (law 1).

Paragraphs and notes of one id are the same; everything else goes or comes. First what can be said as
a split or a join, then the tree from the top down (insert and move, with as few moves as can be),
then what is left over is deleted, and last texts, roles and masthead.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, takewhile

from versioning.change.slices import Slices, at_once
from versioning.change.step import (
    Delete,
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
    masthead_steps,
)
from versioning.change.transaction import Recorder, Transaction
from versioning.compare.alignment import align_in_slices
from versioning.compare.redline import Fate, Segment
from versioning.compare.sequence import longest_increasing
from versioning.compare.words import Lexicon
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, MarkKind, Note, StyledText


def difference(a: Resolution, b: Resolution, author: str = "", date: str = "") -> Transaction:
    """Return the transaction that turns `a` into exactly `b`, whether they are related or not."""
    return at_once(difference_in_slices(a, b, author, date))


def difference_in_slices(
    a: Resolution, b: Resolution, author: str = "", date: str = ""
) -> Slices[Transaction]:
    """Find the difference, pausing after every paragraph that is divided, joined, moved or worded anew."""
    writer = _Writer(a, b)
    yield from writer.write()
    return writer.recorder.transaction(author, date, "difference")


class _Writer:
    """Writes the steps; `now` is the draft as they leave it so far."""

    def __init__(self, a: Resolution, b: Resolution) -> None:
        self.target = b
        self.recorder = Recorder(a)
        self.lexicon = Lexicon()
        self._indexed = a, _index(a)

    @property
    def now(self) -> Resolution:
        return self.recorder.draft

    def _paragraph(self, node: NodeId) -> Paragraph:
        """Return a paragraph as it stands now, found in an index that lasts until the next step."""
        if self._indexed[0] is not self.now:
            self._indexed = self.now, _index(self.now)
        return self._indexed[1][node]

    def write(self) -> Slices[None]:
        yield
        self._free_ids()
        yield
        yield from self._split_and_join()
        self._free_places()
        yield
        for paragraph in (None, *self.target.walk()):
            if paragraph is None or self._is_to_be_arranged(paragraph):
                yield from self._arrange(paragraph)
        yield from self._delete_rest()
        befores = _index(self.now)
        for after in self.target.walk():
            before = befores[after.id]
            if before is not after:
                self._settle(before, after)
                yield
        self.recorder.extend(masthead_steps(self.now.masthead, self.target.masthead))
        if self.now.id != self.target.id:
            self.recorder.add(SetId(self.now.id, self.target.id))

    def _split_and_join(self) -> Slices[None]:
        """Say as splits and joins what the alignment sees so, where the first piece kept its id."""
        alignment = yield from align_in_slices(self.now, self.target, self.lexicon)
        for node, pieces in alignment.splits.items():
            if alignment.pairs.get(node) == node:
                self._split(node, pieces)
                yield
        for node, pieces in alignment.joins.items():
            if alignment.pairs.get(node) == node:
                for gone in pieces:
                    self._join(node, gone)
                    yield

    def _split(self, node: NodeId, pieces: Sequence[NodeId]) -> None:
        """Split off the pieces that are following siblings in the target, the last one first."""
        parent, index = self.target.place(node)
        following = self.target.children_of(parent)[index + 1 :]
        news = [each for each in following if each.id in pieces]
        if len(news) < len(pieces) or any(each.id in self.now for each in news):
            return
        first = self.now.paragraph(node)
        texts = (self.target.paragraph(node).text, *(each.text for each in news))
        offsets = _offsets(self.lexicon.diff_parts((first.text,), texts), [len(each) for each in texts[:-1]])
        for new, at in reversed(list(zip(news, offsets, strict=True))):
            first = self.now.paragraph(node)
            own = {child.id for child in new.children}
            kept = next((i for i, child in enumerate(first.children) if child.id in own), len(first.children))
            self.recorder.add(Split(node, at, kept, new.id, new.role, new.number))

    def _join(self, node: NodeId, gone: NodeId) -> None:
        """Join `gone` to `node` if it is its next sibling once what the target doesn't have is out."""
        parent, index = self.now.place(node)
        rest = self.now.children_of(parent)[index + 1 :]
        between = list(takewhile(lambda each: each.id != gone, rest))
        if len(between) == len(rest) or rest[len(between)].payload:
            return
        if any(each.children or each.id in self.target for each in between):
            return
        self._take_out([each.id for each in between])
        first, second = self.now.paragraph(node), rest[len(between)]
        at, kept = len(first.text), len(first.children)
        self.recorder.add(Join(node, at, kept, gone, second.role, second.number))

    def _free_ids(self) -> None:
        """Take out what bears the id of something else in the target: draft, paragraph, or note.

        Where the draft's own id is a paragraph's or a note's there, it gets its new one now.
        """
        now, target = self.now, self.target
        either = self._indexed[1].keys() ^ {each.id for each in target.walk()}
        self._take_out((either & target.parents.keys() | {target.id}) & now.parents.keys())
        if now.id in target.parents:
            self.recorder.add(SetId(now.id, target.id))

    def _free_places(self) -> None:
        """Take out notes that stand in another text of the target, and opaque blocks with another payload."""
        above, paragraphs = self.target.parents, _index(self.target)
        gone = {node for node, parent in self.now.parents.items() if above.get(node, parent) != parent}
        gone.difference_update(paragraphs)
        for before in self.now.walk():
            if before.id in paragraphs and paragraphs[before.id].payload != before.payload:
                gone.add(before.id)
        self._take_out(gone)

    def _take_out(self, gone: Collection[NodeId]) -> None:
        """Take out notes and paragraphs, these without what stands below them."""
        for paragraph in tuple(self.now.walk()) if gone else ():
            self._take_out_of(paragraph.id, paragraph.text, gone)
            if paragraph.id not in gone:
                continue
            for child in paragraph.children:
                parent, index = self.now.place(paragraph.id)
                self.recorder.add(Move(child.id, paragraph.id, 0, parent, index))
            parent, index = self.now.place(paragraph.id)
            self.recorder.add(Delete(parent, index, self.now.paragraph(paragraph.id)))

    def _take_out_of(self, node: NodeId, text: StyledText, gone: Collection[NodeId]) -> None:
        """Take notes and the like out of one text, and out of the notes that stay in it."""
        for at, atom in reversed(tuple(zip(text.anchors, text.atoms, strict=True))):
            if atom.id in gone:
                self.recorder.add(EditText(node, at, text.slice(at, at + 1), EMPTY))
            elif isinstance(atom, Note):
                self._take_out_of(atom.id, atom.text, gone)

    def _is_to_be_arranged(self, parent: Paragraph) -> bool:
        """Return whether a paragraph may have other children now than in the target."""
        return self._paragraph(parent.id).children is not parent.children

    def _arrange(self, parent: Paragraph | None) -> Slices[None]:
        """Bring the children of one parent (None: the draft) under it and in order; others may linger."""
        node = parent.id if parent else self.now.id
        wanted = parent.children if parent else self.target.children
        current = self._paragraph(node).children if parent else self.now.children
        here = [child.id for child in current]
        ids = [child.id for child in wanted]
        if here == ids:
            return
        places = {child: index for index, child in enumerate(here)}
        present = [child for child in ids if child in places]
        staying = {present[at] for at in longest_increasing([places[child] for child in present])}
        at = 0
        for child in wanted:
            if child.id in staying:
                at = here.index(child.id, at) + 1
                continue
            if child.id in self.now:
                at = self._move(child.id, node, at, here)
            else:
                self.recorder.add(Insert(node, at, _fresh(child, self.now)))
            here.insert(at, child.id)
            at += 1
            yield

    def _move(self, child: NodeId, parent: NodeId, at: int, here: list[NodeId]) -> int:
        """Move a paragraph to `at` under `parent`; return where that is once it has left its old place."""
        old_parent, old_index = self.now.place(child)
        if old_parent == parent:
            here.pop(old_index)
            at -= old_index < at
        self.recorder.add(Move(child, old_parent, old_index, parent, at))
        return at

    def _delete_rest(self) -> Slices[None]:
        """Delete what the target does not have, each with all below it."""
        gone = [each.id for each in self.now.walk() if each.id not in self.target]
        for node in gone:
            if node in self.now:
                parent, index = self.now.place(node)
                self.recorder.add(Delete(parent, index, self.now.paragraph(node)))
                yield

    def _settle(self, before: Paragraph, after: Paragraph) -> None:
        """Give a paragraph its role, number and text."""
        if (before.role, before.number) != (after.role, after.number):
            self.recorder.add(SetRole(after.id, before.role, after.role, before.number, after.number))
        if before.text != after.text:
            self.recorder.extend(text_steps(after.id, before.text, after.text, self.lexicon))


def _index(draft: Resolution) -> dict[NodeId, Paragraph]:
    return {each.id: each for each in draft.walk()}


def _fresh(paragraph: Paragraph, draft: Resolution) -> Paragraph:
    """Return a paragraph without what `draft` has: that is moved there afterwards."""
    children = tuple(_fresh(child, draft) for child in paragraph.children if child.id not in draft)
    return replace(paragraph, children=children)


def _offsets(segments: Sequence[Segment], lengths: Sequence[int]) -> list[int]:
    """Return where in the old text the new one's parts of these lengths end."""
    result: list[int] = []
    for end in accumulate(lengths):
        old = new = 0
        for segment in segments:
            if new + len(segment.new) > end:
                old += min(end - new, len(segment.old))
                break
            old, new = old + len(segment.old), new + len(segment.new)
        result.append(old)
    return result


def text_steps(
    node: NodeId, old: StyledText, new: StyledText, lexicon: Lexicon | None = None
) -> Iterator[Step]:
    """Yield the steps that turn the text of `node` from `old` into exactly `new`, in reading order."""
    if _crosses(old, new):
        yield EditText(node, 0, old, new)
        return
    segments = (lexicon or Lexicon()).diff(old, new)
    ahead = _ahead(segments) if old.atoms and new.atoms else ()
    if ahead:
        for at, atom in reversed(tuple(zip(old.anchors, old.atoms, strict=True))):
            if atom.id in ahead:
                yield EditText(node, at, old.slice(at, at + 1), EMPTY)
                old = old.replaced(at, at + 1, EMPTY)
        yield from text_steps(node, old, new, lexicon)
        return
    at = 0
    removed = inserted = EMPTY
    for segment in segments:
        if _stays(segment):
            if removed.chars or inserted.chars:
                yield EditText(node, at, removed, inserted)
                at += len(inserted)
                removed = inserted = EMPTY
            yield from _restyled(node, at, segment, lexicon)
            at += len(segment.new)
        else:
            removed, inserted = removed + segment.old, inserted + segment.new
    if removed.chars or inserted.chars:
        yield EditText(node, at, removed, inserted)


def _crosses(old: StyledText, new: StyledText) -> bool:
    """Return whether notes that both texts have stand in another order."""
    places = {atom.id: index for index, atom in enumerate(old.atoms)}
    kept = [places[atom.id] for atom in new.atoms if atom.id in places]
    return kept != sorted(kept)


def _ahead(segments: Iterable[Segment]) -> set[NodeId]:
    """Return the notes that come before the place where they go: they can't be there twice in between."""
    come, ahead = set[NodeId](), set[NodeId]()
    for segment in segments:
        if not _stays(segment):
            ahead |= come & {atom.id for atom in segment.old.atoms}
            come |= {atom.id for atom in segment.new.atoms}
    return ahead


def _stays(segment: Segment) -> bool:
    """Return whether the characters and the nodes among them are the same on both sides."""
    if segment.fate not in {Fate.KEPT, Fate.RESTYLED}:
        return False
    pairs = zip(segment.old.atoms, segment.new.atoms, strict=True)
    return all(old == new or _same_note(old, new) for old, new in pairs)


def _same_note(old: object, new: object) -> bool:
    return isinstance(old, Note) and isinstance(new, Note) and old.id == new.id


def _restyled(node: NodeId, at: int, segment: Segment, lexicon: Lexicon | None) -> Iterator[Step]:
    """Yield the steps for marks and for what stands inside notes."""
    old, new = segment.old, segment.new
    if old.marks != new.marks:
        for kind in MarkKind:
            before, after = old.spans(kind, 0, len(old)), new.spans(kind, 0, len(new))
            if before != after:
                yield SetMark(node, at, len(old), kind, before, after)
    for one, other in zip(old.atoms, new.atoms, strict=True):
        if isinstance(one, Note) and isinstance(other, Note) and one != other:
            if one.text != other.text:
                yield from text_steps(one.id, one.text, other.text, lexicon)
            if one.sign != other.sign:
                yield SetSign(one.id, one.sign, other.sign)
