"""References: how an amendment names the paragraphs that it changes, whatever draft they are in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from versioning.saying import joined, said, worded


class Kind(str, Enum):
    """What a reference names.

    `EITHER` is "the second paragraph" of unnamed kind, `BELOW` a sub-paragraph of the paragraph spoken of,
    `ITEM` the n-th of all the paragraphs directly under another, `SAME` the paragraph named last. The last
    four name many paragraphs at once.
    """

    PREAMBULAR = worded("preambular paragraph")
    OPERATIVE = worded("operative paragraph")
    EITHER = worded("paragraph")
    BELOW = worded("subparagraph")
    TITLE = worded("title")
    ORGAN = worded("organ line")
    SPONSORS = worded("sponsor line")
    RECOMMENDATION = worded("recommendation")
    HEADING = worded("heading")
    UNNUMBERED = worded("unnumbered paragraph")
    ITEM = worded("item")
    ANNEX = worded("annex")
    SECTION = worded("section")
    PART = worded("part")
    NOTE = worded("footnote")
    SAME = worded("same paragraph")
    PREAMBLE = worded("preambular paragraphs")
    OPERATIVES = worded("operative paragraphs")
    ANNEXES = worded("annexes")
    TEXT = worded("text")


MANY = frozenset((Kind.PREAMBLE, Kind.OPERATIVES, Kind.ANNEXES, Kind.TEXT))
"""The kinds that name many paragraphs at once."""
HOLDERS = frozenset((Kind.ANNEX, Kind.SECTION, Kind.PART))
"""The kinds that hold paragraphs."""
_THE = {
    Kind.TITLE: worded("the title"),
    Kind.ORGAN: worded("the organ line"),
    Kind.SPONSORS: worded("the sponsor line"),
    Kind.RECOMMENDATION: worded("the recommendation"),
    Kind.SAME: worded("the same paragraph"),
    Kind.PREAMBLE: worded("the preambular paragraphs"),
    Kind.OPERATIVES: worded("the operative paragraphs"),
    Kind.ANNEXES: worded("the annexes"),
    Kind.TEXT: worded("the text"),
}


_FROM_END = {-1: worded("the last {kind}"), -2: worded("the penultimate {kind}")}


@dataclass(frozen=True)
class Reference:
    """One place of a draft as an amendment names it, by the numbers of the issued draft.

    `number` counts from 1 (from the end when negative: -1 is the last), 0 says that none is given;
    `label` is what is no figure ("II" of a section, "*" of a note). `order` is "bis", "ter" …; `path` the
    letters of sub-paragraphs ("b", "ii"). `within` is the annex, section or paragraph that it stands in.
    `which` tells paragraphs of one number apart, from 1. `chapeau` means the text above its
    sub-paragraphs alone, `opening` how the paragraph begins.
    """

    kind: Kind
    number: int = 0
    label: str = ""
    order: str = ""
    path: tuple[str, ...] = ()
    within: Reference | None = None
    which: int = 0
    chapeau: bool = False
    opening: str = ""

    def __str__(self) -> str:
        """Return the reference in the language of the room: "OP5 bis (b)", "the title"."""
        place: str = joined((self._named(), *(f"({step})" for step in self.path)), " ")
        if self.opening:
            place = said("{place} beginning “{words}”", place=place, words=self.opening)
        if self.which:
            place = said("{place} (the one counted {number})", place=place, number=self.which)
        if self.chapeau:
            place = said("the chapeau of {place}", place=place)
        return said("{place} of {whole}", place=place, whole=self.within) if self.within else place

    def _named(self) -> str:
        figure = str(self.number) if self.number > 0 else self.label
        if self.kind in _THE and self.number >= 0:
            return said(_THE[self.kind])
        kind = said(self.kind.value)
        if self.number < 0:
            form = _FROM_END.get(self.number, worded("the {kind} {number} from the end"))
            return said(form, kind=kind, number=-self.number)
        if self.kind is Kind.PREAMBULAR:
            return f"PP{figure}{self._beside}"
        if self.kind is Kind.OPERATIVE:
            return f"OP{figure}{self._beside}"
        number = f"{figure}{self._beside}".strip()
        return (
            said("{kind} {number}", kind=kind, number=number)
            if number and self.kind is not Kind.BELOW
            else kind
        )

    @property
    def _beside(self) -> str:
        return f" {self.order}" if self.order else ""
