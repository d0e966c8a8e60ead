"""Claims from marks: struck words and added ones beside each other are one proposal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from versioning.drafting.delegations import Sureness
from versioning.drafting.line import NOBODY, Line
from versioning.drafting.mark_names import STRUCK, in_words, name_of
from versioning.drafting.pattern import Pattern
from versioning.drafting.proposal import Claim
from versioning.drafting.written_brackets import Bracket
from versioning.drafting.written_heads import Head, read_head
from versioning.tree.identity import NodeId

_STRUCK_SURE = 0.95
_NUMBER = re.compile(r"(?:\s*(?:(?:OP|PP)?\s?\d{1,3}\s?[.:]?|\([a-z]{1,3}\))\s*){1,2}")
_BEHIND = re.compile(r"\s*\(([^()\[\]]{1,120})\)")


class MarkReader:
    """Reads what the marks of one text say, once its brackets are read.

    `tags` are brackets that hold nothing but names: one that stands beside marked words says whose they
    are. `claimed` gives the claims of other brackets by where those begin.
    """

    def __init__(self, line: Line, place: tuple[NodeId, int], pattern: Pattern, claims: list[Claim]) -> None:
        """Read into `line`, whose text is that of `place`: the node, and its number in reading order."""
        self._line, self._place, self._pattern, self._claims = line, place, pattern, claims
        self._authors: list[tuple[str, ...]] = [()] * len(line.chars)
        for mark in line.text.marks:
            if theirs := pattern.authors.get(name_of(mark)):
                self._authors[mark.start : mark.end] = [theirs] * (mark.end - mark.start)

    def read(self, tags: list[Bracket], claimed: dict[int, int]) -> list[Bracket]:
        """Make a claim of each group of marked words; return the tags that were not used."""
        left = list(tags)
        for group in list(self._groups()):
            self._take(group, left, claimed)
        return left

    def _groups(self) -> Iterator[list[int]]:
        """Yield the places of marked words that stand together, of one author."""
        line = self._line
        group: list[int] = []
        author: tuple[str, ...] = ()
        for at in range(len(line.chars)):
            if line.is_settled(at) or not line.is_marked(at):
                if line.is_settled(at) or not line.chars[at].isspace():
                    if group:
                        yield group
                    group = []
                continue
            theirs = self._authors[at]
            if group and theirs and author and theirs != author:
                yield group
                group = []
            author = theirs if not group else author or theirs
            group.append(at)
        if group:
            yield group

    def _take(self, group: list[int], tags: list[Bracket], claimed: dict[int, int]) -> None:
        line = self._line
        struck = [at for at in group if line.struck[at]]
        added = [at for at in group if not line.struck[at]]
        words = "".join(line.chars[at] for at in group)
        if not words.strip():
            return
        before, after = line.chars[: group[0]].strip(), line.chars[group[-1] + 1 :].strip()
        if not before and after and _NUMBER.fullmatch(words):
            line.silence(group[0], group[-1] + 1)  # a number corrected by hand: numbers are derived
            return
        claim = NOBODY if added else self._replaced_after(group, claimed)
        if claim == NOBODY:
            self._claims.append(self._claim(group, struck, added, tags))
            claim = len(self._claims) - 1
        else:
            found = self._claims[claim]
            found.order = min(found.order, (self._place[1], group[0]))
            found.evidence += tuple(map(in_words, dict.fromkeys(self._line.struck[at] for at in group)))
        line.take(struck, claim)
        line.bear(added, claim)

    def _replaced_after(self, group: list[int], claimed: dict[int, int]) -> int:
        """Return the claim of the bracket right after struck words that brings others and takes none."""
        claim = claimed.get(self._line.skip_space(group[-1] + 1), NOBODY)
        line = self._line
        return claim if claim in line.birth and claim not in line.death else NOBODY

    def _claim(self, group: list[int], struck: list[int], added: list[int], tags: list[Bracket]) -> Claim:
        marks = [*(self._line.struck[at] for at in struck), *(self._line.added[at] for at in added)]
        evidence = list(map(in_words, dict.fromkeys(marks)))
        authors: tuple[str, ...] = ()
        for at in group:
            authors = authors or self._authors[at]
        supporters: tuple[str, ...] = ()
        named = self._named_beside(group, tags)
        if named is not None:
            authors, supporters = named[0].authors or authors, named[0].supporters
            evidence.append(named[1])
        is_struck = all(self._line.struck[at] == STRUCK for at in struck)
        sure = min(_STRUCK_SURE if struck else 1.0, self._pattern.sure if added or not is_struck else 1.0)
        return Claim(
            self._place[0], (self._place[1], group[0]), authors, supporters, None, tuple(evidence), sure
        )

    def _named_beside(self, group: list[int], tags: list[Bracket]) -> tuple[Head, str] | None:
        """Return the names that stand in brackets right after or before words, which are then silent."""
        line = self._line
        after, before = line.skip_space(group[-1] + 1), line.skip_space(group[0] - 1, -1)
        for tag in tags:
            if tag.head is not None and (tag.start == after or tag.end == before + 1):
                if tag.head.sure < Sureness.CODED and not self._pattern.attributed:
                    continue
                tags.remove(tag)
                line.silence(tag.start, tag.end)
                return tag.head, line.chars[tag.start : tag.end]
        found = _BEHIND.match(line.chars, group[-1] + 1)
        head = read_head(found[1]) if found else None
        if found is None or head is None or head.verb is not None or head.sure < Sureness.CODED:
            return None
        line.silence(found.start(), found.end())
        return head, found[0].strip()
