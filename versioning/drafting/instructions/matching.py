"""Matching: where quoted words stand in a text, whatever the shapes of its spaces, hyphens and quotes."""

from __future__ import annotations

from dataclasses import dataclass

from versioning.compare.tokens import fold
from versioning.tree.text import ATOM, StyledText

_UNSEEN = f"{ATOM}\u00ad\u200b\u2060\ufeff"
_SPACES = " \t\n\r\u2009\u2002\u2003"


@dataclass(frozen=True, order=True)
class Span:
    """The characters of a text from offset `start` up to `end`."""

    start: int
    end: int


def matches(text: StyledText, quote: StyledText) -> list[Span]:
    """Return where a quotation stands in a text, in order; whole words where it stands as whole words.

    Notes in the text are passed over, and belong to a quotation that has one at its end. Where it is
    nowhere else it may stand without regard to spaces, as in a text that a PDF broke.
    """
    needle, _ = folded(quote.chars)
    needle = needle.strip(" ")
    if not needle:
        return []
    hay, places = folded(text.chars)
    found = _all(hay, needle)
    whole = [at for at in found if _is_whole(hay, at, at + len(needle))]
    spans = [Span(places[at], places[at + len(needle) - 1] + 1) for at in whole or found]
    if not spans:
        spans = _without_spaces(hay, places, needle) or _with_gap(text, needle)
    return [_with_notes(text, span, quote) for span in spans]


def folded(chars: str) -> tuple[str, list[int]]:
    """Return a text in plain shapes with single spaces and no notes, and the offset of each character."""
    shown: list[str] = []
    places: list[int] = []
    for at, char in enumerate(fold(chars)):
        if char in _UNSEEN:
            continue
        plain = " " if char in _SPACES else "-" if char == "–" else char
        if plain == " " and shown and shown[-1] == " ":
            continue
        shown.append(plain)
        places.append(at)
    return "".join(shown), places


def alike(one: str, other: str) -> bool:
    """Return whether two texts read the same but for spaces, note marks, and what the first leaves out."""
    letters, wanted = _letters(one), _letters(other)
    head, gap, tail = letters.replace("...", "…").partition("…")
    if gap and head and tail:  # the middle is left out
        return len(wanted) >= len(head + tail) and wanted.startswith(head) and wanted.endswith(tail)
    return letters == wanted


def _letters(chars: str) -> str:
    return "".join(char for char in folded(chars)[0] if char not in " *†‡§")


def _all(hay: str, needle: str) -> list[int]:
    found: list[int] = []
    at = hay.find(needle)
    while at >= 0:
        found.append(at)
        at = hay.find(needle, at + 1)
    return found


def _is_whole(hay: str, start: int, end: int) -> bool:
    before = start == 0 or not (hay[start - 1].isalnum() and hay[start].isalnum())
    return before and (end == len(hay) or not (hay[end - 1].isalnum() and hay[end].isalnum()))


def _without_spaces(hay: str, places: list[int], needle: str) -> list[Span]:
    kept = [at for at, char in enumerate(hay) if char != " "]
    short, wanted = hay.replace(" ", ""), needle.replace(" ", "")
    found = [(kept[at], kept[at + len(wanted) - 1] + 1) for at in _all(short, wanted)]
    return [Span(places[start], places[end - 1] + 1) for start, end in found if _is_whole(hay, start, end)]


def _with_gap(text: StyledText, needle: str) -> list[Span]:
    """Return where a quotation stands whose middle is left out ("the rights … of women")."""
    head, gap, tail = needle.replace("...", "…").partition("…")
    if not gap or not head.strip() or not tail.strip():
        return []
    starts, ends = (matches(text, StyledText(part)) for part in (head, tail))
    nearest = [(start, [end for end in ends if end.start >= start.end][:1]) for start in starts]
    return [Span(start.start, end.end) for start, found in nearest for end in found]


def _with_notes(text: StyledText, span: Span, quote: StyledText) -> Span:
    start, end = span.start, span.end
    if quote.chars.startswith(ATOM):
        while start and text.chars[start - 1] == ATOM:
            start -= 1
    if quote.chars.endswith(ATOM):
        while text.chars[end : end + 1] == ATOM:
            end += 1
    return Span(start, end)
