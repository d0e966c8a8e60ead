"""Printing: elements as they are written in a part of the base, by the prefixes that its root declares."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from exports.docx.markup import Element
from exports.docx.story.parts import Parts


class Printer:
    """Writes elements for the parts of one package."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._holders: dict[str, tuple[Element, int]] = {}

    def printed(self, element: Element, part: str) -> str:
        """Return an element that stands nowhere as it is written in a part."""
        known = self._holders.get(part)
        if known is None:
            tree = self._parts.tree(part)
            holder = etree.Element("holder", nsmap=None if tree is None else tree.nsmap)
            empty = etree.tostring(holder, encoding="unicode")
            known = self._holders[part] = (holder, len(empty) - len("/"))
        empty_holder, start = known
        holder = deepcopy(empty_holder)  # to take an element out of one again is slow with what is large
        element.tail = None
        holder.append(element)
        written = etree.tostring(holder, encoding="unicode")
        return str(written[start : -len("</holder>")])
