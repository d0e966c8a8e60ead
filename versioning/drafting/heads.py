"""Heads: what stands in the brackets of a compilation text before the words, printed and read to the letter.

"EU, JPN, supp. by NOR, new: …". A name that could be taken for something else stands in quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from versioning.drafting.compiled import NOBODY, Stand, Voices
from versioning.tree.expression import expression

SUPPORTED = "supp. by "
NEW, ALTERNATIVE = "new", "alt"
NUMBERED = "numbered "
MOVED_FROM, MOVE_TO = "moved from ", "move to "
DELETE_PARAGRAPH, FOLLOWING = "delete the paragraph", "the following"
DELETE_FOLLOWING = f"delete {FOLLOWING}"
_VERBS: dict[Stand, tuple[str, str]] = {
    Stand.OPPOSE: ("opposes", "oppose"),
    Stand.RETAIN: ("retains", "retain"),
    Stand.RESERVE: ("reserves", "reserve"),
    Stand.FLEXIBLE: ("is flexible", "are flexible"),
    Stand.AWAITING: ("awaits capital", "await capital"),
}
"""What is said of one and of several delegations."""
_STANDS = {verb: stand for stand, verbs in _VERBS.items() for verb in verbs}
_STANDING = expression(rf"(?P<names>.*\S) (?P<verb>{'|'.join(map(re.escape, _STANDS))})", re.DOTALL)
_TELLING = expression(
    rf"[,:;\[\]“”]|^{re.escape(SUPPORTED)}|^{NUMBERED}|^{MOVED_FROM}|^{MOVE_TO}|^(?:{NEW}|{ALTERNATIVE}|{DELETE_PARAGRAPH}"
    rf"|{DELETE_FOLLOWING}|delete|add)$|(?:^| )(?:{'|'.join(map(re.escape, _STANDS))})$",
    re.IGNORECASE,
)
_QUOTED = expression("“(?:[^”]|””)*”")
_ITEM = expression(r"\s*((?:“(?:[^”]|””)*”|[^,“])*)(?:,|$)")


@dataclass(frozen=True)
class CompiledHead:
    """Who speaks in a bracket, and what it says besides: `words` is NEW, ALTERNATIVE or empty.

    `number` is the number that a new paragraph had where it was proposed, `origin` from where one is moved.
    """

    voices: Voices = NOBODY
    words: str = ""
    number: str = ""
    origin: str = ""


def printed_head(head: CompiledHead) -> str:
    """Return a head as it is printed; empty when nobody is named and nothing is said."""
    voices = head.voices
    parts = [_listed(voices.authors)]
    parts += [SUPPORTED + _listed(voices.supporters)] if voices.supporters else []
    parts += [f"{MOVED_FROM}{as_item(head.origin)}"] if head.origin else []
    parts += [head.words, f"{NUMBERED}{_quoted(head.number)}" if head.number else ""]
    return ", ".join(filter(None, parts))


def read_heading(words: str) -> CompiledHead:
    """Return what a printed head says."""
    names: list[str] = []
    supporters: list[str] | None = None
    said = number = origin = ""
    for item in _items(words):
        if item.startswith(SUPPORTED):
            supporters = [_name(item.removeprefix(SUPPORTED))]
        elif item in {NEW, ALTERNATIVE}:
            said = item
        elif item.startswith(NUMBERED):
            number = _name(item.removeprefix(NUMBERED))
        elif item.startswith(MOVED_FROM):
            origin = _name(item.removeprefix(MOVED_FROM))
        else:
            (names if supporters is None else supporters).append(_name(item))
    return CompiledHead(Voices(tuple(names), tuple(supporters or ())), said, number, origin)


def printed_stands(voices: Voices) -> Iterator[str]:
    """Yield for each kind of stand who takes it: "NOR reserves"."""
    for stand, (one, several) in _VERBS.items():
        names = [name for name, held in voices.stands if held is stand]
        if names:
            yield f"{_listed(names)} {one if len(names) == 1 else several}"


def read_stand(words: str) -> tuple[tuple[str, Stand], ...]:
    """Return who stands where, when a bracket says so; empty for any other."""
    found = _STANDING.fullmatch(words)
    if found is None:
        return ()
    return tuple((_name(item), _STANDS[found["verb"]]) for item in _items(found["names"]))


def with_stands(voices: Voices, stands: Sequence[tuple[str, Stand]]) -> Voices:
    """Return voices and where some others stand."""
    return Voices(voices.authors, voices.supporters, (*voices.stands, *stands))


def unquoted(words: str) -> str:
    """Return words of the same length in which nothing stands in quotes."""
    return _QUOTED.sub(lambda match: "x" * len(match[0]), words)


def folded_names(names: Sequence[str]) -> tuple[str, ...]:
    """Return names as they can be printed: on one line, none twice, none empty."""
    return tuple(dict.fromkeys(name for each in names if (name := " ".join(each.split()))))


def as_item(name: str) -> str:
    """Return a name as it stands among others: in quotes where it could be taken for something else."""
    return _listed((name,))


def _listed(names: Sequence[str]) -> str:
    return ", ".join(_quoted(name) if _TELLING.search(name) else name for name in names)


def _quoted(name: str) -> str:
    return f"“{name.replace('”', '””')}”"


def _name(item: str) -> str:
    return item[1:-1].replace("””", "”") if item.startswith("“") else item


def _items(words: str) -> Iterator[str]:
    """Yield what stands between commas, those in quotes left out."""
    at = 0
    while at < len(words):
        found = _ITEM.match(words, at)
        if found is None or found.end() == at:
            yield words[at:].strip()
            return
        if item := found[1].strip():
            yield item
        at = found.end()
