"""From the blocks of a draft's text to its tree: which block is which provision, and under which."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from exports.markdown.blocks import FIGURE, NUMBER, POINT, Block
from exports.markdown.headings import part_numbers
from exports.markdown.searching import has_any
from exports.markdown.vocabulary import (
    ANNEX,
    CLOSING,
    DIVISION,
    PART,
    bare,
    is_organ_line,
    opens_lower,
    opens_operative,
    opens_preambular,
    opens_preambular_in_russian,
)
from versioning.drafting.points import Count, level
from versioning.negotiation.standing_words import is_standing
from versioning.tree.paragraph import Role

_SECTION = re.compile(r"[IVX]{1,5}\.?")
_LONGEST_HEADING = 150
_LONGEST_TITLE = 14
"""Words; what is longer and ends in a full stop is a sentence."""
_BULLET = re.compile("[-+•–—‣▪◦*]")
_ROOM = re.compile(r"[OP]P\s?\d", re.IGNORECASE)
_REMARK = re.compile(r"\([^()]{1,60}\)|\[[^\[\]]{1,60}\]")
_STOPS = (".", ";", ",", ":")
_LONGEST_LABEL = 80
"""Of an annex or a further draft."""


@dataclass(slots=True)
class Node:
    """A paragraph in the making. `source` is its text without number, `printed` the number as printed.

    `place` says where it stood in the source, where its place among the others doesn't; `payload` is the
    SHA-256 of what a cell says.
    """

    role: Role
    source: str
    line: int
    printed: str = ""
    strong: bool = False
    children: list[Node] = field(default_factory=list)
    place: str = ""
    payload: str = ""


@dataclass
class _State:
    """Where the text has come to."""

    siblings: list[Node]
    organ: bool = False
    preamble: bool = True
    annexed: bool = False
    italics: bool = False
    sheet: bool = False
    lists: list[tuple[Count, Node]] = field(default_factory=list)

    @property
    def last(self) -> Node | None:
        """The last paragraph at the level of provisions."""
        return self.siblings[-1] if self.siblings else None


def build(blocks: list[Block], *, draft: bool, sheet: bool = False) -> list[Node]:
    """Return the tree of a draft's text, organ line included.

    `draft` is False for a text in which no draft was recognized: its paragraphs are mere text. In the
    instructions of an amendment `sheet`, paragraphs to be inserted stand under their instruction.
    """
    top: list[Node] = []
    italics = any(each.opens_italic and not each.is_emphasized for each in blocks)
    state = _State(top, preamble=draft and not sheet, italics=italics, sheet=sheet)
    index = 0
    while index < len(blocks):
        block = blocks[index]
        label = _division(blocks, index, state)
        if label is not None:
            title = blocks[index + 1] if _is_title(blocks, index + 1) else None
            node = Node(label, title.source if title else "", block.line, block.shown, strong=True)
            top.append(node)
            state = _State(
                node.children, preamble=label is Role.PART, annexed=label is Role.ANNEX, italics=italics
            )
            index += 2 if title else 1
            continue
        if block.row:
            table, index = _table(blocks, index)
            _add(state, table)
            continue
        _take(block, state, draft=draft)
        index += 1
    part_numbers(top)
    return top


def _division(blocks: list[Block], index: int, state: _State) -> Role | None:
    """Return whether a block heads an annex or a further draft of the document."""
    shown = blocks[index].shown
    if blocks[index].row or len(shown) > _LONGEST_LABEL:
        return None
    if ANNEX.fullmatch(shown):
        return Role.ANNEX
    after = blocks[index + 1 : index + 3]
    if (
        PART.fullmatch(shown)
        and (state.organ or state.annexed)
        and any(is_organ_line(each.shown, comma=False) for each in after)
    ):
        return Role.PART
    return None


def _is_title(blocks: list[Block], index: int) -> bool:
    """Return whether a block under "Annex" is the annex's title."""
    if (
        index >= len(blocks)
        or blocks[index].row
        or blocks[index].number
        or ANNEX.fullmatch(blocks[index].shown)
    ):
        return False
    block = blocks[index]
    if block.is_emphasized:
        return True
    short = len(block.shown) <= _LONGEST_HEADING and index + 1 < len(blocks)
    return short and not block.opens_italic and not block.shown.endswith((".", ";", ":", ","))


def _take(block: Block, state: _State, *, draft: bool) -> None:
    """Put one block where it belongs."""
    source, shown = block.source, block.shown
    sign = block.sign if not block.level or is_label_alone(block) else None
    numbered, point = (sign, None) if sign and _is_of_provision(sign, state) else (None, sign)
    cited = _point_cited(source, numbered, state)
    if state.sheet and _is_quoted(source, sign, state):
        _take_quoted(block, sign, state)
    elif sign is None and not block.level and state.last is not None and _awaits_words(state.last):
        _take_words(block, state)
    elif (block.level and not sign) or (
        not numbered and not point and block.is_emphasized and not _is_provision(shown)
    ):
        _add(state, Node(Role.HEADING, source, block.line, strong=True))
    elif not state.organ and not state.annexed and draft and is_organ_line(shown, comma=not _may_open(state)):
        state.organ = True
        _add(state, Node(Role.ORGAN, source, block.line))
    elif cited is not None:
        _take_point(block, source[cited.end() :], cited["number"], state)
    elif numbered and (draft or state.annexed):
        if state.last is not None and _is_said_again(state.last, numbered["number"]):
            state.siblings.pop()
        state.preamble = numbered["number"].upper().startswith("PP")
        role = Role.PREAMBULAR if state.preamble else Role.OPERATIVE
        _add(state, Node(role, source[numbered.end() :], block.line, numbered["number"]))
    elif sign:
        _take_signed(block, sign, state, is_point=point is not None)
    else:
        _take_unnumbered(block, state)


def _take_signed(block: Block, sign: re.Match[str], state: _State, *, is_point: bool) -> None:
    """Put a block with a letter, a bullet or a number that numbers no provision."""
    words = block.source[sign.end() :]
    if is_point and _is_bulleted(words, sign["number"], state):
        _take_unnumbered(Block(block.line, (words,)), state)
    elif is_point and _holder(state) is not None:
        _take_point(block, words, sign["number"], state)
    else:
        _add(state, Node(Role.TEXT, words, block.line, sign["number"]))


def _is_bulleted(source: str, number: str, state: _State) -> bool:
    """Return whether a bullet stands before a provision, as before every one of some drafts."""
    last = state.last
    if _BULLET.fullmatch(number) is None or state.annexed or not state.organ or last is None:
        return False
    words = bare(source)
    opens = opens_operative(words) or (state.preamble and opens_preambular(words))
    return opens and not (last.children or _ends_with(last.source, ":："))


def is_label_alone(block: Block) -> bool:
    """Return whether a line is a label of the room, with no more than a remark in brackets behind it."""
    sign = None if block.row else block.sign
    return sign is not None and bool(sign.groupdict().get("room")) and _is_remark(block.source[sign.end() :])


def _is_remark(source: str) -> bool:
    """Return whether what stands behind a label is none of the words of the paragraph."""
    words = bare(source)
    if not words or is_standing(words):
        return True
    remark = _REMARK.fullmatch(words)
    said = remark[0][1:-1] if remark else ""
    return bool(said) and not (said.endswith(_STOPS) or opens_operative(said) or opens_preambular(said))


def _awaits_words(node: Node) -> bool:
    """Return whether a provision is a label of the room alone: its words stand on the next line."""
    return _ROOM.match(node.printed) is not None and not node.children and _is_remark(node.source)


def _take_words(block: Block, state: _State) -> None:
    """Put the words of a provision whose label stands alone on the line above; a remark there is a text."""
    label = state.siblings.pop()
    if label.source:
        state.siblings.append(Node(Role.TEXT, label.source, label.line))
    _add(state, Node(label.role, block.source, block.line, label.printed))


def _is_said_again(node: Node, number: str) -> bool:
    """Return whether a label alone on its line stands once more before the words of its paragraph."""
    return _awaits_words(node) and not node.source and _figure(node.printed) == _figure(number)


def _point_cited(source: str, numbered: re.Match[str] | None, state: _State) -> re.Match[str] | None:
    """Return the letter behind a number that only cites what it stands under: "OP1 (a)" below OP1."""
    last = state.last
    if numbered is None or not numbered.groupdict().get("room") or last is None:
        return None
    if not last.printed or _figure(last.printed) != _figure(numbered["number"]):
        return None
    found, at = None, numbered.end()
    for _, node in (*state.lists, (None, None)):
        point = POINT.match(source, at)
        if point is None or not point["number"].endswith((")", "）")):
            break
        found, at = point, point.end()
        if node is None or node.printed != point["number"]:
            break
    return found


def _figure(number: str) -> str:
    """Return a number as it is compared, whether it is printed or a label of the room: "OP1." is "1."."""
    return re.sub(r"^OP|[\s.:\\]", "", number.upper())


def _is_of_provision(sign: re.Match[str], state: _State) -> bool:
    """Return whether a number is that of a provision: "1." always, "1)" where it goes on with others."""
    if sign.re is not FIGURE:
        return sign.re is NUMBER
    figure = int(sign["number"].rstrip("\\)"))
    before = next((each for each in reversed(state.siblings) if each.role is Role.OPERATIVE), None)
    if before is None:
        return figure == 1 and state.preamble
    return before.printed.rstrip("\\)") == str(figure - 1) and before.printed.endswith(")")


def _is_quoted(source: str, sign: re.Match[str] | None, state: _State) -> bool:
    """Return whether a block belongs to what the last instruction inserts, and is none itself."""
    last = state.last
    if last is None or not (last.children or _ends_with(last.source, ":：")):
        return False
    return sign is None or not NUMBER.match(source) or source[sign.end() :].startswith("*")


def _take_quoted(block: Block, sign: re.Match[str] | None, state: _State) -> None:
    node = Node(Role.TEXT, block.source, block.line)
    if sign is not None:
        node.source, node.printed = block.source[sign.end() :], sign["number"]
    if state.last is not None:
        state.last.children.append(node)


def _is_provision(shown: str) -> bool:
    """Return whether words that are all bold are a sentence or a provision put in so by hand, no heading."""
    if shown.endswith((";", ",")) or (shown.endswith(".") and len(shown.split()) > _LONGEST_TITLE):
        return True
    return shown.endswith(".") and (opens_operative(shown) or opens_preambular(shown))


def _may_open(state: _State) -> bool:
    return not state.siblings


def _is_text_below(shown: str, state: _State) -> bool:
    """Return whether a text in small letters goes with the provision above; in Russian, not all do."""
    begins = state.preamble and not state.italics and opens_preambular_in_russian(shown)
    return opens_lower(shown) and not begins


def _take_unnumbered(block: Block, state: _State) -> None:
    """Put a block without number: a preambular paragraph, a single operative one, or text."""
    shown = block.shown
    node = Node(Role.TEXT, block.source, block.line)
    holder = _holder(state)
    opening = block.opens_italic or not state.italics
    if _SECTION.fullmatch(shown) or DIVISION.fullmatch(shown) or _is_title_of_section(shown, state):
        node.role = Role.HEADING
        _add(state, node)
    elif CLOSING.match(shown):
        _add(state, node)
    elif holder is not None and not block.opens_italic and (_is_text_below(shown, state) or _lists(holder)):
        holder.children.append(node)
    elif state.annexed:
        _add(state, node)
    elif opening and opens_operative(shown) and not shown.endswith((",", "،", "，")):
        node.role, state.preamble = Role.OPERATIVE, False
        _add(state, node)
    elif state.preamble and (
        block.opens_italic or opens_preambular(shown) or shown.endswith((",", "،", "，"))
    ):
        node.role = Role.PREAMBULAR
        _add(state, node)
    else:
        _add(state, node)


def _is_title_of_section(shown: str, state: _State) -> bool:
    """Return whether words under the figure of a section are its title."""
    last = state.last
    is_below = last is not None and last.role is Role.HEADING and _SECTION.fullmatch(bare(last.source))
    return bool(is_below) and len(shown) <= _LONGEST_HEADING and not shown.endswith((".", ";", ":", ","))


def _lists(holder: Node) -> bool:
    """Return whether a list without numbers is expected below a paragraph."""
    return not holder.children and _ends_with(holder.source, ":")


def _ends_with(source: str, stops: str) -> bool:
    """Return whether a text ends, as a reader sees it, with one of these stops."""
    return has_any(source, stops) and bare(source).endswith(tuple(stops))


def _holder(state: _State) -> Node | None:
    """Return the paragraph that sub-paragraphs stand under, if the last one can have them."""
    last = state.last
    if last is None or last.role not in {Role.OPERATIVE, Role.PREAMBULAR, Role.TEXT}:
        return None
    return last if last.role is not Role.TEXT or _ends_with(last.source, ":") or last.children else None


def _take_point(block: Block, source: str, number: str, state: _State) -> None:
    """Put a sub-paragraph under the provision or sub-paragraph it belongs to."""
    parent = state.last
    if parent is None:
        return
    before = state.lists[-1][1] if state.lists else parent
    opens = _ends_with(before.source, ":：")
    depth, count = level(number, [each for each, _ in state.lists], opens=opens)
    holder = state.lists[depth - 1][1] if depth else parent
    node = Node(Role.SUBPARAGRAPH, source, block.line, number)
    holder.children.append(node)
    state.lists[depth:] = [(count, node)]


def _add(state: _State, node: Node) -> None:
    state.siblings.append(node)
    state.lists.clear()


def tables_of(blocks: list[Block]) -> list[Node]:
    """Return the tables that stand among blocks, each at its first line."""
    found: list[Node] = []
    index = 0
    while index < len(blocks):
        if blocks[index].row:
            table, index = _table(blocks, index)
            found.append(table)
        else:
            index += 1
    return found


def _table(blocks: list[Block], index: int) -> tuple[Node, int]:
    """Return the table that begins at `index`, and the index after it."""
    table = Node(Role.TABLE, "", blocks[index].line)
    while index < len(blocks) and blocks[index].row and (not table.children or not blocks[index].gap):
        block = blocks[index]
        cells = re.split(r"(?<!\\)\|", block.source.strip().strip("|"))
        if not all(re.fullmatch(r"\s*:?-+:?\s*", cell) for cell in cells):
            row = Node(Role.ROW, "", block.line)
            for cell in cells:
                text = Node(Role.TEXT, cell.strip(), block.line)
                row.children.append(Node(Role.CELL, "", block.line, children=[text]))
            table.children.append(row)
        index += 1
    return table, index
