"""The speller in a process of its own answers as it does here."""

from collections.abc import Iterator

import pytest

from exports.spelling.checking import Checker


@pytest.fixture
def checker() -> Iterator[Checker]:
    checker = Checker()
    yield checker
    checker.close()


def nothing() -> None:
    """Nobody gives up."""


def test_the_process_answers_for_several_paragraphs_and_languages(checker: Checker) -> None:
    found = checker.misspelt("English", ["The Genral Assembly", "", "the colour"], frozenset(), nothing)
    assert found == [((4, 10),), (), ()]
    assert checker.misspelt("English", ["The Genral"], frozenset(["genral"]), nothing) == [()]
    assert checker.misspelt("French", ["Le dévelopement"], frozenset(), nothing) == [((3, 15),)]
    assert "General" in checker.suggestions("English", "Genral", nothing)


def test_the_process_that_was_given_up_is_started_again(checker: Checker) -> None:
    def enough() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        checker.misspelt("Arabic", ["الجمعية " * 50], frozenset(), enough)
    assert checker.misspelt("English", ["the colour"], frozenset(), nothing) == [()]
