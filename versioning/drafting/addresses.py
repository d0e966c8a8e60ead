"""Addresses: which paragraphs of a draft a person means who types "OP 12", "12 (a)" or some words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from versioning.drafting.instructions.naming import references_at
from versioning.drafting.instructions.places import Places
from versioning.drafting.instructions.tokens import UnclosedError, tokenized
from versioning.drafting.searching import Finder, Query, texts_of
from versioning.tree.expression import expression
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

MOST = 60
"""So many paragraphs are told at most."""
_ASIDE = expression(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c]|[\s.,;:]+$")
"""Marks of direction and what ends a sentence: they come along when a citation is pasted."""
_PARAGRAPH = expression(
    r"(?:paragraphe|par\.|p[aá]rrafo|p[aá]rr\.|пункт[аеу]?|п\.|ال?فقرة|(?:执行部分|序言部分)?第)\s*",
    re.IGNORECASE,
)
"""How the other official languages begin to cite a paragraph by its number."""
_NOTE = expression(r"(?:fn|note de bas de page|nota|сноск[аи]|ال?حاشية|脚注|注)\.?\s*(?=\d)", re.IGNORECASE)
_OF_THE_PREAMBLE = expression(r"pr[eé]ambule|pre[aá]mbulo|преамбул|ديباجة|序言", re.IGNORECASE)
_NUMBERED = expression(r"\d+(?:(?!\s+(?:du|del|de|من)\s|\s*преамбул|段).)*")
_UNHEARD = expression(r"[\W_]+")


@dataclass(frozen=True)
class Address:
    """A paragraph or note, how the room cites it, and how it begins (or where its words are found)."""

    node: NodeId
    label: str
    words: str


class Directory:
    """The addresses of one draft."""

    def __init__(self, draft: Resolution) -> None:
        """Look at `draft`."""
        self._draft = draft
        self._places = Places(draft)

    def find(self, typed: str) -> tuple[Address, ...]:
        """Return what a person may mean, the likeliest first; for nothing typed, the paragraphs in order.

        First comes what is named in full ("third preambular paragraph", "5 bis"), then labels that begin so,
        then the paragraphs that begin with these words, then those that hold them.
        """
        if not typed.strip():
            tops = (Role.PREAMBULAR, Role.OPERATIVE, Role.HEADING, Role.ANNEX, Role.PART, Role.TITLE)
            found: Iterable[NodeId] = (each.id for each in self._draft.walk() if each.role in tops)
        else:
            found = self._found(_ASIDE.sub("", typed).strip() or typed)
        nodes = islice(dict.fromkeys(found), MOST)
        return tuple(map(self._address, nodes))

    def _found(self, typed: str) -> Iterator[NodeId]:
        yield from self._named(typed)
        in_english = _in_english(typed)
        for each in in_english:
            yield from self._named(each)
        wanted = {_heard(typed), *(_heard(each) for each in map(_abbreviated, in_english))} - {""}
        for each in sorted(wanted):
            yield from (node for label, node in self._labels if label.startswith(each))
        finder, later = Finder(Query(typed.strip())), []
        for node, text in texts_of(self._draft):
            first = next(finder.ranges(text.chars), None)
            if first is not None and not text.chars[: first[0][0]].strip(" \u00a0\ufffc"):
                yield node
            elif first is not None:
                later.append(node)
        yield from later

    def _named(self, words: str) -> Iterator[NodeId]:
        """Yield what words name, if they name something and say no more."""
        try:
            tokens = tokenized(StyledText(words))
        except (UnclosedError, ValueError):
            return
        read = references_at(tokens, 0)
        if read is not None and read[1] == len(tokens):
            for reference in read[0]:
                yield from self._places.find(reference)

    @cached_property
    def _labels(self) -> list[tuple[str, NodeId]]:
        """What is heard of each label, whole and without the annex or section before it."""
        found = []
        for node, named in self._places.labels.items():
            if named.label:
                found.append((_heard(named.label), node))
                found.append((_heard(named.label.rpartition(", ")[2]), node))
        return found

    def _address(self, node: NodeId) -> Address:
        words = " ".join(self._draft.text(node).plain[:400].split())
        return Address(node, self._places.label(node), words)


def _in_english(typed: str) -> tuple[str, ...]:
    """Return what is cited by a number alone, or in another language, as one says it in English."""
    note = _NOTE.match(typed)
    if note:
        return (f"note {typed[note.end() :]}",)
    cited = _PARAGRAPH.match(typed)
    figure = _NUMBERED.match(typed, cited.end() if cited else 0)
    if figure is None:
        return ()
    kinds = ("preambular",) if _OF_THE_PREAMBLE.search(typed) else ("operative", "preambular")
    return tuple(f"{kind} paragraph {figure[0].strip()}" for kind in kinds)


def _abbreviated(words: str) -> str:
    """Return a citation as labels have it: "OP12"."""
    return words.replace("operative paragraph ", "OP").replace("preambular paragraph ", "PP")


def _heard(words: str) -> str:
    """Return a label as it is heard: without spaces, brackets and case, whatever its digits look like."""
    heard = _UNHEARD.sub("", words).casefold()
    return "".join(str(int(each)) if each.isdecimal() else each for each in heard)
