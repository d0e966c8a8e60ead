"""Words are found whatever their shapes, as whole words or anywhere, and told by offsets as they are kept."""

import re
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import WORDS, drafts
from versioning.drafting.searching import (
    Finder,
    Hit,
    PatternError,
    Query,
    Scope,
    hits,
    hits_apart,
    texts_of,
    unpacked,
)
from versioning.saying import Saying
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, Note, atom_text, styled

PLAIN = st.text("ab -'A", max_size=30)


def found(query: Query, chars: str) -> list[str]:
    return [chars[start:end] for (start, end), *_ in Finder(query).ranges(chars)]


@given(PLAIN, st.text("abA -", min_size=1, max_size=3), st.booleans())
def test_in_plain_text_it_finds_what_a_regular_expression_of_the_same_words_finds(
    chars: str, words: str, case: bool
) -> None:
    expected = re.finditer(re.escape(words), chars, 0 if case else re.IGNORECASE)
    assert [ranges[0] for ranges in Finder(Query(words, case=case)).ranges(chars)] == [
        match.span() for match in expected
    ]


UNEVEN = st.text("abé e\u0301ßİ’\u00ad\u0651بن中\ufffc\u212b", max_size=20)


@given(UNEVEN, UNEVEN, st.text("abeéßbن中å", min_size=1, max_size=2), st.booleans())
def test_what_stands_elsewhere_in_a_text_changes_nothing_of_what_is_found(
    before: str, after: str, words: str, case: bool
) -> None:
    query, parts = Query(words, case=case), (before, ".|.\u00ad", after)
    starts = [0, len(parts[0]), len(parts[0]) + len(parts[1])]
    expected = [
        (at + start, at + end)
        for at, part in zip(starts, parts, strict=True)
        for (start, end), *_ in Finder(query).ranges(part)
    ]
    assert [ranges[0] for ranges in Finder(query).ranges("".join(parts))] == expected


@given(PLAIN, st.text("abA", min_size=1, max_size=3), st.booleans())
def test_words_and_the_regular_expression_of_them_find_the_same(chars: str, words: str, whole: bool) -> None:
    plain = hits([("n", styled(chars))], Query(words, whole=whole))
    pattern = hits([("n", styled(chars))], Query(re.escape(words), whole=whole, pattern=True))
    assert plain == pattern


@given(drafts(), st.sampled_from([word for word in WORDS if word.isalpha()]), st.booleans())
def test_every_hit_in_a_draft_reads_as_what_was_searched(draft: Resolution, word: str, whole: bool) -> None:
    texts = list(texts_of(draft))
    told = hits(texts, Query(word, whole=whole))
    assert all(draft.text(hit.node).slice(hit.start, hit.end).plain.lower() == word.lower() for hit in told)
    assert len(told) >= sum(f" {word} " in f" {text.plain} " for _, text in texts)


@given(drafts())
def test_hits_follow_each_other_and_do_not_overlap(draft: Resolution) -> None:
    texts = list(texts_of(draft))
    told = hits(texts, Query("e"))
    order = [node for node, _ in texts]
    places = [(order.index(hit.node), hit.start, hit.end) for hit in told]
    assert places == sorted(places)
    assert all(before[:1] != after[:1] or before[2] <= after[1] for before, after in pairwise(places))


@given(drafts(), st.sampled_from((r"\w+", "s|t", r"(\d+)", "e$", "[ا-ي]+")))
def test_what_is_found_apart_is_what_is_found_here(draft: Resolution, words: str) -> None:
    query = Query(words, pattern=True)
    texts = list(texts_of(draft))
    apart = [(node, text.chars) for node, text in texts]
    assert unpacked(hits_apart(apart, query), apart) == hits(texts, query)


@pytest.mark.parametrize(
    ("words", "chars", "expected"),
    [
        ("per cent", "5 per\u00a0cent", ["per\u00a0cent"]),
        ("5 Å", "5 \u212b", ["5 \u212b"]),
        ("no-one", "No\u2011one left", ["No\u2011one"]),
        ("State's", "each State’s", ["State’s"]),
        ('"zero draft"', "the “zero draft”", ["“zero draft”"]),
        ("“zero draft”", 'the "zero draft"', ['"zero draft"']),
        ("été", "l’e\u0301te\u0301", ["e\u0301te\u0301"]),
        ("coöperate", "co\u00adöperate", ["co\u00adöperate"]),
        ("الدول", "إن الدُّوَل الأعضاء", ["الدُّوَل"]),
        ("الدول", "الـدول", ["الـدول"]),
        ("会员国", "各会员国决定", ["会员国"]),
        ("🕊", "a 🕊 b", ["🕊"]),
        ("STRASSE", "Straße", ["Straße"]),
        ("s", "ß", []),
        ("secretaire", "le Secrétaire", ["Secrétaire"]),
        ("secretaire", "le Secre\u0301taire", ["Secre\u0301taire"]),
        ("espanol nguyen", "ESPAÑOL Nguyễn", ["ESPAÑOL Nguyễn"]),
        ("еще", "ещё", ["ещё"]),
        ("и", "й", []),
        ("où", "où ou Où", ["où", "Où"]),
        ("élevé", "élève, eleve, ÉLEVÉ", ["ÉLEVÉ"]),
    ],
)
def test_shapes_of_what_is_one_to_a_reader_are_one(words: str, chars: str, expected: list[str]) -> None:
    assert found(Query(words), chars) == expected


@pytest.mark.parametrize("pattern", [False, True])
def test_accents_count_where_case_does_and_in_regular_expressions(pattern: bool) -> None:
    assert found(Query("secretaire", case=not pattern, pattern=pattern), "secrétaire secretaire") == [
        "secretaire"
    ]


@given(st.text("aeéèE\u0301\u00ad ñn", max_size=20), st.text("aeéèn", min_size=1, max_size=3))
def test_a_letter_finds_itself_with_any_accent_and_an_accent_only_itself(chars: str, words: str) -> None:
    def shape(letters: str) -> str:
        return unicodedata.normalize("NFC", letters.replace("\u00ad", "")).lower()

    for text in found(Query(words), chars):
        assert len(shape(text)) == len(words)
        for letter, typed in zip(shape(text), words, strict=True):
            assert typed in (letter, unicodedata.normalize("NFD", letter)[0])


def test_offsets_count_code_points_of_what_is_kept() -> None:
    text = styled("🕊𝒳 e\u0301 States")
    (hit,) = hits([("n", text)], Query("states"))
    assert hit == Hit("n", 6, 12, ())


def test_a_note_among_the_words_is_passed_over() -> None:
    text = styled("Member") + atom_text(Note("note")) + styled(" States")
    (hit,) = hits([("n", text)], Query("member states"))
    assert text.chars[hit.start : hit.end] == f"Member{ATOM} States"


@pytest.mark.parametrize(
    ("words", "chars", "count"),
    [
        ("state", "statement State state’s restate state", 3),
        ("(a)", "see (a)b", 1),
        ("word", f"word{ATOM}more", 1),
        ("会员国", "各会员国决定", 1),
        ("ete", "e\u0301te", 1),
        ("te", "e\u0301te", 0),
        ("الدول", "والدول الدول", 1),
    ],
)
def test_whole_words_stop_where_words_do(words: str, chars: str, count: int) -> None:
    assert len(found(Query(words, whole=True), chars)) == count


def test_case_counts_where_it_is_asked_for() -> None:
    assert found(Query("states", case=True), "States states") == ["states"]


def test_a_whole_word_of_an_expression_may_be_the_shorter_one() -> None:
    assert found(Query("stat|state", whole=True, pattern=True), "state stat status") == ["state", "stat"]


def test_groups_are_told_by_their_ranges() -> None:
    ((whole, first, second),) = Finder(Query(r"(\d+)(?:\.(\d))?", pattern=True)).ranges("in 2030")
    assert (whole, first, second) == ((3, 7), (3, 7), (-1, -1))


def test_an_expression_sees_plain_shapes_and_finds_what_is_kept() -> None:
    assert found(Query(r"\d+ per cent", pattern=True), "by 50\u00a0per\u00a0cent") == [
        "50\u00a0per\u00a0cent"
    ]
    assert found(Query("no\u2011one|[a\u2011c]x", pattern=True), "no-one -x") == ["no-one", "-x"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (r"10\xa0%|l\u2019eau", ["10\u00a0%", "l’eau"]),
        (r"non\u2011[\u2018\u2019']", ["non\u2011’"]),
        (r"[\u0041-\u005a]", ["B"]),
        (r"\\u2019", [r"\u2019"]),
    ],
)
def test_a_character_may_be_given_by_its_number(words: str, expected: list[str]) -> None:
    text = "10\u00a0% l’eau non\u2011’ B \\u2019"
    assert found(Query(words, pattern=True, case=True), text) == expected


@pytest.mark.parametrize("words", ["(", "a{2,1}", "[z-a]", "(?P<a", "a" * 9 + "{99999999999}", "a)(?:b"])
def test_what_is_no_expression_is_said_in_a_sentence(words: str) -> None:
    with pytest.raises(PatternError, match=r"^This .+\.$"):
        Finder(Query(words, pattern=True, whole=True))
    with pytest.raises(PatternError):
        unpacked(hits_apart([("n", "text")], Query(words, pattern=True)), [("n", "text")])


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("[", "a bracket [ is not closed"),
        ("(", "a bracket ( is not closed"),
        ("*", "there is nothing to repeat"),
    ],
)
def test_why_it_is_none_can_be_told_in_every_language(words: str, why: str) -> None:
    with pytest.raises(PatternError) as raised:
        unpacked(hits_apart([("n", "text")], Query(words, pattern=True)), [("n", "text")])
    told = raised.value.why.values["why"]
    assert isinstance(told, Saying)
    assert told == why


def test_nothing_is_found_for_nothing() -> None:
    assert found(Query(""), "text") == found(Query("", pattern=True), "text") == []
    assert found(Query("x*", pattern=True), "aaa") == []


def test_text_and_notes_are_searched_apart_or_both_and_what_is_not_shown_is_not() -> None:
    text = styled("In words") + atom_text(Note("note", styled("words below")))
    kept = Paragraph("kept", Role.OPAQUE, styled("words"))
    draft = Resolution("draft", children=(Paragraph("p", Role.TEXT, text), kept))

    def nodes(scope: Scope) -> list[str]:
        return [hit.node for hit in hits(texts_of(draft, scope), Query("words"))]

    assert nodes(Scope.TEXT) == ["p"]
    assert nodes(Scope.NOTES) == ["note"]
    assert nodes(Scope.TEXT | Scope.NOTES) == ["p", "note"]


@pytest.mark.parametrize("kept", ["إعلان الأمم", "اعلان الامم", "إعلان الأمـم", "ا\u0655علان الا\u0654مم"])
def test_an_alef_is_found_with_its_hamza_or_without_unless_letters_are_to_match(kept: str) -> None:
    for words in ("إعلان الأمم", "اعلان الامم", "أعلان الأمم"):
        assert found(Query(words), kept) == [kept]
    exact = found(Query("إعلان الأمم", case=True), kept)
    assert exact == ([] if kept.startswith("اع") else [kept])
