"""Textual changes: quoted words that go, come or are replaced, found in issued or in running text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from versioning.drafting.instructions.editing import Edit, deletion, insertion, replacement, styled_as
from versioning.drafting.instructions.instruction import Action, Clause, Side
from versioning.drafting.instructions.ledger import Ledger
from versioning.drafting.instructions.matching import Span, folded, matches
from versioning.drafting.instructions.portions import sentence_of
from versioning.drafting.instructions.question import QuestionError, Status
from versioning.saying import chained, said, worded
from versioning.tree.identity import NodeId
from versioning.tree.text import ATOM, EMPTY, StyledText

ISSUED, RUNNING = worded("issued text"), worded("text as amended so far")
_STOPS = ",;.:，；。،؛"


@dataclass(frozen=True)
class Text:
    """A text of the draft: as it was issued, as it is now, and what lies between."""

    node: NodeId
    issued: StyledText
    now: StyledText
    ledger: Ledger


@dataclass(frozen=True)
class Found:
    """The edits that a clause asks for, each of one text, and in which text its quotations were found."""

    edits: tuple[tuple[Text, Edit], ...]
    matched: str


def find_edits(clause: Clause, texts: Sequence[Text]) -> Found:
    """Return what a clause about quoted words changes; raises QuestionError where that is not certain."""
    if clause.everywhere:
        return _everywhere(clause, texts)
    text, span, matched = _place(clause, texts)
    edit = _edit(clause, text.now, span)
    if clause.is_whole_sentence and not edit.apply(text.now).plain.strip():
        raise QuestionError(Status.AMBIGUOUS, said("that sentence is all of the paragraph: does it go, too?"))
    if _is_done(clause, text, span, edit):
        raise QuestionError(Status.SATISFIED, said("the text reads so already"))
    return Found(((text, edit),), matched)


def _everywhere(clause: Clause, texts: Sequence[Text]) -> Found:
    edits: list[tuple[Text, Edit]] = []
    for text in texts:
        spans = [span for span in _spans(clause, text.now) if not text.ledger.is_brought(span)]
        done = matches(text.now, clause.new) if clause.new else []
        for span in reversed(_disjoint(spans)):  # from the end, so that offsets hold
            within = any(each.start <= span.start and span.end <= each.end and each != span for each in done)
            if not within:
                edits.append((text, _edit(clause, text.now, span)))
    if not edits:
        _raise_missing(clause, texts)
    return Found(tuple(edits), RUNNING if any(text.ledger.edits for text, _ in edits) else ISSUED)


def _disjoint(spans: Sequence[Span]) -> list[Span]:
    result: list[Span] = []
    for span in spans:
        if not result or span.start >= result[-1].end:
            result.append(span)
    return result


def _place(clause: Clause, texts: Sequence[Text]) -> tuple[Text, Span, str]:
    """Return the one place that a clause is about, in the text as it is now."""
    issued = [(text, span) for text in texts for span in _spans(clause, text.issued)]
    running = [(text, span) for text in texts for span in _spans(clause, text.now)]
    if len(issued) == 1:
        text, span = issued[0]
        now = text.ledger.now(span)
        if now is not None and (now.end > now.start or span.start == span.end):
            return text, now, ISSUED
        if not running:
            sentence = said("{words} was changed by an earlier instruction", words=_quoted(clause))
            raise QuestionError(Status.AMBIGUOUS, sentence)
    if len(running) == 1 and (len(issued) != 1 or not running[0][0].ledger.is_brought(running[0][1])):
        return *running[0], RUNNING
    count = max(len(issued), len(running))
    if count:
        sentence = said("{words} stands there {count} times: which one?", words=_quoted(clause), count=count)
        if count == 2:
            sentence = said("{words} stands there twice: which one?", words=_quoted(clause))
        raise QuestionError(Status.AMBIGUOUS, sentence)
    _raise_missing(clause, texts)
    raise AssertionError


def _raise_missing(clause: Clause, texts: Sequence[Text]) -> None:
    new = clause.new
    if new is not None and clause.action is Action.REPLACE and not clause.rest:
        there = sum(len(matches(text.issued, new)) for text in texts)
        if there and (there == 1 or clause.everywhere):
            raise QuestionError(Status.SATISFIED, said("{words} stands there already", words=_shortened(new)))
    if clause.is_whole_sentence:
        raise QuestionError(Status.NOT_FOUND, said("the paragraph has no such sentence"))
    raise QuestionError(Status.NOT_FOUND, said("{words} does not stand there", words=_quoted(clause)))


def _quoted(clause: Clause) -> str:
    quotes = [each for each in (*clause.anchors, clause.old) if each is not None]
    if not quotes:
        return said("the place")
    return chained(map(_shortened, quotes), worded("{first} with {last}"))


def _shortened(text: StyledText) -> str:
    words = " ".join(text.plain.split())
    return said("“{words}”", words=words if len(words) <= 60 else words[:57] + "…")


def _spans(clause: Clause, text: StyledText) -> list[Span]:
    """Return the places in a text that a clause may be about: words that go, or beside which some come."""
    if clause.sentence:
        return _in_sentence(clause, text)
    if clause.side in {Side.START, Side.END} and not clause.anchors:
        return _edges(clause, text)
    if clause.old is None:
        return _in_turn(clause, list(_by_anchors(clause, text)))
    spans = matches(text, clause.old)
    if clause.side is not None and clause.anchors:
        spans = _beside(clause, text, spans)
    return _in_turn(clause, spans)


def _in_sentence(clause: Clause, text: StyledText) -> list[Span]:
    whole = sentence_of(text, clause.sentence)
    if whole is None or clause.is_whole_sentence:
        return [whole] if whole else []
    found = _spans(replace(clause, sentence=0), text.slice(whole.start, whole.end))
    return [Span(whole.start + each.start, whole.start + each.end) for each in found]


def _edges(clause: Clause, text: StyledText) -> list[Span]:
    if clause.old is None:
        at = 0 if clause.side is Side.START else len(text)
        return [Span(at, at)]
    spans = matches(text, clause.old)
    if clause.side is Side.START:
        return [span for span in spans if not text.slice(0, span.start).plain.strip()]
    return [span for span in spans if not text.slice(span.end).plain.strip(_STOPS + " ")][-1:]


def _in_turn(clause: Clause, spans: list[Span]) -> list[Span]:
    if not clause.occurrence:
        return spans
    index = clause.occurrence - 1 if clause.occurrence > 0 else len(spans) + clause.occurrence
    return [spans[index]] if 0 <= index < len(spans) else []


def _by_anchors(clause: Clause, text: StyledText) -> Iterator[Span]:
    """Yield the anchors; for words between two, what lies between them, or the first before the second."""
    first = matches(text, clause.anchors[0]) if clause.anchors else []
    if clause.side not in {Side.BETWEEN, Side.FROM} or len(clause.anchors) < 2:
        yield from first
        return
    last = matches(text, clause.anchors[1])
    if clause.side is Side.FROM:
        for start in first:
            yield from [Span(start.start, end.end) for end in last if end.start >= start.end][:1]
        return
    for start in first:
        after = [end for end in last if end.start >= start.end]
        if clause.action is Action.INSERT:
            if after and not text.slice(start.end, after[0].start).plain.strip():
                yield start
        elif after:
            yield Span(start.end, after[0].start)


def _beside(clause: Clause, text: StyledText, spans: list[Span]) -> list[Span]:
    """Return the spans beside an anchor: those that touch it, or else those on the right side of it."""
    near: list[Span] = []
    far: list[Span] = []
    for anchor in matches(text, clause.anchors[0]):
        for span in spans:
            before, after = (anchor, span) if clause.side is not Side.BEFORE else (span, anchor)
            if before.end <= after.start:
                far.append(span)
                if not text.slice(before.end, after.start).plain.strip():
                    near.append(span)
    if clause.side is Side.BETWEEN and len(clause.anchors) > 1:
        ends = matches(text, clause.anchors[1])
        return [span for span in dict.fromkeys(far) if any(span.end <= end.start for end in ends)]
    return list(dict.fromkeys(near)) or list(dict.fromkeys(far))


def _edit(clause: Clause, text: StyledText, span: Span) -> Edit:
    new = clause.new or EMPTY
    whole = sentence_of(text, clause.sentence) if clause.sentence else None
    if whole and not clause.is_whole_sentence:
        inner = Span(span.start - whole.start, span.end - whole.start)
        made = _edit(replace(clause, sentence=0), text.slice(whole.start, whole.end), inner)
        return Edit(whole.start + made.start, whole.start + made.end, made.new)
    if clause.rest:
        return _rest(clause, text, span)
    if clause.action is Action.INSERT:
        return _insert(clause, text, span)
    if clause.action is Action.DELETE:
        return deletion(text, span.start, span.end)
    new = styled_as(text, span.start, span.end, clause.old or EMPTY, new)
    return replacement(text, span.start, span.end, new)


def _rest(clause: Clause, text: StyledText, span: Span) -> Edit:
    """Return the edit of all that follows an anchor; the stop at the end stays if no other comes."""
    new = clause.new or EMPTY
    start = span.start if clause.side in {None, Side.FROM} else span.end
    end = len(text)
    stop = _closing(text)
    if stop < end and start <= stop and not new.plain.endswith(tuple(_STOPS)):
        end = stop
    if not new.chars:
        return Edit(start, end)
    parted = new.plain[:1] not in _STOPS
    return Edit(start, end, StyledText(" ") + new if parted and text.chars[start - 1 : start] != " " else new)


def _insert(clause: Clause, text: StyledText, span: Span) -> Edit:
    new = clause.new or EMPTY
    if clause.side is Side.BEFORE:
        return insertion(text, span.start, new, after=False)
    if clause.side is Side.START:
        return insertion(text, 0, new, after=False)
    if clause.side is Side.END:
        return _append(text, new)
    return insertion(text, span.end, new, after=True)


def _append(text: StyledText, new: StyledText) -> Edit:
    """Return the edit that adds words at the end of a paragraph, before its last stop."""
    stop = _closing(text)
    if stop == len(text) or not new.plain.strip():
        return insertion(text, len(text), new, after=True)
    if new.plain.endswith(tuple(_STOPS)):
        if new.plain[0].isupper() and text.chars[stop] == ".":
            return insertion(text, len(text), new, after=True)
        ending = insertion(text.slice(0, stop), stop, new, after=True)
        return Edit(stop, stop + 1, ending.new)
    return insertion(text, stop, new, after=True)


def _closing(text: StyledText) -> int:
    """Return the offset of the stop at the end of a text, its length when there is none."""
    at = len(text)
    while at and text.chars[at - 1] in f"{ATOM} \n":
        at -= 1
    return at - 1 if at and text.chars[at - 1] in _STOPS else len(text)


def _is_done(clause: Clause, text: Text, span: Span, edit: Edit) -> bool:
    """Return whether a text already reads as a clause wants it to."""
    if edit.apply(text.now) == text.now:
        return True
    new = clause.new
    if new is None or not new.plain.strip():
        return False
    if clause.action is Action.INSERT:
        wanted = folded(new.chars)[0].strip()
        before, after = folded(text.now.chars[: edit.start])[0], folded(text.now.chars[edit.start :])[0]
        if clause.side in {Side.BEFORE, Side.END}:
            return before.strip().endswith(wanted)
        return after.strip().startswith(wanted)
    if clause.action is Action.REPLACE and not clause.rest:
        around = [
            each for each in matches(text.now, new) if each.start <= span.start and span.end <= each.end
        ]
        return bool(around) and around[0] != span
    return False
