"""Words divided at the ends of lines come together, those with a hyphen of their own keep it."""

from __future__ import annotations

from tests.exports.pdf.maker import pdf
from tests.exports.pdf.test_reader import page_of, texts

WHOLE = "The harbours and the seasons of the coast are measured by the institutions, and so is the follow-up."


def read(*lines: str) -> str:
    return texts(pdf([page_of(WHOLE, "", "", *lines)]))[-1]


def test_a_word_that_the_document_has_whole_is_put_together() -> None:
    assert read("All of them serve the har-", "bours of the coast.") == (
        "All of them serve the harbours of the coast."
    )


def test_a_hyphen_that_is_the_words_own_stays() -> None:
    assert read("All of them serve the follow-", "up to the long-", "term aims.") == (
        "All of them serve the follow-up to the long-term aims."
    )
    lines = ("The re-creation of the harbours and the recreation of the coast, and the re-", "creation.")
    assert read(*lines).endswith("the re-creation.")


def test_a_document_that_divides_words_divides_others_too() -> None:
    lines = (
        "The har-",
        "bours are mea-",
        "sured in all sea-",
        "sons by the institu-",
        "tions for transpar-",
        "ency, and the follow-",
        "up of Norland-",
        "Sudland and of the coast-",
        "measured ones.",
    )
    assert read(*lines) == (
        "The harbours are measured in all seasons by the institutions for transparency, and the follow-up of"
        " Norland-Sudland and of the coast-measured ones."
    )
