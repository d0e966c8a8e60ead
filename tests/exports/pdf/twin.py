"""What an official XML text says, read by the shortest way: its paragraphs, numbers and notes."""

import re
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
NOTE = "\ufffc"
_KINDS = {0x00A0: " ", 0x2011: "-", 0x2010: "-", 0x2013: "-", 0x2014: "-", 0x2060: None, 0x200B: None}


@dataclass(frozen=True)
class Said:
    """A paragraph: its number, its text with U+FFFC for each note, and the texts of those notes."""

    number: str
    text: str
    notes: tuple[str, ...] = ()


def paragraphs_of(path: Path) -> list[Said]:
    """Return title, organ line and every paragraph of preamble and body, in order."""
    root = etree.parse(path).getroot()
    found: list[Said] = []
    numbers: list[str] = []
    for part in ("preface", "preamble", "mainBody", "conclusions", "attachments"):
        for top in root.iter(AKN + part):
            _walk(top, numbers, found)
    return found


def _walk(element: etree._Element, numbers: list[str], found: list[Said]) -> None:
    for child in element:
        if child.tag in {AKN + "num", AKN + "docNumber"}:
            numbers.append(folded("".join(child.itertext())))
        elif child.tag in {AKN + "p", AKN + "listIntroduction", AKN + "heading"}:
            if child.tag == AKN + "p":
                numbers += [folded("".join(each.itertext())) for each in child.iter(AKN + "docNumber")]
            text, notes = words_of(child)
            if text:
                number = numbers.pop() if numbers else ""
                found.append(Said(number, text, notes))
        else:
            _walk(child, numbers, found)


def words_of(element: etree._Element) -> tuple[str, tuple[str, ...]]:
    """Return the text of an element with a sign for each note, and what the notes say."""
    notes: list[str] = []

    def text(node: etree._Element) -> str:
        parts = [node.text or ""]
        for child in node:
            if child.tag == AKN + "authorialNote":
                notes.append(folded("".join(child.itertext())))
                parts.append(NOTE)
            elif child.tag == AKN + "eol":
                parts.append("\n")
            elif child.tag != AKN + "docNumber":
                parts.append(text(child))
            parts.append(child.tail or "")
        return "".join(parts)

    said = re.sub(rf" {NOTE}(?=[\w ])", f"{NOTE} ", folded(text(element)))  # some stand behind the space
    return said, tuple(notes)


def folded(text: str) -> str:
    """Return a text with its spaces, hyphens and dashes as one kind each, joiners left out."""
    text = text.translate(_KINDS)
    return re.sub(r"\s+", " ", text).strip()
