"""Settling: a person decides between the two texts of a conflict, and this is the change that makes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from enum import Enum
from typing import Any

from versioning.change.conflict import Conflict
from versioning.change.step import (
    Delete,
    EditMasthead,
    EditText,
    Insert,
    Join,
    Move,
    SetMark,
    SetRole,
    SetSign,
    Split,
    Step,
    StepError,
)
from versioning.change.transaction import Recorder, Transaction
from versioning.compare.difference import text_steps
from versioning.compare.redline import Fate
from versioning.compare.words import reading_diff
from versioning.saying import said
from versioning.tree.identity import new_id
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import ATOM, EMPTY, Atom, StyledText, styled


class Choice(str, Enum):
    """What becomes of the place in question."""

    STANDING = "keep the text as it stands"
    PROPOSED = "take the proposed text"
    BOTH = "both, as bracketed alternatives"
    OTHER = "another text"


def settled(
    conflict: Conflict, choice: Choice, draft: Resolution, other: StyledText | None = None
) -> Transaction:
    """Return the change of `draft` that a choice makes; `other` is the text for `Choice.OTHER`.

    A text that stands otherwise now than when the conflict arose is what the choice is made about.
    Raises StepError where the draft has no place any more for what was proposed.
    """
    recorder = Recorder(draft)
    try:
        _settle(recorder, conflict, choice, other)
    except KeyError as error:
        message = said("what was proposed has no place any more: {place} is gone", place=error.args[0])
        raise StepError(message) from error
    author = conflict.transaction.author
    return recorder.transaction(author, intent="settle")


def _settle(recorder: Recorder, conflict: Conflict, choice: Choice, other: StyledText | None) -> None:
    if choice is Choice.STANDING:
        return
    if conflict.node == recorder.draft.id:
        _settle_masthead(recorder, conflict, choice, other)
    elif choice is Choice.PROPOSED:
        _take(recorder, conflict)
    else:
        _reword(recorder, conflict, choice, other)


def as_proposed(target: Resolution, conflicts: Iterable[Conflict]) -> Resolution:
    """Return `target` as it would be were every conflict settled for what was proposed.

    Words whose place is gone stand as a paragraph of their own.
    """
    for conflict in conflicts:
        try:
            change = settled(conflict, Choice.PROPOSED, target)
        except StepError:
            change = settled(conflict, Choice.OTHER, target, _with_own_notes(conflict.proposed))
        target = change.apply(target)
    return target


def alternatives(standing: StyledText, proposed: StyledText) -> StyledText:
    """Return both texts as one, each place where they differ as "[standing] [proposed]".

    A note of both that stands in another place of each is in the result twice, under an id of its own.
    """
    result = gone = come = EMPTY
    for segment in reading_diff(standing, proposed):
        if segment.fate in {Fate.KEPT, Fate.RESTYLED}:
            result, gone, come = result + _both(gone, come) + segment.old, EMPTY, EMPTY
        else:
            gone, come = gone + segment.old, come + _with_own_notes(segment.new, standing)
    return result + _both(gone, come)


def _both(gone: StyledText, come: StyledText) -> StyledText:
    first, second = _bracketed(gone), _bracketed(come)
    are_apart = first.chars[-1:].isspace() or second.chars[:1].isspace()
    between = styled(" ") if gone.chars and come.chars and not are_apart else EMPTY
    return first + between + second


def _bracketed(text: StyledText) -> StyledText:
    """Return the text in brackets, the spaces at its edges outside of them; nothing of nothing."""
    end = len(text.chars.rstrip())
    start = len(text.chars) - len(text.chars.lstrip())
    if start >= end:  # no word is there: spaces alone are all that there is to bracket
        return styled("[") + text + styled("]") if text.chars else EMPTY
    return text.slice(0, start) + styled("[") + text.slice(start, end) + styled("]") + text.slice(end)


def _with_own_notes(text: StyledText, other: StyledText | None = None) -> StyledText:
    """Return the text with ids of their own for its notes, or for those that an `other` text has, too."""
    taken = {atom.id for atom in (text if other is None else other).atoms}

    def anew(atom: Atom) -> Atom:
        return replace(atom, id=new_id()) if atom.id in taken else atom

    return text.with_atoms(anew)


def _settle_masthead(
    recorder: Recorder, conflict: Conflict, choice: Choice, other: StyledText | None
) -> None:
    fields = {step.field for step in conflict.transaction.steps if isinstance(step, EditMasthead)}
    for name in fields:
        standing = getattr(recorder.draft.masthead, name)
        wanted = {
            Choice.PROPOSED: conflict.proposed.plain,
            Choice.BOTH: alternatives(styled(standing), styled(conflict.proposed.plain)).plain,
            Choice.OTHER: (other or EMPTY).plain,
        }[choice]
        if wanted != standing:
            recorder.add(EditMasthead(name, standing, wanted))


def _reword(recorder: Recorder, conflict: Conflict, choice: Choice, other: StyledText | None) -> None:
    """Write both texts, or another one, where the conflict is."""
    draft, node = recorder.draft, conflict.node
    if choice is Choice.BOTH and any(isinstance(step, Insert) for step in conflict.transaction.steps):
        _take(recorder, conflict)  # what is new competes with nothing: it stands beside
    elif node in draft:
        standing = draft.text(node)
        text = alternatives(standing, conflict.proposed) if choice is Choice.BOTH else other or EMPTY
        recorder.extend(text_steps(node, standing, _without_lines(text)))
    else:
        text = styled("[") + conflict.proposed + styled("]") if choice is Choice.BOTH else other or EMPTY
        _insert(recorder, Paragraph(new_id(), Role.OPERATIVE, _with_own_notes(_without_lines(text))))


def _take(recorder: Recorder, conflict: Conflict) -> None:
    """Make of the place what the proposal would make of it."""
    done: set[type[Step]] = set()
    for step in conflict.transaction.steps:
        take = TAKERS.get(type(step))
        if take is not None:
            take(recorder, step, conflict)
            done.add(type(step))
    if done - {Move, SetRole, SetSign} or (done and not _rewords(conflict)):
        return
    if conflict.node not in recorder.draft:
        _insert(recorder, Paragraph(new_id(), Role.OPERATIVE, _with_own_notes(conflict.proposed)))
        return
    standing = recorder.draft.text(conflict.node)
    recorder.extend(text_steps(conflict.node, standing, conflict.proposed))


def _rewords(conflict: Conflict) -> bool:
    return any(isinstance(step, EditText | SetMark) for step in conflict.transaction.steps)


def _take_insert(recorder: Recorder, step: Insert, conflict: Conflict) -> None:  # noqa: ARG001
    _insert(recorder, step.paragraph, step.parent, step.index)


def _take_delete(recorder: Recorder, step: Delete, conflict: Conflict) -> None:  # noqa: ARG001
    if step.paragraph.id in recorder.draft:
        parent, index = recorder.draft.place(step.paragraph.id)
        recorder.add(Delete(parent, index, recorder.draft.paragraph(step.paragraph.id)))


def _take_move(recorder: Recorder, step: Move, conflict: Conflict) -> None:  # noqa: ARG001
    draft = recorder.draft
    parent, index = draft.place(step.node)
    to = step.parent if step.parent in draft else draft.id
    most = len(draft.children_of(to)) - (to == parent)
    recorder.add(Move(step.node, parent, index, to, min(step.index, most)))


def _take_role(recorder: Recorder, step: SetRole, conflict: Conflict) -> None:  # noqa: ARG001
    standing = recorder.draft.paragraph(step.node)
    recorder.add(SetRole(step.node, standing.role, step.after, standing.number, step.number_after))


def _take_sign(recorder: Recorder, step: SetSign, conflict: Conflict) -> None:  # noqa: ARG001
    recorder.add(SetSign(step.node, recorder.draft.note(step.node).sign, step.after))


def _take_split(recorder: Recorder, step: Split, conflict: Conflict) -> None:
    first, *rest = _lines(conflict.proposed)
    node = conflict.node
    if node not in recorder.draft:
        message = said("the paragraph that was to be split is gone")
        raise StepError(message)
    recorder.extend(text_steps(node, recorder.draft.text(node), first))
    parent, index = recorder.draft.place(node)
    for at, line in enumerate(rest, index + 1):
        _insert(recorder, Paragraph(step.new, step.role, line, number=step.number), parent, at)


def _take_join(recorder: Recorder, step: Join, conflict: Conflict) -> None:
    if step.gone in recorder.draft:
        parent, index = recorder.draft.place(step.gone)
        recorder.add(Delete(parent, index, recorder.draft.paragraph(step.gone)))
    standing = recorder.draft.text(step.node)
    recorder.extend(text_steps(step.node, standing, conflict.proposed))


TAKERS: Mapping[type[Step], Callable[[Recorder, Any, Conflict], None]] = {
    Insert: _take_insert,
    Delete: _take_delete,
    Move: _take_move,
    SetRole: _take_role,
    SetSign: _take_sign,
    Split: _take_split,
    Join: _take_join,
}
"""What does again each kind of step that rewording a text can't do."""


def _insert(recorder: Recorder, paragraph: Paragraph, parent: str = "", index: int | None = None) -> None:
    """Put a paragraph where it was meant to stand, or else after the last operative paragraph."""
    draft = recorder.draft
    if parent not in draft and parent != draft.id:
        parent, index = draft.id, _after_operatives(draft)
    most = len(draft.children_of(parent))
    taken = any(node in draft for node in paragraph.nodes())
    recorder.add(Insert(parent, most if index is None else min(index, most), _anew(paragraph, taken=taken)))


def _after_operatives(draft: Resolution) -> int:
    operative = [at for at, each in enumerate(draft.children) if each.role is Role.OPERATIVE]
    return operative[-1] + 1 if operative else len(draft.children)


def _anew(paragraph: Paragraph, *, taken: bool) -> Paragraph:
    if not taken:
        return paragraph
    children = tuple(_anew(child, taken=True) for child in paragraph.children)
    return replace(paragraph, id=new_id(), text=_with_own_notes(paragraph.text), children=children)


def _lines(text: StyledText) -> Iterator[StyledText]:
    start = 0
    for at, char in enumerate(text.chars):
        if char == "\n":
            yield text.slice(start, at)
            start = at + 1
    yield text.slice(start)


def _without_lines(text: StyledText) -> StyledText:
    """Return the text of one paragraph: where lines of several met, a space."""
    chars = text.chars.replace("\n", " ")
    return StyledText(chars, text.marks, text.atoms) if ATOM in chars or text.marks else styled(chars)
