"""Page furniture: rules, page numbers, job numbers, running symbols and repeated heads.

A text layer gives pages, one after the other, with what the printer set around the text. All of it
is taken out here and named in the report, and a gap is left where it stood, since a paragraph may go
on after it.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from exports.markdown.vocabulary import SYMBOL, bare
from exports.places import line as line_named
from exports.report import Loss
from versioning.saying import said

_RULE = re.compile(r"\s*(?:-(?:\s*-){2,}|\*(?:\s*\*){2,}|_(?:\s*_){2,}|={3,})\s*")
_PAGE = r"(?:\d{1,3}/\d{1,3}|[-–—] ?\d{1,3} ?[-–—]|page \d{1,3}(?: (?:of|/) \d{1,3})?)"
_JOB = r"(?:(?:[A-Z]{1,3}\.)?\d{2}-\d{5}(?: ?\([A-Z]\))?|\*\d{6,8}\*|\d{6})"
_FOOTER = re.compile(rf"(?:{_PAGE}|{_JOB})(?:\s+(?:{_PAGE}|{_JOB}))*", re.IGNORECASE)
_LONE_NUMBER = re.compile(r"\d{1,3}")
_UNITED_NATIONS = re.compile(
    r"united nations|nations unies|naciones unidas|организация объединенных наций|الأمم المتحدة|联合国",
    re.IGNORECASE,
)
_FIRST_LINES = 12
"""Among so many lines the name "United Nations" is the head of the first page."""
_COLUMNS = re.compile(r"(?<!\.)(?<!\))\s{3,}(?=\S)")
_TABBED = re.compile(rf"^({_UNITED_NATIONS.pattern})\t+(?=\S)", re.IGNORECASE)
_LONGEST_HEAD = 90


@dataclass(frozen=True)
class Line:
    """A line of the source. `number` counts from 1; a `gap` is where page furniture was taken out.

    `page` says that a new page begins there for certain (a form feed, a running symbol).
    """

    number: int
    text: str
    gap: bool = False
    page: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether nothing is printed in this line."""
        return not self.text.strip()

    def emptied(self, *, page: bool = False) -> Line:
        """Return the gap that this line leaves."""
        return replace(self, text="", gap=True, page=self.page or page)


def split_lines(text: str) -> list[Line]:
    """Return the lines of a text; a form feed or a Unicode line end ends a line, too."""
    result: list[Line] = []
    for number, source in enumerate(text.split("\n"), 1):
        pages = re.split("[\f\x0b]", source)
        for index, page in enumerate(pages):
            if index:
                result.append(Line(number, "", gap=True, page=True))
            result += [Line(number, part) for part in re.split("[\u2028\u2029\x85]", page)]
    return result


def _is_rule(text: str) -> bool:
    """Return whether a line is a rule across the page, or the underline of a heading."""
    return _RULE.fullmatch(text) is not None


def is_lone_number(text: str) -> bool:
    """Return whether a line holds only a figure: a page number, or the number of a note or paragraph."""
    return _LONE_NUMBER.fullmatch(bare(text)) is not None


def without_columns(lines: list[Line]) -> list[Line]:
    """Return the lines with those at the head of a laid-out page, that stand side by side, one by one."""
    result: list[Line] = []
    count = 0
    for line in lines:
        count += not line.is_blank
        cells = _COLUMNS.split(_TABBED.sub(r"\1   ", line.text.strip()))
        if count > _FIRST_LINES or len(cells) == 1 or _is_rule(line.text):
            result.append(line)
        else:
            result += [replace(line, text=cell) for cell in cells]
    return result


def clear(lines: list[Line]) -> tuple[list[Line], str, tuple[Loss, ...]]:
    """Return the lines with gaps for furniture, the symbol printed on the pages, and what was left out.

    Lone figures stay (they may number notes); rules become gaps without a word.
    """
    shown = [bare(line.text) for line in lines]
    symbol = next((text for text in shown if SYMBOL.fullmatch(text)), "")
    dropped: list[tuple[int, str]] = []
    cleared: list[Line] = []
    count = 0
    running = False
    for line, text in zip(lines, shown, strict=True):
        count += bool(text)
        if _is_rule(line.text):
            cleared.append(line.emptied())
        elif symbol and text == symbol:
            dropped += [(line.number, text)] if running else []
            cleared.append(line.emptied(page=count > _FIRST_LINES))
            running = True
        elif _is_footer(line.text, text) or (count <= _FIRST_LINES and _UNITED_NATIONS.fullmatch(text)):
            dropped.append((line.number, text))
            cleared.append(line.emptied())
        else:
            cleared.append(line)
    repeated, heads = _without_heads(cleared)
    return repeated, symbol, _losses(dropped + heads)


def _is_footer(source: str, shown: str) -> bool:
    return _FOOTER.fullmatch(shown) is not None or _FOOTER.fullmatch(source.strip()) is not None


def _without_heads(lines: list[Line]) -> tuple[list[Line], list[tuple[int, str]]]:
    """Take out lines that come again at the top or foot of a page."""
    shown = [bare(line.text) for line in lines]
    short = Counter(
        text
        for text in shown
        if text and len(text) <= _LONGEST_HEAD and not text.endswith((",", ";", ".", ":")) and len(text) > 3
    )
    beside = _beside_gaps(lines)
    seen: set[str] = set()
    result: list[Line] = []
    dropped: list[tuple[int, str]] = []
    for index, (line, text) in enumerate(zip(lines, shown, strict=True)):
        if short[text] > 1 and text in seen and beside[index]:
            dropped.append((line.number, text))
            result.append(line.emptied())
        else:
            seen.add(text)
            result.append(line)
    return result, dropped


def _beside_gaps(lines: list[Line]) -> list[bool]:
    """Tell for each line whether the nearest line that isn't blank, on either side, is a gap."""
    result = [False] * len(lines)
    for order in (range(len(lines)), range(len(lines) - 1, -1, -1)):
        gap = False
        for index in order:
            line = lines[index]
            if line.gap:
                gap = True
            elif not line.is_blank:
                result[index] = result[index] or gap
                gap = False
    return result


def _losses(dropped: list[tuple[int, str]]) -> tuple[Loss, ...]:
    """Name what was left out, equal texts together."""
    places: dict[str, list[int]] = {}
    for number, text in dropped:
        places.setdefault(text, []).append(number)
    return tuple(
        Loss(_where(numbers), said("page furniture left out: “{words}”", words=text))
        for text, numbers in places.items()
    )


def _where(numbers: list[int]) -> str:
    if len(numbers) == 1:
        return line_named(numbers[0])
    shown = ", ".join(str(number) for number in numbers[:8])
    return said("lines {numbers}", numbers=f"{shown}{' …' if len(numbers) > 8 else ''}")
