"""Comments are acts of the dossier: answered, resolved, deleted, and never lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.drafts import small_draft
from versioning.change.step import Delete, EditText
from versioning.change.transaction import Transaction
from versioning.discussion import Discussion
from versioning.negotiation.comment import Anchor, Comment, initials_of
from versioning.negotiation.remarks import as_last_said, remarks_of
from versioning.session import Session
from versioning.store.dossier import Dossier
from versioning.tree.text import EMPTY, MarkKind, StyledText, styled

LAMPS = Anchor("pp2", 11, "pp2", 16)


@pytest.fixture
def session() -> Session:
    return Session(small_draft(), author="Kestria")


@pytest.fixture
def discussion(session: Session) -> Discussion:
    return Discussion(session)


def words(session: Session, comment: Comment) -> str:
    anchor = comment.anchor
    assert anchor is not None
    return session.draft.text(anchor.start).chars[anchor.start_at : anchor.end_at]


def test_a_comment_has_author_date_words_and_answers(session: Session, discussion: Discussion) -> None:
    made = discussion.comment(LAMPS, "Which lamps?")
    discussion.answer(made, "All of them.")
    (comment,) = discussion.comments
    assert (comment.author, comment.initials, comment.text.plain) == ("Kestria", "KE", "Which lamps?")
    assert comment.date.endswith("Z")
    assert comment.words == words(session, comment) == "lamps"
    assert [each.text.plain for each in comment.replies] == ["All of them."]


def test_a_comment_and_an_answer_are_put_in_other_words_and_that_is_taken_back(
    session: Session, discussion: Discussion
) -> None:
    made = discussion.comment(LAMPS, "Wich lamps?")
    answer = discussion.answer(made, "Al.")
    discussion.reword(made, "Which lamps?")
    discussion.reword(answer, "All.")
    (comment,) = discussion.comments
    assert (comment.text.plain, comment.replies[0].text.plain) == ("Which lamps?", "All.")
    assert (comment.author, words(session, comment)) == ("Kestria", "lamps")
    discussion.take_back(session.acts[-1].id)
    assert discussion.comments[0].replies[0].text.plain == "Al."


def test_what_is_sent_says_only_what_was_said_last(session: Session, discussion: Discussion) -> None:
    made = discussion.comment(LAMPS, "An indiscretion")
    answer = discussion.answer(made, "Another indiscretion")
    gone = discussion.comment(LAMPS, "A third indiscretion")
    discussion.reword(made, "Which lamps?")
    discussion.reword(answer, "All.")
    discussion.remove(gone)
    sent = as_last_said(session.acts)
    assert "indiscretion" not in repr(sent)
    (comment,) = remarks_of(sent).comments
    assert (comment.id, comment.text.plain) == (made, "Which lamps?")
    assert [each.text.plain for each in comment.replies] == ["All."]


def test_it_is_resolved_and_opened_again(discussion: Discussion) -> None:
    made = discussion.comment(LAMPS, "Which lamps?")
    discussion.resolve(made, resolved=True)
    assert discussion.comments[0].resolved
    discussion.resolve(made, resolved=False)
    assert not discussion.comments[0].resolved


def test_a_deleted_comment_comes_back_with_its_answers(discussion: Discussion) -> None:
    made = discussion.comment(LAMPS, "Which lamps?")
    answer = discussion.answer(made, "All.")
    before = discussion.comments
    back = discussion.remove(made)
    assert discussion.comments == ()
    discussion.take_back(back)
    assert discussion.comments == before
    discussion.remove(answer)
    assert discussion.comments[0].replies == ()


def test_it_follows_its_words_and_undo(session: Session, discussion: Discussion) -> None:
    discussion.comment(LAMPS, "Which lamps?")
    text = session.draft.text("pp2")
    session.dispatch(Transaction((EditText("pp2", 0, EMPTY, styled("Deeply ")),)))
    assert words(session, discussion.comments[0]) == "lamps"
    session.dispatch(Transaction((EditText("pp2", 18, text.slice(11, 16), EMPTY),)))
    assert words(session, discussion.comments[0]) == ""
    session.undo()
    assert words(session, discussion.comments[0]) == "lamps"
    session.undo()
    assert discussion.comments[0].anchor == LAMPS


def test_nothing_is_lost_with_the_paragraph(session: Session, discussion: Discussion) -> None:
    discussion.comment(LAMPS, "Which lamps?")
    discussion.comment(Anchor("title", 0, "title", 4), "Care?")
    parent, index = session.draft.place("pp2")
    session.dispatch(Transaction((Delete(parent, index, session.draft.paragraph("pp2")),)))
    assert [(each.text.plain, each.anchor is None) for each in discussion.comments] == [
        ("Care?", False),
        ("Which lamps?", True),
    ]
    assert discussion.comments[1].words == "lamps"
    session.undo()
    assert [each.text.plain for each in discussion.comments] == ["Care?", "Which lamps?"]


def test_comments_outlive_the_program(tmp_path: Path) -> None:
    path = tmp_path / "draft.chapeau"
    session = Session.open(Dossier.create(path, small_draft()), "Kestria")
    Discussion(session).comment(LAMPS, "Which lamps?")
    session.dispatch(Transaction((EditText("pp2", 0, EMPTY, styled("Deeply ")),)))
    before = Discussion(session).comments
    session.close()
    again = Session.open(Dossier.open(path))
    assert Discussion(again).comments == before
    assert words(again, before[0]) == "lamps"
    again.close()


def test_comments_of_a_file_are_kept_as_they_were_said_and_only_once(session: Session) -> None:
    discussion = Discussion(session)
    answer = Comment("Norland", "2031-05-02T09:00:00Z", styled("All."), initials="NO")
    said = styled("Which ") + styled("lamps", MarkKind.ITALIC)
    made = Comment("Sudland", "2031-05-01T09:00:00Z", said, LAMPS, "S", resolved=True, replies=(answer,))
    lost = Comment("Sudland", "", styled("On the header"))
    assert discussion.take_over([made, lost], session.draft, "returned.docx") == 3
    assert discussion.take_over([made, lost], session.draft, "returned.docx") == 0
    kept = discussion.comments
    assert [
        (each.author, each.date, each.text, each.anchor, each.initials, each.resolved) for each in kept[:1]
    ] == [(made.author, made.date, said, LAMPS, "S", True)]
    assert [(each.author, each.text) for each in kept[0].replies] == [("Norland", styled("All."))]
    assert kept[1].anchor is None
    more = Comment(
        made.author, made.date, said, LAMPS, "S", True, (answer, Comment("Kestria", "x", StyledText("Yes.")))
    )
    assert discussion.take_over([more], session.draft, "again.docx") == 1
    assert len(discussion.comments[0].replies) == 2


@pytest.mark.parametrize(
    ("author", "initials"), [("Kestria", "KE"), ("United Kingdom", "UK"), ("", ""), ("a b c d e f", "ABCD")]
)
def test_initials_are_made_of_a_name(author: str, initials: str) -> None:
    assert initials_of(author) == initials
