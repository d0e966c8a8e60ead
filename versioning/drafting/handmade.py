"""Redlines made by hand, recognized: struck, underlined or coloured words, and brackets with names.

Delegations and facilitators mark changes so, without tracking. Read as plain text, struck words would
come back to life; so the pattern is looked for over the whole document, and what it says is offered as
the original and a chain of proposals.

Law: every word of the marked draft is in the original, in a proposal, or named in `said`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from versioning.drafting.chain import Chain
from versioning.drafting.compiled import CompiledDraft
from versioning.drafting.compiled_claims import claims_of
from versioning.drafting.compiled_reader import read_compiled
from versioning.drafting.fates import Fates, read_fates
from versioning.drafting.line import Piece
from versioning.drafting.mark_names import (
    BOLD,
    CAPITALS,
    UNDERLINE,
    hue_in_words,
    in_words,
    is_highlight,
    is_ink,
)
from versioning.drafting.pattern import Pattern, read_pattern
from versioning.drafting.proposal import Claim, Kind, Proposal
from versioning.saying import Count, counted, joined, said, worded
from versioning.tree.resolution import Resolution

_AND = worded("{first} and {last}")
_IN_PARAGRAPHS = Count("{what}, in 1 paragraph", "{what}, in {n} paragraphs")


@dataclass(frozen=True)
class HandMade:
    """What a redline made by hand says.

    `original` is the text as it stood, `accepted` that with all `proposals` applied, in their order.
    `pattern` says in words by what it was recognized. `said` holds the words that are neither: the
    names in brackets, and a legend. `brackets` counts the brackets that name nobody, whose words are
    not agreed; they are kept as text. `compiled` is what a compilation text of ours shows, to the letter.
    """

    original: Resolution
    proposals: tuple[Proposal, ...]
    accepted: Resolution
    pattern: str
    said: tuple[str, ...] = ()
    brackets: int = 0
    compiled: CompiledDraft | None = None

    @property
    def authors(self) -> dict[str, int]:
        """The number of proposals of each delegation that is named, those of nobody left out."""
        return dict(Counter(name for each in self.proposals for name in each.authors))


def recognize(draft: Resolution) -> HandMade | None:
    """Return what a draft's marks and brackets propose, or None when it is no redline made by hand."""
    compiled = read_compiled(draft)
    if compiled is not None:
        return _as_made_by_hand(compiled)
    pattern = read_pattern(draft)
    if pattern is None:
        return None
    fates = read_fates(draft, pattern)
    if not fates.claims:
        return None
    chain = Chain(draft, fates)
    original = chain.draft
    proposals = tuple(_proposal(claim, chain, index, fates) for index, claim in enumerate(fates.claims))
    words = _in_words(pattern, proposals)
    return HandMade(original, proposals, chain.draft, words, tuple(fates.said), fates.brackets)


def _as_made_by_hand(compiled: CompiledDraft) -> HandMade:
    """Return what a compilation text of ours says; of wordings that compete, each comes beside the others."""
    marked, fates = claims_of(compiled)
    chain = Chain(marked, fates)
    proposals = tuple(_proposal(claim, chain, index, fates) for index, claim in enumerate(fates.claims))
    names = dict.fromkeys(name for each in proposals for name in (*each.authors, *each.supporters))
    words = said("it is a compilation text of this program")
    if names:
        words = said(
            "it is a compilation text of this program, with the proposals of {names}",
            names=_listed(names, _AND),
        )
    return HandMade(compiled.original, proposals, chain.draft, words, tuple(fates.said), compiled=compiled)


def _proposal(claim: Claim, chain: Chain, index: int, fates: Fates) -> Proposal:
    transaction = chain.transaction(index, ", ".join(claim.authors))
    return Proposal(
        transaction,
        claim.kind or _kind(index, fates),
        claim.place,
        claim.authors,
        claim.supporters,
        claim.evidence,
        claim.confidence,
        claim.instead_of,
    )


def _kind(claim: int, fates: Fates) -> Kind:
    born = any(piece.birth == claim for piece in _pieces(fates))
    dies = any(piece.death == claim for piece in _pieces(fates))
    if born and dies:
        return Kind.REPLACE
    return Kind.INSERT if born else Kind.DELETE if dies else Kind.RESERVATION


def _pieces(fates: Fates) -> Iterator[Piece]:
    for pieces in fates.pieces.values():
        yield from pieces


def _in_words(pattern: Pattern, proposals: tuple[Proposal, ...]) -> str:
    """Return the pattern in words for a person."""
    parts = list(_marks_in_words(pattern))
    if pattern.attributed:
        names = dict.fromkeys(name for each in proposals for name in (*each.authors, *each.supporters))
        if names:
            parts.append(said("brackets with names are proposals ({names})", names=", ".join(names)))
        if any(each.turned for page in pattern.pages for outer in page.brackets for each in outer.walk()):
            parts.append(said("arrows in brackets lead from words to those put for them"))
    if pattern.labels:
        parts.append(said("paragraphs that bear names or labels are proposals"))
    alternatives = (each for each in proposals if each.kind is Kind.ALTERNATIVE)
    if any(each.instead_of and each.place not in pattern.labels for each in alternatives):
        parts.append(said("paragraphs numbered “alt” are alternatives"))
    if pattern.further:
        parts.append(said("paragraphs numbered “bis” and the like are additions"))
    return counted(_IN_PARAGRAPHS, len({each.place for each in proposals}), what=joined(parts))


def _marks_in_words(pattern: Pattern) -> Iterator[str]:
    """Yield what the marks of a document say, and whose colours are whose."""
    gone = dict.fromkeys(map(in_words, sorted(pattern.said_deleted)))
    if gone:
        yield said("words {colour} are deletions", colour=_listed(gone, _AND))
    elif pattern.struck:
        yield said("struck-through words are deletions")
    marks = [in_words(mark) for mark in (UNDERLINE, BOLD) if mark in pattern.marks and _tells(pattern, mark)]
    marks += dict.fromkeys(hue_in_words(mark) for mark in sorted(filter(is_ink, pattern.marks)))
    marks += [said("highlighted")] * any(map(is_highlight, pattern.marks))
    if marks:
        form = worded("{marks} words are additions")
        if pattern.struck:
            form = worded("{marks} words additions")
        yield said(form, marks=_listed(marks, worded("{first} or {last}")))
    if CAPITALS in pattern.marks:
        yield said("words in capitals are additions")
    if pattern.authors:
        colours = dict.fromkeys(
            said("{names} {colour}", names=_listed(names, _AND), colour=in_words(colour))
            for colour, names in pattern.authors.items()
        )
        yield said("the colours are those of {names}", names=_listed(colours, _AND))


def _tells(pattern: Pattern, mark: str) -> bool:
    return any(each[2] == mark for spans in pattern.added.values() for each in spans)


def _listed(words: Iterable[str], form: str) -> str:
    """Return words as a list in a sentence, the last one linked by a form."""
    *rest, last = words
    return said(form, first=joined(rest), last=last) if rest else last
