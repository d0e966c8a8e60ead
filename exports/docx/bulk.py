"""Bulk: large pictures, objects and formulas of a part, which stay bytes while the rest of it becomes a tree.

Of a picture nothing is read but its text boxes, of a formula nothing but its words, and trees of them would
take ten times the memory, twice over where there are tracked changes. So a hollow element stands in the place
of each, and the bytes are held by a name that it bears; a picture that has text boxes is these alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, MutableMapping
from itertools import pairwise
from xml.parsers import expat
from xml.sax.saxutils import escape

from exports.docx.markup import M, W
from exports.docx.slices import DECLARED, Slice, Sliced, sliced
from exports.limits import DEEPEST

BULK = "bulk"
"""The attribute of a hollow element that has the name of what stood in its place."""
_LARGE = 2**12
"""Bytes from which on it is worth while not to have the tree of a picture or formula."""
_DEEPEST = 6
"""So deep within one another text boxes are gone through: each time, where they end is looked for anew."""
_OPENING = re.compile(rb"<(w:(?:drawing|pict|object)|m:oMath(?:Para)?)(?:\s[^<>]*+)?+(?<!/)>")
_BOX = re.compile(rb"<w:txbxContent[\s>]")
_READ_IN_A_PICTURE = re.compile(rb"<(?:w:(?!(?:drawing|pict|object|control)[\s/>])|m:|mc:)")
_READ_IN_A_FORMULA = re.compile(
    rb"<(?:mc:|w:(?:p|r|tbl|tr|tc|altChunk|txbxContent|hyperlink|drawing|pict|object|ins|del\w*|move\w+"
    rb"|\w+Change|cell\w+|customXml\w*|comment\w+)[\s/>])"
)
"""What is looked for in one besides boxes or words; such a one is left to the tree."""
_WORDS = frozenset(space[1:-1] + "\nt" for space in (W, M))


def without_bulk(data: bytes, part: str, held: MutableMapping[str, bytes]) -> bytes:
    """Return a part in UTF-8 whose large pictures, objects and formulas are hollow; they are `held` by name.

    What is held is XML by itself. The part has no document type, and no comments.
    """
    if not any(map(_is_large, _OPENING.finditer(data))):
        return data
    cut = sliced(data)
    names = None if cut is None else _names(cut)
    if cut is None or names is None:
        return data
    return b"".join(_Hollowing(cut, part, names, held).pieces(0, len(cut.data)))


def _is_large(opening: re.Match[bytes]) -> bool:
    """Return whether an element does not soon end."""
    return opening.string.find(b"</%s" % opening[1], opening.end(), opening.start() + _LARGE) < 0


def _names(cut: Sliced) -> dict[bytes, bytes] | None:
    """Return what each prefix means in a part; None where one means several things."""
    names = {b"": b""}
    names.update((each[1] or b"", each[2] or each[3] or b"") for each in _declared(cut, cut.root))
    for each in DECLARED.finditer(cut.data, cut.root.inner):
        space = each[2] or each[3] or b""
        if names.setdefault(each[1] or b"", space) != space:
            return None
    return names


def _declared(cut: Sliced, found: Slice) -> Iterator[re.Match[bytes]]:
    return DECLARED.finditer(cut.data, found.start, found.inner)


class _Hollowing:
    """Goes through one part."""

    def __init__(
        self, cut: Sliced, part: str, names: dict[bytes, bytes], held: MutableMapping[str, bytes]
    ) -> None:
        self._cut, self._part, self._names, self._held = cut, part, names, held
        self._above = {each[1] or b"" for each in _declared(cut, cut.root)}

    def pieces(self, at: int, until: int, depth: int = 0) -> Iterator[bytes]:
        """Yield what is written between two bytes, piece by piece, so deep in text boxes."""
        data, done = self._cut.data, at
        while (opening := _OPENING.search(data, at, until)) is not None:
            at = opening.end()
            found = self._cut.at(opening.start()) if _is_large(opening) else None
            if found is None:
                continue
            at = found.end
            hollow = self._hollow(found, depth)
            if hollow:
                yield data[done : found.start]
                yield from hollow
                done = found.end
        yield data[done:until]

    def _hollow(self, found: Slice, depth: int) -> list[bytes]:
        """Return what is to stand in the place of an element; nothing where it has to stay."""
        data = self._cut.data
        if found.name.startswith(b"m:"):
            is_read = _READ_IN_A_FORMULA.search(data, found.inner, found.until) is not None
            return [] if is_read else self._stub(found)
        boxes = list(self._boxes(found))
        ends = [found.inner, *(at for each in boxes for at in (each.start, each.end)), found.until]
        if any(_READ_IN_A_PICTURE.search(data, at, end) for at, end in list(pairwise(ends))[::2]):
            return []
        if not boxes:
            return self._stub(found)
        if depth == _DEEPEST:
            return []
        inside = [
            piece
            for each in boxes
            for piece in (
                data[each.start : each.inner],
                *self.pieces(each.inner, each.until, depth + 1),
                data[each.until : each.end],
            )
        ]
        return [self._opening(found), b">", *inside, b"</%s>" % found.name]

    def _boxes(self, found: Slice) -> Iterator[Slice]:
        """Yield the outermost text boxes in an element."""
        at = found.inner
        while (opening := _BOX.search(self._cut.data, at, found.until)) is not None:
            box = self._cut.at(opening.start())
            if box is None:
                return
            yield box
            at = box.end

    def _stub(self, found: Slice) -> list[bytes]:
        """Hold an element and return the hollow one; nothing where it is not fit to be held."""
        own = {each[1] or b"" for each in _declared(self._cut, found)}
        written = self._cut.data[found.start + 1 + len(found.name) : found.end]
        whole = b"".join((b"<", found.name, self._said(self._names.keys() - own), written))
        words = _words(whole)
        if words is None:
            return []
        name = f"{self._part} {found.start}"
        self._held[name] = whole
        said = b"<m:t>%s</m:t>" % escape(words).encode() if words else b""
        bulk = f' {BULK}="{escape(name, {chr(34): "&quot;"})}">'.encode()
        return [self._opening(found), bulk, said, b"</%s>" % found.name]

    def _opening(self, found: Slice) -> bytes:
        """Return how the tag of a hollow element begins: nothing that is declared around it is any more."""
        return b"<%s%s" % (found.name, self._said(self._names.keys() - self._above))

    def _said(self, prefixes: set[bytes]) -> bytes:
        """Return the declaration of prefixes."""
        return b"".join(
            b" xmlns%s%s='%s'" % (b":" * bool(prefix), prefix, self._names[prefix].replace(b"'", b"&apos;"))
            for prefix in sorted(prefixes)
        )


def _words(written: bytes) -> str | None:
    """Return the words of a formula; None where it is out of measure, or a name means nothing."""
    found: list[str] = []
    depth, is_said = 0, False

    def start(name: str, _attributes: list[str]) -> None:
        nonlocal depth, is_said
        depth, is_said = depth + 1, name in _WORDS
        if depth > DEEPEST:
            raise _TooDeepError

    def end(_name: str) -> None:
        nonlocal depth, is_said
        depth, is_said = depth - 1, False

    def text(chars: str) -> None:
        if is_said:
            found.append(chars)

    parser = expat.ParserCreate("utf-8", "\n")
    parser.buffer_text = parser.ordered_attributes = True
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    try:
        parser.Parse(written, True)
    except (expat.ExpatError, _TooDeepError):
        return None
    return "".join(found)


class _TooDeepError(Exception):
    """An element nests too deep."""
