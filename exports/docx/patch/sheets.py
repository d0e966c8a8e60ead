"""Sheets: where the texts of a paper's draft stand in its markup, before and while it is changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass

from exports.docx.markup import Element, W
from exports.docx.patch.glyphs import Mapping as Places
from exports.docx.patch.glyphs import is_whole, mapped, shown
from exports.docx.patch.paper import PLACED, Paper, document_of
from exports.docx.story.adoption import OwnNames
from exports.docx.story.keys import NOTHING, Alphabet
from exports.docx.story.memory import Memory
from exports.docx.story.parts import Parts
from exports.docx.story.passages import Passage, PassageReader
from exports.docx.story.pieces import PARAGRAPH
from exports.markdown.blocks import Block, with_number_outside
from exports.markdown.provisions import is_label_alone
from versioning.tree.identity import NodeId
from versioning.tree.text import EMPTY, StyledText

_MOST_AHEAD = 3
"""So many paragraphs further on the words of an annex's title may stand, its label coming first."""


@dataclass(frozen=True)
class Text:
    """A text of the draft in the markup: the paragraphs it stands in, and where in them."""

    elements: tuple[Element, ...]
    places: Places
    passages: tuple[Passage, ...]


class Sheets:
    """The markup of a paper, as it was (`was`) and as it is being changed (`now`)."""

    def __init__(self, paper: Paper, parts: Parts) -> None:
        """Change the document of `parts`, which hold the paper's file."""
        self.paper, self.parts = paper, parts
        self.document = document_of(parts.package)
        parts.touch(parts.package.document)
        self._reader = PassageReader(Alphabet(), OwnNames(parts), lambda *_: NOTHING, Memory(), foreign=False)
        now = list(self.document.iter(*PLACED))
        self._was = deepcopy(self.document)
        was = list(self._was.iter(*PLACED))
        self.now: dict[NodeId, list[Element]] = {}
        self.was: dict[NodeId, tuple[Element, ...]] = {}
        self._held: dict[Element, list[NodeId]] = {}
        for node, places in paper.homes.items():
            self.now[node] = [now[at] for at in places]
            self.was[node] = tuple(was[at] for at in places)
            for each in self.was[node]:
                self._held.setdefault(each, []).append(node)
        self.same: Mapping[Element, Element] = dict(zip(was, now, strict=True))
        self._texts: dict[NodeId, Text] = {}
        self.names = {each: str(at) for at, each in enumerate(now)}
        self._spoken = {each for elements in self.now.values() for each in elements}
        self._hold_labels()

    def _hold_labels(self) -> None:
        """Let a text stand, too, in the paragraph above, or the cell before, that holds but its label."""
        for node, elements in list(self.was.items()):
            above = elements[0].getprevious()
            while above is not None and self.is_empty(self.same.get(above, above)):
                above = above.getprevious()
            if above is None or above.tag == W + "tcPr":
                above = _alone_before(elements[0])
            if above is None or above in self._held or above not in self.same or not _holds_label(above):
                continue
            self.was[node], self.now[node] = (above, *elements), [self.same[above], *self.now[node]]
            self._held[above] = [node]
            self._spoken.add(self.same[above])

    def passage(self, element: Element) -> Passage:
        """Return a paragraph as characters."""
        return Passage(element, self.parts.package.document, self._reader)

    def is_shared(self, node: NodeId) -> bool:
        """Return whether other texts stand in the same paragraph."""
        return any(len(self._held[each]) > 1 for each in self.was.get(node, ()))

    def text(self, node: NodeId, said: StyledText) -> Text:
        """Return where a text of the draft stands in the markup as it was."""
        known = self._texts.get(node)
        if known is None:
            known = self._texts[node] = self._found(node, said)
        return known

    def _found(self, node: NodeId, said: StyledText) -> Text:
        elements = self.was[node]
        nodes = self._held[elements[0]]
        if len(nodes) > 1 and len(elements) == 1:
            return self._one_of(node, nodes, elements[0])
        found = self._in(elements, said)
        if is_whole(said, found.places) or len(elements) > 1:
            return found
        ahead = list(elements)
        for each in elements[0].itersiblings(PARAGRAPH):
            if each in self._held or len(ahead) > _MOST_AHEAD:
                break
            ahead.append(each)
            longer = self._in(ahead, said)
            if is_whole(said, longer.places):
                self.now[node] = [self.same[element] for element in ahead]
                self.was[node] = tuple(ahead)
                self._held |= {element: [node] for element in ahead}
                self._spoken.update(self.now[node])
                return longer
        return found

    def _one_of(self, node: NodeId, nodes: Sequence[NodeId], element: Element) -> Text:
        """Return where one of several texts stands that one paragraph tells."""
        texts = [self.paper.draft.text(each) for each in nodes]
        whole = EMPTY
        for each in texts:
            whole += each
        found = self._in((element,), whole)
        start = sum(len(each) for each in texts[: nodes.index(node)])
        glyphs = found.places.glyphs[start : start + len(self.paper.draft.text(node))]
        above = next((each.end for each in reversed(found.places.glyphs[:start]) if each is not None), 0)
        begin = next((each.start for each in glyphs if each is not None), above)
        before = tuple(each for each in shown(found.passages) if above <= each.start < begin)
        return Text(found.elements, Places(glyphs, before, found.places.end), found.passages)

    def _in(self, elements: Sequence[Element], said: StyledText) -> Text:
        passages = tuple(self.passage(each) for each in elements)
        return Text(tuple(elements), mapped(said, shown(passages)), passages)

    def spacer(self, element: Element) -> Element | None:
        """Return the paragraph of no words right after an element, by which it is set apart."""
        following = element.getnext()
        return following if following is not None and self.is_empty(following) else None

    def is_empty(self, element: Element) -> bool:
        """Return whether an element is a paragraph of no words, in which nothing of the draft stands."""
        return element.tag == PARAGRAPH and element not in self._spoken and _is_bare(element)


def _alone_before(element: Element) -> Element | None:
    """Return the paragraph that stands alone in the cell before that of an element."""
    cell = element.getparent()
    before = cell.getprevious() if cell is not None and cell.tag == W + "tc" else None
    found = [] if before is None else [each for each in before if each.tag != W + "tcPr"]
    return found[0] if len(found) == 1 else None


def _holds_label(element: Element) -> bool:
    """Return whether a paragraph holds nothing but a label of the room."""
    words = "".join(each.text or "" for each in element.iter(W + "t"))
    return element.tag == PARAGRAPH and is_label_alone(Block(0, (with_number_outside(words.strip()),)))


def _is_bare(paragraph: Element) -> bool:
    """Return whether a paragraph holds nothing but what says how it looks."""
    properties = paragraph.find(W + "pPr")
    if properties is not None and properties.find(W + "sectPr") is not None:
        return False
    return all(
        each.tag == W + "pPr" or (each.tag == W + "r" and all(below.tag == W + "rPr" for below in each))
        for each in paragraph
    )
