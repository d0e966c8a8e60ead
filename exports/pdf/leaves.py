"""From pages to what is read of them one after the other: each strip of a page by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from exports.pdf.columns import Part
from exports.pdf.furniture import Leaf
from exports.pdf.lines import Line
from exports.pdf.run import Rule


def in_parts(pages: Sequence[Leaf], parts: Sequence[Sequence[Part]]) -> list[Leaf]:
    """Return the parts of pages in reading order; a page without columns is one."""
    return [
        leaf if len(on_page) == 1 else _part(leaf, at, part)
        for leaf, on_page in zip(pages, parts, strict=True)
        for at, part in enumerate(on_page)
    ]


def _part(leaf: Leaf, at: int, part: Part) -> Leaf:
    """Return one part of a page, a strip with distances from where it begins."""
    own = [line for line in leaf.lines if line.part == at]
    right = max((line.right for line in own), default=0.0)
    rules = [
        Rule(rule.left - part.left, rule.right - part.left, rule.height)
        for rule in leaf.rules
        if part.count == 1 or part.left <= (rule.left + rule.right) / 2 < right
    ]
    lines = [_shifted(line, part.left) for line in own]
    return replace(leaf, lines=lines, rules=rules, strip=(part.at, part.count), is_cell=part.is_cell)


def _shifted(line: Line, by: float) -> Line:
    if not by:
        return line
    hang = line.hang - by if line.hang else 0.0
    return replace(line, left=line.left - by, right=line.right - by, hang=hang)
