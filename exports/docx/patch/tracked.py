"""A draft's changes tracked in the very file that it was read from, each author's under its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from exports.docx.patch.paper import Paper, paper_of
from exports.docx.patch.patching import Patched, patched
from exports.docx.patch.remarking import remarked
from exports.docx.patch.rereading import not_read_so
from exports.docx.reader import read_settled
from exports.docx.story.tracking import Lineage, compare_packages
from exports.report import Loss, Tracked, UnwritableError
from versioning.compare.alignment import adopt_ids, adopted_ids
from versioning.negotiation.comment import Comment, moved
from versioning.saying import said
from versioning.tree.digest import with_ids
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution


@dataclass(frozen=True)
class Stage:
    """What the draft was after the changes of one author, who signs them with a date (ISO 8601, "Z")."""

    draft: Resolution
    author: str
    date: str


def track_in_source(
    source: tuple[bytes, str],
    base: Resolution | None,
    stages: Sequence[Stage],
    *,
    revisions: str = "accept",
    comments: Sequence[Comment] = (),
) -> Tracked:
    """Return the Word file that a draft was read from, with the changes from `base` on tracked in it.

    `source` is the file's bytes and its name. `base` is a draft of its lineage, by default what it holds;
    where it is another, the file is first changed to tell it. Each stage leads on from the one before it; one
    author's deletion of what another inserted stands in that insertion. `revisions` says what becomes of
    changes that the file holds: "accept", "reject" or "keep". What did not change stays as it is, byte for
    byte. Accepting all gives the last stage, rejecting all the base, as the reader of Word files reads them;
    what it would read otherwise, though every word is there, is named in the losses. `comments` stand on the
    last stage, with their authors and dates.
    Raises ReadError with one sentence when the file can't be read, or the changes can't be said in it.
    """
    data, name = source
    paper = paper_of(data, name, accepted=revisions != "reject")
    losses: list[Loss] = []
    file = data
    if base is not None and base != paper.draft:
        base = base if base.id == paper.draft.id else adopt_ids(paper.draft, base)
        before = patched(paper, base, restyles=False)
        if _differ(paper.draft, base):
            losses += (*before.losses, *_checked(before.paper.data, name, base))
            paper, revisions = before.paper, "accept"
            file = paper.data
        else:
            paper = replace(paper, draft=base)
    changes = 0
    for at, stage in enumerate(stages, 1):
        after, target, left_out = _after(paper, stage, comments if at == len(stages) else ())
        tracked = compare_packages(
            (file, name),
            (target, name),
            author=stage.author,
            date=stage.date,
            revisions=revisions,
            lineage=Lineage(after.before, after.paper.names),
        )
        changes += tracked.changes
        losses += (*left_out, *after.losses, *tracked.losses)
        paper, file, revisions = after.paper, tracked.data, "keep"
    losses += _checked(file, name, paper.draft)
    return Tracked(file, changes, tuple(dict.fromkeys(losses)))


def _after(paper: Paper, stage: Stage, comments: Sequence[Comment]) -> tuple[Patched, bytes, Sequence[Loss]]:
    """Return a file changed to tell a stage, its bytes with comments on it, and what of them was left out."""
    draft = stage.draft
    renamed: dict[NodeId, NodeId] = {}
    if draft.id != paper.draft.id:
        renamed = adopted_ids(paper.draft, draft)
        draft = with_ids(draft, renamed)
    after = patched(paper, draft)
    names = {node: renamed.get(node, node) for node in stage.draft.parents}
    return after, *remarked(after.paper, [moved(each, names) for each in comments])


def _differ(one: Resolution, other: Resolution) -> bool:
    """Return whether a reader of the file would see a difference: roles and levels alone are none."""
    return one.masthead != other.masthead or [
        (each.text, each.number, each.payload) for each in one.walk()
    ] != [(each.text, each.number, each.payload) for each in other.walk()]


def _checked(data: bytes, name: str, draft: Resolution) -> list[Loss]:
    """Return what a file is read as otherwise than a draft, all accepted; raises ReadError when words are."""
    wrong, losses = not_read_so(read_settled(data, name, accepted=True).draft, draft)
    if wrong:
        message = said(
            "{name} can’t be marked in its own layout: its changes could not be written exactly at"
            " {place}, so nothing was written; use the official layout.",
            name=name,
            place=wrong,
        )
        raise UnwritableError(message)
    return losses
