"""Properties: what a run, paragraph, cell, row or table is, with what it was before."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy

from exports.docx.markup import Element, W
from exports.docx.story.kept import OF_MARKS
from exports.docx.story.pieces import PROPERTIES, RUN_PROPERTIES
from exports.docx.story.signing import Signature

Copy = Callable[[Element], Element]
_OF_PARAGRAPH = frozenset((W + "rPr", W + "sectPr", W + "pPrChange"))


def changed(
    new: Element | None, old: Element | None, near: Element, tag: str, signature: Signature
) -> Element:
    """Return `new` properties that say in a change of them what the `old` ones were.

    `new` may be changed. Both may be None, for none; `tag` is that of the properties. There can be one
    change only: one that the old properties hold already stays, since it tells what was there before both.
    What the old ones tell of a row or cell as a whole stays, too.
    """
    made = near.makeelement(tag) if new is None else new
    if tag not in (RUN_PROPERTIES, PROPERTIES):
        made.extend([deepcopy(each) for each in old if each.tag in OF_MARKS] if old is not None else [])
    earlier = copied_changes(old, tag, signature)
    if earlier:
        made.extend(earlier)
        return made
    change = signature.made(near, f"{tag}Change")
    former = near.makeelement(tag)
    for each in old if old is not None else ():
        if each.tag not in OF_MARKS and each.tag not in _OF_PARAGRAPH:
            former.append(deepcopy(each))
    change.append(former)
    made.append(change)
    return made


def without_marks(properties: Element | None) -> list[Element]:
    """Return what run properties hold but for revisions."""
    found = properties if properties is not None else ()
    return [each for each in found if each.tag not in OF_MARKS and each.tag != W + "rPrChange"]


def said_of_mark(properties: Element | None) -> list[Element]:
    """Return what the run properties of a mark hold but for what became of it."""
    return [each for each in (properties if properties is not None else ()) if each.tag not in OF_MARKS]


def marks_in(properties: Element | None) -> list[Element]:
    """Return what earlier changes made of a mark."""
    return [each for each in (properties if properties is not None else ()) if each.tag in OF_MARKS]


def copied_changes(properties: Element | None, tag: str, signature: Signature) -> list[Element]:
    """Return a copy of the earlier change of some properties, if there is one, under an id of its own."""
    found = [] if properties is None else [deepcopy(each) for each in properties.iterfind(f"{tag}Change")]
    for each in found:
        each.set(W + "id", signature.free_id())
    return found


def said_of_paragraph(properties: Element | None) -> list[Element]:
    """Return what paragraph properties say of the paragraph itself."""
    return [each for each in (properties if properties is not None else ()) if each.tag not in _OF_PARAGRAPH]
