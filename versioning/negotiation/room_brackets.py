"""A line typed in the room about brackets: `US bracket "reproductive" in OP5`, `EU [ ] OP5`, `US lift OP5`.

Without words the whole paragraph is meant. What is meant must stand there once, as in every line.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from versioning.negotiation.room_doing import HIDDEN, LineError, hidden, place_of, says_something
from versioning.tree.expression import expression
from versioning.tree.identity import NodeId
from versioning.tree.text import StyledText

_WORDED = expression(r"\[\s*([^\[\]\s][^\[\]]*?)\s*\]")
_VERB = expression(
    r"(?P<lift>\b(?:un-?brackets?|(?:lifts?|drops?|removes?|deletes?)\s+(?:the\s+|its\s+|their\s+)?(?:square\s+)?"
    r"brackets?|lifts?)\b)|\b(?:puts?\s+)?(?:in\s+)?(?:square\s+)?brackets?(?:ed)?\b|\[\s*(?:\.\.\.|…)?\s*\]",
    re.IGNORECASE,
)
_FILLING = expression(
    r"\b(?:in|on|of|at|around|from|the|square|brackets?|words?|whole|all|it|para(?:graph)?)\b|[\s:,.]",
    re.IGNORECASE,
)
_IN_BRACKETS = expression(r"\b(?:in|into)\s+(?:square\s+)?brackets?\b", re.IGNORECASE)


@dataclass(frozen=True)
class BracketLine:
    """Who puts words of a paragraph in brackets, or lets go of the brackets there (`lifted`).

    `spans` are where the words stand in the text of `node`, in code points, the last first; when brackets
    are lifted and no words are said, there are none. `label` is how the paragraph is cited.
    """

    names: tuple[str, ...]
    node: NodeId
    label: str
    spans: tuple[tuple[int, int], ...]
    lifted: bool = False


def parse_bracket_line(
    line: str,
    cited: re.Pattern[str],
    placed: Callable[[str], tuple[NodeId, str, StyledText]],
    named: Callable[[str], tuple[str, ...]],
) -> BracketLine | None:
    """Return what a line says about brackets, None where it is about something else; raises LineError.

    `cited` is how places are cited, `placed` gives the paragraph of such a place, how it is spelt, and its
    text, `named` parts the names of delegations.
    """
    words, quotes = hidden(line)
    worded = _WORDED.search(words)
    if worded is not None and not quotes:
        quotes = [worded[1]]
        words = f"{words[: worded.start()]} [ ] {HIDDEN} {words[worded.end() :]}"
    place = cited.search(words)
    verb = _VERB.search(words)
    if place is None or verb is None:
        return None
    around = words[: place.start()], words[place.end() :]
    rest = _without(words, sorted(((place.start(), place.end()), (verb.start(), verb.end()))))
    names, _, behind = rest.partition(HIDDEN)
    if says_something(f"{names}{HIDDEN}{behind}") and verb["lift"] is None:
        return None  # "del [shall]": something else is done
    spoken = tuple(_said(names, named))
    if _FILLING.sub("", behind.replace(HIDDEN, "")) or not spoken or not "".join(around).strip():
        return None
    node, label, text = placed(place[0])
    spans = [(place_of(each, text, label), len(each)) for each in quotes]
    found = sorted(((at, at + length) for at, length in spans), reverse=True)
    if not found and verb["lift"] is None:
        found = [(0, len(text))]
    return BracketLine(spoken, node, label, tuple(found), verb["lift"] is not None)


def _said(words: str, named: Callable[[str], tuple[str, ...]]) -> tuple[str, ...]:
    """Return the names in what is said before the place, without the words that lead on to it."""
    plain = _IN_BRACKETS.sub(" ", words)
    plain = re.sub(r"\s+(?:in|on|of|at|around|from|the|wants?|puts?|asks?\s+for)(?=\s|$)", " ", f" {plain} ")
    return named(plain.strip(" :,."))


def _without(words: str, places: list[tuple[int, int]]) -> str:
    """Return words without those at some places, which follow one another."""
    kept, at = [], 0
    for start, end in places:
        kept.append(words[at:start])
        at = max(end, at)
    return " ".join((*kept, words[at:]))


__all__ = ["BracketLine", "LineError", "parse_bracket_line"]
