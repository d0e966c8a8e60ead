"""Why a change can't be carried over, each a sentence for a person."""

from __future__ import annotations

from versioning.saying import said

LEANS = said("This change builds on another one that is itself in conflict.")
GONE = said("The paragraph or note that this change is about was deleted in the meantime.")
JOINED = said("The paragraph that this change is about was joined to another in the meantime.")
REWRITTEN = said("The words that this change is about were rewritten in the meantime.")
SAME_SPOT = said("Other words were put at the very same spot in the meantime.")
AROUND = said("The words around this insertion were deleted in the meantime.")
SPLIT = said("The paragraph was split in the meantime, in the middle of the words that this change rewrites.")
TAKEN = said(
    "A paragraph of the same origin stands in the draft already, with other words or in another place."
)
CHANGED = said("Words were added or changed in the meantime in the paragraph that this change deletes.")
SCATTERED = said("A part of the paragraph that this change deletes was moved elsewhere in the meantime.")
MOVED = said("The paragraph was moved somewhere else in the meantime.")
APART = said("The two paragraphs that this change joins no longer follow one another.")

_ALL: dict[str, str] = {
    each: each
    for each in (
        LEANS,
        GONE,
        JOINED,
        REWRITTEN,
        SAME_SPOT,
        AROUND,
        SPLIT,
        TAKEN,
        CHANGED,
        SCATTERED,
        MOVED,
        APART,
    )
}


def reason(words: str) -> str:
    """Return a reason that was kept as plain words, as it was said; others as they are."""
    return _ALL.get(words, words)
