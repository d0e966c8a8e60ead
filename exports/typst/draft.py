"""A redline as an official page in Typst; a clean copy is the redline of a draft with itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from exports.columns import columns, is_plain, is_short
from exports.framed import Framed, framed
from exports.grids import Ruled, figures, headings, lines, ruled
from exports.markdown.vocabulary import AMENDMENT
from exports.phrases import phrase
from exports.pictures import opaque_payloads
from exports.report import Loss
from exports.spans import spans_of
from exports.summary import is_changed, summary
from exports.typst.compiler import Source
from exports.typst.fonts import typefaces_for
from exports.typst.marking import Marking
from exports.typst.masthead import has_masthead, masthead, running_head
from exports.typst.objects import Objects
from exports.typst.official import beginning
from exports.typst.paper import DEFAULT, Setting, paper_of
from exports.typst.words import fated, literal
from exports.unchanged import unchanged
from versioning.compare.redline import Redline, Row
from versioning.saying import said
from versioning.tree.columns import Column, Room
from versioning.tree.directions import is_right_to_left
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.spans import Spot
from versioning.tree.spoken import role_in_words

NO_PAYLOADS: Mapping[str, bytes] = {}
_FRAMES = (Role.TABLE, Role.ROW, Role.CELL)
_FIRST = (Role.PREAMBULAR, Role.OPERATIVE, Role.ORGAN, Role.RECOMMENDATION)
"""What has its first line indented."""
_HEADS = {Role.TITLE: (1, 12.0), Role.ANNEX: (1, 12.0), Role.PART: (1, 12.0), Role.HEADING: (2, 10.5)}
"""The level of each heading, and the size of its letters in points."""
_FATES = (("ins", "inserted"), ("del", "deleted"), ("moved", "moved"))
"""How changes are marked, and what they are called."""
_DEEPEST = 5
"""Levels below this one are not indented any further: the lines would become too short."""
_LONG = 600
"""A paragraph of so many characters may be parted from the list that it opens."""
_CLOSING, _MOST_CLOSING = 60, 4
"""How many characters a line that closes a text has at most, and how many such lines there are."""
_INSET = 0.4
"""What parts the words of a cell from its edges, in ems."""
_MANY_COLUMNS = ((5, 10), (8, 8), (12, 6.5))
"""The letters of a table with so many columns at most, in points."""
_USUAL_COLUMNS = 8
"""The tables of a draft with no more columns than this have letters of one size, those of the widest."""


def draft_source(
    draft: Resolution, setting: Setting = DEFAULT, payloads: Mapping[str, bytes] = NO_PAYLOADS
) -> Source:
    """Return the source of a clean copy."""
    return _Draft(unchanged(draft), setting, payloads).source()


def redline_source(
    redline: Redline, setting: Setting = DEFAULT, payloads: Mapping[str, bytes] = NO_PAYLOADS
) -> Source:
    """Return the source of the marked text from base to target, below a line that sums up what changed."""
    return _Draft(redline, setting, payloads, marked=True).source()


def title_of(draft: Resolution) -> str:
    """Return what a draft is called: its title, or else its symbol."""
    title = draft.first(Role.TITLE)
    return (title.text.plain.strip() if title else "") or draft.masthead.symbol or "Draft resolution"


def losses_of(draft: Resolution, payloads: Mapping[str, bytes] = NO_PAYLOADS) -> tuple[Loss, ...]:
    """Return what of a draft is printed otherwise: objects as named boxes, characters as their codes."""
    named, objects = labels(draft), Objects(payloads)
    found: list[Loss] = []
    for payload, node in opaque_payloads(draft).items():
        if not objects.is_shown(payload):
            where = named.get(node, Label()).label or role_in_words(draft.paragraph(node).role)
            what = said("{object} printed as a box that names it", object=objects.kind(payload))
            found.append(Loss(where, what))
    missing = typefaces_for(_characters(unchanged(draft))).missing
    if missing:
        codes = ", ".join(f"U+{ord(char):04X}" for char in sorted(missing)[:20])
        what = said("characters that no font here has are printed as their codes: {codes}", codes=codes)
        found.append(Loss(said("text"), what))
    return tuple(found)


class _Draft:
    """Writes the rows of one redline."""

    def __init__(
        self, redline: Redline, setting: Setting, payloads: Mapping[str, bytes], *, marked: bool = False
    ) -> None:
        self._redline, self._setting, self._is_marked = redline, setting, marked
        self._paper = setting.paper or paper_of(redline.target)
        self._objects, self._spans = Objects(payloads), spans_of(payloads)
        self._kept: frozenset[NodeId] = frozenset()
        self._columns = 0
        self._last: Framed | None = None
        sponsors = redline.target.first(Role.SPONSORS)
        self._amends = bool(sponsors and AMENDMENT.search(sponsors.text.plain))
        self._typefaces = typefaces_for(_characters(redline))
        self._language = language_of(redline.target)
        self._shown = partial(self._objects.shown, widest=self._room)
        self._marking = Marking(redline, self._typefaces.missing, self._shown, self._language)

    def source(self) -> Source:
        target = self._redline.target
        head = has_masthead(self._redline)
        start = beginning(
            self._paper,
            self._setting,
            self._language,
            self._typefaces,
            title_of(target),
            running=running_head(self._redline, self._typefaces.missing),
            first_head=not head,
            numbers_right=self._is_marked,
        )
        parts = [start]
        if head:
            parts.append(masthead(self._redline, self._paper, self._language, self._typefaces.missing))
        parts += [self._legend()] if self._is_marked else []
        rows = framed(self._redline.rows)
        self._kept = frozenset(_kept_with_next(rows))
        self._last = _last_paragraph(rows)
        self._columns = self._usual_columns(rows)
        parts += self._blocks(rows, 0)
        return Source("\n".join(parts) + "\n", self._typefaces, dict(self._objects.pictures))

    def _legend(self) -> str:
        """Return the line that says how changes are marked, and how many there are."""
        language, names = self._language, self._redline.authors
        marked, apart, end = (literal(phrase(language, each)) for each in ("Marked: ", ", ", ". "))
        fates = (f"{form}({literal(phrase(language, each))})" for form, each in _FATES)
        said = summary(self._redline, language)
        if names:
            one = phrase(language, "Changes by {name}.", name=names[0])
            said += (
                f" {one if len(names) == 1 else phrase(language, 'The margin names who made each change.')}"
            )
        shown = f"{marked}; {f'; {apart}; '.join(fates)}; {end}; {literal(said)}"
        right = _right(right=is_right_to_left(said))
        # its lines are none of the text's, and whoever cites a line counts those
        return f"#{{ set par.line(numbering: none); p(said({{ {shown} }}), justify: false{right}) }}"

    def _blocks(self, rows: list[Framed], level: int, cell: Framed | None = None) -> Iterator[str]:
        """Yield the expressions for rows and what stands under them; `cell` is the one they stand in."""
        for each in rows:
            role = each.place.role
            if role is Role.TABLE and any(below.place.role is Role.ROW for below in each.below):
                yield from self._table(each, level)
                continue
            if role is Role.ANNEX:
                yield "#pagebreak(weak: true)"
            yield f"#{self._block(each, level, cell)}"
            within = 0 if role in (Role.ANNEX, Role.PART, *_FRAMES) else level + 1
            yield from self._blocks(each.below, within, cell)

    def _block(self, each: Framed, level: int, cell: Framed | None = None) -> str:
        """Return one row as a paragraph or heading, with the names of who changed it beside it.

        In a cell, beside which there is no margin, the names stand before the words.
        """
        row, role = each.row, each.place.role
        right = is_right_to_left(row.new_text.plain or row.old_text.plain)
        names = ", ".join(self._marking.authors(row)) if len(self._redline.authors) > 1 else ""
        if role in _HEADS:
            body = self._heading(each, right=right)
        else:
            body = self._paragraph(each, level, right, cell, names if cell else "")
        if self._is_marked and is_changed(row) and not cell:
            who = literal(names) if names else "none"
            sticky = ", sticky: true" if role in _HEADS or self._stays_with_next(each) else ""
            return f"changed({who}, {body}{_right(right=right)}{sticky})"
        return body

    def _stays_with_next(self, each: Framed) -> bool:
        """Return whether no page ends between a paragraph and the next one."""
        return each.place.role is Role.ORGAN or _opens_list(each) or each.place.id in self._kept

    def _heading(self, each: Framed, *, right: bool) -> str:
        level, size = _HEADS[each.place.role]
        number = self._marking.number(each.row)
        words = self._marking.words(each.row)
        options = [f"size: {size:g}pt"]
        if number and each.place.role in (Role.ANNEX, Role.PART):
            words = f"{number}; linebreak(); {words}"
        elif number:
            options.insert(0, f"number: {{ {number} }}")
        if level == 1:
            options.append("above: 14pt, below: 13pt")
        said = f"{{ {self._marking.moved(each.row)}{words} }}"
        return f"head({level}, {said}, {', '.join(options)}{_right(right=right)})"

    def _paragraph(self, each: Framed, level: int, right: bool, cell: Framed | None, names: str = "") -> str:
        row, role = each.row, each.place.role
        step = self._paper.step
        number = self._marking.number(row)
        left, first, hang = 0.0, 0.0, 0.0
        if role in _FIRST and level == 0:
            first = 0.0 if self._amends and number else step
        elif role is Role.SUBPARAGRAPH or (level and number):
            deep = min(max(level - 1, 0), _DEEPEST)
            left, first, hang = (0.0, step, 0.0) if deep == 0 else (step * (deep + 1), -step, step)
            left, first = (left, first) if deep == 0 else (left, 0.0)
        elif level:
            left = step * min(max(level - 2, 0), _DEEPEST)
            first = 0.0 if left or _goes_on(row) else step
        words = f'said({literal(f"[{names}]")}); " "; ' if names else ""
        words += self._marking.moved(row)
        if number:
            words += f"{self._numbered(row, number)}; "
        if role is Role.OPAQUE:
            words += self._opaque(row)
        words += self._marking.words(row)
        if each is self._last:
            words += "closing" if not words or words.endswith("; ") else "; closing"
        if role is Role.SPONSORS:
            words = f"b({{ {words} }})"
        if role is Role.RECOMMENDATION and first:
            words = f"show linebreak: it => {{ it; h({first:g}pt) }}; {words}"
        options = [f"left: {left:g}pt"] * bool(left) + [f"first: {first:g}pt"] * bool(first)
        options += [f"hang: {hang:g}pt"] * bool(hang) + ["rtl: true"] * right
        options += ["justify: false"] * (role is Role.SPONSORS or cell is not None)
        options += ["wide: false"] * (cell is not None and is_plain(cell))
        options += ["sticky: true"] * self._stays_with_next(each)
        return f"p({', '.join((f'{{ {words} }}', *options))})"

    def _numbered(self, row: Row, number: str) -> str:
        """Return a number with the room it takes; a longer one, or a changed one, takes what it needs."""
        plain = self._marking.plain_number(row)
        if not plain:
            return f'{number}; " "'
        width = self._paper.step * (1 if len(plain) <= 6 else 1.5)
        return f"numbered({number}, width: {width:g}pt)" if len(plain) <= 8 else f"{number}; h(6pt)"

    def _opaque(self, row: Row) -> str:
        place = row.new or row.old
        shown = self._shown(place.payload if place else "")
        return f"{fated(shown, row.end)}; "

    @property
    def _room(self) -> float:
        """How wide the text is, in points."""
        return self._paper.width - 2 * (self._paper.margin + self._paper.inset)

    def _table(self, table: Framed, level: int) -> Iterator[str]:
        """Yield a table: its rows under each other, what stands in no row before and after it."""
        if table.row.segments:
            yield f"#{self._block(table, level)}"
        found, parted = self._ruled(table)
        count, ended, heads = found.width, figures(found), 0 if parted else headings(found)
        size = next((size for most, size in _MANY_COLUMNS if max(count, self._columns) <= most), 5)
        widths = ", ".join(map(_width, columns(found, size, self._room, 2 * _INSET * size)))
        cells: list[str] = []
        at = -1
        for row in table.below:
            if row.place.role is not Role.ROW:
                cells.append(self._across([row], count))
                continue
            if row.row.segments:
                cells.append(self._across([Framed(row.row)], count))
            at += 1
            cells += self._cells(row, found.spots[at], count, ended if found.is_full(at) else frozenset())
            if at == heads - 1:
                cells = [f"table.header({', '.join(cells)})"]
        right = is_right_to_left(_first_words(table))
        yield f"#cells(({widths},){_right(right=right)}, size: {size}pt, {', '.join(cells)})"

    def _ruled(self, table: Framed) -> tuple[Ruled, bool]:
        """Return how the rows of a table stand, and whether others stand between them."""
        rows = [each for each in table.below if each.place.role is Role.ROW]
        parted = len(rows) < len(table.below) or any(row.row.segments for row in rows)
        return ruled(rows, self._spans, parted=parted), parted

    def _usual_columns(self, rows: Sequence[Framed]) -> int:
        """Return how many columns the widest of the tables has whose letters are of one size."""
        tables = (line for each in rows for line in lines(each) if line.place.role is Role.TABLE)
        widths = (self._ruled(each)[0].width for each in tables)
        return max((width for width in widths if width <= _USUAL_COLUMNS), default=0)

    def _across(self, rows: list[Framed], count: int) -> str:
        words = "; ".join(each.removeprefix("#") for each in self._blocks(rows, 0, rows[0]))
        return f"table.cell(colspan: {count}, {{ {words} }})"

    def _cells(self, row: Framed, spots: Sequence[Spot], count: int, ended: frozenset[int]) -> Iterator[str]:
        """Yield the cells of a row that stand there, but for those that another one takes.

        Words in columns that are `ended` stand at the end of them.
        """
        if not row.below:
            yield from ["[]"] * (0 if row.row.segments else count)
            return
        whole = "breakable: false, " if is_short(row) else ""
        for cell, spot in zip(row.below, spots, strict=True):
            if not spot.rows:
                continue
            options = f"{whole}{f'colspan: {spot.columns}, ' if spot.columns > 1 else ''}"
            options += f"rowspan: {spot.rows}, " if spot.rows > 1 else ""
            options += "align: end, " if spot.column in ended else ""
            words = self._cell(cell)
            yield f"table.cell({options}{words})" if options else words

    def _cell(self, cell: Framed) -> str:
        inside = [Framed(cell.row)] if cell.row.segments or cell.place.role is not Role.CELL else []
        below = cell.below if cell.place.role is Role.CELL else []
        if cell.place.role is not Role.CELL:
            inside, below = [cell], []
        words = "; ".join(each.removeprefix("#") for each in self._blocks([*inside, *below], 0, cell))
        return f"{{ {words} }}" if words else "[]"


def _width(column: Column) -> str:
    """Return how wide a column is, in Typst's words; it measures itself what stands on one line."""
    if column.room is Room.WORDS:
        return "auto"
    return f"{column.amount:.0f}{'fr' if column.room is Room.SHARE else 'pt'}"


def _right(*, right: bool) -> str:
    return ", rtl: true" if right else ""


def _goes_on(row: Row) -> bool:
    """Return whether a paragraph goes on with the sentence that a list under it parted."""
    return (row.new_text.plain or row.old_text.plain)[:1].islower()


def _opens_list(each: Framed) -> bool:
    """Return whether a paragraph should not be parted from the first one under it.

    A long one may be: it would go to the next page as a whole, and leave half of this one empty.
    """
    plain = each.row.new_text.plain.rstrip()
    return bool(each.below) and plain.endswith((":", "：")) and len(plain) < _LONG


def _last_paragraph(rows: Sequence[Framed]) -> Framed | None:
    """Return what the rule that closes a document hangs on: its last paragraph, so that it has company.

    By itself it could stand alone on a last page; so there is none under a table or a picture.
    """
    if not rows or rows[-1].place.role is Role.TABLE:
        return None
    last = rows[-1]
    if last.below:
        return _last_paragraph(last.below)
    return None if last.place.role in (*_HEADS, Role.OPAQUE) else last


def _kept_with_next(rows: list[Framed]) -> Iterator[NodeId]:
    """Yield what stays on the page of what follows: the last provision, with the lines that close a text."""
    start = 0
    while start < len(rows):
        end = start + 1
        while end < len(rows) and _is_closing(rows[end]):
            end += 1
        closing = end - start - 1
        if (
            rows[start].place.role is Role.OPERATIVE
            and not rows[start].below
            and 0 < closing <= _MOST_CLOSING
        ):
            yield from (each.place.id for each in rows[start : end - 1])
        yield from _kept_with_next(rows[start].below)
        start = end


def _is_closing(each: Framed) -> bool:
    """Return whether a row is a short line such as "39th plenary meeting"."""
    plain = each.place.role is Role.TEXT and not each.place.number and not each.below
    return plain and len(each.row.new_text.plain or each.row.old_text.plain) <= _CLOSING


def _first_words(each: Framed) -> str:
    own = each.row.new_text.plain or each.row.old_text.plain
    return own or next(filter(None, map(_first_words, each.below)), "")


def _characters(redline: Redline) -> Iterator[str]:
    """Yield every character that a page shows, with those of numbers and of what is printed by rule."""
    yield from "Distr.: Original: ABCDEFabcdefghijklmnopqrstuvwxyz0123456789()[]¶†‡"
    for draft in (redline.base, redline.target) if redline.base is not redline.target else (redline.target,):
        for field in vars(draft.masthead).values():
            yield from field
        for paragraph in draft.walk():
            yield from paragraph.number
            yield from paragraph.text.plain
        for note in draft.notes():
            yield from note.sign
            yield from note.text.plain
