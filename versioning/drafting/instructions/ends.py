"""Ends: the period of the last operative paragraph, which goes from one to another when paragraphs do."""

from __future__ import annotations

from collections.abc import Iterator

from versioning.change.step import EditText, Step
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, StyledText

_PERIODS = {".": ";", "。": "；"}
_WITHIN = {";": ".", ",": ".", "；": "。", "，": "。", "؛": "."}


def steps_for_ends(before: Resolution, after: Resolution) -> Iterator[Step]:
    """Yield what follows for the ends of operative paragraphs when the last one is another than before.

    The new last one takes the period, the old one a semicolon in its place; a draft that didn't end with a
    period is left as it is.
    """
    old, new = _last(before), _last(after)
    if old is None or new is None or old.id == new.id or _end(old.text)[1] not in _PERIODS:
        return
    at, stop = _end(new.text)
    if stop in _WITHIN:
        yield _exchanged(new, at, _WITHIN[stop])
    if old.id in after:
        was = after.paragraph(old.id)
        at, stop = _end(was.text)
        if stop in _PERIODS:
            yield _exchanged(was, at, _PERIODS[stop])


def ends_that_follow(before: Resolution, after: Resolution) -> tuple[NodeId, ...]:
    """Return the paragraphs whose ends are others for no reason but that another paragraph is the last."""
    old, new = _last(before), _last(after)
    if old is None or new is None or old.id == new.id:
        return ()
    return tuple(each.id for each in (old, new) if each.id in before and each.id in after)


def with_end_of(text: StyledText, other: StyledText) -> StyledText:
    """Return a text with the stop at the end of another, where both have one."""
    (at, stop), (there, given) = _end(text), _end(other)
    if not stop or not given or {stop, given} - {*_PERIODS, *_WITHIN}:
        return text
    return text.replaced(at, at + 1, other.slice(there, there + 1))


def _last(draft: Resolution) -> Paragraph | None:
    """Return the paragraph with whose words the operative part ends."""
    last = next((child for child in reversed(draft.children) if child.role is Role.OPERATIVE), None)
    while last is not None and last.children:
        last = last.children[-1]
    return last


def _end(text: StyledText) -> tuple[int, str]:
    """Return the last character of a text that is no note, and where it stands."""
    at = len(text.chars.rstrip(f"{ATOM} \u00a0\n")) - 1
    return at, text.chars[at] if at >= 0 else ""


def _exchanged(paragraph: Paragraph, at: int, sign: str) -> EditText:
    removed = paragraph.text.slice(at, at + 1)
    return EditText(paragraph.id, at, removed, StyledText(sign, removed.marks))
