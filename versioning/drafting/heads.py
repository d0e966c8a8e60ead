"""Heads: what stands in the brackets of a compilation text before the words, printed and read to the letter.

"EU, JPN, supp. by NOR, new: …". A name that could be taken for something else stands in quotes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from versioning.drafting.compiled import NOBODY, Stand, Voices
from versioning.drafting.compiled_words import ENGLISH, OwnWords
from versioning.tree.expression import expression

NEW, ALTERNATIVE = "new", "alt"
"""What a head can say besides names, in whatever words it is printed."""
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


def printed_head(head: CompiledHead, own: OwnWords) -> str:
    """Return a head as it is printed in words of `own`; empty when nobody is named and nothing is said."""
    voices = head.voices
    parts = [_listed(voices.authors, own)]
    parts += [own.supported + _listed(voices.supporters, own)] if voices.supporters else []
    parts += [f"{own.moved_from}{as_item(head.origin, own)}"] if head.origin else []
    parts += [{NEW: own.new, ALTERNATIVE: own.alternative}.get(head.words, "")]
    parts += [f"{own.numbered}{_quoted(head.number)}"] if head.number else []
    return ", ".join(filter(None, parts))


def read_heading(words: str, own: OwnWords) -> CompiledHead:
    """Return what a head says that is printed in words of `own`."""
    names: list[str] = []
    supporters: list[str] | None = None
    said = number = origin = ""
    for item in _items(words):
        if item.startswith(own.supported):
            supporters = [_name(item.removeprefix(own.supported))]
        elif item in {own.new, own.alternative}:
            said = NEW if item == own.new else ALTERNATIVE
        elif item.startswith(own.numbered):
            number = _name(item.removeprefix(own.numbered))
        elif item.startswith(own.moved_from):
            origin = _name(item.removeprefix(own.moved_from))
        else:
            (names if supporters is None else supporters).append(_name(item))
    return CompiledHead(Voices(tuple(names), tuple(supporters or ())), said, number, origin)


def printed_stands(voices: Voices, own: OwnWords = ENGLISH) -> Iterator[str]:
    """Yield for each kind of stand who takes it: "NOR reserves"."""
    for stand, (one, several) in own.verbs.items():
        names = [name for name, held in voices.stands if held is stand]
        if names:
            yield f"{_listed(names, own)} {one if len(names) == 1 else several}"


def read_stand(words: str, own: OwnWords) -> tuple[tuple[str, Stand], ...]:
    """Return who stands where, when a bracket says so; empty for any other."""
    found = own.standing.fullmatch(words)
    if found is None:
        return ()
    return tuple((_name(item), own.stand_of[found["verb"]]) for item in _items(found["names"]))


def with_stands(voices: Voices, stands: Sequence[tuple[str, Stand]]) -> Voices:
    """Return voices and where some others stand."""
    return Voices(voices.authors, voices.supporters, (*voices.stands, *stands))


def unquoted(words: str) -> str:
    """Return words of the same length in which nothing stands in quotes."""
    return _QUOTED.sub(lambda match: "x" * len(match[0]), words)


def folded_names(names: Sequence[str]) -> tuple[str, ...]:
    """Return names as they can be printed: on one line, none twice, none empty."""
    return tuple(dict.fromkeys(name for each in names if (name := " ".join(each.split()))))


def as_item(name: str, own: OwnWords) -> str:
    """Return a name as it stands among others: in quotes where it could be taken for something else."""
    return _listed((name,), own)


def _listed(names: Sequence[str], own: OwnWords) -> str:
    return ", ".join(_quoted(name) if own.telling.search(name) else name for name in names)


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
