"""What the outline lists: the parts of a draft with their labels and first words, as a value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from editor.words import mark, tr
from versioning.tree.identity import NodeId
from versioning.tree.language import language_of
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import differing, unchanged

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
    """One line of the outline and those under it. `label` is short ("OP5", "(b)", "Title")."""

    id: NodeId
    role: Role
    label: str
    words: str
    below: tuple[Entry, ...] = ()


class Contents:
    """Lists drafts, keeping the entries of paragraphs that did not change since the last one."""

    def __init__(self) -> None:
        """Start without a draft."""
        self._children: tuple[Paragraph, ...] = ()
        self._numbered: Mapping[NodeId, Label] = {}
        self._entries: list[Entry] = []
        self._language = ""
        self._lists_all = True

    def of(self, draft: Resolution) -> tuple[Entry, ...]:
        """Return the outline of a draft, in reading order."""
        children, numbered = draft.children, labels(draft)
        if numbered is not self._numbered:
            self._lists_all = _UNLISTED.isdisjoint([child.role for child in children])
        if not self._lists_all:
            children = tuple(child for child in children if child.role not in _UNLISTED)
        if numbered is self._numbered:  # they share them, so nothing but words is other than before
            for at in differing(self._children, children):
                self._entries[at] = _entry(children[at], numbered)
        else:
            self._entries = self._renumbered(children, numbered, language_of(draft))
        self._children, self._numbered = children, numbered
        return tuple(self._entries)

    def _renumbered(
        self, children: tuple[Paragraph, ...], numbered: Mapping[NodeId, Label], language: str
    ) -> list[Entry]:
        """Return the entries of a draft whose numbers may be others; below one that stays, none are."""
        is_known = language == self._language
        head, tail = unchanged(self._children, children) if is_known else (0, 0)
        came = [_entry(child, numbered) for child in children[head : len(children) - tail]]
        result = [*self._entries[:head], *came, *self._entries[len(self._entries) - tail :]]
        self._language = language
        ids = [child.id for child in children]
        was, now = ([numbers.get(each, _NO_LABEL) for each in ids] for numbers in (self._numbered, numbered))
        for at in differing(was, now):
            node, role, _, words, below = result[at]
            result[at] = Entry(node, role, _label(children[at], now[at]), words, below)
        return result


def contents(draft: Resolution) -> tuple[Entry, ...]:
    """Return the outline of a draft, in reading order."""
    return Contents().of(draft)


def _entry(paragraph: Paragraph, numbered: Mapping[NodeId, Label]) -> Entry:
    below = tuple(_entry(child, numbered) for child in paragraph.children if child.role not in _UNLISTED)
    label = _label(paragraph, numbered.get(paragraph.id, _NO_LABEL))
    return Entry(paragraph.id, paragraph.role, label, first_words(paragraph.text.plain), below)


def _label(paragraph: Paragraph, found: Label) -> str:
    if paragraph.role in (Role.PREAMBULAR, Role.OPERATIVE):
        return found.label.rpartition(", ")[2]
    if paragraph.role in (Role.ANNEX, Role.PART):
        return found.label or _named(paragraph.role)
    return tr("Outline", _NAMES[paragraph.role]) if paragraph.role in _NAMES else found.number


def first_words(text: str) -> str:
    """Return the beginning of a text on one line; it ends in "…" where it is cut."""
    line = " ".join(text[: FIRST_WORDS * 2].split())
    return line if len(line) <= FIRST_WORDS else f"{line[:FIRST_WORDS].rstrip()}…"


def counts(draft: Resolution) -> tuple[int, int]:
    """Return how many preambular and operative paragraphs the draft has, without its annexes."""
    known: tuple[int, int] | None = draft.derived.get("counts")
    if known is None:
        roles = [child.role for child in draft.children]
        known = draft.derived["counts"] = roles.count(Role.PREAMBULAR), roles.count(Role.OPERATIVE)
    return known


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
