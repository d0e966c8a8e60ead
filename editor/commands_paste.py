"""Commands that copy out of a draft and paste into it. Pure; no Qt.

A clip is a tuple of fragments: stretches of paragraphs, each with what it was where it was copied.
Pasted paragraphs and notes keep their ids where the draft has none of that id (so that cut and paste
is a move), and take fresh ones otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from editor.commands_structure import finished
from editor.commands_text import delete, put
from editor.commands_text import replace as replace_words
from editor.places import FLOWING, Point, Span, cell_of, depth, reading_order
from editor.word_spaces import are_words, gaps, with_gap
from versioning.change.step import Delete, Insert, Split
from versioning.change.transaction import Recorder, Transaction
from versioning.tree.digest import Json, text_from_json, text_to_json
from versioning.tree.expression import expression
from versioning.tree.identity import NodeId, new_id
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, EMPTY, Atom, Note, StyledText, styled

_OPERATIVE = expression(r"\s*\d{1,3}\s?\.\s+")
_LETTER = expression(r"\s*\(?([a-z]{1,2})\)\s+")
_ROMAN = expression(r"\s*\(?([ivx]+)\)\s+")


@dataclass(frozen=True)
class Fragment:
    """A stretch of one paragraph in a clip.

    `role` is None where it is not known (plain text). `depth` is 0 for a PP or OP, 1 for (a).
    `is_whole` says that the paragraph was copied with its end, so that it is pasted as one of its own.
    `are_words` says that they stood alone, so that they get the spaces they need where they are pasted.
    `number` is what was printed before it, for other programs; `id` is empty for what has none. `cell` is
    the row and column of a table in which it stood.
    """

    text: StyledText
    role: Role | None = None
    depth: int = 0
    is_whole: bool = False
    id: NodeId = ""
    number: str = ""
    are_words: bool = False
    cell: tuple[int, int] | None = None


Clip = tuple[Fragment, ...]


def copied(draft: Resolution, spans: Sequence[Span]) -> Clip:
    """Return a clip of these stretches, each of another paragraph or note, in reading order."""
    numbers = labels(draft)
    result = []
    for span in spans:
        text = draft.text(span.node)
        is_whole = len(spans) > 1 and span.start == 0 and span.end == len(text)
        words = len(spans) == 1 and are_words(text.chars, span.start, span.end)
        if draft.is_note(span.node):
            part = text.slice(span.start, span.end)
            result.append(Fragment(part, Role.TEXT, 0, is_whole, are_words=words))
            continue
        paragraph = draft.paragraph(span.node)
        number = numbers[span.node].number if is_whole and span.node in numbers else ""
        level, node = depth(draft, span.node), span.node if is_whole else ""
        part = text.slice(span.start, span.end)
        cell = cell_of(draft, span.node)
        result.append(Fragment(part, paragraph.role, level, is_whole, node, number, words, cell))
    return tuple(result)


def clip_to_json(clip: Clip) -> list[Json]:
    """Return a clip as JSON."""
    return [
        {
            "text": text_to_json(each.text),
            "role": each.role.value if each.role else "",
            "depth": each.depth,
            "whole": each.is_whole,
            "id": each.id,
            "number": each.number,
            "words": each.are_words,
            "cell": each.cell,
        }
        for each in clip
    ]


def clip_from_json(data: list[Json]) -> Clip:
    """Return the clip that `clip_to_json` wrote; raises ValueError, TypeError or KeyError on other data."""
    return tuple(
        Fragment(
            text_from_json(each["text"]),
            Role(each["role"]) if each["role"] else None,
            int(each["depth"]),
            bool(each["whole"]),
            str(each["id"]),
            str(each["number"]),
            bool(each["words"]),
            (int(each["cell"][0]), int(each["cell"][1])) if each["cell"] else None,
        )
        for each in data
    )


def clip_of_plain(text: str) -> Clip:
    """Return a clip of plain text: a paragraph to a line, its role guessed from the number before it."""
    lines = [line.strip(" \t") for line in re.split(r"\r\n|[\r\n\u2029\f\v]", text)]
    full = [line for line in lines if line]
    if len(full) < 2 and (not full or len(lines) == 1):
        return (Fragment(plain_text(re.sub(r"[\r\n\u2029\f\v]+", " ", text))),) if text else ()
    return tuple(guessed(plain_text(line)) for line in full)


def plain_text(text: str) -> StyledText:
    """Return plain words as a draft's text; a sign that stands for an atom is dropped."""
    return styled(text.replace(ATOM, "").replace("\u2028", "\n"))


def guessed(text: StyledText) -> Fragment:
    """Return a paragraph with the role that a number typed before it tells; that number goes."""
    for pattern, role, level in (
        (_OPERATIVE, Role.OPERATIVE, 0),
        (_ROMAN, Role.SUBPARAGRAPH, 2),
        (_LETTER, Role.SUBPARAGRAPH, 1),
    ):
        found = pattern.match(text.chars)
        if found:
            is_letter = level == 2 and found[0].strip(" ()") in ("v", "x")
            return Fragment(text.slice(found.end()), role, 1 if is_letter else level, is_whole=True)
    return Fragment(text)


def words_of(clip: Clip) -> str:
    """Return the clip as plain text, numbers printed, without notes."""
    return "\n".join(f"{each.number} {each.text.plain}" if each.number else each.text.plain for each in clip)


Grid = Sequence[Sequence[StyledText | None]]
"""The words of cells, row after row; None for one that was not copied."""


def grid_of_clip(clip: Clip) -> Grid:
    """Return the cells that a clip was copied from, where it was from several of one table; else nothing.

    Those between the first and the last without a fragment are empty.
    """
    cells = [each.cell for each in clip if each.cell is not None]
    if len(cells) < len(clip) or len({*cells}) < 2 or cells != sorted(cells):
        return ()
    first, last = cells[0], cells[-1]
    columns = range(min(column for _, column in cells), max(column for _, column in cells) + 1)

    def words(cell: tuple[int, int]) -> StyledText | None:
        return in_one([each for each in clip if each.cell == cell]) if first <= cell <= last else None

    return [[words((row, column)) for column in columns] for row in range(first[0], last[0] + 1)]


def paste(draft: Resolution, start: Point, end: Point, clip: Clip) -> Transaction | None:
    """Return what puts a clip in the place of everything from `start` to `end`."""
    recorder = Recorder(draft)
    _place_clip(recorder, delete(recorder, start, end), clip)
    return finished(recorder, "paste")


def cut(draft: Resolution, start: Point, end: Point) -> Transaction | None:
    """Return what takes away everything from `start` to `end`, words with a space of theirs."""
    return replace_words(draft, *_with_gap(draft, start, end), intent="cut")


def _with_gap(draft: Resolution, start: Point, end: Point) -> tuple[Point, Point]:
    if start.node != end.node:
        return start, end
    first, last = with_gap(draft.text(start.node).chars, start.offset, end.offset)
    return Point(start.node, first), Point(end.node, last)


def drop(draft: Resolution, start: Point, end: Point, at: Point, clip: Clip) -> Transaction | None:
    """Return what moves everything from `start` to `end`, which is `clip`, to the point `at`.

    None when `at` lies inside it.
    """
    start, end = _with_gap(draft, start, end)
    order = reading_order(draft)
    here, first, last = ((order.index(point.node), point.offset) for point in (at, start, end))
    if first >= last or first <= here <= last:
        return None
    recorder = Recorder(draft)
    gap = delete(recorder, start, end)
    if at.node == end.node and here > last:
        rest = at.offset - end.offset
        joined = end.node == gap.node or end.node not in recorder.draft
        at = Point(gap.node, gap.offset + rest) if joined else Point(end.node, rest)
    if at.node not in recorder.draft:
        return None  # a note whose anchor was among the words
    _place_clip(recorder, at, clip)
    return finished(recorder, "move words")


def _place_clip(recorder: Recorder, at: Point, clip: Clip) -> None:
    """Insert a clip at a point."""
    draft = recorder.draft
    clip = with_free_ids(draft, clip)
    if len(clip) == 1 and clip[0].are_words:
        before, after = gaps(draft.text(at.node).chars, at.offset)
        clip = (replace(clip[0], text=styled(before) + clip[0].text + styled(after)),)
    if draft.is_note(at.node):
        put(recorder, at, _without_notes(in_one(clip)))
    elif len(clip) == 1 and not clip[0].is_whole:
        put(recorder, at, clip[0].text)
    elif draft.paragraph(at.node).role not in FLOWING:
        put(recorder, at, in_one(clip))
    elif clip:
        _place_paragraphs(recorder, at, list(clip))


def in_one(clip: Sequence[Fragment]) -> StyledText:
    """Return the texts of a clip as one, a line for each."""
    result = EMPTY
    for each in clip:
        result = result + styled("\n") + each.text if result.chars else each.text
    return result


def _without_notes(text: StyledText) -> StyledText:
    """Return the text with each note's words in brackets at its anchor, since a note holds no note."""
    for at, note in reversed(list(text.notes)):
        text = text.replaced(at, at + 1, styled(" [") + note.text + styled("]"))
    return text


def with_free_ids(draft: Resolution, clip: Iterable[Fragment]) -> Clip:
    """Return a clip whose paragraphs and notes have ids that a draft doesn't have."""
    taken = {draft.id, *draft.parents}

    def free(node: NodeId) -> NodeId:
        node = new_id() if not node or node in taken else node
        taken.add(node)
        return node

    return tuple(replace(each, id=free(each.id), text=_renamed(each.text, free)) for each in clip)


def _renamed(text: StyledText, free: Callable[[NodeId], NodeId]) -> StyledText:
    def renamed(atom: Atom) -> Atom:
        if isinstance(atom, Note):
            return replace(atom, id=free(atom.id), text=_renamed(atom.text, free))
        return replace(atom, id=free(atom.id))

    return text.with_atoms(renamed)


def _place_paragraphs(recorder: Recorder, at: Point, clip: list[Fragment]) -> None:
    """Insert several stretches: the first may go on the words before, the last before those after."""
    paragraph = recorder.draft.paragraph(at.node)
    head, tail = at.offset > 0, at.offset < len(paragraph.text)
    tail_node, last = "", None
    if head and tail:
        tail_node = new_id()
        recorder.add(Split(at.node, at.offset, 0, tail_node, paragraph.role))
    elif tail:
        tail_node = at.node
    if tail and len(clip) > 1 and not clip[-1].is_whole:
        last = clip.pop()
    if head and not clip[0].is_whole:
        put(recorder, at, clip.pop(0).text)
    if tail and not head:
        parent, index = recorder.draft.place(at.node)
        for place, each in enumerate(clip):
            role = _role_under(recorder.draft, parent, each.role, paragraph.role)
            recorder.add(Insert(parent, index + place, Paragraph(each.id, role, each.text)))
    else:
        _place_after(recorder, at.node, clip, may_rise=not tail)
    if not head and not tail and not paragraph.children:
        recorder.add(Delete(*recorder.draft.place(at.node), recorder.draft.paragraph(at.node)))
    if last is not None:
        put(recorder, Point(tail_node, 0), last.text)


def _place_after(recorder: Recorder, node: NodeId, clip: Sequence[Fragment], *, may_rise: bool) -> None:
    """Insert paragraphs after `node`, each at its own level where the tree allows it."""
    lowest = depth(recorder.draft, node)
    before, is_first = node, True
    for each in clip:
        draft = recorder.draft
        here = depth(draft, before)
        wanted = here if each.role is None else each.depth
        if is_first and wanted > here and not recorder.draft.paragraph(node).text.chars:
            wanted = here  # an empty paragraph gives its place up
        parent, index = draft.place(before)
        if draft.paragraph(before).children or (wanted > here and not _is_unlisted(draft, before)):
            parent, index = before, -1
        while wanted < here and (may_rise or here > lowest) and _is_last(draft, parent, index):
            parent, index = draft.place(parent)
            here -= 1
        role = _role_under(draft, parent, each.role, draft.paragraph(node).role)
        recorder.add(Insert(parent, index + 1, Paragraph(each.id, role, each.text)))
        before, is_first = each.id, False


def _is_unlisted(draft: Resolution, node: NodeId) -> bool:
    return draft.paragraph(node).role in (Role.HEADING, Role.TEXT)


def _is_last(draft: Resolution, parent: NodeId, index: int) -> bool:
    return index == len(draft.children_of(parent)) - 1


def _role_under(draft: Resolution, parent: NodeId, role: Role | None, beside: Role) -> Role:
    """Return the role a pasted paragraph takes under `parent`: its own, where that can stand there."""
    if parent != draft.id and draft.paragraph(parent).role in FLOWING:
        return Role.TEXT if role is Role.TEXT else Role.SUBPARAGRAPH
    if role in (Role.PREAMBULAR, Role.OPERATIVE, Role.HEADING, Role.TEXT):
        return role
    if role is Role.TITLE:
        return Role.HEADING
    return beside if role in (None, Role.SUBPARAGRAPH) and beside is not Role.SUBPARAGRAPH else Role.TEXT
