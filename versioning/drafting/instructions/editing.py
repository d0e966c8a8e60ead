"""Editing: putting words into a text and taking them out, with the spaces and commas around in order."""

from __future__ import annotations

from dataclasses import dataclass, replace

from versioning.tree.text import ATOM, EMPTY, Mark, StyledText

_OPENING = "([“‘«\u00a0 \t\n"
_CLOSING = ",.;:!?)]”’»\u00a0 \t\n"
_SPACES = (" ", "\u00a0")
_STOPS = ",;.:"


@dataclass(frozen=True)
class Edit:
    """Replace what stands from `start` up to `end` of a text by `new`."""

    start: int
    end: int
    new: StyledText = EMPTY

    def apply(self, text: StyledText) -> StyledText:
        """Return the edited text."""
        return text.replaced(self.start, self.end, self.new)


def insertion(text: StyledText, at: int, new: StyledText, *, after: bool) -> Edit:
    """Return the edit that puts words at `at`, with the space that parts them from their neighbours.

    `after` says that they stand after quoted words: then they come after the notes there, too.
    """
    chars = text.chars
    while after and at < len(chars) and chars[at] == ATOM and not new.chars.startswith(ATOM):
        at += 1
    left, right = _plain_before(chars, at), _plain_after(chars, at)
    new = _without_double_stop(new, right)
    words = new.plain
    if not words:
        return Edit(at, at, new)
    if left and left not in _OPENING and words[0] not in _CLOSING and _spaced(left, words[0]):
        new = StyledText(" ") + new
    if right and right not in _CLOSING and words[-1] not in _OPENING and _spaced(words[-1], right):
        new += StyledText(" ")
    return Edit(at, at, new)


def replacement(text: StyledText, start: int, end: int, new: StyledText) -> Edit:
    """Return the edit that puts words in the place of others."""
    if not new.chars.strip():
        return deletion(text, start, end)
    return Edit(start, end, _without_double_stop(new, _plain_after(text.chars, end)))


def deletion(text: StyledText, start: int, end: int) -> Edit:
    """Return the edit that takes words out, with one of the spaces or commas that then meet."""
    chars = text.chars
    left, right = _plain_before(chars, start), _plain_after(chars, end)
    if right and right in _SPACES and chars[end : end + 1] == right and left in {"", *_SPACES}:
        end += 1
    elif left == " " and chars[start - 1 : start] == " " and (not right or right in ",.;:!?)]”’"):
        start -= 1
    left, right = _plain_before(chars, start), _plain_after(chars, end)
    if left and left in ",;" and right and right in _STOPS and chars[start - 1] == left:
        start -= 1
    return Edit(start, end)


def styled_as(text: StyledText, start: int, end: int, quote: StyledText, new: StyledText) -> StyledText:
    """Return words with the marks that all the words they replace bear, where the sheet shows no marks.

    That is so where the draft's words are marked and the same words in the sheet are not.
    """
    if new.marks or quote.marks or start >= end:
        return new
    over = [mark for mark in text.marks if mark.start <= start and mark.end >= end]
    return replace(new, marks=tuple(Mark(0, len(new), mark.kind, mark.value) for mark in over))


def _plain_before(chars: str, at: int) -> str:
    while at and chars[at - 1] == ATOM:
        at -= 1
    return chars[at - 1 : at]


def _plain_after(chars: str, at: int) -> str:
    while at < len(chars) and chars[at] == ATOM:
        at += 1
    return chars[at : at + 1]


def _without_double_stop(new: StyledText, right: str) -> StyledText:
    """Return words without the comma at their end where another stands behind them."""
    if len(new) > 1 and new.chars[-1] in ",;" and right and right in _STOPS:
        return new.slice(0, len(new) - 1)
    return new


def _spaced(left: str, right: str) -> bool:
    """Return whether two characters are parted by a space in their script; Chinese has none."""
    return not any("\u2e80" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef" for char in (left, right))
