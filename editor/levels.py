"""How far the paragraphs of a page are indented: by the roles of those that they stand below. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from versioning.compare.redline import Place
from versioning.tree.paragraph import Role
from versioning.tree.resolution import Resolution

LEVELS = (Role.PREAMBULAR, Role.OPERATIVE, Role.SUBPARAGRAPH)
"""Roles below which what follows is indented by one more level."""
_CELL = Role.CELL  # asked of every paragraph, and the members of an enum are found slowly


class Levels:
    """The roles above each paragraph of one side, as its rows go by; `above` are those of the first one."""

    def __init__(self, above: Sequence[Role]) -> None:
        """Begin below these, the outermost first."""
        self._above = list(above)

    def at(self, place: Place) -> int:
        """Return how many levels a paragraph stands below its PP or OP; in a table, those in its cell."""
        del self._above[place.depth :]
        above = self._above[self._above.index(_CELL) + 1 :] if _CELL in self._above else self._above
        result = sum(role in LEVELS for role in above)
        self._above.append(place.role)
        return result


def roles_above(draft: Resolution, place: Place | None) -> list[Role]:
    """Return the roles above a paragraph, the outermost first."""
    roles: list[Role] = []
    node = draft.id if place is None else place.parent
    while node != draft.id:
        roles.append(draft.paragraph(node).role)
        node = draft.parents[node]
    return roles[::-1]
