"""The matrix: paragraphs by delegations, who wants what where, as a chair has it on one sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from versioning.drafting.names.gazetteer import alphabetical
from versioning.negotiation.amendment import Amendment, Position
from versioning.negotiation.summary import Line, Teller
from versioning.saying import said
from versioning.tree.identity import NodeId
from versioning.tree.resolution import Resolution

MASTHEAD = said("Masthead")
"""How the row of what changes no paragraph is called."""


class Sign(str, Enum):
    """What a delegation does about a proposal, as one character; `words` say it."""

    PROPOSES = "P"
    SUPPORTS = "+"
    OPPOSES = "−"
    RETAINS = "="
    FLEXIBLE = "~"
    AWAITS = "?"
    RESERVES = "R"


_OF_POSITION = {
    Position.SUPPORT: Sign.SUPPORTS,
    Position.OPPOSE: Sign.OPPOSES,
    Position.RETAIN: Sign.RETAINS,
    Position.FLEXIBLE: Sign.FLEXIBLE,
    Position.AWAITING: Sign.AWAITS,
    Position.RESERVE: Sign.RESERVES,
}


@dataclass(frozen=True)
class Cell:
    """What one delegation does about the proposals on one paragraph: signs, each with a proposal's name."""

    stands: tuple[tuple[Sign, str], ...] = ()

    @property
    def signs(self) -> str:
        """Each sign once, in the order of `Sign`."""
        held = {sign for sign, _ in self.stands}
        return "".join(sign.value for sign in Sign if sign in held)


@dataclass(frozen=True)
class Row:
    """One paragraph (empty id: the masthead), how it is cited, and a cell for each delegation."""

    node: NodeId
    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Matrix:
    """Rows in reading order, columns in the order of the alphabet."""

    delegations: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()

    def as_text(self, told: Callable[[str], str] = str) -> str:
        """Return the matrix with tabs between cells, as it is pasted into a table of another program.

        `told` says our own words in the language of the interface.
        """
        lines = [(told(said("Paragraph")), *self.delegations)]
        lines += [(told(row.label), *(cell.signs for cell in row.cells)) for row in self.rows]
        return "".join("\t".join(" ".join(cell.split()) for cell in line) + "\n" for line in lines)


def matrix_of(draft: Resolution, proposals: Iterable[tuple[Amendment, Sequence[Line]]]) -> Matrix:
    """Return the matrix of the live ones among proposals; the lines of each say where in `draft` it is.

    A proposal on several paragraphs, or below them, stands in the row of each; one to another proposal whose
    place the draft does not have, in that of the masthead.
    """
    teller = Teller(draft)
    stands: dict[NodeId, dict[str, list[tuple[Sign, str]]]] = {}
    for amendment, lines in proposals:
        if amendment.is_live:
            for node in dict.fromkeys(draft.top(line.node) for line in lines):
                of = stands.setdefault(node, {})
                for delegation, sign in _signs(amendment):
                    of.setdefault(delegation, []).append((sign, amendment.name))
    delegations = tuple(sorted({name for of in stands.values() for name in of}, key=alphabetical))
    order = ["", *(child.id for child in draft.children)]
    rows = (
        Row(
            node,
            (teller.cited(node) or said("Paragraph without a number")) if node else MASTHEAD,
            tuple(Cell(tuple(stands[node].get(name, ()))) for name in delegations),
        )
        for node in order
        if node in stands
    )
    return Matrix(delegations, tuple(rows))


def _signs(amendment: Amendment) -> Iterator[tuple[str, Sign]]:
    yield from ((name, Sign.PROPOSES) for name in amendment.delegations)
    yield from ((name, _OF_POSITION[position]) for name, position in amendment.positions)
