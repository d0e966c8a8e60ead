"""Claims from numbers and labels: "OP5 alt" is proposed instead of OP5, "OP5 bis" after it."""

from __future__ import annotations

import re

from versioning.drafting.delegations import Sureness
from versioning.drafting.labels import Label, role_of
from versioning.drafting.line import NOBODY, Line
from versioning.drafting.pattern import ALTERNATIVE, FURTHER, Pattern
from versioning.drafting.proposal import Claim, Kind
from versioning.drafting.survey import PROVISIONS, Page
from versioning.drafting.written_brackets import Bracket
from versioning.drafting.written_heads import Head, Verb, read_head
from versioning.saying import said
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution

_SURE, _LIKELY = 0.9, 0.6
_LEAD = re.compile(
    r"\s*(?:\((?P<round>[^()\[\]]{1,150})\)\s*[:：.]?|\[(?P<square>[^\[\]]{1,150})\]\s*[:：.]?"
    r"|(?P<plain>[^()\[\]:：]{1,150})[:：])(?:\s+|$)"
)


class Numbered:
    """The claims on whole paragraphs that their numbers or labels make, each with all that stands below."""

    def __init__(self, draft: Resolution, pattern: Pattern, claims: list[Claim]) -> None:
        """Find the paragraphs; those numbered bis only where nothing else tells what is proposed."""
        self._draft, self._claims, self._labels = draft, claims, pattern.labels
        self._of: dict[NodeId, int] = {}
        places = {page.node: at for at, page in enumerate(pattern.pages)}
        for paragraph in draft.walk():
            above = self._of.get(draft.parents[paragraph.id], NOBODY)
            if above != NOBODY:
                self._of[paragraph.id] = above
                continue
            claim = self._labelled(paragraph) or self._numbered(paragraph, further=pattern.further)
            if claim is not None:
                claim.order = places[paragraph.id], -1
                self._of[paragraph.id] = len(claims)
                claims.append(claim)

    def _numbered(self, paragraph: Paragraph, *, further: bool) -> Claim | None:
        """Return the claim that a paragraph makes by its number."""
        if paragraph.role not in PROVISIONS or paragraph.role is Role.SUBPARAGRAPH:
            return None
        evidence = (said("numbered {number}", number=paragraph.number.rstrip(".")),)
        if ALTERNATIVE.match(paragraph.number):
            replaced = self._replaced(paragraph, paragraph.number)
            return Claim(
                paragraph.id,
                kind=Kind.ALTERNATIVE,
                evidence=evidence,
                confidence=_SURE,
                instead_of=replaced,
            )
        if further and FURTHER.match(paragraph.number):
            return Claim(paragraph.id, kind=Kind.INSERT, evidence=evidence, confidence=_LIKELY)
        return None

    def _labelled(self, paragraph: Paragraph) -> Claim | None:
        """Return the claim that the label beside a paragraph makes."""
        label = self._labels.get(paragraph.id)
        if label is None:
            return None
        chars = self._draft.text(label.holder).chars
        evidence = " …".join(" ".join(chars[start:end].split()) for start, end in label.spans)
        claim = Claim(paragraph.id, kind=Kind.INSERT, evidence=(evidence,), confidence=_SURE)
        if label.head is not None:
            claim.authors, claim.supporters = label.head.authors, label.head.supporters
        if label.is_alternative:
            claim.kind, claim.instead_of = Kind.ALTERNATIVE, self._replaced(paragraph, label.number)
        return claim

    def claim_of(self, node: NodeId) -> int:
        """Return the claim on the whole paragraph, or on the one in which a note stands."""
        if node in self._of:
            return self._of[node]
        return self._of.get(self._draft.parents.get(node, ""), NOBODY)

    def _replaced(self, paragraph: Paragraph, number: str) -> NodeId:
        """Return the paragraph instead of which one is proposed: the last before it with its figure."""
        parent, index = self._draft.place(paragraph.id)
        figure = ALTERNATIVE.match(number)
        siblings = self._draft.children_of(parent)[:index]
        role = role_of(number) or paragraph.role
        alike = [
            each
            for each in siblings
            if each.role is role and each.id not in self._labels and not ALTERNATIVE.match(each.number)
        ]
        for each in reversed(alike):
            own = re.match(r"\D{0,3}(\d{1,3})", each.number)
            if figure and own and own[1] == figure["figure"]:
                return each.id
        return next((each.id for each in reversed(alike)), "")

    def lead(self, page: Page, line: Line, claim: int) -> tuple[Bracket, ...]:
        """Read who proposes the paragraph from how its text begins; return the brackets left to read."""
        found = self._claims[claim]
        if found.place != page.node:
            return page.brackets
        if (label := self._labels.get(page.node)) is not None:
            return _without(label, page, line)
        first = page.brackets[0] if page.brackets else None
        rest = line.chars[first.end :].strip(" ;,.") if first else ""
        if first and first.head and first.has_body and not line.chars[: first.start].strip() and not rest:
            if first.head.verb not in {None, Verb.ADD, Verb.ALTERNATIVE}:
                return page.brackets
            self._name(found, first.head, line.chars[first.start : first.body])
            line.silence(first.start, first.body)
            line.silence(first.body_end, first.end)
            return first.inner
        match = _LEAD.match(line.chars)
        words = match["round"] or match["square"] or match["plain"] if match else ""
        head = read_head(words.strip(" ,–—-")) if words else None
        if match is None or head is None or head.sure < Sureness.CODED:
            return page.brackets
        self._name(found, head, match[0].strip())
        line.silence(0, match.end())
        return tuple(each for each in page.brackets if each.start >= match.end())

    def _name(self, claim: Claim, head: Head, evidence: str) -> None:
        claim.authors, claim.supporters = head.authors, head.supporters
        claim.evidence += (" ".join(evidence.split()),)


def _without(label: Label, page: Page, line: Line) -> tuple[Bracket, ...]:
    """Take a label out of the text that it stands in; return the brackets left to read."""
    if label.holder != page.node:
        return page.brackets
    for start, end in label.spans:
        line.silence(start, end)
    found = page.brackets[0].inner if label.encloses and page.brackets else page.brackets
    return tuple(each for each in found if not any(start <= each.start < end for start, end in label.spans))
