"""What the difference of two texts could be proposed for: a draft that is open in a window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ui.desk.workplace import Workplace
from ui.shared.comparison import Side


@dataclass(frozen=True)
class Proposable:
    """What can be proposed of two texts: `target`, for the revision `base` (empty: the text as it stands)."""

    workplace: Workplace
    base: str
    target: Side


def proposable(old: Side, new: Side, windows: Sequence[Workplace]) -> Proposable | None:
    """Return what the difference of two texts proposes, and where; None where neither is of an open draft.

    It is proposed for the one that stands in a window now, else for the older one, else for the newer one.
    """
    opened = {str(each.open_draft.dossier.path): each for each in windows}
    for kind in ("working", "revision"):
        for base, target in ((old, new), (new, old)):
            origin = base.origin
            if origin is not None and origin.kind == kind and origin.path in opened:
                return Proposable(opened[origin.path], origin.name, target)
    return None
