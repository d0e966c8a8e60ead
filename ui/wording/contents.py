"""What the outline lists: the parts of a draft with their labels and first words, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from editor.words import mark, tr
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import Kept

FIRST_WORDS = 80
"""How many characters of a paragraph are listed at most; the panel cuts what it has no room for."""

_NAMES = {
    Role.SPONSORS: mark("Outline", "Sponsors"),
    Role.RECOMMENDATION: mark("Outline", "Recommendation"),
    Role.TITLE: mark("Outline", "Title"),
    Role.ORGAN: mark("Outline", "Organ"),
    Role.TABLE: mark("Outline", "Table"),
    Role.OPAQUE: mark("Outline", "Object"),
}
_OTHERS = {
    Role.PREAMBULAR: mark("Outline", "Preambular"),
    Role.OPERATIVE: mark("Outline", "Operative"),
    Role.SUBPARAGRAPH: mark("Outline", "Sub-paragraph"),
    Role.HEADING: mark("Outline", "Heading"),
    Role.TEXT: mark("Outline", "Text"),
    Role.ROW: mark("Outline", "Row"),
    Role.CELL: mark("Outline", "Cell"),
    Role.ANNEX: mark("Outline", "Annex"),
    Role.PART: mark("Outline", "Part"),
}
"""How paragraphs are called that have neither label nor number."""
_UNLISTED = frozenset((Role.ROW, Role.CELL))
_NO_LABEL = Label()


class Entry(NamedTuple):
    """One line of the outline and those under it; how it is labelled is told by `label_of`."""

    id: NodeId
    role: Role
    words: str
    below: tuple[Entry, ...] = ()


class Contents:
    """Lists drafts, keeping the entries of paragraphs that did not change since the last one."""

    def __init__(self) -> None:
        """Start without a draft."""
        self._entries: Kept[Paragraph, Entry] = Kept(_entry)

    def of(self, draft: Resolution) -> tuple[Entry, ...]:
        """Return the outline of a draft, in reading order."""
        children = draft.children
        if any(map(draft.first, _UNLISTED)):
            children = tuple(child for child in children if child.role not in _UNLISTED)
        return tuple(self._entries.of(children))


def contents(draft: Resolution) -> tuple[Entry, ...]:
    """Return the outline of a draft, in reading order."""
    return Contents().of(draft)


def _entry(paragraph: Paragraph) -> Entry:
    below = tuple(_entry(child) for child in paragraph.children if child.role not in _UNLISTED)
    return Entry(paragraph.id, paragraph.role, first_words(paragraph.text.plain), below)


def label_of(entry: Entry, numbered: Mapping[NodeId, Label]) -> str:
    """Return the short label of a line ("OP5", "(b)", "Title"), where the draft is numbered so."""
    found = numbered.get(entry.id, _NO_LABEL)
    if entry.role in (Role.PREAMBULAR, Role.OPERATIVE):
        return found.label.rpartition(", ")[2]
    if entry.role in (Role.ANNEX, Role.PART):
        return found.label or _named(entry.role)
    return tr("Outline", _NAMES[entry.role]) if entry.role in _NAMES else found.number


def first_words(text: str) -> str:
    """Return the beginning of a text on one line; it ends in "…" where it is cut."""
    line = " ".join(text[: FIRST_WORDS * 2].split())
    return line if len(line) <= FIRST_WORDS else f"{line[:FIRST_WORDS].rstrip()}…"


def counts(draft: Resolution) -> tuple[int, int]:
    """Return how many preambular and operative paragraphs the draft has, without its annexes."""
    return draft.count(Role.PREAMBULAR), draft.count(Role.OPERATIVE)


def spoken_label(draft: Resolution, node: NodeId, known: Mapping[NodeId, Label] | None = None) -> str:
    """Return how to name the paragraph in which a node stands: "OP5 (b)", "Title", "note 3 of PP2".

    `known` are the labels of the draft, for who names many.
    """
    if node == draft.id or node not in draft:
        return ""
    if draft.is_note(node):
        return tr("Outline", "Note in {place}").format(place=spoken_label(draft, draft.parents[node], known))
    paragraph = draft.paragraph(node)
    found = (labels(draft) if known is None else known).get(node, Label())
    if found.label:
        return found.label
    if paragraph.role is Role.TEXT and draft.parents[node] != draft.id:
        return tr("Outline", "Text of {place}").format(place=spoken_label(draft, draft.parents[node], known))
    return (
        tr("Outline", _NAMES[paragraph.role])
        if paragraph.role in _NAMES
        else found.number or _named(paragraph.role)
    )


def _named(role: Role) -> str:
    return tr("Outline", _OTHERS[role])
