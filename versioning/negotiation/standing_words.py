"""What a text of the room says behind a paragraph of how that stands: "… of the Sea; (agreed ad ref)".

The words stay in the text, as they came and as they leave again; what they mean is found here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from versioning.negotiation.agreement import Find, State
from versioning.negotiation.progress import counted
from versioning.tree.expression import expression
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Resolution

_AGREED = (
    "agreed|convenue?s?|approuvée?s?|agréée?s?|acordad[oa]s?|convenid[oa]s?|согласован[оаы]?"
    "|متفق عليها?|已商定|商定|已同意"
)
_AD_REF = r"(?P<ad_ref>ad\.? ref(?:er[eé]ndum)?\.?)"
_WHERE = (
    r"(?:in|by|en|au|à la|в|на|في)\s+(?:(?:the|la|el)\s+)?"
    r"(?:(?P<committee>committee|plenary|commission|comisión|комитете|اللجنة)"
    r"|informals?(?: consultations)?|consultations(?: officieuses)?|consultas(?: oficiosas)?"
    r"|неофициальных консультациях|المشاورات غير الرسمية)"
)
_WHEN = r"\s*[,;–—-]\s*[^()\[\]（）]{1,40}|\s+(?:on |le |el )?\d[^()\[\]（）]{0,30}"
_WORDS = rf"\s*(?:{_AGREED})(?:\s+(?:{_AD_REF}|{_WHERE}))?(?:{_WHEN})?\.?\s*"
_SAYING = expression(_WORDS, re.IGNORECASE)
_OPENING = {")": "(", "]": "[", "）": "（"}
_WEAKEST = (State.OPEN, State.AD_REF, State.INFORMALS, State.COMMITTEE)


def is_standing(words: str) -> bool:
    """Return whether what stands in a pair of brackets only says that a paragraph is agreed."""
    return _SAYING.fullmatch(words) is not None


def standing_said(text: str) -> State:
    """Return how a paragraph stands by what is said behind its words in brackets; open if nothing is."""
    text = text.rstrip()
    words, opening, behind = text.rpartition(_OPENING.get(text[-1:], " "))
    said = _SAYING.fullmatch(behind[:-1]) if opening in _OPENING.values() and words.strip() else None
    if said is None:
        return State.OPEN
    if said["ad_ref"]:
        return State.AD_REF
    return State.COMMITTEE if said["committee"] else State.INFORMALS


def agreed_in(draft: Resolution) -> Mapping[NodeId, State]:
    """Return the paragraphs that say themselves that they are agreed, and how; lists only as a whole."""
    states = {node: _state(draft.paragraph(node)) for node in counted(draft)}
    return {node: state for node, state in states.items() if state.is_agreed}


def findings_in(draft: Resolution) -> Iterator[Find]:
    """Yield, as findings, how paragraphs stand by what they say themselves."""
    agreed = agreed_in(draft)
    for state in dict.fromkeys(agreed.values()):
        yield Find(tuple(node for node, of in agreed.items() if of is state), state)


def _state(paragraph: Paragraph) -> State:
    """Return how a paragraph with all below it stands: no better than the part that stands worst."""
    return min((standing_said(each.text.plain) for each in paragraph.walk()), key=_WEAKEST.index)
