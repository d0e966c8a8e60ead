"""Page furniture: running heads, page numbers, job numbers and bar codes, taken off the pages' edges."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from exports.markdown.vocabulary import SYMBOL
from exports.pdf.characters import Sheet
from exports.pdf.lines import Line
from exports.pdf.run import Rule
from exports.places import page
from exports.report import Loss
from versioning.saying import said, worded

_EDGE = 0.13
"""Furniture stands within so much of the page's height from its upper or lower edge."""
_LINES_OF_HEAD = 5
_PAGE = (
    r"(?:(?:page|página|стр\.?|страница|第)\s*)?[-–—]?\s*\d{1,4}\s*[-–—]?"
    r"(?:\s*(?:/|of|de|sur|из)\s*\d{1,4})?\s*(?:页)?"
)
_JOB = r"(?:(?:[A-Z]{1,4}\.)?\d{2}-\d{5}(?:\s*\([A-Z]\))?|\*\d{6,9}\*|\*[A-Z]?\d{6,9}\*|\d{6})"
_FOOTER = re.compile(rf"(?:{_PAGE}|{_JOB})(?:\s+(?:{_PAGE}|{_JOB}))*", re.IGNORECASE)
_NUMBER = re.compile(_PAGE, re.IGNORECASE)
_RECYCLE = re.compile(
    r"please recycle|merci de recycler|recíclese.*|reciclar.*|просьба отправить.*|просьба сдать.*|请回收",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"\d+")
_LEVEL = 2.5
"""Lines stand at one height when they differ by less than so many points."""


@dataclass
class Leaf:
    """A page without its furniture, or a part of one: its lines from top to bottom, and its rules.

    A strip of text has its place among others in `strip`: which one, of how many. Distances are measured from
    where it begins.
    """

    number: int
    width: float
    lines: list[Line]
    rules: list[Rule] = field(default_factory=list)
    mirrored: bool = False
    strip: tuple[int, int] = (0, 1)
    is_cell: bool = False


def without_furniture(sheets: list[Sheet], lines: list[list[Line]]) -> tuple[list[Leaf], str, list[Loss]]:
    """Return the pages without furniture, the symbol that their heads show, and what was left out."""
    repeated = _repeated(sheets, lines)
    left_out: dict[tuple[str, str], list[int]] = defaultdict(list)
    leaves: list[Leaf] = []
    symbol = ""
    for sheet, on_page in zip(sheets, lines, strict=True):
        head = _head(sheet, on_page, repeated)
        foot = _foot(sheet, on_page, repeated)
        gone = {*head, *foot, *(at for at, line in enumerate(on_page) if line.bars)}
        for at in sorted(gone):
            line = on_page[at]
            found = SYMBOL.fullmatch(line.plain) if at in head else None
            symbol = symbol or (found[0] if found else "")
            left_out[_kind(line), line.plain].append(sheet.number)
        kept = [line for at, line in enumerate(on_page) if at not in gone and line.plain]
        leaves.append(Leaf(sheet.number, sheet.width, kept, sheet.rules, sheet.mirrored))
    return leaves, symbol, _losses(left_out)


def pages_named(pages: list[int]) -> str:
    """Return page numbers as a person writes them: "page 3", "pages 2–12", "pages 2, 4, 6"."""
    numbers = sorted(set(pages))
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][1] + 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    shown = ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in spans)
    return page(numbers[0]) if len(numbers) == 1 else said("pages {numbers}", numbers=shown)


def _folded(line: Line) -> str:
    """Return the words of a line with a sign for the number of its page."""
    return _FIGURES.sub(lambda match: "#" if match[0] == str(line.page) else match[0], line.plain)


def _repeated(sheets: list[Sheet], lines: list[list[Line]]) -> set[tuple[str, int]]:
    """Return texts, their page's number aside, that stand at one height at the edge of several pages."""
    places: dict[str, list[float]] = defaultdict(list)
    for sheet, on_page in zip(sheets, lines, strict=True):
        for text, base in {(_folded(line), line.base) for line in on_page if _at_edge(sheet, line)}:
            places[text].append(base)
    result: set[tuple[str, int]] = set()
    for text, bases in places.items():
        for base in bases:
            if sum(abs(base - other) < _LEVEL for other in bases) > 1:
                result.add((text, round(base)))
    return result


def _at_edge(sheet: Sheet, line: Line) -> bool:
    height = _EDGE * (sheet.top - sheet.bottom)
    at_edge = line.base > sheet.top - height or line.base < sheet.bottom + height
    return at_edge and line.label == "" and any(map(str.isalnum, line.plain))


def _head(sheet: Sheet, lines: list[Line], repeated: set[tuple[str, int]]) -> set[int]:
    """Return which lines, by index, are the running head of a page."""
    if not lines:
        return set()
    height = _EDGE * (sheet.top - sheet.bottom)
    top = [at for at, line in enumerate(lines[: 2 * _LINES_OF_HEAD]) if line.base > sheet.top - height]
    if sheet.number == 1:  # what stands there is the masthead, but for what is repeated to the letter
        lines_above = ((at, lines[at]) for at in top if not SYMBOL.fullmatch(lines[at].plain))
        return {at for at, line in lines_above if (_folded(line), round(line.base)) in repeated}
    lowest = float("inf")
    for at in top:
        line = lines[at]
        running = SYMBOL.fullmatch(line.plain) or (_folded(line), round(line.base)) in repeated
        numbered = at < 3 and _is_page_number(line, alone=at == 0 and _stands_alone(lines))
        if running or numbered:
            lowest = min(lowest, line.base)
    lowest = min(lowest, _height_of_rule(sheet, lines))
    return {at for at in top if lines[at].base > lowest - _LEVEL}


def _stands_alone(lines: list[Line]) -> bool:
    """Return whether nothing stands beside the first line."""
    return len(lines) > 1 and abs(lines[0].base - lines[1].base) > _LEVEL


def _is_page_number(line: Line, *, alone: bool) -> bool:
    """Return whether a line at the top says the page's own number, or any while it stands above all."""
    if _NUMBER.fullmatch(line.plain) is None:
        return False
    return alone or str(line.page) in _FIGURES.findall(line.plain)


def _height_of_rule(sheet: Sheet, lines: list[Line]) -> float:
    """Return the height of a rule under a running head, infinite where there is none."""
    height = 0.6 * _EDGE * (sheet.top - sheet.bottom)
    near = [rule for rule in sheet.rules if sheet.top - height < rule.height]
    for rule in near:
        level = [each for each in near if abs(each.height - rule.height) < 1]
        width = sum(each.right - each.left for each in level)
        above = [line for line in lines if line.base > rule.height]
        if width > sheet.width / 2 and 0 < len(above) <= _LINES_OF_HEAD:
            return rule.height
    return float("inf")


def _foot(sheet: Sheet, lines: list[Line], repeated: set[tuple[str, int]]) -> set[int]:
    """Return which lines, by index, are the foot of a page; the lowest line that is not ends it."""
    result: set[int] = set()
    height = _EDGE * (sheet.top - sheet.bottom)
    for at in sorted(range(len(lines)), key=lambda index: lines[index].base):
        line = lines[at]
        if line.base > sheet.bottom + height:
            break
        known = line.bars or any(each.fullmatch(line.plain) for each in (_FOOTER, _RECYCLE, SYMBOL))
        if not known and (line.label or (_folded(line), round(line.base)) not in repeated):
            break
        result.add(at)
    return result


def _kind(line: Line) -> str:
    if line.bars:
        return "bars"
    return "number" if _NUMBER.fullmatch(line.plain) else "words"


def _losses(left_out: dict[tuple[str, str], list[int]]) -> list[Loss]:
    """Name what was left out, equal texts together, all page numbers as one."""
    losses: list[Loss] = []
    numbers: dict[int, str] = {}
    for (kind, text), pages in left_out.items():
        if kind == "number":
            numbers.update(dict.fromkeys(pages, text))
        else:
            form = worded("page furniture left out: “{words}”")
            if kind == "bars":
                form = worded("bar code left out: “{words}”")
            losses.append(Loss(pages_named(pages), said(form, words=text)))
    if numbers:
        shown = sorted(numbers.items())
        (_, first), (_, last) = shown[0], shown[-1]
        what = said("page numbers left out: {first} to {last}", first=first, last=last)
        if len(shown) == 1:
            what = said("page numbers left out: {first}", first=first)
        losses.append(Loss(pages_named(list(numbers)), what))
    return losses
