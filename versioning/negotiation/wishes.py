"""Wishes: who wants what, by paragraph, as a list for a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from versioning.compare.redline import Fate
from versioning.compare.words import Lexicon
from versioning.drafting.compiled import Choice, CompiledDraft, Entry, Voices, Wording, as_it_stands
from versioning.drafting.compiled_words import ENGLISH
from versioning.drafting.compiled_writer import Printed
from versioning.negotiation.summary import NAMES
from versioning.tree.identity import NodeId
from versioning.tree.numbering import Label, labels
from versioning.tree.text import ATOM, Note, StyledText


class Want(str, Enum):
    """What kind of change is wanted."""

    ADD = "add"
    DELETE = "delete"
    REPLACE = "replace"
    STYLE = "style"
    NEW = "new paragraph"
    ALTERNATIVE = "alternative"
    LEAVE_OUT = "delete paragraph"
    MOVE = "move paragraph"


@dataclass(frozen=True)
class Wish:
    """One change that is wanted at one place.

    `label` is how the place is cited in the compilation text, `node` the paragraph or note there (empty for
    the masthead). `words` has for each spot the old and the new words, either may be empty; for a whole
    paragraph they are all of it. `within` tells that it changes another proposal.
    """

    label: str
    node: NodeId
    voices: Voices
    want: Want
    words: tuple[tuple[str, str], ...]
    within: bool = False


def wishes_in(compiled: CompiledDraft, shown: Printed) -> Iterator[Wish]:
    """Yield who wants what in a compiled draft, in reading order, cited as in its text as it is printed."""
    text, nodes = shown.text, shown.nodes
    named, lexicon = labels(text), Lexicon()
    for name, wording in compiled.fields.items():
        yield from _in_words(ENGLISH.field_names[name], "", wording, lexicon)
    ends = {
        id(each.coming): named.get(node, Label()).label
        for each, node in zip(compiled.walk(), nodes, strict=True)
        if each.moved
    }
    for entry, node in zip(compiled.walk(), nodes, strict=True):
        label = named.get(node, Label()).label or NAMES.get(entry.role, entry.role.value.capitalize())
        for each in entry.going:
            place = ends[id(each)] or "its new place"
            yield Wish(label, entry.id, each, Want.MOVE, (("", f"to {place}"),))
        yield from _of_whole(label, replace(entry, coming=None) if entry.moved else entry)
        yield from _in_words(label, entry.id, entry.wording, lexicon)
        for _, note in as_it_stands(entry.wording).notes:
            if note.id in compiled.notes:
                yield from _in_words(f"{label}, note", note.id, compiled.notes[note.id], lexicon)


def _of_whole(label: str, entry: Entry) -> Iterator[Wish]:
    said = "\n".join(_read_out(as_it_stands(each.wording)) for each in entry.walk())
    if entry.coming is not None:
        want = Want.ALTERNATIVE if entry.instead else Want.NEW
        yield Wish(label, entry.id, entry.coming, want, (("", said),))
    if entry.leaving is not None:
        within = entry.coming is not None
        yield Wish(label, entry.id, entry.leaving, Want.LEAVE_OUT, ((said, ""),), within)


def _in_words(
    label: str, node: NodeId, wording: Wording, lexicon: Lexicon, *, within: bool = False
) -> Iterator[Wish]:
    for piece in wording:
        if isinstance(piece, StyledText):
            continue
        for variant in piece.variants:
            words = tuple(_hunks(piece, variant.new, lexicon))
            yield Wish(label, node, variant.voices, _want(words), words, within)
            yield from _in_words(label, node, variant.new, lexicon, within=True)


def _hunks(choice: Choice, new: Wording, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Yield the words that go and come, where those between them stay."""
    gone = come = ""
    for segment in lexicon.diff(choice.old, as_it_stands(new)):
        if segment.fate is Fate.KEPT and segment.old == segment.new:
            if gone or come:
                yield gone, come
            gone = come = ""
        else:
            gone, come = gone + _read_out(segment.old), come + _read_out(segment.new)
    if gone or come:
        yield gone, come


def _read_out(text: StyledText) -> str:
    """Return words with what stands in their notes, where those are anchored."""
    if not text.atoms:
        return text.chars
    notes = iter(f" (note: {atom.text.plain})" if isinstance(atom, Note) else "" for atom in text.atoms)
    return "".join(next(notes) if char == ATOM else char for char in text.chars)


def _want(words: tuple[tuple[str, str], ...]) -> Want:
    if all(old == new for old, new in words):
        return Want.STYLE
    if not any(old for old, _ in words):
        return Want.ADD
    return Want.REPLACE if any(new for _, new in words) else Want.DELETE
