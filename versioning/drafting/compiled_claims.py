"""A compiled draft as claims on words, so that it is offered like any other redline made by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from versioning.drafting.compiled import (
    Choice,
    CompiledDraft,
    Entry,
    Voices,
    Wording,
    as_it_stands,
    with_alternatives,
)
from versioning.drafting.fates import Fates
from versioning.drafting.heads import printed_stands
from versioning.drafting.line import NOBODY, Piece
from versioning.drafting.proposal import Claim, Kind
from versioning.tree.identity import NodeId, derived_id
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, Atom, Note, StyledText, styled

_EVIDENCE = "compilation text"


def claims_of(compiled: CompiledDraft) -> tuple[Resolution, Fates]:
    """Return a draft that holds all words of a compiled one, old and new, and what becomes of each."""
    maker = _Maker(compiled)
    return maker.draft(), maker.fates


@dataclass
class _Maker:
    compiled: CompiledDraft
    fates: Fates = field(default_factory=lambda: Fates(exact=True))
    _taken: set[NodeId] = field(default_factory=set)
    _texts: int = 0
    _moves: int = 0

    def draft(self) -> Resolution:
        for name, wording in self.compiled.fields.items():
            self.fates.said += [f"{name}: {words}" for words in _new_words(wording)]
        children = self._list(self.compiled.entries, NOBODY, NOBODY)
        return Resolution(self.compiled.id, self.compiled.masthead, children)

    def _list(self, entries: tuple[Entry, ...], birth: int, death: int) -> tuple[Paragraph, ...]:
        result: list[Paragraph] = []
        standing: NodeId = ""
        for entry, _ in with_alternatives(map(self._apart, entries)):
            standing = standing if entry.instead else entry.id
            result.append(self._paragraph(entry, standing, birth, death))
        return tuple(result)

    def _paragraph(self, entry: Entry, standing: NodeId, birth: int, death: int) -> Paragraph:
        self._texts += 1
        if entry.coming is not None:
            kind = Kind.ALTERNATIVE if entry.instead else Kind.INSERT
            birth = self._claim(entry.id, entry.coming, kind, standing if entry.instead else "")
        for leaving in (*([entry.leaving] if entry.leaving is not None else []), *entry.going):
            dying = self._claim(entry.id, leaving, Kind.DELETE)
            death = dying if death == NOBODY else death
        pieces = [*self._pieces(entry.id, entry.wording, birth, death)]
        if birth != NOBODY:
            self.fates.lacking_old.add(entry.id)
        if death != NOBODY:
            self.fates.lacking_new.add(entry.id)
        touched = (birth, death) != (NOBODY, NOBODY)
        if touched or any((each.birth, each.death) != (NOBODY, NOBODY) for each in pieces):
            self.fates.pieces[entry.id] = tuple(pieces) or (Piece(EMPTY, birth, death),)
        text = sum((each.text for each in pieces), EMPTY)
        children = self._list(entry.children, birth, death)
        return Paragraph(entry.id, entry.role, text, children, entry.number, entry.payload)

    def _apart(self, entry: Entry) -> Entry:
        """Return a paragraph that would be moved here, with all below it, under ids of its own."""
        if not entry.moved:
            return entry
        self._moves += 1
        return _renamed(replace(entry, moved=False), f"moved here {self._moves}")

    def _claim(self, place: NodeId, voices: Voices, kind: Kind | None = None, instead_of: NodeId = "") -> int:
        number = len(self.fates.claims)
        self.fates.claims.append(
            Claim(
                place,
                (self._texts, number),
                voices.authors,
                voices.supporters,
                kind,
                (_EVIDENCE, *printed_stands(voices)),
                instead_of=instead_of,
            )
        )
        return number

    def _pieces(self, place: NodeId, wording: Wording, birth: int, death: int) -> Iterator[Piece]:
        for piece in wording:
            if isinstance(piece, StyledText):
                yield Piece(self._own(piece), birth, death)
                continue
            claims = [self._claim(place, each.voices) for each in piece.variants]
            if piece.old.chars:
                yield Piece(self._own(piece.old), birth, claims[0] if death == NOBODY else death)
            last = ""
            for claim, variant in zip(claims, piece.variants, strict=True):
                for each in self._pieces(place, variant.new, claim, death):
                    if last.isalnum() and each.text.chars[:1].isalnum() and each.birth == claim:
                        yield Piece(styled(" "), claim, death)  # of two that compete both are shown
                    yield each
                    last = ""
                last = as_it_stands(variant.new).chars[-1:]

    def _own(self, text: StyledText) -> StyledText:
        return text.with_atoms(self._atom)

    def _atom(self, atom: Atom) -> Atom:
        """Return a note or the like, under another id where words that compete both have it."""
        if atom.id in self._taken:
            node = derived_id(atom.id, f"beside {len(self._taken)}")
            self._taken.add(node)
            return (
                replace(atom, id=node, text=self._own(atom.text))
                if isinstance(atom, Note)
                else replace(atom, id=node)
            )
        self._taken.add(atom.id)
        wording = self.compiled.notes.get(atom.id)
        if wording is None or not isinstance(atom, Note):
            return atom
        pieces = tuple(self._pieces(atom.id, wording, NOBODY, NOBODY))
        self.fates.pieces[atom.id] = pieces
        return replace(atom, text=sum((each.text for each in pieces), EMPTY))


def _renamed(entry: Entry, name: str) -> Entry:
    children = tuple(_renamed(each, name) for each in entry.children)
    return replace(entry, id=derived_id(entry.id, name), children=children)


def _new_words(wording: Wording) -> Iterator[str]:
    for piece in wording:
        if isinstance(piece, Choice):
            for variant in piece.variants:
                yield f"{', '.join(variant.voices.authors)} {as_it_stands(variant.new).plain}".strip()
