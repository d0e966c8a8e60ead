"""An independent walk through the XML of an Akoma Ntoso file: its words and its structure, counted plainly."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

WORD = re.compile(r"[^\W_]+")
BLOCKS = ("p", "num", "subheading", "crossHeading", "heading", "listIntroduction", "listWrapUp", "docNumber")
STRUCTURES = ("authorialNote", "embeddedStructure", "quotedStructure")
TEXTS = ("preamble", "mainBody")
"""Where a document's text stands; its annexes are documents of their own."""


def parsed(data: bytes) -> etree._Element:
    return etree.fromstring(data, etree.XMLParser(remove_comments=True))


def name_of(element: etree._Element) -> str:
    return etree.QName(element).localname


def is_within(element: etree._Element, *names: str) -> bool:
    return any(name_of(above) in names for above in element.iterancestors())


def visible_words(root: etree._Element) -> Counter[str]:
    """Count the words of text, job number and note signs; what else stands in the metadata isn't shown."""
    words: Counter[str] = Counter()
    for element in root.iter():
        if not is_within(element, "meta") or name_of(element) == "docketNumber":
            words.update(WORD.findall(own_text(element)))
        if name_of(element) == "authorialNote":
            words.update(WORD.findall(element.get("marker", "")))
    return words


def own_text(element: etree._Element) -> str:
    """Return a block's whole text with what is styled in it; empty for what is no block, or is part of one."""
    if name_of(element) == "docketNumber":
        return "".join(element.itertext())
    if name_of(element) not in BLOCKS or (name_of(element) == "docNumber" and is_within(element, "p")):
        return ""
    return "".join(strings(element))


def strings(element: etree._Element) -> Iterator[str]:
    """Yield the text of a block; where it is interrupted by blocks of its own, a line end."""
    yield element.text or ""
    for child in element:
        if name_of(child) in STRUCTURES:
            yield "\n" if name_of(child) != "authorialNote" else ""
        elif name_of(child) in ("eol", "location", "session", "docTitle", "docNumber", "docDate"):
            yield " " if name_of(child) == "eol" else ""
            yield from strings(child)
        elif name_of(child) != "p":
            yield from strings(child)
        yield child.tail or ""


def blocks(root: etree._Element) -> Iterator[str]:
    """Yield the stretches of text in reading order without any space, notes apart."""
    for element in root.iter():
        if is_within(element, "meta"):
            continue
        for stretch in own_text(element).split("\n") if element is not None else ():
            yield stretch


def compact(text: str) -> str:
    return "".join(text.split())


def texts_of(root: etree._Element) -> list[etree._Element]:
    """Return the documents of a file that are drafts: statements, not annexes."""
    return [each for each in root.iter("{*}statement")]


def count(element: etree._Element, path: str) -> int:
    return len(element.findall(path.replace("//", ".//{*}")))
