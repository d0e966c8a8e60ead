"""Remarks: the comments of the target that the base doesn't have, brought to the words they are about.

A comment is no change: it is there whether the changes are accepted or rejected, under its own author.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from exports.docx.markup import Element, W, value
from exports.docx.opening import Package
from exports.docx.story.adoption import Adoption, added_part
from exports.docx.story.parts import Parts
from exports.docx.story.passages import Passage
from exports.docx.story.pieces import RUN, Beside
from exports.docx.story.signing import Signature

_KIND = "comments"
_EDGES = frozenset((W + "commentRangeStart", W + "commentRangeEnd"))
_SIGN = W + "commentReference"
_MARKS = (*_EDGES, _SIGN)


class Remarks:
    """Brings comments."""

    def __init__(self, target: Package, parts: Parts, adoption: Adoption, signature: Signature) -> None:
        self._parts, self._adoption, self._signature = parts, adoption, signature
        known = Counter(_said(each) for _, each in _comments(parts.package))
        self._news: dict[str, tuple[str, Element]] = {}
        for part, each in _comments(target):
            if known[_said(each)]:
                known[_said(each)] -= 1  # one may say the same thing of several places
            else:
                self._news[value(each, "id")] = part, each
        self._brought: dict[str, str] = {}

    @property
    def has_brought(self) -> bool:
        """Whether any comment was brought."""
        return bool(self._brought)

    def on(self, passage: Passage) -> list[Beside]:
        """Return what marks comments to be brought in a passage of the target, in order."""
        if not self._news:
            return []
        return [each for each in passage.beside if _cited(each.element) in self._news]

    def within(self, element: Element) -> bool:
        """Return whether comments are to be brought to anything in an element of the target."""
        return bool(self._news) and any(value(each, "id") in self._news for each in element.iter(*_MARKS))

    def mark(self, beside: Beside) -> Element:
        """Return the mark of a comment for the base's file, the comment itself being brought."""
        element = beside.element
        node = self._bring(_cited(element))
        if element.tag != RUN:
            return element.makeelement(element.tag, {W + "id": node})
        run = element.makeelement(RUN)
        run.append(run.makeelement(_SIGN, {W + "id": node}))
        return run

    def _bring(self, node: str) -> str:
        known = self._brought.get(node)
        if known is not None:
            return known
        part, comment = self._news[node]
        package = self._parts.package
        added = (each for each in self._parts.touched if each.endswith(f"/{_KIND}.xml"))
        home = next(package.related(package.document, _KIND), "") or next(added, "")
        home = home or added_part(self._parts, _KIND, _KIND)
        made = self._adoption.copy(comment, part, home)
        known = self._brought[node] = self._signature.free_id()
        made.set(W + "id", known)
        self._parts.touch(home).append(made)
        return known


def _comments(package: Package) -> Iterator[tuple[str, Element]]:
    for part in package.related(package.document, _KIND):
        root = package.tree(part)
        for each in root.iterchildren(W + "comment") if root is not None else ():
            yield part, each


def _said(comment: Element) -> tuple[str, str, str]:
    """Return by whom, when and what a comment is: two files of one text have the same ones."""
    words = "".join(each.text or "" for each in comment.iter(W + "t"))
    return value(comment, "author"), value(comment, "date"), words


def _cited(element: Element) -> str:
    """Return the id of the comment that a mark belongs to; empty for any other element."""
    if element.tag in _EDGES:
        return value(element, "id")
    return value(element.find(_SIGN), "id") if element.tag == RUN else ""
