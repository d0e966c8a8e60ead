"""Patching: the file that a draft was read from, changed so that it tells another draft.

Every paragraph, table, row and cell of the target that the base has, too, stays the element that it was,
and is moved where it was moved; words change in place. What is new is made like the nearest of its role.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from exports.docx.markup import Element, W
from exports.docx.opening import open_package
from exports.docx.patch.footing import Footing
from exports.docx.patch.lettering import Lettering
from exports.docx.patch.making import Making
from exports.docx.patch.masthead import write_masthead
from exports.docx.patch.paper import Paper, indices, packed
from exports.docx.patch.plan import Plan, planned
from exports.docx.patch.sheets import Sheets
from exports.docx.story.adoption import OwnNames
from exports.docx.story.blocks import StoryReader, passages
from exports.docx.story.keys import Alphabet
from exports.docx.story.memory import Memory
from exports.docx.story.parts import Parts
from exports.docx.story.pieces import PARAGRAPH, PROPERTIES
from exports.places import WHOLE_FILE
from exports.report import Loss
from versioning.compare.compare import compare
from versioning.compare.sequence import longest_increasing
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution

_SECTION = f"{PROPERTIES}/{W}sectPr"
_GRID = (Role.TABLE, Role.ROW, Role.CELL)
_NO_LABEL = Label()


@dataclass(frozen=True)
class Patched:
    """A paper that tells the target, what its paragraphs were called before, and what could not be said."""

    paper: Paper
    before: tuple[str, ...]
    losses: tuple[Loss, ...]


def patched(paper: Paper, target: Resolution, *, restyles: bool = True) -> Patched:
    """Return the paper changed so that it tells `target`, a draft of the same lineage.

    `restyles` says whether a paragraph whose role or level changed gets the look of those of its new one.
    """
    return _Patch(paper, target, restyles=restyles).made()


class _Patch:
    """One patching."""

    def __init__(self, paper: Paper, target: Resolution, *, restyles: bool) -> None:
        self._paper, self._target, self._restyles = paper, target, restyles
        self._parts = Parts(open_package(paper.data, paper.name))
        self._sheets = Sheets(paper, self._parts)
        self._letters = Lettering(self._sheets, Footing(self._parts), paper.payloads)
        self._plan: Plan = planned(compare(paper.draft, target))
        self._labels: Mapping[NodeId, Label] = labels(paper.draft)
        self._new_labels: Mapping[NodeId, Label] = labels(target)
        self._homes: dict[NodeId, list[Element]] = {}
        self._making = Making(self._sheets, self._letters, self._plan, target)
        self._losses: list[Loss] = []

    def made(self) -> Patched:
        """Return what came of it."""
        before = self._names()
        self._losses += write_masthead(self._sheets, self._letters, self._target.masthead)
        for each in self._target.walk():
            self._letter(each)
        olds, news = (_flat(draft.children) for draft in (self._paper.draft, self._target))
        body = self._sheets.document.find(W + "body")
        if body is not None:
            self._arrange(body, olds, news)
        self._letters.close()
        for element in self._sheets.document.iter(PARAGRAPH):
            self._sheets.names.setdefault(element, f"new {len(self._sheets.names)}")
        self._losses += [Loss(WHOLE_FILE, each) for each in dict.fromkeys(self._letters.missing)]
        homes = indices(self._sheets.document, self._homes)
        data = packed(self._parts)
        paper = replace(self._paper, data=data, draft=self._target, homes=homes, names=self._names())
        return Patched(paper, before, tuple(self._losses))

    def _names(self) -> tuple[str, ...]:
        """Return what the paragraphs of body and cells are called, in order."""
        package = self._parts.package
        story = StoryReader(package, Alphabet(), OwnNames(Parts(package)), Memory())
        return tuple(self._sheets.names.get(each.element, "") for each in passages(story.body))

    # Words

    def _letter(self, paragraph: Paragraph) -> None:
        """Let the elements of a paragraph say what it says, where the base has them."""
        home = self._plan.homes.get(paragraph.id)
        if home is None:
            return
        if home not in self._sheets.now:
            self._keep_apart(paragraph, home)
            return
        if paragraph.role in _GRID:
            self._homes[paragraph.id] = self._sheets.now[home]
            return
        was = self._paper.draft.paragraph(home)
        if paragraph.role in (Role.ANNEX, Role.PART):
            self._sheets.text(home, was.text)  # finds the title that stands under a label
        old = self._labels.get(home, _NO_LABEL)
        new = self._new_labels.get(paragraph.id, _NO_LABEL)
        renumbered = old != new and self._letters.is_typed_otherwise(home, (old, new))
        moved_role = self._restyles and self._is_restyled(was, paragraph)
        if renumbered or not self._plan.is_kept(paragraph.id, was.text):
            self._letters.edit(
                home, self._plan.items.get(paragraph.id, []), (old, new if renumbered else old)
            )
        self._homes[paragraph.id] = self._sheets.now[home]
        loses_one = old.number != new.number and not (old.number and new.number)
        if loses_one and not renumbered and not moved_role:
            self._making.number(home, self._homes[paragraph.id], new.number)
        if moved_role:
            self._making.restyle(paragraph, home, self._homes[paragraph.id])

    def _keep_apart(self, paragraph: Paragraph, home: NodeId) -> None:
        """Keep a paragraph that has no place in the body, as a note that nothing cites: it stays as it is."""
        was = self._paper.draft.paragraph(home)
        if self._plan.is_kept(paragraph.id, was.text):
            self._homes[paragraph.id] = []

    def _is_restyled(self, was: Paragraph, paragraph: Paragraph) -> bool:
        depths = _depth(self._paper.draft, was.id), _depth(self._target, paragraph.id)
        return was.role is not paragraph.role or depths[0] != depths[1]

    # Order

    def _arrange(self, container: Element, olds: Sequence[Paragraph], news: Sequence[Paragraph]) -> None:
        """Bring what stands in a container into the order of the target; take away what the target lacks."""
        places = {each.id: at for at, each in enumerate(olds)}
        known = [
            (each, places[home])
            for each in news
            for home in [self._plan.homes.get(each.id)]
            if home in places and each.id in self._homes
        ]
        run = longest_increasing([at for _, at in known])
        staying = {known[index][0].id for index in run}
        kept = {self._plan.homes[each.id] for each in news if each.id in self._homes}
        self._clear([each for each in olds if each.id not in kept])
        cursor: Element | None = None
        for each in news:
            if each.id not in staying:
                elements = self._homes.get(each.id)
                if elements is None:
                    elements = self._homes[each.id] = self._making.made(each, self._homes)
                    self._put(container, elements, cursor, self._first(news, staying), new=True)
                else:
                    self._put(
                        container, self._lifted(elements), cursor, self._first(news, staying), new=False
                    )
            if each.role is Role.TABLE:
                self._arrange_table(each)
            cursor = self._homes[each.id][-1] if self._homes[each.id] else cursor
        if container.tag == W + "tc":
            _close_cell(container)

    def _first(self, news: Sequence[Paragraph], staying: set[NodeId]) -> Element | None:
        """Return the first element that stays in a container."""
        return next(
            (self._homes[each.id][0] for each in news if each.id in staying and self._homes[each.id]), None
        )

    def _put(
        self,
        container: Element,
        elements: Sequence[Element],
        cursor: Element | None,
        first: Element | None,
        *,
        new: bool,
    ) -> None:
        """Put elements after the last ones; set apart by an empty paragraph where those are."""
        if not elements:
            return
        spacer = self._sheets.spacer(cursor) if cursor is not None else None
        if cursor is not None:
            if spacer is not None and new and elements[-1].tag == PARAGRAPH:
                apart = self._making.copy(spacer)
                spacer.addnext(apart)
                cursor, elements = spacer, [*elements, apart]
                for each in reversed(elements[:-1]):
                    cursor.addnext(each)
                return
            for each in reversed(elements):
                cursor.addnext(each)
        elif first is not None:
            for each in elements:
                first.addprevious(each)
        else:
            _put_alone(container, elements)

    def _lifted(self, elements: Sequence[Element]) -> list[Element]:
        """Return elements taken from where they stood, the end of a section being left there."""
        for each in elements:
            section = each.find(_SECTION)
            if section is not None:
                left = each.makeelement(PARAGRAPH)
                properties = left.makeelement(PROPERTIES)
                left.append(properties)
                properties.append(section)
                each.addprevious(left)
        return list(elements)

    def _clear(self, gone: Sequence[Paragraph]) -> None:
        """Take the elements of paragraphs away that the target lacks."""
        for each in gone:
            if each.id in self._sheets.was and self._sheets.is_shared(each.id):
                self._letters.edit(each.id, [], (self._labels.get(each.id, _NO_LABEL), _NO_LABEL))
                continue
            if each.role not in _GRID and each.id in self._sheets.was:
                self._sheets.text(each.id, each.text)  # finds the words that stand after a label
            for element in self._sheets.now.get(each.id, []):
                self._take(element)
            for _, note in each.text.notes:
                for element in self._sheets.now.get(note.id, []):
                    self._take(element)

    def _take(self, element: Element) -> None:
        parent = element.getparent()
        if parent is None:
            return
        if element.find(_SECTION) is not None or _parts_tables(element) or _is_all_of_cell(element):
            for each in [each for each in element if each.tag != PROPERTIES]:
                element.remove(each)
            return
        before = element.getprevious()
        spacer = self._sheets.spacer(element)
        if spacer is not None and before is not None and self._sheets.is_empty(before):
            parent.remove(spacer)
        element.tail = None
        parent.remove(element)

    # Tables

    def _arrange_table(self, table: Paragraph) -> None:
        """Bring the rows of a table, and their cells, into the order of the target."""
        elements = self._homes[table.id]
        home = self._plan.homes.get(table.id)
        if not elements or home is None or home not in self._sheets.now:
            return
        was = self._paper.draft.paragraph(home)
        self._arrange(elements[0], was.children, table.children)
        for row in table.children:
            before = self._plan.homes.get(row.id)
            if before is None or before not in self._sheets.now or not self._homes.get(row.id):
                continue
            cells = self._paper.draft.paragraph(before).children
            self._arrange(self._homes[row.id][0], cells, row.children)
            for cell in row.children:
                known = self._plan.homes.get(cell.id)
                if known is not None and known in self._sheets.now and self._homes.get(cell.id):
                    olds = _flat(self._paper.draft.paragraph(known).children)
                    self._arrange(self._homes[cell.id][0], olds, _flat(cell.children))


def _flat(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Return paragraphs with all below them in reading order, what stands in tables left out."""
    found: list[Paragraph] = []
    for each in paragraphs:
        found.append(each)
        if each.role not in _GRID:
            found += _flat(each.children)
    return found


def _parts_tables(element: Element) -> bool:
    """Return whether a paragraph stands between tables, which would be one without it."""
    sides = element.getprevious(), element.getnext()
    return element.tag == PARAGRAPH and all(each is not None and each.tag == W + "tbl" for each in sides)


def _is_all_of_cell(element: Element) -> bool:
    """Return whether a paragraph is the only one of its cell, which has to have one."""
    cell = element.getparent()
    return (
        element.tag == PARAGRAPH
        and cell is not None
        and cell.tag == W + "tc"
        and len(cell.findall(PARAGRAPH)) == 1
    )


def _depth(draft: Resolution, node: NodeId) -> int:
    depth = 0
    while draft.parents[node] != draft.id:
        node = draft.parents[node]
        depth += 1
    return depth


def _put_alone(container: Element, elements: Sequence[Element]) -> None:
    """Put elements into a container that holds none of the draft; an empty cell is filled."""
    section = container.find(W + "sectPr")
    empty = [each for each in container if each.tag == PARAGRAPH]
    if container.tag == W + "tc" and len(empty) == 1 and next(empty[0].iter(W + "r"), None) is None:
        container.remove(empty[0])
    for each in elements:
        if section is None:
            container.append(each)
        else:
            section.addprevious(each)


def _close_cell(cell: Element) -> None:
    """Let a cell end with a paragraph, as Word wants it."""
    below = [each for each in cell if each.tag in (PARAGRAPH, W + "tbl", W + "sdt")]
    if not below or below[-1].tag == W + "tbl":
        cell.append(cell.makeelement(PARAGRAPH))
