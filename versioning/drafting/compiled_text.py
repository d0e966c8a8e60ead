"""One text of a compilation text that is read: what is said about it, and its words with what is proposed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from versioning.drafting.compiled import (
    NOBODY,
    Choice,
    Piece,
    Variant,
    Voices,
    Wording,
    as_it_stands,
    merged,
)
from versioning.drafting.compiled_moves import Going
from versioning.drafting.compiled_words import OwnWords
from versioning.drafting.compiled_writer import toggled
from versioning.drafting.heads import ALTERNATIVE, NEW, read_heading, read_stand, unquoted, with_stands
from versioning.tree.identity import NodeId
from versioning.tree.text import EMPTY, Atom, MarkKind, Note, StyledText

STRUCK, UNDERLINED = MarkKind.STRIKETHROUGH, MarkKind.UNDERLINE


class NotCompiledError(Exception):
    """A text is no compilation text of ours, or was changed so that it can't be read as one.

    `node` is the paragraph at which it can't be read, empty where the text has no legend.
    """

    node: NodeId = ""


@dataclass(frozen=True)
class Said:
    """What is said of a whole paragraph."""

    coming: Voices | None = None
    instead: bool = False
    number: str = ""
    leaving: Voices | None = None
    origin: str = ""
    going: tuple[Going, ...] = ()

    def joined(self, other: Said) -> Said:
        """Return what both say, the other after this."""
        coming = other if other.coming is not None else self
        leaving = other.leaving if other.leaving is not None else self.leaving
        return replace(coming, leaving=leaving, going=(*self.going, *other.going))


@dataclass(frozen=True)
class _Bracket:
    """A bracket with words: who would have them; `by_words`: what goes and comes is said in words."""

    voices: Voices
    pieces: Wording
    come: Wording = ()
    by_words: bool = False


class TextReader:
    """Reads one text of a compilation text, from its beginning."""

    def __init__(self, text: StyledText, colour: str, own: OwnWords) -> None:
        """Tell apart what is of the text and what is said about it, in words of `own`."""
        self._text, self._colour, self._own = text, colour, own
        self._size = len(text)
        self._said = [False] * self._size
        for mark in text.marks:
            if mark.kind is MarkKind.COLOUR and mark.value == colour:
                self._said[mark.start : mark.end] = [True] * (mark.end - mark.start)
        chars = "".join(char if said else "\x00" for char, said in zip(text.chars, self._said, strict=True))
        self._chars = chars
        self._open = unquoted(chars)
        self._at = self._ahead = 0

    def is_said_only(self) -> bool:
        """Return whether the text begins with what is said."""
        return bool(self._said) and self._said[0]

    def field(self) -> str:
        """Return the field of the masthead that this text is about, and go on behind its name."""
        for name, words in self._own.field_names.items():
            if self._chars.startswith(f"{words}: "):
                self._at = len(words) + 2
                return name
        return ""

    def said_of_block(self) -> Said | None:
        """Return what a paragraph says of the one after it, if it says nothing else."""
        said = Said()
        while self._skip_space() < self._size:
            found = self._whole(self._own.delete_following) or self._whole(self._own.following)
            if found is None:
                self._at = 0
                return None
            said = said.joined(found)
        return said

    def said_of_whole(self) -> Said:
        """Return what is said of the whole paragraph at its head, and go on behind it."""
        said = Said()
        words, _, end = self._peek()
        if end == ":" and (found := _of_entry(words, self._own)) is not None:
            self._at = self._ahead + 1
            said = found
        start = self._at
        self._skip_space()
        while (move := self._moved_away()) is not None:
            said = replace(said, going=(*said.going, move))
            start = self._at
            self._skip_space()
        leaving = self._whole(self._own.delete_paragraph)
        if leaving is None:
            self._at = start
            return said
        return said.joined(leaving)

    def end_of_new(self, said: Said) -> Said:
        """Read the end of a new paragraph: its closing bracket, and where others stand."""
        if self._peek_char() != "]":
            raise NotCompiledError
        self._at += 1
        return replace(said, coming=self._followed(said.coming or NOBODY))

    def expect_end(self) -> None:
        """Raise NotCompiledError when anything is left."""
        if self._skip_space() < self._size:
            raise NotCompiledError

    def wording(self, notes: dict[NodeId, Wording]) -> Wording:
        """Return the words from here on with their choices, up to the end or a closing bracket.

        Choices within notes are kept in `notes`.
        """
        pieces: list[Piece] = []
        while self._skip_space() < self._size and self._peek_char() != "]":
            if not self._said[self._at]:
                pieces.append(self._run(notes))
            elif self._chars[self._at] == "[":
                pieces.append(self._choice(notes))
            else:
                break
        return tuple(pieces)

    def _run(self, notes: dict[NodeId, Wording]) -> StyledText:
        """Return the words up to what is said next."""
        start = self._at
        while self._at < self._size and not self._said[self._at]:
            self._at += 1
        colour, own = self._colour, self._own

        def read(atom: Atom) -> Atom:
            if not isinstance(atom, Note) or not atom.text.chars:
                return atom
            inner = TextReader(atom.text, colour, own)
            wording = merged(inner.wording(notes))
            inner.expect_end()
            if any(isinstance(piece, Choice) for piece in wording):
                notes[atom.id] = wording
            return replace(atom, text=as_it_stands(wording))

        return self._text.slice(start, self._at).with_atoms(read)

    def _choice(self, notes: dict[NodeId, Wording]) -> Choice:
        """Read the brackets that stand directly beside each other: one choice."""
        old = EMPTY
        variants: list[Variant] = []
        while True:
            bracket = self._bracket(notes)
            gone, new = _divided(bracket, old if variants else None)
            if variants and len(gone) != len(old):
                raise NotCompiledError
            old = old if variants else gone
            variants.append(Variant(self._followed(bracket.voices), new))
            start = self._at
            if self._skip_space() < self._size and self._chars[self._at] == "[":
                continue
            self._at = start
            return Choice(old, tuple(variants))

    def _bracket(self, notes: dict[NodeId, Wording]) -> _Bracket:
        words, _, end = self._peek()
        own = self._own
        named = end == ":" and words not in own.of_words
        if end == "]" or (not named and end != ":" and words.strip()):
            raise NotCompiledError
        voices = read_heading(words, own).voices if named else Voices()
        self._at = self._ahead + 1 if named else self._at + 1
        if not self._comes(own.deletes) and not self._comes(own.adds):
            pieces = self.wording(notes)
            self._close()
            return _Bracket(voices, pieces)
        gone = self.wording(notes) if self._passed(own.deletes) else ()
        come = self.wording(notes) if self._passed(own.and_adds) or self._passed(own.adds) else ()
        self._close()
        return _Bracket(voices, gone, come, by_words=True)

    def _close(self) -> None:
        if self._skip_space() >= self._size or self._chars[self._at] != "]":
            raise NotCompiledError
        self._at += 1

    def _followed(self, voices: Voices) -> Voices:
        """Return voices with where others stand, as the brackets after this place say."""
        while True:
            start = self._at
            self._skip_space()
            words, _, end = self._peek()
            stands = read_stand(words, self._own) if end == "]" else ()
            if not stands:
                self._at = start
                return voices
            self._at = self._ahead + 1
            voices = with_stands(voices, stands)

    def _whole(self, ending: str) -> Said | None:
        """Return what a bracket says that is nothing but names and these words, and go on behind it."""
        start, self._ahead = self._at, self._at
        close = self._open.find("]", self._at)
        inside = self._chars[self._at + 1 : close] if close > 0 and self._peek_char() == "[" else ""
        if not inside.endswith(ending):
            return None
        head = inside.removesuffix(ending).strip()
        self._at = close + 1
        if ending == self._own.following:
            said = _of_entry(head.removesuffix(":"), self._own)
            if said is None or said.coming is None:
                self._at = start
                return None
            return replace(said, coming=self._followed(said.coming))
        return Said(leaving=self._followed(read_heading(head.removesuffix(":"), self._own).voices))

    def _moved_away(self) -> Going | None:
        """Return who would move the paragraph where, when a bracket says so, and go on behind it."""
        close = self._open.find("]", self._at)
        inside = self._chars[self._at + 1 : close] if close > 0 and self._peek_char() == "[" else ""
        own = self._own
        at = self._open.rfind(own.move_to, self._at, close) - self._at - 1
        names, place = inside[:at].strip(), inside[at + len(own.move_to) :]
        if at < 0 or (names and not names.endswith(":")) or "\x00" in inside:
            return None
        self._at = close + 1
        voices = read_heading(names.removesuffix(":"), own).voices
        return Going(read_heading(f"{own.moved_from}{place}", own).origin, voices)

    # Steps

    def _peek(self) -> tuple[str, int, str]:
        """Return the words after an opening bracket, where they end, and by which sign (empty: by text)."""
        at = self._at + 1
        if self._peek_char() != "[":
            return "", self._at, ""
        while at < self._size and self._open[at] not in "\x00[]:":
            at += 1
        self._ahead = at
        sign = self._open[at] if at < self._size and self._open[at] != "\x00" else ""
        return self._chars[self._at + 1 : at], at, sign

    def _peek_char(self) -> str:
        return self._chars[self._at] if self._at < self._size else "\x00"

    def _skip_space(self) -> int:
        """Go on behind the space between what is said; return where that is."""
        while self._at < self._size and self._said[self._at] and self._chars[self._at].isspace():
            self._at += 1
        return self._at

    def _comes(self, words: str) -> bool:
        return self._chars[self._at :].lstrip(" ").startswith(words.strip(" "))

    def _passed(self, words: str) -> bool:
        """Return whether these words are said next, and go on behind them."""
        if not self._comes(words):
            return False
        self._at = self._chars.index(words.strip(" "), self._at) + len(words.strip(" "))
        return True


def _of_entry(head: str, own: OwnWords) -> Said | None:
    """Return what a head says of a whole paragraph that would come; None when it says no such thing."""
    found = read_heading(head, own)
    if found.words not in {NEW, ALTERNATIVE} and not found.origin:
        return None
    return Said(found.voices, found.words == ALTERNATIVE, found.number, origin=found.origin)


def _divided(bracket: _Bracket, known: StyledText | None) -> tuple[StyledText, Wording]:
    """Return the old words and the new wording of a bracket; `known` are the old ones in one before it."""
    if bracket.by_words:
        if any(isinstance(piece, Choice) for piece in bracket.pieces):
            raise NotCompiledError
        come = (toggled(each, UNDERLINED) if isinstance(each, StyledText) else each for each in bracket.come)
        return toggled(as_it_stands(bracket.pieces), STRUCK), merged(come)
    is_nested = any(isinstance(piece, Choice) for piece in bracket.pieces)
    old, new = EMPTY, list[Piece]()
    for piece in bracket.pieces:
        if isinstance(piece, Choice):
            new.append(piece)
            continue
        for start, end, marks in piece.pieces():
            text, kinds = piece.slice(start, end), {mark.kind for mark in marks} & {STRUCK, UNDERLINED}
            if len(kinds) == 2 or (not kinds and is_nested):
                raise NotCompiledError
            if UNDERLINED not in kinds:
                at = len(old)
                old += toggled(text, STRUCK) if kinds else text
            if not kinds:
                new.append(text if known is None else known.slice(at, at + len(text)))
            elif UNDERLINED in kinds:
                new.append(toggled(text, UNDERLINED))
    return old, merged(new)
