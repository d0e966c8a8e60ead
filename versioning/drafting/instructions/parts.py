"""What the elements of one clause say: which words are meant, where, and beside what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from versioning.drafting.instructions.elements import Element, What
from versioning.drafting.instructions.grouping import Group
from versioning.drafting.instructions.instruction import Action, Side
from versioning.drafting.instructions.reference import Kind, Reference
from versioning.tree.text import StyledText


@dataclass
class Parts:
    """What the elements of one clause say."""

    action: Action
    word: str = ""
    main: list[StyledText] = field(default_factory=list)
    old: list[StyledText] = field(default_factory=list)
    new: list[StyledText] = field(default_factory=list)
    read: list[StyledText] = field(default_factory=list)
    anchors: list[StyledText] = field(default_factory=list)
    check: list[StyledText] = field(default_factory=list)
    located: list[Reference] = field(default_factory=list)
    places: list[Reference] = field(default_factory=list)
    side: Side | None = None
    place_side: Side | None = None
    novel: Element | None = None
    as_: Reference | None = None
    named: list[Reference] = field(default_factory=list)
    about: tuple[Reference, ...] = ()
    rest: bool = False
    everywhere: bool = False
    occurrence: int = 0
    checks: bool = False
    portion: Element | None = None

    @property
    def targets(self) -> list[Reference]:
        """The paragraphs that the clause is about: those it names, or acts in, or those spoken of before."""
        return self.named or self.located or list(self.about)


def parts_of(group: Group, verb: Element, about: tuple[Reference, ...]) -> Parts:
    """Return what the elements of a clause say; `about` are the paragraphs that were spoken of before it."""
    parts = _taken_in(group, verb)
    parts.about = about
    parts.located = list(dict.fromkeys(_spoken_of(parts.located, about)))
    near = tuple(parts.located) or about
    parts.named = _spoken_of(parts.named, near)
    parts.places = _spoken_of(parts.places, near)
    return parts


def _taken_in(group: Group, verb: Element) -> Parts:
    parts = Parts(verb.action, verb.word)
    bucket = parts.main
    before = verb
    for each in group:
        if each.what is What.PLACE and not each.word and each.side is None and _is_located(before):
            each = replace(each, word="in")  # noqa: PLW2901 (the list goes on)
        before = each
        if each.what is What.QUOTE:
            bucket.append(each.quote)
            if bucket is parts.anchors and (parts.side is not Side.BETWEEN or len(parts.anchors) > 1):
                bucket = parts.main
        else:
            bucket = _heed(parts, each, bucket)
    return parts


def _is_located(element: Element) -> bool:
    """Return whether an element says where a clause acts."""
    return element.what is What.PLACE and element.word == "in" and element.side is None


def _heed(parts: Parts, each: Element, bucket: list[StyledText]) -> list[StyledText]:
    """Take in an element that is no quotation; return where the next quotation goes."""
    buckets = {What.WITH: parts.new, What.FOR: parts.old, What.SIDE: parts.anchors, What.CHECK: parts.check}
    if each.what is What.SIDE:
        parts.side = each.side
    elif each.what is What.SPAN:
        parts.side, parts.anchors = each.side, list(each.quotes)
    elif each.what is What.PLACE:
        _heed_place(parts, each)
    elif each.what is What.EDGE and parts.anchors and parts.action is Action.DELETE:
        parts.rest = True  # "delete the words after “X” to the end of the paragraph"
    elif each.what is What.EDGE:
        parts.side, parts.located = each.side, [*parts.located, *each.refs]
    elif each.what is What.NEW:
        parts.novel = each
    elif each.what is What.CHECK:
        parts.checks = True
    elif each.what is What.PORTION:
        parts.portion = each
    else:
        parts.rest = parts.rest or each.what is What.REST
        parts.everywhere = parts.everywhere or each.what is What.EVERYWHERE
        parts.occurrence = each.number if each.what is What.OCCURRENCE else parts.occurrence
    if each.what in {What.TEXT, What.READS} or (each.what is What.NEW and bucket is not parts.new):
        return parts.check if parts.checks else parts.read
    return buckets.get(each.what, bucket)


def _heed_place(parts: Parts, each: Element) -> None:
    if each.word == "as":
        parts.as_ = each.refs[0]
    elif each.side is None:
        (parts.located if each.word == "in" else parts.named).extend(each.refs)
    else:
        parts.place_side = each.side
        parts.places += each.refs


def _spoken_of(refs: Sequence[Reference], about: tuple[Reference, ...]) -> list[Reference]:
    """Return references with what is meant by "the same paragraph" or a mere "subparagraph (b)"."""
    return [meant for ref in refs for meant in _meant(ref, about)]


def _meant(ref: Reference, about: tuple[Reference, ...]) -> list[Reference]:
    """Return what "the same paragraph" or a mere "subparagraph (b)" means."""
    if ref.kind is Kind.SAME:
        return [replace(each, chapeau=ref.chapeau or each.chapeau) for each in about]
    if ref.kind is Kind.BELOW and not ref.number and len(about) == 1 and about[0].kind is not Kind.BELOW:
        return (
            [replace(about[0], path=(*about[0].path[: -len(ref.path) or None], *ref.path))]
            if about[0].path
            else [replace(about[0], path=ref.path)]
        )
    return [ref]
