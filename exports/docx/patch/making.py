"""Making: paragraphs, tables, rows and cells that the base doesn't have, in the form of their likes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass

from exports.docx.markup import Element, W, child, value
from exports.docx.patch.lettering import Lettering
from exports.docx.patch.plan import Plan, Stay
from exports.docx.patch.sheets import Sheets
from exports.docx.patch.surgery import only
from exports.docx.patch.typesetting import Model
from exports.docx.story.pieces import PARAGRAPH, PROPERTIES, RUN_PROPERTIES
from exports.spans import spans_of, spots_of
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.spans import count_of

_NO_LABEL = Label()
_TABLE, _ROW, _CELL = W + "tbl", W + "tr", W + "tc"
_NUMBERING = "numbering"
_BEFORE_NUMBERS = frozenset(
    W + name for name in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
)
_BEFORE_SPANS = frozenset(W + name for name in ("cnfStyle", "tcW", "gridSpan"))
_DROPPED = (W + "sectPr", W + "pPrChange")
_BORDERS = ("top", "left", "bottom", "right", "insideH", "insideV")
Homes = Mapping[NodeId, Sequence[Element]]


@dataclass(frozen=True)
class _Stand:
    """Where a paragraph stands in a draft."""

    paragraph: Paragraph
    parent: NodeId
    depth: int


class Making:
    """Makes what is new."""

    def __init__(self, sheets: Sheets, letters: Lettering, plan: Plan, target: Resolution) -> None:
        self._sheets, self._letters, self._plan = sheets, letters, plan
        self._base, self._target = sheets.paper.draft, target
        self._stands = list(_stands(target.children, target.id, 0))
        self._places = {each.paragraph.id: at for at, each in enumerate(self._stands)}
        self._labels, self._new_labels = labels(self._base), labels(target)
        self._lists: dict[NodeId, Element] = {}
        self._spans = spans_of(sheets.paper.payloads)

    def made(self, paragraph: Paragraph, homes: Homes) -> list[Element]:
        """Return the elements of a paragraph of the target; `homes` are those that are there already."""
        if paragraph.role is Role.TABLE:
            return [self._table(paragraph, homes)]
        if paragraph.role is Role.ROW:
            return [self._row(paragraph, homes)]
        if paragraph.role is Role.CELL:
            return [self._cell(paragraph)]
        element = self._sheets.document.makeelement(PARAGRAPH)
        if paragraph.role is Role.OPAQUE:
            element.extend(self._opaque(paragraph.payload))
            return [element]
        model = self._model(paragraph)
        properties = self._properties(paragraph, model)
        if properties is not None:
            element.append(properties)
        look = Model() if model is None else self._letters.model_of(model)
        element.extend(self._prefix(paragraph, model, properties, look))
        element.extend(self._letters.assembled(self._plan.items.get(paragraph.id, []), look))
        if paragraph.role in (Role.ANNEX, Role.PART):
            return self._below_label(paragraph, element, look)
        return [element]

    def restyle(self, paragraph: Paragraph, home: NodeId, elements: Sequence[Element]) -> None:
        """Give the paragraph of a text of the base the form of those of its new role and level."""
        model = self._model(paragraph, but=home)
        if model is None or not elements or paragraph.role in (Role.ANNEX, Role.PART, Role.OPAQUE):
            return
        element, new = elements[-1], self._properties(paragraph, model)
        old = element.find(PROPERTIES)
        section = None if old is None else old.find(W + "sectPr")
        if old is not None:
            element.remove(old)
        if section is not None:
            new = element.makeelement(PROPERTIES) if new is None else new
            new.append(section)
        if new is not None:
            element.insert(0, new)
        if not self._letters.is_typed(home, self._labels.get(home, _NO_LABEL)):
            prefix = self._prefix(paragraph, model, new, self._letters.model_of(model))
            for each in reversed(prefix):
                element.insert(0 if new is None else 1, each)

    def number(self, home: NodeId, elements: Sequence[Element], number: str) -> None:
        """Let a paragraph of the base that had a number have none, or one that had none have a typed one."""
        if number:
            at = 0 if elements[0].find(PROPERTIES) is None else 1
            for each in reversed(self._letters.typed(number, self._letters.model_of(home))):
                elements[0].insert(at, each)
            return
        properties = elements[-1].find(PROPERTIES)
        if properties is None:
            properties = elements[-1].makeelement(PROPERTIES)
            elements[-1].insert(0, properties)
        for each in properties.findall(W + "numPr"):
            properties.remove(each)
        none = properties.makeelement(W + "numPr")
        for name in ("ilvl", "numId"):
            none.append(none.makeelement(W + name, {W + "val": "0"}))
        before = [each for each in properties if each.tag in _BEFORE_NUMBERS]
        properties.insert(properties.index(before[-1]) + 1 if before else 0, none)

    def copy(self, element: Element) -> Element:
        """Return a copy of a paragraph of no words."""
        return only(element)

    # Which paragraph it is like

    def _model(self, paragraph: Paragraph, but: NodeId = "") -> NodeId | None:
        """Return the text of the base whose form a paragraph takes: that it was part of, or its like."""
        source = next(
            (each.node for each in self._plan.items.get(paragraph.id, []) if isinstance(each, Stay)), None
        )
        is_there = source and not but and self._sheets.was.get(source) and not self._base.is_note(source)
        if source and is_there and self._base.paragraph(source).role is paragraph.role:
            return source
        found = [each for each in self._likes(paragraph) if each != but]
        return found[0] if found else None

    def _likes(self, paragraph: Paragraph) -> Iterator[NodeId]:
        """Yield texts of the base of the same role: of the same list first, then of the same level."""
        at = self._places[paragraph.id]
        stand = self._stands[at]
        around = [
            home
            for index in _outward(at, len(self._stands))
            for home in [self._home_like(self._stands[index], paragraph.role)]
            if home
        ]
        places = {home: at for at, home in enumerate(around)}
        stands = {home: each for each in self._stands if (home := self._plan.homes.get(each.paragraph.id))}
        yield from sorted(
            around,
            key=lambda home: (
                stands[home].parent != stand.parent,
                stands[home].depth != stand.depth,
                places[home],
            ),
        )
        for each in self._base.walk():
            if each.role is paragraph.role and self._sheets.was.get(each.id):
                yield each.id
        if paragraph.role is not Role.TEXT:
            return
        for each in self._base.walk():
            if each.role in (Role.PREAMBULAR, Role.SUBPARAGRAPH) and self._sheets.was.get(each.id):
                yield each.id

    def _home_like(self, stand: _Stand, role: Role) -> NodeId:
        """Return the text of the base that a paragraph was, if it had that role and stands in the file."""
        home = self._plan.homes.get(stand.paragraph.id, "")
        if not home or stand.paragraph.role is not role or not self._sheets.was.get(home):
            return ""
        return home if self._base.paragraph(home).role is role else ""

    # Its form

    def _properties(self, paragraph: Paragraph, model: NodeId | None) -> Element | None:
        """Return the properties of a paragraph like another one."""
        parent = self._stands[self._places[paragraph.id]].parent
        known = self._lists.get(f"{parent} {paragraph.role.value}")
        if known is not None:
            return deepcopy(known)
        if model is None:
            return None
        found = self._sheets.was[model][-1].find(PROPERTIES)
        if found is None:
            return None
        made = deepcopy(found)
        for each in list(made):
            if each.tag in _DROPPED:
                made.remove(each)
        for mark in made.iterfind(RUN_PROPERTIES):
            for each in [each for each in mark if each.tag in (W + "ins", W + "del", W + "rPrChange")]:
                mark.remove(each)
        if self._begins_list(paragraph, model) and self._restart(made, model):
            self._lists[f"{parent} {paragraph.role.value}"] = made
            return deepcopy(made)
        return made

    def _begins_list(self, paragraph: Paragraph, model: NodeId) -> bool:
        """Return whether a sub-paragraph is the first of a list, where its model is of another one."""
        if paragraph.role is not Role.SUBPARAGRAPH:
            return False
        stand = self._stands[self._places[paragraph.id]]
        siblings = [each for each in self._stands if each.parent == stand.parent]
        return all(self._plan.homes.get(each.paragraph.id) != model for each in siblings)

    def _restart(self, properties: Element, model: NodeId) -> bool:
        """Let a list of its own begin; returns whether it needs one: its level doesn't begin by itself."""
        number = child(properties, "numPr", "numId")
        above = self._base.parents[model]
        over = None
        if above in self._sheets.was:
            over = child(self._sheets.was[above][-1], "pPr", "numPr", "numId")
        if number is None or (over is not None and value(over) == value(number)):
            return False
        package = self._sheets.parts.package
        part = next(iter(package.related(package.document, _NUMBERING)), "")
        if not part:
            return False
        root = self._sheets.parts.touch(part)
        like = next(
            (each for each in root.iterchildren(W + "num") if value(each, "numId") == value(number)), None
        )
        if like is None:
            return False
        taken = [value(each, "numId") for each in root.iterchildren(W + "num")]
        name = str(1 + max((int(each) for each in taken if each.isdigit()), default=0))
        level = value(child(properties, "numPr", "ilvl")) or "0"
        made = deepcopy(like)
        made.set(W + "numId", name)
        for each in made.findall(W + "lvlOverride"):
            if value(each, "ilvl") == level and each.find(W + "lvl") is None:
                made.remove(each)
        override = made.makeelement(W + "lvlOverride", {W + "ilvl": level})
        override.append(override.makeelement(W + "startOverride", {W + "val": "1"}))
        made.append(override)
        like.addnext(made)
        number.set(W + "val", name)
        return True

    def _prefix(
        self, paragraph: Paragraph, model: NodeId | None, properties: Element | None, look: Model
    ) -> list[Element]:
        """Return the typed number of a paragraph, if its likes have one, or nothing else would number it."""
        label = self._new_labels.get(paragraph.id, _NO_LABEL)
        if model is not None:
            old = self._labels.get(model, _NO_LABEL)
            same_role = self._base.paragraph(model).role is paragraph.role
            found = self._letters.prefix(model, (old, label)) if same_role or label.number else []
            if found:
                return found
            if same_role and (old.number or child(properties, "numPr") is not None):
                return []  # it is numbered by its properties or its style
        return self._letters.typed(label.number, look) if label.number else []

    def _below_label(self, paragraph: Paragraph, element: Element, look: Model) -> list[Element]:
        """Return the title of an annex or a part with its label in a paragraph before it."""
        label = self._new_labels.get(paragraph.id, _NO_LABEL).number or paragraph.number or "Annex"
        above = element.makeelement(PARAGRAPH)
        properties = element.find(PROPERTIES)
        if properties is not None:
            above.append(deepcopy(properties))
        above.extend(self._letters.plain(label, look))
        return [above, element] if paragraph.text.chars else [above]

    def _opaque(self, payload: str) -> list[Element]:
        """Return what stands in the paragraph of an opaque block."""
        for each in self._base.walk():
            if each.payload == payload and self._sheets.was.get(each.id):
                return [below for below in only(self._sheets.was[each.id][0]) if below.tag != PROPERTIES]
        return self._letters.restored(payload)

    # Tables

    def _table(self, table: Paragraph, homes: Homes) -> Element:
        like = next(self._sheets.document.iter(_TABLE), None)
        made = self._sheets.document.makeelement(_TABLE)
        for name in ("tblPr", "tblGrid"):
            found = child(like, name)
            if found is not None and name == "tblPr":
                made.append(deepcopy(found))
            elif name == "tblPr":
                made.append(_bordered(made))
            else:
                count = count_of(spots_of(table, self._spans))
                grid = made.makeelement(W + "tblGrid")
                grid.extend([grid.makeelement(W + "gridCol") for _ in range(count)])
                made.append(grid)
        for row in table.children:
            made.append(self._row(row, homes))
        return made

    def _row(self, row: Paragraph, homes: Homes) -> Element:
        """Return a row like the one beside it, with its cells."""
        parent = self._target.paragraph(self._target.parents[row.id])
        beside = [each for each in parent.children if homes.get(each.id)]
        like = homes[beside[-1].id][0] if beside else None
        made = self._sheets.document.makeelement(_ROW)
        properties = child(like, "trPr")
        if properties is not None:
            made.append(deepcopy(properties))
        cells = [] if like is None else [each for each in like if each.tag == _CELL]
        for at, each in enumerate(row.children):
            made.append(self._cell(each, cells[min(at, len(cells) - 1)] if cells else None))
        return made

    def _cell(self, cell: Paragraph, like: Element | None = None) -> Element:
        made = self._sheets.document.makeelement(_CELL)
        properties = child(like, "tcPr")
        if properties is not None:
            made.append(deepcopy(properties))
        self._merge(cell, made)
        form = child(like, "p", "pPr")
        for each in cell.children:
            for element in self.made(each, {}):
                if form is not None and element.tag == PARAGRAPH and element.find(PROPERTIES) is None:
                    element.insert(0, deepcopy(form))
                made.append(element)
        if not len(made) or made[-1].tag != PARAGRAPH:
            empty = made.makeelement(PARAGRAPH)
            if form is not None:
                empty.append(deepcopy(form))
            made.append(empty)
        return made

    def _merge(self, cell: Paragraph, made: Element) -> None:
        """Let a cell take the columns and rows that it says; the last of a row those that its like does."""
        row = self._target.paragraph(self._target.parents[cell.id])
        table = self._target.paragraph(self._target.parents[row.id])
        spot = spots_of(table, self._spans)[table.children.index(row)][row.children.index(cell)]
        said = [("vMerge", {}) if not spot.rows else ("vMerge", {W + "val": "restart"})] * (spot.rows != 1)
        gone = ["hMerge", "vMerge"]
        if cell is not row.children[-1]:
            gone.append("gridSpan")
            said = [("gridSpan", {W + "val": str(spot.columns)})] * (spot.columns > 1) + said
        properties = made.find(W + "tcPr")
        if properties is None:
            properties = made.makeelement(W + "tcPr")
            if said:
                made.insert(0, properties)
        for name in gone:
            for each in properties.findall(W + name):
                properties.remove(each)
        before = [each for each in properties if each.tag in _BEFORE_SPANS]
        at = properties.index(before[-1]) + 1 if before else 0
        for name, values in reversed(said):
            properties.insert(at, properties.makeelement(W + name, values))


def _bordered(near: Element) -> Element:
    """Return the properties of a table with plain borders."""
    made = near.makeelement(W + "tblPr")
    made.append(made.makeelement(W + "tblW", {W + "w": "0", W + "type": "auto"}))
    borders = made.makeelement(W + "tblBorders")
    for name in _BORDERS:
        borders.append(borders.makeelement(W + name, {W + "val": "single", W + "sz": "4", W + "space": "0"}))
    made.append(borders)
    return made


def _stands(paragraphs: Sequence[Paragraph], parent: NodeId, depth: int) -> Iterator[_Stand]:
    for each in paragraphs:
        yield _Stand(each, parent, depth)
        yield from _stands(each.children, each.id, depth + 1)


def _outward(at: int, count: int) -> Iterator[int]:
    """Yield the places around one, the nearest first, those before it before those after it."""
    for distance in range(1, count):
        for place in (at - distance, at + distance):
            if 0 <= place < count:
                yield place
