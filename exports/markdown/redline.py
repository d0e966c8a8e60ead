"""A redline as Markdown: inserted words in `<ins>`, deleted ones in `<del>`, readable in any viewer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from exports.markdown.marks import inline_markdown
from exports.phrases import phrase
from versioning.compare.redline import Change, Fate, Redline, Row, Segment
from versioning.drafting.masthead import marked_field
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.numbering import Label, labels, note_signs
from versioning.tree.paragraph import Role
from versioning.tree.resolution import MASTHEAD_FIELDS
from versioning.tree.text import Note, StyledText

_STRONG = (Role.SPONSORS, Role.TITLE, Role.HEADING, Role.ANNEX, Role.PART)
_END = "¶"
"""Shown where the end of a paragraph was inserted or deleted between words that stay."""


def write_redline(redline: Redline) -> bytes:
    """Return the marked text from base to target in UTF-8, with the notes at the end."""
    page = _Page(redline)
    blocks = [*page.masthead(), *page.rows()]
    if page.notes:
        blocks += ["---", *page.notes]
    return ("\n\n".join(blocks) + "\n").encode("utf-8", "replace")


class _Page:
    """Writes the rows, and gathers the notes that they cite."""

    def __init__(self, redline: Redline) -> None:
        self._redline, self._language = redline, language_of(redline.target)
        self._old, self._new = labels(redline.base), labels(redline.target)
        self._old_signs, self._new_signs = note_signs(redline.base), note_signs(redline.target)
        self.notes: list[str] = []

    def masthead(self) -> Iterator[str]:
        """Yield what the masthead shows, changed fields marked."""
        for name in MASTHEAD_FIELDS:
            segments = marked_field(self._redline, name)
            if segments:
                yield "".join(_marked(_plain(each.shown.chars), each.fate) for each in segments)

    def rows(self) -> Iterator[str]:
        """Yield one block a row."""
        for row in self._redline.rows:
            place = row.new or row.old
            depth = place.depth if place else 0
            text = self._number(row) + self._words(row)
            if place and place.role in _STRONG:
                text = f"**{text}**" if "**" not in text and text else text
            yield "&emsp;" * depth + text if text else "&nbsp;"

    def _number(self, row: Row) -> str:
        old = self._old.get(row.old.id, Label()).number if row.old else ""
        new = self._new.get(row.new.id, Label()).number if row.new else ""
        if row.is_ghost:
            said = f"*({phrase(self._language, 'moved')})* "
            return f"<del>{_plain(old)}</del> {said}" if old else said
        if row.change is Change.MOVED:
            said = f"*({phrase(self._language, 'moved here')})* "
            return f"<ins>{_plain(new)}</ins> {said}" if new else said
        if old == new:
            return f"{_plain(new)} " if new else ""
        marked = (f"<del>{_plain(old)}</del>" if old else "") + (f"<ins>{_plain(new)}</ins>" if new else "")
        return f"{marked} "

    def _words(self, row: Row) -> str:
        before = {new.id: old for old, new in row.notes if old and new}
        marked = [self._segment(segment, before, ghost=row.is_ghost) for segment in row.segments]
        if row.end is not Fate.KEPT and row.change not in {Change.INSERTED, Change.DELETED, Change.MOVED}:
            tag = "ins" if row.end is Fate.INSERTED else "del"
            marked.append(f"<{tag}>{_END}</{tag}>")
        return "".join(marked)

    def _segment(self, segment: Segment, before: Mapping[NodeId, Note], *, ghost: bool) -> str:
        deleted = ghost or segment.fate is Fate.DELETED
        shown = segment.old if deleted else segment.new
        text = _readable(shown, self._noted(shown, before, deleted=deleted))
        if not text:
            return ""
        return _marked(text, Fate.DELETED if deleted else segment.fate)

    def _noted(
        self, text: StyledText, before: Mapping[NodeId, Note], *, deleted: bool
    ) -> Mapping[NodeId, str]:
        """Return the labels of a text's notes, and keep the notes for the end of the page."""
        signs = self._old_signs if deleted else self._new_signs
        result: dict[NodeId, str] = {}
        for _, note in text.notes:
            label = ("deleted-" if deleted else "") + signs.get(note.id, "note")
            result[note.id] = label
            self.notes.append(f"[^{label}]: {_note(note, before.get(note.id), deleted=deleted)}")
        return result


def _note(note: Note, before: Note | None, *, deleted: bool) -> str:
    """Return a note's text, marked against what it was."""
    text = _readable(note.text)
    if deleted:
        return f"<del>{text}</del>"
    if before is None:
        return f"<ins>{text}</ins>"
    return text if before.text == note.text else f"<del>{_readable(before.text)}</del><ins>{text}</ins>"


def _marked(text: str, fate: Fate) -> str:
    tag = "del" if fate is Fate.DELETED else "ins" if fate is Fate.INSERTED else ""
    return f"<{tag}>{text}</{tag}>" if tag else text


def _plain(text: str) -> str:
    return _readable(StyledText(text))


def _readable(text: StyledText, notes: Mapping[NodeId, str] = MappingProxyType({})) -> str:
    """Return Markdown that is read by people only, so that its spaces may stand at the edge of a mark."""
    if text.chars.isspace():
        return text.chars
    return inline_markdown(text, notes).replace("&#32;", " ")
