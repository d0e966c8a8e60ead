"""Settling: what a paragraph reads as once its changes are accepted, or rejected, told by its bytes alone.

That can be told of most: words come and go in them, and nothing else of them changed. For any other the
acceptor goes through its tree.
"""

from __future__ import annotations

import re

from exports.docx.story.memory import changes_in

_EDGE = re.compile(rb"(<w:(?:ins|del) [^<>]*>|</w:(?:ins|del)>)")
_RUNS = (b"<w:r>", b"<w:r ")
_WRITTEN_AS_DELETED = (
    (b"<w:delText", b"<w:t"),
    (b"</w:delText>", b"</w:t>"),
    (b"<w:delInstrText", b"<w:instrText"),
    (b"</w:delInstrText>", b"</w:instrText>"),
)


def settled(data: bytes) -> tuple[bytes, bytes] | None:
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


def _kept(around: list[bytes], held: list[bytes], stays: list[bool]) -> bytes:
    """Return what stands around changes, with what the changes hold that stay, none of it as deleted."""
    made = [around[0]]
    for content, is_kept, following in zip(held, stays, around[1:], strict=True):
        made += (content, following) if is_kept else (following,)
    data = b"".join(made)
    if b"<w:del" in data:
        for deleted, written in _WRITTEN_AS_DELETED:
            data = data.replace(deleted, written)
    return data
