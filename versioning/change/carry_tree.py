"""How changes of the tree are carried over what others did to it.

Two insertions at one place are no clash: theirs come first. To delete what the others changed or
added to is one, and so is to move, or to turn into something else, what they moved or turned otherwise.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TypeVar

from versioning.change.carry_text import same_notes, walk
from versioning.change.crossing import ClashError, Crossing, Fit, Same
from versioning.change.reasons import APART, CHANGED, JOINED, LEANS, MOVED, SCATTERED, TAKEN
from versioning.change.step import (
    Delete,
    EditMasthead,
    Insert,
    Join,
    Move,
    SetId,
    SetRole,
    SetSign,
    Split,
    StepError,
)
from versioning.change.trace import Trace
from versioning.change.whole_words import word_around
from versioning.saying import said
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

Value = TypeVar("Value")


def carry_insert(crossing: Crossing, step: Insert) -> Fit | Same:
    """Return the insertion for the merged draft; raises ClashError."""
    merged, node = crossing.merged, step.paragraph.id
    if node in merged.draft:
        if merged.draft.is_note(node) or merged.draft.paragraph(node) != step.paragraph:
            raise ClashError(TAKEN)
        stamps: dict[NodeId, list[int]] = {}
        for each in step.paragraph.walk():
            stamps[each.id] = [merged.opening(each.id), *merged.standing(each.id)]
            stamps.update(same_notes(crossing, each.text))
        return Same(stamps)
    return Fit((Insert(*crossing.place(step.parent, step.index), step.paragraph),))


def carry_delete(crossing: Crossing, step: Delete) -> Fit | Same:
    """Return the deletion for the merged draft; raises ClashError when that would delete other words too."""
    merged = crossing.merged
    node = step.paragraph.id
    opening = crossing.mine.opening(node)
    if merged.find(opening) is None and opening not in crossing.held and node not in merged.draft:
        return Same({})
    parts = [merged.draft.paragraph(part) for part in crossing.parts(node)]
    mine = _content(crossing.mine, step.paragraph)
    theirs = set[int]().union(*(_content(merged, part) for part in parts))
    theirs -= {merged.opening(part.id) for part in parts[1:]}
    if not theirs <= mine:
        raise ClashError(CHANGED)
    for stamp in mine - theirs:
        if stamp in crossing.held:
            raise ClashError(LEANS)
        if stamp not in merged.dead and merged.find(stamp) is not None:
            raise ClashError(SCATTERED)
    places = sorted((merged.draft.place(part.id), part) for part in parts)
    return Fit(tuple(Delete(*place, part) for place, part in reversed(places)))


def _content(trace: Trace, paragraph: Paragraph) -> set[int]:
    """Return the stamps of all that stands in a paragraph and below it, notes and openings too."""
    result: set[int] = set()
    for each in paragraph.walk():
        for node in (each.id, *(note.id for _, note in each.text.notes)):
            result.update(trace.stamps(node))
    return result - trace.dead


def carry_move(crossing: Crossing, step: Move) -> Fit | Same:
    """Return the move for the merged draft, with what the others split off; raises ClashError."""
    draft = crossing.merged.draft
    node, *others = crossing.parts(step.node)
    target = crossing.place(step.parent, step.index, without=step.node)
    if node in crossing.moved:
        if draft.place(node) == target:
            return Same({})
        raise ClashError(MOVED)
    steps = [Move(node, *draft.place(node), *target)]
    try:
        for part in others:
            draft = steps[-1].apply(draft)
            steps.append(_move_behind(draft, part, steps[-1].node))
    except StepError as error:
        raise ClashError(MOVED) from error
    return Fit(tuple(steps))


def _move_behind(draft: Resolution, node: NodeId, other: NodeId) -> Move:
    old_parent, old_index = draft.place(node)
    parent, index = draft.place(other)
    has_left = old_parent == parent and old_index < index
    return Move(node, old_parent, old_index, parent, index + 1 - has_left)


def carry_split(crossing: Crossing, step: Split) -> Fit | Same:
    """Return the split for the merged draft; raises ClashError."""
    merged = crossing.merged
    standing = crossing.mine.standing(step.node)
    left = standing[step.at - 1] if step.at else crossing.mine.opening(step.node)
    right = standing[step.at] if step.at < len(standing) else None
    node = crossing.find(left)
    stamps = merged.stamps(node)
    end = walk(crossing, stamps, stamps.index(left) + 1, right)
    if end == len(stamps):
        twin = merged.find(right) if right is not None else step.new
        if twin and _is_split_off(crossing, twin, node, step):
            crossing.foreign.discard(merged.opening(twin))
            return Same({step.new: [merged.opening(twin)]})
    kept = _kept(crossing, step, node)
    split = replace(step, node=node, at=merged.offset(node, end), kept=kept)
    return Fit((split,), after=stamps[end - 1])


def _is_split_off(crossing: Crossing, twin: NodeId, node: NodeId, step: Split) -> bool:
    """Return whether the others split off `twin` from `node` at this very place, as this step would."""
    if crossing.parted.get(twin) != node or twin not in crossing.merged.draft or crossing.is_known(twin):
        return False
    paragraph = crossing.merged.draft.paragraph(twin)
    return (paragraph.role, paragraph.number) == (step.role, step.number)


def _kept(crossing: Crossing, step: Split, node: NodeId) -> int:
    """Return how many children stay with the first part, in the merged draft."""
    draft = crossing.merged.draft
    parent, index = crossing.place(step.node, step.kept)
    if parent == node:
        return index
    stand_later = draft.place(parent)[1] > draft.place(node)[1]
    return len(draft.paragraph(node).children) if stand_later else 0


def carry_join(crossing: Crossing, step: Join) -> Fit | Same:
    """Return the join for the merged draft; raises ClashError when the two stand apart there."""
    merged = crossing.merged
    opening = crossing.mine.opening(step.gone)
    node, last = crossing.end(step.node)
    gone = crossing.find(opening)
    if gone == node:
        return Same({})
    stamps = merged.stamps(node)
    if merged.opening(gone) != opening or walk(crossing, stamps, last + 1, None) < len(stamps):
        raise ClashError(JOINED)
    (parent, index), (parent_of_gone, index_of_gone) = merged.draft.place(node), merged.draft.place(gone)
    if (parent_of_gone, index_of_gone) != (parent, index + 1):
        raise ClashError(APART)
    first, rest = merged.draft.paragraph(node), merged.draft.paragraph(gone)
    own = crossing.mine.draft
    if _seam(first.text, rest.text) != _seam(own.text(step.node), own.text(step.gone)):
        raise ClashError(APART)
    return Fit((Join(node, len(first.text), len(first.children), gone, rest.role, rest.number),))


def _seam(first: StyledText, rest: StyledText) -> str:
    """Return the word that joining the two texts would make of two, empty when it would make none."""
    chars = first.chars + rest.chars
    start, end = word_around(chars, len(first))
    return chars[start:end]


def carry_role(crossing: Crossing, step: SetRole) -> Fit | Same:
    """Return the change of role and number for the merged draft; raises ClashError."""
    node = crossing.home(step.node)
    paragraph = crossing.merged.draft.paragraph(node)
    role = _settled(step.before, step.after, paragraph.role)
    number = _settled(step.number_before, step.number_after, paragraph.number)
    carried = SetRole(node, paragraph.role, role, paragraph.number, number)
    if carried.before == carried.after and carried.number_before == carried.number_after:
        return Same({})
    return Fit((carried,))


def carry_sign(crossing: Crossing, step: SetSign) -> Fit | Same:
    """Return the change of a note's sign for the merged draft; raises ClashError."""
    node = crossing.home(step.node)
    standing = crossing.merged.draft.note(node).sign
    after = _settled(step.before, step.after, standing)
    return Same({}) if after == standing else Fit((SetSign(node, standing, after),))


def carry_masthead(crossing: Crossing, step: EditMasthead) -> Fit | Same:
    """Return the change of the masthead for the merged draft; raises ClashError."""
    standing: str = getattr(crossing.merged.draft.masthead, step.field)
    after = _settled(step.before, step.after, standing)
    return Same({}) if after == standing else Fit((EditMasthead(step.field, standing, after),))


def carry_id(crossing: Crossing, step: SetId) -> Fit | Same:
    """Return the draft's other id for the merged draft; where the others gave it one, theirs stands."""
    standing = crossing.merged.draft.id
    return Fit((step,)) if standing == step.before else Same({})


def _settled(before: Value, after: Value, standing: Value) -> Value:
    """Return what shall hold when one side turned `before` into `after`, the other into `standing`."""
    if after in {before, standing}:
        return standing
    if standing != before:
        here, there = (each.value if isinstance(each, Enum) else each for each in (after, standing))
        message = said("This was set to “{here}”, but in the meantime to “{there}”.", here=here, there=there)
        raise ClashError(message)
    return after
