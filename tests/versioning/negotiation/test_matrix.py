"""Whoever proposes or takes a position has a sign in the row of each paragraph that it is about."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import drafts
from tests.ui.drafts import small_draft
from versioning.change.transaction import Transaction
from versioning.negotiation.amendment import Amendment, Position, Status
from versioning.negotiation.matrix import MASTHEAD, Matrix, Sign, matrix_of
from versioning.negotiation.summary import Deed, Line
from versioning.tree.resolution import Resolution


def amendment(number: int, *names: str, status: Status = Status.PROPOSED, **positions: Position) -> Amendment:
    stands = tuple(positions.items())
    return Amendment(str(number), number, "", Transaction(()), names, status=status, positions=stands)


def lines(*nodes: str) -> tuple[Line, ...]:
    return tuple(Line(node, "", Deed.REWORD) for node in nodes)


def test_each_delegation_has_a_column_and_each_paragraph_spoken_of_a_row() -> None:
    matrix = matrix_of(
        small_draft(),
        [
            (amendment(1, "Norland", Kestria=Position.SUPPORT, Sudland=Position.OPPOSE), lines("op2")),
            (amendment(2, "Kestria", Sudland=Position.AWAITING), lines("op1a", "op1b", "pp1")),
            (amendment(3, "Sudland", Norland=Position.RETAIN), lines("op2")),
        ],
    )
    assert matrix.as_text() == (
        "Paragraph\tKestria\tNorland\tSudland\nPP1\tP\t\t?\nOP1\tP\t\t?\nOP2\t+\tP=\tP−\n"
    )
    assert matrix.rows[2].cells[1].stands == ((Sign.PROPOSES, "Norland 1"), (Sign.RETAINS, "Sudland 3"))


def test_delegations_stand_in_the_order_of_lists_whatever_accents_they_bear() -> None:
    names = ("Zambie", "Égypte", "Estonie")
    matrix = matrix_of(small_draft(), [(amendment(1, *names), lines("op2"))])
    assert matrix.delegations == ("Égypte", "Estonie", "Zambie")


def test_every_position_has_a_sign_of_its_own() -> None:
    stands = {f"D{at}": position for at, position in enumerate(Position)}
    (row,) = matrix_of(small_draft(), [(amendment(1, "A", **stands), lines("op2"))]).rows
    signs = [cell.signs for cell in row.cells]
    assert sorted(signs) == sorted(sign.value for sign in Sign)


def test_what_is_decided_has_left_the_sheet() -> None:
    decided = [status for status in Status if status not in (Status.PROPOSED, Status.LEFT)]
    rows = [(amendment(1, "Norland", status=status), lines("op2")) for status in decided]
    assert matrix_of(small_draft(), rows) == Matrix()


def test_the_masthead_has_a_row_and_names_can_not_break_the_table() -> None:
    matrix = matrix_of(small_draft(), [(amendment(1, "Nor\tland\n"), lines(""))])
    assert matrix.as_text() == f"Paragraph\tNor land\n{MASTHEAD}\tP\n"


NAMES = st.sampled_from(["Norland", "Kestria", "Sudland", "Äland"])


@given(drafts(), st.data())
def test_nobody_is_left_out_and_nobody_is_put_where_nothing_was_said(
    draft: Resolution, data: st.DataObject
) -> None:
    nodes = [each.id for each in draft.walk()]
    proposals = []
    for number in range(data.draw(st.integers(0, 4))):
        held = data.draw(st.dictionaries(NAMES, st.sampled_from(Position), max_size=3))
        who = data.draw(st.lists(NAMES, max_size=2, unique=True))
        where = data.draw(st.lists(st.sampled_from([*nodes, ""]), max_size=3))
        proposals.append((amendment(number, *who, **held), lines(*where)))
    matrix = matrix_of(draft, proposals)
    order = [row.node for row in matrix.rows]
    tops = ["", *(child.id for child in draft.children)]
    assert order == sorted(order, key=tops.index)
    said = {
        (row.node, name, sign, which)
        for row in matrix.rows
        for name, cell in zip(matrix.delegations, row.cells, strict=True)
        for sign, which in cell.stands
    }
    expected = set()
    for held_by, places in proposals:
        for line in places:
            top = next((child.id for child in draft.children if line.node in set(child.nodes())), "")
            expected |= {(top, name, Sign.PROPOSES, held_by.name) for name in held_by.delegations}
            expected |= {(top, name, SIGNS[position], held_by.name) for name, position in held_by.positions}
    assert said == expected


SIGNS = {
    Position.SUPPORT: Sign.SUPPORTS,
    Position.OPPOSE: Sign.OPPOSES,
    Position.RETAIN: Sign.RETAINS,
    Position.RESERVE: Sign.RESERVES,
    Position.FLEXIBLE: Sign.FLEXIBLE,
    Position.AWAITING: Sign.AWAITS,
}
