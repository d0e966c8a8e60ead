"""Addresses: which paragraphs of a draft a person means who types "OP 12", "12 (a)" or some words."""

from __future__ import annotations

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
_FIGURE = expression(r"\s*\d")
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
            found = self._found(typed)
        nodes = islice(dict.fromkeys(found), MOST)
        return tuple(map(self._address, nodes))

    def _found(self, typed: str) -> Iterator[NodeId]:
        yield from self._named(typed)
        if _FIGURE.match(typed):
            yield from self._named(f"operative paragraph {typed}")
            yield from self._named(f"preambular paragraph {typed}")
        wanted = _heard(typed)
        if wanted:
            yield from (node for label, node in self._labels if label.startswith(wanted))
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


def _heard(words: str) -> str:
    """Return a label as it is heard: without spaces, brackets and case."""
    return _UNHEARD.sub("", words).casefold()
