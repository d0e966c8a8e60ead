"""What happens to spaces around words that are cut, dragged and pasted."""

import pytest

from editor.word_spaces import are_words, gaps, with_gap

TEXT = "Urges (all) States, and 2 others; 会员国 l’Assemblée\u00a0;"


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Urges", "(all) States,"),
        ("States", "(all), and"),
        ("and 2", "States, others;"),
        ("others", "and 2; "),
        ("all", "(all) States"),
        ("tat", "(all) States"),
        ("员", "会员国"),
        ("l’Assemblée", "会员国\u00a0;"),
    ],
)
def test_what_is_taken_away_leaves_one_space_between_words(words: str, left: str) -> None:
    start = TEXT.index(words)
    first, last = with_gap(TEXT, start, start + len(words))
    stays = TEXT[:first] + TEXT[last:]
    assert (left in stays) == (words not in ("all", "tat", "员"))
    assert (last - first == len(words)) == (words in ("all", "tat", "员"))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("", "States", ("", " ")),
        ("all", " States", (" ", "")),
        ("all ", "States", ("", " ")),
        ("all", "", (" ", "")),
        ("all", ",", (" ", "")),
        ("(", ")", ("", "")),
        ("States,", " and", (" ", "")),
    ],
)
def test_what_is_put_somewhere_gets_the_spaces_that_it_lacks(
    before: str, after: str, expected: tuple[str, str]
) -> None:
    assert gaps(before + after, len(before)) == expected


def test_words_have_a_space_on_one_side() -> None:
    assert are_words("Urges all", 0, 5)
    assert not are_words("Urges all", 0, 6)
    assert not are_words("Urges", 0, 5)
    assert not are_words("Urges all", 1, 5)
    assert not are_words("Urges all", 3, 3)
