"""Writing a draft as Markdown: readable as it is, and read back as the very same draft (law 5)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from exports.markdown.annotation import HEAD, comment
from exports.markdown.marks import inline_markdown, with_block_escape
from exports.markdown.reader import read
from exports.report import Loss
from versioning.saying import said
from versioning.tree.digest import anonymous
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import MASTHEAD_FIELDS, Resolution
from versioning.tree.spoken import role_in_words
from versioning.tree.text import EMPTY, Note, StyledText

_OWN_NAME = "draft.md"
_TELLING_SIGN = re.compile(r"[*†‡§]+")
_DEEPEST = 3
"""Sub-paragraphs are indented by one space a level, up to so many: more would make them code."""


def write(draft: Resolution) -> bytes:
    """Return the draft as Markdown in UTF-8.

    Where a paragraph's form would be read as something else, comments say what each paragraph is.
    What Markdown can't hold at all is named by `losses`.
    """
    kept = expressible(draft)
    page = _Page(kept, labels(kept), _note_labels(kept))
    plain = page.natural().encode("utf-8", "surrogatepass")
    if anonymous(read(plain, _OWN_NAME).draft) == anonymous(kept):
        return plain
    return page.annotated().encode("utf-8", "surrogatepass")


def losses(draft: Resolution) -> tuple[Loss, ...]:
    """Return what `write` leaves out of a draft."""
    named = labels(draft)
    found: list[Loss] = []
    for paragraph in draft.walk():
        where = named.get(paragraph.id, Label()).label or role_in_words(paragraph.role)
        if paragraph.role is Role.OPAQUE:
            found.append(Loss(where, said("a block that Markdown can’t hold was left out")))
        if paragraph.role is Role.CELL and paragraph.payload:
            found.append(Loss(where, said("a merged cell is written as a cell by itself")))
        inlines = sum(not isinstance(atom, Note) for atom in paragraph.text.atoms)
        inlines += sum(len(note.text.atoms) for _, note in paragraph.text.notes)
        if inlines:
            what = said("objects in the line that Markdown can’t hold were left out: {count}", count=inlines)
            found.append(Loss(where, what))
    return tuple(found)


def expressible(draft: Resolution) -> Resolution:
    """Return the draft without what Markdown can't hold: opaque blocks and inlines, notes in notes."""
    return replace(draft, children=_expressible(draft.children))


def _expressible(paragraphs: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    return tuple(
        replace(each, text=_with_plain_notes(each.text), children=_expressible(each.children), payload="")
        for each in paragraphs
        if each.role is not Role.OPAQUE
    )


def _with_plain_notes(text: StyledText) -> StyledText:
    """Return a text without its inlines, and with notes that hold nothing but words."""
    for at, atom in zip(reversed(text.anchors), reversed(text.atoms), strict=True):
        if not isinstance(atom, Note):
            text = text.replaced(at, at + 1, EMPTY)
    return text.with_atoms(
        lambda atom: replace(atom, text=atom.text.without_atoms()) if isinstance(atom, Note) else atom
    )


def _note_labels(draft: Resolution) -> dict[NodeId, str]:
    """Return a label for each note: its number, or its sign ("*", "*-2"), or a name."""
    result: dict[NodeId, str] = {}
    number = 0
    for note in draft.notes():
        if not note.sign:
            number += 1
            result[note.id] = str(number)
            continue
        base = note.sign if _TELLING_SIGN.fullmatch(note.sign) else "note"
        label, count = base, 1
        while label in result.values():
            count += 1
            label = f"{base}-{count}"
        result[note.id] = label
    return result


@dataclass
class _Page:
    """A draft with what is printed beside its text."""

    draft: Resolution
    labels: Mapping[NodeId, Label]
    notes: dict[NodeId, str]

    def natural(self) -> str:
        """Return the Markdown that a person would write."""
        blocks = [block for block in self._masthead() if block]
        for paragraph in self.draft.children:
            blocks += self._blocks(paragraph, 0, 0)
        if self.notes:
            blocks.append("---")
        blocks += [f"[^{self.notes[note.id]}]: {self._inline(note.text)}" for note in self.draft.notes()]
        return "\n\n".join(blocks) + "\n"

    def annotated(self) -> str:
        """Return the Markdown in which comments say what each paragraph is."""
        entries = [HEAD]
        for name in MASTHEAD_FIELDS:
            if value := getattr(self.draft.masthead, name):
                entries += [_entry({"field": name}, self._inline(StyledText(value)))]
        for paragraph, level in _levels(self.draft.children, 0):
            values: dict[str, object] = {"role": paragraph.role.value, "level": level}
            if paragraph.number:
                values["number"] = paragraph.number
            entries.append(_entry(values, self._inline(paragraph.text), *self._frame(paragraph)))
        for note in self.draft.notes():
            label = self.notes[note.id]
            values = {"note": label, "sign": note.sign}
            entries.append(_entry(values, self._inline(note.text), f"[^{label}]: "))
        return "\n\n".join(entries) + "\n"

    def _masthead(self) -> Iterator[str]:
        head = self.draft.masthead
        text = {name: self._inline(StyledText(getattr(head, name))) for name in MASTHEAD_FIELDS}
        yield f"# {text['organ']}" if head.organ else ""
        yield text["symbol"]
        first = f"Distr.: {text['distribution']}" if head.distribution else ""
        yield "  \n".join(line for line in (first, text["date"]) if line)
        yield f"Original: {text['language']}" if head.language else ""
        if any((head.body, head.session, head.place, head.agenda_item, head.item_title)):
            yield "---"
        yield f"## {text['body']}" if head.body else ""
        yield text["session"]
        yield text["place"]
        yield text["agenda_item"]
        yield f"**{text['item_title']}**" if head.item_title else ""

    def _blocks(self, paragraph: Paragraph, depth: int, indent: int) -> list[str]:
        """Return the blocks of a paragraph and all below it."""
        if paragraph.role is Role.TABLE:
            return [self._table(paragraph)]
        before, after = self._frame(paragraph)
        source = self._inline(paragraph.text)
        if not before:
            source = with_block_escape(source)
        blocks = [" " * indent + before + source + after] if before or source else []
        if paragraph.role in {Role.ANNEX, Role.PART}:
            blocks = [f"## {paragraph.number or 'Annex'}"] + ([f"### **{source}**"] if source else [])
            below = 0
        else:
            below = indent if depth else len(self._printed(paragraph)) + 1 if self._printed(paragraph) else 0
            below += 1 if 0 < depth <= _DEEPEST else 0
        for child in paragraph.children:
            inside = paragraph.role not in {Role.ANNEX, Role.PART}
            blocks += self._blocks(child, depth + 1 if inside else 0, below)
        return blocks

    def _table(self, table: Paragraph) -> str:
        lines: list[str] = []
        for row in table.children:
            cells = [" ".join(self._inline(text.text) for text in cell.children) for cell in row.children]
            lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
            if len(lines) == 1:
                lines.append("|" + " --- |" * len(cells))
        return "\n".join(lines)

    def _frame(self, paragraph: Paragraph) -> tuple[str, str]:
        """Return what stands around a paragraph's text: its number, the signs of a heading."""
        number = "" if paragraph.role in {Role.ANNEX, Role.PART} else self._printed(paragraph)
        before = f"{number} " if number else ""
        if paragraph.role in {Role.SPONSORS, Role.TITLE}:
            return f"### **{before}", "**"
        if paragraph.role in {Role.ANNEX, Role.PART, Role.HEADING}:
            return f"#### **{before}", "**"
        return before, ""

    def _printed(self, paragraph: Paragraph) -> str:
        return self._inline(StyledText(self.labels.get(paragraph.id, Label()).number))

    def _inline(self, text: StyledText) -> str:
        return inline_markdown(text, self.notes)


def _levels(paragraphs: tuple[Paragraph, ...], level: int) -> Iterator[tuple[Paragraph, int]]:
    for paragraph in paragraphs:
        yield paragraph, level
        yield from _levels(paragraph.children, level + 1)


def _entry(values: dict[str, object], source: str, before: str = "", after: str = "") -> str:
    return f"{comment({**values, 'frame': [len(before), len(after)]})}\n{before}{source}{after}"
