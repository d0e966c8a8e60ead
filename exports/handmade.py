"""A file whose changes were marked by hand, read as tracked ones are: as accepted, or as it was before."""

from __future__ import annotations

from dataclasses import replace

from exports.places import WHOLE_FILE
from exports.report import Loss, Reading
from versioning.drafting.handmade import recognize
from versioning.saying import Count, counted, said

_ACCEPTED = Count(
    "this is a redline made by hand ({pattern}); its 1 proposal was read as accepted",
    "this is a redline made by hand ({pattern}); its {n} proposals were read as accepted",
)
_LEFT_OUT = Count(
    "this is a redline made by hand ({pattern}); its 1 proposal was left out",
    "this is a redline made by hand ({pattern}); its {n} proposals were left out",
)


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
    forms = _ACCEPTED if view == "accepted" else _LEFT_OUT
    sentence = counted(forms, len(found.proposals), pattern=found.pattern)
    losses = [Loss(WHOLE_FILE, sentence)]
    names = " ".join(" ".join(found.said).split())
    if names:
        losses.append(Loss(WHOLE_FILE, said("read as names, not as text: {names}", names=names)))
    if reading.original is not None and reading.original != reading.draft:
        why = said("its tracked changes were read as accepted, since others are marked by hand")
        losses.append(Loss(WHOLE_FILE, why))
    changes = tuple(each.transaction for each in found.proposals)
    read = replace(
        reading,
        draft=draft,
        losses=(*reading.losses, *losses),
        authors=reading.authors or found.authors,
        original=found.original,
        changes=changes if view == "accepted" else (),
    )
    return read, sentence
