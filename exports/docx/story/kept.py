"""Kept: the tracked changes that the base holds and that stay as they are beside the new ones.

The story of such a file is its text with all of them accepted. What they deleted stands beside the
characters; what they inserted stands in its revision as in a hyperlink. A paragraph whose mark they deleted
is held by the passage that it is joined to.
"""

from __future__ import annotations

from copy import deepcopy

from exports.docx.acceptor import (
    DELETED,
    INSERTED,
    REVISIONS,
    accept,
    is_gone,
    moved_ends,
    resolve,
)
from exports.docx.markup import Element, W, child
from exports.docx.story.signing import Signature

GONE, COME = frozenset(DELETED), frozenset(INSERTED)
"""The elements around words that earlier changes deleted, and that they inserted."""
OF_MARKS = frozenset((*GONE, *COME, W + "cellIns", W + "cellDel", W + "cellMerge"))
"""The elements in properties that tell what became of a paragraph's end, a row or a cell."""


def mark_is_gone(paragraph: Element) -> bool:
    """Return whether a paragraph is joined to the following one once all is accepted."""
    return is_gone(child(paragraph, "pPr", "rPr"))


def row_is_gone(row: Element) -> bool:
    """Return whether a row is not there once all is accepted."""
    if is_gone(child(row, "trPr")):
        return True
    ends = moved_ends(row)
    return bool(ends) and all(map(mark_is_gone, ends))


def cell_is_gone(cell: Element) -> bool:
    """Return whether a cell is not there once all is accepted."""
    return is_gone(child(cell, "tcPr"))


def holds_runs(paragraph: Element) -> bool:
    """Return whether a paragraph holds a run that nobody deleted."""
    return any(
        next((above for above in run.iterancestors(*GONE)), None) is None for run in paragraph.iter(W + "r")
    )


def holds_revisions(element: Element) -> bool:
    """Return whether anything in an element is tracked."""
    return next(element.iter(*REVISIONS), None) is not None


def accepted(element: Element) -> Element:
    """Return an element as it is once all is accepted: itself, or a copy."""
    if not holds_revisions(element):
        return element
    made = element.makeelement(element.tag)
    made.append(deepcopy(element))
    resolve(made, accept)
    return made[0]


def opened_again(wrapper: Element, signature: Signature) -> None:
    """Give a revision that goes on after something new an id of its own."""
    if wrapper.tag in COME:
        wrapper.set(W + "id", signature.free_id())
