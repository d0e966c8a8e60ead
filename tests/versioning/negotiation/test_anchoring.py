"""Where the words of a comment stand once the draft has changed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import drafts
from versioning.change.step import Delete, EditText, Join, Split
from versioning.change.transaction import Transaction
from versioning.negotiation.anchoring import carried, found, moored
from versioning.negotiation.comment import Anchor
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import styled

WORDS = (
    "keepers",
    "shall",
    "trim",
    "the",
    "wicks",
    "and",
    "polish",
    "all",
    "lenses",
    "before",
    "dusk",
    "light",
)
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)


def draft_of(*texts: str) -> Resolution:
    children = tuple(Paragraph(f"p{at}", Role.OPERATIVE, styled(text)) for at, text in enumerate(texts))
    return Resolution("draft", Masthead(), children)


def on(words: str, draft: Resolution, node: str = "p0") -> Anchor:
    at = draft.text(node).chars.index(words)
    return Anchor(node, at, node, at + len(words))


def said(anchor: Anchor | None, draft: Resolution) -> str | None:
    if anchor is None:
        return None
    assert anchor.start == anchor.end
    return draft.text(anchor.start).chars[anchor.start_at : anchor.end_at]


def edited(draft: Resolution, old: str, new: str, node: str = "p0") -> Resolution:
    text = draft.text(node)
    at = text.chars.index(old)
    return draft.with_text(node, text.replaced(at, at + len(old), styled(new)))


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("Urges", "Strongly urges", "trim the wicks"),
        ("before dusk", "at dawn", "trim the wicks"),
        (" keepers to", "", "trim the wicks"),
        ("the wicks", "all the wicks", "trim all the wicks"),
        ("trim the wicks", "polish lenses", "polish lenses"),
        ("to trim the wicks before", "to rest before", "rest"),
        ("trim the wicks ", "", ""),
        ("wicks", "wick", "trim the wick"),
    ],
)
def test_words_are_followed_through_an_edit(old: str, new: str, wanted: str) -> None:
    draft = draft_of("Urges keepers to trim the wicks before dusk;")
    after = edited(draft, old, new)
    assert said(found(moored(on("trim the wicks", draft), draft), after), after) == wanted


def test_an_edit_that_is_undone_leaves_the_anchor_as_it_was() -> None:
    draft = draft_of("Urges keepers to trim the wicks;")
    anchor = on("trim the wicks", draft)
    gone = edited(draft, "trim the wicks", "")
    assert found(moored(anchor, draft), edited(gone, "to ;", "to trim the wicks;")) == anchor


def test_words_after_a_split_are_found_in_the_new_paragraph_and_back_when_it_is_joined() -> None:
    draft = draft_of("Urges keepers to trim the wicks;", "Decides to remain seized.")
    anchor = on("trim the wicks", draft)
    split = Split("p0", draft.text("p0").chars.index("trim"), 0, "new", Role.OPERATIVE).apply(draft)
    assert found(moored(anchor, draft), split) == Anchor("new", 0, "new", 14)
    assert found(moored(anchor, draft), Join("p0", 17, 0, "new", Role.OPERATIVE).apply(split)) == anchor


def test_words_of_a_paragraph_that_is_joined_to_the_one_before_are_found_there() -> None:
    draft = draft_of("Urges keepers to work,", "Trim the wicks and polish;")
    mooring = moored(on("wicks", draft, "p1"), draft)
    joined = draft_of("Urges keepers to work, Trim the wicks and polish;")
    assert said(found(mooring, joined), joined) == "wicks"


def test_a_comment_whose_paragraph_is_deleted_has_no_place_until_it_is_back() -> None:
    draft = draft_of("Urges keepers to trim the wicks;", "Decides to remain seized.")
    anchor = on("seized", draft, "p1")
    without = Delete("draft", 1, draft.children[1]).apply(draft)
    assert found(moored(anchor, draft), without) is None
    assert found(moored(anchor, draft), draft) == anchor


def test_a_comment_on_several_paragraphs_keeps_both_ends() -> None:
    draft = draft_of("Urges keepers to trim the wicks;", "Decides to remain seized.")
    anchor = Anchor("p0", 6, "p1", 7)
    after = edited(draft, "Urges ", "Strongly urges all ")
    assert found(moored(anchor, draft), after) == Anchor("p0", 19, "p1", 7)
    alone = Delete("draft", 1, draft.children[1]).apply(draft)
    assert found(moored(anchor, draft), alone) == Anchor("p0", 6, "p0", 32)


@pytest.mark.parametrize(
    ("old", "new", "start", "wanted"),
    [
        ("dim and dim", "didim and dim", 0, 2),
        ("the fog, the fog", "the fog", 13, 4),
        ("the fog, the fog", "the fog, the fog, the fog", 13, 13),
    ],
)
def test_words_are_whole_where_their_letters_tell_nothing_of_what_was_edited(
    old: str, new: str, start: int, wanted: int
) -> None:
    assert carried(old, new, start, start + 3) == (wanted, wanted + 3)


@given(sentences, sentences, sentences, sentences, sentences)
def test_words_stay_the_anchors_while_others_are_edited(
    before: str, words: str, after: str, head: str, tail: str
) -> None:
    words = f"«{words}»"
    old, new = f"{before} {words} {after}", f"{head} {words} {tail}"
    start = old.index(words)
    one, other = carried(old, new, start, start + len(words))
    assert new[one:other] == words


@given(drafts(), st.data())
def test_an_anchor_is_always_inside_the_draft_and_the_same_where_nothing_changed(
    draft: Resolution, data: st.DataObject
) -> None:
    nodes = [each.id for each in draft.walk() if each.text.chars]
    if not nodes:
        return
    node = data.draw(st.sampled_from(nodes))
    size = len(draft.text(node))
    start = data.draw(st.integers(0, size))
    anchor = Anchor(node, start, node, data.draw(st.integers(start, size)))
    assert found(moored(anchor, draft), draft) == anchor
    text = draft.text(node)
    at = data.draw(st.integers(0, size))
    end = data.draw(st.integers(at, size))
    step = EditText(node, at, text.slice(at, end), styled(data.draw(sentences)))
    after = Transaction((step,)).apply(draft)
    held = found(moored(anchor, draft), after)
    assert held is not None
    assert held.start == held.end == node
    assert 0 <= held.start_at <= held.end_at <= len(after.text(node))
    if end <= anchor.start_at or at >= anchor.end_at:
        wanted = text.chars[anchor.start_at : anchor.end_at]
        assert after.text(node).chars[held.start_at : held.end_at] == wanted
    assert found(moored(anchor, draft), step.invert().apply(after)) == anchor
