"""Weaving: the content of one paragraph, put together from pieces of two files.

What is kept or goes keeps the runs, hyperlinks and content controls that it stands in; what comes is
put into them where it belongs there, and otherwise brings its own hyperlink.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

from exports.docx.markup import Element, R, W, value
from exports.docx.story.kept import COME, opened_again
from exports.docx.story.passages import CONTROL, HYPERLINK, RUN, Path
from exports.docx.story.signing import MOVES, TAGS, Signature
from versioning.compare.redline import Fate

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_TEXT = W + "t"
_AS_GONE = {_TEXT: W + "delText", W + "instrText": W + "delInstrText"}
_HELD = frozenset(W + name for name in ("sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr"))


@dataclass(frozen=True)
class Thread:
    """Something to be put into a paragraph: a run, what stands beside the text, or an atom.

    `path` are the elements it stands in: of the base, or the hyperlinks it brings when `own` is False.
    `fate` is None for what stands beside.
    """

    element: Element
    path: Path
    fate: Fate | None
    own: bool = True


class Weaver:
    """Fills one paragraph."""

    def __init__(self, paragraph: Element, signature: Signature, moved: Fate | None) -> None:
        self._paragraph, self._signature, self._moved = paragraph, signature, moved
        self._stack: list[tuple[Element, Element]] = []
        self._opened: set[int] = set()
        self._group: tuple[Fate, Element] | None = None

    def weave(self, threads: Sequence[Thread]) -> None:
        """Put everything into the paragraph, in order."""
        following: Path = ()
        ahead: list[Path] = []
        for each in reversed(threads):
            ahead.append(following)
            following = each.path if each.own else following
        for each, after in zip(threads, reversed(ahead), strict=True):
            if each.own:
                self._enter(each.path)
            else:
                self._find_place(each.path, after)
            self._put(each)

    # Where to

    @property
    def _parent(self) -> Element:
        return self._stack[-1][1] if self._stack else self._paragraph

    def _enter(self, path: Path) -> None:
        """Open and close elements until what is put next stands in `path`."""
        shared = self._shared(path)
        self._leave(shared)
        for each in path[shared:]:
            self._open(each)

    def _shared(self, path: Path) -> int:
        shared = 0
        while shared < min(len(path), len(self._stack)) and self._stack[shared][0] is path[shared]:
            shared += 1
        return shared

    def _leave(self, depth: int) -> None:
        if depth < len(self._stack):
            self._group = None
            del self._stack[depth:]

    def _open(self, source: Element) -> None:
        """Open an element like another; a second time it is a further one without an id."""
        self._group = None
        made = source.makeelement(source.tag, dict(source.attrib))
        for each in source:
            if each.tag in _HELD:
                made.append(deepcopy(each))
        if id(source) in self._opened:
            opened_again(made, self._signature)
            for each in list(made.iterfind(f"{W}sdtPr/{W}id")):
                made[0].remove(each)
        self._opened.add(id(source))
        self._parent.append(made)
        if source.tag == CONTROL:
            content = made.makeelement(W + "sdtContent")
            made.append(content)
            made = content
        self._stack.append((source, made))

    def _find_place(self, links: Path, after: Path) -> None:
        """Go to the place between what stands before and after where the same hyperlinks are open."""
        wanted = _links(links)
        lowest = self._shared(after)
        for depth in range(len(self._stack), lowest - 1, -1):
            if _goes_into([source for source, _ in self._stack[:depth]], wanted):
                self._leave(depth)
                return
        for depth in range(lowest + 1, len(after) + 1):
            if _goes_into(after[:depth], wanted):
                self._enter(after[:depth])
                return
        if links and self._stack and self._stack[-1][0] is links[-1]:
            return
        self._leave(0)
        for each in links:
            self._open(each)

    # What

    def _put(self, thread: Thread) -> None:
        fate, element = thread.fate, thread.element
        if fate is None or fate is Fate.KEPT:
            self._group = None
            self._parent.append(element)
            return
        if self._moved is None and fate is Fate.DELETED:
            as_gone(element, self._signature)
        if self._group is None or self._group[0] is not fate:
            tag = TAGS[fate] if self._moved is None else MOVES[fate]
            self._group = (fate, self._signature.made(self._paragraph, tag))
            self._parent.append(self._group[1])
        self._group[1].append(element)


def _goes_into(path: Sequence[Element], wanted: list[tuple[str, str, str]]) -> bool:
    """Return whether what comes can stand there: in these hyperlinks, and in nobody else's insertion."""
    return _links(path) == wanted and all(each.tag not in COME for each in path)


def _links(path: Sequence[Element]) -> list[tuple[str, str, str]]:
    return [
        (each.get(R + "id", ""), value(each, "anchor"), value(each, "docLocation"))
        for each in path
        if each.tag == HYPERLINK
    ]


def as_gone(element: Element, signature: Signature) -> None:
    """Write the text of a run, or of what stands in an atom, as deleted."""
    for each in list(element.iter(_TEXT, W + "instrText")):
        run = each.getparent()
        each.tag = _AS_GONE[str(each.tag)]
        if run is None or run is element or run.tag != RUN:
            continue
        above = run.getparent()
        if above is not None and above.tag != W + "del":  # in a text box: it goes with the run around it
            mark = signature.made(run, W + "del")
            above.replace(run, mark)
            mark.append(run)


def text_node(near: Element, chars: str) -> Element:
    """Return the w:t of some characters."""
    made = near.makeelement(_TEXT)
    made.text = chars
    if chars != chars.strip():
        made.set(_SPACE, "preserve")
    return made
