"""One line typed while somebody speaks: who proposes what where, and who stands where on it.

`US OP5 del "reproductive"; supp JPN; EU retain` is a proposal of the US with positions of Japan and the EU;
`JPN supp 7` is a position on the proposal of that number, `EU retain OP5` one on the only proposal there, and
`EU on 7: del "all"` an amendment to it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module

from versioning.change.transaction import Recorder, Transaction
from versioning.negotiation.amendment import Position
from versioning.negotiation.room_brackets import BracketLine, parse_bracket_line
from versioning.negotiation.room_doing import HIDDEN, VERBS, LineError, do, hidden, says_something
from versioning.saying import said
from versioning.tree.expression import expression
from versioning.tree.identity import NodeId
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

__all__ = ["LineError", "RoomLine", "parse_room_line"]

POSITIONS: Mapping[str, Position] = {
    **dict.fromkeys(("supp", "support", "supports", "supported by", "+"), Position.SUPPORT),
    **dict.fromkeys(("opp", "oppose", "opposes", "opposed by", "against", "-", "−"), Position.OPPOSE),
    **dict.fromkeys(("retain", "retains", "keep", "keeps"), Position.RETAIN),
    **dict.fromkeys(("reserve", "reserves", "res"), Position.RESERVE),
    **dict.fromkeys(("flexible", "flex", "is flexible", "are flexible"), Position.FLEXIBLE),
    **dict.fromkeys(
        ("awaiting", "awaits", "await", "awaiting capital", "awaits capital", "capital"), Position.AWAITING
    ),
}
"""How positions are typed."""
WITHDRAWN = frozenset(("withdraw", "withdraws", "withdrawn by"))

_WORDS = "|".join(sorted((re.escape(word) for word in (*POSITIONS, *WITHDRAWN)), key=len, reverse=True))
_WORD = rf"(?P<word>{_WORDS})\.?"
_NUMBER = r"(?:(?:on|to|with|for)\s+)?(?:(?:proposal|amendment|no)\b\.?\s*)?#?\s*(?P<number>\d+)"
_BEFORE = expression(rf"{_WORD}(?:\s*:\s*|\s+|(?<=[-+−]))(?P<names>.+)", re.IGNORECASE)
_BEHIND = expression(rf"(?P<names>.+?)\s+{_WORD}", re.IGNORECASE)
_ON_NUMBER = tuple(
    expression(form, re.IGNORECASE)
    for form in (
        rf"(?P<names>.+?)\s+{_WORD}\s+{_NUMBER}",
        rf"{_WORD}\s+{_NUMBER}\s*:?\s+(?P<names>.+)",
        rf"{_NUMBER}\s*:?\s+{_WORD}\s*:?\s+(?P<names>.+)",
        rf"{_NUMBER}\s*:?\s+(?P<names>.+?)\s+{_WORD}",
        rf"(?P<names>){_WORD}\s+{_NUMBER}",
    )
)
_TO_NUMBER = expression(
    r"(?P<names>.+?)\s+(?:on|to|in)\s+(?:(?:proposal|amendment|no)\b\.?\s*)?#?\s*(?P<number>\d+)\b\s*:?\s*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_LABEL = (
    r"(?:OP|PP|para(?:graph)?\.?|§)\s?\d+(?:\s?(?:bis|ter|quater|quinquies)\b)?(?:\s?\([a-z]{1,4}\))*|title"
)
_CITED = expression(rf"(?<![^\W\d_])(?:{_LABEL})", re.IGNORECASE)
_HEAD = expression(
    rf"(?P<before>.*?)\s*:?\s*(?<![^\W\d_])(?P<label>{_LABEL})(?P<more>(?:\s*(?:,|&|\band\b)\s*(?:{_LABEL}))*)"
    r"\s*:?\s*(?P<action>.*)",
    re.IGNORECASE | re.DOTALL,
)
_BARE = expression(
    rf"(?P<before>.*?)\s*:?\s+(?P<label>\d+(?:\s?\([a-z]{{1,4}}\))*)(?P<more>)\s*:?\s+"
    rf"(?P<action>(?:{VERBS})\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_SPOKEN_FIRST = expression(
    rf"(?P<names>.*?)[\s:,]*(?<![\w-])(?P<said>(?:{VERBS})\b\s*(?:(?:a|the|new|op|pp|para(?:graph)?|after|before|in|to|from|at"
    rf"|end|beginning|of|with|by|for|and|{HIDDEN})[\s,]*)*)",
    re.IGNORECASE,
)
_ON_PLACE = expression(
    rf"(?P<names>.+?)\s+{_WORD}(?:\s+(?P<whose>(?!(?:on|in)\b).+?))?(?:\s+(?:on|in))?", re.IGNORECASE
)
_SUPPORTED = expression(
    r"(?P<own>.+?)[\s,]*[(,\s]\s*(?:supp(?:orted)?\b\.?(?:\s+by)?|\+)\s*:?\s*(?P<by>[^()]+?)\)?",
    re.IGNORECASE,
)
_LONGEST_CODE = 5
_FEWEST_WORDS = 2
"""Of a new paragraph that is typed without quotation marks."""
_ORDER = expression(r"\s(?:bis|ter|quater|quinquies)$", re.IGNORECASE)

Stands = tuple[tuple[str, Position], ...]


@dataclass(frozen=True)
class RoomLine:
    """What a line says: a change proposed by delegations, and positions on it.

    With a `number`, both are about the proposal of that number: the change amends it. Without a change,
    positions at a `place`, cited as `label`, are about the proposal there, of `whose` delegation if that is
    said. `withdrawn`: the delegations withdraw it.
    """

    delegations: tuple[str, ...] = ()
    change: Transaction | None = None
    positions: Stands = ()
    number: int = 0
    place: NodeId = ""
    label: str = ""
    whose: tuple[str, ...] = ()
    withdrawn: bool = False


def bracket_line(line: str, draft: Resolution) -> BracketLine | None:
    """Return what a line says about brackets in `draft`, None where it is about something else.

    Raises LineError.
    """

    def placed(label: str) -> tuple[NodeId, str, StyledText]:
        spelt = _spelt(label)
        node = _place(spelt, draft)
        return node, spelt, draft.text(node)

    return parse_bracket_line(line, _CITED, placed, _names)


Amended = Callable[[int], tuple[Resolution, Resolution]]
"""Gives the draft without and with the proposal of a number; raises LineError where there is none."""


def parse_room_line(line: str, draft: Resolution, amended: Amended | None = None) -> RoomLine:
    """Return what a line says of `draft`; raises LineError."""
    words, quotes = hidden(line)
    first, *others = [part.strip() for part in words.split(";") if part.strip()] or [""]
    positions = tuple(each for part in others for each in _positions(part))
    said = _on_number(first, positions)
    if said is None:
        said = _to_number(first, quotes, positions, amended)
    if said is None:
        said = _on_draft(first, quotes, positions, draft)
    return said


def _on_number(first: str, positions: Stands) -> RoomLine | None:
    """Return positions on a proposal that is told by its number, or that it is withdrawn."""
    for form in _ON_NUMBER:
        found = form.fullmatch(first)
        if found is None or HIDDEN in first:
            continue
        names, word, number = _names(found["names"]), found["word"].lower(), int(found["number"])
        if word in WITHDRAWN:
            return RoomLine(names, positions=positions, number=number, withdrawn=True)
        if names:
            own = tuple((name, POSITIONS[word]) for name in names)
            return RoomLine(positions=(*own, *positions), number=number)
    return None


def _to_number(first: str, quotes: list[str], positions: Stands, amended: Amended | None) -> RoomLine | None:
    """Return an amendment to a proposal that is told by its number."""
    found = _TO_NUMBER.fullmatch(first)
    if found is None or not says_something(found["rest"]):
        return None
    number = int(found["number"])
    if amended is None:
        raise LineError(said("There is no proposal {number}.", number=number))
    without, whole = amended(number)
    names, more = _who(found["names"])
    at = _HEAD.fullmatch(found["rest"])
    if at is not None and not at["before"].strip():
        label, action = _spelt(at["label"]), at["action"]
        places = {label: _place(label, whole)}
    else:
        action = found["rest"]
        own = [
            each.id for each in whole.walk() if each.id not in without or each != without.paragraph(each.id)
        ]
        if len(own) != 1:
            message = said(
                "Proposal {number} is on several paragraphs; say on which, as in “US on {number} OP5 del …”.",
                number=number,
            )
            raise LineError(message)
        places = {said("proposal {number}", number=number): own[0]}
    change = _change(action, quotes, places, whole)
    return RoomLine(names, change, (*more, *positions), number)


def _on_draft(first: str, quotes: list[str], positions: Stands, draft: Resolution) -> RoomLine:
    head = _HEAD.fullmatch(first) or _BARE.fullmatch(first)
    if head is None:
        message = said("Say who and where, for instance: US OP5 del “reproductive”; supp JPN.")
        raise LineError(message)
    before, label, action = head["before"], _spelt(head["label"]), head["action"].strip()
    stands = _at_place(before, label, action, positions, draft)
    if stands is not None:
        return stands
    spoken = _SPOKEN_FIRST.fullmatch(before)
    if spoken is not None:
        before, verb = spoken["names"], spoken["said"]
        relation = re.search(r"\b(after|before)[\s,]*$", verb, re.IGNORECASE)
        is_beside = relation and HIDDEN not in verb and not re.match(r"mov", verb, re.IGNORECASE)
        verb = f"new {relation[1]}" if relation and is_beside else verb  # "add after OP5": a new paragraph
        action = f"{verb} {action}"
    names, more = _who(before)
    if not names:
        message = said("Say first which delegation proposes this.")
        raise LineError(message)
    above = _ORDER.sub("", label)
    is_new = not says_something(action) or re.match(r"\s*(?:new|adds?|ins)", action, re.IGNORECASE)
    is_text = HIDDEN in action or len(action.split()) > _FEWEST_WORDS
    if not _known(label, draft) and is_new and is_text:
        above = _next_above(label) if above == label else above
        if _known(above, draft):
            label, action = above, f"new {action.strip().removeprefix('new')}"  # OP5 bis "…" makes it
    rest = re.findall(_LABEL, head["more"], re.IGNORECASE)
    every = dict.fromkeys((label, *map(_spelt, rest)))
    places = {each: _place(each, draft) for each in every}
    return RoomLine(names, _change(action, quotes, places, draft), (*more, *positions))


def _next_above(label: str) -> str:
    """Return the label of the paragraph that comes before a new one at the end ("OP12" of "OP13")."""
    found = re.fullmatch(r"(OP|PP)(\d+)", label)
    return f"{found[1]}{int(found[2]) - 1}" if found else label


def _at_place(before: str, label: str, action: str, positions: Stands, draft: Resolution) -> RoomLine | None:
    """Return positions on what is proposed at a place: "EU retain OP5", "EU supports US on OP5"."""
    if HIDDEN in before or HIDDEN in action:
        return None
    behind = _BEHIND.fullmatch(f"{before} {action}") if action and before else None
    if behind is not None and behind.end("names") > len(before):
        behind = None  # "OP5 replace aid with support": the word is one of the text
    found = behind or (_ON_PLACE.fullmatch(before) if not action else None)
    if found is None or found["word"].lower() in WITHDRAWN or found["word"] in "+-−":
        return None
    names = _names(found["names"])
    own = tuple((name, POSITIONS[found["word"].lower()]) for name in names)
    whose = _names(found["whose"] or "") if behind is None else ()
    return RoomLine(positions=(*own, *positions), place=_place(label, draft), label=label, whose=whose)


def _who(words: str) -> tuple[tuple[str, ...], Stands]:
    """Return who proposes, and who supports that as it is said with them: "US, supp. by JPN"."""
    found = _SUPPORTED.fullmatch(words.strip(" :,"))
    if found is None:
        return _names(words), ()
    return _names(found["own"]), tuple((name, Position.SUPPORT) for name in _names(found["by"]))


def _names(words: str) -> tuple[str, ...]:
    words = words.strip(" :,")
    if words.count("(") != words.count(")") or (words[:1], words[-1:]) == ("(", ")"):
        words = words.strip("() ")
    if re.search(r"\band\b", words):  # Trinidad and Tobago is one
        gazetteer = import_module(
            "versioning.drafting.names.gazetteer"
        ).gazetteer  # it would slow every start
        for name in gazetteer().with_and:
            one = re.compile(re.escape(name), re.IGNORECASE)
            words = one.sub(lambda found: found[0].replace(" and ", HIDDEN), words)
    parts = re.split(r"\s*(?:[,/+&]|\band\b)\s*", words)
    names = (part.replace(HIDDEN, " and ").strip() for part in parts if part.strip())
    return tuple(dict.fromkeys(map(_name, names)))


def _name(typed: str) -> str:
    """Return a delegation's name without article, and codes typed in haste in capitals."""
    name = re.sub(r"^the\s+(?=\S)", "", typed, flags=re.IGNORECASE)
    if not name.islower() or len(name) > _LONGEST_CODE:
        return name
    known = import_module("versioning.drafting.names.gazetteer").gazetteer()
    return name.upper() if known.meant(name) or known.group(name) else name


def _positions(part: str) -> Iterator[tuple[str, Position]]:
    match = _BEFORE.fullmatch(part) or _BEHIND.fullmatch(part)
    if match is None or match["word"].lower() in WITHDRAWN:
        message = said(
            "“{words}” says no position; write for instance “supp JPN” or “EU retain”.", words=part
        )
        raise LineError(message)
    yield from ((name, POSITIONS[match["word"].lower()]) for name in _names(match["names"]))


def _spelt(label: str) -> str:
    """Return a label as the room writes it: "OP5 bis", "OP5 (b)"."""
    label = re.sub(r"^(?:para(?:graph)?\.?|§|(?=\d))\s*", "OP", label.strip(), flags=re.IGNORECASE)
    label = re.sub(r"^(OP|PP)\s*", lambda found: found[1].upper(), label, flags=re.IGNORECASE)
    label = re.sub(r"(?<=\d)\s?(?=(?:bis|ter|qua|qui))", " ", label)
    return re.sub(r"\s?\(", " (", label) if label.lower() != "title" else said("the title")


def _known(label: str, draft: Resolution) -> NodeId:
    """Return the paragraph of a label, empty for none."""
    if label == "the title":
        title = draft.first(Role.TITLE)
        return title.id if title is not None else ""
    return next((node for node, found in labels(draft).items() if found.label == label), "")


def _place(label: str, draft: Resolution) -> NodeId:
    node = _known(label, draft)
    if not node:
        message = said("There is no {place} in this draft.", place=label)
        raise LineError(message)
    return node


def _change(action: str, quotes: list[str], places: Mapping[str, NodeId], draft: Resolution) -> Transaction:
    recorder = Recorder(draft)
    for label, node in places.items():
        do(action, quotes, node, label, recorder, lambda words: _place(_spelt(words), draft))
    return recorder.transaction()
