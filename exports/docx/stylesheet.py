"""The styles of a Word file: what each says of characters, headings and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from exports.docx.markup import OFF, Element, W, child, number, value, values
from versioning.tree.text import MarkKind

TOGGLES = {"b": MarkKind.BOLD, "i": MarkKind.ITALIC, "strike": MarkKind.STRIKETHROUGH}
"""Properties that, said by two styles, undo each other."""
_COMPLEX = {W + "b": W + "bCs", W + "i": W + "iCs"}
_FLAGS = {W + name: name for name in (*TOGGLES, "u", "vanish")} | {W + "dstrike": "strike"}
_HEADING = re.compile(r"heading\s*(\d)", re.IGNORECASE)  # names stay English where ids are translated
_UN_HEADING = re.compile(r"_?\s*H(?:\s*_?\s*)(Ch|M|\d{1,3}(?:\s*/\s*\d+)*)(?:\s*_?\s*G)?", re.IGNORECASE)
_DOUBLE = W + "dstrike"
_TITLE = re.compile(r"title", re.IGNORECASE)
_LINK = re.compile(r"(?:followed)?\s*hyperlink", re.IGNORECASE)
_BODY_LEVEL = 9
_LEAST_SHIFT = 4
"""Half-points; smaller shifts only mend how a line looks."""


@dataclass(frozen=True)
class Style:
    """A style. `level` is a heading's, 1 for the highest, 0 for none; `numbering` is (list, depth)."""

    id: str = ""
    name: str = ""
    based_on: str = ""
    flags: dict[str, bool] = field(default_factory=dict)
    level: int | None = None
    numbering: tuple[str, int] | None = None


def flags_of(said: Mapping[str, str]) -> dict[str, bool]:
    """Return what run properties switch on or off: b, i, strike, u, vanish, superscript, subscript.

    Where a run is set from right to left, bold and italic are those of complex scripts.
    """
    if not said:
        return {}
    complex_script = said.get(W + "rtl", "0") not in OFF or said.get(W + "cs", "0") not in OFF
    result: dict[str, bool] = {}
    for each, name in _FLAGS.items():
        found = said.get(_COMPLEX.get(each, each)) if complex_script else None
        found = said.get(each) if found is None else found
        if found is not None:
            result[name] = found not in OFF or (each == _DOUBLE and result.get(name, False))
    raised = said.get(W + "vertAlign") or _moved(said.get(W + "position"))
    if raised:
        result |= {each: raised == each for each in ("superscript", "subscript")}
    return result


def _moved(half_points: str | None) -> str:
    """Return what a shift from the line amounts to, which some programs write for raised figures."""
    by = number(half_points or "", 0)
    if abs(by) < _LEAST_SHIFT:
        return ""
    return "superscript" if by > 0 else "subscript"


class StyleSheet:
    """The styles of one file; a file without any has a sheet that knows none."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._styles: dict[str, Style] = {}
        self.default = ""
        self.defaults = flags_of(values(child(root, "docDefaults", "rPrDefault", "rPr")))
        for each in root.iter(W + "style") if root is not None else ():
            name = value(each, "styleId")
            self._elements.setdefault(name, each)
            is_default = value(each, "default") in {"1", "true"} and value(each, "type") == "paragraph"
            self.default = name if is_default and not self.default else self.default
        self._resolved: dict[str, dict[str, bool]] = {}
        self._levels: dict[str, int] = {}
        self._numbered: dict[str, tuple[str, int] | None] = {}

    def name(self, style: str) -> str:
        """Return the name of a style, which stays where its id is translated."""
        return self._style(style).name if style in self._elements else style

    def named(self, name: str) -> list[str]:
        """Return the ids of the styles that have a name."""
        return [node for node, each in self._elements.items() if value(child(each, "name")) == name]

    def flags(self, style: str) -> dict[str, bool]:
        """Return what a style says of characters, with all that it is based on."""
        if style not in self._resolved:
            flags: dict[str, bool] = {}
            for each in reversed(list(self._chain(style))):
                flags |= each.flags
            self._resolved[style] = flags
        return self._resolved[style]

    def level(self, style: str) -> int:
        """Return the level of heading that a style makes, 0 for none."""
        if style not in self._levels:
            found = [each.level for each in self._chain(style) if each.level is not None]
            by_name = 0 if style in self._elements else _level_by_name(style)
            self._levels[style] = found[0] if found else by_name
        return self._levels[style]

    def numbering(self, style: str) -> tuple[str, int] | None:
        """Return the list that a style puts its paragraphs in, and how deep."""
        if style not in self._numbered:
            found = (each.numbering for each in self._chain(style) if each.numbering)
            self._numbered[style] = next(found, None)
        return self._numbered[style]

    def is_link(self, style: str) -> bool:
        """Return whether a style only shows that something is a link."""
        return _LINK.fullmatch(self.name(style)) is not None

    def _chain(self, style: str) -> Iterator[Style]:
        seen: set[str] = set()
        while style in self._elements and style not in seen:
            seen.add(style)
            found = self._style(style)
            yield found
            style = found.based_on

    def _style(self, style: str) -> Style:
        """Return a style of the sheet, looked into when first asked for: most files use few of theirs."""
        found = self._styles.get(style)
        if found is None:
            found = self._styles[style] = _style(self._elements[style])
        return found


def _style(element: Element) -> Style:
    properties = child(element, "pPr")
    outline = child(properties, "outlineLvl")
    name = value(child(element, "name"))
    level: int | None = _level_by_name(name) or None
    if outline is not None:
        depth = number(value(outline), _BODY_LEVEL)
        level = depth + 1 if 0 <= depth < _BODY_LEVEL else level or 0
    numbering = child(properties, "numPr")
    in_list = None
    if numbering is not None and child(numbering, "numId") is not None:
        in_list = value(child(numbering, "numId")), number(value(child(numbering, "ilvl")), 0)
    flags = flags_of(values(child(element, "rPr")))
    return Style(value(element, "styleId"), name, value(child(element, "basedOn")), flags, level, in_list)


def _level_by_name(name: str) -> int:
    heading = _HEADING.match(name)
    if heading:
        return number(heading[1], 1) or 1
    if _TITLE.fullmatch(name):
        return 1
    in_house = _UN_HEADING.fullmatch(name)
    if in_house is None:
        return 0
    return number(in_house[1][:1], 0) + 1
