"""Properties: what a run, paragraph, cell, row or table is, with what it was before."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy

from exports.docx.markup import Element, W
from exports.docx.story.signing import Signature

Copy = Callable[[Element], Element]
RUN_PROPERTIES, PROPERTIES = W + "rPr", W + "pPr"
_MARKS = frozenset(W + name for name in ("ins", "del", "moveFrom", "moveTo"))
_OF_PARAGRAPH = frozenset((W + "rPr", W + "sectPr", W + "pPrChange"))


def changed(
    new: Element | None, old: Element | None, near: Element, tag: str, signature: Signature
) -> Element:
    """Return `new` properties that say in a change of them what the `old` ones were.

    `new` may be changed. Both may be None, for none; `tag` is that of the properties.
    """
    made = near.makeelement(tag) if new is None else new
    change = signature.made(near, f"{tag}Change")
    former = near.makeelement(tag)
    for each in old if old is not None else ():
        if each.tag not in _MARKS and each.tag not in _OF_PARAGRAPH and each.tag != f"{tag}Change":
            former.append(deepcopy(each))
    change.append(former)
    made.append(change)
    return made


def without_marks(properties: Element | None) -> list[Element]:
    """Return what run properties hold but for revisions."""
    found = properties if properties is not None else ()
    return [each for each in found if each.tag not in _MARKS and each.tag != W + "rPrChange"]


def said_of_paragraph(properties: Element | None) -> list[Element]:
    """Return what paragraph properties say of the paragraph itself."""
    return [each for each in (properties if properties is not None else ()) if each.tag not in _OF_PARAGRAPH]
