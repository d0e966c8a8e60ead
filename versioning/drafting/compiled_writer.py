"""The compilation text: a compiled draft as one draft whose text shows every proposal.

What is no word of any text, the brackets and what they say of whom, stands in a colour that nothing else
has; a legend tells which. So no reader can take one for the other, whatever brackets and marks the draft has.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from versioning.compare.redline import Fate
from versioning.compare.words import Lexicon
from versioning.drafting.compiled import (
    NOBODY,
    Choice,
    CompiledDraft,
    Entry,
    Voices,
    Wording,
    as_it_stands,
    texts_in,
)
from versioning.drafting.compiled_words import words_of
from versioning.drafting.heads import ALTERNATIVE, NEW, CompiledHead, as_item, printed_head, printed_stands
from versioning.tree.identity import NodeId, derived_id
from versioning.tree.language import language_of
from versioning.tree.numbering import Label, labels
from versioning.tree.paragraph import FRONT, Paragraph, Role
from versioning.tree.resolution import Resolution
from versioning.tree.text import EMPTY, Atom, Inline, Mark, MarkKind, Note, StyledText, styled

LEGEND_ID = "compilation text"
COLOURS = ("#7030a0", "#0070c0", "#00803c", "#c55a11", "#806000", "#a02b93", "#156082", "#3a7c22")
"""Of these, the first that no word of the draft has is that of the brackets."""
BLOCKS = (Role.TABLE, Role.OPAQUE)
"""What can't bear words: a paragraph of its own before it says who wants it."""
NUMBERED_ROLES = (Role.PREAMBULAR, Role.OPERATIVE, Role.SUBPARAGRAPH)
_HAND = (MarkKind.STRIKETHROUGH, MarkKind.UNDERLINE)


@dataclass(frozen=True)
class Labels:
    """What numbers of proposed paragraphs end in; where bodies differ is a setting.

    `new` are the words for the first, second … paragraph proposed after one, and `instead` that for one
    proposed instead of it.
    """

    new: tuple[str, ...] = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies")
    instead: str = "alt"


Places = tuple[str, str]
"""How the place is cited from which a paragraph is moved, and that where it goes."""
IN_THE_ROOM = Labels()
OF_THE_MANUAL = Labels(("new",), "bis")
"""The UN Editorial Manual uses bis for another version of a paragraph."""


@dataclass(frozen=True)
class Printed:
    """A compilation text, and the id that each entry of the compiled draft has in it, in reading order."""

    text: Resolution
    nodes: tuple[NodeId, ...]


def printed(compiled: CompiledDraft, *, attributed: bool = True, naming: Labels = IN_THE_ROOM) -> Printed:
    """Return the compilation text; `attributed`: with the names of those who propose."""
    writer = _Writer(compiled, attributed, naming)
    if any(each.moved for each in compiled.walk()):  # how both places are cited is known once it is printed
        first = _Writer(compiled, attributed, naming)
        writer.places = _cited(compiled, first.text(), first.nodes)
    text = writer.text()
    return Printed(text, tuple(writer.nodes))


def _cited(compiled: CompiledDraft, text: Resolution, nodes: Sequence[NodeId]) -> dict[int, Places]:
    """Return how the places of each move are cited: by labels that no other paragraph has.

    Where there are none, both places bear a number of their own, as "(1)". Moves are told by those who want
    them: by the `id` of what is `coming`.
    """
    named = labels(text)
    borne = Counter(each.label for each in named.values())
    found: dict[int, list[str]] = {}
    for entry, node in zip(compiled.walk(), nodes, strict=True):
        label = named.get(node, Label()).label
        label = label if borne[label] == 1 else ""
        for each in entry.going:
            found.setdefault(id(each), ["", ""])[0] = label
        if entry.moved:
            found.setdefault(id(entry.coming), ["", ""])[1] = label
    return {
        move: (start, end) if start and end else (f"({number})", f"({number})")
        for number, (move, (start, end)) in enumerate(found.items(), 1)
    }


def toggled(text: StyledText, kind: MarkKind) -> StyledText:
    """Return a text with a mark where it had none, and without where it had it."""
    spans: list[Mark] = []
    at = 0
    for span in (*text.spans(kind, 0, len(text)), None):
        start = len(text) if span is None else span.start
        if start > at:
            spans.append(Mark(at, start, kind))
        at = len(text) if span is None else span.end
    return text.with_spans(kind, 0, len(text), spans)


def is_plain(choice: Choice) -> bool:
    """Return whether no word of a choice is struck or underlined by itself, so that these marks can tell."""
    return not any(mark.kind in _HAND for text in texts_in((choice,)) for mark in text.marks)


def _as_it_is(text: StyledText) -> StyledText:
    return text


@dataclass
class _Numbers:
    """The numbers that were given beside one paragraph."""

    new: int = 0
    instead: int = 0


@dataclass
class _Writer:
    """Prints one compiled draft."""

    compiled: CompiledDraft
    attributed: bool
    naming: Labels
    _lexicon: Lexicon = field(default_factory=Lexicon)

    def __post_init__(self) -> None:
        self._original = self.compiled.original
        self._own_words = words_of(language_of(self._original))
        self._labels = labels(self._original)
        self._taken = set(self._original.parents)
        self._copies = 0
        self.nodes: list[NodeId] = []
        self.places: dict[int, Places] = {}
        used = {mark.value for text in _all_texts(self.compiled) for mark in text.marks}
        colours = (*COLOURS, *(f"#{0x7030A1 + at:06x}" for at in range(len(used) + 1)))
        self._colour = next(each for each in colours if each not in used)

    def text(self) -> Resolution:
        own = self._own_words
        legend = self._s(own.title) + styled(own.opening) + self._s(own.brackets)
        legend += styled((own.named if self.attributed else "") + own.marks)
        lines = [Paragraph(self._own_id(LEGEND_ID), Role.TEXT, legend)]
        for name, called in own.field_names.items():
            if name in self.compiled.fields:
                shown = self._s(f"{called}: ") + self._wording(self.compiled.fields[name], new=False)
                lines.append(Paragraph(self._own_id(name), Role.TEXT, shown))
        children = list(self._list(self.compiled.entries))
        front = next((at for at, each in enumerate(children) if each.role not in FRONT), len(children))
        children[front:front] = lines
        return Resolution(self.compiled.id, self.compiled.masthead, tuple(children))

    def _s(self, words: str) -> StyledText:
        """Return what is no word of the text."""
        return StyledText(words, (Mark(0, len(words), MarkKind.COLOUR, self._colour),)) if words else EMPTY

    def _own_id(self, name: str) -> NodeId:
        self._copies += 1
        node = derived_id(self.compiled.id, f"{name} {self._copies}")
        return self._own_id(name) if node in self._taken else self._claimed(node)

    def _claimed(self, node: NodeId) -> NodeId:
        self._taken.add(node)
        return node

    # Paragraphs

    def _list(
        self, entries: Sequence[Entry], *, new: bool = False, gone: bool = False
    ) -> Iterator[Paragraph]:
        """Yield the paragraphs under one; `new` and `gone` tell that all of it would come or go."""
        last: dict[Role, str] = {}
        given = self._given(entries)
        for entry in entries:
            coming = entry.coming is not None
            if not coming and entry.role in NUMBERED_ROLES:
                last[entry.role] = self._name(entry)[0]
            number = entry.number
            if coming and entry.role in NUMBERED_ROLES:
                after = last.get(entry.role, _FIRST.get(entry.role, ""))
                number = self._number(after, given.setdefault((entry.role, after), _Numbers()), entry)
            yield from self._entry(entry, number, new=new, gone=gone)

    def _given(self, entries: Sequence[Entry]) -> dict[tuple[Role, str], _Numbers]:
        """Return the numbers that paragraphs of the draft have beside others: after "5 bis" comes "5 ter"."""
        given: dict[tuple[Role, str], _Numbers] = {}
        for entry in entries:
            if entry.coming is None and entry.role in NUMBERED_ROLES:
                name, order = self._name(entry)
                if order in self.naming.new:
                    numbers = given.setdefault((entry.role, name), _Numbers())
                    numbers.new = max(numbers.new, self.naming.new.index(order) + 1)
        return given

    def _name(self, entry: Entry) -> tuple[str, str]:
        """Return the figure of a paragraph, beside which others are numbered, and its order ("bis")."""
        label = self._labels.get(entry.id, Label())
        if entry.role is Role.SUBPARAGRAPH:
            name = (label.number or entry.number).strip()
        else:
            figure = re.search(r"\d[^,]*$", label.label)
            name = figure[0].strip() if figure else (label.number or entry.number).strip(" .")
        name, _, order = name.partition(" ")
        return (f"PP{name}" if entry.role is Role.PREAMBULAR else name), order

    def _number(self, after: str, numbers: _Numbers, entry: Entry) -> str:
        stop = "" if entry.role is Role.SUBPARAGRAPH else "."
        if entry.instead:
            numbers.instead += 1
            again = f" {numbers.instead}" if numbers.instead > 1 else ""
            return f"{after} {self.naming.instead}{again}{stop}"
        words = self.naming.new
        order = words[numbers.new] if numbers.new < len(words) else f"{words[0]} {numbers.new + 1}"
        numbers.new += 1
        return f"{after} {order}{stop}"

    def _entry(self, entry: Entry, number: str, *, new: bool, gone: bool) -> Iterator[Paragraph]:
        if entry.role in BLOCKS:
            yield from self._said_before(entry)
        node = entry.id
        if entry.coming is not None or new:
            node = self._own_id(node) if node in self._taken else self._claimed(node)
        self.nodes.append(node)
        is_leaving = entry.leaving is not None or bool(entry.going)
        new_below, gone_below = new or entry.coming is not None, gone or is_leaving

        def shown(text: StyledText) -> StyledText:
            if new_below:
                text = toggled(text, MarkKind.UNDERLINE)
            return toggled(text, MarkKind.STRIKETHROUGH) if gone_below else text

        text = self._wording(entry.wording, shown, new=new_below)
        if entry.role not in BLOCKS:
            text = self._with_heads(entry, text)
        children = tuple(self._list(entry.children, new=new_below, gone=gone_below))
        yield Paragraph(node, entry.role, text, children, number, entry.payload)

    def _said_before(self, entry: Entry) -> Iterator[Paragraph]:
        """Yield the paragraphs that say who wants a table or the like to come or go."""
        said = EMPTY
        if entry.coming is not None:
            said += self._s(f"[{self._head(entry)}: {self._own_words.following}]") + self._stands(
                entry.coming
            )
        if entry.leaving is not None:
            said += self._s(" " if said.chars else "")
            said += self._s(self._deletes(entry.leaving, self._own_words.delete_following))
            said += self._stands(entry.leaving)
        if said.chars:
            yield Paragraph(self._own_id(entry.id), Role.TEXT, said)

    def _with_heads(self, entry: Entry, text: StyledText) -> StyledText:
        """Return the text of a paragraph with what is said of the whole of it."""
        if entry.leaving is not None:
            said = self._s(self._deletes(entry.leaving, self._own_words.delete_paragraph))
            said += self._stands(entry.leaving)
            text = said + self._s(" " if text.chars[:1].strip() else "") + text
        for each in reversed(entry.going):  # where others stand on it is told where it goes
            place = as_item(self.places.get(id(each), ("", ""))[1], self._own_words)
            said = self._s(self._deletes(each, f"{self._own_words.move_to}{place}"))
            text = said + self._s(" " if text.chars[:1].strip() else "") + text
        if entry.coming is None:
            return text
        head = f"[{self._head(entry)}:{' ' if text.chars[:1].strip() else ''}"
        return self._s(head) + text + self._s("]") + self._stands(entry.coming)

    def _deletes(self, voices: Voices, words: str) -> str:
        head = printed_head(CompiledHead(self._named(voices)), self._own_words)
        return f"[{head}: {words}]" if head else f"[{words}]"

    def _head(self, entry: Entry) -> str:
        voices = self._named(entry.coming or NOBODY)
        number = entry.number if entry.role in NUMBERED_ROLES else ""
        if entry.moved:
            origin = self.places.get(id(entry.coming), ("", ""))[0]
            return printed_head(CompiledHead(voices, "", number, origin), self._own_words)
        said = ALTERNATIVE if entry.instead else NEW
        return printed_head(CompiledHead(voices, said, number), self._own_words)

    def _named(self, voices: Voices) -> Voices:
        return voices if self.attributed else NOBODY

    def _stands(self, voices: Voices) -> StyledText:
        said = "".join(f" [{each}]" for each in printed_stands(self._named(voices), self._own_words))
        return self._s(said)

    # Words

    def _wording(
        self, wording: Wording, shown: Callable[[StyledText], StyledText] = _as_it_is, *, new: bool
    ) -> StyledText:
        """Return a wording as it is printed.

        `shown` is how the words that nobody changes are printed; `new` tells that the draft has none of it.
        """
        result = EMPTY
        for at, piece in enumerate(wording):
            if isinstance(piece, StyledText):
                result += self._own(shown(piece), new=new)
                continue
            before = result.chars[-1:]
            gap = before.strip() and before not in "[("
            behind = next(
                (each.chars[:1] for each in wording[at + 1 : at + 2] if isinstance(each, StyledText)), ""
            )
            choice = self._choice(piece, new=new)
            result += self._s(" " if gap else "") + choice + self._s(" " if behind.isalnum() else "")
        return result

    def _choice(self, choice: Choice, *, new: bool) -> StyledText:
        result = EMPTY
        content_of = self._told_by_marks if is_plain(choice) else self._told_by_words
        for at, variant in enumerate(choice.variants):
            old = choice.old.with_atoms(self._copy) if at else self._own(choice.old, new=new)
            content = content_of(old, choice.old, variant.new)
            head = printed_head(CompiledHead(self._named(variant.voices)), self._own_words)
            head = f"{head}:{' ' if content.chars[:1].strip() else ''}" if head else ""
            result += self._s(f"{' ' if at else ''}[{head}") + content + self._s("]")
            result += self._stands(variant.voices)
        return result

    def _told_by_marks(self, shown: StyledText, old: StyledText, new: Wording) -> StyledText:
        """Return what stands in a bracket where words are struck, underlined, or neither and stay.

        `shown` are the old words, their notes under the ids that they have in this bracket.
        """
        if any(isinstance(piece, Choice) for piece in new):
            come = self._wording(new, _underlined, new=True)
            gone = _struck(shown)
            return gone + self._s(_between(gone, come)) + come
        result = gone = come = EMPTY
        for segment in (*self._lexicon.diff(old, as_it_stands(new)), None):
            if segment is not None and not (segment.fate is Fate.KEPT and segment.old == segment.new):
                gone, shown = gone + shown.slice(0, len(segment.old)), shown.slice(len(segment.old))
                come += segment.new
                continue
            come = self._own(_underlined(come), new=True)
            result += _struck(gone) + self._s(_between(gone, come)) + come
            gone = come = EMPTY
            if segment is not None:
                result += shown.slice(0, len(segment.old))
                shown = shown.slice(len(segment.old))
        return result

    def _told_by_words(self, shown: StyledText, old: StyledText, new: Wording) -> StyledText:  # noqa: ARG002
        """Return what stands in a bracket where the words have such marks of their own."""
        come = self._wording(new, _underlined, new=True)
        own = self._own_words
        gone = self._s(own.deletes) + _struck(shown) if shown.chars else EMPTY
        said = own.and_adds if gone.chars else own.adds
        return gone + (self._s(said) + come if come.chars else EMPTY)

    # Ids

    def _copy(self, atom: Atom) -> Atom:
        """Return a note or the like under an id of its own, as it is."""
        if isinstance(atom, Note):
            return replace(atom, id=self._own_id(atom.id), text=atom.text.with_atoms(self._copy))
        return replace(atom, id=self._own_id(atom.id))

    def _own(self, text: StyledText, *, new: bool) -> StyledText:
        """Return words whose notes have each an id of its own, and show what is proposed in them."""
        return text.with_atoms(self._new_atom if new else self._atom)

    def _new_atom(self, atom: Atom) -> Atom:
        """Return a note of words that would come; one that stands elsewhere, too, is shown again."""
        if atom.id not in self._taken:
            return self._atom(atom)
        wording = self.compiled.notes.get(atom.id)
        if wording is None or isinstance(atom, Inline):
            return self._copy(atom)
        return replace(atom, id=self._own_id(atom.id), text=self._wording(wording, new=True))

    def _atom(self, atom: Atom) -> Atom:
        self._claimed(atom.id)
        if isinstance(atom, Inline):
            return atom
        new = atom.id not in self._original
        wording = self.compiled.notes.get(atom.id)
        inner = self._own(atom.text, new=new) if wording is None else self._wording(wording, new=new)
        return replace(atom, text=inner)


_FIRST = {Role.PREAMBULAR: "PP0", Role.OPERATIVE: "0", Role.SUBPARAGRAPH: "(0)"}
"""After what a paragraph is numbered that is proposed before the first."""


def _struck(text: StyledText) -> StyledText:
    return toggled(text, MarkKind.STRIKETHROUGH)


def _underlined(text: StyledText) -> StyledText:
    return toggled(text, MarkKind.UNDERLINE)


def _between(gone: StyledText, come: StyledText) -> str:
    """Return the space that keeps deleted words from added ones, where there is none."""
    return " " if gone.chars[-1:].strip() and come.chars[:1].isalnum() else ""


def _all_texts(compiled: CompiledDraft) -> Iterator[StyledText]:
    wordings: Iterable[Wording] = (
        *(each.wording for each in compiled.walk()),
        *compiled.notes.values(),
        *compiled.fields.values(),
    )
    for wording in wordings:
        for text in texts_in(wording):
            yield text
            yield from (note.text for _, note in text.notes)
