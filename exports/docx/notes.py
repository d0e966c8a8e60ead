"""Notes: Word's own footnotes, those with an asterisk under a mark of their own."""

from __future__ import annotations

from collections.abc import Callable
from xml.sax.saxutils import escape

from exports.docx.revisions import Revisions
from exports.docx.runs import fit, printed, properties
from exports.docx.vocabulary import NOTE_REFERENCE, NOTE_TEXT, W
from versioning.compare.redline import Fate, Segment
from versioning.compare.words import word_diff
from versioning.tree.directions import is_right_to_left
from versioning.tree.text import EMPTY, Mark, Note

_STYLE = f'<w:rStyle w:val="{NOTE_REFERENCE}"/>'
_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:after="0"/></w:pPr>'
    "<w:r><w:separator/></w:r></w:p></w:footnote>"
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:spacing w:after="0"/></w:pPr>'
    "<w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
)


class Notes:
    """Collects the notes of a file as their signs are written. An id is cited once only."""

    def __init__(
        self,
        revisions: Revisions,
        words: Callable[[tuple[Segment, ...], str, bool], str],
        *,
        from_right: tuple[bool, bool] = (False, False),
    ) -> None:
        """Write the words of notes with `words`, which knows how segments of an author become runs.

        `from_right` says of base and target that they are written so: then a note is that begins with a
        symbol, too.
        """
        self._revisions, self._words, self._from_right = revisions, words, from_right
        self._notes: list[str] = []

    def reference(self, note: Note, marks: tuple[Mark, ...], fate: Fate = Fate.KEPT, author: str = "") -> str:
        """Return the run of a note's sign, and keep the note; both of that fate."""
        kept = fate is Fate.KEPT
        text = note.text
        segment = Segment(
            fate, EMPTY if fate is Fate.INSERTED else text, EMPTY if fate is Fate.DELETED else text
        )
        segments = (Segment(Fate.KEPT, text, text) if kept else segment,) if text.chars else ()
        return self._cited((note, note), marks, segments, fate, author)

    def edited(self, old: Note, new: Note, marks: tuple[Mark, ...], author: str, change: str) -> str:
        """Return the sign of a note whose words changed, under the same sign; `change`: its w:rPrChange."""
        segments = tuple(word_diff(old.text, new.text))
        return self._cited((old, new), marks, segments, Fate.KEPT, author, change)

    def _cited(
        self,
        notes: tuple[Note, Note],
        marks: tuple[Mark, ...],
        segments: tuple[Segment, ...],
        fate: Fate,
        author: str,
        change: str = "",
    ) -> str:
        number, note = len(self._notes) + 1, notes[1]
        gone = fate is Fate.DELETED
        label = _sign(note, gone=gone) if note.sign else "<w:footnoteRef/>"
        right = self._from_right[1] or is_right_to_left(note.text.chars)
        space = printed(" ", deleted=gone, from_right=right)
        opening = f"<w:r><w:rPr>{_STYLE}</w:rPr>{label}</w:r>{space}"
        words = self._revisions.wrapped(fate, opening, author) + self._words(segments, author, right)
        paragraph = f"<w:p>{self._properties(notes, fate, author)}{words}</w:p>"
        self._notes.append(f'<w:footnote w:id="{number}">{paragraph}</w:footnote>')
        custom = 'w:customMarkFollows="1" ' if note.sign else ""
        sign = _sign(note, gone=gone) if note.sign else ""
        return (
            f"<w:r><w:rPr>{sign_properties(marks)}{change}</w:rPr>"
            f'<w:footnoteReference {custom}w:id="{number}"/>{sign}</w:r>'
        )

    def _properties(self, notes: tuple[Note, Note], fate: Fate, author: str) -> str:
        """Return the properties of a note's paragraph, the side it is read from tracked where it changes."""
        old, new = (
            f'<w:pStyle w:val="{NOTE_TEXT}"/>'
            + ("<w:bidi/>" if right or is_right_to_left(note.text.chars) else "")
            for right, note in zip(self._from_right, notes, strict=True)
        )
        if fate is not Fate.KEPT or old == new:
            return f"<w:pPr>{old if fate is Fate.DELETED else new}</w:pPr>"
        attributes = self._revisions.attributes(author)
        return f"<w:pPr>{new}<w:pPrChange {attributes}><w:pPr>{old}</w:pPr></w:pPrChange></w:pPr>"

    def xml(self) -> str:
        """Return footnotes.xml."""
        return f'<w:footnotes xmlns:w="{W}">{_SEPARATORS}{"".join(self._notes)}</w:footnotes>'


def sign_properties(marks: tuple[Mark, ...]) -> str:
    """Return the run properties of a note's sign under some marks."""
    return _STYLE + properties(marks, "").removeprefix("<w:rPr>").removesuffix("</w:rPr>")


def _sign(note: Note, *, gone: bool) -> str:
    tag = "w:delText" if gone else "w:t"
    return f'<{tag} xml:space="preserve">{escape(fit(note.sign))}</{tag}>'
