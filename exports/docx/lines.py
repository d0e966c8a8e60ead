"""Lines: a redline as the paragraphs of a Word file, each with what it is before and after the change.

The row of a redline is already Word's idea of a change: words with their fates, and the fate of the
mark at the end. Added here are the masthead, the numbers, and to which paragraph a row's mark belongs
on each side. A clean copy is the redline of a draft with itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from exports.docx.numbering import Numbered, numbered
from exports.docx.vocabulary import FIELD_STYLES, Standing, style_id
from versioning.compare.redline import Change, Fate, Place, Redline, Segment
from versioning.compare.words import word_diff
from versioning.drafting.masthead import above_organ, around
from versioning.tree.directions import is_right_to_left
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.paragraph import Role
from versioning.tree.resolution import MASTHEAD_FIELDS, Resolution
from versioning.tree.text import ATOM, styled

NOTHING = Numbered()


@dataclass(frozen=True)
class Look:
    """What a paragraph is on one side: its style and number; `standing` is None for the masthead.

    `within` is how deep the words of the cell around it stand in the draft, 0 outside tables; `at_end` says
    whether they stand at the end of their lines there.
    """

    style: str
    standing: Standing | None = None
    number: Numbered = NOTHING
    right_to_left: bool = False
    within: int = 0
    at_end: bool = False

    @property
    def key(self) -> tuple[str, str, int, bool]:
        """What Word must be told when it changes; mere renumbering is not."""
        return self.style, self.number.list_, self.number.level, self.right_to_left


@dataclass(frozen=True)
class Line:
    """One paragraph of the file. `old` and `new` are its looks; equal but where the redline changes it.

    `was` and `is_` are the paragraphs of base and target that begin with it, empty for none.

    `before` and `after` are what is printed by rule around the words: each part with its fate. `moved` is
    the name of the move whose place this is, the same at both. `payload` is the SHA-256 of what an opaque
    block stands for.
    """

    old: Look
    new: Look
    segments: tuple[Segment, ...]
    end: Fate = Fate.KEPT
    before: tuple[tuple[Fate, str], ...] = ()
    moved: str = ""
    author: str = ""
    was: NodeId = ""
    is_: NodeId = ""
    payload: str = ""
    after: tuple[tuple[Fate, str], ...] = ()

    @property
    def is_top(self) -> bool:
        """Whether it is the line of the symbol, above the organ."""
        return self.new.style == FIELD_STYLES["symbol"]

    @property
    def role(self) -> Role | None:
        """What the paragraph is in the draft; None in the masthead."""
        look = self.old if self.end is Fate.DELETED else self.new
        return look.standing.role if look.standing else None

    def only(self, fate: Fate) -> Line:
        """Return the line as one that goes with all that it was, or comes with all that it is."""
        gone = fate is Fate.DELETED
        texts = [each.old if gone else each.new for each in self.segments]
        words = tuple(
            Segment(fate, old=text, author=self.author)
            if gone
            else Segment(fate, new=text, author=self.author)
            for text in texts
            if text.chars
        )
        absent = Fate.INSERTED if gone else Fate.DELETED
        before, after = (
            tuple((fate, part) for each, part in printed if each is not absent)
            for printed in (self.before, self.after)
        )
        look = self.old if gone else self.new
        return replace(
            self, old=look, new=look, segments=words, end=fate, before=before, after=after, moved=""
        )


def lines(redline: Redline, author: str = "") -> list[Line]:
    """Return the lines of a redline: the masthead's, then those of its rows."""
    result = list(_masthead(redline, author))
    new_numbers = numbered(redline.target)
    old_numbers = new_numbers if redline.target is redline.base else _numbered_before(redline)
    from_right = [language_of(each) == "Arabic" for each in (redline.base, redline.target)]
    old_place: Place | None = None
    new_place: Place | None = None
    for row in redline.rows:
        old, new = row.old, row.new
        if row.change is Change.SPLIT and old is None:
            old = old_place
        if row.change is Change.MERGED and new is None:
            new = new_place
        old_place, new_place = old or old_place, new or new_place  # what came or went stands between pieces
        old_look = _look(redline.base, old, old_numbers, from_right[0]) if old else None
        new_look = _look(redline.target, new, new_numbers, from_right[1]) if new else None
        first, last = old_look or new_look, new_look or old_look
        if first is None or last is None:
            continue
        before = _printed(_typed(old_look) if row.old else "", _typed(new_look) if row.new else "")
        moved = ""
        if row.change is Change.MOVED:
            moved = (new or old or _NOWHERE).id if row.new else row.twin
        was, is_ = row.old.id if row.old else "", row.new.id if row.new else ""
        signed = row.author or author
        payload = (new or old or _NOWHERE).payload
        result.append(Line(first, last, row.segments, row.end, before, moved, signed, was, is_, payload))
    return result


_NOWHERE = Place("", Role.TEXT, 0, "")


def _numbered_before(redline: Redline) -> dict[NodeId, Numbered]:
    """Return how the base is numbered: a list that stands for one of the target is that very list.

    Else every provision would change its list where two files know nothing of each other, and LibreOffice,
    which can't take such a change back, would number what was deleted anew.
    """
    pairs = {row.old.id: row.new.id for row in redline.rows if row.old and row.new}
    pairs[redline.base.id] = redline.target.id
    return {
        node: how._replace(list_="+".join(pairs.get(part, part) for part in how.list_.split("+")))
        for node, how in numbered(redline.base).items()
    }


def _look(draft: Resolution, place: Place, numbers: dict[NodeId, Numbered], from_right: bool) -> Look:
    """Return how a paragraph of a draft that is read `from_right`, or not, looks.

    All of its words say from which side it is read itself, not those of a piece.
    """
    standing = Standing(place.role, place.depth)
    number = numbers.get(place.id, NOTHING)
    words = draft.paragraph(place.id).text.plain
    return Look(style_id(standing), standing, number, is_right_to_left(words, among_such=from_right))


def _typed(look: Look | None) -> str:
    """Return a typed number with what parts it from the words."""
    if look is None or not look.number.typed:
        return ""
    stands_above = look.standing is not None and look.standing.role in (Role.ANNEX, Role.PART)
    return look.number.typed + ("\n" if stands_above else "\t")


def _printed(old: str, new: str) -> tuple[tuple[Fate, str], ...]:
    if old == new:
        return ((Fate.KEPT, new),) if new else ()
    gone = ((Fate.DELETED, old),) if old else ()
    come = ((Fate.INSERTED, new),) if new else ()
    return (*gone, *come)


def _masthead(redline: Redline, author: str) -> Iterator[Line]:
    old, new = redline.base.masthead, redline.target.masthead
    yield from _top(redline, author)
    languages = language_of(redline.base), language_of(redline.target)
    for name in sorted(MASTHEAD_FIELDS, key=list(FIELD_STYLES).index):
        before, after = getattr(old, name), getattr(new, name)
        if name == "symbol" or not (before or after):
            continue
        segments = word_diff(styled(before), styled(after))
        fate = _fate(bool(before), bool(after))
        (put, end), (new_put, new_end) = (
            around(name, value, language) if value else ("", "")
            for value, language in zip((before, after), languages, strict=True)
        )
        looks = _mirrored(FIELD_STYLES[name], before, after)
        typed = _printed(put, new_put)
        yield Line(*looks, tuple(segments), fate, typed, author=author, after=_printed(end, new_end))


def _top(redline: Redline, author: str) -> Iterator[Line]:
    """Yield the line above the organ: whose document it is and, at the other side, the symbol."""
    old, new = redline.base.masthead, redline.target.masthead
    had, has = bool(old.symbol or old.organ), bool(new.symbol or new.organ)
    if not had and not has:
        return
    sides = [
        _above(each) if each.masthead.symbol or each.masthead.organ else ""
        for each in (redline.base, redline.target)
    ]
    looks = _mirrored(FIELD_STYLES["symbol"], *sides)
    segments = word_diff(styled(old.symbol), styled(new.symbol))
    yield Line(*looks, tuple(segments), _fate(had, has), _printed(*sides), author=author)


def _mirrored(style: str, before: str, after: str) -> tuple[Look, Look]:
    """Return the looks of a line whose words say from which side it is read; where it isn't, it follows."""
    old, new = (is_right_to_left(words) for words in (before or after, after or before))
    return Look(style, right_to_left=old), Look(style, right_to_left=new)


def _above(draft: Resolution) -> str:
    """Return what stands before the symbol of a draft, in its language."""
    return f"{above_organ(draft.masthead, language_of(draft))}\t"


def _fate(had: bool, has: bool) -> Fate:
    return Fate.KEPT if had and has else Fate.INSERTED if has else Fate.DELETED


def joined_runs(sequence: Sequence[Line]) -> list[Line]:
    """Return the lines of a body so that words that come or go over a paragraph's end are one run.

    LibreOffice takes words inserted up to the end of a paragraph, and paragraphs inserted right after
    it, for one insertion with the mark between; so that mark is the inserted one, as if a person had
    typed all of it there. It is so with deletions, and with inserted paragraphs that hold notes. With a
    note that has a paragraph for itself it takes the end of that away, so there each keeps its own mark.
    """
    result: list[Line] = []
    at = 0
    while at < len(sequence):
        after = at + 1
        if sequence[at].end is Fate.KEPT and sequence[at].role is not Role.TABLE:
            while after < len(sequence) and _goes_with(sequence[at], sequence[at + 1], sequence[after]):
                after += 1
            if not _runs_over(sequence[at], sequence[at + 1 : after]):
                after = at + 1
        run = list(sequence[at:after])
        result += with_plain_end(run) if len(run) > 1 else run
        at = after
    return result


def _goes_with(kept: Line, first: Line, line: Line) -> bool:
    """Return whether a line comes or goes, with all its words, as the first one after a kept line does."""
    alone = line.moved or line.role is Role.TABLE or any(each.fate is not line.end for each in line.segments)
    return line.end is not Fate.KEPT and line.end is first.end and not alone and bool(kept.is_ or kept.was)


def _runs_over(kept: Line, following: Sequence[Line]) -> bool:
    if not following or _is_note_alone(following[-1]):
        return False
    fate = following[0].end
    ends = bool(kept.segments) and kept.segments[-1].fate is fate
    return ends or any(each.new.atoms or each.old.atoms for line in following for each in line.segments)


def _is_note_alone(line: Line) -> bool:
    texts = [each.old.chars + each.new.chars for each in line.segments]
    return bool(texts) and not line.before and not "".join(texts).replace(ATOM, "")


def in_cell(line: Line, depth: int, *, at_end: bool) -> Line:
    """Return a line as it stands in a cell whose words stand so deep in the draft."""
    old, new = (replace(each, within=depth, at_end=at_end) for each in (line.old, line.new))
    return replace(line, old=old, new=new)


def with_plain_end(contained: list[Line]) -> list[Line]:
    """Return the lines of a cell so that the mark of the last one is plain, as Word wants it.

    Removing a mark joins a paragraph to the one that follows; at the end of a cell there is none. So
    what comes or goes there is joined to what stands before it: each mark bears the next one's fate.
    Where nothing before stays, a paragraph that goes and one that comes share the mark that stays.
    """
    result = list(contained)
    kept = next((at for at in reversed(range(len(result))) if result[at].end is Fate.KEPT), -1)
    if kept < 0 and result:
        result = _sharing(result)
        kept = 0
    ends = [line.end for line in result]
    for at in range(kept, len(result)):
        line = replace(result[at], end=ends[at + 1] if at + 1 < len(result) else Fate.KEPT)
        if at > kept:
            above = result[at - 1]
            gone = ends[at] is Fate.DELETED
            line = replace(line, new=above.new) if gone else replace(line, old=above.old)
        result[at] = line
    return result


def _sharing(changed: list[Line]) -> list[Line]:
    """Return the lines, the first that goes and the first that comes made one whose mark stays."""
    gone = next((line for line in changed if line.end is Fate.DELETED), None)
    come = next((line for line in changed if line.end is Fate.INSERTED), None)
    first = gone or come
    if first is None:
        return changed
    shared = replace(first, end=Fate.KEPT, moved="")
    if gone and come:
        segments, before = gone.segments + come.segments, gone.before + come.before
        shared = Line(gone.old, come.new, segments, Fate.KEPT, before, "", gone.author, gone.was, come.is_)
    return [shared, *(line for line in changed if line is not gone and line is not come)]
