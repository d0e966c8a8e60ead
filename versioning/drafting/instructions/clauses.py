"""Clauses: from the elements of a sentence to the changes that it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from versioning.drafting.instructions.blocks import nested
from versioning.drafting.instructions.elements import AS_GIVEN, What
from versioning.drafting.instructions.grouping import Group, grouped, verb_of
from versioning.drafting.instructions.instruction import Action, Clause
from versioning.drafting.instructions.making import MAKERS, Blocks, bracketing
from versioning.drafting.instructions.parts import Parts, parts_of
from versioning.drafting.instructions.portions import in_portion
from versioning.drafting.instructions.reference import MANY, Kind, Reference
from versioning.drafting.instructions.scanning import elements_of
from versioning.drafting.instructions.tokens import Token, sentences
from versioning.saying import said
from versioning.tree.text import StyledText


def clauses_of(tokens: Sequence[Token], blocks: Blocks, about: tuple[Reference, ...] = ()) -> list[Clause]:
    """Return the clauses of an instruction; `blocks` are the paragraphs under it, `about` what it is about.

    What is not understood is a clause of its own that says why.
    """
    result: list[Clause] = []
    groups = [group for sentence in sentences(tuple(tokens)) for group in grouped(elements_of(sentence))]
    taker = next((at for at in reversed(range(len(groups))) if _takes_blocks(groups[at])), len(groups) - 1)
    about = about or _located_later(groups)
    for at, group in enumerate(groups):
        below = blocks if at == taker else ()
        as_given = any(each.what is What.NEW and each.word == AS_GIVEN for each in group)
        found = _clauses(group, below if as_given else nested(below), about)
        for clause in found:
            if clause.targets and clause.action is not Action.UNKNOWN:
                about = clause.targets if clause.targets[0].kind not in MANY else about
        result += found
    return result


def _located_later(groups: Sequence[Group]) -> tuple[Reference, ...]:
    """Return where all clauses act when only the last one says so ("delete “A” and “B” in paragraph 5")."""
    verbs = {verb.action for verb in map(verb_of, groups) if verb is not None}
    if len(groups) < 2 or len(verbs) != 1 or not verbs <= {Action.REPLACE, Action.DELETE, Action.INSERT}:
        return ()
    placed = [[each for each in group if each.what is What.PLACE and each.side is None] for group in groups]
    if any(placed[:-1]) or not placed[-1] or placed[-1][0].word != "in":
        return ()
    return tuple(ref for each in placed[-1] for ref in each.refs if ref.kind is not Kind.SAME)


def places_of(tokens: Sequence[Token]) -> tuple[Reference, ...]:
    """Return the paragraphs that words without a verb name ("In operative paragraph 5:")."""
    elements = elements_of(tokens)
    return tuple(
        ref for each in elements if each.what is What.PLACE and each.side is None for ref in each.refs
    )


def _takes_blocks(group: Group) -> bool:
    verb = verb_of(group)
    if verb is not None and verb.action is Action.RENUMBER:
        return False
    return any(each.what in {What.TEXT, What.READS, What.NEW, What.CHECK, What.WITH} for each in group)


def _clauses(group: Group, blocks: Blocks, about: tuple[Reference, ...]) -> list[Clause]:
    verb = verb_of(group)
    unknown = [each.word for each in group if each.what is What.UNKNOWN]
    if verb is None:
        return [Clause(Action.UNKNOWN, problem=said("no verb says what is to be done"))]
    if verb.action is Action.KEEP_ENDS or (verb.action is Action.RENUMBER and not _renumbers_one(group)):
        return [Clause(verb.action)]
    if unknown:
        problem = said("the words “{words}” are not known in an instruction", words=" ".join(unknown))
        return [Clause(Action.UNKNOWN, problem=problem)]
    parts = parts_of(group, verb, about)
    in_brackets = verb.word == "bracket" or any(each.what is What.BRACKETS for each in group)
    made = bracketing(parts) if in_brackets else MAKERS[verb.action](parts, blocks)
    if parts.portion is not None:
        made = [in_portion(each, parts.portion.word, parts.portion.number) for each in made]
    return [replace(each, check=_check(parts, blocks, each)) for each in made]


def _renumbers_one(group: Group) -> bool:
    """Return whether it is said which number a paragraph is to bear; all others follow by themselves."""
    placed = [each for each in group if each.what is What.PLACE and each.side is None]
    return any(each.word != "as" for each in placed) and (
        len(placed) > 1 or any(each.what is What.QUOTE for each in group)
    )


def _check(parts: Parts, blocks: Blocks, clause: Clause) -> tuple[StyledText, ...]:
    """Return what the text is said to read."""
    goes_whole = clause.action is Action.DELETE and clause.old is None and not clause.rest
    if not (goes_whole or parts.checks):
        return ()
    quoted = parts.read if goes_whole else parts.check
    return tuple(quoted) or tuple(block.text for top in blocks for block in top.walk())
