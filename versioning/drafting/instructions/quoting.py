"""Quoting: the clauses that turn one text into another, with the shortest quotations that are certain."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from versioning.compare.redline import Fate, Segment
from versioning.compare.tokens import tokens
from versioning.compare.words import Lexicon
from versioning.drafting.instructions.instruction import Action, Clause, Side
from versioning.drafting.instructions.ledger import Ledger
from versioning.drafting.instructions.question import QuestionError
from versioning.drafting.instructions.textual import Text, find_edits
from versioning.drafting.instructions.tokens import UnclosedError, quotations
from versioning.tree.text import ATOM, Note, StyledText

_MOST_CHANGES = 6
_MOST_CHANGED = 0.6
_LONGEST_CONTEXT = 12
_SHORT = 60


@dataclass(frozen=True)
class Hunk:
    """What stands from `start` up to `end` of the old text becomes `new`."""

    start: int
    end: int
    new: StyledText


@dataclass(frozen=True)
class NoteChange:
    """A note that stays where it is and gets another text."""

    old: Note
    new: Note


def differences(
    old: StyledText, new: StyledText, lexicon: Lexicon
) -> tuple[list[Hunk], list[NoteChange]] | None:
    """Return what differs, in order; None where words only change their marks, or notes their signs."""
    hunks: list[Hunk] = []
    notes: list[NoteChange] = []
    at = 0
    for segment in lexicon.diff(old, new):
        end = at + len(segment.old)
        if segment.fate is Fate.RESTYLED:
            changed = _changed_note(segment)
            if changed is None:
                return None
            notes.append(changed)
        elif segment.fate is not Fate.KEPT:
            if hunks and hunks[-1].end == at:
                hunks[-1] = Hunk(hunks[-1].start, end, hunks[-1].new + segment.new)
            else:
                hunks.append(Hunk(at, end, segment.new))
        at = end
    return hunks, notes


def _changed_note(segment: Segment) -> NoteChange | None:
    if segment.old.chars != ATOM or segment.new.chars != ATOM or segment.old.marks != segment.new.marks:
        return None
    old, new = segment.old.atoms[0], segment.new.atoms[0]
    if isinstance(old, Note) and isinstance(new, Note) and old.sign == new.sign:
        return NoteChange(old, new)
    return None


def clauses_for(old: StyledText, hunks: list[Hunk]) -> list[Clause] | None:
    """Return the clauses that make these changes, one after the other; None where words say them badly."""
    changed = sum(max(hunk.end - hunk.start, len(hunk.new)) for hunk in hunks)
    if len(hunks) > _MOST_CHANGES or (changed > _SHORT and changed > _MOST_CHANGED * len(old)):
        return None
    result: list[Clause] = []
    text, words = Text("", old, old, Ledger()), _Words(old)
    shift = 0
    for hunk in hunks:
        wanted = text.now.replaced(hunk.start + shift, hunk.end + shift, hunk.new)
        found = _first_done(text, words, hunk, wanted)
        if found is None:
            return None
        result.append(found[0])
        text = found[1]
        shift += len(hunk.new) - (hunk.end - hunk.start)
    return result


def _first_done(text: Text, words: _Words, hunk: Hunk, wanted: StyledText) -> tuple[Clause, Text] | None:
    """Return the first clause that makes a change, tidy ones first, and the text after it."""
    for untidy in (False, True):
        for clause in _candidates(words, hunk):
            after = _done(text, clause, wanted) if _is_untidy(clause) is untidy else None
            if after is not None:
                return clause, after
    return None


def _done(text: Text, clause: Clause, wanted: StyledText) -> Text | None:
    """Return the text after a clause, None when it is not what is wanted."""
    if not all(
        _is_quotable(quote) for quote in (clause.old, clause.new, *clause.anchors) if quote is not None
    ):
        return None
    try:
        ((_, edit),) = find_edits(clause, [text]).edits
    except QuestionError:
        return None
    if edit.apply(text.now) != wanted:
        return None
    return Text(text.node, text.issued, wanted, text.ledger.with_edit(edit.start, edit.end, len(edit.new)))


def _is_untidy(clause: Clause) -> bool:
    """Return whether a quotation begins or ends with a space, which a reader would not see."""
    quotes = (each.chars for each in (clause.old, clause.new, *clause.anchors) if each is not None)
    return any(chars != chars.strip(" \u00a0") for chars in quotes)


def _is_quotable(quote: StyledText) -> bool:
    try:
        return quotations(f"“{quote.chars}”") == [(0, len(quote) + 2)]
    except UnclosedError:
        return False


class _Words:
    """A text and where its words start and end."""

    def __init__(self, text: StyledText) -> None:
        self.text = text
        self._starts: list[int] = []
        self._ends: list[int] = []
        at = 0
        for token in tokens(text.chars):
            if token.strip(f" \u00a0{ATOM}"):
                self._starts.append(at)
                self._ends.append(at + len(token))
            at += len(token)

    def back(self, at: int, count: int) -> int:
        """Return where the last `count` words that start before `at` begin."""
        index = bisect_left(self._starts, at) - count
        return self._starts[index] if index >= 0 else 0

    def on(self, at: int, count: int) -> int:
        """Return where the next `count` words that end after `at` end."""
        index = bisect_right(self._ends, at) + count - 1
        return self._ends[index] if index < len(self._ends) else len(self.text)

    def before(self, at: int, count: int) -> StyledText:
        """Return the last words before `at`, as they are quoted."""
        return stripped(self.text.slice(self.back(at, count), at).without_atoms())

    def after(self, at: int, count: int) -> StyledText:
        """Return the next words after `at`, as they are quoted."""
        return stripped(self.text.slice(at, self.on(at, count)).without_atoms())


def _candidates(words: _Words, hunk: Hunk) -> Iterator[Clause]:
    """Yield the clauses that may say a change, the shortest first."""
    old = words.text
    gone = old.slice(hunk.start, hunk.end)
    if not gone.plain.strip() and not gone.atoms:
        yield from _insertions(words, hunk)
    elif not hunk.new.plain.strip() and not hunk.new.atoms:
        yield from _deletions(words, hunk, gone)
    else:
        yield from _replacements(hunk, gone)
    for left, right in _contexts():
        start = words.back(hunk.start, left) if left else hunk.start
        end = words.on(hunk.end, right) if right else hunk.end
        quote = old.slice(start, end)
        new = old.slice(start, hunk.start) + hunk.new + old.slice(hunk.end, end)
        yield Clause(Action.REPLACE, old=quote.without_atoms(), new=new)
        if quote.atoms:
            yield Clause(Action.REPLACE, old=quote, new=new)


def _contexts() -> Iterator[tuple[int, int]]:
    for count in range(1, _LONGEST_CONTEXT):
        yield 0, count
        yield count, 0
        yield count, count


def _insertions(words: _Words, hunk: Hunk) -> Iterator[Clause]:
    old, new = words.text, stripped(hunk.new)
    if not old.slice(hunk.end).plain.strip(" ,;.:"):
        yield Clause(Action.INSERT, new=new, side=Side.END)
    for count in range(1, _LONGEST_CONTEXT):
        before, after = words.before(hunk.start, count), words.after(hunk.end, count)
        if before.chars:
            yield Clause(Action.INSERT, new=new, side=Side.AFTER, anchors=(before,))
        if after.chars:
            yield Clause(Action.INSERT, new=new, side=Side.BEFORE, anchors=(after,))
    if not old.slice(0, hunk.start).plain.strip():
        yield Clause(Action.INSERT, new=new, side=Side.START)


def _deletions(words: _Words, hunk: Hunk, gone: StyledText) -> Iterator[Clause]:
    for quote in _quotes(gone):
        yield Clause(Action.DELETE, old=quote)
    for count in range(1, _LONGEST_CONTEXT):
        before = words.before(hunk.start, count)
        for quote in _quotes(gone) if before.chars else ():
            yield Clause(Action.DELETE, old=quote, side=Side.AFTER, anchors=(before,))


def _replacements(hunk: Hunk, gone: StyledText) -> Iterator[Clause]:
    for quote in _quotes(gone):
        yield Clause(Action.REPLACE, old=quote, new=stripped(hunk.new))
    if gone.atoms:
        yield Clause(Action.REPLACE, old=gone, new=hunk.new)


def _quotes(gone: StyledText) -> Iterator[StyledText]:
    bare = stripped(gone.without_atoms())
    if bare.chars:
        yield bare
        if gone.atoms:
            yield stripped(gone)


def stripped(text: StyledText) -> StyledText:
    """Return a text without the spaces around it."""
    chars = text.chars
    return text.slice(len(chars) - len(chars.lstrip(" ")), len(chars.rstrip(" ")))
