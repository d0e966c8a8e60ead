"""Brackets: words that are not agreed, and who holds them there.

A pair of square brackets in a text is one object. Its owners are told by acts that remember the text as it
was; so a pair keeps them however the words in and around it change, and whoever types brackets, or sends
them in a file, makes brackets that nobody is known to hold yet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, takewhile

from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.history.act import Act, standing
from versioning.negotiation.anchoring import Moored, found, moored
from versioning.negotiation.comment import Anchor
from versioning.negotiation.forms import Forms
from versioning.negotiation.standing_words import is_standing
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.sharing import Kept
from versioning.tree.text import StyledText, styled

NOT_NEGOTIATED = frozenset(("sic", "…", "...", "x", "X"))
"""What stands in brackets for another reason: an editor's remark, words left out, a blank."""


@dataclass(frozen=True)
class Bracket:
    """A pair of brackets: from `start`, before the opening one, to `end`, behind the closing one.

    `owners` hold it, none where nobody is known to. Offsets count code points of the text of `node`.
    """

    node: NodeId
    start: int
    end: int
    owners: tuple[str, ...] = ()

    @property
    def anchor(self) -> Anchor:
        """The words from one bracket to the other, both with them."""
        return Anchor(self.node, self.start, self.node, self.end)


@dataclass(frozen=True)
class Hold:
    """From now on these delegations, and no other, hold the brackets that stand there."""

    node: str
    start: int
    end: int
    text: str
    before: str
    owners: tuple[str, ...]

    @property
    def mooring(self) -> Moored:
        """The brackets with the text as it was."""
        return Moored(Anchor(self.node, self.start, self.node, self.end), self.text, self.text, self.before)


FORMS: Forms[Hold] = Forms({"hold brackets": Hold})
"""How it is kept in acts."""


def holding(bracket: Bracket, draft: Resolution) -> Act:
    """Return the act, not sealed yet, by which the owners of a bracket in `draft` hold it."""
    held = moored(bracket.anchor, draft)
    return FORMS.act_of(
        Hold(bracket.node, bracket.start, bracket.end, held.start_text, held.before, bracket.owners)
    )


def pairs_in(chars: str) -> tuple[tuple[int, int], ...]:
    """Return the pairs of brackets of a text, outer ones before those in them, in reading order."""
    opened: list[int] = []
    pairs: list[tuple[int, int]] = []
    for at, char in enumerate(chars):
        if char == "[":
            opened.append(at)
        elif char == "]" and opened:
            pairs.append((opened.pop(), at + 1))
    return tuple(sorted(each for each in pairs if _is_negotiated(chars[each[0] + 1 : each[1] - 1])))


def _is_negotiated(words: str) -> bool:
    """Return whether words stand in brackets because they are not agreed."""
    return words.strip() not in NOT_NEGOTIATED and not is_standing(words)


class BracketFinder:
    """Finds the brackets of one draft after the other, in those texts that are others than before."""

    def __init__(self) -> None:
        """Start without a draft."""
        self._pairs: Kept[Paragraph, tuple[Bracket, ...]] = Kept(_in_paragraph)
        self._acts: Sequence[Act] = ()
        self._holds: tuple[Hold, ...] = ()

    def brackets(self, draft: Resolution, acts: Sequence[Act]) -> tuple[Bracket, ...]:
        """Return a draft's brackets with their owners, in reading order; raises ValueError for bad acts.

        Those in lines above its title count only where somebody holds them.
        """
        pairs = chain.from_iterable(self._pairs.of(draft.children))
        brackets = {(each.node, each.start, each.end): each for each in pairs}
        if brackets:
            printed = _above_title(draft)
            for hold in self._held(acts):
                place = found(hold.mooring, draft)
                key = (place.start, place.start_at, place.end_at) if place is not None else None
                if key in brackets:
                    brackets[key] = replace(brackets[key], owners=hold.owners)
            if printed:
                return tuple(each for each in brackets.values() if each.owners or each.node not in printed)
        return tuple(brackets.values())

    def _held(self, acts: Sequence[Act]) -> tuple[Hold, ...]:
        if acts is not self._acts:
            deeds = map(FORMS.deed_of, standing(acts))
            self._acts, self._holds = acts, tuple(each for each in deeds if each is not None)
        return self._holds


def around(brackets: Sequence[Bracket], node: NodeId, at: int) -> Bracket | None:
    """Return the innermost bracket around a place in a text, or None."""
    there = [each for each in brackets if each.node == node and each.start <= at <= each.end]
    return min(there, key=lambda each: each.end - each.start, default=None)


def by_owner(brackets: Iterable[Bracket]) -> Mapping[str, int]:
    """Return how many brackets each delegation holds, the most first; those of nobody count under ""."""
    counted: dict[str, int] = {}
    for each in brackets:
        for owner in each.owners or ("",):
            counted[owner] = counted.get(owner, 0) + 1
    return dict(sorted(counted.items(), key=lambda each: (each[0] == "", -each[1], each[0])))


def by_paragraph(brackets: Iterable[Bracket], draft: Resolution) -> Mapping[NodeId, list[Bracket]]:
    """Return, for each paragraph at the top of a draft, the brackets in it, below it, and in their notes."""
    above = draft.parents
    found: dict[NodeId, list[Bracket]] = {}
    for each in brackets:
        top = each.node
        while above[top] != draft.id:
            top = above[top]
        found.setdefault(top, []).append(each)
    return found


def proposed_in(before: Resolution, after: Resolution) -> tuple[Bracket, ...]:
    """Return which of the brackets that came into a draft hold what was proposed.

    Where two came side by side, "[shall] [should]", it is the second; the first holds the text as it was.
    """
    known = Counter((each.node, _words(each, before)) for each in _in_texts(before))
    came: list[Bracket] = []
    for each in _in_texts(after):
        if known[each.node, _words(each, after)]:
            known[each.node, _words(each, after)] -= 1
        else:
            came.append(each)
    starts = {(each.node, each.start) for each in came}
    return tuple(each for each in came if (each.node, _next_to(each, after)) not in starts)


def bracketing(draft: Resolution, node: NodeId, start: int, end: int) -> Transaction:
    """Return the change that puts brackets around some words of a text."""
    text = draft.text(node)
    opening, closing = (_like(text, at, char) for at, char in ((start, "["), (end - 1, "]")))
    steps = (
        EditText(node, end, StyledText(""), closing),
        EditText(node, start, StyledText(""), opening),
    )
    return Transaction(steps, intent="bracket")


def lifting(bracket: Bracket, draft: Resolution) -> Transaction:
    """Return the change that takes a pair of brackets away and leaves the words in them."""
    text = draft.text(bracket.node)
    steps = tuple(
        EditText(bracket.node, at, text.slice(at, at + 1), StyledText(""))
        for at in (bracket.end - 1, bracket.start)
    )
    return Transaction(steps, intent="lift brackets")


def _in_texts(draft: Resolution) -> Iterator[Bracket]:
    return chain.from_iterable(map(_in_paragraph, draft.children))


def _in_paragraph(paragraph: Paragraph) -> tuple[Bracket, ...]:
    """Return the pairs of brackets in a paragraph, in its notes, and below it."""
    found: list[Bracket] = []
    for each in paragraph.walk():
        text = each.text
        found += _in_text(each.id, text)
        if text.atoms:
            for _, note in text.notes:
                found += _in_text(note.id, note.text)
    return tuple(found)


def _in_text(node: NodeId, text: StyledText) -> Iterator[Bracket]:
    if "[" in text.chars:
        yield from (Bracket(node, start, end) for start, end in pairs_in(text.chars))


def _next_to(bracket: Bracket, draft: Resolution) -> int:
    """Return where the next word begins, or another bracket."""
    chars = draft.text(bracket.node).chars
    return len(chars) - len(chars[bracket.end :].lstrip())


def _above_title(draft: Resolution) -> frozenset[NodeId]:
    """Return the lines that stand over a title, as "[on the report of …]" does: printed, not negotiated."""
    title = draft.first(Role.TITLE)
    above = takewhile(lambda each: each is not title, draft.children if title else ())
    return frozenset(each.id for each in above if each.role is Role.TEXT)


def _words(bracket: Bracket, draft: Resolution) -> str:
    return draft.text(bracket.node).chars[bracket.start : bracket.end]


def _like(text: StyledText, at: int, char: str) -> StyledText:
    """Return a bracket that looks like the words beside it; it is no note of theirs."""
    beside = text.slice(at, at + 1) if 0 <= at < len(text) else StyledText("")
    return replace(styled(char), marks=beside.marks)
