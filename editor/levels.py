"""How far the paragraphs of a page are indented: by the roles of those that they stand below. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from versioning.compare.redline import Place
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution

LEVELS = (Role.PREAMBULAR, Role.OPERATIVE, Role.SUBPARAGRAPH)
"""Roles below which what follows is indented by one more level."""


class Levels:
    """The roles above each paragraph of one side, as its rows go by; `above` are those of the first one."""

    def __init__(self, above: Sequence[Role]) -> None:
        """Begin below these, the outermost first."""
        self._above = list(above)

    def at(self, place: Place) -> tuple[int, bool]:
        """Return how many levels a paragraph stands below its PP or OP, and whether in a table."""
        del self._above[place.depth :]
        above = tuple(self._above)
        self._above.append(place.role)
        return sum(role in LEVELS for role in above), Role.CELL in above


def roles_above(draft: Resolution, place: Place | None) -> list[Role]:
    """Return the roles above a paragraph, the outermost first."""
    roles: list[Role] = []
    node = draft.id if place is None else place.parent
    while node != draft.id:
        roles.append(draft.paragraph(node).role)
        node = draft.parents[node]
    return roles[::-1]
