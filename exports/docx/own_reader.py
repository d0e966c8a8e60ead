"""From a Word file of ours to the draft, to the letter: its styles say what each paragraph is.

It reads them by name, so that a file that another word processor saved anew is still one of ours. Where
somebody pushed a paragraph deeper in its list there, or wrote one without a style of ours, its number and
its neighbours say what it is.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from xml.sax.saxutils import quoteattr

from exports.docx.items import Grid, Item, Passage, Story
from exports.docx.markup import W, value
from exports.docx.numbering import COUNTED, LEVELS, level_below
from exports.docx.opening import Package
from exports.docx.stylesheet import StyleSheet
from exports.docx.vocabulary import (
    END_NAME,
    FIELDS_BY_STYLE_NAME,
    NOTHING_NAME,
    Standing,
    standing_named,
)
from exports.spans import keep_span
from versioning.tree.identity import derived_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import ATOM, EMPTY, Atom, Inline, Note, StyledText


def is_own(package: Package, styles: StyleSheet) -> bool:
    """Return whether a file came from our writer: it ends with the paragraph that ends ours."""
    ends = styles.named(END_NAME)
    document = package.sliced(package.document) if ends else None
    if document is not None:
        written = b"|".join(re.escape(quoteattr(each).encode()) for each in ends)
        return re.search(rb"<w:pStyle w:val=(?:%s)" % written, document.data) is not None
    root = package.tree(package.document) if ends else None
    return root is not None and any(value(each) in ends for each in root.iter(W + "pStyle"))


def read_own(story: Story, styles: StyleSheet, digest: str) -> Resolution:
    """Return the draft that a file of ours holds, ids derived from `digest`, the SHA-256 of the source."""
    return _Reader(styles, digest).draft(story)


@dataclass
class _Node:
    """A paragraph in the making."""

    role: Role
    text: StyledText = EMPTY
    number: str = ""
    children: list[_Node] = field(default_factory=list)
    place: str = ""
    payload: str = ""
    is_foreign: bool = False
    """Whether it has no style of ours: somebody wrote it into our file."""


class _Reader:
    """Puts passages in their places."""

    def __init__(self, styles: StyleSheet, digest: str) -> None:
        self._styles, self._digest = styles, digest
        self._fields: dict[str, str] = {}
        self._payloads: dict[str, bytes] = {}
        self._taken: Counter[str] = Counter()

    def draft(self, story: Story) -> Resolution:
        """Return the draft."""
        self._payloads = story.payloads
        top = self._placed(story.items, 0)
        children = tuple(self._paragraph(node) for node in top)
        return Resolution(derived_id(self._digest, "draft"), Masthead(**self._fields), children)

    def _placed(self, items: list[Item] | tuple[Item, ...], above: int) -> list[_Node]:
        """Return the nodes of a container that has `above` paragraphs above it, each under its chapeau."""
        top: list[_Node] = []
        line: list[_Node] = []
        for item in items:
            node, depth = self._node(item)
            if node is None:
                continue
            depth = min(max(depth - above, 0), len(line))
            if isinstance(item, Passage) and not above:
                depth = _as_edited(node, item, depth, line)
            del line[depth:]
            (line[-1].children if line else top).append(node)
            line.append(node)
        return top

    def _node(self, item: Item) -> tuple[_Node | None, int]:
        """Return what an item is and how deep it stands; None for what is no paragraph of the draft."""
        if isinstance(item, Grid):
            return self._table(item)
        name = self._styles.name(item.style)
        masthead = FIELDS_BY_STYLE_NAME.get(name)
        if masthead is not None:
            self._fields[masthead] = item.text.plain
            return None, 0
        standing = standing_named(name)
        if standing is None and (name in (END_NAME, NOTHING_NAME) or not item.text.chars):
            return None, 0
        is_foreign = standing is None
        standing = standing or Standing(Role.TEXT, 0)
        node = _Node(standing.role, item.text, item.printed, place=item.place, is_foreign=is_foreign)
        if (
            standing.role is Role.OPAQUE
            and item.text.chars == ATOM
            and isinstance(item.text.atoms[0], Inline)
        ):
            node.text, node.payload = EMPTY, item.text.atoms[0].payload
        return node, standing.depth

    def _table(self, grid: Grid) -> tuple[_Node, int]:
        standing = standing_named(self._styles.name(grid.style)) or Standing(Role.TABLE, 0)
        rows = [
            _Node(
                Role.ROW,
                children=[
                    _Node(
                        Role.CELL,
                        children=self._placed(cell.items, standing.depth + 3),
                        place=cell.place,
                        payload=keep_span(cell.span, self._payloads),
                    )
                    for cell in row.cells
                ],
                place=row.place,
            )
            for row in grid.rows
        ]
        return _Node(Role.TABLE, children=rows, place=grid.place), standing.depth

    def _paragraph(self, node: _Node) -> Paragraph:
        self._taken[node.place] += 1
        again = f"/{self._taken[node.place]}" if self._taken[node.place] > 1 else ""
        name = derived_id(self._digest, node.place + again)
        children = tuple(self._paragraph(each) for each in node.children)
        text = node.text.with_atoms(self._named)
        return Paragraph(name, node.role, text, children, node.number, node.payload)

    def _named(self, atom: Atom) -> Atom:
        """Return an atom, and those in the text of a note, under ids of their own."""
        name = derived_id(self._digest, atom.id)
        if isinstance(atom, Note):
            return replace(atom, id=name, text=atom.text.with_atoms(self._named))
        return replace(atom, id=name)


_BULLETS = frozenset("•·o▪-–")
_TYPED = re.compile(r"(\d{1,3})\.\s+(?=\S)")


def _as_edited(node: _Node, item: Passage, depth: int, line: list[_Node]) -> int:
    """Let a paragraph that somebody changed or wrote elsewhere be what it is there; return its depth.

    `line` are the paragraphs above and before it, each below the one before.
    """
    levels = [0]
    for each in line:
        levels.append(level_below(each.role, levels[-1]))
    if item.depth >= 0 and item.label not in _BULLETS:
        if node.role in COUNTED and item.depth == min(levels[depth], LEVELS - 1):
            return depth
        if node.role in COUNTED or node.is_foreign:
            node.role = Role.SUBPARAGRAPH if item.depth else Role.OPERATIVE
            return _depth_of(item.depth, levels, line)
    if not node.is_foreign or not line:
        return depth
    typed = _TYPED.match(node.text.plain)
    if typed and any(each.role is Role.OPERATIVE for each in line):
        node.role, node.text = Role.OPERATIVE, node.text.slice(typed.end())
        return _depth_of(0, levels, line)
    if line[0].role is Role.PREAMBULAR and node.text.plain.rstrip().endswith(","):
        node.role = Role.PREAMBULAR
    return len(line) - 1


def _depth_of(level: int, levels: list[int], line: list[_Node]) -> int:
    """Return how many paragraphs stand above one that is so deep in its list."""
    found = [at for at, each in enumerate(levels) if each == level]
    counted = [at for at in found if at and line[at - 1].role in COUNTED]
    return max(counted or found or [len(line)])
