"""The ways into a compiled draft: each proposal by itself, after those of the ones that it amends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from versioning.drafting.compiled import Choice, CompiledDraft, Entry, Voices, Wording
from versioning.tree.resolution import Resolution

Path = tuple[Voices, ...]
"""The voices of a proposal, after those of the ones that it amends."""


def paths_of(compiled: CompiledDraft) -> Iterator[Path]:
    """Yield the path of each proposal, in each place that it changes, in reading order."""
    for wording in compiled.fields.values():
        yield from _in_wording(wording, ())
    for entry in compiled.entries:
        yield from _in_entry(entry, (), compiled)


def along(compiled: CompiledDraft, path: Sequence[Voices]) -> Resolution:
    """Return the draft with the proposals of a path taken, and no other."""
    return compiled.taken(lambda voices: any(voices is each for each in path))


def _in_entry(entry: Entry, above: Path, compiled: CompiledDraft) -> Iterator[Path]:
    if entry.coming is not None:
        above = (*above, entry.coming)
        yield above
    if entry.leaving is not None:  # where it would go to, that is told there
        yield (*above, entry.leaving)
    yield from _in_wording(entry.wording, above, compiled)
    for child in entry.children:
        yield from _in_entry(child, above, compiled)


def _in_wording(wording: Wording, above: Path, compiled: CompiledDraft | None = None) -> Iterator[Path]:
    for piece in wording:
        if isinstance(piece, Choice):
            for variant in piece.variants:
                yield (*above, variant.voices)
                yield from _in_wording(variant.new, (*above, variant.voices), compiled)
            continue
        for _, note in piece.notes if compiled is not None else ():
            if compiled is not None and note.id in compiled.notes:
                yield from _in_wording(compiled.notes[note.id], above, compiled)
