"""Elements: what the words of an instruction say, piece by piece, before they are put together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from versioning.drafting.instructions.instruction import Action, Side
from versioning.drafting.instructions.reference import Reference
from versioning.tree.paragraph import Role
from versioning.tree.text import EMPTY, StyledText


class What(str, Enum):
    """What an element is."""

    VERB = "verb"
    QUOTE = "quotation"
    SIDE = "beside words"
    SPAN = "from words to words"
    PLACE = "paragraphs"
    EDGE = "at an end"
    WITH = "with"
    FOR = "for"
    NEW = "new paragraphs"
    TEXT = "the following"
    READS = "should read"
    CHECK = "so that it reads"
    REST = "the rest"
    EVERYWHERE = "everywhere"
    OCCURRENCE = "occurrence"
    PORTION = "a portion"
    BRACKETS = "in brackets"
    INSTEAD = "instead"
    JOINT = "and"
    COMMA = "comma"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Element:
    """One element; what it holds depends on what it is.

    `side` of an `EDGE`, a `SIDE`, or of a `PLACE` that something stands beside (None: in it). `number` is
    the count of new paragraphs, or which occurrence is meant; `label` the number new paragraphs are to have.
    `word` tells "as paragraph 5" and "in paragraph 5" from a mere "paragraph 5", what a portion is called
    (`number` tells which), and a word not known.
    """

    what: What
    side: Side | None = None
    refs: tuple[Reference, ...] = ()
    quote: StyledText = EMPTY
    quotes: tuple[StyledText, ...] = ()
    action: Action = Action.UNKNOWN
    role: Role | None = None
    number: int = 0
    label: str = ""
    word: str = ""


AS_GIVEN = "as given"
"""The `word` of new paragraphs called items: they come with the roles and numbers that they have."""
