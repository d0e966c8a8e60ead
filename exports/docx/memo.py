"""What readings of one file have in common: a paragraph that stands in two of them is read once."""

from __future__ import annotations

from exports.docx.folding import folded
from exports.docx.numbering_reader import Numbering
from exports.docx.opening import Package
from exports.docx.runs_reader import Said
from exports.docx.stylesheet import StyleSheet
from exports.markdown.blocks import Block
from exports.markdown.inline import Words, parse_inline
from exports.markdown.marks import inline_markdown
from versioning.tree.text import StyledText


class Memo:
    """Remembers the styles of one file, and what its paragraphs say, in whatever state.

    `is_read_again` tells that there is more than one state, so that what was said is worth remembering.
    """

    def __init__(self, package: Package) -> None:
        """Read styles and numbers of a file."""
        first = {
            kind: next(map(package.tree, package.related(package.document, kind)), None)
            for kind in ("styles", "numbering")
        }
        self.styles = StyleSheet(first["styles"])
        self.numbering = Numbering(first["numbering"], self.styles)
        self.is_read_again = False
        self.said: dict[bytes, Said] = {}
        self._blocks: dict[tuple[int, str, int], Block] = {}
        self._sources: dict[StyledText, str] = {}
        self._words: dict[str, Words] = {}

    def source(self, text: StyledText) -> str:
        """Return a text as Markdown, its spaces folded; each note and inline is marked by its id."""
        found = self._sources.get(text)
        if found is None:
            names = {atom.id: atom.id for atom in text.atoms}
            found = self._sources[text] = inline_markdown(folded(text), names, self.words)
        return found

    def block(self, line: int, source: str, level: int) -> Block:
        """Return a block of one line; in every state the same one, with all that was found out of it."""
        key = line, source, level
        found = self._blocks.get(key)
        if found is None:
            found = self._blocks[key] = Block(line, (source,), level)
        return found

    def words(self, source: str) -> Words:
        """Return what Markdown says."""
        found = self._words.get(source)
        if found is None:
            found = self._words[source] = parse_inline(source)
        return found
