"""The front of a draft: masthead, sponsor line, recommendation and title."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import groupby

from exports.markdown.blocks import Block, join_lines
from exports.markdown.heads import lone_role, parted
from exports.markdown.healing import heal
from exports.markdown.provisions import Node, tables_of
from exports.markdown.vocabulary import DATE, ORGANS, PART, RECOMMENDS, bare, document_kind, opens_lower
from versioning.negotiation.sponsorship import BY
from versioning.tree.paragraph import Role

_DISTRIBUTION = re.compile(r"Distr(?:\.|ibution|ibución)?\s*:?\s*(.*)", re.IGNORECASE)
_LANGUAGE = re.compile(r"Original\s*:\s*(.*)", re.IGNORECASE)
_SESSION = re.compile(
    r".*\b(?:session|período de sesiones|сессия)\b(?! (?:of|de|du) ).*|.*届会议.*|.*الدورة.*", re.IGNORECASE
)
_PLACE = re.compile(
    r"[A-Z][^\W\d]*(?:[ .’'-][^\W\d]+)*(?: \([^()]*\))?,\s+.*\d{1,2}.*\d{4}|\d{1,2}\s.*[-–—].*\d{4}"
)
_AGENDA = re.compile(
    r"(?:provisional |draft )?(?:agenda items?|items? \d|points? \d|temas? \d|пункт \d|البند \d|议程项目\s*\d"
    r"|tagesordnungspunkte? \d).*",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"(?!\[?(?:adopted|recommended|resolution|decision|résolution|décision|adoptée?s?|resolución|decisión"
    r"|aprobad[ao]s?|резолюция|решение|принят[аоы]?)\b)(?!.*(?:通过|اتخذ))"
    r".*\b(?:commission|committee|council|conference|board|working group|assembly|meeting|congress|forum"
    r"|comité|comisión|commission|conseil|consejo|комитет|комиссия|совет|конференция|рабочая группа)\b.*"
    r"|.*(?:委员会|理事会|工作组).*|.*(?:لجنة|مجلس|فريق عامل|مؤتمر).*",
    re.IGNORECASE,
)
_FIELDS = (
    ("distribution", _DISTRIBUTION),
    ("language", _LANGUAGE),
    ("date", DATE),
    ("agenda_item", _AGENDA),
    ("place", _PLACE),
    ("session", _SESSION),
)
"""The fields that a line's form tells, in the order of trying; a group holds the value."""
_ABOUT = re.compile(
    r"\s+(?:on(?! the (?:basis|recommendation))|concerning|regarding|about|entitled|relating to|sur"
    r"|relative? [àa]|sobre|relativ[oa] a)\b|\s*[:–—]\s*[^\W\d_]",
    re.IGNORECASE,
)
_SUBMITTED = re.compile(rf"\b(?:{BY}|présenté|presentado)\b", re.IGNORECASE)
_LONGEST_FIELD = 120


@dataclass
class Front:
    """What the front of a draft says: the masthead's fields, and the paragraphs before the organ line.

    `tables` are those that stand among them, which are no part of the masthead. `past_item` says that the
    title of the agenda item is known to be complete.
    """

    fields: dict[str, str] = field(default_factory=dict)
    paragraphs: list[tuple[Role, Block]] = field(default_factory=list)
    tables: list[Node] = field(default_factory=list)
    past_item: bool = False

    def put(self, name: str, text: str) -> None:
        """Fill a field."""
        self.fields[name] = text

    def put_line(self, role: Role, block: Block) -> None:
        """Add a line that stands by itself; a draft has one sponsor line, and its title is known already."""
        if role is Role.TITLE or any(each is role for each, _ in self.paragraphs):
            role = Role.TEXT
        self.paragraphs.append((role, block))


def is_sponsor_line(text: str) -> bool:
    """Return whether a text says who submits which kind of document."""
    kind = document_kind(text)
    if kind is None or RECOMMENDS.search(text):
        return False
    before = text[: kind.start()].rstrip()
    if kind.start() == 0 and _ABOUT.match(text, kind.end()) and not _SUBMITTED.search(text):
        return False  # "Draft resolution on shared lakes" is a title
    return (
        kind.start() == 0
        or before.endswith((":", ":*", "："))
        or ":" in before
        or bool(_SUBMITTED.search(text))
    )


def read_front(blocks: list[Block]) -> Front:
    """Return masthead and paragraphs of the blocks above the organ line (or the first provision)."""
    front = Front(tables=tables_of(blocks))
    sponsor, before, after = _sponsor_block([block for block in blocks if not block.row])
    rest = _read_fields(before, front, titled=sponsor is None and not after)
    if sponsor is not None:
        front.paragraphs += [(Role.TEXT, block) for block in rest]
        front.paragraphs.append((Role.SPONSORS, sponsor))
        rest = after
    _read_title(rest, front)
    return front


def _sponsor_block(blocks: list[Block]) -> tuple[Block | None, list[Block], list[Block]]:
    """Return the sponsor line, the blocks before it and those after it."""
    for index, block in enumerate(blocks):
        if not is_sponsor_line(block.shown) or _is_told_below(block.shown, blocks[index + 1 :]):
            continue
        first, last = _sponsor_lines(block)
        lines = block.lines
        before = [Block(block.line, lines[:first], gap=block.gap)] if first else []
        after = [Block(block.line + last, lines[last:])] if last < len(lines) else []
        found = Block(block.line + first, lines[first:last], block.level)
        return found, blocks[:index] + before, after + blocks[index + 1 :]
    return None, blocks, []


def _is_told_below(kind: str, below: list[Block]) -> bool:
    """Return whether a line names only a kind of document, and one below it those who submit that."""
    return (
        ":" not in kind
        and not _SUBMITTED.search(kind)
        and any(lone_role(each.shown) is Role.SPONSORS for each in below)
    )


def _sponsor_lines(block: Block) -> tuple[int, int]:
    """Return from which to which line of a hard-wrapped block the sponsor line goes."""
    shown = [bare(line) for line in block.lines]
    last = next(
        (index for index in range(len(shown)) if is_sponsor_line(join_lines(shown[: index + 1]))),
        len(shown) - 1,
    )
    first = last
    while first and (
        shown[first - 1].endswith((",", " and", " et", " y", ":"))
        or shown[first - 1].count(",") >= 2
        or (opens_lower(shown[first]) or shown[first].startswith(("(", "and ")))
    ):
        first -= 1
    if _SUBMITTED.search(join_lines(shown)) or opens_lower(" ".join(shown[last + 1 : last + 2])):
        last = len(shown) - 1
    return first, last + 1


def _read_fields(blocks: list[Block], front: Front, *, titled: bool) -> list[Block]:
    """Fill the masthead from blocks, and return those that are no part of it."""
    rest: list[Block] = []
    title_from = next(
        (at for at in range(len(blocks) - 1, 0, -1) if titled and _may_be_title(blocks[at])), len(blocks)
    )
    waiting = ""
    for block in blocks[:title_from]:
        pending: list[str] = []
        for offset, line in enumerate(block.lines):
            text = bare(line)
            found = (waiting, text) if waiting else _field(text, front, heading=block.level > 0)
            waiting = ""
            if found is None:
                pending.append(line)
                continue
            if pending:
                _place_rest(block.with_lines(block.line + offset, tuple(pending), gap=block.gap), front, rest)
                pending = []
            if found[1]:
                front.put(*found)
            else:
                waiting = found[0]
        if pending:
            _place_rest(block.with_lines(block.line, tuple(pending), gap=block.gap), front, rest)
    return rest + blocks[title_from:]


def _may_be_title(block: Block) -> bool:
    return block.is_emphasized and _field(block.shown, Front(), heading=False) is None


def _place_rest(block: Block, front: Front, rest: list[Block]) -> None:
    """Use a block that is no field by itself: after the agenda item it is the item's title.

    What is set apart from that title or stands by itself, and all after it, is none of it.
    """
    shown = block.shown
    is_other = block.apart or lone_role(shown) is not None
    front.past_item = front.past_item or (is_other and "item_title" in front.fields)
    if RECOMMENDS.search(shown) or front.past_item:
        rest.append(block)
    elif "agenda_item" in front.fields:
        before = front.fields.get("item_title", "")
        front.put("item_title", f"{before} {shown}".strip())
    else:
        rest.append(block)


def _field(text: str, front: Front, *, heading: bool) -> tuple[str, str] | None:
    """Return the masthead's field that a line fills, and its value (empty: the next line has it)."""
    fields = front.fields
    if len(text) > _LONGEST_FIELD or "agenda_item" in fields:
        return None
    for name, pattern in _FIELDS:
        match = pattern.fullmatch(text)
        if match and name not in fields:
            return name, (match[1] if pattern.groups else text).strip()
    if "organ" in fields:
        return ("body", text) if "body" not in fields and _BODY.fullmatch(text) else None
    return ("organ", text) if ORGANS.fullmatch(text) or (heading and _BODY.fullmatch(text)) else None


def _read_title(blocks: list[Block], front: Front) -> None:
    """Tell recommendation, title and lines that stand by themselves apart, right above the organ line."""
    found = [(lone_role(block.shown), block) for block in parted(blocks)]
    lines: list[tuple[Role | None, Block]] = []
    for is_lone, group in groupby(found, lambda each: each[0] is not None):
        lines += group if is_lone else [(None, block) for block in heal([block for _, block in group])]
    part = len(lines) > 1 and PART.fullmatch(lines[-1][1].shown) is not None
    title = _title(lines[:-1] if part else lines)
    for index, (role, block) in enumerate(lines):
        if index == title:
            front.paragraphs.append((Role.TITLE, block))
        elif role is not None:
            front.put_line(role, block)
        elif RECOMMENDS.search(block.shown) and not block.is_emphasized:
            front.paragraphs.append((Role.RECOMMENDATION, block))
        elif part and index == len(lines) - 1:
            front.paragraphs.append((Role.HEADING, block))
        else:
            front.paragraphs.append((Role.TEXT, block))


def _title(lines: list[tuple[Role | None, Block]]) -> int:
    """Return which line is the title: the last emphasized one, else one that says so, else the last."""
    free = [
        (at, block)
        for at, (role, block) in enumerate(lines)
        if role is None and not RECOMMENDS.search(block.shown)
    ]
    strong = [at for at, block in free if block.is_emphasized]
    named = [at for at, (role, _) in enumerate(lines) if role is Role.TITLE]
    return (strong or named or [at for at, _ in free] or [-1])[-1]
