"""The acceptor: what a Word file reads as once all its tracked changes are accepted, or rejected.

It works on the markup alone and shares nothing with the writer, so that it can judge it. Where a
paragraph mark goes, the paragraph is joined to the one that follows and takes its properties, as the
standard (ECMA-376, part 1, 17.13.5) and Word have it.
"""

from __future__ import annotations

import zipfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO

from lxml import etree

from exports.docx.markup import Element, M, W, child, elements, value


@dataclass(frozen=True)
class Verdict:
    """What becomes of changes: tags whose content leaves, tags whose content stays, whose form holds."""

    gone: tuple[str, ...]
    kept: tuple[str, ...]
    takes_new: bool


_INSERTED, _DELETED = (W + "ins", W + "moveTo"), (W + "del", W + "moveFrom")
ACCEPT = Verdict(_DELETED, _INSERTED, takes_new=True)
REJECT = Verdict(_INSERTED, _DELETED, takes_new=False)

_FORMER = tuple(
    W + name
    for name in (
        *("rPrChange", "pPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange"),
        *("sectPrChange", "tblGridChange", "numberingChange"),
    )
)
_CELLS = (W + "cellIns", W + "cellDel", W + "cellMerge")
_RANGES = tuple(
    W + name
    for name in (
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
        *("customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd"),
        *("customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd"),
        *("customXmlMoveToRangeStart", "customXmlMoveToRangeEnd"),
    )
)
_BESIDE = (
    *_RANGES,
    *(W + name for name in ("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd")),
    *(W + name for name in ("proofErr", "permStart", "permEnd")),
)
_AROUND = tuple(W + name for name in ("hyperlink", "sdt", "smartTag", "customXml", "bdo", "dir"))
_SHOWN = (W + "r", W + "fldSimple", M + "oMath", M + "oMathPara")
_MARKS = (W + "rPr", W + "trPr")
"""What holds a revision that is about a paragraph's end or a row as a whole."""
_WRITTEN_AS_DELETED = {W + "delText": W + "t", W + "delInstrText": W + "instrText"}
_STORIES = ("footnotes", "endnotes", "header", "footer")


def accept_all(data: bytes) -> bytes:
    """Return the file as it is once every change is accepted; KeyError or XMLSyntaxError: no Word file."""
    return _resolved(data, ACCEPT)


def reject_all(data: bytes) -> bytes:
    """Return the file as it was before every change; KeyError or XMLSyntaxError: it is no Word file."""
    return _resolved(data, REJECT)


def resolve(root: Element, verdict: Verdict) -> Counter[str]:
    """Settle every tracked change in a tree, in place, and return how many each author made."""
    found = list(root.iter(*_INSERTED, *_DELETED, *_FORMER, *_CELLS))
    authors = Counter(value(each, "author") or "an unnamed author" for each in found)
    joined = [each for each in root.iter(W + "p") if _bears(child(each, "pPr", "rPr"), verdict.gone)]
    for row in [each for each in root.iter(W + "tr") if _bears(child(each, "trPr"), verdict.gone)]:
        _remove(row)
    cell_gone = (W + "cellDel",) if verdict.takes_new else (W + "cellIns",)
    for cell in [each for each in root.iter(W + "tc") if _bears(child(each, "tcPr"), cell_gone)]:
        _remove(cell)
    for each in found:
        _settle(each, verdict)
    for each in list(root.iter(*_RANGES)):
        _remove(each)
    for each in list(root.iter(*_WRITTEN_AS_DELETED)):
        each.tag = _WRITTEN_AS_DELETED[str(each.tag)]
    for paragraph in reversed(joined):
        _join(paragraph)
    for table in [each for each in root.iter(W + "tbl") if each.find(W + "tr") is None]:
        if next(table.iter(W + "p"), None) is None:
            _remove(table)
    return authors


def _resolved(data: bytes, verdict: Verdict) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as source:
        parts = {info.filename: source.read(info) for info in source.infolist()}
    document = _settled(parts, "word/document.xml", verdict)
    cited = {value(each, "id") for each in document.iter(W + "footnoteReference")}
    for name in list(parts):
        stem = name.removeprefix("word/").removesuffix(".xml").rstrip("0123456789")
        if name.startswith("word/") and stem in _STORIES:
            root = _settled(parts, name, verdict)
            if stem == "footnotes":
                _drop_uncited(root, cited)
                parts[name] = _xml(root)
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return buffer.getvalue()


def _settled(parts: dict[str, bytes], name: str, verdict: Verdict) -> Element:
    """Settle the changes of a part; returns its tree."""
    root = etree.fromstring(parts[name], etree.XMLParser(resolve_entities=False))
    resolve(root, verdict)
    parts[name] = _xml(root)
    return root


def _xml(root: Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _bears(properties: Element | None, tags: Iterable[str]) -> bool:
    return properties is not None and any(properties.find(tag) is not None for tag in tags)


def _settle(change: Element, verdict: Verdict) -> None:
    parent = change.getparent()
    if parent is None:
        return
    if change.tag in _FORMER:
        _settle_form(change, parent, verdict)
    elif parent.tag in _MARKS or change.tag in (*_CELLS, *verdict.gone):
        parent.remove(change)
    else:
        for each in reversed(list(change)):
            change.addnext(each)
        parent.remove(change)


def _settle_form(change: Element, parent: Element, verdict: Verdict) -> None:
    """Let the new form hold or the old one; a paragraph's run properties belong to its mark and stay."""
    parent.remove(change)
    if verdict.takes_new or not len(change):
        return
    for each in list(parent):
        if each.tag not in (W + "rPr", W + "sectPr"):
            parent.remove(each)
    for each in reversed(list(change[0])):
        parent.insert(0, each)


def _join(paragraph: Element) -> None:
    """Let a paragraph go on in the one after it; the last of its container goes only when it is empty."""
    content = [each for each in elements(paragraph) if each.tag != W + "pPr"]
    following = paragraph.getnext()
    while following is not None and following.tag in _BESIDE:
        following = following.getnext()
    if following is not None and following.tag == W + "p":
        at = 0 if child(following, "pPr") is None else 1
        following[at:at] = content
        _remove(paragraph)
    elif all(map(_shows_nothing, content)):
        _remove(paragraph)


def _shows_nothing(element: Element) -> bool:
    """Return whether an element of a paragraph stands beside its words, or held some and is empty now."""
    return element.tag in _BESIDE or (element.tag in _AROUND and next(element.iter(*_SHOWN), None) is None)


def _drop_uncited(notes: Element, cited: set[str]) -> None:
    for note in list(notes):
        if not value(note, "type") and value(note, "id") not in cited:
            notes.remove(note)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
