"""References: how an amendment names the paragraphs that it changes, whatever draft they are in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(str, Enum):
    """What a reference names.

    `EITHER` is "the second paragraph" of unnamed kind, `BELOW` a sub-paragraph of the paragraph spoken of,
    `ITEM` the n-th of all the paragraphs directly under another, `SAME` the paragraph named last. The last
    four name many paragraphs at once.
    """

    PREAMBULAR = "preambular paragraph"
    OPERATIVE = "operative paragraph"
    EITHER = "paragraph"
    BELOW = "subparagraph"
    TITLE = "title"
    ORGAN = "organ line"
    SPONSORS = "sponsor line"
    RECOMMENDATION = "recommendation"
    HEADING = "heading"
    UNNUMBERED = "unnumbered paragraph"
    ITEM = "item"
    ANNEX = "annex"
    SECTION = "section"
    PART = "part"
    NOTE = "footnote"
    SAME = "same paragraph"
    PREAMBLE = "preambular paragraphs"
    OPERATIVES = "operative paragraphs"
    ANNEXES = "annexes"
    TEXT = "text"


MANY = frozenset((Kind.PREAMBLE, Kind.OPERATIVES, Kind.ANNEXES, Kind.TEXT))
"""The kinds that name many paragraphs at once."""
HOLDERS = frozenset((Kind.ANNEX, Kind.SECTION, Kind.PART))
"""The kinds that hold paragraphs."""
_TITLES = frozenset((Kind.TITLE, Kind.ORGAN, Kind.SPONSORS, Kind.RECOMMENDATION))


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
        words: str = f"{self._named()}{''.join(f' ({step})' for step in self.path)}"
        if self.opening:
            words += f" beginning “{self.opening}”"
        if self.which:
            words += f" (the one counted {self.which})"
        if self.chapeau:
            words = f"the chapeau of {words}"
        return f"{words} of {self.within}" if self.within else words

    def _named(self) -> str:
        figure = str(self.number) if self.number > 0 else self.label
        if self.number < 0:
            return f"the {self.kind.value} {-self.number} from the end"
        if self.kind is Kind.PREAMBULAR:
            return f"PP{figure}{self._beside}"
        if self.kind is Kind.OPERATIVE:
            return f"OP{figure}{self._beside}"
        if self.kind in _TITLES or self.kind in MANY or self.kind is Kind.SAME:
            return f"the {self.kind.value}"
        if self.kind is Kind.BELOW:
            return "subparagraph"
        return f"{self.kind.value} {figure}{self._beside}".strip()

    @property
    def _beside(self) -> str:
        return f" {self.order}" if self.order else ""
