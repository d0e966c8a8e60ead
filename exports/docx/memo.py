"""What readings of one file have in common: a paragraph that stands in two of them is read once."""

from __future__ import annotations

from typing import NamedTuple

from exports.docx.folding import folded
from exports.docx.forms import Forms
from exports.docx.numbering_reader import Numbering
from exports.docx.opening import Package
from exports.docx.plain import Standing
from exports.docx.runs_reader import Said
from exports.docx.slices import CutError
from exports.docx.stylesheet import StyleSheet
from exports.markdown.anchoring import with_atoms
from exports.markdown.assembly import Known
from exports.markdown.blocks import Block
from exports.markdown.inline import Words, parse_inline
from exports.markdown.marks import Written, written
from versioning.tree.identity import NodeId
from versioning.tree.text import Atom, StyledText


class ReadParagraph(NamedTuple):
    """What was read of a paragraph: what it says, and where it stands."""

    said: Said
    standing: Standing


def _numbering(package: Package, part: str, styles: StyleSheet) -> Numbering:
    """Return what numbers the paragraphs; its part, the largest of some files, is let go of."""
    try:
        return Numbering(package.below(part), styles)
    except CutError:
        root = package.tree(part)
        return Numbering(() if root is None else root, styles)
    finally:
        package.forget(part)


class Memo:
    """Remembers the styles of one file, and what its paragraphs say, in whatever state.

    `read` has what was read of a paragraph, by its place and how far the changes that are about it are made
    (`wording_of`), `paragraphs` what drafts were made of so far. `is_read_again` tells that there is more
    than one state.
    """

    def __init__(self, package: Package) -> None:
        """Read styles and numbers of a file."""
        first = {kind: next(package.related(package.document, kind), "") for kind in ("styles", "numbering")}
        self.styles = StyleSheet(package.tree(first["styles"]))
        self.numbering = _numbering(package, first["numbering"], self.styles)
        self.is_read_again = False
        self.read: dict[str, ReadParagraph] = {}
        self.paragraphs: Known = {}
        self._forms: dict[bool, Forms] = {}
        self._blocks: dict[tuple[str, int], Block] = {}
        self._written: dict[StyledText, Written] = {}
        self._words: dict[str, Words] = {}
        self._atoms: dict[NodeId, Atom] = {}

    def forms(self, *, styled: bool) -> Forms:
        """Return the forms of runs; `styled` tells whether marks that come from styles count."""
        return self._forms.setdefault(styled, Forms(self.styles, styled=styled))

    def source(self, text: StyledText) -> str:
        """Return a text as Markdown, its spaces folded; each note and inline is marked by its id."""
        return self.written(text).source

    def written(self, text: StyledText) -> Written:
        """Return a text as Markdown, as `source` does, and what it says."""
        known = self._written.get(text) if self.is_read_again else None
        if known is not None:
            return known
        self._atoms.update((atom.id, atom) for atom in text.atoms)
        result = written(folded(text), is_folded=True)
        self._words[result.source] = result.words
        if self.is_read_again:
            self._written[text] = result
        return result

    def block(self, line: int, source: str, level: int, said: str = "") -> Block:
        """Return a block of one line, with all that was found out of its words in other states."""
        if not self.is_read_again:
            return self._made(line, source, level, said)
        key = source, level
        found = self._blocks.get(key)
        if found is None:
            found = self._blocks[key] = self._made(line, source, level, said)
        return found.at(line)

    def _made(self, line: int, source: str, level: int, said: str) -> Block:
        block = Block(line, (source,), level, said=said)
        words = self._words.get(source)
        if words is not None and block.number:
            self._know_what_follows(source, len(block.number), words)
        return block

    def _know_what_follows(self, source: str, number: int, words: Words) -> None:
        """Note what the words after a typed number say, which have been read together with it."""
        at = len(source) - len(source[number:].lstrip())
        if words.text.chars.startswith(source[:at]):
            self._words.setdefault(source[at:], words.slice(at))

    def words(self, source: str) -> Words:
        """Return what Markdown says; each note and inline in it is one of that id, in whatever state."""
        found = self._words.get(source)
        if found is None:
            found = self._words[source] = with_atoms(parse_inline(source), self._atoms)
        return found
