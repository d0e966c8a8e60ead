"""Lines above a title that are no part of it: how far a text has come, and what a label names.

Facilitators write "Rev 2, 14 Nov, 18:00" over a text, committees of students "Sponsors: …" and "Topic: …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from exports.markdown.blocks import Block
from exports.markdown.vocabulary import DIVISION, bare
from versioning.negotiation.sponsorship import BY, LIST_LABEL
from versioning.tree.paragraph import Role

_LABELS = {
    Role.SPONSORS: LIST_LABEL,
    Role.TITLE: "topic|subject|re|title|question of|question|issue|objet|sujet|titre|tema|asunto|título",
    Role.TEXT: "signator(?:y|ies)|signataires?|signatarios?|committee|commission|comité|comisión|council"
    "|forum|body|organ|delegations?|date|status|version|document|code",
}
_LABELLED = {role: re.compile(rf"(?:{words})\s?:\s*\S.*", re.IGNORECASE) for role, words in _LABELS.items()}
_BY = re.compile(rf"(?:{BY})(?:\s?:)?\s+\S.*", re.IGNORECASE)
_KEY = re.compile(
    r"drafts?|rev(?:ision|ised)?|versi[oó]n|v|non-?paper|compilation|compiled|consolidated|confidential|embargoed"
    r"|(?:co-)?facilitators?|chairs?|president|informals|projet|texte|facilitat(?:eur|rice)|proyecto|borrador"
    r"|texto|facilitadora?"
)
"""At least one of these stands in a line that says how far a text has come."""
_OTHER = re.compile(
    r"text|the|of|by|as|at|on|in|for|from|with|and|to|not|a|first|second|third|fourth|final|zero|clean|rolling"
    r"|advance|preliminary|informal(?:ly)?|consultations?|reading|circulat(?:ion|ed)|discussion|only|paper|updated"
    r"|track(?:ed)?|changes|session|morning|afternoon|evening|noon|silence|until|prepared|new|latest|working|co"
    r"|[ap]m|h(?:rs|ours)?|gmt|[ce]est|[ce]st|jan|feb|mar|apr|ma[yi]|jun|jul|aug|sept?|oct|nov|dec|january|february"
    r"|march|april|june|july|august|september|october|november|december|janvier|février|mars|avril|juin|juillet"
    r"|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre"
    r"|octubre|noviembre|diciembre|du|des?|la|le|l|del|el"
)
_AS_OF = re.compile(r"\(?(?:as (?:of|at)|état (?:au|du)|al) \d{1,2}\b[\w .,:]{0,40}\)?", re.IGNORECASE)
_ADOPTED = re.compile(
    r"\[?(?:resolution |decision )?adopted (?:by|at|on|without)\b"
    r"|\[(?:on the report of|without reference to)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]*)*")
_OWNER = re.compile("['’]s?$")
_LONGEST = 120


def parted(blocks: list[Block]) -> Iterator[Block]:
    """Yield the blocks, those of several lines divided where one of the lines stands by itself."""
    for block in blocks:
        if len(block.lines) == 1 or not any(lone_role(bare(line)) for line in block.lines):
            yield block
            continue
        first = 0
        for at in range(1, len(block.lines) + 1):
            if (
                at == len(block.lines)
                or lone_role(bare(block.lines[at - 1]))
                or lone_role(bare(block.lines[at]))
            ):
                yield block.with_lines(block.line + first, block.lines[first:at], gap=not first and block.gap)
                first = at


def lone_role(shown: str) -> Role | None:
    """Return the role of a line that stands by itself above a title; None for what may be of the title."""
    found = next((role for role, pattern in _LABELLED.items() if pattern.fullmatch(shown)), None)
    if found is None and _BY.fullmatch(shown):
        found = Role.SPONSORS
    if DIVISION.fullmatch(shown):
        return Role.HEADING
    if found is None and _ADOPTED.match(shown):
        return Role.TEXT
    if len(shown) > _LONGEST:
        return found if found is Role.SPONSORS else None
    return Role.TEXT if found is None and _tells_state(shown) else found


def _tells_state(shown: str) -> bool:
    """Return whether a line says of a text only how far it has come ("Zero draft as of 3 May 2026")."""
    words = [_OWNER.sub("", each) for each in _WORD.findall(shown.lower())]
    keys = sum(_KEY.fullmatch(each) is not None for each in words)
    if _AS_OF.match(shown):
        return True
    return keys > 0 and keys + sum(_OTHER.fullmatch(each) is not None for each in words) == len(words)
