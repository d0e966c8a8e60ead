"""Privacy: what a Word file tells about people is left out of the one that is written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from exports.docx.markup import Element, R, W
from exports.docx.story.parts import Parts, relations_of
from exports.report import Loss
from versioning.saying import said

_PERSONAL = frozenset(
    (
        *("core-properties", "extended-properties", "custom-properties", "thumbnail", "classificationlabels"),
        *("extendedProperties", "customProperties"),  # as strict Open XML calls them
        *("attachedTemplate", "people", "mailMergeSource", "mailMergeHeaderSource", "recipientData"),
    )
)
_IN_SETTINGS = frozenset(W + name for name in ("rsids", "attachedTemplate", "mailMerge"))
_CUSTOM = "customXml"
_SAFE = re.compile(r"(?:https?|mailto):", re.IGNORECASE)
_STORE = re.compile(rb"storeItemID=[\"'](\{[^\"']+\})", re.IGNORECASE)
_ITEM = re.compile(rb"itemID=[\"'](\{[^\"']+\})", re.IGNORECASE)
_TIES = ("}externalData", "}hlinkClick", "}hlinkHover", "}hlinkMouseOver")
"""What does nothing but lead elsewhere: the source of a chart's figures, a link on a picture."""
_CITING = frozenset(W + name for name in ("drawing", "pict", "object", "subDoc", "control", "altChunk"))


def without_people(parts: Parts) -> list[Loss]:
    """Take out document properties, session ids, the attached template, custom XML that nothing shows.

    External relationships that lead to anything but the web and mail go with the element that cites
    them; each is named as a loss. Words never go.
    """
    for part in ("", *parts.package.names):
        for node, found in parts.package.relationships(part).items():
            if found.kind in _PERSONAL:
                parts.unrelate(part, node)
                if not found.external:
                    parts.remove(found.target)
    _clean_settings(parts)
    _drop_unbound(parts)
    return list(_cut_ties(parts))


def _clean_settings(parts: Parts) -> None:
    for part in parts.package.related(parts.package.document, "settings"):
        tree = parts.tree(part)
        personal = [each for each in tree if _is_personal(each)] if tree is not None else []
        for each in personal:
            parts.touch(part).remove(each)


def _is_personal(setting: Element) -> bool:
    return setting.tag in _IN_SETTINGS or str(setting.tag).endswith(("}docId", "}persistentDocumentId"))


def _drop_unbound(parts: Parts) -> None:
    """Take away custom XML that no content control shows."""
    document = parts.package.document
    items = {
        node: found.target
        for node, found in parts.package.relationships(document).items()
        if found.kind == _CUSTOM and not found.external
    }
    if not items:
        return
    shown = {
        each.lower()
        for name in parts.package.names
        if name.startswith("word/") and name.endswith(".xml")
        for each in _STORE.findall(parts.read(name))
    }
    for node, item in items.items():
        below = [each.target for each in parts.package.relationships(item).values() if not each.external]
        ids = {each.lower() for part in below for each in _ITEM.findall(parts.read(part))}
        if not ids & shown:
            parts.unrelate(document, node)
            for part in (*below, item):
                parts.remove(part)


def _cut_ties(parts: Parts) -> Iterator[Loss]:
    """Remove external relationships that lead elsewhere, with what cites them."""
    for part in [each for each in parts.package.names if relations_of(each) in parts.package.names]:
        for node, found in list(parts.relations(part).items()):
            if found.external and not _SAFE.match(found.target):
                parts.unrelate(part, node)
                tree = parts.tree(part)
                if tree is not None:
                    _remove_citations(parts.touch(part), node)
                yield Loss(part, said("a link to a file outside ({kind}) was left out", kind=found.kind))


def _remove_citations(root: Element, node: str) -> None:
    for each in list(root.iter()):
        cited = [name for name, said in each.attrib.items() if said == node and name.startswith(R)]
        if not cited:
            continue
        if any(name.startswith(R) and name not in cited for name in each.attrib):
            for name in cited:  # a picture that the file holds, too
                del each.attrib[name]
            continue
        holder = _cites_with(each)
        if each.tag == W + "hyperlink":
            _unwrap(each)
        elif holder is not None and not any(True for _ in holder.iter(W + "t")):
            parent = holder.getparent()
            if parent is not None:
                parent.remove(holder)
        else:
            for name in cited:
                del each.attrib[name]


def _cites_with(element: Element) -> Element | None:
    """Return what says nothing any more once an element in it, or itself, leads nowhere."""
    if str(element.tag).endswith(_TIES):
        return element
    return next((above for above in (element, *element.iterancestors()) if above.tag in _CITING), None)


def _unwrap(element: Element) -> None:
    """Leave what an element holds in its place."""
    parent = element.getparent()
    if parent is None:
        return
    for each in list(element):
        element.addprevious(each)
    parent.remove(element)
