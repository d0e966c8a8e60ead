"""The compiled draft: a text with every proposal in its place, before it is printed or after it is read.

Where proposals change words, a *choice* stands: the words as they are, and each other wording with those
who want it. A wording may hold choices again: amendments to amendments.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.text import EMPTY, Atom, Note, StyledText


class Stand(str, Enum):
    """Where a delegation stands on a proposal that it neither makes nor supports."""

    OPPOSE = "oppose"
    RETAIN = "retain"
    RESERVE = "reserve"
    FLEXIBLE = "flexible"
    AWAITING = "awaiting capital"


@dataclass(frozen=True)
class Voices:
    """Who makes a proposal, who supports it, and where others stand on it."""

    authors: tuple[str, ...] = ()
    supporters: tuple[str, ...] = ()
    stands: tuple[tuple[str, Stand], ...] = ()

    def joined(self, other: Voices) -> Voices:
        """Return the voices of two proposals that are one and the same; who makes it need not support it."""
        authors = tuple(dict.fromkeys((*self.authors, *other.authors)))
        supporters = dict.fromkeys((*self.supporters, *other.supporters))
        said = dict.fromkeys((*self.stands, *other.stands))
        stands = tuple((name, held) for kind in Stand for name, held in said if held is kind)
        return Voices(authors, tuple(each for each in supporters if each not in authors), stands)


NOBODY = Voices()


@dataclass(frozen=True)
class Variant:
    """Another wording, and who wants it."""

    voices: Voices
    new: Wording


@dataclass(frozen=True)
class Choice:
    """Words as they stand, and what each proposal would have instead; either may be empty."""

    old: StyledText
    variants: tuple[Variant, ...]


Piece = StyledText | Choice
Wording = tuple[Piece, ...]
"""A text in which choices stand; between two of them there is at least one character."""


@dataclass(frozen=True)
class Entry:
    """A paragraph of a compiled draft.

    `coming` says who would have it where it isn't there yet; with `instead`, in the place of the
    paragraph before it that isn't itself an alternative. `leaving` says who would delete it. Where some would
    move it, it stands in either place: `going` says who, for each place, and they are the very ones that are
    `coming` there, where it is `moved`.
    """

    id: NodeId
    role: Role
    wording: Wording = ()
    children: tuple[Entry, ...] = ()
    number: str = ""
    payload: str = ""
    coming: Voices | None = None
    instead: bool = False
    leaving: Voices | None = None
    going: tuple[Voices, ...] = ()
    moved: bool = False

    def walk(self) -> Iterator[Entry]:
        """Yield this entry and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


Wants = Callable[[Voices], bool]
"""Says of a proposal whether it is taken."""


@dataclass(frozen=True)
class CompiledDraft:
    """A draft with every proposal in its place.

    `id` and `masthead` are those of the draft; `fields` holds the wording of each field of the masthead
    that anybody would change, `notes` that of the notes with choices in them.
    """

    id: NodeId
    masthead: Masthead = field(default_factory=Masthead)
    entries: tuple[Entry, ...] = ()
    fields: Mapping[str, Wording] = field(default_factory=dict)
    notes: Mapping[NodeId, Wording] = field(default_factory=dict)

    @property
    def original(self) -> Resolution:
        """The draft as it stands."""
        return self.taken(lambda _: False)

    def taken(self, wants: Wants) -> Resolution:
        """Return the draft with the proposals taken that are wanted; of several in one place, the first."""
        masthead = replace(
            self.masthead,
            **{name: worded(wording, wants).chars for name, wording in self.fields.items()},
        )
        return Resolution(self.id, masthead, self._paragraphs(self.entries, wants))

    def taken_from(self, *names: str) -> Resolution:
        """Return the draft as these delegations would have it."""
        return self.taken(lambda voices: any(each in voices.authors for each in names))

    def walk(self) -> Iterator[Entry]:
        """Yield every entry in reading order."""
        for entry in self.entries:
            yield from entry.walk()

    def _paragraphs(self, entries: tuple[Entry, ...], wants: Wants) -> tuple[Paragraph, ...]:
        result: list[Paragraph] = []
        for entry, alternatives in with_alternatives(entries):
            gone = any(wants(each) for each in (entry.leaving, *entry.going) if each is not None)
            replaced = any(each.coming is not None and wants(each.coming) for each in alternatives)
            absent = entry.coming is not None and not wants(entry.coming)
            if not (gone or replaced or absent):
                result.append(self._paragraph(entry, wants))
        return tuple(result)

    def _paragraph(self, entry: Entry, wants: Wants) -> Paragraph:
        text = self.text(entry.wording, wants)
        children = self._paragraphs(entry.children, wants)
        return Paragraph(entry.id, entry.role, text, children, entry.number, entry.payload)

    def text(self, wording: Wording, wants: Wants) -> StyledText:
        """Return what a wording says with the wanted proposals taken, in its notes too."""

        def of_note(atom: Atom) -> Atom:
            if isinstance(atom, Note) and atom.id in self.notes:
                return replace(atom, text=worded(self.notes[atom.id], wants))
            return atom

        return worded(wording, wants).with_atoms(of_note)


def worded(wording: Wording, wants: Wants) -> StyledText:
    """Return what a wording says with the wanted proposals taken."""
    result = EMPTY
    for piece in wording:
        if isinstance(piece, StyledText):
            result += piece
            continue
        chosen = next((each for each in piece.variants if wants(each.voices)), None)
        result += piece.old if chosen is None else worded(chosen.new, wants)
    return result


def as_it_stands(wording: Wording) -> StyledText:
    """Return what a wording says with no proposal taken."""
    return worded(wording, lambda _: False)


def with_alternatives(entries: Iterable[Entry]) -> Iterator[tuple[Entry, tuple[Entry, ...]]]:
    """Yield each entry with the alternatives that directly follow it; one of those by itself, too."""
    entries = tuple(entries)
    for at, entry in enumerate(entries):
        end = at + 1
        while not entry.instead and end < len(entries) and entries[end].instead:
            end += 1
        yield entry, entries[at + 1 : end]


def texts_in(wording: Wording) -> Iterator[StyledText]:
    """Yield every text in a wording, old and new, at every depth."""
    for piece in wording:
        if isinstance(piece, StyledText):
            yield piece
            continue
        yield piece.old
        for variant in piece.variants:
            yield from texts_in(variant.new)


def pieces_of(text: StyledText) -> Wording:
    """Return the wording of a text in which nothing is proposed."""
    return (text,) if text.chars else ()


def merged(pieces: Iterable[Piece]) -> Wording:
    """Return a wording in which texts that touch are one, and none is empty."""
    result: list[Piece] = []
    for piece in pieces:
        last = result[-1] if result else None
        if isinstance(piece, StyledText) and isinstance(last, StyledText):
            result[-1] = last + piece
        elif isinstance(piece, Choice) or piece.chars:
            result.append(piece)
    return tuple(result)
