"""Comments are written into a tracked copy on the words they are about, and read back the same."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from io import BytesIO

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from exports.docx.acceptor import accept, reject, resolve
from exports.docx.comments_writer import comment_losses
from exports.docx.markup import W
from exports.docx.opening import open_package
from exports.docx.reader import read
from exports.docx.redline import write_redline
from exports.docx.writer import write
from exports.unchanged import unchanged
from tests.strategies import lineages
from tests.ui.drafts import small_draft
from versioning.change.step import EditText
from versioning.compare.compare import compare
from versioning.negotiation.comment import Anchor, Comment
from versioning.tree.digest import anonymous
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, EMPTY, MarkKind, Note, StyledText, styled

DATE = "2031-05-01T09:00:00Z"
LAMPS = Anchor("pp2", 11, "pp2", 16)


def said(text: str, anchor: Anchor | None, **more: object) -> Comment:
    return Comment("Norland", DATE, StyledText(text), anchor, "NO", **more)  # type: ignore[arg-type]


def written(base: Resolution, target: Resolution, *comments: Comment) -> bytes:
    redline = unchanged(target) if base is target else compare(base, target)
    return write_redline(redline, author="Kestria", date=DATE, comments=comments)


def told(comments: tuple[Comment, ...], draft: Resolution) -> list[tuple[object, ...]]:
    """What comments say, and on which words, in terms that don't depend on ids."""
    order = [each.id for each in draft.walk()]
    result = []
    for each in comments:
        anchor = each.anchor
        place = (
            (order.index(anchor.start), anchor.start_at, order.index(anchor.end), anchor.end_at)
            if anchor
            else None
        )
        replies = [(reply.author, reply.date, reply.text, reply.initials) for reply in each.replies]
        result.append((each.author, each.date, each.text, each.initials, each.resolved, place, replies))
    return result


def back(base: Resolution, target: Resolution, *comments: Comment) -> None:
    reading = read(written(base, target, *comments), "draft.docx")
    assert told(reading.comments, reading.draft) == told(comments, target)


def test_a_comment_with_answers_comes_back_on_its_words() -> None:
    draft = small_draft()
    text = styled("Which ") + styled("lamps", MarkKind.ITALIC) + styled("?\nAll of them?")
    answer = Comment("Sudland", "2031-05-02T10:00:00Z", StyledText("All."), initials="SU")
    made = Comment("Norland", DATE, text, LAMPS, "NO", resolved=True, replies=(answer,))
    back(
        draft,
        draft,
        made,
        said("Across", Anchor("pp1", 10, "pp2", 5)),
        said("Here", Anchor("op2", 3, "op2", 3)),
    )


def test_a_comment_whose_words_are_gone_is_kept_without_a_place_and_named() -> None:
    draft = small_draft()
    lost = said("On what?", None)
    back(draft, draft, lost, said("Which?", LAMPS))
    assert [each.what.split(",")[0] for each in comment_losses([lost], draft)] == ["its words are gone"]


def test_a_comment_stands_among_tracked_changes_and_changes_none_of_them() -> None:
    base = small_draft()
    text = base.text("pp2")
    target = EditText("pp2", 11, text.slice(11, 16), styled("lights", MarkKind.ITALIC)).apply(base)
    target = EditText("op1", 0, EMPTY, styled("Strongly ")).apply(target)
    comments = (said("Across", Anchor("pp2", 8, "pp2", 14)), said("How?", Anchor("op1", 3, "op1", 20)))
    back(base, target, *comments)
    for settle in (accept, reject):
        assert settled(written(base, target, *comments), settle) == settled(written(base, target), settle)


def settled(data: bytes, how: object) -> list[str]:
    """The paragraphs of a file once its changes are settled."""
    package = open_package(data, "draft.docx")
    tree = package.tree(package.document)
    assert tree is not None
    resolve(tree, how)  # type: ignore[arg-type]
    return ["".join(each.text or "" for each in p.iter(W + "t")) for p in tree.iter(W + "p")]


def test_a_comment_on_a_note_stands_on_its_sign() -> None:
    draft = small_draft()
    text = draft.text("pp2") + StyledText(ATOM, atoms=(Note("n1", styled("See above.")),))
    draft = draft.with_text("pp2", text)
    made = said("Where above?", Anchor("n1", 4, "n1", 9))
    assert len(comment_losses([made], draft)) == 1
    assert comment_losses([said("Which?", LAMPS)], draft) == ()
    found = read(written(draft, draft, made), "draft.docx")
    anchor = found.comments[0].anchor
    assert anchor is not None
    assert found.draft.text(anchor.start).chars[anchor.start_at : anchor.end_at] == ATOM


def test_a_comment_stays_on_words_that_are_joined_to_a_paragraph_without_any() -> None:
    first, second = (
        Paragraph(node, Role.PREAMBULAR, styled(words)) for node, words in (("1", ""), ("2", "Aware"))
    )
    base = Resolution("d", children=(first, second))
    target = Resolution("d", children=(replace(first, text=second.text),))
    found = read(written(base, target, said("Of what?", Anchor("1", 0, "1", 5))), "draft.docx")
    anchor = found.comments[0].anchor
    assert anchor is not None
    assert found.draft.text(anchor.start).chars[anchor.start_at : anchor.end_at] == "Aware"


def test_ids_are_counted_together_with_those_of_changes() -> None:
    base = small_draft()
    target = base.with_text("pp2", styled("Aware that lights are lit,"))
    data = written(
        base, target, said("One", Anchor("pp2", 0, "pp2", 5)), said("Two", Anchor("pp1", 0, "pp1", 4))
    )
    with zipfile.ZipFile(BytesIO(data)) as file:
        comments = set(re.findall(r'<w:comment w:id="(\d+)"', file.read("word/comments.xml").decode()))
        document = file.read("word/document.xml").decode()
        others = set(re.findall(r'<w:(?:ins|del|pPrChange|rPrChange) w:id="(\d+)"', document))
    assert len(comments) == 2
    assert others
    assert not comments & others


def test_a_clean_copy_has_no_part_for_comments() -> None:
    with zipfile.ZipFile(BytesIO(write(small_draft()))) as file:
        assert not [name for name in file.namelist() if "comment" in name.lower()]


@settings(max_examples=settings().max_examples * 3 // 10, phases=(Phase.generate,))
@given(lineages(most=4), st.data())
def test_comments_are_read_back_as_they_were_written(
    lineage: tuple[Resolution, Resolution], data: st.DataObject
) -> None:
    base, target = lineage[0], lineage[-1]
    nodes = [each.id for each in target.walk() if each.text.plain.strip() and each.role is not Role.OPAQUE]
    comments = []
    for number in range(data.draw(st.integers(0, 3)) if nodes else 0):
        node = data.draw(st.sampled_from(nodes))
        size = len(target.text(node))
        start = data.draw(st.integers(0, size - 1))
        anchor = Anchor(node, start, node, data.draw(st.integers(start + 1, size)))
        comments.append(said(f"Comment {number}", anchor, resolved=data.draw(st.booleans())))
    plain = read(written(base, target), "draft.docx")
    reading = read(written(base, target, *comments), "draft.docx")
    assert anonymous(reading.draft) == anonymous(plain.draft)
    assert [each.text.plain for each in reading.comments] == [each.text.plain for each in comments]
    assert [each.resolved for each in reading.comments] == [each.resolved for each in comments]
    for made, found in zip(comments, reading.comments, strict=True):
        anchor = found.anchor
        assert anchor is not None
        wanted = target.text(made.anchor.start).slice(made.anchor.start_at, made.anchor.end_at).plain  # type: ignore[union-attr]
        got = reading.draft.text(anchor.start).slice(anchor.start_at, anchor.end_at).plain
        assert got.split() == wanted.split()
