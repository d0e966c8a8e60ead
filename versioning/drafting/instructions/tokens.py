"""Tokens of an instruction: its words, with every quotation as one token."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from versioning.compare.tokens import fold
from versioning.saying import said
from versioning.tree.expression import expression
from versioning.tree.text import EMPTY, StyledText

_PAIRS = {"“": "”", "«": "»", "„": "”“", "‘": "’", '"': '"', "'": "'", "”": "”"}
_NESTING = "“«"
_TOKEN = expression(
    r"(?P<symbol>[A-Z]{1,5}/[\w./()\[\]-]*\w[\])]?)"
    r"|\((?P<label>[A-Za-z]{1,5}|\d{1,2})\)"
    r"|(?P<room>(?:OP|PP|op|pp|Op|Pp)s?\.?\s?(?=\d))"
    r"|(?P<number>\d{1,3}(?:st|nd|rd|th|er|ère|ème|e)?(?![\d/]))"
    r"|(?P<word>[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*|\d[\w/.,-]*\w|\d)"
    r"|(?P<sign>[^\s\w\ufffc])",
)
_ABBREVIATIONS = frozenset(
    ("para", "paras", "op", "ops", "pp", "pps", "no", "art", "sect", "subpara", "subparas")
)


class Sort(str, Enum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    LABEL = "label"
    SIGN = "sign"
    QUOTE = "quote"
    SYMBOL = "symbol"


@dataclass(frozen=True)
class Token:
    """One token from offset `start` up to `end` of the instruction; `text` is folded, in small letters.

    `quote` holds what a quotation quotes, without its marks.
    """

    sort: Sort
    text: str
    start: int
    end: int
    quote: StyledText = EMPTY


class UnclosedError(Exception):
    """A quotation begins and does not end."""


def tokenized(text: StyledText) -> tuple[Token, ...]:
    """Return the tokens of an instruction; raises UnclosedError."""
    result: list[Token] = []
    at = 0
    for start, end in quotations(text.chars):
        result += _plain(text.chars, at, start)
        result.append(Token(Sort.QUOTE, "", start, end, _inner(text, start, end)))
        at = end
    result += _plain(text.chars, at, len(text.chars))
    return tuple(
        token for before, token in pairwise((None, *result)) if token and not _abbreviates(before, token)
    )


def _abbreviates(before: Token | None, token: Token) -> bool:
    """Return whether a token is the period of an abbreviation ("para.")."""
    is_period = token.sort is Sort.SIGN and token.text == "."
    return is_period and before is not None and before.text in _ABBREVIATIONS and before.end == token.start


def sentences(tokens: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """Yield the tokens of each sentence, without the period at its end."""
    start = 0
    for at, token in enumerate(tokens):
        if token.text not in {".", "。"} or token.sort is not Sort.SIGN:
            continue
        if at > start:
            yield tokens[start:at]
        start = at + 1
    if start < len(tokens):
        yield tokens[start:]


def quotations(chars: str) -> list[tuple[int, int]]:
    """Return where each outermost quotation starts and ends, its marks included; raises UnclosedError."""
    result: list[tuple[int, int]] = []
    doubled = '"' in chars or any(sign in chars for sign in "“«„")
    at = 0
    while at < len(chars):
        if not _opens(chars, at, doubled=doubled):
            at += 1
            continue
        end = _end(chars, at)
        if end is None:
            if chars[at] in "'‘”":
                at += 1
                continue
            message = said("a quotation that is not closed: “{words}…”", words=chars[at + 1 : at + 40])
            raise UnclosedError(message)
        result.append((at, end))
        at = end
    return result


def _opens(chars: str, at: int, *, doubled: bool) -> bool:
    sign = chars[at]
    if sign not in _PAIRS:
        return False
    if sign in "'‘”":  # an apostrophe, or the end of something; as a quotation mark only where no other is
        before = chars[at - 1] if at else " "
        return not doubled and not before.isalnum()
    return True


def _end(chars: str, start: int) -> int | None:
    """Return the offset after the mark that closes the quotation opened at `start`, None for none."""
    opening = chars[start]
    closing = _PAIRS[opening]
    depth = 0
    first = None
    for at in range(start + 1, len(chars)):
        if chars[at] in closing and (opening not in "'‘" or not chars[at + 1 : at + 2].isalnum()):
            if depth == 0:
                return at + 1
            first = first or at + 1
            depth -= 1
        elif chars[at] == opening and opening in _NESTING:
            depth += 1
    return first


def _inner(text: StyledText, start: int, end: int) -> StyledText:
    inner = text.slice(start + 1, end - 1)
    if text.chars[start] == "«":
        chars = inner.chars
        inner = inner.slice(
            len(chars) - len(chars.lstrip(" \u00a0\u202f")), len(chars.rstrip(" \u00a0\u202f"))
        )
    return inner


def _plain(chars: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(chars, start, end):
        group = match.lastgroup or "sign"
        sort = Sort.WORD if group == "room" else Sort(group)
        text = match[group] if sort is Sort.SYMBOL else fold(match[group]).lower()
        yield Token(sort, text.rstrip(". ") if group == "room" else text, *match.span())
