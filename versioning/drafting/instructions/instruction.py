"""Instructions: an amendment document as values, each clause one change of a draft."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import Enum

from versioning.drafting.instructions.reference import Reference
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import StyledText

_NOUNS = {
    Role.PREAMBULAR: "preambular paragraph",
    Role.OPERATIVE: "operative paragraph",
    Role.TEXT: "unnumbered paragraph",
}


class Action(str, Enum):
    """What a clause does. `REWRITE` gives paragraphs another text, `KEEP_ENDS` leaves punctuation alone.

    `DELETE`, `REPLACE` and `INSERT` are about quoted words where the clause quotes some, else about
    paragraphs.
    """

    DELETE = "delete"
    REPLACE = "replace"
    INSERT = "insert"
    REWRITE = "rewrite"
    MOVE = "move"
    MERGE = "merge"
    SPLIT = "split"
    RENUMBER = "renumber"
    KEEP_ENDS = "keep ends"
    UNKNOWN = "not understood"


class Side(str, Enum):
    """Where something stands beside quoted words, or beside paragraphs; `FROM` includes the quoted words."""

    AFTER = "after"
    BEFORE = "before"
    BETWEEN = "between"
    FROM = "from"
    START = "at the beginning"
    END = "at the end"


@dataclass(frozen=True)
class Clause:
    """One change, of one paragraph unless the words name many at once.

    `targets` are the paragraphs it is about. `old` are the quoted words that go, `new` those that come;
    `side` and `anchors` say beside which quoted words. `rest` means all from there to the end of the
    paragraph; `everywhere` every place, `occurrence` the n-th one (-1 the last).

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
            return f"not understood: {self.problem}"
        parts = [self.action.value]
        parts += [f"“{self.old.plain}”"] if self.old is not None else []
        parts += ["the rest of the paragraph"] if self.rest else []
        parts += (
            [f"{'by' if self.old is not None or self.rest else ''} “{self.new.plain}”".strip()]
            if self.new
            else []
        )
        if self.side:
            joint = " to " if self.side is Side.FROM else " and "
            parts.append(
                f"{self.side.value} {joint.join(f'“{each.plain}”' for each in self.anchors)}".strip()
            )
        parts += [self._of_blocks()] if self.blocks else []
        about = " and ".join(map(str, self.targets))
        if about:
            within = self.old is not None or self.new is not None or self.rest or bool(self.anchors)
            whole = not within and (self.action is Action.MOVE or not self.place_side)
            parts.append(about if whole else f"in {about}")
        if self.place_side:
            parts.append(f"{self.place_side.value} {' and '.join(map(str, self.places))}".strip())
        parts += ["everywhere"] if self.everywhere else []
        return " ".join(parts)

    def _of_blocks(self) -> str:
        noun = _NOUNS.get(self.role, self.role.value) if self.role else "paragraph"
        return f"{len(self.blocks)} {noun}{'s' if len(self.blocks) > 1 else ''}"


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
