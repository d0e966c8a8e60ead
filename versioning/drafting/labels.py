"""Labels that stand beside a proposed paragraph: "(OP1 alt – EU)" after it, "EU: add new OP1 bis:" before it.

A label is told by the number of a paragraph that isn't there yet ("OP1 alt", "PP3 bis", "new OP"), with
nothing beside it but who proposes it, or by that name alone before a provision. Offsets count Unicode code
points of the text that holds it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from versioning.drafting.delegations import Sureness
from versioning.drafting.survey import PROVISIONS
from versioning.drafting.written_brackets import CLOSING, OPENING
from versioning.drafting.written_heads import Head, read_head
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution

_FEWEST = 2
"""A draft in which so few provisions bear no label is none: a sheet of amendments says where each belongs."""
_KIND = r"(?:OP|PP|(?:(?P<{}>preambular)\s+|operative\s+)?para(?:graph)?\b\.?)"
_ORDER = r"(?:bis|ter|quater|quinquies|sexies|septies|octies|alt(?:ernative)?(?:\s?\d{1,2})?)"
_NUMBER = re.compile(
    rf"\b(?P<kind>{_KIND.format('first')})\s?(?P<figure>\d{{1,3}})\s?(?P<order>{_ORDER})(?!\w)", re.IGNORECASE
)
_ALTERNATIVE = re.compile(r"\balt(?:ernative)?\.?(?:\s?\d{1,2})?(?!\w)", re.IGNORECASE)
_NEW = re.compile(
    rf"\b(?:new|nouveau|nouvel|nuevo)\s+{_KIND.format('new')}(?!\w)"
    rf"(?:\s+(?:after|before|après|avant|después de|antes de)\s+{_KIND.format('place')}\s?\d{{1,3}})?(?!\w)",
    re.IGNORECASE,
)
_ADDED = re.compile(r"\b(?:new|nouveau|nuevo|proposed by|propuesto por|proposé par)(?!\w)", re.IGNORECASE)
_FILLER = (
    r"(?:[\s–—:：,;.()-]|\b(?:add(?:ition)?|insert|new|an?|the|following|as|text|for|to|by|from|proposals?"
    r"|propose[sd]?|suggest(?:s|ed)?|ajouter|insérer|nouveau|nouvel|un|añadir|agregar|nuevo)\b)+"
)
_ASKS = re.compile(r"\b(?:add|insert|ajouter|insérer|añadir|agregar)\b", re.IGNORECASE)
_ONLY_FILLER = re.compile(rf"(?:{_FILLER})?", re.IGNORECASE)
_FILLER_AT_END = re.compile(rf"{_FILLER}$", re.IGNORECASE)
_FILLER_AT_START = re.compile(rf"^{_FILLER}", re.IGNORECASE)
_OPEN, _CLOSE = (rf"[{re.escape(each)}]" for each in (f"({OPENING}", f"){CLOSING}"))
_WITHIN = rf"[^{re.escape(f'(){OPENING}{CLOSING}')}]"
_LEADING = re.compile(rf"\s*{_OPEN}(?P<says>{_WITHIN}{{3,120}}){_CLOSE}\s*[:：.]?\s*")
_TRAILING = re.compile(rf"\s*{_OPEN}(?P<says>{_WITHIN}{{2,120}}){_CLOSE}\s*$")
_SAYS = r"(?:[^:：()\[\]{}]{1,60}[:：]\s*)?[^:：()\[\]{}]{2,120}(?:\([^()\[\]]{1,80}\)\s*)?"
_PLAIN = re.compile(rf"\s*(?P<says>{_SAYS})[:：]\s*")
_NAMES_FIRST = re.compile(r"\s*(?P<says>[^:：()\[\]{}]{2,120})[:：]\s*")
_ENDS = (",", ";", "،", "؛", "，", "；")
_ENCLOSED = re.compile(rf"\s*{_OPEN}(?P<says>{_SAYS})[:：]\s*(?=.*{_CLOSE}\s*$)", re.DOTALL)


@dataclass(frozen=True)
class Label:
    """A label in the text of `holder`: the words in `spans` are it, and no part of the paragraph.

    `number` is the number that the paragraph is to have, empty where only "new" or "alt" is said; `head`
    says who proposes it, None when nobody does. `is_alternative` says that it is meant instead of another,
    `encloses` that the paragraph stands in its bracket, `leads` that it belongs to what comes after it.
    """

    holder: NodeId
    spans: tuple[tuple[int, int], ...]
    number: str = ""
    head: Head | None = None
    is_alternative: bool = False
    encloses: bool = False
    leads: bool = True


def labels_of(draft: Resolution) -> dict[NodeId, Label]:
    """Return the label of each paragraph that has one: in its text, or by itself right before or after it."""
    found: dict[NodeId, Label] = {}
    for parent in (draft.id, *(each.id for each in draft.walk() if each.role in {Role.ANNEX, Role.PART})):
        siblings = draft.children_of(parent)
        for at, paragraph in enumerate(siblings):
            label = read_label(paragraph) if paragraph.role in (*PROVISIONS, Role.TEXT) else None
            if label is None:
                continue
            target = paragraph
            if _is_alone(paragraph, label):
                beside = siblings[at + 1 : at + 2] if label.leads else siblings[:at][-1:]
                if not beside or beside[0].role not in (*PROVISIONS, Role.TEXT) or beside[0].id in found:
                    continue
                target = beside[0]
            found[target.id] = label
    labelled = {*found, *(each.holder for each in found.values())}
    others = sum(each.role in PROVISIONS and each.id not in labelled for each in draft.walk())
    return found if others >= _FEWEST else {}


def read_label(paragraph: Paragraph) -> Label | None:
    """Return the label that a paragraph's text begins or ends with, or None."""
    text = paragraph.text.chars
    for form in (_LEADING, _TRAILING, _PLAIN, _ENCLOSED):
        match = form.search(text) if form is _TRAILING else form.match(text)
        told = _told(match["says"]) if match is not None else None
        if match is None or told is None:
            continue
        number, head, is_alternative = told
        spans = [match.span()]
        if form is _ENCLOSED:
            spans.append((len(text.rstrip()) - 1, len(text)))
        elif head is None and form is not _TRAILING and (behind := _names_behind(text)) is not None:
            head, span = behind
            spans.append(span)
        is_before = text.rstrip().endswith((":", "：")) or _ASKS.search(match["says"]) is not None
        return Label(paragraph.id, tuple(spans), number, head, is_alternative, form is _ENCLOSED, is_before)
    return _led_by_names(paragraph)


def _led_by_names(paragraph: Paragraph) -> Label | None:
    """Return the label of a whole provision that begins with who proposes it: "EU: Calls upon States;"."""
    text = paragraph.text.chars
    match = _NAMES_FIRST.match(text) if paragraph.role is Role.TEXT else None
    head = read_head(match["says"]) if match is not None else None
    if match is None or head is None or head.verb is not None or head.sure is not Sureness.KNOWN:
        return None
    opens = text[match.end() : match.end() + 1].isupper() and text.rstrip().endswith(_ENDS)
    return Label(paragraph.id, (match.span(),), head=head) if opens else None


def role_of(number: str) -> Role | None:
    """Return the role of a paragraph by the letters of its number, or None where it has none."""
    return {"OP": Role.OPERATIVE, "PP": Role.PREAMBULAR}.get(number[:2].upper())


def _names_behind(text: str) -> tuple[Head, tuple[int, int]] | None:
    """Return who is named in brackets at the end of a text, and where."""
    match = _TRAILING.search(text)
    head = read_head(match["says"]) if match is not None else None
    if match is None or head is None or head.verb is not None or head.sure < Sureness.CODED:
        return None
    return head, match.span()


def _told(words: str) -> tuple[str, Head | None, bool] | None:
    """Return the number that a label gives, who proposes the paragraph, and whether instead of another.

    None when it is no label; a mere "alt", "new" or "proposed by" needs somebody's name beside it.
    """
    match = _NUMBER.search(words) or _NEW.search(words) or _ALTERNATIVE.search(words) or _ADDED.search(words)
    if match is None:
        return None
    rest = f"{words[: match.start()]} {words[match.end() :]}"
    number = ""
    if match.re is _NUMBER:
        is_preambular = match["kind"].casefold() == "pp" or match["first"] is not None
        order = match["order"].casefold().replace("alternative", "alt")
        number = f"{'PP' if is_preambular else 'OP'}{match['figure']} {order}"
    is_alternative = match.re is _ALTERNATIVE or " alt" in number
    if _ONLY_FILLER.fullmatch(rest):
        return None if match.re in {_ALTERNATIVE, _ADDED} else (number, None, is_alternative)
    head = read_head(_FILLER_AT_START.sub("", _FILLER_AT_END.sub("", rest)))
    if head is None or head.verb is not None or head.sure < Sureness.CODED:
        return None
    return number, head, is_alternative


def _is_alone(paragraph: Paragraph, label: Label) -> bool:
    """Return whether a paragraph holds nothing but its label."""
    (start, end), *_ = label.spans
    return not label.encloses and start == 0 and end == len(paragraph.text.chars)
