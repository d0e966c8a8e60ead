"""Questions: why a clause was not applied, for a person to answer."""

from __future__ import annotations

from enum import Enum

from versioning.saying import worded


class Status(str, Enum):
    """What became of a clause."""

    APPLIED = worded("applied")
    SATISFIED = worded("already satisfied")
    AMBIGUOUS = worded("ambiguous")
    NOT_FOUND = worded("not found")
    NOT_UNDERSTOOD = worded("not understood")
    LEFT = worded("left out")


class QuestionError(Exception):
    """A clause can't be applied as it is; the message is one sentence, and nothing has changed."""

    def __init__(self, status: Status, sentence: str) -> None:
        """Remember what the clause's status becomes."""
        super().__init__(sentence)
        self.status = status
