"""Returned drafts: what a delegation sends back, as proposals on the draft that was sent out.

Each author's tracked changes are one proposal, and what was changed without a name is one of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cached_property
from pathlib import PurePath

from versioning.change.conflict import Conflict
from versioning.change.rebase import rebase
from versioning.change.transaction import Transaction
from versioning.compare.alignment import adopt_ids
from versioning.compare.difference import difference
from versioning.compare.words import Lexicon
from versioning.drafting.compiled import Voices
from versioning.drafting.heads import folded_names
from versioning.drafting.names.gazetteer import gazetteer
from versioning.negotiation.settling import as_proposed
from versioning.tree.digest import with_ids
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution

_LEAST_SHARED, _MOST_OWN = 0.3, 0.8
"""A draft that has less of the other, from 0 to 1, is no version of it; two that are more alike than the
second are one version, with edits."""
_GIVEN_NAMES = frozenset(("chad", "georgia", "israel", "jordan", "kenya"))
"""States after which people are called, too."""
_OF = re.compile(
    r"(?:the\s+)?(?:permanent\s+)?(?:mission|delegation|representation)\s+of\s+(?:the\s+)?", re.IGNORECASE
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LONGEST_NAME = 9
"""Words of the longest name of a State, brackets and hyphens not counted."""
_PARTS = (
    re.compile(r".*\((?P<name>[^()]+)\)\s*"),
    re.compile(r".*(?:/|\s[-–—|]\s|,\s)(?P<name>[^/|,]+)"),
    re.compile(r"(?P<name>[^/|,]+?)(?:/|\s[-–—|]\s).*"),
)


class Base(str, Enum):
    """Against what a returned draft was made."""

    SAME = "the draft itself"
    EDITED = "the draft, edited without tracking"
    OTHER = "another version of the draft"
    STRANGE = "another text"


@dataclass(frozen=True)
class Returned:
    """A proposal found in a returned file.

    `author` is as the file names it, or the name of the file where it names nobody; `delegation` for whom
    that is, where it is certain, else empty. `change` applies to the draft that was sent out or, with
    `amends`, to what the proposal of that number makes of it. `evidence` says how it was found, `conflicts`
    what of it that draft could not take.
    """

    author: str
    change: Transaction
    delegation: str = ""
    voices: Voices = field(default_factory=Voices)
    amends: int | None = None
    evidence: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    @property
    def name(self) -> str:
        """Who proposes it."""
        return self.delegation or self.author

    def target(self, before: Resolution) -> Resolution:
        """Return what it makes of the draft it applies to, where it is in conflict, too."""
        return as_proposed(self.change.apply(before), self.conflicts)


def delegation_of(author: str) -> str:
    """Return the State or group that an author of files speaks for, empty where that isn't certain."""
    candidates = [author, *(found["name"] for part in _PARTS if (found := part.fullmatch(author)))]
    for candidate in candidates:
        name = _OF.sub("", candidate).strip(" .,;:")
        if not name or (name == author and name.casefold() in _GIVEN_NAMES):
            continue
        named = gazetteer().state(name) or gazetteer().group(name)
        if named is not None:
            return named.name
    return ""


def delegation_in(file: str) -> str:
    """Return the State or group that the name of a file tells, empty for none, or for several.

    A code counts in capitals and at either end only ("RUS A-80-L.5.docx"): elsewhere it is a word.
    """
    words, known = _WORD.findall(PurePath(file).stem), gazetteer()
    found: set[str] = set()
    at = 0
    while at < len(words):
        for size in range(min(_LONGEST_NAME, len(words) - at), 0, -1):
            phrase = " ".join(words[at : at + size])
            named = known.state(phrase) or known.group(phrase)
            is_code = named is not None and phrase.upper() in map(str.upper, named.abbreviations)
            is_told = phrase.isupper() and (at == 0 or at + size == len(words)) if is_code else True
            if named is not None and is_told and phrase.casefold() not in _GIVEN_NAMES:
                found.add(named.name)
                break
        at += size
    return found.pop() if len(found) == 1 else ""


@dataclass(frozen=True)
class Shared:
    """How much two drafts have in common, in characters: what is kept, and the length of each."""

    kept: int
    old: int
    new: int

    @property
    def alike(self) -> float:
        """From 0 to 1: how much the two are one text."""
        return 2 * self.kept / (self.old + self.new) if self.old + self.new else 1.0

    @property
    def held(self) -> float:
        """From 0 to 1: how much of the shorter one is in the other."""
        shorter = min(self.old, self.new)
        return self.kept / shorter if shorter else float(not (self.old or self.new))


def shared(base: Resolution, draft: Resolution) -> Shared:
    """Return what two drafts have in common, paragraph by paragraph; `draft` has the ids of `base`."""
    lexicon = Lexicon()
    texts = {each.id: each.text for each in base.walk()}
    kept = 0
    for each in draft.walk():
        before = texts.get(each.id)
        if before is not None and before.chars == each.text.chars:
            kept += len(before)
        elif before is not None:
            segments = lexicon.diff(before, each.text)
            kept += sum(len(segment.old) for segment in segments if segment.old.chars == segment.new.chars)
    new = sum(len(each.text) for each in draft.walk())
    return Shared(kept, sum(map(len, texts.values())), new)


class ReturnedDraft:
    """A returned draft beside the one that was sent out, told by the same ids.

    `original` is the text before its own proposals.
    """

    def __init__(self, base: Resolution, original: Resolution, *, is_revision: bool = False) -> None:
        """Align the two; `is_revision`: all that differs is what was proposed."""
        self.base = base
        adopted = adopt_ids(base, original)
        self._renamed = dict(zip(_nodes(original), _nodes(adopted), strict=True))
        self.original = adopted
        self.since = difference(base, adopted)
        self.kind = self._kind(is_revision=is_revision)

    def _kind(self, *, is_revision: bool) -> Base:
        if not self.since.steps:
            return Base.SAME
        symbols = {each.masthead.symbol for each in (self.base, self.original)} - {""}
        if self.common.held < _LEAST_SHARED:
            return Base.STRANGE
        if is_revision:
            return Base.EDITED
        return Base.EDITED if self.common.alike >= _MOST_OWN and len(symbols) < 2 else Base.OTHER

    @cached_property
    def common(self) -> Shared:
        """What it has in common with the draft that was sent out."""
        return shared(self.base, self.original)

    def adopted(self, target: Resolution) -> Resolution:
        """Return a later state of the returned draft, told by the ids of the one that was sent out."""
        return with_ids(target, self._renamed)

    def name_of(self, node: NodeId) -> NodeId:
        """Return the id that a paragraph of the returned draft has here."""
        return self._renamed.get(node, node)

    def change_to(self, target: Resolution, author: str) -> Transaction:
        """Return the change of the draft that was sent out to a target told by its ids."""
        return difference(self.base, target, author)

    def amending(self, proposal: Returned, amended: Resolution, target: Resolution, number: int) -> Returned:
        """Return a proposal as one that turns what another one makes, `amended`, into `target`.

        Both are states of the returned draft. Where that was not made against the draft itself, it stays.
        """
        if self.kind is not Base.SAME:
            return proposal
        change = difference(self.adopted(amended), self.adopted(target), proposal.author)
        return replace(proposal, change=change, amends=number)

    def edits(self, name: str, evidence: str) -> Iterator[Returned]:
        """Yield what was changed without tracking, as a proposal of the file."""
        if self.kind is Base.EDITED:
            change = replace(self.since, author=name)
            yield Returned(name, change, voices=Voices(folded_names((name,))), evidence=(evidence,))

    def proposal(
        self, author: str, target: Resolution, voices: Voices, evidence: tuple[str, ...]
    ) -> Returned:
        """Return what would turn the original into `target`, as a proposal on the draft that was sent out.

        Where words that nobody tracked lie below it, it amends the first proposal, which has those.
        """
        wanted = difference(self.original, self.adopted(target), author)
        delegation = delegation_of(author)
        said = Voices(folded_names((delegation or author,))) if not voices.authors else voices
        if self.kind is Base.SAME:
            return Returned(author, wanted, delegation, said, None, evidence)
        carried = rebase(wanted, self.since.invert(), self.original)
        if self.kind is Base.EDITED and carried.conflicts:
            return Returned(author, wanted, delegation, said, 0, evidence)
        return Returned(author, carried.transaction, delegation, said, None, evidence, carried.conflicts)


def _nodes(draft: Resolution) -> Iterator[NodeId]:
    yield draft.id
    for paragraph in draft.walk():
        yield from (paragraph.id, *paragraph.text.nodes)


@dataclass(frozen=True)
class Own:
    """What one author makes of a text or, with `amends`, of what the author of that number makes of it."""

    author: str
    target: Resolution
    amends: int | None = None


def by_author(original: Resolution, changes: Sequence[Transaction]) -> tuple[Own, ...]:
    """Return what each author of a chain of changes makes of the text, apart from the others.

    What an author changed in words that another one brought amends the changes of that one.
    """
    authors = tuple(dict.fromkeys(each.author for each in changes))
    places = {
        author: frozenset(at for at, each in enumerate(changes) if each.author == author)
        for author in authors
    }
    kept = {author: _only(original, changes, places[author]) for author in authors}
    result = [Own(author, kept[author][0]) for author in authors]
    for author in authors:
        lost = kept[author][1]
        if not lost:
            continue
        for number, other in enumerate(authors):
            if other == author or kept[other][1]:
                continue
            target, missing = _only(original, changes, places[other] | lost)
            if not missing:
                result.append(Own(author, target, number))
                break
        else:
            whole = original
            for each in changes:
                whole = each.apply(whole)
            result[authors.index(author)] = Own(author, whole)
    return tuple(result)


def _only(
    original: Resolution, changes: Sequence[Transaction], wanted: frozenset[int]
) -> tuple[Resolution, frozenset[int]]:
    """Return the text with only the wanted changes, and the numbers of those that can't be had so."""
    lost: set[int] = set()
    undoing = Transaction(())
    draft = reached = original
    for at, change in enumerate(changes):
        after = change.apply(draft)
        if at not in wanted:
            undoing = Transaction((*change.invert().steps, *undoing.steps))
        elif not undoing.steps:
            reached = change.apply(reached)
        else:
            carried, back = rebase(change, undoing, draft), rebase(undoing, change, draft)
            same = not carried.transaction.steps and after != draft
            if carried.conflicts or back.conflicts or same:
                lost.add(at)
                undoing = Transaction((*change.invert().steps, *undoing.steps))
            else:
                reached = carried.transaction.apply(reached)
                undoing = back.transaction
        draft = after
    return reached, frozenset(lost)
