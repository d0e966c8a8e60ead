"""Gathering: what several proposals make of one draft, as one compiled draft with each in its place.

Paragraphs of one id in one list are the same. What a proposal moves, in its list or to another one, stands in
both places, which know each other; what it joins or gives another role is deleted where it was and new where
it would be; a paragraph that is replaced or wholly rewritten has an alternative.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from versioning.compare.redline import Fate
from versioning.compare.sequence import longest_increasing
from versioning.drafting.compiled import CompiledDraft, Entry, Voices, Wording, pieces_of
from versioning.drafting.compiled_writer import BLOCKS
from versioning.negotiation.rewording import Reworded, Rewording
from versioning.tree.digest import anonymous
from versioning.tree.identity import NodeId, derived_id
from versioning.tree.paragraph import FRONT, Paragraph, Role
from versioning.tree.resolution import MASTHEAD_FIELDS, Resolution
from versioning.tree.sharing import untouched
from versioning.tree.text import Atom, Note, StyledText, styled

_KEPT = 0.25
"""A text of which less is kept, on both sides, is wholly rewritten."""
_FEWEST = 30
"""Characters of a text that is worth an alternative."""


@dataclass(frozen=True)
class Proposed:
    """What a proposal makes of the draft, or of what the proposal with the number `amends` makes of it."""

    voices: Voices
    target: Resolution
    amends: int | None = None


def gathered(draft: Resolution, proposals: Sequence[Proposed]) -> CompiledDraft:
    """Return the draft with every proposal in its place; one that amends another stands after it."""
    return _Gatherer(draft, proposals).compiled()


@dataclass(eq=False)
class _Slot:
    """A place in a list: a paragraph of the draft, or one that some would have there.

    `versions` holds it as proposals would have it that keep it, where they would change it. `is_moved`: it
    stands elsewhere now; `going` are the places where some would have it instead, `below` those in it.
    """

    paragraph: Paragraph
    coming: list[int] = field(default_factory=list)
    instead: bool = False
    leaving: list[int] = field(default_factory=list)
    versions: dict[int, Paragraph] = field(default_factory=dict)
    is_moved: bool = False
    going: list[_Slot] = field(default_factory=list)
    below: list[_Slot] = field(default_factory=list)
    voices: Voices | None = None

    def walk(self) -> Iterator[_Slot]:
        """Yield this place and all below it."""
        yield self
        for each in self.below:
            yield from each.walk()


_Version = list[tuple[_Slot, Paragraph]]
"""A list as one proposal would have it: each paragraph with the place it has among all."""


class _Gatherer:
    def __init__(self, draft: Resolution, proposals: Sequence[Proposed]) -> None:
        self.draft, self.proposals = draft, proposals
        above = [each.amends for each in proposals]
        self._above = above
        self._amended = {each for each in above if each is not None}
        self._rewording = Rewording([each.voices for each in proposals], above)
        self._notes: dict[NodeId, Wording] = {}
        self._placed = frozenset(note.id for note in draft.notes())

    def compiled(self) -> CompiledDraft:
        lists = {at: each.target.children for at, each in enumerate(self.proposals)}
        slots = self._slots(self.draft.children, lists)
        self._link_moves([each for slot in slots for each in slot.walk()])
        entries = tuple(map(self._entry, slots))
        return CompiledDraft(self.draft.id, self.draft.masthead, entries, dict(self._fields()), self._notes)

    def _fields(self) -> Iterator[tuple[str, Wording]]:
        for name in MASTHEAD_FIELDS:
            texts = {
                at: styled(getattr(each.target.masthead, name)) for at, each in enumerate(self.proposals)
            }
            base = styled(getattr(self.draft.masthead, name))
            if versions := self._reworded(base, texts):
                yield name, self._rewording.wording(base, versions)

    # Lists

    def _slots(self, base: tuple[Paragraph, ...], lists: Mapping[int, tuple[Paragraph, ...]]) -> list[_Slot]:
        """Return the places of a list of the draft, from what each proposal would have in its place."""
        slots = [_Slot(each) for each in base]
        versions: dict[int, _Version] = {}
        standing: _Version = list(zip(slots, base, strict=True))
        for at, own in lists.items():
            above = self._nearest(at, versions)
            reference, known = (standing, base) if above is None else (versions[above], lists[above])
            if not _is_same(known, own):
                versions[at] = _Merge(self, slots, reference, at).merged(known, own)
        for slot in slots:
            below = {at: each.children for at, each in slot.versions.items()}
            slot.below = self._slots(slot.paragraph.children, below)
        return slots

    def moves(self, proposal: int, here: Collection[NodeId], there: Collection[NodeId]) -> set[NodeId]:
        """Return which paragraphs a proposal moves from a list to another one, or from another one to it.

        `here` are those that it finds in the list, `there` those that it would have in it. Only what is
        proposed for the draft itself is followed from list to list.
        """
        if self._above[proposal] is not None:
            return set()
        come = {each for each in there if each not in here and each in self.draft}
        target = self.proposals[proposal].target
        return come | {each for each in here if each not in there and each in target}

    def _link_moves(self, slots: Sequence[_Slot]) -> None:
        """Let the place of a paragraph know those where proposals move it, which don’t delete it then."""
        for end in slots:
            if not end.is_moved:
                continue
            of_it = (each for each in slots if each.paragraph.id == end.paragraph.id and not each.is_moved)
            start = next(of_it, None)
            if start is None or not set(end.coming) <= set(start.leaving):
                end.is_moved = False
                continue
            start.leaving = [each for each in start.leaving if each not in end.coming]
            start.going.append(end)
            end.voices = self._voices(end.coming)

    def _nearest(self, proposal: int, among: Mapping[int, object]) -> int | None:
        """Return the nearest of those that a proposal amends, directly or not, that is among these."""
        above = self._above[proposal]
        while above is not None and above not in among:
            above = self._above[above]
        return above

    def is_amended(self, proposal: int) -> bool:
        """Return whether another proposal amends this one."""
        return proposal in self._amended

    def is_rewritten(self, old: Paragraph, new: Paragraph) -> bool:
        """Return whether a paragraph without any below it has almost none of its words left."""
        one, other = old.text, new.text
        if old.children or new.children or min(len(one), len(other)) < _FEWEST or one.atoms or other.atoms:
            return False
        kept = sum(
            len(each.old)
            for each in self._rewording.lexicon.diff(one, other)
            if each.fate is not Fate.DELETED
        )
        return kept < _KEPT * min(len(one), len(other))

    def _entry(self, slot: _Slot) -> Entry:
        base = slot.paragraph
        versions = {at: self._noted(at, slot, each) for at, each in slot.versions.items()}
        texts = {at: each.text for at, each in versions.items()}
        text = self._base(slot)
        wording = pieces_of(text)
        if reworded := self._reworded(text, texts):
            wording = self._rewording.wording(text, reworded)
        self._gather_notes(slot)
        return Entry(
            base.id,
            base.role,
            wording,
            tuple(map(self._entry, slot.below)),
            base.number,
            base.payload,
            (slot.voices or self._voices(slot.coming)) if slot.coming else None,
            slot.instead,
            self._voices(slot.leaving) if slot.leaving else None,
            tuple(each.voices for each in slot.going if each.voices is not None),
            slot.is_moved,
        )

    def _voices(self, proposals: Sequence[int]) -> Voices:
        result = Voices()
        for each in proposals:
            result = result.joined(self.proposals[each].voices)
        return result

    # Texts

    def _reworded(self, base: StyledText, texts: Mapping[int, StyledText]) -> tuple[Reworded, ...]:
        """Return the versions of a text that differ from what they amend, each below that one."""
        below: dict[int | None, list[int]] = {}
        for at in texts:
            below.setdefault(self._nearest(at, texts), []).append(at)
        return tuple(_versions(None, base, below, texts))

    def _noted(self, proposal: int, slot: _Slot, own: Paragraph) -> Paragraph:
        """Return a version in which the notes that it keeps are as they are in what it changes."""
        if not own.text.atoms:
            return own
        known = {atom.id: atom for atom in self._reference(proposal, slot).text.atoms}

        def kept(atom: Atom) -> Atom:
            if not self._is_followed(atom, slot):
                return _moved(atom)
            before = known.get(atom.id)
            both = isinstance(before, Note) and isinstance(atom, Note) and before.sign == atom.sign
            return before if before is not None and both else atom

        return replace(own, text=own.text.with_atoms(kept))

    def _reference(self, proposal: int, slot: _Slot) -> Paragraph:
        above = self._nearest(proposal, slot.versions)
        if above is None:
            return replace(slot.paragraph, text=self._base(slot))
        return self._noted(above, slot, slot.versions[above])

    def _is_followed(self, atom: Atom, slot: _Slot) -> bool:
        """Return whether a note has its place in this text: what was moved here from elsewhere is new."""
        if atom.id not in self._placed:
            return True
        standing = {each.id: each.sign for each in slot.paragraph.text.atoms if isinstance(each, Note)}
        return not slot.coming and isinstance(atom, Note) and standing.get(atom.id) == atom.sign

    def _base(self, slot: _Slot) -> StyledText:
        """Return the text of a place; what notes of the draft would be moved there are new ones."""
        text = slot.paragraph.text
        return text.with_atoms(self._moved_if_placed) if slot.coming else text

    def _moved_if_placed(self, atom: Atom) -> Atom:
        return _moved(atom) if atom.id in self._placed else atom

    def _gather_notes(self, slot: _Slot) -> None:
        """Put together the versions of the notes that stand in a text, or in what is proposed for it."""
        found: dict[NodeId, Note] = {note.id: note for _, note in slot.paragraph.text.notes}
        texts: dict[NodeId, dict[int, StyledText]] = {}
        for at, own in slot.versions.items():
            for _, note in own.text.notes:
                if not self._is_followed(note, slot):
                    continue
                if note.id not in found:
                    found[note.id] = note
                elif note.sign == found[note.id].sign:
                    texts.setdefault(note.id, {})[at] = note.text
        for node, versions in texts.items():
            base = found[node].text
            if reworded := self._reworded(base, versions):
                self._notes[node] = self._rewording.wording(base, reworded)


@dataclass
class _Merge:
    """Puts one proposal's version of a list among all places; `reference` is the list that it changes."""

    gatherer: _Gatherer
    slots: list[_Slot]
    reference: _Version
    proposal: int

    def __post_init__(self) -> None:
        self._moved: set[NodeId] = (
            set()
        )  # what is in both lists or moved between two, and no alternative to anything

    @cached_property
    def _kept(self) -> set[int]:
        return {id(slot) for slot, _ in self.reference}

    def merged(self, known: tuple[Paragraph, ...], own: tuple[Paragraph, ...]) -> _Version:
        """Return the version; what is new in it has places now. `known` are the reference's paragraphs."""
        head, tail = untouched(known, own)  # most of a long list
        end = len(self.reference) - tail
        cursor = self.reference[head - 1][0] if head else None
        middle = self._stretch(cursor, self.reference[head:end], own[head : len(own) - tail])
        return [*self.reference[:head], *middle, *self.reference[end:]]

    def _stretch(self, cursor: _Slot | None, reference: _Version, own: tuple[Paragraph, ...]) -> _Version:
        """Return the version of a stretch behind `cursor` outside of which nothing is another one."""
        result: _Version = []
        left = right = 0
        here, there = {each.id for _, each in reference}, {each.id for each in own}
        self._moved = (here & there) | self.gatherer.moves(self.proposal, here, there)
        for at, index in (*self._anchors(reference, own), (len(reference), len(own))):
            result += self._gap(cursor, reference[left:at], own[right:index])
            if at < len(reference):
                cursor, before = reference[at]
                if before is not own[index] and before != own[index]:
                    cursor.versions[self.proposal] = own[index]
                result.append((cursor, own[index]))
            left, right = at + 1, index + 1
        return result

    def _anchors(self, reference: _Version, own: tuple[Paragraph, ...]) -> list[tuple[int, int]]:
        """Return which paragraphs of the reference stay, in order, as pairs of indexes."""
        if len(own) == len(reference) and all(
            one is other
            or (one.id == other.id and _is_kept(one, other) and not self._is_rewritten(one, other))
            for (_, one), other in zip(reference, own, strict=True)
        ):
            return [(at, at) for at in range(len(own))]
        places = {each.id: at for at, each in enumerate(own)}
        new_fronts = {
            each.role: at for at, each in enumerate(own) if each.role in FRONT and each.id not in self._moved
        }
        target = self.gatherer.proposals[self.proposal].target
        pairs: list[tuple[int, int]] = []
        for at, (_, paragraph) in enumerate(reference):
            index = places.get(paragraph.id, -1)
            if index < 0 and paragraph.id not in target:  # what stands elsewhere now is no other title
                index = new_fronts.pop(paragraph.role, -1)
            if index < 0 or not _is_kept(paragraph, own[index]):
                continue
            if not self._is_rewritten(paragraph, own[index]):
                pairs.append((at, index))
        return [pairs[at] for at in longest_increasing([index for _, index in pairs])]

    def _is_rewritten(self, old: Paragraph, new: Paragraph) -> bool:
        return old is not new and old.role not in FRONT and self.gatherer.is_rewritten(old, new)

    def _gap(self, cursor: _Slot | None, gone: _Version, come: tuple[Paragraph, ...]) -> _Version:
        """Put in place what stands between two paragraphs that stay."""
        result: _Version = []
        for at in range(max(len(gone), len(come))):
            slot, before = gone[at] if at < len(gone) else (None, None)
            new = come[at] if at < len(come) else None
            instead = (
                slot is not None
                and before is not None
                and new is not None
                and not slot.instead
                and new.role is before.role
                and (new.id == before.id or not {new.id, before.id} & self._moved)
            )
            if slot is not None:
                cursor = slot
                if not instead:
                    slot.leaving.append(self.proposal)
            if new is not None:
                cursor = self._placed(cursor, new, instead=instead)
                result.append((cursor, new))
        return result

    def _placed(self, cursor: _Slot | None, new: Paragraph, *, instead: bool) -> _Slot:
        """Return the place of a new paragraph: one that is there already for the same, or one of its own."""
        at = 0 if cursor is None else self._index(cursor) + 1
        while at < len(self.slots):
            slot = self.slots[at]
            if not slot.coming or (instead and not slot.instead) or id(slot) in self._kept:
                break
            if slot.instead is instead and self._is_same(slot, new, instead=instead):
                slot.coming.append(self.proposal)
                return slot
            at += 1
        slot = _Slot(new, [self.proposal], instead, is_moved=self._is_move(new, instead=instead))
        self.slots.insert(at, slot)
        return slot

    def _is_move(self, new: Paragraph, *, instead: bool) -> bool:
        """Return whether a paragraph that comes stands elsewhere now."""
        return new.id in self._moved and not instead and new.role not in BLOCKS

    def _is_same(self, slot: _Slot, new: Paragraph, *, instead: bool) -> bool:
        """Return whether a new paragraph is one that another proposal has there, and nobody amends either."""
        is_move = self._is_move(new, instead=instead)
        if slot.is_moved is not is_move or (is_move and slot.paragraph.id != new.id):
            return False
        amended = self.gatherer.is_amended
        if amended(self.proposal) or any(map(amended, slot.coming)):
            return False
        one, other = slot.paragraph, new
        if (one.role, one.number, one.text.chars) != (other.role, other.number, other.text.chars):
            return False
        return _without_ids(one) == _without_ids(other)

    def _index(self, slot: _Slot) -> int:
        return next(at for at, each in enumerate(self.slots) if each is slot)


def _versions(
    above: int | None,
    reference: StyledText,
    below: Mapping[int | None, Sequence[int]],
    texts: Mapping[int, StyledText],
) -> Iterator[Reworded]:
    """Yield the versions of a text that amend one of them, or the text itself (`above` is None)."""
    for at in below.get(above, ()):
        amended = tuple(_versions(at, texts[at], below, texts))
        if amended or texts[at] != reference:
            yield Reworded(at, texts[at], amended)


def _moved(atom: Atom) -> Atom:
    return replace(atom, id=derived_id(atom.id, "moved"))


def _without_ids(paragraph: Paragraph) -> tuple[Paragraph, ...]:
    return anonymous(Resolution("", children=(paragraph,))).children


def _is_same(one: Sequence[Paragraph], other: Sequence[Paragraph]) -> bool:
    return len(one) == len(other) and all(a is b or a == b for a, b in zip(one, other, strict=True))


def _is_kept(one: Paragraph, other: Paragraph) -> bool:
    """Return whether two paragraphs are one and the same, whatever its words and what stands below."""
    if one.id != other.id and one.role not in FRONT:
        return False
    if (one.role, one.number, one.payload) != (other.role, other.number, other.payload):
        return False
    return one.role is not Role.TABLE or _shape(one) == _shape(other)


def _shape(table: Paragraph) -> list[tuple[NodeId, list[NodeId]]]:
    return [(row.id, [cell.id for cell in row.children]) for row in table.children]
