"""Wording: how a sheet says each kind of change, in the official words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from versioning.drafting.instructions.instruction import Action, Clause, Side
from versioning.drafting.instructions.ordinals import cardinal
from versioning.saying import capitalized
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.text import EMPTY, StyledText

KEEP_ENDS = StyledText("Keep the punctuation at the end of paragraphs as it stands.")
_NOUNS = {
    Role.PREAMBULAR: "preambular paragraph",
    Role.OPERATIVE: "operative paragraph",
    Role.SUBPARAGRAPH: "subparagraph",
    Role.HEADING: "heading",
    Role.TEXT: "unnumbered paragraph",
    Role.ANNEX: "annex",
    Role.TABLE: "table",
}


@dataclass(frozen=True)
class Saying:
    """One instruction in the making: its words, the paragraphs under it, and the nodes that it is about."""

    text: StyledText
    blocks: tuple[Paragraph, ...] = ()
    about: tuple[NodeId, ...] = ()


def quoted(text: StyledText) -> StyledText:
    """Return a text in curly quotes."""
    return StyledText("“") + text + StyledText("”")


def textual(where: str, clauses: Sequence[Clause]) -> StyledText:
    """Return the instruction of some clauses about the words of one paragraph."""
    result = StyledText(f"In {where}, ")
    for at, clause in enumerate(clauses):
        if at:
            result += StyledText("; and " if at == len(clauses) - 1 else "; ")
        result += _clause(clause)
    return result + StyledText(".")


def _clause(clause: Clause) -> StyledText:
    old, new = clause.old or EMPTY, clause.new or EMPTY
    if clause.side in {Side.AFTER, Side.BEFORE}:
        beside = StyledText(f"{clause.side.value} ") + quoted(clause.anchors[0]) + StyledText(", ")
    else:
        beside = StyledText(f"{clause.side.value}, ") if clause.side else EMPTY
    if clause.action is Action.INSERT:
        return beside + StyledText("insert ") + quoted(new)
    if clause.action is Action.DELETE:
        return beside + StyledText("delete ") + quoted(old)
    return beside + StyledText("replace ") + quoted(old) + StyledText(" with ") + quoted(new)


def deleting(names: Sequence[str]) -> StyledText:
    """Return the instruction that deletes paragraphs."""
    return StyledText(f"Delete {_listed(names)}.")


def rewriting(name: str) -> StyledText:
    """Return the instruction that gives a paragraph another text."""
    return StyledText(f"{capitalized(name)} should read:")


def inserting(beside: str, role: Role | None, count: int) -> StyledText:
    """Return the instruction that puts paragraphs beside another; `role` None for any roles."""
    noun = _NOUNS.get(role, "item") if role else "item"
    article = "a" if count == 1 else cardinal(count)
    return StyledText(
        f"{capitalized(beside)}, insert {article} new {noun}{'s' if count > 1 else ''} reading:"
    )


def moving(name: str, beside: str, *, renumber: bool) -> StyledText:
    """Return the instruction that moves a paragraph."""
    place = beside.replace("after ", "to follow ", 1) if beside.startswith("after ") else f"to {beside}"
    tail = ", and renumber the remaining paragraphs accordingly" if renumber else ""
    return StyledText(f"Move {name} {place}{tail}.")


def merging(names: Sequence[str]) -> StyledText:
    """Return the instruction that makes one paragraph of several."""
    return StyledText(f"Merge {_listed(names)} to read:")


def splitting(name: str, count: int) -> StyledText:
    """Return the instruction that makes several paragraphs of one."""
    return StyledText(f"Split {name} into {cardinal(count)} paragraphs reading:")


def numbering(name: str, number: str) -> StyledText:
    """Return the instruction that gives a paragraph a number of its own, or with none the usual one."""
    return StyledText(f"Renumber {name} as “{number}”.")


def replacing_all(count: int) -> StyledText:
    """Return the instruction that puts another text in the place of the whole draft."""
    noun = "item" if count == 1 else "items"
    return StyledText(f"Replace the text of the draft resolution with the following {noun}:")


def _listed(names: Sequence[str]) -> str:
    """Return names as a list, the noun said once where all have it ("operative paragraphs 5 and 6")."""
    for noun in ("operative paragraph ", "preambular paragraph"):
        if len(names) > 1 and all(noun in name and name.count(" of ") == 0 for name in names):
            if all(name.startswith(noun) for name in names):
                return f"{noun.strip()}s {_and([name.removeprefix(noun) for name in names])}"
            if all(name.endswith(noun) and name.startswith("the ") for name in names):
                ordinals = [name.removeprefix("the ").removesuffix(f" {noun}") for name in names]
                return f"the {_and(ordinals)} {noun}s"
    return _and(names)


def _and(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
