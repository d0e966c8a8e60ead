"""A Word file in reading order: passages (paragraphs) and grids (tables), as they are seen."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field, replace
from itertools import pairwise

from exports.docx.acceptor import ACCEPT, resolve
from exports.docx.markup import MC, Element, M, R, W, child, elements, tag, value
from exports.docx.numbering_reader import Numbering
from exports.docx.opening import Package
from exports.docx.runs_reader import RunReader, Seen
from exports.docx.stylesheet import StyleSheet
from versioning.tree.text import EMPTY, StyledText

_BLOCKS = (W + "p", W + "tbl")
_SEPARATORS = frozenset(("separator", "continuationSeparator", "continuationNotice"))


@dataclass(frozen=True)
class Passage:
    """A paragraph. `label` is its automatic number, `level` its level of heading (0: none).

    `style` is the id of its style, `properties` its own paragraph properties.
    """

    text: StyledText
    style: str = ""
    level: int = 0
    label: str = ""
    properties: Element | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True)
class Grid:
    """A table: rows of cells of what stands in them."""

    rows: tuple[tuple[tuple[Item, ...], ...], ...]
    element: Element | None = field(default=None, compare=False, repr=False)


Item = Passage | Grid


@dataclass
class Story:
    """All that is to be read of a file, tracked changes accepted."""

    items: list[Item]
    margins: list[tuple[str, list[Item]]]
    """Headers and footers, each with its kind."""
    authors: Counter[str]
    seen: Seen


def read_story(package: Package, *, styled: bool) -> Story:
    """Return what a file holds; `styled` tells whether marks that come from styles count."""
    reader = _Reader(package, styled=styled)
    root = package.tree(package.document)
    bodies = [] if root is None else [each for each in elements(root) if each.tag == W + "body"]
    items = [item for body in bodies for item in reader.items(body)]
    margins = [
        (kind, list(reader.items(tree)))
        for kind in ("header", "footer")
        for part in dict.fromkeys(package.related(package.document, kind))
        for tree in [reader.accepted(part)]
        if tree is not None
    ]
    return Story(items, margins, reader.authors, reader.seen)


class _Reader:
    """Reads the parts of one file that hold words."""

    def __init__(self, package: Package, *, styled: bool) -> None:
        self.authors: Counter[str] = Counter()
        self.seen = Seen()
        self._package, self._styled = package, styled
        self._styles = StyleSheet(self._first("styles"))
        self._numbering = Numbering(self._first("numbering"), self._styles)
        self._notes = {
            **self._notes_of("footnote"),
            **self._notes_of("endnote"),
        }
        self._runs = RunReader(self._styles, self._note_text, self.seen, styled=styled)
        self._note_runs = RunReader(self._styles, lambda *_: None, self.seen, styled=styled)
        self.accepted(package.document)

    def accepted(self, part: str) -> Element | None:
        """Return the tree of a part, its tracked changes accepted and counted."""
        tree = self._package.tree(part)
        if tree is not None:
            self.authors += resolve(tree, ACCEPT)
            targets = self._package.relationships(part)
            found = [targets.get(each.get(R + "id", "")) for each in tree.iter(W + "hyperlink")]
            self.seen.links |= {each.target: None for each in found if each and each.external}
        return tree

    def _first(self, kind: str) -> Element | None:
        return next(map(self._package.tree, self._package.related(self._package.document, kind)), None)

    def _notes_of(self, kind: str) -> dict[tuple[str, str], Element]:
        found: dict[tuple[str, str], Element] = {}
        for part in self._package.related(self._package.document, f"{kind}s"):
            tree = self.accepted(part)
            for each in tree.iter(W + kind) if tree is not None else ():
                if value(each, "type") not in _SEPARATORS:
                    found.setdefault((kind, value(each, "id")), each)
        return found

    def items(self, parent: Element) -> Iterator[Item]:
        """Yield what stands in a container, in reading order; a text box stands after its paragraph."""
        for each in elements(parent):
            if each.tag == W + "p":
                yield from self._passages(each)
            elif each.tag == W + "tbl":
                yield self._grid(each)
            elif each.tag == W + "altChunk":
                self.seen.counts["embedded file"] += 1
            elif each.tag == MC + "AlternateContent":
                choice = each.find(MC + "Choice")
                yield from self.items(each if choice is None else choice)
            elif each.tag == W + "r" or tag(each).startswith(M):
                yield from self._stray(each)
            elif each.tag not in {W + "sdtPr", W + "sdtEndPr", W + "sectPr", W + "tblPr", W + "tcPr"}:
                yield from self.items(each)

    def _passages(self, paragraph: Element) -> Iterator[Item]:
        properties = child(paragraph, "pPr")
        style = value(child(properties, "pStyle")) or self._styles.default
        outline = value(child(properties, "outlineLvl"))
        level = int(outline) + 1 if re.fullmatch("[0-8]", outline) else self._styles.level(style)
        text, boxes = self._runs.read(paragraph, style)
        label = self._numbering.label(properties, style)
        yield Passage(text, style, level, label, properties)
        for box in boxes:
            yield from self.items(box)

    def _stray(self, element: Element) -> Iterator[Item]:
        """Yield the words of a run or formula that stands where only paragraphs should."""
        holder = element.makeelement(W + "p")
        holder.append(deepcopy(element))
        yield from self._passages(holder)

    def _grid(self, table: Element) -> Grid:
        merged = sum(1 for _ in table.iter(W + "gridSpan", W + "vMerge", W + "hMerge"))
        self.seen.counts["merged cell"] += merged
        rows = tuple(
            tuple(tuple(self.items(cell)) for cell in _below(row, W + "tc"))
            for row in _below(table, W + "tr")
        )
        return Grid(rows, table)

    def _note_text(self, kind: str, node: str, sign: str) -> StyledText | None:
        """Return the text of a note, its paragraphs as lines."""
        note = self._notes.get((kind, node))
        if note is None:
            return None
        text = EMPTY
        for paragraph in note.iter(W + "p"):
            style = value(child(paragraph, "pPr", "pStyle")) or self._styles.default
            words, _ = self._note_runs.read(paragraph, style)
            text = text + StyledText("\n") + words if text.chars else words
        return _without_sign(text, sign) if self._styled else text


def _below(parent: Element, tag: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, those inside content controls, too."""
    for each in elements(parent):
        if each.tag == tag:
            yield each
        elif each.tag not in _BLOCKS:
            yield from _below(each, tag)


def _without_sign(text: StyledText, sign: str) -> StyledText:
    """Return the text of a note without the space around it and the sign that is typed before it.

    Some programs type it once more at every saving.
    """
    text = stripped(text)
    while sign and text.chars.startswith(sign) and not text.chars[len(sign) - 1 : len(sign) + 1].isalnum():
        text = stripped(text.slice(len(sign)))
    return text


def stripped(text: StyledText) -> StyledText:
    """Return a text without the space at its ends."""
    chars = text.chars
    return text.slice(len(chars) - len(chars.lstrip()), len(chars.rstrip()))


def walk(items: list[Item]) -> Iterator[Passage]:
    """Yield every passage, those of tables in the order of rows and cells."""
    for item in items:
        if isinstance(item, Passage):
            yield item
        else:
            for row in item.rows:
                for cell in row:
                    yield from walk(list(cell))


def lines(passage: Passage) -> list[Passage]:
    """Return a passage divided at its line breaks."""
    chars = passage.text.chars
    cuts = [-1, *(at for at, char in enumerate(chars) if char == "\n"), len(chars)]
    parts = [passage.text.slice(start + 1, end) for start, end in pairwise(cuts)]
    return [
        replace(passage, text=part, label=passage.label if not at else "") for at, part in enumerate(parts)
    ]
