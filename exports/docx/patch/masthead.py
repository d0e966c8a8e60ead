"""The masthead of a file, changed where it says what the draft's says."""

from __future__ import annotations

from collections.abc import Iterator

from exports.docx.markup import Element
from exports.docx.patch.glyphs import Mapping, Spot, shown
from exports.docx.patch.lettering import Lettering
from exports.docx.patch.sheets import Sheets, Text
from exports.docx.story.pieces import PARAGRAPH
from exports.places import MASTHEAD
from exports.report import Loss
from versioning.saying import said, worded
from versioning.tree.resolution import MASTHEAD_FIELDS, Masthead
from versioning.tree.spoken import field_in_words
from versioning.tree.text import styled

_UNSAID = worded("the file says the {field} nowhere in its text: “{words}”")


def write_masthead(sheets: Sheets, letters: Lettering, target: Masthead) -> list[Loss]:
    """Let the file say another masthead; returns the fields that could not be found in its body."""
    losses: list[Loss] = []
    before = sheets.paper.draft.masthead
    for name in MASTHEAD_FIELDS:
        old, new = getattr(before, name), getattr(target, name)
        if old == new:
            continue
        found = _said(sheets, old) if old else None
        if found is None:
            losses.append(Loss(MASTHEAD, said(_UNSAID, field=field_in_words(name), words=new or old)))
        else:
            letters.replace(found, styled(old), styled(new))
    return losses


def _said(sheets: Sheets, words: str) -> Text | None:
    """Return where the head of a document says some words, and nothing else in that line."""
    for element in _head(sheets):
        passage = sheets.passage(element)
        glyphs = shown([passage])
        seen = "".join(" " if each.char.isspace() else each.char for each in glyphs)
        at = seen.find(" ".join(words.split()))
        if at >= 0:
            here = tuple(glyphs[at : at + len(words)])
            return Text((element,), Mapping(here, (), Spot(0, here[-1].end)), (passage,))
    return None


def _head(sheets: Sheets) -> Iterator[Element]:
    """Yield the paragraphs of a document before the first that a paragraph of the draft stands in."""
    spoken = {element for elements in sheets.now.values() for element in elements}
    for each in sheets.document.iter(PARAGRAPH):
        if each in spoken:
            return
        yield each
