"""Comments on a draft: what somebody remarked on some of its words, and what was answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

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

    @property
    def is_empty(self) -> bool:
        """Whether it holds no character."""
        return self.start == self.end and self.start_at >= self.end_at


@dataclass(frozen=True)
class Comment:
    """What somebody remarked. Its paragraphs are lines of `text`.

    `date` is an ISO 8601 time, empty when nobody says. `anchor` is None when it is about words that are not
    in the draft, such as those of a header or of a paragraph that is gone. `replies` answer it, in their
    order, and stand where it stands. `words` are those that it was made on, `id` tells it in a dossier:
    both are empty in what is read from a file.
    """

    author: str
    date: str
    text: StyledText
    anchor: Anchor | None = None
    initials: str = ""
    resolved: bool = False
    replies: tuple[Comment, ...] = ()
    words: str = ""
    id: str = ""


def initials_of(author: str) -> str:
    """Return the initials of a name: "UK" for "United Kingdom", "FR" for "France"."""
    parts = author.split()
    letters = "".join(part[0] for part in parts) if len(parts) > 1 else author.strip()[:2]
    return letters[:4].upper()


def moved(comment: Comment, renamed: Mapping[NodeId, NodeId]) -> Comment:
    """Return a comment whose anchor's nodes bear other ids; one that has none there stands nowhere."""
    anchor = comment.anchor
    if anchor is None:
        return comment
    if anchor.start not in renamed or anchor.end not in renamed:
        return replace(comment, anchor=None)
    return replace(comment, anchor=replace(anchor, start=renamed[anchor.start], end=renamed[anchor.end]))
