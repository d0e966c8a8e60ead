"""Questions: why a clause was not applied, for a person to answer."""

from __future__ import annotations

from enum import Enum


class Status(str, Enum):
    """What became of a clause."""

    APPLIED = "applied"
    SATISFIED = "already satisfied"
    AMBIGUOUS = "ambiguous"
    NOT_FOUND = "not found"
    NOT_UNDERSTOOD = "not understood"
    LEFT = "left out"


class QuestionError(Exception):
    """A clause can't be applied as it is; the message is one sentence, and nothing has changed."""

    def __init__(self, status: Status, sentence: str) -> None:
        """Remember what the clause's status becomes."""
        super().__init__(sentence)
        self.status = status
