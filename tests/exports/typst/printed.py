"""What is printed on the pages of a PDF, for comparing it with the words of a draft."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

import pypdfium2

from exports.typst.fonts import typefaces_for
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_FOLDED = str.maketrans(
    {"\x02": "-", "\ufffe": "-", "\u2010": "-"} | dict(zip(")”]}»", "(“[{«", strict=True))
)
"""A hyphen at a line's end is told as something else; beside Arabic a bracket may be its mirror image."""


def printed(data: bytes) -> str:
    """The characters on all pages, in the order in which they stand there, without any space."""
    document = pypdfium2.PdfDocument(data)
    try:
        return "".join(folded(page.get_textpage().get_text_range()) for page in document)
    finally:
        document.close()


def folded(text: str) -> str:
    """Characters without spaces, in one form of each; an accent that is raised alone stands after a space."""
    even = unicodedata.normalize("NFKC", text).translate(_FOLDED)
    kept = "".join(char for char in even if not char.isspace() and unicodedata.category(char) != "Cf")
    return unicodedata.normalize("NFC", kept)


def shown_words(text: StyledText, missing: frozenset[str]) -> list[str]:
    """The words of a text as they are to be found; characters without a font as their codes."""
    plain = "".join(f"{ord(char):04X}" if char in missing else char for char in text.chars)
    return [word for part in plain.replace("\ufffc", " ").split() if (word := folded(part))]


def missing_in(draft: Resolution) -> frozenset[str]:
    chars = {char for text in texts_of(draft) for char in text.chars}
    return typefaces_for(chars).missing


def texts_of(draft: Resolution) -> Iterator[StyledText]:
    """Every text of a draft: the masthead, paragraphs, and notes after the paragraph that cites them."""
    for value in vars(draft.masthead).values():
        yield StyledText(value)
    for paragraph in draft.walk():
        yield paragraph.text
        for _, note in paragraph.text.notes:
            yield note.text


def assert_printed(data: bytes, draft: Resolution) -> None:
    """Every character of the draft is on the pages, and its words stand there in their order.

    Beside words written from right to left PDFium puts brackets and accents where nobody would, and it drops
    characters that take two units of UTF-16; there these and the order of words are left to the eye.
    """
    found, missing = printed(data), missing_in(draft)
    texts = list(texts_of(draft))
    is_beside = any(map(is_mixed, texts))  # what one of them says may stand beside any other
    wanted = Counter(char for text in texts for char in _certain(text, missing, is_beside=is_beside))
    lost = wanted - Counter(found)
    assert not lost, f"{lost} of {found!r}"
    at = 0
    for paragraph in draft.walk():
        wanted_words = [] if is_beside else shown_words(paragraph.text, missing)
        for word in (part for each in wanted_words for part in _unbroken(each)):
            here = found.find(word, at)
            assert here >= 0, f"{word!r} of {paragraph.text.plain!r} is not where it should be"
            at = here + len(word)


def _unbroken(word: str) -> list[str]:
    """The parts of a word that no line or page ends in; between Chinese characters one may end anywhere.

    PDFium tells brackets of another font than the characters beside them in some order of its own.
    """
    if any(char >= "\u2e80" for char in word):
        return [char for char in word if char not in "(["]
    return [part for part in word.split("-") if part]


def _certain(text: StyledText, missing: frozenset[str], *, is_beside: bool) -> str:
    if is_beside:
        even = unicodedata.normalize("NFC", text.plain)
        text = StyledText("".join(char for char in even if char in missing or _is_simple(char)))
    return "".join(shown_words(text, missing))


def _is_simple(char: str) -> bool:
    """Whether a character is one unit of UTF-16, and neither has an accent nor is one."""
    return (
        char < "\U00010000"
        and len(unicodedata.normalize("NFD", char)) == 1
        and not unicodedata.combining(char)
    )


def is_mixed(text: StyledText) -> bool:
    """Whether any word of a text is written from right to left."""
    return bool(_RIGHT_TO_LEFT.search(text.chars))
