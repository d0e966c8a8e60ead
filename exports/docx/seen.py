"""Whose changes are seen in a draft: what its two ends tell of it, without the states that lie between."""

from __future__ import annotations

from collections.abc import Mapping
from operator import ne

from exports.docx.items import Story, walk
from versioning.tree.identity import derived_id
from versioning.tree.resolution import Resolution
from versioning.tree.text import StyledText

Texts = Mapping[str, tuple[StyledText | None, StyledText | None]]
"""By place, what stands there in the file and, where that is a text of the draft, in the draft."""
_NOTHING = None, None


def texts_by_place(alone: Mapping[str, str], draft: Resolution, story: Story, digest: str) -> Texts:
    """Return what stands in the places that one author alone changes.

    `alone` is as `Tracking` has it, `digest` the SHA-256 of the file, from which the ids of `draft` come.
    """
    found: dict[str, tuple[StyledText | None, StyledText | None]] = {}
    for passage in walk(story.items) if alone else ():
        if passage.place in alone:
            node = derived_id(digest, passage.place)
            found[passage.place] = passage.text, draft.text(node) if node in draft else None
    return found


def seen_at_once(alone: Mapping[str, str], before: Texts, after: Texts) -> set[str]:
    """Return the authors of whose changes it is sure that they are seen; of others, the chain has to tell.

    What one author alone changes, that author has changed where its ends differ, in file and draft.
    """
    return {
        author
        for place, author in alone.items()
        if all(map(ne, before.get(place, _NOTHING), after.get(place, _NOTHING)))
    }
