"""What a line typed in the room does to a paragraph: words cut, put in, replaced, paragraphs new or moved.

What is quoted must stand in the paragraph once; what stands there twice or not at all is asked about, never
guessed. Without quotation marks the words are all that follows the verb.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from versioning.change.step import Delete, EditText, Insert, Move
from versioning.change.transaction import Recorder
from versioning.drafting.openings import with_opening
from versioning.saying import said
from versioning.tree.expression import expression
from versioning.tree.identity import NodeId, new_id
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, StyledText, styled

HIDDEN = "\0"
"""What stands for each quotation where only the words around are read."""
_QUOTE = expression(
    r"\"([^\"”]*)(?:[\"”]|$)|[“„]([^”“\"]*)(?:[”“\"]|$)|«\s*([^»]*?)\s*(?:»|$)|(?<!\w)[‘'](.+?)[’'](?!\w)"
)
VERBS = (
    r"del(?:etes?)?|strikes?|removes?|suppr(?:ime[rz]?)?|adds?|ins(?:erts?)?|repl(?:aces?)?|changes?"
    r"|substitutes?|alt|new|bis|ter|moves?"
)
_VERB = expression(rf"(?:\b(?P<verb>{VERBS})\b\.?|(?<![\w-])(?P<sign>[-+−])(?![->]))", re.IGNORECASE)
_NEXT = expression(rf"(?<={HIDDEN})\s*(?:,|\band\b|\bthen\b|\s)+(?=(?:{VERBS})\b)", re.IGNORECASE)
_GOING = expression(rf"(?:(?:del|strike|remove)\w*\b\.?|[-−])\s*:?\s*{HIDDEN}[\s,]*", re.IGNORECASE)
_COMING = expression(rf"(?:(?:add|ins)\w*\b\.?|\+)\s*:?\s*{HIDDEN}[\s,.]*", re.IGNORECASE)
_INSTEAD = expression(rf"{HIDDEN}\s*(?:-+>|=+>|→|⇒|\binstead of\b|\b(?:in)?to\b)\s*{HIDDEN}", re.IGNORECASE)
_WHOLE = frozenset(("", "it", "all", "para", "paragraph", "the paragraph", "whole", "the whole paragraph"))
_RELATIONS = frozenset(("after", "before", "with", "by", "for", "at the end", "to"))
_ONE_SHAPE = str.maketrans("\u00a0\u2011’‘“”", " -''\"\"")


class LineError(ValueError):
    """A line that is not understood, or asks for more; the message is one sentence for a person."""


def hidden(line: str) -> tuple[str, list[str]]:
    """Return a line with each quotation as one sign, and what is quoted."""
    quotes = [next(each for each in found.groups() if each is not None) for found in _QUOTE.finditer(line)]
    return _QUOTE.sub(HIDDEN, line), quotes


def do(
    action: str,
    quotes: Sequence[str],
    node: NodeId,
    label: str,
    recorder: Recorder,
    placed: Callable[[str], NodeId],
) -> None:
    """Do to a paragraph what an action says, verb after verb; raises LineError.

    `action` has its quotations hidden, `placed` tells which paragraph a label means.
    """
    left = list(quotes)
    for clause in _replacing(_clauses(action)):
        count = clause.count(HIDDEN)
        own, left = left[:count], left[count:]
        _do(clause, own, node, label, recorder, placed)


def says_something(action: str) -> bool:
    """Return whether words hold a verb, or quote what is to stand instead."""
    return _VERB.search(action) is not None or _INSTEAD.search(action) is not None


def _clauses(action: str) -> list[str]:
    """Divide an action where another verb begins; what stands before a verb ("after …") belongs to it."""
    found: list[str] = []
    for part in _NEXT.split(action):
        if found and not says_something(found[-1]):
            found[-1] += f" {part}"
        else:
            found.append(part)
    return found


def _replacing(clauses: Sequence[str]) -> Iterator[str]:
    """Yield the clauses, where words go and others come without a place ("del X, add Y") as one."""
    waiting = ""
    for clause in clauses:
        if waiting and _COMING.fullmatch(clause.strip()):
            yield f"repl {HIDDEN} with {HIDDEN}"
            waiting = ""
            continue
        if waiting:
            yield waiting
        waiting = clause if _GOING.fullmatch(clause.strip()) else ""
        if not waiting:
            yield clause
    if waiting:
        yield waiting


def _do(
    clause: str,
    quotes: list[str],
    node: NodeId,
    label: str,
    recorder: Recorder,
    placed: Callable[[str], NodeId],
) -> None:
    verb = _VERB.search(clause)
    if verb is None and _INSTEAD.search(clause):
        name, before, behind = "rep", "", clause
    elif verb is None:
        message = said(
            "Say what to do with {place}: del, add, replace, alt, new or move, with the words in "
            "quotation marks.",
            place=label,
        )
        raise LineError(message)
    else:
        name = (verb["verb"] or verb["sign"]).lower()
        name = {"-": "del", "−": "del", "+": "add"}.get(name, name[:3])
        before, behind = clause[: verb.start()].lower(), clause[verb.end() :]
    doing = _Doing(recorder, node, label, quotes, before, behind.strip(" :,."), placed)
    _DOINGS[name](doing if quotes else doing.spoken(name))


@dataclass(frozen=True)
class _Doing:
    """What is to be done: the words quoted, and what stands before the verb and behind it."""

    recorder: Recorder
    node: NodeId
    label: str
    quotes: list[str]
    before: str
    behind: str
    placed: Callable[[str], NodeId]

    @property
    def draft(self) -> Resolution:
        """The draft as it is so far."""
        return self.recorder.draft

    def said(self, *words: str) -> bool:
        """Return whether one of some words stands beside the verb."""
        around = f"{self.before} {self.behind.lower()}"
        return any(re.search(rf"\b{word}", around) for word in words)

    def spoken(self, name: str) -> _Doing:
        """Return the same with the words that follow the verb as if they were quoted."""
        if name == "mov" or (name == "del" and self.behind.lower() in _WHOLE):
            return self
        between = {"rep": r"\s+(?:with|by)\s+|\s*(?:-+>|→)\s*", "cha": r"\s+(?:to|into|with)\s+"}
        between |= {"sub": r"\s+for\s+", "add": r"\s+(?:after|before)\s+", "ins": r"\s+(?:after|before)\s+"}
        parts = re.split(between[name], self.behind, maxsplit=1) if name in between else [self.behind]
        quotes = [part.strip() for part in parts if part.strip() and part.strip().lower() not in _RELATIONS]
        return replace(self, quotes=quotes)

    def quote(self, number: int) -> str:
        """Return what is quoted; raises LineError where it is missing."""
        if number >= len(self.quotes) or not self.quotes[number].strip():
            message = said("Put the words for {place} in quotation marks.", place=self.label)
            raise LineError(message)
        return self.quotes[number]

    def found(self, words: str) -> int:
        """Return where words stand in the paragraph; raises LineError unless that is once."""
        return place_of(words, self.draft.text(self.node), self.label)


def place_of(words: str, text: StyledText, label: str) -> int:
    """Return where words stand in a text; raises LineError, which names the `label`, unless that is once."""
    chars = folded(text.chars)
    at = chars.find(folded(words))
    if at < 0:
        message = said("“{words}” does not stand in {place}; nothing was proposed.", words=words, place=label)
        raise LineError(message)
    if chars.find(folded(words), at + 1) >= 0:
        message = said(
            "“{words}” stands more than once in {place}; quote more words around it.",
            words=words,
            place=label,
        )
        raise LineError(message)
    return at


def folded(text: str) -> str:
    """Return a text, of the same length, in small letters and marks of one shape."""
    lowered = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return lowered.translate(_ONE_SHAPE)


def _delete(doing: _Doing) -> None:
    draft, node = doing.draft, doing.node
    if not doing.quotes:
        parent, index = draft.place(node)
        doing.recorder.add(Delete(parent, index, draft.paragraph(node)))
        return
    found = sorted(((doing.found(words), len(words)) for words in doing.quotes), reverse=True)
    for at, length in found:  # from the end, so that what stands before stays where it is
        doing.recorder.add(_cut(doing.draft.text(node), node, at, length))


def _cut(text: StyledText, node: NodeId, at: int, length: int) -> EditText:
    """Return the edit that cuts words, with one of the spaces around them."""
    end = at + length
    if at and text.chars[at - 1] == " " and (end == len(text) or text.chars[end] in " ,;.:)"):
        at -= 1
    elif end < len(text) and text.chars[end] == " " and not at:
        end += 1
    return EditText(node, at, text.slice(at, end), EMPTY)


def _insert(doing: _Doing) -> None:
    node, text = doing.node, doing.draft.text(doing.node)
    first, second = (1, 0) if re.search(rf"\b(?:after|before)\b.*{HIDDEN}", doing.before) else (0, 1)
    words = doing.quote(first)
    if doing.said("after", "before"):
        anchor = doing.quote(second)
        at = doing.found(anchor) + (len(anchor) if doing.said("after") else 0)
    elif doing.said("begin", "start"):
        at = 0
    else:
        at = len(text.chars.rstrip(" ;,.:"))
    spaced = _spaced(words, text.chars[:at], text.chars[at:])
    doing.recorder.add(EditText(node, at, EMPTY, styled(spaced)))


def _spaced(words: str, before: str, after: str) -> str:
    """Return words with the spaces that keep them apart from what stands around them."""
    left = " " if before[-1:].strip() and words[:1] not in " ,;.:)" else ""
    right = " " if after[:1].isalnum() and words[-1:] != " " else ""
    return f"{left}{words}{right}"


def _replace(doing: _Doing) -> None:
    old, new = doing.quote(0), doing.quote(1)
    if doing.said("instead of"):
        old, new = new, old
    _reword(doing, old, new)


def _substitute(doing: _Doing) -> None:
    _reword(doing, doing.quote(1), doing.quote(0))


def _reword(doing: _Doing, old: str, new: str) -> None:
    at = doing.found(old)
    gone = doing.draft.text(doing.node).slice(at, at + len(old))
    come = styled(new)
    for mark in gone.marks:
        if (mark.start, mark.end) == (0, len(gone)):
            come = come.with_mark(mark.kind, 0, len(new), mark.value)
    doing.recorder.add(EditText(doing.node, at, gone, come))


def _whole(doing: _Doing) -> None:
    text = doing.draft.text(doing.node)
    words = _closed(doing.quote(0), text.chars)
    role = doing.draft.paragraph(doing.node).role
    doing.recorder.add(EditText(doing.node, 0, text, with_opening(words, role, doing.draft)))


def _closed(words: str, like: str) -> str:
    """Return words with the stop at the end of others, where they were typed without any."""
    stop = like.rstrip()[-1:]
    return words + stop if words[-1:].isalnum() and stop in set(";,.:") else words


def _new(doing: _Doing) -> None:
    beside = doing.draft.paragraph(doing.node)
    parent, index = doing.draft.place(doing.node)
    words = _closed(doing.quote(0), beside.text.chars)
    paragraph = Paragraph(new_id(), beside.role, with_opening(words, beside.role, doing.draft))
    doing.recorder.add(Insert(parent, index + (0 if doing.said("before") else 1), paragraph))


def _move(doing: _Doing) -> None:
    relation = re.search(r"\b(after|before|follows?|precedes?)\b\s*:?\s*(.+)", doing.behind, re.IGNORECASE)
    if relation is None:
        message = said("Say where {place} goes, for instance: move after OP8.", place=doing.label)
        raise LineError(message)
    anchor = doing.placed(relation[2])
    parent, index = doing.draft.place(doing.node)
    if anchor == doing.node:
        message = said("{place} stands there already; nothing was proposed.", place=doing.label)
        raise LineError(message)
    without = doing.draft.spliced(parent, index, index + 1, ())
    if anchor not in without:
        message = said(
            "{place} can’t be moved to what stands below it; nothing was proposed.", place=doing.label
        )
        raise LineError(message)
    there, at = without.place(anchor)
    at += relation[1].lower().startswith(("after", "follow"))
    doing.recorder.add(Move(doing.node, parent, index, there, at))


_DOINGS: Mapping[str, Callable[[_Doing], None]] = {
    **dict.fromkeys(("del", "str", "rem", "sup"), _delete),
    **dict.fromkeys(("add", "ins"), _insert),
    **dict.fromkeys(("rep", "cha"), _replace),
    **dict.fromkeys(("new", "bis", "ter"), _new),
    "sub": _substitute,
    "alt": _whole,
    "mov": _move,
}
