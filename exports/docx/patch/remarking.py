"""Remarking: comments put into the Word file of a paper, each on the words that it is about."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from exports.docx.comments_writer import comment_xml
from exports.docx.markup import Element, W
from exports.docx.opening import open_package
from exports.docx.patch.glyphs import Spot
from exports.docx.patch.paper import Paper, packed
from exports.docx.patch.sheets import Sheets
from exports.docx.patch.surgery import Wound
from exports.docx.story.adoption import added_part
from exports.docx.story.parts import Parts
from exports.places import comment_by
from exports.report import Loss
from versioning.negotiation.comment import Anchor, Comment
from versioning.saying import said
from versioning.tree.identity import NodeId

_KIND = "comments"
_Place = tuple[Element, int]
"""A paragraph of the file, and an offset in it."""


def remarked(paper: Paper, comments: Sequence[Comment]) -> tuple[bytes, list[Loss]]:
    """Return the file of a paper with comments on its draft, answers beside them, and what was left out.

    Each keeps its author and date. One that is about no words of the file is left out.
    """
    if not comments:
        return paper.data, []
    return _Remarking(paper).done(comments)


class _Remarking:
    """Comments being put into one file."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._parts = Parts(open_package(paper.data, paper.name))
        self._sheets = Sheets(paper, self._parts)
        self._ids = self._parts.free_ids()
        self._marks: dict[Element, list[tuple[int, list[Element]]]] = {}

    def done(self, comments: Sequence[Comment]) -> tuple[bytes, list[Loss]]:
        losses: list[Loss] = []
        for each in comments:
            ends = self._ends(each.anchor)
            if ends is None:
                where = comment_by(each.author)
                losses.append(Loss(where, said("its words are not in the file, so it was left out")))
                continue
            for remark in (each, *each.replies):
                self._put(remark, *ends)
        for element, marks in self._marks.items():
            wound = Wound([self._sheets.passage(element)])
            for at, made in marks:
                wound.put_in(Spot(0, at), made)
            wound.close()
        return packed(self._parts), losses

    def _ends(self, anchor: Anchor | None) -> tuple[_Place, _Place] | None:
        """Return where the words of an anchor begin and end; None where they are not in the file."""
        if anchor is None:
            return None
        start = self._place(anchor.start, anchor.start_at, is_end=False)
        end = self._place(anchor.end, anchor.end_at, is_end=not anchor.is_empty)
        if start is None or end is None:
            return None
        return start, start if end[0] is start[0] and end[1] < start[1] else end

    def _place(self, node: NodeId, at: int, *, is_end: bool) -> _Place | None:
        draft = self._paper.draft
        if node not in draft:
            return None
        if draft.is_note(node):  # Word has no comments in notes: they stand at the sign
            owner = draft.parents[node]
            at = next((place + is_end for place, note in draft.text(owner).notes if note.id == node), 0)
            node = owner
        if not self._sheets.was.get(node):
            return None
        text = self._sheets.text(node, draft.text(node))
        spot = text.places.before(at) if is_end else text.places.after(at)
        return self._sheets.same[text.elements[spot.line]], spot.at

    def _put(self, comment: Comment, start: _Place, end: _Place) -> None:
        number = str(next(self._ids))
        begins, ends, cites = (
            start[0].makeelement(W + name, {W + "id": number})
            for name in ("commentRangeStart", "commentRangeEnd", "commentReference")
        )
        run = start[0].makeelement(W + "r")
        run.append(cites)
        self._marks.setdefault(start[0], []).append((start[1], [begins]))
        self._marks.setdefault(end[0], []).append((end[1], [ends, run]))
        package = self._parts.package
        added = (each for each in self._parts.touched if each.endswith(f"/{_KIND}.xml"))
        home = next(package.related(package.document, _KIND), "") or next(added, "")
        home = home or added_part(self._parts, _KIND, _KIND)
        written = comment_xml(comment, number).replace(">", f' xmlns:w="{W[1:-1]}">', 1)
        self._parts.touch(home).append(etree.fromstring(written))
