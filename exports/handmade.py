"""A file whose changes were marked by hand, read as tracked ones are: as accepted, or as it was before."""

from __future__ import annotations

from dataclasses import replace

from exports.report import Loss, Reading
from versioning.drafting.handmade import recognize

_WHOLE = "the whole file"


def settled(reading: Reading, view: str) -> tuple[Reading, str]:
    """Return the reading in which struck words are out, and a sentence about it for a person.

    `view` is "accepted" or "original". A reading that is no redline made by hand comes back as it is,
    with no sentence. Its proposals are the changes that lead from the original to the draft; what the
    file tracks besides is accepted. Authors are counted from the proposals where it tracks nothing.
    """
    found = recognize(reading.draft)
    if found is None:
        return reading, ""
    draft = found.accepted if view == "accepted" else found.original
    count = len(found.proposals)
    proposals = "its 1 proposal was" if count == 1 else f"its {count} proposals were"
    became = "read as accepted" if view == "accepted" else "left out"
    said = f"this is a redline made by hand ({found.pattern}); {proposals} {became}"
    named = " ".join(" ".join(found.said).split())
    losses = [Loss(_WHOLE, said), *([Loss(_WHOLE, f"read as names, not as text: {named}")] if named else [])]
    if reading.changes:
        losses.append(
            Loss(_WHOLE, "its tracked changes were read as accepted, since others are marked by hand")
        )
    changes = tuple(each.transaction for each in found.proposals)
    read = replace(
        reading,
        draft=draft,
        losses=(*reading.losses, *losses),
        authors=reading.authors or found.authors,
        original=found.original,
        changes=changes if view == "accepted" else (),
    )
    return read, said
