"""Automatic numbers: what Word would print before each paragraph of a list."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from exports.docx.markup import Element, W, child, number, switch, value, values
from exports.docx.stylesheet import StyleSheet
from versioning.tree.numbering import ARABIC_LETTERS, CYRILLIC_LETTERS, in_everyday_figures, letters, roman

_CHINESE_DIGITS = "〇一二三四五六七八九"
ListPlace = tuple[str, int]
"""The id of a list, and how deep in it."""
_HIGHEST = 9_999
"""Counts beyond are shown in figures whatever the format, since letters and Roman ones would fill pages."""


def _chinese(count: int) -> str:
    """Return a count below a hundred in Chinese figures, others digit by digit."""
    tens, ones = divmod(count, 10)
    if not 0 < count < 100:
        return "".join(_CHINESE_DIGITS[int(digit)] for digit in str(count))
    if not tens:
        return _CHINESE_DIGITS[ones]
    return f"{_CHINESE_DIGITS[tens] if tens > 1 else ''}十{_CHINESE_DIGITS[ones] if ones else ''}"


_ARABIC_ALPHABET = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
"""As it is taught; what official texts letter by has an order of its own."""
_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def _circled(count: int) -> str:
    """Return ① to ⑳, and plain figures from then on."""
    return chr(0x2460 + count - 1) if count <= 20 else str(count)


_FORMATS: dict[str, Callable[[int], str]] = {
    "lowerLetter": letters,
    "upperLetter": lambda count: letters(count).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda count: roman(count).upper(),
    "decimalZero": lambda count: f"{count:02}",
    "russianLower": lambda count: letters(count, CYRILLIC_LETTERS),
    "russianUpper": lambda count: letters(count, CYRILLIC_LETTERS).upper(),
    "arabicAbjad": lambda count: letters(count, ARABIC_LETTERS),
    "arabicAlpha": lambda count: letters(count, _ARABIC_ALPHABET),
    "hindiNumbers": lambda count: in_everyday_figures(str(count)),
    "chineseCounting": _chinese,
    "chineseCountingThousand": _chinese,
    "ideographDigital": _chinese,
    "japaneseCounting": _chinese,
    "taiwaneseCounting": _chinese,
    "taiwaneseCountingThousand": _chinese,
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalFullWidth": lambda count: str(count).translate(_WIDE),
    "decimalFullWidth2": lambda count: str(count).translate(_WIDE),
}
_NUMBER, _DEPTH = W + "numId", W + "ilvl"
_SILENT = ("none", "bullet")
_PLACE = re.compile(r"%([1-9])")
_BULLETS = {"o": "◦", "\uf0a7": "▪"}
"""What Word draws with a letter, or a sign of its symbol font, before points within points."""
_SYMBOL_FONT = re.compile("[\uf000-\uf0ff]")


@dataclass(frozen=True)
class _Level:
    start: int = 1
    style: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    linked: str = ""

    @cached_property
    def parts(self) -> tuple[str | int, ...]:
        """Its text, divided into words and the depths (from 0) of levels whose numbers stand between them."""
        split = _PLACE.split(self.text)
        return tuple(int(each) - 1 if at % 2 else each for at, each in enumerate(split) if each)


_PLAIN = _Level()
"""What a list says of a level that it says nothing of."""


class _List:
    """One list with its counts, shared by all its instances."""

    def __init__(self, element: Element) -> None:
        self.levels: dict[int, _Level] = dict(map(_level, element.iter(W + "lvl")))
        self.counts: list[int | None] = [None] * 9
        self.deepest = 0
        """How deep any count was; there is none below."""


class _Instance:
    """A `w:num`: a list, with the levels and starts that it overrides."""

    def __init__(self, element: Element) -> None:
        self.list = value(child(element, "abstractNumId"))
        self.levels: dict[int, _Level] = {}
        self.starts: dict[int, int] = {}
        for each in element.iter(W + "lvlOverride"):
            at = number(value(each, "ilvl"), 0)
            own = child(each, "lvl")
            if own is not None:
                self.levels[at] = _level(own)[1]
            start = child(each, "startOverride")
            if start is not None:
                self.starts[at] = number(value(start), 1)
                if at in self.levels:
                    self.levels[at] = replace(self.levels[at], start=self.starts[at])


class Numbering:
    """Numbers paragraphs in reading order."""

    def __init__(self, elements: Iterable[Element], styles: StyleSheet) -> None:
        """Number by what stands in the part of the lists."""
        self._styles = styles
        self._lists: dict[str, _List] = {}
        self._instances: dict[str, _Instance] = {}
        self._begun: set[tuple[str, int]] = set()
        self._places: dict[tuple[str, str, str], ListPlace | None] = {}
        links: dict[str, str] = {}
        for each in elements:
            for list_ in each.iter(W + "abstractNum"):
                name = value(list_, "abstractNumId")
                self._lists[name] = _List(list_)
                if link := value(child(list_, "numStyleLink")):
                    links[name] = link
            for instance_ in each.iter(W + "num"):
                self._instances[value(instance_, "numId")] = _Instance(instance_)
        for name, link in links.items():
            target = styles.numbering(link)
            instance = self._instances.get(target[0]) if target else None
            if instance and instance.list in self._lists:
                self._lists[name].levels = self._lists[instance.list].levels

    def restart(self) -> None:
        """Number from the beginning again."""
        self._begun.clear()
        for each in self._lists.values():
            each.counts = [None] * 9

    def label(self, place: ListPlace | None) -> str:
        """Return the number of the next paragraph, which stands at that place; empty when it has none.

        A bullet is "•" whatever its font shows.
        """
        instance = self._instances.get(place[0]) if place else None
        if place is None or instance is None or instance.list not in self._lists:
            return ""
        known = self._lists[instance.list]
        depth = min(max(place[1], 0), 8)
        self._count(known, instance, place[0], depth)
        level = instance.levels.get(depth) or known.levels.get(depth, _PLAIN)
        if level.style == "bullet":
            is_named = level.text and not _SYMBOL_FONT.search(level.text)
            return _BULLETS.get(level.text) or (level.text if is_named else "•")
        return "" if level.style == "none" and not level.text else _shown(level, known, instance)

    def place(self, own: Element | None, style: str) -> ListPlace | None:
        """Return where in a list a paragraph stands: as its `own` w:numPr says, or its style's."""
        said = values(own)
        key = style, said.get(_NUMBER, ""), said.get(_DEPTH, "")
        if key not in self._places:
            self._places[key] = self._place(*key)
        return self._places[key]

    def _place(self, style: str, name: str, printed_depth: str) -> ListPlace | None:
        of_style = self._styles.numbering(style)
        name = name or (of_style[0] if of_style else "")
        depth = number(printed_depth, -1)
        if depth < 0:
            depth = self._linked_depth(name, style, of_style[1] if of_style else 0)
        return None if name in {"", "0"} else (name, depth)

    def _linked_depth(self, name: str, style: str, otherwise: int) -> int:
        """Return the depth that a list gives to the paragraphs of a style."""
        instance = self._instances.get(name)
        levels = self._lists[instance.list].levels if instance and instance.list in self._lists else {}
        return next((at for at, level in levels.items() if style and level.linked == style), otherwise)

    def _count(self, known: _List, instance: _Instance, name: str, depth: int) -> None:
        """Advance the count at a depth; those below begin anew, those above begin where they have not."""
        counts = known.counts
        start = instance.starts.get(depth)
        before = counts[depth]
        if start is not None and (name, depth) not in self._begun:
            counts[depth] = start
        elif before is None:
            counts[depth] = _level_at(known, instance, depth).start
        else:
            counts[depth] = before + 1
        if start is not None:
            self._begun.add((name, depth))
        for at in range(depth):
            if counts[at] is None:
                counts[at] = _level_at(known, instance, at).start
        known.deepest = max(depth, known.deepest)
        for at in range(depth + 1, known.deepest + 1):
            if counts[at] is not None:
                restart = _level_at(known, instance, at).restart
                if restart is None or (restart and depth < restart):
                    counts[at] = None


def _level_at(known: _List, instance: _Instance, depth: int) -> _Level:
    return instance.levels.get(depth) or known.levels.get(depth, _PLAIN)


def _shown(level: _Level, known: _List, instance: _Instance) -> str:
    """Return a level's text with the counts in their places."""
    result = ""
    for part in level.parts:
        if isinstance(part, str):
            result += part
            continue
        of, count = _level_at(known, instance, part), known.counts[part]
        style = "decimal" if level.legal else of.style
        if style in _SILENT:
            continue
        count = of.start if count is None else count
        write = _FORMATS.get(style)
        result += write(count) if write and 0 < count < _HIGHEST else str(count)
    return result.strip()


def _level(element: Element) -> tuple[int, _Level]:
    restart = child(element, "lvlRestart")
    return number(value(element, "ilvl"), 0), _Level(
        number(value(child(element, "start")), 1),
        value(child(element, "numFmt")) or "decimal",
        value(child(element, "lvlText")),
        None if restart is None else number(value(restart), 0),
        bool(switch(element, "isLgl")),
        value(child(element, "pStyle")),
    )
