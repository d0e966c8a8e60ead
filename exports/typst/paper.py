"""Paper: the two sheets that official drafts are printed on, and what a person chooses beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from versioning.tree.resolution import Masthead, Resolution

_NEW_YORK = re.compile(r"\s*(?:A|S|ST)/(?!HRC|CONF\.)")
_NEW_YORK_WORDS = re.compile(r"New York|General Assembly|Security Council", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"Geneva|Genève|Ginebra|Женев|جنيف|日内瓦|Vienna|Vienne|Viena|Вен[ае]|فيينا|维也纳|Nairobi"
)


@dataclass(frozen=True)
class Paper:
    """A sheet, upright, and where things stand on it; all in points.

    `margin` is from the edge to rules and running heads, `inset` from there to the text, `step` what the
    first line of a paragraph is indented by.
    """

    name: str
    width: float
    height: float
    margin: float
    inset: float
    step: float


LETTER = Paper("Letter", 612, 792, 60, 62, 24)
"""New York's, measured on official drafts."""
A4 = Paper("A4", 595.28, 841.89, 56.7, 56.7, 28.35)
"""Geneva's and Vienna's."""
PAPERS = {paper.name: paper for paper in (LETTER, A4)}


@dataclass(frozen=True)
class Setting:
    """What a person chooses: the paper (None: as the masthead tells), line numbers, a DRAFT mark."""

    paper: Paper | None = None
    line_numbers: bool = False
    draft_mark: bool = False


DEFAULT = Setting()


@dataclass(frozen=True)
class Report(Resolution):
    """A page about a draft that is itself written as a draft, on the paper of that one.

    `about` is the masthead of the draft that it is about; it is printed nowhere.
    """

    about: Masthead = field(default_factory=Masthead)


def paper_of(draft: Resolution) -> Paper:
    """Return the paper that a draft is issued on, by the place and the symbol in its masthead."""
    masthead = draft.about if isinstance(draft, Report) else draft.masthead
    place = f"{masthead.place} {masthead.session} {masthead.date}"
    if _ELSEWHERE.search(place):
        return A4
    is_new_york = _NEW_YORK_WORDS.search(f"{place} {masthead.organ}")
    return LETTER if is_new_york and not masthead.symbol else paper_for_symbol(masthead.symbol)


def paper_for_symbol(symbol: str) -> Paper:
    """Return the paper that documents with such a symbol are issued on."""
    return LETTER if _NEW_YORK.match(symbol) else A4
