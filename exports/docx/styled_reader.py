"""From a Word file whose styles say what each paragraph is to the draft, to the letter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from exports.docx.passages import Grid, Item, Passage, Story
from exports.report import Loss
from versioning.tree.identity import derived_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import EMPTY, Atom, StyledText


@dataclass(frozen=True)
class Meaning:
    """What a style says of its paragraphs.

    `depth` is how deep they stand under the top of their draft, annex or part. With a `masthead` field
    they fill that field. With `titles` they are the title of the annex or part that was begun before;
    with `numbered` their text begins with a number of its own, up to the first tab.
    """

    role: Role = Role.TEXT
    depth: int = 0
    masthead: str = ""
    titles: bool = False
    numbered: bool = False


@dataclass
class _Node:
    role: Role
    text: StyledText = EMPTY
    number: str = ""
    children: list[_Node] = field(default_factory=list)


@dataclass
class _Tree:
    """The draft as far as it has been read; `above` is the last node at each depth."""

    top: list[_Node] = field(default_factory=list)
    container: _Node | None = None
    above: list[_Node] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)

    def put(self, node: _Node, depth: int) -> None:
        """Put a node under the last one above it; one that has none stands as deep as it can."""
        depth = min(depth, len(self.above))
        siblings = self.container.children if self.container else self.top
        (self.above[depth - 1].children if depth else siblings).append(node)
        self.above[depth:] = [node]

    def begin(self, node: _Node) -> None:
        """Begin an annex or a part."""
        self.top.append(node)
        self.container, self.above = node, []


def read_styled(
    story: Story, digest: str, meaning: Callable[[Passage], Meaning | None]
) -> tuple[Resolution, tuple[Loss, ...]]:
    """Return the draft that a story tells by its styles.

    `meaning` tells what a passage is, and None of one whose style says nothing: that is text where it
    stands. `digest` is the SHA-256 of the source, from which every id is derived.
    """
    tree = _Tree()
    for item in story.items:
        if isinstance(item, Grid):
            tree.put(_table(item), 0)
        else:
            _take(item, meaning(item) or Meaning(depth=len(tree.above) and 1), tree)
    ids = _Ids(digest)
    children = tuple(ids.paragraph(node) for node in tree.top)
    return Resolution(derived_id(digest, "draft"), Masthead(**tree.fields), children), ()


def _take(passage: Passage, said: Meaning, tree: _Tree) -> None:
    if said.masthead:
        tree.fields[said.masthead] = passage.text.plain
    elif said.titles and tree.container is not None:
        tree.container.text = passage.text
    elif said.role in {Role.ANNEX, Role.PART}:
        tree.begin(_Node(said.role, number=passage.text.plain))
    else:
        end = passage.text.chars.find("\t") if said.numbered else -1
        number, text = passage.text.chars[: max(end, 0)], passage.text.slice(end + 1)
        tree.put(_Node(said.role, text, number), said.depth)


def _table(grid: Grid) -> _Node:
    def cell(items: tuple[Item, ...]) -> _Node:
        inside = [_table(each) if isinstance(each, Grid) else _Node(Role.TEXT, each.text) for each in items]
        return _Node(Role.CELL, children=inside)

    rows = [_Node(Role.ROW, children=[cell(items) for items in row]) for row in grid.rows]
    return _Node(Role.TABLE, children=rows)


@dataclass
class _Ids:
    """Makes paragraphs of nodes, each id derived from the source and the place."""

    digest: str
    count: int = 0

    def paragraph(self, node: _Node) -> Paragraph:
        """Return the paragraph of a node with all below it."""
        place = self.count
        self.count += 1

        def named(atom: Atom) -> Atom:
            return replace(atom, id=derived_id(self.digest, f"{place}/{atom.id}"))

        name = derived_id(self.digest, str(place))
        children = tuple(self.paragraph(child) for child in node.children)
        return Paragraph(name, node.role, node.text.with_atoms(named), children, node.number)
