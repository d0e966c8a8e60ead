"""Random drafts and random edits of them, for the laws."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import strategies as st

from versioning.change.step import (
    Delete,
    EditMasthead,
    EditText,
    Insert,
    Join,
    Move,
    SetMark,
    SetRole,
    SetSign,
    Split,
    Step,
)
from versioning.change.transaction import Recorder, Transaction
from versioning.tree.identity import derived_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import MASTHEAD_FIELDS, Masthead, Resolution
from versioning.tree.text import Atom, Inline, Mark, MarkKind, Note, StyledText, atom_text

WORDS = (
    *("States", "urges", "the", "of", "and", "children", "measures", "64/211", "A/CONF.213/18", "1,000"),
    *("where", "appropriate", "Côte d’Ivoire", "and/or", "twenty-third", "to", "report", "data"),
    *("no\u2011one", "per\u00a0cent", "الدول", "الأعضاء", "会员国", "决定", "𝒳", "🕊", "e\u0301", "“quoted”"),
    *(";", ",", "(a)"),
)
VALUED = (MarkKind.COLOUR, MarkKind.HIGHLIGHT)
WORDLESS = (Role.TABLE, Role.ROW, Role.CELL, Role.OPAQUE)
LIST_ROLES = (Role.PREAMBULAR, Role.OPERATIVE, Role.HEADING, Role.TEXT)


class Ids:
    """Hands out ids that no other draft of the example has.

    Where it `keeps`, what it is asked for may be kept by a payload: objects of a file, and merged cells.
    """

    def __init__(self, name: str, *, keeps: bool = False) -> None:
        self.name, self.count, self.keeps = name, 0, keeps

    def __call__(self) -> str:
        self.count += 1
        return derived_id(self.name, str(self.count))

    def phrase(self, words: list[str]) -> str:
        return " ".join(words)


class Signing(Ids):
    """Makes of every word one that nothing else in the example has, so that none can be lost unseen."""

    def phrase(self, words: list[str]) -> str:
        self.count += 1
        return " ".join(f"{self.name}{self.count}x{place}" for place, _ in enumerate(words))


MARKS, NOTES = st.integers(0, 2), st.sampled_from((0, 0, 0, 1, 2))
KINDS, COLOURS = st.sampled_from(MarkKind), st.sampled_from(("#aa0000", "#00ff00"))
SIGNS, NUMBERS = st.sampled_from(("", "", "", "*")), st.sampled_from(("", "", "", "5 bis."))
ROLES, ROLES_BELOW = (
    st.sampled_from(LIST_ROLES),
    st.sampled_from((Role.SUBPARAGRAPH, Role.SUBPARAGRAPH, Role.TEXT)),
)
UP_TO_TWO, UP_TO_THREE, UP_TO_FOUR = st.integers(0, 2), st.integers(0, 3), st.integers(0, 4)
ONE_TO_THREE, OF_TEN = st.integers(1, 3), st.integers(0, 9)
PAYLOADS, SPANS = st.sampled_from(("1" * 64, "2" * 64)), st.sampled_from(("", "", "", "3" * 64))
FIELDS = st.lists(st.sampled_from(MASTHEAD_FIELDS), max_size=4, unique=True)
YES_OR_NO = st.booleans()


def some_words(draw: st.DrawFn, most: int, ids: Ids) -> str:
    """Draw up to so many words: each is a byte, since one draw for all takes a tenth of the time of many."""
    return ids.phrase([WORDS[choice % len(WORDS)] for choice in draw(st.binary(max_size=most))])


def plain_text(draw: st.DrawFn, most: int, ids: Ids) -> StyledText:
    """Draw a text with marks, without atoms."""
    chars = some_words(draw, most, ids)
    marks = []
    for _ in range(draw(MARKS) if chars else 0):
        start = draw(st.integers(0, len(chars) - 1))
        kind = draw(KINDS)
        value = draw(COLOURS) if kind in VALUED else ""
        marks.append(Mark(start, draw(st.integers(start + 1, len(chars))), kind, value))
    return StyledText(chars, tuple(marks))


def noted_text(draw: st.DrawFn, ids: Ids, *, notes: bool = True) -> StyledText:
    """Draw a text with marks and up to two notes."""
    text = plain_text(draw, 12, ids)
    for _ in range(draw(NOTES) if notes else 0):
        note: Atom = Note(ids(), plain_text(draw, 5, ids), draw(SIGNS))
        at = draw(st.integers(0, len(text)))
        text = text.replaced(at, at, atom_text(note))
    if notes and ids.keeps and draw(OF_TEN) == 0:
        at = draw(st.integers(0, len(text)))
        text = text.replaced(at, at, atom_text(Inline(ids(), draw(PAYLOADS))))
    return text


def paragraph(draw: st.DrawFn, ids: Ids, role: Role | None = None, depth: int = 3) -> Paragraph:
    """Draw a paragraph with sub-paragraphs up to three deep."""
    role = role or draw(ROLES)
    children: tuple[Paragraph, ...] = ()
    if depth and role in {Role.OPERATIVE, Role.SUBPARAGRAPH} and draw(UP_TO_THREE) == 0:
        children = tuple(
            paragraph(draw, ids, draw(ROLES_BELOW), depth - 1) for _ in range(draw(ONE_TO_THREE))
        )
    number = draw(NUMBERS) if role is Role.OPERATIVE else ""
    return Paragraph(ids(), role, noted_text(draw, ids), children, number)


def table(draw: st.DrawFn, ids: Ids) -> Paragraph:
    """Draw a table of up to three rows and columns, some shorter; a cell holds up to two paragraphs."""
    columns = draw(ONE_TO_THREE)

    def cell() -> Paragraph:
        inside = tuple(paragraph(draw, ids, Role.TEXT, 0) for _ in range(draw(UP_TO_TWO)))
        span = draw(SPANS) if ids.keeps else ""
        return Paragraph(ids(), Role.CELL, children=inside, payload=span)

    rows = tuple(
        Paragraph(ids(), Role.ROW, children=tuple(cell() for _ in range(draw(st.integers(1, columns)))))
        for _ in range(draw(ONE_TO_THREE))
    )
    return Paragraph(ids(), Role.TABLE, children=rows)


def block(draw: st.DrawFn, ids: Ids) -> Paragraph:
    """Draw a paragraph, seldom a table or an object."""
    kind = draw(OF_TEN)
    if kind == 0:
        return table(draw, ids)
    if kind == 1 and ids.keeps:
        return Paragraph(ids(), Role.OPAQUE, payload=draw(PAYLOADS))
    return paragraph(draw, ids)


@st.composite
def phrases(draw: st.DrawFn, most: int = 12, ids: Ids | None = None) -> str:
    """Up to so many words."""
    return some_words(draw, most, ids or Ids(""))


@st.composite
def plain_texts(draw: st.DrawFn, most: int = 12, ids: Ids | None = None) -> StyledText:
    """A text with marks, without atoms."""
    return plain_text(draw, most, ids or Ids(""))


@st.composite
def texts(draw: st.DrawFn, ids: Ids, notes: bool = True) -> StyledText:
    """A text with marks and up to two notes."""
    return noted_text(draw, ids, notes=notes)


@st.composite
def paragraphs(draw: st.DrawFn, ids: Ids, role: Role | None = None, depth: int = 3) -> Paragraph:
    """A paragraph with sub-paragraphs up to three deep."""
    return paragraph(draw, ids, role, depth)


ENDS = st.sampled_from(
    (
        *((), (), (), ()),
        ((Role.ANNEX, "Annex"),),
        ((Role.ANNEX, "Annex I"), (Role.ANNEX, "Annex II")),
        ((Role.PART, "B"),),
    )
)
"""What comes after the paragraphs of a draft."""


@st.composite
def drafts(draw: st.DrawFn, name: str = "draft", most: int = 8, *, keeps: bool = False) -> Resolution:
    """A draft: masthead, the head of the text, paragraphs and tables, sometimes annexes or a part."""
    ids = Ids(name, keeps=keeps)
    filled = {field: some_words(draw, 4, ids) for field in draw(FIELDS)}
    children = [
        Paragraph(ids(), role, noted_text(draw, ids, notes=role is Role.SPONSORS))
        for role in (Role.SPONSORS, Role.RECOMMENDATION, Role.TITLE, Role.ORGAN)
        if draw(YES_OR_NO)
    ]
    children += [block(draw, ids) for _ in range(draw(st.integers(0, most)))]
    for role, label in draw(ENDS):
        below = tuple(block(draw, ids) for _ in range(draw(UP_TO_THREE)))
        children.append(Paragraph(ids(), role, plain_text(draw, 4, ids), below, label))
    return Resolution(ids(), Masthead(**filled), tuple(children))


@st.composite
def steps(draw: st.DrawFn, draft: Resolution, ids: Ids) -> Step:
    """One step of any kind that fits the draft; a table stays one of rows of cells."""
    nodes = [each.id for each in draft.walk() if each.role not in WORDLESS]
    notes = [note.id for note in draft.notes()]
    kinds = [EditMasthead, Insert]
    if nodes:
        kinds += [EditText, EditText, SetMark, Delete, Move, Split, Join, SetRole]
    if notes:
        kinds += [SetSign]
    kind = draw(st.sampled_from(kinds))
    if kind is EditMasthead:
        field = draw(st.sampled_from(MASTHEAD_FIELDS))
        return EditMasthead(field, getattr(draft.masthead, field), some_words(draw, 3, ids))
    if kind is Insert:
        parent = draw(st.sampled_from([draft.id, *_parents(draft)]))
        index = draw(st.integers(0, len(draft.children_of(parent))))
        if parent == draft.id:
            return Insert(parent, index, block(draw, ids))
        return Insert(parent, index, paragraph(draw, ids, Role.SUBPARAGRAPH, 1))
    if kind is SetSign:
        node = draw(st.sampled_from(notes))
        return SetSign(node, draft.note(node).sign, draw(st.sampled_from(("", "*", "**"))))
    if kind in {EditText, SetMark}:
        return draw(text_steps(draft, draw(st.sampled_from(nodes + notes)), ids, marks=kind is SetMark))
    if kind in {Delete, Move}:
        nodes += _wordless(draft)
    return draw(structure_steps(draft, draw(st.sampled_from(nodes)), ids, kind))


def _parents(draft: Resolution) -> list[str]:
    """Return under what a paragraph may come."""
    return [each.id for each in draft.walk() if each.role not in (Role.TABLE, Role.ROW, Role.OPAQUE)]


def _wordless(draft: Resolution) -> list[str]:
    """Return what has no words of its own, and may go or move: no cell, and no row that is the last one."""
    tables = [each for each in draft.walk() if each.role is Role.TABLE]
    rows = [row.id for each in tables if len(each.children) > 1 for row in each.children]
    return rows + [each.id for each in draft.walk() if each.role in (Role.TABLE, Role.OPAQUE)]


@st.composite
def text_steps(draw: st.DrawFn, draft: Resolution, node: str, ids: Ids, *, marks: bool) -> Step:
    """A step on the text of one paragraph or note."""
    text = draft.text(node)
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, min(len(text), start + 12)))
    if marks:
        kind = draw(st.sampled_from(MarkKind))
        value = "#0000aa" if kind in VALUED else ""
        spans = (Mark(0, end - start, kind, value),) if draw(st.booleans()) and end > start else ()
        return SetMark(node, start, end - start, kind, text.spans(kind, start, end), spans)
    inserted = plain_text(draw, 3, ids) if draft.is_note(node) else noted_text(draw, ids)
    return EditText(node, start, text.slice(start, end), inserted)


@st.composite
def structure_steps(draw: st.DrawFn, draft: Resolution, node: str, ids: Ids, kind: type) -> Step:
    """A step on the tree, at the paragraph `node`."""
    paragraph = draft.paragraph(node)
    parent, index = draft.place(node)
    siblings = draft.children_of(parent)
    if kind is Delete:
        return Delete(parent, index, paragraph)
    if kind is SetRole:
        role = draw(st.sampled_from((*LIST_ROLES, Role.SUBPARAGRAPH)))
        return SetRole(node, paragraph.role, role, paragraph.number, draw(st.sampled_from(("", "3 alt."))))
    if kind is Join and index + 1 < len(siblings) and _is_joinable(siblings[index + 1]):
        rest = siblings[index + 1]
        return Join(node, len(paragraph.text), len(paragraph.children), rest.id, rest.role, rest.number)
    if kind is Move:
        below = {each.id for each in paragraph.walk()}
        targets = [draft.id, *(each for each in _parents(draft) if each not in below)]
        target = parent if paragraph.role is Role.ROW else draw(st.sampled_from(targets))
        room = len(draft.children_of(target)) - (target == parent)
        return Move(node, parent, index, target, draw(st.integers(0, room)))
    at = draw(st.integers(0, len(paragraph.text)))
    kept = draw(st.integers(0, len(paragraph.children)))
    return Split(node, at, kept, ids(), paragraph.role)


def _is_joinable(paragraph: Paragraph) -> bool:
    return paragraph.role not in WORDLESS and not paragraph.payload


@st.composite
def transactions(
    draw: st.DrawFn, draft: Resolution, name: str = "edit", most: int = 5, ids: Ids | None = None
) -> Transaction:
    """Up to `most` steps, one after the other, that fit the draft."""
    ids = ids or Ids(name)
    recorder = Recorder(draft)
    for _ in range(draw(st.integers(0, most))):
        recorder.add(draw(steps(recorder.draft, ids)))
    return recorder.transaction(author=name, date="2026-03-01T10:00:00Z", intent="edit")


@st.composite
def lineages(draw: st.DrawFn, most: int = 8, *, keeps: bool = False) -> tuple[Resolution, Resolution]:
    """A draft and a revision of it; in some, something came between two halves, or went from there."""
    base = draw(drafts(most=most, keeps=keeps))
    target = draw(transactions(base, most=most)).apply(base)
    nodes = [each.id for each in target.walk() if len(each.text) > 1]
    if not nodes or draw(UP_TO_FOUR):
        return base, target
    target = parted(draw, target, draw(st.sampled_from(nodes)), Ids("parted"))
    return (base, target) if draw(YES_OR_NO) else (target, base)


def parted(draw: st.DrawFn, draft: Resolution, node: str, ids: Ids) -> Resolution:
    """Return the draft with one paragraph divided, and another between its halves."""
    whole, (parent, index) = draft.paragraph(node), draft.place(node)
    at = draw(st.integers(1, len(whole.text) - 1))
    between = paragraph(draw, ids, whole.role, 0)
    recorder = Recorder(draft)
    recorder.add(Split(node, at, 0, ids(), whole.role))
    recorder.add(Insert(parent, index + 1, between))
    return recorder.draft


class Few:
    """Hands out ids of the few that all drafts of the example share, for any thing or by its kind."""

    def __init__(self, most: int, chance: Random, *, by_kind: bool) -> None:
        self.by_kind, self.left = by_kind, chance.sample(range(most), most)

    def of(self, kind: str) -> str:
        return f"{kind if self.by_kind else 'any'} {self.left.pop()}"


def relabelled(draft: Resolution, ids: Few, chance: Random) -> Resolution:
    """Return the draft under other ids, some of its notes and paragraphs as what is kept and not modelled."""

    def text(old: StyledText) -> StyledText:
        return replace(old, atoms=tuple(atom(each) for each in old.atoms))

    def atom(old: Atom) -> Atom:
        if isinstance(old, Note) and chance.random() < 0.7:
            return replace(old, id=ids.of("note"), text=text(old.text))
        return Inline(ids.of("inline"), "11")

    def paragraph(old: Paragraph) -> Paragraph:
        payload, children = chance.choice(("", "", "11", "22")), tuple(map(paragraph, old.children))
        return replace(old, id=ids.of("paragraph"), text=text(old.text), children=children, payload=payload)

    name = draft.id if ids.by_kind else ids.of("draft")
    return replace(draft, id=name, children=tuple(map(paragraph, draft.children)))


@st.composite
def tangled(draw: st.DrawFn, count: int, *, by_kind: bool = False) -> tuple[Resolution, ...]:
    """Drafts with ids out of the same few: what is a note's in one may be the draft's in another.

    `by_kind` they name the same kind of thing in all: the draft, a paragraph, a note.
    """
    chance = draw(st.randoms(use_true_random=False))
    plain = [replace(draw(drafts(most=4)), id="draft") for _ in range(count)]
    most = max(1 + len(each.parents) for each in plain) + draw(st.integers(0, 5))
    return tuple(relabelled(each, Few(most, chance, by_kind=by_kind), chance) for each in plain)
