"""The text of a document: preamble, provisions with what stands under them, conclusions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile

from exports.akn.lines import LineReader
from exports.akn.node import Node, is_strong, plain_of
from exports.akn.placing import NUMERAL, is_heading, is_numeral, under
from exports.akn.spanning import fill, said_by
from exports.akn.vocabulary import (
    ENDS,
    HEADS,
    INTRODUCTIONS,
    LISTS,
    POINTS,
    SECTIONS,
    STRUCTURES_IN_LINE,
    Element,
    child,
    local,
    take,
    words,
)
from exports.markdown.vocabulary import is_organ_line
from versioning.tree.paragraph import Role
from versioning.tree.text import StyledText

_GROUPS = frozenset(("blockContainer", "tblock", "div", "container", "content", "recitals", "citations"))
_PLAIN = frozenset(("alinea", "subparagraph", "paragraph", "clause", "subclause", "level", "hcontainer"))
"""What is a paragraph of its own within a list, where it has no number."""
_ROLES_OF_CONTAINERS = {"heading": Role.HEADING, "text": Role.TEXT}
_APART = frozenset(("table", "foreign"))
_HEADING_CLASS = re.compile(r"_?\s*H_?\d.*")
_SECTION = re.compile(r"[IVXLC]+|[A-Z]")
"""A section's number that is printed on a line of its own."""


class BodyReader:
    """Reads the text of one document (or of an annex, when `annexed`) into nodes."""

    def __init__(self, lines: LineReader, *, annexed: bool = False) -> None:
        """Start with no text."""
        self._lines, self._annexed = lines, annexed
        self._numeral = ""
        self.nodes: list[Node] = []
        self.loose: list[Node] = []
        """The paragraphs without a number, of which one may be the only provision there is."""
        self.drafts: list[list[Node]] = []
        """The drafts embedded in what is no paragraph, since it says nothing else."""

    # What stands at the level of provisions

    def preamble(self, element: Element) -> None:
        """Read a preamble: the organ line, and the preambular paragraphs."""
        for each in element:
            name = local(each)
            if name == "formula":
                self._formula(each)
            elif name in ("recitals", "citations"):
                self.preamble(each)
            elif name == "container":
                self._container(each, Role.PREAMBULAR)
            elif name in _APART:
                self.nodes += self._apart(each)
            elif name in HEADS:
                self._heading(each)
            elif name:
                self._add_preambular(each)

    def main(self, elements: Iterable[Element]) -> None:
        """Read what stands in a main body, a section or an embedded structure."""
        for each in elements:
            name = local(each)
            if name in SECTIONS:
                self._section(each)
            elif name == "formula":
                self._formula(each)
            elif name == "container":
                self._container(each, Role.TEXT if self._annexed else Role.PREAMBULAR)
            elif name in HEADS:
                self._heading(each)
            elif name in _APART:
                self.nodes += self._apart(each)
            elif name in ("div", "blockContainer") and not child(each, "num"):
                self.main(each)
            elif name == "p" and child(each, "docTitle") is not None:
                self.nodes.append(Node(Role.TITLE, plain_of(self._lines.text(each))))
            elif name and name != "num":
                self._paragraph(each)

    def conclusions(self, element: Element) -> None:
        """Read what stands after the text: where and when it was adopted."""
        self._end_numeral()
        holder = Node(Role.CELL)
        self._fill(holder, element)
        self._add_below(holder)

    def finish(self) -> list[Node]:
        """Return all that was read."""
        self._end_numeral()
        return self.nodes

    def _formula(self, element: Element) -> None:
        for block in element if len(element) else (element,):
            text = self._lines.text(block)
            if not text.chars:
                continue
            taken = self._annexed or any(node.role is Role.ORGAN for node in self.nodes)
            self.nodes.append(Node(Role.TEXT if taken else Role.ORGAN, text))

    def _container(self, element: Element, role: Role) -> None:
        """Read a container: named for what opens the preambular paragraph in it, or for what it is."""
        name = element.get("name", "").lower()
        if name == "formula":
            self._formula(element)
            return
        node = Node(_ROLES_OF_CONTAINERS.get(name, role))
        self._fill(node, element)
        self._place_filled(node)

    def _add_preambular(self, element: Element) -> None:
        node = Node(Role.PREAMBULAR, printed=take(child(element, "num")))
        self._fill(node, [element] if local(element) in STRUCTURES_IN_LINE else element)
        if not self.nodes and local(element) == "p" and is_organ_line(node.text.plain):
            node.role = Role.ORGAN
        self._place_filled(node)

    def _place_filled(self, node: Node) -> None:
        """Add a paragraph; one that only holds tables is no paragraph."""
        if node.text.chars or node.printed:
            self.nodes.append(node)
        else:
            self._add_below(node)

    def _add_below(self, node: Node) -> None:
        """Add what stands in something that is no paragraph itself."""
        self.nodes += node.children
        self.drafts += node.drafts

    def _heading(self, element: Element, printed: str = "") -> None:
        """Read a heading; one that refers to the preamble is a preambular paragraph in a section."""
        head = NUMERAL.match(_element_text(element))
        text = self._lines.text(element)
        if not text.chars:
            return
        if "preamble" in element.get("refersTo", ""):
            self.nodes.append(Node(Role.PREAMBULAR, text))
            return
        if not printed and head is not None:
            printed = " ".join(head[0].split())
            text = text.slice(len(printed)).slice(1)
        self.nodes.append(Node(Role.HEADING, plain_of(text), printed))

    def _section(self, element: Element) -> None:
        """Read a section: its number and heading, then what stands in it."""
        self._end_numeral()
        number, heads = take(child(element, "num")), [each for each in element if local(each) in HEADS]
        heads = [each for each in heads if local(each) != "crossHeading"]
        if number and (not heads or _SECTION.fullmatch(number)):
            self.nodes.append(Node(Role.HEADING, StyledText(number)))
            number = ""
        for each in element:
            if each in heads:
                self._heading(each, number)
                number = ""
            elif local(each) == "content" or local(each) in INTRODUCTIONS | ENDS:
                self.main(each)
            elif local(each) != "num":
                self.main([each])

    def _paragraph(self, element: Element) -> None:
        """Read a provision, or the heading that some files mark up as one."""
        number = take(child(element, "num"))
        heads = [each for each in element if local(each) in HEADS]
        bodies = [each for each in element if local(each) not in HEADS and local(each) != "num"]
        inline = local(element) in STRUCTURES_IN_LINE or not len(element)
        if heads and not bodies:
            for each in heads:
                self._heading(each, number)
                number = ""
            return
        for each in heads:
            self._heading(each)
        node = Node(Role.TEXT, printed=number)
        self._fill(node, [element] if inline else bodies)
        is_styled = _HEADING_CLASS.fullmatch(element.get("class", "")) is not None
        node.strong = is_styled or is_strong(node.text)
        self._place(node)

    # Which provision a paragraph is

    def _place(self, node: Node) -> None:
        """Put a paragraph where its number says, or its form when it has none."""
        plain = node.text.plain
        if not (node.printed or node.children or node.drafts) and is_numeral(plain):
            self._end_numeral()
            self._numeral = plain
            return
        if not node.printed:
            node.printed, self._numeral = self._numeral, ""
        self._end_numeral()
        if not (plain or node.printed or node.text.atoms):
            self._add_below(node)
        elif is_heading(node):
            node.role, node.text = Role.HEADING, plain_of(node.text)
            self.nodes.append(node)
        elif not node.printed:
            self.loose.append(node)
            self.nodes.append(node)
        elif not node.printed[0].isdecimal() and under(self.nodes, node):
            node.role = Role.SUBPARAGRAPH
        else:
            node.role = Role.OPERATIVE
            self.nodes.append(node)

    def _end_numeral(self) -> None:
        """Keep a number that no paragraph followed as the paragraph it was."""
        if self._numeral:
            self.nodes.append(Node(Role.TEXT, StyledText(self._numeral)))
            self._numeral = ""

    # What stands in a provision

    def _fill(self, node: Node, elements: Iterable[Element]) -> None:
        """Give a paragraph its text and children from the blocks (or the hierarchy) it consists of."""
        last: Node | None = None
        for each in elements:
            name = local(each)
            if name in LISTS:
                self._list(last or node if name == "sublist" else node, each)
            elif name in _APART:
                node.children += self._apart(each)
            elif name in INTRODUCTIONS:
                self._fill_block(node, each)
            elif name in ENDS:
                holder = Node(Role.CELL)
                self._fill_block(holder, each)
                node.children += holder.children
                node.drafts += holder.drafts
            elif name in POINTS or child(each, "num") is not None:
                last = self._point(each)
                node.children.append(last)
            elif name in _PLAIN:
                self._fill_plain(node, each)
            elif name in _GROUPS or child(each, "content", "intro", "p", "alinea", *POINTS) is not None:
                self._fill(node, each)
            elif name and name != "num":
                self._say_line(node, each)

    def _fill_plain(self, node: Node, element: Element) -> None:
        """Fill from an element without number: it is the text itself, or one more paragraph."""
        inner = Node(Role.TEXT)
        self._fill(inner, element)
        if inner.text.chars and (node.role is Role.CELL or node.text.chars or node.children):
            node.children.append(inner)
        else:
            node.text = node.text if node.text.chars else inner.text
            node.children += inner.children
            node.drafts += inner.drafts

    def _fill_block(self, node: Node, element: Element) -> None:
        """Fill from an element that holds blocks, or words themselves."""
        if any(local(each) in STRUCTURES_IN_LINE | _GROUPS | LISTS for each in element):
            self._fill(node, element)
        else:
            self._say_line(node, element)

    def _list(self, node: Node, element: Element) -> None:
        """Read a list under a paragraph; a list within it belongs to the point before it."""
        last: Node | None = None
        count = 0
        for each in element:
            name = local(each)
            if name in LISTS:
                self._list(last or node, each)
            elif name in POINTS:
                count += 1
                last = self._point(each)
                if name == "li":
                    last.role, last.printed = Role.SUBPARAGRAPH, _mark_of(element, count)
                node.children.append(last)
            else:
                self._fill(node, [each])

    def _point(self, element: Element) -> Node:
        number = take(child(element, "num"))
        node = Node(Role.SUBPARAGRAPH if number else Role.TEXT, printed=number)
        if local(element) == "li":
            self._say_line(node, element)
        else:
            self._fill(node, [each for each in element if local(each) != "num"])
        return node

    def _say_line(self, node: Node, element: Element) -> None:
        """Add a line: its words, and the structures that interrupt it."""
        for piece in self._lines.pieces(element):
            if isinstance(piece, StyledText):
                _say(node, piece)
            elif local(piece) == "embeddedStructure" and _is_draft(piece):
                self._embedded(node, piece)
            elif local(piece) in ("embeddedStructure", "quotedStructure", "subFlow"):
                self._quoted(node, piece)
            else:
                self._fill(node, [piece] if local(piece) != "p" else [])
                if local(piece) == "p":
                    self._say_line(node, piece)

    def _embedded(self, node: Node, element: Element) -> None:
        """Read a draft that is embedded in a paragraph; one within a cell is read as its paragraphs."""
        inner = BodyReader(self._lines)
        inner.main(element)
        draft = settled(inner)
        if node.role is Role.CELL:
            node.children += draft
        else:
            node.drafts.append(draft)
        node.drafts += inner.drafts
        for each in draft:
            node.drafts += [deeper for below in each.walk() for deeper in below.drafts]

    def _quoted(self, node: Node, element: Element) -> None:
        """Read what is quoted as paragraphs under the one that quotes; points belong to the text before."""
        inner = BodyReader(self._lines, annexed=True)
        inner.main(element)
        for each in inner.finish():
            if each.role is Role.OPERATIVE:
                each.role = Role.SUBPARAGRAPH
            node.children.append(each)
        node.drafts += inner.drafts

    def _apart(self, element: Element) -> list[Node]:
        """Return a table, after its caption where it has one, or what is kept as it is."""
        if local(element) == "foreign":
            return [Node(Role.OPAQUE, payload=self._lines.keep(element))]
        table = Node(Role.TABLE)
        result = [table]
        for each in element:
            if local(each) == "caption" and (text := self._lines.text(each)).chars:
                result.insert(0, Node(Role.TEXT, text))
        for row in element.iter("{*}tr"):
            if next((up for up in row.iterancestors() if local(up) == "table"), None) is element:
                cells = [self._cell(each) for each in row if local(each) in ("th", "td")]
                table.children.append(Node(Role.ROW, children=cells))
        fill(table, self._lines.seen.payloads)
        return result

    def _cell(self, element: Element) -> Node:
        counts = self._lines.seen.counts
        counts["header cell"] += local(element) == "th" and bool(words(element))
        takes = said_by(element)
        counts["merged cell"] += takes is None
        node = Node(Role.CELL, takes=takes or (1, 1))
        self._fill(node, element)
        return node


def settled(body: BodyReader) -> list[Node]:
    """Return what was read of a draft, the paragraphs without number told apart as far as that can be.

    Before the operative paragraphs those that end with a comma are preambular; in a section where none
    has a number, the only one left is operative.
    """
    nodes = body.finish()
    loose = {id(node) for node in body.loose}
    sections: list[list[Node]] = [[]]
    for node in nodes:
        if node.role is Role.HEADING and _SECTION.fullmatch(node.printed or node.text.plain):
            sections.append([])
        sections[-1].append(node)
    for section in sections:
        before = list(takewhile(lambda node: node.role is not Role.OPERATIVE, section))
        unnumbered = [node for node in before if id(node) in loose]
        numbered = len(before) < len(section)
        for node in unnumbered if numbered else unnumbered[:-1]:
            if node.text.plain.endswith((",", "،", "，")):
                node.role = Role.PREAMBULAR
        alone = [node for node in unnumbered if node.role is Role.TEXT]
        if len(alone) == 1 and not numbered:
            alone[0].role = Role.OPERATIVE
    return nodes


def _element_text(element: Element) -> str:
    """Return the text of an element as it stands, without the spaces before it."""
    return "".join(element.itertext()).lstrip()


def _say(node: Node, text: StyledText) -> None:
    if node.role is Role.CELL or node.text.chars or node.children or node.drafts:
        node.children.append(Node(Role.TEXT, text))
    else:
        node.text = text


def _is_draft(element: Element) -> bool:
    return child(element, "container", "formula", "preamble", "paragraph") is not None


def _mark_of(element: Element, count: int) -> str:
    return f"{count}." if local(element) == "ol" else "•"
