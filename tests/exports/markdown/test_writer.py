"""Law 5 for Markdown: what is written is read back as the same draft."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.docx.folding import folded
from exports.markdown.anchoring import with_atoms
from exports.markdown.inline import parse_inline
from exports.markdown.marks import inline_markdown, written
from exports.markdown.reader import read
from exports.markdown.vocabulary import bare, evened
from exports.markdown.writer import expressible, losses, write
from tests.strategies import VALUED, Ids, drafts, lineages, texts
from versioning.tree.digest import anonymous
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import Inline, Mark, MarkKind, Note, StyledText, atom_text, styled


@given(drafts())
def test_any_draft_is_read_back_as_it_was_written(draft: Resolution) -> None:
    written = write(draft)
    assert anonymous(read(written, "draft.md").draft) == anonymous(expressible(draft))


@given(lineages())
def test_a_draft_edited_at_random_is_read_back_as_it_was_written(pair: tuple[Resolution, Resolution]) -> None:
    draft = pair[1]
    assert anonymous(read(write(draft), "draft.md").draft) == anonymous(expressible(draft))


@given(st.text(max_size=40), st.text(max_size=20))
def test_any_characters_are_read_back_as_they_were_written(title: str, field: str) -> None:
    chars = title.replace("\ufffc", "")
    paragraphs = (Paragraph("b", Role.TITLE, styled(chars)), Paragraph("c", Role.PREAMBULAR, styled(chars)))
    draft = Resolution("a", Masthead(place=field.replace("\ufffc", "")), paragraphs)
    assert anonymous(read(write(draft), "draft.md").draft) == anonymous(draft)


@given(texts(Ids("words")))
def test_what_a_text_says_in_markdown_is_known_without_reading_it(text: StyledText) -> None:
    source, words, said = written(text)
    assert words == with_atoms(parse_inline(source), {atom.id: atom for atom in text.atoms})
    assert source == inline_markdown(text, {atom.id: atom.id for atom in text.atoms})
    assert not said or evened(said) == bare(source)
    assert written(folded(text), is_folded=True) == written(folded(text))


@given(
    st.text("ab *_~[](/)<>&;\\ .⁰²†é\u00a0\ufffc"),
    st.lists(st.tuples(st.integers(0, 9), st.integers(1, 6), st.sampled_from(MarkKind)), max_size=3),
)
def test_nor_do_signs_and_marks_side_by_side_change_that(
    chars: str, marks: list[tuple[int, int, MarkKind]]
) -> None:
    spans = (
        Mark(start, min(start + size, len(chars)), kind, "#aa0000" if kind in VALUED else "")
        for start, size, kind in marks
    )
    atoms = {f"n{at}": Note(f"n{at}") for at in range(chars.count("\ufffc"))}
    text = StyledText(chars, tuple(each for each in spans if each.start < each.end), tuple(atoms.values()))
    source, words, said = written(text)
    assert words == with_atoms(parse_inline(source), atoms)
    assert words.text == text
    assert not said or evened(said) == bare(source)


def test_italics_that_another_mark_cuts_before_a_space_are_read_back() -> None:
    marks = (Mark(0, 8, MarkKind.UNDERLINE), Mark(2, 14, MarkKind.ITALIC))
    _, words, _ = written(StyledText("a States urges", marks))
    assert words.text.marks == marks
    assert parse_inline(written(words.text).source).text == words.text


def test_underscores_between_letters_are_kept_where_a_mark_begins_or_ends_beside_them() -> None:
    text = StyledText("e_b_b", (Mark(1, 5, MarkKind.ITALIC), Mark(4, 5, MarkKind.UNDERLINE)))
    assert parse_inline(written(text).source).text == text


@pytest.mark.parametrize("chars", ["__0__", "_ __x", "a__", "____", "a __b c__ d"])
def test_underscores_beside_one_another_are_kept(chars: str) -> None:
    assert parse_inline(inline_markdown(styled(chars), {})).text == styled(chars)


@pytest.mark.parametrize("chars", ["a\ufffeb", "\uffff", "\ud800", "\x0b"])
def test_what_stands_for_no_character_is_kept(chars: str) -> None:
    draft = Resolution("a", children=(Paragraph("b", Role.PREAMBULAR, styled(chars)),))
    assert anonymous(read(write(draft), "draft.md").draft) == anonymous(draft)


@pytest.mark.parametrize("chars", ["\u00a0> quoted", "\u2003# a heading"])
def test_what_begins_as_a_heading_behind_a_space_of_any_kind_is_not_known_unread(chars: str) -> None:
    assert not written(styled(chars)).said


def test_what_markdown_cannot_hold_is_named() -> None:
    text = styled("before ") + atom_text(Inline("i", "0" * 64))
    draft = Resolution(
        "a", Masthead(), (Paragraph("b", Role.TEXT, text), Paragraph("c", Role.OPAQUE, StyledText()))
    )
    assert [loss.where for loss in losses(draft)] == ["text", "opaque"]
    assert anonymous(read(write(draft), "draft.md").draft) == anonymous(expressible(draft))


def test_the_seed_is_read_back_as_it_was_read(corpus: Path) -> None:
    source = (corpus / "un" / "seed-revised-draft-2011.txt").read_bytes()
    first = read(source, "seed.txt").draft
    written = write(first)
    assert b"<!--" not in written
    assert anonymous(read(written, "seed.md").draft) == anonymous(first)
