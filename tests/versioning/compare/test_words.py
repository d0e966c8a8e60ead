"""Tokens of legal prose, and differences in whole words."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Ids, plain_texts, texts
from tests.versioning.compare.marking import marked
from versioning.compare.engine import difference_of_codes
from versioning.compare.redline import Fate, Segment
from versioning.compare.tokens import _PLAIN, _PLAIN_TOKENS, _TOKENS, common_edges, share_runs
from versioning.compare.words import Lexicon, tokens, word_diff
from versioning.tree.text import ATOM, EMPTY, Mark, MarkKind, Note, StyledText, atom_text, styled

WHOLE = (
    *("twenty-third", "no\u2011one", "Côte", "d’Ivoire", "Member’s", "and/or", "1,000", "3.5", "12\u00a0500"),
    *("64/211", "A/CONF.213/18", "A/C.3/80/L.9/Rev.1", "E/CN.15/2011/L.2", "S/RES/2748", "ES-10/23", "km²"),
    *("2004/26", "الأعضاء", "e\u0301tat", "содействие", "https://example.org/a?b=c", "5bis"),
)


@pytest.mark.parametrize("word", WHOLE)
def test_a_word_is_one_token(word: str) -> None:
    assert tokens(f"see {word}, thus") == ("see", " ", word, ",", " ", "thus")


def test_chinese_and_japanese_fall_into_characters_and_arabic_into_words() -> None:
    assert tokens("决定2025年") == ("决", "定", "2025", "年")
    assert tokens("国連の") == ("国", "連", "の")
    assert tokens("الدول الأعضاء") == ("الدول", " ", "الأعضاء")


def test_a_note_stands_apart_from_the_word_it_follows() -> None:
    assert tokens("rules\ufffc and") == ("rules", "\ufffc", " ", "and")
    assert tokens("e\ufffc\u0301 and") == ("e", "\ufffc", "\u0301", " ", "and")


PLAIN = st.characters(max_codepoint=0x2FF, exclude_characters="\u00ad") | st.sampled_from(
    "abc019.,'/:- \u2010\u2011\u2014\u2018\u2019\u201c\u00a0\u202f\ufffc"
)


@given(st.text(PLAIN))
def test_a_plain_text_has_the_tokens_that_any_other_has(text: str) -> None:
    assert _PLAIN.fullmatch(text)
    plain, any_other = ([found.span() for found in each.finditer(text)] for each in (_PLAIN_TOKENS, _TOKENS))
    assert plain == any_other


@given(st.text() | texts(Ids("tokens")).map(lambda text: text.chars))
def test_tokens_joined_are_the_text(text: str) -> None:
    assert "".join(tokens(text)) == text


def joined(segments: tuple[Segment, ...]) -> tuple[StyledText, StyledText]:
    old = new = EMPTY
    for each in segments:
        old, new = old + each.old, new + each.new
    return old, new


@given(texts(Ids("old")), texts(Ids("new")))
def test_segments_hold_every_word_of_both_texts(old: StyledText, new: StyledText) -> None:
    assert joined(word_diff(old, new)) == (old, new)


@given(plain_texts(40), st.data())
def test_no_change_begins_or_ends_inside_a_word(old: StyledText, data: st.DataObject) -> None:
    words = old.chars.split(" ")
    at = data.draw(st.integers(0, len(words)))
    new = " ".join((*words[:at], *data.draw(plain_texts(4)).chars.split(" "), *words[at + 2 :]))
    for before, after in pairwise(word_diff(old, styled(new))):
        for one, other in ((before.old, after.old), (before.new, after.new)):
            seam = f"{one.chars[-1:]}{other.chars[:1]}"
            assert not re.fullmatch(r"[^\W\u3000-\u9fff]{2}", seam)


@given(st.data())
def test_a_lexicon_remembers_without_changing_the_result(data: st.DataObject) -> None:
    lexicon = Lexicon()
    for _ in range(4):
        old, new = data.draw(texts(Ids("old"))), data.draw(texts(Ids("new")))
        assert lexicon.diff(old, new) == lexicon.diff(old, new) == word_diff(old, new)


def test_long_texts_give_the_same_as_short_ones() -> None:
    """Only the words around a change are looked at, and that may not show."""
    lead = "considering all of the circumstances that were put before it in the course of the year "
    for old, new in (("funds and banks act", "funds, donors and banks act"), ("", "x"), ("a b", "b")):
        short = marked(word_diff(styled(f"so {old} thus"), styled(f"so {new} thus")))
        long = marked(word_diff(styled(f"{lead}so {old} thus {lead}"), styled(f"{lead}so {new} thus {lead}")))
        assert long == f"{lead}{short} {lead}".strip()


def test_a_difference_only_in_shape_replaces_that_token_alone() -> None:
    old = styled("the Court's view of 5\u00a0per cent of no\u2011one")
    new = styled("the Court’s view of 5 per cent of no-one")
    changes = [(each.old.chars, each.new.chars) for each in word_diff(old, new) if each.fate is not Fate.KEPT]
    gone = ["Court's", "\u00a0", "no\u2011one"]
    come = ["Court’s", " ", "no-one"]
    assert changes == [
        each for pair in zip(gone, come, strict=True) for each in ((pair[0], ""), ("", pair[1]))
    ]
    assert joined(word_diff(old, new)) == (old, new)


def test_a_number_is_never_cut_at_its_separators() -> None:
    old, new = styled("some 12\u00a0500 boats"), styled("some 12\u00a0700 boats")
    assert marked(word_diff(old, new)) == "some [-12\u00a0500-]{+12\u00a0700+} boats"


def note(name: str, chars: str, sign: str = "") -> StyledText:
    return atom_text(Note(name, styled(chars), sign))


def fates(old: StyledText, new: StyledText) -> list[tuple[Fate, str]]:
    return [(each.fate, each.shown.chars) for each in word_diff(old, new)]


def test_a_note_whose_text_changed_is_restyled_alone() -> None:
    old = styled("Recalling the treaty") + note("n1", "Treaty Series, vol. 3.") + styled(" of peace,")
    new = styled("Recalling the treaty") + note("n1", "Treaty Series, vol. 4.") + styled(" of peace,")
    assert fates(old, new) == [
        (Fate.KEPT, "Recalling the treaty"),
        (Fate.RESTYLED, "\ufffc"),
        (Fate.KEPT, " of peace,"),
    ]


def test_notes_of_other_ids_correspond_by_what_they_say() -> None:
    old = styled("a") + note("n1", "See the first report.") + styled(" b") + note("n2", "Ibid., p. 3.")
    new = styled("a b") + note("m2", "Ibid., p. 3.")
    assert fates(old, new) == [(Fate.KEPT, "a"), (Fate.DELETED, "\ufffc"), (Fate.KEPT, " b\ufffc")]


def test_of_two_notes_that_say_the_same_the_one_behind_the_same_word_stays() -> None:
    old = styled("Noting the report") + note("o", "Ibid.") + styled(" of the wells")
    new = (
        styled("Noting")
        + note("a", "Ibid.")
        + styled(" the report")
        + note("b", "Ibid.")
        + styled(" of the wells")
    )
    for one, other, fate in ((old, new, Fate.INSERTED), (new, old, Fate.DELETED)):
        changed = [each for each in word_diff(one, other) if each.fate is not Fate.KEPT]
        assert [(each.fate, each.shown.chars) for each in changed] == [(fate, ATOM)]


def test_a_note_that_came_is_inserted() -> None:
    old, new = (
        styled("the rules of procedure;"),
        styled("the rules") + note("n", "Doc.") + styled(" of procedure;"),
    )
    assert fates(old, new)[1] == (Fate.INSERTED, "\ufffc")


def test_words_with_other_marks_are_restyled_in_whole_words() -> None:
    old = styled("Urges all States")
    new = StyledText(old.chars, (Mark(0, 7, MarkKind.ITALIC),))
    assert fates(old, new) == [(Fate.RESTYLED, "Urges all"), (Fate.KEPT, " States")]
    assert fates(old, StyledText(old.chars, (Mark(0, 5, MarkKind.ITALIC),)))[0] == (Fate.RESTYLED, "Urges")


UNITS = st.text("abcdefgh", max_size=40)


@given(UNITS, UNITS, st.integers(0, 40))
def test_texts_share_runs_only_as_far_as_they_have_them_in_order(old: str, new: str, least: int) -> None:
    kept = sum(length for fate, length in difference_of_codes(old, new) if not fate)
    assert not share_runs(old, new, least, common_edges(old, new)) or kept >= least


def test_texts_changed_in_a_few_places_share_their_runs() -> None:
    old = " ".join(f"the well of harbour {at}" for at in range(20))
    new = old.replace("harbour 4 ", "the lighthouse ").replace("harbour 11 ", "")
    assert share_runs(old, new, 0.6 * len(old), common_edges(old, new))
    other = " ".join(f"a ship {at}" for at in range(40))
    assert not share_runs(old, other, 0.6 * len(old), common_edges(old, other))


@given(*(st.text("ab \0é\ufffc", max_size=30) for _ in range(4)))
def test_edges_are_what_two_texts_begin_and_then_end_with_alike(
    head: str, one: str, other: str, tail: str
) -> None:
    old, new = head + one + tail, head + other + tail
    start, end = common_edges(old, new)
    rest, left = old[start:], new[start:]
    assert old[:start] == new[:start]
    assert not rest or not left or rest[0] != left[0]
    assert rest[len(rest) - end :] == left[len(left) - end :]
    assert end == min(len(rest), len(left)) or rest[-1 - end] != left[-1 - end]
