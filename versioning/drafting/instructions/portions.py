"""Portions: what an instruction asks for that names a sentence, a line or a part of a paragraph."""

from __future__ import annotations

from dataclasses import replace

from versioning.drafting.instructions.instruction import Action, Clause
from versioning.drafting.instructions.matching import Span
from versioning.saying import said
from versioning.tree.expression import expression
from versioning.tree.text import ATOM, StyledText

SENTENCE = "sentence"
PORTIONS = {
    **dict.fromkeys(("sentence", "sentences"), SENTENCE),
    **dict.fromkeys(("line", "lines"), "line"),
    **dict.fromkeys(("part", "half", "portion", "phrase"), "part"),
}
"""The nouns for portions; lines are those of a print, and a part is known by its words alone."""
_CLOSED = expression(rf"[.!?؟][”’»\"')\]{ATOM}]*\s+(?=[“‘«\"'(\[]*[^\W\d_])|[。！？][”’」』）{ATOM}]*")
_SHORT = expression(
    r"(?:^|\W)(?:\w|arts?|cf|ch|chap|dr|fig|messrs|mrs?|ms|no|nos|paras?|pp?|prof|sect|st|vols?)\.$"
)


def in_portion(clause: Clause, noun: str, number: int) -> Clause:
    """Return a clause that is about the portion of a paragraph which is called `noun` and bears a number.

    Sentences can be counted. Of any other portion it must be quoted what goes or where something comes.
    """
    if clause.action is Action.UNKNOWN:
        return clause
    if noun == SENTENCE and number:
        if clause.action is Action.REWRITE and len(clause.blocks) == 1 and not clause.as_given:
            return Clause(Action.REPLACE, clause.targets, new=clause.blocks[0].text, sentence=number)
        if clause.action in {Action.DELETE, Action.REPLACE, Action.INSERT} and not clause.blocks:
            return replace(clause, sentence=number)
    elif clause.old is not None or clause.anchors:
        return clause
    return Clause(
        Action.UNKNOWN,
        problem=said("the instruction is about a part of a paragraph, and does not quote which"),
    )


def sentence_of(text: StyledText, number: int) -> Span | None:
    """Return where a sentence stands, by its number from 1, or from the end when negative; None for none."""
    found = _sentences(text.chars)
    at = number - 1 if number > 0 else len(found) + number
    return found[at] if 0 <= at < len(found) else None


def _sentences(chars: str) -> list[Span]:
    result: list[Span] = []
    start = 0
    for each in _CLOSED.finditer(chars):
        before, following = chars[start : each.start() + 1], chars[each.end() :].lstrip("“‘«\"'([")
        if following[:1].islower() or _SHORT.search(before.lower()):
            continue
        if following:
            result.append(Span(start, each.end() - (len(each[0]) - len(each[0].rstrip()))))
            start = each.end()
    return [*result, Span(start, len(chars.rstrip()))] if chars[start:].strip() else result
