"""How edits and marks of a text are carried over what others did to it.

Words that compete are a clash: the same words changed in two ways, words put into words that the
others deleted or changed, different words put at the very same spot. Formatting never is.
"""

from __future__ import annotations

from collections.abc import Sequence

from versioning.change.crossing import ClashError, Crossing, Fit, Same
from versioning.change.reasons import AROUND, GONE, LEANS, REWRITTEN, SAME_SPOT, SPLIT
from versioning.change.step import EditText, SetMark
from versioning.change.trace import WORDS
from versioning.change.whole_words import whole_words
from versioning.tree.expression import expression
from versioning.tree.identity import NodeId
from versioning.tree.text import EMPTY, Mark, StyledText

_FIRST_WORD, _LAST_WORD = expression(r"\s*(\w+)"), expression(r"(\w+)\s*\Z")


def carry_edit(crossing: Crossing, step: EditText) -> Fit | Same:
    """Return the edit for the merged draft; raises ClashError."""
    wide = whole_words(step, crossing.mine.draft.text(step.node))
    standing = crossing.mine.standing(step.node)
    removed = standing[wide.at : wide.at + len(wide.removed)]
    if removed:
        carried = _carry_rewriting(crossing, step, wide, removed)
    elif wide.inserted:
        left = standing[wide.at - 1] if wide.at else crossing.mine.opening(step.node)
        right = standing[wide.at] if wide.at < len(standing) else None
        carried = _carry_insertion(crossing, step, left, right)
    else:
        return Fit(())
    if isinstance(carried, Fit):
        _check_reach(crossing, carried, (step.at - wide.at, len(wide.inserted) - len(step.inserted)))
        _check_echo(crossing, carried)
    return carried


def _check_reach(crossing: Crossing, carried: Fit, reach: tuple[int, int]) -> None:
    """Raise ClashError when an edit would change other words in the merged draft than it did in its own."""
    for step in carried.steps:
        if isinstance(step, EditText):
            wide = whole_words(step, crossing.merged.draft.text(step.node))
            if (step.at - wide.at, len(wide.inserted) - len(step.inserted)) != reach:
                raise ClashError(REWRITTEN)


def _check_echo(crossing: Crossing, carried: Fit) -> None:
    """Raise ClashError when a word would stand beside the same one, which the others put there: “all all”."""
    merged = crossing.merged
    for step in carried.steps:
        if not isinstance(step, EditText):
            continue
        chars, stamps = merged.draft.text(step.node).chars, merged.standing(step.node)
        end = step.at + len(step.removed)
        before, first = _LAST_WORD.search(chars, 0, step.at), _FIRST_WORD.match(step.inserted.chars)
        last, after = _LAST_WORD.search(step.inserted.chars), _FIRST_WORD.match(chars, end)
        for mine, theirs in ((first, before), (last, after)):
            if mine is None or theirs is None or mine[1] != theirs[1]:
                continue
            if crossing.foreign.issuperset(stamps[slice(*theirs.span(1))]):
                raise ClashError(SAME_SPOT)


def _carry_rewriting(
    crossing: Crossing, step: EditText, wide: EditText, removed: Sequence[int]
) -> Fit | Same:
    """Carry an edit that replaces or deletes words, the stamps of which are `removed`."""
    merged = crossing.merged
    if not crossing.held.isdisjoint(removed):
        raise ClashError(LEANS)
    passages = {node: _passage(crossing, node, indexes) for node, indexes in crossing.found(removed).items()}
    ours = set(removed)
    left = [stamp for passage in passages.values() for stamp in passage if merged.stands(stamp)]
    if not ours.issuperset(left):
        return _same_words(crossing, wide, passages, ours)
    if wide.inserted and len(left) < len(removed):
        raise ClashError(REWRITTEN if passages else GONE)
    if wide.inserted and len(passages) > 1:
        raise ClashError(SPLIT)
    _check_notes(crossing, step.removed)
    return Fit(
        tuple(
            _edit_of(crossing, node, passage, step, wide)
            for node, passage in passages.items()
            if any(merged.stands(stamp) for stamp in passage)
        )
    )


def _passage(crossing: Crossing, node: NodeId, indexes: Sequence[int]) -> Sequence[int]:
    """Return the stamps from the first of `indexes` to the last, from deleted ends on to a landmark."""
    stamps = crossing.merged.stamps(node)
    first, last = indexes[0], indexes[-1]
    if stamps[first] in crossing.merged.dead:
        while first > 1 and _is_word_passed(crossing, stamps[first - 1]):
            first -= 1
    return stamps[first : _over_new(crossing, stamps, last)]


def _over_new(crossing: Crossing, stamps: Sequence[int], last: int) -> int:
    """Return the end of a passage, which takes in what the others put in place of a deleted end."""
    end = last + 1
    if stamps[last] in crossing.merged.dead:
        while end < len(stamps) and _is_word_passed(crossing, stamps[end]):
            end += 1
    return end


def _is_word_passed(crossing: Crossing, stamp: int) -> bool:
    return crossing.is_passed(stamp) and stamp not in crossing.merged.origins.openings


def _edit_of(
    crossing: Crossing, node: NodeId, passage: Sequence[int], step: EditText, wide: EditText
) -> EditText:
    """Return the edit of one text of the merged draft, of the words of mine that stand in `passage`."""
    merged = crossing.merged
    at = merged.offset(node, merged.stamps(node).index(passage[0]))
    if wide.inserted:
        at += step.at - wide.at
        end = at + len(step.removed)
    else:
        end = at + sum(merged.stands(stamp) for stamp in passage)
    return EditText(node, at, merged.draft.text(node).slice(at, end), step.inserted)


def _same_words(
    crossing: Crossing, wide: EditText, passages: dict[NodeId, Sequence[int]], ours: set[int]
) -> Same:
    """Return Same when the others replaced just these words by just these; raises ClashError otherwise."""
    merged = crossing.merged
    if len(passages) > 1:
        raise ClashError(REWRITTEN)
    ((node, passage),) = passages.items()
    deleted = {stamp for stamp in passage if stamp in merged.dead and stamp not in crossing.mine.dead}
    words = [stamp for stamp in passage if merged.stands(stamp)]
    if not deleted - crossing.foreign <= ours or not ours <= deleted:
        raise ClashError(REWRITTEN)
    return _same_insertion(crossing, node, words, wide.inserted, REWRITTEN)


def _same_insertion(
    crossing: Crossing, node: NodeId, words: Sequence[int], inserted: StyledText, reason: str
) -> Same:
    """Return Same when `words`, side by side in a text, are just `inserted`; raises ClashError otherwise."""
    merged = crossing.merged
    at = merged.offset(node, merged.stamps(node).index(words[0]))
    text = merged.draft.text(node).slice(at, at + len(words))
    if (text.chars, text.atoms) != (inserted.chars, inserted.atoms) or not crossing.foreign.issuperset(words):
        raise ClashError(reason)
    return Same({WORDS: list(words), **same_notes(crossing, inserted)})


def same_notes(crossing: Crossing, text: StyledText) -> dict[NodeId, list[int]]:
    """Return the stamps of the notes of a text that the merged draft has just so."""
    merged = crossing.merged
    return {note.id: [merged.opening(note.id), *merged.standing(note.id)] for _, note in text.notes}


def _check_notes(crossing: Crossing, removed: StyledText) -> None:
    """Raise ClashError when a note that goes with the words has new words of the others."""
    for _, note in removed.notes:
        if note.id in crossing.merged.draft:
            words = crossing.merged.standing(note.id)
            if not set(crossing.mine.standing(note.id)).issuperset(words):
                raise ClashError(REWRITTEN)


def _carry_insertion(crossing: Crossing, step: EditText, left: int, right: int | None) -> Fit | Same:
    """Carry an edit that only inserts, between the characters stamped `left` and `right`."""
    merged = crossing.merged
    node = crossing.find(left)
    stamps = merged.stamps(node)
    first = stamps.index(left) + 1
    end = walk(crossing, stamps, first, right)
    words = [stamp for stamp in stamps[first:end] if merged.stands(stamp)]
    if words:
        return _same_insertion(crossing, node, words, step.inserted, SAME_SPOT)
    if left in merged.dead and right in merged.dead:
        raise ClashError(AROUND)
    at = merged.offset(node, first)
    return Fit((EditText(node, at, EMPTY, step.inserted),), after=left)


def walk(crossing: Crossing, stamps: Sequence[int], index: int, right: int | None) -> int:
    """Return the index, from `index` on, of the stamp `right`, or of the end of the text for None.

    Only what is no landmark may lie between; raises ClashError when what this change builds on is missing.
    """
    openings = crossing.merged.origins.openings
    while index < len(stamps) and stamps[index] != right:
        if right is None and stamps[index] in openings:
            break
        if not crossing.is_passed(stamps[index]):
            raise ClashError(LEANS)
        index += 1
    return index


def carry_mark(crossing: Crossing, step: SetMark) -> Fit:
    """Return the marks for the merged draft, wherever their characters stand now; raises ClashError."""
    characters = crossing.mine.standing(step.node)[step.at : step.at + step.length]
    found = crossing.found(characters)
    if characters and not found and not crossing.held.isdisjoint(characters):
        raise ClashError(LEANS)
    ranges = {node: _stretch(crossing, node, indexes) for node, indexes in found.items()}
    steps: list[SetMark] = []
    for node, (start, end) in ranges.items():
        text = crossing.merged.draft.text(node)
        before = text.spans(step.kind, start, end)
        marks: list[Mark] = []
        for span in step.after:
            under = crossing.found(characters[span.start : span.end]).get(node)
            if under:
                first, last = _stretch(crossing, node, under)
                marks.append(Mark(first - start, last - start, step.kind, span.value))
        after = text.with_spans(step.kind, start, end, marks).spans(step.kind, start, end)
        if before != after:
            steps.append(SetMark(node, start, end - start, step.kind, before, after))
    return Fit(tuple(steps))


def _stretch(crossing: Crossing, node: NodeId, indexes: Sequence[int]) -> tuple[int, int]:
    """Return from which offset to which the characters at `indexes` stand, or what stands in their place."""
    stamps = crossing.merged.stamps(node)
    end = _over_new(crossing, stamps, indexes[-1])
    return crossing.merged.offset(node, indexes[0]), crossing.merged.offset(node, end)
