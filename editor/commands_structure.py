"""Commands on the structure of a draft: split, join, levels, order and roles. Pure; no Qt.

Every command returns the transaction to dispatch, or None where there is nothing to do. None of them
loses a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from editor.places import FLOWING, container, is_flowing, is_sole_in_cell, neighbour, topmost
from versioning.change.step import Delete, EditText, Insert, Join, Move, SetRole, Split
from versioning.change.transaction import Recorder, Transaction
from versioning.tree.identity import NodeId, new_id
from versioning.tree.paragraph import FRONT, Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, styled

LISTED = (Role.PREAMBULAR, Role.OPERATIVE, Role.SUBPARAGRAPH)
"""Roles whose paragraphs can be a chapeau."""

_FRONT_NEXT = {Role.SPONSORS: Role.TITLE, Role.RECOMMENDATION: Role.TITLE, Role.TITLE: Role.ORGAN}


def split(draft: Resolution, node: NodeId, at: int) -> Transaction | None:
    """Return what Enter does at an offset of a paragraph or note."""
    recorder = Recorder(draft)
    if draft.is_note(node):
        _break_line(recorder, node, at)
    elif draft.paragraph(node).role in FLOWING:
        _split_flowing(recorder, draft.paragraph(node), at)
    else:
        _split_fixed(recorder, draft.paragraph(node), at)
    return finished(recorder, "split")


def _break_line(recorder: Recorder, node: NodeId, at: int) -> None:
    recorder.add(EditText(node, at, EMPTY, styled("\n")))


def _split_flowing(recorder: Recorder, paragraph: Paragraph, at: int) -> None:
    draft, length = recorder.draft, len(paragraph.text)
    parent, index = draft.place(paragraph.id)
    if not length and not paragraph.children and parent != container(draft, paragraph.id):
        _outdent(recorder, paragraph.id)
        return
    if not length and _ends_preamble(draft, paragraph):
        recorder.add(SetRole(paragraph.id, paragraph.role, Role.OPERATIVE, paragraph.number))
        return
    if at == 0 and length:
        recorder.add(Insert(parent, index, Paragraph(new_id(), paragraph.role)))
        return
    if at == length and paragraph.role in LISTED and _opens_list(paragraph):
        recorder.add(Insert(paragraph.id, 0, Paragraph(new_id(), Role.SUBPARAGRAPH)))
        return
    role = paragraph.role
    if role is Role.HEADING and at == length:
        role = _body_role(draft, parent, index)
    recorder.add(Split(paragraph.id, at, 0, new_id(), role))


def _opens_list(paragraph: Paragraph) -> bool:
    return bool(paragraph.children) or paragraph.text.plain.rstrip().endswith((":", "："))


def _ends_preamble(draft: Resolution, paragraph: Paragraph) -> bool:
    """Return whether this is an empty preambular paragraph after others, with none to follow."""
    parent, index = draft.place(paragraph.id)
    siblings = draft.children_of(parent)
    before = siblings[index - 1].role if index else None
    after = siblings[index + 1].role if index + 1 < len(siblings) else None
    is_last = before is Role.PREAMBULAR and after is not Role.PREAMBULAR
    return paragraph.role is Role.PREAMBULAR and not paragraph.children and is_last


def _body_role(draft: Resolution, parent: NodeId, index: int) -> Role:
    """Return the role that a new paragraph after a heading takes: that of the list around it."""
    siblings = draft.children_of(parent)
    around = (*siblings[index + 1 :], *reversed(siblings[:index]))
    return next((each.role for each in around if each.role in (Role.PREAMBULAR, Role.OPERATIVE)), Role.TEXT)


def _split_fixed(recorder: Recorder, paragraph: Paragraph, at: int) -> None:
    """Go on from the head of the draft, or from the title of an annex or part."""
    draft, role = recorder.draft, paragraph.role
    parent, index = draft.place(paragraph.id)
    if role is Role.ORGAN and at:
        recorder.add(Split(paragraph.id, at, 0, new_id(), Role.PREAMBULAR))
    elif role in (*FRONT, Role.ANNEX, Role.PART) and 0 < at < len(paragraph.text):
        _break_line(recorder, paragraph.id, at)
    elif role in _FRONT_NEXT and at == len(paragraph.text):
        following = _FRONT_NEXT[role]
        if not any(each.role is following for each in draft.children_of(parent)):
            recorder.add(Insert(parent, index + 1, Paragraph(new_id(), following)))
    elif role in (Role.ANNEX, Role.PART) and at == len(paragraph.text):
        first = paragraph.children[0].role if paragraph.children else Role.TEXT
        child = first if first in FLOWING else Role.TEXT
        recorder.add(Insert(paragraph.id, 0, Paragraph(new_id(), child)))


def join(draft: Resolution, node: NodeId) -> Transaction | None:
    """Return what Backspace does at the start of a paragraph: it goes on the one before in reading order."""
    if draft.is_note(node):
        return None
    paragraph, before = draft.paragraph(node), neighbour(draft, node, -1)
    recorder = Recorder(draft)
    if paragraph.role is Role.OPAQUE or (
        _is_blank(draft, node) and (before is not None or len(draft.children) > 1)
    ):
        recorder.add(Delete(*draft.place(node), paragraph))
    elif before is not None and _is_blank(draft, before) and paragraph.role in FLOWING:
        recorder.add(Delete(*draft.place(before), draft.paragraph(before)))
    elif before is not None and joinable(draft, before, node):
        join_into(recorder, before, node)
    return finished(recorder, "join")


def join_next(draft: Resolution, node: NodeId) -> Transaction | None:
    """Return what Delete does at the end of a paragraph: the next in reading order goes on it."""
    if draft.is_note(node):
        return None
    after = neighbour(draft, node, 1)
    return None if after is None else join(draft, after)


def _is_blank(draft: Resolution, node: NodeId) -> bool:
    """Return whether nothing would be missed of a paragraph; a row or cell keeps its place in the table."""
    paragraph = draft.paragraph(node)
    is_empty = not paragraph.text.chars and not paragraph.children and not paragraph.payload
    return is_empty and paragraph.role not in (Role.ROW, Role.CELL) and not is_sole_in_cell(draft, node)


def joinable(draft: Resolution, before: NodeId, node: NodeId) -> bool:
    """Return whether `node` can go on `before`, the paragraph before it in reading order."""
    both_flow = is_flowing(draft, before) and is_flowing(draft, node)
    return both_flow and container(draft, before) == container(draft, node)


def join_into(recorder: Recorder, before: NodeId, node: NodeId) -> None:
    """Append a paragraph to the one before it in reading order; what stands below keeps its order."""
    draft = recorder.draft
    parent, index = draft.place(node)
    if parent == before:  # the first sub-paragraph goes on its chapeau: its own come in its place
        for child in reversed(draft.paragraph(node).children):
            recorder.add(Move(child.id, node, len(recorder.draft.children_of(node)) - 1, before, 1))
    target, place = draft.place(before)
    if (parent, index) != (target, place + 1):
        recorder.add(Move(node, parent, index, target, place + 1))
    first, rest = recorder.draft.paragraph(before), recorder.draft.paragraph(node)
    recorder.add(Join(before, len(first.text), len(first.children), node, rest.role, rest.number))


def indent(draft: Resolution, nodes: Iterable[NodeId]) -> Transaction | None:
    """Return what Tab does: each paragraph, with all below it, goes under the one before it."""
    recorder = Recorder(draft)
    for node in topmost(draft, nodes):
        _indent(recorder, node)
    return finished(recorder, "indent")


def _indent(recorder: Recorder, node: NodeId) -> bool:
    draft = recorder.draft
    paragraph, (parent, index) = draft.paragraph(node), draft.place(node)
    above = draft.children_of(parent)[index - 1] if index else None
    if above is None or above.role not in LISTED or not _goes_under(paragraph.role, above.role):
        return False
    recorder.add(Move(node, parent, index, above.id, len(above.children)))
    _set_role(recorder, node, Role.TEXT if paragraph.role is Role.TEXT else Role.SUBPARAGRAPH)
    return True


def _goes_under(role: Role, above: Role) -> bool:
    return role in (above, Role.TEXT, Role.SUBPARAGRAPH)


def outdent(draft: Resolution, nodes: Iterable[NodeId]) -> Transaction | None:
    """Return what Shift+Tab does: a level up, after its chapeau; what followed it comes below it."""
    recorder = Recorder(draft)
    for node in topmost(draft, nodes):
        _outdent(recorder, node)
    return finished(recorder, "outdent")


def _outdent(recorder: Recorder, node: NodeId) -> bool:
    draft = recorder.draft
    parent, index = draft.place(node)
    if parent == draft.id or draft.paragraph(parent).role not in FLOWING or not is_flowing(draft, node):
        return False
    chapeau, own = draft.paragraph(parent), draft.paragraph(node)
    for place, sibling in enumerate(chapeau.children[index + 1 :]):
        recorder.add(Move(sibling.id, parent, index + 1, node, len(own.children) + place))
    target, place = draft.place(parent)
    recorder.add(Move(node, parent, index, target, place + 1))
    _set_role(recorder, node, Role.TEXT if own.role is Role.TEXT else chapeau.role)
    return True


def _set_role(recorder: Recorder, node: NodeId, role: Role) -> None:
    before = recorder.draft.paragraph(node)
    if before.role is not role:
        recorder.add(SetRole(node, before.role, role, before.number, ""))


def set_role(draft: Resolution, nodes: Iterable[NodeId], role: Role) -> Transaction | None:
    """Return what gives the paragraphs a role (one of FLOWING), at the level where that role stands."""
    recorder = Recorder(draft)
    for node in topmost(draft, nodes):
        if is_flowing(recorder.draft, node):
            _take_role(recorder, node, role)
    return finished(recorder, "role")


def _take_role(recorder: Recorder, node: NodeId, role: Role) -> None:
    draft = recorder.draft
    below = draft.parents[node] != container(draft, node)
    if role is Role.SUBPARAGRAPH and not below:
        if draft.paragraph(node).role in (Role.HEADING, Role.TEXT):
            above = draft.place(node)
            before = draft.children_of(above[0])[above[1] - 1] if above[1] else None
            if before is None or before.role not in LISTED:
                return
        if not _indent(recorder, node):
            return
    elif role not in (Role.SUBPARAGRAPH, Role.TEXT):
        while recorder.draft.parents[node] != container(recorder.draft, node) and _outdent(recorder, node):
            pass
    _set_role(recorder, node, role)


def move_up(draft: Resolution, nodes: Iterable[NodeId]) -> Transaction | None:
    """Return what moves the paragraphs, with all below them, before the sibling that precedes them."""
    return _move(draft, nodes, -1)


def move_down(draft: Resolution, nodes: Iterable[NodeId]) -> Transaction | None:
    """Return what moves the paragraphs, with all below them, after the sibling that follows them."""
    return _move(draft, nodes, 1)


def _move(draft: Resolution, nodes: Iterable[NodeId], by: int) -> Transaction | None:
    run = _sibling_run(draft, topmost(draft, nodes))
    if not run:
        return None
    parent, first = draft.place(run[0])
    siblings = draft.children_of(parent)
    passed = first - 1 if by < 0 else first + len(run)
    chosen = [each.role for each in siblings[first : first + len(run)]]
    if not 0 <= passed < len(siblings) or not _may_pass(chosen, siblings[passed].role):
        return None
    recorder = Recorder(draft)
    places = range(first, first + len(run))
    for place in places if by < 0 else reversed(places):
        recorder.add(Move(siblings[place].id, parent, place, parent, place + by))
    return finished(recorder, "move")


def _sibling_run(draft: Resolution, nodes: Sequence[NodeId]) -> list[NodeId]:
    """Return the siblings, one after the other, that hold all these paragraphs."""
    if not nodes:
        return []
    chains = [_chain(draft, node) for node in nodes]
    level = 0
    while all(len(chain) > level + 1 and chain[level] == chains[0][level] for chain in chains):
        level += 1
    tops = {chain[level] for chain in chains}
    siblings = [each.id for each in draft.children_of(draft.parents[chains[0][level]])]
    places = [siblings.index(top) for top in tops]
    return siblings[min(places) : max(places) + 1]


def _chain(draft: Resolution, node: NodeId) -> list[NodeId]:
    """Return the paragraphs from the top level down to `node`."""
    chain = [node]
    while (parent := draft.parents[chain[0]]) != draft.id:
        chain.insert(0, parent)
    return chain


def _may_pass(moved: Sequence[Role], passed: Role) -> bool:
    """Return whether paragraphs may change places: the head of a draft, annexes and parts keep theirs."""
    body = (*FLOWING, Role.TABLE, Role.OPAQUE)
    if passed in body:
        return all(role in body for role in moved)
    return passed in (Role.ANNEX, Role.PART, Role.ROW) and all(role is passed for role in moved)


def finished(recorder: Recorder, intent: str) -> Transaction | None:
    """Return what was recorded under a name, or None for nothing."""
    transaction = recorder.transaction(intent=intent)
    return transaction if transaction.steps else None
