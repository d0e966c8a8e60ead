"""The comparative table: a redline paragraph by paragraph as old, new and change, whatever the format.

What capitals ask for. Every word of both drafts stands in it once; a moved paragraph stands whole where it
is now, and where it stood an entry without words says where to look.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exports.phrases import joined, phrase
from exports.summary import is_changed, summary
from versioning.compare.redline import Change, Fate, Redline, Row, Segment
from versioning.compare.words import reading_diff
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.numbering import labels, note_signs
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, Note, StyledText, styled

STRONG = (Role.SPONSORS, Role.TITLE, Role.HEADING, Role.ANNEX, Role.PART)
_NAMES = {
    Role.SPONSORS: "Sponsors",
    Role.RECOMMENDATION: "Recommendation",
    Role.TITLE: "Title",
    Role.ORGAN: "Organ",
    Role.HEADING: "Heading",
    Role.ANNEX: "Annex",
    Role.PART: "Part",
    Role.TABLE: "Table",
}
_KINDS = {
    Change.SAME: "No change",
    Change.EDITED: "Edited",
    Change.INSERTED: "Inserted",
    Change.DELETED: "Deleted",
    Change.RENUMBERED: "Renumbered",
}
_FURTHER = {"edited": "edited", "note": "note changed", "level": "level changed", "role": "kind changed"}


@dataclass(frozen=True)
class Span:
    """Words of one side of the table with their fate: deleted only in the old, inserted only in the new."""

    text: StyledText
    fate: Fate


@dataclass(frozen=True)
class SideNote:
    """A note to the words of one side; `sign` is what is printed at its place."""

    sign: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Side:
    """A paragraph on one side: how it is cited, its words, and the notes to them.

    `signs` gives what is printed at the place of each note; `strong` says whether it is a heading. `level`
    is how many provisions stand above it, and `fate` what becomes of its number, where texts stand side by
    side.
    """

    label: str
    spans: tuple[Span, ...]
    notes: tuple[SideNote, ...]
    signs: dict[NodeId, str]
    strong: bool = False
    level: int = 0
    fate: Fate = Fate.KEPT


@dataclass(frozen=True)
class Entry:
    """A line of the table; `kind` is the change in words, a side that has nothing is None."""

    change: Change
    kind: str
    old: Side | None
    new: Side | None


@dataclass(frozen=True)
class Table:
    """The whole table. `old_name` and `new_name` say what is compared, `summary` what changed, in a line.

    `symbol` is the document's, `language` the English name of the language it is written in. `is_beside`
    says that it is two texts side by side, without a column that tells the changes.
    """

    title: str
    symbol: str
    old_name: str
    new_name: str
    summary: str
    language: str
    entries: tuple[Entry, ...]
    is_beside: bool = False

    @property
    def called(self) -> str:
        """What kind of table it is, in the language of the drafts."""
        return phrase(self.language, "Side by side" if self.is_beside else "Comparative table")

    @property
    def heading(self) -> str:
        """What stands above the table: the title, or else what tells the document best."""
        return self.title or self.symbol or self.called

    @property
    def columns(self) -> tuple[str, ...]:
        """The name of each column."""
        sides = (self.old_name, self.new_name)
        return sides if self.is_beside else (*sides, phrase(self.language, "Change"))


def comparative_table(redline: Redline, names: tuple[str, str], *, only_changes: bool = False) -> Table:
    """Return the table of a redline; `names` say what the two drafts are ("Rev.1").

    With `only_changes` it leaves out the paragraphs that are the same but for their number; how many they are
    is in the summary.
    """
    maker = _Maker(redline)
    rows = [row for row in redline.rows if not only_changes or is_changed(row)]
    target = redline.target
    title = next((each for each in (target.first(Role.TITLE), redline.base.first(Role.TITLE)) if each), None)
    return Table(
        title.text.plain if title else "",
        target.masthead.symbol or redline.base.masthead.symbol,
        names[0],
        names[1],
        summary(redline, maker.language),
        maker.language,
        (*maker.masthead(), *map(maker.entry, rows)),
    )


class _Maker:
    """Makes the entries of one redline."""

    def __init__(self, redline: Redline) -> None:
        self._redline, self.language = redline, language_of(redline.target)
        self._old, self._new = (cited(draft, self.language) for draft in (redline.base, redline.target))
        self._old_signs, self._new_signs = note_signs(redline.base), note_signs(redline.target)
        self._whole = "", ""  # how what was split, and what others were joined to, is cited

    def masthead(self) -> Iterator[Entry]:
        """Yield an entry for each field that differs."""
        for name, old, new in self._redline.masthead:
            segments = reading_diff(styled(old), styled(new))
            label = self._say(name.replace("_", " ").capitalize())
            change = Change.EDITED if old and new else Change.INSERTED if new else Change.DELETED
            yield Entry(
                change,
                self._say(_KINDS[change]),
                Side(label, old_spans(segments), (), {}) if old else None,
                Side(label, new_spans(segments), (), {}) if new else None,
            )

    def entry(self, row: Row) -> Entry:
        """Return the entry of a row."""
        if row.is_ghost:
            return self._ghost(row)
        was = row.twin if row.change is Change.MOVED else row.old.id if row.old else ""
        old_label, new_label = self._old.get(was, ""), self._new.get(row.new.id, "") if row.new else ""
        if row.change in {Change.SPLIT, Change.MERGED} and row.old and row.new:
            self._whole = old_label, new_label
        place = row.new or row.old
        strong = place is not None and place.role in STRONG
        has_old = row.old is not None or row.change in {Change.MOVED, Change.SPLIT}
        has_new = row.new is not None or row.change is Change.MERGED
        old_notes, new_notes = self._notes(row)
        return Entry(
            row.change,
            self._kind(row, old_label),
            Side(old_label, old_spans(row.segments), old_notes, self._old_signs, strong) if has_old else None,
            Side(new_label, new_spans(row.segments), new_notes, self._new_signs, strong) if has_new else None,
        )

    def _ghost(self, row: Row) -> Entry:
        label = self._old.get(row.old.id, "") if row.old else ""
        now = self._new.get(row.twin, "")
        kind = self._say("Moved, now {place}", now) if now else self._say("Moved, see below or above")
        return Entry(Change.MOVED, kind, Side(label, (), (), {}), None)

    def _kind(self, row: Row, old_label: str) -> str:
        """Return the change in words."""
        first, rest = self._whole
        if row.change is Change.MOVED:
            kind = self._say("Moved from {place}", old_label) if old_label else self._say("Moved")
        elif row.change is Change.SPLIT:
            kind = self._say("Split from {place}", first) if first and not row.old else self._say("Split")
        elif row.change is Change.MERGED and row.new:
            kind = self._say("Joined with what follows")
        elif row.change is Change.MERGED:
            kind = self._say("Joined to {place}", rest) if rest else self._say("Joined")
        elif row.change in {Change.SAME, Change.RENUMBERED} and row.also:
            kind = ""
        elif row.change is Change.EDITED and not _rewords(row):
            is_restyled = any(each.fate is Fate.RESTYLED and each.new.plain for each in row.segments)
            kind = self._say("Style only") if is_restyled or not row.also else ""
        else:
            kind = self._say(_KINDS[row.change])
        further = (self._say(_FURTHER[each]) for each in row.also)
        said = joined(self.language, [each for each in (kind, *further) if each])
        return said if kind else said.capitalize()

    def _say(self, english: str, place: str = "") -> str:
        return phrase(self.language, english, place=place)

    def _notes(self, row: Row) -> tuple[tuple[SideNote, ...], tuple[SideNote, ...]]:
        return side_notes(row, self._old_signs, self._new_signs)


def _rewords(row: Row) -> bool:
    """Return whether words came or went, and not only their style."""
    return any(each.fate in {Fate.INSERTED, Fate.DELETED} for each in row.segments)


def side_notes(
    row: Row, old_signs: dict[NodeId, str], new_signs: dict[NodeId, str]
) -> tuple[tuple[SideNote, ...], tuple[SideNote, ...]]:
    """Return the notes of both sides of a row, each with its own words marked."""
    olds: list[SideNote] = []
    news: list[SideNote] = []
    for old, new in row.notes:
        segments = reading_diff(old.text if old else EMPTY, new.text if new else EMPTY)
        if old is not None:
            olds.append(SideNote(old_signs.get(old.id, ""), old_spans(segments)))
        if new is not None:
            news.append(SideNote(new_signs.get(new.id, ""), new_spans(segments)))
    return tuple(olds), tuple(news)


def old_spans(segments: Sequence[Segment]) -> tuple[Span, ...]:
    """Return the words of the old side."""
    return tuple(Span(each.old, each.fate) for each in segments if each.old.chars)


def new_spans(segments: Sequence[Segment]) -> tuple[Span, ...]:
    """Return the words of the new side."""
    return tuple(Span(each.new, each.fate) for each in segments if each.new.chars)


def cited(draft: Resolution, language: str) -> dict[NodeId, str]:
    """Return how each paragraph is cited; those that the room cites by no number, by what they are."""
    named = {node: label.label or label.number for node, label in labels(draft).items()}
    roles = {role: phrase(language, name) for role, name in _NAMES.items()}
    return {each.id: named.get(each.id) or roles.get(each.role, "") for each in draft.walk()}


def parted(text: StyledText) -> Iterator[tuple[StyledText, Note | None]]:
    """Yield the stretches of a text without notes and inlines, each with the note that follows it."""
    start = 0
    for at, atom in zip(text.anchors, text.atoms, strict=True):
        yield text.slice(start, at), atom if isinstance(atom, Note) else None
        start = at + 1
    yield text.slice(start), None
