"""What goes along with a copy of a dossier that is sent to others, as a person chose it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from versioning.negotiation.matters import Matter


class Extent(str, Enum):
    """How much of the history goes along."""

    PRESENT = "present"
    NAMED = "named"
    WHOLE = "whole"


@dataclass(frozen=True)
class Along:
    """What goes along: by default the present text, and nothing beside it.

    `names` are those of who wrote, named revisions and recorded acts; `sources` the files that drafts were
    read from, byte for byte.
    """

    extent: Extent = Extent.PRESENT
    proposals: bool = False
    comments: bool = False
    sponsors: bool = False
    names: bool = False
    sources: bool = False

    def has(self, matter: Matter) -> bool:
        """Return whether acts about a matter go along; what isn't known goes only where all goes."""
        everything = self.proposals and self.comments and self.sponsors and self.names and self.sources
        return {
            Matter.PROPOSALS: self.proposals,
            Matter.AUTHORS: self.proposals and self.names,
            Matter.LABELS: True,  # the numbers that stand in the text
            Matter.SPONSORS: self.sponsors,
            Matter.COMMENTS: self.comments,
            Matter.OTHER: everything and self.extent is Extent.WHOLE,
        }[matter]
