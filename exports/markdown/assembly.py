"""From nodes of source text to the draft: inline marks, notes at their marks, ids, kept numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count

from exports import places
from exports.markdown.anchoring import Match, match, sign_of, with_notes
from exports.markdown.annotation import Annotated
from exports.markdown.definitions import Definition
from exports.markdown.inline import Words, parse_inline
from exports.markdown.provisions import Node
from exports.markdown.vocabulary import bare
from exports.report import Loss
from versioning.saying import said
from versioning.tree.identity import NodeId, derived_id
from versioning.tree.numbering import Label, beside, in_figures, labels
from versioning.tree.paragraph import Paragraph, Role
from versioning.tree.resolution import Masthead, Resolution
from versioning.tree.sharing import are_same
from versioning.tree.text import ATOM, EMPTY, Atom, Inline, MarkKind, Note, StyledText, styled

_STRONG_ROLES = (Role.SPONSORS, Role.TITLE, Role.HEADING, Role.ANNEX, Role.PART)
_NUMBERED = (Role.PREAMBULAR, Role.OPERATIVE, Role.SUBPARAGRAPH)
"""Whose numbers are derived, unless other ones are printed."""
_ROOM = re.compile(r"(?P<kind>OP|PP)\s?(?P<figure>\d{1,3})[.:]?")
_FIGURE = re.compile(r"(\d+)\)")
_NONE: Mapping[str, str] = {}
Known = dict[str, Paragraph]
"""By place, paragraphs of other states of the same source; what says the same in two of them is shared."""
Parse = Callable[[str], Words]
"""What reads the Markdown of one paragraph."""


def assemble_annotated(annotated: Annotated, digest: str) -> tuple[Resolution, tuple[Loss, ...]]:
    """Return the draft that an annotated file holds, to the letter."""
    fields = {name: parse_inline(source).text.chars for name, source in annotated.fields.items()}
    every = list(_walk(annotated.nodes))
    texts = [(node.line, parse_inline(node.source)) for node in every]
    matches, lost = match(texts, annotated.definitions, markdown=True)
    assembly = _Assembly(digest, markdown=True, words=[words for _, words in texts], signs=annotated.signs)
    for found in matches:
        assembly.matches.setdefault(found.block, []).append(found)
    children = [assembly.paragraph(node, exact=True) for node in annotated.nodes]
    children += [assembly.unanchored(index, note) for index, note in enumerate(lost)]
    draft = Resolution(derived_id(digest, "draft"), Masthead(**fields), tuple(children))
    return draft, tuple(assembly.losses)


def assemble(  # noqa: PLR0913 (what only some formats have is named)
    nodes: list[Node],
    masthead: Masthead,
    definitions: list[Definition],
    digest: str,
    *,
    markdown: bool,
    signs: Mapping[str, str] = _NONE,
    inlines: Mapping[str, str] = _NONE,
    parse: Parse | None = None,
    known: Known | None = None,
) -> tuple[Resolution, tuple[Loss, ...]]:
    """Return the draft of these nodes, and what it doesn't hold.

    `digest` is the SHA-256 of the source, from which every id is derived. `signs` gives the signs of
    the notes whose label doesn't tell it, `inlines` the payloads of the labels that are no notes but
    opaque inlines. `known` gets the paragraphs that have a place of their own, and gives those in it.
    An atom that `parse` puts in a text has for its id the label of what defines it.
    A note whose mark was not found becomes a paragraph at the end, and is named.
    """
    parse = parse or partial(parse_inline, markdown=markdown)
    every = list(_walk(nodes))
    texts = [(node.line, _words(node, parse)) for node in every]
    matches, lost = match(texts, definitions, markdown=markdown)
    assembly = _Assembly(
        digest,
        markdown,
        [words for _, words in texts],
        signs=signs,
        inlines=inlines,
        held={each.label: each for each in definitions if each.style == "atom"},
        parse=parse,
        known=known,
    )
    for found in matches:
        assembly.matches.setdefault(found.block, []).append(found)
    for line, words in texts:
        if words.links:
            assembly.name_links(line, words)
    children = [assembly.paragraph(node) for node in nodes]
    lost = [each for each in lost if each.label not in inlines]
    children += [assembly.unanchored(index, note) for index, note in enumerate(lost)]
    draft = Resolution(derived_id(digest, "draft"), masthead, tuple(children))
    printed = {node: in_figures(number) for node, number in assembly.printed.items()}
    if printed != assembly.printed:
        assembly.losses.append(
            Loss(said("numbers"), said("they are printed as in official documents: 1, 2, 3"))
        )
    return _with_numbers(draft, printed, markdown=markdown), tuple(assembly.losses)


@dataclass
class _Assembly:
    """Turns nodes into paragraphs, in reading order."""

    digest: str
    markdown: bool
    words: list[Words]
    matches: dict[int, list[Match]] = field(default_factory=dict)
    losses: list[Loss] = field(default_factory=list)
    printed: dict[NodeId, str] = field(default_factory=dict)
    signs: Mapping[str, str] = field(default_factory=dict)
    inlines: Mapping[str, str] = field(default_factory=dict)
    held: Mapping[str, Definition] = field(default_factory=dict)
    parse: Parse = parse_inline
    known: Known | None = None
    count: int = 0

    def paragraph(self, node: Node, *, exact: bool = False) -> Paragraph:
        """Return the paragraph of a node, with all below it; `exact` keeps its number as it is."""
        index = self.count
        self.count += 1
        text = self.words[index].text
        found = self.matches.get(index)
        if found or text.atoms:
            text = self._noted(text, found or [], "" if node.place else f"{index}/")
        known = self.known.get(node.place) if self.known else None
        name = known.id if known else derived_id(self.digest, node.place or str(index))
        number = _number(node.printed, markdown=self.markdown) if node.printed and not exact else node.printed
        if not exact and node.role in _NUMBERED:
            self.printed[name] = number
            number = ""
        children: tuple[Paragraph, ...] = ()
        if node.children:
            children = tuple([self.paragraph(child, exact=exact) for child in node.children])
        sole = text.atoms[0] if text.chars == ATOM else None
        if node.role is Role.TEXT and isinstance(sole, Inline):
            return Paragraph(name, Role.OPAQUE, children=children, payload=sole.payload)
        made = Paragraph(name, node.role, text, children, number, node.payload)
        if self.known is None or not node.place:
            return made
        if known is not None and _is_shared(known, made):
            return known
        self.known[node.place] = made
        return made

    def _noted(self, text: StyledText, found: list[Match], above: str) -> StyledText:
        """Return a text with its notes and inlines, those at its marks and those that it holds.

        They are named by their definitions or, where something is said to be `above`, by their order.
        """
        order = count()

        def made(definition: Definition) -> Atom:
            return self._atom(definition, f"{above}{next(order)}" if above else "")

        return with_notes(
            text, found, lambda each: made(each.definition), lambda atom: made(self.held[atom.id])
        )

    def _atom(self, definition: Definition, place: str = "") -> Atom:
        name = derived_id(self.digest, place or definition.place or definition.label)
        if definition.label in self.inlines:
            return Inline(name, self.inlines[definition.label])
        words = self.parse(definition.source)
        if words.links:
            self.name_links(definition.line, words)
        sign = self.signs.get(definition.label)
        return Note(name, self._with_inlines(words.text), sign_of(definition) if sign is None else sign)

    def _with_inlines(self, text: StyledText) -> StyledText:
        """Return the text of a note with the opaque inlines that stand in it; notes in it are left out."""
        if not text.atoms:
            return text
        for at, atom in reversed(list(zip(text.anchors, text.atoms, strict=True))):
            if atom.id not in self.inlines:
                text = text.replaced(at, at + 1, EMPTY)
        return text.with_atoms(lambda atom: Inline(derived_id(self.digest, atom.id), self.inlines[atom.id]))

    def unanchored(self, index: int, definition: Definition) -> Paragraph:
        """Return the paragraph in which a note is kept whose mark was not found."""
        what = said(
            "no mark was found for note {label}; its text stands at the end of the draft",
            label=definition.label,
        )
        self.losses.append(Loss(places.line(definition.line), what))
        words = self.parse(definition.source)
        name = derived_id(self.digest, f"note {index}")
        sign = self.signs.get(definition.label, definition.label)  # a label may be a mere name of ours
        return Paragraph(name, Role.TEXT, styled(f"{sign} " if sign else "") + words.text)

    def name_links(self, line: int, words: Words) -> None:
        """Report the targets of links, of which the draft keeps only the words."""
        self.losses += [
            Loss(places.line(line), said("the target of a link was left out: {target}", target=each))
            for each in words.links
        ]


def _is_shared(known: Paragraph, made: Paragraph) -> bool:
    """Return whether a paragraph is one that is known already, with the very same ones below it."""
    if (known.role, known.number, known.payload) != (made.role, made.number, made.payload):
        return False
    return are_same(known.children, made.children) and known.text == made.text


def _walk(nodes: list[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        if node.children:
            yield from _walk(node.children)


def _words(node: Node, parse: Parse) -> Words:
    words = parse(node.source)
    if node.strong or node.role in _STRONG_ROLES:
        return words._replace(text=_without_bold(words.text))
    return words


def _without_bold(text: StyledText) -> StyledText:
    """Return a heading's text without the bold that only says that it is one."""
    spans = text.spans(MarkKind.BOLD, 0, len(text))
    whole = len(spans) == 1 and (spans[0].start, spans[0].end) == (0, len(text))
    return text.with_mark(MarkKind.BOLD, 0, len(text), None) if whole else text


def _number(printed: str, *, markdown: bool) -> str:
    """Return a printed number as a reader sees it; Markdown shows a dot for each of its list signs."""
    if printed in {"*", "-", "+"}:
        return "•" if markdown else printed
    return bare(printed)


def _with_numbers(draft: Resolution, printed: dict[NodeId, str], *, markdown: bool) -> Resolution:
    """Return the draft in which every number that derivation would not give is kept.

    Markdown numbers a list of its own accord, so a list whose every number is "1." has none.
    """
    figures = [number for number in printed.values() if number[:1].isdecimal()]
    automatic = markdown and len(figures) > 1 and set(figures) == {"1."}
    fixed = {node: number for node, number in printed.items() if beside(number)}
    draft = _renumbered(draft, fixed)  # which count for what follows
    derived = labels(draft)
    kept = {
        node: _in_print(number)
        for node, number in printed.items()
        if number and not (automatic and number == "1.") and not _is_derived(number, derived[node])
    }
    return _renumbered(draft, kept)


def _is_derived(printed: str, derived: Label) -> bool:
    """Return whether a number is the derived one, its label, or would be with a full stop for its bracket."""
    room = _ROOM.fullmatch(printed)
    if room is not None:
        return derived.label.rpartition(", ")[2] == f"{room['kind']}{room['figure']}"
    return printed == derived.number or _FIGURE.sub(r"\1.", printed) == derived.number


def _in_print(number: str) -> str:
    """Return a number as it is kept: a label of the room as it would be in print."""
    room = _ROOM.fullmatch(number)
    if room is None:
        return number
    return f"PP{room['figure']}" if room["kind"] == "PP" else f"{room['figure']}."


def _renumbered(draft: Resolution, numbers: Mapping[NodeId, str]) -> Resolution:
    """Return the draft in which these paragraphs bear these numbers."""
    if not numbers:
        return draft
    return replace(draft, children=tuple([_bearing(each, numbers) for each in draft.children]))


def _bearing(paragraph: Paragraph, numbers: Mapping[NodeId, str]) -> Paragraph:
    """Return a paragraph with its number of these and those below it with theirs, the same where none is."""
    children = tuple([_bearing(child, numbers) for child in paragraph.children])
    number = numbers.get(paragraph.id, paragraph.number)
    if number == paragraph.number and are_same(children, paragraph.children):
        return paragraph
    return replace(paragraph, children=children, number=number)
