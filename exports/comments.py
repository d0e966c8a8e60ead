"""Comments on a draft, as word processors keep them."""

from __future__ import annotations

from dataclasses import dataclass

from versioning.tree.identity import NodeId
from versioning.tree.text import StyledText


@dataclass(frozen=True)
class Anchor:
    """The words that a comment is about, from one paragraph or note to the same or a later one.

    `start_at` and `end_at` count Unicode code points of the texts of these nodes; where both are the
    same, the comment stands between two characters.
    """

    start: NodeId
    start_at: int
    end: NodeId
    end_at: int


@dataclass(frozen=True)
class Comment:
    """What somebody remarked. Its paragraphs are lines of `text`.

    `date` is an ISO 8601 time, empty when the file says none. `anchor` is None when it is about words
    that are not in the draft, such as those of a header. `replies` answer it, in their order, and stand
    where it stands.
    """

    author: str
    date: str
    text: StyledText
    anchor: Anchor | None = None
    initials: str = ""
    resolved: bool = False
    replies: tuple[Comment, ...] = ()
