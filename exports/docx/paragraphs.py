"""Paragraphs: lines as the w:p elements of a document, their changes tracked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from exports.docx.canonical import canonical, written
from exports.docx.comments_writer import CommentsWriter
from exports.docx.lines import Line, Look
from exports.docx.notes import Notes, sign_properties
from exports.docx.numbering import Lists
from exports.docx.objects import NewParts, restored
from exports.docx.revisions import TAGS, Revisions
from exports.docx.runs import old_properties, printed, properties, run, sized, text_runs
from exports.docx.scripts import stretches
from exports.docx.styles import STEP
from exports.docx.vocabulary import DOCUMENT, NOTES, Standing, W
from versioning.compare.redline import Fate, Segment
from versioning.drafting.masthead import organ_of
from versioning.tree.text import Inline, Mark, Note, StyledText

_ABOVE, _LARGE = 14, 20
"""Points of “United Nations”, and of the organ's letters in the symbol."""


class Paragraphs:
    """Writes the paragraphs of one file; `styles` are those it used, `notes` and `lists` what it needs."""

    def __init__(
        self,
        revisions: Revisions,
        languages: tuple[str, str],
        payloads: Mapping[str, bytes],
        comments: CommentsWriter,
    ) -> None:
        """Write with these revisions and comments, and what opaque parts stand for.

        `languages` are those of base and target; numbers are in the latter.
        """
        self._revisions, self._comments = revisions, comments
        self._payloads = payloads
        self._home = DOCUMENT
        self._from_right = False  # the paragraph that is being written
        self._drawn = 0
        self.objects = NewParts()
        self.lists = Lists(languages[1])
        from_right = (languages[0] == "Arabic", languages[1] == "Arabic")
        self.notes = Notes(revisions, self._words_of_note, from_right=from_right)
        self.styles: set[Standing] = set()

    def paragraph(self, line: Line) -> str:
        """Return the w:p of a line."""
        self._comments.begin(line)
        self._from_right = line.new.right_to_left
        if line.moved and line.segments:
            return self._moved(line)
        mark = self._revisions.mark(TAGS[line.end], line.author) if line.end in TAGS else ""
        size = _ABOVE if line.is_top else 0
        before, after = (
            "".join(
                self._revisions.wrapped(
                    fate,
                    printed(part, size, deleted=fate is Fate.DELETED, from_right=self._from_right),
                    line.author,
                )
                for fate, part in parts
            )
            for parts in (line.before, line.after)
        )
        if line.is_top:
            words = self._symbol(line)
        else:
            words = "".join(
                each if isinstance(each, str) else self._segment(each, each.author or line.author)
                for each in self._comments.parted(line)
            )
        if line.payload:
            words += self._revisions.wrapped(line.end, self._object(line.payload), line.author)
        return f"<w:p>{self._properties(line, mark)}{before}{words}{after}</w:p>"

    def words(self, segments: tuple[Segment, ...], author: str = "", *, from_right: bool = False) -> str:
        """Return the runs of segments in a paragraph read `from_right` or not, each change in a revision."""
        outside, self._from_right = self._from_right, from_right
        words = "".join(self._segment(each, each.author or author) for each in segments)
        self._from_right = outside
        return words

    def _words_of_note(self, segments: tuple[Segment, ...], author: str, from_right: bool) -> str:
        """Return the runs of a note, whose objects belong to the part of the notes."""
        home, self._home = self._home, NOTES
        words = self.words(segments, author, from_right=from_right)
        self._home = home
        return words

    def _object(self, payload: str, properties_: str = "") -> str:
        """Return what an opaque block or inline stands for: a formula, or the run of a picture or object.

        A formula can't have properties, so a run without words stands before it with them.
        """
        element = restored(payload, self._payloads, self.objects, self._home)
        if element is None:
            return ""
        for each in element.iter("{*}docPr"):
            self._drawn += 1
            each.set("id", str(self._drawn))
        xml = canonical(written(element)).decode()
        if str(element.tag).startswith(f"{{{W}}}"):
            return f"<w:r>{properties_}{xml}</w:r>"
        return f"<w:r>{properties_}</w:r>{xml}" if properties_ else xml

    def _properties(self, line: Line, mark: str) -> str:
        change = ""
        if line.old.key != line.new.key:
            old = self._look(line.old)
            change = (
                f"<w:pPrChange {self._revisions.attributes(line.author)}><w:pPr>{old}</w:pPr></w:pPrChange>"
            )
        mark = f"<w:rPr>{mark}</w:rPr>" if mark else ""
        return f"<w:pPr>{self._look(line.new)}{mark}{change}</w:pPr>"

    def _look(self, look: Look) -> str:
        if look.standing is not None:
            self.styles.add(look.standing)
        number = ""
        if look.number.list_:
            level, list_ = look.number.level, self.lists.id_of(look.number)
            number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_}"/></w:numPr>'
        direction = "<w:bidi/>" if look.right_to_left else ""
        return f'<w:pStyle w:val="{look.style}"/>{number}{direction}{_inside_cell(look)}'

    # Moves

    def _moved(self, line: Line) -> str:
        """Return a paragraph that moved away or here: all of it is one, whatever else changed in it."""
        away = line.end is Fate.DELETED
        tag, author = ("w:moveFrom" if away else "w:moveTo"), line.author
        start, end = self._revisions.move_range(tag, line.moved, author)
        mark = self._revisions.mark(tag, author)
        absent = Fate.INSERTED if away else Fate.DELETED
        typed = "".join(
            printed(part, from_right=self._from_right) for fate, part in line.before if fate is not absent
        )
        words = self._revisions.within(tag, typed, author)
        for each in line.segments if away else self._comments.parted(line):
            if isinstance(each, str):
                words += each
                continue
            text = each.old if away else each.new
            inserted = not away and each.fate is Fate.INSERTED
            for runs in self._moved_runs(text, away=away, inserted=inserted, author=each.author or author):
                words += self._revisions.within(tag, runs, author)
        return f"<w:p>{self._properties(line, mark)}{start}{words}</w:p>{end}"

    def _moved_runs(self, text: StyledText, *, away: bool, inserted: bool, author: str) -> Iterator[str]:
        """Yield the runs of moved words. Notes can't move: the old one goes, the new one comes."""
        fate = Fate.DELETED if away else Fate.INSERTED
        for part in _parts(text):
            if not part.atoms:
                runs = text_runs(part, from_right=self._from_right)
                yield self._revisions.within("w:ins", runs, author) if inserted else runs
            elif isinstance(part.atoms[0], Note):
                reference = self.notes.reference(part.atoms[0], part.marks, fate, author)
                yield self._revisions.wrapped(fate, reference, author)
            else:
                yield self._object(part.atoms[0].payload, properties(part.marks, ""))

    # Words

    def _segment(self, segment: Segment, author: str) -> str:
        if segment.fate is Fate.RESTYLED and segment.old.chars != segment.new.chars:
            return "".join(self._segment(each, author) for each in segment.exact)
        if segment.fate is Fate.RESTYLED:
            return self._restyled(segment.old, segment.new, author)
        gone = segment.fate is Fate.DELETED
        runs = ""
        for part in _parts(segment.old if gone else segment.new):
            if not part.atoms:
                runs += text_runs(part, deleted=gone, from_right=self._from_right)
            elif isinstance(part.atoms[0], Note):
                runs += self.notes.reference(part.atoms[0], part.marks, segment.fate, author)
            else:
                runs += self._object(part.atoms[0].payload, properties(part.marks, ""))
        return self._revisions.wrapped(segment.fate, runs, author)

    def _symbol(self, line: Line) -> str:
        """Return the runs of a symbol, with the organ large that it begins with before and after a change."""
        words = ""
        begun: set[bool] = set()
        for each in line.segments:
            gone = each.fate is Fate.DELETED
            sides = {gone} if each.fate in TAGS else {False, True}
            text = each.old if gone else each.new
            organ = "" if sides & begun else organ_of(text.chars)
            begun |= sides
            large = sized(organ, _LARGE, deleted=gone) if organ else ""
            rest = text_runs(text.slice(len(organ)), deleted=gone, from_right=self._from_right)
            words += self._revisions.wrapped(each.fate, large + rest, each.author or line.author)
        return words

    def _restyled(self, old: StyledText, new: StyledText, author: str) -> str:
        if new.atoms and isinstance(new.atoms[0], Note) and isinstance(old.atoms[0], Note):
            return self._note(old, old.atoms[0], new, new.atoms[0], author)
        cuts = sorted(
            {
                0,
                len(new),
                *(at for text in (old, new) for mark in text.marks for at in (mark.start, mark.end)),
                *(edge for at in new.anchors for edge in (at, at + 1)),
            }
        )
        result = ""
        for start, end in pairwise(cuts):
            inline = new.slice(start, end).atoms
            before, after = (_marks_at(text, start) for text in (old, new))
            if inline and isinstance(inline[0], Inline):
                change = self._change(before, "", author) if _names(before) != _names(after) else ""
                result += self._object(inline[0].payload, properties(after, "", change))
                continue
            for first, last in stretches(new.chars, start, end, from_right=self._from_right):
                words = new.chars[first:last]
                change = self._change(before, words, author) if _names(before) != _names(after) else ""
                result += run(words, properties(after, words, change, from_right=self._from_right))
        return result

    def _change(self, before: tuple[Mark, ...], words: str, author: str) -> str:
        old = old_properties(before, words, from_right=self._from_right)
        return f"<w:rPrChange {self._revisions.attributes(author)}>{old}</w:rPrChange>"

    def _note(self, old: StyledText, before: Note, new: StyledText, after: Note, author: str) -> str:
        """Return a note that changed; one whose sign changed goes, and comes under the other sign."""
        if before.sign == after.sign:
            change = ""
            if _names(old.marks) != _names(new.marks):
                inner = f"<w:rPr>{sign_properties(old.marks)}</w:rPr>"
                change = f"<w:rPrChange {self._revisions.attributes(author)}>{inner}</w:rPrChange>"
            return self.notes.edited(before, after, new.marks, author, change)
        gone = self.notes.reference(before, old.marks, Fate.DELETED, author)
        come = self.notes.reference(after, new.marks, Fate.INSERTED, author)
        return self._revisions.wrapped(Fate.DELETED, gone, author) + self._revisions.wrapped(
            Fate.INSERTED, come, author
        )


def _inside_cell(look: Look) -> str:
    """Return what a paragraph in a cell has for itself: the indents of its style would leave it no room."""
    if not look.within or look.standing is None:
        return ""
    left = STEP * max(look.standing.depth - look.within, 0)
    hanging = STEP if look.number.list_ or look.number.typed else 0
    indent = (
        f'w:left="{left + hanging}" w:hanging="{hanging}"' if hanging else f'w:left="{left}" w:firstLine="0"'
    )
    side = "right" if look.at_end else "left"
    return f'<w:spacing w:before="40" w:after="40"/><w:ind {indent}/><w:jc w:val="{side}"/>'


def _parts(text: StyledText) -> Iterator[StyledText]:
    """Yield the stretches of a text without atoms, and each atom alone."""
    start = 0
    for at in text.anchors:
        if at > start:
            yield text.slice(start, at)
        yield text.slice(at, at + 1)
        start = at + 1
    if start < len(text):
        yield text.slice(start)


def _marks_at(text: StyledText, at: int) -> tuple[Mark, ...]:
    return tuple(mark for mark in text.marks if mark.start <= at < mark.end)


def _names(marks: tuple[Mark, ...]) -> set[tuple[str, str]]:
    return {(mark.kind.value, mark.value) for mark in marks}
