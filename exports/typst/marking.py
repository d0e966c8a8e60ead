"""The words of a row, marked with what became of them, and the notes to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from exports.phrases import moved_in_words
from exports.typst.words import fated, literal, words
from versioning.compare.redline import Change, Fate, Redline, Row, Segment
from versioning.compare.words import reading_diff
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels, note_signs
from versioning.tree.text import EMPTY, Inline, Note, StyledText


class Marking:
    """Gives the expressions for the rows of one redline.

    `shown` gives the expression of an object in the line by its payload; `missing` are the characters
    that no font has, `language` is the English name of the one that the page speaks.
    """

    def __init__(
        self, redline: Redline, missing: frozenset[str], shown: Callable[[str], str], language: str
    ) -> None:
        """Number paragraphs and notes as both drafts do."""
        self._missing, self._shown, self._language = missing, shown, language
        self._is_clean = redline.base is redline.target
        self._new, self._new_signs = labels(redline.target), note_signs(redline.target)
        self._old = self._new if self._is_clean else labels(redline.base)
        self._old_signs = self._new_signs if self._is_clean else note_signs(redline.base)

    def words(self, row: Row) -> str:
        """Return the words of a row, and the mark of an end that came or went inside a paragraph."""
        before = {new.id: old for old, new in row.notes if old and new} if not self._is_clean else {}
        marked = [self._segment(segment, row, before) for segment in row.segments]
        if row.end is not Fate.KEPT and row.change in {Change.SPLIT, Change.MERGED}:
            marked.append(fated(literal("¶"), row.end))
        return "; ".join(filter(None, marked))

    def number(self, row: Row) -> str:
        """Return the number before a row, the old one struck and the new one underlined where they differ."""
        old = self._old.get(row.old.id, Label()).number if row.old else ""
        new = self._new.get(row.new.id, Label()).number if row.new else ""
        if old == new or (row.change is Change.SAME and new):
            return self._literal(new) if new else ""
        if (
            row.change is Change.MOVED and not row.is_ghost
        ):  # it came with its paragraph, which says from where
            return f"moved({self._literal(new)})" if new else ""
        gone = fated(self._literal(old), Fate.DELETED) if old else ""
        come = fated(self._literal(new), Fate.INSERTED) if new else ""
        return "; ".join(filter(None, (gone, come)))

    def plain_number(self, row: Row) -> str:
        """Return the number before a row that is the same on both sides, empty for any other."""
        old = self._old.get(row.old.id, Label()).number if row.old else ""
        new = self._new.get(row.new.id, Label()).number if row.new else ""
        return new if not old or not new or old == new else ""

    def moved(self, row: Row) -> str:
        """Return the words that say where a moved paragraph went to or came from, with what parts them."""
        if row.change is not Change.MOVED:
            return ""
        other = (self._new if row.is_ghost else self._old).get(row.twin, Label()).label
        said = moved_in_words(self._language, other, is_gone=row.is_ghost)
        return f'said({literal(f"[{said}]")}); " "; '

    @staticmethod
    def authors(row: Row) -> tuple[str, ...]:
        """Return whose changes a row shows, in reading order."""
        names = (*(each.author for each in row.segments if each.fate is not Fate.KEPT), row.author)
        return tuple(dict.fromkeys(filter(None, names)))

    def _literal(self, text: str) -> str:
        shown = words(StyledText(text), lambda _: "", self._missing)
        return f"{{ {shown} }}" if "; " in shown else shown

    def _segment(self, segment: Segment, row: Row, before: dict[NodeId, Note]) -> str:
        parts = segment.exact if not row.is_ghost else (_gone(segment),)
        return "; ".join(filter(None, (self._part(each, row, before) for each in parts)))

    def _part(self, segment: Segment, row: Row, before: dict[NodeId, Note]) -> str:
        deleted = segment.fate is Fate.DELETED
        signs = self._old_signs if deleted else self._new_signs

        def atomic(atom: Note | Inline) -> str:
            if isinstance(atom, Inline):
                return self._shown(atom.payload)
            sign = self._literal(signs.get(atom.id, "*"))
            return f"note({sign}, {{ {self._note(atom, before.get(atom.id), segment.fate)} }})"

        shown = words(segment.shown, atomic, self._missing)
        if shown and row.change is Change.MOVED and not row.is_ghost and segment.fate is Fate.KEPT:
            return f"moved({{ {shown} }})"
        return fated(shown, segment.fate)

    def _note(self, note: Note, before: Note | None, fate: Fate) -> str:
        """Return a note as it stands at the foot of the page, its words marked against what they were."""
        if self._is_clean:
            return words(note.text, self._in_note, self._missing)
        deleted = fate is Fate.DELETED
        was = note.text if deleted else before.text if before else EMPTY
        segments = reading_diff(was, EMPTY if deleted else note.text)
        return "; ".join(filter(None, self._note_words(segments)))

    def _note_words(self, segments: Sequence[Segment]) -> Iterator[str]:
        for each in segments:
            yield fated(words(each.shown, self._in_note, self._missing), each.fate)

    def _in_note(self, atom: Note | Inline) -> str:
        """Return an object in a note; a note has no notes."""
        return self._shown(atom.payload) if isinstance(atom, Inline) else ""


def _gone(segment: Segment) -> Segment:
    """Return a segment of a paragraph that moved away: all of its old words go."""
    return Segment(Fate.DELETED, old=segment.old, author=segment.author)
