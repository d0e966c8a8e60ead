"""Pages written from right to left: their characters, as they stand on the page, in reading order.

PDFium puts such text in order by the text objects, which Arabic mixed with figures breaks; where each
character stands tells better.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations
from unicodedata import combining

from exports.pdf.run import LABEL, Font, Run

_SAME = 0.15
_SMALLER, _RISE, _LOWEST = 0.86, 0.75, -0.4
_GAP = 0.12
_TATWEEL = "\u0640"
_STRAY, _FEW, _ECHO = 0.5, 6, 0.4
_SHADDA = "\u0651"
_COLUMN = 3.0
_RIGHT_TO_LEFT = re.compile("[\u0590-\u05ff\u0620-\u064a\u066e-\u06d3\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT = re.compile(r"[0-9\u0660-\u0669\u06f0-\u06f9A-Za-zÀ-ɏͰ-ԯ%]")
"""Figures are read from the left, Arabic ones too."""
_ARABIC_STOPS = "،؛؟"
"""After figures alone on a line, these tell the direction."""
_ARABIC = "[\u0620-\u065f\u066e-\u06d3]"
_STRANGE = re.compile(rf"(?<={_ARABIC})([A-Za-z!\"#$%();<=>?\[\]^`{{|}}~\\])\1*(?={_ARABIC})")
_MOSTLY = 0.7
_WITHIN = frozenset("./,:+-\u2011'’&@_\u066b\u066c")
"""Between figures or Latin letters these belong to them."""
_HYPHENS = frozenset("-\u2010\u2011–")
_WESTERN = re.compile(r"[0-9\u0660-\u0669\u06f0-\u06f9A-Za-zÀ-ɏͰ-ԯ%./,:+\-\u2011'’&@_]+")
_SIGN = re.compile(r"[()]?(?:\d{1,3}|[*†‡§]{1,4})[()]?")
_BRACKETS = {"(": ")", "[": "]", "{": "}", "«": "»", "<": ">"}
_CLOSING = {closing: opening for opening, closing in _BRACKETS.items()}
_ALEFS = frozenset("\u0622\u0623\u0625\u0627")
_LAM = "\u0644"


@dataclass(frozen=True)
class Glyph:
    """A character in its place; `order` is its place in PDFium's order.

    `is_stroke` says that what is drawn there is flat, as the letter that it passes for never is.
    """

    char: str
    left: float
    right: float
    base: float
    size: float
    font: Font
    order: int
    is_stroke: bool = False
    colour: str = ""


def runs_from_right(glyphs: list[Glyph]) -> list[Run]:
    """Return the runs of a page, each line's in the order in which it is read from the right."""
    rows: list[list[Glyph]] = []
    glyphs = _without_echoes(glyphs)
    marks = [each for each in glyphs if combining(each.char)]
    for glyph in glyphs if not marks else [each for each in glyphs if not combining(each.char)]:
        row = next((each for each in reversed(rows[-4:]) if _on_one_line(each, glyph)), None)
        if row is None:
            row = []
            rows.append(row)
        row.insert(0 if row and glyph.size > row[0].size else len(row), glyph)
    for mark in marks:
        _put_on_line(mark, rows)
    columns = [column for row in _with_strays(rows) for column in _columns(row)]
    columns = _without_strokes(columns)
    return [run for column in columns for run in _runs(_logical(column))]


def _without_echoes(glyphs: list[Glyph]) -> list[Glyph]:
    """Return the characters without those that a file tells twice.

    Some programs say of a letter and of the vowel sign over it, each, that it is both together. What is drawn
    off the line is the sign.
    """
    level: dict[float, list[Glyph]] = {}
    for each in glyphs:
        level.setdefault(each.base, []).append(each)
    bases = Counter(round(each.base, 1) for each in glyphs)
    pairs: dict[tuple[str, str], list[tuple[Glyph, Glyph]]] = {}
    for mark in glyphs:
        for each in level[mark.base] if combining(mark.char) else ():
            beside = abs(_middle((mark,)) - _middle((each,))) < _ECHO * mark.size
            if beside and not combining(each.char):
                pairs.setdefault((each.char, mark.char), []).append((each, mark))
    echoes: set[int] = set()
    whole: dict[int, Glyph] = {}
    for found in pairs.values():
        for first, second in combinations(found, 2):
            rise = abs(first[0].base - second[0].base)
            apart = abs(_middle(first) - _middle(second))
            if rise and rise < _RISE * first[0].size and apart < _ECHO * first[0].size:
                echo, kept = sorted((first, second), key=lambda pair: bases[round(pair[0].base, 1)])
                echoes |= {each.order for each in echo}
                left, right = min(each.left for each in kept), max(each.right for each in kept)
                whole[kept[0].order] = replace(kept[0], left=left, right=right)
    return [whole.get(each.order, each) for each in glyphs if each.order not in echoes]


def _middle(glyphs: tuple[Glyph, ...]) -> float:
    return sum(each.left + each.right for each in glyphs) / 2 / len(glyphs)


def _put_on_line(mark: Glyph, rows: list[list[Glyph]]) -> None:
    """Put a vowel sign on the line of the letter that it is drawn at: PDFium may tell it with any other.

    It is drawn above or below that letter, at hardly any distance from where the letter stands.
    """
    near = [row for row in rows if abs(row[0].base - mark.base) < _RISE * mark.size] or rows
    letters = [(each, row) for row in near for each in row if each.char != " " and not combining(each.char)]
    if not letters:
        rows.append([mark])
        return
    letter, row = min(
        letters,
        key=lambda found: (
            abs(found[0].left + found[0].right - mark.left - mark.right) / 2 + abs(found[0].base - mark.base)
        ),
    )
    row.append(replace(mark, base=letter.base, size=letter.size, font=letter.font))


def _on_one_line(row: list[Glyph], glyph: Glyph) -> bool:
    """Return whether a character belongs to a line; a smaller one may be raised, at a word of it."""
    first = row[0]
    larger, smaller = (first, glyph) if first.size >= glyph.size else (glyph, first)
    rise = smaller.base - larger.base
    if smaller.size > _SMALLER * larger.size:
        return abs(rise) < _SAME * larger.size
    far = _COLUMN * smaller.size
    return _LOWEST * larger.size < rise < _RISE * larger.size and any(
        each.left - far < glyph.right and glyph.left < each.right + far for each in row
    )


def _with_strays(rows: list[list[Glyph]]) -> list[list[Glyph]]:
    """Return the lines with what stands apart from them only because it was told before them.

    That is the sign of a note, or a letter that is drawn higher or lower since it comes from another font.
    """
    result = list(rows)
    for row in rows:
        if len(row) > _FEW:
            continue
        found = [
            (abs(other[0].base - row[0].base), at)
            for at, other in enumerate(result)
            if len(other) > len(row) and all(_is_stray(glyph, other) for glyph in row)
        ]
        if found:
            _, at = min(found)
            base, size = result[at][0].base, result[at][0].size
            level = [each if each.size <= _SMALLER * size else replace(each, base=base) for each in row]
            result[at] = [*result[at], *level]
            result = [each for each in result if each is not row]
    return result


def _is_stray(glyph: Glyph, row: list[Glyph]) -> bool:
    """Return whether a character belongs to a line: it is raised there, or it fills a gap between words."""
    if combining(glyph.char):
        return True
    if glyph.size <= _SMALLER * row[0].size:
        return _on_one_line(row, glyph)
    if abs(row[0].base - glyph.base) > _STRAY * glyph.size or not _RIGHT_TO_LEFT.match(glyph.char):
        return False
    beside = [
        each
        for each in row
        if each.left <= glyph.right + glyph.size and glyph.left - glyph.size <= each.right
    ]
    middle = (glyph.left + glyph.right) / 2
    return bool(beside) and not any(each.left < middle < each.right and each.char != " " for each in beside)


def _columns(row: list[Glyph]) -> list[list[Glyph]]:
    """Return the columns of a row from the right, with a space wherever one is seen but none was typed."""
    letters = [each for each in row if not combining(each.char)]
    middle = sorted(letters, key=lambda each: (-round(each.left + each.right, 1), -each.order))
    columns: list[list[Glyph]] = []
    for glyph in middle:
        last = columns[-1][-1] if columns else None
        gap = last.left - glyph.right if last else 0
        if last is None or gap > _COLUMN * min(last.size, glyph.size):
            columns.append([])
        elif gap > _GAP * glyph.size and " " not in {last.char, glyph.char}:
            columns[-1].append(replace(glyph, char=" ", left=glyph.right, right=last.left))
        columns[-1].append(glyph)
    for mark in (each for each in row if combining(each.char)):
        _put_mark(mark, columns)
    return columns


def _without_strokes(columns: list[list[Glyph]]) -> list[list[Glyph]]:
    """Return the columns without the strokes that make words longer in justified lines.

    Programs draw them without saying what letter they are, so that they pass for any of the font's. They
    are flat; and what stands between letters of Arabic words, and hardly anywhere else, is neither a word
    nor punctuation.
    """
    inside: Counter[tuple[Font, str]] = Counter()
    every: Counter[tuple[Font, str]] = Counter()
    places: list[list[bool]] = []
    for column in columns:
        within = list(_within_words(column))
        places.append(within)
        for glyph, is_inside in zip(column, within, strict=True):
            key = glyph.font, _unmirrored(glyph.char)
            every[key] += 1
            inside[key] += is_inside
    strokes = {
        key
        for key, count in inside.items()
        if count > (not key[1].isalpha()) and count >= _MOSTLY * every[key]
    }
    return [
        [
            glyph
            for glyph, is_inside in zip(column, within, strict=True)
            if not (glyph.is_stroke or (is_inside and (glyph.font, _unmirrored(glyph.char)) in strokes))
        ]
        for column, within in zip(columns, places, strict=True)
    ]


def _within_words(column: list[Glyph]) -> Iterator[bool]:
    """Yield of each character whether it is a strange one between letters of an Arabic word."""
    chars = "".join(_unmirrored(each.char) for each in column)
    found = {at for match in _STRANGE.finditer(chars) for at in range(*match.span())}
    return (at in found for at in range(len(chars)))


def _unmirrored(char: str) -> str:
    return _CLOSING.get(char, char)


def _put_mark(mark: Glyph, columns: list[list[Glyph]]) -> None:
    """Put a vowel sign after the letter that it stands at; a shadda is typed before any other."""
    middle = (mark.left + mark.right) / 2
    places = [
        (abs((each.left + each.right) / 2 - middle), column, at)
        for column in columns
        for at, each in enumerate(column)
        if each.char != " " and not combining(each.char)
    ]
    if not places:
        return
    _, column, at = min(places, key=lambda place: place[0])
    end = at + 1
    while end < len(column) and combining(column[end].char):
        end += 1
    if mark.char not in {each.char for each in column[at + 1 : end]}:  # some are told with their letter, too
        column.insert(at + 1 if mark.char == _SHADDA else end, mark)


def _logical(row: list[Glyph]) -> list[Glyph]:
    """Return the characters of a column's line in reading order."""
    if not any(_RIGHT_TO_LEFT.match(each.char) or each.char in _ARABIC_STOPS for each in row):
        return _western(row)
    ordered = _with_lam_first(row)
    result: list[Glyph] = []
    at = 0
    while at < len(ordered):
        end = _end_of_western(ordered, at)
        result += reversed(ordered[at:end]) if end > at else [ordered[at]]
        at = max(end, at + 1)
    return _with_brackets([each for each in result if each.char != _TATWEEL])


def _western(row: list[Glyph]) -> list[Glyph]:
    """Return the characters of a line without Arabic letters: from the left, but a note's sign first.

    That is raised at the right, with a space behind it.
    """
    end = next((at for at, each in enumerate(row) if each.char == " "), len(row))
    words = row[end + 1 :]
    if words and _SIGN.fullmatch("".join(each.char for each in row[:end])):
        size, base = words[0].size, words[0].base
        if all(each.size <= _SMALLER * size and each.base > base for each in row[:end]):
            return [*reversed(row[:end]), row[end], *reversed(words)]
    return row[::-1]


def _with_lam_first(row: list[Glyph]) -> list[Glyph]:
    """Return the characters where in the one sign for lam and alef the lam comes first."""
    result = list(row)
    for at in range(len(result) - 1):
        first, second = result[at], result[at + 1]
        if first.char in _ALEFS and second.char == _LAM and abs(first.left - second.left) < 0.1:
            result[at], result[at + 1] = second, first
    return result


def _end_of_western(row: list[Glyph], start: int) -> int:
    """Return where figures and Latin letters, that are read from the left, end; `start` if none are there."""
    end = start
    for at in range(start, len(row)):
        char = row[at].char
        if _LEFT_TO_RIGHT.match(char):
            if at > start and end < at and row[end - 1].char.isdecimal() and char.isdecimal():
                between = "".join(each.char for each in row[end:at])
                if " " in between:
                    break
            end = at + 1
        else:
            apart = (char == " " and not row[end - 1].char.isalpha()) or _parts_figures(row, at)
            if char not in _WITHIN | {" "} or end == start or at - end > 1 or apart:
                break
    return end


def _parts_figures(row: list[Glyph], at: int) -> bool:
    """Return whether a hyphen stands between figures after Arabic words: these are read from the right.

    So has it the order that Unicode gives to such text; after Latin letters all is read from the left.
    """
    if row[at].char not in _HYPHENS or not row[at - 1].char.isdecimal():
        return False
    rest = "".join(each.char for each in row[at + 1 :])
    word = _WESTERN.match(rest)
    return word is not None and word[0][:1].isdecimal() and not any(map(str.isalpha, word[0]))


def _with_brackets(row: list[Glyph]) -> list[Glyph]:
    """Return the characters of a line with each bracket as its neighbours want it.

    Before a word it opens, after one it closes; between two it closes what is open.
    """
    result: list[Glyph] = []
    depth = 0
    for index, glyph in enumerate(row):
        char = _unmirrored(glyph.char)
        if char in _BRACKETS:
            before = row[index - 1].char if index else " "
            after = row[index + 1].char if index + 1 < len(row) else " "
            opens = before.isspace() or before in _BRACKETS or before in _CLOSING
            closes = after.isspace() or not after.isalnum()
            opens = opens if opens != closes else not depth
            depth = depth + 1 if opens else max(depth - 1, 0)
            glyph = replace(glyph, char=char if opens else _BRACKETS[char])  # noqa: PLW2901 (turned)
        result.append(glyph)
    return result


def _after_label(row: list[Glyph]) -> int:
    """Return where in a line the words after its number, letter or bullet begin; 0 without any."""
    end = next((at for at, each in enumerate(row) if each.char == " "), len(row))
    is_label = LABEL.fullmatch("".join(each.char for each in row[:end]))
    return end + 1 if is_label and end + 1 < len(row) else 0


def _form(glyph: Glyph) -> tuple[Font, float, float, str]:
    return glyph.font, glyph.size, glyph.base, glyph.colour


def _runs(row: list[Glyph]) -> list[Run]:
    """Return the characters of a line as runs of one form, the label that opens it in its own."""
    result: list[Run] = []
    last: Glyph | None = None
    after = _after_label(row)
    for at, glyph in enumerate(row):
        if at == after - 1:
            continue  # the space is told by the run after it
        alike = last is not None and _form(last) == _form(glyph)
        place = ((glyph.left, glyph.right),)
        if last is None or not alike or at == after:
            run = Run(glyph.char, *place[0], glyph.base, glyph.size, glyph.font, spaced=at == after > 0)
            result.append(replace(run, colour=glyph.colour, letters=place))
        else:
            run = result[-1]
            left, right = min(run.left, glyph.left), max(run.right, glyph.right)
            letters = run.letters + place
            result[-1] = replace(run, text=run.text + glyph.char, left=left, right=right, letters=letters)
        last = glyph
    return [run for run in result if run.text]
