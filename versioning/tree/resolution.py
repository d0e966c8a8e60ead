"""The draft resolution: an immutable tree of paragraphs under a masthead.

Every paragraph and every note is a node with an id. A changed draft shares all that did not change
with the draft it came from.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import Any

from versioning.tree.identity import NodeId
from versioning.tree.paragraph import FRONT, Paragraph, Role
from versioning.tree.text import Atom, Inline, Note, StyledText

BEFORE = "before"
"""Under this name, `Resolution.derived` has the children of the draft before and what was derived then."""
_NOTES = attrgetter("notes")
_CODES = {role: code for code, role in enumerate(Role)}


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
        at = self._roles.find(_CODES[role])
        return None if at < 0 else self.children[at]

    def count(self, role: Role) -> int:
        """Return how many top-level paragraphs have a role."""
        return self._roles.count(_CODES[role])

    @cached_property
    def _roles(self) -> bytes:
        """The role of each child as a byte: what comes of this draft need not look at them all again."""
        return _coded(self.children)

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
            if child.children:
                yield from child.walk()
            else:
                yield child

    def notes(self) -> Iterator[Note]:
        """Yield every note in reading order."""
        return chain.from_iterable(map(_NOTES, self.children))

    @cached_property
    def parents(self) -> dict[NodeId, NodeId]:
        """The id above each paragraph, and the id of the paragraph or note in which each atom stands."""
        above: dict[NodeId, NodeId] = {}
        for child in self.children:
            _map_parents(child, self.id, above)
        return above

    @cached_property
    def _guesses(self) -> dict[NodeId, int]:
        """Where each paragraph stood among its siblings when last looked for.

        A guess is checked before it is believed, so drafts that come one from the other share them:
        typing in a long list of paragraphs need not search the list at every key.
        """
        return {}

    @cached_property
    def derived(self) -> dict[str, Any]:
        """What was derived of where paragraphs stand, of their roles and numbers, by a name for it.

        Drafts that come one from the other and only differ in words share it; words of headings count as
        more, since they may be the figure of a section. Where more differs, what was derived of the draft
        before is there as `BEFORE`, with its children, until whoever goes on from it takes it out.
        """
        return {}

    def __getstate__(self) -> dict[str, object]:
        """Leave behind what can be derived anew."""
        return {each.name: getattr(self, each.name) for each in fields(self)}

    def underived(self) -> Resolution:
        """Return the same draft without what was derived of it, for what is itself derived and asks it."""
        result = replace(self)
        known = self.__dict__
        result.__dict__.update({name: known[name] for name in ("parents", "_guesses") if name in known})
        return result

    def __contains__(self, node: NodeId) -> bool:
        """Return whether a paragraph or note of that id stands in this draft."""
        return node in self.parents

    def paragraph(self, node: NodeId) -> Paragraph:
        """Return the paragraph of that id; raises KeyError when there is none."""
        siblings = self.children_of(self.parents[node])
        return siblings[self._index(siblings, node)]

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
        holder = self.parents.get(node, self.id)
        if holder == self.id:
            return False
        text = self.note(holder).text if self.is_note(holder) else self.paragraph(holder).text
        return any(note.id == node for _, note in text.notes)

    def text(self, node: NodeId) -> StyledText:
        """Return the text of a paragraph or a note; raises KeyError when there is neither."""
        return self.note(node).text if self.is_note(node) else self.paragraph(node).text

    def depth(self, node: NodeId) -> int:
        """Return at which depth the children of a node stand: 0 for those of the draft's own id."""
        depth = 0
        while node != self.id:
            node, depth = self.parents[node], depth + 1
        return depth

    def upward(self, node: NodeId) -> Iterator[NodeId]:
        """Yield a paragraph or note and all that it stands in, the top last; nothing for an unknown id."""
        while node in self.parents:
            yield node
            node = self.parents[node]

    def top(self, node: NodeId) -> NodeId:
        """Return the paragraph at the top of the draft in which a node stands, empty for none."""
        *_, top = "", *self.upward(node)
        return top

    def place(self, node: NodeId) -> tuple[NodeId, int]:
        """Return the parent of a paragraph and its index there; raises KeyError when there is none."""
        parent = self.parents[node]
        return parent, self._index(self.children_of(parent), node)

    def _index(self, siblings: tuple[Paragraph, ...], node: NodeId) -> int:
        """Return where a paragraph stands among its siblings, looked for around where it was last seen."""
        guesses, count = self._guesses, len(siblings)
        if node not in guesses:
            guesses.update({each.id: at for at, each in enumerate(siblings)})
        guess = guesses.get(node, count)
        for by in range(max(guess, count - guess) + 1):
            for at in (guess - by, guess + by):
                if 0 <= at < count and siblings[at].id == node:
                    guesses[node] = at
                    return at
        raise KeyError(node)

    def with_paragraph(self, paragraph: Paragraph) -> Resolution:
        """Return the draft in which `paragraph` replaces the one of the same id."""
        parent, index = self.place(paragraph.id)
        siblings = self.children_of(parent)
        before = siblings[index]
        parents = self.parents
        if before.children is not paragraph.children or before.text.atoms != paragraph.text.atoms:
            parents = self._parents_with(parent, (before,), (paragraph,))
        result = self._with(parent, index, index + 1, (paragraph,), parents)
        if before.children is paragraph.children and _only_reworded(before, paragraph):
            result.__dict__.update(derived=self.derived)
        return result

    def with_text(self, node: NodeId, text: StyledText) -> Resolution:
        """Return the draft with another text in the paragraph or note of that id."""
        if self.is_note(node):
            return self.with_note(replace(self.note(node), text=text))
        return self.with_paragraph(replace(self.paragraph(node), text=text))

    def with_words(self, texts: Mapping[NodeId, StyledText]) -> Resolution:
        """Return the draft with other words, and the same atoms, in the paragraphs and notes of those ids.

        It is gone through once, however many they are. Raises KeyError for an id that isn't in it.
        """
        notes = [node for node in texts if self.is_note(node)]
        others = dict(texts)
        for node in notes:
            del others[node]
        parents, touched = self.parents, set(others)
        for node in others:
            above = parents[node]
            while above != self.id and above not in touched:
                touched.add(above)
                above = parents[above]
        changes: list[tuple[Paragraph, Paragraph]] = []
        result = replace(self, children=_renewed(self.children, others, touched, changes))
        result.__dict__.update(parents=parents, _guesses=self._guesses)
        if all(_only_reworded(*each) for each in changes):
            result.__dict__.update(derived=self.derived)
        for node in notes:
            result = result.with_text(node, texts[node])
        return result

    def with_note(self, note: Note) -> Resolution:
        """Return the draft in which `note` replaces the one of the same id."""
        holder = self.paragraph(self.parents[note.id])

        def change(atom: Atom) -> Atom:
            return note if atom.id == note.id else atom

        return self.with_paragraph(replace(holder, text=holder.text.with_atoms(change)))

    def spliced(self, parent: NodeId, start: int, end: int, come: tuple[Paragraph, ...]) -> Resolution:
        """Return the draft where `come` replaces the children of `parent` from `start` up to `end`."""
        children = self.children_of(parent)
        parents = self._parents_with(parent, children[start:end], come)
        self._guesses.update((each.id, at) for at, each in enumerate(come, start))
        return self._with(parent, start, end, come, parents)

    def _parents_with(
        self, parent: NodeId, gone: Iterable[Paragraph], come: Iterable[Paragraph]
    ) -> dict[NodeId, NodeId]:
        """Return the map of parents once `come` stands under `parent` instead of `gone`."""
        above = self.parents.copy()  # many times faster than dict(…) once something was taken out
        for paragraph in gone:
            for node in paragraph.nodes():
                above.pop(node, None)
        for paragraph in come:
            _map_parents(paragraph, parent, above)
        return above

    def _with(
        self,
        parent: NodeId,
        start: int,
        end: int,
        come: tuple[Paragraph, ...],
        parents: dict[NodeId, NodeId],
    ) -> Resolution:
        """Return the draft with other children under `parent`, for which `parents` is known to hold."""
        roles = self._roles
        if parent == self.id:
            roles = roles[:start] + _coded(come) + roles[end:]
        siblings = self.children_of(parent)
        children = (*siblings[:start], *come, *siblings[end:])
        while parent != self.id:
            changed = replace(self.paragraph(parent), children=children)
            parent, index = self.place(parent)
            siblings = self.children_of(parent)
            children = (*siblings[:index], changed, *siblings[index + 1 :])
        result = replace(self, children=children)
        before = self.derived.get(BEFORE) or (self.children, self.derived)
        known = {"parents": parents, "_guesses": self._guesses, "_roles": roles, "derived": {BEFORE: before}}
        result.__dict__.update(known)
        return result


def _coded(paragraphs: Iterable[Paragraph]) -> bytes:
    """Return the role of each paragraph as a byte."""
    return bytes([_CODES[each.role] for each in paragraphs])


def has_opaque(paragraph: Paragraph) -> bool:
    """Return whether a paragraph is, or holds, something that is kept and not modelled."""
    texts = (paragraph.text, *(note.text for _, note in paragraph.text.notes))
    return bool(paragraph.payload) or any(isinstance(atom, Inline) for text in texts for atom in text.atoms)


def _renewed(
    paragraphs: tuple[Paragraph, ...],
    texts: Mapping[NodeId, StyledText],
    touched: Collection[NodeId],
    changes: list[tuple[Paragraph, Paragraph]],
) -> tuple[Paragraph, ...]:
    """Return paragraphs, those `touched` made anew; appends to `changes` each as it was and as it is."""
    if not any(each.id in touched for each in paragraphs):
        return paragraphs
    result = list(paragraphs)
    for at, each in enumerate(paragraphs):
        if each.id in touched:
            below = _renewed(each.children, texts, touched, changes)
            result[at] = replace(each, text=texts.get(each.id, each.text), children=below)
            changes.append((each, result[at]))
    return tuple(result)


def _only_reworded(before: Paragraph, after: Paragraph) -> bool:
    same = before.role is after.role and before.number == after.number
    return same and before.role is not Role.HEADING


def _map_parents(paragraph: Paragraph, parent: NodeId, above: dict[NodeId, NodeId]) -> None:
    above[paragraph.id] = parent
    for atom in paragraph.text.atoms:
        above[atom.id] = paragraph.id
        if isinstance(atom, Note):
            above.update(dict.fromkeys(atom.text.nodes, atom.id))
    for child in paragraph.children:
        _map_parents(child, paragraph.id, above)
