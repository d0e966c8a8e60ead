"""References of a draft to its own paragraphs: "paragraph 9 below", not those of another text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from versioning.tree.expression import expression
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

_ORDER = r"(?:\s(?:bis|ter|quater|quinquies|sexies|septies|octies|alt)\b)?"
_FIGURE = rf"\d{{1,3}}{_ORDER}"
_REFERENCE = expression(
    rf"\b(?P<kind>(?:operative|preambular)\s+)?paragraphs?\s(?P<figures>{_FIGURE}(?:\s*(?:,|to|and|or|–|-)\s*{_FIGURE})*)"
    r"(?P<points>(?:\s\([a-z]{1,4}\))*)(?P<after>\s(?:above|below)\b|\sof\b(?:\sthe\spresent\s\w+)?)?",
    re.IGNORECASE,
)
_OF_ANOTHER = expression(r"\sof", re.IGNORECASE)


@dataclass(frozen=True)
class Reference:
    """A figure at `start` to `end` of a text that names a paragraph of this draft: `figure` is "5 bis"."""

    node: NodeId
    start: int
    end: int
    figure: str
    role: Role = Role.OPERATIVE


def references(draft: Resolution) -> tuple[Reference, ...]:
    """Return the references of a draft to its own numbered paragraphs, in reading order.

    What is cited as part of another text ("paragraph 10 of its resolution 78/322") is none.
    """
    return tuple(
        found
        for paragraph in draft.walk()
        for node, text in _texts(paragraph.id, paragraph.text)
        for found in _references(node, text)
    )


def mended(draft: Resolution, concordance: Mapping[str, str]) -> Resolution:
    """Return the draft whose references name paragraphs by their new figures ("5 bis" → "6")."""
    by_node: dict[NodeId, list[Reference]] = {}
    for reference in references(draft):
        if (
            reference.role is Role.OPERATIVE
            and concordance.get(reference.figure, reference.figure) != reference.figure
        ):
            by_node.setdefault(reference.node, []).append(reference)
    for node, found in by_node.items():
        text = draft.text(node)
        for reference in reversed(found):
            old = text.slice(reference.start, reference.end)
            new = StyledText(concordance[reference.figure])
            text = text.replaced(reference.start, reference.end, _in_style(new, old))
        draft = draft.with_text(node, text)
    return draft


def _texts(node: NodeId, text: StyledText) -> Iterator[tuple[NodeId, StyledText]]:
    yield node, text
    for _, note in text.notes:
        yield note.id, note.text


def _references(node: NodeId, text: StyledText) -> Iterator[Reference]:
    for match in _REFERENCE.finditer(text.chars):
        after = match["after"] or ""
        if _OF_ANOTHER.match(after) and "present" not in after.lower():
            continue
        preambular = (match["kind"] or "").lower().startswith("preambular")
        role = Role.PREAMBULAR if preambular else Role.OPERATIVE
        for figure in re.finditer(_FIGURE, match["figures"], re.IGNORECASE):
            start = match.start("figures") + figure.start()
            spelt = " ".join(figure[0].lower().split())
            yield Reference(node, start, start + len(figure[0]), spelt, role)


def _in_style(new: StyledText, old: StyledText) -> StyledText:
    """Return new words under the marks that the whole of the old ones bore."""
    for mark in old.marks:
        if (mark.start, mark.end) == (0, len(old)):
            new = new.with_mark(mark.kind, 0, len(new), mark.value)
    return new
