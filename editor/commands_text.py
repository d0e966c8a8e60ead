"""Commands on the words of a draft: replace, delete, mark, and notes. Pure; no Qt.

Every command returns the transaction to dispatch, or None where there is nothing to do.
"""

from __future__ import annotations

from collections.abc import Sequence

from editor.commands_structure import finished, join_into, joinable
from editor.places import Point, Span, container, is_flowing, is_sole_in_cell, neighbour, reading_order
from editor.typography import needs_no_look, typeset
from versioning.change.step import Delete, EditText, SetMark
from versioning.change.transaction import Recorder, Transaction
from versioning.tree.identity import NodeId, new_id
from versioning.tree.language import language_of
from versioning.tree.paragraph import FRONT, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, EMPTY, Mark, MarkKind, Note, StyledText, atom_text


def replace(
    draft: Resolution, start: Point, end: Point, text: StyledText = EMPTY, intent: str = "type"
) -> Transaction | None:
    """Return what puts `text` in the place of everything from `start` to `end`.

    Across paragraphs, those wholly between go, and the last one goes on the first; the head of the
    draft, annexes, parts and cells only lose their words.
    """
    recorder = Recorder(draft)
    if start.node == end.node:
        first, last = sorted((start.offset, end.offset))
        removed = draft.text(start.node).slice(first, last)
        if removed != text:
            recorder.add(EditText(start.node, first, removed, text))
    else:
        put(recorder, delete(recorder, start, end), text)
    return finished(recorder, intent)


def put(recorder: Recorder, at: Point, text: StyledText) -> None:
    """Insert words at a point."""
    if text.chars:
        recorder.add(EditText(at.node, at.offset, EMPTY, text))


def delete(recorder: Recorder, start: Point, end: Point) -> Point:
    """Delete everything from `start` to `end`; returns where that was."""
    order = reading_order(recorder.draft)
    first, last = order.index(start.node), order.index(end.node)
    if (first, start.offset) > (last, end.offset):
        start, end, first, last = end, start, last, first
    if first == last:
        _cut(recorder, start.node, start.offset, end.offset)
        return start
    nodes = order[first : last + 1]
    paragraphs = [node for node in nodes if not recorder.draft.is_note(node)]
    if not paragraphs or paragraphs[-1] != end.node:
        for note in nodes[len(paragraphs) :]:
            _cut(
                recorder,
                note,
                start.offset if note == start.node else 0,
                end.offset if note == end.node else len(recorder.draft.text(note)),
            )
    if not paragraphs:
        return start
    if paragraphs[-1] != end.node:
        end = Point(paragraphs[-1], len(recorder.draft.text(paragraphs[-1])))
    if len(paragraphs) == 1:
        _cut(recorder, start.node, start.offset, end.offset)
        return start
    return _delete_across(recorder, paragraphs, start, end)


def _cut(recorder: Recorder, node: NodeId, start: int, end: int) -> None:
    if start < end:
        recorder.add(EditText(node, start, recorder.draft.text(node).slice(start, end), EMPTY))


def _delete_across(recorder: Recorder, nodes: Sequence[NodeId], start: Point, end: Point) -> Point:
    """Delete from one paragraph to a later one."""
    keeps_last = _keeps_last(recorder.draft, nodes, start, end)
    goes = nodes[:-1] if keeps_last else nodes[1:-1]
    if not keeps_last:
        _cut(recorder, start.node, start.offset, len(recorder.draft.text(start.node)))
    emptied = _delete_between(recorder, goes)
    _cut(recorder, end.node, 0, end.offset)
    if keeps_last:
        return Point(end.node, 0)
    for node in (*emptied, end.node):
        if neighbour(recorder.draft, node, -1) == start.node and joinable(recorder.draft, start.node, node):
            join_into(recorder, start.node, node)
    return start


def _keeps_last(draft: Resolution, nodes: Sequence[NodeId], start: Point, end: Point) -> bool:
    """Return whether whole paragraphs go before what is left of the last, which then stays itself."""
    if start.offset or end.offset >= len(draft.text(end.node)):
        return False
    if not (is_flowing(draft, start.node) and is_flowing(draft, end.node)):
        return False
    gone = set(nodes[:-1])
    if container(draft, start.node) != container(draft, end.node):
        return False
    return all(is_flowing(draft, node) and _below(draft, node) <= gone for node in gone)


def _below(draft: Resolution, node: NodeId) -> set[NodeId]:
    return {each.id for each in draft.paragraph(node).walk()}


def _delete_between(recorder: Recorder, nodes: Sequence[NodeId]) -> list[NodeId]:
    """Delete whole paragraphs; returns those that stay without words, for what stands below them."""
    emptied: list[NodeId] = []
    gone = set(nodes)
    for node in nodes:
        if node not in recorder.draft:
            continue  # it went with the one above it
        paragraph = recorder.draft.paragraph(node)
        stays = paragraph.role in (*FRONT, Role.ROW, Role.CELL) or is_sole_in_cell(recorder.draft, node)
        if not stays and _below(recorder.draft, node) <= gone:
            recorder.add(Delete(*recorder.draft.place(node), paragraph))
        else:
            _cut(recorder, node, 0, len(paragraph.text))
            emptied.append(node)
    return emptied


def is_marked(draft: Resolution, spans: Sequence[Span], kind: MarkKind, value: str = "") -> bool:
    """Return whether every character of the spans (there is one at least) bears that mark."""
    full = [span for span in spans if span.end > span.start]
    return bool(full) and all(
        draft.text(span.node).spans(kind, span.start, span.end)
        == (Mark(0, span.end - span.start, kind, value),)
        for span in full
    )


def toggle(draft: Resolution, spans: Sequence[Span], kind: MarkKind, value: str = "") -> Transaction | None:
    """Return what sets a mark on the spans, or clears it where all of them bear it."""
    clears = is_marked(draft, spans, kind, value)
    recorder = Recorder(draft)
    for span in spans:
        length = span.end - span.start
        before = draft.text(span.node).spans(kind, span.start, span.end)
        after = () if clears or not length else (Mark(0, length, kind, value),)
        if before != after:
            recorder.add(SetMark(span.node, span.start, length, kind, before, after))
    return finished(recorder, kind.value)


def insert_note(draft: Resolution, at: Point) -> Transaction | None:
    """Return what anchors an empty note at a point; in the sponsor line it bears an asterisk.

    None in a note, which can't hold another.
    """
    if draft.is_note(at.node):
        return None
    paragraph = draft.paragraph(at.node)
    if paragraph.role is Role.OPAQUE:
        return None
    used = sum(1 for _ in paragraph.text.notes)
    sign = "*" * (used + 1) if paragraph.role is Role.SPONSORS else ""
    recorder = Recorder(draft)
    recorder.add(EditText(at.node, at.offset, EMPTY, atom_text(Note(new_id(), EMPTY, sign))))
    return finished(recorder, "note")


def delete_note(draft: Resolution, note: NodeId) -> Transaction | None:
    """Return what deletes a note with its anchor."""
    place = anchor_of(draft, note)
    if place is None:
        return None
    return replace(draft, place, Point(place.node, place.offset + 1), intent="delete note")


def anchor_of(draft: Resolution, note: NodeId) -> Point | None:
    """Return where a note is anchored; None when there is no such note."""
    if not draft.is_note(note):
        return None
    holder = draft.parents[note]
    for at, each in draft.text(holder).notes:
        if each.id == note:
            return Point(holder, at)
    return None


def set_typography(draft: Resolution, end: Point) -> Transaction | None:
    """Return what makes the key that was typed before a point as the draft's language prints it."""
    text, at = draft.text(end.node), end.offset - 1
    typed, before = text.chars[at], text.chars[:at]
    if needs_no_look(typed, before):
        return None
    taken, words = typeset(typed, before, language_of(draft))
    if not taken and words == typed:
        return None
    marks = tuple(each._replace(end=len(words)) for each in text.slice(at, end.offset).marks) if words else ()
    return replace(draft, Point(end.node, at - taken), end, StyledText(words, marks), intent="typography")


def marks_for_typing(text: StyledText, at: int) -> tuple[tuple[MarkKind, str], ...]:
    """Return the marks that words typed at an offset take: those of the character before.

    At the start they take those of the first character.
    Notes and opaque inlines lend no marks.
    """
    before = at - 1
    while before >= 0 and text.chars[before] == ATOM:
        before -= 1
    if before < 0:
        before = at
        while before < len(text.chars) and text.chars[before] == ATOM:
            before += 1
    if before >= len(text.chars):
        return ()
    return tuple((mark.kind, mark.value) for mark in text.marks if mark.start <= before < mark.end)
