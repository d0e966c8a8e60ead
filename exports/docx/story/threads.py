"""Threads: which comment answers which, and which are resolved, told of those that are brought.

A comment is known there by an id of its last paragraph, which the base has to give anew.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from itertools import count

from lxml import etree

from exports.docx.markup import Element, W
from exports.docx.opening import Package
from exports.docx.package import BESIDE
from exports.docx.story.parts import Parts

KIND = "commentsExtended"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_PLACE = W14 + "paraId"
_ENTRY, _OWN, _PARENT, _DONE = W15 + "commentEx", W15 + "paraId", W15 + "paraIdParent", W15 + "done"
_TAKEN = re.compile(rb"""paraId=["']([0-9A-Fa-f]{8})["']""")


class Threads:
    """Tells the threads of the target in the base."""

    def __init__(self, target: Package, parts: Parts) -> None:
        self._parts = parts
        self._told = {
            each.get(_OWN, ""): each
            for part in target.related(target.document, KIND)
            for root in [target.tree(part)]
            for each in (root.iterchildren(_ENTRY) if root is not None else ())
        }
        self._free: Iterator[str] | None = None
        self._known: dict[str, Element] = {}
        """By its id in the target, the last paragraph of a comment in the base."""

    def same(self, theirs: Element, own: Element) -> None:
        """Know a comment of the target that the base has, too."""
        self._keep(theirs, own)

    def bring(self, theirs: Element, made: Element) -> None:
        """Tell of a comment that was brought what it answers and whether it is resolved."""
        told = self._keep(theirs, made)
        if told is None:
            return
        entry = {_OWN: self._name(self._known[told.get(_OWN, "")])}
        parent = self._known.get(told.get(_PARENT, ""))
        if parent is not None:
            entry[_PARENT] = self._name(parent)
        entry[_DONE] = told.get(_DONE, "0")
        etree.SubElement(self._root(), _ENTRY, entry)

    def _keep(self, theirs: Element, own: Element) -> Element | None:
        place, last = _place(theirs), _last(own)
        if place not in self._told or last is None:
            return None
        self._known[place] = last
        return self._told[place]

    def _name(self, paragraph: Element) -> str:
        """Return the id of a paragraph of the base, which is given one that is free where it has none."""
        name = paragraph.get(_PLACE)
        if name is None:
            self._free = self._free or self._names()
            name = next(self._free)
            paragraph.set(_PLACE, name)
        return name

    def _names(self) -> Iterator[str]:
        read = (self._parts.read(each) for each in self._parts.package.names if each.endswith(".xml"))
        taken = {int(each, 16) for data in read for each in _TAKEN.findall(data)}
        return (f"{each:08X}" for each in count(1) if each not in taken)

    def _root(self) -> Element:
        package = self._parts.package
        home = next(package.related(package.document, KIND), "")
        added = next((each for each in self._parts.touched if each.endswith(f"/{KIND}.xml")), "")
        if home or added:
            return self._parts.touch(home or added)
        kind, relation = BESIDE[KIND]
        name = self._parts.free_name(posixpath.join(posixpath.dirname(package.document), f"{KIND}.xml"))
        made = etree.Element(f"{W15}commentsEx", nsmap={"w15": W15[1:-1]})
        self._parts.add(name, made)
        self._parts.declare(name, kind)
        self._parts.relate(package.document, relation, name)
        return made


def _last(comment: Element) -> Element | None:
    """Return the last paragraph of a comment."""
    return next(reversed(list(comment.iter(W + "p"))), None)


def _place(comment: Element) -> str:
    last = _last(comment)
    return "" if last is None else last.get(_PLACE, "")
