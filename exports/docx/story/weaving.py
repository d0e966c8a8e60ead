"""Weaving: the content of one paragraph, put together from pieces of two files.

What is kept or goes keeps the runs, hyperlinks and content controls that it stands in; what comes is
put into them where it belongs there, and otherwise brings its own hyperlink and direction.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import NamedTuple

from exports.docx.markup import Element, R, W, value
from exports.docx.story.kept import COME, opened_again
from exports.docx.story.pieces import BROUGHT, CONTROL, RUN, Path
from exports.docx.story.printing import Printer
from exports.docx.story.signing import MOVES, TAGS, Signature
from versioning.compare.redline import Fate

_TEXT = W + "t"
_AS_GONE = {_TEXT: W + "delText", W + "instrText": W + "delInstrText"}
_HELD = frozenset(W + name for name in ("sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr"))
_CONTENT = "w:sdtContent"
_SAID = ("anchor", "docLocation", "val")


class Thread(NamedTuple):
    """Something to be put into a paragraph, as it is written: a run, what stands beside the text, or an atom.

    `path` are the elements it stands in: of the base, or those it brings when `own` is False.
    `fate` is None for what stands beside. `paragraph` is one that ends here, since it was joined to the next.
    """

    written: str
    path: Path
    fate: Fate | None
    own: bool = True
    paragraph: Element | None = None


class Weaver:
    """Writes what one paragraph of a part holds."""

    def __init__(
        self, part: str, printer: Printer, signature: Signature, moved: Fate | None, opened: set[Element]
    ) -> None:
        """Write for a part; `opened` are the elements of the file that were opened so far."""
        self._part, self._printer, self._signature = part, printer, signature
        self._tags = TAGS if moved is None else MOVES
        self._made: list[str] = []
        self._stack: list[tuple[Element, str]] = []
        """What is open: the elements, and how each is closed."""
        self._opened = opened
        self._group: Fate | None = None

    def woven(self, threads: Sequence[Thread]) -> str:
        """Return everything put together, in order."""
        if any(each.path for each in threads):
            self._weave(threads)
        else:
            for each in threads:
                self._put(each.written, each.fate)
        self._leave(0)
        self._end_group()
        return "".join(self._made)

    def _weave(self, threads: Sequence[Thread]) -> None:
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
            self._put(each.written, each.fate)

    # Where to

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
        while len(self._stack) > depth:
            self._end_group()
            self._made.append(self._stack.pop()[1])

    def _open(self, source: Element) -> None:
        """Open an element like another; a second time it is a further one without an id."""
        self._end_group()
        made = source.makeelement(source.tag, dict(source.attrib))
        for each in source:
            if each.tag in _HELD:
                made.append(deepcopy(each))
        if source in self._opened:
            opened_again(made, self._signature)
            for each in list(made.iterfind(f"{W}sdtPr/{W}id")):
                made[0].remove(each)
        self._opened.add(source)
        written = self._printer.printed(made, self._part)
        closed = f"</{written[1:].partition(' ')[0].partition('/')[0].partition('>')[0]}>"
        written = f"{written[:-2]}>" if written.endswith("/>") else written.removesuffix(closed)
        if source.tag == CONTROL:
            written, closed = f"{written}<{_CONTENT}>", f"</{_CONTENT}>{closed}"
        self._made.append(written)
        self._stack.append((source, closed))

    def _find_place(self, links: Path, after: Path) -> None:
        """Go to the place between what stands before and after where the same of them are open."""
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

    def _put(self, written: str, fate: Fate | None) -> None:
        if fate is Fate.KEPT:
            fate = None
        if fate is not self._group:
            self._end_group()
            if fate is not None:
                self._made.append(f"<w:{self._tags[fate].removeprefix(W)}{self._signature.written()}>")
                self._group = fate
        self._made.append(written)

    def _end_group(self) -> None:
        if self._group is not None:
            self._made.append(f"</w:{self._tags[self._group].removeprefix(W)}>")
            self._group = None


def _goes_into(path: Sequence[Element], wanted: list[tuple[str, ...]]) -> bool:
    """Return whether what comes can stand there: in these hyperlinks, and in nobody else's insertion."""
    return _links(path) == wanted and all(each.tag not in COME for each in path)


def _links(path: Sequence[Element]) -> list[tuple[str, ...]]:
    """Return the hyperlinks that a path leads through, and the directions."""
    return [
        (str(each.tag), each.get(R + "id", ""), *(value(each, name) for name in _SAID))
        for each in path
        if each.tag in BROUGHT
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
