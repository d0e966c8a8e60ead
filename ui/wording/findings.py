"""What was found in a file: counted for a person, and where each thing that was not kept stood."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from editor.words import mark, titled, told, tr
from exports.report import Loss, Reading
from ui.wording.contents import spoken_label
from ui.wording.terms import in_words
from versioning.compare.compare import compare
from versioning.compare.redline import Change, Fate, Place
from versioning.saying import capitalized
from versioning.tree.expression import expression
from versioning.tree.identity import NodeId
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution

if TYPE_CHECKING:
    from exports.returned import Returned

_LEFT_OUT = "left out"
"""How readers say in English, in which a loss is kept, that words are not in the draft."""
_COUNTED = (
    (Role.PART, mark("Preview", "%n further draft(s)")),
    (Role.PREAMBULAR, mark("Preview", "%n preambular paragraph(s)")),
    (Role.OPERATIVE, mark("Preview", "%n operative paragraph(s)")),
    (Role.SUBPARAGRAPH, mark("Preview", "%n sub-paragraph(s)")),
    (Role.HEADING, mark("Preview", "%n heading(s)")),
    (Role.TEXT, mark("Preview", "%n paragraph(s) of text")),
    (Role.TABLE, mark("Preview", "%n table(s)")),
    (Role.OPAQUE, mark("Preview", "%n picture(s) or object(s)")),
    (Role.ANNEX, mark("Preview", "%n annex(es)")),
)
_NOWHERE = Place("", Role.TEXT, 0, "")
_QUOTED = expression("“([^”]+)")
_ENOUGH = 30
"""So many characters of a quotation are looked for."""


def found(reading: Reading, draft: Resolution) -> tuple[str, ...]:
    """Return what a file holds, a line each: paragraphs by role, notes, comments.

    `draft` is its text, with what a person set right.
    """
    roles = Counter(each.role for each in draft.walk() if not _in_table(draft, each.id))
    lines = [tr("Preview", words, n=roles[role]) for role, words in _COUNTED if roles[role]]
    notes = sum(1 for _ in draft.notes())
    lines += [tr("Preview", "%n note(s)", n=notes)] if notes else []
    comments = sum(1 + len(each.replies) for each in reading.comments)
    lines += [tr("Preview", "%n comment(s)", n=comments)] if comments else []
    return tuple(lines) or (tr("Preview", "no text"),)


def authors(reading: Reading) -> tuple[str, ...]:
    """Return whose tracked changes a file holds, a line each, who made most first."""
    ranked = sorted(reading.authors.items(), key=lambda each: -each[1])
    return tuple(tr("Preview", "{name}: %n change(s)", n=count).format(name=name) for name, count in ranked)


def untracked(returned: Returned) -> Iterator[tuple[NodeId, str]]:
    """Yield what was changed without tracking: the paragraph, and how to say it."""
    draft = returned.base
    for each in returned.untracked:
        after = each.apply(draft)
        changed = compare(draft, after)
        for row in changed.rows:
            node = (row.new or row.old or _NOWHERE).id
            gone = " ".join(s.old.plain.strip() for s in row.segments if s.fate is Fate.DELETED)
            come = " ".join(s.new.plain.strip() for s in row.segments if s.fate is Fate.INSERTED)
            what = " ".join(
                part
                for part in (
                    gone and tr("Preview", "struck “{words}”").format(words=gone),
                    come and tr("Preview", "wrote “{words}”").format(words=come),
                )
                if part
            )
            if row.also or row.change not in (Change.SAME, Change.RENUMBERED):
                place = spoken_label(after if row.new else draft, node)
                yield node, titled(place or tr("Preview", "The text"), what or in_words(row.change))
        draft = after


def place_of(loss: Loss, draft: Resolution) -> NodeId:
    """Return the paragraph at which something was that the draft doesn't hold; empty when unknown.

    It is told by the label it is named by, or by words that are quoted; those that were left out stand
    nowhere, though a paragraph may say the same.
    """
    for node, label in labels(draft).items():
        if label.label and loss.where == label.label:
            return node
    for words in () if _LEFT_OUT in loss.what else _QUOTED.findall(loss.what):
        wanted = words[:_ENOUGH]
        for paragraph in draft.walk():
            if wanted in paragraph.text.plain:
                return paragraph.id
    return ""


def where(loss: Loss, draft: Resolution) -> str:
    """Return how to name the place of a loss: as the reader of the file did, or by its paragraph."""
    node = place_of(loss, draft)
    return (spoken_label(draft, node) if node else "") or told(loss.where)


def in_a_line(loss: Loss, draft: Resolution) -> str:
    """Return a loss as it stands in a list: its place, and what was there and what became of it."""
    return capitalized(titled(where(loss, draft), told(loss.what)))


def _in_table(draft: Resolution, node: NodeId) -> bool:
    parent = draft.parents[node]
    return parent != draft.id and draft.paragraph(parent).role is Role.CELL
