"""Which paragraph of a draft stands in which section of the file, their order kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from versioning.tree.paragraph import FRONT, Paragraph, Role


@dataclass
class Sections:
    """The paragraphs of a document by where they stand in the file; together they are in order."""

    cover: list[Paragraph] = field(default_factory=list)
    preface: list[Paragraph] = field(default_factory=list)
    preamble: list[Paragraph] = field(default_factory=list)
    body: list[Paragraph] = field(default_factory=list)
    conclusions: list[Paragraph] = field(default_factory=list)
    annexes: list[Paragraph] = field(default_factory=list)
    parts: list[Paragraph] = field(default_factory=list)


def divided(paragraphs: Sequence[Paragraph], *, covered: bool) -> Sections:
    """Divide the paragraphs of a document; `covered` says that it has a cover page."""
    rest = list(paragraphs)
    result = Sections()
    result.parts = _taken_last(rest, Role.PART)
    result.annexes = _taken_last(rest, Role.ANNEX)
    while rest and _closes(rest[-1]) and any(each.role is Role.OPERATIVE for each in rest):
        result.conclusions.insert(0, rest.pop())
    while covered and rest and not rest[0].children and _is_of_cover(rest):
        result.cover.append(rest.pop(0))
    while rest and not rest[0].children and rest[0].role in (Role.RECOMMENDATION, Role.TITLE):
        result.preface.append(rest.pop(0))
    if rest and rest[0].role is Role.ORGAN and not rest[0].children:
        result.preamble.append(rest.pop(0))
    last = _last_of_preamble(rest)
    result.preamble += rest[:last]
    result.body = rest[last:]
    return result


def _taken_last(rest: list[Paragraph], role: Role) -> list[Paragraph]:
    taken: list[Paragraph] = []
    while rest and rest[-1].role is role:
        taken.insert(0, rest.pop())
    return taken


def _closes(paragraph: Paragraph) -> bool:
    """Return whether a paragraph says where and when a text was adopted, and how."""
    chars = paragraph.text.plain
    is_bare = paragraph.role is Role.TEXT and not paragraph.children and not paragraph.number
    return is_bare and bool(chars) and (chars.startswith("[") or chars[-1].isalnum())


def _is_of_cover(rest: Sequence[Paragraph]) -> bool:
    if rest[0].role is Role.SPONSORS:
        return True
    return rest[0].role is Role.TEXT and any(each.role in FRONT for each in rest)


def _last_of_preamble(rest: Sequence[Paragraph]) -> int:
    """Return how many paragraphs from the start are the preamble: up to the last preambular one."""
    last = 0
    for index, each in enumerate(rest, 1):
        if each.role is Role.PREAMBULAR:
            last = index
        elif each.role not in (Role.HEADING, Role.TEXT, Role.TABLE):
            break
    return last
