"""Typesetting: words of a draft as the runs of somebody's file, in the look of the words beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass

from exports.docx.markup import Element, W, text_node
from exports.docx.runs import PARTS, fit
from exports.docx.scripts import stretches
from exports.docx.story.pieces import RUN, RUN_PROPERTIES
from exports.docx.vocabulary import HIGHLIGHTS
from versioning.tree.text import ATOM, Atom, MarkKind, StyledText

Marks = frozenset[tuple[MarkKind, str]]
Cite = Callable[[Atom], list[Element]]
"""Returns the runs of a note or of what is kept as it is; none where it can't be written."""
NO_MARKS: Marks = frozenset()
NOTHING_MORE: Mapping[str, str] = {}

_SWITCHES = {
    MarkKind.BOLD: ("b", "bCs"),
    MarkKind.ITALIC: ("i", "iCs"),
    MarkKind.STRIKETHROUGH: ("strike",),
}
_VALUES = {
    MarkKind.UNDERLINE: ("u", "single", "none"),
    MarkKind.COLOUR: ("color", "", "auto"),
    MarkKind.SUPERSCRIPT: ("vertAlign", "superscript", "baseline"),
    MarkKind.SUBSCRIPT: ("vertAlign", "subscript", "baseline"),
}
_ORDER = (
    *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline"),
    *("shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w"),
    *("kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign"),
    *("rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath"),
)
"""The order in which the schema has the properties of runs."""
_PLACES = {W + name: at for at, name in enumerate(_ORDER)}
_OF_LINKS = frozenset(W + name for name in ("rStyle", "color", "u"))
_NEVER = frozenset(W + name for name in ("vanish", "webHidden", "specVanish", "rPrChange", "ins", "del"))


@dataclass(frozen=True)
class Model:
    """The look that words take on: a run's properties, and the marks of its words in the draft."""

    properties: Element | None = None
    marks: Marks = NO_MARKS


def marks_at(text: StyledText, at: int) -> Marks:
    """Return the marks on a character."""
    return frozenset((each.kind, each.value) for each in text.marks if each.start <= at < each.end)


def look_of(run: Element, marks: Marks, *, linked: bool = False) -> Model:
    """Return the look of a run whose words bear some marks; `linked` leaves out what makes it a link."""
    properties = run.find(RUN_PROPERTIES)
    if properties is None:
        return Model(None, marks)
    made = deepcopy(properties)
    for each in list(made):
        if each.tag in _NEVER or (linked and each.tag in _OF_LINKS):
            made.remove(each)
    return Model(made, marks)


class Typesetter:
    """Sets words in runs."""

    def __init__(self, near: Element, cite: Cite) -> None:
        """Make elements for the file of `near`; `cite` gives the runs of notes and objects."""
        self._near, self._cite = near, cite

    def runs(self, text: StyledText, model: Model) -> list[Element]:
        """Return the runs of a text."""
        return list(self._runs(text, model))

    def _runs(self, text: StyledText, model: Model) -> Iterator[Element]:
        for start, end, marks in text.pieces():
            wanted = frozenset((each.kind, each.value) for each in marks)
            at = start
            for place in (*(each for each in text.anchors if start <= each < end), end):
                for first, last in stretches(text.chars, at, place, from_right=False) if at < place else ():
                    yield self._run(text.chars[first:last], wanted, model)
                if place < end:
                    yield from self._cite(text.atoms[text.anchors.index(place)])
                at = place + 1

    def _run(self, words: str, marks: Marks, model: Model) -> Element:
        run = self._near.makeelement(RUN)
        properties = (
            run.makeelement(RUN_PROPERTIES) if model.properties is None else deepcopy(model.properties)
        )
        remark(properties, model.marks, marks)
        if len(properties):
            run.append(properties)
        for part in PARTS.findall(fit(words.replace(ATOM, ""))):
            run.append(_node(run, part))
        return run

    def remark(self, before: Marks, after: Marks) -> Callable[[Element], None]:
        """Return what gives a run other marks."""

        def change(run: Element) -> None:
            properties = run.find(RUN_PROPERTIES)
            if properties is None:
                properties = run.makeelement(RUN_PROPERTIES)
                run.insert(0, properties)
            remark(properties, before, after)

        return change


def remark(properties: Element, before: Marks, after: Marks) -> None:
    """Let run properties that gave some marks give others."""
    for kind, said in sorted(before - after):
        if not any(kind is other for other, _ in after):
            _set(properties, kind, said, is_on=False)
    for kind, said in sorted(after - before):
        _set(properties, kind, said, is_on=True)


def _set(properties: Element, kind: MarkKind, said: str, *, is_on: bool) -> None:
    if kind is MarkKind.HIGHLIGHT:
        _ground(properties, said if is_on else "")
        return
    if kind in _SWITCHES:
        for name in _SWITCHES[kind]:
            _put(properties, name, "" if is_on else "0")
        return
    name, on, off = _VALUES[kind]
    _put(properties, name, (said.lstrip("#") or on) if is_on else off)


def _ground(properties: Element, colour: str) -> None:
    """Give words a ground in a colour: a highlighter's where there is such a one; without a colour, none."""
    for each in properties.findall(W + "shd"):
        properties.remove(each)
    name = next((each for each, value in HIGHLIGHTS.items() if value == colour), "")
    _put(properties, "highlight", name or "none")
    if colour and not name:
        _put(properties, "shd", "clear", {W + "color": "auto", W + "fill": colour.lstrip("#")})


def _put(properties: Element, name: str, said: str, further: Mapping[str, str] = NOTHING_MORE) -> None:
    """Put a property in its place, instead of the one that there was."""
    for each in properties.findall(W + name):
        properties.remove(each)
    made = properties.makeelement(W + name, {W + "val": said} if said else {})
    for attribute, value in further.items():
        made.set(attribute, value)
    place = _PLACES[W + name]
    before = [each for each in properties if _PLACES.get(str(each.tag), len(_ORDER)) < place]
    properties.insert(properties.index(before[-1]) + 1 if before else 0, made)


def _node(run: Element, part: str) -> Element:
    if part == "\t":
        return run.makeelement(W + "tab")
    if part == "\n":
        return run.makeelement(W + "br")
    return text_node(run, part)
