"""Citing: the words by which a sheet names a paragraph of the issued draft."""

from __future__ import annotations

from versioning.drafting.instructions.naming import references_at
from versioning.drafting.instructions.ordinals import ordinal
from versioning.drafting.instructions.places import Places
from versioning.drafting.instructions.reference import Kind
from versioning.drafting.instructions.tokens import UnclosedError, tokenized
from versioning.tree.identity import NodeId
from versioning.tree.numbering import note_signs
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import StyledText

_FRONT = {
    Role.TITLE: "the title",
    Role.ORGAN: "the organ line",
    Role.SPONSORS: "the sponsor line",
    Role.RECOMMENDATION: "the recommendation",
}


class Citing:
    """Names the paragraphs of one issued draft, each so that it is found again by its name."""

    def __init__(self, places: Places) -> None:
        """Name the paragraphs of the draft of `places`."""
        self._places = places
        self._known: dict[NodeId, str] = {}

    def cite(self, node: NodeId) -> str:
        """Return the name of a paragraph: as officially as can be, at worst by its place among the others."""
        if node not in self._known:
            self._known[node] = self._cite(self._places.draft.paragraph(node))
        return self._known[node]

    def note(self, node: NodeId) -> str:
        """Return the name of a note, empty when none is its alone."""
        sign = note_signs(self._places.draft).get(node, "")
        name = f"footnote {sign}"
        return name if sign and self._is_found(name, node) else ""

    def title(self, node: NodeId) -> str:
        """Return the name of the text at the head of an annex or a part, without what stands in it."""
        name = f"the title of {self.cite(node)}"
        return name if self._is_found(name, node) else f"the chapeau of {self.cite(node)}"

    def _cite(self, paragraph: Paragraph) -> str:
        for name in self._names(paragraph):
            if self._is_found(name, paragraph.id):
                return name
        parent, index = self._places.draft.place(paragraph.id)
        item = f"the {ordinal(index + 1)} item"
        return item if parent == self._places.draft.id else f"{item} of {self.cite(parent)}"

    def _is_found(self, name: str, node: NodeId) -> bool:
        """Return whether a name, read again, means this paragraph alone."""
        try:
            tokens = tokenized(StyledText(name))
        except UnclosedError:
            return False
        found = references_at(tokens, 0)
        if found is None or found[1] < len(tokens) or len(found[0]) != 1:
            return False
        return self._places.find(found[0][0]) == [node]

    def _names(self, paragraph: Paragraph) -> list[str]:
        """Return the names that a paragraph may go by, the best first."""
        if paragraph.role in _FRONT:
            return [_FRONT[paragraph.role]]
        standing = self._places.standings.get(paragraph.id)
        within = self._within(paragraph)
        if standing is not None:
            below = "".join(f" ({step})" for step in standing.path)
            order = f" {standing.order}" if standing.order else ""
            noun = standing.kind.value
            figure = f"{noun} {standing.number}{order}{below}"
            names = [f"{figure}{within}"]
            if standing.kind is Kind.PREAMBULAR and not below and not order and standing.number:
                names = [f"the {ordinal(standing.number)} {noun}{within}"]
            return [*names, *(f"the {ordinal(at)} {figure}{within}" for at in range(1, 4))]
        if paragraph.role is Role.HEADING:
            words = paragraph.text.plain
            return [f"the heading “{words}”{within}"] if 0 < len(words) < 120 else []
        if paragraph.role in {Role.ANNEX, Role.PART}:
            number = paragraph.number.split()[-1:] or [""]
            noun = "annex" if paragraph.role is Role.ANNEX else "part"
            return [f"the {noun}", f"{noun} {number[0]}"]
        if paragraph.role is Role.TEXT:
            return self._unnumbered(paragraph, within)
        return []

    def _unnumbered(self, paragraph: Paragraph, within: str) -> list[str]:
        parent, _ = self._places.draft.place(paragraph.id)
        texts = [each.id for each in self._places.draft.children_of(parent) if each.role is Role.TEXT]
        below = within or ("" if parent == self._places.draft.id else f" of {self.cite(parent)}")
        return [f"the {ordinal(texts.index(paragraph.id) + 1)} unnumbered paragraph{below}"]

    def _within(self, paragraph: Paragraph) -> str:
        """Return " of annex I" for what stands in an annex or part, " of section II" in a section."""
        draft = self._places.draft
        node = draft.parents[paragraph.id]
        while node != draft.id and draft.paragraph(node).role not in {Role.ANNEX, Role.PART}:
            node = draft.parents[node]
        if node != draft.id:
            return f" of {self.cite(node)}"
        standing = self._places.standings.get(paragraph.id)
        section = standing.within.rstrip(", ") if standing is not None else ""
        return f" of section {section}" if section else ""
