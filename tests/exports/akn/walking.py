"""An independent walk through the XML of an Akoma Ntoso file: its words and structure, counted plainly."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from exports.report import Reading
from versioning.tree.numbering import labels, note_signs
from versioning.tree.resolution import Resolution

WORD = re.compile(r"[^\W_]+")
BLOCKS = (
    "p",
    "num",
    "subheading",
    "crossHeading",
    "heading",
    "listIntroduction",
    "listWrapUp",
    "docketNumber",
)
STRUCTURES = ("embeddedStructure", "quotedStructure", "authorialNote")


def parsed(data: bytes) -> etree._Element:
    return etree.fromstring(data, etree.XMLParser(remove_comments=True))


def name_of(element: etree._Element) -> str:
    return etree.QName(element).localname


def is_within(element: etree._Element, *names: str) -> bool:
    return any(name_of(above) in names for above in element.iterancestors())


def blocks(root: etree._Element, *sections: str) -> Iterator[str]:
    """Yield the text of every block in reading order, from one structure within it to the next.

    With `sections` only of what stands in these. The job number is shown too, at the foot of the page;
    nothing else of the metadata is.
    """
    for element in root.iter(*(f"{{*}}{name}" for name in BLOCKS)):
        if sections and not is_within(element, *sections):
            continue
        if name_of(element) == "docketNumber" or not is_within(element, "meta"):
            yield from "".join(strings(element)).split("\f")


def strings(element: etree._Element) -> Iterator[str]:
    """Yield the text in a block; a note leaves no trace, other structures are a form feed."""
    yield element.text or ""
    for child in element:
        if name_of(child) in STRUCTURES:
            yield "" if name_of(child) == "authorialNote" else "\f"
        elif name_of(child) == "eol":
            yield "\n"
        else:
            yield from strings(child)
        yield child.tail or ""


def visible_words(root: etree._Element) -> Counter[str]:
    """Count the words of all blocks, and the signs of the notes."""
    words = Counter(word for block in dict.fromkeys(job_numbers(root)) for word in WORD.findall(block))
    for block in blocks(root):
        if block not in job_numbers(root):
            words.update(WORD.findall(block))
    for note in root.iter("{*}authorialNote"):
        words.update(WORD.findall(note.get("marker", "")))
    return words


def job_numbers(root: etree._Element) -> list[str]:
    """The number of the job, which a file repeats for each document in it."""
    return ["".join(each.itertext()) for each in root.iter("{*}docketNumber")]


def words_of(reading: Reading) -> Counter[str]:
    """Count the words of a draft as it is printed, and of its losses."""
    said = [*texts_of(reading.draft), *(f"{loss.where} {loss.what}" for loss in reading.losses)]
    return Counter(word for text in said for word in WORD.findall(text))


def texts_of(draft: Resolution) -> Iterator[str]:
    """Yield every text of a draft in reading order, each after its number."""
    yield from vars(draft.masthead).values()
    named, signs = labels(draft), note_signs(draft)
    for each in draft.walk():
        yield named[each.id].number if each.id in named else each.number
        yield each.text.plain
    for note in draft.notes():
        yield signs[note.id]
        yield note.text.plain


def in_order(draft: Resolution) -> Iterator[str]:
    """Yield the texts of a draft, the notes of each paragraph right after it."""
    named = labels(draft)
    for each in draft.walk():
        yield named[each.id].number if each.id in named else each.number
        yield each.text.plain
        yield from (note.text.plain for _, note in each.text.notes)


def compact(text: str) -> str:
    return "".join(text.split())
