"""What goes or comes among equal characters is told where nothing beside it would seem restyled."""

from itertools import accumulate

from hypothesis import example, given
from hypothesis import strategies as st

from tests.strategies import plain_texts
from tests.versioning.compare.test_words import joined
from versioning.compare.redline import Fate
from versioning.compare.words import tokens, word_diff
from versioning.tree.text import EMPTY, MarkKind, Note, StyledText, atom_text, styled

ITALIC, BOLD = MarkKind.ITALIC, MarkKind.BOLD
RECALLING = styled("Recalling further", ITALIC) + styled(" its resolution 78/1,")
AGAIN = styled("again ", BOLD) + styled("again and again")


def fates_of(old: StyledText, new: StyledText) -> list[Fate]:
    """What became of the segments, which hold both texts to the letter."""
    segments = word_diff(old, new)
    assert joined(segments) == (old, new)
    return [each.fate for each in segments]


@st.composite
def cut(draw: st.DrawFn) -> tuple[StyledText, StyledText]:
    """A text with marks, and the same without some of its tokens that stand together, as whole words."""
    text = draw(plain_texts(20))
    ends = list(accumulate(map(len, tokens(text.chars)), initial=0))
    start, end = sorted((draw(st.sampled_from(ends)), draw(st.sampled_from(ends))))
    rest = text.replaced(start, end, EMPTY)
    kept = {*ends} - {*range(start + 1, end + 1)}
    seams = {at if at <= start else at - (end - start) for at in kept | {end}}
    if {*accumulate(map(len, tokens(rest.chars)), initial=0)} != seams:  # it joined two words
        rest = text
    return text, rest


@given(cut())
@example((RECALLING, RECALLING.replaced(9, 17, EMPTY)))
@example((RECALLING, RECALLING.replaced(10, 18, EMPTY)))
@example((AGAIN, AGAIN.replaced(0, 6, EMPTY)))
@example((AGAIN, AGAIN.replaced(6, 12, EMPTY)))
def test_where_words_only_go_or_come_nothing_is_restyled(texts: tuple[StyledText, StyledText]) -> None:
    whole, rest = texts
    assert {*fates_of(whole, rest)} <= {Fate.KEPT, Fate.DELETED}
    assert {*fates_of(rest, whole)} <= {Fate.KEPT, Fate.INSERTED}


def test_what_was_restyled_beside_a_deletion_is_told_as_such() -> None:
    rest = RECALLING.replaced(9, 17, EMPTY).with_mark(ITALIC, 0, 9, None)
    assert fates_of(RECALLING, rest) == [Fate.RESTYLED, Fate.DELETED, Fate.KEPT]


def test_the_note_that_went_is_the_one_that_went_whatever_style_it_had() -> None:
    first, second = (atom_text(Note(each, styled(f"See annex {each}."))) for each in ("I", "II"))
    old = styled("wells") + first + second.with_mark(BOLD, 0, 1) + styled(" and harbours")
    segments = word_diff(old, styled("wells") + second + styled(" and harbours"))
    assert [each.old for each in segments if each.fate is Fate.DELETED] == [first]
