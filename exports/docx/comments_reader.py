"""Comments: who remarked what on which words, in the comments' own part of a Word file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import NamedTuple

from exports.docx.acceptor import accept, resolve
from exports.docx.items import Passage, Story, walk
from exports.docx.markup import Element, W, child, value
from exports.docx.memo import Memo
from exports.docx.opaque import Payloads
from exports.docx.opening import Package, open_package
from exports.docx.runs_reader import RunReader, Seen
from exports.places import comment_by
from exports.report import Loss
from versioning.negotiation.comment import Anchor, Comment
from versioning.saying import said
from versioning.tree.identity import NodeId, derived_id
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, StyledText

_PARA_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_YES = frozenset(("1", "true", "on"))


def read_comments(
    package: Package, story: Story, draft: Resolution, digest: str, memo: Memo
) -> tuple[tuple[Comment, ...], tuple[Loss, ...]]:
    """Return the comments of a file in the order of its list, and what of them is not kept.

    `story` is the file as `draft` was read from it; `digest` its SHA-256, from which ids are derived.
    """
    trees = {part: deepcopy(tree) for part, tree in _parts(package, "comments")}
    for tree in trees.values():
        resolve(tree, accept)
    found = [each for tree in trees.values() for each in tree.iter(W + "comment")]
    if not found:
        return (), ()
    anchors = _Anchors(story, draft, digest)
    runs = RunReader(memo.forms(styled=True), lambda *_: None, Payloads(package, trees).keep, Seen())
    threads = _threads(package)
    made: list[_Made] = []
    losses: list[Loss] = []
    for each in found:
        text = _text(each, runs, memo)
        comment = Comment(
            value(each, "author"),
            value(each, "date"),
            text.without_atoms(),
            anchors.of(value(each, "id")),
            value(each, "initials"),
        )
        if text.atoms:
            losses.append(Loss(comment_by(comment.author), said("a picture or object was left out")))
        last = next(reversed(list(each.iter(W + "p"))), None)
        place = "" if last is None else last.get(_PARA_ID, "")
        parent, resolved = threads.get(place, ("", False))
        made.append(_Made(replace(comment, resolved=resolved), place, parent))
    return tuple(_threaded(made)), tuple(losses)


def commenters(data: bytes, name: str) -> tuple[str, ...]:
    """Return whose comments a file holds, each once; raises ReadError when it can't be read."""
    trees = _parts(open_package(data, name), "comments")
    found = (value(each, "author") for _, tree in trees for each in tree.iter(W + "comment"))
    return tuple(dict.fromkeys(filter(None, found)))


class _Made(NamedTuple):
    """A comment, the id of its last paragraph, and that of the comment it answers."""

    comment: Comment
    place: str
    parent: str


def _parts(package: Package, kind: str) -> Iterator[tuple[str, Element]]:
    for part in dict.fromkeys(package.related(package.document, kind)):
        tree = package.tree(part)
        if tree is not None:
            yield part, tree


def _threads(package: Package) -> dict[str, tuple[str, bool]]:
    """Return by id of a comment's last paragraph which one it answers, and whether it is resolved."""
    return {
        each.get(f"{_W15}paraId", ""): (
            each.get(f"{_W15}paraIdParent", ""),
            each.get(f"{_W15}done", "") in _YES,
        )
        for _, tree in _parts(package, "commentsExtended")
        for each in tree.iter(f"{_W15}commentEx")
    }


def _threaded(made: Sequence[_Made]) -> Iterator[Comment]:
    """Yield the comments that answer none, each with all that answer it."""
    parents = {each.place: each.parent for each in made if each.place}

    def first(place: str) -> str:
        seen: set[str] = set()
        while parents.get(place) in parents and place not in seen:
            seen.add(place)
            place = parents[place]
        return place

    roots = [first(each.place) for each in made]
    for each, root in zip(made, roots, strict=True):
        if root == each.place:
            answers = (
                other.comment
                for other, of in zip(made, roots, strict=True)
                if root and of == root and other is not each
            )
            yield replace(each.comment, replies=tuple(answers))


def _text(comment: Element, runs: RunReader, memo: Memo) -> StyledText:
    text = EMPTY
    for number, paragraph in enumerate(comment.iter(W + "p")):
        style = value(child(paragraph, "pPr", "pStyle")) or memo.styles.default
        words = runs.read(paragraph, style).text
        text = text + StyledText("\n") + words if number else words
    return text


@dataclass(frozen=True)
class _Place:
    """A place in the draft; `order` counts the passages of the file."""

    order: int
    node: NodeId
    at: int


class _Anchors:
    """Finds the places of comments in the draft, by the passages that their marks stand in."""

    def __init__(self, story: Story, draft: Resolution, digest: str) -> None:
        self._digest = digest
        self._passages = [*walk(story.items), *story.notes]
        self._texts: Mapping[NodeId, StyledText] = {
            **{each.id: each.text for each in draft.walk()},
            **{note.id: note.text for note in draft.notes()},
        }
        self._points: dict[str, dict[str, tuple[int, int]]] = {}
        for order, passage in enumerate(self._passages):
            for point in passage.points:
                self._points.setdefault(point.comment, {}).setdefault(point.kind, (order, point.at))

    def of(self, comment: str) -> Anchor | None:
        """Return where a comment stands, None when its words are not in the draft."""
        points = self._points.get(comment, {})
        sign = points.get("sign")
        start = points.get("start", sign)
        end = points.get("end", sign or start)
        if start is None or end is None:
            return None
        first, last = self._found(*start, forward=True), self._found(*end, forward=False)
        if first is None or last is None or last.order < first.order:
            return None
        if first.node == last.node:
            return Anchor(first.node, min(first.at, last.at), last.node, last.at)
        return Anchor(first.node, first.at, last.node, last.at)

    def _found(self, order: int, at: int, *, forward: bool) -> _Place | None:
        """Return a place, or where it is not in the draft the nearest one after or before it."""
        if not forward and not at and order:  # a mark between two paragraphs ends the first
            order, at = order - 1, len(self._passages[order - 1].text)
        places = range(order, len(self._passages)) if forward else range(order, -1, -1)
        for each in places:
            nodes = self._nodes(self._passages[each])
            if nodes:
                text = self._passages[each].text.chars
                at = at if each == order else 0 if forward else len(text)
                return self._within(each, nodes, _offset(text, self._joined(nodes), at), forward=forward)
        return None

    def _nodes(self, passage: Passage) -> list[NodeId]:
        """Return the nodes that came of a passage."""
        found: list[NodeId] = []
        while passage.place:
            again = f"/{len(found) + 1}" if found else ""
            node = derived_id(self._digest, passage.place + again)
            if node not in self._texts:
                break
            found.append(node)
        return found

    def _joined(self, nodes: Sequence[NodeId]) -> str:
        return "".join(self._texts[node].chars for node in nodes)

    def _within(self, order: int, nodes: Sequence[NodeId], at: int, *, forward: bool) -> _Place:
        """Return which of some nodes, their texts taken together, holds an offset."""
        for node in nodes:
            size = len(self._texts[node])
            if at < size or (at == size and (not forward or node == nodes[-1])):
                return _Place(order, node, at)
            at -= size
        return _Place(order, nodes[-1], len(self._texts[nodes[-1]]))


def _offset(before: str, after: str, at: int) -> int:
    """Return where an offset of a passage lies in the text of the draft, which is part of it.

    What was left out is mostly at the beginning, as numbers are; so both are gone through from the end.
    """
    left = len(after)
    for index in range(len(before) - 1, at - 1, -1):
        if left and _alike(before[index], after[left - 1]):
            left -= 1
    return left


def _alike(one: str, other: str) -> bool:
    return one == other or (one.isspace() and other.isspace())
