"""Comments on a draft go with its changes into the file that it was read from, each on its words."""

from __future__ import annotations

import pytest

from exports.docx.acceptor import reject_all
from exports.docx.patch.tracked import Stage, track_in_source
from exports.docx.reader import read
from tests.exports.docx.files import docx, p, r
from tests.exports.docx.story.checking import faults, marking, story
from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.negotiation.comment import Anchor, Comment
from versioning.tree.digest import anonymous
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, StyledText, styled

DATE, LATER = "2026-03-01T10:00:00Z", "2026-03-02T10:00:00Z"
SENT = docx(
    p(r("The Assembly,", "i"))
    + p(r("Requests", "i"), r(" all to care for wells;"))
    + p(r("Decides", "i"), r(" to meet again."))
)


def edited() -> tuple[Resolution, list[str]]:
    """What was sent, with two words more, and the ids of its paragraphs."""
    draft = read(SENT, "sent.docx").draft
    nodes = [each.id for each in draft.walk()]
    edit = Transaction((EditText(nodes[-2], 8, EMPTY, styled(" once more")),), "France", DATE)
    return edit.apply(draft), nodes


def on(nodes: list[str], start: tuple[int, int], end: tuple[int, int], **further: object) -> Comment:
    anchor = Anchor(nodes[start[0]], start[1], nodes[end[0]], end[1])
    return Comment("Alta", LATER, StyledText("Which ones?"), anchor, "AL", **further)


def words(draft: Resolution, comment: Comment) -> tuple[str, str]:
    """The words before which a comment begins, and after which it ends."""
    anchor = comment.anchor
    assert anchor is not None
    return draft.text(anchor.start).plain[anchor.start_at :], draft.text(anchor.end).plain[: anchor.end_at]


@pytest.mark.parametrize(
    ("start", "end"),
    [((-2, 9), (-2, 13)), ((-2, 0), (-2, 10)), ((-2, 12), (-2, 22)), ((-1, 0), (-1, 7)), ((-2, 24), (-1, 7))],
    ids=["in words that come", "over where words come", "after words that come", "in what stays", "over two"],
)
def test_a_comment_stands_on_its_words(start: tuple[int, int], end: tuple[int, int]) -> None:
    target, nodes = edited()
    comment = on(nodes, start, end)
    made = track_in_source((SENT, "sent.docx"), None, [Stage(target, "France", DATE)], comments=[comment])
    found = read(made.data, "made.docx")
    (told,) = found.comments
    assert (told.author, told.date, told.initials, told.text.plain) == ("Alta", LATER, "AL", "Which ones?")
    assert words(found.draft, told) == words(target, comment)
    assert marking(made.data)[-2] == "Requests [+once more ]all to care for wells;"
    assert story(reject_all(made.data)) == story(SENT)
    assert not faults(made.data)
    assert made.losses == ()


def test_answers_stand_beside_what_they_answer() -> None:
    target, nodes = edited()
    answer = Comment("Borduria", LATER, StyledText("All of them."), None, "BO")
    comment = on(nodes, (-1, 0), (-1, 7), replies=(answer,))
    made = track_in_source((SENT, "sent.docx"), None, [Stage(target, "France", DATE)], comments=[comment])
    assert [each.author for each in read(made.data, "made.docx").comments] == ["Alta", "Borduria"]


def test_a_comment_of_a_draft_under_other_ids_is_carried_too() -> None:
    target, _ = edited()
    other = anonymous(target)
    nodes = [each.id for each in other.walk()]
    stages = [Stage(other, "France", DATE)]
    made = track_in_source((SENT, "sent.docx"), None, stages, comments=[on(nodes, (-1, 0), (-1, 7))])
    assert len(read(made.data, "made.docx").comments) == 1


def test_a_comment_on_words_that_are_gone_is_named() -> None:
    target, _ = edited()
    comment = Comment("Alta", LATER, StyledText("Where?"), None)
    made = track_in_source((SENT, "sent.docx"), None, [Stage(target, "France", DATE)], comments=[comment])
    assert [each.where for each in made.losses] == ["comment by Alta"]
