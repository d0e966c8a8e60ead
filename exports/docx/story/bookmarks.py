"""Bookmarks of the target that the base lacks and something in the target refers to.

Without them a reference that comes would lead nowhere. Those that nothing refers to are of no use to
anyone; word processors leave them by the hundred.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from exports.docx.markup import Element, W, value
from exports.docx.opening import Package
from exports.docx.story.proof import texts

START, END = W + "bookmarkStart", W + "bookmarkEnd"
_NAMES = re.compile(r"\w+")


def new_bookmarks(base: Package, target: Package) -> dict[str, str]:
    """Return the names of bookmarks to be brought, by the ids that they have in the target.

    Each begins and ends in one paragraph of its text.
    """
    known = {value(each, "name").lower() for root in _roots(base) for each in root.iter(START)}
    roots = list(_roots(target))
    told = set(_NAMES.findall(" ".join(each for root in roots for each in _references(root))))
    counted = Counter(value(each, "id") for root in roots for each in root.iter(START))
    found: dict[str, str] = {}
    for root in roots:
        ends = {value(each, "id"): each for each in root.iter(END)}
        for each in root.iter(START):
            name, node = value(each, "name"), value(each, "id")
            is_new = name in told and name.lower() not in known and counted[node] == 1
            if is_new and node in ends and _home(each) is _home(ends[node]) is not None:
                known.add(name.lower())
                found[node] = name
    return found


def _home(edge: Element) -> Element | None:
    """Return the paragraph that an edge of a bookmark stands in."""
    return next(edge.iterancestors(W + "p"), None)


def _roots(package: Package) -> Iterator[Element]:
    for part in texts(package):
        root = package.tree(part)
        if root is not None:
            yield root


def _references(root: Element) -> Iterator[str]:
    """Yield what fields and links say they lead to; a field's code may stand in several runs."""
    yield "".join(each.text or "" for each in root.iter(W + "instrText"))
    for each in root.iter(W + "fldSimple"):
        yield value(each, "instr")
    for each in root.iter(W + "hyperlink"):
        yield value(each, "anchor")
