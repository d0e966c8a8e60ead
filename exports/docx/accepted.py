"""Tracked changes, read as if all of them had been accepted."""

from __future__ import annotations

from collections import Counter

from exports.docx.markup import Element, W, child, elements, value

_INSERTED = (W + "ins", W + "moveTo")
_DELETED = (W + "del", W + "moveFrom")
_FORMER = tuple(
    W + name
    for name in (
        *("rPrChange", "pPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange"),
        *("sectPrChange", "tblGridChange", "numberingChange"),
    )
)
_CELLS = (W + "cellIns", W + "cellDel", W + "cellMerge")
_BESIDE = tuple(
    W + name
    for name in (
        *("bookmarkStart", "bookmarkEnd", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart"),
        *("moveToRangeEnd", "commentRangeStart", "commentRangeEnd", "proofErr", "permStart", "permEnd"),
        *("customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd"),
        *("customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd"),
        *("customXmlMoveToRangeStart", "customXmlMoveToRangeEnd"),
    )
)
_MARKS = (W + "rPr", W + "trPr")
"""What holds a revision that is about a paragraph's end or a row as a whole."""


def accept(root: Element) -> Counter[str]:
    """Accept every tracked change in a tree, in place, and return how many each author made.

    Inserted words stay, deleted ones go; a paragraph whose end is deleted goes on in the next one,
    whose properties hold for both; rows and cells that are deleted go.
    """
    found = list(root.iter(*_INSERTED, *_DELETED, *_FORMER, *_CELLS))
    authors = Counter(value(each, "author") or "an unnamed author" for each in found)
    joined = [each for each in root.iter(W + "p") if _mark_is_deleted(each)]
    for row in [each for each in root.iter(W + "tr") if _is_deleted(child(each, "trPr"))]:
        _remove(row)
    for cell in [each for each in root.iter(W + "tc") if child(each, "tcPr", "cellDel") is not None]:
        _remove(cell)
    for each in found:
        parent = each.getparent()
        if parent is None or parent.tag in _MARKS or each.tag in _CELLS:
            continue
        if each.tag in _INSERTED:
            _unwrap(each)
        else:
            parent.remove(each)
    for paragraph in reversed(joined):
        _join(paragraph)
    for table in [each for each in root.iter(W + "tbl") if each.find(W + "tr") is None]:
        if next(table.iter(W + "p"), None) is None:
            _remove(table)
    return authors


def _is_deleted(properties: Element | None) -> bool:
    return properties is not None and any(properties.find(tag) is not None for tag in _DELETED)


def _mark_is_deleted(paragraph: Element) -> bool:
    return _is_deleted(child(paragraph, "pPr", "rPr"))


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: Element) -> None:
    """Put what an element holds in its place."""
    for each in reversed(list(element)):
        element.addnext(each)
    _remove(element)


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
    elif not any(each.tag not in _BESIDE for each in content):
        _remove(paragraph)
