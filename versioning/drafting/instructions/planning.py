"""Planning: what a sheet has to say so that one draft becomes another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from versioning.compare.alignment import Alignment, align
from versioning.compare.sequence import longest_increasing
from versioning.compare.words import Lexicon
from versioning.drafting.instructions import wording
from versioning.drafting.instructions.blocks import with_letter
from versioning.drafting.instructions.citing import Citing
from versioning.drafting.instructions.places import Places
from versioning.drafting.instructions.quoting import NoteChange, clauses_for, differences
from versioning.drafting.instructions.wording import Saying
from versioning.tree.identity import NodeId
from versioning.tree.numbering import beside
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

_NAMED = frozenset((Role.PREAMBULAR, Role.OPERATIVE, Role.SUBPARAGRAPH, Role.TEXT))
_LISTS = frozenset((Role.PREAMBULAR, Role.OPERATIVE))
_NOWHERE_ELSE = "at the end of the text"
_TOPS = frozenset((Role.ANNEX, Role.PART))


@dataclass
class Coarse:
    """What can't be said finely: texts to be given whole, and paragraphs to be replaced with all below."""

    texts: set[NodeId] = field(default_factory=set)
    wholes: set[NodeId] = field(default_factory=set)


def plan(
    base: Resolution, target: Resolution, coarse: Coarse, given: Resolution | None = None
) -> list[Saying]:
    """Return what turns `base` into `target`, which has its ids, in the order of the base.

    `given` is the draft as it will be in the end: so paragraphs are given that are given whole.
    """
    return list(_Planner(base, target, coarse, given or target).sayings())


class _Planner:
    def __init__(self, base: Resolution, target: Resolution, coarse: Coarse, given: Resolution) -> None:
        self.base, self.target, self.coarse, self.given = base, target, coarse, given
        self.citing = Citing(Places(base))
        self.lexicon = Lexicon()
        self.alignment: Alignment = align(base, target, self.lexicon)
        self.pieces: set[NodeId] = set()

    def sayings(self) -> Iterator[Saying]:
        """Yield everything to be said."""
        yield from self._children(self.base.children, self.target.children)

    def _children(self, old: Sequence[Paragraph], new: Sequence[Paragraph]) -> Iterator[Saying]:
        """Yield what is to be said of the paragraphs under one parent."""
        places = {each.id: at for at, each in enumerate(old)}
        pairs = {
            each.id: each for each in new if each.id in places and self._is_pair(old[places[each.id]], each)
        }
        present = [each.id for each in new if each.id in pairs]
        staying = {present[at] for at in longest_increasing([places[node] for node in present])}
        special = dict(self._splits_and_merges(old, new, staying))
        coming = self._coming(old, new, staying)
        yield from coming.get("", ())
        gone: list[Paragraph] = []
        for each in old:
            if each.id in special:
                yield from self._deleted(gone)
                gone = []
                yield special[each.id]
            elif each.id in staying:
                yield from self._deleted(gone)
                gone = []
                yield from self._pair(each, pairs[each.id])
            elif each.id not in self.pieces and each.id not in pairs and not self._goes_elsewhere(each.id):
                gone.append(each)
            if each.id in coming:
                yield from self._deleted(gone)
                gone = []
                yield from coming[each.id]
        yield from self._deleted(gone)

    def _is_pair(self, old: Paragraph, new: Paragraph) -> bool:
        """Return whether a paragraph stays the same one, so that only its text and list may differ."""
        if old.id in self.coarse.wholes:
            return False
        return (old.role, old.payload) == (new.role, new.payload)

    def _goes_elsewhere(self, node: NodeId) -> bool:
        """Return whether a paragraph stands in another list of the target, so that it can be moved there.

        Both lists must be ones of which single paragraphs are spoken: no list that is given whole.
        """
        if node not in self.base or node not in self.target or node in self.pieces:
            return False
        old, new = self.base.parents[node], self.target.parents[node]
        if old == new or not self._is_pair(self.base.paragraph(node), self.target.paragraph(node)):
            return False
        return self._is_kept_list(old) and self._is_kept_list(new)

    def _is_kept_list(self, holder: NodeId) -> bool:
        """Return whether a paragraph, or the draft, is a pair whose list is spoken of."""
        while holder != self.base.id:
            if holder not in self.base or holder not in self.target:
                return False
            old, new = self.base.paragraph(holder), self.target.paragraph(holder)
            if not self._is_pair(old, new) or not old.children or holder in self.pieces:
                return False
            if self.base.parents[holder] != self.target.parents[holder]:
                return False
            holder = self.base.parents[holder]
        return True

    def _splits_and_merges(
        self, old: Sequence[Paragraph], new: Sequence[Paragraph], staying: set[NodeId]
    ) -> Iterator[tuple[NodeId, Saying]]:
        """Yield what was split or merged among provisions without lists; their pieces need no other word."""
        for node, pieces in self.alignment.splits.items():
            run = _run(new, node, pieces)
            if run and node in staying and node not in self.coarse.texts and _are_plain(run):
                self.pieces.update(each.id for each in run[1:])
                text = wording.splitting(self.citing.cite(node), len(run))
                yield node, Saying(text, self._blocks(run), (node,))
        for node, pieces in self.alignment.joins.items():
            run = _run(old, node, pieces)
            if run and node in staying and node not in self.coarse.texts and _are_plain(run):
                whole = next(each for each in new if each.id == node)
                if whole.children or any(each.id in self.pieces for each in run):
                    continue
                self.pieces.update(each.id for each in run[1:])
                text = wording.merging([self.citing.cite(each.id) for each in run])
                yield node, Saying(text, self._blocks([whole]), (node,))

    def _coming(
        self, old: Sequence[Paragraph], new: Sequence[Paragraph], staying: set[NodeId]
    ) -> dict[NodeId, list[Saying]]:
        """Return, by the paragraph of the base that they follow, what is said of those that come there."""
        result: dict[NodeId, list[Saying]] = {}
        before = ""
        run: list[Paragraph] = []
        following = [*new, None]
        for each in following:
            if each is not None and each.id not in staying:
                if each.id not in self.pieces:
                    run.append(each)
                continue
            if run:
                after = each.id if each is not None else ""
                key, beside_ = self._beside(old, before, after)
                result.setdefault(key, []).extend(self._come(run, beside_, old))
                run = []
            before = each.id if each is not None else before
        return result

    def _beside(self, old: Sequence[Paragraph], before: NodeId, after: NodeId) -> tuple[NodeId, str]:
        """Return the paragraph of the base after which something is said, and the words that place it."""
        if before:
            return before, f"after {self.citing.cite(before)}"
        if after:
            return "", f"before {self.citing.cite(after)}"
        if old:
            return old[-1].id, f"after {self.citing.cite(old[-1].id)}"
        return "", _NOWHERE_ELSE

    def _come(self, run: Sequence[Paragraph], beside_: str, old: Sequence[Paragraph]) -> Iterator[Saying]:
        """Yield what is said of paragraphs that come one after the other."""
        there = {each.id for each in old}

        def kind(each: Paragraph) -> tuple[bool, Role | None]:
            moved = each.id in there and self._is_pair(self.base.paragraph(each.id), each)
            moved = moved or self._goes_elsewhere(each.id)
            return moved, None if moved or beside_ == _NOWHERE_ELSE else self._noun(each)

        for (moved, role), group in groupby(run, kind):
            paragraphs = list(group)
            about = tuple(each.id for each in paragraphs)
            if not moved:
                text = wording.inserting(beside_, role, len(paragraphs))
                yield Saying(text, self._blocks(paragraphs, as_given=role is None), about)
                continue
            for each in paragraphs:
                renumber = each.role is Role.OPERATIVE
                yield Saying(
                    wording.moving(self.citing.cite(each.id), beside_, renumber=renumber), (), (each.id,)
                )
                yield from self._pair(self.base.paragraph(each.id), each)

    def _noun(self, paragraph: Paragraph) -> Role | None:
        """Return as what a new paragraph is announced; None where only its form in the sheet tells it."""
        role = paragraph.role
        if role not in _NAMED or (paragraph.number and not beside(paragraph.number)):
            return None if role in _NAMED else (role if role in {Role.HEADING, Role.ANNEX} else None)
        if with_letter(paragraph) is not paragraph or paragraph.id in self.coarse.wholes:
            return None
        parent = self.target.parents[paragraph.id]
        top = parent == self.target.id or self.target.paragraph(parent).role in _TOPS
        if (role in _LISTS and not top) or (role is Role.SUBPARAGRAPH and top):
            return None
        return role

    def _blocks(self, paragraphs: Sequence[Paragraph], *, as_given: bool = False) -> tuple[Paragraph, ...]:
        """Return paragraphs as they stand under an instruction: what they are is said by it."""
        final = [self.given.paragraph(each.id) for each in paragraphs]
        return tuple(
            each if as_given or each.role not in _NAMED else replace(each, role=Role.TEXT) for each in final
        )

    def _deleted(self, gone: Sequence[Paragraph]) -> Iterator[Saying]:
        for _, group in groupby(gone, lambda each: each.role if each.role in _LISTS else each.id):
            nodes = [each.id for each in group]
            yield Saying(wording.deleting([self.citing.cite(node) for node in nodes]), (), tuple(nodes))

    def _pair(self, old: Paragraph, new: Paragraph) -> Iterator[Saying]:
        """Yield what is said of a paragraph that stays."""
        if old.number != new.number:
            yield Saying(wording.numbering(self.citing.cite(old.id), new.number), (), (old.id,))
        if not old.children and new.children:
            block = replace(self.given.paragraph(new.id), role=Role.TEXT, number="")
            yield Saying(wording.rewriting(self.citing.cite(old.id)), (block,), (old.id,))
            return
        if old.text != new.text:
            yield from self._text(old, new)
        yield from self._children(old.children, new.children)

    def _text(self, old: Paragraph, new: Paragraph) -> Iterator[Saying]:
        name = self.citing.cite(old.id)
        if old.role in _TOPS:
            name = self.citing.title(old.id)
        elif old.children:
            name = f"the chapeau of {name}"
        fine = None if old.id in self.coarse.texts else self._fine(name, old.id, old.text, new.text)
        if fine is None:
            text = wording.rewriting(name)
            yield Saying(text, (Paragraph(new.id, Role.TEXT, self.given.text(new.id)),), (old.id,))
        else:
            yield from fine

    def _fine(self, name: str, node: NodeId, old: StyledText, new: StyledText) -> list[Saying] | None:
        """Return what says a change by quoting words; None where that would be long or unclear."""
        found = differences(old, new, self.lexicon)
        if found is None:
            return None
        hunks, notes = found
        said: list[Saying] = []
        if hunks:
            clauses = clauses_for(old, hunks)
            if clauses is None:
                return None
            said.append(Saying(wording.textual(name, clauses), (), (node,)))
        for change in notes:
            of_note = self._note(change, node)
            if of_note is None:
                return None
            said.append(of_note)
        return said

    def _note(self, change: NoteChange, node: NodeId) -> Saying | None:
        name = self.citing.note(change.old.id)
        found = differences(change.old.text, change.new.text, self.lexicon) if name else None
        if not name or found is None or found[1]:
            return None
        clauses = clauses_for(change.old.text, found[0])
        if clauses is None:
            block = Paragraph(change.new.id, Role.TEXT, change.new.text)
            return Saying(wording.rewriting(name), (block,), (node,))
        return Saying(wording.textual(name, clauses), (), (node,))


def _run(paragraphs: Sequence[Paragraph], node: NodeId, pieces: Sequence[NodeId]) -> list[Paragraph]:
    """Return a paragraph and the pieces that follow it, empty when they don't stand so."""
    at = next((at for at, each in enumerate(paragraphs) if each.id == node), None)
    if at is None:
        return []
    found = list(paragraphs[at : at + 1 + len(pieces)])
    return found if [each.id for each in found[1:]] == list(pieces) else []


def _are_plain(run: Sequence[Paragraph]) -> bool:
    """Return whether paragraphs are provisions of one kind without lists or numbers of their own."""
    return all(
        each.role is run[0].role and each.role in _NAMED and not each.children and not each.number
        for each in run
    )
