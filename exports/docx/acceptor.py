"""The acceptor: what a Word file reads as once all its tracked changes are accepted, or rejected.

It works on the markup alone and shares nothing with the writer, so that it can judge it. Where a
paragraph mark goes, the paragraph is joined to the one that follows and takes its properties, as the
standard (ECMA-376, part 1, 17.13.5) and Word have it.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO

from lxml import etree

from exports.docx.markup import Element, M, W, child, elements, value

Accepts = Callable[[Element], bool]
"""Whether a revision is accepted; the others are rejected."""

INSERTED, DELETED = (W + "ins", W + "moveTo"), (W + "del", W + "moveFrom")

_FORMER = tuple(
    W + name
    for name in (
        *("rPrChange", "pPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange"),
        *("sectPrChange", "tblGridChange", "numberingChange"),
    )
)
_CELLS = (W + "cellIns", W + "cellDel", W + "cellMerge")
REVISIONS = (*INSERTED, *DELETED, *_FORMER, *_CELLS)
"""The elements that are a tracked change, each with its author."""
PLACE = "place"
"""An attribute in which a reader may note where a paragraph came from; who is joined to it, inherits it."""
_RANGES = tuple(
    W + name
    for name in (
        *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
        *("customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd"),
        *("customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd"),
        *("customXmlMoveToRangeStart", "customXmlMoveToRangeEnd"),
    )
)
_COMMENTED = (W + "commentRangeStart", W + "commentRangeEnd")
_BESIDE = (
    *_RANGES,
    *_COMMENTED,
    *(W + name for name in ("bookmarkStart", "bookmarkEnd")),
    *(W + name for name in ("proofErr", "permStart", "permEnd")),
)
_AROUND = tuple(W + name for name in ("hyperlink", "sdt", "smartTag", "customXml", "bdo", "dir"))
_GOES, _COMES = frozenset((*DELETED, W + "cellDel")), frozenset((*INSERTED, W + "cellIns"))
_UNSEEN = (W + "rPr", W + "commentReference")
_HELD = (W + "r", W + "fldSimple", M + "oMath", M + "oMathPara")
MARKS = (W + "rPr", W + "trPr")
"""What holds a revision that is about a paragraph's end or a row as a whole."""
_WRITTEN_AS_DELETED = {W + "delText": W + "t", W + "delInstrText": W + "instrText"}
_WRITTEN = (W + "t",)
_SHOWN = (
    *_WRITTEN,
    *(W + name for name in ("tab", "br", "sym", "noBreakHyphen", "footnoteReference", "endnoteReference")),
    *(W + name for name in ("drawing", "pict", "object")),
)
_STORIES = ("footnotes", "endnotes", "header", "footer")


def accept_all(data: bytes) -> bytes:
    """Return the file as it is once every change is accepted; KeyError or XMLSyntaxError: no Word file."""
    return _resolved(data, accept)


def reject_all(data: bytes) -> bytes:
    """Return the file as it was before every change; KeyError or XMLSyntaxError: it is no Word file."""
    return _resolved(data, reject)


def accept(_revision: Element) -> bool:
    """Accept a revision, whatever it is."""
    return True


def reject(_revision: Element) -> bool:
    """Reject a revision, whatever it is."""
    return False


def resolve(root: Element, accepts: Accepts) -> None:
    """Settle every tracked change in a tree, in place.

    A change that stands in the words of another goes with them, whatever becomes of it.
    """
    found = list(root.iter(*REVISIONS))
    joined = _joined(found, accepts)
    leaving = set(joined)
    for row in list(root.iter(W + "tr")):
        ends = moved_ends(row) if leaving else []
        if _leaves(child(row, "trPr"), accepts) or (ends and leaving.issuperset(ends)):
            _remove(row)
    for cell in [each for each in root.iter(W + "tc") if _leaves(child(each, "tcPr"), accepts)]:
        _remove(cell)
    is_commented = next(root.iter(*_COMMENTED), None) is not None
    for each in found:
        _settle(each, accepts, is_commented=is_commented)
    for each in list(root.iter(*_RANGES)):
        _remove(each)
    for each in list(root.iter(*_WRITTEN_AS_DELETED)):
        each.tag = _WRITTEN_AS_DELETED[str(each.tag)]
    for paragraph in reversed(joined):
        _join(paragraph)
    for table in [each for each in root.iter(W + "tbl") if each.find(W + "tr") is None]:
        if next(table.iter(W + "p"), None) is None:
            _remove(table)


def _joined(revisions: list[Element], accepts: Accepts) -> list[Element]:
    """Return the paragraphs whose ends go, in order."""
    found: dict[Element, None] = {}
    for each in revisions:
        above = each.getparent()
        if above is None or above.tag != W + "rPr" or not _goes(each, accepts):
            continue
        properties = above.getparent()
        paragraph = None if properties is None or properties.tag != W + "pPr" else properties.getparent()
        if paragraph is not None and paragraph.tag == W + "p":
            found[paragraph] = None
    return list(found)


def is_settled(root: Element) -> bool:
    """Return whether there is nothing in a tree that `resolve` would settle or tidy."""
    if next(root.iter(*REVISIONS, *_RANGES, *_WRITTEN_AS_DELETED), None) is not None:
        return False
    return all(each.find(W + "tr") is not None for each in root.iter(W + "tbl"))


def _resolved(data: bytes, accepts: Accepts) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as source:
        parts = {info.filename: source.read(info) for info in source.infolist()}
    document = _settled(parts, "word/document.xml", accepts)
    cited = {value(each, "id") for each in document.iter(W + "footnoteReference")}
    for name in list(parts):
        stem = name.removeprefix("word/").removesuffix(".xml").rstrip("0123456789")
        if name.startswith("word/") and stem in _STORIES:
            root = _settled(parts, name, accepts)
            if stem == "footnotes":
                _drop_uncited(root, cited)
                parts[name] = _xml(root)
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return buffer.getvalue()


def _settled(parts: dict[str, bytes], name: str, accepts: Accepts) -> Element:
    """Settle the changes of a part; returns its tree."""
    root = etree.fromstring(parts[name], etree.XMLParser(resolve_entities=False))
    resolve(root, accepts)
    parts[name] = _xml(root)
    return root


def _xml(root: Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _goes(change: Element, accepts: Accepts) -> bool:
    """Return whether what a revision holds or stands for goes: it is deleted, or it never came."""
    if change.tag in _GOES:
        return accepts(change)
    return change.tag in _COMES and not accepts(change)


def _leaves(properties: Element | None, accepts: Accepts) -> bool:
    """Return whether a paragraph's end, a row or a cell with these properties goes."""
    return properties is not None and any(_goes(each, accepts) for each in elements(properties))


def is_gone(properties: Element | None) -> bool:
    """Return whether a paragraph's end, a row or a cell with these properties goes once all is accepted."""
    return _leaves(properties, accept)


def is_moved(paragraph: Element) -> bool:
    """Return whether a paragraph was moved away or here as a whole."""
    end = child(paragraph, "pPr", "rPr")
    return any(child(end, name) is not None for name in ("moveFrom", "moveTo"))


def moved_ends(row: Element) -> list[Element]:
    """Return the last paragraph of each cell of a row that was moved; nothing when it wasn't.

    Word says it at the ends of its paragraphs only; of the last of a cell nothing else can become.
    """
    ends = [_last(each) for each in row.iter(W + "tc") if next(each.iterancestors(W + "tr")) is row]
    found = [each for each in ends if each is not None and is_moved(each)]
    return found if len(found) == len(ends) else []


def _last(container: Element) -> Element | None:
    """Return the last paragraph of a container, or of the content control that it ends with."""
    for each in container.iterchildren(W + "p", W + "sdt", W + "sdtContent", W + "customXml", reversed=True):
        found = each if each.tag == W + "p" else _last(each)
        if found is not None:
            return found
    return None


def _settle(change: Element, accepts: Accepts, *, is_commented: bool) -> None:
    parent = change.getparent()
    if parent is None:
        return
    if change.tag in _FORMER:
        _settle_form(change, parent, holds=accepts(change))
    elif _goes(change, accepts):
        for each in list(change.iter(*_COMMENTED)) if is_commented else ():
            change.addprevious(each)
        parent.remove(change)
    elif parent.tag in MARKS or change.tag in _CELLS:
        parent.remove(change)
    else:
        for each in reversed(list(change)):
            change.addnext(each)
        parent.remove(change)


def _settle_form(change: Element, parent: Element, *, holds: bool) -> None:
    """Let the new form hold or the old one; a paragraph's run properties belong to its mark and stay."""
    parent.remove(change)
    if holds or not len(change):
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
        if PLACE in paragraph.attrib and any(_says(each) for each in content):
            following.set(PLACE, paragraph.get(PLACE, ""))
        _remove(paragraph)
    elif all(map(_shows_nothing, content)):
        _remove(paragraph)


def _says(element: Element) -> bool:
    """Return whether an element shows anything."""
    return any(each.text or each.tag not in _WRITTEN for each in element.iter(*_SHOWN))


def _shows_nothing(element: Element) -> bool:
    """Return whether an element of a paragraph stands beside its words, or held some and is empty now.

    So does the sign of a comment.
    """
    if element.tag == W + "r":
        return all(each.tag in _UNSEEN for each in elements(element))
    return element.tag in _BESIDE or (element.tag in _AROUND and next(element.iter(*_HELD), None) is None)


def _drop_uncited(notes: Element, cited: set[str]) -> None:
    for note in list(notes):
        if not value(note, "type") and value(note, "id") not in cited:
            notes.remove(note)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
