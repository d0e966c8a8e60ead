"""From the pieces of a PDF's lines to styled text: spaces folded, marks that go on over them, notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from exports.note_places import with_notes_at_words
from exports.pdf.lines import NUMBER, Piece
from versioning.tree.identity import NodeId
from versioning.tree.text import ATOM, Mark, MarkKind, Note, StyledText

_SPACES = " \t\n"
_SPACE = re.compile(r"[ \t\n]+")
_SILENT = f"{_SPACES}\u00a0{ATOM}"


def styled_text(pieces: Iterable[Piece], notes: Mapping[str, Note]) -> StyledText:
    """Return the text of pieces without space at its ends; `notes` gives the note of each key."""
    parts: list[str] = []
    spans: dict[tuple[MarkKind, str], list[tuple[int, int]]] = {}
    atoms: list[Note] = []
    size, last = 0, " "
    for piece in pieces:
        if piece.note:
            text = ATOM
            atoms.append(notes[piece.note])
        else:
            text = _SPACE.sub(_one_space, piece.text.replace(ATOM, "\ufffd"))
            text = text.lstrip() if last == " " and text != "\n" else text
        if not text:
            continue
        for kind in _kinds_of(piece):
            spans.setdefault(kind, []).append((size, size + len(text)))
        parts.append(text)
        size, last = size + len(text), text[-1].replace("\n", " ")
    chars = "".join(parts).rstrip(_SPACES)
    marks = tuple(
        Mark(start, end, kind, value)
        for (kind, value), found in spans.items()
        for start, end in _evened(chars, found)
    )
    return with_notes_at_words(StyledText(chars, marks, tuple(atoms)))


def with_plain_number(text: StyledText) -> StyledText:
    """Return a text where the number that opens it, with the space after it, bears no mark.

    The number of a text that is marked as a whole bears its mark, too.
    """
    found = NUMBER.match(text.chars)
    if found is None:
        return text
    words = len(text) - len(text.chars[found.end() :].lstrip(_SPACES))
    for kind in (MarkKind.BOLD, MarkKind.ITALIC):
        spans = text.spans(kind, 0, len(text))
        if not any(span.start == 0 and span.end == len(text) for span in spans):
            text = text.with_mark(kind, 0, words, None)
    return text


def note_id(key: str) -> NodeId:
    """Return the id that a note bears until its draft is put together."""
    return NodeId(key)


def _one_space(found: re.Match[str]) -> str:
    return "\n" if "\n" in found[0] else " "


def _kinds_of(piece: Piece) -> list[tuple[MarkKind, str]]:
    """Return the marks of a piece, each with its value."""
    kinds = [MarkKind.BOLD] if piece.bold else []
    kinds += [MarkKind.ITALIC] if piece.italic else []
    kinds += [MarkKind.STRIKETHROUGH] if piece.struck else []
    kinds += [MarkKind.UNDERLINE] if piece.underlined else []
    if piece.raised:
        kinds.append(MarkKind.SUPERSCRIPT if piece.raised > 0 else MarkKind.SUBSCRIPT)
    marks = [(kind, "") for kind in kinds] + [(MarkKind.COLOUR, piece.colour)] * bool(piece.colour)
    return [] if piece.note else marks


def _evened(chars: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the spans without space at their ends, those one where only space and notes part them."""
    open_from, open_to = spans[0]
    for start, end in [*spans[1:], (len(chars) + 1, len(chars) + 1)]:
        if start <= len(chars) and not chars[open_to:start].strip(_SILENT):
            open_to = end
            continue
        text = chars[open_from:open_to]
        if text.strip():
            yield open_from + len(text) - len(text.lstrip()), open_from + len(text.rstrip())
        open_from, open_to = start, end
