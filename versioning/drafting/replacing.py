"""Replacing what was found, so that styles, notes and whatever resists stay as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from typing import NamedTuple

from versioning.change.step import EditText
from versioning.change.transaction import Transaction
from versioning.compare.tokens import fold
from versioning.drafting.searching import Hit, PatternError, Query, groups_of
from versioning.saying import capitalized, said
from versioning.tree.expression import expression
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, Mark, StyledText

Guard = Callable[[Transaction, Resolution], str]
"""Returns why a change of a draft is not to be made, as a sentence for a person; empty when it may be."""
REPLACE = "replace"
"""The intent of a replacing transaction."""

_WORD = expression(r"\s*\S+")
_GROUP = expression(r"\$\$|\\\\|\$\{(\d{1,2}|[^\W\d]\w*)\}|\\g<(\d{1,2}|[^\W\d]\w*)>|[$\\](\d{1,2})|\\([nt])")
_WRITTEN = {"n": "\n", "t": "\t"}


class _Group(NamedTuple):
    """A group of the expression, by its number or its name."""

    name: str


class Replacement:
    r"""What comes in the place of what is found.

    Where capitals don't matter and none were written, it takes those of what it replaces: of "Landlocked" it
    makes "Land-locked", and of "LANDLOCKED" "LAND-LOCKED".
    Of a regular expression it may take parts: `$1` or `\1` is the first group, `${name}` or `\g<name>` the
    one of that name, `$0` all that was found, `\n` a line break, `\t` a tab, `$$` a dollar sign.
    """

    def __init__(self, words: str, query: Query) -> None:
        """Put `words` in the place of what `query` finds."""
        words = words.replace(ATOM, "")
        self._parts: list[str | _Group] = list(_parts(words)) if query.pattern else [words]
        self._names = groups_of(query)
        is_small = not query.pattern and not query.case and query.words.islower() and words.islower()
        self._small = words if is_small else ""

    def words(self, text: StyledText, hit: Hit) -> str:
        """Return what comes in the place of one hit in its text; raises PatternError for an unknown group."""
        if self._small:
            return _with_capitals_of(text.chars[hit.start : hit.end], self._small)
        return "".join(
            each if isinstance(each, str) else self._group(text, hit, each) for each in self._parts
        )

    def _group(self, text: StyledText, hit: Hit, group: _Group) -> str:
        number = (
            int(group.name) if group.name.isdecimal() else self._names.get(group.name, len(hit.groups) + 1)
        )
        if number > len(hit.groups):
            message = said(
                "The expression has no group {group}; it has {count}.",
                group=group.name,
                count=len(hit.groups),
            )
            raise PatternError(message)
        start, end = hit.groups[number - 1] if number else (hit.start, hit.end)
        return text.chars[start:end].replace(ATOM, "") if start >= 0 else ""


@dataclass(frozen=True)
class Replaced:
    """What replacing would do: `count` places change; `refused` tells where that can't be, and why."""

    transaction: Transaction
    count: int
    refused: tuple[tuple[NodeId, str], ...] = ()


def replaced(draft: Resolution, hits: Sequence[Hit], replacement: Replacement, guard: Guard) -> Replaced:
    """Return one transaction that puts the replacement in the place of every hit.

    The paragraphs that `guard` does not let be changed are left as they are, each with its reason. Words
    take the marks of what they replace, and notes among it stay in their places. Raises PatternError.
    """
    steps: dict[NodeId, list[tuple[EditText, ...]]] = {}
    for node, found in groupby(hits, key=lambda hit: hit.node):
        text = draft.text(node)
        edits = [_edits(node, text, hit, replacement.words(text, hit)) for hit in found]
        if any(edits):
            steps[node] = [each for each in reversed(edits) if each]  # from the end, so that offsets hold
    refused: list[tuple[NodeId, str]] = []
    allowed = list(_allowed(draft, steps, tuple(steps), guard, refused))
    made = [edit for node in allowed for edits in steps[node] for edit in edits]
    count = sum(len(steps[node]) for node in allowed)
    return Replaced(Transaction(tuple(made), intent=REPLACE), count, tuple(refused))


def _allowed(
    draft: Resolution,
    steps: dict[NodeId, list[tuple[EditText, ...]]],
    nodes: Sequence[NodeId],
    guard: Guard,
    refused: list[tuple[NodeId, str]],
) -> Iterator[NodeId]:
    """Yield the nodes that may be changed, halving: few resist, and to ask for each would take long."""
    if not nodes:
        return
    change = Transaction(tuple(edit for node in nodes for edits in steps[node] for edit in edits))
    why = guard(change, draft)
    if not why:
        yield from nodes
    elif len(nodes) == 1:
        refused.append((nodes[0], why))
    else:
        half = len(nodes) // 2
        yield from _allowed(draft, steps, nodes[:half], guard, refused)
        yield from _allowed(draft, steps, nodes[half:], guard, refused)


def _edits(node: NodeId, text: StyledText, hit: Hit, words: str) -> tuple[EditText, ...]:
    """Return what puts `words` in the place of a hit, from its end to its start; none where nothing differs.

    What both begin and end with stays, with its marks; so do the notes, around which the rest is cut.
    """
    places = [at for at in range(hit.start, hit.end) if text.chars[at] != ATOM]
    old = "".join(text.chars[at] for at in places)
    words = _shaped(words, old)
    head = _common(old, words)
    tail = _common(old[head:][::-1], words[head:][::-1])
    gone = places[head : len(places) - tail]
    new = words[head : len(words) - tail]
    if not gone and not new:
        return ()
    if not gone:
        at = places[head - 1] + 1 if head else places[0]
        beside = places[head - 1] if head else places[0]
        return (EditText(node, at, StyledText(), _in_style(new, text, beside)),)
    runs = [[at for _, at in run] for _, run in groupby(enumerate(gone), key=lambda each: each[1] - each[0])]
    removed = [text.slice(run[0], run[-1] + 1) for run in runs]
    shares = _shared(new, [len(part.chars.split()) for part in removed])
    return tuple(
        EditText(node, run[0], part, _in_style(share, text, run[0]))
        for run, part, share in reversed(list(zip(runs, removed, shares, strict=True)))
    )


def _shared(words: str, counts: Sequence[int]) -> Iterator[str]:
    """Yield the words for each stretch between notes: as many as stood there, what is left for the last."""
    at = 0
    for count in counts[:-1]:
        start = at
        for match in islice(_WORD.finditer(words, at), count):
            at = match.end()
        yield words[start:at]
    yield words[at:]


def _in_style(words: str, text: StyledText, at: int) -> StyledText:
    """Return words under the marks of the character at an offset of a text."""
    if not words:
        return StyledText()
    marks = (mark for mark in text.marks if mark.start <= at < mark.end)
    return StyledText(words, tuple(Mark(0, len(words), mark.kind, mark.value) for mark in marks))


def _shaped(words: str, old: str) -> str:
    """Return words in whose plain quotes, hyphens and spaces those of what they replace go on, in its shapes.

    So they were found, too. Where nothing but shapes differs, it is these that somebody wants replaced.
    """
    if fold(old) == fold(words):
        return words
    head = _common(fold(old), words)
    tail = _common(fold(old[head:])[::-1], words[head:][::-1])
    middle = words[head : len(words) - tail]
    if "’" in old and "'" not in old:
        middle = middle.replace("'", "’")
    return old[:head] + middle + old[len(old) - tail :]


def _with_capitals_of(old: str, words: str) -> str:
    """Return words in small letters with the capitals of those that they replace, unless these are all."""
    if old.casefold() == words.casefold():
        return words
    if old.isupper() and sum(map(str.isalpha, old)) > 1:
        return words.upper()
    return capitalized(words) if old[:1].isupper() else words


def _common(one: str, other: str) -> int:
    """Return how many letters both begin with."""
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    return count


def _parts(words: str) -> Iterator[str | _Group]:
    at = 0
    for match in _GROUP.finditer(words):
        yield words[at : match.start()]
        at = match.end()
        group = match[1] or match[2] or match[3]
        if group:
            yield _Group(group)
        else:
            yield _WRITTEN[match[4]] if match[4] else match[0][0]
    yield words[at:]
