"""The discussion: comments on an open dossier's draft, made, answered, reworded, resolved, deleted."""

from __future__ import annotations

from collections.abc import Iterable

from versioning.history.act import Act, taking_back
from versioning.negotiation.comment import Anchor, Comment
from versioning.negotiation.remarks import (
    FORMS,
    Answer,
    Remarks,
    Remove,
    Resolve,
    Reword,
    remark_on,
    remarks_of,
    taken_over,
)
from versioning.session import Session
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText


class Discussion:
    """The comments of a session's dossier. What adds something raises ArchiveError when it is read-only."""

    def __init__(self, session: Session) -> None:
        """Follow `session`."""
        self._session = session
        self._acts: tuple[Act, ...] | None = None
        self._remarks = Remarks()
        self._placed: tuple[Remarks, Resolution, tuple[Comment, ...]] | None = None

    @property
    def comments(self) -> tuple[Comment, ...]:
        """The comments where they stand in the draft, in reading order, those without a place last."""
        remarks, draft = self._known(), self._session.draft
        placed = self._placed
        if placed is None or placed[0] is not remarks or placed[1] is not draft:
            placed = self._placed = remarks, draft, remarks.placed(draft)
        return placed[2]

    def in_draft(self, draft: Resolution) -> tuple[Comment, ...]:
        """Return the comments where they stand in another draft, such as that of a revision."""
        return self._known().placed(draft)

    def comment(self, anchor: Anchor, text: str) -> str:
        """Comment on words of the draft; returns the comment's id. Raises KeyError for words elsewhere."""
        remark = remark_on(anchor, self._session.draft, StyledText(text))
        (act,) = self._session.record(FORMS.act_of(remark))
        return act.id

    def answer(self, comment: str, text: str) -> str:
        """Answer a comment; returns the id of the answer."""
        (act,) = self._session.record(FORMS.act_of(Answer(comment, StyledText(text))))
        return act.id

    def reword(self, comment: str, text: str) -> None:
        """Put a comment, or an answer, in other words."""
        self._session.record(FORMS.act_of(Reword(comment, StyledText(text))))

    def resolve(self, comment: str, *, resolved: bool) -> None:
        """Let a comment be settled, or open again."""
        self._session.record(FORMS.act_of(Resolve(comment, resolved)))

    def remove(self, comment: str) -> str:
        """Delete a comment with its answers, or one answer; returns what `take_back` takes back."""
        (act,) = self._session.record(FORMS.act_of(Remove(comment)))
        return act.id

    def take_back(self, act: str) -> None:
        """Undo a deletion, or anything else that was done here."""
        found = next(each for each in self._session.acts if each.id == act)
        self._session.record(taking_back(found))

    def take_over(self, comments: Iterable[Comment], draft: Resolution, origin: str) -> int:
        """Keep the comments of a file as they stand in `draft`; returns how many are new.

        One that is here already, by author, date and words, is not kept twice; its new answers are.
        """
        known = {_key(each): each for each in self._known().comments}
        count = 0
        for each in comments:
            held = known.get(_key(each))
            if held is None:
                (act,) = self._session.record(FORMS.act_of(taken_over(each, draft, origin)))
                identity, answered = act.id, set()
            else:
                identity, answered = held.id, {_key(reply) for reply in held.replies}
            new = [reply for reply in each.replies if _key(reply) not in answered]
            for reply in new:
                answer = Answer(identity, reply.text, reply.author, reply.date, reply.initials)
                self._session.record(FORMS.act_of(answer))
            if each.resolved != (held.resolved if held else False):
                self._session.record(FORMS.act_of(Resolve(identity, each.resolved)))
            count += (held is None) + len(new)
        return count

    def _known(self) -> Remarks:
        if self._session.acts is not self._acts:
            self._acts = self._session.acts
            self._remarks = remarks_of(self._acts)
        return self._remarks


def _key(comment: Comment) -> tuple[str, str, str]:
    return comment.author, comment.date, comment.text.plain
