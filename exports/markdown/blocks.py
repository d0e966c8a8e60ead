"""From lines to blocks: what stands together in the source, one provision or heading to a block."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from exports.markdown.furniture import Line
from exports.markdown.vocabulary import (
    ANNEX,
    CLOSING,
    bare,
    ends_provision,
    is_organ_line,
    opens_lower,
    opens_operative,
    opens_preambular,
)
from versioning.drafting.points import counts

_HEADING = re.compile(r" {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*")
_QUOTE = re.compile(r"^ {0,3}(?:> ?)+")
_FENCE = re.compile(r" {0,3}(?:```|~~~)\w*\s*")
_ROW = re.compile(r"\s*\|.*\|\s*")
_REDLINED = r"(?:<(?:s|u|del|ins|strike|span|font|mark)\b[^<>]*>|~~)"
_ITALIC = re.compile(rf"{_REDLINED}*(?:\*{{1,3}}(?=[^\s*])|_(?=[^\s_])|<(?:i|em|b)>)", re.IGNORECASE)
_EMPHASIZED = re.compile(
    r"(?:\*\*(?:(?!\*\*).)+\*\*|__(?:(?!__).)+__|<(b|strong)>.*</\1>)[:.]?", re.IGNORECASE | re.DOTALL
)
_LATIN_ORDER = r"(?i:bis|ter|quater|quinquies|sexies|septies|octies|alt(?:\s?\d{1,2}\b)?)"
_ORDERED = rf"(?:[.\s]?[*_]?(?:{_LATIN_ORDER})[*_]?)*"
NUMBER = re.compile(
    rf"(?P<number>\d{{1,3}}(?:\s?[*_]?(?:{_LATIN_ORDER})[*_]?)*\\?\.|\d{{1,3}}\s?[-–](?=\s+[*_]*[ء-ي])"
    rf"|(?P<room>(?:OP|PP)\s?\d{{1,3}}{_ORDERED}[.:]?))(?:(?<=\.)-(?=\s))?"
    rf"(?:\s+(?!(?:{_LATIN_ORDER})\b)(?(room)(?:[-–—]\s+)?)|$|(?=[*_<一-鿿])|(?<=\w\.)(?=[A-ZÀ-ÞА-Я][^\W\d_]{{2}}))"
)
"""A provision's number and the space after it, which hands in haste forget.

Arabic texts have "1 -", some Spanish ones "1.-".
"""
_LABEL = rf"(?:O\.?\s?P|P\.?\s?P|Op|Pp)\.?\s?\d{{1,3}}{_ORDERED}[.:]?"
_LABELLED = re.compile(rf"(?:{_LABEL}\)?|\({_LABEL}\)|\\?\[{_LABEL}\\?\])[.:]?(?=[\s*<]|~~|\(\w{{1,4}}\)|$)")
"""How else a paragraph is labelled in the room: "O.P. 3", "(OP4)", "[PP5]", and right before "(a)"."""
POINT = re.compile(
    r"(?P<number>\\?[(（](?:[a-z]{1,4}|[ivxl]{1,6}|[A-Z]|\d{1,2}|[а-яء-ي]|[一二三四五六七八九十]{1,3})\\?[)）]|[㈠-㈩㊀-㊉①-⑳]"
    r"|[’‘]\d{1,2}[‘’]|(?:[a-zа-я]|[ivx]{1,5})\\?[.)]|(?:[-+•–—‣▪◦]|\*(?=\s)))(?:\s+|$|(?=[*_<一-鿿]))"
)
FIGURE = re.compile(r"(?P<number>\d{1,3}\\?\))(?:\s+|$)")
"""What committees of students number operative paragraphs with, and others the points of a list: "1)"."""
_MARKED_START = re.compile(
    rf"(?:{_REDLINED}|<(?:b|i|em|strong)>|\*{{1,3}}(?=[^\s*]))+(?=[^\W_]|[(（\[\\])", re.IGNORECASE
)
_MARKED_SIGNS = ("<", "~~", "*")
_SIGN = re.compile(r"<(?P<tag>\w+)[^<>]*>|~~|(?P<stars>\*+)")
_STRONG = re.compile(r"<(?:b|i|em|strong)>|\*", re.IGNORECASE)
_BOLD_PROVISION = re.compile(
    rf"\*\*(?=\d{{1,3}}\s?(?:{_LATIN_ORDER})|[\d(].*[;,]\*\*$)", re.IGNORECASE | re.DOTALL
)
"""A heading may be a number and words in bold, too, so such a line has to say that it is none."""
_NUMERAL = re.compile(r"[^\W_]")
_BROKEN_WORD = re.compile(r"[^\W\d_]-$")
_SHORT = 55
"""Characters; a shorter line is none that was wrapped."""


class Block:
    """Lines that stand together. `level` is a heading's (0: none), `gap` says furniture stood before it.

    `apart` says that its source is known to set it apart, by space, from what is above. `said` is what its
    lines say without any sign of Markdown, evenly spaced, where that is known. What follows from the lines
    is found out when it is asked for.
    """

    __slots__ = ("_is_signed", "_shown", "_sign", "apart", "gap", "level", "line", "lines", "row", "source")

    def __init__(
        self,
        line: int,
        lines: tuple[str, ...],
        level: int = 0,
        gap: bool = False,
        *,
        row: bool = False,
        apart: bool = False,
        said: str = "",
    ) -> None:
        self.line, self.lines, self.level, self.gap = line, lines, level, gap
        self.row, self.apart = row, apart
        self.source = lines[0] if len(lines) == 1 else join_lines(lines)
        """The lines as one text: line ends are healed, a word broken at its hyphen is whole again."""
        self._shown: str | None = said or None
        self._sign: re.Match[str] | None = None
        self._is_signed = False

    def at(self, line: int) -> Block:
        """Return the same block on another line, with all that was found out of its words."""
        if line == self.line:
            return self
        other = Block(line, self.lines, self.level, self.gap, row=self.row, apart=self.apart)
        other._shown, other._sign, other._is_signed = self._shown, self._sign, self._is_signed
        return other

    def with_lines(self, line: int, lines: tuple[str, ...], *, gap: bool) -> Block:
        """Return a block of other lines that is like this one else."""
        return Block(line, lines, self.level, gap, row=self.row, apart=self.apart)

    @property
    def shown(self) -> str:
        """What a reader sees of it, roughly."""
        if self._shown is None:
            self._shown = bare(self.source)
        return self._shown

    @property
    def is_emphasized(self) -> bool:
        """Whether it is a heading or wholly bold."""
        return self.level > 0 or _EMPHASIZED.fullmatch(self.source) is not None

    @property
    def opens_italic(self) -> bool:
        """Whether it opens with words in italics (or bold, as Arabic texts do)."""
        return _ITALIC.match(self.source) is not None

    @property
    def sign(self) -> re.Match[str] | None:
        """The number or letter that its source begins with, and the space after it."""
        if not self._is_signed:
            self._is_signed = True
            self._sign = NUMBER.match(self.source) or POINT.match(self.source) or FIGURE.match(self.source)
        return self._sign

    @property
    def number(self) -> str:
        """The number or letter printed before it as written, or an empty string."""
        return self.sign["number"] if not self.row and self.sign else ""


def with_bare_number(source: str) -> str:
    """Return a line whose number or letter is struck, underlined or coloured with its words as a mere number.

    Redlines made by hand mark whole paragraphs so, and a number tells what the paragraph is all the same.
    """
    source = _with_plain_label(source)
    if source[:1] == "[":
        rest = source.lstrip("[")
        return with_number_outside(source[: len(source) - len(rest)] + _with_unmarked_number(rest))
    return _with_unmarked_number(source)


def _with_unmarked_number(source: str) -> str:
    """Return a line with its number before the signs that mark it, without them where it alone is marked."""
    start = _MARKED_START.match(source) if source.startswith(_MARKED_SIGNS) else None
    if start is None:
        return source
    rest = with_number_outside(source[start.end() :])
    number = NUMBER.match(rest) or POINT.match(rest)
    if number is None:
        return source
    end, shown = number.end(), number["number"]
    if shown.endswith("*") and shown.count("*") % 2:  # it is one of those that close what was opened
        shown, end = shown[:-1], number.end("number") - 1
    left, words = _closed([each[0] for each in _SIGN.finditer(start[0])], rest[end:])
    if number.groupdict().get("room"):
        words = words.removeprefix(".").removeprefix(":") if not left else words
    elif (_STRONG.search(left) or not words.strip()) and not _BOLD_PROVISION.match(source):
        return source
    return f"{shown} {left}{words.lstrip()}".rstrip()


def _closed(opened: list[str], rest: str) -> tuple[str, str]:
    """Return the opened signs that don’t close where `rest` begins, and what stands behind those that do."""
    while opened:
        sign = _SIGN.fullmatch(opened[-1])
        if sign is not None and sign["stars"]:
            closed = min(len(sign[0]), len(rest) - len(rest.lstrip("*")))
            opened[-1] = sign[0][closed:]
        else:
            end = f"</{sign['tag']}>" if sign is not None and sign["tag"] else "~~"
            closed = len(end) if rest.startswith(end) else 0
            opened[-1] = "" if closed else opened[-1]
        rest = rest[closed:]
        if opened[-1]:
            break
        opened.pop()
    return "".join(opened), rest


def _with_plain_label(source: str) -> str:
    """Return a line with its label of the room as most write it ("OP3"), if it has one of another form."""
    label = _LABELLED.match(source) if NUMBER.match(source) is None else None
    if label is None:
        return source
    figure = re.search(r"\d.*[^.:)\]\\]|\d", label[0])
    kind = "O" if "O" in label[0] else "P"
    rest = source[label.end() :]
    return f"{kind}P{figure[0] if figure else ''}{' ' if rest.startswith('(') else ''}{rest}"


def with_number_outside(source: str) -> str:
    """Return a line whose number stands with its words in brackets with the brackets around the words alone.

    What is not agreed stands so, "[5. Requests …]", and is a paragraph with a number all the same.
    """
    source = _with_plain_label(source)
    rest = source.lstrip("[")
    brackets = source[: len(source) - len(rest)]
    number = NUMBER.match(rest) or POINT.match(rest) if brackets else None
    if number is None or not _NUMERAL.search(number["number"]) or rest[number.end() :][:1] in {"", "]"}:
        return source
    return f"{number['number']} {brackets}{rest[number.end() :]}"


def join_lines(lines: tuple[str, ...] | list[str]) -> str:
    """Return lines as one text."""
    if len(lines) == 1:
        return lines[0]
    parts: list[str] = []
    for line in filter(None, lines):
        if parts and not (line[:1].islower() and _BROKEN_WORD.search(parts[-1])):
            parts.append(" ")
        parts.append(line)
    return "".join(parts)


def blocks_of(lines: list[Line], *, markdown: bool) -> list[Block]:
    """Return the blocks: divided by empty lines and gaps, each heading and table row by itself."""
    result: list[Block] = []
    current: list[str] = []
    begun = 0
    gap = False

    def close() -> None:
        nonlocal gap
        if current:
            result.append(Block(begun, tuple(current), gap=gap))
            gap = False
            current.clear()

    for line in lines:
        text = _QUOTE.sub("", line.text) if markdown else line.text
        heading = _HEADING.fullmatch(text) if markdown else None
        if line.is_blank or line.gap or (markdown and _FENCE.fullmatch(text)):
            close()
            gap = gap or line.gap
        elif heading or (markdown and _ROW.fullmatch(text)):
            close()
            shown = (heading[2] or "") if heading else text.strip()
            if shown:
                level = len(heading[1]) if heading else 0
                result.append(Block(line.number, (shown,), level, gap, row=not heading))
                gap = False
        else:
            begun = begun if current else line.number
            current.append((with_bare_number if markdown else with_number_outside)(_tidy(text)))
    close()
    return result


def _tidy(text: str) -> str:
    """Return a line without spaces around it, runs of them folded, and without a hard break's sign."""
    text = re.sub(r"[ \t]+", " ", text).strip(" ")
    return re.sub(r"(?<!\\)\\$", "", text).rstrip(" ")


@dataclass
class _Progress:
    """How far the text has come while blocks are divided."""

    body: bool = False
    preamble: bool = True
    last: int = 0
    result: list[Block] = field(default_factory=list)


def divide(blocks: list[Block]) -> list[Block]:
    """Return the blocks with those of hard-wrapped text divided where a provision begins."""
    progress = _Progress()
    for block in blocks:
        if block.level or block.row:
            progress.result.append(block)
            continue
        first, parts = 0, []
        _advance(progress, block.lines[0])
        for index in range(1, len(block.lines)):
            if _begins(progress, block.lines, (first, index)):
                parts.append((first, index))
                first = index
                _advance(progress, block.lines[index])
        parts.append((first, len(block.lines)))
        progress.result += [
            Block(block.line + start, block.lines[start:end], gap=block.gap and start == 0)
            for start, end in parts
        ]
    return progress.result


def _advance(progress: _Progress, line: str) -> None:
    """Note what a block that begins with this line tells about the place in the text."""
    text = bare(line)
    if is_organ_line(text):
        progress.body, progress.preamble, progress.last = True, True, 0
    if ANNEX.fullmatch(text):
        progress.body, progress.preamble, progress.last = True, False, 0
    number = re.match(r"\d{1,3}", text)
    if number and _is_numbered(line):
        progress.body, progress.preamble, progress.last = True, False, int(number[0])


def _begins(progress: _Progress, lines: tuple[str, ...], span: tuple[int, int]) -> bool:
    """Return whether a provision begins with line `span[1]`, where that above it began with `span[0]`."""
    first, index = span
    line, before = lines[index], join_lines(lines[max(first, index - 2) : index])
    text, above = bare(line), bare(before)
    if _parts_the_draft(text, above if index - first <= 2 else "", in_body=progress.body):
        return True
    ended = ends_provision(before)
    number = re.match(r"(\d{1,3})(\D)", text)
    if number and _is_numbered(line):
        following = int(number[1]) == progress.last + 1 or number[2] not in ".)"
        return following and (ended or not progress.body or len(lines[index - 1]) < _SHORT)
    if progress.body and (label := NUMBER.match(line)) and label["room"]:
        goes_on = opens_lower(bare(line[label.end() :]))  # "… as in / OP5 of the draft"
        return ended or len(lines[index - 1]) < _SHORT or not goes_on
    if not progress.body or not ended:
        return progress.body and _next_point(lines[first], line)
    signed = POINT.match(line) or CLOSING.match(text) or _ITALIC.match(line)
    return signed is not None or (progress.preamble and _opens_after(above, text))


def _is_numbered(line: str) -> bool:
    return NUMBER.match(line) is not None or FIGURE.match(line) is not None


def _parts_the_draft(text: str, above: str, *, in_body: bool) -> bool:
    """Return whether an organ line or the word "Annex" stands in this line or the one above."""
    if is_organ_line(above) or (is_organ_line(text) and not in_body):
        return True
    return ANNEX.fullmatch(text) is not None or ANNEX.fullmatch(above) is not None


def _opens_after(above: str, text: str) -> bool:
    """Return whether a line opens as a provision after a preambular paragraph."""
    if above.endswith((";", ".", ":")):
        return False
    return opens_preambular(text) or (above.endswith((",", "،", "，")) and opens_operative(text))


def _next_point(before: str, line: str) -> bool:
    """Return whether two lines bear letters or figures that follow one another: (c), (d)."""
    first, second = POINT.match(before), POINT.match(line)
    if first is None or second is None:
        return False
    following = {replace(each, value=each.value + 1) for each in counts(first["number"]) if each.value}
    return any(each in following for each in counts(second["number"]))
