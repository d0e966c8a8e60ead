"""The acceptor: what a Word file reads as once all its tracked changes are accepted, or rejected.

It works on the markup alone and shares nothing with the writer, so that it can judge it. Where a
paragraph mark goes, the paragraph is joined to the one that follows and takes its properties, as the
standard (ECMA-376, part 1, 17.13.5) and Word have it.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from io import BytesIO

from lxml import etree

from exports.docx.vocabulary import W

Element = etree._Element  # noqa: SLF001 (the name lxml gives its elements)
_RANGES = ("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd")
_CONTAINERS = ("body", "tc", "footnote", "endnote", "hdr", "ftr", "txbxContent", "sdtContent")


def _name(tag: str) -> str:
    return f"{{{W}}}{tag}"


@dataclass(frozen=True)
class _Choice:
    """Which marks leave and which stay."""

    gone: tuple[str, ...]
    kept: tuple[str, ...]
    takes_new: bool


_ACCEPT = _Choice(("del", "moveFrom"), ("ins", "moveTo"), takes_new=True)
_REJECT = _Choice(("ins", "moveTo"), ("del", "moveFrom"), takes_new=False)


def accept_all(data: bytes) -> bytes:
    """Return the file as it is once every change is accepted; KeyError or XMLSyntaxError: no Word file."""
    return _resolved(data, _ACCEPT)


def reject_all(data: bytes) -> bytes:
    """Return the file as it was before every change; KeyError or XMLSyntaxError: it is no Word file."""
    return _resolved(data, _REJECT)


def _resolved(data: bytes, choice: _Choice) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as source:
        parts = {info.filename: source.read(info) for info in source.infolist()}
    cited: set[str] = set()
    document = _resolve(parts["word/document.xml"], choice)
    for reference in document.iter(_name("footnoteReference")):
        cited.add(reference.get(_name("id"), ""))
    parts["word/document.xml"] = etree.tostring(
        document, xml_declaration=True, encoding="UTF-8", standalone=True
    )
    for name, content in parts.items():
        stem = name.removeprefix("word/").rstrip("0123456789.xml")
        if name.startswith("word/") and stem in ("footnotes", "endnotes", "header", "footer"):
            root = _resolve(content, choice)
            if stem == "footnotes":
                _drop_uncited(root, cited)
            parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return buffer.getvalue()


def _resolve(xml: bytes, choice: _Choice) -> Element:
    root = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, huge_tree=True))
    for each in _all(root, *_RANGES):
        _remove(each)
    marked = _marks_gone(root, choice)
    _resolve_rows(root, choice)
    _resolve_properties(root, choice)
    for each in _all(root, *choice.gone):
        _remove(each)
    for each in _all(root, *choice.kept):
        _unwrap(each)
    for old, new in (("delText", "t"), ("delInstrText", "instrText")):
        for each in _all(root, old):
            each.tag = _name(new)
    for container in _all(root, *_CONTAINERS):
        _join(container, marked)
    return root


def _all(root: Element, *tags: str) -> list[Element]:
    return list(root.iter(*map(_name, tags)))


def _marks_gone(root: Element, choice: _Choice) -> set[Element]:
    """Return the paragraphs whose mark leaves, and take every revision of a mark away."""
    gone: set[Element] = set()
    for paragraph in root.iter(_name("p")):
        properties = paragraph.find(f"{_name('pPr')}/{_name('rPr')}")
        if properties is None:
            continue
        for tag in (*choice.gone, *choice.kept):
            for each in properties.findall(_name(tag)):
                properties.remove(each)
                if tag in choice.gone:
                    gone.add(paragraph)
    return gone


def _resolve_rows(root: Element, choice: _Choice) -> None:
    for row in list(root.iter(_name("tr"))):
        properties = row.find(_name("trPr"))
        if properties is None:
            continue
        if any(properties.find(_name(tag)) is not None for tag in choice.gone):
            _remove(row)
            continue
        for tag in choice.kept:
            for each in properties.findall(_name(tag)):
                properties.remove(each)
    for table in list(root.iter(_name("tbl"))):
        if table.find(_name("tr")) is None:
            _remove(table)


def _resolve_properties(root: Element, choice: _Choice) -> None:
    """Take the old properties or the new ones; those of a paragraph mark's run stay."""
    for change in list(root.iter(_name("rPrChange"), _name("pPrChange"))):
        properties = change.getparent()
        if properties is None:
            continue
        if not choice.takes_new and len(change):
            kept = [each for each in properties if each.tag == _name("rPr")]
            for each in list(properties):
                properties.remove(each)
            for each in (*change[0], *kept):
                properties.append(each)
        else:
            properties.remove(change)


def _join(container: Element, gone: set[Element]) -> None:
    """Join each paragraph whose mark left to the one that follows."""
    following: Element | None = None
    for each in reversed(list(container)):
        if each.tag != _name("p"):
            following = None
        elif each in gone and following is not None:
            _put_before(each, following)
            container.remove(each)
        elif each in gone and not _has_words(each) and len(container) > 1:
            container.remove(each)  # nothing follows, and nothing is left
        else:
            following = each


def _put_before(paragraph: Element, following: Element) -> None:
    at = 1 if following.find(_name("pPr")) is not None else 0
    for each in reversed([each for each in paragraph if each.tag != _name("pPr")]):
        following.insert(at, each)


def _has_words(paragraph: Element) -> bool:
    return any(each.tag != _name("pPr") for each in paragraph)


def _drop_uncited(notes: Element, cited: set[str]) -> None:
    for note in list(notes):
        if note.get(_name("type")) is None and note.get(_name("id")) not in cited:
            notes.remove(note)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    at = parent.index(element)
    for each in reversed(list(element)):
        parent.insert(at + 1, each)
    parent.remove(element)
