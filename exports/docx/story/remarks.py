"""Remarks: comments and bookmarks of the target that the base doesn't have, brought to their words.

Neither is a change: they are there whether the changes are accepted or rejected, a comment under its own
author.
"""

from __future__ import annotations

from collections.abc import Iterator

from exports.docx.markup import Element, W, value
from exports.docx.opening import Package
from exports.docx.story.adoption import Adoption, added_part
from exports.docx.story.bookmarks import END, START, new_bookmarks
from exports.docx.story.parts import Parts
from exports.docx.story.passages import Passage
from exports.docx.story.pieces import RUN, Beside
from exports.docx.story.signing import Signature
from exports.docx.story.threads import Threads

_KIND = "comments"
_EDGES = frozenset((W + "commentRangeStart", W + "commentRangeEnd"))
_SIGN = W + "commentReference"
_BOOKMARKS = (START, END)
_MARKS = (*_EDGES, _SIGN, *_BOOKMARKS)


class Remarks:
    """Brings comments and bookmarks."""

    def __init__(self, target: Package, parts: Parts, adoption: Adoption, signature: Signature) -> None:
        self._parts, self._adoption, self._signature = parts, adoption, signature
        self._threads = Threads(target, parts)
        known: dict[tuple[str, str, str], list[Element]] = {}
        for _, each in _comments(parts.package):
            known.setdefault(_said(each), []).append(each)
        self._news: dict[str, tuple[str, Element]] = {}
        for part, each in _comments(target):
            same = known.get(_said(each))
            if same:
                self._threads.same(each, same.pop(0))  # one may say the same thing of several places
            else:
                self._news[value(each, "id")] = part, each
        self._brought: dict[str, str] = {}
        self._bookmarks = new_bookmarks(parts.package, target)
        self._marked: dict[str, str] = {}

    @property
    def has_brought(self) -> bool:
        """Whether any comment or bookmark was brought."""
        return bool(self._brought or self._marked)

    def on(self, passage: Passage) -> list[Beside]:
        """Return what marks comments and bookmarks to be brought in a passage of the target, in order."""
        if not self._news and not self._bookmarks:
            return []
        return [each for each in passage.beside if self._is_new(each.element)]

    def within(self, element: Element) -> bool:
        """Return whether comments or bookmarks are to be brought to anything in an element of the target."""
        return bool(self._news or self._bookmarks) and any(
            value(each, "id") in (self._bookmarks if each.tag in _BOOKMARKS else self._news)
            for each in element.iter(*_MARKS)
        )

    def _is_new(self, element: Element) -> bool:
        if element.tag in _BOOKMARKS:
            return value(element, "id") in self._bookmarks
        return _cited(element) in self._news

    def mark(self, beside: Beside) -> Element:
        """Return a mark for the base's file; the comment that it belongs to is brought."""
        element = beside.element
        if element.tag in _BOOKMARKS:
            return self._bookmark(element)
        node = self._bring(_cited(element))
        if element.tag != RUN:
            return element.makeelement(element.tag, {W + "id": node})
        run = element.makeelement(RUN)
        run.append(run.makeelement(_SIGN, {W + "id": node}))
        return run

    def _bookmark(self, element: Element) -> Element:
        node = value(element, "id")
        if node not in self._marked:
            self._marked[node] = self._signature.free_id()
        made = element.makeelement(element.tag, {W + "id": self._marked[node]})
        if element.tag == START:
            made.set(W + "name", self._bookmarks[node])
        return made

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
        self._threads.bring(comment, made)
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
