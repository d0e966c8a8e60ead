"""Places: which paragraphs of an issued draft a reference names, and how each paragraph is named."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from versioning.drafting.instructions.matching import folded
from versioning.drafting.instructions.reference import HOLDERS, Kind, Reference
from versioning.saying import said
from versioning.tree.expression import expression
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels, note_signs
from versioning.tree.paragraph import FRONT, Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.spoken import role_in_words

_LABEL = expression(
    r"(?P<within>.*, )?(?P<kind>PP|OP)(?P<figure>\d+)(?: (?P<order>[a-z]+(?: [a-z]+)*))?(?P<path>(?: \S+)*)"
)
_ROMAN = expression(r"[IVXLC]+")
_FRONT_KINDS = {
    Kind.TITLE: Role.TITLE,
    Kind.ORGAN: Role.ORGAN,
    Kind.SPONSORS: Role.SPONSORS,
    Kind.RECOMMENDATION: Role.RECOMMENDATION,
}
_OUTSIDE_TEXT = frozenset((Role.SPONSORS, Role.RECOMMENDATION))
NO_LABEL = Label()


class Standing(NamedTuple):
    """How a paragraph is numbered: `within` is the prefix of its label ("Annex I, "), empty for the body."""

    node: NodeId
    kind: Kind
    number: int
    order: str
    path: tuple[str, ...]
    within: str


class Places:
    """An issued draft, asked by references."""

    def __init__(self, draft: Resolution) -> None:
        """Look at `draft`."""
        self.draft = draft
        self.labels = labels(draft)

    @cached_property
    def standings(self) -> dict[NodeId, Standing]:
        """What has a number as a preambular, operative or sub-paragraph."""
        result: dict[NodeId, Standing] = {}
        for paragraph in self.draft.walk():
            match = _LABEL.fullmatch(self.labels.get(paragraph.id, NO_LABEL).label)
            if match is None:
                continue
            path = tuple(step.strip("().") for step in match["path"].split())
            kind = Kind.PREAMBULAR if match["kind"] == "PP" else Kind.OPERATIVE
            found = Standing(
                paragraph.id, kind, int(match["figure"]), match["order"] or "", path, match["within"] or ""
            )
            result[paragraph.id] = found
        return result

    @cached_property
    def signs(self) -> dict[NodeId, str]:
        """What is printed at the anchor of each note."""
        return note_signs(self.draft)

    def label(self, node: NodeId) -> str:
        """Return how the room cites a paragraph or note, or what it is."""
        if self.draft.is_note(node):
            sign = self.signs.get(node, "")
            return said("note {sign}", sign=sign) if sign else said("note")
        named = self.labels.get(node, NO_LABEL)
        return named.label or role_in_words(self.draft.paragraph(node).role)

    def find(self, ref: Reference) -> list[NodeId]:
        """Return the paragraphs or notes that a reference may mean: none, one or several."""
        found = self._found(ref)
        if ref.opening and ref.kind is not Kind.HEADING:
            opening = folded(ref.opening)[0].strip(" .…,")
            found = [node for node in found if folded(self.draft.text(node).chars)[0].startswith(opening)]
        if ref.which:
            index = ref.which - 1 if ref.which > 0 else ref.which
            found = found[index:][:1]
        return found

    def _found(self, ref: Reference) -> list[NodeId]:
        if ref.kind in {Kind.PREAMBULAR, Kind.OPERATIVE, Kind.EITHER, Kind.BELOW}:
            return self._numbered(ref)
        if ref.kind in _FRONT_KINDS:
            return self._front(ref)
        if ref.kind is Kind.NOTE:
            return self._notes(ref)
        if ref.kind in HOLDERS:
            return self._holders(ref)
        if ref.kind in {Kind.HEADING, Kind.UNNUMBERED, Kind.ITEM}:
            return self._counted(ref)
        return self._many(ref)

    def _numbered(self, ref: Reference) -> list[NodeId]:
        kinds = {Kind.PREAMBULAR, Kind.OPERATIVE} if ref.kind in {Kind.EITHER, Kind.BELOW} else {ref.kind}
        scope = self._scope(ref)
        path = tuple(step.lower() for step in ref.path)
        found = [
            each
            for each in self.standings.values()
            if each.kind in kinds and (scope is None or each.node in scope)
        ]
        if ref.kind is Kind.BELOW:
            return [each.node for each in found if path and each.path[-len(path) :] == path]
        if ref.number < 0:
            tops = [each for each in found if not each.path and (scope is not None or not each.within)]
            chosen = [
                node for kind in kinds for node in _nth([e.node for e in tops if e.kind is kind], ref.number)
            ]
            return [node for top in chosen for node in self._under(top, path)]
        found = [
            each
            for each in found
            if each.path == path
            and (each.order == ref.order or not ref.number)
            and (each.number == ref.number or (not ref.number and ref.opening))
        ]
        outermost = [each for each in found if not each.within]
        return [each.node for each in (outermost if scope is None and outermost else found)]

    def _under(self, node: NodeId, path: tuple[str, ...]) -> list[NodeId]:
        above = self.standings[node]
        wanted = above._replace(node="", path=path)
        return [each.node for each in self.standings.values() if each._replace(node="") == wanted]

    def _front(self, ref: Reference) -> list[NodeId]:
        if ref.within is not None:
            holders = self.find(ref.within)
            inner = [
                child.id
                for node in holders
                for child in self.draft.children_of(node)
                if child.role is _FRONT_KINDS[ref.kind]
            ]
            return inner or (holders if ref.kind is Kind.TITLE else [])
        return [child.id for child in self.draft.children if child.role is _FRONT_KINDS[ref.kind]]

    def _notes(self, ref: Reference) -> list[NodeId]:
        wanted = str(ref.number) if ref.number else ref.label
        notes = [node for node, sign in self.signs.items() if not wanted or sign == wanted]
        if ref.within is None:
            return notes
        holders = [each for node in self.find(ref.within) for each in self.draft.paragraph(node).walk()]
        inner = {note.id for each in holders for _, note in each.text.notes}
        return [node for node in notes if node in inner]

    def _holders(self, ref: Reference) -> list[NodeId]:
        if ref.kind is Kind.SECTION:
            return [node for node in self._sections if self._is_called(node, ref)]
        role = Role.ANNEX if ref.kind is Kind.ANNEX else Role.PART
        all_ = [each.id for each in self.draft.walk() if each.role is role]
        if not ref.number and not ref.label:
            return all_
        called = [node for node in all_ if self._is_called(node, ref)]
        return called or (_nth(all_, ref.number) if ref.number else [])

    def _is_called(self, node: NodeId, ref: Reference) -> bool:
        paragraph = self.draft.paragraph(node)
        shown = (paragraph.number or paragraph.text.plain).split()
        wanted = str(ref.number) if ref.number else ref.label
        return bool(shown) and shown[-1].strip(".").upper() == wanted.upper()

    @cached_property
    def _sections(self) -> list[NodeId]:
        headings = [each for each in self.draft.walk() if each.role is Role.HEADING]
        return [each.id for each in headings if _ROMAN.fullmatch(each.number or each.text.plain)]

    def _counted(self, ref: Reference) -> list[NodeId]:
        parents = [self.draft.id] if ref.within is None else self.find(ref.within)
        found: list[NodeId] = []
        for parent in parents:
            children = self.draft.children_of(parent)
            if ref.kind is Kind.ITEM:
                found += _nth([child.id for child in children], ref.number)
                continue
            role = Role.HEADING if ref.kind is Kind.HEADING else Role.TEXT
            nodes = [child for child in children if child.role is role]
            if ref.opening and role is Role.HEADING:
                wanted = folded(ref.opening)[0].strip()
                found += [each.id for each in nodes if folded(each.text.chars)[0].strip() == wanted]
            elif ref.label:
                found += [each.id for each in nodes if each.number.strip(".") == ref.label]
            else:
                found += (
                    _nth([each.id for each in nodes], ref.number) if ref.number else [e.id for e in nodes]
                )
        return found

    def _many(self, ref: Reference) -> list[NodeId]:
        scope = self._scope(ref)
        if scope is not None:
            tops = [node for node in scope if self.draft.parents[node] not in scope]
        else:
            tops = [child.id for child in self.draft.children if child.role not in _OUTSIDE_TEXT]
        role = {Kind.PREAMBLE: Role.PREAMBULAR, Kind.OPERATIVES: Role.OPERATIVE, Kind.ANNEXES: Role.ANNEX}
        wanted = role.get(ref.kind)
        return [node for node in tops if wanted is None or self.draft.paragraph(node).role is wanted]

    def _scope(self, ref: Reference) -> set[NodeId] | None:
        """Return the paragraphs within what a reference says that it stands in; None for the whole draft."""
        if ref.within is None:
            return None
        result: set[NodeId] = set()
        for node in self.find(ref.within):
            if ref.within.kind is Kind.SECTION:
                result |= self._section(node)
            else:
                result |= {each.id for each in self.draft.paragraph(node).walk()} - {node}
        return result

    def _section(self, heading: NodeId) -> set[NodeId]:
        parent, index = self.draft.place(heading)
        result: set[NodeId] = set()
        for sibling in self.draft.children_of(parent)[index + 1 :]:
            if sibling.id in self._sections or sibling.role in {Role.ANNEX, Role.PART}:
                break
            result |= {each.id for each in sibling.walk()}
        return result

    def last_of(self, kind: Kind) -> Paragraph | None:
        """Return the last top-level preambular or operative paragraph."""
        role = Role.PREAMBULAR if kind in {Kind.PREAMBLE, Kind.PREAMBULAR} else Role.OPERATIVE
        return next((child for child in reversed(self.draft.children) if child.role is role), None)

    def first_of(self, kind: Kind) -> Paragraph | None:
        """Return the first top-level preambular or operative paragraph."""
        role = Role.PREAMBULAR if kind in {Kind.PREAMBLE, Kind.PREAMBULAR} else Role.OPERATIVE
        return next((child for child in self.draft.children if child.role is role), None)

    def is_front(self, node: NodeId) -> bool:
        """Return whether a paragraph stands in the head of the draft."""
        return self.draft.paragraph(node).role in FRONT


def _nth(nodes: Sequence[NodeId], number: int) -> list[NodeId]:
    index = number - 1 if number > 0 else len(nodes) + number
    return [nodes[index]] if 0 <= index < len(nodes) else []
