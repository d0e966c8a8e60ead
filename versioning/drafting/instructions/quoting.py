"""Quoting: the clauses that turn one text into another, with the shortest quotations that are certain."""

from __future__ import annotations

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
from versioning.tree.text import ATOM, EMPTY, Note, StyledText

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
    text = Text("", old, old, Ledger())
    shift = 0
    for hunk in hunks:
        wanted = text.now.replaced(hunk.start + shift, hunk.end + shift, hunk.new)
        candidates = list(_candidates(old, hunk))
        for clause in sorted(candidates, key=_is_untidy):
            after = _done(text, clause, wanted)
            if after is not None:
                break
        else:
            return None
        result.append(clause)
        text = after
        shift += len(hunk.new) - (hunk.end - hunk.start)
    return result


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


def _candidates(old: StyledText, hunk: Hunk) -> Iterator[Clause]:
    """Yield the clauses that may say a change, the shortest first."""
    gone = old.slice(hunk.start, hunk.end)
    if not gone.plain.strip() and not gone.atoms:
        yield from _insertions(old, hunk)
    elif not hunk.new.plain.strip() and not hunk.new.atoms:
        yield from _deletions(old, hunk, gone)
    else:
        yield from _replacements(hunk, gone)
    for left, right in _contexts():
        start, end = _words_back(old.chars, hunk.start, left), _words_on(old.chars, hunk.end, right)
        quote = old.slice(start, end)
        new = old.slice(start, hunk.start) + hunk.new + old.slice(hunk.end, end)
        yield Clause(Action.REPLACE, old=without_notes(quote), new=new)
        if quote.atoms:
            yield Clause(Action.REPLACE, old=quote, new=new)


def _contexts() -> Iterator[tuple[int, int]]:
    for count in range(1, _LONGEST_CONTEXT):
        yield 0, count
        yield count, 0
        yield count, count


def _insertions(old: StyledText, hunk: Hunk) -> Iterator[Clause]:
    new = stripped(hunk.new)
    if not old.slice(hunk.end).plain.strip(" ,;.:"):
        yield Clause(Action.INSERT, new=new, side=Side.END)
    for count in range(1, _LONGEST_CONTEXT):
        before = stripped(without_notes(old.slice(_words_back(old.chars, hunk.start, count), hunk.start)))
        if before.chars:
            yield Clause(Action.INSERT, new=new, side=Side.AFTER, anchors=(before,))
        after = stripped(without_notes(old.slice(hunk.end, _words_on(old.chars, hunk.end, count))))
        if after.chars:
            yield Clause(Action.INSERT, new=new, side=Side.BEFORE, anchors=(after,))
    if not old.slice(0, hunk.start).plain.strip():
        yield Clause(Action.INSERT, new=new, side=Side.START)


def _deletions(old: StyledText, hunk: Hunk, gone: StyledText) -> Iterator[Clause]:
    for quote in _quotes(gone):
        yield Clause(Action.DELETE, old=quote)
    for count in range(1, _LONGEST_CONTEXT):
        before = stripped(without_notes(old.slice(_words_back(old.chars, hunk.start, count), hunk.start)))
        for quote in _quotes(gone) if before.chars else ():
            yield Clause(Action.DELETE, old=quote, side=Side.AFTER, anchors=(before,))


def _replacements(hunk: Hunk, gone: StyledText) -> Iterator[Clause]:
    for quote in _quotes(gone):
        yield Clause(Action.REPLACE, old=quote, new=stripped(hunk.new))
    if gone.atoms:
        yield Clause(Action.REPLACE, old=gone, new=hunk.new)


def _quotes(gone: StyledText) -> Iterator[StyledText]:
    bare = stripped(without_notes(gone))
    if bare.chars:
        yield bare
        if gone.atoms:
            yield stripped(gone)


def _words_back(chars: str, at: int, count: int) -> int:
    """Return where the last `count` words before `at` start."""
    while count and at:
        token = tokens(chars[max(0, at - 200) : at])[-1]
        at -= len(token)
        count -= bool(token.strip(f" \u00a0{ATOM}"))
    return at


def _words_on(chars: str, at: int, count: int) -> int:
    """Return where the next `count` words after `at` end."""
    while count and at < len(chars):
        token = tokens(chars[at : at + 200])[0]
        at += len(token)
        count -= bool(token.strip(f" \u00a0{ATOM}"))
    return at


def stripped(text: StyledText) -> StyledText:
    """Return a text without the spaces around it."""
    chars = text.chars
    return text.slice(len(chars) - len(chars.lstrip(" ")), len(chars.rstrip(" ")))


def without_notes(text: StyledText) -> StyledText:
    """Return a text without its notes, which no quotation needs to be found."""
    for at in reversed(text.anchors):
        text = text.replaced(at, at + 1, EMPTY)
    return text
