"""What a Word file says, read for the laws by something that shares nothing with writer or acceptor."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SIGNIFICANT = ("b", "i", "u", "strike", "vertAlign", "color", "highlight", "rStyle")
BY_RULE = ("ChapeauNothing",)
"""Paragraphs of no words that stand around tables: no text of anybody."""


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def content(data: bytes) -> list[Any]:
    """Every paragraph and table of the body: style, level, direction, characters, marks, notes in place."""
    files = parts(data)
    notes = {
        note.get(f"{W}id"): note
        for note in etree.fromstring(files["word/footnotes.xml"])
        if note.get(f"{W}type") is None
    }
    document = etree.fromstring(files["word/document.xml"])
    header = etree.fromstring(files["word/header1.xml"])
    return [
        _blocks(document[0], notes),
        [_paragraph(each, notes) for each in header.iter(f"{W}p")],
        len(notes),
    ]


def _blocks(container: Any, notes: dict[str, Any]) -> list[Any]:
    result: list[Any] = []
    for each in container:
        if each.tag == f"{W}p":
            paragraph = _paragraph(each, notes)
            if paragraph[0] not in BY_RULE:
                result.append(paragraph)
        elif each.tag == f"{W}tbl":
            rows = [[_blocks(cell, notes) for cell in row.iter(f"{W}tc")] for row in each.iter(f"{W}tr")]
            result.append(("table", rows))
    return result


def _paragraph(paragraph: Any, notes: dict[str, Any]) -> tuple[str, str, bool, list[Any]]:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    level = paragraph.find(f"{W}pPr/{W}numPr/{W}ilvl")
    characters: list[Any] = []
    for run in paragraph.iter(f"{W}r"):
        assert run.getparent() is paragraph
        marks = _marks(run)
        for each in run:
            if each.tag == f"{W}t":
                characters += [(char, marks) for char in each.text or ""]
            elif each.tag == f"{W}footnoteReference":
                characters.append(("note", marks, _blocks(notes[each.get(f"{W}id")], notes)))
            elif each.tag != f"{W}rPr":
                characters.append((each.tag.removeprefix(W), marks))
    return (
        "" if style is None else style.get(f"{W}val"),
        "" if level is None else level.get(f"{W}val"),
        paragraph.find(f"{W}pPr/{W}bidi") is not None,
        characters,
    )


def _marks(run: Any) -> frozenset[tuple[str, str]]:
    properties = run.find(f"{W}rPr")
    if properties is None:
        return frozenset()
    names = ((each.tag.removeprefix(W), each.get(f"{W}val", "")) for each in properties)
    return frozenset(each for each in names if each[0] in SIGNIFICANT)
