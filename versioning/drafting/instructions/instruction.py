"""Instructions: an amendment document as values, each clause one change of a draft."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import Enum

from versioning.drafting.instructions.reference import Reference
from versioning.saying import Count, chained, counted, joined, said, worded
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import StyledText

_AND = worded("{first} and {last}")
_PARAGRAPHS = Count("1 paragraph", "{n} paragraphs")
_BLOCKS: dict[Role | None, Count] = {
    Role.PREAMBULAR: Count("1 preambular paragraph", "{n} preambular paragraphs"),
    Role.OPERATIVE: Count("1 operative paragraph", "{n} operative paragraphs"),
    Role.TEXT: Count("1 unnumbered paragraph", "{n} unnumbered paragraphs"),
    Role.SUBPARAGRAPH: Count("1 subparagraph", "{n} subparagraphs"),
    Role.HEADING: Count("1 heading", "{n} headings"),
    Role.ANNEX: Count("1 annex", "{n} annexes"),
    Role.TITLE: Count("1 title", "{n} titles"),
}


class Action(str, Enum):
    """What a clause does. `REWRITE` gives paragraphs another text, `KEEP_ENDS` leaves punctuation alone.

    `DELETE`, `REPLACE` and `INSERT` are about quoted words where the clause quotes some, else about
    paragraphs.
    """

    DELETE = worded("delete")
    REPLACE = worded("replace")
    INSERT = worded("insert")
    REWRITE = worded("rewrite")
    MOVE = worded("move")
    MERGE = worded("merge")
    SPLIT = worded("split")
    RENUMBER = worded("renumber")
    KEEP_ENDS = worded("keep ends")
    UNKNOWN = worded("not understood")


class Side(str, Enum):
    """Where something stands beside quoted words, or beside paragraphs; `FROM` includes the quoted words."""

    AFTER = worded("after")
    BEFORE = worded("before")
    BETWEEN = worded("between")
    FROM = worded("from")
    START = worded("at the beginning")
    END = worded("at the end")


@dataclass(frozen=True)
class Clause:
    """One change, of one paragraph unless the words name many at once.

    `targets` are the paragraphs it is about. `old` are the quoted words that go, `new` those that come;
    `side` and `anchors` say beside which quoted words. `rest` means all from there to the end of the
    paragraph; `sentence` tells in which sentence they stand, or which goes as a whole (from 1, from the end
    when negative, 0 where none is named); `everywhere` every place, `occurrence` the n-th one (-1 the last).

    Whole paragraphs come as `blocks`, `place_side` of the `places`; `role` is what they are said to be (None:
    what stands beside them) and `number` the number they are to bear ("5 bis", "(c)"; after "=" to the
    letter); `as_given` says that the blocks have their roles and numbers already. `check` is what the text is
    said to read, before a deletion or after any other change. `problem` says what was not understood.
    """

    action: Action
    targets: tuple[Reference, ...] = ()
    old: StyledText | None = None
    new: StyledText | None = None
    side: Side | None = None
    anchors: tuple[StyledText, ...] = ()
    sentence: int = 0
    rest: bool = False
    everywhere: bool = False
    occurrence: int = 0
    place_side: Side | None = None
    places: tuple[Reference, ...] = ()
    blocks: tuple[Paragraph, ...] = ()
    role: Role | None = None
    number: str = ""
    as_given: bool = False
    check: tuple[StyledText, ...] = ()
    problem: str = ""

    def __str__(self) -> str:
        """Return how the clause is understood, in a line."""
        if self.action is Action.UNKNOWN:
            return said("not understood: {problem}", problem=self.problem)
        replaces = self.old is not None or self.rest or self.is_whole_sentence
        parts: list[str] = [said(self.action.value)]
        parts += [_quoted(self.old)] if self.old is not None else []
        parts += [said("the rest of the paragraph")] if self.rest else []
        parts += [self._sentence()] if self.is_whole_sentence else []
        if self.new:
            parts.append(said("by {words}", words=_quoted(self.new)) if replaces else _quoted(self.new))
        if self.side:
            joint = worded("{first} to {last}") if self.side is Side.FROM else _AND
            parts += [said(self.side.value), *_chain(map(_quoted, self.anchors), joint)]
        parts += [self._sentence()] if self.sentence and not self.is_whole_sentence else []
        parts += [counted(_BLOCKS.get(self.role, _PARAGRAPHS), len(self.blocks))] if self.blocks else []
        for about in _chain(map(str, self.targets), _AND):
            within = replaces or self.new is not None or bool(self.anchors)
            whole = not within and (self.action is Action.MOVE or not self.place_side)
            parts.append(about if whole else said("in {places}", places=about))
        if self.place_side:
            parts += [said(self.place_side.value), *_chain(map(str, self.places), _AND)]
        parts += [said("everywhere")] if self.everywhere else []
        return joined(parts, " ")

    @property
    def is_whole_sentence(self) -> bool:
        """Whether it is a sentence that goes or is replaced, not words in it."""
        return bool(self.sentence) and self.old is None and not self.anchors and self.side is None

    def _sentence(self) -> str:
        if self.sentence == -1:
            return said("the last sentence") if self.is_whole_sentence else said("in the last sentence")
        if self.is_whole_sentence:
            return said("sentence {number}", number=self.sentence)
        return said("in sentence {number}", number=self.sentence)


def _quoted(text: StyledText) -> str:
    return said("“{words}”", words=text.plain)


def _chain(parts: Iterable[str], form: str) -> list[str]:
    """Return parts as one, none for none."""
    some = list(parts)
    return [chained(some, form)] if some else []


@dataclass(frozen=True)
class Instruction:
    """One instruction of a sheet: its number as printed (empty for a single one), words and clauses."""

    number: str
    text: StyledText
    clauses: tuple[Clause, ...]


@dataclass(frozen=True)
class Sheet:
    """An amendment document as it was understood.

    `amends` is the symbol of the text that its heading names, `symbol` its own, `by` who submits it as the
    heading says; each empty when it isn't there.
    """

    instructions: tuple[Instruction, ...]
    amends: str = ""
    symbol: str = ""
    by: str = ""

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """All clauses in order."""
        return tuple(clause for each in self.instructions for clause in each.clauses)

    def in_part(self, kept: Collection[Clause]) -> Sheet:
        """Return the sheet with these of its clauses alone: those very ones, not others in the same words."""
        known = {id(clause) for clause in kept}
        instructions = (
            replace(each, clauses=tuple(clause for clause in each.clauses if id(clause) in known))
            for each in self.instructions
        )
        return replace(self, instructions=tuple(each for each in instructions if each.clauses))
