"""Remarks: comments as they are kept in a dossier, by acts that are only ever added to.

Making a comment, answering, rewording, resolving, reopening and deleting are acts; taking a deletion back
brings the comment back. Comments as they stand are folded from the acts, and placed in the draft as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from versioning.history.act import Act, standing
from versioning.negotiation.anchoring import Moored, found, moored
from versioning.negotiation.comment import Anchor, Comment, initials_of
from versioning.negotiation.forms import Forms
from versioning.tree.order import reading_place
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText


@dataclass(frozen=True)
class Remark:
    """Somebody comments on words of the draft, or on none of it (`start` empty), as in a file named `origin`.

    `start_text` and `end_text` are the texts of the first and last node as they were, `before` the paragraph
    before the first. `author`, `date` and `initials` are the comment's own where it was read from a file.
    """

    text: StyledText
    start: str = ""
    start_at: int = 0
    end: str = ""
    end_at: int = 0
    start_text: str = ""
    end_text: str = ""
    before: str = ""
    author: str = ""
    date: str = ""
    initials: str = ""
    origin: str = ""

    @property
    def mooring(self) -> Moored | None:
        """The words it is about as they were; None for none."""
        anchor = Anchor(self.start, self.start_at, self.end, self.end_at)
        return Moored(anchor, self.start_text, self.end_text, self.before) if self.start else None


@dataclass(frozen=True)
class Answer:
    """Somebody answers a comment."""

    comment: str
    text: StyledText
    author: str = ""
    date: str = ""
    initials: str = ""


@dataclass(frozen=True)
class Reword:
    """A comment or an answer is put in other words."""

    comment: str
    text: StyledText


@dataclass(frozen=True)
class Resolve:
    """A comment is settled, or open again."""

    comment: str
    resolved: bool


@dataclass(frozen=True)
class Remove:
    """A comment with its answers, or one answer, is deleted."""

    comment: str


Saying = Remark | Answer | Reword | Resolve | Remove

FORMS: Forms[Saying] = Forms(
    {
        "remark": Remark,
        "answer a remark": Answer,
        "reword a remark": Reword,
        "resolve a remark": Resolve,
        "remove a remark": Remove,
    }
)
"""How they are kept in acts."""


@dataclass(frozen=True)
class Remarks:
    """All comments of a dossier, each where it was made, in the order they came."""

    comments: tuple[Comment, ...] = ()
    moorings: Mapping[str, Moored] | None = None

    def placed(self, draft: Resolution) -> tuple[Comment, ...]:
        """Return the comments where they stand in a draft, in reading order, those without a place last."""
        moorings = self.moorings or {}
        places = (replace(each, anchor=_found(moorings.get(each.id), draft)) for each in self.comments)
        return tuple(sorted(places, key=lambda each: _place(each, draft)))


def as_last_said(acts: Iterable[Act]) -> list[Act]:
    """Return acts in which comments say what they said last, under the ids that they had.

    Those that were deleted are left out with their answers, and so is that they were deleted or reworded.
    """
    acts = tuple(acts)
    sayings = [FORMS.deed_of(act) for act in acts]
    removed = {each.comment for each in sayings if isinstance(each, Remove)}
    words = {each.comment: each.text for each in sayings if isinstance(each, Reword)}
    found: list[Act] = []
    for act, saying in zip(acts, sayings, strict=True):
        if {act.id, act.content.get("comment")} & removed or isinstance(saying, Reword):
            continue
        content = act.content
        if act.id in words and isinstance(saying, Remark | Answer):
            content = FORMS.act_of(replace(saying, text=words[act.id])).content
        found.append(replace(act, content=content))
    return found


def remarks_of(acts: Iterable[Act]) -> Remarks:
    """Return the comments by the acts; raises ValueError when an act can't be read."""
    comments: dict[str, Comment] = {}
    moorings: dict[str, Moored] = {}
    for act in standing(acts):
        saying = FORMS.deed_of(act)
        if isinstance(saying, Remark):
            mooring = saying.mooring
            words = mooring.words if mooring else ""
            comments[act.id] = replace(_comment(act, saying), words=words)
            if mooring is not None:
                moorings[act.id] = mooring
        elif isinstance(saying, Answer) and saying.comment in comments:
            held = comments[saying.comment]
            comments[held.id] = replace(held, replies=(*held.replies, _comment(act, saying)))
        elif isinstance(saying, Reword):
            for held in tuple(comments.values()):
                comments[held.id] = _reworded(held, saying)
        elif isinstance(saying, Resolve) and saying.comment in comments:
            comments[saying.comment] = replace(comments[saying.comment], resolved=saying.resolved)
        elif isinstance(saying, Remove):
            comments.pop(saying.comment, None)
            for held in [each for each in comments.values() if each.replies]:
                left = tuple(each for each in held.replies if each.id != saying.comment)
                comments[held.id] = replace(held, replies=left)
    return Remarks(tuple(comments.values()), moorings)


def remark_on(anchor: Anchor, draft: Resolution, text: StyledText) -> Remark:
    """Return the remark on words of a draft; raises KeyError where they are not in it."""
    held = moored(anchor, draft)
    return Remark(
        text,
        anchor.start,
        anchor.start_at,
        anchor.end,
        anchor.end_at,
        held.start_text,
        held.end_text,
        held.before,
    )


def taken_over(comment: Comment, draft: Resolution, origin: str) -> Remark:
    """Return the remark that a comment of a file is, where it stands in the draft read from it."""
    known = comment.anchor is not None and comment.anchor.start in draft and comment.anchor.end in draft
    made = (
        remark_on(comment.anchor, draft, comment.text) if comment.anchor and known else Remark(comment.text)
    )
    return replace(made, author=comment.author, date=comment.date, initials=comment.initials, origin=origin)


def _comment(act: Act, said: Remark | Answer) -> Comment:
    """Return what was said, in the name and at the time of a file where it was read from one."""
    if said.author or (isinstance(said, Remark) and said.origin):
        return Comment(said.author, said.date, said.text, initials=said.initials, id=act.id)
    return Comment(act.actor, act.date, said.text, initials=initials_of(act.actor), id=act.id)


def _reworded(comment: Comment, saying: Reword) -> Comment:
    """Return a comment in which it, or one of its answers, is put in other words."""
    if comment.id == saying.comment:
        return replace(comment, text=saying.text)
    if not any(each.id == saying.comment for each in comment.replies):
        return comment
    return replace(comment, replies=tuple(_reworded(each, saying) for each in comment.replies))


def _found(mooring: Moored | None, draft: Resolution) -> Anchor | None:
    return found(mooring, draft) if mooring else None


def _place(comment: Comment, draft: Resolution) -> tuple[bool, tuple[int, int], int, str]:
    anchor = comment.anchor
    if anchor is None:
        return True, (0, 0), 0, comment.date
    return False, reading_place(anchor.start, draft), anchor.start_at, comment.date
