"""Structural changes: whole paragraphs that go, come, move, or get another text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from versioning.change.step import SetRole, Split
from versioning.drafting.instructions.blocks import with_letter
from versioning.drafting.instructions.editing import Edit
from versioning.drafting.instructions.instruction import Action, Clause, Side
from versioning.drafting.instructions.matching import alike
from versioning.drafting.instructions.places import NO_LABEL
from versioning.drafting.instructions.question import QuestionError, Status
from versioning.drafting.instructions.reference import MANY, Kind, Reference
from versioning.drafting.instructions.textual import find_edits
from versioning.drafting.instructions.workbench import Workbench
from versioning.saying import chained, said, worded
from versioning.tree.identity import NodeId
from versioning.tree.numbering import beside
from versioning.tree.paragraph import FRONT, Paragraph, Role
from versioning.tree.text import EMPTY, StyledText

_PROVISIONS = frozenset((Role.PREAMBULAR, Role.OPERATIVE, Role.SUBPARAGRAPH, Role.TEXT))
_KINDS = {Role.PREAMBULAR: Kind.PREAMBULAR, Role.OPERATIVE: Kind.OPERATIVE}
_GROUPS = {Kind.PREAMBLE: Role.PREAMBULAR, Kind.OPERATIVES: Role.OPERATIVE}


def one(bench: Workbench, ref: Reference) -> NodeId:
    """Return the one paragraph or note that a reference names; raises QuestionError."""
    found = bench.places.find(ref)
    if not found:
        raise QuestionError(Status.NOT_FOUND, said("the draft has no {place}", place=ref))
    if len(found) > 1:
        named = chained(map(bench.places.label, found[:3]), worded("{first} or {last}"))
        raise QuestionError(Status.AMBIGUOUS, said("{place} may be {others}", place=ref, others=named))
    return found[0]


def delete(bench: Workbench, clause: Clause) -> list[NodeId]:
    """Take out what a clause names; return it."""
    nodes = [node for ref in clause.targets for node in _named(bench, ref)]
    if clause.check and len(nodes) == 1:
        _check(bench, nodes[0], clause.check)
    left = [node for node in nodes if node in bench.now]
    if not left:
        raise QuestionError(Status.SATISFIED, said("an earlier instruction deleted it"))
    for node in left:
        if bench.now.is_note(node):
            _delete_note(bench, node)
        elif node in bench.now:
            bench.delete(node)
    return nodes


def _named(bench: Workbench, ref: Reference) -> list[NodeId]:
    found = bench.places.find(ref)
    return found if ref.kind in MANY and found else [one(bench, ref)]


def _delete_note(bench: Workbench, node: NodeId) -> None:
    holder = bench.now.parents[node]
    text = bench.now.text(holder)
    at = next(at for at, atom in zip(text.anchors, text.atoms, strict=True) if atom.id == node)
    bench.edit(holder, Edit(at, at + 1))


def _check(bench: Workbench, node: NodeId, check: tuple[StyledText, ...]) -> None:
    """Raise QuestionError when a paragraph doesn't read as the sheet says that it does."""
    issued = bench.issued
    words = [issued.text(node)] if issued.is_note(node) else [p.text for p in issued.paragraph(node).walk()]
    told = "".join(text.chars for text in check)
    if alike(told, "".join(text.chars for text in words)) or alike(told, words[0].chars):
        return
    others = [each for each in issued.walk() if alike(told, each.text.chars)]
    where = bench.places.label(node)
    sentence = said("{place} does not read as the sheet says: which is meant?", place=where)
    if others:
        sentence = said(
            "{place} does not read as the sheet says; {other} does: which is meant?",
            place=where,
            other=bench.places.label(others[0].id),
        )
    raise QuestionError(Status.AMBIGUOUS, sentence)


def insert(bench: Workbench, clause: Clause) -> list[NodeId]:
    """Put new paragraphs where a clause says; return what they stand beside."""
    near, parent, index, follows = _place_of_new(bench, clause)
    role = clause.role or _role_beside(bench, near)
    fresh = [bench.fresh(_as_paragraph(clause, block, role, at)) for at, block in enumerate(clause.blocks)]
    _refuse_twice(bench, parent, index, fresh)
    bench.insert(parent, index, fresh, near if follows else "")
    return [near] if near else []


def _refuse_twice(bench: Workbench, parent: NodeId, index: int, fresh: list[Paragraph]) -> None:
    """Raise QuestionError when the paragraphs stand there already: the sheet was applied before."""
    there = bench.now.children_of(parent)[index : index + len(fresh)]
    same = len(there) == len(fresh) and all(
        there_.id in bench.issued
        and there_.role is new.role
        and new.text.chars
        and _reads(there_) == _reads(new)
        for there_, new in zip(there, fresh, strict=True)
    )
    if same:
        raise QuestionError(Status.SATISFIED, said("the text stands there already"))


def _reads(paragraph: Paragraph) -> list[str]:
    return [each.text.plain for each in paragraph.walk()]


def _role_beside(bench: Workbench, near: NodeId) -> Role:
    role = bench.role_of(near) if near else None
    return role if role in _PROVISIONS and role is not None else Role.TEXT


def _as_paragraph(clause: Clause, block: Paragraph, role: Role, at: int) -> Paragraph:
    """Return a block of a sheet in its role and with the number that it is to bear."""
    if clause.as_given or block.role not in _PROVISIONS:
        return block
    if clause.number.startswith("="):
        return replace(block, role=role, number=clause.number[1:])
    if role is Role.SUBPARAGRAPH and not block.number:
        block = with_letter(block)
    number = block.number if role is Role.TEXT or beside(block.number) else ""
    if at == 0 and beside(clause.number):
        number = f"{clause.number}."
    return replace(block, role=role, number=number)


def _place_of_new(bench: Workbench, clause: Clause) -> tuple[NodeId, NodeId, int, bool]:
    """Return the paragraph that new ones stand beside, their parent and index, and whether they follow it."""
    if clause.place_side in {Side.AFTER, Side.BEFORE, Side.BETWEEN} and clause.places:
        return _beside(bench, clause)
    if clause.place_side in {Side.START, Side.END}:
        return _at_edge(bench, clause)
    if clause.role is Role.SUBPARAGRAPH and len(clause.targets) == 1:
        return _in_list(bench, clause)
    if clause.number and not clause.number.startswith("=") and (clause.role or Role.OPERATIVE) in _KINDS:
        return _by_number(bench, clause)
    raise QuestionError(Status.AMBIGUOUS, said("the sheet does not say where the new text is to stand"))


def _beside(bench: Workbench, clause: Clause) -> tuple[NodeId, NodeId, int, bool]:
    nodes = [one(bench, ref) for ref in clause.places]
    near = nodes[0] if clause.place_side is Side.BEFORE else nodes[-1]
    if clause.place_side is Side.BETWEEN:
        near = nodes[0]
        if len(nodes) != 2 or _following(bench, nodes[0]) != nodes[1]:
            raise QuestionError(Status.AMBIGUOUS, said("the two paragraphs do not stand one after the other"))
    if bench.issued.is_note(near):
        raise QuestionError(Status.NOT_UNDERSTOOD, said("a paragraph can’t stand beside a footnote"))
    top = bench.role_of(near) in _KINDS and bench.issued.parents[near] == bench.issued.id
    if clause.role is Role.SUBPARAGRAPH and top and not clause.as_given:
        raise QuestionError(Status.AMBIGUOUS, said("it does not say after which subparagraph"))
    if clause.place_side is Side.BEFORE:
        return near, *bench.before(near), False
    return near, *bench.after(near), True


def _following(bench: Workbench, node: NodeId) -> NodeId:
    """Return the next paragraph of the issued draft, headings passed over."""
    parent, index = bench.issued.place(node)
    rest = bench.issued.children_of(parent)[index + 1 :]
    return next((each.id for each in rest if each.role is not Role.HEADING), "")


def _at_edge(bench: Workbench, clause: Clause) -> tuple[NodeId, NodeId, int, bool]:
    """Return the place at the beginning or end of the preamble, the operative part, or a paragraph's list."""
    kinds = {ref.kind for ref in clause.targets}
    role = next((_GROUPS[kind] for kind in kinds if kind in _GROUPS), clause.role)
    if role in _KINDS and (not clause.targets or kinds <= MANY):
        kind = _KINDS[role]
        edge = bench.places.last_of(kind) if clause.place_side is Side.END else bench.places.first_of(kind)
        if edge is None:
            raise QuestionError(Status.NOT_FOUND, said("the draft has no {kind}", kind=said(kind.value)))
        if clause.place_side is Side.END:
            return edge.id, *bench.after(edge.id), True
        return edge.id, *bench.before(edge.id), False
    if len(clause.targets) != 1:
        raise QuestionError(Status.AMBIGUOUS, said("the sheet does not say where the new text is to stand"))
    parent = bench.issued.id if kinds == {Kind.TEXT} else one(bench, clause.targets[0])
    children = bench.now.children_of(parent)
    if clause.place_side is Side.START:
        first = next((at for at, each in enumerate(children) if each.role not in FRONT), len(children))
        return "", parent, first if parent == bench.issued.id else 0, False
    return (children[-1].id if children else ""), parent, len(children), False


def _in_list(bench: Workbench, clause: Clause) -> tuple[NodeId, NodeId, int, bool]:
    """Return the place of a new sub-paragraph by its letter, at the end of the list when it has none."""
    holder = one(bench, clause.targets[0])
    letters = [each.strip("()") for each in clause.number.split() if each.startswith("(")]
    if letters:
        target = clause.targets[0]
        there = bench.places.find(replace(target, path=(*target.path, letters[0]), chapeau=False))
        if len(there) == 1:
            return there[0], *bench.before(there[0]), False
    children = bench.now.children_of(holder)
    last = max((at for at, each in enumerate(children) if each.role is Role.SUBPARAGRAPH), default=-1)
    return (children[last].id if children else ""), holder, last + 1 if children else 0, False


def _by_number(bench: Workbench, clause: Clause) -> tuple[NodeId, NodeId, int, bool]:
    """Return the place of a paragraph that is to be OP5 or OP5 bis."""
    figure, _, order = clause.number.partition(" ")
    kind = _KINDS[clause.role or Role.OPERATIVE]
    if not figure.isdecimal():
        raise QuestionError(Status.AMBIGUOUS, said("the sheet does not say where the new text is to stand"))
    found = bench.places.find(Reference(kind, int(figure)))
    if order:
        near = one(bench, Reference(kind, int(figure)))
        return near, *bench.after(near), True
    if len(found) == 1:
        return found[0], *bench.before(found[0]), False
    last = bench.places.last_of(kind)
    if last is not None and bench.places.standings[last.id].number == int(figure) - 1:
        return last.id, *bench.after(last.id), True
    raise QuestionError(
        Status.NOT_FOUND,
        said("the draft has no place for a {kind} {number}", kind=said(kind.value), number=figure),
    )


def move(bench: Workbench, clause: Clause) -> list[NodeId]:
    """Move paragraphs; return them."""
    nodes = [node for ref in clause.targets for node in _named(bench, ref)]
    if clause.place_side in {Side.START, Side.END}:
        edge = replace(clause, targets=clause.places)
        near, _, _, follows = _at_edge(bench, edge)
    else:
        near, _, _, follows = _beside(bench, replace(clause, role=None))
    if near in nodes or any(bench.now.is_note(node) or node not in bench.now for node in nodes):
        raise QuestionError(Status.AMBIGUOUS, said("it can’t be moved there"))
    for node in nodes:
        parent, index = bench.after(near) if follows else bench.before(near)
        bench.move(node, parent, index, near if follows else "")
    return nodes


def rewrite(bench: Workbench, clause: Clause) -> list[NodeId]:
    """Give paragraphs another text, and the sub-paragraphs that it has; return them."""
    if clause.targets[0].kind in MANY:
        return _rewrite_many(bench, clause)
    nodes = [one(bench, ref) for ref in clause.targets]
    _refuse_gone(bench, nodes)
    blocks = clause.blocks
    if len(nodes) > 1 and len(nodes) != len(blocks) and not _are_neighbours(bench, nodes):
        raise QuestionError(Status.AMBIGUOUS, said("the paragraphs do not stand one after the other"))
    for ref, node, block in zip(clause.targets, nodes, blocks, strict=False):
        _rewrite(bench, ref, node, block)
    for node in nodes[len(blocks) :]:
        bench.delete(node)
    _insert_rest(bench, clause, nodes[-1], blocks[len(nodes) :])
    return nodes


def _refuse_gone(bench: Workbench, nodes: list[NodeId]) -> None:
    if any(node not in bench.now for node in nodes):
        raise QuestionError(Status.AMBIGUOUS, said("an earlier instruction deleted it"))


def _insert_rest(bench: Workbench, clause: Clause, node: NodeId, blocks: tuple[Paragraph, ...]) -> None:
    if not blocks:
        return
    if bench.now.is_note(node):
        raise QuestionError(Status.AMBIGUOUS, said("a note is one paragraph, and several are given"))
    role = clause.role or _role_beside(bench, node)
    rest = [bench.fresh(_as_paragraph(clause, block, role, 1)) for block in blocks]
    bench.insert(*bench.after(node), rest, node)


def _are_neighbours(bench: Workbench, nodes: list[NodeId]) -> bool:
    if any(map(bench.issued.is_note, nodes)):
        return False
    places = [bench.issued.place(node) for node in nodes]
    return all(place == (places[0][0], places[0][1] + at) for at, place in enumerate(places))


def _rewrite(bench: Workbench, ref: Reference, node: NodeId, block: Paragraph) -> None:
    lettered = with_letter(block) if block.role is Role.TEXT else block
    if lettered.number and lettered.number == bench.places.labels.get(node, NO_LABEL).number:
        block = replace(block, text=lettered.text)  # "(b)" stands before the text of (b)
    bench.rewrite(node, block.text)
    if bench.now.is_note(node) or ref.chapeau or ref.kind is Kind.TITLE:
        return
    before = bench.now.paragraph(node)
    if not block.children and block.text.plain.rstrip().endswith(":"):
        return  # the text above the list alone is given
    if _outline(before) == _outline(block):
        for old, new in zip(list(before.walk())[1:], list(block.walk())[1:], strict=True):
            bench.rewrite(old.id, new.text)
        return
    for child in before.children:
        bench.delete(child.id)
    bench.insert(node, 0, [bench.fresh(child) for child in block.children])


def _outline(paragraph: Paragraph) -> list[tuple[Role, str, str, int]]:
    """Return what stands below a paragraph, but for the marks and notes of its words."""
    below = list(paragraph.walk())[1:]
    return [(each.role, each.number, each.text.plain, len(each.children)) for each in below]


def _rewrite_many(bench: Workbench, clause: Clause) -> list[NodeId]:
    """Put other paragraphs in the place of all that a reference names."""
    ref = clause.targets[0]
    nodes = list(dict.fromkeys(node for each in clause.targets for node in bench.places.find(each)))
    if any(map(bench.issued.is_note, nodes)):
        raise QuestionError(Status.AMBIGUOUS, said("a note is one paragraph, and several are given"))
    if ref.kind is Kind.TEXT and (clause.as_given or any(block.role in FRONT for block in clause.blocks)):
        nodes = [child.id for child in bench.issued.children]
    elif ref.kind is Kind.TEXT:
        nodes = [node for node in nodes if not bench.places.is_front(node)]
    if not nodes:
        raise QuestionError(Status.NOT_FOUND, said("the draft has no {place}", place=ref))
    left = [each.id for each in bench.now.walk() if each.id in nodes]
    if not left:
        _refuse_gone(bench, nodes)
    role = clause.role or _GROUPS.get(ref.kind)
    if role is None and any(block.role is Role.TEXT for block in clause.blocks) and not clause.as_given:
        raise QuestionError(Status.AMBIGUOUS, said("it does not say what each of the new paragraphs is"))
    parent, index = bench.now.place(left[0])  # the first as they stand, so that no other moves it
    for node in left:
        if node in bench.now:  # it went with what it stood under
            bench.delete(node)
    blocks = [bench.fresh(_as_paragraph(clause, block, role or block.role, 1)) for block in clause.blocks]
    bench.insert(parent, index, blocks)
    return nodes


def merge(bench: Workbench, clause: Clause) -> list[NodeId]:
    """Make one paragraph of several; return them."""
    nodes = [one(bench, ref) for ref in clause.targets]
    if len(clause.blocks) != 1:
        raise QuestionError(Status.AMBIGUOUS, said("it does not say how the merged paragraph is to read"))
    return rewrite(bench, replace(clause, action=Action.REWRITE)) if nodes else nodes


def split(bench: Workbench, clause: Clause) -> list[NodeId]:
    """Make several paragraphs of one; return it."""
    node = one(bench, clause.targets[0])
    _refuse_gone(bench, [node])
    if clause.blocks:
        return rewrite(bench, replace(clause, action=Action.REWRITE))
    marker = replace(clause, action=Action.INSERT, new=StyledText("|"))
    (_, edit), *_ = find_edits(marker, [bench.text_of(node)]).edits
    at, new = edit.start, bench.free(node)
    bench.add(Split(node, at, 0, new, bench.now.paragraph(node).role))
    for each, start, end in ((node, None, at), (new, 0, None)):
        chars = bench.now.text(each).chars
        if start == 0 and chars != chars.lstrip():
            bench.edit(each, Edit(0, len(chars) - len(chars.lstrip()), EMPTY))
        elif end is not None and chars != chars.rstrip():
            bench.edit(each, Edit(len(chars.rstrip()), len(chars), EMPTY))
    return [node]


def renumber(bench: Workbench, clause: Clause) -> list[NodeId]:
    """Give a paragraph the number that it is to bear, or the one that follows from its place; return it."""
    node = one(bench, clause.targets[0])
    _refuse_gone(bench, [node])
    if bench.now.is_note(node):
        raise QuestionError(Status.NOT_UNDERSTOOD, said("footnotes are numbered by their places"))
    before, number = bench.now.paragraph(node), clause.number.removeprefix("=")
    if before.number != number:
        bench.add(SetRole(node, before.role, before.role, before.number, number))
    return [node]


STRUCTURAL: dict[Action, Callable[[Workbench, Clause], list[NodeId]]] = {
    Action.DELETE: delete,
    Action.INSERT: insert,
    Action.REWRITE: rewrite,
    Action.MOVE: move,
    Action.MERGE: merge,
    Action.SPLIT: split,
    Action.RENUMBER: renumber,
}
"""By action, the function that does what a clause about whole paragraphs asks for."""
