"""How the words of the interface are capitalized: as in a sentence, in every menu, bar, button and title."""

from __future__ import annotations

import re

from tests.tools.translations import REPORTS, Message

NAMES = {"Chapeau", "Enter", "Geneva", "I", "Rev", "State", "Tab", "Vienna", "Word", "York"}
"""What has a capital wherever it stands."""
_CAPITALIZED = re.compile(r"(?<![\w’{])(?:I\b|[A-Z][a-z]+)(?![\w+}])")
_BEGINS = re.compile(r"(^|[.:?!…;]\s?|[“«(]|[^\w\s,;’]\s)$")


def capitalized(words: str) -> list[str]:
    """Return the words with a capital that begin no sentence, quotation or bracket, and are no names."""
    plain = words.replace("&", "")
    found = (each for each in _CAPITALIZED.finditer(plain) if not _BEGINS.search(plain[: each.start()]))
    return [each[0] for each in found if each[0] not in NAMES]


def test_what_is_no_whole_sentence_is_capitalized_like_one(messages: list[Message]) -> None:
    labels = (each.words for each in messages if each.context != REPORTS and not each.words.endswith("."))
    assert not {words: found for words in labels if (found := capitalized(words))}
