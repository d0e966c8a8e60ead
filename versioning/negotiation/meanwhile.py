"""Meanwhile: what others did to a draft since a revision, followed from one key to the next.

A key changes the words of one paragraph. Amendments that this matters to are carried again; the rest of what
the others did, and what all other amendments are now, stays as it was found.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from versioning.change.rebase import Rebased, Rebaser
from versioning.change.slices import Slices, at_once
from versioning.change.step import EditText, SetMark, SetSign, Step
from versioning.change.transaction import Transaction
from versioning.compare.difference import difference_in_slices, text_steps
from versioning.compare.words import Lexicon
from versioning.tree.identity import NodeId
from versioning.tree.order import order_of
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import rewordings
from versioning.tree.text import StyledText

_MOST_REWORDED = 8
"""With other words in more paragraphs, what others did is found anew."""


class _Found(NamedTuple):
    """What a change of the base is now; `reached` is what of the others' steps that follows from."""

    change: Transaction
    rebased: Rebased
    keys: frozenset[str]
    reached: tuple[Step, ...]


class Meanwhile:
    """What led from `base` to `draft`, and what that makes of changes of `base`."""

    def __init__(self, base: Resolution, draft: Resolution, over: Rebaser) -> None:
        """Go on from what the others did, as `over` carries changes over it."""
        self.base, self.draft = base, draft
        self._over = over
        self._lexicon = Lexicon()
        self._found: dict[str, _Found] = {}
        self._earlier: Mapping[str, _Found] = {}

    @classmethod
    def in_slices(cls, base: Resolution, draft: Resolution) -> Slices[Meanwhile]:
        """Find out, with pauses, what led from `base` to `draft`."""
        change = yield from difference_in_slices(base, draft)
        over = yield from Rebaser.in_slices(change, base)
        return cls(base, draft, over)

    def followed(self, draft: Resolution) -> Slices[Meanwhile]:
        """Find out, with pauses, what led from the same base to another draft."""
        made = self._reworded(draft)
        if made is None:
            made = yield from self.in_slices(self.base, draft)
            made.remember({**self._earlier, **self._found})
        return made

    def remember(self, earlier: Mapping[str, _Found]) -> None:
        """Believe what was found for an earlier draft, where it followed from the same."""
        self._earlier = earlier

    def rebase(self, name: str, change: Transaction) -> Rebased:
        """Return a change of `base` as one of `draft`; by its name it is known again. Raises StepError."""
        return at_once(self.rebase_in_slices(name, change))

    def rebase_in_slices(self, name: str, change: Transaction) -> Slices[Rebased]:
        """Find the same, with pauses; raises StepError."""
        found = self._found.get(name)
        if found is None or not _is_same(found.change, change):
            found = self._found[name] = yield from self._look(name, change)
        return found.rebased

    def keeps(self, name: str, rebased: Transaction) -> bool:
        """Return whether it is known already that a change of `base` is this one of `draft`."""
        found = self._found.get(name)
        return found is not None and found.rebased.transaction is rebased

    def _look(self, name: str, change: Transaction) -> Slices[_Found]:
        reach = self._over.reach(change)
        reached = self._over.bundles.reached(reach)
        earlier = self._earlier.get(name)
        if earlier is not None and _is_same(earlier.change, change) and earlier.reached == reached:
            return earlier
        rebased = yield from self._over.rebase_in_slices(change)
        return _Found(change, rebased, reach.keys, reached)

    def _reworded(self, draft: Resolution) -> Meanwhile | None:
        """Return the same for another draft with other words in a few paragraphs; None where more changed."""
        changed = rewordings(self.draft, draft)
        if changed is None or self.draft.masthead != draft.masthead or not self._over.bundles.is_bounded:
            return None
        reworded = [(one, other) for one, other in changed if one.text != other.text]
        if len(reworded) > _MOST_REWORDED:
            return None
        self._lexicon.tidy()
        made = Meanwhile(self.base, draft, self._over)
        made._lexicon, made._earlier = self._lexicon, self._earlier
        touched = frozenset[str]()
        for one, other in reworded:
            if not self._stands_alone(one, other, draft):
                return None
            keys = made._reword(one, other)
            if not keys:
                return None
            touched |= keys
        made._found = {name: each for name, each in self._found.items() if each.keys.isdisjoint(touched)}
        return made

    def _reword(self, one: Paragraph, other: Paragraph) -> frozenset[str]:
        """Let the others have given a paragraph its new words; return what that may matter to.

        Nothing where the old words did not come about by edits of the text alone.
        """
        before, after = (tuple(self._steps_to(each)) for each in (one, other))
        base = self.base.text(one.id)
        nodes = {one.id, *base.nodes, *one.text.nodes, *other.text.nodes}
        gone = tuple(each for each in self._over.bundles.about(nodes) if _rewords(each, nodes))
        if gone != before:
            return frozenset()
        self._lexicon.forget(base, one.text)
        self._over = self._over.exchanged(gone, after, nodes)
        return self._over.bundles.keys_with(nodes)

    def _steps_to(self, paragraph: Paragraph) -> Iterator[Step]:
        """Yield what gives a paragraph of the base its present words."""
        before = self.base.text(paragraph.id)
        if before != paragraph.text:
            yield from text_steps(paragraph.id, before, paragraph.text, self._lexicon)

    def _stands_alone(self, one: Paragraph, other: Paragraph, draft: Resolution) -> bool:
        """Return whether other words of a paragraph can't mean that it was split or joined.

        That holds where nothing came after it, or went after it, that might be a piece of it. Its notes must
        be the same, as they may have come from elsewhere.
        """
        if one.id not in self.base or self.base.is_note(one.id) or _atoms(one.text) != _atoms(other.text):
            return False
        came, gone = order_of(draft).after(one.id), order_of(self.base).after(one.id)
        is_near = (not came or came in self.base) and (not gone or gone in draft)
        return is_near and self.base.paragraph(one.id).payload == other.payload


def _is_same(one: Transaction, other: Transaction) -> bool:
    return one is other or one == other


def _rewords(step: Step, nodes: Collection[NodeId]) -> bool:
    return isinstance(step, EditText | SetMark | SetSign) and step.node in nodes


def _atoms(text: StyledText) -> tuple[NodeId, ...]:
    return tuple(atom.id for atom in text.atoms)
