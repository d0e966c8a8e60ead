"""Settling: what a paragraph reads as once its changes are accepted, or rejected, told by its bytes alone.

That can be told of most: words come and go in them, and nothing else of them changed. For any other the
acceptor goes through its tree.
"""

from __future__ import annotations

import re

from exports.docx.story.memory import changes_in

Settled = tuple[bytes | None, bytes | None]
"""A paragraph with its changes accepted, and with them rejected; None where there is none then."""
_EDGE = re.compile(rb"(<w:(?:ins|del) [^<>]*>|</w:(?:ins|del)>)")
_RUNS = (b"<w:r>", b"<w:r ")
_MARK = re.compile(rb"<w:rPr>(<w:(ins|del|moveTo|moveFrom) [^<>]*/>)")
_RANGE = re.compile(rb"<w:move(?:To|From)RangeStart [^<>]*/>")
_FORM_END, _END = b"</w:rPr></w:pPr>", b"</w:p>"
_WRITTEN_AS_DELETED = (
    (b"<w:delText", b"<w:t"),
    (b"</w:delText>", b"</w:t>"),
    (b"<w:delInstrText", b"<w:instrText"),
    (b"</w:delInstrText>", b"</w:instrText>"),
)


def settled(data: bytes) -> Settled | None:
    """Return a paragraph with its changes accepted, and with them rejected; None where more must be known.

    None of its neighbours may be joined to it, and no paragraph may stand in it.
    """
    pieces = _EDGE.split(data)
    opened, held, closed = pieces[1::4], pieces[2::4], pieces[3::4]
    if len(opened) != len(closed) or len(opened) != changes_in(data) or b"<w:comment" in data:
        return None
    comes = [each.startswith(b"<w:ins") for each in opened]
    for is_come, content, end in zip(comes, held, closed, strict=True):
        if end != (b"</w:ins>" if is_come else b"</w:del>") or not content.startswith(_RUNS):
            return None
    around = pieces[0::4]
    return _kept(around, held, comes), _kept(around, held, [not each for each in comes])


def settled_whole(data: bytes) -> Settled | None:
    """Return the same of a paragraph that comes or goes with its end; None where more must be known.

    As it comes or goes whole, nothing of it is joined to the following one.
    """
    mark = _MARK.search(data)
    form_end = data.find(_FORM_END, mark.end()) if mark else -1
    if mark is None or form_end < 0 or data.find(b"</w:pPr>", 0, form_end) >= 0 or b"<w:comment" in data:
        return None
    form_end += len(_FORM_END)
    moved = _RANGE.match(data, form_end)
    edge = re.compile(rb"<w:%s [^<>]*[^/]>|</w:%s>" % (mark[2], mark[2]))
    pieces = edge.split(data[moved.end() if moved else form_end :])
    held = pieces[1::2]
    if any(pieces[0:-1:2]) or pieces[-1] != _END or not all(each.startswith(_RUNS) for each in held):
        return None
    if len(held) + 1 + (moved is not None) != changes_in(data):
        return None
    form = data[: mark.start(1)] + data[mark.end() : form_end]
    for name in (b"rPr", b"pPr"):
        form = form.replace(b"<w:%s></w:%s>" % (name, name), b"")
    whole = _as_written(b"".join((form, *held, _END)))
    return (whole, None) if mark[2] in {b"ins", b"moveTo"} else (None, whole)


def _kept(around: list[bytes], held: list[bytes], stays: list[bool]) -> bytes:
    """Return what stands around changes, with what the changes hold that stay, none of it as deleted."""
    made = [around[0]]
    for content, is_kept, following in zip(held, stays, around[1:], strict=True):
        made += (content, following) if is_kept else (following,)
    return _as_written(b"".join(made))


def _as_written(data: bytes) -> bytes:
    """Return words that were deleted as those that are there."""
    if b"<w:del" in data:
        for deleted, written in _WRITTEN_AS_DELETED:
            data = data.replace(deleted, written)
    return data
