"""Reading a draft from a Word file: one of our own, or anybody's."""

from __future__ import annotations

import hashlib
from collections import Counter

from exports.docx.opening import Package, open_package
from exports.docx.own_reader import is_own, read_own
from exports.docx.passages import read_story
from exports.docx.recognition import recognize
from exports.docx.runs_reader import OutOfMeasureError, Seen
from exports.report import Loss, ReadError, Reading

_WHOLE = "the whole file"
_NAMED = {
    "comment": ("1 comment was left out", "{} comments were left out"),
    "picture or object": ("1 picture or object was left out", "{} pictures or objects were left out"),
    "formula": ("1 formula is kept as plain characters", "{} formulas are kept as plain characters"),
    "endnote": ("1 endnote is read as a footnote", "{} endnotes are read as footnotes"),
    "embedded file": ("1 embedded file was left out", "{} embedded files were left out"),
    "highlighted run": ("the highlighting of 1 run was left out", "the highlighting of {} runs was left out"),
    "merged cell": (
        "1 merged cell is read as a cell by itself",
        "{} merged cells are read as cells by themselves",
    ),
    "paragraph of too many marks": (
        "1 paragraph changes its form so often that its italics and the like were left out",
        "{} paragraphs change their form so often that their italics and the like were left out",
    ),
    "note without text": ("1 note has no text and was left out", "{} notes have no text and were left out"),
}


def read(data: bytes, name: str) -> Reading:
    """Return the draft that a Word file holds, its tracked changes accepted.

    `name` is the file's name. Every visible word of body and notes is in the draft or named in the
    losses. Raises ReadError with one sentence when the file is not fit to read.
    """
    package = open_package(data, name)
    digest = hashlib.sha256(data).hexdigest()
    try:
        own = is_own(package)
        story = read_story(package, styled=not own)
        draft, losses = (read_own(package, story, digest), ()) if own else recognize(story, digest)
    except RecursionError as error:
        message = f"{name} nests its parts too deep to be read; save it anew in a word processor."
        raise ReadError(message) from error
    except OutOfMeasureError as error:
        message = f"{name} {error}, so it was not read; if you trust it, make it simpler in a word processor."
        raise ReadError(message) from error
    found = (*_of_package(package), *_of_changes(story.authors), *_of_seen(story.seen), *losses)
    return Reading(draft, "docx", found, dict(story.authors), data)


def _of_package(package: Package) -> list[Loss]:
    return [Loss(part, "is damaged and was left out") for part in package.damaged]


def _of_changes(authors: Counter[str]) -> list[Loss]:
    count = sum(authors.values())
    if not count:
        return []
    shown = ", ".join(authors)
    what = "1 tracked change was" if count == 1 else f"{count} tracked changes were"
    return [Loss(_WHOLE, f"{what} read as accepted ({shown})")]


def _of_seen(seen: Seen) -> list[Loss]:
    """Name what was met besides words."""
    losses = [
        Loss(_WHOLE, one if seen.counts[kind] == 1 else many.format(seen.counts[kind]))
        for kind, (one, many) in _NAMED.items()
        if seen.counts[kind]
    ]
    losses += [Loss(_WHOLE, f"the target of a link was left out: {each}") for each in seen.links]
    hidden = " ".join(" ".join(seen.hidden).split())
    return [*losses, Loss(_WHOLE, f"hidden text was left out: “{hidden}”")] if hidden else losses
