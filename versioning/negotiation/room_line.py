"""One line typed while somebody speaks: who proposes what where, and who stands where on it.

`US OP5 del "reproductive"; supp JPN; EU retain` is a proposal of the US with positions of Japan and the EU;
`JPN supp 7` is a position on the proposal of that number. What is quoted must stand in the paragraph once:
what stands there twice or not at all is asked about, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from versioning.change.step import Delete, EditText, Insert
from versioning.change.transaction import Recorder, Transaction
from versioning.negotiation.amendment import Position
from versioning.tree.expression import expression
from versioning.tree.identity import NodeId, new_id
from versioning.tree.numbering import labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, StyledText, styled

POSITIONS: Mapping[str, Position] = {
    **dict.fromkeys(("supp", "support", "supports", "supported by", "+"), Position.SUPPORT),
    **dict.fromkeys(("opp", "oppose", "opposes", "opposed by", "against"), Position.OPPOSE),
    **dict.fromkeys(("retain", "retains", "keep", "keeps"), Position.RETAIN),
    **dict.fromkeys(("reserve", "reserves", "res"), Position.RESERVE),
    **dict.fromkeys(("flexible", "flex"), Position.FLEXIBLE),
    **dict.fromkeys(("awaiting", "awaits", "awaiting capital", "capital"), Position.AWAITING),
}
"""How positions are typed."""

_WORDS = "|".join(sorted((re.escape(word) for word in POSITIONS), key=len, reverse=True))
_BEFORE = expression(rf"(?P<word>{_WORDS})\s*:?\s+(?P<names>.+)", re.IGNORECASE)
_BEHIND = expression(rf"(?P<names>.+?)\s+(?P<word>{_WORDS})", re.IGNORECASE)
_NUMBERED = expression(rf"(?P<names>.+?)\s+(?P<word>{_WORDS})\s+#?(?P<number>\d+)", re.IGNORECASE)
_HEAD = expression(
    r"(?P<names>.*?)\s*:?\s*\b(?P<label>(?:OP|PP)\s?\d+(?:\s(?:bis|ter|quater|quinquies)\b)?(?:\s?\([a-z]{1,4}\))*|title)"
    r"\s*:?\s*(?P<action>.*)",
    re.IGNORECASE | re.DOTALL,
)
_QUOTE = expression(r"[\"“„](?P<words>[^\"”]*)(?:[\"”]|$)")
_VERB = expression(
    r"(?P<verb>del(?:ete)?|add|ins(?:ert)?|repl(?:ace)?|change|alt|new|bis)\b|(?P<sign>[-+])", re.IGNORECASE
)
_ORDER = expression(r"\s(?:bis|ter|quater|quinquies)$", re.IGNORECASE)
_ONE_SHAPE = str.maketrans("\u00a0\u2011’‘“”", " -''\"\"")


class LineError(ValueError):
    """A line that is not understood, or asks for more; the message is one sentence for a person."""


@dataclass(frozen=True)
class RoomLine:
    """What a line says: a change proposed by delegations, and positions on it, or on proposal `number`."""

    delegations: tuple[str, ...] = ()
    change: Transaction | None = None
    positions: tuple[tuple[str, Position], ...] = ()
    number: int = 0


def parse_room_line(line: str, draft: Resolution) -> RoomLine:
    """Return what a line says of `draft`; raises LineError."""
    first, *others = [part.strip() for part in _parted(line) if part.strip()] or [""]
    numbered = _NUMBERED.fullmatch(first)
    if numbered:
        positions = tuple((name, POSITIONS[numbered["word"].lower()]) for name in _names(numbered["names"]))
        return RoomLine(positions=positions, number=int(numbered["number"]))
    head = _HEAD.fullmatch(first)
    if head is None:
        message = "Say who and where, for instance: US OP5 del “reproductive”; supp JPN."
        raise LineError(message)
    names = _names(head["names"])
    if not names:
        message = "Say first which delegation proposes this."
        raise LineError(message)
    label, action = _spelt(head["label"]), head["action"]
    above = _ORDER.sub("", label)
    if above != label and not _known(label, draft) and _QUOTE.match(action):  # OP5 bis "…" makes it
        label, action = above, f"new {action}"
    change = _change(action, _place(label, draft), label, draft)
    return RoomLine(names, change, tuple(each for part in others for each in _positions(part)))


def _parted(line: str) -> list[str]:
    """Return the parts between semicolons that stand outside of quotations."""
    parts, start, quoted = [], 0, False
    for at, char in enumerate(line):
        if char in "“„" or (char == '"' and not quoted):
            quoted = True
        elif char in '”"':
            quoted = False
        elif char == ";" and not quoted:
            parts.append(line[start:at])
            start = at + 1
    return [*parts, line[start:]]


def _names(words: str) -> tuple[str, ...]:
    parts = re.split(r"\s*(?:[,/+&]|\band\b)\s*", words.strip(" :"))
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def _positions(part: str) -> list[tuple[str, Position]]:
    match = _BEFORE.fullmatch(part) or _BEHIND.fullmatch(part)
    if match is None:
        message = f"“{part}” says no position; write for instance “supp JPN” or “EU retain”."
        raise LineError(message)
    return [(name, POSITIONS[match["word"].lower()]) for name in _names(match["names"])]


def _spelt(label: str) -> str:
    """Return a label as the room writes it: "OP5 bis", "OP5 (b)"."""
    label = re.sub(r"^(OP|PP)\s*", lambda found: found[1].upper(), label.strip(), flags=re.IGNORECASE)
    return re.sub(r"\s?\(", " (", label) if label.lower() != "title" else "the title"


def _known(label: str, draft: Resolution) -> NodeId:
    """Return the paragraph of a label, empty for none."""
    if label == "the title":
        title = draft.first(Role.TITLE)
        return title.id if title is not None else ""
    return next((node for node, found in labels(draft).items() if found.label == label), "")


def _place(label: str, draft: Resolution) -> NodeId:
    node = _known(label, draft)
    if not node:
        message = f"There is no {label} in this draft."
        raise LineError(message)
    return node


def _change(action: str, node: NodeId, label: str, draft: Resolution) -> Transaction:
    verb = _VERB.match(action)
    if verb is None:
        message = (
            f"Say what to do with {label}: del, add, replace, alt or new, with the words in quotation marks."
        )
        raise LineError(message)
    name = (verb["verb"] or verb["sign"]).lower()
    quotes = [found["words"] for found in _QUOTE.finditer(action)]
    between = _QUOTE.sub("\0", action[verb.end() :]).lower()
    doing = _DOINGS[{"-": "del", "+": "add"}.get(name, name[:3])]
    return doing(_Doing(draft, node, label, quotes, between))


@dataclass(frozen=True)
class _Doing:
    """What is to be done: the words quoted, and what stands `between` them, each quotation as NUL."""

    draft: Resolution
    node: NodeId
    label: str
    quotes: list[str]
    between: str

    def quote(self, number: int) -> str:
        if number >= len(self.quotes) or not self.quotes[number].strip():
            message = f"Put the words for {self.label} in quotation marks."
            raise LineError(message)
        return self.quotes[number]

    def found(self, words: str) -> int:
        """Return where words stand in the paragraph; raises LineError unless that is once."""
        text = _folded(self.draft.text(self.node).chars)
        at = text.find(_folded(words))
        if at < 0:
            message = f"“{words}” does not stand in {self.label}; nothing was proposed."
            raise LineError(message)
        if text.find(_folded(words), at + 1) >= 0:
            message = f"“{words}” stands more than once in {self.label}; quote more words around it."
            raise LineError(message)
        return at


def _folded(text: str) -> str:
    """Return a text, of the same length, in small letters and marks of one shape."""
    lowered = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return lowered.translate(_ONE_SHAPE)


def _delete(doing: _Doing) -> Transaction:
    draft, node = doing.draft, doing.node
    if not doing.quotes:
        parent, index = draft.place(node)
        return Transaction((Delete(parent, index, draft.paragraph(node)),))
    recorder = Recorder(draft)
    found = sorted(((doing.found(words), len(words)) for words in doing.quotes), reverse=True)
    for at, length in found:  # from the end, so that what stands before stays where it is
        recorder.add(_cut(recorder.draft.text(node), node, at, length))
    return recorder.transaction()


def _cut(text: StyledText, node: NodeId, at: int, length: int) -> EditText:
    """Return the edit that cuts words, with one of the spaces around them."""
    end = at + length
    if at and text.chars[at - 1] == " " and (end == len(text) or text.chars[end] in " ,;.:)"):
        at -= 1
    elif end < len(text) and text.chars[end] == " " and not at:
        end += 1
    return EditText(node, at, text.slice(at, end), EMPTY)


def _insert(doing: _Doing) -> Transaction:
    node, text, words = doing.node, doing.draft.text(doing.node), doing.quote(0)
    if "after" in doing.between or "before" in doing.between:
        anchor = doing.quote(1)
        at = doing.found(anchor) + (len(anchor) if "after" in doing.between else 0)
    else:
        at = len(text.chars.rstrip(" ;,.:"))
    spaced = _spaced(words, text.chars[:at], text.chars[at:])
    return Transaction((EditText(node, at, EMPTY, styled(spaced)),))


def _spaced(words: str, before: str, after: str) -> str:
    """Return words with the spaces that keep them apart from what stands around them."""
    left = " " if before[-1:].strip() and words[:1] not in " ,;.:)" else ""
    right = " " if after[:1].isalnum() and words[-1:] != " " else ""
    return f"{left}{words}{right}"


def _replace(doing: _Doing) -> Transaction:
    old, new = doing.quote(0), doing.quote(1)
    at = doing.found(old)
    text = doing.draft.text(doing.node)
    gone = text.slice(at, at + len(old))
    come = styled(new)
    for mark in gone.marks:
        if (mark.start, mark.end) == (0, len(gone)):
            come = come.with_mark(mark.kind, 0, len(new), mark.value)
    return Transaction((EditText(doing.node, at, gone, come),))


def _whole(doing: _Doing) -> Transaction:
    text = doing.draft.text(doing.node)
    return Transaction((EditText(doing.node, 0, text, styled(doing.quote(0))),))


def _new(doing: _Doing) -> Transaction:
    draft = doing.draft
    before = draft.paragraph(doing.node)
    parent, index = draft.place(doing.node)
    paragraph = replace(Paragraph(new_id(), before.role), text=styled(doing.quote(0)))
    return Transaction((Insert(parent, index + 1, paragraph),))


_DOINGS: Mapping[str, Callable[[_Doing], Transaction]] = {
    "del": _delete,
    "add": _insert,
    "ins": _insert,
    "rep": _replace,
    "cha": _replace,
    "alt": _whole,
    "new": _new,
    "bis": _new,
}
