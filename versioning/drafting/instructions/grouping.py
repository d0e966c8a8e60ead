"""Grouping: which elements of a sentence belong to one clause.

A clause has one verb. What stands before the first verb belongs to it, and so does what follows until
the next; a place that stands between two clauses belongs to the second ("and, in paragraph 6, delete …").
Where a verb is left out the one before holds again ("replace “A” with “B” and “C” with “D”").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from versioning.drafting.instructions.elements import Element, What
from versioning.drafting.instructions.instruction import Action

Group = list[Element]
_JOINTS = frozenset((What.JOINT, What.COMMA))
_LEADS = frozenset((What.SIDE, What.EDGE, What.EVERYWHERE, What.OCCURRENCE))
_WHOLE = frozenset((What.TEXT, What.NEW, What.READS, What.REST))
_TO_RENUMBER = Element(What.VERB, action=Action.RENUMBER)
_TO_INSERT = Element(What.VERB, action=Action.INSERT)
_TO_REPLACE = Element(What.VERB, action=Action.REPLACE)
_TO_READ = Element(What.VERB, action=Action.REWRITE)


def grouped(elements: Sequence[Element]) -> list[Group]:
    """Return the elements of each clause; every group has a verb, but for a sentence without any."""
    pieces = _pieces(elements)
    groups: list[Group] = []
    waiting: Group = []
    is_bare = not any(map(verb_of, pieces))
    for at, piece in enumerate(pieces):
        if is_bare and not groups and _is_replacement(waiting) and _is_replacement(piece):
            groups.append([_TO_REPLACE, *waiting])  # “A” → “B”; “C” → “D”
            waiting = []
        later = any(map(verb_of, pieces[at + 1 :]))
        if verb_of(piece):
            groups.append(waiting + piece)
            waiting = []
        elif not groups:
            waiting += piece
        elif not _is_complete(groups[-1]):
            groups[-1] += piece
        elif waiting or _is_gapped(piece, groups[-1]):
            waiting += piece
            if _has(waiting, What.QUOTE, after_side=False):
                groups.append([_again(groups[-1]), *waiting])
                waiting = []
        elif _leads(piece) and (later or _quote_follows(pieces[at + 1 :])):
            waiting += piece
        else:
            groups[-1] += piece
    if waiting:
        groups = [*groups[:-1], groups[-1] + waiting] if groups else [waiting]
    return _with_implied_verbs(groups)


def verb_of(group: Sequence[Element]) -> Element | None:
    """Return the verb of a group."""
    return next((each for each in group if each.what is What.VERB), None)


def _pieces(elements: Sequence[Element]) -> list[Group]:
    """Return what stands between the joints; a verb that follows another without one begins a piece."""
    pieces: list[Group] = [[]]
    for element in elements:
        if element.what in _JOINTS:
            pieces.append([])
            continue
        second = element.what is What.VERB and verb_of(pieces[-1]) is not None
        if second and element.action is Action.REWRITE and _is_rewording(pieces[-1]):
            continue
        if second and _is_mere_rewording(pieces[-1]):  # "should be amended by replacing …"
            pieces[-1] = [replace(each, word="in") for each in pieces[-1] if each.what is What.PLACE]
            second = False
        if second:
            pieces.append([])
        pieces[-1].append(element)
    return [piece for piece in pieces if piece]


def _is_rewording(piece: Group) -> bool:
    """Return whether another verb of a piece already says what is done ("amend … by replacing")."""
    verb = verb_of(piece)
    return verb is not None and verb.action is Action.REWRITE


def _is_mere_rewording(piece: Group) -> bool:
    """Return whether a piece says no more than that some paragraph is amended."""
    return _is_rewording(piece) and {each.what for each in piece} <= {What.VERB, What.PLACE, What.WITH}


def _is_complete(group: Group) -> bool:
    """Return whether a clause has all that its verb needs."""
    verb = verb_of(group)
    if verb is None:
        return False
    quotes = _main_quotes(group)
    whole = any(each.what in _WHOLE for each in group)
    if verb.action is Action.REPLACE:
        return len(quotes) >= 2 or whole
    if verb.action in {Action.DELETE, Action.INSERT, Action.REWRITE}:
        has_object = verb.action is Action.DELETE and any(
            each.what is What.PLACE and each.side is None for each in group
        )
        return bool(quotes) or whole or has_object
    return True


def _main_quotes(group: Group) -> list[Element]:
    """Return the quotations that are not the ones beside which something stands."""
    result: list[Element] = []
    after_side = 0
    for each in group:
        if each.what is What.SPAN:
            result.append(each)
        elif each.what is What.SIDE:
            after_side = 2 if each.side and each.side.value == "between" else 1
        elif each.what is What.QUOTE:
            if after_side:
                after_side -= 1
            else:
                result.append(each)
    return result


def _has(group: Group, what: What, *, after_side: bool) -> bool:
    if what is What.QUOTE and not after_side:
        return bool(_main_quotes(group))
    return any(each.what is what for each in group)


def _is_replacement(piece: Group) -> bool:
    """Return whether a piece without verb says what becomes of some words: “X” → “Y”."""
    return _has(piece, What.WITH, after_side=True) and len(_main_quotes(piece)) > 1


def _is_gapped(piece: Group, before: Group) -> bool:
    """Return whether a piece without verb is a clause of its own, for which the last verb holds again."""
    if piece[0].word == "in" and _main_quotes(piece) and any(each.word == "in" for each in before):
        return True
    if piece[0].what is not What.QUOTE:
        return False
    kinds = {each.what for each in piece}
    held = {each.what for each in before}
    if What.WITH in kinds or What.FOR in kinds:
        return True
    placed = any(each.what is What.PLACE and each.side is None for each in piece)
    was_placed = any(each.what is What.PLACE and each.side is None for each in before)
    return (What.SIDE in kinds and What.SIDE in held) or (placed and was_placed)


def _leads(piece: Group) -> bool:
    """Return whether a piece without verb says where the next clause acts."""
    first = piece[0]
    return first.what in _LEADS or (
        first.what is What.PLACE and not _has(piece, What.QUOTE, after_side=False)
    )


def _quote_follows(pieces: Sequence[Group]) -> bool:
    """Return whether the next piece begins with a quotation that needs a verb."""
    return bool(pieces) and pieces[0][0].what is What.QUOTE


def _again(group: Group) -> Element:
    verb = verb_of(group)
    return verb if verb is not None else _TO_READ


def _implied(group: Group) -> Element | None:
    """Return the verb that a group without one means."""
    kinds = {each.what for each in group}
    places = [each.word for each in group if each.what is What.PLACE]
    if What.NEW in kinds and (What.READS not in kinds or not places):
        return _TO_INSERT  # "the new operative paragraph 3 bis should read"
    if What.READS in kinds:
        return _TO_READ
    if What.WITH in kinds and len(_main_quotes(group)) > 1:
        return _TO_REPLACE  # “X” → “Y”
    return _TO_RENUMBER if len(places) > 1 and "as" in places else None  # "paragraph 4 becomes paragraph 5"


def _with_implied_verbs(groups: list[Group]) -> list[Group]:
    """Return the groups with the verb that "should read" is, and "delete … and substitute" as one."""
    result: list[Group] = []
    for group in groups:
        if verb_of(group) is None and (implied := _implied(group)):
            group = [implied, *group]  # noqa: PLW2901 (the same group with its verb)
        verb = verb_of(group)
        before = verb_of(result[-1]) if result else None
        placed = any(each.what is What.PLACE for each in group)
        again = (
            verb is not None and verb.action is Action.REPLACE and not placed and len(_main_quotes(group)) < 2
        )
        instead = again or any(each.what is What.INSTEAD for each in group)
        if (
            before is not None
            and verb is not None
            and before.action is Action.DELETE
            and (instead or verb.word)
            and verb.action in {Action.INSERT, Action.REPLACE}
        ):
            gone = [each for each in result.pop() if each is not before]
            come = [replace(each, side=None) if each.what is What.INSTEAD else each for each in group]
            rest = [each for each in come if each is not verb]
            group = [replace(before, action=Action.REPLACE), *gone, Element(What.WITH), *rest]  # noqa: PLW2901
        result.append(group)
    return result
