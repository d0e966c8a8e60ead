"""The markup of Word files: names of elements, and what their attributes say."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

Element = etree._Element  # noqa: SLF001 (the type of every element, public under no other name)

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_VALUE, _TEXT = W + "val", W + "t"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_SAID_BY = {W + "shd": W + "fill"}
OFF = frozenset(("0", "false", "off", "none"))


def child(element: Element | None, *names: str) -> Element | None:
    """Return what is found by going down one child a name (without namespace), or None."""
    for name in names:
        if element is None:
            return None
        element = next(element.iterchildren(W + name), None)  # twice as fast as find
    return element


def children(element: Element) -> dict[str, Element]:
    """Return the first child of each kind, by its tag: at once, where several are asked for."""
    return {tag(each): each for each in reversed(element)}


def value(element: Element | None, attribute: str = "val") -> str:
    """Return an attribute of WordprocessingML, empty when it or the element is absent."""
    return "" if element is None else element.get(W + attribute, "")


def switch(properties: Element | None, name: str) -> bool | None:
    """Return whether a property is on or off; None when nothing is said of it."""
    found = child(properties, name)
    return None if found is None else value(found) not in OFF


def said(properties: Element | None) -> tuple[tuple[str, str], ...]:
    """Return the tag of each property with what it says, in their order; shading says what it fills with."""
    if properties is None:
        return ()
    return tuple([(name := str(each.tag), each.get(_SAID_BY.get(name, _VALUE), "")) for each in properties])


def values(properties: Element | None) -> dict[str, str]:
    """Return what each property says, by its tag; the first of a kind counts."""
    return dict(reversed(said(properties)))


def number(text: str, otherwise: int) -> int:
    """Return the whole number that an attribute holds, or `otherwise` when it holds none."""
    try:
        return int(text[:12])
    except ValueError:
        return otherwise


def elements(parent: Element) -> Iterator[Element]:
    """Yield the child elements, without what is only in the tree (comments, instructions)."""
    return parent.iterchildren("*")


def tag(element: Element) -> str:
    """Return the name of an element, its namespace in braces."""
    return str(element.tag)


def text_node(near: Element, chars: str) -> Element:
    """Return the w:t of some characters, to be put near an element."""
    made = near.makeelement(_TEXT)
    made.text = chars
    if chars != chars.strip():
        made.set(_SPACE, "preserve")
    return made
