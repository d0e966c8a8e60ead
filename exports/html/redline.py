"""A redline, or a clean draft, as one page of HTML: the marked text with its numbers, tables and notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from exports.framed import Framed, framed
from exports.grids import figures, headings, ruled
from exports.html.inline import fated, inline
from exports.html.objects import shown
from exports.html.page import page, plain
from exports.phrases import moved_in_words, phrase
from exports.pictures import opaque, opaque_payloads
from exports.report import Loss
from exports.spans import spans_of
from exports.summary import summary
from exports.unchanged import unchanged
from versioning.compare.redline import Change, Fate, Place, Redline, Row, Segment
from versioning.compare.words import reading_diff
from versioning.drafting.masthead import above_organ, marked_field
from versioning.saying import said
from versioning.tree.directions import is_right_to_left
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.numbering import Label, labels, note_signs
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.spans import Spans
from versioning.tree.spoken import role_in_words
from versioning.tree.text import EMPTY, Note

NO_PAYLOADS: Mapping[str, bytes] = {}
_STYLE = """
body { max-width: 44rem; }
main p, main h1, main h2, main h3 { margin-block: 0 .75rem; }
h1 { font-size: 1.35rem; } h2 { font-size: 1.2rem; } h3 { font-size: 1.05rem; }
.field { margin-block: 0; }
.field.symbol { display: flex; justify-content: space-between; gap: 1rem;
  border-bottom: 1px solid var(--line); }
.field.organ { font-size: 1.7rem; font-weight: bold; }
.field.body, .field.session, .field.item_title, .sponsors { font-weight: bold; }
header { border-bottom: 2px solid var(--ink); margin-bottom: 1.5rem; padding-bottom: .75rem; }
.number { display: inline-block; min-width: 2.2rem; }
.moved { border-inline-start: 3px double var(--moved); padding-inline-start: .6rem; }
.moved .kind { color: var(--moved); }
table { border-collapse: collapse; width: 100%; margin-bottom: .75rem; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; vertical-align: top; text-align: start;
  font-weight: normal; }
th p, td p { margin: 0; }
.figure { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
[style*="--level"] { margin-inline-start: calc(var(--level) * var(--step)); }
main { --step: 2.2rem; }
@media (max-width: 34rem) { main { --step: .9rem; } .number { min-width: 0; } }
.notes { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: .75rem; font-size: .9rem; }
.notes dt { float: inline-start; min-width: 2rem; }
.notes dd { margin-inline-start: 2rem; margin-bottom: .35rem; }
"""
_DEEPEST = 6
"""Levels below this one are not indented any further."""
_HEADINGS = {Role.TITLE: "h1", Role.ANNEX: "h2", Role.PART: "h2", Role.HEADING: "h3"}
_FRAMES = {Role.TABLE: "table", Role.ROW: "tr", Role.CELL: "td"}
_HOMES = {"table": ("", "td", "th"), "tr": ("table",), "td": ("tr",)}
"""Where each frame may stand; anything else would be taken out of it by a browser."""
_HEAD = (
    *("symbol", "organ", "distribution", "date", "language"),
    *("session", "body", "place", "agenda_item", "item_title"),
)
"""The fields of the masthead in the order of the printed page."""


def write_redline(redline: Redline, payloads: Mapping[str, bytes] = NO_PAYLOADS) -> bytes:
    """Return the marked text from base to target, below a line that sums up what changed, and whose it is."""
    authors, language = redline.authors, language_of(redline.target)
    by = f" {phrase(language, 'Changes by {name}.', name=authors[0])}" if len(authors) == 1 else ""
    said = plain(summary(redline, language) + by)
    return _Page(redline, payloads).whole(f'<p class="quiet kind" dir="auto">{said}</p>\n')


def write(draft: Resolution, payloads: Mapping[str, bytes] = NO_PAYLOADS) -> bytes:
    """Return the draft as a page to read: a clean copy.

    `payloads` has, by SHA-256, what its opaque parts stand for: pictures are shown.
    """
    return _Page(unchanged(draft), payloads).whole("")


def losses(draft: Resolution, payloads: Mapping[str, bytes] = NO_PAYLOADS) -> tuple[Loss, ...]:
    """Return what `write` shows otherwise than the draft has it."""
    named = labels(draft)
    found: list[Loss] = []
    for payload, node in opaque_payloads(draft).items():
        seen = opaque(payload, payloads)
        if not seen.data:
            where = named.get(node, Label()).label or role_in_words(draft.paragraph(node).role)
            found.append(Loss(where, said("{object} is told in words only", object=seen.named)))
    return tuple(found)


class _Page:
    """Writes the rows, and gathers the notes they cite."""

    def __init__(self, redline: Redline, payloads: Mapping[str, bytes]) -> None:
        self._redline, self._payloads = redline, payloads
        self._language = language_of(redline.target)
        self._fated = partial(fated, language=self._language)
        self._tells_authors = len(redline.authors) > 1
        self._old, self._new = labels(redline.base), labels(redline.target)
        self._old_signs, self._new_signs = note_signs(redline.base), note_signs(redline.target)
        self._notes: list[str] = []
        self._cells = dict(_cells(framed(redline.rows), spans_of(payloads)))

    def whole(self, above: str) -> bytes:
        """Return the page; `above` stands before everything else."""
        target = self._redline.target
        front = target.first(Role.TITLE)
        title = (front.text.plain if front else "") or target.masthead.symbol or "Draft resolution"
        masthead = "\n".join(self._masthead())
        head = f"<header>\n{above}{masthead}\n</header>\n" if above or masthead else ""
        rows = "\n".join(self._rows())
        notes = "\n".join(self._notes)
        called = plain(phrase(self._language, "Notes"))
        frame = f'<section class="notes" role="doc-endnotes" aria-label="{called}">'
        foot = f"{frame}\n<dl>\n{notes}\n</dl>\n</section>\n" if notes else ""
        if not any(row.new and row.new.role is Role.TITLE for row in self._redline.rows):
            head = f'<h1 class="heard">{plain(title)}</h1>\n{head}'
        body = f"{head}<main>\n{rows}\n{foot}</main>"
        return page(title, self._language, body, _STYLE)

    def _masthead(self) -> Iterator[str]:
        """Yield what the masthead shows, changed fields marked."""
        old, new = self._redline.base.masthead, self._redline.target.masthead
        official = above_organ(new, self._language) or above_organ(old, self._language)
        for name in _HEAD:
            segments = marked_field(self._redline, name)
            words = "".join(self._fated(plain(each.shown.chars), each.fate) for each in segments)
            if name == "symbol":
                words = f"<span>{plain(official)}</span> <span>{words}</span>" if official or words else ""
            elif words:
                words = f"<bdi>{words}</bdi>"  # a date in English stays in its order on an Arabic page
            if words:
                yield f'<p class="field {name}">{words}</p>'

    def _rows(self) -> Iterator[str]:
        """Yield the rows; those of a table between its tags, cells that no row holds as paragraphs."""
        open_frames: list[tuple[int, str]] = []
        for row in self._redline.rows:
            place = row.new or row.old
            depth = place.depth if place else 0
            role = place.role if place else Role.TEXT
            while open_frames and open_frames[-1][0] >= depth:
                yield f"</{open_frames.pop()[1]}>"
            frame = _FRAMES.get(role, "")
            inside = open_frames[-1][1] if open_frames else ""
            if inside in _HOMES.get(frame, ()):
                tag, options = self._cells.get(_named(row), (frame, ""))
                if not tag:
                    continue
                open_frames.append((depth, tag))
                yield f"<{tag}{options}>"
                if not row.segments:
                    continue
            yield self._paragraph(row, place, depth - (open_frames[-1][0] + 1 if open_frames else 0))
        while open_frames:
            yield f"</{open_frames.pop()[1]}>"

    def _paragraph(self, row: Row, place: Place | None, depth: int) -> str:
        role = place.role if place else Role.TEXT
        tag = _HEADINGS.get(role, "p")
        words = self._moved(row) + self._number(row) + self._words(row) + self._authors(row)
        if role is Role.OPAQUE and place is not None:
            words += self._fated(shown(place.payload, self._payloads), row.end)
        classes = " ".join(("moved",) * (row.change is Change.MOVED) + ((role.value,) if tag == "p" else ()))
        named = f' class="{classes}"' if classes else ""
        indent = f' style="--level: {min(depth, _DEEPEST)}"' if depth > 0 else ""
        said = row.new_text.plain or row.old_text.plain
        side = "rtl" if is_right_to_left(said, among_such=self._language == "Arabic") else "auto"
        return f'<{tag}{named}{indent} dir="{side}">{words}</{tag}>'

    def _moved(self, row: Row) -> str:
        if row.change is not Change.MOVED:
            return ""
        other = (self._new if row.is_ghost else self._old).get(row.twin, Label()).label
        said = moved_in_words(self._language, other, is_gone=row.is_ghost)
        return f'<bdi class="kind">[{plain(said)}]</bdi> '

    def _authors(self, row: Row) -> str:
        """Return who made the changes of a row, where there are several people."""
        names = (*(each.author for each in row.segments if each.fate is not Fate.KEPT), row.author)
        said = ", ".join(dict.fromkeys(filter(None, names)))
        return f' <span class="kind">({plain(said)})</span>' if self._tells_authors and said else ""

    def _number(self, row: Row) -> str:
        old = self._old.get(row.old.id, Label()).number if row.old else ""
        new = self._new.get(row.new.id, Label()).number if row.new else ""
        if not old and not new:
            return ""
        if old == new or (row.change is Change.MOVED and new and not row.is_ghost):
            return f'<span class="number">{plain(new)}</span> '
        gone, come = self._fated(plain(old), Fate.DELETED), self._fated(plain(new), Fate.INSERTED)
        return f'<span class="number">{gone}{come}</span> '

    def _words(self, row: Row) -> str:
        before = {new.id: old for old, new in row.notes if old and new}
        marked = [self._segment(segment, before, ghost=row.is_ghost) for segment in row.segments]
        if row.end is not Fate.KEPT and row.change in {Change.SPLIT, Change.MERGED}:
            marked.append(self._fated("¶", row.end))
        return "".join(marked)

    def _segment(self, segment: Segment, before: dict[NodeId, Note], *, ghost: bool) -> str:
        fate = Fate.DELETED if ghost else segment.fate
        text = segment.old if ghost else segment.shown
        deleted = fate is Fate.DELETED
        signs = self._old_signs if deleted else self._new_signs

        def sign(note: Note) -> str:
            label = plain(signs.get(note.id, "*"))
            self._notes.append(self._note(label, note, before.get(note.id), deleted=deleted))
            at = len(self._notes)
            return f'<sup id="place-{at}"><a href="#note-{at}" role="doc-noteref">{label}</a></sup>'

        return self._fated(inline(text, sign, self._object), fate)

    def _note(self, label: str, note: Note, before: Note | None, *, deleted: bool) -> str:
        """Return a note as it stands at the end of the page, its words marked against what they were."""
        was = note.text if deleted or self._is_clean else before.text if before else EMPTY
        segments = reading_diff(was, EMPTY if deleted else note.text)
        words = "".join(
            self._fated(inline(each.shown, lambda _: "", self._object), each.fate) for each in segments
        )
        at = len(self._notes) + 1
        called = plain(phrase(self._language, "Back to the text"))
        back = f'<a class="back" role="doc-backlink" href="#place-{at}" aria-label="{called}">↩</a>'
        return f'<dt id="note-{at}"><sup>{label}</sup></dt><dd dir="auto">{words} {back}</dd>'

    def _object(self, payload: str) -> str:
        return shown(payload, self._payloads)

    @property
    def _is_clean(self) -> bool:
        return self._redline.base is self._redline.target


def _named(row: Row) -> tuple[NodeId, bool]:
    """Return what tells a cell from all others: one that went may be there anew."""
    place = row.new or row.old
    return (place.id if place else ""), row.new is None


def _cells(rows: list[Framed], spans: Spans) -> Iterator[tuple[tuple[NodeId, bool], tuple[str, str]]]:
    """Yield, by cell of the tables among these rows, its tag and what is to be said with it.

    There is no tag for what another cell takes.
    """
    for each in rows:
        yield from _cells(each.below, spans)
        inside = [row for row in each.below if row.place.role is Role.ROW]
        if each.place.role is not Role.TABLE or not inside:
            continue
        table = ruled(inside, spans, parted=len(inside) < len(each.below))
        ended, heads = figures(table), headings(table)
        for at, row in enumerate(inside):
            full = table.is_full(at)
            for cell, spot in zip(row.below, table.spots[at], strict=True):
                options = f' colspan="{spot.columns}"' if spot.columns > 1 else ""
                options += f' rowspan="{spot.rows}"' if spot.rows > 1 else ""
                options += ' class="figure"' if full and spot.column in ended else ""
                if cell.place.role is Role.CELL:
                    tag, scope = ("th", ' scope="col"') if at < heads else ("td", "")
                    yield _named(cell.row), (tag if spot.rows else "", f"{scope}{options}")
