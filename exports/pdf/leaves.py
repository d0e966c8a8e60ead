"""From pages to what is read of them one after the other: each strip of a page by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from exports.pdf.characters import reads_from_right
from exports.pdf.columns import Part
from exports.pdf.furniture import Leaf, pages_named
from exports.pdf.lines import Line
from exports.pdf.run import Rule
from exports.report import Loss
from versioning.saying import said
from versioning.tree.language import language_of_words

_ENOUGH = 2_000
"""So many characters of a strip tell its language."""


def in_parts(pages: Sequence[Leaf], parts: Sequence[Sequence[Part]]) -> tuple[list[Leaf], list[Loss]]:
    """Return the parts of pages in reading order, and what to say of it; a page without columns is one.

    Strips go on from page to page if each is in a language of its own.
    """
    leaves = [
        leaf if len(on_page) == 1 else _part(leaf, at, part)
        for leaf, on_page in zip(pages, parts, strict=True)
        for at, part in enumerate(on_page)
    ]
    strips = [leaf for leaf in leaves if leaf.strip[1] > 1]
    if not _differ(strips):
        return leaves, []
    first = leaves.index(strips[0])
    leaves[first:] = sorted(leaves[first:], key=lambda leaf: leaf.strip[0])
    what = said("texts in several languages stand beside each other, and are read one after the other")
    where = pages_named([leaf.number for leaf in strips])
    return leaves, [Loss(where, what)]


def _differ(strips: list[Leaf]) -> bool:
    """Return whether what stands beside each other is in different languages."""
    samples: dict[int, str] = defaultdict(str)
    for leaf in strips:
        samples[leaf.strip[0]] += " ".join(line.plain for line in leaf.lines) + " "
    told = [language_of_words(sample[:_ENOUGH]) for sample in samples.values()]
    return bool(told) and all(told) and len(set(told)) == len(told)


def _part(leaf: Leaf, at: int, part: Part) -> Leaf:
    """Return one part of a page, a strip with distances from where it begins."""
    own = [line for line in leaf.lines if line.part == at]
    right = max((line.right for line in own), default=0.0)
    rules = [
        Rule(rule.left - part.left, rule.right - part.left, rule.height)
        for rule in leaf.rules
        if part.count == 1 or part.left <= (rule.left + rule.right) / 2 < right
    ]
    is_turned = part.count > 1 and reads_from_right(part.runs) != leaf.mirrored
    lines = [_turned(line, right) if is_turned else _shifted(line, part.left) for line in own]
    strip = (part.at, part.count)
    return replace(leaf, lines=lines, rules=rules, strip=strip, is_cell=part.is_cell)


def _shifted(line: Line, by: float) -> Line:
    if not by:
        return line
    hang = line.hang - by if line.hang else 0.0
    return replace(line, left=line.left - by, right=line.right - by, hang=hang)


def _turned(line: Line, edge: float) -> Line:
    """Return a line with distances from the other edge of its strip, where its language begins."""
    return replace(line, left=edge - line.right, right=edge - line.left, hang=0.0)
