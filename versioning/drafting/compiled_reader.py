"""Reading a compilation text of ours to the letter: the compiled draft that it shows.

Its legend tells by which colour brackets and names are known; then nothing has to be guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from versioning.drafting.compiled import (
    CompiledDraft,
    Entry,
    Wording,
    merged,
)
from versioning.drafting.compiled_moves import Going, with_moves
from versioning.drafting.compiled_text import STRUCK, UNDERLINED, NotCompiledError, Said, TextReader
from versioning.drafting.compiled_words import OwnWords, words_that_begin
from versioning.drafting.compiled_writer import BLOCKS, NUMBERED_ROLES, toggled
from versioning.tree.identity import NodeId
from versioning.tree.paragraph import Paragraph
from versioning.tree.resolution import Resolution
from versioning.tree.text import MarkKind, StyledText


def read_compiled(text: Resolution) -> CompiledDraft | None:
    """Return what a compilation text shows; None when it is none, or is one no more."""
    try:
        return compiled_in(text)
    except NotCompiledError:
        return None


def compiled_in(text: Resolution) -> CompiledDraft:
    """Return what a compilation text shows; raises NotCompiledError where it can't be read."""
    legend = legend_of(text)
    own = words_that_begin(legend.text.chars) if legend is not None else None
    colour = legend_colour(text)
    if legend is None or own is None or not colour:
        raise NotCompiledError
    return _Reader(text, legend, colour, own).compiled()


def legend_colour(text: Resolution) -> str:
    """Return the colour of what a compilation text says about its words; empty where there is no legend."""
    legend = legend_of(text)
    return "" if legend is None else _colour_of(legend.text)


def legend_of(text: Resolution) -> Paragraph | None:
    """Return the paragraph that tells how a compilation text is read."""
    return next(filter(is_legend, text.children), None)


def is_legend(paragraph: Paragraph) -> bool:
    """Return whether a paragraph at the top of a text tells how that is read."""
    return words_that_begin(paragraph.text.chars) is not None


def _colour_of(legend: StyledText) -> str:
    """Return the colour in which a legend has its title, empty when it has none."""
    marks = (mark for mark in legend.marks if mark.kind is MarkKind.COLOUR)
    first, own = next(marks, None), words_that_begin(legend.chars)
    if first is None or own is None or (first.start, first.end) != (0, len(own.title)):
        return ""
    return first.value


@dataclass
class _Reader:
    """Reads one compilation text."""

    source: Resolution
    legend: Paragraph
    colour: str
    own: OwnWords
    notes: dict[NodeId, Wording] = field(default_factory=dict)
    fields: dict[str, Wording] = field(default_factory=dict)
    going: dict[NodeId, tuple[Going, ...]] = field(default_factory=dict)
    origins: dict[NodeId, str] = field(default_factory=dict)

    def compiled(self) -> CompiledDraft:
        children = tuple(each for each in self.source.children if each is not self.legend)
        entries = with_moves(tuple(self._list(children)), self.going, self.origins, self.source)
        return CompiledDraft(self.source.id, self.source.masthead, entries, self.fields, self.notes)

    def _list(
        self, paragraphs: Sequence[Paragraph], *, new: bool = False, gone: bool = False
    ) -> Iterator[Entry]:
        said = Said()
        for paragraph in paragraphs:
            try:
                text = TextReader(paragraph.text, self.colour, self.own)
                if text.is_said_only():
                    if name := text.field():
                        self.fields[name] = merged(text.wording(self.notes))
                        text.expect_end()
                        continue
                    if found := text.said_of_block():
                        said = said.joined(found)
                        continue
                entry = self._entry(paragraph, text, said, new=new, gone=gone)
            except NotCompiledError as error:
                error.node = error.node or paragraph.id
                raise
            yield entry
            said = Said()
        if said != Said():
            raise NotCompiledError

    def _entry(self, paragraph: Paragraph, text: TextReader, said: Said, *, new: bool, gone: bool) -> Entry:
        if paragraph.role not in BLOCKS:
            if said != Said():
                raise NotCompiledError
            said = text.said_of_whole()
        if said.going:
            self.going[paragraph.id] = said.going
        if said.origin:
            self.origins[paragraph.id] = said.origin
        is_leaving = said.leaving is not None or bool(said.going)
        new, gone = new or said.coming is not None, gone or is_leaving
        wording = merged(
            _unshown(piece, new=new, gone=gone) if isinstance(piece, StyledText) else piece
            for piece in text.wording(self.notes)
        )
        if said.coming is not None and paragraph.role not in BLOCKS:
            said = text.end_of_new(said)
        text.expect_end()
        number = paragraph.number
        if said.coming is not None and paragraph.role in NUMBERED_ROLES:
            number = said.number
        return Entry(
            paragraph.id,
            paragraph.role,
            wording,
            tuple(self._list(paragraph.children, new=new, gone=gone)),
            number,
            paragraph.payload,
            said.coming,
            said.instead,
            said.leaving,
        )


def _unshown(text: StyledText, *, new: bool, gone: bool) -> StyledText:
    """Return words without the marks that the fate of their whole paragraph gave them."""
    text = toggled(text, UNDERLINED) if new else text
    return toggled(text, STRUCK) if gone else text
